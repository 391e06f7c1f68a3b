//! A folder to watch: a stick, a network share, a folder that another program keeps in step. The newest valid pack of each
//! name is installed; bad ones are told of and left alone.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use many_doors_exchange::{
    Progress,
    pack::{EXTENSION, Kind, known_manifest},
};

use super::{
    install::{Consent, read},
    nothing_new::Stamp,
};
use crate::{
    App,
    commands::NoRequest,
    task::Task,
    wire::{
        Failure, FailureCode, PackSort, PackStanding, PackTrust, Packs, TaskStage, WatchFound, WatchOutcome,
        WatchRequest,
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
        let standing = self.standing();
        let known = self.nothing_new.known(standing.as_ref());
        let mut unchanged = BTreeMap::new();
        let mut found = Vec::new();
        for (path, about) in in_order(folders.iter().flat_map(|folder| packs_in(folder)), &known) {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let (outcome, failure) = match about {
                InFolder::Unchanged(_) => (WatchOutcome::NothingNew, None),
                InFolder::ToJudge { .. } => {
                    self.take_watched(&path, &task).unwrap_or_else(|failure| (WatchOutcome::Bad, Some(failure.code)))
                }
            };
            if outcome == WatchOutcome::NothingNew {
                unchanged.extend(about.if_it_may_be_left_alone().map(|stamp| (path.clone(), stamp)));
            }
            found.push(WatchFound { file, path: path.display().to_string(), outcome, failure });
        }
        self.nothing_new.note(standing.filter(|before| self.standing().as_ref() == Some(before)), unchanged);
        found.sort_by(|a, b| a.file.cmp(&b.file));
        *self.watched.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = found;
    }

    /// Judges a pack in a watched folder, once, and does what follows from that.
    fn take_watched(&self, path: &Path, task: &Task) -> Result<(WatchOutcome, Option<FailureCode>), Failure> {
        const NOTHING_NEW: (WatchOutcome, Option<FailureCode>) = (WatchOutcome::NothingNew, None);
        let mut judged = self.judged(&read(path)?, Progress::none())?;
        let offer = self.offered(&judged)?;
        let is_revocation = offer.kind == PackSort::Revocation;
        // What staff went back from comes again by their hand only, and so does what is older still.
        if let Some(from) = self.kept.notes().gone_back_from(&offer.id)
            && !is_revocation
            && matches!(offer.standing, PackStanding::New | PackStanding::Newer | PackStanding::NoBase)
            && offer.serial <= from.serial
        {
            let fork = offer.serial == from.serial && offer.sha256 != from.sha256;
            return Ok(if fork { (WatchOutcome::Bad, Some(FailureCode::PackForked)) } else { NOTHING_NEW });
        }
        match (offer.trust, offer.standing) {
            // Unless something of it is missing.
            (PackTrust::Trusted | PackTrust::Rotated, PackStanding::Same) if !is_revocation => {
                self.finish(&mut judged)?;
                return Ok(NOTHING_NEW);
            }
            (_, PackStanding::Same | PackStanding::Older) if !is_revocation => return Ok(NOTHING_NEW),
            // What was obeyed before is not news.
            _ if is_revocation && self.has_obeyed(&judged) => return Ok(NOTHING_NEW),
            (PackTrust::Unknown, _) => return Ok((WatchOutcome::Asks, Some(FailureCode::PackUntrusted))),
            (PackTrust::Changed, _) => return Ok((WatchOutcome::Asks, Some(FailureCode::PackKeyChanged))),
            _ => {}
        }
        self.install_judged(&mut judged, Consent::default(), task)?;
        Ok((WatchOutcome::Installed, None))
    }
}

/// These packs, lower numbers first, so that changes find the list they belong to. What takes back comes last: its numbers are its own,
/// and it may name an entry that one of these packs brings. Nothing is believed here: what a pack says of itself is checked when it
/// is judged.
fn in_order(paths: impl Iterator<Item = PathBuf>, known: &BTreeMap<PathBuf, Stamp>) -> Vec<(PathBuf, InFolder)> {
    let mut packs: Vec<(PathBuf, InFolder)> = paths
        .map(|path| {
            let about = InFolder::of(&path, known.get(&path));
            (path, about)
        })
        .collect();
    packs.sort_by_key(|(_, about)| match about {
        InFolder::ToJudge { is_revocation, serial, .. } => (*is_revocation, *serial),
        InFolder::Unchanged(_) => (false, 0),
    });
    packs
}

/// What is to be done with a file.
enum InFolder {
    /// Nothing: it is the very file in which there was nothing new.
    Unchanged(Stamp),
    /// It is to be judged. What it says of itself is here for the order only.
    ToJudge { stamp: Option<Stamp>, is_revocation: bool, serial: u64 },
}

impl InFolder {
    fn of(path: &Path, known: Option<&Stamp>) -> Self {
        // Before its bytes are read: who writes to it meanwhile makes it another file.
        match Stamp::of(path) {
            Some(stamp) if known == Some(&stamp) => Self::Unchanged(stamp),
            stamp => {
                let says = fs::File::open(path).ok().and_then(|file| known_manifest(file).ok());
                let (is_revocation, serial) =
                    says.map_or((false, 0), |(says, _)| (says.kind == Kind::Revocation, says.serial));
                Self::ToJudge { stamp, is_revocation, serial }
            }
        }
    }

    /// What it is known again by. What takes back is small and reaches what comes in by other ways, so it is judged each time.
    fn if_it_may_be_left_alone(self) -> Option<Stamp> {
        match self {
            Self::Unchanged(stamp) => Some(stamp),
            Self::ToJudge { stamp, is_revocation, .. } => stamp.filter(|_| !is_revocation),
        }
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
