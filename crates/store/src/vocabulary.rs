//! The words of the index, for completing one that is still being typed.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Bound,
    sync::{Mutex, PoisonError},
};

use fst::{
    IntoStreamer, Map, MapBuilder, Streamer,
    automaton::{Automaton, Str},
};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    document::{Document, word_of},
    error::StoreError,
    meta, typo,
};

/// Words with the number of records that hold them: as they were written last, and what single edits changed since.
#[derive(Default)]
pub(crate) struct Vocabulary {
    written: Map<Vec<u8>>,
    changes: BTreeMap<String, i64>,
    /// What short beginnings stand for: thousands of words begin with one letter, and everybody types one first.
    short: Mutex<HashMap<(String, usize), Completions>>,
}

/// Words, and whether there are more.
type Completions = (Vec<String>, bool);

/// Beginnings up to this length are remembered, ...
const SHORT: usize = 2;
/// ... so many of them.
const REMEMBERED: usize = 4_096;

impl Vocabulary {
    /// Reads the stored one; without any it is empty.
    pub(crate) fn load(connection: &Connection) -> Result<Self, StoreError> {
        let mut statement = connection.prepare_cached("SELECT words FROM vocabulary WHERE id = 1")?;
        let words: Option<Vec<u8>> = statement.query_row([], |row| row.get(0)).optional()?;
        let written = words.map_or_else(|| Ok(Map::default()), Map::new);
        let written = written.map_err(|error| StoreError::Unreadable(error.to_string()))?;
        let mut statement = connection.prepare_cached("SELECT word, frequency FROM word_change")?;
        let changes = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        Ok(Self { written, changes, short: Mutex::default() })
    }

    /// How many records hold this word.
    pub(crate) fn frequency(&self, word: &str) -> u64 {
        let written = self.written.get(word).unwrap_or(0);
        self.changes.get(word).map_or(written, |change| written.saturating_add_signed(*change))
    }

    /// The `most` most frequent words that begin with `start`, and whether there are more.
    pub(crate) fn completions(&self, start: &str, most: usize) -> Completions {
        if start.chars().nth(SHORT).is_some() {
            return self.find_completions(start, most);
        }
        let key = (start.to_owned(), most);
        let lock = || self.short.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&key) {
            return known.clone();
        }
        let found = self.find_completions(start, most);
        let mut short = lock();
        if short.len() < REMEMBERED {
            short.insert(key, found.clone());
        }
        found
    }

    fn find_completions(&self, start: &str, most: usize) -> Completions {
        let mut best = Best::new(most);
        let mut stream = self.written.search(Str::new(start).starts_with()).into_stream();
        while let Some((word, frequency)) = stream.next() {
            // What an edit touched is counted below.
            if self.changes.is_empty() || !self.changes.contains_key(&*String::from_utf8_lossy(word)) {
                best.take(word, frequency);
            }
        }
        for (word, _) in self
            .changes
            .range::<str, _>((Bound::Included(start), Bound::Unbounded))
            .take_while(|(word, _)| word.starts_with(start))
        {
            best.take(word.as_bytes(), self.frequency(word));
        }
        (best.words.into_iter().rev().map(|(_, word)| word.0).collect(), best.more)
    }

    /// Every word that some record holds.
    pub(crate) fn all(&self) -> BTreeMap<String, u64> {
        let mut all = BTreeMap::new();
        let mut stream = self.written.stream();
        while let Some((word, _)) = stream.next() {
            let word = String::from_utf8_lossy(word).into_owned();
            let frequency = self.frequency(&word);
            all.insert(word, frequency);
        }
        all.extend(self.changes.keys().map(|word| (word.clone(), self.frequency(word))));
        all.retain(|_, frequency| *frequency > 0);
        all
    }
}

/// The most frequent words of many.
struct Best {
    words: BTreeSet<(u64, std::cmp::Reverse<String>)>,
    most: usize,
    more: bool,
}

impl Best {
    fn new(most: usize) -> Self {
        Self { words: BTreeSet::new(), most, more: false }
    }

