//! Which records need no list of their rows: those for which a reader gathers by itself what they keep, in the same order.
//!
//! The reader's own gathering is run over the links of all rows that were written, so that both can never differ.

use std::collections::{BTreeMap, HashMap, HashSet};

use many_doors_domain::Cells;

use super::{ExportError, placed::OutRow};
use crate::{
    Progress, Table, TableRow, Tables,
    hsds::{
        model, profile,
        records::{bundle::cell, gathered_made, index::Index},
    },
};

/// Columns that lead from row to row.
const LINKS: &[&str] = &[
    "id",
    "service_id",
    "service_at_location_id",
    "phone_id",
    "contact_id",
    "location_id",
    "organization_id",
    "program_id",
    "taxonomy_term_id",
    "taxonomy_id",
    "parent_id",
    "unit_id",
    "parent_organization_id",
    "link_id",
    "link_entity",
    "resource_id",
    "resource_type",
];

/// The lists of a record: table, what is kept, what was made.
#[derive(Debug)]
pub(super) struct Lists {
    root: String,
    rows: Vec<Cells>,
    /// They can be left out, if a reader gathers the same.
    can_go: bool,
}

impl Lists {
    /// Takes the lists out of the rows of a record.
    pub(super) fn take(rows: &mut Vec<OutRow>) -> Self {
        let lists: Vec<Cells> = rows.extract_if(.., |row| row.table == profile::ROWS).map(|row| row.cells).collect();
        let of = |table: &str| rows.iter().rev().find(|row| row.table == table).map(|row| &row.cells);
        let root = of("service").map_or("", |row| cell(row, "id")).to_owned();
        let named = of("service").map_or("", |row| cell(row, "organization_id"));
        let told =
            of(profile::RECORDS).is_some_and(|row| cell(row, "from_hsds").split(' ').any(|word| word == "channels"));
        let kept = |row: &Cells, table: &str| {
            let list = cell(row, "kept");
            match table {
                "service" => list == root,
                "organization" => list == named || list.is_empty(),
                _ => !list.split(' ').any(|id| id == "-" || id.starts_with('#')),
            }
        };
        let can_go = told
            && !lists.is_empty()
            && lists.iter().all(|row| {
                let table = cell(row, "table");
                model::table(table).is_some() && kept(row, table)
            });
        Self { root, rows: lists, can_go }
    }

    /// A kept service row that says nothing but its id would not come back by itself.
    pub(super) fn keep_if(&mut self, needed: bool) {
        self.can_go &= !needed;
    }

    fn kept(&self) -> BTreeMap<&str, Vec<&str>> {
        let kept = |row: &&Cells| !cell(row, "kept").is_empty() && cell(row, "table") != "service";
        self.rows.iter().filter(kept).map(|row| (cell(row, "table"), cell(row, "kept").split(' ').collect())).collect()
    }
}

/// The links of all rows.
#[derive(Debug, Default)]
pub(super) struct Links(Tables);

impl Links {
    /// Adds a row that was written.
    pub(super) fn add(&mut self, name: &str, cells: &Cells) {
        let Some(model) = model::table(name) else { return };
        let table = self.0.0.entry(name.to_owned()).or_insert_with(|| {
            let has = |column: &&&str| model.column(column).is_some();
            Table { columns: LINKS.iter().filter(has).map(|link| (*link).to_owned()).collect(), ..Table::default() }
        });
        let values = table.columns.iter().map(|column| cell(cells, column)).collect();
        table.rows.push(TableRow { cells: values, file: 0, line: 0 });
    }

    /// The lists that are needed.
    pub(super) fn needed(&self, mut all: Vec<Lists>, progress: Progress<'_>) -> Result<Vec<Cells>, ExportError> {
        let mut index = Index::new(&self.0, progress)?;
        for _ in 0..ROUNDS {
            if self.settle(&mut index, &mut all) {
                return Ok(all.into_iter().filter(|lists| !lists.can_go).flat_map(|lists| lists.rows).collect());
            }
        }
        Ok(all.into_iter().flat_map(|lists| lists.rows).collect())
    }

    /// Runs a reader over all; false: some lists turned out to be needed, and another run must tell whether that is enough.
    fn settle(&self, index: &mut Index<'_>, all: &mut [Lists]) -> bool {
        index.forget();
        let by_root: HashMap<String, usize> =
            all.iter().enumerate().map(|(at, lists)| (lists.root.clone(), at)).collect();
        let mut settled = true;
        let mut strays: HashSet<(String, String)> = HashSet::new();
        let mut seen_by_lists: Vec<(usize, Vec<(String, String)>)> = Vec::new();
        for root in index.roots() {
            let Some(at) = by_root.get(index.id(root)).copied().filter(|_| index.name(root) == "service") else {
                continue;
            };
            let bundle = index.gather(root);
            let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (table, rows) in bundle.tables.iter().filter(|(table, _)| *table != "service") {
                let made: HashSet<String> = gathered_made(table, &bundle.root, rows.len()).collect();
                let ids = rows.iter().map(|row| row.get("id")).filter(|id| !made.contains(*id));
                let ids: Vec<&str> = ids.collect();
                if !ids.is_empty() {
                    found.insert(table, ids);
                }
            }
            let lists = &mut all[at];
            if lists.can_go {
                let same = found == lists.kept();
                lists.can_go = same;
                settled &= same;
            } else {
                let kept = lists.kept();
                for (table, ids) in &kept {
                    ids.iter().for_each(|id| drop(index.find(table, id)));
                }
                let all = found.into_iter().flat_map(|(table, ids)| ids.into_iter().map(move |id| (table, id)));
                let other = all.filter(|(table, id)| !kept.get(table).is_some_and(|ids| ids.contains(id)));
                let other = other.map(|(table, id)| (table.to_owned(), id.to_owned()));
                seen_by_lists.push((at, other.collect()));
            }
        }
        // What one record lists another does not take; what nobody lists it would.
        let listed: HashSet<(&str, &str)> = all
            .iter()
            .filter(|lists| !lists.can_go)
            .flat_map(|lists| lists.kept())
            .flat_map(|(table, ids)| ids.into_iter().map(move |id| (table, id)))
            .collect();
        for (_, others) in seen_by_lists {
            strays.extend(others.into_iter().filter(|(table, id)| !listed.contains(&(table.as_str(), id.as_str()))));
        }
        if !strays.is_empty() {
            for lists in all.iter_mut().filter(|lists| lists.can_go) {
                let keeps = lists
                    .kept()
                    .iter()
                    .any(|(table, ids)| ids.iter().any(|id| strays.contains(&((*table).to_owned(), (*id).to_owned()))));
                lists.can_go &= !keeps;
            }
            settled = false;
        }
        settled
    }
}

/// So many runs are tried before all lists are written.
const ROUNDS: usize = 6;
