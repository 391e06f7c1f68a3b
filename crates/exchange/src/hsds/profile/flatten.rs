//! The profile inside JSON: an object of tables under one key of each service.

use std::collections::BTreeMap;

use csv::StringRecord;
use serde_json::Value;

use crate::{Table, TableRow, Tables};

/// Adds the rows under a service's key [`super::EXTENSION`] to the tables. `file` and `row` say where the service stands.
///
/// Each key is the name of a table and holds an array of objects, one a row; values are text. Rows of tables of HSDS are among
/// them where they hang from nothing in the service.
pub fn flatten(extension: &Value, file: &str, row: u32, tables: &mut Tables) {
    let Value::Object(extension) = extension else { return };
    for (name, rows) in extension {
        let Value::Array(rows) = rows else { continue };
        let table = tables.0.entry(name.clone()).or_default();
        for cells in rows.iter().filter_map(Value::as_object) {
            let text = |value: &Value| match value {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                Value::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
                _ => None,
            };
            let cells = cells.iter().filter_map(|(column, value)| Some((column.clone(), text(value)?))).collect();
            push(table, cells, file, row);
        }
    }
}

/// Adds one row, and a column for each value that none is there for.
fn push(table: &mut Table, mut cells: BTreeMap<String, String>, file: &str, line: u32) {
    let file = table.files.iter().position(|known| known == file).unwrap_or_else(|| {
        table.files.push(file.to_owned());
        table.files.len() - 1
    });
    let mut record: StringRecord =
        table.columns.iter().map(|column| cells.remove(column).unwrap_or_default()).collect();
    if !cells.is_empty() {
        for (column, value) in cells {
            table.columns.push(column);
            record.push_field(&value);
        }
        // Every row is as long as the header.
        for row in &mut table.rows {
            while row.cells.len() < table.columns.len() {
                row.cells = row.cells.iter().chain([""]).collect();
            }
        }
    }
    table.rows.push(TableRow { cells: (&record).into(), file: u16::try_from(file).unwrap_or(u16::MAX), line });
}
