//! `provenance.toml`: where single messages of a language come from, who has read them, and the English they were made from.

use std::collections::BTreeMap;

use many_doors_domain::{Origin, PartialDate, Provenance, Review};
use serde::{Deserialize, Serialize};

use crate::{bidi, ftl::Ftl, guard, pattern};

/// The file's name, in the folder of its language.
pub const PROVENANCE: &str = "provenance.toml";

/// The longest name of a person that is kept, in characters.
const LONGEST_NAME: usize = 80;

/// Where one message comes from. Stands over what `locale.toml` says of the whole language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Person or machine; an author only where the language as a whole has one.
    pub origin: Origin,
    /// Who translated it, if they want to be named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translator: Option<String>,
    /// When it was written.
    pub date: PartialDate,
    /// Who else has read it and stands for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// When they read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<PartialDate>,
    /// The English entry that it was made from, as it stood in its file; none where nobody kept it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// The rows of one language, by key: `find-title`, `-app-name`.
pub type Rows = BTreeMap<String, Row>;

impl Row {
    /// The second person who has read it, if it is a second person.
    #[must_use]
    pub fn review(&self) -> Option<Review> {
        let reviewer = self.reviewer.as_ref()?;
        let own = self.translator.as_ref().is_some_and(|translator| same_person(translator, reviewer));
        let date = self.reviewed?;
        (!own && !reviewer.is_empty()).then(|| Review { reviewer: reviewer.clone(), date })
    }

    /// The English of one part that it was made from, in Fluent's syntax and with its hash.
    #[must_use]
    pub fn source_of(&self, attribute: Option<&str>) -> Option<(String, String)> {
        let source = guard::admit(self.source.as_ref()?.as_bytes()).ok()?;
        let ftl = Ftl::parse(&source);
        let pattern = &ftl.entries.first()?.part(attribute)?.pattern;
        Some((pattern::dedented(pattern), pattern::hash(pattern)))
    }

    /// This row over the provenance that the language as a whole gives to the same text. `hash` is that of the English it is
    /// noted to be made from, empty where nothing is noted.
    pub(crate) fn over(&self, whole: Provenance, key: &str, hash: &str) -> Provenance {
        let may_be = self.origin != Origin::Author || whole.origin == Origin::Author;
        let origin = if may_be { self.origin } else { Origin::Human };
        // Who read the whole area before this was written has not read this.
        let later = |review: &Review| {
            let own = self.translator.as_ref().is_some_and(|translator| same_person(translator, &review.reviewer));
            !own && review.date.earliest() > self.date.earliest()
        };
        let kept = || {
            let attribute = key.split_once('.').map(|(_, attribute)| attribute);
            self.source_of(attribute).map(|(_, hash)| hash).unwrap_or_default()
        };
        let source_hash = match (origin, hash) {
            (Origin::Author, _) => String::new(),
            (_, "") => kept(),
            (_, hash) => hash.to_owned(),
        };
        let review = self.review().or_else(|| whole.review.filter(later));
        Provenance { origin, translator: self.translator.clone(), review, date: self.date, source_hash }
    }
}

/// Reads a `provenance.toml`. Names are made fit to be shown.
///
/// # Errors
/// The line, counted from 1, and what is wrong there.
pub fn parse_rows(text: &str) -> Result<Rows, (usize, String)> {
    let mut rows: Rows =
        toml::from_str(text).map_err(|error| (crate::meta::line_of(text, &error), error.message().to_owned()))?;
    for row in rows.values_mut() {
        row.translator = row.translator.as_deref().and_then(person);
        row.reviewer = row.reviewer.as_deref().and_then(person);
    }
    Ok(rows)
}

/// The text of a `provenance.toml`, the rows in the order of their keys.
#[must_use]
pub fn write_rows(rows: &Rows) -> String {
    let text = String::from("# Who translated each message, who has read it, and the English it was made from.\n\n");
    // Strings, dates and one list of words cannot fail to be written.
    text + &toml::to_string_pretty(rows).unwrap_or_default()
}

