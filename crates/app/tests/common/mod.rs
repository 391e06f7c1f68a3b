//! What tests of whole libraries share: a computer with folders, a clock that is set, made-up lists and records.

// Each file of tests uses its own part.
#![allow(clippy::expect_used, clippy::unwrap_used, dead_code)]

pub mod packs;
pub mod zip;

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock},
};

use jiff::Timestamp;
use many_doors_app::{
    App, OutletsOutside, Printers, Surroundings,
    commands::{ExportRequest, LocaleRequest, NoRequest, ResourceRequest},
    domain::{Record, ResourceId},
    voices::Reader,
    wire::{Card, ExportForm, Failure, FailureCode, Filters, FindRequest, Packs, ResourcePage, SavePlace},
};
use tempfile::TempDir;

/// A computer with folders and without a printer.
struct Desk;

impl OutletsOutside for Desk {
    fn places(&self) -> Vec<SavePlace> {
        Vec::new()
    }

    fn printers(&self) -> Printers {
        Printers::default()
    }

    fn print(&self, _: &[u8], _: &str, _: &str) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

/// One computer: its data folder, its clock, and a folder to save in.
pub struct Computer {
    pub data: TempDir,
    pub out: TempDir,
    clock: Arc<Mutex<Timestamp>>,
}

impl Computer {
    pub fn new() -> Self {
        let computer = Self {
            data: tempfile::tempdir().unwrap(),
            out: tempfile::tempdir().unwrap(),
            clock: Arc::new(Mutex::new("2026-11-23T17:00:00Z".parse().unwrap())),
        };
        // A new library takes a second to make; one that was made before is as good.
        fs::copy(fresh_library(), computer.data.path().join("library.sqlite")).unwrap();
        computer
    }

    pub fn at(&self, moment: &str) {
        *self.clock.lock().unwrap() = moment.parse().unwrap();
    }

    pub fn open(&self) -> App {
        App::open(self.surroundings(true))
    }

    /// With something that reads aloud.
    pub fn open_to_hear(&self, reader: Reader) -> App {
        App::open(Surroundings { reader: Some(Arc::new(reader)), ..self.surroundings(true) })
    }

    /// As the next person finds it who must not change anything.
    pub fn open_as_kiosk(&self) -> App {
        App::open(self.surroundings(false))
    }

    fn surroundings(&self, desk: bool) -> Surroundings {
        let clock = Arc::clone(&self.clock);
        Surroundings {
            data_dir: Some(self.data.path().to_owned()),
            outlets: if desk { Some(Arc::new(Desk)) } else { None },
            ..Surroundings::none(Arc::new(move || *clock.lock().unwrap()))
        }
    }

    pub fn out(&self) -> String {
        text(self.out.path())
    }

    /// Every file in the data folder with its bytes.
    pub fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files_in(self.data.path())
    }
}

fn fresh_library() -> &'static Path {
    static FRESH: OnceLock<TempDir> = OnceLock::new();
    let folder = FRESH.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(|| "2026-11-23T17:00:00Z".parse().unwrap());
        drop(App::open(Surroundings { data_dir: Some(folder.path().to_owned()), ..Surroundings::none(clock) }));
        folder
    });
    static FILE: OnceLock<PathBuf> = OnceLock::new();
    FILE.get_or_init(|| folder.path().join("library.sqlite"))
}

pub fn text(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

/// Every file in a folder and the folders in it.
pub fn files_in(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_in(&path));
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    files
}

pub fn locale(tag: &str) -> LocaleRequest {
    LocaleRequest { locale: tag.into() }
}

pub fn page(app: &App, id: &str) -> Result<ResourcePage, Failure> {
    app.resource(ResourceRequest { id: id.into(), locale: "en".into() })
}

/// What a search for these words finds.
pub fn find(app: &App, words: &str) -> Vec<Card> {
    let question = FindRequest {
        text: words.into(),
        need: None,
        locale: "en".into(),
        filters: Filters::default(),
        near: None,
        literal: true,
        limit: 50,
    };
    app.find(question).unwrap().cards
}

pub fn names(cards: &[Card]) -> Vec<&str> {
    cards.iter().map(|card| card.name.text.as_str()).collect()
}

pub fn lines(app: &App) -> Vec<String> {
    app.crisis_lines(locale("en")).unwrap().lines.into_iter().map(|line| line.id).collect()
}

pub fn code<T: std::fmt::Debug>(answer: Result<T, Failure>) -> FailureCode {
    answer.unwrap_err().code
}

pub fn packs(app: &App) -> Packs {
    app.packs(NoRequest {}).unwrap()
}

/// Entries of some packs, of all where none is named, as the bytes that are given away.
pub fn exported(app: &App, packs: &[&str], form: ExportForm) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let packs = packs.iter().map(|&pack| pack.to_owned()).collect();
    let saved = app.export(ExportRequest { packs, form, folder: text(folder.path()) }).unwrap();
    fs::read(saved.file).unwrap()
}

/// Everything that a person could see of a library.
pub fn seen(app: &App) -> (Vec<u8>, Packs, Vec<String>) {
    (exported(app, &[], ExportForm::Json), packs(app), lines(app))
}

/// A made-up record of an organization with one number.
pub fn record(id: &str, name: &str, number: &str) -> Record {
    let json = format!(
        r#"{{"resource":{{"id":"{id}","name":"{name}","kind":"organization","status":{{"state":"available"}},
        "cost":{{"kind":"free"}},"id_asked":{{"asked":"unknown"}},"emergency":{{"policy":"unknown"}},"communities":[],
        "needs":["grief"],"area":{{"scope":"state","codes":["US","US-FL"]}},
        "channel":[{{"kind":"voice","number":"{number}"}}],"sources":[{{"cite":"https://example.org/","own":true}}]}},
        "texts":[{{"resource":"{id}","field":"summary","locale":"en","text":"{name} listens.",
        "provenance":{{"origin":"author","date":"2026-11-01"}}}}]}}"#
    );
    let record: Record = serde_json::from_str(&json).unwrap();
    assert_eq!(*record.id(), ResourceId(id.into()));
    record
}
