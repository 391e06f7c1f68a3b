//! What is inside a pack: entries as HSDS tables in `tables`, words of languages in `locales`, words for search in `concepts`, and what
//! organizations stand for in `positions.csv`. Recorded speech stays in the pack's file: see `recordings.rs`.

use std::{
    collections::BTreeMap,
    fs,
    io::{Read, Seek},
    path::{Path, PathBuf},
};

use many_doors_domain::{PartialDate, Record};
use many_doors_exchange::{
    Progress,
    files::Files,
    hsds::{
        self,
        write::{ExportInfo, tabular},
    },
    pack::{Hashes, Pack, RECORDS_FILE, read_records, record_hash},
};

use super::positions;
use crate::wire::{Failure, FailureCode};

/// The folder of tables in a pack.
const TABLES: &str = "tables/";
/// The folders of words: of languages, and for search.
const WORDS: [&str; 2] = ["locales/", "concepts/"];

/// The entries that a pack's file holds: all of them, or those that changed.
///
/// # Errors
/// `PackAltered` where they are not those that were signed; `PackBroken`.
pub(super) fn records<R: Read + Seek>(pack: &mut Pack<R>, progress: Progress<'_>) -> Result<Vec<Record>, Failure> {
    let manifest = pack.inspected.manifest.clone();
    if manifest.records.is_none() {
        return Ok(Vec::new());
    }
    let promised = read_records(&pack.read(RECORDS_FILE)?).ok_or_else(|| Failure::of(FailureCode::PackAltered))?;
    if promised.is_empty() {
        return Ok(Vec::new());
    }
    let mut files = BTreeMap::new();
    for file in manifest.files.iter().filter_map(|file| file.name.strip_prefix(TABLES)) {
        files.insert(file.to_owned(), pack.read(&format!("{TABLES}{file}"))?);
    }
    let source = hsds::SourceInfo {
        source: manifest.id.clone(),
        name: manifest.name.clone(),
        date: Some(PartialDate::from(manifest.created)),
        licence: Some(manifest.licence.clone()).filter(|licence| !licence.is_empty()),
        locale: crate::texts::SOURCE_LOCALE.to_owned(),
    };
    let broken = || Failure::of(FailureCode::PackBroken);
    let files = Files::of_many(files).map_err(|_| broken())?;
    let options = hsds::read::Options { source: manifest.id.clone(), keep_private: true, as_is: true };
    let read = hsds::read::read(&files, &options, progress).map_err(|_| broken())?;
    let records: Vec<Record> = hsds::records(&read.tables, &source, progress)?.collect::<Result<_, _>>()?;
    // What was read must be what was written, record for record.
    let found: Hashes = records.iter().map(|record| (record.id().0.clone(), record_hash(record))).collect();
    if found == promised { Ok(records) } else { Err(Failure::of(FailureCode::PackAltered)) }
}

/// The tables of entries, as files of a pack.
///
/// # Errors
/// `CreditMissing` for a practice without credit; `Stopped`; `Internal`.
pub(super) fn tables(
    records: &[Record],
    info: &ExportInfo,
    progress: Progress<'_>,
) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    tabular(records.iter().cloned(), info, &mut files, progress).map_err(crate::bring::not_exported)?;
    Ok(files.into_iter().map(|(name, bytes)| (format!("{TABLES}{name}"), bytes)).collect())
}

/// The words of all languages in a folder, `<tag>/*.ftl`, as files of a pack. What has another name than the program reads is
/// left out.
///
/// # Errors
/// `FolderUnreadable`.
pub(super) fn locales(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    let unreadable = |_| Failure::of(FailureCode::FolderUnreadable);
    let mut files = BTreeMap::new();
    for locale in fs::read_dir(folder).map_err(unreadable)?.flatten().filter(|entry| entry.path().is_dir()) {
        let Some(tag) = locale.file_name().to_str().map(str::to_owned) else { continue };
        for file in fs::read_dir(locale.path()).map_err(unreadable)?.flatten() {
            let Some(name) = file.file_name().to_str().map(str::to_owned) else { continue };
            if name.ends_with(".ftl") || name == "locale.toml" || name == "crisis-words.txt" {
                files.insert(format!("locales/{tag}/{name}"), fs::read(file.path()).map_err(unreadable)?);
            }
        }
    }
    Ok(files)
}

/// Words for search in a folder, `<tag>.tsv`, as files of a pack.
///
/// # Errors
/// `FolderUnreadable`.
pub(super) fn concepts(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    let unreadable = |_| Failure::of(FailureCode::FolderUnreadable);
    let mut files = BTreeMap::new();
    for file in fs::read_dir(folder).map_err(unreadable)?.flatten() {
        let Some(name) = file.file_name().to_str().map(str::to_owned) else { continue };
        if name.ends_with(".tsv") && name != crate::thesaurus::INDEX {
            files.insert(format!("concepts/{name}"), fs::read(file.path()).map_err(unreadable)?);
        }
    }
    Ok(files)
}

/// The words and positions in a pack's file, by the names they have there.
///
/// # Errors
/// What is wrong with the pack.
pub(super) fn words<R: Read + Seek>(pack: &mut Pack<R>) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    let names: Vec<String> = pack.inspected.manifest.files.iter().map(|file| file.name.clone()).collect();
    let words = names.into_iter().filter(|name| sort_of_words(name).is_some());
    words.map(|name| pack.read(&name).map(|bytes| (name, bytes)).map_err(Failure::from)).collect()
}

/// Of which sort a file of words is: of languages, for search, positions; none: it is another file.
pub(super) fn sort_of_words(name: &str) -> Option<&'static str> {
    let folder = WORDS.into_iter().find(|folder| name.starts_with(folder));
    folder.or_else(|| (name == positions::FILE).then_some(positions::FILE))
}

/// Makes a folder hold exactly these words. They are written beside it first, so that a full disk leaves those that are there.
/// Says whether anything changed.
///
/// # Errors
/// `NothingWritten`.
pub(super) fn put_words(words: &BTreeMap<String, Vec<u8>>, folder: &Path, beside: &Path) -> Result<bool, Failure> {
    let failed = |_| Failure::of(FailureCode::NothingWritten);
    // The pack's reader has refused every name that could lead elsewhere.
    let at = |folder: &Path, name: &str| name.split('/').fold(folder.to_owned(), |path, part| path.join(part));
    let there = files_in(folder);
    let same = |(name, bytes): (&String, &Vec<u8>)| fs::read(at(folder, name)).is_ok_and(|found| found == *bytes);
    if there.len() == words.len() && words.iter().all(same) {
        return Ok(false);
    }
    let removed = |folder: &Path| if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    removed(beside).map_err(failed)?;
    let written = words.iter().try_for_each(|(name, bytes)| {
        let path = at(beside, name);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, bytes)
    });
    let parent = folder.parent().map_or(Ok(()), fs::create_dir_all);
    let put = written
        .and(parent)
        .and_then(|()| removed(folder))
        .and_then(|()| if words.is_empty() { Ok(()) } else { fs::rename(beside, folder) });
    put.map(|()| true).map_err(|error| {
        let _ = removed(beside);
        failed(error)
    })
}

/// Every file in a folder and the folders in it.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { files.extend(files_in(&path)) } else { files.push(path) }
    }
    files
}
