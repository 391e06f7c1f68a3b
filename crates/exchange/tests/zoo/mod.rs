//! Packs that somebody with bad intent might hand over, each with the answer it must get.

#![allow(dead_code, missing_docs)]

pub mod zip;

use std::collections::BTreeMap;

use jiff::civil::date;
use many_doors_exchange::pack::{
    Change, Digest, Draft, Hashes, Key, MANIFEST, ManifestFault, PackError, PackSource, Payload, PublicKey, build,
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
    Installed { serial: 5, manifest_sha256: Digest([5; 32]), records: Digest([6; 32]), next_keys: Vec::new() }
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
    for (name, bytes, error) in containers(keepers).into_iter().chain(manifests(keepers)).chain(contents(keepers)) {
        animals.push(Animal { name, bytes, expected: Expected::Refused(error) });
    }
    for (name, bytes, step) in steps(keepers) {
        animals.push(Animal { name, bytes, expected: Expected::Judged(step) });
    }
    animals
}

type Cage<E> = Vec<(&'static str, Vec<u8>, E)>;

fn containers(keepers: &Keepers) -> Cage<PackError> {
    let good = good(keepers);
    let name = |name: &str| name.to_owned();
    let cut = |at: usize| good[..at].to_vec();
    let extra = |file: File| with_entries(keepers, |zip| zip.files.push(file));
    let with_first = |change: fn(&mut File)| with_entries(keepers, |zip| change(&mut zip.files[0]));
    vec![
        ("empty", Vec::new(), PackError::Empty),
        ("wrong-magic", b"%PDF-1.7 this is something else".to_vec(), PackError::NotAPack),
        ("one-letter", b"P".to_vec(), PackError::Truncated),
        ("cut-in-first-header", cut(20), PackError::Truncated),
        ("cut-in-the-middle", cut(good.len() / 2), PackError::Truncated),
        ("cut-in-table", cut(good.len() - 60), PackError::Truncated),
        ("cut-last-byte", cut(good.len() - 1), PackError::Truncated),
        ("no-files", zip(Vec::new()), PackError::NoManifest),
        ("bytes-before", with_entries(keepers, |zip| zip.before = b"PK\x03\x04 hidden".to_vec()), PackError::NotPlain),
        ("bytes-behind", with_entries(keepers, |zip| zip.behind = b"hidden".to_vec()), PackError::NotPlain),
        ("comment", with_entries(keepers, |zip| zip.comment = b"hidden".to_vec()), PackError::NotPlain),
        ("extra-field", with_first(|file| file.extra = b"up\x04\0hide".to_vec()), PackError::NotPlain),
        ("encrypted", with_first(|file| file.flags = 1), PackError::NotPlain),
        ("rare-method", with_first(|file| file.method = 12), PackError::NotPlain),
        ("two-names", with_first(|file| file.local_name = Some(b"tables/a.csv".to_vec())), PackError::NotPlain),
        (
            "overlapping-bomb",
            {
                let kernel = File::deflated("a0", &vec![0; 1 << 20]);
                let files = (0..200).map(|number| File { name: format!("a{number}").into(), ..kernel.clone() });
                Zip { files: files.collect(), overlapping: true, ..Zip::default() }.bytes()
            },
            PackError::NotPlain,
        ),
        (
            "bomb",
            extra(File::deflated("tables/bomb.csv", &vec![0; (16 << 20) + 1])),
            PackError::TooLarge { name: Some(name("tables/bomb.csv")), limit: 16 << 20 },
        ),
        (
            "many-bombs",
            with_entries(keepers, |zip| {
                // Refused for what it says; that it would not even unpack to that keeps it small here.
                let bomb = File { size: 16 << 20, ..File::deflated("b", &[0; 99]) };
                zip.files.extend((0..17).map(|number| File { name: format!("b{number}").into(), ..bomb.clone() }));
            }),
            PackError::TooLarge { name: None, limit: 256 << 20 },
        ),
        (
            "lying-bomb",
            with_entries(keepers, |zip| {
                let honest = zip.files.iter_mut().find(|file| file.name == b"tables/service.csv").unwrap();
                let bomb = File::deflated("tables/service.csv", &vec![0; 32 << 20]);
                *honest = File { size: honest.size, crc: honest.crc, ..bomb };
            }),
            PackError::Damaged { name: name("tables/service.csv") },
        ),
        (
            "bytes-behind-a-file",
            with_entries(keepers, |zip| {
                let file = zip.files.iter_mut().find(|file| file.name == b"tables/service.csv").unwrap();
                file.packed.extend(b"hidden");
            }),
            PackError::Damaged { name: name("tables/service.csv") },
        ),
        (
            "too-many-files",
            with_entries(keepers, |zip| zip.count = Some(60_000)),
            PackError::TooManyFiles { found: 60_000 },
        ),
        ("zip-slip", extra(File::stored("../../slip.sh", b"x")), PackError::UnsafeName { name: name("../../slip.sh") }),
        (
            "zip-slip-windows",
            extra(File::stored("..\\slip.bat", b"x")),
            PackError::UnsafeName { name: name("..\\\\slip.bat") },
        ),
        ("absolute", extra(File::stored("/etc/passwd", b"x")), PackError::UnsafeName { name: name("/etc/passwd") }),
        ("device", extra(File::stored("tables/NUL.csv", b"x")), PackError::UnsafeName { name: name("tables/NUL.csv") }),
        (
            "bidi-in-file-name",
            extra(File::stored("gpj\u{202e}.csv", b"x")),
            PackError::UnsafeName { name: name("gpj\\xe2\\x80\\xae.csv") },
        ),
        ("folder", extra(File::stored("tables/", b"")), PackError::UnsafeName { name: name("tables/") }),
        (
            "symlink",
            extra(File { mode: 0o120_777, ..File::stored("tables/link.csv", b"/etc/passwd") }),
            PackError::Link { name: name("tables/link.csv") },
        ),
        (
            "duplicate",
            extra(File::stored("tables/service.csv", b"x")),
            PackError::DuplicateName { name: name("tables/service.csv") },
        ),
        (
            "duplicate-but-for-case",
            extra(File::stored("tables/Service.csv", b"x")),
            PackError::DuplicateName { name: name("tables/Service.csv") },
        ),
    ]
}

fn manifests(keepers: &Keepers) -> Cage<PackError> {
    let replaced = |from: &'static str, to: &'static str| {
        with_manifest(keepers, |manifest| {
            assert!(manifest.contains(from), "{from} is not in {manifest}");
            manifest.replacen(from, to, 1).into_bytes()
        })
    };
    let bad = |fault| PackError::BadManifest(fault);
    let hidden = PackError::HiddenCharacters { field: "name" };
    vec![
        ("no-manifest", changed(keepers, |parts| _ = parts.remove(MANIFEST)), PackError::NoManifest),
        (
            "giant-manifest",
            with_manifest(keepers, |manifest| (manifest + &" ".repeat(2 << 20)).into_bytes()),
            PackError::TooLarge { name: Some(MANIFEST.into()), limit: 1 << 20 },
        ),
        ("manifest-no-json", with_manifest(keepers, |_| b"[manifest]\n".to_vec()), bad(ManifestFault::NotJson)),
        ("duplicate-key", replaced("\"serial\":6", "\"serial\":6,\"serial\":7"), bad(ManifestFault::DuplicateKey)),
        (
            "deep-json",
            with_manifest(keepers, |_| [vec![b'['; 500_000], vec![b']'; 500_000]].concat()),
            bad(ManifestFault::TooDeep),
        ),
        ("number-with-a-point", replaced("\"serial\":6", "\"serial\":6.0"), bad(ManifestFault::NotWhole)),
        ("unknown-field", replaced("\"serial\":6", "\"serial\":6,\"trust\":\"me\""), bad(ManifestFault::Fields)),
        ("not-canonical", replaced("\"serial\":6", "\"serial\": 6"), bad(ManifestFault::NotCanonical)),
        ("newer-format", replaced("\"format\":1", "\"format\":2"), PackError::NewerFormat { found: 2 }),
        ("bidi-in-name", replaced("Example County", "Example \u{202e}ytnuoC"), hidden.clone()),
        ("isolate-in-name", replaced("Example County", "Example \u{2067}County"), hidden.clone()),
        ("control-in-name", replaced("Example County", "Example \\u0007County"), hidden),
        ("bad-id", replaced("example.county", "Example County"), bad(ManifestFault::Rule("id"))),
        (
            "slip-in-manifest",
            replaced("tables/service.csv", "tables/../../evil"),
            PackError::UnsafeName { name: "tables/../../evil".into() },
        ),
        (
            "base-in-full",
            replaced(
                "\"check_again_by\"",
                "\"base\":{\"records\":\"0000000000000000000000000000000000000000000000000000000000000000\",\"serial\":1},\"check_again_by\"",
            ),
            bad(ManifestFault::Rule("base")),
        ),
    ]
}

fn contents(keepers: &Keepers) -> Cage<PackError> {
    const SIGNATURE: &str = "manifest.json.minisig";
    let signature = || SIGNATURE.to_owned();
    let name = || "tables/service.csv".to_owned();
    let signed = |line, change: fn(&str) -> String| {
        changed(keepers, |parts| {
            let text = signature_line(&parts[SIGNATURE], line, change);
            parts.insert(SIGNATURE.into(), text);
        })
    };
    let publisher = keepers.publisher.public();
    vec![
        ("no-signature", changed(keepers, |parts| _ = parts.remove(SIGNATURE)), PackError::NoSignature),
        ("wrong-key", zip(entries(&parts(source(6), &keepers.stranger, &[publisher]))), PackError::UnknownSigner),
        (
            // The stranger's key under the id of the publisher's.
            "wrong-key-same-id",
            changed(keepers, |parts| {
                let own = String::from_utf8(parts[SIGNATURE].clone()).unwrap();
                let forged = keepers
                    .stranger
                    .sign(&parts[MANIFEST], own.lines().nth(2).unwrap().trim_start_matches("trusted comment: "));
                let forged = signature_line(forged.unwrap().as_bytes(), 1, |line| {
                    // Twelve letters hold the kind, the id and a byte of the signature; that one is wrong anyway.
                    own.lines().nth(1).unwrap()[..14].to_owned() + &line[14..]
                });
                parts.insert(SIGNATURE.into(), forged);
            }),
            PackError::BadSignature { name: signature() },
        ),
        (
            "manifest-changed-after-signing",
            changed(keepers, |parts| {
                let text = String::from_utf8(parts[MANIFEST].clone()).unwrap();
                parts.insert(MANIFEST.into(), text.replace("\"serial\":6", "\"serial\":7").into_bytes());
            }),
            PackError::BadSignature { name: signature() },
        ),
        (
            "edited-comment",
            signed(2, |line| line.replace("serial=6", "serial=9")),
            PackError::EditedComment { name: signature() },
        ),
        (
            "comment-of-another-pack",
            changed(keepers, |parts| {
                let text = keepers.publisher.sign(&parts[MANIFEST], "many-doors pack id=other serial=1").unwrap();
                parts.insert(SIGNATURE.into(), text.into_bytes());
            }),
            PackError::WrongComment { name: signature() },
        ),
        (
            "legacy-signature",
            signed(1, |line| line.replacen("RU", "RW", 1)),
            PackError::LegacySignature { name: signature() },
        ),
        ("signature-no-base64", signed(1, |_| "!".into()), PackError::BadSignature { name: signature() }),
        (
            "one-good-and-one-bad-signature",
            changed(keepers, |parts| {
                let text = signature_line(&parts[SIGNATURE], 2, |line| line.replace("serial=6", "serial=9"));
                parts.insert("manifest.json.2.minisig".into(), text);
            }),
            PackError::EditedComment { name: "manifest.json.2.minisig".into() },
        ),
        (
            "unlisted-file",
            changed(keepers, |parts| _ = parts.insert("tables/extra.csv".into(), b"id\n".to_vec())),
            PackError::UnlistedFile { name: "tables/extra.csv".into() },
        ),
        (
            "missing-file",
            changed(keepers, |parts| _ = parts.remove("tables/service.csv")),
            PackError::MissingFile { name: name() },
        ),
        (
            "one-letter-changed",
            changed(keepers, |parts| _ = parts.insert(name(), b"id,name\na,Example Clinix\n".to_vec())),
            PackError::HashMismatch { name: name() },
        ),
        (
            "one-letter-more",
            changed(keepers, |parts| _ = parts.insert(name(), b"id,name\na,Example Clinics\n".to_vec())),
            PackError::HashMismatch { name: name() },
        ),
        (
            "wrong-checksum",
            with_entries(keepers, |zip| {
                let file = zip.files.iter_mut().find(|file| file.name == b"tables/service.csv").unwrap();
                file.crc ^= 1;
            }),
            PackError::Damaged { name: name() },
        ),
        ("records-out-of-order", unordered(keepers), PackError::BadRecords),
    ]
}

/// A publisher's own mistake, honestly hashed and signed.
fn unordered(keepers: &Keepers) -> Vec<u8> {
    let list = many_doors_exchange::pack::records_file(&hashes(&[("a", 1), ("b", 2)]));
    let (first, second) = list.split_at(list.len() / 2);
    let wrong = [second, first].concat();
    let (right_hash, wrong_hash) = (Digest::of(&list).to_string(), Digest::of(&wrong).to_string());
    let packed = with_manifest(keepers, |manifest| manifest.replace(&right_hash, &wrong_hash).into_bytes());
    let mut parts = read_plain(&packed);
    parts.insert("records.tsv".into(), wrong);
    zip(entries(&parts))
}

fn read_plain(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ::zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
        parts.insert(file.name().to_owned(), bytes);
    }
    parts
}

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
