//! What is installed: one mark for each pack.

use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::{
    error::StoreError,
    integrity::{intact, seal},
};

/// The id of the pack that came with the program.
pub const BUILT_IN: &str = "builtin";

/// The id of the pack of what people typed in here.
pub const OWN: &str = "own";

/// How a pack came to be here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PackSource {
    /// It came with the program.
    BuiltIn,
    /// A publisher signed it.
    Signed,
    /// Read from somebody's tables.
    Imported,
    /// Typed in here.
    Own,
}

/// What is known about a pack as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackMark {
    /// Its lasting name in data.
    pub id: String,
    /// The name that people see.
    pub name: String,
    /// Fingerprint of the publisher's key; empty where nobody signed.
    pub publisher: String,
    /// Counts its editions.
    pub serial: u64,
    /// The day on which it was put together. None of its checks can be newer.
    pub created: Date,
    /// The day after which its publisher wants it to be renewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_again_by: Option<Date>,
    /// SHA-256 of its manifest, in hexadecimal; empty without one.
    pub manifest_sha256: String,
    /// SHA-256 over its records, in hexadecimal; empty where nobody counted.
    pub records_digest: String,
    /// How it came to be here.
    pub source: PackSource,
    /// Under which terms it may be passed on: an SPDX expression, or words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Where it was read, in the words of whoever brought it.
    pub from: String,
}

impl PackMark {
    /// A pack of this name of which nothing else is known.
    #[must_use]
    pub fn new(id: &str, source: PackSource, created: Date) -> Self {
        Self {
            id: id.to_owned(),
            name: id.to_owned(),
            publisher: String::new(),
            serial: 0,
            created,
            check_again_by: None,
            manifest_sha256: String::new(),
            records_digest: String::new(),
            source,
            licence: None,
            from: String::new(),
        }
    }

    /// The mark of a pack whose own was lost: it ranks last among those that were brought.
    pub(crate) fn unknown(id: &str) -> Self {
        let source = match id {
            BUILT_IN => PackSource::BuiltIn,
            OWN => PackSource::Own,
            _ => PackSource::Imported,
        };
        Self::new(id, source, Date::MIN)
    }
}

/// Writes the mark of a pack.
pub(crate) fn set(connection: &Connection, mark: &PackMark) -> Result<(), StoreError> {
    let json = serde_json::to_string(mark).map_err(|error| StoreError::Unreadable(error.to_string()))?;
    connection
        .prepare_cached("INSERT OR REPLACE INTO pack (id, mark, mark_sha256) VALUES (?1, ?2, ?3)")?
        .execute(params![mark.id, json, seal(&[&mark.id, &json]).as_slice()])?;
    Ok(())
}

/// Forgets the mark of a pack. Says whether there was one.
pub(crate) fn delete(connection: &Connection, id: &str) -> rusqlite::Result<bool> {
    Ok(connection.execute("DELETE FROM pack WHERE id = ?1", [id])? > 0)
}

/// Whether any entry of this pack is there, shown or not.
pub(crate) fn has_entries(connection: &Connection, id: &str) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM resource WHERE pack = ?1 UNION ALL SELECT 1 FROM other_version WHERE pack = ?1 LIMIT 1";
    connection.prepare_cached(sql)?.exists([id])
}

/// All of them by id. An altered one is replaced by what its id says.
pub(crate) fn all(connection: &Connection) -> Result<Vec<PackMark>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT id, mark, mark_sha256 FROM pack ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut marks = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, json, sealed): (String, String, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let mark = intact(&[&id, &json], &sealed).then(|| serde_json::from_str(&json).ok()).flatten();
        marks.push(mark.unwrap_or_else(|| PackMark::unknown(&id)));
    }
    Ok(marks)
}

/// All of them, to be looked up.
pub(crate) struct Marks(HashMap<String, PackMark>);

impl Marks {
    pub(crate) fn load(connection: &Connection) -> Result<Self, StoreError> {
        Ok(Self(all(connection)?.into_iter().map(|mark| (mark.id.clone(), mark)).collect()))
    }

    /// The mark of this pack.
    pub(crate) fn of(&self, pack: &str) -> PackMark {
        self.0.get(pack).cloned().unwrap_or_else(|| PackMark::unknown(pack))
    }

    /// The mark of this pack, if there is one.
    pub(crate) fn get(&self, pack: &str) -> Option<&PackMark> {
        self.0.get(pack)
    }

    /// Goes on with this mark. Says whether it ranks the pack's entries in another way than the one before.
    pub(crate) fn set(&mut self, mark: &PackMark) -> bool {
        let before = self.0.insert(mark.id.clone(), mark.clone());
        before.is_some_and(|before| (before.created, before.source) != (mark.created, mark.source))
    }
}
