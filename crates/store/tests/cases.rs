//! Search, language by language: `tests/cases/search/*.tsv`, through the real store.
//!
//! A row is `record text, question, yes or no`: whether the question must find a record of that name.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};

use many_doors_search::Query;
use many_doors_store::{Library, SearchRequest, StoreError};

mod library;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

struct Case {
    text: String,
    question: String,
    found: bool,
}

fn finds(case: &Case) -> bool {
    let mut record = library::record("only");
    record.name = case.text.clone();
    let library = Library::in_memory(&library::content(vec![record]), library::TODAY).unwrap();
    let (query, _) = Query::parse(&case.question);
    let request = SearchRequest { limit: 10, ..SearchRequest::of(&query) };
    let hits = library.read::<_, StoreError>(|reader| reader.search(&request, None)).unwrap();
    !hits.hits.is_empty()
}

fn failures(cases: &[Case]) -> Vec<String> {
    let wrong = cases.iter().filter(|case| finds(case) != case.found);
    wrong.map(|case| format!("{:?} in {:?} must be {}", case.question, case.text, case.found)).collect()
}

/// `\u{301}` stands for a character that an editor would hide or change.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("a closing brace after \\u{");
        plain.push(u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a code point"));
        plain.push_str(rest);
    }
    plain
}

#[test]
fn every_case_of_every_language_holds() {
    let folder = repository().join("tests/cases/search");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "tsv") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let cases: Vec<Case> = lines
            .map(|line| {
                let columns: Vec<&str> = line.split('\t').collect();
                let [text, question, found] = columns[..] else {
                    panic!("{}: {line:?} has not 3 columns", path.display())
                };
                assert!(matches!(found, "yes" | "no"), "{}: {line:?} says neither yes nor no", path.display());
                Case { text: unescaped(text), question: unescaped(question), found: found == "yes" }
            })
            .collect();
        count += cases.len();
        assert_eq!(failures(&cases), Vec::<String>::new(), "{}", path.display());
    }
    assert!(count >= 50, "only {count} cases were read");
}

#[test]
fn the_cases_that_the_design_was_measured_with_hold_where_they_are_at_hand() {
    let Ok(text) = std::fs::read_to_string(repository().join("../shared/data/search/cases.tsv")) else { return };
    let cases: Vec<Case> = text
        .lines()
        .skip(1)
        .map(|line| {
            let columns: Vec<String> = line.split('\t').map(unescaped).collect();
            Case { text: columns[1].clone(), question: columns[2].clone(), found: columns[3] == "true" }
        })
        .collect();
    assert_eq!(failures(&cases), Vec::<String>::new());
}
