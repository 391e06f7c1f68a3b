//! A document as terms.

use crate::{
    arabic,
    fold::fold,
    segment::{Run, pairs, runs},
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

#[cfg(test)]
mod tests {
    use super::analyse;
    use proptest::prelude::*;

    #[test]
    fn a_text_becomes_words_and_pairs() {
        assert_eq!(analyse("Línea 988").terms, "linea 988");
        assert_eq!(analyse("心理咨询").terms, "心理 理咨 咨询 询");
        assert_eq!(analyse("والقلق").terms, "قلق والقلق");
    }

    proptest! {
        #[test]
        fn no_text_can_put_anything_but_letters_and_spaces_into_the_index(text in "\\PC{0,60}") {
            let terms = analyse(&text).terms;
            prop_assert!(!terms.contains(['"', '*', '(', ')', ':', '^', '\0']), "{terms:?}");
        }
    }
}
