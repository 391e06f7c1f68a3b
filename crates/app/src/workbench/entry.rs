//! One message, and what would be wrong with other words for it.

use many_doors_l10n::{
    check::{Finding, Severity},
    workbench::{WorkError, Workbench, attribute_of},
};

use super::shape;
use crate::{
    App,
    advice::advice,
    wire::{Failure, WorkEntry, WorkEntryRequest, WorkFinding, WorkTried, WorkWords},
};

impl App {
    /// One message of the open language, with all that a translator needs beside it.
    ///
    /// # Errors
    /// `NotAllowed`; `WorkClosed`; `BadRequest` for a message that English does not have.
    pub fn work_entry(&self, request: WorkEntryRequest) -> Result<WorkEntry, Failure> {
        self.with_bench(|bench| self.entry_of(bench, &request.id, &request.locale))
    }

    /// What would be wrong with some words. Of no words at all nothing is wrong yet. Nothing is written.
    ///
    /// # Errors
    /// `NotAllowed`; `WorkClosed`; `BadRequest`.
    pub fn work_try(&self, words: WorkWords) -> Result<WorkTried, Failure> {
        self.with_bench(|bench| {
            let tried = match bench.try_out(&words.id, &shape::parts(words.parts)) {
                Err(WorkError::Nothing) => return Ok(WorkTried { text: String::new(), findings: Vec::new() }),
                tried => tried?,
            };
            let findings = self.findings(&tried.text, tried.findings, &words.locale);
            Ok(WorkTried { text: tried.text, findings })
        })
    }

    /// A message as a window sees it; `locale` is the reader's.
    pub(super) fn entry_of(&self, bench: &Workbench, id: &str, locale: &str) -> Result<WorkEntry, Failure> {
        let mut entry = bench.entry(id)?;
        let present = entry.present.take().unwrap_or_default();
        let findings = self.findings(&present, std::mem::take(&mut entry.findings), locale);
        Ok(WorkEntry { findings, ..shape::entry(entry) })
    }

    /// What was found in the text of an entry, with advice in the reader's language.
    pub(super) fn findings(&self, entry: &str, findings: Vec<Finding>, locale: &str) -> Vec<WorkFinding> {
        let finding = |finding: Finding| WorkFinding {
            severe: finding.severity == Severity::Error,
            defect: finding.defect.code().to_owned(),
            attribute: attribute_of(entry, &finding),
            advice: self.say(locale, &advice(finding.defect)),
            excerpt: finding.excerpt,
            wanted: finding.wanted,
        };
        findings.into_iter().map(finding).collect()
    }
}
