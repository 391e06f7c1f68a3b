//! The settings of a file one by one, each with the line it stands on.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::{ConfigError, ConfigFault, MOST_BYTES, MOST_CENTRE_CHARS};

/// The most languages in the list.
const MOST_LANGUAGES: usize = 64;

/// What a file holds and nobody has asked for yet.
pub struct Fields<'t> {
    text: &'t str,
    left: BTreeMap<String, Field<'t>>,
}

/// A value and where its name and itself stand, in bytes.
struct Field<'t> {
    name_at: Range<usize>,
    at: Range<usize>,
    value: DeValue<'t>,
}

impl<'t> Fields<'t> {
    pub fn read(text: &'t str) -> Result<Self, ConfigError> {
        if text.len() > MOST_BYTES {
            return Err(ConfigError { line: 1, fault: ConfigFault::TooLong });
        }
        let table = DeTable::parse(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            ConfigError { line: line(text, at), fault: ConfigFault::NotToml }
        })?;
        let left = table.into_inner().into_iter().map(|(name, value)| {
            let field = Field { name_at: name.span(), at: value.span(), value: value.into_inner() };
            (name.into_inner().into_owned(), field)
        });
        Ok(Self { text, left: left.collect() })
    }

    pub fn number(&mut self, field: &'static str, least: u32, most: u32) -> Result<Option<u32>, ConfigError> {
        self.take(field, ConfigFault::Number { field, least, most }, |value| {
            let number = value.as_integer()?;
            let number = u32::from_str_radix(number.as_str(), number.radix()).ok()?;
            (least..=most).contains(&number).then_some(number)
        })
    }

    pub fn yes_or_no(&mut self, field: &'static str) -> Result<Option<bool>, ConfigError> {
        self.take(field, ConfigFault::YesOrNo { field }, DeValue::as_bool)
    }

    /// A text that `read` makes sense of.
    pub fn text<T>(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
        otherwise: ConfigFault,
    ) -> Result<Option<T>, ConfigError> {
        let is_text = self.left.get(field).is_none_or(|field| field.value.is_str());
        let fault = if is_text { otherwise } else { ConfigFault::Text { field } };
        self.take(field, fault, |value| value.as_str().and_then(read))
    }

    pub fn languages(&mut self, field: &'static str) -> Result<Vec<String>, ConfigError> {
        let tags = self.take(field, ConfigFault::Languages, |value| {
            let mut tags: Vec<String> = Vec::new();
            for tag in value.as_array()?.iter() {
                let tag = tag.get_ref().as_str().filter(|tag| is_language_tag(tag))?;
                if tags.len() == MOST_LANGUAGES || tags.iter().any(|other| other.eq_ignore_ascii_case(tag)) {
                    return None;
                }
                tags.push(tag.to_owned());
            }
            Some(tags)
        })?;
        Ok(tags.unwrap_or_default())
    }

    /// Asked last: whatever is left is no setting.
    pub fn nothing_left(self) -> Result<(), ConfigError> {
        match self.left.values().map(|field| field.name_at.start).min() {
            None => Ok(()),
            Some(at) => Err(ConfigError { line: line(self.text, at), fault: ConfigFault::UnknownSetting }),
        }
    }

    fn take<T>(
        &mut self,
        field: &'static str,
        fault: ConfigFault,
        read: impl FnOnce(&DeValue<'t>) -> Option<T>,
    ) -> Result<Option<T>, ConfigError> {
        let Some(Field { at, value, .. }) = self.left.remove(field) else { return Ok(None) };
        read(&value).map(Some).ok_or_else(|| ConfigError { line: line(self.text, at.start), fault })
    }
}

/// The line of a byte, counted from 1.
fn line(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

/// A name that CUPS can give a queue, and that `lp -d` cannot take for an option.
pub fn printer(text: &str) -> Option<String> {
    let fits = (1..=127).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
        && !text.starts_with(['-', '.']);
    fits.then(|| text.to_owned())
}

/// A name that can be shown as it is.
pub fn centre(text: &str) -> Option<String> {
    let text = text.trim();
    let fits = (1..=MOST_CENTRE_CHARS).contains(&text.chars().count())
        && !text.chars().any(|letter| letter.is_control() || cannot_be_seen(letter));
    fits.then(|| text.to_owned())
}

/// Marks that turn the direction of reading, break a line, or hide. The joiners that Persian and the scripts of India
/// need (U+200C, U+200D) are none of them.
fn cannot_be_seen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// The shape of a BCP 47 tag; whether the program speaks it is for others to say.
fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && tag.len() <= 35
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
