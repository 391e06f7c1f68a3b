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

/// A pack that weighs more than half of this many bytes.
#[cfg(target_os = "linux")]
fn heavy(pack: PackSource, weight: u32) -> PackSource {
    let noise = |at: u32| (at.wrapping_mul(2_654_435_761) >> 13) as u8 ^ (at.wrapping_mul(40_503) >> 7) as u8;
    let mut pack = pack;
    pack.files.insert("noise.bin".to_owned(), (0..weight).map(noise).collect());
    pack
}

/// How many bytes this thread reads meanwhile.
#[cfg(target_os = "linux")]
fn bytes_read(meanwhile: impl FnOnce()) -> u64 {
    let so_far = || {
        let text = fs::read_to_string("/proc/thread-self/io").unwrap();
        text.lines().find_map(|line| line.strip_prefix("rchar: ")).unwrap().parse::<u64>().unwrap()
    };
    let before = so_far();
    meanwhile();
    so_far() - before
}

#[cfg(target_os = "linux")]
#[test]
fn a_look_reads_each_pack_once_and_none_again_that_was_nothing_new_and_stayed_as_it_was() {
    let (computer, app) = trusting();
    let folder = tempfile::tempdir().unwrap();
    watch(&app, &folder);
    let file = put(folder.path(), "two", heavy(full(2, &[birch()]), 2 << 20), &[key("library")]);
    let weight = fs::metadata(&file).unwrap().len();
    assert!(weight > 1 << 20, "{weight}");
    let look = |wanted: WatchOutcome| {
        bytes_read(|| {
            let found = app.check_watched(NoRequest {}).unwrap().watch.unwrap().found;
            assert_eq!(found.iter().map(|found| found.outcome).collect::<Vec<_>>(), [wanted]);
        })
    };
    let [installing, judging, leaving] =
        [WatchOutcome::Installed, WatchOutcome::NothingNew, WatchOutcome::NothingNew].map(look);
    assert!(installing < weight * 3 / 2, "{installing} of {weight}");
    assert!(judging < weight * 3 / 2, "{judging} of {weight}");
    assert!(leaving < weight / 8, "{leaving} of {weight}");
    let restarted = computer.open();
    let judging = bytes_read(|| restarted.look_into_watched());
    assert!((weight..weight * 3 / 2).contains(&judging), "each run judges for itself: {judging} of {weight}");
}

#[cfg(unix)]
#[test]
fn a_file_that_was_written_to_is_judged_again_though_its_name_its_size_and_its_date_stay() {
    let (computer, app) = trusting();
    let folder = tempfile::tempdir().unwrap();
    // One of the next editions is exactly as long.
    let filled = |serial: u64, more: u32| {
        let mut pack = full(serial, &[birch()]);
        let noise = |at: u32| (at.wrapping_mul(2_654_435_761) ^ at.wrapping_mul(at)).to_be_bytes()[0];
        pack.files.insert("noise.bin".to_owned(), (0..more).map(noise).collect());
        put(computer.out.path(), "made", pack, &[key("library")])
    };
    let file = folder.path().join("list.manydoors");
    fs::copy(filled(2, 500), &file).unwrap();
    let before = fs::metadata(&file).unwrap();
    assert_eq!(outcome(&app, &folder, "list").0, WatchOutcome::Installed);
    for _ in 0..2 {
        assert_eq!(outcome(&app, &folder, "list"), NOTHING_NEW);
    }
    let mut editions = (400..600).map(|more| fs::read(filled(3, more)).unwrap());
    let next = editions.find(|bytes| bytes.len() as u64 == before.len()).unwrap();
    fs::write(&file, next).unwrap();
    let date = before.modified().unwrap();
    fs::File::options().write(true).open(&file).unwrap().set_modified(date).unwrap();
    assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), date);
    assert_eq!(outcome(&app, &folder, "list").0, WatchOutcome::Installed);
}

#[test]
fn what_was_nothing_new_is_judged_again_once_something_else_was_decided() {
    let (computer, app) = trusting();
    let folder = tempfile::tempdir().unwrap();
    let library: &[&Key] = &[key("library")];
    put(folder.path(), "one", full(1, &[alder()]), library);
    for _ in 0..3 {
        assert_eq!(outcome(&app, &folder, "one"), NOTHING_NEW);
    }
    // Whoever installs a fork of it elsewhere finds out that this one is another.
    app.remove_pack(PackRequest { id: ID.into() }).unwrap();
    install_trusting(&app, &put(computer.out.path(), "fork", full(1, &[birch()]), library)).unwrap();
    assert_eq!(outcome(&app, &folder, "one"), (WatchOutcome::Bad, Some(FailureCode::PackForked)));
}
