//! A few facts about the library as a whole.

use many_doors_domain::PartialDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::StoreError;

/// The hash of the built-in content that is inside.
pub(crate) const CONTENT_HASH: &str = "content_hash";
/// What that content was made of, and its hash: a program that knows nothing of this leaves it behind when it puts other
/// content in, and then the hash tells.
const MADE_OF: &str = "made_of";
/// The day on which that content was put together.
pub(crate) const BUILT_ON: &str = "built_on";
/// Counts the edits that changed the vocabulary or the labels.
pub(crate) const WORDS: &str = "words";
/// The number of the analysis that made the index.
pub(crate) const INDEXED_BY: &str = "indexed_by";
/// The number of the rules by which it was settled which entry of a record is shown, and what of it.
const SETTLED_BY: &str = "settled_by";
/// Raise this when the rules change: records with several entries are then settled again when the library is opened.
const RULES: &str = "2";
/// Words of deleted entries may still lie in the file.
const FORGET_DUE: &str = "forget_due";
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

/// Whether the content inside was made of this.
pub(crate) fn is_made_of(connection: &Connection, made_of: &str) -> rusqlite::Result<bool> {
    let (noted, hash) = (get(connection, MADE_OF)?, get(connection, CONTENT_HASH)?);
    Ok(hash.is_some_and(|hash| noted.is_some_and(|noted| noted == note(made_of, &hash))))
}

/// Notes what the content inside was made of.
pub(crate) fn set_made_of(connection: &Connection, made_of: &str) -> rusqlite::Result<()> {
    let hash = get(connection, CONTENT_HASH)?.unwrap_or_default();
    set(connection, MADE_OF, &note(made_of, &hash))
}

fn note(made_of: &str, hash: &str) -> String {
    format!("{made_of} {hash}")
}

/// Whether all records are settled by the rules of this program.
pub(crate) fn is_settled(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(get(connection, SETTLED_BY)?.as_deref() == Some(RULES))
}

/// Notes that they are.
pub(crate) fn set_settled(connection: &Connection) -> rusqlite::Result<()> {
    set(connection, SETTLED_BY, RULES)
}

/// Whether words of deleted entries may still lie in the file.
pub(crate) fn is_forget_due(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(get(connection, FORGET_DUE)?.is_some())
}

/// Notes that they may.
pub(crate) fn forget_later(connection: &Connection) -> rusqlite::Result<()> {
    set(connection, FORGET_DUE, "1")
}

/// Notes that they do not.
pub(crate) fn forgotten(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM meta WHERE name = ?1", [FORGET_DUE])?;
    Ok(())
}

pub(crate) fn read(connection: &Connection) -> Result<Meta, StoreError> {
    let content_hash = get(connection, CONTENT_HASH)?.unwrap_or_default();
    let built_on = get(connection, BUILT_ON)?.unwrap_or_default();
    let built_on = PartialDate::parse(&built_on).map_err(|error| StoreError::Unreadable(error.to_string()))?;
    Ok(Meta { content_hash, built_on })
}

/// Whoever has read the vocabulary or the labels must read them again.
pub(crate) fn words_changed(connection: &Connection) -> Result<(), StoreError> {
    let before = get(connection, WORDS)?.and_then(|count| count.parse::<u64>().ok()).unwrap_or(0);
    Ok(set(connection, WORDS, &before.wrapping_add(1).to_string())?)
}
