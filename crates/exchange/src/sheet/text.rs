//! Tables as text: which encoding, which delimiter, which rows.

use csv::StringRecord;
use encoding_rs::{Encoding, WINDOWS_1252};

use super::{
    SheetError,
    records::{Found, record},
    rows::RowSink,
};
use crate::Reason;

/// A table as text.
#[derive(Debug)]
pub(super) struct TextTable {
    text: String,
    /// Where the rows begin, in bytes.
    begin: usize,
    delimiter: u8,
    /// How the bytes had been written, where that is worth saying.
    pub(super) written: Option<Reason>,
}

impl TextTable {
    pub(super) fn new(bytes: Vec<u8>, name: &str) -> Result<Self, SheetError> {
        let (text, written) = decode(bytes)?;
        let (delimiter, begin) = delimiter(&text, name);
        Ok(Self { text, begin, delimiter, written })
    }

    /// Reads all rows. A quote that is never closed costs its own line, not the rest of the file.
    pub(super) fn read(&self, sink: &mut RowSink<'_>) -> Result<(), SheetError> {
        let (mut at, mut line) = (self.begin, 1 + lines(&self.text[..self.begin]));
        let mut cells = StringRecord::new();
        while at < self.text.len() {
            let next = match record(&self.text, at, self.delimiter, &mut cells) {
                Found::Record { next, large } => {
                    sink.push(line, &cells, large)?;
                    next
                }
                Found::Open { quote } => {
                    let end = self.text[quote..].find('\n').map_or(self.text.len(), |end| quote + end + 1);
                    sink.refuse(line, Reason::QuoteNotClosed);
                    end
                }
            };
            line = line.saturating_add(lines(&self.text[at..next]));
            at = next;
        }
        Ok(())
    }
}

/// Ends of lines, of whatever system.
fn lines(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let ends = |at: &usize| bytes[*at] == b'\n' || (bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    u32::try_from((0..bytes.len()).filter(ends).count()).unwrap_or(u32::MAX)
}

fn decode(bytes: Vec<u8>) -> Result<(String, Option<Reason>), SheetError> {
    if let Some((encoding, length)) = Encoding::for_bom(&bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[length..]);
        return Ok((text.into_owned(), Some(Reason::ByteOrderMark)));
    }
    if bytes.contains(&0) {
        return Err(SheetError::NotASpreadsheet);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok((text, None)),
        Err(error) => {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(error.as_bytes());
            Ok((text.into_owned(), Some(Reason::NotUtf8)))
        }
    }
}

/// The delimiter, and how many bytes at the beginning only say which it is (`sep=;`).
fn delimiter(text: &str, name: &str) -> (u8, usize) {
    const KNOWN: [u8; 4] = [b',', b';', b'\t', b'|'];
    let first = text.lines().next().unwrap_or_default();
    if let [sign] = first.strip_prefix("sep=").unwrap_or_default().as_bytes()
        && KNOWN.contains(sign)
    {
        return (*sign, text.find('\n').map_or(text.len(), |end| end + 1));
    }
    let mut best = (0, if ends_with(name, ".tsv") || ends_with(name, ".tab") { b'\t' } else { b',' });
    let cut = (0..=text.len().min(64 << 10)).rfind(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let sample = &text[..cut];
    // The name decides where the content cannot.
    let mut order = KNOWN;
    order.sort_by_key(|sign| *sign != best.1);
    for sign in order {
        let score = score(sample, sign);
        if score > best.0 {
            best = (score, sign);
        }
    }
    (best.1, 0)
}

/// How many cells this delimiter gives in rows that are as wide as most: a delimiter makes rows alike, a comma in a sentence
/// does not.
fn score(sample: &str, sign: u8) -> usize {
    let (mut widths, mut cells, mut at) = (Vec::new(), StringRecord::new(), 0);
    while at < sample.len() && widths.len() < 50 {
        let Found::Record { next, .. } = record(sample, at, sign, &mut cells) else { break };
        widths.push(cells.len());
        at = next;
    }
    let alike = |width: usize| widths.iter().filter(|other| **other == width).count();
    widths.iter().filter(|width| **width > 1).map(|width| alike(*width) * alike(*width) * width).max().unwrap_or(0)
}

/// Compares the end of a name without regard to case.
pub(super) fn ends_with(name: &str, end: &str) -> bool {
    name.len() >= end.len() && name.as_bytes()[name.len() - end.len()..].eq_ignore_ascii_case(end.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Progress, sheet::limits};

    fn rows(bytes: &[u8], name: &str) -> super::super::Rows {
        let table = TextTable::new(bytes.to_vec(), name).unwrap();
        let mut sink = RowSink::keeping(name, Progress::none(), 0);
        table.read(&mut sink).unwrap();
        sink.finish()
    }

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        rows(bytes, "a.csv").rows.iter().map(|row| row.cells.iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn each_delimiter_is_recognized_by_the_rows_it_makes() {
        for sign in [",", ";", "\t", "|"] {
            let text = format!("Name{sign}City\n\"One, and more\"{sign}Exampleville\nTwo{sign}Sampleton\n");
            assert_eq!(cells(text.as_bytes())[2], ["Two", "Sampleton"], "delimiter {sign:?}");
        }
        assert_eq!(cells(b"sep=;\nName;City\nOne;Here\n")[1], ["One", "Here"]);
    }

    #[test]
    fn the_encodings_of_office_programs_are_read() {
        let utf16: Vec<u8> = "\u{feff}Name,City\nÑandú,Aquí\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in ["Name,City\nÑandú,Aquí\n".as_bytes(), b"Name,City\n\xd1and\xfa,Aqu\xed\n", &utf16] {
            assert_eq!(cells(bytes)[1], ["Ñandú", "Aquí"]);
        }
        assert_eq!(TextTable::new(b"a,b\n\xd1,c".to_vec(), "a.csv").unwrap().written, Some(Reason::NotUtf8));
    }

    #[test]
    fn a_quote_that_is_never_closed_costs_one_line_and_not_the_file() {
        let read = rows(b"Name,City\nOne,\"Here\nTwo,There\nThree,Everywhere\n", "a.csv");
        let lines: Vec<u32> = read.rows.iter().map(|row| row.line).collect();
        assert_eq!(lines, [1, 3, 4]);
        assert_eq!((read.notices[0].reason, read.notices[0].place.line), (Reason::QuoteNotClosed, Some(2)));
    }

    #[test]
    fn a_giant_field_is_set_aside_and_the_rest_comes_in() {
        let giant = "x".repeat(limits::FIELD + 1);
        let read = rows(format!("Name,City\nOne,{giant}\nTwo,There\n").as_bytes(), "a.csv");
        assert_eq!(read.rows.len(), 2);
        assert_eq!(read.notices[0].reason, Reason::TooLarge);
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        assert_eq!(TextTable::new(b"\0\x01\x02".to_vec(), "a.csv").unwrap_err(), SheetError::NotASpreadsheet);
    }
}
