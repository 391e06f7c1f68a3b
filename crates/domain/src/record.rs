use std::{
    borrow::Cow,
    collections::BTreeMap,
    ops::{Deref, DerefMut},
    sync::Arc,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Cells, Field, Resource, ResourceId, TextRow};

/// One resource with everything that belongs to it, as it travels from library to library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The facts.
    pub resource: Resource,
    /// Its sentences, sorted by field and language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<TextRow>,
    /// Under which terms the facts may be passed on: an SPDX expression, or words. Absent: not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// What its source said and the facts above have no place for.
    #[serde(default, skip_serializing_if = "Unplaced::is_empty")]
    pub unplaced: Unplaced,
}

impl Record {
    /// Brings sentences into their one order, so that equal records are equal to the byte.
    pub fn sort(&mut self) {
        self.texts.sort_by(|a, b| (a.field, &a.locale).cmp(&(b.field, &b.locale)));
    }

    /// Marks it as confidential and takes out whatever leads to its place: ways to go there, points on the map, and columns
    /// and tables of its source.
    pub fn hide_place(&mut self) {
        self.resource.hide_place();
        self.unplaced.hide_place();
    }

    /// Its lasting name.
    #[must_use]
    pub fn id(&self) -> &ResourceId {
        &self.resource.id
    }

    /// Its sentence about this in one language.
    #[must_use]
    pub fn text(&self, field: Field, locale: &str) -> Option<&TextRow> {
        self.texts.iter().find(|row| row.field == field && row.locale == locale)
    }
}

/// Tables of HSDS 3.1 whose rows many records point at: what a taxonomy calls a term is said once, for thousands of services.
const SHARED_TABLES: [&str; 5] = ["organization", "program", "taxonomy", "taxonomy_term", "unit"];

/// Whether many records point at rows of this table.
#[must_use]
pub fn is_shared(table: &str) -> bool {
    SHARED_TABLES.contains(&table)
}

/// A row that records hold. Clones are the same row in memory until one of them is changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SharedRow(Arc<Cells>);

impl SharedRow {
    /// Where it lies in memory: that of two clones is equal as long as neither has been changed.
    #[must_use]
    pub fn address(&self) -> *const Cells {
        Arc::as_ptr(&self.0)
    }
}

impl Deref for SharedRow {
    type Target = Cells;
    fn deref(&self) -> &Cells {
        &self.0
    }
}

impl DerefMut for SharedRow {
    fn deref_mut(&mut self) -> &mut Cells {
        Arc::make_mut(&mut self.0)
    }
}

impl From<Cells> for SharedRow {
    fn from(cells: Cells) -> Self {
        Self(Arc::new(cells))
    }
}

impl<S: AsRef<str>> FromIterator<(Cow<'static, str>, S)> for SharedRow {
    fn from_iter<I: IntoIterator<Item = (Cow<'static, str>, S)>>(values: I) -> Self {
        Cells::from_iter(values).into()
    }
}

impl Serialize for SharedRow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for SharedRow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cells::deserialize(deserializer).map(Self::from)
    }
}

/// Rows and columns that a source brought and that have no place in [`Resource`]: kept, never shown as a fact, and handed
/// out again on export. By the name of their table in HSDS 3.1, or by its own name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unplaced(pub BTreeMap<String, Vec<SharedRow>>);

impl Unplaced {
    /// Nothing was left over.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes out whatever leads to a place: where a shelter is must not be known, and its source may say it in many rows.
    pub fn hide_place(&mut self) {
        self.0.retain(|table, _| !PLACES.contains(&table.as_str()) && !leads_to_a_place(table));
        for rows in self.0.values_mut() {
            for row in rows.iter_mut() {
                // Whoever changes a row that others hold makes a copy of it.
                if row.keys().any(|column| leads_to_a_place(column)) {
                    row.retain(|column, _| !leads_to_a_place(column));
                }
            }
            rows.retain(|row| !row.is_empty());
        }
        self.0.retain(|_, rows| !rows.is_empty());
    }
}

/// Tables of HSDS 3.1 whose rows lead to a place.
const PLACES: [&str; 4] = ["address", "location", "service_at_location", "accessibility"];

/// What a table or a column that leads to a place has in its name.
const LEADS: [&str; 10] =
    ["address", "location", "latitude", "longitude", "street", "geo", "coordinates", "map", "postal", "zip"];

/// Whether a table or a column of this name leads to a place.
#[must_use]
pub fn leads_to_a_place(name: &str) -> bool {
    let name = name.to_lowercase();
    LEADS.iter().any(|word| name.contains(word)) || matches!(name.as_str(), "lat" | "lon" | "lng" | "city")
}
