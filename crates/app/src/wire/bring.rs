//! Bringing in lists of others and giving lists away.

use std::collections::BTreeMap;

use many_doors_domain::Kind;
use many_doors_exchange::{
    Notice as RowNotice, Outcome, Reason,
    sheet::{Confidence as SheetConfidence, Note as SheetNote, Target as SheetTarget},
};
use serde::{Deserialize, Serialize};

use super::SavePlace;

wire! {
    /// What to look for while choosing a file.
    pub struct BrowseRequest {
        /// The folder to look into; none shows the places to start from.
        pub folder: Option<String>,
    }

    /// A folder, as something to choose from.
    pub struct Shelf {
        /// The folder itself; none at the start.
        pub folder: Option<String>,
        /// The folder around it.
        pub parent: Option<String>,
        /// Folders and drives to start from; only at the start.
        pub places: Vec<SavePlace>,
        /// Folders in it, by name.
        pub folders: Vec<ShelfFolder>,
        /// Files in it that this program can read, by name.
        pub files: Vec<ShelfFile>,
        /// The folder itself reads as a list: tables of HSDS lie in it.
        pub is_list: bool,
        /// There is more in it than is shown.
        pub more: bool,
    }

    /// A folder on a shelf.
    pub struct ShelfFolder {
        /// Its name.
        pub name: String,
        /// Its whole path.
        pub path: String,
    }

    /// A file on a shelf.
    pub struct ShelfFile {
        /// Its name.
        pub name: String,
        /// Its whole path.
        pub path: String,
        /// What it seems to be.
        pub kind: ShelfKind,
        /// How long it is.
        pub bytes: u64,
    }

    /// What to look into.
    pub struct LookRequest {
        /// The path of a file or a folder.
        pub path: String,
    }

    /// What lies there.
    #[serde(tag = "what", rename_all = "snake_case")]
    pub enum Looked {
        /// A list in HSDS.
        List(ListOffer),
        /// A spreadsheet: its columns must be mapped.
        Sheet(Box<SheetOffer>),
        /// A pack.
        Pack(Box<super::PackOffer>),
    }

    /// A list in HSDS, before it is taken in.
    pub struct ListOffer {
        /// The version of HSDS, as its name: `1.1`, `3.1`, `Ohana`.
        pub version: String,
        /// How many services it holds.
        pub services: u32,
        /// How many organizations.
        pub organizations: u32,
        /// A short name for the source, from the file's name.
        pub source: String,
    }

    /// A spreadsheet, as the mapping reads it.
    pub struct SheetOffer {
        /// Its sheets.
        pub sheets: Vec<SheetName>,
        /// The mapping: guessed, or the one that was sent.
        pub mapping: SheetMapping,
        /// The columns of the chosen sheet in their order.
        pub columns: Vec<SheetColumn>,
        /// The first rows as they would come in.
        pub preview: Vec<SheetPreview>,
        /// Rows below the header.
        pub rows: u32,
    }

    /// A sheet of a workbook.
    pub struct SheetName {
        /// Its name.
        pub name: String,
        /// The workbook hides it.
        pub hidden: bool,
    }

    /// A column of a sheet.
    pub struct SheetColumn {
        /// Its header.
        pub header: String,
        /// Up to three of its values.
        pub samples: Vec<String>,
        /// What the guess says.
        pub guessed: SheetTarget,
        /// How sure the guess is.
        pub confidence: SheetConfidence,
    }

    /// What each column means, and all else that a kept mapping says: what comes back is what was shown.
    pub struct SheetMapping {
        /// A short name for the source: the same name updates the same entries.
        pub source: String,
        /// Which sheet.
        pub sheet: String,
        /// The row that names the columns, from 1; 0: none does.
        pub header_row: u32,
        /// The names of the columns in their order.
        pub headers: Vec<String>,
        /// What each column is, at the place of its name. None at all: the columns of the sheet are guessed anew, and with them
        /// everything but the language and the state.
        pub targets: Vec<SheetTarget>,
        /// What stands between several words in one cell, in the order in which it is tried.
        pub separators: Vec<String>,
        /// BCP 47 tag of the language the sheet is written in.
        pub language: String,
        /// Two letters of the state all rows are in, where the sheet does not say.
        pub state: Option<String>,
        /// The country, likewise.
        pub country: Option<String>,
        /// The organization behind every row, likewise.
        pub organization: Option<String>,
        /// What sort of help every row is, likewise.
        pub kind: Option<Kind>,
    }

    /// One row as it would come in.
    pub struct SheetPreview {
        /// Its line.
        pub line: u32,
        /// What it would be, target by target, in the order of the columns.
        pub cells: Vec<SheetCell>,
        /// It would be set aside, for this reason.
        pub set_aside: Option<Reason>,
    }

    /// One value as it would come in.
    pub struct SheetCell {
        /// What the column is.
        pub target: SheetTarget,
        /// The value after repairs.
        pub value: String,
        /// What was done to it, or why it is not understood.
        pub notes: Vec<SheetNote>,
    }

    /// Read the sheet again with this mapping.
    pub struct MapRequest {
        /// The spreadsheet's path.
        pub path: String,
        /// The mapping; none guesses.
        pub mapping: Option<SheetMapping>,
        /// The path of a kept mapping, which goes before the one above.
        pub mapping_file: Option<String>,
    }

    /// Keep a mapping as a file.
    pub struct KeepMappingRequest {
        /// The spreadsheet's path.
        pub path: String,
        /// The mapping.
        pub mapping: SheetMapping,
        /// The folder to keep it in.
        pub folder: String,
    }

    /// Take a list in.
    pub struct BringRequest {
        /// The path of a file or a folder.
        pub path: String,
        /// A short name for the source: the same name updates the same entries.
        pub source: String,
        /// The name people will see as the source.
        pub name: String,
        /// The terms of use, if stated.
        pub licence: Option<String>,
        /// For a spreadsheet.
        pub mapping: Option<SheetMapping>,
        /// Take in what is marked private, too.
        pub keep_private: bool,
    }

    /// What was taken in.
    pub struct Brought {
        /// What changed in the library.
        pub changes: Changes,
        /// How many rows met each outcome and reason, the most frequent first.
        pub reasons: Vec<ReasonCount>,
        /// The first of the notices; the saved report holds them all.
        pub notices: Vec<RowNotice>,
        /// How many notices there are.
        pub noticed: u32,
    }

    /// What changed in the library.
    #[derive(Default)]
    pub struct Changes {
        /// Entries that are new.
        pub added: u32,
        /// Entries that say something else than before.
        pub changed: u32,
        /// Entries that are no longer there.
        pub removed: u32,
        /// Entries that are as they were.
        pub same: u32,
        /// Up to a hundred of them by name.
        pub named: Vec<ChangedEntry>,
    }

    /// An entry that changed.
    pub struct ChangedEntry {
        /// Its lasting name in data.
        pub id: String,
        /// Its name.
        pub name: String,
        /// What happened to it.
        pub change: Change,
    }

    /// How often a reason was met.
    pub struct ReasonCount {
        /// What became of the rows.
        pub outcome: Outcome,
        /// Why.
        pub reason: Reason,
        /// How many.
        pub count: u32,
    }

    /// How far a long task is.
    pub struct TaskProgress {
        /// What is being done; none: nothing.
        pub stage: Option<TaskStage>,
        /// How much is done.
        pub done: u64,
        /// Of how much; 0: not known.
        pub total: u64,
    }

    /// Save the report of what was brought in last, with the words in the person's language.
    pub struct SaveReportRequest {
        /// The folder.
        pub folder: String,
        /// Headings: file, line, column, outcome, reason, value.
        pub headings: Vec<String>,
        /// The words for each outcome, by its code.
        pub outcomes: BTreeMap<String, String>,
        /// The words for each reason, by its code.
        pub reasons: BTreeMap<String, String>,
    }

    /// Give entries away as HSDS.
    pub struct ExportRequest {
        /// Which packs; none: everything.
        pub packs: Vec<String>,
        /// In what form.
        pub form: ExportForm,
        /// The folder.
        pub folder: String,
    }
}

words! {
    /// What a file seems to be.
    ShelfKind {
        /// A pack.
        Pack,
        /// A spreadsheet.
        Sheet,
        /// Tables or JSON of HSDS, perhaps zipped.
        List,
        /// A kept column mapping.
        Mapping,
        /// A key to sign with.
        Key,
        /// A check of an organization.
        Check,
    }

    /// What happened to an entry.
    Change {
        /// It is new.
        Added,
        /// It says something else.
        Changed,
        /// It is no longer there.
        Removed,
    }

    /// What a long task is doing.
    TaskStage {
        /// Reading files.
        Reading,
        /// Making entries and writing them.
        Writing,
        /// Making them findable.
        Indexing,
        /// Writing a file.
        Saving,
    }

    /// In what form entries are given away.
    ExportForm {
        /// A zip of 24 CSV files and what HSDS lacks.
        Tables,
        /// One JSON file.
        Json,
    }
}
