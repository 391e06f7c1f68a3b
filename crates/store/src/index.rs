//! Keeping the full-text table and the words about it in step with what is stored.
//!
//! Many records at once are indexed in the order of their places, and the vocabulary is written anew. One record is taken
//! out and put in by itself; what that changes about the words is noted beside the vocabulary and folded in later.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    document::Document,
    error::StoreError,
    label, meta,
    order::{ages_on, bucket, bucket_on},
    resource, text, typo, vocabulary,
    word_count::WordCount,
};

/// Raise this when analysis or the shape of documents changes: libraries are then indexed anew when they are opened.
pub(crate) const ANALYSIS: &str = "2";

/// Indexes everything anew. Every record must have its place.
pub(crate) fn rebuild(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("INSERT INTO full (full) VALUES ('delete-all'); DELETE FROM word_change;")?;
    let mut words = WordCount::default();
    // A full-text table takes rows in the order of their rowids fastest.
    resource::each_by_place(connection, |place, resource| {
        let document = document_of(connection, &resource)?;
        insert(connection, place, &document)?;
        words.add(document);
        Ok(())
    })?;
    connection
        .execute_batch("INSERT INTO head (head) VALUES ('optimize'); INSERT INTO full (full) VALUES ('optimize');")?;
    vocabulary::replace(connection, words.frequencies())?;
    let labels = label::words(connection)?;
    typo::replace(connection, words.of_names().chain(labels.iter().map(String::as_str)))?;
    meta::set(connection, meta::INDEXED_BY, ANALYSIS)?;
    meta::words_changed(connection)
}

/// Gives every record a place in the bucket that is its own on `today`.
pub(crate) fn restate(connection: &Connection, today: Date) -> Result<(), StoreError> {
    let mut all = Vec::new();
    resource::each(connection, |seq, place, resource| {
        all.push((seq, place, bucket_on(&resource, today), ages_on(&resource, today)));
        Ok(())
    })?;
    for (seq, place, own, ages) in all {
        let new = if bucket(place) == own { place } else { resource::free_place(connection, own)? };
        resource::restate(connection, seq, Some(new), ages)?;
    }
    Ok(())
}

/// Moves up to `most` records whose facts have aged to their new places. Answers how many it moved.
pub(crate) fn requalify(connection: &Connection, today: Date, most: usize) -> Result<usize, StoreError> {
    let due = resource::due(connection, today, most)?;
    for (seq, old) in &due {
        let found = resource::by_place(connection, *old);
        let resource = match found {
            Ok(Some(resource)) => resource,
            // What cannot be believed is never shown; it need not be asked again either.
            Ok(None) | Err(StoreError::Altered(_)) => {
                resource::restate(connection, *seq, None, None)?;
                continue;
            }
            Err(error) => return Err(error),
        };
        let own = bucket_on(&resource, today);
        let new = if bucket(*old) == own { *old } else { resource::free_place(connection, own)? };
        if new != *old {
            take_out(connection, *old)?;
            insert(connection, new, &document_of(connection, &resource)?)?;
        }
        resource::restate(connection, *seq, Some(new), ages_on(&resource, today))?;
    }
    Ok(due.len())
}

/// Whether records have aged since their places were computed.
pub(crate) fn is_requalifying_due(connection: &Connection, today: Date) -> rusqlite::Result<bool> {
    let due = "SELECT 1 FROM resource WHERE ages_on <= ?1 LIMIT 1";
    Ok(connection.query_row(due, [today.to_string()], |_| Ok(())).optional()?.is_some())
}

/// Puts one stored record into the index.
pub(crate) fn put(
    connection: &Connection,
    place: i64,
    resource: &many_doors_domain::Resource,
) -> Result<(), StoreError> {
    let document = document_of(connection, resource)?;
    insert(connection, place, &document)?;
    typo::add(connection, document.name_words.iter().map(|word| &**word))?;
    vocabulary::note(connection, document, 1)
}

/// Takes one stored record out of the index, while it and its sentences are still stored.
pub(crate) fn remove(connection: &Connection, place: i64) -> Result<(), StoreError> {
    match resource::by_place(connection, place) {
        Ok(Some(resource)) => vocabulary::note(connection, document_of(connection, &resource)?, -1)?,
        // Whose words were altered cannot be counted off; folding does not need it.
        Ok(None) | Err(StoreError::Altered(_)) => {}
        Err(error) => return Err(error),
    }
    Ok(take_out(connection, place)?)
}

fn document_of(connection: &Connection, resource: &many_doors_domain::Resource) -> Result<Document, StoreError> {
    Ok(Document::new(resource, &text::of(connection, &resource.id)?, &resource::concepts(connection, &resource.id)?))
}

fn insert(connection: &Connection, place: i64, document: &Document) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO full (rowid, terms) VALUES (?1, ?2)")?
        .execute(params![place, document.terms])?;
    Ok(())
}

fn take_out(connection: &Connection, place: i64) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM full WHERE rowid = ?1")?.execute([place])?;
    Ok(())
}
