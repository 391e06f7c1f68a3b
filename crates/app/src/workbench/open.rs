//! Opening a language to work on, and closing it.

use std::{fs, path::PathBuf, sync::PoisonError};

use many_doors_l10n::workbench::Workbench;

use super::shape::{count, listed, small};
use crate::{
    App,
    commands::{Done, NoRequest},
    locales::{info, locales, notice},
    state::{own_languages, with_folder},
    wire::{self, Failure, FailureCode, OpenWorkRequest},
};

impl App {
    /// Opens a language in a folder, or begins one. From then on the program reads words from that folder.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk; `FolderUnreadable`; `WorkNoTag`; `WorkEnglish`. What was open before stays open.
    pub fn work_open(&self, request: OpenWorkRequest) -> Result<wire::Workbench, Failure> {
        self.may_change()?;
        let folder = PathBuf::from(request.folder.trim());
        if !folder.is_absolute() || fs::read_dir(&folder).is_err() {
            return Err(Failure::of(FailureCode::FolderUnreadable));
        }
        let below = own_languages(&self.kept.locales());
        let bench = Workbench::open(&folder, request.tag.trim(), &below)?.named(&request.endonym, &request.english);
        let (catalogues, _) = with_folder(below, Some(&folder), self.surroundings.pseudo);
        let mut open = self.bench.lock();
        // Somebody left while it was being read: it is forgotten as if it had been open.
        if self.is_covered() {
            return Err(Failure::of(FailureCode::WorkClosed));
        }
        *self.locale_folder.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
        self.shared.with_catalogues(catalogues.with_workbench(&bench));
        let answer = self.work(&bench);
        *open = Some(bench);
        Ok(answer)
    }

    /// Takes back what was saved last.
    ///
    /// # Errors
    /// `NotAllowed`; `WorkClosed`; `WorkNothingToUndo`; `WorkChangedSince`; `NotSaved`.
    pub fn work_undo(&self, _: NoRequest) -> Result<wire::Workbench, Failure> {
        self.with_bench(|bench| {
            bench.undo()?;
            self.show(bench);
            Ok(self.work(bench))
        })
    }

    /// Closes the open language, if one is open: the program goes on with its own languages.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk.
    pub fn work_close(&self, _: NoRequest) -> Result<Done, Failure> {
        self.may_change()?;
        self.close_workbench();
        Ok(Done {})
    }

    /// Closes the open language, if one is open.
    pub(crate) fn close_workbench(&self) {
        if self.bench.forget() {
            *self.locale_folder.lock().unwrap_or_else(PoisonError::into_inner) = None;
            self.refresh_languages();
        }
    }

    /// An open language as a window sees it.
    pub(super) fn work(&self, bench: &Workbench) -> wire::Workbench {
        let list = bench.list();
        wire::Workbench {
            locale: info(bench.info()),
            locales: locales(&self.state().catalogues),
            undoable: small(bench.undoable()),
            all: count(list.all),
            critical: count(list.critical),
            entries: list.entries.into_iter().map(listed).collect(),
            notices: bench.notices().iter().cloned().map(notice).collect(),
        }
    }
}
