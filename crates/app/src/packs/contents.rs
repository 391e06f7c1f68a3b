//! What is inside a pack: entries as HSDS tables in `tables`, words of languages in `locales`, words for search in `concepts`, and what
//! organizations stand for in `positions.csv`. Recorded speech stays in the pack's file: see `recordings.rs`.

use std::{
    collections::BTreeMap,
    fs,
    io::{Read, Seek},
    path::Path,
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

/// Writes the words and positions that a pack brings into a folder of their own, in place of those of the pack before. Says whether there
/// are any.
///
/// # Errors
/// `NothingWritten`; what is wrong with the pack.
pub(super) fn unpack_words<R: Read + Seek>(pack: &mut Pack<R>, folder: &Path) -> Result<bool, Failure> {
    let names: Vec<String> = pack.inspected.manifest.files.iter().map(|file| file.name.clone()).collect();
    let is_words = |name: &&String| WORDS.iter().any(|folder| name.starts_with(folder)) || *name == positions::FILE;
    let names: Vec<&String> = names.iter().filter(is_words).collect();
    let failed = |_| Failure::of(FailureCode::NothingWritten);
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    for name in &names {
        // The pack's reader has refused every name that could lead elsewhere.
        let path = name.split('/').fold(folder.to_owned(), |path, part| path.join(part));
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
        fs::write(path, pack.read(name)?).map_err(failed)?;
    }
    Ok(!names.is_empty())
}
