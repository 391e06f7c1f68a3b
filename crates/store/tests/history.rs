//! Libraries of every released version open with today's program: `tests/history/v<N>.sql`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};

use many_doors_domain::{Kind, ResourceId};
use many_doors_search::FacetToken;
use many_doors_store::{Field, Library, StoreError, Watch};

mod library;
use library::{TODAY, ask, ask_with, content, ids};

/// Dumps with the number of their version, oldest first: `v10` comes after `v9`.
fn numbered_dumps() -> Vec<(u32, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/history");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let dumps = files.filter(|path| path.extension().is_some_and(|ext| ext == "sql"));
    let mut dumps: Vec<_> = dumps.map(|path| (number(&path), path)).collect();
    dumps.sort();
    dumps
}

/// `v10.sql` is 10.
fn number(dump: &Path) -> u32 {
    let stem = dump.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    stem.strip_prefix('v').and_then(|number| number.parse().ok()).expect("a dump is called v<N>.sql")
}

fn dumps() -> Vec<PathBuf> {
    numbered_dumps().into_iter().map(|(_, path)| path).collect()
}

fn build(dump: &Path, path: &Path) {
    let raw = rusqlite::Connection::open(path).unwrap();
    raw.execute_batch(&std::fs::read_to_string(dump).unwrap()).unwrap();
}

/// Tables, indexes and triggers by name, white space apart.
fn schema(path: &Path) -> Vec<(String, String, String)> {
    let raw = rusqlite::Connection::open(path).unwrap();
    let mut statement =
        raw.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?))).unwrap();
    rows.map(Result::unwrap)
        .map(|(kind, name, sql)| (kind, name, sql.split_whitespace().collect::<Vec<_>>().join(" ")))
        .collect()
}

fn assert_same_schema(upgraded: &Path, new: &Path) {
    assert_eq!(schema(upgraded), schema(new), "an upgraded library must have the shape of a new one");
}

#[test]
fn every_released_version_opens_and_keeps_its_rows() {
    assert!(!dumps().is_empty());
    for dump in dumps() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("library.sqlite"), folder.path().join("new.sqlite"));
        build(&dump, &old);
        let mut same = content(vec![]);
        same.hash = "first".into();
        let (library, opened) = Library::open(&old, &same, TODAY).unwrap();
        assert_eq!((opened.set_aside, opened.created), (None, false), "{}", dump.display());
        let id = ResourceId("grief-circle".into());
        library
            .read::<_, StoreError>(|reader| {
                let circle = reader.resource(&id)?.expect("the record is there");
                assert_eq!(circle.channels[0].number.as_ref().map(|number| number.as_str()), Some("+12025550123"));
                let spanish = reader.texts_in(&id, &["es".into()])?;
                assert_eq!(spanish[0].field, Field::Summary);
                assert!(spanish[0].provenance.review.is_some());
                assert_eq!(reader.ids_of_kind(Kind::Practice)?, [ResourceId("story-circle".into())]);
                Ok(())
            })
            .unwrap();
        assert_eq!(ids(&ask(&library, "duelo ")), ["grief-circle"]);
        assert_eq!(ids(&ask_with(&library, "circle ", vec![FacetToken::language("es")])), ["grief-circle"]);
        drop(library);
        drop(Library::open(&new, &same, TODAY).unwrap());
        assert_same_schema(&old, &new);
    }
}

#[test]
fn what_packs_and_people_brought_to_an_older_library_is_still_there() {
    // Before version 3 there were no packs.
    for (_, dump) in numbered_dumps().into_iter().filter(|(version, _)| *version >= 3) {
        brought_is_still_there(&dump);
    }
}

fn brought_is_still_there(dump: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite");
    build(dump, &path);
    let mut same = content(vec![]);
    same.hash = "first".into();
    let (library, opened) = Library::open(&path, &same, TODAY).unwrap();
    assert_eq!((opened.set_aside, opened.refilled), (None, false));
    library
        .read::<_, StoreError>(|reader| {
            let versions = reader.versions(&ResourceId("old-grief-circle".into()))?;
            let names: Vec<_> = versions.iter().map(|version| version.record.resource.name.as_str()).collect();
            assert_eq!(names, ["Grief circle", "Grief circle of long ago"]);
            assert_eq!(versions[0].record.licence.as_deref(), Some("CC-BY-4.0"));
            assert_eq!(versions[1].mark.name, "Example County");
            assert_eq!(reader.revoked()?[0].reason, "It closed.");
            Ok(())
        })
        .unwrap();
    let county = library.write(|writer| writer.remove_pack("county", TODAY, Watch::none())).unwrap();
    assert_eq!(county.removed, 1);
}

#[test]
fn newer_content_replaces_what_an_old_program_brought() {
    for dump in dumps() {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("library.sqlite");
        build(&dump, &old);
        let (library, opened) = Library::open(&old, &content(vec![library::record("new circle")]), TODAY).unwrap();
        assert!(opened.refilled);
        assert!(ids(&ask(&library, "circle")).contains(&"new circle"));
        assert!(ids(&ask(&library, "story ")).is_empty(), "{}", dump.display());
    }
}
