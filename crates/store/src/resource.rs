//! Records: the whole one as JSON under its seal, and beside it what is asked for.

use std::collections::BTreeSet;

use jiff::civil::Date;
use many_doors_domain::{Area, Code, CommunityServed, Kind, Resource, ResourceId};
use many_doors_search::FacetToken;
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    error::StoreError,
    integrity::{intact, seal},
    order::{ages_on, bucket_on, places_of},
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

/// Writes a record with what it is about at its place on `today`, and answers with that.
pub(crate) fn insert(
    connection: &Connection,
    resource: &Resource,
    concepts: &[FacetToken],
    pack: &str,
    today: Date,
) -> Result<i64, StoreError> {
    let record = serde_json::to_string(resource).map_err(|error| StoreError::Unreadable(error.to_string()))?;
    let sealed = seal(&[&resource.id.0, &record]);
    let place = free_place(connection, bucket_on(resource, today))?;
    connection
        .prepare_cached(
            "INSERT INTO resource (id, place, kind, pack, record, record_sha256, ages_on, concepts) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            resource.id.0,
            place,
            resource.kind.code(),
            pack,
            record,
            sealed.as_slice(),
            ages_on(resource, today).map(|day| day.to_string()),
            concepts.iter().map(FacetToken::as_str).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" "),
        ])?;
    Ok(place)
}

/// A place in this bucket that no record has: the next one; after many edits, the first gap; in the next bucket where this
/// one is full.
pub(crate) fn free_place(connection: &Connection, bucket: u8) -> rusqlite::Result<i64> {
    let (first, last) = places_of(bucket);
    let next = "SELECT coalesce(max(place) + 1, ?1) FROM resource WHERE place BETWEEN ?1 AND ?2";
    let next: i64 = connection.prepare_cached(next)?.query_row([first, last], |row| row.get(0))?;
    if next <= last {
        return Ok(next);
    }
    let gap = "SELECT min(place) + 1 FROM (SELECT ?1 - 1 AS place UNION ALL SELECT place FROM resource) AS before \
               WHERE place BETWEEN ?1 - 1 AND ?2 \
               AND NOT EXISTS (SELECT 1 FROM resource WHERE place = before.place + 1)";
    let gap: Option<i64> = connection.query_row(gap, [first, last], |row| row.get(0))?;
    match gap.filter(|gap| *gap <= last) {
        Some(gap) => Ok(gap),
        None => free_place(connection, bucket.saturating_add(1)),
    }
}

/// Notes another day of aging and, if it moved, another place.
pub(crate) fn restate(
    connection: &Connection,
    seq: i64,
    place: Option<i64>,
    ages: Option<Date>,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE resource SET place = coalesce(?2, place), ages_on = ?3 WHERE seq = ?1")?
        .execute(params![seq, place, ages.map(|day| day.to_string())])?;
    Ok(())
}

/// Sequence numbers and places of up to `most` records whose facts have aged on `today`, longest ago first.
pub(crate) fn due(connection: &Connection, today: Date, most: usize) -> rusqlite::Result<Vec<(i64, i64)>> {
    let sql = "SELECT seq, place FROM resource WHERE ages_on <= ?1 ORDER BY ages_on LIMIT ?2";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut statement = connection.prepare_cached(sql)?;
    let due = statement.query_map(params![today.to_string(), most], |row| Ok((row.get(0)?, row.get(1)?)))?;
    due.collect()
}

/// What a record is about: tokens with single spaces between.
pub(crate) fn concepts(connection: &Connection, id: &ResourceId) -> rusqlite::Result<String> {
    connection.prepare_cached("SELECT concepts FROM resource WHERE id = ?1")?.query_row([&id.0], |row| row.get(0))
}

/// The place of a record.
pub(crate) fn place_of(connection: &Connection, id: &ResourceId) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT place FROM resource WHERE id = ?1")?
        .query_row([&id.0], |row| row.get(0))
        .optional()
}

pub(crate) fn delete(connection: &Connection, id: &ResourceId) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM resource WHERE id = ?1")?.execute([&id.0])?;
    Ok(())
}

/// Up to `most` places after this one, best first.
pub(crate) fn places(connection: &Connection, after: i64, most: usize) -> rusqlite::Result<Vec<i64>> {
    let mut statement =
        connection.prepare_cached("SELECT place FROM resource WHERE place > ?1 ORDER BY place LIMIT ?2")?;
    let places = statement.query_map(params![after, i64::try_from(most).unwrap_or(i64::MAX)], |row| row.get(0))?;
    places.collect()
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

/// Calls `f` with the sequence number, the place and the record of each. Altered ones are left out.
pub(crate) fn each(
    connection: &Connection,
    mut f: impl FnMut(i64, i64, Resource) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    walk(connection, "seq", |row, resource| f(row.get(3)?, row.get(4)?, resource))
}

/// Calls `f` with the place and the record of each, best first. Altered ones are left out.
pub(crate) fn each_by_place(
    connection: &Connection,
    mut f: impl FnMut(i64, Resource) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    walk(connection, "place", |row, resource| f(row.get(4)?, resource))
}

fn walk(
    connection: &Connection,
    order: &str,
    mut f: impl FnMut(&rusqlite::Row<'_>, Resource) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare(&format!("SELECT {}, seq, place FROM resource ORDER BY {order}", Stored::COLUMNS))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        match Stored::from_row(row)?.verified() {
            Ok(resource) => f(row, resource)?,
            Err(StoreError::Altered(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{connection::Place, migrate};

    #[test]
    fn when_the_last_place_of_a_bucket_is_taken_the_first_gap_is_used() {
        let mut connection = Place::memory().writer().unwrap();
        migrate::migrate(&mut connection, migrate::MIGRATIONS).unwrap();
        let put = "INSERT INTO resource (id, place, kind, pack, record, record_sha256) \
                   VALUES (?1, ?1, 'x', 'x', '', zeroblob(32))";
        let (first, last) = places_of(3);
        assert_eq!(free_place(&connection, 3).unwrap(), first);
        for place in [first - 1, first, first + 1, first + 3, last - 1, last + 1] {
            connection.execute(put, [place]).unwrap();
        }
        assert_eq!(free_place(&connection, 3).unwrap(), last);
        connection.execute(put, [last]).unwrap();
        assert_eq!(free_place(&connection, 3).unwrap(), first + 2);
    }
}
