//! Bytes of a file to text.

use super::codepage::windows_letter;
use crate::Reason;

/// The text of a file, and what was needed to read it: a byte order mark was cut ([`Reason::ByteOrderMark`]), or it was not UTF-8
/// ([`Reason::NotUtf8`]).
///
/// UTF-16 is read when its mark stands first. Otherwise lines that are UTF-8 are read as such and the others as Windows-1252,
/// because files are put together from several.
#[must_use]
pub fn decode(mut bytes: Vec<u8>) -> (String, Vec<Reason>) {
    let mut reasons = Vec::new();
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        let big = bytes[0] == 0xfe;
        let units: Vec<u16> = bytes[2..]
            .chunks(2)
            .map(|pair| {
                let pair = [pair[0], pair.get(1).copied().unwrap_or(0)];
                if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
            })
            .collect();
        return (String::from_utf16_lossy(&units), vec![Reason::ByteOrderMark]);
    }
    if bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
        bytes.drain(..3);
        reasons.push(Reason::ByteOrderMark);
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return (text, reasons),
        Err(error) => error.into_bytes(),
    };
    reasons.push(Reason::NotUtf8);
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match std::str::from_utf8(line) {
            Ok(line) => text.push_str(line),
            Err(_) => text.extend(line.iter().map(|byte| windows_letter(*byte))),
        }
    }
    (text, reasons)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_two_encodings_is_read_line_by_line() {
        let (text, reasons) = decode(b"Espa\xc3\xb1ol\nEspa\xf1ol \x93si\x94\n".to_vec());
        assert_eq!(text, "Español\nEspañol “si”\n");
        assert_eq!(reasons, [Reason::NotUtf8]);
    }

    #[test]
    fn the_marks_of_an_encoding_are_cut() {
        assert_eq!(decode(b"\xef\xbb\xbfid".to_vec()), ("id".into(), vec![Reason::ByteOrderMark]));
        assert_eq!(decode(b"\xff\xfei\0d\0".to_vec()), ("id".into(), vec![Reason::ByteOrderMark]));
        assert_eq!(decode(b"\xfe\xff\0i\0d".to_vec()), ("id".into(), vec![Reason::ByteOrderMark]));
    }
}
