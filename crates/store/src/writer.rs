//! What can be changed, inside one transaction.

use jiff::civil::Date;
use rusqlite::Transaction;

use crate::{
    concept,
    content::Content,
    error::StoreError,
    index, label, meta,
    resource::{self, BUILT_IN},
    text,
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
        for resource in &content.resources {
            resource::insert(connection, resource, BUILT_IN)?;
        }
        let known: std::collections::HashSet<_> = content.resources.iter().map(|resource| &resource.id).collect();
        // A sentence without a record is a translator's file being ahead of the facts; it waits.
        for row in content.texts.iter().filter(|row| known.contains(&row.resource)) {
            text::insert(connection, row)?;
        }
        for row in &content.labels {
            label::insert(connection, row, BUILT_IN)?;
        }
        for (id, token) in content.concepts.iter().filter(|(id, _)| known.contains(id)) {
            concept::insert(connection, id, token)?;
        }
        index::rebuild(connection, today)?;
        meta::set(connection, meta::CONTENT_HASH, &content.hash)?;
        meta::set(connection, meta::BUILT_ON, &content.built_on.to_string())?;
        Ok(())
    }

    /// Puts records that have aged since into their new places. Answers how many moved.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn requalify(&self, today: Date) -> Result<usize, StoreError> {
        index::requalify(self.connection, today)
    }
}
