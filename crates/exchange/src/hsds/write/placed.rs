//! What a record keeps from its source, put back into the tables of HSDS where it fits, and beside them where it does not.

use std::collections::{BTreeMap, HashMap, HashSet};

use many_doors_domain::{Cells, SharedRow, Unplaced};

use super::{
    claims::{Claim, Claims},
    fit,
};
use crate::{
    hsds::{
        model::{self, TableModel},
        profile, read,
        records::bundle::{Bundle, cell},
    },
    ids,
};

/// A row of the export.
#[derive(Debug, Clone)]
pub(crate) struct OutRow {
    pub(crate) table: String,
    pub(crate) cells: Cells,
    /// An earlier record has brought the same row.
    pub(crate) again: bool,
    /// What its source called it; empty where it says nothing.
    pub(crate) original: String,
}

/// The rows of one record.
#[derive(Debug, Default)]
pub(crate) struct Placed {
    pub(crate) out: Vec<OutRow>,
    /// As a reader will see them.
    pub(crate) bundle: Bundle,
    /// What the source said in the service's own row, apart from facts.
    pub(crate) service: Cells,
    /// Where the kept rows of each table are, in order.
    pub(crate) kept: BTreeMap<String, Vec<String>>,
}

struct Candidate<'r> {
    model: &'static TableModel,
    cells: &'r Cells,
    at: usize,
    fits: bool,
}

/// Puts the rows back. `root` is the id of the service.
pub(crate) fn place(unplaced: &Unplaced, root: &str, claims: &mut Claims) -> Placed {
    let mut placed = Placed { bundle: Bundle { root: root.to_owned(), ..Bundle::default() }, ..Placed::default() };
    let mut candidates: Vec<Candidate<'_>> = Vec::new();
    for (table, rows) in &unplaced.0 {
        if is_foreign_table(table, rows) {
            placed.foreign_rows(root, table, rows);
            continue;
        }
        placed.kept.insert(table.clone(), vec![String::new(); rows.len()]);
        match model::table(table) {
            Some(model) => {
                candidates.extend(rows.iter().enumerate().map(|(at, cells)| Candidate { model, cells, at, fits: true }))
            }
            None => rows.iter().enumerate().for_each(|(at, cells)| placed.beside(root, table, at, cells)),
        }
    }
    let kept = settle(&mut candidates, root, claims);
    for candidate in candidates {
        let table = candidate.model.name;
        if !candidate.fits {
            placed.beside(root, table, candidate.at, candidate.cells);
            continue;
        }
        let id = cell(candidate.cells, "id").to_owned();
        if table == "service" {
            placed.take_service(candidate.cells, &kept, claims);
        } else {
            placed.take(&candidate, &id, &kept, claims);
        }
        if let Some(entry) = placed.kept.get_mut(table).and_then(|list| list.get_mut(candidate.at)) {
            *entry = id;
        }
    }
    placed
}

type Ids<'r> = HashSet<(&'static str, &'r str)>;

/// Decides which rows the tables can hold; a row without its parent cannot stand.
fn settle<'r>(candidates: &mut [Candidate<'r>], root: &'r str, claims: &Claims) -> Ids<'r> {
    let mut seen: Ids<'r> = HashSet::new();
    let mut unique: HashMap<(&str, &str, &str), &str> = HashMap::new();
    for candidate in candidates.iter_mut() {
        let (model, cells) = (candidate.model, candidate.cells);
        let id = cell(cells, "id");
        candidate.fits = model.column("id").is_some_and(|column| fit::fits(column, id))
            && (model.name != "service" || id == root)
            && seen.insert((model.name, id))
            && (model.name == "service" || claims.look(model.name, id, cells) != Claim::Conflict)
            && model.columns.iter().filter(|column| column.required).all(|column| {
                model.name == "service"
                    || fit::fits(column, cell(cells, column.name))
                    || fit::filler(model.name, column.name, cells).is_some()
            });
        let others = model.columns.iter().filter(|column| column.unique && column.required && column.name != "id");
        for column in others {
            let value = cell(cells, column.name);
            candidate.fits &= claims.is_unique(model.name, column.name, value, id)
                && *unique.entry((model.name, column.name, value)).or_insert(id) == id;
        }
    }
    loop {
        let mut kept: Ids<'r> =
            candidates.iter().filter(|row| row.fits).map(|row| (row.model.name, cell(row.cells, "id"))).collect();
        kept.insert(("service", root));
        let mut settled = true;
        for candidate in candidates.iter_mut().filter(|row| row.fits && row.model.name != "service") {
            let orphan = candidate.model.columns.iter().filter(|column| column.required).any(|column| {
                let table = fit::leads_to(candidate.model.name, column.name);
                table.is_some_and(|table| !kept.contains(&(table, cell(candidate.cells, column.name))))
            });
            if orphan {
                candidate.fits = false;
                settled = false;
            }
        }
        if settled {
            return kept;
        }
    }
}

