use serde::{Deserialize, Serialize};

use crate::{PartialDate, code::codes};

codes! {
    /// Where a text in some language comes from.
    Origin as "origin" {
        /// Written in this language by its author.
        Author = "author",
        /// Translated by a person.
        Human = "human",
        /// Drafted by a machine.
        Machine = "machine",
    }
}

/// A person who read a text and stands for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The name or pseudonym they chose.
    pub reviewer: String,
    /// When they read it.
    pub date: PartialDate,
}

/// Where a text comes from, who stands for it and what it was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Author, person or machine.
    pub origin: Origin,
    /// Who translated it, if they want to be named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translator: Option<String>,
    /// Who read it, if anyone did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// When it was written.
    pub date: PartialDate,
    /// Hash of the source text it was made from; empty for an author's own text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source_hash: String,
}

codes! {
    /// What a reader must know about a text before trusting it.
    TextStatus as "text status" {
        /// Written in this language, or read by a named person since the source last changed.
        Trusted = "trusted",
        /// Translated by a person; no second person has read it.
        Unreviewed = "unreviewed",
        /// Drafted by a machine; no person has read it.
        Machine = "machine",
        /// The source has changed since.
        SourceChanged = "source_changed",
    }
}

impl Provenance {
    /// The status of a text whose source hashes to `source_hash` today.
    #[must_use]
    pub fn status(&self, source_hash: &str) -> TextStatus {
        match (self.origin, &self.review) {
            (Origin::Author, _) => TextStatus::Trusted,
            _ if self.source_hash != source_hash => TextStatus::SourceChanged,
            (_, Some(_)) => TextStatus::Trusted,
            (Origin::Human, None) => TextStatus::Unreviewed,
            (Origin::Machine, None) => TextStatus::Machine,
        }
    }
}

impl TextStatus {
    /// A critical text with this status must have its source beside it.
    #[must_use]
    pub fn needs_source_beside(self) -> bool {
        self != Self::Trusted
    }
}

#[cfg(test)]
mod tests {
    use super::{Origin, Provenance, Review, TextStatus};
    use crate::PartialDate;

    fn machine(review: Option<Review>) -> Provenance {
        let date = PartialDate::parse("2026-11-22").unwrap();
        Provenance { origin: Origin::Machine, translator: None, review, date, source_hash: "abc".into() }
    }

    #[test]
    fn a_machine_draft_stays_one_until_a_named_person_has_read_it() {
        assert_eq!(machine(None).status("abc"), TextStatus::Machine);
        let review = Review { reviewer: "A reader".into(), date: PartialDate::parse("2026-12").unwrap() };
        assert_eq!(machine(Some(review)).status("abc"), TextStatus::Trusted);
    }

    #[test]
    fn a_review_is_worth_nothing_once_the_source_has_changed() {
        let review = Review { reviewer: "A reader".into(), date: PartialDate::parse("2026-12").unwrap() };
        assert_eq!(machine(Some(review)).status("def"), TextStatus::SourceChanged);
    }
}
