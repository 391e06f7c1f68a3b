//! Phone numbers as people write them, read with certainty or not at all.

use many_doors_domain::PhoneNumber;

/// A number found in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// To dial.
    pub(crate) number: PhoneNumber,
    /// The digits of the extension.
    pub(crate) extension: Option<String>,
    /// As letters, where it was written so.
    pub(crate) vanity: Option<String>,
    /// What stood in brackets after it or before a colon.
    pub(crate) label: Option<String>,
}

/// Every number of a field; none at all when any part of it is not understood. `short` allows codes of five and six digits,
/// which exist for text messages only.
pub(crate) fn read(field: &str, short: bool) -> Vec<Found> {
    let field = field.trim().trim_matches('"').trim();
    if field.is_empty() || field.len() > 400 {
        return Vec::new();
    }
    if let Some(found) = one(field, short) {
        return vec![found];
    }
    let mut found = Vec::new();
    for part in parts(field) {
        match one(part, short) {
            Some(number) => found.push(number),
            None => return Vec::new(),
        }
    }
    found
}

/// Splits where people put several numbers into one field.
fn parts(field: &str) -> Vec<&str> {
    let mut parts = vec![field];
    for separator in [";", ",", "/", "|", "\n", " or ", " and ", " & "] {
        parts = parts.into_iter().flat_map(|part| part.split(separator)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn one(text: &str, short: bool) -> Option<Found> {
    let (before, text) = label_before(text.trim());
    let (text, after) = label_after(text);
    let (text, extension) = split_extension(text.trim());
    let (number, vanity) = number(text, short)?;
    // Digits in brackets only spell out the letters before them: `1-800-555-HELP (4357)`.
    let after = after.filter(|after| {
        let digits: String = after.chars().filter(char::is_ascii_digit).collect();
        !(vanity.is_some() && digits.len() >= 3 && number.as_str().ends_with(&digits))
    });
    Some(Found { number, extension, vanity, label: after.or(before).map(str::to_owned) })
}

/// `Spanish: 305-555-0142`.
fn label_before(text: &str) -> (Option<&str>, &str) {
    match text.split_once(':') {
        Some((label, rest)) if is_label(label) => (Some(label.trim()), rest.trim()),
        _ => (None, text),
    }
}

/// `305-555-0142 (Spanish)`.
fn label_after(text: &str) -> (&str, Option<&str>) {
    let Some(open) = text.rfind('(').filter(|open| *open > 6 && text.ends_with(')')) else { return (text, None) };
    let label = text[open + 1..text.len() - 1].trim();
    if is_label(label) || label.bytes().all(|b| b.is_ascii_digit()) {
        (&text[..open], Some(label))
    } else {
        (text, None)
    }
}

fn is_label(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty()
        && text.chars().count() <= 40
        && text.chars().any(char::is_alphabetic)
        && !text.chars().any(|c| c.is_ascii_digit())
}

/// `305-555-0142 ext. 12` -> the number and `12`.
fn split_extension(text: &str) -> (&str, Option<String>) {
    let digits_at = text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let extension = &text[digits_at..];
    if extension.is_empty() || extension.len() > 7 {
        return (text, None);
    }
    let head = text[..digits_at].trim_end_matches([' ', '.', ':']);
    let lower = head.to_ascii_lowercase();
    for mark in ["extension", "ext", "xopt", "x", "#", "press", "option", "opt"] {
        if let Some(number) = lower.strip_suffix(mark) {
            let number = text[..number.len()].trim_end_matches([' ', ',', ';', '.']);
            if number.ends_with(|c: char| c.is_ascii_digit() || c == ')') {
                return (number, Some(extension.to_owned()));
            }
        }
    }
    (text, None)
}

fn number(text: &str, short: bool) -> Option<(PhoneNumber, Option<String>)> {
    let plain = |c: char| {
        c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2013}')
    };
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if let Some(rest) = text.strip_prefix('+') {
        let written = format!("+{digits}");
        // A North American number has ten digits after the 1.
        let whole = !digits.starts_with('1') || rest == digits || is_nanp(digits.get(1..).unwrap_or(""));
        return (rest.chars().all(plain) && whole).then(|| PhoneNumber::parse(&written).ok().map(|n| (n, None)))?;
    }
    if text.chars().all(plain) {
        let national = digits.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(&digits);
        if is_nanp(national) {
            return PhoneNumber::parse(&format!("+1{national}")).ok().map(|number| (number, None));
        }
        let n11 = digits.len() == 3 && (digits.ends_with("11") || digits == "988") && digits.as_bytes()[0] >= b'2';
        if n11 || (short && text == digits && matches!(digits.len(), 5 | 6)) {
            return PhoneNumber::parse(&digits).ok().map(|number| (number, None));
        }
        return None;
    }
    vanity(text)
}

/// Ten digits of which area and exchange begin with 2 to 9.
fn is_nanp(digits: &str) -> bool {
    let bytes = digits.as_bytes();
    bytes.len() == 10 && bytes.iter().all(u8::is_ascii_digit) && bytes[0] >= b'2' && bytes[3] >= b'2'
}

/// `1-800-555-HELP`: an area code in digits, then seven letters and digits.
fn vanity(text: &str) -> Option<(PhoneNumber, Option<String>)> {
    let packed: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')')).collect();
    let letters = packed.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    let national = packed.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(&packed);
    if !letters || national.len() != 10 || !national.bytes().take(3).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits: String = national.chars().map(key).collect();
    let number = is_nanp(&digits).then(|| PhoneNumber::parse(&format!("+1{digits}")).ok())??;
    Some((number, Some(text.trim().to_owned())))
}

