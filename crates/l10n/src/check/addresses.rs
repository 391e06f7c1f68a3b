//! Web and e-mail addresses: the same in every language.

use super::{
    pieces::{Difference, Found, differences, unlike},
    reading::Reading,
};

/// What differs.
pub(super) fn check(english: &[Found], translation: &[Found]) -> Vec<Difference> {
    differences(unlike(english, translation).into_iter().map(|one| one.says).collect(), unlike(translation, english))
}

/// All addresses of a text.
pub(super) fn found(reading: &Reading<'_>) -> Vec<Found> {
    const ENDS: [&str; 8] = [".org", ".com", ".gov", ".net", ".edu", ".info", ".us", ".help"];
    const SCHEMES: [&str; 4] = ["mailto:", "tel:", "sms:", "www."];
    let words = reading.words.as_str();
    // Most sentences have a dot at their end only.
    let inside = |pair: &[u8]| matches!(pair[0], b'.' | b':') && (pair[1].is_ascii_alphanumeric() || pair[1] == b'/');
    if !words.as_bytes().windows(2).any(inside) {
        return Vec::new();
    }
    let part = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'*+;=%".contains(c);
    let is_address = |token: &str| {
        let host = token.split_once("://").map_or(token, |(_, rest)| rest).split(['/', '?', '#']).next().unwrap_or("");
        token.split_once("://").is_some_and(|(scheme, rest)| !scheme.is_empty() && !rest.is_empty())
            || SCHEMES.iter().any(|scheme| token.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
            || ENDS.iter().any(|end| host.strip_suffix(end).is_some_and(|name| !name.is_empty()))
    };
    let mut found = Vec::new();
    for token in words.split(|c: char| !part(c)) {
        let token = token.trim_end_matches(['.', ':', '?', '!', ';', '\'', ',']);
        if is_address(token) {
            let start = token.as_ptr() as usize - words.as_ptr() as usize;
            found.push(Found { says: token.to_owned(), place: start..start + token.len() });
        }
    }
    found
}

/// The words with spaces for their addresses, so that 988 is not excused by 988lifeline.org.
pub(super) fn without(words: &str, addresses: &[Found]) -> String {
    let mut rest = words.to_owned();
    for address in addresses {
        // All of an address is ASCII, so every place stays where it was.
        rest.replace_range(address.place.clone(), &" ".repeat(address.place.len()));
    }
    rest
}
