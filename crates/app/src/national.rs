//! The short list of lines compiled into the program: it needs no file, no database and no luck.

use many_doors_domain::{Code as _, Origin, PartialDate, Provenance, Resource, ResourceId, TextStatus};
use many_doors_l10n::source_hash;
use many_doors_store::{Field, TextRow};

pub use crate::generated::national_lines::{BUILT_ON, LINES};
use crate::{
    card::{Now, card},
    texts::{SOURCE_LOCALE, Texts},
    wire::Card,
};

/// One line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NationalLine {
    /// The record's lasting name.
    pub id: &'static str,
    /// The name as its people write it.
    pub name: &'static str,
    /// Code of [`many_doors_domain::EmergencyPolicy`].
    pub emergency: &'static str,
    /// When it was checked: `2026-09-14`, or as exactly as is known.
    pub checked: &'static str,
    /// Its numbers, best first.
    pub channels: &'static [NationalChannel],
    /// One sentence about it, in every language that has one.
    pub summaries: &'static [NationalText],
    /// The whole record, as JSON of [`Resource`].
    pub record: &'static str,
}

/// A number to dial or to write to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NationalChannel {
    /// Code of [`many_doors_domain::ChannelKind`].
    pub kind: &'static str,
    /// The number in the groups people dial: `1-877-565-8860`.
    pub display: Option<&'static str>,
    /// The number as stored: `+18775658860`.
    pub number: Option<&'static str>,
    /// The word to send.
    pub keyword: Option<&'static str>,
    /// The key to press after dialing.
    pub press: Option<&'static str>,
    /// Whose it is, or for whom, where a line has several: `Canada`.
    pub label: Option<&'static str>,
}

/// A sentence in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NationalText {
    /// BCP 47 tag.
    pub locale: &'static str,
    /// Code of [`TextStatus`] on the day the list was compiled.
    pub status: &'static str,
    /// The sentence.
    pub text: &'static str,
}

/// The lines as cards, for a reader whose languages are `chain`, best first.
pub(crate) fn cards(chain: &[String], now: Now) -> Vec<Card> {
    // A line that did not read would be missing here; a test holds that off from every build.
    let records = LINES.iter().filter_map(|line| Some((line, line.record()?)));
    records.map(|(line, record)| card(&record, &Texts::new(record.kind, line.rows(), chain), now, Vec::new())).collect()
}

impl NationalLine {
    fn record(&self) -> Option<Resource> {
        serde_json::from_str(self.record).ok()
    }

    /// The sentences, in the form in which the library would hold them.
    fn rows(&self) -> Vec<TextRow> {
        let source = self.summaries.iter().find(|summary| summary.locale == SOURCE_LOCALE);
        let source_hash = source.map(|source| source_hash(source.text)).unwrap_or_default();
        let Ok(date) = PartialDate::parse(BUILT_ON) else { return Vec::new() };
        let row = |summary: &NationalText| {
            let (origin, source_hash) = match TextStatus::from_code(summary.status) {
                Ok(TextStatus::Trusted) => (Origin::Author, String::new()),
                Ok(TextStatus::Unreviewed) => (Origin::Human, source_hash.clone()),
                Ok(TextStatus::Machine) => (Origin::Machine, source_hash.clone()),
                Ok(TextStatus::SourceChanged) | Err(_) => (Origin::Machine, String::new()),
            };
            TextRow {
                resource: ResourceId(self.id.to_owned()),
                field: Field::Summary,
                locale: summary.locale.to_owned(),
                text: summary.text.to_owned(),
                provenance: Provenance { origin, translator: None, review: None, date, source_hash },
            }
        };
        self.summaries.iter().map(row).collect()
    }
}

#[cfg(test)]
mod tests {
    use many_doors_domain::{Code as _, EmergencyPolicy, PartialDate, Status, TextStatus, flaws};

    use super::{BUILT_ON, LINES, SOURCE_LOCALE};

    #[test]
    fn every_compiled_line_reads_and_is_fit_to_be_shown() {
        assert!(PartialDate::parse(BUILT_ON).is_ok());
        assert!(LINES.len() >= 5, "the list is short, and not that short");
        for line in LINES {
            let record = line.record().unwrap_or_else(|| panic!("{} does not read", line.id));
            assert_eq!(flaws(&record, true), [], "{}", line.id);
            assert_eq!((record.id.0.as_str(), record.name.as_str()), (line.id, line.name));
            assert_eq!(record.status.state, Status::Available);
            assert_eq!(Ok(record.emergency.policy), EmergencyPolicy::from_code(line.emergency));
            assert!(line.channels.iter().any(|channel| channel.number.is_some()), "{}", line.id);
        }
    }

    #[test]
    fn every_compiled_line_says_in_english_what_it_is_and_keeps_the_status_of_its_sentences() {
        for line in LINES {
            assert!(line.summaries.iter().any(|summary| summary.locale == SOURCE_LOCALE), "{}", line.id);
            let hash =
                super::source_hash(line.summaries.iter().find(|summary| summary.locale == SOURCE_LOCALE).unwrap().text);
            for (row, summary) in line.rows().iter().zip(line.summaries) {
                assert_eq!(Ok(row.provenance.status(&hash)), TextStatus::from_code(summary.status), "{}", line.id);
            }
        }
    }

    #[test]
    fn the_numbers_beside_a_line_are_those_of_its_record() {
        for line in LINES {
            let record = line.record().unwrap();
            for channel in line.channels {
                let same = |theirs: &many_doors_domain::Channel| {
                    theirs.number.as_ref().map(|number| (number.as_str(), number.display()))
                        == channel.number.zip(channel.display.map(str::to_owned))
                };
                assert!(record.channels.iter().any(same), "{} {channel:?}", line.id);
            }
        }
    }
}
