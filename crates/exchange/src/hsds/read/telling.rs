//! What is told about rows and files.

use super::header::Header;
use super::intake::{At, Intake};
use crate::{Notice, Outcome, Place, Reason};

/// How many notices of one file, outcome and reason are listed where nobody has anything to do: repairs, and what is private.
/// The others are counted. What was set aside or not understood is always listed.
const LISTED: u64 = 1_000;

impl Intake<'_> {
    /// A notice about a row.
    pub(super) fn notice(&mut self, at: At<'_>, column: Option<&str>, outcome: Outcome, reason: Reason, value: &str) {
        self.tell(at.file, Some(at.line), column, outcome, reason, value);
    }

    /// A notice about a whole file, given once.
    pub(super) fn once(&mut self, file: &str, column: Option<&str>, outcome: Outcome, reason: Reason, value: &str) {
        let name = column.unwrap_or_default();
        if self.told.get(file).is_some_and(|told| told.iter().any(|(why, column)| *why == reason && column == name)) {
            return;
        }
        self.told.entry(file.to_owned()).or_default().push((reason, name.to_owned()));
        self.tell(file, None, column, outcome, reason, value);
    }

    /// Counts a notice, and lists it unless it only repeats what [`LISTED`] others of the file say.
    fn tell(
        &mut self,
        file: &str,
        line: Option<u32>,
        column: Option<&str>,
        outcome: Outcome,
        reason: Reason,
        value: &str,
    ) {
        *self.counts.entry((outcome, reason)).or_insert(0) += 1;
        let listed = match self.listed.get_mut(file) {
            Some(listed) => listed,
            None => self.listed.entry(file.to_owned()).or_default(),
        };
        let listed = listed.entry((outcome, reason)).or_insert(0);
        *listed += 1;
        if *listed > LISTED && matches!(outcome, Outcome::Repaired | Outcome::LeftOut) {
            return;
        }
        let place = Place { file: file.to_owned(), line, column: column.map(str::to_owned) };
        self.notices.push(Notice::new(place, outcome, reason, value));
    }

    /// Tells once what HSDS does not know of a file's header.
    pub(super) fn header(&mut self, header: &Header, file: &str) {
        if header.kind.is_none() && !self.as_is {
            self.once(file, None, Outcome::Kept, Reason::UnknownTable, &header.table);
        }
        if let Some(kind) = header.kind {
            // A table without rows is there, too.
            self.grown.table(&header.table);
            for column in header.columns.iter().filter(|column| column.name.ends_with("_id")) {
                if !self.declared.contains(&(kind.table(), column.name.clone())) {
                    self.declared.insert((kind.table(), column.name.clone()));
                }
            }
        }
        if self.as_is {
            return;
        }
        for column in header.columns.iter().filter(|column| column.unknown) {
            self.once(file, Some(&column.raw), Outcome::Kept, Reason::UnknownColumn, "");
        }
    }
}
