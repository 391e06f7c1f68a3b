//! Who signed, and whether anybody here believes them.

use many_doors_app::{
    commands::{NoRequest, PublisherRequest},
    wire::{FailureCode, InstallRequest, PackStanding, PackTrust},
};
use many_doors_exchange::pack::PackSource;

use super::{alder, birch, key, row, there};
use crate::common::{
    Computer, code, find, names,
    packs::{full, install, install_trusting, look, put},
};

#[test]
fn a_strangers_pack_waits_until_somebody_has_compared_the_words() {
    let computer = Computer::new();
    let app = computer.open();
    let file = put(computer.out.path(), "one", full(1, &[alder(), birch()]), &[key("library")]);
    let before = computer.bytes();
    let offer = look(&app, &file).unwrap();
    assert_eq!((offer.trust, offer.standing, offer.records), (PackTrust::Unknown, PackStanding::New, 2));
    assert_eq!(offer.publisher.words, key("library").public().words());
    assert_eq!(offer.publisher.words.split(['-', ' ']).count(), 4, "{}", offer.publisher.words);
    assert_eq!(code(install(&app, &file)), FailureCode::PackUntrusted);
    assert!(computer.bytes() == before, "nothing of it stays here");
    let installed = install_trusting(&app, &file).unwrap();
    assert_eq!((installed.changes.added, installed.pack.records, installed.pack.serial), (2, 2, 1));
    assert_eq!(names(&find(&app, "alderwood")), ["Alderwood Example Circle"]);
    let publishers = crate::common::packs(&app).publishers;
    assert_eq!((publishers.len(), publishers[0].name.as_str()), (1, "Example Library"));
    assert_eq!(publishers[0].trusted_on.as_deref(), Some("2026-11-23"));
}

#[test]
fn a_trusted_publishers_next_pack_needs_no_question_until_the_publisher_is_forgotten() {
    let computer = Computer::new();
    let app = computer.open();
    let pack = |serial, records: &[_]| {
        put(computer.out.path(), &format!("{serial}"), full(serial, records), &[key("library")])
    };
    install_trusting(&app, &pack(1, &[alder()])).unwrap();
    let second = pack(2, &[alder(), birch()]);
    assert_eq!(look(&app, &second).unwrap().trust, PackTrust::Trusted);
    let changes = install(&app, &second).unwrap().changes;
    assert_eq!((changes.added, changes.same, changes.changed, changes.removed), (1, 1, 0, 0));
    let fingerprint = key("library").public().fingerprint();
    assert_eq!(code(app.forget_publisher(PublisherRequest { fingerprint: "x".into() })), FailureCode::ResourceGone);
    app.forget_publisher(PublisherRequest { fingerprint }).unwrap();
    assert!(crate::common::packs(&app).publishers.is_empty());
    assert_eq!(there(&app).len(), 2, "what was installed stays");
    let third = pack(3, &[birch()]);
    assert_eq!(code(install(&app, &third)), FailureCode::PackUntrusted);
    // It was written down, not only in memory.
    drop(app);
    assert_eq!(code(install(&computer.open(), &third)), FailureCode::PackUntrusted);
}

#[test]
fn another_file_in_the_place_of_the_one_that_was_seen_is_refused() {
    let computer = Computer::new();
    let app = computer.open();
    let seen = look(&app, &put(computer.out.path(), "pack", full(1, &[alder()]), &[key("library")])).unwrap().sha256;
    let file = put(computer.out.path(), "pack", full(2, &[birch()]), &[key("library")]);
    let before = computer.bytes();
    let request = |seen| InstallRequest { path: file.clone(), trust: true, seen, older: false };
    assert_eq!(code(app.install_pack(request(Some(seen)))), FailureCode::PackAltered);
    assert!(computer.bytes() == before);
    let seen = look(&app, &file).unwrap().sha256;
    assert!(app.install_pack(request(Some(seen))).is_ok());
}

