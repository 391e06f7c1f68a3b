//! Giving entries away as HSDS 3.1, with what HSDS lacks in tables of our own.

use std::io::{self, Write as _};

use many_doors_exchange::{
    Progress,
    hsds::write::{ExportError, ExportInfo, ZipSink, json, tabular},
};

use crate::{
    App,
    save::save_new,
    wire::{ExportForm, ExportRequest, Failure, FailureCode, Saved, TaskStage},
};

/// What a saved export is called. Neutral: it says nothing about what is in it.
const FILE_NAME: &str = "list";

impl App {
    /// Saves entries as HSDS: a zip of tables, or one JSON file.
    ///
    /// # Errors
    /// `NotSaved`; `CreditMissing` for a practice without credit; `Stopped`; `Busy`.
    pub fn export(&self, request: ExportRequest) -> Result<Saved, Failure> {
        let folder = self.folder_to_save_in(&request.folder)?;
        let task = self.tasks.begin(TaskStage::Reading)?;
        let records = self.records_of(&request.packs)?;
        let at = |done, total| task.at(TaskStage::Saving, done, total);
        let progress = Progress::new(&at);
        let info = ExportInfo {
            title: FILE_NAME.to_owned(),
            licence: None,
            date: Some(self.now().today.into()),
            sources: self.sources_known()?,
        };
        let ending = match request.form {
            ExportForm::Tables => ".zip",
            ExportForm::Json => ".json",
        };
        let mut failed = None;
        let saved = save_new(&folder, FILE_NAME, ending, |file| {
            let mut out = io::BufWriter::new(file);
            let written = match request.form {
                ExportForm::Tables => {
                    let mut sink = ZipSink::new(&mut out);
                    tabular(records, &info, &mut sink, progress).and_then(|()| Ok(sink.finish().map(drop)?))
                }
                ExportForm::Json => json(records, &info, &mut out, progress),
            };
            let written = written.map_err(|error| {
                failed = Some(not_exported(error));
                io::Error::other("not exported")
            });
            written.and_then(|()| out.flush())
        });
        match (saved, failed) {
            (Ok(file), _) => Ok(Saved { file: file.display().to_string() }),
            (Err(_), Some(failure)) => Err(failure),
            (Err(_), None) => Err(Failure::of(FailureCode::NotSaved)),
        }
    }
}

/// Why entries were not given away.
pub(crate) fn not_exported(error: ExportError) -> Failure {
    Failure::of(match error {
        ExportError::PracticeUncredited(_) => FailureCode::CreditMissing,
        ExportError::Stopped(_) => FailureCode::Stopped,
        ExportError::Io(_) => FailureCode::NotSaved,
    })
}
