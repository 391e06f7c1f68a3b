//! Packs as they are made: the same source gives the same bytes, what goes in comes out, and Debian's minisign agrees.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod zoo;

use std::collections::BTreeMap;
use std::io::{Cursor, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

use many_doors_domain::Record;
use many_doors_exchange::Progress;
use many_doors_exchange::pack::{
    BuildError, Delta, Digest, Draft, Hashes, Key, PackError, PackSource, Payload, PublicKey, RecordSet, ResultError,
    build, check_result, delta, inspect, read_records, record_hash, records_file,
};
use zoo::{Keepers, hashes, source};

#[test]
fn what_goes_in_comes_out() {
    let keepers = Keepers::new();
    let mut pack = inspect(Cursor::new(zoo::good(&keepers)), &[], Progress::none()).unwrap();
    let source = source(6);
    for (name, bytes) in &source.files {
        assert_eq!(&pack.read(name).unwrap(), bytes);
    }
    let Payload::Full(records) = source.payload else { panic!() };
    assert_eq!(read_records(&pack.read("records.tsv").unwrap()), Some(records));
    assert_eq!(pack.inspected.signed_by, [keepers.publisher.public()]);
    assert_eq!(pack.read("tables/other.csv"), Err(PackError::MissingFile { name: "tables/other.csv".into() }));
}

#[test]
fn the_same_source_and_signatures_give_the_same_bytes() {
    let keepers = Keepers::new();
    let keys = vec![keepers.publisher.public()];
    let draft = || Draft::new(PackSource { keys: keys.clone(), ..source(6) }).unwrap();
    let signature = keepers.publisher.sign(draft().manifest_bytes(), &draft().manifest().comment()).unwrap();
    let pack = || {
        let mut draft = draft();
        draft.add_signature(signature.clone());
        draft.finish(&[]).unwrap()
    };
    assert_eq!(pack(), pack());
    let mut reopened = inspect(Cursor::new(pack()), &[], Progress::none()).unwrap();
    assert_eq!(Draft::reopen(&mut reopened).unwrap().finish(&[]).unwrap(), pack());

    // Down to the manifest, whatever the order in which lists were given.
    let turned = PackSource { keys: keys.iter().chain(&keys).copied().collect(), ..source(6) };
    assert_eq!(Draft::new(turned).unwrap().manifest_bytes(), draft().manifest_bytes());
    let expected = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/zoo/manifest.json"));
    let unsigned = Draft::new(source(6)).unwrap();
    assert_eq!(String::from_utf8_lossy(unsigned.manifest_bytes()), expected.unwrap());
}

#[test]
fn nothing_of_the_makers_computer_is_in_a_pack() {
    let bytes = zoo::good(&Keepers::new());
    let mut archive = ::zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    assert!(names.is_sorted(), "{names:?}");
    for number in 0..archive.len() {
        let file = archive.by_index(number).unwrap();
        assert_eq!(file.last_modified(), Some(::zip::DateTime::default()));
        assert_eq!(file.unix_mode(), Some(0o100_644));
        assert_eq!(file.extra_data().unwrap_or_default(), b"");
    }
}

#[test]
fn a_stick_that_is_written_to_after_inspection_is_noticed() {
    let keepers = Keepers::new();
    let parts = zoo::parts(source(6), &keepers.publisher, &[keepers.publisher.public()]);
    let stored = parts.iter().map(|(name, bytes)| zoo::zip::File::stored(name, bytes));
    let bytes = zoo::zip::zip(stored.collect());
    let mut stick = tempfile::tempfile().unwrap();
    stick.write_all(&bytes).unwrap();
    let mut pack = inspect(stick.try_clone().unwrap(), &[], Progress::none()).unwrap();
    let service = bytes.windows(14).position(|window| window == b"Example Clinic").unwrap();
    stick.seek(SeekFrom::Start(service as u64)).unwrap();
    stick.write_all(b"Exemple").unwrap();
    assert_eq!(pack.read("tables/service.csv"), Err(PackError::Damaged { name: "tables/service.csv".into() }));
}

#[test]
fn a_pack_may_be_as_large_as_the_limits_and_no_larger() {
    let keepers = Keepers::new();
    let small = |count: usize| (0..count).map(|number| (format!("tables/{number}.csv"), Vec::new())).collect();
    let made = |files| match build(PackSource { files, ..source(6) }, &[&keepers.publisher]) {
        Ok(_) => None,
        Err(BuildError::Refused(refusal)) => Some(refusal),
        Err(other) => panic!("{other:?}"),
    };
    // One place is for the list of records.
    assert_eq!(made(small(1_999)), None);
    assert_eq!(made(small(2_000)), Some(PackError::TooManyFiles { found: 2_001 }));
    let large = |bytes: usize| [("a".to_owned(), vec![0; bytes])].into();
    // One table of 50,000 services is larger than this.
    assert_eq!(made(large(32 << 20)), None);
    let limit = 256 << 20;
    assert_eq!(made(large((256 << 20) + 1)), Some(PackError::TooLarge { name: Some("a".into()), limit }));
    let both = [("a".to_owned(), vec![0; 128 << 20]), ("b".to_owned(), vec![0; 128 << 20])];
    assert_eq!(made(both.into()), Some(PackError::TooLarge { name: None, limit }), "with the list of records");
}

#[test]
fn inspection_tells_how_far_it_is_and_stops_when_told() {
    let keepers = Keepers::new();
    let files = [("tables/a.csv".to_owned(), vec![b'x'; 1 << 20])].into();
    let bytes = build(PackSource { files, ..source(6) }, &[&keepers.publisher]).unwrap();
    let last = AtomicU64::new(0);
    let watch = |done, total| {
        assert!(done <= total && done - last.swap(done, Ordering::Relaxed) <= 256 << 10);
        done < 700_000
    };
    let stopped = inspect(Cursor::new(bytes), &[], Progress::new(&watch));
    assert_eq!(stopped.unwrap_err(), PackError::Stopped);
    assert!((700_000..900_000).contains(&last.load(Ordering::Relaxed)));
}

/// An invented record.
const RECORD: &str = r#"{
    "resource": {
        "id": "example-clinic", "name": "Example Clinic", "kind": "clinic", "status": {"state": "available"},
        "cost": {"kind": "free"}, "id_asked": {"asked": "unknown"}, "emergency": {"policy": "unknown"},
        "communities": [{"community": "all", "basis": "self_described"}], "needs": ["talk"],
        "area": {"scope": "local", "points": [[25.761681, -80.191788]]}
    },
    "texts": [
        {"resource": "example-clinic", "field": "summary", "locale": "es", "text": "Una sala tranquila",
         "provenance": {"origin": "human", "date": "2026-01-02", "source_hash": "x"}},
        {"resource": "example-clinic", "field": "summary", "locale": "en", "text": "A quiet room",
         "provenance": {"origin": "author", "date": "2026-01-01"}}
    ],
    "licence": "CC-BY-4.0"
}"#;

