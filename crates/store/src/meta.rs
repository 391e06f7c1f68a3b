//! A few facts about the library as a whole.

use many_doors_domain::PartialDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::StoreError;

/// The hash of the built-in content that is inside.
pub(crate) const CONTENT_HASH: &str = "content_hash";
/// The day on which that content was put together.
pub(crate) const BUILT_ON: &str = "built_on";
/// The first day on which a record will have aged into another quality bucket; empty when none ever will.
///
/// It follows from the content alone. A note of the last day on which the order was computed would tell whoever opens
/// the file when the program was last used.
pub(crate) const QUALITY_UNTIL: &str = "quality_until";
/// The number of the analysis that made the index.
pub(crate) const INDEXED_BY: &str = "indexed_by";
/// The oldest schema version whose program can still read this file.
pub(crate) const OLDEST_READER: &str = "oldest_reader";

/// Facts about the library as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// The hash of the built-in content.
    pub content_hash: String,
    /// The day on which the facts were put together.
    pub built_on: PartialDate,
}

pub(crate) fn get(connection: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    connection.prepare_cached("SELECT value FROM meta WHERE name = ?1")?.query_row([name], |row| row.get(0)).optional()
}

pub(crate) fn set(connection: &Connection, name: &str, value: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2")?
        .execute(params![name, value])?;
    Ok(())
}

pub(crate) fn read(connection: &Connection) -> Result<Meta, StoreError> {
    let content_hash = get(connection, CONTENT_HASH)?.unwrap_or_default();
    let built_on = get(connection, BUILT_ON)?.unwrap_or_default();
    let built_on = PartialDate::parse(&built_on).map_err(|error| StoreError::Unreadable(error.to_string()))?;
    Ok(Meta { content_hash, built_on })
}
