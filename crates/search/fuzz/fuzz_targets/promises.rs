//! What every term promises, wherever it comes from.

use unicode_normalization::char::is_combining_mark;

/// Only letters, marks and digits: nothing that ends a term, leaves the quotes of FTS5, forges a facet or cannot be seen.
pub fn is_term(term: &str) -> bool {
    !term.is_empty()
        && term
            .chars()
            .all(|c| (c.is_alphanumeric() || is_combining_mark(c)) && !c.is_ascii_uppercase() && !cannot_be_seen(c))
}

/// Joiners, marks of direction, and selectors of a picture's form, which keyboards put in unasked.
fn cannot_be_seen(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}
