//! How long sentences are in the other languages, beside the English they were made from.
//!
//! Words cannot be counted alike where some languages write no spaces, so letters are, after what a language needs more or fewer of for the same
//! texts has been taken out. What is left is whether a translation has made one long sentence of several short ones.

use std::{collections::BTreeMap, path::Path};

use many_doors_l10n::{ftl::Ftl, part_key, pattern};

use crate::l10n::{self, Folder};

/// Sentences of a language may be longer than those of the English by this much on the whole.
const LONGER_ALL: f64 = 1.15;
/// The longest sentence of one text may be longer than that of its English by this much.
const LONGER_ONE: f64 = 2.5;
/// A sentence of fewer letters, in English, is short whatever it is beside.
const SHORT: f64 = 80.0;

/// Texts that are no sentences: names of works and laws, and the words by which a need is found.
const NAMES: [&str; 6] = [".name", ".credit", ".about", "-source", "-sources", "-checked"];

/// The ends of sentences and of what is as good as one: Latin, Arabic, of India, Khmer, Chinese and Japanese, Ethiopic.
const ENDS: [char; 19] =
    ['.', '!', '?', ':', ';', '؟', '؛', '۔', '।', '॥', '។', '៖', '。', '！', '？', '：', '；', '።', '፤'];

/// Letters of each sentence of a text, by its key.
type Lengths = BTreeMap<String, Vec<usize>>;

/// A text's key, and letters of each of its sentences in English and in another language.
type Both<'a> = (&'a String, &'a [usize], &'a [usize]);

/// What one language is like beside the English.
struct Beside {
    /// How much longer its sentences are on the whole; 1 where it has as many.
    all: f64,
    /// Texts with a sentence that is much longer, and how much.
    long: Vec<(String, f64)>,
}

/// No language has made long sentences of short ones.
///
/// # Errors
/// The texts and the languages that have.
pub fn check(root: &Path) -> Result<(), String> {
    let folders = l10n::folders(root)?;
    let english = lengths(folders.first().ok_or("there is no English")?);
    let mut told = Vec::new();
    let mut bad = Vec::new();
    for folder in folders.iter().skip(1) {
        let beside = beside(&english, &lengths(folder));
        told.push(format!("{} {:.2}", folder.tag, beside.all));
        if beside.all > LONGER_ALL {
            bad.push(format!("locales/{}: sentences are {:.2} times as long as in English", folder.tag, beside.all));
        }
        for (key, times) in beside.long {
            bad.push(format!("locales/{}: {key} has a sentence {times:.1} times as long as in English", folder.tag));
        }
    }
    println!("length of sentences beside English: {}", told.join(", "));
    if bad.is_empty() { Ok(()) } else { Err(bad.join("\n")) }
}

#[allow(clippy::cast_precision_loss)] // Counts of letters.
fn beside(english: &Lengths, ours: &Lengths) -> Beside {
    let both: Vec<Both<'_>> =
        english.iter().filter_map(|(key, theirs)| Some((key, &**theirs, &**ours.get(key)?))).collect();
    let sum = |count: &dyn Fn(&Both<'_>) -> usize| both.iter().map(count).sum::<usize>() as f64;
    let longer = sum(&|(.., ours)| ours.iter().sum()) / sum(&|(_, theirs, _)| theirs.iter().sum()).max(1.0);
    let longest = |sentences: &[usize]| sentences.iter().copied().max().unwrap_or(0) as f64;
    let long = both.iter().filter_map(|(key, theirs, ours)| {
        let (theirs, ours) = (longest(theirs), longest(ours) / longer);
        (ours > SHORT && ours > LONGER_ONE * theirs).then(|| ((*key).clone(), ours / theirs.max(1.0)))
    });
    Beside { all: sum(&|(_, theirs, _)| theirs.len()) / sum(&|(.., ours)| ours.len()).max(1.0), long: long.collect() }
}

/// The sentences of every text without variants, which differ between languages.
fn lengths(folder: &Folder) -> Lengths {
    // Names in Latin letters are long beside Chinese.
    let latin = writes_latin(folder);
    let mut lengths = Lengths::new();
    for (_, text) in folder.files.iter().filter(|(file, _)| file.ends_with(".ftl")) {
        for entry in Ftl::parse(text).entries {
            for part in &entry.parts {
                let key = part_key(&entry.key(), part.attribute);
                if !NAMES.iter().any(|end| key.ends_with(end)) && !pattern::canonical(&part.pattern).contains("->") {
                    lengths.insert(key, sentences(&pattern::words(&part.pattern), latin));
                }
            }
        }
    }
    lengths
}

/// Whether its words for finding danger, which nobody translates from a name, are in Latin letters.
fn writes_latin(folder: &Folder) -> bool {
    let words = folder.file("crisis-words.txt").unwrap_or_default();
    let letters =
        words.lines().filter(|line| !line.starts_with('#')).flat_map(str::chars).filter(|c| c.is_alphabetic());
    let (ascii, all) = letters.fold((0, 0), |(ascii, all), letter| (ascii + usize::from(letter.is_ascii()), all + 1));
    2 * ascii >= all
}

/// Letters of each sentence. A line that ends without a mark ends a sentence, too.
fn sentences(text: &str, latin: bool) -> Vec<usize> {
    let counts = |letter: &char| letter.is_alphanumeric() && (latin || !letter.is_ascii());
    let letters = |sentence: &str| sentence.chars().filter(counts).count();
    text.split(|letter| ENDS.contains(&letter) || letter == '\n').map(letters).filter(|count| *count > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[(&str, &str)]) -> Lengths {
        texts.iter().map(|(key, text)| ((*key).to_owned(), sentences(text, true))).collect()
    }

    #[test]
    fn this_repository_keeps_to_it() {
        check(&crate::root()).unwrap();
    }

    #[test]
    fn sentences_end_in_every_script() {
        for text in ["One. Two!", "واحد؟ اثنان.", "एक। दो।", "មួយ។ ពីរ។", "一。二！", "አንድ። ሁለት።", "Line\nline"]
        {
            assert_eq!(sentences(text, true).len(), 2, "{text}");
        }
    }

    #[test]
    fn a_language_that_needs_more_letters_for_everything_has_no_longer_sentences() {
        let english = of(&[("a", "Call now. It is free."), ("b", "We help.")]);
        let twice = of(&[("a", "Caallllx noowwx. Iittx iisx ffreexxx."), ("b", "Weexx heellppx.")]);
        let beside = beside(&english, &twice);
        assert!((beside.all - 1.0).abs() < f64::EPSILON && beside.long.is_empty());
    }

    #[test]
    fn one_long_sentence_made_of_many_is_found() {
        let many = "You can call. You can write. You can come. You can stay. You can ask. You can go. You can sit. You can eat here too.";
        let english = of(&[
            ("a", many),
            ("b", "Some other words, to be the measure of what is usual here, in as many letters as that."),
        ]);
        let joined = of(&[
            ("a", &many.replace('.', ",")),
            ("b", "Some other words, to be the measure of what is usual here, in as many letters as that."),
        ]);
        let beside = beside(&english, &joined);
        assert!(beside.all > LONGER_ALL);
        assert_eq!(beside.long.len(), 1, "{:?}", beside.long);
    }
}
