//! Folders and files as they are on disk: bounded, sorted, and without following links.

use std::{
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
};

use super::corpus::best_english;
use crate::guard::{MAX_BYTES, Refusal};

/// More files than any honest folder holds.
const MAX_FILES: usize = 50_000;
/// Folders inside folders.
const MAX_FOLDERS: usize = 16;

/// The English among the folders of this folder.
pub(super) fn english_in(folder: &Path) -> Option<String> {
    let names: Vec<String> = fs::read_dir(folder)
        .ok()?
        .flatten()
        .take(MAX_FILES)
        .filter(is_folder)
        .map(|entry| name_of(&entry.path()))
        .collect();
    best_english(&names.iter().map(String::as_str).collect::<Vec<_>>()).map(str::to_owned)
}

fn is_folder(entry: &fs::DirEntry) -> bool {
    entry.file_type().is_ok_and(|kind| kind.is_dir())
}

/// All .ftl files below a folder, in an order that does not depend on the system.
pub(super) fn list(folder: &Path, names: &mut Vec<String>, found: &mut Vec<(Vec<String>, PathBuf)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut entries: Vec<fs::DirEntry> = entries.flatten().take(MAX_FILES).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (name, path) = (name_of(&entry.path()), entry.path());
        let Ok(kind) = entry.file_type() else { continue };
        if name.starts_with('.') || found.len() >= MAX_FILES {
            continue;
        }
        names.push(name);
        if kind.is_dir() && names.len() <= MAX_FOLDERS {
            list(&path, names, found);
        } else if kind.is_file() && path.extension().is_some_and(|ending| ending == "ftl") {
            found.push((names.clone(), path));
        }
        names.pop();
    }
}

/// At most one byte more than is allowed, so that a huge file is known as such and not read.
pub(super) fn read(path: &Path) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|_| Refusal::NotText)?;
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|_| Refusal::NotText)?;
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::TooLarge);
    }
    String::from_utf8(bytes).map_err(|_| Refusal::NotText)
}

/// A small file, if it is there and can be read.
pub(super) fn text(path: &Path) -> Option<String> {
    read(path).ok()
}

/// The last part of a path.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
