//! Rows of a text with delimiters, however it is written.
//!
//! Reads what the `csv` crate reads, and goes on behind a quote that nobody closed: that crate would make one field of the rest
//! of the file.

use std::borrow::Cow;

use crate::Reason;

/// How many bytes one field may have.
pub(super) const LARGEST_FIELD: usize = 64 << 10;
/// How many bytes one row may have.
pub(super) const LARGEST_ROW: usize = 1 << 20;

/// One row.
#[derive(Debug)]
pub(super) struct Row<'a> {
    /// The line on which it begins, from 1.
    pub(super) line: u32,
    /// Its fields, or why they cannot be told apart.
    pub(super) fields: Result<Vec<Cow<'a, str>>, Reason>,
}

/// The rows of a text, one after the other.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    delimiter: u8,
}

impl<'a> Rows<'a> {
    /// Reads from the start. The sign between fields is the one that the first line has most of; a comma if none.
    pub(super) fn new(text: &'a str) -> Self {
        let first = text.trim_start_matches(['\r', '\n']).lines().next().unwrap_or_default();
        let first = &first.as_bytes()[..first.len().min(LARGEST_FIELD)];
        let count = |sign: u8| first.iter().filter(|byte| **byte == sign).count();
        let delimiter = [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',');
        Self { text, at: 0, line: 1, delimiter: if count(delimiter) == 0 { b',' } else { delimiter } }
    }

    /// How many bytes have been read.
    pub(super) fn position(&self) -> usize {
        self.at
    }

    /// Where the line ends that holds this byte, without its line end, and where the next begins.
    fn line_end(&self, from: usize) -> (usize, usize) {
        let bytes = self.text.as_bytes();
        match bytes[from..].iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
            None => (bytes.len(), bytes.len()),
            Some(length) => {
                let end = from + length;
                let pair = bytes[end] == b'\r' && bytes.get(end + 1) == Some(&b'\n');
                (end, end + if pair { 2 } else { 1 })
            }
        }
    }

    /// A quoted field that begins at `start`: its text and where it ends.
    fn quoted(&self, start: usize, limit: usize) -> Result<(Cow<'a, str>, usize), Reason> {
        let bytes = &self.text.as_bytes()[..limit];
        let mut copied = String::new();
        let mut from = start + 1;
        let mut at = from;
        // A quote inside that is neither doubled nor the last: honest within a line, a sign of an unclosed one across lines.
        let mut loose = false;
        loop {
            let Some(length) = bytes[at..].iter().position(|byte| *byte == b'"') else {
                return Err(Reason::QuoteNotClosed);
            };
            let quote = at + length;
            if loose && bytes[at..quote].iter().any(|byte| matches!(byte, b'\n' | b'\r')) {
                return Err(Reason::QuoteNotClosed);
            }
            if bytes.get(quote + 1) == Some(&b'"') {
                copied.push_str(&self.text[from..=quote]);
                from = quote + 2;
                at = from;
                continue;
            }
            let spaces = bytes[quote + 1..].iter().take_while(|byte| **byte == b' ').count();
            let end = quote + 1 + spaces;
            if end >= self.text.len()
                || bytes.get(end).is_some_and(|byte| *byte == self.delimiter || matches!(byte, b'\n' | b'\r'))
            {
                let rest = &self.text[from..quote];
                let field = if copied.is_empty() { Cow::Borrowed(rest) } else { Cow::Owned(copied + rest) };
                return Ok((field, end));
            }
            if self.text[start + 1..quote].contains(['\n', '\r']) {
                return Err(Reason::QuoteNotClosed);
            }
            loose = true;
            at = quote + 1;
        }
    }

    /// The fields of the row that begins here, and where it ends.
    fn fields(&self) -> Result<(Vec<Cow<'a, str>>, usize), Reason> {
        let bytes = self.text.as_bytes();
        let mut limit = (self.at + LARGEST_ROW).min(bytes.len());
        while !self.text.is_char_boundary(limit) {
            limit -= 1;
        }
        let mut fields = Vec::with_capacity(16);
        let mut at = self.at;
        let mut too_large = false;
        loop {
            let (field, end) = match self.quoted_or_plain(at, limit)? {
                Some(found) => found,
                None => {
                    let plain = &bytes[at..limit];
                    let sign = |byte: &u8| *byte == self.delimiter || matches!(byte, b'\n' | b'\r');
                    let length = plain.iter().position(sign).unwrap_or(plain.len());
                    (Cow::Borrowed(&self.text[at..at + length]), at + length)
                }
            };
            too_large |= field.len() > LARGEST_FIELD;
            fields.push(field);
            if end >= limit {
                return if limit < bytes.len() || too_large { Err(Reason::TooLarge) } else { Ok((fields, end)) };
            }
            if bytes[end] != self.delimiter {
                return if too_large { Err(Reason::TooLarge) } else { Ok((fields, end)) };
            }
            at = end + 1;
        }
    }

    /// The quoted field that begins here; none if it is a plain one, or has quotes that only stand in it.
    fn quoted_or_plain(&self, at: usize, limit: usize) -> Result<Option<(Cow<'a, str>, usize)>, Reason> {
        if at >= limit || self.text.as_bytes()[at] != b'"' {
            return Ok(None);
        }
        match self.quoted(at, limit) {
            Ok(found) => Ok(Some(found)),
            Err(reason) => {
                // `"Open" on Mondays, ...`: the second quote of the line closes what the first opened, and more follows.
                let (end, _) = self.line_end(at);
                let field = self.text[at..end].split(char::from(self.delimiter)).next().unwrap_or_default();
                if field.matches('"').count() % 2 == 0 { Ok(None) } else { Err(reason) }
            }
        }
    }
}

