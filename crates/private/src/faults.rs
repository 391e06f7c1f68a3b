//! Disks that fail: at each step, in each way, nothing may be lost.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::{
    Error, Note, Passphrase, PrivateStore, Work,
    disk::{Disk, beside},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Create,
    Write,
    Sync,
    SyncFolder,
    Rename,
}

const STEPS: [Step; 5] = [Step::Create, Step::Write, Step::Sync, Step::SyncFolder, Step::Rename];
/// What the system says, as its own numbers: no space, read-only file system, not permitted, and input or output failed.
const FAULTS: [i32; 4] = [28, 30, 13, 5];

fn expected(fault: i32) -> Error {
    match fault {
        28 => Error::NoRoom,
        30 | 13 => Error::NotWritable,
        _ => Error::Other(io::Error::from_raw_os_error(fault).kind()),
    }
}

/// Fails at one step while it is broken. A crash is a disk that does not even take the new file away again.
struct Faulty {
    step: Step,
    fault: i32,
    crashes: bool,
    broken: Arc<AtomicBool>,
}

impl Faulty {
    fn at(&self, step: Step) -> io::Result<()> {
        if step == self.step && self.broken.load(Ordering::Relaxed) {
            Err(io::Error::from_raw_os_error(self.fault))
        } else {
            Ok(())
        }
    }
}

