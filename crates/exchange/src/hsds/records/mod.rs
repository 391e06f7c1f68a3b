//! Tables of HSDS 3.1 to records, one at a time.
//!
//! A service with our profile becomes exactly the record that was exported, apart from what another program has changed
//! since. Any other service becomes what its rows say with certainty; everything they say is kept beside it.

pub(crate) mod bundle;
pub(crate) mod channels;
pub(crate) mod derive;
mod foreign;
pub(crate) mod forms;
pub(crate) mod hours;
pub(crate) mod index;
mod language_names;
pub(crate) mod languages;
mod layout;
mod mapped;
mod mend;
mod own;
pub(crate) mod phones;
pub(crate) mod places;
mod rebuild;
pub(crate) mod sentences;

use std::collections::HashSet;

use many_doors_domain::{PartialDate, Record};
pub(crate) use own::gathered_made;

use self::{
    bundle::{Bundle, RowAt},
    derive::{Issues, derive},
    index::Index,
    own::Own,
};
use crate::{Notice, Outcome, Progress, Reason, Stopped, Tables, hsds::profile};

/// Where tables come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceInfo {
    /// The short name under which ids are derived: see [`crate::ids::of_row`].
    pub source: String,
    /// The name that people read, on cards and in print.
    pub name: String,
    /// The day of the data; none: not known, and then nothing from it looks fresh.
    pub date: Option<PartialDate>,
    /// Under which terms it may be passed on.
    pub licence: Option<String>,
    /// The language its sentences are in, a BCP 47 tag: `en`.
    pub locale: String,
}

/// Records of tables, in the order of their services; then organizations without any.
#[derive(Debug)]
pub struct Records<'t> {
    index: Index<'t>,
    own: Own<'t>,
    source: &'t SourceInfo,
    progress: Progress<'t>,
    roots: std::vec::IntoIter<RowAt>,
    /// Rows that hang from no record and wait for the first that can carry them.
    loose: Vec<RowAt>,
    total: u64,
    says_nothing: bool,
    finished: bool,
    told: HashSet<(RowAt, Reason)>,
    notices: Vec<Notice>,
}

/// Begins to read records. The tables are gone through once here, to link their rows.
///
/// # Errors
/// [`Stopped`] when `progress` says so.
pub fn records<'t>(tables: &'t Tables, source: &'t SourceInfo, progress: Progress<'t>) -> Result<Records<'t>, Stopped> {
    let mut index = Index::new(tables, progress)?;
    let own = Own::new(&mut index);
    let mut roots = index.roots();
    // An organization that some record keeps beside its own facts is none by itself.
    roots.retain(|at| !own.keeps("organization", index.id(*at)) || index.name(*at) == "service");
    let mut loose = index.loose(&roots);
    loose.retain(|at| !own.keeps(index.name(*at), index.id(*at)));
    let mut notices = Vec::new();
    let all_inactive = index.all_inactive();
    if let Some(at) = all_inactive {
        notices.push(index.notice(at, Some("status"), Outcome::Kept, Reason::AllInactive, "inactive"));
    }
    Ok(Records {
        total: roots.len() as u64,
        loose,
        roots: roots.into_iter(),
        says_nothing: all_inactive.is_some(),
        finished: false,
        told: HashSet::new(),
        index,
        own,
        source,
        progress,
        notices,
    })
}

impl Records<'_> {
    /// What was noticed since the last call. Complete after the last record.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    fn one(&mut self, root: RowAt) -> Option<Record> {
        if !self.index.is_first(root) {
            return None;
        }
        let bundle = self.index.gather(root);
        let made = if Own::knows(&bundle) {
            self.own.record(bundle, &mut self.index, self.source)
        } else {
            self.foreign(bundle)
        };
        let Some(mut record) = made else {
            self.notices.push(self.index.notice(root, None, Outcome::Quarantined, Reason::RuleBroken, ""));
            return None;
        };
        match mend::mend(&mut record) {
            Ok(()) => Some(record),
            Err(reason) => {
                let name = &record.resource.name;
                self.notices.push(self.index.notice(root, None, Outcome::Quarantined, reason, name));
                None
            }
        }
    }

    /// What hangs from no record travels with the first one, as what hangs from an organization does. Not with one whose place must
    /// not be known: nobody can tell whether it leads there.
    fn carry(&mut self, record: &mut Record) {
        if record.resource.confidential {
            return;
        }
        for at in std::mem::take(&mut self.loose) {
            let mut row = self.index.take(at).cells;
            row.remove(profile::RECORD);
            row.remove(profile::ROW);
            record.unplaced.0.entry(self.index.name(at).to_owned()).or_default().push(row);
        }
    }

    fn foreign(&mut self, bundle: Bundle) -> Option<Record> {
        let mut issues = Issues::default();
        let derived = derive(&bundle, &mut issues);
        for issue in issues.0 {
            let at = bundle.rows(&issue.table).get(issue.at).and_then(|row| row.at);
            if let Some(at) = at.filter(|at| self.told.insert((*at, issue.reason))) {
                let column = issue.column.as_deref();
                self.notices.push(self.index.notice(at, column, issue.outcome, issue.reason, &issue.value));
            }
        }
        if derived.confidential {
            let hidden =
                ["address", "location"].into_iter().flat_map(|table| bundle.rows(table)).filter_map(|row| row.at);
            for at in hidden {
                if self.told.insert((at, Reason::MarkedPrivate)) {
                    self.notices.push(self.index.notice(at, None, Outcome::LeftOut, Reason::MarkedPrivate, ""));
                }
            }
        }
        foreign::record(bundle, &derived, self.source, self.says_nothing)
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Record, Stopped>;

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(root) = self.roots.next() {
            let done = self.total - self.roots.len() as u64;
            if done.is_multiple_of(100)
                && let Err(stopped) = self.progress.at(done, self.total)
            {
                self.roots = Vec::new().into_iter();
                self.finished = true;
                return Some(Err(stopped));
            }
            if let Some(mut record) = self.one(root) {
                self.carry(&mut record);
                return Some(Ok(record));
            }
        }
        if !std::mem::replace(&mut self.finished, true) {
            self.notices.extend(self.index.orphans());
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        // Some may be set aside.
        (0, Some(self.roots.len()))
    }
}
