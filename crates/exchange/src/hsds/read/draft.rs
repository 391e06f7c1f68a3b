//! A row on its way into a table.

use std::borrow::Cow;

use super::names::Kind;

/// Stands for the id of the row that a row was taken out of.
pub(super) const PARENT: &str = "\u{0}parent";

/// Values by the name of their column. Empty ones are left out.
#[derive(Debug, Default, Clone)]
pub(super) struct Draft<'a> {
    /// The table in 3.1, or an unknown one.
    pub(super) table: Cow<'a, str>,
    /// What the source called it, for what depends on that.
    pub(super) kind: Option<Kind>,
    /// The values.
    pub(super) cells: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl<'a> Draft<'a> {
    /// An empty row of a table in 3.1.
    pub(super) fn of(table: &'static str) -> Self {
        Self { table: Cow::Borrowed(table), kind: None, cells: Vec::new() }
    }

    /// The same with a value.
    pub(super) fn with(mut self, column: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.set(column, value);
        self
    }

    /// A value; empty if there is none.
    pub(super) fn get(&self, column: &str) -> &str {
        self.cells.iter().find(|(name, _)| name == column).map_or("", |(_, value)| value)
    }

    /// Takes a value out.
    pub(super) fn take(&mut self, column: &str) -> Option<Cow<'a, str>> {
        let at = self.cells.iter().position(|(name, _)| name == column)?;
        Some(self.cells.remove(at).1)
    }

    /// Sets a value; an empty one takes it out.
    pub(super) fn set(&mut self, column: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        let (column, value) = (column.into(), value.into());
        let at = self.cells.iter().position(|(name, _)| *name == column);
        match (at, value.is_empty()) {
            (Some(at), true) => {
                self.cells.remove(at);
            }
            (Some(at), false) => self.cells[at].1 = value,
            (None, true) => {}
            (None, false) => self.cells.push((column, value)),
        }
    }
}