    fn take(&mut self, word: &[u8], frequency: u64) {
        if frequency == 0 {
            return;
        }
        let full = self.words.len() == self.most;
        if full && self.words.first().is_some_and(|(least, _)| *least >= frequency) {
            self.more = true;
            return;
        }
        self.words.insert((frequency, std::cmp::Reverse(String::from_utf8_lossy(word).into_owned())));
        if full {
            self.words.pop_first();
            self.more = true;
        }
    }
}

/// Words and their frequencies, in the order of the words, as they are stored.
pub(crate) fn built<'a>(words: impl IntoIterator<Item = (&'a str, u64)>) -> Result<Vec<u8>, StoreError> {
    let unreadable = |error: fst::Error| StoreError::Unreadable(error.to_string());
    let mut builder = MapBuilder::memory();
    builder.extend_iter(words).map_err(unreadable)?;
    builder.into_inner().map_err(unreadable)
}

/// Replaces what is stored.
pub(crate) fn write(connection: &Connection, words: &[u8]) -> Result<(), StoreError> {
    connection.execute("INSERT OR REPLACE INTO vocabulary (id, words) VALUES (1, ?1)", params![words])?;
    Ok(())
}

/// Notes that one record more (1), or fewer (-1), holds the words of this document.
pub(crate) fn note(connection: &Connection, document: &Document, by: i64) -> Result<(), StoreError> {
    let words: BTreeSet<&str> = document.terms.split(' ').filter_map(word_of).collect();
    let mut note = connection.prepare_cached(
        "INSERT INTO word_change (word, frequency) VALUES (?1, ?2) \
         ON CONFLICT (word) DO UPDATE SET frequency = frequency + excluded.frequency",
    )?;
    for word in words {
        note.execute(params![word, by])?;
    }
    meta::words_changed(connection)
}

/// Whether edits wait to be folded in.
pub(crate) fn is_folding_due(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(connection.query_row("SELECT 1 FROM word_change LIMIT 1", [], |_| Ok(())).optional()?.is_some())
}

/// Writes the vocabulary anew with the changes in it. Spellings of words that have left all names go with them.
pub(crate) fn fold(connection: &Connection) -> Result<(), StoreError> {
    let vocabulary = Vocabulary::load(connection)?;
    typo::forget(connection, vocabulary.changes.keys().map(String::as_str))?;
    let all = vocabulary.all();
    write(connection, &built(all.iter().map(|(word, frequency)| (word.as_str(), *frequency)))?)?;
    connection.execute("DELETE FROM word_change", [])?;
    meta::words_changed(connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(words: &[(&str, u64)]) -> Vocabulary {
        let written = Map::from_iter(words.iter().copied()).unwrap();
        Vocabulary { written, ..Vocabulary::default() }
    }

    #[test]
    fn the_most_frequent_completions_come_first_and_it_says_if_there_are_more() {
        let vocabulary = vocabulary(&[("grace", 2), ("grief", 9), ("grow", 4), ("rest", 99)]);
        assert_eq!(vocabulary.completions("gr", 2), (vec!["grief".to_owned(), "grow".to_owned()], true));
        assert!(!vocabulary.completions("gr", 3).1);
        assert_eq!(vocabulary.completions("x", 3), (vec![], false));
    }

    #[test]
    fn a_word_knows_how_many_records_hold_it() {
        let vocabulary = vocabulary(&[("grief", 9)]);
        assert_eq!((vocabulary.frequency("grief"), vocabulary.frequency("grie")), (9, 0));
    }

    #[test]
    fn what_edits_changed_counts_at_once() {
        let mut vocabulary = vocabulary(&[("grace", 2), ("grief", 9), ("grow", 4)]);
        vocabulary.changes = [("grief", -9), ("grow", 7), ("green", 3)].map(|(word, by)| (word.to_owned(), by)).into();
        assert_eq!(vocabulary.completions("gr", 9).0, ["grow", "green", "grace"]);
        assert_eq!((vocabulary.frequency("grief"), vocabulary.frequency("grow")), (0, 11));
    }
}
