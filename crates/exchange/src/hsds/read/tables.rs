//! Tables as they grow row by row.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::draft::Draft;
use crate::RowCells;
use crate::hash::HashMap;
use crate::ids;
use crate::tables::{Table, TableRow, Tables};

/// One table as it grows.
#[derive(Debug, Default)]
pub(super) struct Growing {
    pub(super) table: Table,
    at: HashMap<String, usize>,
    /// The row of each id.
    pub(super) seen: HashMap<Uuid, u32>,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Put {
    /// It is a new row.
    New,
    /// A row like it was there, or one that it only adds to.
    Merged,
    /// A row of the same id says something else.
    Differs,
}

impl Growing {
    /// The number of a column, which is added if it is new.
    pub(super) fn column(&mut self, name: &str) -> usize {
        if let Some(at) = self.at.get(name) {
            return *at;
        }
        let at = self.table.columns.len();
        self.table.columns.push(name.to_owned());
        self.at.insert(name.to_owned(), at);
        at
    }

    /// The number of a column, if there is one.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.at.get(name).copied()
    }

    /// A value of a row; empty where there is none.
    pub(super) fn value<'r>(&self, row: &'r TableRow, column: Option<usize>) -> &'r str {
        column.and_then(|at| row.cells.get(at)).unwrap_or_default()
    }

    /// Changes values of one row.
    pub(super) fn set(&mut self, row: usize, changes: &[(usize, &str)]) {
        let cells = &self.table.rows[row].cells;
        let width = changes.iter().map(|(at, _)| at + 1).max().unwrap_or(0).max(cells.len());
        let next: Vec<&str> = (0..width)
            .map(|at| {
                changes.iter().find(|(c, _)| *c == at).map_or_else(|| cells.get(at).unwrap_or_default(), |(_, new)| new)
            })
            .collect();
        self.table.rows[row].cells = RowCells::of(&next);
    }

    /// Puts a row in. With an id, a row of the same id is not put in again; with `merge`, it takes over what it has not.
    pub(super) fn put(&mut self, draft: &Draft<'_>, id: Option<Uuid>, file: &str, line: u32, merge: bool) -> Put {
        let mut places = Vec::with_capacity(draft.cells.len());
        for (name, _) in &draft.cells {
            // Rows have their values in the order of the columns, mostly.
            let next = places.last().map_or(0, |last| last + 1);
            let known = (next..self.table.columns.len()).take(3).find(|at| self.table.columns[*at] == **name);
            places.push(known.unwrap_or_else(|| self.column(name)));
        }
        if let Some(row) = id.and_then(|id| self.seen.get(&id)).map(|row| *row as usize) {
            return self.meet(row, draft, &places, merge);
        }
        let mut cells = vec![""; self.table.columns.len()];
        for (at, (_, value)) in places.iter().zip(&draft.cells) {
            cells[*at] = value;
        }
        let number = match self.table.files.last() {
            Some(last) if last == file => self.table.files.len() - 1,
            _ => self.table.files.iter().position(|known| known == file).unwrap_or_else(|| {
                self.table.files.push(file.to_owned());
                self.table.files.len() - 1
            }),
        };
        if let Some(id) = id {
            self.seen.insert(id, u32::try_from(self.table.rows.len()).unwrap_or(u32::MAX));
        }
        let file = u16::try_from(number).unwrap_or(u16::MAX);
        self.table.rows.push(TableRow { cells: RowCells::of(&cells), file, line });
        Put::New
    }

    fn meet(&mut self, row: usize, draft: &Draft<'_>, places: &[usize], merge: bool) -> Put {
        let there = &self.table.rows[row].cells;
        let here = |at: usize| there.get(at).unwrap_or_default();
        let same = places.iter().zip(&draft.cells).all(|(at, (_, value))| here(*at) == value);
        let all = there.iter().filter(|value| !value.is_empty()).count();
        if same && (merge || all == draft.cells.len()) {
            return Put::Merged;
        }
        let fits = places.iter().zip(&draft.cells).all(|(at, (_, value))| here(*at).is_empty() || here(*at) == value);
        if !(merge && fits) {
            return Put::Differs;
        }
        let changes: Vec<(usize, &str)> =
            places.iter().copied().zip(draft.cells.iter().map(|(_, value)| value.as_ref())).collect();
        self.set(row, &changes);
        Put::Merged
    }

    /// The finished table, each row as long as the header.
    fn finish(mut self) -> Table {
        let width = self.table.columns.len();
        for row in &mut self.table.rows {
            // Made anew, because a record that grows takes twice the room.
            if row.cells.len() < width {
                let cells: Vec<&str> = (0..width).map(|at| row.cells.get(at).unwrap_or_default()).collect();
                row.cells = RowCells::of(&cells);
            }
        }
        self.table.rows.shrink_to_fit();
        self.table
    }
}

/// All tables as they grow.
#[derive(Debug, Default)]
pub(super) struct Grown(pub(super) BTreeMap<String, Growing>);

impl Grown {
    /// A table, which is made if it is new.
    pub(super) fn table(&mut self, name: &str) -> &mut Growing {
        if !self.0.contains_key(name) {
            self.0.insert(name.to_owned(), Growing::default());
        }
        // The line above put it there.
        self.0.entry(name.to_owned()).or_default()
    }

    /// The finished tables.
    pub(super) fn finish(self) -> Tables {
        let mut tables = Tables::default();
        for (name, table) in self.0 {
            tables.0.insert(name, table.finish());
        }
        tables
    }
}

/// Lasting ids of a source, remembered because most are asked for again and again.
#[derive(Debug, Default)]
pub(super) struct Ids {
    known: HashMap<&'static str, HashMap<Box<str>, Uuid>>,
}

impl Ids {
    /// The id of a row that something points at, and whether it had to be derived.
    pub(super) fn of(&mut self, source: &str, table: &'static str, raw: &str) -> (Uuid, bool) {
        if let Some(id) = as_uuid(raw) {
            return (id, false);
        }
        let known = self.known.entry(table).or_default();
        if let Some(id) = known.get(raw) {
            return (*id, true);
        }
        let id = derived(source, table, raw);
        known.insert(raw.into(), id);
        (id, true)
    }

    /// Tables for which ids were derived.
    pub(super) fn tables(&self) -> Vec<&'static str> {
        self.known.keys().copied().collect()
    }

    /// What the source wrote for derived ids of a table.
    pub(super) fn originals(&self, table: &str) -> HashMap<Uuid, &str> {
        self.known.get(table).into_iter().flatten().map(|(raw, id)| (*id, raw.as_ref())).collect()
    }
}

/// The id of a row that nothing points at.
pub(super) fn derived(source: &str, table: &str, raw: &str) -> Uuid {
    ids::uuid_of_row(source, table, raw)
}

/// The id in a text of 36 characters.
pub(super) fn as_uuid(text: &str) -> Option<Uuid> {
    (text.len() == 36).then(|| Uuid::try_parse(text).ok())?
}
