//! Tables as text: which encoding, which delimiter, which rows.

use std::borrow::Cow;

use csv::StringRecord;
use encoding_rs::{Encoding, WINDOWS_1252};

use super::{SheetError, limits, rows::RowSink};
use crate::Reason;

/// A table as text.
#[derive(Debug)]
pub(super) struct TextTable {
    text: String,
    delimiter: u8,
    /// How the bytes had been written, where that is worth saying.
    pub(super) written: Option<Reason>,
}

impl TextTable {
    pub(super) fn new(bytes: &[u8], name: &str) -> Result<Self, SheetError> {
        let (text, written) = decode(bytes)?;
        let (delimiter, skip) = delimiter(&text, name);
        let text = if skip == 0 { text.into_owned() } else { text[skip..].to_owned() };
        Ok(Self { text, delimiter, written })
    }

    /// Reads all rows. A quote that is never closed costs its own line, not the rest of the file.
    pub(super) fn read(&self, sink: &mut RowSink<'_>) -> Result<(), SheetError> {
        let mut start = 0;
        let mut line = 1;
        while start < self.text.len() {
            let Some((from, from_line)) = self.read_from(start, line, sink)? else { break };
            (start, line) = (from, from_line);
        }
        Ok(())
    }

    /// Reads from a byte on; answers where to begin again after an open quote.
    fn read_from(&self, start: usize, line: u32, sink: &mut RowSink<'_>) -> Result<Option<(usize, u32)>, SheetError> {
        let rest = &self.text[start..];
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(self.delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(rest.as_bytes());
        let mut record = StringRecord::new();
        loop {
            let began = reader.position().clone();
            match reader.read_record(&mut record) {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(_) => return Err(SheetError::Damaged),
            }
            // The reader skips empty lines before a record, so the record knows better where it began.
            let at = record.position().unwrap_or(&began);
            let here = line.saturating_add(u32::try_from(at.line().saturating_sub(1)).unwrap_or(u32::MAX));
            let giant = record.iter().any(|field| field.len() > limits::FIELD && field.contains('\n'));
            let open = reader.is_done() || reader.position().byte() as usize >= rest.len();
            let unclosed = open && is_open(&rest[(at.byte() as usize).min(rest.len())..], self.delimiter);
            if giant || (unclosed && record.iter().any(|field| field.trim_end().contains('\n'))) {
                let begin = at.byte() as usize;
                let begin = begin + rest[begin..].len() - rest[begin..].trim_start_matches(['\r', '\n']).len();
                let end = rest[begin..].find('\n').map_or(rest.len(), |end| begin + end + 1);
                sink.refuse(here, Reason::QuoteNotClosed, rest[begin..end].trim());
                return Ok(Some((start + end, here.saturating_add(1))));
            }
            sink.push(here, &record, false)?;
        }
    }
}

/// Whether a quote is open at the end of this last record.
fn is_open(record: &str, delimiter: u8) -> bool {
    let mut inside = false;
    let mut field_begins = true;
    let mut bytes = record.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if inside {
            if byte == b'"' {
                if bytes.peek() == Some(&b'"') {
                    bytes.next();
                } else {
                    inside = false;
                }
            }
            continue;
        }
        inside = field_begins && byte == b'"';
        field_begins = byte == delimiter || byte == b'\n' || byte == b'\r';
    }
    inside
}

fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<Reason>), SheetError> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[length..]);
        return Ok((text, Some(Reason::ByteOrderMark)));
    }
    if bytes.contains(&0) {
        return Err(SheetError::NotASpreadsheet);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((Cow::Borrowed(text), None)),
        Err(_) => Ok((WINDOWS_1252.decode_without_bom_handling(bytes).0, Some(Reason::NotUtf8))),
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
    let mut reader =
        csv::ReaderBuilder::new().delimiter(sign).has_headers(false).flexible(true).from_reader(sample.as_bytes());
    let widths: Vec<usize> = reader.byte_records().take(50).map_while(Result::ok).map(|row| row.len()).collect();
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
    use crate::Progress;

    fn rows(bytes: &[u8], name: &str) -> super::super::Rows {
        let table = TextTable::new(bytes, name).unwrap();
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
        assert_eq!(TextTable::new(b"a,b\n\xd1,c", "a.csv").unwrap().written, Some(Reason::NotUtf8));
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
        assert_eq!(TextTable::new(b"\0\x01\x02", "a.csv").unwrap_err(), SheetError::NotASpreadsheet);
    }
}
