//! Entries that are taken back: nobody is shown them any more, wherever they come from.

use std::fs;

use many_doors_app::{
    App,
    commands::{ExportRequest, NoRequest, PackRequest, WatchRequest},
    wire::{ExportForm, FailureCode, LibrarySource, PackTrust, WatchOutcome},
};
use many_doors_exchange::pack::{Key, PackSource, Payload, PublicKey, Revoked, Wardens};

use super::{alder, birch, key, row, there};
use crate::common::{
    Computer, code, find, lines,
    packs::{ID, changes, full, install, install_trusting, look, put},
    page, text,
};

const LINE: &str = "988-lifeline";

fn taken_back(id: &str) -> Vec<Revoked> {
    vec![Revoked { id: id.into(), date: "2026-11-21".parse().unwrap(), reason: "It harmed somebody".into() }]
}

fn wardens() -> Option<Wardens> {
    let mut keys: Vec<PublicKey> = ["ada", "bo", "cy"].map(|name| key(name).public()).to_vec();
    keys.sort_unstable();
    Some(Wardens { keys, needed: 2 })
}

/// A pack that only takes back.
fn revocation(id: &str, entry: &str) -> PackSource {
    PackSource {
        id: id.into(),
        publisher: "Wardens of the example".into(),
        payload: Payload::Revocation,
        revoked: taken_back(entry),
        licence: String::new(),
        ..full(1, &[])
    }
}

fn start_revoked(app: &App) -> Vec<String> {
    app.start(NoRequest {}).unwrap().revoked
}

#[test]
fn what_a_publisher_takes_back_is_gone_everywhere_until_the_publisher_says_otherwise() {
    let computer = Computer::new();
    let app = computer.open();
    install_trusting(&app, &put(computer.out.path(), "1", full(1, &[alder(), birch()]), &[key("library")])).unwrap();
    let second = PackSource { revoked: taken_back("example-alder"), ..full(2, &[alder(), birch()]) };
    install(&app, &put(computer.out.path(), "2", second, &[key("library")])).unwrap();
    assert_eq!(there(&app), ["example-birch"]);
    assert!(find(&app, "alderwood").is_empty());
    assert_eq!(start_revoked(&app), ["example-alder"]);
    let told = crate::common::packs(&app).revoked;
    assert_eq!((told.len(), told[0].reason.as_str(), told[0].by.as_str()), (1, "It harmed somebody", "Example County"));
    assert_eq!(told[0].name, "Alderwood Example Circle", "what is gone is still called by its name");
    let given = crate::common::exported(&app, &[], ExportForm::Json);
    assert!(!String::from_utf8(given).unwrap().contains("Alderwood"), "and is not given away");
    let third = full(3, &[alder(), birch()]);
    install(&app, &put(computer.out.path(), "3", third, &[key("library")])).unwrap();
    assert_eq!(there(&app).len(), 2);
    assert!(start_revoked(&app).is_empty());
}

#[test]
fn one_warden_of_two_is_not_enough_and_two_are() {
    let computer = Computer::new();
    let app = computer.open();
    let pack = PackSource { wardens: wardens(), ..full(1, &[alder(), birch()]) };
    install_trusting(&app, &put(computer.out.path(), "1", pack, &[key("library")])).unwrap();
    let before = computer.bytes();
    let signed = |name: &str, keys: &[&Key]| put(computer.out.path(), name, revocation(ID, "example-alder"), keys);
    let too_few: [&[&Key]; 3] = [&[key("ada")], &[key("ada"), key("stranger")], &[key("stranger"), key("next")]];
    for (number, keys) in too_few.iter().enumerate() {
        let file = signed(&format!("few-{number}"), keys);
        assert_ne!(look(&app, &file).unwrap().trust, PackTrust::Trusted);
        assert_eq!(code(install_trusting(&app, &file)), FailureCode::PackFewWardens, "{number}");
    }
    assert!(computer.bytes() == before && there(&app).len() == 2);
    let enough = signed("enough", &[key("ada"), key("cy")]);
    let offer = look(&app, &enough).unwrap();
    assert_eq!((offer.trust, offer.revoked.len()), (PackTrust::Trusted, 1));
    install(&app, &enough).unwrap();
    assert_eq!(there(&app), ["example-birch"]);
    assert_eq!(row(&app).unwrap().serial, 1, "the pack itself is what it was");
    // The publisher cannot undo it by saying nothing.
    let next = PackSource { wardens: wardens(), ..full(2, &[alder(), birch()]) };
    install(&app, &put(computer.out.path(), "2", next, &[key("library")])).unwrap();
    assert_eq!(there(&app), ["example-birch"]);
}

