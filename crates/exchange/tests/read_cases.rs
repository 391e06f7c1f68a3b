//! Folders as cases: what is in `given` must come out as `expected.txt` says. `MANY_DOORS_WRITE_EXPECTED=1` writes it anew.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use many_doors_exchange::files::Files;
use many_doors_exchange::hsds::read::{Options, Read, ReadError, read};
use many_doors_exchange::{Notice, Progress};

fn told(notice: &Notice) -> String {
    let place = &notice.place;
    let line = place.line.map(|line| format!(":{line}")).unwrap_or_default();
    let column = place.column.as_ref().map(|column| format!(" [{column}]")).unwrap_or_default();
    let value = if notice.value.is_empty() { String::new() } else { format!(" {:?}", notice.value) };
    format!("{}{line}{column} {:?} {:?}{value}", place.file, notice.outcome, notice.reason)
}

fn shown(found: &Result<Read, ReadError>) -> String {
    let mut out = String::new();
    let found = match found {
        Ok(found) => found,
        Err(error) => return format!("refused: {error}\n"),
    };
    out.push_str(&format!("version: {:?}\n", found.version));
    for (name, table) in &found.tables.0 {
        out.push_str(&format!("\n# {name}\n"));
        for row in &table.rows {
            let place = table.place(row, None);
            out.push_str(&format!("- {}:{}\n", place.file, place.line.unwrap_or_default()));
            for (column, value) in table.columns.iter().zip(row.cells.iter()).filter(|(_, value)| !value.is_empty()) {
                out.push_str(&format!("  {column}: {value:?}\n"));
            }
        }
    }
    out.push_str("\n# notices\n");
    found.notices.iter().for_each(|notice| out.push_str(&format!("{}\n", told(notice))));
    out
}

#[test]
fn every_case_comes_out_as_it_should() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/read");
    let mut names: Vec<_> = std::fs::read_dir(&cases).unwrap().map(|case| case.unwrap().path()).collect();
    names.sort();
    assert!(names.len() >= 8, "the cases are gone");
    let mut wrong = Vec::new();
    for case in names {
        let files = Files::at(&case.join("given")).unwrap();
        let options = Options {
            source: "example".to_owned(),
            keep_private: case.join("keep_private").exists(),
            as_is: case.join("as_is").exists(),
        };
        let found = shown(&read(&files, &options, Progress::none()));
        let expected = case.join("expected.txt");
        if std::env::var_os("MANY_DOORS_WRITE_EXPECTED").is_some() {
            std::fs::write(&expected, &found).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default().replace("\r\n", "\n") != found {
            wrong.push(format!("{}\n{found}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
