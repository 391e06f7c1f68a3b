//! Text that reads the same as the English and should not.

use std::collections::BTreeSet;

use super::reading::Reading;
use crate::{ftl::Pattern, pattern};

/// The translation is a copy, and holds words that could have been translated. The words of both are known to be the same.
pub(super) fn is_copy(
    tag: &str,
    (english, translation): (&Pattern<'_>, &Pattern<'_>),
    reading: &Reading<'_>,
    names: &BTreeSet<String>,
) -> bool {
    let variant_of_english = tag == "en" || tag.starts_with("en-");
    !variant_of_english
        && has_words(&reading.words, names)
        && pattern::canonical(english) == pattern::canonical(translation)
}

/// Something is left once names, numbers, addresses and abbreviations are taken away.
fn has_words(text: &str, names: &BTreeSet<String>) -> bool {
    let mut rest = text.to_owned();
    for name in names.iter().rev().filter(|name| name.len() > 2) {
        rest = rest.replace(name.as_str(), " ");
    }
    rest.split_whitespace().any(|word| {
        let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
        let abbreviation = letters.iter().all(|c| c.is_uppercase());
        !letters.is_empty() && !abbreviation && !word.contains("://") && !word.contains('@')
    })
}
