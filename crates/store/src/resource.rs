//! Records: the whole one as JSON under its seal, and beside it what is asked for.

use jiff::civil::Date;
use many_doors_domain::{Area, Code, CommunityServed, Kind, Record, Resource, ResourceId};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    entry::{Prepared, Sum},
    error::StoreError,
    extra,
    integrity::{intact, seal},
    text,
};

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
        let read = serde_json::from_str(&self.record);
        let mut resource: Resource = read.map_err(|error| StoreError::Unreadable(format!("{}: {error}", self.id)))?;
        // Where a person has joined two records, the one that is shown goes by the name of the other.
        resource.id = ResourceId(self.id);
        Ok(resource)
    }
}

/// What the order of hits depends on: read for many records of which few are shown, so neither whole nor verified.
#[derive(serde::Deserialize)]
pub(crate) struct Brief {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) also_known_as: Vec<String>,
    pub(crate) kind: Kind,
    pub(crate) communities: Vec<CommunityServed>,
    pub(crate) area: Area,
}

/// The brief of the record at a place; none where it cannot be read.
pub(crate) fn brief(connection: &Connection, place: i64) -> rusqlite::Result<Option<Brief>> {
    let mut statement = connection.prepare_cached("SELECT record FROM resource WHERE place = ?1")?;
    let mut rows = statement.query([place])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(serde_json::from_str(row.get_ref(0)?.as_str()?).ok())
}

/// Which entry is shown of a record.
pub(crate) struct Shown {
    pub(crate) seq: i64,
    pub(crate) place: i64,
    pub(crate) pack: String,
    /// The id that its pack gives it.
    pub(crate) own_id: String,
    /// The hash of all of it; none where an older program wrote it.
    pub(crate) digest: Option<Vec<u8>>,
}

pub(crate) fn shown(connection: &Connection, id: &str) -> rusqlite::Result<Option<Shown>> {
    let sql = "SELECT seq, place, pack, coalesce(own_id, id), entry_sha256 FROM resource WHERE id = ?1";
    let shown = |row: &rusqlite::Row<'_>| {
        Ok(Shown { seq: row.get(0)?, place: row.get(1)?, pack: row.get(2)?, own_id: row.get(3)?, digest: row.get(4)? })
    };
    connection.prepare_cached(sql)?.query_row([id], shown).optional()
}

/// Writes the entry that is shown of the record `id`, with its sentences. Answers with its sequence number.
pub(crate) fn insert(
    connection: &Connection,
    id: &str,
    pack: &str,
    place: i64,
    entry: &Prepared,
) -> Result<i64, StoreError> {
    let Prepared { record, json, extra, concepts, digest, ages_on, .. } = entry;
    let own_id = Some(record.resource.id.0.as_str()).filter(|own| *own != id);
    connection
        .prepare_cached(
            "INSERT INTO resource (id, place, kind, pack, record, record_sha256, ages_on, concepts, own_id, \
             entry_sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            id,
            place,
            record.resource.kind.code(),
            pack,
            json,
            seal(&[id, json]).as_slice(),
            ages_on.map(|day| day.to_string()),
            concepts,
            own_id,
            digest.as_slice(),
        ])?;
    let seq = connection.last_insert_rowid();
    if let Some(extra) = extra {
        extra.insert(connection, (seq, id))?;
    }
    for row in &record.texts {
        text::insert(connection, (seq, id), row, None)?;
    }
    Ok(seq)
}

/// The entry that is shown, as its pack brought it: under its own id, without what others lend it. Where its place is hidden, the
/// whole one is among those that are not shown.
pub(crate) fn entry(connection: &Connection, id: &str) -> Result<Option<Record>, StoreError> {
    let Some(mut resource) = by_id(connection, &ResourceId(id.to_owned()))? else { return Ok(None) };
    let sql = "SELECT coalesce(own_id, id) FROM resource WHERE id = ?1";
    resource.id = ResourceId(connection.prepare_cached(sql)?.query_row([id], |row| row.get(0))?);
    let (licence, unplaced) = extra::of(connection, id)?;
    let mut texts = text::own(connection, id)?;
    texts.iter_mut().for_each(|row| row.resource = resource.id.clone());
    let mut record = Record { resource, texts, licence, unplaced };
    record.sort();
    Ok(Some(record))
}

/// The record as it is shown: with the sentences that others lend it.
pub(crate) fn record(connection: &Connection, id: &str) -> Result<Option<Record>, StoreError> {
    let Some(resource) = by_id(connection, &ResourceId(id.to_owned()))? else { return Ok(None) };
    let (licence, unplaced) = extra::of(connection, id)?;
    let texts = text::of(connection, &resource.id)?;
    let mut record = Record { resource, texts, licence, unplaced };
    record.sort();
    Ok(Some(record))
}

