//! A folder that another program, or a stick, fills with packs.

use std::fs;

use many_doors_app::{
    App,
    commands::{NoRequest, PackRequest, WatchRequest},
    wire::{FailureCode, InstallRequest, WatchOutcome},
};
use many_doors_exchange::pack::{Key, PackSource};
use tempfile::TempDir;

use super::{alder, birch, cedar, key, row, there};
use crate::common::{
    Computer, code, exported,
    packs::{ID, changes, full, install_trusting, put},
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

fn outcome(app: &App, folder: &TempDir, name: &str) -> (WatchOutcome, Option<FailureCode>) {
    let found = watch(app, folder).into_iter().find(|(file, ..)| file.starts_with(name)).unwrap();
    (found.1, found.2)
}

const NOTHING_NEW: (WatchOutcome, Option<FailureCode>) = (WatchOutcome::NothingNew, None);

#[test]
fn what_staff_went_back_from_stays_away_until_they_take_it_or_something_newer_comes() {
    let (computer, app) = trusting();
    let folder = tempfile::tempdir().unwrap();
    let library: &[&Key] = &[key("library")];
    put(folder.path(), "two", full(2, &[birch()]), library);
    let third = put(folder.path(), "three", full(3, &[cedar()]), library);
    assert_eq!(outcome(&app, &folder, "three").0, WatchOutcome::Installed);
    for serial in [2, 1] {
        if serial == 2 {
            app.roll_back_pack(PackRequest { id: ID.into() }).unwrap();
        } else {
            let older = put(computer.out.path(), "older", full(1, &[alder()]), library);
            app.install_pack(InstallRequest { path: older, trust: false, seen: None, older: true }).unwrap();
        }
        for name in ["two", "three"] {
            assert_eq!(outcome(&app, &folder, name), NOTHING_NEW, "{name}");
        }
        assert_eq!(row(&app).unwrap().serial, serial);
    }
    // In the next run, and in a library that is made anew, too.
    drop(app);
    fs::write(computer.data.path().join("library.sqlite"), "this was a library once").unwrap();
    let app = computer.open();
    app.tidy();
    assert_eq!((row(&app).unwrap().serial, there(&app)), (1, vec!["example-alder".to_owned()]));
    // Another file with the number that was gone back from is no answer to it.
    let fork = put(folder.path(), "fork", full(3, &[birch()]), library);
    assert_eq!(outcome(&app, &folder, "fork"), (WatchOutcome::Bad, Some(FailureCode::PackForked)));
    fs::remove_file(fork).unwrap();
    // By hand it comes as ever, and is then watched as ever.
    install_trusting(&app, &third).unwrap();
    assert_eq!(row(&app).unwrap().serial, 3);
    app.roll_back_pack(PackRequest { id: ID.into() }).unwrap();
    put(folder.path(), "four", full(4, &[alder(), cedar()]), library);
    assert_eq!(outcome(&app, &folder, "four").0, WatchOutcome::Installed);
    assert_eq!(there(&app), ["example-alder", "example-cedar"]);
    let notes = fs::read_to_string(computer.data.path().join("packs/kept.json")).unwrap();
    assert!(!notes.contains("gone_back"), "nothing is left to remember: {notes}");
}

#[test]
fn a_pack_that_was_taken_out_does_not_come_back_by_itself() {
    let (computer, app) = trusting();
    let folder = tempfile::tempdir().unwrap();
    let editions = [vec![alder()], vec![alder(), birch()], vec![alder(), cedar()]];
    let library: &[&Key] = &[key("library")];
    let first = put(folder.path(), "one", full(1, &editions[0]), library);
    put(folder.path(), "two", changes(1, &editions[0], 2, &editions[1]), library);
    watch(&app, &folder);
    assert_eq!(row(&app).unwrap().serial, 2);
    app.remove_pack(PackRequest { id: ID.into() }).unwrap();
    assert!(watch(&app, &folder).iter().all(|(_, outcome, why)| (*outcome, *why) == NOTHING_NEW));
    drop(app);
    let app = computer.open();
    app.tidy();
    assert!(row(&app).is_none() && there(&app).is_empty());
    // Who takes it in again wants it as it is kept up to date.
    install_trusting(&app, &first).unwrap();
    put(folder.path(), "three", changes(1, &editions[0], 3, &editions[2]), library);
    assert_eq!(outcome(&app, &folder, "three").0, WatchOutcome::Installed);
    assert_eq!(there(&app), ["example-alder", "example-cedar"]);
}