#[test]
fn a_revocation_that_was_obeyed_is_no_news_at_the_next_look_into_the_folder() {
    let computer = Computer::new();
    let app = computer.open();
    let pack = PackSource { wardens: wardens(), ..full(1, &[alder(), birch()]) };
    install_trusting(&app, &put(computer.out.path(), "1", pack, &[key("library")])).unwrap();
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "enough", revocation(ID, "example-alder"), &[key("ada"), key("cy")]);
    let look = || {
        let packs = app.watch_folder(WatchRequest { folder: Some(text(folder.path())) }).unwrap();
        packs.watch.unwrap().found.into_iter().map(|found| found.outcome).collect::<Vec<_>>()
    };
    assert_eq!(look(), [WatchOutcome::Installed]);
    assert_eq!(there(&app), ["example-birch"]);
    assert_eq!(look(), [WatchOutcome::NothingNew]);
}

#[test]
fn another_file_in_the_place_of_the_kept_pack_names_no_wardens() {
    let computer = Computer::new();
    let app = computer.open();
    let pack = PackSource { wardens: wardens(), ..full(1, &[alder(), birch()]) };
    install_trusting(&app, &put(computer.out.path(), "1", pack, &[key("library")])).unwrap();
    let own = Some(Wardens { keys: vec![key("stranger").public()], needed: 1 });
    let false_one =
        put(computer.out.path(), "false", PackSource { wardens: own, ..full(1, &[alder()]) }, &[key("stranger")]);
    fs::copy(false_one, computer.data.path().join(format!("packs/{ID}.1.manydoors"))).unwrap();
    let file = put(computer.out.path(), "back", revocation(ID, "example-alder"), &[key("stranger")]);
    assert_eq!(code(install_trusting(&app, &file)), FailureCode::PackFewWardens);
    assert_eq!(there(&app).len(), 2);
}

#[test]
fn wardens_reach_only_entries_of_their_own_pack() {
    let computer = Computer::new();
    let app = computer.open();
    let pack = PackSource { wardens: wardens(), ..full(1, &[alder()]) };
    install_trusting(&app, &put(computer.out.path(), "1", pack, &[key("library")])).unwrap();
    let file = put(computer.out.path(), "far", revocation(ID, LINE), &[key("ada"), key("bo")]);
    install(&app, &file).unwrap();
    assert!(page(&app, LINE).is_ok() && lines(&app).contains(&LINE.to_owned()));
    assert!(start_revoked(&app).is_empty());
    let file = put(computer.out.path(), "none", revocation("org.example.none", LINE), &[key("ada"), key("bo")]);
    assert!(install_trusting(&app, &file).is_err(), "nor of a pack that is not here");
}

/// The starter library as a pack of this program's, for a library elsewhere.
fn starter() -> Vec<many_doors_app::domain::Record> {
    let computer = Computer::new();
    let app = computer.open();
    let folder = text(computer.out.path());
    let asked = ExportRequest { packs: vec!["builtin".into()], form: ExportForm::Tables, folder };
    let file = app.export(asked).unwrap().file;
    let files = many_doors_exchange::files::Files::at(std::path::Path::new(&file)).unwrap();
    let options = many_doors_exchange::hsds::read::Options { as_is: true, keep_private: true, ..Default::default() };
    let read = many_doors_exchange::hsds::read::read(&files, &options, many_doors_exchange::Progress::none()).unwrap();
    let source = many_doors_exchange::hsds::SourceInfo {
        source: "x".into(),
        name: "x".into(),
        date: None,
        licence: None,
        locale: "en".into(),
    };
    let records =
        many_doors_exchange::hsds::records(&read.tables, &source, many_doors_exchange::Progress::none()).unwrap();
    records.collect::<Result<_, _>>().unwrap()
}

