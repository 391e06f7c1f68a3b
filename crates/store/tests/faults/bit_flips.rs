//! One bit of the file flips.

use std::collections::BTreeMap;

use many_doors_domain::{Record, Resource, ResourceId};
use many_doors_store::{Library, StoreError};

use crate::{
    import::{built_in, entries},
    library::{TODAY, ask, imported, set},
};

/// Numbers that look random and are the same every time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }
}

/// All that is true: numbers and sentences by id.
type Truth = BTreeMap<String, (String, String)>;

fn truth_of(record: &Record) -> (String, (String, String)) {
    let sentence = record.texts.first().map(|row| row.text.clone()).unwrap_or_default();
    (record.resource.id.0.clone(), (number(&record.resource), sentence))
}

fn number(resource: &Resource) -> String {
    resource.channels[0].number.as_ref().map(|number| number.as_str().to_owned()).unwrap_or_default()
}

/// What a library says: how many records it shows, and that each is true.
fn assert_true(library: &Library, truth: &Truth, what: &str) -> usize {
    let is_true = |resource: &Resource| {
        let (number_told, _) = &truth.get(&resource.id.0).unwrap_or_else(|| panic!("{what}: a record that never was"));
        assert_eq!(&number(resource), number_told, "{what}: a wrong number for {}", resource.id);
    };
    let mut shown = 0;
    for id in truth.keys() {
        let id = ResourceId(id.clone());
        let read = library
            .read::<_, StoreError>(|reader| Ok((reader.resource(&id)?, reader.texts(&id)?, reader.versions(&id)?)));
        let Ok((resource, texts, versions)) = read else { continue };
        if let Some(resource) = resource {
            assert_eq!(resource.id, id, "{what}");
            is_true(&resource);
            shown += 1;
        }
        for row in texts {
            assert_eq!(row.text, truth[&id.0].1, "{what}: a wrong sentence for {id}");
        }
        versions.iter().for_each(|version| is_true(&version.record.resource));
    }
    let each = |record: Record| -> Result<(), StoreError> {
        is_true(&record.resource);
        record.texts.iter().for_each(|row| assert_eq!(row.text, truth[&record.resource.id.0].1, "{what}"));
        Ok(())
    };
    // A file in which whole pages cannot be read may say so.
    _ = library.read(|reader| reader.each_record(None, each));
    for question in ["made 1", "somebody answers", "202-555-0107", ""] {
        let (query, _) = many_doors_search::Query::parse(question);
        let request = many_doors_store::SearchRequest::of(&query);
        let hits = library.read::<_, StoreError>(|reader| {
            let hits = reader.search(&request, None)?;
            hits.hits.iter().map(|hit| reader.resource(&hit.id)).collect::<Result<Vec<_>, _>>()
        });
        hits.unwrap_or_default().iter().flatten().for_each(is_true);
    }
    shown
}

/// More than the size up to which a library is checked, and what came with the program healed, when it is opened.
const BALLAST: i64 = 17 << 20;

/// Whether the library is so large that nobody looks at every page of it.
#[derive(PartialEq)]
enum Size {
    Small,
    Large,
}

fn flip(times: usize, size: Size) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite");
    let (library, _) = Library::open(&path, &built_in(), TODAY).unwrap();
    // Half of what one pack says is said by another, too.
    set(&library, &imported("made"), entries(300));
    set(&library, &imported("other"), entries(150));
    let mut truth = Truth::new();
    let keep = |record: Record| -> Result<(), StoreError> {
        truth.extend([truth_of(&record)]);
        Ok(())
    };
    library.read(|reader| reader.each_record(None, keep)).unwrap();
    assert_eq!(assert_true(&library, &truth, "nothing flipped"), 301);
    assert_eq!(ask(&library, "202-555-0107").hits.len(), 1);
    drop(library);
    // Where something else than ballast lies.
    let end = usize::try_from(std::fs::metadata(&path).unwrap().len()).unwrap();
    if size == Size::Large {
        let raw = rusqlite::Connection::open(&path).unwrap();
        raw.execute_batch("CREATE TABLE ballast (bytes BLOB)").unwrap();
        raw.execute("INSERT INTO ballast VALUES (zeroblob(?1))", [BALLAST]).unwrap();
    }
    let whole = std::fs::read(&path).unwrap();
    let mut random = Random(0x5EED_0BAD_CAFE);
    let (mut set_aside, mut missing) = (0, 0);
    for _ in 0..times {
        let (byte, bit) = (random.below(end), random.below(8));
        let mut flipped = whole.clone();
        flipped[byte] ^= 1 << bit;
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            std::fs::remove_file(entry.unwrap().path()).unwrap();
        }
        std::fs::write(&path, flipped).unwrap();
        let what = format!("bit {bit} of byte {byte}");
        let (library, opened) = match Library::open(&path, &built_in(), TODAY) {
            Ok(opened) => opened,
            // Such as the version of a newer program: then the compiled lines stand in.
            Err(_) => continue,
        };
        let shown = assert_true(&library, &truth, &what);
        let line = library.read::<_, StoreError>(|reader| reader.resource(&ResourceId("line".into())));
        if size == Size::Small {
            assert!(line.is_ok_and(|line| line.is_some()), "{what}: what came with the program is healed");
        }
        set_aside += usize::from(opened.set_aside.is_some());
        missing += usize::from(opened.set_aside.is_none() && shown < 301);
    }
    println!(
        "{times} bits: the library set aside {set_aside} times, a record missing {missing} times, no wrong number"
    );
}

#[test]
fn a_flipped_bit_never_makes_a_wrong_number() {
    flip(30, Size::Small);
}

#[test]
fn a_flipped_bit_never_makes_a_wrong_number_in_a_library_too_large_to_be_checked() {
    flip(30, Size::Large);
}

#[test]
#[ignore = "takes minutes"]
fn a_thousand_flipped_bits_never_make_a_wrong_number() {
    flip(1_000, Size::Small);
}

#[test]
#[ignore = "takes minutes"]
fn a_thousand_flipped_bits_never_make_a_wrong_number_in_a_library_too_large_to_be_checked() {
    flip(1_000, Size::Large);
}
