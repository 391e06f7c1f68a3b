//! Packs that somebody with bad intent might hand over, each with the answer it must get.

// Used by tests and by the example that writes it to disk; each of them uses another part.
#![allow(clippy::unwrap_used, dead_code, missing_docs)]

mod containers;
mod manifests;
mod signed;
pub mod zip;

use std::collections::BTreeMap;

use jiff::civil::date;
use many_doors_exchange::pack::{
    Change, Digest, Draft, Hashes, Key, MANIFEST, PackError, PackSource, Payload, PublicKey, Revoked, Wardens, build,
    trust::{Installed, Step},
};

use zip::{File, Zip, zip};

/// The keys of one zoo: they end with it.
pub struct Keepers {
    pub publisher: Key,
    pub stranger: Key,
}

impl Keepers {
    pub fn new() -> Self {
        Self { publisher: Key::passing().unwrap(), stranger: Key::passing().unwrap() }
    }
}

/// What must come of an animal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// It does not get in.
    Refused(PackError),
    /// It is whole, and is judged against [`installed`].
    Judged(Step),
}

pub struct Animal {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    pub expected: Expected,
}

pub fn hashes(records: &[(&str, u8)]) -> Hashes {
    records.iter().map(|(id, fill)| ((*id).to_owned(), [*fill; 32])).collect()
}

pub fn source(serial: u64) -> PackSource {
    let files = [("locales/es/help.ftl", "help = Ayuda\n"), ("tables/service.csv", "id,name\na,Example Clinic\n")];
    PackSource {
        id: "example.county".into(),
        name: "Example County".into(),
        publisher: "Example Library".into(),
        serial,
        created: date(2026, 1, 10),
        check_again_by: date(2026, 7, 10),
        payload: Payload::Full(hashes(&[("a", 1), ("b", 2)])),
        files: files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into(),
        revoked: Vec::new(),
        keys: Vec::new(),
        next_keys: Vec::new(),
        wardens: None,
        licence: "CC-BY-4.0".into(),
        source: "https://example.org/".into(),
    }
}

/// What is there when the zoo is judged: serial 5.
pub fn installed() -> Installed {
    Installed {
        serial: 5,
        manifest_sha256: Digest([5; 32]),
        records: Digest([6; 32]),
        next_keys: Vec::new(),
        whole: Vec::new(),
    }
}

/// The files of a good pack: manifest, signature, payload.
pub fn parts(source: PackSource, key: &Key, named: &[PublicKey]) -> BTreeMap<String, Vec<u8>> {
    let mut files = source.files.clone();
    if let Payload::Full(hashes) = &source.payload {
        files.insert("records.tsv".into(), many_doors_exchange::pack::records_file(hashes));
    }
    let draft = Draft::new(PackSource { keys: named.to_vec(), ..source }).unwrap();
    let signature = key.sign(draft.manifest_bytes(), &draft.manifest().comment()).unwrap();
    files.insert(MANIFEST.into(), draft.manifest_bytes().to_vec());
    files.insert("manifest.json.minisig".into(), signature.into_bytes());
    files
}

pub fn entries(parts: &BTreeMap<String, Vec<u8>>) -> Vec<File> {
    parts.iter().map(|(name, bytes)| File::deflated(name, bytes)).collect()
}

/// A good pack, with its files changed before it is packed.
fn changed(keepers: &Keepers, change: impl FnOnce(&mut BTreeMap<String, Vec<u8>>)) -> Vec<u8> {
    let mut parts = parts(source(6), &keepers.publisher, &[keepers.publisher.public()]);
    change(&mut parts);
    zip(entries(&parts))
}

/// A good pack with another manifest: honestly signed, so that the manifest alone is what is wrong.
fn with_manifest(keepers: &Keepers, change: impl FnOnce(String) -> Vec<u8>) -> Vec<u8> {
    changed(keepers, |parts| {
        let manifest = change(String::from_utf8(parts[MANIFEST].clone()).unwrap());
        let comment = format!("many-doors pack id=example.county serial=6 sha256={}", Digest::of(&manifest));
        let signature = keepers.publisher.sign(&manifest, &comment).unwrap();
        parts.insert(MANIFEST.into(), manifest);
        parts.insert("manifest.json.minisig".into(), signature.into_bytes());
    })
}

/// A good pack with other entries.
fn with_entries(keepers: &Keepers, change: impl FnOnce(&mut Zip)) -> Vec<u8> {
    let parts = parts(source(6), &keepers.publisher, &[keepers.publisher.public()]);
    let mut zip = Zip { files: entries(&parts), ..Zip::default() };
    change(&mut zip);
    zip.bytes()
}

fn signature_line(text: &[u8], line: usize, change: impl FnOnce(&str) -> String) -> Vec<u8> {
    let text = String::from_utf8(text.to_vec()).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines[line] = change(&lines[line]);
    (lines.join("\n") + "\n").into_bytes()
}

pub fn good(keepers: &Keepers) -> Vec<u8> {
    build(source(6), &[&keepers.publisher]).unwrap()
}

pub fn zoo(keepers: &Keepers) -> Vec<Animal> {
    let mut animals = Vec::new();
    for (name, bytes, error) in
        containers::cage(keepers).into_iter().chain(manifests::cage(keepers)).chain(signed::cage(keepers))
    {
        animals.push(Animal { name, bytes, expected: Expected::Refused(error) });
    }
    for (name, bytes, step) in steps(keepers) {
        animals.push(Animal { name, bytes, expected: Expected::Judged(step) });
    }
    animals
}

type Cage<E> = Vec<(&'static str, Vec<u8>, E)>;

fn steps(keepers: &Keepers) -> Cage<Step> {
    let packed = |source| build(source, &[&keepers.publisher]).unwrap();
    let change = Change { base_serial: 3, before: hashes(&[("a", 1)]), after: hashes(&[("a", 2)]) };
    vec![
        ("good", packed(source(6)), Step::Newer),
        ("rollback", packed(source(4)), Step::Rollback { installed: 5 }),
        ("fork", packed(source(5)), Step::Fork),
        (
            "delta-without-base",
            packed(PackSource { payload: Payload::Delta(change), ..source(6) }),
            Step::DeltaWithoutBase { needs: 3 },
        ),
    ]
}

/// One good source of each kind, with every field of a manifest in use.
pub fn sources(keepers: &Keepers) -> [(&'static str, PackSource); 4] {
    let [publisher, stranger] = [&keepers.publisher, &keepers.stranger].map(Key::public);
    let change = || Change { base_serial: 3, before: hashes(&[("a", 1), ("b", 2)]), after: hashes(&[("a", 2)]) };
    let revoked = vec![Revoked { id: "b".into(), date: date(2026, 1, 9), reason: "The number is wrong".into() }];
    let wardens = Some(Wardens { keys: vec![publisher, stranger], needed: 2 });
    let full = PackSource { keys: vec![publisher], next_keys: vec![stranger], wardens, ..source(6) };
    [
        ("full", full.clone()),
        ("delta", PackSource { payload: Payload::Delta(change()), ..full.clone() }),
        ("correction", PackSource { payload: Payload::Correction(change()), revoked: revoked.clone(), ..full.clone() }),
        ("revocation", PackSource { payload: Payload::Revocation, revoked, files: BTreeMap::new(), ..full }),
    ]
}
