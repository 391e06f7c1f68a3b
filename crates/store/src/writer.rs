//! What can be changed, inside one transaction.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use many_doors_domain::ResourceId;
use many_doors_search::FacetToken;
use rusqlite::Transaction;

use crate::{
    content::{Content, Entry},
    error::StoreError,
    index, label, meta,
    resource::{self, BUILT_IN},
    text, vocabulary,
};

/// A library that may be changed. All of it becomes real together, or nothing does.
pub struct Writer<'a> {
    connection: &'a Transaction<'a>,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(connection: &'a Transaction<'a>) -> Self {
        Self { connection }
    }

    /// Replaces what came with the program and indexes everything anew.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`], also when `content` names a record twice.
    pub fn refill(&self, content: &Content, today: Date) -> Result<(), StoreError> {
        let connection = self.connection;
        resource::delete_pack(connection, BUILT_IN)?;
        label::delete_pack(connection, BUILT_IN)?;
        let mut concepts: HashMap<&ResourceId, Vec<FacetToken>> = HashMap::new();
        for (id, token) in &content.concepts {
            concepts.entry(id).or_default().push(token.clone());
        }
        for resource in &content.resources {
            let about = concepts.get(&resource.id).map_or(&[][..], Vec::as_slice);
            resource::insert(connection, resource, about, BUILT_IN, today)?;
        }
        let known: HashSet<_> = content.resources.iter().map(|resource| &resource.id).collect();
        // A sentence without a record is a translator's file being ahead of the facts; it waits.
        for row in content.texts.iter().filter(|row| known.contains(&row.resource)) {
            text::insert(connection, row)?;
        }
        for row in &content.labels {
            label::insert(connection, row, BUILT_IN)?;
        }
        self.reindex(today)?;
        meta::set(connection, meta::CONTENT_HASH, &content.hash)?;
        meta::set(connection, meta::BUILT_ON, &content.built_on.to_string())?;
        Ok(())
    }

    /// Indexes everything anew, as this program thinks right.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn reindex(&self, today: Date) -> Result<(), StoreError> {
        if meta::get(self.connection, meta::INDEXED_BY)?.as_deref() != Some(index::ANALYSIS) {
            label::restate(self.connection)?;
        }
        index::restate(self.connection, today)?;
        index::rebuild(self.connection)
    }

    /// Adds many records under the name of their pack and indexes everything anew.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`], also when a record of the same name is there.
    pub fn fill(&self, pack: &str, entries: impl IntoIterator<Item = Entry>, today: Date) -> Result<(), StoreError> {
        for entry in entries {
            self.store(pack, &entry, today)?;
        }
        index::rebuild(self.connection)
    }

    /// Adds one record, or replaces the one of its name.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn put(&self, pack: &str, entry: &Entry, today: Date) -> Result<(), StoreError> {
        self.remove(&entry.resource.id)?;
        let place = self.store(pack, entry, today)?;
        index::put(self.connection, place, &entry.resource)
    }

    /// Takes one record out, with its sentences. Says whether it was there.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn remove(&self, id: &ResourceId) -> Result<bool, StoreError> {
        let Some(place) = resource::place_of(self.connection, id)? else { return Ok(false) };
        index::remove(self.connection, place)?;
        resource::delete(self.connection, id)?;
        Ok(true)
    }

    /// Puts up to `most` records that have aged since into their new places. Answers how many were due.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn requalify(&self, today: Date, most: usize) -> Result<usize, StoreError> {
        index::requalify(self.connection, today, most)
    }

    /// Folds what [`Writer::put`] and [`Writer::remove`] changed about the words into the vocabulary.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn fold(&self) -> Result<(), StoreError> {
        if vocabulary::is_folding_due(self.connection)? { vocabulary::fold(self.connection) } else { Ok(()) }
    }

    fn store(&self, pack: &str, entry: &Entry, today: Date) -> Result<i64, StoreError> {
        let place = resource::insert(self.connection, &entry.resource, &entry.concepts, pack, today)?;
        for row in &entry.texts {
            text::insert(self.connection, row)?;
        }
        Ok(place)
    }
}
