//! What a record has beside its facts and sentences. A row that many records hold is stored once, under a name that follows
//! from its words, and each of them has the name.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fmt::Write as _,
    sync::Arc,
};

use many_doors_domain::{Cells, Record, SharedRow, Unplaced, is_shared};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    entry::json,
    error::StoreError,
    integrity::{intact, seal},
};

/// Licence and what has no place in the facts.
pub(crate) type Beside = (Option<String>, Unplaced);

/// The same, ready to be written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Extra {
    /// As JSON; names stand for the rows in `rows`.
    pub(crate) json: String,
    rows: Vec<Arc<NamedRow>>,
}

/// A row that many records hold.
#[derive(Debug)]
struct NamedRow {
    name: String,
    json: String,
}

/// Names of rows that were met before, so that each is written as JSON once and not for each record.
#[derive(Debug, Default)]
pub(crate) struct RowNames(HashMap<usize, (SharedRow, Arc<NamedRow>)>);

/// So many names are remembered at a time.
const MOST_NAMES: usize = 8192;

#[derive(Serialize)]
struct ExtraOf<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: &'a Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    unplaced: BTreeMap<&'a str, RowsOf<'a>>,
}

/// Rows of one table on their way out. What is left over may be most of a record, and is not copied.
#[derive(Serialize)]
#[serde(untagged)]
enum RowsOf<'a> {
    Here(&'a [SharedRow]),
    Named(Vec<&'a str>),
}

#[derive(Deserialize, Default)]
struct ExtraIn {
    #[serde(default)]
    licence: Option<String>,
    #[serde(default)]
    unplaced: BTreeMap<String, Vec<RowIn>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RowIn {
    Named(String),
    Here(Cells),
}

impl Extra {
    /// That of a record; none where it has nothing beside.
    pub(crate) fn of(record: &Record, names: &mut RowNames) -> Result<Option<Self>, StoreError> {
        if record.licence.is_none() && record.unplaced.is_empty() {
            return Ok(None);
        }
        let mut named: BTreeMap<&str, Vec<Arc<NamedRow>>> = BTreeMap::new();
        for (table, rows) in record.unplaced.0.iter().filter(|(table, _)| is_shared(table)) {
            named.insert(table, rows.iter().map(|row| names.of(row)).collect::<Result<_, _>>()?);
        }
        let mut unplaced = BTreeMap::new();
        for (table, rows) in &record.unplaced.0 {
            let rows = match named.get(table.as_str()) {
                Some(named) => RowsOf::Named(named.iter().map(|row| row.name.as_str()).collect()),
                None => RowsOf::Here(rows),
            };
            unplaced.insert(table.as_str(), rows);
        }
        let json = json(&ExtraOf { licence: &record.licence, unplaced })?;
        Ok(Some(Self { json, rows: named.into_values().flatten().collect() }))
    }

    /// What it was made of.
    pub(crate) fn read(&self) -> Result<Beside, StoreError> {
        let rows: HashMap<&str, &str> = self.rows.iter().map(|row| (row.name.as_str(), row.json.as_str())).collect();
        let found = |name: &str| Ok(rows.get(name).map(|json| (*json).to_owned()));
        read(&self.json, found)?.ok_or_else(|| StoreError::Unreadable("a row is missing".to_owned()))
    }

    /// Writes the extra of the record with this number and id.
    pub(crate) fn insert(&self, connection: &Connection, (seq, id): (i64, &str)) -> rusqlite::Result<()> {
        connection
            .prepare_cached("INSERT INTO extra (record, json, json_sha256) VALUES (?1, ?2, ?3)")?
            .execute(params![seq, self.json, seal(&[id, &self.json]).as_slice()])?;
        Ok(())
    }

    /// Writes the rows that `written` does not name yet, and adds them to it. One that was altered is mended by this.
    pub(crate) fn insert_rows(&self, connection: &Connection, written: &mut HashSet<String>) -> rusqlite::Result<()> {
        for row in &self.rows {
            if !written.contains(&row.name) {
                connection
                    .prepare_cached(
                        "INSERT INTO shared_row (name, json) VALUES (?1, ?2) \
                         ON CONFLICT (name) DO UPDATE SET json = excluded.json WHERE json <> excluded.json",
                    )?
                    .execute(params![row.name, row.json])?;
                written.insert(row.name.clone());
            }
        }
        Ok(())
    }
}

impl RowNames {
    fn of(&mut self, row: &SharedRow) -> Result<Arc<NamedRow>, StoreError> {
        let address = row.address() as usize;
        // The row is kept beside its name: as long as it is, no other row can lie there.
        if let Some((_, named)) = self.0.get(&address) {
            return Ok(Arc::clone(named));
        }
        if self.0.len() >= MOST_NAMES {
            self.0.clear();
        }
        let json = json(row)?;
        let named = Arc::new(NamedRow { name: name_of(&json), json });
        self.0.insert(address, (row.clone(), Arc::clone(&named)));
        Ok(named)
    }
}

/// Half of the hash: rows are told apart by it, and it stands in each record.
fn name_of(json: &str) -> String {
    let mut name = String::with_capacity(32);
    for byte in &Sha256::digest(json)[..16] {
        // Writing into a string does not fail.
        let _ = write!(name, "{byte:02x}");
    }
    name
}

/// The extra of a record; nothing where it, or a row of it, was altered.
pub(crate) fn of(connection: &Connection, id: &str) -> Result<Beside, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT json, json_sha256 FROM extra WHERE record = (SELECT seq FROM resource WHERE id = ?1)",
    )?;
    let mut rows = statement.query([id])?;
    let Some(row) = rows.next()? else { return Ok(Default::default()) };
    let (extra, sealed): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
    if !intact(&[id, &extra], &sealed) {
        return Ok(Default::default());
    }
    let stored = |name: &str| -> Result<Option<String>, StoreError> {
        let mut statement = connection.prepare_cached("SELECT json FROM shared_row WHERE name = ?1")?;
        let json: Option<String> = statement.query_row([name], |row| row.get(0)).optional()?;
        Ok(json.filter(|json| name_of(json) == name))
    };
    Ok(read(&extra, stored)?.unwrap_or_default())
}

/// Licence and what has no place, from JSON. None where a row is missing.
fn read(
    extra: &str,
    stored: impl Fn(&str) -> Result<Option<String>, StoreError>,
) -> Result<Option<Beside>, StoreError> {
    let unreadable = |error: serde_json::Error| StoreError::Unreadable(error.to_string());
    let extra: ExtraIn = serde_json::from_str(extra).map_err(unreadable)?;
    let mut unplaced = Unplaced::default();
    for (table, rows) in extra.unplaced {
        let mut read = Vec::with_capacity(rows.len());
        for row in rows {
            read.push(match row {
                RowIn::Here(cells) => SharedRow::from(cells),
                RowIn::Named(name) => match stored(&name)? {
                    Some(json) => serde_json::from_str(&json).map_err(unreadable)?,
                    None => return Ok(None),
                },
            });
        }
        unplaced.0.insert(table, read);
    }
    Ok(Some((extra.licence, unplaced)))
}

/// Deletes rows that no record has any more.
pub(crate) fn sweep(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM shared_row WHERE name NOT IN ( \
         SELECT named.value FROM extra, \
         json_each(CASE WHEN json_valid(extra.json) THEN extra.json ELSE '{}' END, '$.unplaced') AS of_table, \
         json_each(of_table.value) AS named WHERE named.type = 'text')",
        [],
    )?;
    Ok(())
}