#[test]
fn a_crisis_line_that_its_wardens_take_back_is_offered_nowhere_whatever_becomes_of_the_library() {
    let computer = Computer::new();
    let app = computer.open();
    let pack = PackSource { id: "org.example.starter".into(), wardens: wardens(), ..full(1, &starter()) };
    install_trusting(&app, &put(computer.out.path(), "starter", pack, &[key("library")])).unwrap();
    assert!(lines(&app).contains(&LINE.to_owned()));
    let file = put(computer.out.path(), "back", revocation("org.example.starter", LINE), &[key("bo"), key("cy")]);
    install(&app, &file).unwrap();
    let gone = |app: &App, what: &str| {
        assert!(!lines(app).contains(&LINE.to_owned()), "a line of {what}");
        assert!(page(app, LINE).is_err(), "its page, {what}");
        let found = find(app, "988 lifeline");
        assert!(found.iter().all(|card| card.id != LINE), "found, {what}");
        assert!(start_revoked(app).contains(&LINE.to_owned()), "the page's own lines, {what}");
        assert!(!lines(app).is_empty(), "others are there, {what}");
    };
    gone(&app, "the library");
    drop(app);
    gone(&computer.open(), "the next start");
    let file = computer.data.path().join("library.sqlite");
    // Damaged: a new one is made, and filled from the kept packs a moment later.
    fs::write(&file, "this was a library once").unwrap();
    let app = computer.open();
    gone(&app, "a library made anew");
    app.tidy();
    gone(&app, "a library filled again");
    drop(app);
    // Nothing can be written where it should be: the built-in library stands in, in memory.
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    let app = computer.open();
    assert_eq!(app.start(NoRequest {}).unwrap().library.source, LibrarySource::BuiltIn);
    gone(&app, "the one in memory");
}

#[test]
fn a_pack_that_is_taken_out_leaves_what_it_took_back_taken_back() {
    let computer = Computer::new();
    let app = computer.open();
    let pack = PackSource { revoked: taken_back("example-alder"), ..full(1, &[alder(), birch()]) };
    install_trusting(&app, &put(computer.out.path(), "1", pack, &[key("library")])).unwrap();
    app.remove_pack(PackRequest { id: ID.into() }).unwrap();
    assert_eq!(start_revoked(&app), ["example-alder"]);
    let other = PackSource { id: "org.example.other".into(), ..full(1, &[alder()]) };
    install(&app, &put(computer.out.path(), "other", other, &[key("library")])).unwrap();
    assert!(there(&app).is_empty(), "whoever brings it");
}

#[test]
fn going_back_to_a_pack_brings_back_what_it_says_is_revoked_too() {
    let computer = Computer::new();
    let app = computer.open();
    let both = [alder(), birch()];
    install_trusting(&app, &put(computer.out.path(), "1", full(1, &both), &[key("library")])).unwrap();
    let second = PackSource { revoked: taken_back("example-alder"), ..changes(1, &both, 2, &[birch()]) };
    install(&app, &put(computer.out.path(), "2", second, &[key("library")])).unwrap();
    assert_eq!(start_revoked(&app), ["example-alder"]);
    app.roll_back_pack(PackRequest { id: ID.into() }).unwrap();
    assert_eq!(there(&app).len(), 2);
    assert!(start_revoked(&app).is_empty());
}

