use std::borrow::Cow;

use many_doors_domain::Code as _;

use crate::Published;

/// The tables as CSV (RFC 4180: commas, lines that end with CR LF, a header).
///
/// Columns `quarter`, `need`, `language`, `found`, `not_found`, in codes and numbers; a cell that is not shown says `hidden`,
/// which is not 0. No value can begin a formula in a spreadsheet program.
#[must_use]
pub fn csv(published: &Published) -> String {
    let mut text = String::from("quarter,need,language,found,not_found\r\n");
    let cell = |count: Option<u32>| count.map_or_else(|| "hidden".to_owned(), |count| count.to_string());
    for row in &published.rows {
        let values = [
            row.quarter.to_string(),
            row.need.code().to_owned(),
            row.language.to_string(),
            cell(row.found),
            cell(row.not_found),
        ];
        let line: Vec<Cow<'_, str>> = values.iter().map(|value| field(value)).collect();
        text.push_str(&line.join(","));
        text.push_str("\r\n");
    }
    text
}

/// A value as a field: what a spreadsheet program would run gets a `'` before it, and quotes where they are needed.
fn field(value: &str) -> Cow<'_, str> {
    let guarded: Cow<'_, str> =
        if value.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{value}").into() } else { value.into() };
    if guarded.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", guarded.replace('"', "\"\"")).into()
    } else {
        guarded
    }
}

#[cfg(test)]
mod tests {
    use many_doors_domain::Need;

    use super::*;
    use crate::{Language, Languages, Quarter, Row};

    #[test]
    fn a_table_is_read_back_as_it_was_and_hidden_is_not_zero() {
        let (quarter, es) = (Quarter::new(2026, 3).unwrap(), Languages::new(["es"]).find("es"));
        let row = |language, found, not_found| Row { quarter, need: Need::Sleep, language, found, not_found };
        let rows = vec![row(es, Some(12), None), row(Language::OTHER, None, Some(4_000))];
        let text = csv(&Published { quarters: vec![quarter], rows });
        assert_eq!(
            text,
            "quarter,need,language,found,not_found\r\n2026-Q3,sleep,es,12,hidden\r\n2026-Q3,sleep,other,hidden,4000\r\n"
        );
    }

    #[test]
    fn a_year_before_the_first_is_no_formula() {
        let quarter = Quarter::new(-44, 1).unwrap();
        let row = Row { quarter, need: Need::Talk, language: Language::OTHER, found: None, not_found: None };
        let text = csv(&Published { quarters: vec![quarter], rows: vec![row] });
        assert!(text.contains("\r\n'-044-Q1,talk,"), "{text}");
    }

    #[test]
    fn any_value_stays_one_field_and_none_begins_a_formula() {
        for value in ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "a,b", "say \"so\"", "two\r\nlines", "plain", ""] {
            let line = format!("{},end\r\n", field(value));
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
            let record = reader.records().next().unwrap().unwrap();
            assert_eq!((record.len(), &record[1]), (2, "end"), "{value:?}");
            assert_eq!(record[0].trim_start_matches('\''), value);
            assert!(!record[0].starts_with(['=', '+', '-', '@', '\t', '\r']), "{value:?}");
        }
    }
}
