//! Packs in the whole core: whom to believe, what to refuse, and what is there afterwards.
#![allow(clippy::expect_used, clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;

mod hostile;
mod kept;
mod made;
mod recorded;
mod revoked;
mod steps;
mod trust;
mod watched;
mod words;

use std::sync::OnceLock;

use common::{Computer, packs::ID, record};
use many_doors_app::{
    App,
    domain::{PartialDate, Record},
    wire::PackRow,
};
use many_doors_exchange::pack::Key;
use many_doors_store::{Content, Library, StoreError};

/// Keys that end with the tests, by a name for each.
fn key(name: &str) -> &'static Key {
    const NAMES: [&str; 6] = ["library", "next", "stranger", "ada", "bo", "cy"];
    static KEYS: OnceLock<Vec<Key>> = OnceLock::new();
    let keys = KEYS.get_or_init(|| NAMES.iter().map(|_| Key::passing().unwrap()).collect());
    &keys[NAMES.iter().position(|known| *known == name).unwrap()]
}

fn alder() -> Record {
    record("example-alder", "Alderwood Example Circle", "+13055550111")
}

fn birch() -> Record {
    record("example-birch", "Birchwood Example Circle", "+13055550112")
}

fn cedar() -> Record {
    record("example-cedar", "Cedarwood Example Circle", "+13055550113")
}

/// The pack of most tests, as the list of packs shows it.
fn row(app: &App) -> Option<PackRow> {
    common::packs(app).packs.into_iter().find(|pack| pack.id == ID)
}

/// Which of the three records can be found.
fn there(app: &App) -> Vec<String> {
    let ids = ["example-alder", "example-birch", "example-cedar"];
    ids.into_iter().filter(|id| common::page(app, id).is_ok()).map(str::to_owned).collect()
}

/// Everything that packs brought and that was decided, as one text. The built-in list is left out: it is the program's.
fn dump(computer: &Computer) -> String {
    let copy = tempfile::tempdir().unwrap();
    let file = copy.path().join("library.sqlite");
    for ending in ["", "-wal"] {
        let from = computer.data.path().join(format!("library.sqlite{ending}"));
        if from.exists() {
            std::fs::copy(from, format!("{}{ending}", file.display())).unwrap();
        }
    }
    let nothing = Content {
        hash: "nothing".into(),
        built_on: PartialDate::from(jiff::civil::date(2026, 11, 1)),
        resources: vec![],
        texts: vec![],
        labels: vec![],
        concepts: vec![],
    };
    let library = Library::open(&file, &nothing, "2026-11-23".parse().unwrap()).unwrap().0;
    let mut text = String::new();
    library.read::<_, StoreError>(|reader| reader.dump(&mut text)).unwrap();
    text
}
