//! The `datapackage.json` of a tabular package: what a validator needs to check every file and every link between them.

use serde_json::{Value, json};

use super::{ExportInfo, fit};
use crate::hsds::{
    model::{self, Column, ColumnKind, TableModel},
    profile::{self, ProfileTable},
};

/// The descriptor. `others` are tables of somebody else with their columns.
pub(super) fn package(info: &ExportInfo, others: &[(String, Vec<String>)]) -> Value {
    let mut resources: Vec<Value> = model::TABLES.iter().map(of_model).collect();
    resources.extend(profile::TABLES.iter().map(of_profile));
    resources.extend(others.iter().map(|(name, columns)| of_other(name, columns)));
    let mut package = json!({
        "name": "human_services_data",
        "title": info.title,
        "profile": "tabular-data-package",
        "version": "3.1",
        "homepage": "http://docs.openreferral.org",
        "many_doors": { "profile": profile::VERSION, "guarded": true },
        "resources": resources,
    });
    if let Some(date) = info.date {
        package["many_doors"]["date"] = json!(date.to_string());
    }
    if let Some(licence) = &info.licence {
        package["licenses"] = json!([{ "name": licence }]);
    }
    package
}

fn resource(name: &str, path: &str, schema: &Value) -> Value {
    json!({
        "name": name,
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "profile": "tabular-data-resource",
        "schema": schema,
    })
}

fn of_model(table: &TableModel) -> Value {
    let fields: Vec<Value> = table.columns.iter().map(field).collect();
    let link = |column: &Column| {
        let to = fit::leads_to(table.name, column.name)?;
        Some(json!({ "fields": column.name, "reference": { "resource": to, "fields": "id" } }))
    };
    let links: Vec<Value> = table.columns.iter().filter_map(link).collect();
    let mut schema = json!({ "fields": fields });
    if table.column("id").is_some() {
        schema["primaryKey"] = json!("id");
    }
    if !links.is_empty() {
        schema["foreignKeys"] = json!(links);
    }
    resource(table.name, table.file, &schema)
}

fn field(column: &Column) -> Value {
    let (kind, format) = match column.kind {
        ColumnKind::Uuid => ("string", Some("uuid")),
        ColumnKind::Text => ("string", None),
        ColumnKind::Uri => ("string", Some("uri")),
        ColumnKind::Email => ("string", Some("email")),
        ColumnKind::Number => ("number", None),
        ColumnKind::Date => ("date", None),
        ColumnKind::DateTime => ("datetime", None),
        ColumnKind::Time => ("time", None),
    };
    let mut field = json!({
        "name": column.name,
        "type": kind,
        "constraints": { "required": column.required, "unique": column.unique },
    });
    if let Some(format) = format {
        field["format"] = json!(format);
    }
    if !column.words.is_empty() {
        field["constraints"]["enum"] = json!(column.words);
    }
    field
}

fn of_profile(table: &ProfileTable) -> Value {
    let field = |(at, name): (usize, &&str)| json!({ "name": name, "type": "string", "constraints": { "required": at < table.required } });
    let mut schema = json!({ "fields": table.columns.iter().enumerate().map(field).collect::<Vec<_>>() });
    if table.columns.contains(&"service_id") {
        schema["foreignKeys"] =
            json!([{ "fields": "service_id", "reference": { "resource": "service", "fields": "id" } }]);
    }
    let mut resource = resource(table.name, &format!("{}.csv", table.name), &schema);
    resource["description"] = json!(table.about);
    resource
}

fn of_other(name: &str, columns: &[String]) -> Value {
    let fields: Vec<Value> = columns.iter().map(|column| json!({ "name": column, "type": "string" })).collect();
    resource(name, &format!("{name}.csv"), &json!({ "fields": fields }))
}
