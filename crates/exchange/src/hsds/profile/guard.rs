//! Values that a spreadsheet would read as a formula get a quote before them.

/// The value as a package or a list for spreadsheets holds it.
///
/// Begins it with `=`, `+`, `-`, `@`, a tab or a carriage return, a `'` comes first, unless it is a plain number: a longitude or
/// a number to dial does no harm and must stay what it is.
#[must_use]
pub fn guard(value: &str) -> std::borrow::Cow<'_, str> {
    if needs(value) { format!("'{value}").into() } else { value.into() }
}

/// The value itself: takes off exactly what [`guard`] puts on.
#[must_use]
pub fn unguard(value: &str) -> &str {
    value.strip_prefix('\'').filter(|rest| needs(rest)).unwrap_or(value)
}

/// Quotes that stand there already do not count, so that taking off is always the reverse of putting on.
fn needs(value: &str) -> bool {
    let bare = value.trim_start_matches('\'');
    let number = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-' | '(' | ')');
    match bare.chars().next() {
        Some('+' | '-') => !bare[1..].chars().all(number) || bare.len() == 1,
        Some('=' | '@' | '\t' | '\r') => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{guard, unguard};

    #[test]
    fn formulas_are_defused_and_numbers_stay_as_they_are() {
        for (value, guarded) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("-2+3+cmd", "'-2+3+cmd"),
            ("\t=1", "'\t=1"),
            ("-80.1918", "-80.1918"),
            ("+13055550142", "+13055550142"),
            ("+1 (305) 555-0142", "+1 (305) 555-0142"),
            ("'quoted'", "'quoted'"),
            ("'=1", "''=1"),
            ("-", "'-"),
        ] {
            assert_eq!(guard(value), guarded);
            assert_eq!(unguard(guarded), value);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_guarded_comes_back_unchanged(value in "['=+@\t\r-]{0,3}.{0,8}") {
            let guarded = guard(&value);
            prop_assert!(!guarded.starts_with(['=', '@', '\t', '\r']));
            prop_assert_eq!(unguard(&guarded), value.as_str());
        }
    }
}
