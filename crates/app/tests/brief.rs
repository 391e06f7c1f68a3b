//! The page about what was not found, from the table on disk to the file on the stick, read back by the programs people have.
//!
//! `brief/en.json` and `ar.json` are what the window makes of this very table (`ui/src/paper/brief.test.ts` keeps them so).
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    time::Duration,
};

use many_doors_app::{
    App, KioskOutside, KioskSurroundings, OutletsOutside, Printers, Surroundings,
    commands::StaffRequest,
    wire::{Failure, FailureCode, Paper, SavePlace, SavePlaceKind, StaffAnswer, StaffOutcome, StaffWish},
};
use many_doors_domain::Need;
use many_doors_kiosk::{Config, StaffPin};
use tempfile::TempDir;

const PIN: &str = "481516";
const PAGES: [(&str, &str); 2] = [("en", include_str!("brief/en.json")), ("ar", include_str!("brief/ar.json"))];

/// Need, language, found, not found.
type Row = (Need, &'static str, Option<u32>, u32);

/// What was published. Everything else of the quarter is hidden.
const TABLE: [Row; 10] = [
    (Need::Sleep, "ht", Some(12), 74),
    (Need::Therapist, "es", Some(143), 58),
    (Need::Grief, "vi", None, 46),
    (Need::Pay, "es", Some(31), 45),
    (Need::Interpreter, "ar", None, 41),
    (Need::Elders, "ko", Some(15), 37),
    (Need::Lgbtq, "fil", None, 33),
    (Need::Belonging, "zh", Some(16), 28),
    (Need::Young, "other", None, 19),
    (Need::Faith, "en", None, 14),
];

struct Around;

impl KioskOutside for Around {
    fn begin_anew(&self) {}

    fn close(&self) {}

    fn uptime(&self) -> Duration {
        Duration::ZERO
    }

    fn slept(&self) -> bool {
        false
    }
}

/// A computer with one stick in it.
struct Stick(PathBuf);

impl OutletsOutside for Stick {
    fn places(&self) -> Vec<SavePlace> {
        vec![SavePlace { kind: SavePlaceKind::Drive, name: "BLUE".into(), folder: self.0.display().to_string() }]
    }

    fn printers(&self) -> Printers {
        Printers { names: Vec::new(), usual: None }
    }

    fn print(&self, _: &[u8], _: &str, _: &str) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

/// A center whose third quarter of 2026 was published, or which has only begun to count; the first folder is its own, the
/// second the stick.
fn center(published: Option<&[Row]>) -> (App, TempDir, TempDir) {
    let (own, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let needs: BTreeSet<Need> = TABLE.iter().map(|row| row.0).collect();
    let languages = ["ar", "en", "es", "fil", "ht", "ko", "vi", "zh", "other"];
    let cell = |need: &Need, language: &str| {
        let row = published.into_iter().flatten().find(|row| (&row.0, row.1) == (need, language));
        row.map_or([None, None], |row| [row.2, Some(row.3)])
    };
    let cells: Vec<_> = needs.iter().flat_map(|need| languages.map(|language| cell(need, language))).collect();
    let table = serde_json::json!({ "quarter": "2026-Q3", "needs": needs, "languages": languages, "cells": cells });
    let kept = serde_json::json!({ "format": 1, "counting": [], "published": [table] });
    let tally = own.path().join("tally.json");
    if published.is_some() {
        std::fs::write(&tally, kept.to_string()).unwrap();
    }
    let staff_pin = Some(StaffPin::parse(&StaffPin::hash(PIN).unwrap()).unwrap());
    let kiosk = KioskSurroundings {
        config: Config { staff_pin, tally: true, ..Config::default() },
        attempts: Some(own.path().join("attempts")),
        tally: Some(tally),
        outside: Arc::new(Around),
    };
    let outlets: Arc<dyn OutletsOutside> = Arc::new(Stick(stick.path().to_owned()));
    let none = Surroundings::none(Arc::new(|| "2026-11-26T17:00:00Z".parse().unwrap()));
    (App::open(Surroundings { kiosk: Some(kiosk), outlets: Some(outlets), ..none }), own, stick)
}

fn staff(app: &App, wish: StaffWish, paper: Option<Paper>) -> Result<StaffAnswer, Failure> {
    app.kiosk_staff(StaffRequest { pin: PIN.into(), wish, paper })
}

fn page(json: &str) -> Paper {
    serde_json::from_str(json).unwrap()
}

fn on_stick(stick: &TempDir) -> Vec<String> {
    let names = std::fs::read_dir(stick.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let names: BTreeSet<String> = names.collect();
    names.into_iter().collect()
}

fn tool(program: &str, args: &[&str], file: &Path) -> String {
    let said = Command::new(program).args(args).arg(file).arg("-").output();
    let said = said.unwrap_or_else(|error| panic!("{program}: {error}; `cargo xtask check` installs it"));
    String::from_utf8_lossy(&said.stdout).into_owned()
}

fn info(file: &Path) -> String {
    String::from_utf8_lossy(&Command::new("pdfinfo").arg(file).output().unwrap().stdout).into_owned()
}

fn numbers(text: &str) -> BTreeSet<u32> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

#[test]
fn the_page_lies_on_the_stick_beside_the_numbers_under_a_name_that_says_nothing() {
    let (app, _own, stick) = center(Some(&TABLE));
    assert_eq!(staff(&app, StaffWish::TakeTally, None).unwrap().file.as_deref(), Some("numbers.csv"));
    for (name, (_, json)) in ["numbers.pdf", "numbers-2.pdf"].into_iter().zip(PAGES) {
        assert_eq!(staff(&app, StaffWish::TakeBrief, Some(page(json))).unwrap().file.as_deref(), Some(name));
    }
    assert_eq!(on_stick(&stick), ["numbers-2.pdf", "numbers.csv", "numbers.pdf"]);
}

#[test]
fn it_is_one_page_with_the_published_numbers_the_crisis_line_and_the_day_it_was_made() {
    for (lang, json) in PAGES {
        let (app, _own, stick) = center(Some(&TABLE));
        staff(&app, StaffWish::TakeBrief, Some(page(json))).unwrap();
        let file = stick.path().join("numbers.pdf");
        let info = info(&file);
        for line in ["Pages:           1\n", "Page size:       612 x 792 pts (letter)", "Tagged:          yes"] {
            assert!(info.contains(line), "{lang}: no {line} in\n{info}");
        }
        let read = tool("pdftotext", &["-layout"], &file);
        let read: String = read.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        let shown: BTreeSet<u32> = TABLE.iter().flat_map(|row| [row.2, Some(row.3)]).flatten().collect();
        let seen = numbers(&read);
        assert!(shown.is_subset(&seen), "{lang}: {:?} missing in\n{read}", shown.difference(&seen));
        // Besides them: what is too small to be shown, how far the noise goes, the crisis line, and the day.
        let known: BTreeSet<u32> = [10, 9, 988, 2026, 26].into_iter().chain(shown).collect();
        assert!(seen.is_subset(&known), "{lang}: {:?} in\n{read}", seen.difference(&known));
        for words in if lang == "en" { ["November 26, 2026", "988"] } else { ["نوفمبر", "988"] } {
            assert!(read.contains(words), "{lang}: {words}\n{read}");
        }
    }
}

#[test]
fn it_can_be_printed_on_letter_and_on_a4_as_it_is() {
    for (lang, json) in PAGES {
        let (app, _own, stick) = center(Some(&TABLE));
        staff(&app, StaffWish::TakeBrief, Some(page(json))).unwrap();
        // `<word xMin="51.0" yMin=".." xMax=".." yMax="..">`, in points. A4 is 595 wide and taller than Letter; printers leave
        // a white edge of 12 points at the most. The sheet may lie in the middle or at a corner.
        let boxes = tool("pdftotext", &["-bbox"], &stick.path().join("numbers.pdf"));
        let value = |line: &str, name: &str| -> Option<f64> {
            line.split_once(&format!("{name}=\""))?.1.split('"').next()?.parse().ok()
        };
        let words: Vec<&str> = boxes.lines().filter(|line| line.contains("<word ")).collect();
        assert!(words.len() > 100, "{lang}");
        for word in words {
            let (from, to) = (value(word, "xMin").unwrap(), value(word, "xMax").unwrap());
            assert!(from >= 612.0 - 595.0 + 12.0 && to <= 595.0 - 12.0, "{lang}: {word}");
            assert!(value(word, "yMax").unwrap() <= 792.0 - 12.0, "{lang}: {word}");
        }
    }
}

#[test]
fn a_page_that_tells_another_number_than_the_table_is_not_written() {
    let (app, _own, stick) = center(Some(&TABLE));
    let refused = |change: fn(&mut Paper), why: &str| {
        let mut paper = page(PAGES[0].1);
        change(&mut paper);
        let failure = staff(&app, StaffWish::TakeBrief, Some(paper)).expect_err(why);
        assert_eq!(failure.code, FailureCode::BadRequest, "{why}");
    };
    fn table(paper: &mut Paper) -> &mut many_doors_app::wire::Table {
        paper.parts.iter_mut().flatten().find_map(|block| block.table.as_mut()).unwrap()
    }
    refused(|paper| table(paper).rows[2][2].count = Some(47), "a bar of another length");
    refused(|paper| table(paper).rows[2][3].words[0].text = "7".into(), "a number that is hidden");
    refused(|paper| table(paper).rows.swap(0, 1), "another order");
    refused(|paper| drop(table(paper).rows.pop()), "a row less");
    refused(|paper| paper.parts.clear(), "no table");
    let failure = staff(&app, StaffWish::TakeBrief, None).unwrap_err();
    assert_eq!(failure.code, FailureCode::BadRequest, "no page");
    let mut bare = page(PAGES[0].1);
    bare.foot.clear();
    assert_eq!(
        staff(&app, StaffWish::TakeBrief, Some(bare)).unwrap_err().code,
        FailureCode::BadRequest,
        "no crisis line"
    );
    assert_eq!(on_stick(&stick), [""; 0]);
}

#[test]
fn a_page_that_would_be_two_is_not_written() {
    let (app, _own, stick) = center(Some(&[]));
    let mut paper = page(PAGES[0].1);
    let line = paper.parts[0][1].clone();
    paper.parts = vec![vec![line]; 90];
    let failure = staff(&app, StaffWish::TakeBrief, Some(paper)).unwrap_err();
    assert_eq!((failure.code, on_stick(&stick)), (FailureCode::DoesNotFit, Vec::new()));
}

#[test]
fn where_nothing_is_large_enough_the_page_has_no_table_and_before_three_months_are_over_there_is_none() {
    let (app, _own, stick) = center(Some(&[]));
    let mut paper = page(PAGES[0].1);
    paper.parts.retain(|part| part.iter().all(|block| block.table.is_none()));
    assert_eq!(staff(&app, StaffWish::TakeBrief, Some(paper.clone())).unwrap().file.as_deref(), Some("numbers.pdf"));
    assert!(info(&stick.path().join("numbers.pdf")).contains("Pages:           1\n"));

    let (early, _own, stick) = center(None);
    assert_eq!(staff(&early, StaffWish::Tally, None).unwrap().tally.unwrap().quarter, None);
    assert_eq!(staff(&early, StaffWish::TakeBrief, Some(paper)).unwrap_err().code, FailureCode::BadRequest);
    assert_eq!(on_stick(&stick), [""; 0]);
}

#[test]
fn a_wrong_number_writes_nothing() {
    let (app, _own, stick) = center(Some(&TABLE));
    let request = StaffRequest { pin: "998877".into(), wish: StaffWish::TakeBrief, paper: Some(page(PAGES[0].1)) };
    assert_eq!(app.kiosk_staff(request).unwrap().outcome, StaffOutcome::Wrong);
    assert_eq!(on_stick(&stick), [""; 0]);
}
