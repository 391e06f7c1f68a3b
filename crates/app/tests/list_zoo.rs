//! The zoo of lists: whatever lies in a folder of `tests/lists/zoo` comes out, by the doors that the window uses, as the
//! `expected.txt` beside it says. `MANY_DOORS_WRITE_EXPECTED=1` writes that anew.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use common::{Computer, exported, packs, page, text};
use many_doors_app::{
    App,
    commands::{LookRequest, NoRequest},
    wire::{BringRequest, ExportForm, Failure, Looked},
};

/// What each of them may take, in a build that is not made for speed.
const LONGEST: Duration = Duration::from_secs(20);
/// What all of it may take of memory at once, in kB, the program's own library included. Nothing here unpacks to more than 24 MB, and
/// what says that it does would need more than this.
#[cfg(target_os = "linux")]
const MOST_MEMORY: u64 = 320 << 10;

fn refused(failure: &Failure) -> String {
    format!("refused: {}", failure.code.code())
}

/// What the window is told about a list, and what is there once it was taken in.
fn told(app: &App, path: &str) -> String {
    let looked = match app.look(LookRequest { path: path.into() }) {
        Ok(looked) => looked,
        Err(failure) => return format!("look {}\n", refused(&failure)),
    };
    let (seen, mapping) = match looked {
        Looked::Sheet(sheet) => ("a sheet".to_owned(), Some(sheet.mapping)),
        Looked::List(list) => {
            (format!("a list, {} services, {} organizations", list.services, list.organizations), None)
        }
        Looked::Pack(_) => panic!("nothing here is a pack"),
    };
    let mut out = format!("look {seen}\n");
    let brought = match app.bring(BringRequest { mapping, ..request(path) }) {
        Ok(brought) => brought,
        Err(failure) => return out + &format!("bring {}\n", refused(&failure)),
    };
    out += &format!("bring {} entries\n", brought.changes.added);
    let mut reasons: Vec<String> =
        brought.reasons.iter().map(|told| format!("  {:?} {:?} {}\n", told.outcome, told.reason, told.count)).collect();
    reasons.sort();
    out.extend(reasons);
    let given: serde_json::Value = serde_json::from_slice(&exported(app, &["list-zoo"], ExportForm::Json)).unwrap();
    for service in given.as_array().unwrap() {
        let card = page(app, service["id"].as_str().unwrap()).unwrap().card;
        let numbers: Vec<String> = card.channels.into_iter().filter_map(|channel| channel.number).collect();
        let about: String = card.summary.text.chars().take(60).collect();
        out += &format!("- {:?} {numbers:?} {about:?}\n", card.name.text);
    }
    out
}

fn request(path: &str) -> BringRequest {
    BringRequest {
        path: path.into(),
        source: "zoo".into(),
        name: "Zoo".into(),
        licence: None,
        keep_private: false,
        mapping: None,
    }
}

/// The most memory that this program ever had, in kB.
#[cfg(target_os = "linux")]
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches("kB").trim().parse().unwrap()
}

#[test]
fn every_list_of_the_zoo_comes_out_as_it_should_and_what_is_refused_leaves_nothing() {
    let zoo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/lists/zoo");
    let mut cases: Vec<_> = fs::read_dir(&zoo).unwrap().map(|case| case.unwrap().path()).collect();
    cases.retain(|case| case.is_dir());
    cases.sort();
    assert!(cases.len() >= 40, "the animals are gone");
    let mut wrong = Vec::new();
    for case in cases {
        let given: Vec<_> = fs::read_dir(case.join("given")).unwrap().map(|file| file.unwrap().path()).collect();
        let [given] = given.as_slice() else { panic!("{}: one file or folder", case.display()) };
        let computer = Computer::new();
        let app = computer.open();
        let before = computer.bytes();
        let began = Instant::now();
        let told = told(&app, &text(given));
        assert!(began.elapsed() < LONGEST, "{}: {:?}", case.display(), began.elapsed());
        if told.contains("refused") {
            assert!(computer.bytes() == before, "{}: something is left", case.display());
            assert!(packs(&app).packs.iter().all(|pack| pack.id != "list-zoo"), "{}", case.display());
        }
        assert_eq!(app.task(NoRequest {}).unwrap().stage, None, "{}: something still runs", case.display());
        let expected = case.join("expected.txt");
        if std::env::var_os("MANY_DOORS_WRITE_EXPECTED").is_some() {
            fs::write(&expected, &told).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default().replace("\r\n", "\n") != told {
            wrong.push(format!("{}\n{told}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    #[cfg(target_os = "linux")]
    assert!(most_memory() < MOST_MEMORY, "{} kB", most_memory());
}
