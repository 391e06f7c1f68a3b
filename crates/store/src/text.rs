//! Sentences of records, one language and one field a row.

use many_doors_domain::{Code, PartialDate, Provenance, ResourceId, Review};
use rusqlite::{Connection, Row, params};

use crate::{
    content::{Field, TextRow},
    error::StoreError,
    integrity::{intact, seal},
};

const COLUMNS: &str =
    "resource, field, locale, text, text_sha256, origin, translator, reviewer, reviewed_on, written_on, source_hash";

pub(crate) fn insert(connection: &Connection, row: &TextRow) -> Result<(), StoreError> {
    let Provenance { origin, translator, review, date, source_hash } = &row.provenance;
    let sealed = seal(&[&row.resource.0, row.field.code(), &row.locale, &row.text]);
    connection
        .prepare_cached(&format!("INSERT INTO text ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"))?
        .execute(params![
            row.resource.0,
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
        ])?;
    Ok(())
}

/// All sentences of one record.
pub(crate) fn of(connection: &Connection, id: &ResourceId) -> Result<Vec<TextRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM text WHERE resource = ?1 ORDER BY field, locale");
    let mut statement = connection.prepare_cached(&sql)?;
    read_all(statement.query([&id.0])?)
}

/// The sentences of one record in some languages.
pub(crate) fn of_in(connection: &Connection, id: &ResourceId, locales: &[String]) -> Result<Vec<TextRow>, StoreError> {
    let locales = serde_json::to_string(locales).map_err(|error| StoreError::Unreadable(error.to_string()))?;
    let sql = format!(
        "SELECT {COLUMNS} FROM text WHERE resource = ?1 AND locale IN (SELECT value FROM json_each(?2)) \
         ORDER BY field, locale"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    read_all(statement.query([&id.0, &locales])?)
}

/// Whether every sentence is the one that was written.
pub(crate) fn all_intact(connection: &Connection) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare("SELECT resource, field, locale, text, text_sha256 FROM text")?;
    let mut rows = statement.query([])?;
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
    let reviewer: Option<String> = row.get(7)?;
    let reviewed_on: Option<String> = row.get(8)?;
    let review = match (reviewer, reviewed_on) {
        (Some(reviewer), Some(date)) => Some(Review { reviewer, date: partial_date(&date)? }),
        _ => None,
    };
    let provenance = Provenance {
        origin: code(&row.get::<_, String>(5)?)?,
        translator: row.get(6)?,
        review,
        date: partial_date(&row.get::<_, String>(9)?)?,
        source_hash: row.get(10)?,
    };
    Ok(Some(TextRow { resource: ResourceId(resource), field: code::<Field>(&field)?, locale, text, provenance }))
}

fn code<T: Code>(word: &str) -> Result<T, StoreError> {
    T::from_code(word).map_err(|error| StoreError::Unreadable(error.to_string()))
}

fn partial_date(text: &str) -> Result<PartialDate, StoreError> {
    PartialDate::parse(text).map_err(|error| StoreError::Unreadable(error.to_string()))
}
