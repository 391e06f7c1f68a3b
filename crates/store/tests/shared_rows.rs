//! Rows that many records of a source hold are stored once, and nobody sees a difference.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use many_doors_domain::{Record, ResourceId, SharedRow};
use many_doors_store::{Entry, Library, StoreError, Watch};

mod library;
use library::{TODAY, content, dump, imported, record, set};

/// An open library on the disk, and the file.
fn on_disk(folder: &Path) -> (Library, std::path::PathBuf) {
    let file = folder.join("library.sqlite");
    (Library::open(&file, &content(vec![]), TODAY).unwrap().0, file)
}

fn row(cells: &[(&'static str, &str)]) -> SharedRow {
    cells.iter().map(|(column, value)| ((*column).into(), (*value).to_owned())).collect()
}

/// An entry of a source in which all services have one term in common, each besides a row of its own.
fn entry(id: &str, term: &SharedRow) -> Entry {
    let mut entry = Entry::new(record(id), vec![], vec![]);
    let own = row(&[("id", id), ("taxonomy_term_id", "t1")]);
    entry.record.unplaced.0.insert("attribute".into(), vec![own]);
    entry.record.unplaced.0.insert("taxonomy_term".into(), vec![term.clone(), row(&[("id", "t2"), ("name", "Other")])]);
    entry
}

fn term(name: &str) -> SharedRow {
    row(&[("id", "t1"), ("name", name), ("unknown_column", "kept")])
}

fn stored(file: &Path) -> Vec<String> {
    let raw = rusqlite::Connection::open(file).unwrap();
    let mut statement = raw.prepare("SELECT json FROM shared_row ORDER BY json").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn shown(library: &Library, id: &str) -> Record {
    let versions = library.read::<_, StoreError>(|reader| reader.versions(&ResourceId(id.into()))).unwrap();
    versions[0].record.clone()
}

#[test]
fn a_row_that_a_hundred_records_hold_is_stored_once_and_each_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let (library, file) = on_disk(folder.path());
    let entries: Vec<Entry> = (0..100).map(|number| entry(&format!("r{number}"), &term("Grief groups"))).collect();
    set(&library, &imported("a"), entries.clone());
    assert_eq!(stored(&file).len(), 2);
    for entry in &entries {
        assert_eq!(shown(&library, &entry.record.resource.id.0), entry.record);
    }
}

#[test]
fn equal_rows_are_stored_once_wherever_they_lie_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let (library, file) = on_disk(folder.path());
    let shared = term("Grief groups");
    set(
        &library,
        &imported("a"),
        vec![entry("one", &shared), entry("two", &shared), entry("three", &term("Grief groups"))],
    );
    assert_eq!(stored(&file).len(), 2);
    let again = set(
        &library,
        &imported("a"),
        vec![entry("one", &shared), entry("two", &term("Grief groups")), entry("three", &shared)],
    );
    assert_eq!((again.same, again.changed), (3, 0), "how rows lie in memory is no change");
}

#[test]
fn a_row_goes_with_the_last_record_that_holds_it() {
    let folder = tempfile::tempdir().unwrap();
    let (library, file) = on_disk(folder.path());
    set(&library, &imported("a"), vec![entry("one", &term("Old words")), entry("two", &term("Old words"))]);
    set(&library, &imported("a"), vec![entry("one", &term("New words")), entry("two", &term("Old words"))]);
    assert_eq!(stored(&file).len(), 3);
    set(&library, &imported("a"), vec![entry("one", &term("New words")), entry("two", &term("New words"))]);
    assert!(stored(&file).iter().all(|json| !json.contains("Old words")));
    library.write::<_, StoreError>(|writer| writer.remove_pack("a", TODAY, Watch::none())).unwrap();
    assert!(stored(&file).is_empty());
}

#[test]
fn an_altered_row_is_not_handed_out_and_the_next_import_mends_it() {
    let folder = tempfile::tempdir().unwrap();
    let (library, file) = on_disk(folder.path());
    let whole = vec![entry("one", &term("Grief groups"))];
    set(&library, &imported("a"), whole.clone());
    let before = dump(&library);
    let raw = rusqlite::Connection::open(&file).unwrap();
    raw.execute("UPDATE shared_row SET json = replace(json, 'Grief', 'Brief')", []).unwrap();
    assert!(shown(&library, "one").unplaced.is_empty());
    assert_eq!(shown(&library, "one").resource, whole[0].record.resource, "the facts are not touched by it");
    let again = set(&library, &imported("a"), whole.clone());
    assert_eq!(again.same, 1);
    assert_eq!(shown(&library, "one"), whole[0].record);
    assert_eq!(dump(&library), before);
}

#[test]
fn an_entry_that_is_not_shown_keeps_its_rows_too() {
    let folder = tempfile::tempdir().unwrap();
    let (library, _) = on_disk(folder.path());
    let theirs = entry("one", &term("Theirs"));
    set(&library, &imported("a"), vec![entry("one", &term("Ours"))]);
    set(&library, &imported("b"), vec![theirs.clone()]);
    let versions = library.read::<_, StoreError>(|reader| reader.versions(&ResourceId("one".into()))).unwrap();
    assert!(versions.iter().any(|version| version.record == theirs.record));
    library.write::<_, StoreError>(|writer| writer.remove_pack("a", TODAY, Watch::none())).unwrap();
    assert_eq!(shown(&library, "one"), theirs.record);
}
