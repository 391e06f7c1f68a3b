//! What the columns of HSDS allow, and what stands in those that must not be empty.

use many_doors_domain::Cells;

use crate::{
    hsds::{
        model::{Column, ColumnKind},
        records::{forms, places, sentences::NOT_STATED},
    },
    ids,
};

/// A validator would accept it.
pub(crate) fn fits(column: &Column, value: &str) -> bool {
    let shaped = match column.kind {
        ColumnKind::Uuid => ids::as_uuid(value).as_deref() == Some(value),
        ColumnKind::Text => !column.required || !value.trim().is_empty(),
        ColumnKind::Uri => forms::is_uri(value),
        ColumnKind::Email => forms::is_email(value),
        ColumnKind::Number => forms::canonical_number(value).is_some(),
        ColumnKind::Date => forms::is_date(value),
        ColumnKind::DateTime => forms::is_moment(value),
        ColumnKind::Time => forms::is_time(value),
    };
    shaped && !value.is_empty() && (column.words.is_empty() || column.words.contains(&value))
}

/// The table that a column leads to; the row must be there.
pub(crate) fn leads_to(table: &str, column: &str) -> Option<&'static str> {
    Some(match column {
        "organization_id" => "organization",
        "program_id" => "program",
        "service_id" => "service",
        "location_id" => "location",
        "service_at_location_id" => "service_at_location",
        "phone_id" => "phone",
        "contact_id" => "contact",
        "taxonomy_term_id" => "taxonomy_term",
        "taxonomy_id" if table == "taxonomy_term" => "taxonomy",
        "unit_id" => "unit",
        _ => return None,
    })
}

/// What stands in a column that must not be empty where the source has nothing: true, or saying that nothing is stated.
pub(crate) fn filler(table: &str, column: &str, cells: &Cells) -> Option<&'static str> {
    match (table, column) {
        ("organization" | "program" | "taxonomy_term" | "taxonomy", "description") => Some(NOT_STATED),
        ("location", "location_type") | ("address", "address_type") => Some("physical"),
        ("address", "country") => places::state_of(cells).map(|_| "US"),
        _ => None,
    }
}

/// Whether a value may be such a stand-in.
pub(crate) fn is_filler(table: &str, column: &str, value: &str) -> bool {
    match (table, column) {
        ("organization" | "program" | "taxonomy_term" | "taxonomy", "description") => value == NOT_STATED,
        ("location", "location_type") | ("address", "address_type") => value == "physical",
        ("address", "country") => value == "US",
        _ => false,
    }
}
