//! Records of a table as text, one at a time. The crate csv reads a quote that is never closed to the end of the file before it
//! says anything; here one field and one record never cost more than their limits, whatever the file holds.

use csv::StringRecord;

use super::limits;

/// Fields of one record that are kept: a few more than columns are read, so that a wide row is seen to be one.
const FIELDS: usize = limits::COLUMNS * 4;

/// What was found at one place of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// A record; the next begins at `next`.
    Record {
        /// Where the next one begins, in bytes.
        next: usize,
        /// Something of it is larger than the limits, and was cut.
        large: bool,
    },
    /// A quote was opened and is not closed within any honest field.
    Open {
        /// Where the quote stands, in bytes.
        quote: usize,
    },
}

/// Reads the record that begins at `start` into `cells`.
pub(super) fn record(text: &str, start: usize, delimiter: u8, cells: &mut StringRecord) -> Found {
    cells.clear();
    let mut reader = Cursor { text, at: start, delimiter, size: 0, large: false };
    let mut field = String::new();
    loop {
        field.clear();
        if let Err(quote) = reader.field(&mut field) {
            return Found::Open { quote };
        }
        reader.size += field.len();
        if cells.len() < FIELDS && reader.size <= limits::ROW * 2 {
            cells.push_field(&field);
        } else {
            reader.large = true;
        }
        match text.as_bytes().get(reader.at) {
            Some(byte) if *byte == delimiter => reader.at += 1,
            Some(b'\r') if text.as_bytes().get(reader.at + 1) == Some(&b'\n') => {
                return Found::Record { next: reader.at + 2, large: reader.large };
            }
            Some(_) => return Found::Record { next: reader.at + 1, large: reader.large },
            None => return Found::Record { next: text.len(), large: reader.large },
        }
    }
}

struct Cursor<'t> {
    text: &'t str,
    at: usize,
    delimiter: u8,
    size: usize,
    large: bool,
}

impl Cursor<'_> {
    /// Reads a field and stops at what ends it; Err: where a quote stands that is not closed.
    fn field(&mut self, field: &mut String) -> Result<(), usize> {
        let quote = self.at;
        if self.text.as_bytes().get(quote) == Some(&b'"') {
            self.at += 1;
            self.quoted(field).map_err(|()| quote)?;
        }
        let rest = &self.text.as_bytes()[self.at..];
        let ends = |byte: &u8| *byte == self.delimiter || matches!(byte, b'\n' | b'\r');
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        self.put(field, self.at, self.at + length);
        self.at += length;
        Ok(())
    }

    /// Reads to the quote that closes.
    fn quoted(&mut self, field: &mut String) -> Result<(), ()> {
        let begin = self.at;
        let mut lines = false;
        loop {
            let rest = &self.text.as_bytes()[self.at..];
            // No further than to where the field is too long.
            let reach = rest.len().min(limits::FIELD + 1);
            let found = rest[..reach].iter().position(|byte| *byte == b'"');
            let length = found.unwrap_or(reach);
            let length = (0..=length).rfind(|length| self.text.is_char_boundary(self.at + length)).unwrap_or(0);
            lines |= rest[..length].contains(&b'\n');
            self.put(field, self.at, self.at + length);
            self.at += length;
            if lines && self.at - begin > limits::FIELD {
                return Err(());
            }
            match found {
                Some(_) if self.text.as_bytes().get(self.at + 1) == Some(&b'"') => {
                    self.put(field, self.at, self.at + 1);
                    self.at += 2;
                }
                Some(_) => {
                    self.at += 1;
                    return Ok(());
                }
                // The end of the file closes a quote only on its own line.
                None if self.at == self.text.len() => {
                    return if self.text[begin..].trim_end().contains('\n') { Err(()) } else { Ok(()) };
                }
                None => {}
            }
        }
    }

    /// Adds a part of the text, up to one letter more than a field may have.
    fn put(&mut self, field: &mut String, from: usize, to: usize) {
        let room = (limits::FIELD + 4).saturating_sub(field.len());
        let cut = (from..=to.min(from + room)).rfind(|at| self.text.is_char_boundary(*at)).unwrap_or(from);
        field.push_str(&self.text[from..cut]);
        self.large |= field.len() > limits::FIELD || cut < to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(text: &str) -> Option<Vec<Vec<String>>> {
        let (mut records, mut cells, mut at) = (Vec::new(), StringRecord::new(), 0);
        while at < text.len() {
            match record(text, at, b',', &mut cells) {
                Found::Record { next, large: false } => at = next,
                _ => return None,
            }
            records.push(cells.iter().map(str::to_owned).collect());
        }
        Some(records)
    }

    proptest! {
        #[test]
        fn records_are_those_that_the_crate_csv_reads(text in "[ab\",\n\r é]{0,40}") {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let theirs: Vec<Vec<String>> =
                reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            if let Some(ours) = all(&text) {
                // Empty lines are no records there and empty records here.
                let ours: Vec<_> = ours.into_iter().filter(|row| row.len() > 1 || !row[0].is_empty()).collect();
                let theirs: Vec<_> = theirs.into_iter().filter(|row| row.len() > 1 || !row[0].is_empty()).collect();
                prop_assert_eq!(ours, theirs);
            }
        }
    }

    #[test]
    fn quotes_that_never_close_cost_no_more_than_their_own_length() {
        // Each line opens a quote anew after the one before was given up.
        let zone = format!("x,\"{}\n{}\n", "a".repeat(20), "b\n".repeat(limits::FIELD / 2));
        let text = zone.repeat(40);
        let mut cells = StringRecord::new();
        let (mut at, mut open, mut scanned) = (0, 0, 0);
        while at < text.len() {
            let begin = at;
            at = match record(&text, at, b',', &mut cells) {
                Found::Record { next, .. } => next,
                Found::Open { quote } => {
                    open += 1;
                    scanned += quote - begin + limits::FIELD;
                    text[quote..].find('\n').map_or(text.len(), |end| quote + end + 1)
                }
            };
            scanned += at - begin;
        }
        assert_eq!(open, 40);
        assert!(scanned < 3 * text.len());
    }
}
