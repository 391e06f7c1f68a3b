//! What a row says, by target.

use std::collections::BTreeMap;

use super::{Target, plan::RowReading};

/// The cells of a row.
pub(super) struct Said<'a, 'r> {
    pub(super) of: &'a BTreeMap<Target, Vec<usize>>,
    pub(super) reading: &'a RowReading<'r>,
}

impl<'a> Said<'a, '_> {
    /// All cells of a target that hold something, with their columns.
    pub(super) fn all(&self, target: Target) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        let cells = &self.reading.cells;
        let columns = self.of.get(&target).map(Vec::as_slice).unwrap_or_default();
        columns.iter().map(move |at| (*at, cells[*at].value.as_ref())).filter(|(_, cell)| !cell.is_empty())
    }

    pub(super) fn one(&self, target: Target) -> &'a str {
        self.all(target).next().map_or("", |(_, cell)| cell)
    }

    pub(super) fn joined(&self, target: Target, between: &str) -> String {
        self.all(target).map(|(_, cell)| cell).collect::<Vec<_>>().join(between)
    }
}
