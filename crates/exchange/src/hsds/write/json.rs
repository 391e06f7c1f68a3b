//! HSDS 3.1 as JSON: an array of services, each with everything that belongs to it.

use std::{collections::BTreeMap, io::Write};

use many_doors_domain::{Cells, Record};
use serde_json::{Map, Value, json};

use super::{ExportError, ExportInfo, claims::Claims, facts, nest, placed::OutRow};
use crate::{
    Progress,
    hsds::{
        model::{self, ColumnKind},
        profile,
        records::{bundle::cell, forms},
    },
};

/// Writes records as an array of services, one after the other.
///
/// Rows of a service that hang from nothing in it, and all rows of the profile, stand under its key `many_doors`.
/// `progress` is told how many records are done; the total is not known and given as 0.
///
/// # Errors
/// A practice without its credit, a full disk, or [`crate::Stopped`]. What was written until then is no JSON.
pub fn json(
    records: impl IntoIterator<Item = Record>,
    _info: &ExportInfo,
    mut out: impl Write,
    progress: Progress<'_>,
) -> Result<(), ExportError> {
    let mut claims = Claims::default();
    let mut done = 0_u64;
    out.write_all(b"[")?;
    for record in records {
        out.write_all(if done == 0 { b"\n" } else { b",\n" })?;
        let service = service(facts::rows(&record, &mut claims)?);
        serde_json::to_writer(&mut out, &service).map_err(std::io::Error::from)?;
        done += 1;
        if done.is_multiple_of(100) {
            progress.at(done, 0)?;
        }
    }
    out.write_all(b"\n]\n")?;
    Ok(out.flush()?)
}

/// One service with what belongs to it.
fn service(rows: Vec<OutRow>) -> Value {
    let mut nesting = Nesting::default();
    for row in rows {
        nesting.rows.entry(row.table).or_default().push((row.cells, false));
    }
    let root = nesting.rows.get_mut("service").and_then(|rows| rows.pop()).map(|(cells, _)| cells).unwrap_or_default();
    let mut service = nesting.object("service", &root);
    let mut extension: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (table, rows) in nesting.rows {
        let left: Vec<Value> = rows.into_iter().filter(|(_, taken)| !taken).map(|(cells, _)| json!(cells)).collect();
        if !left.is_empty() {
            extension.insert(table, left);
        }
    }
    extension.entry(profile::VALUES.to_owned()).or_default().extend(nesting.values);
    extension.retain(|_, rows| !rows.is_empty());
    service.insert(profile::EXTENSION.to_owned(), json!(extension));
    Value::Object(service)
}

#[derive(Default)]
struct Nesting {
    /// Rows by table, and whether they stand somewhere.
    rows: BTreeMap<String, Vec<(Cells, bool)>>,
    /// Numbers whose writing JSON cannot keep.
    values: Vec<Value>,
}

impl Nesting {
    fn object(&mut self, table: &str, cells: &Cells) -> Map<String, Value> {
        let id = cell(cells, "id").to_owned();
        let model = model::table(table);
        let mut object = Map::new();
        for (column, value) in cells.iter() {
            let number =
                model.and_then(|model| model.column(column)).is_some_and(|column| column.kind == ColumnKind::Number);
            let number = number.then(|| forms::canonical_number(value)).flatten();
            if number.as_ref().is_some_and(|number| number.to_string() != *value) {
                self.values.push(json!({ "table": table, "id": id, "column": column, "value": value }));
            }
            object.insert(column.to_string(), number.map_or_else(|| Value::String(value.to_owned()), Value::Number));
        }
        for list in nest::LISTS.iter().filter(|list| list.parent == table) {
            let mut objects = Vec::new();
            while let Some(cells) = self.take(list.table, list.column, &id) {
                objects.push(Value::Object(self.object(list.table, &cells)));
            }
            if !objects.is_empty() {
                object.insert(list.key.to_owned(), Value::Array(objects));
            }
        }
        for single in nest::SINGLE.iter().filter(|single| single.parent == table) {
            let wanted = cell(cells, single.column).to_owned();
            let rows = self.rows.get_mut(single.table).into_iter().flatten();
            // A shared row stands in every object that names it; readers know it by its id.
            let Some(found) = rows.into_iter().find(|(cells, _)| !wanted.is_empty() && cell(cells, "id") == wanted)
            else {
                continue;
            };
            found.1 = true;
            let cells = found.0.clone();
            object.insert(single.key.to_owned(), Value::Object(self.object(single.table, &cells)));
        }
        object
    }

    /// The next row that names this object and stands nowhere yet.
    fn take(&mut self, table: &str, column: &str, id: &str) -> Option<Cells> {
        let rows = self.rows.get_mut(table)?;
        let (cells, taken) = rows.iter_mut().find(|(cells, taken)| !taken && cell(cells, column) == id)?;
        *taken = true;
        Some(cells.clone())
    }
}
