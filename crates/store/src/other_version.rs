//! Entries that are not shown because another pack knows better, or because the record is revoked. Where the place of a record
//! is hidden, the entry that is shown is here as well, whole: its place comes back when nobody hides it any more.

use std::collections::HashMap;

use many_doors_domain::{Record, Resource, ResourceId};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    entry::{Prepared, json},
    error::StoreError,
    integrity::seal,
};

/// An entry that is not shown.
pub(crate) struct Other {
    pub(crate) seq: i64,
    pub(crate) pack: String,
    pub(crate) concepts: String,
    pub(crate) digest: Vec<u8>,
    /// None: altered since it was written.
    pub(crate) record: Option<Record>,
}

/// What stands beside the hash of the entry: one that was altered differs from it.
fn sealed(id: &str, pack: &str, record: &str, digest: &[u8]) -> Vec<u8> {
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    seal(&[id, pack, record, &digest]).to_vec()
}

/// The entry as text; none where it was altered.
fn whole<'a>(row: &'a rusqlite::Row<'_>) -> rusqlite::Result<Option<&'a str>> {
    let (pack, own_id, digest): (String, String, Vec<u8>) = (row.get(1)?, row.get(2)?, row.get(4)?);
    let text = row.get_ref(5)?.as_str().map_err(rusqlite::Error::from)?;
    let whole = sealed(&own_id, &pack, text, &digest) == row.get_ref(6)?.as_blob().map_err(rusqlite::Error::from)?;
    Ok(whole.then_some(text))
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Other> {
    let record = whole(row)?.and_then(|text| serde_json::from_str(text).ok());
    Ok(Other { seq: row.get(0)?, concepts: row.get(3)?, pack: row.get(1)?, digest: row.get(4)?, record })
}

const COLUMNS: &str = "seq, pack, id, concepts, entry_sha256, record, record_sha256";

/// All that count as versions of this record, by pack and id.
pub(crate) fn of(connection: &Connection, resource: &str) -> rusqlite::Result<Vec<Other>> {
    let sql = format!("SELECT {COLUMNS} FROM other_version WHERE resource = ?1 ORDER BY pack, id");
    connection.prepare_cached(&sql)?.query_map([resource], read)?.collect()
}

/// What an entry says, without its sentences and without what its source said beyond the facts.
#[derive(serde::Deserialize)]
struct Facts {
    resource: Resource,
}

/// The facts of an entry that is not shown, with its pack and its hash.
pub(crate) struct OtherFacts {
    pub(crate) pack: String,
    pub(crate) digest: [u8; 32],
    pub(crate) resource: Resource,
}

/// The facts of all that count as versions of this record, by pack and id. Altered ones are left out.
pub(crate) fn facts_of(connection: &Connection, resource: &str) -> rusqlite::Result<Vec<OtherFacts>> {
    let sql = format!("SELECT {COLUMNS} FROM other_version WHERE resource = ?1 ORDER BY pack, id");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([resource])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(text) = whole(row)? else { continue };
        let Ok(Facts { resource }) = serde_json::from_str(text) else { continue };
        let digest = row.get::<_, Vec<u8>>(4)?.try_into().unwrap_or_default();
        found.push(OtherFacts { pack: row.get(1)?, digest, resource });
    }
    Ok(found)
}

/// Those of these records that have entries which are not shown in any way.
pub(crate) fn contested(connection: &Connection, ids: &[&str]) -> Result<Vec<String>, StoreError> {
    let sql = format!(
        "SELECT DISTINCT resource FROM other_version WHERE resource IN (SELECT value FROM json_each(?1)) AND {UNSHOWN}"
    );
    Ok(connection.prepare_cached(&sql)?.query_map([json(&ids)?], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The entry of this pack with this id of its own.
pub(crate) fn entry(connection: &Connection, own_id: &str, pack: &str) -> rusqlite::Result<Option<Other>> {
    let sql = format!("SELECT {COLUMNS} FROM other_version WHERE id = ?1 AND pack = ?2");
    connection.prepare_cached(&sql)?.query_row([own_id, pack], read).optional()
}

/// Keeps, of the rows of this table, those of entries that are not shown in any way.
pub(crate) const UNSHOWN: &str = "NOT EXISTS (SELECT 1 FROM resource AS shown WHERE shown.id = other_version.resource \
     AND shown.pack = other_version.pack AND coalesce(shown.own_id, shown.id) = other_version.id)";

/// Whether there are any.
pub(crate) fn any(connection: &Connection) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT 1 FROM other_version LIMIT 1")?.exists([])
}

/// Adds an entry, or replaces the one of this pack and id.
pub(crate) fn put(connection: &Connection, resource: &str, pack: &str, entry: &Prepared) -> Result<(), StoreError> {
    let Prepared { record, concepts, digest, .. } = entry;
    let (text, ResourceId(id)) = (json(&entry.whole()?)?, record.id());
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO other_version (id, pack, resource, record, record_sha256, concepts, entry_sha256) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![id, pack, resource, text, sealed(id, pack, &text, digest), concepts, digest.as_slice()])?;
    Ok(())
}

/// Takes out the entry of this pack with this id of its own, whole or not.
pub(crate) fn delete_entry(connection: &Connection, own_id: &str, pack: &str) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM other_version WHERE id = ?1 AND pack = ?2")?.execute([own_id, pack])?;
    Ok(())
}

/// Records of which a version hides the place.
pub(crate) fn hidden(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = "SELECT resource FROM other_version WHERE instr(record, '\"confidential\":true') \
               UNION SELECT id FROM resource WHERE instr(record, '\"confidential\":true')";
    connection.prepare_cached(sql)?.query_map([], |row| row.get(0))?.collect()
}

pub(crate) fn delete(connection: &Connection, seq: i64) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM other_version WHERE seq = ?1")?.execute([seq])?;
    Ok(())
}

/// The own ids of all entries of a pack that are not shown, with the hash of each.
pub(crate) fn own_ids(connection: &Connection, pack: &str) -> rusqlite::Result<Vec<(String, Option<Vec<u8>>)>> {
    let mut statement = connection.prepare_cached("SELECT id, entry_sha256 FROM other_version WHERE pack = ?1")?;
    statement.query_map([pack], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// Records about which this pack and another both say something.
pub(crate) fn shared_with(connection: &Connection, pack: &str) -> rusqlite::Result<Vec<String>> {
    let sql = "SELECT resource FROM other_version WHERE pack = ?1 \
               UNION SELECT id FROM resource WHERE pack = ?1 AND id IN (SELECT resource FROM other_version)";
    connection.prepare_cached(sql)?.query_map([pack], |row| row.get(0))?.collect()
}

/// The packs of all entries that are not shown, by the record that each is a version of.
pub(crate) fn packs(connection: &Connection) -> rusqlite::Result<HashMap<String, Vec<String>>> {
    let mut statement =
        connection.prepare_cached("SELECT resource, pack FROM other_version ORDER BY resource, pack")?;
    let mut rows = statement.query([])?;
    let mut packs: HashMap<String, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        packs.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(packs)
}

/// Counts the entries with this id from now on as versions of `resource`.
pub(crate) fn regroup(connection: &Connection, own_id: &str, resource: &str) -> rusqlite::Result<()> {
    let sql = "UPDATE other_version SET resource = ?2 WHERE id = ?1";
    connection.prepare_cached(sql)?.execute([own_id, resource])?;
    Ok(())
}
