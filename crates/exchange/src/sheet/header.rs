//! Which row names the columns, and what the columns are called.

use std::collections::BTreeSet;

use super::{Rows, SheetRow, content, lexicon};

/// Titles and remarks stand above a header; no more rows than this are looked at.
const SEARCHED: usize = 20;

/// The line of the row that names the columns; 0 when there seems to be none.
#[must_use]
pub fn header_row(rows: &Rows) -> u32 {
    let first = || rows.rows.iter().take(SEARCHED);
    let filled = |row: &SheetRow| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let known = |row: &SheetRow| row.cells.iter().filter(|cell| lexicon::knows(cell)).count();
    // Words that are known decide, the upper row where two have as many.
    let best = first().map(|row| (known(row), row)).rev().max_by_key(|(known, _)| *known);
    if let Some((known, row)) = best
        && (known >= 2 || (known == 1 && filled(row) <= 2))
    {
        return row.line;
    }
    // Else the first row that is about as wide as the others and holds nothing but words.
    let wide = first().map(filled).max().unwrap_or(0).div_ceil(2).max(1);
    let wordy = |row: &&SheetRow| filled(row) >= wide && row.cells.iter().all(content::may_be_header);
    match first().find(|row| filled(row) >= wide) {
        Some(row) if wordy(&row) && rows.rows.last() != Some(row) => row.line,
        _ => 0,
    }
}

/// The names of the columns as a header row gives them: white space brought to one space, blank ones `column_N`, the second of
/// two that are alike with `_2`.
#[must_use]
pub fn column_names(rows: &Rows, header_row: u32) -> Vec<String> {
    let header = rows.rows.iter().find(|row| row.line == header_row);
    let mut taken = BTreeSet::new();
    let name = |at: usize| {
        let cell = header.and_then(|row| row.cells.get(at)).unwrap_or_default();
        let words = cell.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = if words.is_empty() { format!("column_{}", at + 1) } else { words };
        let mut name = words.clone();
        let mut number = 2;
        while !taken.insert(fold_for_compare(&name)) {
            name = format!("{words}_{number}");
            number += 1;
        }
        name
    };
    (0..rows.width).map(name).collect()
}

/// Tables know no two columns that differ only in case.
fn fold_for_compare(name: &str) -> String {
    name.to_lowercase()
}

/// The rows below the header.
pub(super) fn body(rows: &Rows, header_row: u32) -> &[SheetRow] {
    let begin = rows.rows.partition_point(|row| row.line <= header_row);
    &rows.rows[begin..]
}

/// Where a header row is that holds all these names: where the mapping says, or nearby because somebody added a title.
pub(super) fn find_header(rows: &Rows, expected: u32, names: &[&str]) -> Result<u32, Vec<String>> {
    let missing = |line: u32| {
        let known = column_names(rows, line);
        names.iter().filter(|name| !known.iter().any(|known| known == *name)).map(|name| (*name).to_owned()).collect()
    };
    let here: Vec<String> = missing(expected);
    if here.is_empty() || expected == 0 {
        return if here.is_empty() { Ok(expected) } else { Err(here) };
    }
    let mut least = here;
    for row in rows.rows.iter().take(SEARCHED) {
        let missing: Vec<String> = missing(row.line);
        if missing.is_empty() {
            return Ok(row.line);
        }
        if missing.len() < least.len() {
            least = missing;
        }
    }
    Err(least)
}
