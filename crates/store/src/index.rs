//! Keeping the full-text table and the words about it in step with what is stored.
//!
//! One record is taken out and put in by itself; what that changes about the words is noted beside the vocabulary and folded
//! in later. Many at once are indexed anew: see `rebuild.rs`.

use jiff::civil::Date;
use many_doors_domain::Resource;
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    document::Document,
    error::StoreError,
    order::{ages_on, bucket, bucket_on, waiting},
    places::{self, Move, Places},
    resource, text, typo, vocabulary,
};

/// Raise this when analysis, the shape of documents or the way to a place changes: libraries are then indexed anew when they
/// are opened.
pub(crate) const ANALYSIS: &str = "3";

/// Makes every record wait for a place in the bucket that is its own on `today`.
pub(crate) fn restate(connection: &Connection, today: Date) -> Result<(), StoreError> {
    let mut all = Vec::new();
    resource::each(connection, |seq, resource| {
        all.push((seq, bucket_on(&resource, today), ages_on(&resource, today)));
        Ok(())
    })?;
    // Altered ones keep their place until somebody needs it.
    let mut wait = connection.prepare_cached("UPDATE resource SET place = ?2 WHERE seq = ?1")?;
    for (number, (seq, bucket, ages)) in all.into_iter().enumerate() {
        let place = i64::try_from(number).ok().and_then(|number| waiting(bucket, number)).ok_or(StoreError::TooMany)?;
        wait.execute(params![seq, place])?;
        resource::restate(connection, seq, ages)?;
    }
    Ok(())
}

/// Moves up to `most` records whose facts have aged to their new places. Answers how many were due.
pub(crate) fn requalify(connection: &Connection, today: Date, most: usize) -> Result<usize, StoreError> {
    let due = resource::due(connection, today, most)?;
    let mut places = Places::load(connection)?;
    for seq in &due {
        let Some(old) = resource::place(connection, *seq)? else { continue };
        let resource = match resource::by_place(connection, old) {
            Ok(Some(resource)) => resource,
            // What cannot be believed is never shown; it need not be asked again either.
            Ok(None) | Err(StoreError::Altered(_)) => {
                resource::restate(connection, *seq, None)?;
                continue;
            }
            Err(error) => return Err(error),
        };
        let own = bucket_on(&resource, today);
        if bucket(old) != own {
            let document = document_of(connection, &resource)?;
            take_out(connection, old)?;
            // Out of the way, as if it were gone.
            places::set(connection, *seq, -1 - seq)?;
            places.close(connection, old)?;
            let new = places.open(connection, own, &resource.id.0)?;
            places::set(connection, *seq, new)?;
            insert(connection, new, &document.terms)?;
        }
        resource::restate(connection, *seq, ages_on(&resource, today))?;
    }
    Ok(due.len())
}

/// Whether records have aged since their places were computed.
pub(crate) fn is_requalifying_due(connection: &Connection, today: Date) -> rusqlite::Result<bool> {
    let due = "SELECT 1 FROM resource WHERE ages_on <= ?1 LIMIT 1";
    Ok(connection.query_row(due, [today.to_string()], |_| Ok(())).optional()?.is_some())
}

/// Puts one stored record into the index.
pub(crate) fn put(connection: &Connection, place: i64, document: &Document) -> Result<(), StoreError> {
    insert(connection, place, &document.terms)?;
    typo::add(connection, document.name_words())?;
    vocabulary::note(connection, document, 1)
}

/// Takes one stored record out of the index, while it and its sentences are still stored.
pub(crate) fn remove(connection: &Connection, place: i64) -> Result<(), StoreError> {
    match resource::by_place(connection, place) {
        Ok(Some(resource)) => vocabulary::note(connection, &document_of(connection, &resource)?, -1)?,
        // Whose words were altered cannot be counted off; folding does not need it.
        Ok(None) | Err(StoreError::Altered(_)) => {}
        Err(error) => return Err(error),
    }
    Ok(take_out(connection, place)?)
}

/// Moves records to other places. An altered one is then no longer found.
pub(crate) fn carry(connection: &Connection, moves: &[Move]) -> Result<(), StoreError> {
    let mut documents = Vec::with_capacity(moves.len());
    for step in moves {
        match resource::by_place(connection, step.from) {
            Ok(Some(resource)) => documents.push((step.to, document_of(connection, &resource)?)),
            Ok(None) | Err(StoreError::Altered(_)) => {}
            Err(error) => return Err(error),
        }
    }
    for step in moves {
        take_out(connection, step.from)?;
    }
    places::change(connection, moves)?;
    // A full-text table takes rows in the order of their rowids fastest.
    documents.sort_unstable_by_key(|(place, _)| *place);
    for (place, document) in documents {
        insert(connection, place, &document.terms)?;
    }
    Ok(())
}

/// What the index holds of a stored record.
pub(crate) fn document_of(connection: &Connection, resource: &Resource) -> Result<Document, StoreError> {
    Ok(Document::new(resource, &text::of(connection, &resource.id)?, &resource::concepts(connection, &resource.id)?))
}

/// Writes a line of the full-text table.
pub(crate) fn insert(connection: &Connection, place: i64, terms: &str) -> rusqlite::Result<()> {
    connection.prepare_cached("INSERT INTO full (rowid, terms) VALUES (?1, ?2)")?.execute(params![place, terms])?;
    Ok(())
}

/// Takes a line out of the full-text table.
pub(crate) fn take_out(connection: &Connection, place: i64) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM full WHERE rowid = ?1")?.execute([place])?;
    Ok(())
}
