//! A folder to watch: a stick, a network share, a folder that another program keeps in step. The newest valid pack of each
//! name is installed; bad ones are told of and left alone.

use std::{
    fs,
    path::{Path, PathBuf},
};

use many_doors_exchange::pack::EXTENSION;

use super::install::read;
use crate::{
    App,
    commands::NoRequest,
    wire::{
        Failure, FailureCode, InstallRequest, PackSort, PackStanding, PackTrust, Packs, TaskStage, WatchFound,
        WatchOutcome, WatchRequest,
    },
};

/// More packs than this in one folder are not looked at.
const MOST: usize = 200;

impl App {
    /// Watches a folder from now on, or none.
    ///
    /// # Errors
    /// `FolderUnreadable`; `NothingWritten`.
    pub fn watch_folder(&self, request: WatchRequest) -> Result<Packs, Failure> {
        self.may_change()?;
        let folder = request.folder.map(|folder| PathBuf::from(folder.trim()));
        if folder.as_ref().is_some_and(|folder| !folder.is_absolute() || !folder.is_dir()) {
            return Err(Failure::of(FailureCode::FolderUnreadable));
        }
        self.kept.watch(folder).map_err(|_| Failure::of(FailureCode::NothingWritten))?;
        self.look_into_watched();
        self.packs(NoRequest {})
    }

    /// Looks into the watched folder now.
    ///
    /// # Errors
    /// `LibraryUnreadable`.
    pub fn check_watched(&self, _: NoRequest) -> Result<Packs, Failure> {
        self.look_into_watched();
        self.packs(NoRequest {})
    }

    /// Looks into the watched folder, if there is one and it can be read, and installs what is newer and trusted. Does
    /// nothing while something else is being taken in.
    pub fn look_into_watched(&self) {
        self.look_into(&Vec::from_iter(self.kept.watched()));
    }

    /// The same in these folders.
    pub(crate) fn look_into(&self, folders: &[PathBuf]) {
        if folders.is_empty() {
            return;
        }
        let Ok(task) = self.tasks.begin(TaskStage::Reading) else { return };
        let mut found = Vec::new();
        // Lower numbers first, so that changes find the list they belong to. What takes back comes last: its numbers are its own,
        // and it may name an entry that one of these packs brings.
        let mut packs: Vec<(PathBuf, Result<crate::wire::PackOffer, Failure>)> = folders
            .iter()
            .flat_map(|folder| packs_in(folder))
            .map(|path| {
                let offer = self.pack_offer(&path);
                (path, offer)
            })
            .collect();
        packs.sort_by_key(|(_, offer)| {
            offer.as_ref().map_or((false, 0), |offer| (offer.kind == PackSort::Revocation, offer.serial))
        });
        for (path, offer) in packs {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let (outcome, failure) = match offer {
                Err(failure) => (WatchOutcome::Bad, Some(failure.code)),
                Ok(_) => self.take_watched(&path, &task),
            };
            found.push(WatchFound { file, path: path.display().to_string(), outcome, failure });
        }
        found.sort_by(|a, b| a.file.cmp(&b.file));
        *self.watched.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = found;
    }

    fn take_watched(&self, path: &Path, task: &crate::task::Task) -> (WatchOutcome, Option<FailureCode>) {
        // Judged again: what was installed a moment ago may be what this one waits for.
        let offer = match self.pack_offer(path) {
            Ok(offer) => offer,
            Err(failure) => return (WatchOutcome::Bad, Some(failure.code)),
        };
        // What staff went back from comes again by their hand only, and so does what is older still.
        if let Some(from) = self.kept.notes().gone_back_from(&offer.id)
            && offer.kind != PackSort::Revocation
            && matches!(offer.standing, PackStanding::New | PackStanding::Newer | PackStanding::NoBase)
            && offer.serial <= from.serial
        {
            let fork = offer.serial == from.serial && offer.sha256 != from.sha256;
            return if fork {
                (WatchOutcome::Bad, Some(FailureCode::PackForked))
            } else {
                (WatchOutcome::NothingNew, None)
            };
        }
        match (offer.trust, offer.standing) {
            // Unless something of it is missing.
            (PackTrust::Trusted | PackTrust::Rotated, PackStanding::Same) if offer.kind != PackSort::Revocation => {
                let failure = self.install_watched(path, task).err();
                return failure.map_or((WatchOutcome::NothingNew, None), |code| (WatchOutcome::Bad, Some(code)));
            }
            (_, PackStanding::Same | PackStanding::Older) if offer.kind != PackSort::Revocation => {
                return (WatchOutcome::NothingNew, None);
            }
            // What was obeyed before is not news.
            _ if offer.kind == PackSort::Revocation && self.has_obeyed(path) => {
                return (WatchOutcome::NothingNew, None);
            }
            (PackTrust::Unknown, _) => return (WatchOutcome::Asks, Some(FailureCode::PackUntrusted)),
            (PackTrust::Changed, _) => return (WatchOutcome::Asks, Some(FailureCode::PackKeyChanged)),
            _ => {}
        }
        match self.install_watched(path, task) {
            Ok(()) => (WatchOutcome::Installed, None),
            Err(code) => (WatchOutcome::Bad, Some(code)),
        }
    }

    fn install_watched(&self, path: &Path, task: &crate::task::Task) -> Result<(), FailureCode> {
        let request = InstallRequest { path: path.display().to_string(), trust: false, seen: None, older: false };
        let installed = read(path).and_then(|bytes| self.install_bytes(&bytes, &request, task));
        installed.map(drop).map_err(|failure| failure.code)
    }
}

/// Packs in a folder and in the folders directly in it.
fn packs_in(folder: &Path) -> Vec<PathBuf> {
    let list = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    let mut packs = Vec::new();
    for path in list(folder) {
        let inner = if path.is_dir() { list(&path) } else { vec![path] };
        packs.extend(inner.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == EXTENSION)));
    }
    packs.sort();
    packs.truncate(MOST);
    packs
}