#[test]
fn a_known_publisher_with_another_key_is_asked_about_and_named_as_it_was() {
    let computer = Computer::new();
    let app = computer.open();
    install_trusting(&app, &put(computer.out.path(), "one", full(1, &[alder()]), &[key("library")])).unwrap();
    let same_id = full(2, &[alder(), birch()]);
    // The name in other letters, for another pack: a glance would take it for the same publisher.
    let same_name =
        PackSource { id: "org.example.other".into(), publisher: "EXAMPLE  library".into(), ..full(1, &[birch()]) };
    for (name, source) in [("id", same_id), ("name", same_name)] {
        let file = put(computer.out.path(), name, source, &[key("stranger")]);
        let offer = look(&app, &file).unwrap();
        assert_eq!(offer.trust, PackTrust::Changed, "{name}");
        let known = offer.known.unwrap();
        assert_eq!(known.fingerprint, key("library").public().fingerprint());
        assert_ne!(offer.publisher.words, known.words);
        let before = computer.bytes();
        assert_eq!(code(install(&app, &file)), FailureCode::PackKeyChanged, "{name}");
        assert!(computer.bytes() == before);
    }
    let file = put(computer.out.path(), "id", full(2, &[alder(), birch()]), &[key("stranger")]);
    install_trusting(&app, &file).unwrap();
    let old = put(computer.out.path(), "old", full(3, &[alder()]), &[key("library")]);
    assert_eq!(look(&app, &old).unwrap().trust, PackTrust::Changed, "the key that was given up is the strange one now");
}

#[test]
fn a_key_that_the_old_one_vouches_for_is_taken_over_and_the_old_one_given_up() {
    let computer = Computer::new();
    let app = computer.open();
    install_trusting(&app, &put(computer.out.path(), "one", full(1, &[alder()]), &[key("library")])).unwrap();
    let keys = vec![key("next").public()];
    let both = PackSource { keys, ..full(2, &[alder(), birch()]) };
    let both = put(computer.out.path(), "two", both, &[key("library"), key("next")]);
    assert_eq!(look(&app, &both).unwrap().trust, PackTrust::Rotated);
    install(&app, &both).unwrap();
    let new = put(computer.out.path(), "three", full(3, &[alder()]), &[key("next")]);
    assert_eq!(look(&app, &new).unwrap().trust, PackTrust::Trusted);
    let old = put(computer.out.path(), "four", full(4, &[birch()]), &[key("library")]);
    assert_eq!(code(install(&app, &old)), FailureCode::PackKeyChanged, "whoever has the old key has nothing");
    assert_eq!(row(&app).unwrap().serial, 2);
}

#[test]
fn a_key_that_was_announced_signs_the_next_pack_alone() {
    let computer = Computer::new();
    let app = computer.open();
    let announced = PackSource { next_keys: vec![key("next").public()], ..full(1, &[alder()]) };
    install_trusting(&app, &put(computer.out.path(), "one", announced, &[key("library")])).unwrap();
    // What is announced counts as of what is installed, in the next run of the program too.
    drop(app);
    let app = computer.open();
    let new = put(computer.out.path(), "two", full(2, &[birch()]), &[key("next")]);
    assert_eq!(look(&app, &new).unwrap().trust, PackTrust::Rotated);
    install(&app, &new).unwrap();
    assert_eq!(there(&app), ["example-birch"]);
}

#[test]
fn a_kiosk_neither_looks_at_packs_nor_installs_nor_removes_nor_makes_any() {
    use many_doors_app::commands::{LookRequest, PackRequest, WatchRequest};
    let computer = Computer::new();
    let file = put(computer.out.path(), "one", full(1, &[alder()]), &[key("library")]);
    let app = computer.open_as_kiosk();
    let before = computer.bytes();
    assert_eq!(code(app.look(LookRequest { path: file.clone() })), FailureCode::NotAllowed);
    assert_eq!(code(install_trusting(&app, &file)), FailureCode::NotAllowed);
    assert_eq!(code(app.remove_pack(PackRequest { id: "own".into() })), FailureCode::NotAllowed);
    assert_eq!(code(app.roll_back_pack(PackRequest { id: "own".into() })), FailureCode::NotAllowed);
    assert_eq!(code(app.watch_folder(WatchRequest { folder: Some(computer.out()) })), FailureCode::NotAllowed);
    assert_eq!(code(app.forget_publisher(PublisherRequest { fingerprint: "x".into() })), FailureCode::NotAllowed);
    assert!(app.check_watched(NoRequest {}).is_ok(), "it watches nothing");
    assert!(computer.bytes() == before);
}
