//! The tables of HSDS 3.1: names, files, columns and what may stand in them. Facts of the specification, kept as data, because
//! reading, writing and the descriptor of a package all need the same.

/// One table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableModel {
    /// In the singular: `service_at_location`.
    pub name: &'static str,
    /// The file in a tabular package: `service_at_location.csv`.
    pub file: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
}

/// One column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What may stand in it.
    pub kind: ColumnKind,
    /// Something must.
    pub required: bool,
    /// In no two rows the same.
    pub unique: bool,
    /// Only these words. Empty: any.
    pub words: &'static [&'static str],
}

/// What may stand in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// A UUID.
    Uuid,
    /// Any text.
    Text,
    /// An address with its scheme.
    Uri,
    /// A mailbox.
    Email,
    /// A number.
    Number,
    /// `YYYY-MM-DD`.
    Date,
    /// `YYYY-MM-DDTHH:MM:SSZ`; seconds may have a fraction, and `+HH:MM` may stand for the `Z`.
    DateTime,
    /// `HH:MM:SS`.
    Time,
}

/// The table of this name.
#[must_use]
pub fn table(name: &str) -> Option<&'static TableModel> {
    TABLES.iter().find(|table| table.name == name)
}

impl TableModel {
    /// The column of this name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

const fn column(
    name: &'static str,
    kind: ColumnKind,
    required: bool,
    unique: bool,
    words: &'static [&'static str],
) -> Column {
    Column { name, kind, required, unique, words }
}

/// A column that may be empty and holds anything of its kind.
const fn free(name: &'static str, kind: ColumnKind) -> Column {
    column(name, kind, false, false, &[])
}

/// A column that must not be empty.
const fn must(name: &'static str, kind: ColumnKind) -> Column {
    column(name, kind, true, false, &[])
}

const ID: Column = column("id", ColumnKind::Uuid, true, true, &[]);