impl<'a> Iterator for Rows<'a> {
    type Item = Row<'a>;

    fn next(&mut self) -> Option<Row<'a>> {
        let bytes = self.text.as_bytes();
        loop {
            if self.at >= bytes.len() {
                return None;
            }
            if !matches!(bytes[self.at], b'\n' | b'\r') {
                break;
            }
            self.at = self.line_end(self.at).1;
            self.line += 1;
        }
        let line = self.line;
        let start = self.at;
        let (fields, end) = match self.fields() {
            Ok((fields, end)) => (Ok(fields), end),
            Err(reason) => (Err(reason), self.line_end(start).0),
        };
        self.at = self.line_end(end).1;
        let lines = bytes[start..self.at].iter().filter(|byte| **byte == b'\n').count();
        self.line += u32::try_from(lines.max(1)).unwrap_or(u32::MAX);
        Some(Row { line, fields })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rows(text: &str) -> Vec<(u32, Result<Vec<String>, Reason>)> {
        Rows::new(text)
            .map(|row| (row.line, row.fields.map(|fields| fields.into_iter().map(Cow::into_owned).collect())))
            .collect()
    }

    fn row(line: u32, fields: &[&str]) -> (u32, Result<Vec<String>, Reason>) {
        (line, Ok(fields.iter().map(|field| (*field).to_owned()).collect()))
    }

    #[test]
    fn quotes_lines_and_empty_lines_are_read() {
        let text = "id,name\r\n\r\n1,\"A, \"\"B\"\"\nC\"\r\n2,x\n\n3,\"y\" ";
        assert_eq!(
            rows(text),
            [row(1, &["id", "name"]), row(3, &["1", "A, \"B\"\nC"]), row(5, &["2", "x"]), row(7, &["3", "y"])]
        );
    }

    #[test]
    fn quotes_inside_a_line_stay_where_they_stand() {
        assert_eq!(
            rows("a,b\n\"say \"hi\" to us\",2\n\"Open\" now,3\n"),
            [row(1, &["a", "b"]), row(2, &["say \"hi\" to us", "2"]), row(3, &["\"Open\" now", "3"])]
        );
    }

    #[test]
    fn behind_a_quote_that_nobody_closed_reading_goes_on() {
        assert_eq!(
            rows("a,b\n1,\"open\n2,\"x\"\n3,y\n"),
            [row(1, &["a", "b"]), (2, Err(Reason::QuoteNotClosed)), row(3, &["2", "x"]), row(4, &["3", "y"])]
        );
        assert_eq!(
            rows("a,b\n1,\"open\n2,y\n"),
            [row(1, &["a", "b"]), (2, Err(Reason::QuoteNotClosed)), row(3, &["2", "y"])]
        );
    }

    #[test]
    fn a_field_larger_than_any_honest_one_is_set_aside_and_the_rest_read() {
        let big = "x".repeat(LARGEST_FIELD + 1);
        for text in [format!("a,b\n1,{big}\n2,y\n"), format!("a,b\n1,\"{big}\"\n2,y\n")] {
            assert_eq!(rows(&text), [row(1, &["a", "b"]), (2, Err(Reason::TooLarge)), row(3, &["2", "y"])]);
        }
        let wide = "x,".repeat(LARGEST_ROW);
        assert_eq!(rows(&format!("a,b\n{wide}\n2,y\n")).last(), Some(&row(3, &["2", "y"])));
    }

    #[test]
    fn the_sign_between_fields_is_found() {
        assert_eq!(rows("a;b\n1;2,3\n"), [row(1, &["a", "b"]), row(2, &["1", "2,3"])]);
        assert_eq!(rows("a\tb\n1\t2\n"), [row(1, &["a", "b"]), row(2, &["1", "2"])]);
    }

    proptest! {
        #[test]
        fn what_the_csv_crate_writes_is_read_back(
            rows in proptest::collection::vec(proptest::collection::vec("[ -~é\n\r\"]{0,12}", 3), 1..8),
        ) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(["a", "b", "c"]).unwrap();
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let read: Vec<Vec<String>> = Rows::new(&text)
                .skip(1)
                .map(|row| row.fields.unwrap().into_iter().map(Cow::into_owned).collect())
                .collect();
            prop_assert_eq!(read, rows);
        }

        #[test]
        fn any_text_is_read_to_its_end(text in "[a\",\n\r; é]{0,200}") {
            let _ = rows(&text);
        }
    }
}
