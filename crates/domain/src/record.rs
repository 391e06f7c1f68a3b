use std::{borrow::Cow, collections::BTreeMap};

use serde::{Deserialize, Serialize};

use crate::{Field, Resource, ResourceId, TextRow};

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

/// One row of a table: values by the name of their column. Empty values are left out. A large list has millions of them, most
/// under names that the program knows and need not copy.
pub type Cells = BTreeMap<Cow<'static, str>, String>;

/// Rows and columns that a source brought and that have no place in [`Resource`]: kept, never shown as a fact, and handed
/// out again on export. By the name of their table in HSDS 3.1, or by its own name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unplaced(pub BTreeMap<String, Vec<Cells>>);

impl Unplaced {
    /// Nothing was left over.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
