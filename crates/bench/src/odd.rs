//! Odd questions: each must be answered at once, whatever it holds.

use std::{path::Path, time::Instant};

use many_doors_search::CrisisWords;

use crate::{
    corpus::Corpus,
    ours::Ours,
    questions::{Kind, Question},
    thesaurus::Phrases,
};

/// Times the whole way of a question, crisis words included, for every odd input.
pub fn run(root: &Path, folder: &Path) -> Result<(), String> {
    let corpus = Corpus::new(Phrases::read(root)?, crate::places(root)?);
    let folder = tempfile::tempdir_in(folder).map_err(|error| error.to_string())?;
    let thesaurus = Phrases::read(root)?.thesaurus();
    let ours = Ours::build(&folder.path().join("library.sqlite"), &corpus, 10_000, thesaurus)?;
    let lists = lists(root)?;
    let crisis = CrisisWords::new(lists.iter().flat_map(|(tag, text)| {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(|line| (tag.as_str(), line))
    }));
    println!("| question | milliseconds |\n|---|---|");
    for (name, text) in inputs() {
        let question = Question { kind: Kind::Common, text, language: None, cost: None, near: None };
        ours.ask(&question)?;
        let started = Instant::now();
        let heard = crisis.is_crisis(&question.text);
        let found = ours.ask(&question)?;
        let took = started.elapsed().as_secs_f64() * 1_000.0;
        println!("| {name} | {took:.2} |");
        if took > 50.0 {
            return Err(format!("{name} took {took:.0} ms (crisis {heard}, found {found})"));
        }
    }
    Ok(())
}

fn inputs() -> Vec<(&'static str, String)> {
    vec![
        ("nothing", String::new()),
        ("one megabyte of one letter", "a".repeat(1_000_000)),
        ("one megabyte of words", "sad tired alone ".repeat(62_500)),
        ("10,000 different words", (0..10_000).map(|number| format!("word{number} ")).collect()),
        ("one megabyte of Han", "我想找人谈谈".repeat(55_000)),
        ("one megabyte of marks", "\u{301}".repeat(500_000)),
        ("what is left of unpaired surrogates", "help \u{FFFD}\u{FFFD} me".to_owned()),
        ("operators of FTS5", "a\" OR full:b NEAR(c d) * ^x {y z}: -w AND NOT (".to_owned()),
        ("NUL and controls", "a\0b\u{1}\u{202E}c\u{FEFF}".to_owned()),
        ("beginnings of crisis phrases", "my dad hits kills wants to .. want to die not ".repeat(25)),
    ]
}

/// The crisis words of every language, by tag.
fn lists(root: &Path) -> Result<Vec<(String, String)>, String> {
    let mut lists = Vec::new();
    for entry in std::fs::read_dir(root.join("locales")).map_err(|error| error.to_string())?.flatten() {
        let file = entry.path().join("crisis-words.txt");
        if let Ok(text) = std::fs::read_to_string(file) {
            lists.push((entry.file_name().to_string_lossy().into_owned(), text));
        }
    }
    Ok(lists)
}
