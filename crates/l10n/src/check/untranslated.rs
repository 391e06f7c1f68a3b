//! Text that reads the same as the English and should not.

use std::collections::BTreeSet;

use crate::{ftl::Pattern, pattern};

/// The translation is a copy, and holds words that could have been translated.
pub(super) fn is_copy(tag: &str, english: &Pattern<'_>, translation: &Pattern<'_>, names: &BTreeSet<String>) -> bool {
    let variant_of_english = tag == "en" || tag.starts_with("en-");
    !variant_of_english
        && pattern::canonical(english) == pattern::canonical(translation)
        && has_words(&pattern::words(english), names)
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
