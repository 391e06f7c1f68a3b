//! Tables while they grow.

use crate::{Table, TableRow};

/// A table whose columns are known from the start.
pub(super) struct TableBuilder {
    table: Table,
}

impl TableBuilder {
    pub(super) fn new(file: &str, columns: &[&str]) -> Self {
        let columns = columns.iter().map(|column| (*column).to_owned()).collect();
        Self { table: Table { columns, rows: Vec::new(), files: vec![file.to_owned()] } }
    }

    /// Adds a column under this name, or under it with a number where the table has it already; answers the name.
    pub(super) fn add_column(&mut self, name: &str) -> String {
        let mut free = name.to_owned();
        let mut number = 2;
        while self.table.columns.iter().any(|column| column.eq_ignore_ascii_case(&free)) {
            free = format!("{name}_{number}");
            number += 1;
        }
        self.table.columns.push(free.clone());
        free
    }

    pub(super) fn width(&self) -> usize {
        self.table.columns.len()
    }

    /// Adds a row; cells that are not given are empty.
    pub(super) fn push<'c>(&mut self, line: u32, cells: impl IntoIterator<Item = &'c str>) {
        let cells: Vec<&str> = cells.into_iter().collect();
        let missing = self.width().saturating_sub(cells.len());
        let cells = cells.into_iter().chain(std::iter::repeat_n("", missing)).collect();
        self.table.rows.push(TableRow { cells, file: 0, line });
    }

    /// The table, if it has any row.
    pub(super) fn finish(self) -> Option<Table> {
        (!self.table.rows.is_empty()).then_some(self.table)
    }

    pub(super) fn table_mut(&mut self) -> &mut Table {
        &mut self.table
    }
}
