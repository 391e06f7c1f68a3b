use std::fmt;

/// A language as it is counted: the primary subtag of one on the program's list, or `other`.
///
/// Only [`Languages::find`] makes one, so that no text of a person's can be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Which);

/// `Other` comes last in every table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Which {
    /// Two or three lowercase letters; a third that is missing is 0.
    Tag([u8; 3]),
    Other,
}

impl Language {
    /// Any language that is not on the list.
    pub const OTHER: Self = Self(Which::Other);

    /// The primary subtag of a BCP 47 tag, if it is two or three letters.
    fn primary(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().as_bytes();
        let mut letters = [0; 3];
        if !(2..=3).contains(&primary.len()) || !primary.iter().all(u8::is_ascii_alphabetic) {
            return None;
        }
        for (letter, byte) in letters.iter_mut().zip(primary) {
            *letter = byte.to_ascii_lowercase();
        }
        Some(Self(Which::Tag(letters)))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Which::Tag(letters) => letters
                .iter()
                .take_while(|letter| **letter != 0)
                .try_for_each(|letter| write!(f, "{}", *letter as char)),
            Which::Other => f.write_str("other"),
        }
    }
}

/// The closed list of languages that are told apart. Whatever is not on it is [`Language::OTHER`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// The program's languages as BCP 47 tags, in any order. Of each the primary subtag counts: `zh-Hans` and `zh-Hant` are
    /// both `zh`. What has no primary subtag of two or three letters is not told apart from `other`.
    #[must_use]
    pub fn new<T: AsRef<str>>(tags: impl IntoIterator<Item = T>) -> Self {
        let mut list: Vec<Language> = tags.into_iter().filter_map(|tag| Language::primary(tag.as_ref())).collect();
        list.push(Language::OTHER);
        list.sort_unstable();
        list.dedup();
        Self(list)
    }

    /// The language of a tag: one of the list, or `other`.
    #[must_use]
    pub fn find(&self, tag: &str) -> Language {
        Language::primary(tag).filter(|language| self.0.contains(language)).unwrap_or(Language::OTHER)
    }

    /// Those on the list in the order of their tags, `other` last.
    #[must_use]
    pub fn all(&self) -> &[Language] {
        &self.0
    }
}

/// How a list of languages stands in the file. Not a part of the public type: no text becomes a [`Language`] by way of serde.
pub(crate) mod tags {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    use super::Language;

    pub(crate) fn serialize<S: Serializer>(languages: &[Language], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(languages.iter().map(ToString::to_string))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Language>, D::Error> {
        let read = |tag: String| match Language::primary(&tag) {
            _ if tag == "other" => Ok(Language::OTHER),
            Some(language) if language.to_string() == tag => Ok(language),
            _ => Err(D::Error::custom("not a language")),
        };
        Vec::<String>::deserialize(from)?.into_iter().map(read).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn regions_and_scripts_are_not_told_apart() {
        let languages = Languages::new(["zh-Hant", "fil", "zh-Hans", "es", "x-private", ""]);
        let written: Vec<String> = languages.all().iter().map(ToString::to_string).collect();
        assert_eq!(written, ["es", "fil", "zh", "other"]);
        assert_eq!(languages.find("ES-mx"), languages.find("es"));
        assert_eq!(languages.find("zh_TW").to_string(), "zh");
    }

    proptest! {
        #[test]
        fn any_text_at_all_is_a_language_of_the_list_or_other(text in "\\PC{0,12}") {
            let languages = Languages::new(["en", "es", "fil"]);
            let found = languages.find(&text);
            prop_assert!(languages.all().contains(&found));
            prop_assert!(["en", "es", "fil", "other"].contains(&found.to_string().as_str()));
        }
    }
}
