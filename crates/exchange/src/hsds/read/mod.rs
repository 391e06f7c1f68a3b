//! Reads the Human Services Data Specification in any of its versions into tables of 3.1.

mod ahead;
mod confidential;
mod csv_file;
mod days;
mod draft;
mod flatten;
mod fold;
mod header;
mod hours;
mod intake;
mod json;
mod language;
mod names;
mod package;
mod private;
mod references;
mod reshape;
mod rows;
mod tables;
mod telling;
mod turn;
mod unknown;
mod withhold;

use std::collections::BTreeMap;

use intake::Intake;
use names::Kind;

use crate::files::{Files, FilesError};
use crate::{Further, Notice, Outcome, Place, Progress, Reason, Stopped, Tables, clean};

/// The table that marks a package as written by this program.
pub const OWN_PACKAGE: &str = "many_doors_package";
/// The key of a service in JSON under which this program writes tables of its own.
pub const OWN_KEY: &str = "many_doors";

/// How to read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The short name of the source: ids are derived from it, so the same name updates what it brought before.
    pub source: String,
    /// Take in what the source marks as private and what is about staff. Never the default.
    pub keep_private: bool,
    /// Take text and rows as they are, without repairs: for what this program wrote. Packages with [`OWN_PACKAGE`] and services
    /// in JSON with [`OWN_KEY`] are read so in any case.
    pub as_is: bool,
}

/// Which version a source seems to follow, by its tables and columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// The CSV files of Ohana, before HSDS 1.0: services hang on locations.
    Ohana,
    /// HSDS 1.0 to 2.0 with separate tables for addresses, hours and eligibility.
    One,
    /// HSDS 2.0 with one table of schedules and attributes of services.
    Two,
    /// HSDS 3.0 to 3.2.
    Three,
    /// Too little is there to tell.
    Unknown,
}

/// What was read.
#[derive(Debug)]
pub struct Read {
    /// The tables.
    pub tables: Tables,
    /// What was done to single rows, in the order of files and lines. Of repairs and of what is private, no more than 1,000 of a
    /// file for each reason; the others are in `further`.
    pub notices: Vec<Notice>,
    /// What else was done to single rows, by places alone.
    pub further: Vec<Further>,
    /// The version.
    pub version: Version,
    /// How many rows there are for each outcome and reason.
    pub counts: BTreeMap<(Outcome, Reason), u64>,
    /// Every service was marked as not active; see [`Reason::AllInactive`].
    pub all_inactive: bool,
}

/// Why nothing was read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Somebody pressed Stop.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// No file holds a table of HSDS.
    #[error("no table of HSDS was found")]
    NothingFound,
    /// Nothing was found, and a file that should be JSON is none: cut off, a key twice, too deep.
    #[error("the JSON is damaged")]
    Damaged,
    /// The files are refused or cannot be read at all.
    #[error(transparent)]
    Files(#[from] FilesError),
}

/// Tells how far it is, every so many rows.
struct Watch<'p> {
    progress: Progress<'p>,
    /// Bytes of the files before this one.
    done: u64,
    total: u64,
    rows: u32,
}

impl Watch<'_> {
    /// One row more; so many bytes of the file have been read.
    fn row(&mut self, bytes: usize) -> Result<(), Stopped> {
        self.rows += 1;
        if self.rows < 500 {
            return Ok(());
        }
        self.rows = 0;
        self.progress.at((self.done + bytes as u64).min(self.total), self.total)
    }

    /// One file more, of so many bytes.
    fn file(&mut self, bytes: u64) -> Result<(), Stopped> {
        self.done += bytes;
        self.progress.at(self.done.min(self.total), self.total)
    }
}

