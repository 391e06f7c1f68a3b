//! A record that our own profile describes, put together again.

use std::collections::{BTreeMap, HashMap, HashSet};

use many_doors_domain::{Cells, Record, SharedRow, Unplaced};

use super::{
    SourceInfo,
    bundle::{Bundle, BundleRow, RowAt},
    derive::{Derived, Issues, derive},
    forms,
    index::Index,
    rebuild,
};
use crate::{
    hsds::{
        model, profile,
        write::{fit, made_id},
    },
    ids,
};

/// What the tables of the profile say about rows of other tables.
#[derive(Debug)]
pub(crate) struct Own<'t> {
    /// Rows that some record keeps or that were made for one.
    listed: HashSet<(&'t str, &'t str)>,
    /// Values beside a row.
    values: HashMap<(&'t str, &'t str), Vec<RowAt>>,
    /// What sources called rows, by the ids that are derived from it.
    originals: HashMap<String, String>,
}

impl<'t> Own<'t> {
    /// Reads them.
    pub(crate) fn new(index: &mut Index<'t>) -> Self {
        let mut own = Self { listed: HashSet::new(), values: HashMap::new(), originals: HashMap::new() };
        let tables = index.column(profile::ROWS, "table");
        for column in ["kept", "made"] {
            let lists = index.column(profile::ROWS, column);
            for ((_, table), (_, list)) in tables.iter().zip(lists) {
                own.listed.extend(list.split(' ').filter(|id| !id.is_empty()).map(|id| (*table, id)));
            }
        }
        let (tables, ids) = (index.column(profile::VALUES, "table"), index.column(profile::VALUES, "id"));
        for ((at, table), (_, id)) in tables.into_iter().zip(ids) {
            own.values.entry((table, id)).or_default().push(at);
        }
        own.originals = originals(index);
        index.column(profile::PACKAGE, "version");
        own
    }

    /// Some record keeps this row.
    pub(crate) fn keeps(&self, table: &str, id: &str) -> bool {
        self.listed.contains(&(table, id))
    }

    /// The profile describes this service.
    pub(crate) fn knows(bundle: &Bundle) -> bool {
        bundle.rows(profile::RECORDS).iter().any(|row| !row.get("id").is_empty() && !row.get("kind").is_empty())
    }

    /// The record; none where the profile itself cannot be read.
    pub(crate) fn record(&self, bundle: Bundle, index: &mut Index<'t>, source: &SourceInfo) -> Option<Record> {
        let parts = self.parts(bundle, index);
        let derived = derive(&parts.facts, &mut Issues::default());
        let mut record = rebuild::record(&parts, &derived, source)?;
        record.unplaced = parts.unplaced;
        keep_unread_numbers(&parts.facts, &parts.profile, &derived, &mut record.unplaced);
        if record.resource.confidential {
            record.unplaced.hide_place();
        }
        record.sort();
        Some(record)
    }

