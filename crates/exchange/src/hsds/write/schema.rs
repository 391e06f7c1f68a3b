//! A JSON Schema for what [`super::json()`] writes, made from the same table of facts.

use serde_json::{Map, Value, json};

use super::{fit, nest};
use crate::hsds::{
    model::{self, Column, ColumnKind, TableModel},
    profile,
};

/// The schema (draft 2020-12) of an array of services with our extension.
#[must_use]
pub fn json_schema() -> Value {
    let definitions: Map<String, Value> =
        model::TABLES.iter().map(|table| (table.name.to_owned(), definition(table))).collect();
    let mut service = json!({ "$ref": "#/$defs/service" });
    service["properties"] = json!({ profile::EXTENSION: {
        "type": "object",
        "additionalProperties": {
            "type": "array",
            "items": { "type": "object", "additionalProperties": { "type": "string" } },
        },
    } });
    service["required"] = json!([profile::EXTENSION]);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "array",
        "items": service,
        "$defs": definitions,
    })
}

fn definition(table: &TableModel) -> Value {
    let mut properties: Map<String, Value> =
        table.columns.iter().map(|column| (column.name.to_owned(), property(column))).collect();
    for list in nest::LISTS.iter().filter(|list| list.parent == table.name) {
        let items = json!({ "$ref": format!("#/$defs/{}", list.table) });
        properties.insert(list.key.to_owned(), json!({ "type": "array", "items": items, "minItems": 1 }));
    }
    for single in nest::SINGLE.iter().filter(|single| single.parent == table.name) {
        properties.insert(single.key.to_owned(), json!({ "$ref": format!("#/$defs/{}", single.table) }));
    }
    let needed =
        table.columns.iter().filter(|column| column.required && fit::leads_to(table.name, column.name).is_none());
    let needed: Vec<&str> = needed.map(|column| column.name).collect();
    json!({ "type": "object", "properties": properties, "required": needed })
}

fn property(column: &Column) -> Value {
    let mut property = match column.kind {
        ColumnKind::Uuid => json!({ "type": "string", "format": "uuid" }),
        ColumnKind::Text => json!({ "type": "string" }),
        ColumnKind::Uri => json!({ "type": "string", "format": "uri" }),
        ColumnKind::Email => json!({ "type": "string", "format": "email" }),
        ColumnKind::Number => json!({ "type": "number" }),
        ColumnKind::Date => json!({ "type": "string", "format": "date" }),
        ColumnKind::DateTime => json!({ "type": "string", "format": "date-time" }),
        ColumnKind::Time => json!({ "type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$" }),
    };
    if !column.words.is_empty() {
        property["enum"] = json!(column.words);
    }
    property
}
