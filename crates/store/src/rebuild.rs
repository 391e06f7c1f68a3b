//! Indexing everything anew.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;

use crate::{
    error::StoreError,
    index::{self, ANALYSIS},
    label, meta, places, resource, typo, vocabulary,
    watch::{Stage, Watch},
    word_count::{Packed, WordCount},
};

/// Documents that one thread analysed while their records were stored, and its words.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) words: WordCount,
    pub(crate) documents: Vec<Packed>,
}

/// Where a document was kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KeptAt {
    /// By which thread.
    pub(crate) thread: usize,
    /// Its number among those of that thread.
    pub(crate) document: usize,
}

/// How much of the index SQLite gathers in memory before it writes: all of a county, an eighth of a country. What is written
/// in one go need not be merged.
const GATHERED: u32 = 32 << 20;
/// What SQLite takes by itself.
const USUAL: u32 = 1 << 20;

/// Pages merged between two looks at whether to go on.
const MERGED_AT_ONCE: i32 = 512;

/// Indexes everything anew. `at` says by sequence number where a record's document was kept; the others are read and
/// analysed.
pub(crate) fn rebuild(
    connection: &Connection,
    mut kept: Vec<Kept>,
    at: &HashMap<i64, KeptAt>,
    watch: Watch<'_>,
) -> Result<(), StoreError> {
    places::spread_all(connection)?;
    connection.execute_batch("INSERT INTO full (full) VALUES ('delete-all'); DELETE FROM word_change;")?;
    gather(connection, GATHERED)?;
    let mut words = WordCount::default();
    let all = in_order(connection)?;
    let total = u64::try_from(all.len()).unwrap_or(u64::MAX);
    let mut terms = String::new();
    for (done, (seq, place)) in (0_u64..).zip(all) {
        if done % 512 == 0 {
            watch.at(Stage::Indexing, done, total)?;
        }
        if let Some((at, kept)) = at.get(&seq).and_then(|at| Some((at, kept.get_mut(at.thread)?))) {
            kept.words.unpack(&kept.documents[at.document], &mut terms);
            index::insert(connection, place, &terms)?;
            continue;
        }
        match resource::by_place(connection, place) {
            Ok(Some(resource)) => {
                let document = index::document_of(connection, &resource)?;
                index::insert(connection, place, &document.terms)?;
                words.add(&document);
            }
            Ok(None) | Err(StoreError::Altered(_)) => {}
            Err(error) => return Err(error),
        }
    }
    let counts: Vec<WordCount> = kept.into_iter().map(|kept| kept.words).chain([words]).collect();
    merge(connection, watch)?;
    gather(connection, USUAL)?;
    watch.at(Stage::Finishing, 1, 3)?;
    vocabulary::replace(connection, frequencies(&counts))?;
    watch.at(Stage::Finishing, 2, 3)?;
    let labels = label::words(connection)?;
    typo::replace(connection, counts.iter().flat_map(WordCount::of_names).chain(labels.iter().map(String::as_str)))?;
    watch.at(Stage::Finishing, 3, 3)?;
    meta::set(connection, meta::INDEXED_BY, ANALYSIS)?;
    meta::words_changed(connection)
}

/// In the order of the words.
fn frequencies(counts: &[WordCount]) -> BTreeMap<&str, u64> {
    let mut all = BTreeMap::new();
    for (word, frequency) in counts.iter().flat_map(WordCount::frequencies) {
        *all.entry(word).or_default() += frequency;
    }
    all
}

/// Sequence numbers and places, in the order in which a full-text table takes rows fastest.
fn in_order(connection: &Connection) -> rusqlite::Result<Vec<(i64, i64)>> {
    let mut statement = connection.prepare("SELECT seq, place FROM resource ORDER BY place")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

fn gather(connection: &Connection, bytes: u32) -> rusqlite::Result<()> {
    connection.execute("INSERT INTO full (full, rank) VALUES ('hashsize', ?1)", [bytes])?;
    Ok(())
}

/// Brings the index into one piece: questions are answered faster, and what was taken out is really gone.
pub(crate) fn merge(connection: &Connection, watch: Watch<'_>) -> Result<(), StoreError> {
    let mut pages = -MERGED_AT_ONCE;
    loop {
        let before = connection.total_changes();
        connection.execute("INSERT INTO full (full, rank) VALUES ('merge', ?1)", [pages])?;
        if connection.total_changes() - before < 2 {
            return Ok(());
        }
        pages = MERGED_AT_ONCE;
        watch.at(Stage::Finishing, 0, 3)?;
    }
}
