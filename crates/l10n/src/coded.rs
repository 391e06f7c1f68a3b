//! The id of a message in signs that nobody sees: how a made-up language says which message a text on the screen is.
//!
//! A coded text is `START`, four digits for each letter of the key, the text, `END`. `tests/journeys/where_shown/texts.js` reads them
//! back. None of the signs takes room, breaks a line or joins letters.

/// Begins a text. Word joiner.
const START: char = '\u{2060}';
/// The digits 0, 1 and 2. Function application, invisible times, invisible separator.
const DIGITS: [char; 3] = ['\u{2061}', '\u{2062}', '\u{2063}'];
/// Ends a text. Invisible plus.
pub(crate) const END: char = '\u{2064}';

/// What stands before a text: its key, which is the id of its message, and after a dot the name of its attribute.
pub(crate) fn start(key: &str) -> String {
    let letter = |byte: u8| {
        // Keys are made of letters, digits, `-`, `_` and `.`: from `-` on they fit into four digits of three values.
        let number = usize::from(byte.saturating_sub(b'-'));
        [27, 9, 3, 1].map(|place| DIGITS[number / place % 3])
    };
    std::iter::once(START).chain(key.bytes().flat_map(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(code: &str) -> String {
        let digits: Vec<u8> = code
            .chars()
            .skip(1)
            .map(|sign| u8::try_from(DIGITS.iter().position(|digit| *digit == sign).unwrap()).unwrap())
            .collect();
        digits.chunks(4).map(|four| char::from(b'-' + four.iter().fold(0, |sum, digit| sum * 3 + digit))).collect()
    }

    proptest! {
        #[test]
        fn a_key_reads_back_from_its_signs(key in "[a-zA-Z][a-zA-Z0-9_-]{0,40}(\\.[a-z-]{1,20})?") {
            prop_assert_eq!(read(&start(&key)), key);
        }
    }
}
