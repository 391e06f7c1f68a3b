//! Keeping the two full-text tables, the vocabulary and the order of records in step with what is stored.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    rc::Rc,
};

use jiff::{ToSpan, civil::Date};
use many_doors_domain::{Freshness, Quality, Resource};
use rusqlite::{Connection, params};

use crate::{
    concept,
    document::{Document, Labels},
    error::StoreError,
    label, meta, resource, text, typo, vocabulary,
};

/// Raise this when analysis or the shape of documents changes: libraries are then indexed anew when they are opened.
pub(crate) const ANALYSIS: &str = "1";

/// Bits of a place below the quality bucket.
const SEQUENCE_BITS: u32 = 40;

/// Where a record stands in the order of all: its rowid in head and full.
fn place(resource: &Resource, seq: i64, today: Date) -> i64 {
    let quality = Quality::of(resource, freshness(resource, today));
    i64::from(quality.0) << SEQUENCE_BITS | seq
}

/// The quality bucket of a place; 0 is best.
pub(crate) fn bucket(place: i64) -> u8 {
    u8::try_from(place >> SEQUENCE_BITS).unwrap_or(u8::MAX)
}

/// Indexes everything anew.
pub(crate) fn rebuild(connection: &Connection, today: Date) -> Result<(), StoreError> {
    connection.execute_batch(
        "INSERT INTO head (head) VALUES ('delete-all'); INSERT INTO full (full) VALUES ('delete-all');",
    )?;
    let labels = Labels::new(label::analyse_all(connection)?);
    let mut words = WordCount::default();
    let mut rows: Vec<(i64, i64, Resource)> = resource::all(connection)?
        .into_iter()
        .map(|(seq, _, resource)| (place(&resource, seq, today), seq, resource))
        .collect();
    // Full-text tables take rows in the order of their rowids fastest.
    rows.sort_unstable_by_key(|(place, ..)| *place);
    // Places are unique, so all of them step aside before the first takes its new one.
    connection.execute("UPDATE resource SET place = -seq", [])?;
    for (place, seq, resource) in &rows {
        connection.prepare_cached("UPDATE resource SET place = ?1 WHERE seq = ?2")?.execute(params![place, seq])?;
        let document = document_of(connection, resource, &labels)?;
        insert(connection, *place, &document)?;
        words.add(document);
    }
    vocabulary::replace(connection, &words.frequencies())?;
    typo::replace(connection, &words.of_heads())?;
    note_quality(connection, rows.iter().map(|(.., resource)| resource), today)?;
    meta::set(connection, meta::INDEXED_BY, ANALYSIS)?;
    Ok(())
}

/// Moves records whose facts have aged since to their new places. Answers how many.
pub(crate) fn requalify(connection: &Connection, today: Date) -> Result<usize, StoreError> {
    let (moved, stayed): (Vec<_>, Vec<_>) =
        resource::all(connection)?.into_iter().partition(|(seq, old, resource)| place(resource, *seq, today) != *old);
    if !moved.is_empty() {
        let labels = Labels::new(label::analyse_all(connection)?);
        for (seq, old, resource) in &moved {
            let new = place(resource, *seq, today);
            connection.prepare_cached("DELETE FROM head WHERE rowid = ?1")?.execute([old])?;
            connection.prepare_cached("DELETE FROM full WHERE rowid = ?1")?.execute([old])?;
            connection.prepare_cached("UPDATE resource SET place = ?1 WHERE seq = ?2")?.execute(params![new, seq])?;
            insert(connection, new, &document_of(connection, resource, &labels)?)?;
        }
    }
    note_quality(connection, moved.iter().chain(&stayed).map(|(.., resource)| resource), today)?;
    Ok(moved.len())
}

/// Whether records have aged since the order was computed.
pub(crate) fn is_requalifying_due(connection: &Connection, today: Date) -> rusqlite::Result<bool> {
    let until = meta::get(connection, meta::QUALITY_UNTIL)?;
    Ok(until.and_then(|until| until.parse::<Date>().ok()).is_some_and(|until| until <= today))
}

fn note_quality<'a>(
    connection: &Connection,
    resources: impl Iterator<Item = &'a Resource>,
    today: Date,
) -> rusqlite::Result<()> {
    let until = resources.filter_map(|resource| ages_on(resource, today)).min();
    meta::set(connection, meta::QUALITY_UNTIL, &until.map(|until| until.to_string()).unwrap_or_default())
}

/// The first day after `today` on which the record's freshness is another.
fn ages_on(resource: &Resource, today: Date) -> Option<Date> {
    // Freshness only ever sinks, and every step takes less than three years.
    let on = |days: i32| today.checked_add(days.days()).ok();
    let same = |days: i32| on(days).is_none_or(|day| freshness(resource, day) == freshness(resource, today));
    let (mut before, mut after) = (0, 3 * 366);
    if same(after) {
        return None;
    }
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if same(middle) {
            before = middle;
        } else {
            after = middle;
        }
    }
    on(after)
}

fn freshness(resource: &Resource, day: Date) -> Freshness {
    Freshness::of(resource.checked, day)
}

fn document_of(connection: &Connection, resource: &Resource, labels: &Labels) -> Result<Document, StoreError> {
    Ok(Document::new(resource, &text::of(connection, &resource.id)?, &concept::of(connection, &resource.id)?, labels))
}

fn insert(connection: &Connection, place: i64, document: &Document) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO head (rowid, terms) VALUES (?1, ?2)")?
        .execute(params![place, document.head.text])?;
    connection
        .prepare_cached("INSERT INTO full (rowid, terms) VALUES (?1, ?2)")?
        .execute(params![place, document.full.text])?;
    Ok(())
}

/// Which words there are, in how many records, and whether in a head.
#[derive(Default)]
struct WordCount {
    records: usize,
    words: HashMap<Rc<str>, Word>,
}

#[derive(Default)]
struct Word {
    frequency: u64,
    last_record: usize,
    in_head: bool,
}

impl WordCount {
    fn add(&mut self, document: Document) {
        self.records += 1;
        for word in document.full.words {
            let word = self.words.entry(word).or_default();
            if word.last_record != self.records {
                word.last_record = self.records;
                word.frequency += 1;
            }
        }
        for word in document.head.words {
            self.words.entry(word).or_default().in_head = true;
        }
    }

    fn frequencies(&self) -> BTreeMap<&str, u64> {
        self.words.iter().map(|(word, count)| (&**word, count.frequency)).collect()
    }

    fn of_heads(&self) -> BTreeSet<&str> {
        self.words.iter().filter(|(_, count)| count.in_head).map(|(word, _)| &**word).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::ages_on;
    use jiff::civil::date;
    use many_doors_domain::Resource;

    fn checked(on: &str) -> Resource {
        let record = format!(
            r#"{{"id":"x","name":"x","kind":"rights","status":{{"state":"available"}},"cost":{{"kind":"free"}},
            "id_asked":{{"asked":"no"}},"emergency":{{"policy":"unknown"}},"communities":[],"needs":[],
            "area":{{"scope":"national"}},"checked":{{"date":"{on}","basis":"tested"}}}}"#
        );
        serde_json::from_str(&record).unwrap()
    }

    #[test]
    fn the_day_on_which_a_record_ages_is_known_beforehand() {
        let today = date(2026, 11, 22);
        assert_eq!(ages_on(&checked("2026-09-14"), today), Some(date(2027, 3, 17)));
        assert_eq!(ages_on(&checked("2025-02"), today), Some(date(2027, 2, 3)));
        assert_eq!(ages_on(&checked("2017"), today), None);
    }
}
