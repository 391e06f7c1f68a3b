//! A tabular package: one CSV file for each table of HSDS 3.1, those of the profile, and what the records bring besides.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
};

use many_doors_domain::{Cells, Record, SharedRow};

use super::{
    ExportError, ExportInfo, Sink,
    claims::Claims,
    descriptor, facts,
    gathered::{Links, Lists},
    originals::Originals,
    placed::OutRow,
};
use crate::{
    Progress,
    hsds::{
        model,
        profile::{self, guard},
        records::bundle::cell,
    },
};

/// How much of a file is held before it is handed on, in bytes.
const HELD: usize = 64 * 1024;

/// Writes records as a package, one after the other.
///
/// `progress` is told how many records are done; the total is not known and given as 0.
///
/// # Errors
/// A practice without its credit, a full disk, or [`crate::Stopped`]. What was written until then is no package.
pub fn tabular(
    records: impl IntoIterator<Item = Record>,
    info: &ExportInfo,
    out: &mut dyn Sink,
    progress: Progress<'_>,
) -> Result<(), ExportError> {
    let mut files: BTreeMap<String, CsvFile> = BTreeMap::new();
    for table in model::TABLES {
        let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
        files.insert(table.name.to_owned(), CsvFile::new(table.file.to_owned(), &columns));
    }
    for table in profile::TABLES {
        files.insert(table.name.to_owned(), CsvFile::new(format!("{}.csv", table.name), table.columns));
    }
    let package = [("version", profile::VERSION), ("guarded", "yes")];
    let package: Cells = package.into_iter().map(|(column, value)| (column.into(), value.to_owned())).collect();
    if let Some(file) = files.get_mut(profile::PACKAGE) {
        file.row(&package);
    }
    // Tables of somebody else: their columns are known only at the end.
    let mut foreign: BTreeMap<String, Vec<Cells>> = BTreeMap::new();
    let mut claims = Claims::of(&info.sources);
    let mut originals = Originals::default();
    let (mut links, mut lists) = (Links::default(), Vec::new());
    // Terms are few and shared: in the order of their source, so that each record finds its own in that order.
    let mut terms: Vec<OutRow> = Vec::new();
    let mut done = 0_u64;
    for record in records {
        let mut rows = facts::rows(&record, &mut claims)?;
        let mut list = Lists::take(&mut rows);
        let said = |row: &SharedRow| row.len() > 1;
        list.keep_if(record.unplaced.0.get("service").is_some_and(|rows| !rows.iter().all(said)));
        lists.push(list);
        for row in rows {
            if row.table == "taxonomy_term" {
                terms.extend((!row.again).then_some(row));
                continue;
            }
            if !row.again {
                links.add(&row.table, &row.cells);
            }
            match files.get_mut(&row.table) {
                Some(_) if row.again => {}
                Some(_) if row.table == profile::ORIGINALS => originals.add(&row.cells),
                Some(file) => file.put(&row.cells, out)?,
                None => foreign.entry(row.table).or_default().push(row.cells),
            }
        }
        done += 1;
        if done.is_multiple_of(100) {
            progress.at(done, 0)?;
        }
    }
    terms.sort_by_cached_key(|row| (row.original.parse::<u64>().unwrap_or(u64::MAX), row.original.clone()));
    for row in terms {
        links.add(&row.table, &row.cells);
        if let Some(file) = files.get_mut(&row.table) {
            file.put(&row.cells, out)?;
        }
    }
    let needed = links.needed(lists, progress)?;
    for (table, rows) in [(profile::ROWS, needed), (profile::ORIGINALS, originals.rows())] {
        if let Some(file) = files.get_mut(table) {
            rows.iter().try_for_each(|row| file.put(row, out))?;
        }
    }
    let mut others: Vec<(String, Vec<String>)> = Vec::new();
    for (table, rows) in foreign {
        let own: BTreeSet<&str> = rows.iter().flat_map(Cells::keys).map(AsRef::as_ref).collect();
        let columns: Vec<&str> = own.into_iter().collect();
        let mut file = CsvFile::new(format!("{table}.csv"), &columns);
        rows.iter().try_for_each(|row| file.put(row, out))?;
        file.hand_on(out)?;
        others.push((table, columns.into_iter().map(str::to_owned).collect()));
    }
    files.values_mut().try_for_each(|file| file.hand_on(out))?;
    let descriptor = serde_json::to_vec_pretty(&descriptor::package(info, &others)).map_err(io::Error::other)?;
    Ok(out.append("datapackage.json", &descriptor)?)
}

struct CsvFile {
    name: String,
    columns: Vec<String>,
    held: String,
}

impl CsvFile {
    fn new(name: String, columns: &[&str]) -> Self {
        let mut file =
            Self { name, columns: columns.iter().map(|column| (*column).to_owned()).collect(), held: String::new() };
        file.held.push_str(&columns.join(","));
        file.held.push_str("\r\n");
        file
    }

    fn row(&mut self, cells: &Cells) {
        for (at, column) in self.columns.iter().enumerate() {
            if at > 0 {
                self.held.push(',');
            }
            field(&mut self.held, &guard(cell(cells, column)));
        }
        self.held.push_str("\r\n");
    }

    fn put(&mut self, cells: &Cells, out: &mut dyn Sink) -> io::Result<()> {
        self.row(cells);
        if self.held.len() > HELD { self.hand_on(out) } else { Ok(()) }
    }

    fn hand_on(&mut self, out: &mut dyn Sink) -> io::Result<()> {
        out.append(&self.name, self.held.as_bytes())?;
        self.held.clear();
        Ok(())
    }
}

/// One value as RFC 4180 writes it.
fn field(line: &mut String, value: &str) {
    if value.contains(['"', ',', '\n', '\r']) || value.starts_with([' ', '\t']) || value.ends_with([' ', '\t']) {
        line.push('"');
        line.push_str(&value.replace('"', "\"\""));
        line.push('"');
    } else {
        line.push_str(value);
    }
}
