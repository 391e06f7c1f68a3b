//! What is wrong with signatures, and with what was signed.

use std::collections::BTreeMap;

use many_doors_exchange::pack::{Digest, MANIFEST, PackError};

use super::zip::zip;
use super::{Cage, Keepers, changed, entries, hashes, parts, signature_line, source, with_entries, with_manifest};

pub fn cage(keepers: &Keepers) -> Cage<PackError> {
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
