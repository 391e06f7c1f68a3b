use std::{
    ffi::OsStr,
    fs,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use serde::{Deserialize, Serialize};

use crate::{TallyError, table::Table};

/// More than a century of tables. What is larger is no tally.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The number that this program writes and reads.
const FORMAT: u32 = 1;

/// All there is in the file: tables in the order of their quarters. No times, no count without noise, nothing in the order it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Kept {
    format: u32,
    /// Quarters being counted, or over and not yet published.
    pub counting: Vec<Table<i64>>,
    /// Quarters as they were published, for good. Their counts are gone.
    pub published: Vec<Table<Option<u32>>>,
}

impl Default for Kept {
    fn default() -> Self {
        Self { format: FORMAT, counting: Vec::new(), published: Vec::new() }
    }
}

impl Kept {
    fn is_whole(&self) -> bool {
        let published = |quarter| self.published.iter().any(|table| table.quarter == quarter);
        self.format == FORMAT
            && self.counting.is_sorted_by(|one, next| one.quarter < next.quarter)
            && self.published.is_sorted_by(|one, next| one.quarter < next.quarter)
            && self.counting.iter().all(|table| table.is_whole() && !published(table.quarter))
            && self.published.iter().all(|table| {
                table.is_whole()
                    && table.cells.iter().flatten().all(|cell| cell.is_none_or(|count| count >= crate::LEAST))
            })
    }
}

/// What is at the file's place.
pub(crate) enum Found {
    Nothing,
    Tally(Kept),
    Damaged,
}

/// Reads the file; anything that this crate did not write whole is damaged.
pub(crate) fn read(file: &Path) -> Found {
    let mut bytes = Vec::new();
    match fs::File::open(file).and_then(|open| open.take(LARGEST + 1).read_to_end(&mut bytes)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Found::Nothing,
        Err(_) => return Found::Damaged,
        Ok(_) => {}
    }
    match serde_json::from_slice::<Kept>(&bytes) {
        Ok(mut kept) if bytes.len() as u64 <= LARGEST && kept.is_whole() => {
            kept.counting.iter_mut().for_each(Table::keep_counted);
            kept.published.iter_mut().for_each(Table::keep_counted);
            Found::Tally(kept)
        }
        _ => Found::Damaged,
    }
}

/// Moves a damaged file out of the way.
///
/// # Errors
/// `NotSetAside`.
pub(crate) fn set_aside(file: &Path) -> Result<(), TallyError> {
    fs::rename(file, beside(file, ".damaged")).map_err(|error| TallyError::NotSetAside(error.kind()))
}

/// Writes the file whole or not at all, readable by its owner only (on Windows by whom the folder's rights say).
///
/// # Errors
/// `NotWritten`.
pub(crate) fn write(file: &Path, kept: &Kept) -> Result<(), TallyError> {
    let fresh = beside(file, ".new");
    let written = serde_json::to_vec(kept).map_err(io::Error::other).and_then(|bytes| {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        remove(&fresh)?;
        // Made new, so that it is no link that somebody laid there.
        let mut open = private().open(&fresh)?;
        open.write_all(&bytes)?;
        // Not to be read off the file: when somebody was last here. Best effort; the system keeps another time of its own.
        let _ = open.set_modified(UNIX_EPOCH);
        open.sync_all()?;
        fs::rename(&fresh, file)
    });
    written.map_err(|error| {
        let _ = remove(&fresh);
        TallyError::NotWritten(error.kind())
    })?;
    // Best effort: after a power cut either the old or the new file is there in any case.
    #[cfg(unix)]
    if let Some(folder) = file.parent() {
        let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(())
}

/// Removes the tally, and what a damaged or an unfinished one left beside it. Nothing there is fine.
///
/// Nobody may be counting into it: whoever holds a [`Tally`](crate::Tally) calls [`Tally::forget`](crate::Tally::forget).
/// A disk may keep the blocks of a removed file for a while; they hold noised counts only.
///
/// # Errors
/// [`TallyError::NotForgotten`] when one of them is still there; the others are gone.
pub fn forget(file: &Path) -> Result<(), TallyError> {
    let gone = [file.to_owned(), beside(file, ".new"), beside(file, ".damaged")].map(|path| remove(&path));
    gone.into_iter().collect::<io::Result<()>>().map_err(|error| TallyError::NotForgotten(error.kind()))
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn private() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// `tally.json` and `.new` make `tally.json.new`.
fn beside(file: &Path, ending: impl AsRef<OsStr>) -> PathBuf {
    let mut path = file.as_os_str().to_owned();
    path.push(ending);
    path.into()
}
