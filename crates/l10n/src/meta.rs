//! `locale.toml` and `sources.toml`: what a language is called, and where its texts come from.

use std::collections::BTreeMap;

use many_doors_domain::{Origin, PartialDate, Provenance, Review};
use serde::Deserialize;

use crate::rows::Rows;

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Which way a language runs, by its script, where nothing says so.
#[must_use]
pub fn direction_of(tag: &str) -> Direction {
    const RIGHT_TO_LEFT: [&str; 11] = ["ar", "fa", "ur", "ps", "he", "yi", "dv", "sd", "ug", "ckb", "ku"];
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    let script = subtags.find(|subtag| subtag.len() == 4);
    let rtl = script.map_or_else(
        || RIGHT_TO_LEFT.contains(&language),
        |script| ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"].contains(&script),
    );
    if rtl { Direction::Rtl } else { Direction::Ltr }
}

/// A `locale.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocaleMeta {
    /// BCP 47 tag, the same as the folder's name.
    pub tag: String,
    /// The language's own name in its own script.
    pub endonym: String,
    /// Its name in English.
    pub english: String,
    /// Which way it runs.
    pub direction: Direction,
    /// Letters are tall: lines need more room.
    #[serde(default)]
    pub tall: bool,
    /// It is still being translated: a missing message is a gap to be filled some day and not an error.
    #[serde(default)]
    pub partial: bool,
    /// Where its texts come from.
    pub provenance: LocaleProvenance,
    /// Who has read which of them.
    #[serde(default)]
    pub review: Vec<LocaleReview>,
    /// What is known of single messages, from `provenance.toml` beside it.
    #[serde(skip)]
    pub rows: Rows,
}

/// Where the texts of a language come from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocaleProvenance {
    /// Author, person or machine.
    pub origin: Origin,
    /// Who translated, if they want to be named.
    pub translator: Option<String>,
    /// When.
    pub date: PartialDate,
}

/// A person who has read some of the texts and stands for them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocaleReview {
    /// Single messages.
    #[serde(default)]
    pub ids: Vec<String>,
    /// Whole areas: `crisis` for crisis.ftl.
    #[serde(default)]
    pub areas: Vec<String>,
    /// The name or pseudonym they chose.
    pub reviewer: String,
    /// When they read them.
    pub date: PartialDate,
}

impl LocaleMeta {
    /// Reads a `locale.toml`.
    ///
    /// # Errors
    /// The line, counted from 1, and what is wrong there.
    pub fn parse(text: &str) -> Result<Self, (usize, String)> {
        toml::from_str(text).map_err(|error| (line_of(text, &error), error.message().to_owned()))
    }

    /// The provenance of one text, its own row before what is said of the whole: `key` is `id` or `id.attribute`, `hash` that of the English it was made from.
    #[must_use]
    pub fn provenance_of(&self, area: &str, key: &str, hash: &str) -> Provenance {
        let id = key.split('.').next().unwrap_or(key);
        let read =
            |review: &&LocaleReview| review.areas.iter().any(|a| a == area) || review.ids.iter().any(|i| i == id);
        let review = self.review.iter().filter(read).max_by_key(|review| review.date);
        let whole = Provenance {
            origin: self.provenance.origin,
            translator: self.provenance.translator.clone(),
            review: review.map(|review| Review { reviewer: review.reviewer.clone(), date: review.date }),
            date: self.provenance.date,
            source_hash: if self.provenance.origin == Origin::Author { String::new() } else { hash.to_owned() },
        };
        match self.rows.get(id) {
            Some(row) => row.over(whole, key, hash),
            None => whole,
        }
    }
}

/// Reads a `sources.toml`: for each text the hash of the English it was made from.
///
/// # Errors
/// The line, counted from 1, and what is wrong there.
pub fn parse_sources(text: &str) -> Result<BTreeMap<String, String>, (usize, String)> {
    toml::from_str(text).map_err(|error| (line_of(text, &error), error.message().to_owned()))
}

/// The text of a `sources.toml`.
#[must_use]
pub fn write_sources(sources: &BTreeMap<String, String>) -> String {
    let mut text =
        String::from("# Which English text each translation was made from. Written by `cargo xtask l10n stamp`.\n");
    for (key, hash) in sources {
        let quote = if key.contains('.') { "\"" } else { "" };
        text.push_str(&format!("{quote}{key}{quote} = \"{hash}\"\n"));
    }
    text
}

pub(crate) fn line_of(text: &str, error: &toml::de::Error) -> usize {
    let start = error.span().map_or(0, |span| span.start).min(text.len());
    text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::LocaleMeta;
    use many_doors_domain::{Origin, TextStatus};

    const SPANISH: &str = "tag = \"es\"\nendonym = \"Español\"\nenglish = \"Spanish\"\ndirection = \"ltr\"\n\n[provenance]\norigin = \"machine\"\ndate = \"2026-11-22\"\n\n[[review]]\nareas = [\"crisis\"]\nids = [\"find-crisis\"]\nreviewer = \"A reader\"\ndate = \"2026-12-01\"\n";

    #[test]
    fn a_review_covers_the_areas_and_messages_it_names_and_no_other() {
        let meta = LocaleMeta::parse(SPANISH).unwrap();
        let status = |area, key| meta.provenance_of(area, key, "abc").status("abc");
        assert_eq!(status("crisis", "crisis-title"), TextStatus::Trusted);
        assert_eq!(status("find", "find-crisis.about"), TextStatus::Trusted);
        assert_eq!(status("find", "find-title"), TextStatus::Machine);
        assert_eq!(meta.provenance.origin, Origin::Machine);
    }

    #[test]
    fn a_broken_file_says_in_which_line() {
        let (line, _) = LocaleMeta::parse(&SPANISH.replace("\"machine\"", "\"oracle\"")).unwrap_err();
        assert_eq!(line, 7);
    }
}
