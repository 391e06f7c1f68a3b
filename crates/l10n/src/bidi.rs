/// A character that reorders the text around it: embeddings, overrides and isolates.
///
/// In a translation they can make 988 read as 889.
#[must_use]
pub const fn is_control(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The first byte of each of them in UTF-8.
pub(crate) const FIRST_BYTE: u8 = 0xe2;
