//! Every animal of the hostile zoo gets exactly its answer: those made here and now, and those in `tests/packs/zoo`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod zoo;

use std::io::Cursor;
use std::path::Path;

use jiff::civil::date;
use many_doors_exchange::Progress;
use many_doors_exchange::pack::{Digest, MANIFEST, PackError, PublicKey, inspect, known_file, trust};
use zoo::{Expected, Keepers, installed};

fn answer(bytes: &[u8], publisher: PublicKey) -> Expected {
    match inspect(Cursor::new(bytes), &[publisher], Progress::none()) {
        Err(refusal) => Expected::Refused(refusal),
        Ok(pack) => Expected::Judged(trust::judge(&pack.inspected, &[], Some(&installed()), date(2026, 2, 1)).step),
    }
}

#[test]
fn every_animal_gets_its_answer() {
    let keepers = Keepers::new();
    let publisher = keepers.publisher.public();
    for animal in zoo::zoo(&keepers) {
        assert_eq!(answer(&animal.bytes, publisher), animal.expected, "{}", animal.name);
    }
}

#[test]
fn every_animal_on_disk_gets_the_answer_that_is_written_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/packs/zoo");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let publisher = PublicKey::parse(&read("publisher.pub")).unwrap();
    let mut answered = 0;
    for line in read("expected.txt").lines() {
        let (name, expected) = line.split_once('\t').unwrap();
        let bytes = std::fs::read(folder.join(name).with_extension("manydoors")).unwrap();
        assert_eq!(format!("{:?}", answer(&bytes, publisher)), expected, "{name}");
        answered += 1;
    }
    let there = std::fs::read_dir(&folder)
        .unwrap()
        .filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|ending| ending == "manydoors"));
    assert_eq!(there.count(), answered, "an animal without an answer");
    assert_eq!(zoo::zoo(&Keepers::new()).len(), answered, "run `cargo run -p many-doors-exchange --example make_zoo`");
}

#[test]
fn one_file_of_a_known_pack_is_what_was_signed_or_nothing() {
    let keepers = Keepers::new();
    let animals = zoo::zoo(&keepers);
    let altered = animals.iter().find(|animal| animal.name == "one-letter-changed").unwrap();
    let good = zoo::good(&keepers);
    let manifest = inspect(Cursor::new(&good), &[], Progress::none()).unwrap().inspected.sha256;
    let read = |bytes: &[u8], manifest: Digest, name: &str| known_file(Cursor::new(bytes), &manifest, name);
    let service = "tables/service.csv";
    assert_eq!(read(&good, manifest, service).unwrap(), b"id,name\na,Example Clinic\n");
    assert_eq!(read(&altered.bytes, manifest, service), Err(PackError::HashMismatch { name: service.into() }));
    assert_eq!(
        read(&altered.bytes, manifest, "locales/es/help.ftl").unwrap(),
        b"help = Ayuda\n",
        "the others are whole"
    );
    assert_eq!(read(&good, Digest([7; 32]), service), Err(PackError::HashMismatch { name: MANIFEST.into() }));
    for name in ["tables/other.csv", MANIFEST, "manifest.json.minisig", ""] {
        assert_eq!(read(&good, manifest, name), Err(PackError::MissingFile { name: name.into() }));
    }
}

/// As a file on a stick: nothing here reads a pack whole into memory first.
#[test]
fn a_pack_is_read_from_a_file_as_from_memory() {
    let keepers = Keepers::new();
    let file = tempfile::tempfile().unwrap();
    std::io::Write::write_all(&mut &file, &zoo::good(&keepers)).unwrap();
    let mut pack = inspect(file, &[], Progress::none()).unwrap();
    assert_eq!(pack.read("locales/es/help.ftl").unwrap(), b"help = Ayuda\n");
}
