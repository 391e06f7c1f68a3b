//! Single-byte encodings: what a byte from 0x80 stands for. Facts of the encodings, as published by the Unicode Consortium.

/// Windows-1252 from 0x80 to 0x9F; above, it is Latin-1. The five bytes without a letter stand for themselves.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Code page 437, the first PC's, from 0x80.
const PC: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// Mac Roman from 0x80.
const MAC: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// Encodings in which UTF-8 is often misread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Codepage {
    Windows,
    Pc,
    Mac,
}

impl Codepage {
    pub(super) const ALL: [Self; 3] = [Self::Windows, Self::Pc, Self::Mac];

    /// The byte that this encoding shows as the letter; none if it has no such letter.
    pub(super) fn byte(self, letter: char) -> Option<u8> {
        if letter.is_ascii() {
            return Some(letter as u8);
        }
        let found = match self {
            Self::Windows => match letter {
                '\u{a0}'..='\u{ff}' => return u8::try_from(u32::from(letter)).ok(),
                _ => WINDOWS.iter().position(|known| *known == letter),
            },
            Self::Pc => PC.chars().position(|known| known == letter),
            Self::Mac => MAC.chars().position(|known| known == letter),
        };
        found.and_then(|place| u8::try_from(place + 0x80).ok())
    }
}

/// The letter of a byte in Windows-1252.
pub(super) fn windows_letter(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_table_has_a_letter_for_each_of_its_bytes() {
        assert_eq!(PC.chars().count(), 128);
        assert_eq!(MAC.chars().count(), 128);
        assert_eq!(Codepage::Pc.byte('Γ'), Some(0xe2));
        assert_eq!(Codepage::Mac.byte('‚'), Some(0xe2));
        assert_eq!(Codepage::Windows.byte('™'), Some(0x99));
        assert_eq!(Codepage::Windows.byte('中'), None);
        for byte in 0x80..=0xff {
            assert_eq!(Codepage::Windows.byte(windows_letter(byte)), Some(byte));
        }
    }
}