fn record(text: &str) -> Record {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_hash_of_a_record_is_the_same_however_it_travelled() {
    let first = record(RECORD);
    let mut sorted = first.clone();
    sorted.sort();
    assert_ne!(first.texts, sorted.texts);
    assert_eq!(record_hash(&first), record_hash(&sorted));
    let travelled = record(&serde_json::to_string_pretty(&serde_json::to_value(&first).unwrap()).unwrap());
    assert_eq!(record_hash(&first), record_hash(&travelled));
    // Written down once: libraries of different versions must agree on it.
    assert_eq!(
        Digest(record_hash(&first)).to_string(),
        "6b67475f81dbed5ca4c7e77e68fd9553d503003e4f85d9991d203992a3649aeb"
    );
}

#[test]
fn one_other_letter_anywhere_in_a_record_is_another_hash() {
    for (from, to) in [("25.761681", "25.761682"), ("A quiet", "A quite"), ("Una", "una"), ("CC-BY-4.0", "CC0-1.0")] {
        let other = record(&RECORD.replace(from, to));
        assert_ne!(record_hash(&other), record_hash(&record(RECORD)), "{from}");
    }
}

#[test]
fn a_delta_leads_from_one_set_to_the_next_and_to_no_other() {
    let (base, new) = (hashes(&[("a", 1), ("b", 2), ("c", 3)]), hashes(&[("a", 1), ("b", 9), ("d", 4)]));
    let change = delta(&base, &new);
    assert_eq!(change, Delta { changed: hashes(&[("b", 9), ("d", 4)]), removed: vec!["c".into()] });
    assert_eq!(check_result(&base, &change, &RecordSet::of(&new)), Ok(new.clone()));
    assert_eq!(check_result(&base, &change, &RecordSet::of(&base)), Err(ResultError::Differs));
    assert_eq!(check_result(&new, &change, &RecordSet::of(&new)), Err(ResultError::NotThere("c".into())));
    let both = Delta { removed: vec!["b".into()], ..change };
    assert_eq!(check_result(&base, &both, &RecordSet::of(&new)), Err(ResultError::Both("b".into())));
}

#[test]
fn the_list_of_records_has_one_written_form() {
    let records = hashes(&[("a", 1), ("b", 2)]);
    let file = records_file(&records);
    let line = format!("a\t{}\nb\t{}\n", "01".repeat(32), "02".repeat(32));
    assert_eq!(String::from_utf8(file.clone()).unwrap(), line);
    assert_eq!(read_records(&file), Some(records));
    assert_eq!(read_records(b""), Some(Hashes::new()));
    let other = |from: &str, to: &str| line.replacen(from, to, 1).into_bytes();
    for bad in [
        other("b\t", "a\t"),
        other("a\t", "c\t"),
        other("a\t", "\t"),
        other("a\t", "a \t"),
        other("\t01", "\t0A"),
        other("\n", "\r\n"),
        other("\t", " "),
        line.trim_end().into(),
        format!("{line}\n").into_bytes(),
    ] {
        assert_eq!(read_records(&bad), None, "{}", String::from_utf8_lossy(&bad));
    }
}

/// Runs a program in a folder; none when the computer has none.
fn run(program: &str, folder: &Path, arguments: &[&str], typed: &str) -> Option<bool> {
    let started = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = started else {
        eprintln!("SKIPPED: {program} is not installed (apt-get install {program})");
        return None;
    };
    // It may end without reading.
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    Some(child.wait().unwrap().success())
}

fn minisign(folder: &Path, arguments: &[&str], typed: &str) -> Option<bool> {
    run("minisign", folder, arguments, typed)
}

/// As `docs/PACKS.md` tells people to do it.
#[test]
fn a_pack_that_was_put_together_by_hand_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let keepers = Keepers::new();
    let mut parts = zoo::parts(source(6), &keepers.publisher, &[keepers.publisher.public()]);
    let comment = Draft::new(PackSource { keys: vec![keepers.publisher.public()], ..source(6) }).unwrap();
    let second = keepers.stranger.sign(&parts["manifest.json"], &comment.manifest().comment()).unwrap();
    parts.insert("manifest.json.2.minisig".into(), second.into_bytes());
    for (name, bytes) in &parts {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let mut arguments = vec!["-X", "-D", "hand.manydoors"];
    arguments.extend(parts.keys().map(String::as_str).filter(|name| *name != "manifest.json.2.minisig"));
    let Some(zipped) = run("zip", folder.path(), &arguments, "") else { return };
    assert!(zipped);
    let added = ["-X", "-D", "hand.manydoors", "manifest.json.2.minisig"];
    assert_eq!(run("zip", folder.path(), &added, ""), Some(true));
    let file = std::fs::File::open(folder.path().join("hand.manydoors")).unwrap();
    let mut pack = inspect(file, &[keepers.stranger.public()], Progress::none()).unwrap();
    assert_eq!(pack.inspected.signed_by.len(), 2);
    assert_eq!(pack.read("locales/es/help.ftl").unwrap(), b"help = Ayuda\n");
}

#[test]
fn debians_minisign_accepts_our_signature_and_refuses_an_edited_one() {
    let folder = tempfile::tempdir().unwrap();
    let keepers = Keepers::new();
    let parts: BTreeMap<_, _> = zoo::parts(source(6), &keepers.publisher, &[]);
    for name in ["manifest.json", "manifest.json.minisig"] {
        std::fs::write(folder.path().join(name), &parts[name]).unwrap();
    }
    let key = keepers.publisher.public().to_string();
    let verify = ["-Vm", "manifest.json", "-x", "manifest.json.minisig", "-P", &key];
    let Some(accepted) = minisign(folder.path(), &verify, "") else { return };
    assert!(accepted);
    let edited = String::from_utf8(parts["manifest.json.minisig"].clone()).unwrap().replace("serial=6", "serial=7");
    std::fs::write(folder.path().join("manifest.json.minisig"), edited).unwrap();
    assert_eq!(minisign(folder.path(), &verify, ""), Some(false));
}

#[test]
fn we_accept_what_debians_minisign_signs_and_refuse_its_old_kind() {
    let folder = tempfile::tempdir().unwrap();
    let Some(made) = minisign(folder.path(), &["-G", "-W", "-p", "k.pub", "-s", "k.key"], "") else { return };
    assert!(made);
    let key = PublicKey::parse(&std::fs::read_to_string(folder.path().join("k.pub")).unwrap()).unwrap();
    let draft = || Draft::new(PackSource { keys: vec![key], ..source(6) }).unwrap();
    std::fs::write(folder.path().join("manifest.json"), draft().manifest_bytes()).unwrap();
    let comment = draft().manifest().comment();
    let finish = |options: &[&str], comment: &str| {
        let mut arguments = vec!["-S", "-W", "-s", "k.key", "-m", "manifest.json", "-t", comment];
        arguments.extend(options);
        assert_eq!(minisign(folder.path(), &arguments, ""), Some(true));
        let mut draft = draft();
        draft.add_signature(std::fs::read_to_string(folder.path().join("manifest.json.minisig")).unwrap());
        draft.finish(&[])
    };
    let bytes = finish(&[], &comment).unwrap();
    let pack = inspect(Cursor::new(bytes), &[], Progress::none()).unwrap();
    assert_eq!(pack.inspected.signed_by, [key]);
    let name = "manifest.json.minisig".to_owned();
    let refusal = |built: Result<Vec<u8>, BuildError>| match built {
        Err(BuildError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    assert_eq!(refusal(finish(&["-l"], &comment)), PackError::LegacySignature { name: name.clone() });
    assert_eq!(refusal(finish(&[], "no comment of ours")), PackError::WrongComment { name });
}

#[test]
fn debians_minisign_signs_with_our_key_and_we_open_a_key_of_its() {
    let folder = tempfile::tempdir().unwrap();
    let new = Key::generate("open sesame").unwrap();
    std::fs::write(folder.path().join("ours.key"), &new.secret_file).unwrap();
    std::fs::write(folder.path().join("ours.pub"), new.public.to_file()).unwrap();
    std::fs::write(folder.path().join("text"), "text").unwrap();
    let sign = ["-S", "-s", "ours.key", "-m", "text"];
    let Some(signed) = minisign(folder.path(), &sign, "open sesame\n") else { return };
    assert!(signed);
    assert_eq!(minisign(folder.path(), &["-V", "-p", "ours.pub", "-m", "text"], ""), Some(true));
    let make = ["-G", "-p", "theirs.pub", "-s", "theirs.key"];
    assert_eq!(minisign(folder.path(), &make, "alakazam\nalakazam\n"), Some(true));
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    let key = Key::open(&read("theirs.key"), "alakazam").unwrap();
    assert_eq!(Some(key.public()), PublicKey::parse(&read("theirs.pub")));
    assert_eq!(Digest::of(b"text").to_string().len(), 64);
}
