//! Rows that several records share are written once, and only if all of them say the same.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

use many_doors_domain::Cells;

/// What has been written so far.
#[derive(Debug, Default)]
pub(crate) struct Claims {
    rows: HashMap<(&'static str, u128), u64>,
    unique: HashMap<(&'static str, &'static str, String), u128>,
    sources: Vec<String>,
}

/// What a row is to those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Claim {
    New,
    /// The same row was written before.
    Again,
    /// A row with this id was written before and says something else.
    Conflict,
}

impl Claims {
    /// None yet. `sources` are names from which ids may be derived.
    pub(crate) fn of(sources: &[String]) -> Self {
        Self { sources: sources.to_vec(), ..Self::default() }
    }

    /// The source from whose name for a row its id is derived.
    pub(crate) fn source(&self, table: &str, id: &str, original: &str) -> Option<&str> {
        self.sources.iter().map(String::as_str).find(|source| crate::ids::of_row(source, table, original) == id)
    }

    /// Looks without claiming.
    pub(crate) fn look(&self, table: &'static str, id: &str, cells: &Cells) -> Claim {
        match self.rows.get(&(table, number(id))) {
            None => Claim::New,
            Some(hash) if *hash == hash_of(cells) => Claim::Again,
            Some(_) => Claim::Conflict,
        }
    }

    /// Claims an id.
    pub(crate) fn claim(&mut self, table: &'static str, id: &str, cells: &Cells) {
        self.rows.insert((table, number(id)), hash_of(cells));
    }

    /// A value that no other row may have.
    pub(crate) fn is_unique(&self, table: &'static str, column: &'static str, value: &str, id: &str) -> bool {
        self.unique.get(&(table, column, value.to_owned())).is_none_or(|owner| *owner == number(id))
    }

    /// Claims such a value.
    pub(crate) fn claim_value(&mut self, table: &'static str, column: &'static str, value: &str, id: &str) {
        self.unique.insert((table, column, value.to_owned()), number(id));
    }
}

fn number(id: &str) -> u128 {
    uuid::Uuid::try_parse(id).map_or(0, |id| id.as_u128())
}

fn hash_of(cells: &Cells) -> u64 {
    let mut hasher = DefaultHasher::new();
    cells.hash(&mut hasher);
    hasher.finish()
}