/// Reads all tables of a source.
///
/// Every row that cannot be taken in as it is has a [`Notice`]; files that are no tables of HSDS become tables of their own name.
///
/// # Errors
/// [`ReadError`] when somebody stops it, when nothing is recognized, or when the source goes beyond the limits of [`Files`].
pub fn read(files: &Files, options: &Options, progress: Progress<'_>) -> Result<Read, ReadError> {
    let mut intake = Intake::new(options);
    let mut watch = Watch { progress, done: 0, total: files.size().max(1), rows: 0 };
    progress.at(0, watch.total)?;
    intake.as_is |= files.names().any(|name| stem(name).0.eq_ignore_ascii_case(OWN_PACKAGE));
    let kinds = package::kinds(files);
    let mut stems = Vec::new();
    let mut found = false;
    for name in files.names() {
        let (stem, end) = stem(name);
        let json = end.eq_ignore_ascii_case("json");
        if !(json || ["csv", "tsv", "txt"].iter().any(|known| end.eq_ignore_ascii_case(known)))
            || package::is_descriptor(name)
        {
            if !is_beside(name) {
                intake.once(name, None, Outcome::Quarantined, Reason::Unreadable, "");
            }
            watch.file(files.size_of(name))?;
            continue;
        }
        let bytes = match files.read(name) {
            Ok(bytes) => bytes,
            // Half a list, such as one without its numbers, must not take the place of the whole one.
            Err(error @ (FilesError::TooLargeTogether | FilesError::Damaged(_) | FilesError::Io(_))) => {
                return Err(error.into());
            }
            Err(FilesError::TooLarge(_)) => {
                intake.once(name, None, Outcome::Quarantined, Reason::TooLarge, "");
                continue;
            }
            Err(_) => {
                intake.once(name, None, Outcome::Quarantined, Reason::Unreadable, "");
                continue;
            }
        };
        let (text, reasons) = clean::decode(bytes);
        for reason in reasons {
            intake.once(name, None, Outcome::Repaired, reason, "");
        }
        let kind = kinds.get(name).copied().or_else(|| Kind::named(stem));
        if json {
            found |= json::read(&mut intake, name, &text, &mut watch)?;
        } else {
            // A text beside the tables, such as a licence, is none.
            if kind.is_none() && end.eq_ignore_ascii_case("txt") {
                continue;
            }
            if csv_file::read(&mut intake, name, stem, kind, &text, &mut watch)? {
                stems.push(stem.to_ascii_lowercase());
                found = true;
            }
        }
        watch.file(files.size_of(name))?;
    }
    let known = |name: &String| name == "eligibility" || crate::hsds::model::table(name).is_some();
    if !found || !(intake.grown.0.keys().any(known) || intake.notices.iter().any(|notice| notice.place.line.is_some()))
    {
        let damaged = intake.notices.iter().any(|notice| notice.reason == Reason::BadJson);
        return Err(if damaged { ReadError::Damaged } else { ReadError::NothingFound });
    }
    let version = version(&intake, &stems);
    // What this program wrote was settled when it came in, and is told whole.
    if !intake.as_is {
        fold::organizations(&mut intake);
        confidential::follow(&mut intake);
        references::settle(&mut intake, &|| progress.at(watch.total, watch.total))?;
        unknown::settle(&mut intake, &|| progress.at(watch.total, watch.total))?;
        fold::eligibility(&mut intake);
        fold::all_inactive(&mut intake);
    }
    progress.at(watch.total, watch.total)?;
    confidential::settle(&mut intake);
    let Intake { grown, mut notices, mut counts, listed, .. } = intake;
    notices.sort_by(|a, b| place(a).cmp(&place(b)));
    // What stands in one row, or in one object with all that is in it, is told once for each reason.
    notices.dedup_by(|next, first| {
        let same = first.place.line.is_some() && place(next) == place(first);
        if same && let Some(count) = counts.get_mut(&(next.outcome, next.reason)) {
            *count -= 1;
        }
        same
    });
    let further = telling::further(listed, &notices, &mut counts);
    let all_inactive = counts.contains_key(&(Outcome::Kept, Reason::AllInactive));
    Ok(Read { tables: grown.finish(), notices, further, version, counts, all_inactive })
}

/// Whether a file or a key of this name is read as a table of some version of HSDS.
pub(crate) fn is_named(table: &str) -> bool {
    Kind::named(table).is_some()
}

fn place(notice: &Notice) -> (&str, Option<u32>, Reason, Outcome) {
    let Place { file, line, .. } = &notice.place;
    (file, *line, notice.reason, notice.outcome)
}

/// The last part of a name without its end, and the end.
fn stem(name: &str) -> (&str, &str) {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.rsplit_once('.').unwrap_or((last, ""))
}

/// Whether a file stands beside the tables and is none: descriptors, licences, descriptions, pictures.
fn is_beside(name: &str) -> bool {
    const ENDS: [&str; 14] =
        ["", "txt", "md", "rst", "html", "htm", "css", "pdf", "png", "jpg", "jpeg", "gif", "svg", "ico"];
    let (stem, end) = stem(name);
    let stem = stem.to_ascii_lowercase();
    ENDS.iter().any(|known| end.eq_ignore_ascii_case(known))
        || ["datapackage", "license", "licence", "readme"].iter().any(|known| stem.starts_with(known))
}

fn version(intake: &Intake<'_>, stems: &[String]) -> Version {
    let has = |table: &str, column: &str| intake.grown.0.get(table).is_some_and(|table| table.find(column).is_some());
    let file = |names: &[&str]| stems.iter().any(|stem| names.contains(&stem.as_str()));
    if intake.by_location || file(&["mail_addresses"]) {
        Version::Ohana
    } else if file(&[
        "attributes",
        "taxonomies",
        "cost_options",
        "service_at_location",
        "organization_identifiers",
        "url",
    ]) || has("location", "location_type")
        || intake.merge
    {
        Version::Three
    } else if file(&["service_attributes", "taxonomy_terms", "schedules"]) {
        Version::Two
    } else if file(&[
        "services_taxonomy",
        "taxonomy",
        "physical_addresses",
        "regular_schedules",
        "eligibility",
        "services_at_location",
    ]) {
        Version::One
    } else {
        Version::Unknown
    }
}
