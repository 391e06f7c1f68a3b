//! Any bytes as the text of a document.

#![no_main]

mod promises;

use libfuzzer_sys::fuzz_target;
use many_doors_search::{Analysis, analyse};

/// Decomposition makes at most eleven bytes of one (U+FDFA); a unit then stands in at most two terms, with a space.
const MOST_GROWTH: usize = 11 * 3;

fuzz_target!(|bytes: &[u8]| {
    // Valid text comes through as it is.
    let text = String::from_utf8_lossy(bytes);
    let once = analyse(&text);
    keeps_its_promises(&text, &once);
    let twice = analyse(&once.terms);
    keeps_its_promises(&once.terms, &twice);
});

fn keeps_its_promises(text: &str, analysis: &Analysis) {
    let Analysis { terms, words, pairs } = analysis;
    assert!(terms.is_empty() || terms.split(' ').all(promises::is_term), "no term in {terms:?}");
    assert!(terms.len() <= text.len() * MOST_GROWTH, "{} bytes became {}", text.len(), terms.len());
    for (what, some) in [("words", words), ("pairs", pairs)] {
        let mut rest = terms.split(' ');
        assert!(
            some.iter().all(|one| rest.any(|term| term == one)),
            "{what} {some:?} are not in {terms:?}, in its order"
        );
    }
}
