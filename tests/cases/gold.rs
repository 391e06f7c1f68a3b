//! The gold set: what people need, how they ask for it in every language, and what a librarian would want them to find.
//!
//! The questions were written by writers who had not seen the thesaurus. `cargo xtask bench search-quality` prints the table.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::print_stdout)]

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

use many_doors_app::{
    App, Surroundings,
    commands::NoRequest,
    wire::{Filters, FindRequest, Found},
};

/// How far down a person looks.
const LOOKED_AT: usize = 10;

fn app() -> App {
    App::open(Surroundings::none(Arc::new(|| "2026-11-23T17:00:00Z".parse().expect("a moment"))))
}

/// All languages of the program, the yardstick first.
fn locales(app: &App) -> Vec<String> {
    let tags: Vec<String> = app.start(NoRequest {}).unwrap().locales.into_iter().map(|locale| locale.tag).collect();
    assert_eq!(tags[0], "en");
    tags
}

fn ask(app: &App, text: &str, locale: &str) -> Found {
    let limit = u32::try_from(LOOKED_AT).expect("small");
    let request = FindRequest {
        near: None,
        text: text.to_owned(),
        need: None,
        locale: locale.to_owned(),
        filters: Filters::default(),
        literal: false,
        limit,
    };
    app.find(request).expect("an answer")
}

/// Rows of a file of the gold set, without comments and the line that names the columns.
fn rows(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/search-gold").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).skip(1);
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

fn answers() -> BTreeMap<String, Vec<String>> {
    rows("needs.tsv").into_iter().map(|row| (row[0].clone(), row[2].split(' ').map(str::to_owned).collect())).collect()
}

/// Recall among the first ten, averaged over all needs, and what was missed.
fn recall(app: &App, locale: &str, answers: &BTreeMap<String, Vec<String>>) -> (f64, Vec<String>) {
    let questions = rows(&format!("{locale}.tsv"));
    assert_eq!(questions.len(), answers.len(), "{locale}: one question for each need");
    let mut sum = 0.0;
    let mut missed = Vec::new();
    for row in &questions {
        let wanted = &answers[&row[0]];
        let found = ask(app, &row[1], locale);
        let ids: Vec<&str> = found.cards.iter().take(LOOKED_AT).map(|card| card.id.as_str()).collect();
        let hit = wanted.iter().filter(|id| ids.contains(&id.as_str())).count();
        let share = hit as f64 / wanted.len().min(LOOKED_AT) as f64;
        sum += share;
        if share < 0.5 {
            missed.push(format!("{:.2} {} “{}” wanted {wanted:?} found {ids:?}", share, row[0], row[1]));
        }
    }
    (sum / questions.len() as f64, missed)
}

#[test]
fn every_language_finds_nearly_as_well_as_english() {
    let (app, answers) = (app(), answers());
    println!("| language | recall@10 | of English |\n|---|---|---|");
    let mut english = 0.0;
    let mut weak = Vec::new();
    for locale in &locales(&app) {
        let (recall, missed) = recall(&app, locale, &answers);
        if locale == "en" {
            english = recall;
        }
        println!("| {locale} | {recall:.3} | {:.3} |", recall / english);
        for line in &missed {
            println!("    {line}");
        }
        if recall < 0.95 * english {
            weak.push(locale.clone());
        }
    }
    assert!(weak.is_empty(), "below 0.95 of English: {weak:?}");
}

#[test]
fn danger_is_heard_in_every_language_however_it_is_typed() {
    let app = app();
    let mut unheard = Vec::new();
    for locale in &locales(&app) {
        for row in rows(&format!("crisis-{locale}.tsv")) {
            if !ask(&app, &row[0], locale).crisis {
                unheard.push(format!("{locale}: {}", row[0]));
            }
        }
    }
    assert!(unheard.is_empty(), "{} not heard:\n{}", unheard.len(), unheard.join("\n"));
}

#[test]
fn harmless_look_alikes_raise_no_banner() {
    let app = app();
    let mut alarmed = Vec::new();
    for locale in &locales(&app) {
        for row in rows(&format!("harmless-{locale}.tsv")) {
            if ask(&app, &row[0], locale).crisis {
                alarmed.push(format!("{locale}: {}", row[0]));
            }
        }
    }
    assert!(alarmed.is_empty(), "{} alarms:\n{}", alarmed.len(), alarmed.join("\n"));
}
