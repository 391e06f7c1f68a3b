//! Saving words, and standing for those of others.

use many_doors_l10n::workbench::Workbench;

use super::shape::{count, parts, small};
use crate::{
    App,
    wire::{Failure, ReviewRequest, WorkFinding, WorkSaved, WriteWorkRequest},
};

impl App {
    /// Saves the words of one message, unless something in them must not reach a reader.
    ///
    /// # Errors
    /// `NotAllowed`; `WorkClosed`; `BadRequest`; `WorkNothing`; `WorkFileUnfit`; `WorkTwice`; `NotSaved`. Nothing is changed then.
    pub fn work_write(&self, request: WriteWorkRequest) -> Result<WorkSaved, Failure> {
        let (words, translator) = (request.words, request.translator);
        self.with_bench(|bench| {
            let written = bench.write(&words.id, &parts(words.parts), self.now().today.into(), Some(&translator))?;
            let findings = self.findings(&written.text, written.findings, &words.locale);
            self.after(bench, &words.id, &words.locale, written.saved, findings)
        })
    }

    /// Notes that a second person has read a translation and stands for it.
    ///
    /// # Errors
    /// `NotAllowed`; `WorkClosed`; `WorkNoName`; `WorkNotTranslated`; `WorkSourceChanged`; `WorkOwnWords`; what can go wrong with
    /// files as in [`App::work_write`].
    pub fn work_review(&self, request: ReviewRequest) -> Result<WorkSaved, Failure> {
        self.with_bench(|bench| {
            bench.review(&request.id, &request.reviewer, self.now().today.into())?;
            self.after(bench, &request.id, &request.locale, true, Vec::new())
        })
    }

    /// What a window is told after a write.
    fn after(
        &self,
        bench: &Workbench,
        id: &str,
        locale: &str,
        saved: bool,
        findings: Vec<WorkFinding>,
    ) -> Result<WorkSaved, Failure> {
        if saved {
            self.show(bench);
        }
        let entry = self.entry_of(bench, id, locale)?;
        let (all, critical) = bench.counts();
        Ok(WorkSaved {
            saved,
            entry,
            undoable: small(bench.undoable()),
            all: count(all),
            critical: count(critical),
            findings,
        })
    }
}
