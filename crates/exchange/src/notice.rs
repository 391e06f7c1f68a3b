//! What was done to single rows of what somebody brought.

use serde::{Deserialize, Serialize};

use crate::hash::{HashMap, HashSet};

/// Where in what was brought.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RowPlace"))]
pub struct Place {
    /// The file's name inside the folder or archive; for a workbook, the sheet's.
    pub file: String,
    /// The line on which the row begins, from 1; in JSON and workbooks the number of the row. None: the whole file.
    pub line: Option<u32>,
    /// The column's name as the source wrote it.
    pub column: Option<String>,
}

/// What became of the row or value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Taken in after a repair that is certain.
    Repaired,
    /// Taken in as it is, though something about it could not be understood: the raw text is kept.
    Kept,
    /// Not taken in: it could not be understood.
    Quarantined,
    /// Not taken in: it is private.
    LeftOut,
}

/// One notice: a row, what became of it and why. One row has at most one notice for each reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RowNotice"))]
pub struct Notice {
    /// Where.
    pub place: Place,
    /// What became of it.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The value in question, cut to 80 characters; empty where showing it would show what is private.
    pub value: String,
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        /// Why a row or value was touched. Shown as the Fluent message `bring-reason-<code>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Reason { $($(#[$doc])* $name),+ }

        impl Reason {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
        }
    };
}

reasons! {
    // Repaired.
    /// Letters had been written in one encoding and read in another.
    Mojibake,
    /// The bytes were not UTF-8 and were read as Windows-1252.
    NotUtf8,
    /// A byte order mark stood before the first column.
    ByteOrderMark,
    /// `\n` stood as two characters.
    EscapedNewline,
    /// HTML entities or tags stood in plain text.
    Html,
    /// A marker of another program stood in the text, such as `###MON###`.
    Marker,
    /// Control or invisible direction characters were taken out.
    ControlCharacter,
    /// An address of the web had no scheme.
    NoScheme,
    /// A number was written in another way than it is dialed.
    PhoneWritten,
    /// An extension was part of the number.
    PhoneExtension,
    /// Several numbers stood in one field.
    SeveralPhones,
    /// The row was shorter or longer than its header.
    Ragged,
    /// The id was no UUID; one was derived from it.
    IdDerived,
    /// There was no id; one was derived from the row.
    IdMissing,
    /// Hours written as prose were understood.
    HoursRead,
    /// A status word was understood.
    StatusRead,

    // Kept.
    /// No number to dial was found in the field.
    PhoneNotUnderstood,
    /// Hours written as prose were not understood.
    HoursNotUnderstood,
    /// A language was not recognized with certainty.
    LanguageNotUnderstood,
    /// A date was not understood.
    DateNotUnderstood,
    /// The address of a web page or mailbox is none.
    AddressNotUnderstood,
    /// The latitude and longitude are no place on Earth, or zero.
    NoPlaceOnEarth,
    /// Every service of the source is marked as not active, which says nothing about any of them.
    AllInactive,
    /// The column is not one of HSDS.
    UnknownColumn,
    /// The table is not one of HSDS.
    UnknownTable,
    /// The value is none of those that its column can have.
    ValueNotUnderstood,
    /// Others have its name, and which of them was there before is not certain: it has an id of its own.
    NameShared,

    // Quarantined.
    /// A field or a row is larger than any honest one.
    TooLarge,
    /// A quote was opened and never closed.
    QuoteNotClosed,
    /// A name that must be there is missing.
    NameMissing,
    /// Another row has the same id and says something else.
    DuplicateId,
    /// It belongs to a record that is not there.
    Orphan,
    /// The JSON is not well-formed, too deep, or has a key twice.
    BadJson,
    /// A healing practice came without the community to credit.
    PracticeUncredited,
    /// A record breaks a rule about crisis lines or emergency services.
    RuleBroken,
    /// The file could not be read.
    Unreadable,

    // Left out.
    /// The source marks it as private or confidential.
    MarkedPrivate,
    /// It is about a member of staff: a name, a mailbox, a direct line.
    StaffContact,
}

/// How long a value in a notice may be.
const SHOWN: usize = 80;

impl Notice {
    /// A notice about a value.
    #[must_use]
    pub fn new(place: Place, outcome: Outcome, reason: Reason, value: &str) -> Self {
        let value = if outcome == Outcome::LeftOut { String::new() } else { value.chars().take(SHOWN).collect() };
        Self { place, outcome, reason, value }
    }
}

/// Further notices of one file, outcome and reason, by their places alone: eight bytes each, since a list may have a million.
#[derive(Debug, Clone)]
pub struct Further {
    file: String,
    /// What became of the rows.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The names of columns, each once; and where each stands among them.
    columns: Vec<String>,
    numbers: HashMap<String, u32>,
    /// Lines, and the number of the column; [`NO_COLUMN`]: none.
    places: Vec<(u32, u32)>,
}

const NO_COLUMN: u32 = u32::MAX;

impl Further {
    /// None yet.
    pub(crate) fn new(file: &str, outcome: Outcome, reason: Reason) -> Self {
        let (columns, numbers, places) = (Vec::new(), HashMap::default(), Vec::new());
        Self { file: file.to_owned(), outcome, reason, columns, numbers, places }
    }

    /// One more.
    pub(crate) fn push(&mut self, line: u32, column: Option<&str>) {
        let number = column.map_or(NO_COLUMN, |name| match self.numbers.get(name) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.columns.len()).unwrap_or(NO_COLUMN);
                self.columns.push(name.to_owned());
                self.numbers.insert(name.to_owned(), number);
                number
            }
        });
        self.places.push((line, number));
    }

    /// In the order of lines, each line once and none that is told elsewhere. Says how many were dropped.
    pub(crate) fn settle(&mut self, told: &HashSet<u32>) -> usize {
        let all = self.places.len();
        self.places.sort_by_key(|(line, _)| *line);
        self.places.dedup_by_key(|(line, _)| *line);
        self.places.retain(|(line, _)| !told.contains(line));
        self.places.shrink_to_fit();
        all - self.places.len()
    }

    /// There is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Each as a notice, without its value.
    pub fn notices(&self) -> impl Iterator<Item = Notice> {
        self.places.iter().map(|(line, number)| {
            let column = usize::try_from(*number).ok().and_then(|number| self.columns.get(number)).cloned();
            Notice::new(Place { file: self.file.clone(), line: Some(*line), column }, self.outcome, self.reason, "")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn further_notices_are_told_in_the_order_of_lines_and_each_line_once() {
        let mut further = Further::new("a.csv", Outcome::Repaired, Reason::Html);
        for (line, column) in [(9, Some("name")), (3, None), (9, Some("url")), (4, Some("url")), (2, Some("name"))] {
            further.push(line, column);
        }
        assert_eq!(further.settle(&[4].into_iter().collect()), 2);
        let told: Vec<_> = further.notices().map(|notice| (notice.place.line, notice.place.column)).collect();
        assert_eq!(told, [(Some(2), Some("name".into())), (Some(3), None), (Some(9), Some("name".into()))]);
    }
}