    /// Sorts rows into those that say facts, those that are kept, and those of the profile.
    fn parts(&self, mut bundle: Bundle, index: &mut Index<'t>) -> Parts {
        let root = bundle.root.clone();
        let rows = bundle.tables.remove(profile::ROWS).unwrap_or_default();
        let cells = bundle.tables.remove(profile::CELLS).unwrap_or_default();
        let mut profile_rows = BTreeMap::new();
        for table in profile::TABLES {
            profile_rows.insert(table.name, bundle.tables.remove(table.name).unwrap_or_default());
        }
        let mut parts = Parts {
            facts: Bundle { root: root.clone(), ..Bundle::default() },
            unplaced: Unplaced::default(),
            added: HashSet::new(),
            profile: profile_rows,
        };
        let mut made: HashSet<(String, String)> = HashSet::new();
        let mut service_kept = None;
        for row in &rows {
            let table = row.get("table");
            made.extend(row.get("made").split(' ').map(|id| (table.to_owned(), id.to_owned())));
            let kept = row.get("kept");
            if kept.is_empty() {
                continue;
            }
            parts.unplaced.0.entry(table.to_owned()).or_default();
            for token in kept.split(' ').filter(|token| *token != "-") {
                if let Some(at) = token.strip_prefix('#') {
                    let mine = cells.iter().filter(|cell| cell.get("table") == table && cell.get("row") == at);
                    parts.keep(
                        table,
                        mine.map(|cell| (cell.get("column").to_owned().into(), cell.get("value")))
                            .collect::<SharedRow>(),
                    );
                } else if table == "service" && token == root {
                    service_kept = parts.unplaced.0.get(table).map(Vec::len);
                    parts.keep(table, Cells::new());
                } else if let Some(mut found) = index.find(table, token) {
                    self.complete(table, &mut found.cells, index);
                    parts.keep(table, found.cells.clone());
                    parts.facts.tables.entry(table.to_owned()).or_default().push(found);
                }
            }
        }
        // Where nothing is listed, what hangs together belongs together.
        let all = rows.is_empty();
        for (table, gathered) in std::mem::take(&mut bundle.tables) {
            if table == "service" {
                continue;
            }
            if model::table(&table).is_none() {
                parts.foreign_table(&table, gathered);
                continue;
            }
            if all {
                made.extend(gathered_made(&table, &root, gathered.len()).map(|id| (table.clone(), id)));
            }
            let (mut added, mut own) = (Vec::new(), Vec::new());
            for mut row in gathered {
                let id = row.get("id").to_owned();
                if made.contains(&(table.clone(), id.clone())) {
                    own.push(row);
                } else if all || !self.listed.contains(&(table.as_str(), id.as_str())) {
                    self.complete(&table, &mut row.cells, index);
                    added.push(row);
                }
            }
            let facts = parts.facts.tables.entry(table.clone()).or_default();
            if !all {
                facts.append(&mut own);
            }
            // What another program has added comes last.
            for row in added {
                if !all {
                    parts.added.insert((table.clone(), row.get("id").to_owned()));
                }
                parts.keep(&table, row.cells.clone());
                parts.facts.tables.entry(table.clone()).or_default().push(row);
            }
            parts.facts.tables.entry(table).or_default().append(&mut own);
        }
        self.service(&mut parts, index, &made, service_kept);
        parts
    }

    /// The service's own row: facts, and what its source said besides.
    fn service(&self, parts: &mut Parts, index: &mut Index<'t>, made: &HashSet<(String, String)>, kept: Option<usize>) {
        let root = parts.facts.root.clone();
        let Some(row) = index.find("service", &root) else { return };
        let mut leftover: Cells = row
            .cells
            .iter()
            .filter(|(column, _)| !is_fact(column))
            .map(|(column, value)| (column.clone(), value))
            .collect();
        let organization = row.get("organization_id").to_owned();
        if made.contains(&("organization".to_owned(), organization.clone())) {
            leftover.remove("organization_id");
        }
        self.complete("service", &mut leftover, index);
        let mut facts = Cells::clone(&row.cells);
        facts.extend(
            leftover.iter().filter(|(column, _)| !is_fact(column)).map(|(column, value)| (column.clone(), value)),
        );
        facts.insert("organization_id".into(), organization);
        parts.facts.push("service", facts);
        let more = leftover.len() > 1;
        match kept.and_then(|at| parts.unplaced.0.get_mut("service")?.get_mut(at)) {
            Some(place) => *place = leftover.into(),
            None if more => parts.keep("service", leftover),
            None => {}
        }
    }

    /// Puts back what the columns could not hold. A value that another program has changed since stays.
    fn complete(&self, table: &str, cells: &mut Cells, index: &Index<'t>) {
        let id = cells.get("id").unwrap_or_default().to_owned();
        if let Some(original) = self.originals.get(&id).filter(|_| !cells.contains_key("original_id")) {
            cells.insert("original_id".into(), original);
        }
        for at in self.values.get(&(table, id.as_str())).into_iter().flatten() {
            let row = index.at(*at);
            let (column, value) = (row.get("column"), row.get("value"));
            let stands = cells.get(column).unwrap_or_default();
            let number = |text: &str| forms::canonical_number(text);
            let same = stands.is_empty()
                || fit::is_filler(table, column, stands)
                || (number(stands).is_some() && number(stands) == number(value));
            if same && value.is_empty() {
                cells.remove(column);
            } else if same {
                cells.insert(column.to_owned().into(), value);
            }
        }
    }
}

