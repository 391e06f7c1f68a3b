//! Packs of people with bad intent.

use std::{collections::BTreeMap, fs, io::Cursor, path::Path};

use many_doors_app::{
    commands::LookRequest,
    wire::{Failure, FailureCode},
};
use many_doors_exchange::{
    Progress,
    pack::{Digest, Manifest, PackSource, build, inspect},
};

use super::{alder, birch, key, there};
use crate::common::{
    Computer, code,
    packs::{changes, full, install, install_trusting, put},
    seen, text,
};

/// What a person is told, by the words that `expected.txt` begins with.
fn told(expected: &str) -> FailureCode {
    let refusals = [
        ("Refused(Empty)", FailureCode::PackBroken),
        ("Refused(NotAPack)", FailureCode::PackBroken),
        ("Refused(Truncated)", FailureCode::PackBroken),
        ("Refused(Damaged", FailureCode::PackBroken),
        ("Refused(NoManifest)", FailureCode::PackBroken),
        ("Refused(BadManifest", FailureCode::PackBroken),
        ("Refused(TooManyFiles", FailureCode::TooLarge),
        ("Refused(TooLarge", FailureCode::TooLarge),
        ("Refused(NotPlain)", FailureCode::PackUnsafe),
        ("Refused(UnsafeName", FailureCode::PackUnsafe),
        ("Refused(Link", FailureCode::PackUnsafe),
        ("Refused(DuplicateName", FailureCode::PackUnsafe),
        ("Refused(HiddenCharacters", FailureCode::PackUnsafe),
        ("Refused(NewerFormat", FailureCode::PackTooNew),
        ("Refused(NoSignature)", FailureCode::PackUnsigned),
        ("Refused(UnknownSigner)", FailureCode::PackUnsigned),
        ("Refused(LegacySignature", FailureCode::PackUnsigned),
        ("Refused(BadSignature", FailureCode::PackAltered),
        ("Refused(EditedComment", FailureCode::PackAltered),
        ("Refused(WrongComment", FailureCode::PackAltered),
        ("Refused(UnlistedFile", FailureCode::PackAltered),
        ("Refused(MissingFile", FailureCode::PackAltered),
        ("Refused(HashMismatch", FailureCode::PackAltered),
        ("Refused(BadRecords)", FailureCode::PackAltered),
        // Whole and signed, but the entries in it are not those that its list names.
        ("Judged(Newer)", FailureCode::PackAltered),
        ("Judged(Rollback", FailureCode::PackAltered),
        ("Judged(Fork)", FailureCode::PackAltered),
        ("Judged(DeltaWithoutBase", FailureCode::PackWithoutBase),
    ];
    let known = refusals.iter().find(|(beginning, _)| expected.starts_with(beginning));
    known.unwrap_or_else(|| panic!("{expected} is new")).1
}

#[test]
fn every_animal_of_the_zoo_is_refused_even_if_somebody_trusts_it_and_leaves_nothing() {
    let zoo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/packs/zoo");
    let computer = Computer::new();
    let app = computer.open();
    install_trusting(&app, &put(computer.out.path(), "good", full(1, &[alder()]), &[key("library")])).unwrap();
    let (was, before) = (seen(&app), computer.bytes());
    let mut animals = 0;
    for line in fs::read_to_string(zoo.join("expected.txt")).unwrap().lines() {
        let (name, expected) = line.split_once('\t').unwrap();
        let path = text(&zoo.join(name).with_extension("manydoors"));
        let looked = app.look(LookRequest { path: path.clone() }).map(drop).map_err(|failure| failure.code);
        let whole = expected.starts_with("Judged");
        assert_eq!(looked, if whole { Ok(()) } else { Err(told(expected)) }, "{name}");
        assert_eq!(code(install_trusting(&app, &path)), told(expected), "{name}");
        assert!(computer.bytes() == before, "{name} left something");
        animals += 1;
    }
    assert!(animals > 60);
    assert!(seen(&app) == was);
}

#[test]
fn names_that_the_library_gives_itself_are_nobodys() {
    let computer = Computer::new();
    let app = computer.open();
    let before = computer.bytes();
    for id in ["builtin", "own", "list-county"] {
        let source = PackSource { id: id.into(), ..full(9, &[alder()]) };
        let file = put(computer.out.path(), "reserved", source, &[key("library")]);
        assert_eq!(code(app.look(LookRequest { path: file.clone() })), FailureCode::PackUnsafe, "{id}");
        assert_eq!(code(install_trusting(&app, &file)), FailureCode::PackUnsafe, "{id}");
    }
    assert!(computer.bytes() == before);
}

/// A pack with another manifest, honestly signed.
fn resigned(source: PackSource, change: impl FnOnce(&mut Manifest)) -> Vec<u8> {
    let bytes = build(source, &[key("library")]).unwrap();
    let mut pack = inspect(Cursor::new(bytes), &[], Progress::none()).unwrap();
    let mut manifest = pack.inspected.manifest.clone();
    let names: Vec<String> = manifest.files.iter().map(|file| file.name.clone()).collect();
    let mut files: BTreeMap<String, String> =
        names.into_iter().map(|name| (name.clone(), String::from_utf8(pack.read(&name).unwrap()).unwrap())).collect();
    change(&mut manifest);
    let comment = manifest.comment();
    let signature = key("library").sign(&manifest.to_bytes(), &comment).unwrap();
    files.insert("manifest.json".into(), String::from_utf8(manifest.to_bytes()).unwrap());
    files.insert("manifest.json.minisig".into(), signature);
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    crate::common::zip::zip(&files)
}

#[test]
fn changes_that_do_not_lead_where_they_promise_are_refused() {
    let computer = Computer::new();
    let app = computer.open();
    let (before, after) = ([alder()], [alder(), birch()]);
    install_trusting(&app, &put(computer.out.path(), "one", full(1, &before), &[key("library")])).unwrap();
    let put_resigned = |change: fn(&mut Manifest)| {
        let file = computer.out.path().join("forged.manydoors");
        fs::write(&file, resigned(changes(1, &before, 2, &after), change)).unwrap();
        text(&file)
    };
    let was = computer.bytes();
    let lies: [fn(&mut Manifest); 2] = [
        |manifest| manifest.records.as_mut().unwrap().digest = Digest([7; 32]),
        |manifest| manifest.records.as_mut().unwrap().count = 5,
    ];
    for lie in lies {
        let refused: Result<_, Failure> = install(&app, &put_resigned(lie));
        assert_eq!(code(refused), FailureCode::PackAltered);
        assert!(computer.bytes() == was);
    }
    // The same by the same way, without the lie, is welcome.
    install(&app, &put_resigned(|_| {})).unwrap();
    assert_eq!(there(&app).len(), 2);
}
