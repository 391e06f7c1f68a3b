//! Links, modes and what is left of a file, where the system is a Unix.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    fs::{self, File},
    io::Read,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
};

use many_doors_private::{Error, Note, Passphrase, PrivateStore, Work, exists, forget};

fn passphrase() -> Passphrase {
    Passphrase::new("the river in May".to_owned())
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

fn add_note(store: &mut PrivateStore, text: &str) -> Result<(), Error> {
    store.change(|contents| contents.notes.push(Note::new("1".to_owned(), String::new(), text.to_owned())))
}

#[test]
fn only_its_owner_may_read_it() {
    let (_folder, path) = place();
    let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
    let mut store = create(&path);
    assert_eq!(mode(), 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    add_note(&mut store, "x").unwrap();
    assert_eq!(mode(), 0o600);
}

#[test]
fn a_link_in_its_place_is_refused_and_not_followed() {
    let (folder, path) = place();
    let elsewhere = folder.path().join("elsewhere.age");
    create(&elsewhere);
    let before = fs::read(&elsewhere).unwrap();
    symlink(&elsewhere, &path).unwrap();
    assert!(exists(&path));
    assert_eq!(open(&path).unwrap_err(), Error::NotAFile);
    assert_eq!(PrivateStore::create(&path, &passphrase(), Work::FOR_TESTS).unwrap_err(), Error::NotAFile);
    assert_eq!(forget(&path), Err(Error::NotAFile));
    fs::remove_file(&path).unwrap();
    symlink(folder.path().join("nowhere"), &path).unwrap();
    assert_eq!(PrivateStore::create(&path, &passphrase(), Work::FOR_TESTS).unwrap_err(), Error::NotAFile);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(open(&path).unwrap_err(), Error::NotAFile);
    assert!(fs::read(&elsewhere).unwrap() == before);
}

#[test]
fn a_link_that_takes_its_place_while_it_is_open_is_not_written_through() {
    let (folder, path) = place();
    let mut store = create(&path);
    let elsewhere = folder.path().join("elsewhere.age");
    fs::rename(&path, &elsewhere).unwrap();
    symlink(&elsewhere, &path).unwrap();
    let before = fs::read(&elsewhere).unwrap();
    assert_eq!(add_note(&mut store, "x"), Err(Error::NotAFile));
    assert!(fs::read(&elsewhere).unwrap() == before);
}

#[test]
fn a_link_where_the_new_file_goes_is_taken_away_and_what_it_leads_to_left_alone() {
    let (folder, path) = place();
    let precious = folder.path().join("precious");
    fs::write(&precious, "words").unwrap();
    symlink(&precious, folder.path().join("private.age.new")).unwrap();
    add_note(&mut create(&path), "x").unwrap();
    assert_eq!(fs::read(&precious).unwrap(), b"words");
    assert!(!exists(&folder.path().join("private.age.new")));
}

/// What somebody reads who looks at the blocks of a file that has no name any more.
fn remains(mut file: File) -> Vec<u8> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).unwrap();
    bytes
}

#[test]
fn a_file_that_was_replaced_opens_for_nobody() {
    let (folder, path) = place();
    let mut store = create(&path);
    let (before, blocks) = (fs::read(&path).unwrap(), File::open(&path).unwrap());
    add_note(&mut store, "x").unwrap();
    let after = remains(blocks);
    assert_eq!(after.len(), before.len());
    assert!(after[..4096] != before[..4096], "the header with the key is gone");
    let found = folder.path().join("found.age");
    fs::write(&found, after).unwrap();
    assert_eq!(open(&found).unwrap_err(), Error::Damaged);
}

#[test]
fn a_copy_that_somebody_keeps_by_another_name_is_not_destroyed_by_a_save() {
    let (folder, path) = place();
    let mut store = create(&path);
    let copy = folder.path().join("copy.age");
    fs::hard_link(&path, &copy).unwrap();
    add_note(&mut store, "x").unwrap();
    assert!(open(&copy).unwrap().contents().notes.is_empty());
}

#[test]
fn forgetting_empties_the_file_itself_and_not_only_its_name() {
    let (folder, path) = place();
    create(&path);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
    let copy = folder.path().join("copy.age");
    fs::hard_link(&path, &copy).unwrap();
    forget(&path).unwrap();
    assert_eq!(fs::metadata(&copy).unwrap().len(), 0, "the blocks were given back empty");
    assert!(!exists(&path));
}
