//! Files in watched folders that were judged in this run and had nothing new, so that the next look need not read them again.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    time::SystemTime,
};

use many_doors_store::PackMark;

use super::kept::Notes;
use crate::App;

/// What a file system says about a file, besides its name. Who writes to a file, or puts another in its place, changes some of it:
/// on Unix the time of the change, which no program can set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    length: u64,
    modified: SystemTime,
    made: Option<SystemTime>,
    /// Device, number, and time of the change in seconds and billionths.
    #[cfg(unix)]
    node: (u64, u64, i64, i64),
}

impl Stamp {
    /// None where the file system does not say enough.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let about = fs::metadata(path).ok()?;
        Some(Self {
            length: about.len(),
            modified: about.modified().ok()?,
            made: about.created().ok(),
            #[cfg(unix)]
            node: {
                use std::os::unix::fs::MetadataExt as _;
                (about.dev(), about.ino(), about.ctime(), about.ctime_nsec())
            },
        })
    }
}

/// What else decides whether a pack is news: what is installed, whom staff trust, what was taken back or gone back from.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Standing {
    packs: Vec<PackMark>,
    notes: Notes,
}

/// The files, and when that holds of them. Never more than "there is nothing to do": whatever is not here is judged.
#[derive(Debug, Default)]
pub(crate) struct NothingNew(Mutex<Option<(Standing, BTreeMap<PathBuf, Stamp>)>>);

impl NothingNew {
    /// The files in which there is nothing new as things stand.
    pub(super) fn known(&self, standing: Option<&Standing>) -> BTreeMap<PathBuf, Stamp> {
        let noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let holds = noted.as_ref().filter(|(then, _)| standing == Some(then));
        holds.map(|(_, files)| files.clone()).unwrap_or_default()
    }

    /// Notes the files in which there was nothing new; none while things changed.
    pub(super) fn note(&self, standing: Option<Standing>, files: BTreeMap<PathBuf, Stamp>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = standing.map(|standing| (standing, files));
    }
}

impl App {
    /// How things stand; none where the library cannot be read.
    pub(super) fn standing(&self) -> Option<Standing> {
        Some(Standing { packs: self.marks().ok()?, notes: self.kept.notes() })
    }
}
