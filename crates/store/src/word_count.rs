//! Which words there are, in how many records, and whether in a name; and documents as numbers of their terms, because a
//! whole library of them must wait in memory for its places.

use std::{collections::HashMap, sync::Arc};

use crate::document::{Document, in_name, word_of};

/// Counts while records are indexed one after the other.
#[derive(Default)]
pub(crate) struct WordCount {
    records: u32,
    /// By a faster hash than the usual one: every word of every sentence is looked up.
    numbers: HashMap<Arc<str>, u32, foldhash::fast::RandomState>,
    terms: Vec<Term>,
}

struct Term {
    text: Arc<str>,
    /// The number of the word that the term holds, if it holds one.
    word: Option<u32>,
    /// It stands in names, and its word can be misspelled.
    names: bool,
    /// Records that hold it as a word.
    frequency: u32,
    last_record: u32,
    in_name: bool,
}

/// A document as numbers of terms, seven bits a byte, in reading order.
pub(crate) struct Packed(Box<[u8]>);

impl WordCount {
    /// Counts the words of one more record.
    pub(crate) fn add(&mut self, document: &Document) {
        self.note_names(document);
        self.records += 1;
        for term in document.terms.split(' ') {
            let number = self.number(term);
            self.count(number);
        }
    }

    /// Keeps the terms of a document, without counting.
    pub(crate) fn keep(&mut self, document: &Document) -> Packed {
        self.note_names(document);
        let mut packed = Vec::with_capacity(document.terms.len() / 3);
        for term in document.terms.split(' ') {
            push(&mut packed, self.number(term));
        }
        Packed(packed.into_boxed_slice())
    }

    /// Counts the words of one more record whose document was kept, and gives back its terms as they were.
    pub(crate) fn unpack(&mut self, packed: &Packed) -> String {
        self.records += 1;
        let mut terms = String::with_capacity(packed.0.len() * 6);
        let (mut number, mut shift) = (0_u32, 0);
        for byte in &packed.0 {
            number |= u32::from(byte & 0x7F) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                if !terms.is_empty() {
                    terms.push(' ');
                }
                terms.push_str(&self.terms[index(number)].text);
                self.count(number);
                (number, shift) = (0, 0);
            }
        }
        terms
    }

    /// Words with the number of records that hold them, in no order.
    pub(crate) fn frequencies(&self) -> impl Iterator<Item = (&str, u64)> {
        let counted = self.terms.iter().filter(|term| term.frequency > 0);
        counted.map(|term| (&*term.text, u64::from(term.frequency)))
    }

    /// Words of names.
    pub(crate) fn of_names(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().filter(|term| term.in_name).map(|term| &*term.text)
    }

    fn note_names(&mut self, document: &Document) {
        for word in document.name_words() {
            let number = self.number(&in_name(word));
            self.terms[index(number)].names = true;
        }
    }

    fn count(&mut self, number: u32) {
        let Term { word: Some(word), names, .. } = self.terms[index(number)] else { return };
        let word = &mut self.terms[index(word)];
        word.in_name |= names;
        if word.last_record != self.records {
            word.last_record = self.records;
            word.frequency += 1;
        }
    }

    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let word = word_of(text);
        // A word of a sentence is the term itself; that of a name is a term of its own.
        let other = word.filter(|word| *word != text).map(|word| self.number(word));
        let number = u32::try_from(self.terms.len()).unwrap_or(u32::MAX);
        let text: Arc<str> = text.into();
        let word = other.or(word.map(|_| number));
        self.numbers.insert(Arc::clone(&text), number);
        self.terms.push(Term { text, word, names: false, frequency: 0, last_record: 0, in_name: false });
        number
    }
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn push(packed: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        packed.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    packed.push(number.to_le_bytes()[0]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_that_was_kept_comes_back_as_it_was_and_is_counted_alike() {
        let resource = serde_json::from_str(
            r#"{"id":"x","name":"Círculo de duelo 心理","kind":"rights","status":{"state":"available"},
            "cost":{"kind":"free"},"id_asked":{"asked":"no"},"emergency":{"policy":"unknown"},"communities":[],
            "needs":[],"area":{"scope":"national"}}"#,
        );
        let document = Document::new(&resource.unwrap(), &[], "§tgrief");
        let (mut kept, mut added) = (WordCount::default(), WordCount::default());
        // Many terms before it: numbers of more than one byte.
        let filler: Vec<String> = (0..500).map(|i| format!("filler{i}")).collect();
        filler.iter().for_each(|word| _ = kept.number(word));
        let packed = kept.keep(&document);
        let frequencies = |words: &WordCount| -> std::collections::BTreeMap<String, u64> {
            words.frequencies().map(|(word, count)| (word.to_owned(), count)).collect()
        };
        assert!(frequencies(&kept).is_empty(), "what is only kept may still not be shown");
        let terms = kept.unpack(&packed);
        added.add(&document);
        assert_eq!(terms, document.terms);
        assert_eq!(frequencies(&kept), frequencies(&added));
        assert_eq!(frequencies(&added).get("duelo"), Some(&1));
        let names: Vec<&str> = kept.of_names().collect();
        assert_eq!(names, added.of_names().collect::<Vec<_>>());
        assert!(names.contains(&"circulo") && !names.contains(&"心理"));
    }
}
