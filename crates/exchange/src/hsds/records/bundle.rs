//! The rows of one record, gathered from all tables.

use std::collections::BTreeMap;

use many_doors_domain::{Cells, SharedRow};

/// Rows by table, in the order in which facts are read from them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bundle {
    /// The id of the service, or of an organization without one.
    pub(crate) root: String,
    /// The rows.
    pub(crate) tables: BTreeMap<String, Vec<BundleRow>>,
}

/// One row.
#[derive(Debug, Clone, Default)]
pub(crate) struct BundleRow {
    /// Its values; empty ones are left out.
    pub(crate) cells: SharedRow,
    /// Which row of which table it was read from, where it was read.
    pub(crate) at: Option<RowAt>,
}

/// A row among all tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct RowAt {
    pub(crate) table: u16,
    pub(crate) row: u32,
}

impl Bundle {
    /// The rows of a table.
    pub(crate) fn rows(&self, table: &str) -> &[BundleRow] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }

    /// The row of a table with this id.
    pub(crate) fn row(&self, table: &str, id: &str) -> Option<&BundleRow> {
        self.rows(table).iter().find(|row| row.get("id") == id)
    }

    /// The service itself; none for an organization without one.
    pub(crate) fn service(&self) -> Option<&BundleRow> {
        self.row("service", &self.root)
    }

    /// The organization that offers the service, or that the record is about.
    pub(crate) fn organization(&self) -> Option<&BundleRow> {
        let id = self.service().map_or(self.root.as_str(), |service| service.get("organization_id"));
        self.row("organization", id)
    }

    /// Adds a row that was made, not read.
    pub(crate) fn push(&mut self, table: &str, cells: Cells) {
        self.tables.entry(table.to_owned()).or_default().push(BundleRow { cells: cells.into(), at: None });
    }
}

impl BundleRow {
    /// A value; empty where there is none.
    pub(crate) fn get(&self, column: &str) -> &str {
        cell(&self.cells, column)
    }
}

/// A value; empty where there is none.
pub(crate) fn cell<'c>(cells: &'c Cells, column: &str) -> &'c str {
    cells.get(column).unwrap_or_default()
}
