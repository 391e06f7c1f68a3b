//! Opening: nothing is lost, and what cannot be used is set aside.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::{
    cell::Cell,
    fs,
    path::{Path, PathBuf},
};

use jiff::civil::date;
use many_doors_domain::{Kind, ResourceId};
use many_doors_store::{BuiltIn, Content, Field, Library, OpenError, Opened, StoreError};

mod library;
use library::{TODAY, ask, checked, content, ids, record, text};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn at(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("library.sqlite")
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn open(path: &Path) -> (Library, Opened) {
    Library::open(path, &content(vec![record("grief circle")]), TODAY).unwrap()
}

#[test]
fn a_library_that_is_missing_is_made_and_filled() {
    let folder = folder();
    let (library, opened) = open(&at(&folder));
    assert_eq!(opened, Opened { created: true, refilled: true, ..Opened::default() });
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle"]);
}

#[test]
fn a_library_that_is_up_to_date_is_left_as_it_is_and_alone_in_its_folder() {
    let folder = folder();
    drop(open(&at(&folder)));
    let before = fs::read(at(&folder)).unwrap();
    let (library, opened) = open(&at(&folder));
    assert_eq!(opened, Opened::default());
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle"]);
    assert_eq!(names_in(folder.path()), ["library.sqlite"], "no journal may stay, not even while it is open");
    assert_eq!(fs::read(at(&folder)).unwrap(), before, "opening must not write");
}

#[test]
fn newer_content_replaces_the_older() {
    let folder = folder();
    drop(open(&at(&folder)));
    let mut newer = content(vec![record("bereavement group")]);
    newer.hash = "two".into();
    newer.texts.push(text("bereavement group", Field::Summary, "es", "Duelo"));
    let (library, opened) = Library::open(&at(&folder), &newer, TODAY).unwrap();
    assert!(opened.refilled && !opened.created);
    assert_eq!(ids(&ask(&library, "grief")), Vec::<&str>::new());
    assert_eq!(ids(&ask(&library, "duelo")), ["bereavement group"]);
}

#[test]
fn a_file_that_is_no_database_is_set_aside_with_its_date() {
    let folder = folder();
    let garbage = b"this was never a database".repeat(100);
    fs::write(at(&folder), &garbage).unwrap();
    let (library, opened) = open(&at(&folder));
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle"]);
    let aside = opened.set_aside.unwrap();
    assert_eq!(aside.file_name().unwrap(), "library.damaged-2026-11-22.sqlite");
    assert_eq!(fs::read(aside).unwrap(), garbage, "what a community typed in may still be rescued by hand");
}

#[test]
fn a_second_damaged_file_on_one_day_gets_a_number() {
    let folder = folder();
    for _ in 0..2 {
        fs::write(at(&folder), b"no database".repeat(100)).unwrap();
        drop(open(&at(&folder)));
    }
    let names = ["library.damaged-2026-11-22-2.sqlite", "library.damaged-2026-11-22.sqlite", "library.sqlite"];
    assert_eq!(names_in(folder.path()), names);
}

#[test]
fn a_file_that_lost_its_end_is_set_aside() {
    let folder = folder();
    drop(open(&at(&folder)));
    let whole = fs::read(at(&folder)).unwrap();
    fs::write(at(&folder), &whole[..whole.len() / 2]).unwrap();
    let (library, opened) = open(&at(&folder));
    assert!(opened.set_aside.is_some());
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle"]);
}

#[test]
fn a_damaged_file_takes_its_journal_along() {
    let folder = folder();
    fs::write(at(&folder), b"no database".repeat(100)).unwrap();
    fs::write(folder.path().join("library.sqlite-journal"), b"an old journal").unwrap();
    let (library, _) = open(&at(&folder));
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle"]);
    assert!(!names_in(folder.path()).contains(&"library.sqlite-journal".to_owned()));
}

fn set_version(path: &Path, version: i64, oldest_reader: i64) {
    let raw = rusqlite::Connection::open(path).unwrap();
    raw.pragma_update(None, "user_version", version).unwrap();
    raw.execute("UPDATE meta SET value = ?1 WHERE name = 'oldest_reader'", [oldest_reader.to_string()]).unwrap();
}

#[test]
fn a_newer_library_is_an_error_of_its_own_and_stays_untouched() {
    let folder = folder();
    drop(open(&at(&folder)));
    set_version(&at(&folder), 99, 99);
    let before = fs::read(at(&folder)).unwrap();
    let error = Library::open(&at(&folder), &content(vec![]), TODAY).unwrap_err();
    assert!(matches!(error, OpenError::TooNew { found: 99 }), "{error}");
    assert_eq!(fs::read(at(&folder)).unwrap(), before);
}

#[test]
fn a_newer_library_that_says_it_can_be_read_is_read_and_not_written() {
    let folder = folder();
    drop(open(&at(&folder)));
    set_version(&at(&folder), 99, 1);
    let mut other = content(vec![record("something else")]);
    other.hash = "two".into();
    let (library, opened) = Library::open(&at(&folder), &other, TODAY).unwrap();
    assert!(opened.read_only && !opened.refilled);
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle"], "the newer program's content is the newer one");
    assert!(library.write::<_, StoreError>(|writer| writer.requalify(TODAY, 9)).is_err());
}

fn make_read_only(path: &Path, read_only: bool) {
    let mut permissions = fs::metadata(path).unwrap().permissions();
    permissions.set_readonly(read_only);
    fs::set_permissions(path, permissions).unwrap();
}

#[test]
fn a_file_that_may_not_be_written_is_read_without_a_trace() {
    let folder = folder();
    drop(open(&at(&folder)));
    make_read_only(&at(&folder), true);
    let (library, opened) = open(&at(&folder));
    assert!(opened.read_only);
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle"]);
    assert_eq!(names_in(folder.path()), ["library.sqlite"]);
    make_read_only(&at(&folder), false);
}

#[test]
fn a_file_that_may_not_be_written_and_is_out_of_date_is_not_used() {
    let folder = folder();
    drop(open(&at(&folder)));
    make_read_only(&at(&folder), true);
    let mut newer = content(vec![record("bereavement group")]);
    newer.hash = "two".into();
    let error = Library::open(&at(&folder), &newer, TODAY).unwrap_err();
    assert!(matches!(error, OpenError::NowhereToWrite(_)), "{error}");
    make_read_only(&at(&folder), false);
}

#[test]
fn where_no_file_can_be_there_is_nowhere_to_write() {
    let folder = folder();
    fs::write(folder.path().join("file"), b"").unwrap();
    for path in [folder.path().join("file/library.sqlite"), folder.path().join("missing/library.sqlite")] {
        let error = Library::open(&path, &content(vec![]), TODAY).unwrap_err();
        assert!(matches!(error, OpenError::NowhereToWrite(_)), "{error}");
    }
}

#[test]
fn a_program_that_dies_while_it_writes_leaves_the_old_library() {
    let folder = folder();
    let (library, _) = open(&at(&folder));
    let mut other = content(vec![record("something else")]);
    other.hash = "two".into();
    let outcome: Result<(), StoreError> = library.write(|writer| {
        writer.refill(&other, TODAY)?;
        Err(StoreError::Unreadable("the plug was pulled".into()))
    });
    assert!(outcome.is_err());
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle"]);
    drop(library);
    let (library, opened) = open(&at(&folder));
    assert_eq!(opened, Opened::default());
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle"]);
}

#[test]
fn the_order_follows_the_age_of_the_facts() {
    let folder = folder();
    let mut vague = record("vague");
    vague.checked = Some(checked("2025-02"));
    let records = content(vec![vague, record("recent")]);
    let order = |library: &Library| {
        let read = library.read::<_, StoreError>(|reader| reader.ids_of_kind(Kind::CommunitySupport)).unwrap();
        read.into_iter().map(|id| id.0).collect::<Vec<_>>()
    };
    let (library, _) = Library::open(&at(&folder), &records, TODAY).unwrap();
    assert_eq!(order(&library), ["recent", "vague"]);
    drop(library);
    let before = fs::read(at(&folder)).unwrap();
    let (library, _) = Library::open(&at(&folder), &records, date(2026, 12, 24)).unwrap();
    library.tidy(date(2026, 12, 24)).unwrap();
    drop(library);
    assert_eq!(fs::read(at(&folder)).unwrap(), before, "using the program must not show in the file");
    let (library, opened) = Library::open(&at(&folder), &records, date(2029, 1, 1)).unwrap();
    assert!(!opened.refilled);
    assert_eq!(order(&library), ["recent", "vague"], "opening does not wait for it");
    library.tidy(date(2029, 1, 1)).unwrap();
    assert_eq!(order(&library), ["vague", "recent"], "both are old by then, and their ids decide");
    assert_eq!(ids(&ask(&library, "recent")), ["recent"], "the index has moved along");
}

/// Opens with content that is made only when it is asked for, and says whether it was.
fn open_made_of(path: &Path, made_of: &str, content: &Content) -> (Opened, bool) {
    let asked = Cell::new(false);
    let built_in = BuiltIn::new(made_of.into(), || {
        asked.set(true);
        Some(content.clone())
    });
    let (_, opened) = Library::open_built_in(path, &built_in, TODAY).unwrap();
    (opened, asked.get())
}

#[test]
fn a_library_made_of_the_same_needs_no_content_made_again() {
    let folder = folder();
    let content = content(vec![record("grief circle")]);
    assert!(open_made_of(&at(&folder), "a", &content).1, "the first start makes it");
    assert_eq!(open_made_of(&at(&folder), "a", &content), (Opened::default(), false));
    assert_eq!(open_made_of(&at(&folder), "b", &content), (Opened::default(), true), "looked at, and the same");
    assert_eq!(open_made_of(&at(&folder), "b", &content), (Opened::default(), false), "and that is noted");
    let mut other = self::content(vec![record("something else")]);
    other.hash = "two".into();
    let (opened, asked) = open_made_of(&at(&folder), "c", &other);
    assert!(opened.refilled && asked);
    let library = Library::open(&at(&folder), &other, TODAY).unwrap().0;
    assert_eq!((ids(&ask(&library, "grief")), ids(&ask(&library, "something"))), (vec![], vec!["something else"]));
}

#[test]
fn what_another_program_put_in_is_not_taken_for_what_this_one_made() {
    let folder = folder();
    let (own, mut other) = (content(vec![record("grief circle")]), content(vec![record("something else")]));
    other.hash = "two".into();
    open_made_of(&at(&folder), "a", &own);
    // A program from before the note refills and leaves the note as it is.
    let library = Library::open(&at(&folder), &own, TODAY).unwrap().0;
    open_made_of(&at(&folder), "a", &own);
    library.write::<_, StoreError>(|writer| writer.refill(&other, TODAY)).unwrap();
    drop(library);
    let (opened, asked) = open_made_of(&at(&folder), "a", &own);
    assert!(opened.refilled && asked);
}

#[test]
fn a_damaged_record_is_made_again_though_the_library_was_made_of_the_same() {
    let folder = folder();
    let content = content(vec![record("grief circle")]);
    open_made_of(&at(&folder), "a", &content);
    let raw = rusqlite::Connection::open(at(&folder)).unwrap();
    let altered = raw.execute("UPDATE resource SET record = replace(record, '2026-09-14', '2026-09-15')", []).unwrap();
    assert_eq!(altered, 1);
    drop(raw);
    let (opened, asked) = open_made_of(&at(&folder), "a", &content);
    assert!(opened.refilled && asked);
}

#[test]
fn content_that_does_not_read_stops_only_a_library_that_needs_it() {
    let folder = folder();
    let nothing = |made_of: &str| BuiltIn::new(made_of.into(), || None);
    let error = Library::open_built_in(&at(&folder), &nothing("a"), TODAY).unwrap_err();
    assert!(matches!(error, OpenError::NoContent), "{error}");
    open_made_of(&at(&folder), "a", &content(vec![record("grief circle")]));
    let (library, _) = Library::open_built_in(&at(&folder), &nothing("a"), TODAY).unwrap();
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle"]);
}

#[test]
fn two_libraries_in_memory_do_not_share_it() {
    let one = Library::in_memory(&content(vec![record("one")]), TODAY).unwrap();
    let two = Library::in_memory(&content(vec![record("two")]), TODAY).unwrap();
    assert_eq!((ids(&ask(&one, "")), ids(&ask(&two, ""))), (vec!["one"], vec!["two"]));
}

#[test]
fn a_name_given_twice_is_an_error_and_no_panic() {
    assert!(Library::in_memory(&content(vec![record("one"), record("one")]), TODAY).is_err());
}

#[test]
fn many_read_while_one_writes() {
    let folder = folder();
    let (library, _) = open(&at(&folder));
    let content = content(vec![record("grief circle")]);
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                for _ in 0..20 {
                    let read =
                        library.read::<_, StoreError>(|reader| reader.resource(&ResourceId("grief circle".into())));
                    assert!(read.unwrap().is_some(), "a reader sees the old or the new library, never an empty one");
                }
            });
        }
        for _ in 0..3 {
            library.write::<_, StoreError>(|writer| writer.refill(&content, TODAY)).unwrap();
        }
    });
}
