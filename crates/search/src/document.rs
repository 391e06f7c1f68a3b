//! A document as terms.

use crate::{
    arabic,
    fold::fold,
    segment::{Run, pairs, plain_words, runs},
};

/// What the index needs of one text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Analysis {
    /// Terms separated by single spaces, in reading order: pairs that follow each other in the text do so here.
    pub terms: String,
    /// Words of scripts with spaces, in reading order: material for completion and spelling help.
    pub words: Vec<String>,
    /// Pairs of scripts without spaces, in reading order: material for completing a single unit.
    pub pairs: Vec<String>,
}

/// Analyses one text of a document. Never panics; the result holds only letters, marks, digits and single spaces.
#[must_use]
pub fn analyse(text: &str) -> Analysis {
    let mut terms: Vec<String> = Vec::new();
    let mut words = Vec::new();
    let mut all_pairs = Vec::new();
    for run in runs(&fold(text)) {
        match run {
            Run::Word(word) => {
                for form in arabic::bare(&word).into_iter().chain([word]) {
                    terms.push(form.clone());
                    words.push(form);
                }
            }
            Run::Han(units) | Run::Hangul(units) | Run::Clusters(units) => {
                let pairs = pairs(&units);
                terms.extend_from_slice(&pairs);
                all_pairs.extend(pairs);
            }
        }
    }
    Analysis { terms: terms.join(" "), words, pairs: all_pairs }
}

/// The terms of a text of a document in reading order, without making more of them: those of [`Analysis::terms`].
pub fn each_term(text: &str, mut f: impl FnMut(&str)) {
    let folded = fold(text);
    if let Some(words) = plain_words(&folded) {
        words.for_each(|word| f(&word));
        return;
    }
    for run in runs(&folded) {
        match run {
            Run::Word(word) => {
                if let Some(bare) = arabic::bare(&word) {
                    f(&bare);
                }
                f(&word);
            }
            Run::Han(units) | Run::Hangul(units) | Run::Clusters(units) => {
                pairs(&units).iter().for_each(|pair| f(pair))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{analyse, each_term};
    use proptest::prelude::*;

    #[test]
    fn a_text_becomes_words_and_pairs() {
        assert_eq!(analyse("Línea 988").terms, "linea 988");
        assert_eq!(analyse("心理咨询").terms, "心理 理咨 咨询 询");
        assert_eq!(analyse("والقلق").terms, "قلق والقلق");
    }

    proptest! {
        #[test]
        fn terms_one_by_one_are_the_same_terms(text in "([a-z' ]{0,6}|\\PC{0,6}){0,8}") {
            let mut terms: Vec<String> = Vec::new();
            each_term(&text, |term| terms.push(term.to_owned()));
            prop_assert_eq!(terms.join(" "), analyse(&text).terms);
        }

        #[test]
        fn no_text_can_put_anything_but_letters_and_spaces_into_the_index(text in "\\PC{0,60}") {
            let terms = analyse(&text).terms;
            prop_assert!(!terms.contains(['"', '*', '(', ')', ':', '^', '\0']), "{terms:?}");
        }
    }
}
