//! Which words there are, in how many records, and whether in a name.

use std::{
    collections::{BTreeMap, HashMap},
    rc::Rc,
};

use crate::document::Document;

/// Counts while records are indexed one after the other.
#[derive(Default)]
pub(crate) struct WordCount {
    records: usize,
    words: HashMap<Rc<str>, Word>,
}

#[derive(Default)]
struct Word {
    frequency: u64,
    last_record: usize,
    in_name: bool,
}

impl WordCount {
    pub(crate) fn add(&mut self, document: Document) {
        self.records += 1;
        for word in document.words {
            let word = self.words.entry(word).or_default();
            if word.last_record != self.records {
                word.last_record = self.records;
                word.frequency += 1;
            }
        }
        for word in document.name_words {
            self.words.entry(word).or_default().in_name = true;
        }
    }

    /// In the order of the words.
    pub(crate) fn frequencies(&self) -> BTreeMap<&str, u64> {
        self.words.iter().map(|(word, count)| (&**word, count.frequency)).collect()
    }

    /// Words of names.
    pub(crate) fn of_names(&self) -> impl Iterator<Item = &str> {
        self.words.iter().filter(|(_, count)| count.in_name).map(|(word, _)| &**word)
    }
}
