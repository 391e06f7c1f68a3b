//! Tables in the shape of HSDS 3.1, whatever they came from: what readers make and records are made from.

use std::collections::BTreeMap;

use crate::row_cells::RowCells;

/// Rows with a header. Known columns have their HSDS 3.1 names, unknown ones their own.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The rows, each as long as `columns`. Text is clean: see [`crate::clean`].
    pub rows: Vec<TableRow>,
    /// The files the rows came from, for notices.
    pub files: Vec<String>,
}

/// One row and where it came from.
#[derive(Debug, Clone)]
pub struct TableRow {
    /// Values in the order of the columns; a missing one is empty.
    pub cells: RowCells,
    /// Which of the table's files.
    pub file: u16,
    /// Its line, as in [`crate::notice::Place`].
    pub line: u32,
}

impl Table {
    /// The number of a column.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// Where a row came from.
    #[must_use]
    pub fn place(&self, row: &TableRow, column: Option<&str>) -> crate::Place {
        let file = self.files.get(usize::from(row.file)).cloned().unwrap_or_default();
        crate::Place { file, line: Some(row.line), column: column.map(str::to_owned) }
    }
}

/// All tables of one source.
///
/// Tables of HSDS are named as in 3.1, in the singular (`organization`, `service_at_location`, see
/// [`crate::hsds::model`]); others keep the name of their file. Every `id` and reference in a known table is a UUID; where
/// it was none, the column `original_id` holds what the source wrote.
#[derive(Debug, Clone, Default)]
pub struct Tables(pub BTreeMap<String, Table>);
