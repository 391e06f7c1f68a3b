//! Records: the whole one as JSON under its seal, and beside it what is asked for.

use many_doors_domain::{Code, Kind, Resource, ResourceId};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    error::StoreError,
    integrity::{intact, seal},
};

/// What came with the program.
pub(crate) const BUILT_IN: &str = "builtin";

/// A record as it lies there, not yet believed.
pub(crate) struct Stored {
    id: String,
    record: String,
    sealed: Vec<u8>,
}

impl Stored {
    const COLUMNS: &'static str = "id, record, record_sha256";

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, record: row.get(1)?, sealed: row.get(2)? })
    }

    /// The record, if it is the one that was written.
    pub(crate) fn verified(self) -> Result<Resource, StoreError> {
        let altered = |id: String| StoreError::Altered(ResourceId(id));
        if !intact(&[&self.id, &self.record], &self.sealed) {
            return Err(altered(self.id));
        }
        // Written by this program, so what does not read was written by a newer one.
        serde_json::from_str(&self.record).map_err(|error| StoreError::Unreadable(format!("{}: {error}", self.id)))
    }
}

/// Writes a record under a provisional place; [`crate::index`] gives it its own.
pub(crate) fn insert(connection: &Connection, resource: &Resource, pack: &str) -> Result<(), StoreError> {
    let record = serde_json::to_string(resource).map_err(|error| StoreError::Unreadable(error.to_string()))?;
    let sealed = seal(&[&resource.id.0, &record]);
    connection
        .prepare_cached(
            "INSERT INTO resource (id, place, kind, pack, record, record_sha256) \
             VALUES (?1, (SELECT -1 - coalesce(max(seq), 0) FROM resource), ?2, ?3, ?4, ?5)",
        )?
        .execute(params![resource.id.0, resource.kind.code(), pack, record, sealed.as_slice()])?;
    Ok(())
}

pub(crate) fn delete_pack(connection: &Connection, pack: &str) -> rusqlite::Result<usize> {
    connection.execute("DELETE FROM resource WHERE pack = ?1", [pack])
}

pub(crate) fn by_id(connection: &Connection, id: &ResourceId) -> Result<Option<Resource>, StoreError> {
    let sql = format!("SELECT {} FROM resource WHERE id = ?1", Stored::COLUMNS);
    let stored = connection.prepare_cached(&sql)?.query_row([&id.0], Stored::from_row).optional()?;
    stored.map(Stored::verified).transpose()
}

pub(crate) fn by_place(connection: &Connection, place: i64) -> Result<Option<Resource>, StoreError> {
    let sql = format!("SELECT {} FROM resource WHERE place = ?1", Stored::COLUMNS);
    let stored = connection.prepare_cached(&sql)?.query_row([place], Stored::from_row).optional()?;
    stored.map(Stored::verified).transpose()
}

/// Ids of one kind, best first.
pub(crate) fn ids_of_kind(connection: &Connection, kind: Kind) -> rusqlite::Result<Vec<ResourceId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM resource WHERE kind = ?1 ORDER BY place")?;
    let ids = statement.query_map([kind.code()], |row| row.get(0).map(ResourceId))?;
    ids.collect()
}

/// All records with their sequence numbers and places, in sequence. Altered ones are left out.
pub(crate) fn all(connection: &Connection) -> Result<Vec<(i64, i64, Resource)>, StoreError> {
    let sql = format!("SELECT {}, seq, place FROM resource ORDER BY seq", Stored::COLUMNS);
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        match Stored::from_row(row)?.verified() {
            Ok(resource) => found.push((row.get(3)?, row.get(4)?, resource)),
            Err(StoreError::Altered(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// Whether every record is the one that was written.
pub(crate) fn all_intact(connection: &Connection) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare(&format!("SELECT {} FROM resource", Stored::COLUMNS))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let stored = Stored::from_row(row)?;
        if !intact(&[&stored.id, &stored.record], &stored.sealed) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Every page or print in which facts were read, each once, sorted.
pub(crate) fn sources(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    // A damaged record must not hide the sources of the others.
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT source.value ->> '$.cite' \
         FROM resource, json_each(CASE WHEN json_valid(record) THEN record ELSE '{}' END, '$.sources') AS source \
         WHERE source.value ->> '$.cite' IS NOT NULL ORDER BY 1",
    )?;
    let cites = statement.query_map([], |row| row.get(0))?;
    cites.collect()
}
