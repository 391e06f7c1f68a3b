//! One language in one file, as a translator hands it back on a stick: a zip that also opens without this program.
//!
//! It comes from outside. Names are ones that are known, inside one folder named by a language tag; sizes are judged before
//! anything is unpacked and again while it is.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{Cursor, Read, Write},
    path::Path,
};

use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::{
    embedded::EMBEDDED,
    folder::{BESIDE, Found, MAX_ENTRIES, refused},
    guard::{self, MAX_BYTES},
    negotiate,
    notice::LocaleNotice,
};

/// The note on who made the file.
pub(crate) const MANIFEST: &str = "many-doors.toml";
/// The folder of what the translator began with.
const BASE: &str = "base";
/// The largest file, in bytes, packed.
const LARGEST: u64 = 16 << 20;
/// All files together, in bytes, unpacked.
const LARGEST_UNPACKED: u64 = 64 << 20;

/// The file is none that may be read: not a zip, or one with names, kinds or sizes that no honest one has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no file with a language in it")]
pub struct NotHandedIn;

/// What was handed in.
#[derive(Debug)]
pub(crate) struct Handed {
    pub(crate) found: Found,
    /// What the translator began with. None where the file does not say.
    pub(crate) base: Option<Vec<(String, String)>>,
    /// Files that were left out.
    pub(crate) notices: Vec<LocaleNotice>,
}

/// Packs files, in the order of their names, without saying when or on what.
pub(crate) fn pack(files: &BTreeMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The name, in the archive, of a file of what the translator began with.
pub(crate) fn base_name(tag: &str, name: &str) -> String {
    format!("{BASE}/{tag}/{name}")
}

/// Reads what was handed in.
pub(crate) fn read(path: &Path) -> Result<Handed, NotHandedIn> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|_| NotHandedIn)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| NotHandedIn)?;
    if bytes.len() as u64 > LARGEST {
        return Err(NotHandedIn);
    }
    unpack(&bytes)
}

fn unpack(bytes: &[u8]) -> Result<Handed, NotHandedIn> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotHandedIn)?;
    let listed = usize::try_from(archive.central_directory_start()).ok().and_then(|at| bytes.get(at..));
    if archive.len() > MAX_ENTRIES || names(listed.unwrap_or_default()) != Some(archive.len()) {
        return Err(NotHandedIn);
    }
    let (mut tag, mut wanted, mut notices, mut total) = (None, Vec::new(), Vec::new(), 0_u64);
    for number in 0..archive.len() {
        let file = archive.by_index_raw(number).map_err(|_| NotHandedIn)?;
        let name = std::str::from_utf8(file.name_raw()).map_err(|_| NotHandedIn)?.to_owned();
        if file.is_symlink() || file.encrypted() {
            return Err(NotHandedIn);
        }
        total = total.saturating_add(file.size());
        let place = Place::of(&name, file.is_dir()).ok_or(NotHandedIn)?;
        let Some((of, base, name)) = place.0 else { continue };
        if *tag.get_or_insert_with(|| of.clone()) != of {
            return Err(NotHandedIn);
        }
        let Some(name) = name else { continue };
        let label = format!("{of}/{name}");
        if !known(&name) {
            notices.push(LocaleNotice::NotText { file: label });
        } else if file.size() > MAX_BYTES as u64 {
            notices.push(LocaleNotice::TooBig { file: label });
        } else {
            wanted.push((number, base, name, label));
        }
    }
    if total > LARGEST_UNPACKED {
        return Err(NotHandedIn);
    }
    let mut handed = Handed {
        found: Found { tag: tag.ok_or(NotHandedIn)?, files: Vec::new() },
        base: wanted.iter().any(|(_, base, ..)| *base).then(Vec::new),
        notices,
    };
    let mut left = LARGEST_UNPACKED;
    for (number, base, name, label) in wanted {
        let file = archive.by_index(number).map_err(|_| NotHandedIn)?;
        let mut bytes = Vec::new();
        // Whatever the list of files says of its size.
        file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|_| NotHandedIn)?;
        left = left.checked_sub(bytes.len() as u64).ok_or(NotHandedIn)?;
        match guard::admit(&bytes).map(Cow::into_owned) {
            Ok(text) if base => handed.base.get_or_insert_default().push((name, text)),
            Ok(text) => handed.found.files.push((name, text)),
            Err(why) => handed.notices.push(refused(label, why)),
        }
    }
    handed.found.files.sort();
    Ok(handed)
}

/// Where a file stands: its language, whether it is what the translator began with, and its name, unless it is a folder.
struct Place(Option<(String, bool, Option<String>)>);

impl Place {
    /// None for a name that nothing honest has.
    fn of(name: &str, folder: bool) -> Option<Self> {
        if name == MANIFEST && !folder {
            return Some(Self(None));
        }
        let mut steps: Vec<&str> = name.strip_suffix('/').filter(|_| folder).unwrap_or(name).split('/').collect();
        let base = steps.first() == Some(&BASE);
        if base {
            steps.remove(0);
            if steps.is_empty() {
                return folder.then_some(Self(None));
            }
        }
        let tag = steps.first().filter(|tag| negotiate::canonical(tag).as_deref() == Some(**tag))?;
        let file = match (steps.as_slice(), folder) {
            ([_], true) => None,
            ([_, file], false) if plain(file) => Some((*file).to_owned()),
            _ => return None,
        };
        Some(Self(Some(((*tag).to_owned(), base, file))))
    }
}

/// A name of small letters and one ending, as all of ours are: it means the same on every system.
fn plain(name: &str) -> bool {
    let Some((stem, ending)) = name.split_once('.') else { return false };
    let small = |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    (1..=40).contains(&stem.len())
        && small(stem)
        && stem.starts_with(|c: char| c.is_ascii_lowercase())
        && ["ftl", "toml", "tsv", "txt"].contains(&ending)
}

/// The program has a file of this name.
fn known(name: &str) -> bool {
    let english =
        EMBEDDED.iter().filter(|locale| locale.tag == crate::catalogues::ENGLISH).flat_map(|locale| locale.files);
    BESIDE.contains(&name) || (name.ends_with(".ftl") && english.into_iter().any(|(file, _)| *file == name))
}

/// How many files the list at the end of an archive names. None if a name stands there twice: programs differ in which of the
/// two they take.
fn names(list: &[u8]) -> Option<usize> {
    let mut names = BTreeSet::new();
    let mut rest = list;
    while rest.len() >= 46 && rest.starts_with(b"PK\x01\x02") {
        let length = |at: usize| usize::from(u16::from_le_bytes([rest[at], rest[at + 1]]));
        let (name, behind) = (length(28), length(30) + length(32));
        if !names.insert(rest.get(46..46 + name)?.to_ascii_lowercase()) {
            return None;
        }
        rest = rest.get(46 + name + behind..)?;
    }
    Some(names.len())
}

#[cfg(test)]
mod tests;
