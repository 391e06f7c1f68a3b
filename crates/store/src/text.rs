//! Sentences of records, one language and one field a row.

use many_doors_domain::{Code, PartialDate, Provenance, ResourceId, Review};
use rusqlite::{Connection, Row, params};

use crate::{
    content::{Field, TextRow},
    entry::Sum,
    error::StoreError,
    integrity::{intact, seal},
};

/// What [`read`] takes.
const SENTENCES: &str = "SELECT resource.id, field, locale, text, text_sha256, origin, translator, reviewer, reviewed_on, written_on, \
     source_hash, lent_by FROM resource JOIN sentence ON sentence.record = resource.seq WHERE resource.id = ?1";

/// Writes a sentence of the record `id`, whatever the row says whose it is; `lent_by` is the pack that lends it.
pub(crate) fn insert(
    connection: &Connection,
    (seq, id): (i64, &str),
    row: &TextRow,
    lent_by: Option<&str>,
) -> Result<(), StoreError> {
    let Provenance { origin, translator, review, date, source_hash } = &row.provenance;
    let sealed = seal(&[id, row.field.code(), &row.locale, &row.text]);
    connection
        .prepare_cached(
            "INSERT INTO sentence (record, field, locale, text, text_sha256, origin, translator, reviewer, reviewed_on, \
             written_on, source_hash, lent_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .execute(params![
            seq,
            row.field.code(),
            row.locale,
            row.text,
            sealed.as_slice(),
            origin.code(),
            translator,
            review.as_ref().map(|review| &review.reviewer),
            review.as_ref().map(|review| review.date.to_string()),
            date.to_string(),
            source_hash,
            lent_by,
        ])?;
    Ok(())
}

/// Adds the record's own sentences to the hash of its entry, as they lie there.
pub(crate) fn sum_own(connection: &Connection, id: &str, sum: &mut Sum) -> rusqlite::Result<()> {
    let sql = "SELECT field, locale, text, origin, translator, reviewer, reviewed_on, written_on, source_hash \
               FROM resource JOIN sentence ON sentence.record = resource.seq \
               WHERE resource.id = ?1 AND lent_by IS NULL ORDER BY field, locale";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        let mut parts = [None; 9];
        for (at, part) in parts.iter_mut().enumerate() {
            *part = row.get_ref(at)?.as_str_or_null().map_err(rusqlite::Error::from)?;
        }
        sum.text_parts(&parts);
    }
    Ok(())
}

/// The sentences that the record's own entry brought. Altered ones are left out.
pub(crate) fn own(connection: &Connection, id: &str) -> Result<Vec<TextRow>, StoreError> {
    let sql = format!("{SENTENCES} AND lent_by IS NULL ORDER BY field, locale");
    let mut statement = connection.prepare_cached(&sql)?;
    read_all(statement.query([id])?)
}

/// The sentences that other entries lend it, with the pack of each, sorted by field and language.
pub(crate) fn lent(connection: &Connection, id: &str) -> Result<Vec<(String, TextRow)>, StoreError> {
    let sql = format!("{SENTENCES} AND lent_by IS NOT NULL");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([id])?;
    let mut lent = Vec::new();
    while let Some(row) = rows.next()? {
        if let Some(text) = read(row)? {
            lent.push((row.get(11)?, text));
        }
    }
    lent.sort_by(|(_, a), (_, b)| (a.field, &a.locale).cmp(&(b.field, &b.locale)));
    Ok(lent)
}

/// All sentences of one record.
pub(crate) fn of(connection: &Connection, id: &ResourceId) -> Result<Vec<TextRow>, StoreError> {
    let sql = format!("{SENTENCES} ORDER BY field, locale");
    let mut statement = connection.prepare_cached(&sql)?;
    read_all(statement.query([&id.0])?)
}

/// The sentences of one record in some languages.
pub(crate) fn of_in(connection: &Connection, id: &ResourceId, locales: &[String]) -> Result<Vec<TextRow>, StoreError> {
    let locales = serde_json::to_string(locales).map_err(|error| StoreError::Unreadable(error.to_string()))?;
    let sql = format!("{SENTENCES} AND locale IN (SELECT value FROM json_each(?2)) ORDER BY field, locale");
    let mut statement = connection.prepare_cached(&sql)?;
    read_all(statement.query([&id.0, &locales])?)
}

/// Whether every sentence of a pack's records is the one that was written.
pub(crate) fn all_intact(connection: &Connection, pack: &str) -> rusqlite::Result<bool> {
    let sql = "SELECT resource.id, field, locale, text, text_sha256 \
               FROM resource JOIN sentence ON sentence.record = resource.seq WHERE resource.pack = ?1";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([pack])?;
    while let Some(row) = rows.next()? {
        let part = |i: usize| row.get_ref(i)?.as_str().map_err(rusqlite::Error::from);
        let parts = [part(0)?, part(1)?, part(2)?, part(3)?];
        if !intact(&parts, row.get_ref(4)?.as_blob()?) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Rows that are what was written. An altered sentence is left out: its source, or silence, is better than a wrong number.
fn read_all(mut rows: rusqlite::Rows<'_>) -> Result<Vec<TextRow>, StoreError> {
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.extend(read(row)?);
    }
    Ok(found)
}

fn read(row: &Row<'_>) -> Result<Option<TextRow>, StoreError> {
    let (resource, field, locale): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let (text, sealed): (String, Vec<u8>) = (row.get(3)?, row.get(4)?);
    if !intact(&[&resource, &field, &locale, &text], &sealed) {
        return Ok(None);
    }
    let provenance = Provenance {
        origin: match Code::from_code(&row.get::<_, String>(5)?) {
            Ok(origin) => origin,
            // Where it comes from does not read: nobody can say how far to trust it.
            Err(_) => return Ok(None),
        },
        translator: row.get(6)?,
        review: review(row.get(7)?, row.get(8)?),
        date: match PartialDate::parse(&row.get::<_, String>(9)?) {
            Ok(date) => date,
            Err(_) => return Ok(None),
        },
        source_hash: row.get(10)?,
    };
    // A field that only a newer program knows.
    let Ok(field) = Field::from_code(&field) else { return Ok(None) };
    Ok(Some(TextRow { resource: ResourceId(resource), field, locale, text, provenance }))
}

/// A review without its date, or with one that does not read, is none.
fn review(reviewer: Option<String>, date: Option<String>) -> Option<Review> {
    Some(Review { reviewer: reviewer?, date: PartialDate::parse(&date?).ok()? })
}
