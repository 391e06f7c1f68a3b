//! The store as the program uses it, on real files.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use many_doors_private::{Error, Note, Passphrase, Person, PrivateStore, SavedItem, Work, exists, forget};
use proptest::prelude::*;

const STEP: u64 = 16 << 10;

fn can_be_shared<T: Send + Sync>() {}

#[test]
fn a_store_can_be_handed_to_another_thread() {
    can_be_shared::<PrivateStore>();
}

fn passphrase() -> Passphrase {
    Passphrase::new("the river in May".to_owned())
}

fn other() -> Passphrase {
    Passphrase::new("the river in June".to_owned())
}

fn create(path: &Path) -> PrivateStore {
    PrivateStore::create(path, &passphrase(), Work::FOR_TESTS).unwrap()
}

fn open(path: &Path) -> Result<PrivateStore, Error> {
    PrivateStore::open(path, &passphrase(), Work::FOR_TESTS)
}

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("private.age");
    (folder, path)
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn add_note(store: &mut PrivateStore, text: &str) -> Result<(), Error> {
    store.change(|contents| contents.notes.push(Note::new("1".to_owned(), String::new(), text.to_owned())))
}

#[test]
fn what_was_written_is_there_the_next_time() {
    let (folder, path) = place();
    assert!(!exists(&path));
    let mut store = create(&path);
    assert!(exists(&path));
    let answer = store.change(|contents| {
        contents.saved.push(SavedItem::new("clinic-1".to_owned(), "ask for R.".to_owned()));
        contents.plan.people.push(Person::new("R.".to_owned(), "in the evening".to_owned()));
        contents.plan.reasons = "my sister's children".to_owned();
        contents.saved.len()
    });
    assert_eq!(answer, Ok(1));
    let before = store.contents().clone();
    store.lock();
    assert!(open(&path).unwrap().contents() == &before);
    assert_eq!(names(folder.path()), ["private.age"]);
}

#[test]
fn nothing_that_was_written_can_be_read_in_the_file() {
    let (_folder, path) = place();
    add_note(&mut create(&path), "Tuesday with R.").unwrap();
    let bytes = fs::read(&path).unwrap();
    assert!(!bytes.windows(7).any(|part| part == b"Tuesday"));
}

#[test]
fn a_short_note_more_does_not_show_in_the_size() {
    let (_folder, path) = place();
    let mut store = create(&path);
    let empty = fs::metadata(&path).unwrap().len();
    add_note(&mut store, &"a sentence of a few words. ".repeat(100)).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().len(), empty);
    add_note(&mut store, &"x".repeat(16 << 10)).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().len(), empty + STEP);
}

#[test]
fn a_wrong_passphrase_leaves_the_file_as_it_was() {
    let (_folder, path) = place();
    create(&path);
    let before = fs::read(&path).unwrap();
    let opened = PrivateStore::open(&path, &other(), Work::FOR_TESTS);
    assert_eq!(opened.unwrap_err(), Error::WrongPassphrase);
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn the_old_passphrase_no_longer_opens_it() {
    let (_folder, path) = place();
    let mut store = create(&path);
    add_note(&mut store, "kept").unwrap();
    store.change_passphrase(other()).unwrap();
    assert_eq!(open(&path).unwrap_err(), Error::WrongPassphrase);
    add_note(&mut store, "and the next change is under the new one").unwrap();
    let again = PrivateStore::open(&path, &other(), Work::FOR_TESTS).unwrap();
    assert_eq!(again.contents().notes.len(), 2);
}

#[test]
fn a_second_store_is_never_made_over_the_first() {
    let (_folder, path) = place();
    create(&path);
    let before = fs::read(&path).unwrap();
    assert_eq!(PrivateStore::create(&path, &other(), Work::FOR_TESTS).unwrap_err(), Error::Exists);
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn where_there_is_none_there_is_none() {
    let (folder, path) = place();
    assert_eq!(open(&path).unwrap_err(), Error::NotThere);
    assert_eq!(open(&folder.path().join("no/private.age")).unwrap_err(), Error::NotThere);
    let made = PrivateStore::create(&folder.path().join("no/private.age"), &passphrase(), Work::FOR_TESTS);
    assert_eq!(made.unwrap_err(), Error::NotWritable);
    assert!(names(folder.path()).is_empty());
}

#[test]
fn more_than_could_be_read_again_is_not_written() {
    let (_folder, path) = place();
    let mut store = create(&path);
    let before = fs::read(&path).unwrap();
    assert_eq!(add_note(&mut store, &"x".repeat(8 << 20)), Err(Error::TooLarge));
    assert!(store.contents().notes.is_empty());
    assert!(fs::read(&path).unwrap() == before);
    // The largest that is written is read, too.
    add_note(&mut store, &"x".repeat((8 << 20) - 17_000)).unwrap();
    assert_eq!(open(&path).unwrap().contents().notes.len(), 1);

    fs::write(&path, vec![b'a'; (8 << 20) + 1]).unwrap();
    assert_eq!(open(&path).unwrap_err(), Error::TooLarge);
}

#[test]
fn a_forgotten_store_is_not_brought_back_by_a_window_that_still_has_it_open() {
    let (folder, path) = place();
    let mut store = create(&path);
    forget(&path).unwrap();
    assert_eq!(add_note(&mut store, "too late"), Err(Error::NotThere));
    assert_eq!(store.change_passphrase(other()), Err(Error::NotThere));
    assert!(names(folder.path()).is_empty());
}

#[test]
fn two_windows_do_not_overwrite_each_other() {
    let (_folder, path) = place();
    let mut one = create(&path);
    let mut two = open(&path).unwrap();
    add_note(&mut one, "from the first").unwrap();
    assert_eq!(add_note(&mut two, "from the second"), Err(Error::Changed));
    assert!(two.contents().notes.is_empty());
    assert!(open(&path).unwrap().contents().notes[0].text == "from the first");
    add_note(&mut one, "and on").unwrap();
}

#[test]
fn forgetting_twice_or_where_there_is_none_is_no_failure() {
    let (folder, path) = place();
    assert_eq!(forget(&path), Ok(()));
    assert_eq!(forget(&folder.path().join("no/private.age")), Ok(()));
    create(&path);
    fs::write(path.with_extension("age.new"), "left by a crash").unwrap();
    assert_eq!(forget(&path), Ok(()));
    assert_eq!(forget(&path), Ok(()));
    assert!(names(folder.path()).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn whatever_is_done_the_file_holds_what_memory_holds(texts in proptest::collection::vec(any::<String>(), 1..5)) {
        let (_folder, path) = place();
        let mut store = create(&path);
        for text in &texts {
            add_note(&mut store, text).unwrap();
            store.change(|contents| contents.plan.after.push_str(text)).unwrap();
            prop_assert!(open(&path).unwrap().contents() == store.contents());
        }
    }
}