/// All of them, in the order of the specification's package.
pub const TABLES: &[TableModel] = &[
    TableModel {
        name: "organization",
        file: "organizations.csv",
        columns: &[
            ID,
            must("name", ColumnKind::Text),
            free("alternate_name", ColumnKind::Text),
            must("description", ColumnKind::Text),
            free("email", ColumnKind::Email),
            free("website", ColumnKind::Uri),
            free("tax_status", ColumnKind::Text),
            free("tax_id", ColumnKind::Text),
            free("year_incorporated", ColumnKind::Number),
            free("legal_status", ColumnKind::Text),
            free("logo", ColumnKind::Text),
            free("uri", ColumnKind::Uri),
            free("parent_organization_id", ColumnKind::Uuid),
        ],
    },
    TableModel {
        name: "program",
        file: "programs.csv",
        columns: &[
            ID,
            column("organization_id", ColumnKind::Uuid, true, true, &[]),
            must("name", ColumnKind::Text),
            free("alternate_name", ColumnKind::Text),
            must("description", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "service",
        file: "services.csv",
        columns: &[
            ID,
            must("organization_id", ColumnKind::Uuid),
            free("program_id", ColumnKind::Uuid),
            must("name", ColumnKind::Text),
            free("alternate_name", ColumnKind::Text),
            free("description", ColumnKind::Text),
            free("url", ColumnKind::Uri),
            free("email", ColumnKind::Email),
            column("status", ColumnKind::Text, true, false, &["active", "inactive", "defunct", "temporarily closed"]),
            free("interpretation_services", ColumnKind::Text),
            free("application_process", ColumnKind::Text),
            free("fees_description", ColumnKind::Text),
            free("wait_time", ColumnKind::Text),
            free("fees", ColumnKind::Text),
            free("accreditations", ColumnKind::Text),
            free("eligibility_description", ColumnKind::Text),
            free("minimum_age", ColumnKind::Number),
            free("maximum_age", ColumnKind::Number),
            free("assured_date", ColumnKind::Date),
            free("assurer_email", ColumnKind::Email),
            free("licenses", ColumnKind::Text),
            free("alert", ColumnKind::Text),
            free("last_modified", ColumnKind::DateTime),
        ],
    },
    TableModel {
        name: "attribute",
        file: "attributes.csv",
        columns: &[
            ID,
            must("link_id", ColumnKind::Uuid),
            must("taxonomy_term_id", ColumnKind::Uuid),
            free("link_type", ColumnKind::Text),
            must("link_entity", ColumnKind::Text),
            free("value", ColumnKind::Text),
            free("label", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "service_at_location",
        file: "service_at_location.csv",
        columns: &[
            ID,
            must("service_id", ColumnKind::Uuid),
            must("location_id", ColumnKind::Uuid),
            free("description", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "location",
        file: "locations.csv",
        columns: &[
            ID,
            column("location_type", ColumnKind::Text, true, false, &["physical", "postal", "virtual"]),
            free("url", ColumnKind::Uri),
            free("organization_id", ColumnKind::Uuid),
            free("name", ColumnKind::Text),
            free("alternate_name", ColumnKind::Text),
            free("description", ColumnKind::Text),
            free("transportation", ColumnKind::Text),
            free("latitude", ColumnKind::Number),
            free("longitude", ColumnKind::Number),
            free("external_identifier", ColumnKind::Text),
            free("external_identifier_type", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "phone",
        file: "phones.csv",
        columns: &[
            ID,
            free("location_id", ColumnKind::Uuid),
            free("service_id", ColumnKind::Uuid),
            free("organization_id", ColumnKind::Uuid),
            free("contact_id", ColumnKind::Uuid),
            free("service_at_location_id", ColumnKind::Uuid),
            must("number", ColumnKind::Text),
            free("extension", ColumnKind::Number),
            free("type", ColumnKind::Text),
            free("description", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "contact",
        file: "contacts.csv",
        columns: &[
            ID,
            free("organization_id", ColumnKind::Uuid),
            free("service_id", ColumnKind::Uuid),
            free("service_at_location_id", ColumnKind::Uuid),
            free("location_id", ColumnKind::Uuid),
            free("name", ColumnKind::Text),
            free("title", ColumnKind::Text),
            free("department", ColumnKind::Text),
            free("email", ColumnKind::Email),
        ],
    },
    TableModel {
        name: "address",
        file: "addresses.csv",
        columns: &[
            ID,
            free("location_id", ColumnKind::Uuid),
            free("attention", ColumnKind::Text),
            must("address_1", ColumnKind::Text),
            free("address_2", ColumnKind::Text),
            must("city", ColumnKind::Text),
            free("region", ColumnKind::Text),
            must("state_province", ColumnKind::Text),
            must("postal_code", ColumnKind::Text),
            must("country", ColumnKind::Text),
            column("address_type", ColumnKind::Text, true, false, &["physical", "postal", "virtual"]),
        ],
    },
    TableModel {
        name: "schedule",
        file: "schedules.csv",
        columns: &[
            ID,
            free("service_id", ColumnKind::Uuid),
            free("location_id", ColumnKind::Uuid),
            free("service_at_location_id", ColumnKind::Uuid),
            free("valid_from", ColumnKind::Date),
            free("valid_to", ColumnKind::Date),
            free("dtstart", ColumnKind::Date),
            free("timezone", ColumnKind::Number),
            free("until", ColumnKind::Date),
            free("count", ColumnKind::Number),
            column("wkst", ColumnKind::Text, false, false, &["MO", "TU", "WE", "TH", "FR", "SA", "SU"]),
            column("freq", ColumnKind::Text, false, false, &["WEEKLY", "MONTHLY"]),
            free("interval", ColumnKind::Number),
            free("byday", ColumnKind::Text),
            free("byweekno", ColumnKind::Text),
            free("bymonthday", ColumnKind::Text),
            free("byyearday", ColumnKind::Text),
            free("description", ColumnKind::Text),
            free("opens_at", ColumnKind::Time),
            free("closes_at", ColumnKind::Time),
            free("schedule_link", ColumnKind::Uri),
            free("attending_type", ColumnKind::Text),
            free("notes", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "funding",
        file: "funding.csv",
        columns: &[
            ID,
            free("organization_id", ColumnKind::Uuid),
            free("service_id", ColumnKind::Uuid),
            free("source", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "service_area",
        file: "service_areas.csv",
        columns: &[
            ID,
            free("service_id", ColumnKind::Uuid),
            free("service_at_location_id", ColumnKind::Uuid),
            free("name", ColumnKind::Text),
            free("description", ColumnKind::Text),
            free("extent", ColumnKind::Text),
            free("extent_type", ColumnKind::Text),
            free("uri", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "required_document",
        file: "required_documents.csv",
        columns: &[
            ID,
            free("service_id", ColumnKind::Uuid),
            free("document", ColumnKind::Text),
            free("uri", ColumnKind::Uri),
        ],
    },
    TableModel {
        name: "language",
        file: "languages.csv",
        columns: &[
            ID,
            free("service_id", ColumnKind::Uuid),
            free("location_id", ColumnKind::Uuid),
            free("phone_id", ColumnKind::Uuid),
            free("name", ColumnKind::Text),
            free("code", ColumnKind::Text),
            free("note", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "accessibility",
        file: "accessibility.csv",
        columns: &[
            ID,
            free("location_id", ColumnKind::Uuid),
            free("description", ColumnKind::Text),
            free("details", ColumnKind::Text),
            free("url", ColumnKind::Uri),
        ],
    },
    TableModel {
        name: "taxonomy_term",
        file: "taxonomy_terms.csv",
        columns: &[
            ID,
            column("code", ColumnKind::Text, false, true, &[]),
            must("name", ColumnKind::Text),
            must("description", ColumnKind::Text),
            free("parent_id", ColumnKind::Uuid),
            free("taxonomy", ColumnKind::Text),
            free("language", ColumnKind::Text),
            free("taxonomy_id", ColumnKind::Uuid),
            free("term_uri", ColumnKind::Uri),
        ],
    },
    TableModel {
        name: "metadata",
        file: "metadata.csv",
        columns: &[
            ID,
            must("resource_id", ColumnKind::Uuid),
            must("resource_type", ColumnKind::Text),
            must("last_action_date", ColumnKind::Date),
            must("last_action_type", ColumnKind::Text),
            must("field_name", ColumnKind::Text),
            must("previous_value", ColumnKind::Text),
            must("replacement_value", ColumnKind::Text),
            must("updated_by", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "meta_table_description",
        file: "meta_table_descriptions.csv",
        columns: &[
            ID,
            free("name", ColumnKind::Text),
            free("language", ColumnKind::Text),
            free("character_set", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "cost_option",
        file: "cost_options.csv",
        columns: &[
            ID,
            must("service_id", ColumnKind::Uuid),
            free("valid_from", ColumnKind::Date),
            free("valid_to", ColumnKind::Date),
            free("option", ColumnKind::Text),
            free("currency", ColumnKind::Text),
            free("amount", ColumnKind::Number),
            free("amount_description", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "organization_identifier",
        file: "organization_identifiers.csv",
        columns: &[
            ID,
            must("organization_id", ColumnKind::Uuid),
            free("identifier_scheme", ColumnKind::Text),
            must("identifier_type", ColumnKind::Text),
            must("identifier", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "taxonomy",
        file: "taxonomies.csv",
        columns: &[
            ID,
            must("name", ColumnKind::Text),
            must("description", ColumnKind::Text),
            free("uri", ColumnKind::Uri),
            free("version", ColumnKind::Text),
        ],
    },
    TableModel {
        name: "service_capacity",
        file: "service_capacity.csv",
        // The published descriptor has only the two links; the schemas for JSON and the examples have all of them.
        columns: &[
            ID,
            must("service_id", ColumnKind::Uuid),
            must("unit_id", ColumnKind::Uuid),
            must("available", ColumnKind::Number),
            free("maximum", ColumnKind::Number),
            free("description", ColumnKind::Text),
            must("updated", ColumnKind::DateTime),
        ],
    },
    TableModel {
        name: "unit",
        file: "units.csv",
        columns: &[
            ID,
            must("name", ColumnKind::Text),
            free("scheme", ColumnKind::Text),
            free("identifier", ColumnKind::Text),
            free("uri", ColumnKind::Uri),
        ],
    },
    TableModel {
        name: "url",
        file: "url.csv",
        columns: &[
            ID,
            free("label", ColumnKind::Text),
            must("url", ColumnKind::Uri),
            free("organization_id", ColumnKind::Uuid),
            free("service_id", ColumnKind::Uuid),
        ],
    },
];
