//! Phrases of whole words, and which of them a text holds.

/// A map by a faster hash than the usual one: every word of every sentence of a list is looked up.
type HashMap<K, V> = std::collections::HashMap<K, V, foldhash::fast::RandomState>;

/// A word that phrases are made of, or one that may stand between their words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    number: u32,
    filler: bool,
}

/// Phrases word by word: a text is looked along once, and nothing is put together to be looked up.
#[derive(Debug, Default)]
pub(crate) struct Phrases {
    words: HashMap<Box<str>, Word>,
    /// From a beginning and a word to the beginning that is longer by it. The empty one is 0.
    next: HashMap<(u32, u32), u32>,
    /// What each beginning means where it is a whole phrase.
    concepts: Vec<Vec<usize>>,
    /// Words of the longest phrase.
    pub(crate) longest: usize,
}

impl Phrases {
    /// Adds a phrase of a concept.
    pub(crate) fn add<'a>(&mut self, words: impl Iterator<Item = &'a str>, concept: usize) {
        if self.concepts.is_empty() {
            self.concepts.push(Vec::new());
            FILLERS.iter().for_each(|word| _ = self.number(word));
        }
        let (mut at, mut length) = (0, 0);
        for word in words {
            length += 1;
            let step = (at, self.number(word));
            at = *self.next.entry(step).or_insert_with(|| {
                self.concepts.push(Vec::new());
                number(self.concepts.len() - 1)
            });
        }
        self.longest = self.longest.max(length);
        if let Some(concepts) = self.concepts.get_mut(at as usize)
            && !concepts.contains(&concept)
        {
            concepts.push(concept);
        }
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(known) = self.words.get(word) {
            return known.number;
        }
        let number = number(self.words.len());
        self.words.insert(word.into(), Word { number, filler: is_filler(word) });
        number
    }

    /// The word, if any phrase could go on with it.
    pub(crate) fn word(&self, word: &str) -> Option<Word> {
        self.words.get(word).copied()
    }

    /// Whether the word is a phrase by itself.
    pub(crate) fn knows_alone(&self, word: &str) -> bool {
        let at = self.word(word).and_then(|word| self.next.get(&(0, word.number)));
        at.is_some_and(|at| self.means(*at).is_some())
    }

    fn means(&self, at: u32) -> Option<&[usize]> {
        self.concepts.get(at as usize).map(Vec::as_slice).filter(|concepts| !concepts.is_empty())
    }

    /// The longest phrase with which these words begin: how many of them it takes, and what it means.
    pub(crate) fn longest_at(&self, words: &[Option<Word>]) -> Option<(usize, &[usize])> {
        let words = &words[..words.len().min(self.longest)];
        // Most words of a text begin none.
        let first = (*words.first()?)?;
        let beginning = *self.next.get(&(0, first.number))?;
        let exactly = self.walk(beginning, words, false);
        if first.filler {
            return exactly;
        }
        // Only where a small word stands in between can it be another phrase, and then it has two words at least.
        let loosely = self.walk(beginning, words, true).filter(|(length, _)| *length > 1);
        match (exactly, loosely) {
            (Some(exactly), Some(loosely)) if loosely.0 > exactly.0 => Some(loosely),
            (exactly, loosely) => exactly.or(loosely),
        }
    }

    /// Goes on from the beginning that the first word is, over small words if asked to.
    fn walk(&self, beginning: u32, words: &[Option<Word>], loosely: bool) -> Option<(usize, &[usize])> {
        let mut at = beginning;
        let mut found = self.means(at).map(|concepts| (1, concepts));
        for (number, word) in words.iter().enumerate().skip(1) {
            let Some(word) = word else { break };
            if loosely && word.filler {
                continue;
            }
            let Some(next) = self.next.get(&(at, word.number)) else { break };
            at = *next;
            found = self.means(at).map(|concepts| (number + 1, concepts)).or(found);
        }
        found
    }

    /// What all phrases mean that stand in a text, one after the other.
    pub(crate) fn all_in(&self, words: &[Option<Word>]) -> Vec<usize> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            at += self.longest_at(&words[at..]).map_or(1, |(length, concepts)| {
                found.extend_from_slice(concepts);
                length
            });
        }
        found
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Small words that change nothing about what a phrase means.
const FILLERS: &[&str] = &[
    // English
    "a", "an", "the", "i", "im", "ive", "my", "me", "he", "hes", "she", "shes", "they", "his", "her", "their", "to",
    "of", "in", "on", "at", "for", "is", "am", "are", "was", "be", "been", "so", "very", "really", "just", "with",
    "about", // Spanish
    "el", "la", "los", "las", "un", "una", "mi", "mis", "yo", "de", "en", "muy", "se", "su", "lo", "le", "con",
    // Haitian Creole
    "m", "mwen", "li", "nan", "yon", "ap", "pou", "ki", // Filipino
    "ako", "akong", "ko", "ang", "ng", "sa", "si", "na", "ay", "mga", // Vietnamese
    "toi", "em", "bi", "rat",
];

/// Whether it is one of them.
pub(crate) fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::{Phrases, is_filler};

    /// The same by putting every stretch together and looking it up.
    fn longest(phrases: &HashMap<String, usize>, words: &[&str], most: usize) -> Option<(usize, usize)> {
        let words = &words[..words.len().min(most)];
        let exactly = (1..=words.len()).rev().find_map(|n| Some((n, *phrases.get(&words[..n].join(" "))?)));
        let telling: Vec<(usize, &str)> =
            words.iter().copied().enumerate().filter(|(_, word)| !is_filler(word)).collect();
        if telling.first().is_none_or(|(at, _)| *at > 0) {
            return exactly;
        }
        let loosely = (2..=telling.len()).rev().find_map(|n| {
            let key: Vec<&str> = telling[..n].iter().map(|(_, word)| *word).collect();
            Some((telling[n - 1].0 + 1, *phrases.get(&key.join(" "))?))
        });
        match (exactly, loosely) {
            (Some(exactly), Some(loosely)) if loosely.0 > exactly.0 => Some(loosely),
            (exactly, loosely) => exactly.or(loosely),
        }
    }

    proptest! {
        #[test]
        fn looking_along_a_text_finds_what_looking_up_every_stretch_of_it_finds(
            known in prop::collection::vec(prop::collection::vec("[a-d]|the|my|in", 1..5), 0..12),
            text in prop::collection::vec("[a-d]|the|my|in|x", 0..10),
        ) {
            let (mut phrases, mut map) = (Phrases::default(), HashMap::new());
            for words in &known {
                let count = map.len();
                let concept = *map.entry(words.join(" ")).or_insert(count);
                phrases.add(words.iter().map(String::as_str), concept);
            }
            let most = known.iter().map(Vec::len).max().unwrap_or(0);
            let words: Vec<&str> = text.iter().map(String::as_str).collect();
            let numbered: Vec<_> = words.iter().map(|word| phrases.word(word)).collect();
            for at in 0..words.len() {
                let found = phrases.longest_at(&numbered[at..]).map(|(length, concepts)| (length, concepts[0]));
                prop_assert_eq!(found, longest(&map, &words[at..], most));
            }
        }
    }
}
