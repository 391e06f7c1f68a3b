//! What is told about rows and files.

use std::collections::BTreeMap;

use super::header::Header;
use super::intake::{At, Intake};
use crate::hash::{HashMap, HashSet};
use crate::{Further, Notice, Outcome, Place, Reason};

/// How many notices of one file, outcome and reason are listed with their values where nobody has anything to do: repairs, and
/// what is private. Of the others the place is listed. What was set aside or not understood is always listed whole.
const LISTED: u64 = 1_000;

/// What is listed of one file, outcome and reason.
#[derive(Debug)]
pub(super) struct Listed {
    count: u64,
    further: Further,
}

/// By file, outcome and reason.
pub(super) type Listings = HashMap<String, BTreeMap<(Outcome, Reason), Listed>>;

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

    /// Counts a notice and lists it, by its place alone if it only repeats what [`LISTED`] others of the file say.
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
        let none = || Listed { count: 0, further: Further::new(file, outcome, reason) };
        let listed = listed.entry((outcome, reason)).or_insert_with(none);
        listed.count += 1;
        if let (true, Some(line)) = (listed.count > LISTED, line)
            && matches!(outcome, Outcome::Repaired | Outcome::LeftOut)
        {
            listed.further.push(line, column);
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

/// What is listed by its place alone, in the order of files. A row that `notices`, which are in that order, tell for the same
/// reason is not told again.
pub(super) fn further(
    listed: Listings,
    notices: &[Notice],
    counts: &mut BTreeMap<(Outcome, Reason), u64>,
) -> Vec<Further> {
    let mut all = Vec::new();
    let mut files: Vec<_> = listed.into_iter().collect();
    files.sort_by(|a, b| a.0.cmp(&b.0));
    for (file, listed) in files {
        let begin = notices.partition_point(|notice| notice.place.file < file);
        let here = &notices[begin..];
        let here = &here[..here.partition_point(|notice| notice.place.file == file)];
        let cut = listed.into_iter().filter(|(_, listed)| !listed.further.is_empty());
        for (key, Listed { mut further, .. }) in cut {
            let same = |notice: &&Notice| (notice.outcome, notice.reason) == key;
            let told: HashSet<u32> = here.iter().filter(same).filter_map(|notice| notice.place.line).collect();
            let dropped = further.settle(&told);
            if let Some(count) = counts.get_mut(&key) {
                *count -= dropped as u64;
            }
            all.push(further);
        }
    }
    all
}