/// Whether the entry that is shown is, to the byte, the one with this hash.
pub(crate) fn is_whole(connection: &Connection, id: &str, digest: &[u8]) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "SELECT coalesce(own_id, id), resource.record, json, concepts, record_sha256 \
         FROM resource LEFT JOIN extra ON extra.record = seq WHERE id = ?1",
    )?;
    let mut rows = statement.query([id])?;
    let Some(row) = rows.next()? else { return Ok(false) };
    let text = |at: usize| row.get_ref(at)?.as_str().map_err(rusqlite::Error::from);
    let extra = row.get_ref(2)?.as_str_or_null().map_err(rusqlite::Error::from)?;
    let mut sum = Sum::new(text(0)?, text(1)?, extra, text(3)?);
    text::sum_own(connection, id, &mut sum)?;
    Ok(sum.done() == digest && intact(&[id, text(1)?], row.get_ref(4)?.as_blob()?))
}

/// Notes another day of aging.
pub(crate) fn restate(connection: &Connection, seq: i64, ages: Option<Date>) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE resource SET ages_on = ?2 WHERE seq = ?1")?
        .execute(params![seq, ages.map(|day| day.to_string())])?;
    Ok(())
}

/// Sequence numbers of up to `most` records whose facts have aged on `today`, longest ago first.
pub(crate) fn due(connection: &Connection, today: Date, most: usize) -> rusqlite::Result<Vec<i64>> {
    let sql = "SELECT seq FROM resource WHERE ages_on <= ?1 ORDER BY ages_on LIMIT ?2";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    connection.prepare_cached(sql)?.query_map(params![today.to_string(), most], |row| row.get(0))?.collect()
}

/// Where a record stands.
pub(crate) fn place(connection: &Connection, seq: i64) -> rusqlite::Result<Option<i64>> {
    let sql = "SELECT place FROM resource WHERE seq = ?1";
    connection.prepare_cached(sql)?.query_row([seq], |row| row.get(0)).optional()
}

/// What a record is about: tokens with single spaces between.
pub(crate) fn concepts(connection: &Connection, id: &ResourceId) -> rusqlite::Result<String> {
    connection.prepare_cached("SELECT concepts FROM resource WHERE id = ?1")?.query_row([&id.0], |row| row.get(0))
}

pub(crate) fn delete(connection: &Connection, seq: i64) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM resource WHERE seq = ?1")?.execute([seq])?;
    Ok(())
}

/// How many records there are.
pub(crate) fn count(connection: &Connection) -> rusqlite::Result<u64> {
    let count: i64 = connection.query_row("SELECT count(*) FROM resource", [], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// The own ids of all entries of a pack that are shown, with the hash of each.
pub(crate) fn own_ids(connection: &Connection, pack: &str) -> rusqlite::Result<Vec<(String, Option<Vec<u8>>)>> {
    let mut statement =
        connection.prepare_cached("SELECT coalesce(own_id, id), entry_sha256 FROM resource WHERE pack = ?1")?;
    statement.query_map([pack], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// All ids, sorted.
pub(crate) fn ids(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT id FROM resource ORDER BY id")?;
    statement.query_map([], |row| row.get(0))?.collect()
}

/// Whether the place of a record must not be known. One that does not read counts as such.
pub(crate) fn is_confidential(connection: &Connection, id: &str) -> rusqlite::Result<bool> {
    let sql = "SELECT CASE WHEN json_valid(record) THEN coalesce(record ->> '$.confidential', 0) ELSE 1 END \
               FROM resource WHERE id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?.unwrap_or(true))
}

/// Up to `most` places after this one, best first.
pub(crate) fn places(connection: &Connection, after: i64, most: usize) -> rusqlite::Result<Vec<i64>> {
    let mut statement =
        connection.prepare_cached("SELECT place FROM resource WHERE place > ?1 ORDER BY place LIMIT ?2")?;
    let places = statement.query_map(params![after, i64::try_from(most).unwrap_or(i64::MAX)], |row| row.get(0))?;
    places.collect()
}

pub(crate) fn by_id(connection: &Connection, id: &ResourceId) -> Result<Option<Resource>, StoreError> {
    let sql = format!("SELECT {} FROM resource WHERE id = ?1", Stored::COLUMNS);
    let stored = connection.prepare_cached(&sql)?.query_row([&id.0], Stored::from_row).optional()?;
    // An index that was altered leads to another record, which is whole and not the one that was asked for.
    let stored = stored.map(|stored| if stored.id == id.0 { Ok(stored) } else { Err(StoreError::Altered(id.clone())) });
    stored.transpose()?.map(Stored::verified).transpose()
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

/// Calls `f` with the sequence number and the record of each. Altered ones are left out.
pub(crate) fn each(
    connection: &Connection,
    mut f: impl FnMut(i64, Resource) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare(&format!("SELECT {}, seq FROM resource ORDER BY seq", Stored::COLUMNS))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        match Stored::from_row(row)?.verified() {
            Ok(resource) => f(row.get(3)?, resource)?,
            Err(StoreError::Altered(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Whether every record of a pack is the one that was written.
pub(crate) fn all_intact(connection: &Connection, pack: &str) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare(&format!("SELECT {} FROM resource WHERE pack = ?1", Stored::COLUMNS))?;
    let mut rows = statement.query([pack])?;
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
