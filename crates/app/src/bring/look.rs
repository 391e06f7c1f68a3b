//! What a file or a folder holds, before anything is taken in.

use std::path::Path;

use many_doors_exchange::{Progress, files::Files, hsds, pack::EXTENSION};

use super::{not_read, unreadable};
use crate::{
    App,
    wire::{Failure, FailureCode, ListOffer, LookRequest, Looked, MapRequest, TaskStage},
};

/// Endings of spreadsheets, also of those that must be saved in another form first. A folder of CSV files is a list.
const SHEETS: [&str; 8] = ["csv", "tsv", "xlsx", "xlsm", "ods", "txt", "xls", "xlsb"];

impl App {
    /// What lies at a path.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk; `NothingToBring`, `ListLocked`, `ListOldForm`, `ListDamaged`, `ListUnreadable`, `TooLarge`; `Busy`;
    /// `Stopped`, also when something else is asked for; for a pack, one for each reason to refuse it.
    pub fn look(&self, request: LookRequest) -> Result<Looked, Failure> {
        self.may_change()?;
        let path = Path::new(request.path.trim());
        if !path.is_absolute() {
            return Err(Failure::of(FailureCode::NothingToBring));
        }
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
        if path.is_file() && ending == EXTENSION {
            return Ok(Looked::Pack(Box::new(self.pack_offer(path)?)));
        }
        if path.is_file() && SHEETS.contains(&ending.as_str()) {
            let path = path.display().to_string();
            return Ok(Looked::Sheet(Box::new(self.map_sheet(MapRequest {
                path,
                mapping: None,
                mapping_file: None,
            })?)));
        }
        let task = self.tasks.begin_look()?;
        let at = |done, total| task.at(TaskStage::Reading, done, total);
        let source = short_name(path);
        let files = Files::at(path).map_err(unreadable)?;
        let options = hsds::read::Options { source: source.clone(), ..hsds::read::Options::default() };
        let read = hsds::read::read(&files, &options, Progress::new(&at)).map_err(not_read)?;
        let rows = |table: &str| {
            let rows = read.tables.0.get(table).map_or(0, |table| table.rows.len());
            u32::try_from(rows).unwrap_or(u32::MAX)
        };
        Ok(Looked::List(ListOffer {
            version: version(read.version).to_owned(),
            services: rows("service"),
            organizations: rows("organization"),
            source,
        }))
    }
}

/// The versions of HSDS by the names people know; empty where too little is there to tell.
fn version(version: hsds::read::Version) -> &'static str {
    match version {
        hsds::read::Version::Ohana => "Ohana",
        hsds::read::Version::One => "1.1",
        hsds::read::Version::Two => "2.0",
        hsds::read::Version::Three => "3.1",
        hsds::read::Version::Unknown => "",
    }
}

/// A short name for a source from the name of its file: small letters, digits and hyphens.
#[must_use]
pub fn short_name(path: &Path) -> String {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_lowercase();
    let plain: String = stem.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let name: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    if name.is_empty() { "list".to_owned() } else { name.join("-") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_named_after_its_file() {
        assert_eq!(short_name(Path::new("/home/a/Clinics (May 2026).xlsx")), "clinics-may-2026");
        assert_eq!(short_name(Path::new("/")), "list");
    }
}
