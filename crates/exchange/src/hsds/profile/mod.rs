//! The Many Doors profile: tables beside those of HSDS for what it cannot say. Described for people in `docs/HSDS-PROFILE.md`.
//!
//! A fact stands in one table only. Where the rows of HSDS say it, the profile marks it `from_hsds` and does not repeat it, so
//! that whoever edits the rows of HSDS with another program is believed.

mod flatten;
mod guard;
pub(crate) mod hours;
mod seal;

pub use flatten::flatten;
pub use guard::{guard, unguard};
pub(crate) use seal::{of_channel, of_hours, of_text};

/// The version of the profile that is written.
pub const VERSION: &str = "1";
/// The key under which a service in JSON carries its tables of the profile.
pub const EXTENSION: &str = "many_doors";
/// One row about the whole package.
pub const PACKAGE: &str = "many_doors_package";
/// One row for each record.
pub const RECORDS: &str = "many_doors_records";
/// One row for each way to reach it.
pub const CHANNELS: &str = "many_doors_channels";
/// Other names, insurances, sources.
pub const LISTS: &str = "many_doors_lists";
/// One row for each sentence in each language.
pub const TEXTS: &str = "many_doors_texts";
/// Which rows of HSDS a record keeps from its source, and which were made for it.
pub const ROWS: &str = "many_doors_rows";
/// Values that the column of a row in HSDS cannot hold.
pub const VALUES: &str = "many_doors_values";
/// What a source called its rows before they had ids of ours: a row for each run of numbers.
pub const ORIGINALS: &str = "many_doors_originals";
/// Rows that no table of HSDS can hold, value by value.
pub const CELLS: &str = "many_doors_cells";
/// In a table of somebody else: the service whose record brought the row.
pub const RECORD: &str = "many_doors_record";
/// In a table of somebody else: the number of the row within that record, from 0.
pub const ROW: &str = "many_doors_row";

/// A table of the profile.
#[derive(Debug, Clone, Copy)]
pub struct ProfileTable {
    /// Its name; its file is this name and `.csv`.
    pub name: &'static str,
    /// What one row is.
    pub about: &'static str,
    /// Its columns, in order; the first `required` of them are never empty.
    pub columns: &'static [&'static str],
    /// How many.
    pub required: usize,
}

/// All of them.
pub const TABLES: &[ProfileTable] = &[
    ProfileTable {
        name: PACKAGE,
        about: "One row: the version of the profile, and whether values are guarded against being read as formulas.",
        columns: &["version", "guarded"],
        required: 2,
    },
    ProfileTable {
        name: RECORDS,
        about: "One row for each service: what HSDS has no columns for.",
        columns: &[
            "service_id",
            "id",
            "kind",
            "scope",
            "cost",
            "id_asked",
            "emergency_policy",
            "name",
            "status",
            "status_since",
            "id_asked_source",
            "id_asked_date",
            "emergency_source",
            "emergency_date",
            "emergency_operator_page",
            "communities",
            "needs",
            "area_codes",
            "area_name",
            "points",
            "credit_community",
            "credit_openness",
            "confidential",
            "checked_date",
            "checked_basis",
            "national_line",
            "licence",
            "source",
            "texts_language",
            "texts_written_on",
            "from_hsds",
        ],
        required: 3,
    },
    ProfileTable {
        name: CHANNELS,
        about: "One row for each way to reach a service, best first.",
        columns: &[
            "service_id",
            "position",
            "table",
            "row",
            "part",
            "kind",
            "number",
            "address",
            "label",
            "vanity",
            "keyword",
            "press",
            "whatsapp",
            "uncertain",
            "languages",
            "interpreter",
            "hours",
            "zone",
            "checked_date",
            "checked_basis",
            "hours_checked_date",
            "hours_checked_basis",
            "seal",
            "hours_seal",
            "from_hsds",
        ],
        required: 2,
    },
    ProfileTable {
        name: LISTS,
        about: "Other names of a service (also_known_as), insurances that pay (insurance), where facts were read (source).",
        columns: &["service_id", "list", "position", "value", "own"],
        required: 4,
    },
    ProfileTable {
        name: TEXTS,
        about: "One row for each sentence about a service in each language, with who wrote, translated and read it.",
        columns: &[
            "service_id",
            "field",
            "language",
            "origin",
            "written_on",
            "text",
            "translator",
            "reviewer",
            "reviewed_on",
            "source_hash",
            "seal",
            "from_hsds",
        ],
        required: 5,
    },
    ProfileTable {
        name: ROWS,
        about: "Which rows of a table a record keeps as its source wrote them, and which were made for it.",
        columns: &["service_id", "table", "kept", "made"],
        required: 2,
    },
    ProfileTable {
        name: VALUES,
        about: "Values of kept rows for which HSDS has no column, or which its column does not allow.",
        columns: &["table", "id", "column", "value"],
        required: 2,
    },
    ProfileTable {
        name: ORIGINALS,
        about: "What a source called its rows, one or a run of numbers a row: their ids are derived from it.",
        columns: &["table", "source", "first", "last"],
        required: 3,
    },
    ProfileTable {
        name: CELLS,
        about: "Kept rows that no table of HSDS can hold, one value a row.",
        columns: &["service_id", "table", "row", "column", "value"],
        required: 1,
    },
];

/// The table of this name.
#[must_use]
pub fn table(name: &str) -> Option<&'static ProfileTable> {
    TABLES.iter().find(|table| table.name == name)
}

/// Columns of a service row that say facts of the record; the others are kept as its source wrote them.
pub(crate) const SERVICE_FACTS: &[&str] =
    &["name", "alternate_name", "description", "url", "email", "status", "eligibility_description", "fees_description"];