/// The key of a letter on a phone (ITU E.161).
fn key(letter: char) -> char {
    match letter {
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::read;

    fn dialed(field: &str) -> Vec<String> {
        let short = |found: super::Found| match found.extension {
            Some(extension) => format!("{}x{extension}", found.number.as_str()),
            None => found.number.as_str().to_owned(),
        };
        read(field, false).into_iter().map(short).collect()
    }

    #[test]
    fn numbers_are_read_in_every_way_people_write_them() {
        for (field, number) in [
            ("(305) 555-0142", "+13055550142"),
            ("305.555.0142 x12", "+13055550142x12"),
            ("305-555-0142 ext. 12", "+13055550142x12"),
            ("305-555-0142x57471", "+13055550142x57471"),
            ("1-800-555-0142", "+18005550142"),
            ("1 (800) 555-0142", "+18005550142"),
            ("3055550142", "+13055550142"),
            ("+1 305 555 0142", "+13055550142"),
            ("\"+44 1234 234567\"", "+441234234567"),
            ("2-1-1", "211"),
            ("988", "988"),
            ("911", "911"),
            ("1-800-555-HELP", "+18005554357"),
            ("1-800-555-HELP (4357)", "+18005554357"),
        ] {
            assert_eq!(dialed(field), [number], "{field}");
        }
    }

    #[test]
    fn several_numbers_in_a_field_are_several_numbers_and_keep_their_labels() {
        assert_eq!(dialed("305-555-0142 or 305-555-0143"), ["+13055550142", "+13055550143"]);
        let found = read("Spanish: 305-555-0142; 305-555-0143 (Main office)", false);
        let labels: Vec<_> = found.iter().map(|found| found.label.as_deref()).collect();
        assert_eq!(labels, [Some("Spanish"), Some("Main office")]);
    }

    #[test]
    fn what_is_not_certain_is_not_a_number() {
        for field in [
            "",
            "555-0142",
            "call the office",
            "Do not call 305-555-0142",
            "305-555-0142/0143",
            "305-055-0142",
            "105-555-0142",
            "305-555-01423",
            "741741",
            "5550",
            "1-800-CALL-US-NOW",
            "305-555-0142, ask for Jo",
            "+1 305 555",
            "０３０５５５５",
        ] {
            assert_eq!(dialed(field), Vec::<String>::new(), "{field}");
        }
        assert_eq!(read("741741", true).len(), 1, "a short code for text messages");
    }

    proptest! {
        #[test]
        fn no_digit_of_a_number_is_ever_invented(field in "[-0-9 ().x+/,A-Zé]{0,30}") {
            for found in read(&field, true) {
                if found.vanity.is_none() {
                    let digits = found.number.as_str().trim_start_matches('+');
                    let national = digits.strip_prefix('1').filter(|d| d.len() == 10).unwrap_or(digits);
                    let kept: String = field.chars().filter(char::is_ascii_digit).collect();
                    prop_assert!(kept.contains(national), "{field} gave {digits}");
                }
            }
        }
    }
}