/// A name as it is kept: on one line, short, and without characters that reorder text. None where nothing is left.
#[must_use]
pub fn person(name: &str) -> Option<String> {
    let kept: String =
        name.chars().filter(|c| !bidi::is_control(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let short: String = kept.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_NAME).collect();
    Some(short.trim_end().to_owned()).filter(|name| !name.is_empty())
}

/// Two names are of the same person, as far as letters can tell.
#[must_use]
pub fn same_person(one: &str, other: &str) -> bool {
    let plain = |name: &str| person(name).map(|name| name.to_lowercase());
    plain(one) == plain(other)
}

/// Every key of a text and its attributes: `find-title`, `find-title.more`.
pub(crate) fn is_of(key: &str, id: &str) -> bool {
    key.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use many_doors_domain::TextStatus;

    use super::*;
    use crate::meta::LocaleMeta;

    const META: &str = "tag = \"es\"\nendonym = \"Español\"\nenglish = \"Spanish\"\ndirection = \"ltr\"\n\n[provenance]\norigin = \"machine\"\ndate = \"2026-11-22\"\n\n[[review]]\nareas = [\"crisis\"]\nreviewer = \"A reader\"\ndate = \"2026-12-01\"\n";

    fn row(more: &str) -> Row {
        let text = format!("[crisis-title]\norigin = \"human\"\ntranslator = \"Amina\"\ndate = \"2026-12-05\"\n{more}");
        parse_rows(&text).unwrap().remove("crisis-title").unwrap()
    }

    fn status(row: Row, hash: &str) -> TextStatus {
        let mut meta = LocaleMeta::parse(META).unwrap();
        meta.rows.insert("crisis-title".into(), row);
        meta.provenance_of("crisis", "crisis-title", hash).status("abc")
    }

    #[test]
    fn a_message_written_after_its_area_was_read_is_unread_again() {
        assert_eq!(status(row(""), "abc"), TextStatus::Unreviewed);
        let earlier = Row { date: PartialDate::parse("2026-11-30").unwrap(), ..row("") };
        assert_eq!(status(earlier.clone(), "abc"), TextStatus::Trusted);
        let own = Row { translator: Some("a  READER".into()), ..earlier };
        assert_eq!(status(own, "abc"), TextStatus::Unreviewed, "nobody reads over their own shoulder");
    }

    #[test]
    fn a_sign_off_by_the_translator_counts_for_nothing_and_by_another_for_trust() {
        assert_eq!(status(row("reviewer = \"amina \"\nreviewed = \"2026-12-06\"\n"), "abc"), TextStatus::Unreviewed);
        assert_eq!(status(row("reviewer = \"Bo\"\nreviewed = \"2026-12-06\"\n"), "abc"), TextStatus::Trusted);
        assert_eq!(status(row("reviewer = \"Bo\"\nreviewed = \"2026-12-06\"\n"), "old"), TextStatus::SourceChanged);
    }

    #[test]
    fn a_row_cannot_make_a_translation_an_authors_own_text() {
        assert_eq!(status(Row { origin: Origin::Author, ..row("") }, "abc"), TextStatus::Unreviewed);
    }

    #[test]
    fn a_translation_into_an_authors_language_keeps_the_english_it_was_made_from() {
        let mut meta = LocaleMeta::parse(&META.replace("machine", "author")).unwrap();
        meta.rows.insert("crisis-title".into(), row(""));
        assert_eq!(meta.provenance_of("crisis", "crisis-title", "abc").status("abc"), TextStatus::Unreviewed);
        assert_eq!(meta.provenance_of("crisis", "crisis-intro", "abc").status("new"), TextStatus::Trusted);
    }

    #[test]
    fn without_a_note_the_hash_is_that_of_the_english_that_was_kept() {
        let kept = row("source = \"\"\"\ncrisis-title = Old words\n    .more = More\n\"\"\"\n");
        assert_eq!(kept.source_of(Some("more")).unwrap(), ("More".to_owned(), crate::source_hash("More")));
        let mut meta = LocaleMeta::parse(META).unwrap();
        meta.rows.insert("crisis-title".into(), kept);
        let hash = |key| meta.provenance_of("crisis", key, "").source_hash;
        assert_eq!(
            (hash("crisis-title"), hash("crisis-title.more")),
            (crate::source_hash("Old words"), crate::source_hash("More"))
        );
    }

    #[test]
    fn what_is_written_is_read_again_whatever_it_says() {
        let mut rows = Rows::new();
        for (key, source) in
            [("-app-name", "-app-name = X"), ("b", "b =\n    \"\"\" ''' \\u{7}\n    .c = \u{e9}\t\u{1}"), ("a", "")]
        {
            rows.insert(key.into(), Row { source: Some(source.into()), ..row("") });
        }
        let text = write_rows(&rows);
        assert_eq!(parse_rows(&text).unwrap(), rows);
        assert!(text.find("[-app-name]") < text.find("[a]") && text.find("[a]") < text.find("[b]"), "{text}");
    }

    #[test]
    fn names_cannot_reorder_or_break_the_line_they_stand_in() {
        assert_eq!(person(" Ami\u{202e}na\n  Bo ").as_deref(), Some("Amina Bo"));
        assert_eq!(person(" \u{202e}\n"), None);
        assert_eq!(person(&"x".repeat(500)).unwrap().len(), LONGEST_NAME);
    }
}