/// Ids that rows made for a record may have; another program may have taken some of them out.
pub(crate) fn gathered_made(table: &str, root: &str, rows: usize) -> impl Iterator<Item = String> {
    (0..rows + SPARE).map(move |at| made_id(table, root, at))
}

/// How many rows may be missing.
const SPARE: usize = 4;

/// What sources called rows. A table has no more of them than rows, whatever its runs say.
fn originals(index: &mut Index<'_>) -> HashMap<String, String> {
    let mut found = HashMap::new();
    let mut left: HashMap<&str, usize> = HashMap::new();
    let rows = index.column(profile::ORIGINALS, "table");
    for (at, table) in rows {
        let row = index.at(at);
        let (source, first) = (row.get("source"), row.get("first"));
        let left = left.entry(table).or_insert_with(|| index.count(table));
        let mut add = |original: String| {
            let more = *left > 0;
            if more {
                *left -= 1;
                found.insert(ids::of_row(source, table, &original), original);
            }
            more
        };
        match (first.parse::<u64>(), row.get("last").parse::<u64>()) {
            (Ok(first), Ok(last)) => drop((first..=last).all(|number| add(number.to_string()))),
            _ => drop(add(first.to_owned())),
        }
    }
    found
}

/// A number that another program has changed into something that cannot be dialed is kept as its words.
fn keep_unread_numbers(
    facts: &Bundle,
    profile: &BTreeMap<&str, Vec<BundleRow>>,
    derived: &Derived,
    unplaced: &mut Unplaced,
) {
    let channels = profile.get(profile::CHANNELS).map_or(&[][..], Vec::as_slice);
    let mut ids: Vec<&str> =
        channels.iter().filter(|row| row.get("table") == "phone").map(|row| row.get("row")).collect();
    if channels.is_empty() {
        ids = facts.rows("phone").iter().map(|row| row.get("id")).collect();
    }
    for id in ids {
        let read = derived.candidates.iter().any(|found| found.table == "phone" && found.id == id);
        let kept = unplaced
            .0
            .get("phone")
            .is_some_and(|rows| rows.iter().any(|row| row.get("id").is_some_and(|known| known == id)));
        if let Some(row) = facts.row("phone", id).filter(|_| !read && !kept) {
            unplaced.0.entry("phone".to_owned()).or_default().push(row.cells.clone());
        }
    }
}

fn is_fact(column: &str) -> bool {
    profile::SERVICE_FACTS.contains(&column)
}

/// The rows of one record, sorted.
pub(super) struct Parts {
    pub(super) facts: Bundle,
    pub(super) unplaced: Unplaced,
    /// Rows that another program has added.
    pub(super) added: HashSet<(String, String)>,
    profile: BTreeMap<&'static str, Vec<BundleRow>>,
}

impl Parts {
    fn keep(&mut self, table: &str, row: impl Into<SharedRow>) {
        self.unplaced.0.entry(table.to_owned()).or_default().push(row.into());
    }

    /// Rows of a table of the profile.
    pub(super) fn rows(&self, table: &str) -> &[BundleRow] {
        self.profile.get(table).map_or(&[], Vec::as_slice)
    }

    /// Rows of somebody else's table, in the order in which the record had them.
    fn foreign_table(&mut self, table: &str, mut rows: Vec<BundleRow>) {
        rows.sort_by_key(|row| row.get(profile::ROW).parse::<usize>().unwrap_or(usize::MAX));
        for mut row in rows {
            row.cells.remove(profile::RECORD);
            row.cells.remove(profile::ROW);
            self.keep(table, row.cells);
        }
    }

    /// Values of a list, in order.
    pub(super) fn list(&self, name: &str) -> Vec<&BundleRow> {
        let mut rows: Vec<&BundleRow> =
            self.rows(profile::LISTS).iter().filter(|row| row.get("list") == name).collect();
        rows.sort_by_key(|row| row.get("position").parse::<usize>().unwrap_or(usize::MAX));
        rows
    }
}