impl Disk for Faulty {
    fn create(&self, path: &Path) -> io::Result<File> {
        self.at(Step::Create)?;
        crate::disk::RealDisk.create(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.at(Step::Write) {
            file.write_all(&bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        file.write_all(bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        self.at(Step::Sync)?;
        file.sync_all()
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<bool> {
        self.at(Step::SyncFolder)?;
        crate::disk::sync_folder(folder)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.at(Step::Rename)?;
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        if self.crashes { Err(ErrorKind::Other.into()) } else { fs::remove_file(path) }
    }
}

fn old() -> Passphrase {
    Passphrase::new("the river in May".to_owned())
}

fn new() -> Passphrase {
    Passphrase::new("the river in June".to_owned())
}

fn open(path: &Path, passphrase: &Passphrase) -> Result<PrivateStore, Error> {
    PrivateStore::open(path, passphrase, Work::FOR_TESTS)
}

/// A folder with a store in it that holds one note.
fn with_a_note() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("private.age");
    let mut store = PrivateStore::create(&path, &old(), Work::FOR_TESTS).unwrap();
    store.change(|contents| contents.notes.push(note("kept"))).unwrap();
    (folder, path)
}

fn note(text: &str) -> Note {
    Note::new("1".to_owned(), String::new(), text.to_owned())
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn for_each_fault(mut test: impl FnMut(Step, Error, Box<dyn Fn(bool) -> (Box<dyn Disk>, Arc<AtomicBool>)>)) {
    for step in STEPS {
        for fault in FAULTS {
            let disk = move |crashes| {
                let broken = Arc::new(AtomicBool::new(true));
                let disk: Box<dyn Disk> = Box::new(Faulty { step, fault, crashes, broken: broken.clone() });
                (disk, broken)
            };
            test(step, expected(fault), Box::new(disk));
        }
    }
}

#[test]
fn a_change_that_fails_leaves_file_and_memory_as_they_were_and_works_once_the_disk_does() {
    for_each_fault(|step, error, disk| {
        let (folder, path) = with_a_note();
        let before = fs::read(&path).unwrap();
        let (disk, broken) = disk(false);
        let mut store = PrivateStore::open_on(disk, &path, &old(), Work::FOR_TESTS).unwrap();

        assert_eq!(store.change(|contents| contents.notes.clear()), Err(error), "{step:?}");
        assert!(store.contents().notes[0].text == "kept", "{step:?}: memory is as before");
        assert!(fs::read(&path).unwrap() == before, "{step:?}: the file is as before");
        assert_eq!(names(folder.path()), ["private.age"], "{step:?}: nothing is left beside it");

        broken.store(false, Ordering::Relaxed);
        store.change(|contents| contents.notes[0].text.push_str(" and more")).unwrap();
        assert!(open(&path, &old()).unwrap().contents().notes[0].text == "kept and more", "{step:?}");
    });
}

#[test]
fn a_new_passphrase_that_could_not_be_saved_is_not_the_passphrase() {
    for_each_fault(|step, error, disk| {
        let (_folder, path) = with_a_note();
        let (disk, broken) = disk(false);
        let mut store = PrivateStore::open_on(disk, &path, &old(), Work::FOR_TESTS).unwrap();
        assert_eq!(store.change_passphrase(new()), Err(error), "{step:?}");
        assert!(open(&path, &old()).unwrap().contents().notes[0].text == "kept", "{step:?}");
        assert_eq!(open(&path, &new()).unwrap_err(), Error::WrongPassphrase, "{step:?}");

        broken.store(false, Ordering::Relaxed);
        store.change(|contents| contents.notes.push(note("later"))).unwrap();
        assert_eq!(open(&path, &old()).unwrap().contents().notes.len(), 2, "{step:?}: still saved under the old one");
    });
}

#[test]
fn a_store_that_could_not_be_made_leaves_nothing() {
    for_each_fault(|step, error, disk| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("private.age");
        let made = PrivateStore::create_on(disk(false).0, &path, &old(), Work::FOR_TESTS);
        assert_eq!(made.unwrap_err(), error, "{step:?}");
        assert!(names(folder.path()).is_empty(), "{step:?}");
    });
}

#[test]
fn what_a_crash_left_is_cleared_away_when_the_store_is_opened_or_made() {
    for_each_fault(|step, error, disk| {
        let (folder, path) = with_a_note();
        let mut store = PrivateStore::open_on(disk(true).0, &path, &old(), Work::FOR_TESTS).unwrap();
        assert_eq!(store.change(|contents| contents.notes.clear()), Err(error), "{step:?}");
        assert_eq!(beside(&path).exists(), step != Step::Create, "{step:?}");
        drop(store);
        assert!(open(&path, &old()).unwrap().contents().notes[0].text == "kept", "{step:?}");
        assert_eq!(names(folder.path()), ["private.age"], "{step:?}");

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("private.age");
        PrivateStore::create_on(disk(true).0, &path, &old(), Work::FOR_TESTS).unwrap_err();
        assert!(PrivateStore::create(&path, &old(), Work::FOR_TESTS).unwrap().contents().notes.is_empty(), "{step:?}");
        assert_eq!(names(folder.path()), ["private.age"], "{step:?}");
    });
}

/// Fails to bring the folder to the disk once the new file stands in it.
struct FailsAfterwards(AtomicBool);

impl Disk for FailsAfterwards {
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.store(true, Ordering::Relaxed);
        fs::rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<bool> {
        if self.0.load(Ordering::Relaxed) { Err(ErrorKind::Other.into()) } else { crate::disk::sync_folder(folder) }
    }
}

#[test]
fn once_the_new_file_stands_there_the_change_has_happened_whatever_follows() {
    let (_folder, path) = with_a_note();
    let mut kept = File::open(&path).unwrap();
    let before = fs::read(&path).unwrap();
    let disk = Box::new(FailsAfterwards(AtomicBool::new(false)));
    let mut store = PrivateStore::open_on(disk, &path, &old(), Work::FOR_TESTS).unwrap();
    assert_eq!(store.change_passphrase(new()), Ok(()));
    assert!(store.contents() == open(&path, &new()).unwrap().contents());

    // The folder may still lead to the old file after a crash, so that one must not have been destroyed.
    let mut after = Vec::new();
    io::Read::read_to_end(&mut kept, &mut after).unwrap();
    assert!(after == before);
}

#[test]
fn a_new_file_that_somebody_else_is_writing_is_left_to_them() {
    let (_folder, path) = with_a_note();
    let mut store = open(&path, &old()).unwrap();
    fs::write(beside(&path), "half").unwrap();
    assert_eq!(store.change(|contents| contents.notes.clear()), Err(Error::Changed));
    assert_eq!(fs::read(beside(&path)).unwrap(), b"half");
    assert!(open(&path, &old()).unwrap().contents().notes[0].text == "kept");
}
