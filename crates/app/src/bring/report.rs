//! The report of what was done to the rows of a list, as a table for any spreadsheet.

use std::{borrow::Cow, io::Write as _};

use many_doors_exchange::{Further, Notice, sheet::for_spreadsheet};

use crate::{
    App,
    save::{save_new, saved},
    wire::{Failure, SaveReportRequest, Saved},
};

/// What a saved report is called.
const FILE_NAME: &str = "report";

impl App {
    /// Saves the report of the last list that was taken in, in the words of the person's language.
    ///
    /// # Errors
    /// `NotSaved`.
    pub fn save_report(&self, request: SaveReportRequest) -> Result<Saved, Failure> {
        let folder = self.folder_to_save_in(&request.folder)?;
        let told = self.report.told();
        saved(save_new(&folder, FILE_NAME, ".csv", |file| {
            // Spreadsheet programs read a CSV as UTF-8 only when it says so.
            file.write_all("\u{feff}".as_bytes())?;
            let mut out = csv::Writer::from_writer(file);
            out.write_record(request.headings.iter().map(|heading| for_spreadsheet(heading).into_owned()))?;
            let further = told.further.iter().flat_map(Further::notices).map(Cow::Owned);
            for notice in told.notices.iter().map(Cow::Borrowed).chain(further) {
                out.write_record(row(&notice, &request).iter().map(|cell| for_spreadsheet(cell).into_owned()))?;
            }
            out.flush()
        }))
    }
}

/// File, line, column, outcome, reason, value.
fn row(notice: &Notice, words: &SaveReportRequest) -> [String; 6] {
    let outcome = code(&notice.outcome);
    let reason = code(&notice.reason);
    [
        notice.place.file.clone(),
        notice.place.line.map(|line| line.to_string()).unwrap_or_default(),
        notice.place.column.clone().unwrap_or_default(),
        words.outcomes.get(&outcome).cloned().unwrap_or(outcome),
        words.reasons.get(&reason).cloned().unwrap_or(reason),
        notice.value.clone(),
    ]
}

/// The word by which a code crosses to the window.
fn code<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