impl Placed {
    /// A row that no table of HSDS can hold.
    fn beside(&mut self, root: &str, table: &str, at: usize, cells: &Cells) {
        for (column, value) in cells.iter() {
            self.push(
                profile::CELLS,
                [
                    ("service_id", root),
                    ("table", table),
                    ("row", &at.to_string()),
                    ("column", column),
                    ("value", value),
                ],
            );
        }
        if let Some(entry) = self.kept.get_mut(table).and_then(|list| list.get_mut(at)) {
            *entry = format!("#{at}");
        }
    }

    /// Rows of a table that is not one of HSDS and can be a file of its own.
    fn foreign_rows(&mut self, root: &str, table: &str, rows: &[SharedRow]) {
        for (at, cells) in rows.iter().enumerate() {
            let mut cells = Cells::clone(cells);
            cells.insert(profile::RECORD.into(), root);
            cells.insert(profile::ROW.into(), at.to_string());
            self.out.push(OutRow { table: table.to_owned(), cells, again: false, original: String::new() });
        }
    }

    /// What the source said in the service's own row.
    fn take_service(&mut self, cells: &Cells, kept: &Ids<'_>, claims: &Claims) {
        let id = cell(cells, "id").to_owned();
        for (column, value) in cells.iter().filter(|(column, _)| *column != "id") {
            let fact = profile::SERVICE_FACTS.contains(&column.as_ref());
            if !fact {
                self.service.insert(column.clone(), value);
            }
            if fact || !allowed("service", column, value, kept) {
                self.value("service", &id, column, value, claims);
            }
        }
    }

    fn take(&mut self, row: &Candidate<'_>, id: &str, kept: &Ids<'_>, claims: &mut Claims) {
        let (model, cells) = (row.model, row.cells);
        let again = claims.look(model.name, id, cells) == Claim::Again;
        let mut written = Cells::new();
        for (column, value) in cells.iter() {
            let free = model.column(column).is_none_or(|found| {
                !found.unique || found.name == "id" || claims.is_unique(model.name, found.name, value, id)
            });
            if allowed(model.name, column, value, kept) && free {
                if let Some(found) = model.column(column).filter(|found| found.unique && found.name != "id") {
                    claims.claim_value(model.name, found.name, value, id);
                }
                written.insert(column.clone(), value);
            } else if !again && fit::filler(model.name, column, cells).is_none() {
                self.value(model.name, id, column, value, claims);
            }
        }
        for column in model.columns.iter().filter(|column| column.required) {
            if written.contains_key(column.name) {
                continue;
            }
            if let Some(filler) = fit::filler(model.name, column.name, cells) {
                written.insert(column.name.into(), filler);
                if !again {
                    self.value(model.name, id, column.name, cell(cells, column.name), claims);
                }
            }
        }
        claims.claim(model.name, id, cells);
        self.bundle.push(model.name, cells.clone());
        let original = cell(cells, "original_id").to_owned();
        self.out.push(OutRow { table: model.name.to_owned(), cells: written, again, original });
    }

    fn value(&mut self, table: &str, id: &str, column: &str, value: &str, claims: &Claims) {
        if let Some(source) = claims.source(table, id, value).filter(|_| column == "original_id") {
            return self.push(profile::ORIGINALS, [("table", table), ("source", source), ("first", value)]);
        }
        self.push(profile::VALUES, [("table", table), ("id", id), ("column", column), ("value", value)]);
    }

    /// Adds a row of the profile.
    pub(crate) fn push<'c>(&mut self, table: &str, cells: impl IntoIterator<Item = (&'c str, &'c str)>) {
        let cells = cells.into_iter().filter(|(_, value)| !value.is_empty());
        let cells = cells.map(|(column, value)| (column.to_owned().into(), value.to_owned())).collect();
        self.out.push(OutRow { table: table.to_owned(), cells, again: false, original: String::new() });
    }
}

/// The column is there, allows the value, and what it leads to is there.
pub(crate) fn allowed(table: &str, column: &str, value: &str, kept: &Ids<'_>) -> bool {
    let Some(found) = model::table(table).and_then(|model| model.column(column)) else { return false };
    let leads = fit::leads_to(table, column);
    fit::fits(found, value) && leads.is_none_or(|to| kept.contains(&(to, value)))
}

/// It can be a file of its own: plain names, none that a reader takes for a table of any version of HSDS, and nothing in it is
/// without a value.
fn is_foreign_table(table: &str, rows: &[SharedRow]) -> bool {
    let plain = |name: &str| {
        (1..=60).contains(&name.len())
            && name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
            && !name.starts_with("many_doors")
    };
    plain(table)
        && !read::is_named(table)
        && !RESERVED.contains(&table)
        && !rows.is_empty()
        && rows
            .iter()
            .all(|row| !row.is_empty() && row.iter().all(|(column, value)| plain(column) && !value.is_empty()))
}

/// Names that are no files on Windows.
const RESERVED: &[&str] = &["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3"];

/// The id of the n-th row that is made for a record in a table.
pub(crate) fn made_id(table: &str, root: &str, number: usize) -> String {
    ids::of_row("many-doors", table, &format!("{root}/{number}"))
}