fn watch(app: &App, folder: &std::path::Path) -> Vec<(String, WatchOutcome)> {
    let packs = app.watch_folder(WatchRequest { folder: Some(text(folder)) }).unwrap();
    packs.watch.unwrap().found.into_iter().map(|found| (found.file, found.outcome)).collect()
}

/// Every order of these.
fn orders<T: Clone>(of: &[T]) -> Vec<Vec<T>> {
    if of.is_empty() {
        return vec![vec![]];
    }
    let mut all = Vec::new();
    for (at, first) in of.iter().enumerate() {
        let rest = [&of[..at], &of[at + 1..]].concat();
        all.extend(orders(&rest).into_iter().map(|rest| [vec![first.clone()], rest].concat()));
    }
    all
}

#[test]
fn in_whatever_order_packs_and_what_takes_back_come_the_entry_is_never_shown_beside_it() {
    let made = tempfile::tempdir().unwrap();
    let (first, second) = ([alder()], [alder(), birch()]);
    let one = PackSource { wardens: wardens(), ..full(5, &first) };
    let two = PackSource { wardens: wardens(), ..changes(5, &first, 6, &second) };
    let by_wardens = revocation(ID, "example-birch");
    let by_publisher = PackSource { serial: 9, ..revocation(ID, "example-alder") };
    let files = [
        put(made.path(), "one", one, &[key("library")]),
        put(made.path(), "two", two, &[key("library")]),
        put(made.path(), "wardens", by_wardens, &[key("ada"), key("bo")]),
        put(made.path(), "publisher", by_publisher, &[key("library")]),
    ];
    let known = PackSource { id: "org.example.known".into(), ..full(1, &[]) };
    let known = put(made.path(), "known", known, &[key("library")]);
    let mut dumps = Vec::new();
    for order in orders(&[0, 1, 2, 3]) {
        let computer = Computer::new();
        let app = computer.open();
        install_trusting(&app, &known).unwrap();
        let folder = tempfile::tempdir().unwrap();
        for (at, which) in order.iter().enumerate() {
            fs::copy(&files[*which], folder.path().join(format!("{at}.manydoors"))).unwrap();
            watch(&app, folder.path());
            let came = &order[..=at];
            for (entry, by) in [("example-birch", 2), ("example-alder", 3)] {
                let shown = there(&app).contains(&entry.to_owned());
                assert!(!shown || !came.contains(&by), "{entry} in {order:?} at {at}");
            }
        }
        let last = watch(&app, folder.path());
        assert!(last.iter().all(|(_, outcome)| *outcome == WatchOutcome::NothingNew), "{order:?}: {last:?}");
        assert!(there(&app).is_empty());
        drop(app);
        dumps.push(crate::dump(&computer));
    }
    assert!(dumps[0].contains("revoked\texample-birch"));
    assert!(dumps.iter().all(|dump| *dump == dumps[0]));
}

#[test]
fn what_takes_back_an_entry_that_is_not_there_yet_is_obeyed_once_and_holds() {
    let computer = Computer::new();
    let app = computer.open();
    let pack = |serial, records: &[_]| PackSource { wardens: wardens(), ..full(serial, records) };
    install_trusting(&app, &put(computer.out.path(), "1", pack(1, &[alder()]), &[key("library")])).unwrap();
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "early", revocation(ID, "example-birch"), &[key("ada"), key("bo")]);
    put(folder.path(), "far", revocation(ID, LINE), &[key("ada"), key("cy")]);
    assert_eq!(
        watch(&app, folder.path()),
        [
            ("early.manydoors".to_owned(), WatchOutcome::Installed),
            ("far.manydoors".to_owned(), WatchOutcome::NothingNew)
        ],
        "another list's entry is no business of theirs"
    );
    assert!(watch(&app, folder.path()).iter().all(|(_, outcome)| *outcome == WatchOutcome::NothingNew));
    install(&app, &put(computer.out.path(), "2", pack(2, &[alder(), birch()]), &[key("library")])).unwrap();
    assert_eq!(there(&app), ["example-alder"]);
    assert!(page(&app, LINE).is_ok());
}
