//! Lists of pieces that must be the same in two languages.

use std::collections::BTreeSet;

use super::Words;

/// A piece of the words of a text: what it says, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub says: String,
    pub place: Words,
}

/// What differs between two lists.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Difference {
    /// This stands here, and English has that.
    Changed(Found, String),
    /// English has it.
    Lost(String),
    /// English lacks it.
    Added(Found),
}

/// One piece instead of another, as long as nobody has to guess which; otherwise one by one.
pub(super) fn differences(lost: Vec<String>, added: Vec<Found>) -> Vec<Difference> {
    if lost.len() == added.len() {
        return added.into_iter().zip(lost).map(|(here, english)| Difference::Changed(here, english)).collect();
    }
    lost.into_iter().map(Difference::Lost).chain(added.into_iter().map(Difference::Added)).collect()
}

/// What the other list lacks, each once.
pub(super) fn unlike(list: &[Found], other: &[Found]) -> Vec<Found> {
    let mut seen: BTreeSet<&str> = other.iter().map(|found| found.says.as_str()).collect();
    list.iter().filter(|found| seen.insert(found.says.as_str())).cloned().collect()
}
