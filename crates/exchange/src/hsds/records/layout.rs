//! What is looked up once for a table, and not for each of its rows.

use std::borrow::Cow;

use crate::{
    Table,
    hash::HashMap,
    hsds::{model, profile},
};

/// Columns by which a row names its owner, the closest first, and the table they lead to.
const OWNERS: &[(&str, &str)] = &[
    (profile::RECORD, "service"),
    ("service_id", "service"),
    ("service_at_location_id", "service_at_location"),
    ("phone_id", "phone"),
    ("contact_id", "contact"),
    ("location_id", "location"),
    ("organization_id", "organization"),
];

/// Columns that lead to a row which several records share.
const SHARED: &[(&str, &str, &str)] = &[
    ("service", "organization_id", "organization"),
    ("service", "program_id", "program"),
    ("program", "organization_id", "organization"),
    ("service_at_location", "location_id", "location"),
    ("attribute", "taxonomy_term_id", "taxonomy_term"),
    ("taxonomy_term", "taxonomy_id", "taxonomy"),
    ("taxonomy_term", "parent_id", "taxonomy_term"),
    ("service_capacity", "unit_id", "unit"),
    ("organization", "parent_organization_id", "organization"),
];

/// Numbers of columns by what they mean.
#[derive(Debug)]
pub(super) struct Layout {
    /// It is a table of HSDS.
    pub(super) known: bool,
    /// The column of the ids.
    pub(super) id: Option<usize>,
    /// Columns by which a row names its owner, the closest first, and the number of the table they lead to.
    pub(super) owners: Vec<(usize, u16)>,
    /// Columns that lead to a row which several records share, and the number of its table.
    pub(super) shared: Vec<(usize, u16)>,
    /// Names of columns with their numbers, in the order of the names. Those of HSDS cost nothing to copy.
    pub(super) names: Vec<(Cow<'static, str>, usize)>,
}

impl Layout {
    /// That of a table. `numbers` are those of all tables.
    pub(super) fn of(name: &str, table: &Table, numbers: &HashMap<&str, u16>) -> Self {
        let model = model::table(name);
        let lead = |(column, to): (&str, &str)| Some((table.column(column)?, *numbers.get(to)?));
        let owners = OWNERS.iter().copied().filter(|(_, to)| *to != name);
        let shared = SHARED.iter().filter(|(from, _, _)| *from == name).map(|(_, column, to)| (*column, *to));
        let name_of = |column: &String| match model.and_then(|model| model.column(column)) {
            Some(known) => Cow::Borrowed(known.name),
            None => Cow::Owned(column.clone()),
        };
        let mut names: Vec<_> = table.columns.iter().map(name_of).zip(0..).collect();
        names.sort();
        Self {
            known: model.is_some(),
            id: table.column("id"),
            owners: owners.filter_map(lead).collect(),
            shared: shared.filter_map(lead).collect(),
            names,
        }
    }
}
