//! How hard the English is to read: the grade of Flesch and Kincaid (1975), 0.39 words a sentence + 11.8 syllables a word - 15.59.
//! It knows no meaning; it catches long sentences and long words.

use std::path::Path;

use many_doors_l10n::{ftl::Ftl, pattern};

use crate::l10n::{self, Folder};

/// No harder than this, all texts together and each larger file alone.
const HARDEST: f64 = 6.0;
/// Files with fewer words are lists of names: need, kind, language.
const FEWEST_WORDS: usize = 300;

/// Words, sentences and syllables.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Count {
    words: usize,
    sentences: usize,
    syllables: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
    }

    #[allow(clippy::cast_precision_loss)] // Counts of words.
    fn grade(self) -> f64 {
        let (words, sentences) = (self.words.max(1) as f64, self.sentences.max(1) as f64);
        0.39 * words / sentences + 11.8 * self.syllables as f64 / words - 15.59
    }
}

/// Every text in English is easy to read.
///
/// # Errors
/// The files that are too hard, with their grades.
pub fn check(root: &Path) -> Result<(), String> {
    let folders = l10n::folders(root)?;
    let english = folders.iter().find(|folder| folder.tag == "en").ok_or("there is no English")?;
    let mut all = Count::default();
    let mut hard = Vec::new();
    for (file, count) in counts(english) {
        all.add(count);
        if count.words >= FEWEST_WORDS && count.grade() > HARDEST {
            hard.push(format!("locales/en/{file}: grade {:.1}, over {HARDEST}", count.grade()));
        }
    }
    println!("English: {} words, {} sentences, grade {:.1}", all.words, all.sentences, all.grade());
    if all.grade() > HARDEST {
        hard.push(format!("all English: grade {:.1}, over {HARDEST}", all.grade()));
    }
    if hard.is_empty() { Ok(()) } else { Err(hard.join("\n")) }
}

fn counts(english: &Folder) -> impl Iterator<Item = (&str, Count)> {
    let texts = english.files.iter().filter(|(file, _)| file.ends_with(".ftl"));
    texts.map(|(file, text)| {
        let mut count = Count::default();
        for part in Ftl::parse(text).entries.iter().flat_map(|entry| &entry.parts) {
            count.add(counted(&pattern::words(&part.pattern)));
        }
        (file.as_str(), count)
    })
}

/// What people read of a text, counted. Addresses are not read word by word.
fn counted(text: &str) -> Count {
    let mut count = Count::default();
    let is_address = |word: &&str| word.contains("://") || word.contains('@');
    let read = text.split_whitespace().filter(|word| !is_address(word)).collect::<Vec<_>>().join(" ");
    for sentence in read.split_inclusive(['.', '!', '?', ':', ';', '“', '”']) {
        let words = sentence.split_whitespace();
        let words = words.flat_map(|word| word.split(|letter: char| !letter.is_alphabetic() && letter != '’'));
        let syllables: Vec<usize> = words.map(syllables).filter(|count| *count > 0).collect();
        count.words += syllables.len();
        count.sentences += usize::from(!syllables.is_empty());
        count.syllables += syllables.iter().sum::<usize>();
    }
    count
}

/// Groups of vowels, without a silent e at the end. Nothing for what is no word.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.trim_matches('’').trim_end_matches("’s");
    if !word.contains(|letter: char| letter.is_alphabetic()) {
        return 0;
    }
    let vowel = |letter: char| "aeiouyáéíóúñ".contains(letter);
    let mut groups = 0;
    let mut before = false;
    for letter in word.chars() {
        groups += usize::from(vowel(letter) && !before);
        before = vowel(letter);
    }
    let silent = word.ends_with('e') && !word.ends_with("le") || word.ends_with("es") || word.ends_with("ed");
    if silent && groups > 1 { groups - 1 } else { groups.max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_groups_of_vowels_without_a_silent_end() {
        let words = [
            ("help", 1),
            ("line", 1),
            ("table", 2),
            ("called", 1),
            ("community", 4),
            ("you", 1),
            ("it’s", 1),
            ("", 0),
            ("’", 0),
        ];
        for (word, expected) in words {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn short_sentences_are_easier_than_long_words() {
        let easy = counted("Call us. We help you. It is free.");
        assert_eq!((easy.words, easy.sentences), (8, 3));
        assert!(easy.grade() < 2.0, "{}", easy.grade());
        let hard = counted(
            "Organizational accountability necessitates comprehensive intercultural communication capabilities.",
        );
        assert!(hard.grade() > 20.0, "{}", hard.grade());
        let address = counted("Read https://www.hhs.gov/civil-rights/filing-a-complaint/index.html today.");
        assert_eq!((address.words, address.sentences), (2, 1));
    }
}
