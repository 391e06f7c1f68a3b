//! The words of the index, for completing one that is still being typed.

use std::collections::{BTreeMap, BTreeSet};

use fst::{
    IntoStreamer, Map, MapBuilder, Streamer,
    automaton::{Automaton, Str},
};
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::StoreError;

/// Words with the number of records that hold them.
pub(crate) struct Vocabulary(Map<Vec<u8>>);

impl Vocabulary {
    /// Reads the stored one; without any it is empty.
    pub(crate) fn load(connection: &Connection) -> Result<Self, StoreError> {
        let mut statement = connection.prepare_cached("SELECT words FROM vocabulary WHERE id = 1")?;
        let words: Option<Vec<u8>> = statement.query_row([], |row| row.get(0)).optional()?;
        let map = words.map_or_else(|| Ok(Map::default()), Map::new);
        map.map(Self).map_err(|error| StoreError::Unreadable(error.to_string()))
    }

    #[cfg(test)]
    pub(crate) fn empty() -> Self {
        Self(Map::default())
    }

    /// How many records hold this word.
    pub(crate) fn frequency(&self, word: &str) -> u64 {
        self.0.get(word).unwrap_or(0)
    }

    /// The `most` most frequent words that begin with `start`, and whether there are more.
    pub(crate) fn completions(&self, start: &str, most: usize) -> (Vec<String>, bool) {
        let mut best: BTreeSet<(u64, std::cmp::Reverse<String>)> = BTreeSet::new();
        let mut more = false;
        let mut stream = self.0.search(Str::new(start).starts_with()).into_stream();
        while let Some((word, frequency)) = stream.next() {
            let full = best.len() == most;
            if full && best.first().is_some_and(|(least, _)| *least >= frequency) {
                more = true;
                continue;
            }
            best.insert((frequency, std::cmp::Reverse(String::from_utf8_lossy(word).into_owned())));
            if full {
                best.pop_first();
                more = true;
            }
        }
        (best.into_iter().rev().map(|(_, word)| word.0).collect(), more)
    }
}

/// Replaces the stored one.
pub(crate) fn replace(connection: &Connection, words: &BTreeMap<&str, u64>) -> Result<(), StoreError> {
    let unreadable = |error: fst::Error| StoreError::Unreadable(error.to_string());
    let mut builder = MapBuilder::memory();
    builder.extend_iter(words.iter().map(|(word, frequency)| (word, *frequency))).map_err(unreadable)?;
    let bytes = builder.into_inner().map_err(unreadable)?;
    connection.execute("INSERT OR REPLACE INTO vocabulary (id, words) VALUES (1, ?1)", params![bytes])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(words: &[(&str, u64)]) -> Vocabulary {
        Vocabulary(Map::from_iter(words.iter().copied()).unwrap())
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
}
