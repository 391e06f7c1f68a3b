//! The plainest reader there can be: CSV files and nested JSON as they are, nothing repaired.

#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up must fail")]

use std::collections::BTreeMap;

use csv::StringRecord;
use many_doors_domain::Record;
use many_doors_exchange::{
    Notice, Progress, Table, TableRow, Tables,
    hsds::{self, SourceInfo, model, profile},
};
use serde_json::{Map, Value};

/// A package in memory.
pub type Files = BTreeMap<String, Vec<u8>>;

pub fn source() -> SourceInfo {
    SourceInfo {
        source: "test".into(),
        name: "Example list".into(),
        date: "2024-05-01".to_owned().try_into().ok(),
        licence: None,
        locale: "en".into(),
    }
}

/// Adds a table from CSV.
pub fn table(tables: &mut Tables, name: &str, csv: &[u8]) {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(csv);
    let columns: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader.records().enumerate().map(|(at, row)| {
        let mut cells = row.unwrap();
        while cells.len() < columns.len() {
            cells.push_field("");
        }
        TableRow { cells: (&cells).into(), file: 0, line: u32::try_from(at).unwrap() + 2 }
    });
    let rows = rows.collect();
    tables.0.insert(name.to_owned(), Table { columns, rows, files: vec![format!("{name}.csv")] });
}

/// Reads a package.
pub fn package(files: &Files) -> Tables {
    let mut tables = Tables::default();
    for (file, bytes) in files.iter().filter(|(file, _)| file.ends_with(".csv")) {
        let name = model::TABLES
            .iter()
            .find(|table| table.file == file)
            .map_or(file.trim_end_matches(".csv"), |table| table.name);
        table(&mut tables, name, bytes);
    }
    tables
}

/// Where lists and objects of a nested service go.
const KEYS: &[(&str, &str)] = &[
    ("phones", "phone"),
    ("schedules", "schedule"),
    ("service_areas", "service_area"),
    ("languages", "language"),
    ("funding", "funding"),
    ("cost_options", "cost_option"),
    ("required_documents", "required_document"),
    ("contacts", "contact"),
    ("additional_urls", "url"),
    ("additional_websites", "url"),
    ("service_at_locations", "service_at_location"),
    ("capacities", "service_capacity"),
    ("unit", "unit"),
    ("addresses", "address"),
    ("accessibility", "accessibility"),
    ("programs", "program"),
    ("locations", "location"),
    ("attributes", "attribute"),
    ("organization_identifiers", "organization_identifier"),
    ("metadata", "metadata"),
    ("location", "location"),
    ("taxonomy_term", "taxonomy_term"),
    ("taxonomy_detail", "taxonomy"),
    ("program", "program"),
    ("organization", "organization"),
];

/// Reads an array of services.
pub fn json(bytes: &[u8]) -> Tables {
    let services: Vec<Value> = serde_json::from_slice(bytes).unwrap();
    let mut rows: BTreeMap<String, Vec<BTreeMap<String, String>>> = BTreeMap::new();
    let mut tables = Tables::default();
    for (at, service) in services.iter().enumerate() {
        if let Some(extension) = service.get(profile::EXTENSION) {
            profile::flatten(extension, "services.json", u32::try_from(at).unwrap(), &mut tables);
        }
        object("service", service.as_object().unwrap(), &mut rows);
    }
    for (name, rows) in rows {
        let table = tables.0.entry(name.clone()).or_default();
        let id = table.columns.iter().position(|column| column == "id");
        let mut known: Vec<String> = table.rows.iter().filter_map(|row| Some(row.cells.get(id?)?.to_owned())).collect();
        for column in rows.iter().flat_map(|row| row.keys()) {
            if !table.columns.contains(column) {
                table.columns.push(column.clone());
            }
        }
        for row in &mut table.rows {
            while row.cells.len() < table.columns.len() {
                row.cells = row.cells.iter().chain([""]).collect();
            }
        }
        for row in rows {
            if known.contains(&row["id"]) {
                continue;
            }
            known.push(row["id"].clone());
            let cells: StringRecord =
                table.columns.iter().map(|column| row.get(column).map_or("", String::as_str)).collect();
            table.rows.push(TableRow { cells: (&cells).into(), file: 0, line: 1 });
        }
    }
    tables
}

fn object(table: &str, object_: &Map<String, Value>, rows: &mut BTreeMap<String, Vec<BTreeMap<String, String>>>) {
    let mut row = BTreeMap::new();
    let mut inner = Vec::new();
    for (key, value) in object_ {
        let to = KEYS.iter().find(|(known, _)| known == key).map(|(_, table)| *table);
        match (value, to) {
            (Value::String(text), _) => drop(row.insert(key.clone(), text.clone())),
            (Value::Number(number), _) => drop(row.insert(key.clone(), number.to_string())),
            (Value::Array(items), Some(table)) => inner.extend(items.iter().map(|item| (table, item))),
            (Value::Object(_), Some(table)) => inner.push((table, value)),
            _ => {}
        }
    }
    rows.entry(table.to_owned()).or_default().push(row);
    for (table, value) in inner {
        object(table, value.as_object().unwrap(), rows);
    }
}

/// All records of tables, with the notices.
pub fn records(tables: &Tables) -> (Vec<Record>, Vec<Notice>) {
    records_of(tables, &source())
}

pub fn records_of(tables: &Tables, source: &SourceInfo) -> (Vec<Record>, Vec<Notice>) {
    let mut reader = hsds::records(tables, source, Progress::none()).unwrap();
    let records = reader.by_ref().map(Result::unwrap).collect();
    (records, reader.take_notices())
}

/// Writes and reads a package.
pub fn write_package(records: &[Record]) -> Files {
    let mut files = Files::new();
    hsds::write::tabular(records.iter().cloned(), &hsds::write::ExportInfo::default(), &mut files, Progress::none())
        .unwrap();
    files
}

pub fn write_json(records: &[Record]) -> Vec<u8> {
    let mut bytes = Vec::new();
    hsds::write::json(records.iter().cloned(), &hsds::write::ExportInfo::default(), &mut bytes, Progress::none())
        .unwrap();
    bytes
}
