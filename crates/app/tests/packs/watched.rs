//! A folder that another program, or a stick, fills with packs.

use std::fs;

use many_doors_app::{
    App,
    commands::{NoRequest, WatchRequest},
    wire::{FailureCode, WatchOutcome},
};
use many_doors_exchange::pack::{Key, PackSource};
use tempfile::TempDir;

use super::{alder, birch, cedar, key, row, there};
use crate::common::{
    Computer, code, exported,
    packs::{changes, full, install_trusting, put},
    text,
};
use many_doors_app::wire::ExportForm;

pub fn watch(app: &App, folder: &TempDir) -> Vec<(String, WatchOutcome, Option<FailureCode>)> {
    let packs = app.watch_folder(WatchRequest { folder: Some(text(folder.path())) }).unwrap();
    let watch = packs.watch.unwrap();
    assert!(watch.there);
    watch.found.into_iter().map(|found| (found.file, found.outcome, found.failure)).collect()
}

fn trusting() -> (Computer, App) {
    let computer = Computer::new();
    let app = computer.open();
    install_trusting(&app, &put(computer.out.path(), "1", full(1, &[alder()]), &[key("library")])).unwrap();
    (computer, app)
}

#[test]
fn the_newest_good_pack_is_installed_strangers_wait_and_bad_ones_stay_where_they_are() {
    let (_computer, app) = trusting();
    let folder = tempfile::tempdir().unwrap();
    let library: &[&Key] = &[key("library")];
    put(folder.path(), "c-newest", full(3, &[alder(), birch()]), library);
    put(folder.path(), "a-older", full(2, &[cedar()]), library);
    let stranger = PackSource { id: "org.example.other".into(), publisher: "Somebody".into(), ..full(1, &[cedar()]) };
    put(folder.path(), "stranger", stranger, &[key("stranger")]);
    put(folder.path(), "changed", full(9, &[cedar()]), &[key("stranger")]);
    fs::write(folder.path().join("bad.manydoors"), "PK\x03\x04 no pack").unwrap();
    fs::write(folder.path().join("letter.txt"), "no pack at all").unwrap();
    let files = crate::common::files_in(folder.path());
    let found = watch(&app, &folder);
    let of =
        |name: &str| found.iter().find(|(file, ..)| file.starts_with(name)).map(|(_, outcome, why)| (*outcome, *why));
    assert_eq!(of("c-newest"), Some((WatchOutcome::Installed, None)));
    assert_eq!(of("stranger"), Some((WatchOutcome::Asks, Some(FailureCode::PackUntrusted))));
    assert_eq!(of("changed"), Some((WatchOutcome::Asks, Some(FailureCode::PackKeyChanged))));
    assert_eq!(of("bad"), Some((WatchOutcome::Bad, Some(FailureCode::PackBroken))));
    assert_eq!(found.len(), 5, "what is no pack is not looked at");
    assert_eq!(row(&app).unwrap().serial, 3);
    assert_eq!(there(&app), ["example-alder", "example-birch"]);
    assert!(crate::common::files_in(folder.path()) == files, "nothing is written into it");
    let again = watch(&app, &folder);
    assert!(again.iter().all(|(_, outcome, _)| *outcome != WatchOutcome::Installed), "{again:?}");
}

#[test]
fn the_names_of_the_files_and_their_order_make_no_difference() {
    let editions = [vec![alder()], vec![alder(), birch()], vec![birch(), cedar()]];
    let mut results = Vec::new();
    for names in [["a", "b", "c"], ["c", "b", "a"], ["b", "c", "a"]] {
        let (_computer, app) = trusting();
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), names[0], changes(1, &editions[0], 2, &editions[1]), &[key("library")]);
        put(folder.path(), names[1], changes(2, &editions[1], 3, &editions[2]), &[key("library")]);
        put(folder.path(), names[2], full(1, &editions[0]), &[key("library")]);
        watch(&app, &folder);
        assert_eq!(row(&app).unwrap().serial, 3, "{names:?}");
        results.push(exported(&app, &[], ExportForm::Json));
    }
    assert!(results.iter().all(|result| *result == results[0]));
}

#[test]
fn a_folder_is_watched_from_start_to_start_until_nobody_wants_it() {
    let (computer, app) = trusting();
    let folder = tempfile::tempdir().unwrap();
    assert!(watch(&app, &folder).is_empty());
    drop(app);
    put(folder.path(), "two", full(2, &[birch()]), &[key("library")]);
    let app = computer.open();
    app.tidy();
    assert_eq!(there(&app), ["example-birch"]);
    fs::remove_dir_all(folder.path()).unwrap();
    let packs = app.check_watched(NoRequest {}).unwrap();
    assert!(!packs.watch.unwrap().there, "a stick that was pulled out is no failure");
    assert!(app.watch_folder(WatchRequest { folder: None }).unwrap().watch.is_none());
    for path in ["relative", "/nowhere/at/all"] {
        let asked = WatchRequest { folder: Some(path.into()) };
        assert_eq!(code(app.watch_folder(asked)), FailureCode::FolderUnreadable, "{path}");
    }
}
