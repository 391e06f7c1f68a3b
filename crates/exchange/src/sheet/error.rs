use crate::{Stopped, sheet::Target};

/// Why a spreadsheet could not be brought in at all. What is wrong with single rows is a [`crate::Notice`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// The file could not be read from its disk.
    #[error("the file could not be read: {0}")]
    Io(std::io::ErrorKind),
    /// It is larger than any honest one: the file, or what it unpacks to.
    #[error("the file is too large")]
    TooLarge,
    /// More than 200,000 rows in one sheet.
    #[error("a sheet has too many rows")]
    TooManyRows,
    /// More than 300 columns in one sheet.
    #[error("a sheet has too many columns")]
    TooManyColumns,
    /// Neither a table as text nor a workbook.
    #[error("the file is no spreadsheet")]
    NotASpreadsheet,
    /// A workbook of a kind that is not read (.xls, .xlsb): it can be saved as .xlsx or .csv.
    #[error("the workbook is of a kind that is not read")]
    OldFormat,
    /// It is protected with a password.
    #[error("the file is protected with a password")]
    Password,
    /// It is cut short or broken.
    #[error("the file is damaged")]
    Damaged,
    /// There is no sheet of this name, and more than one to choose from.
    #[error("there is no sheet `{0}`")]
    SheetMissing(String),
    /// The sheet has no row that can be read.
    #[error("the sheet is empty")]
    Empty,
    /// The mapping speaks of columns that the sheet has not.
    #[error("columns are missing: {}", .0.join(", "))]
    ColumnsMissing(Vec<String>),
    /// Two columns are mapped to what a record has once.
    #[error("two columns are mapped to `{}`", .0.code())]
    TargetTwice(Target),
    /// No column is mapped to the name, nor to the organization.
    #[error("no column is mapped to the name")]
    NameNotMapped,
    /// The short name of the source is empty: ids could not be made from it.
    #[error("the source has no short name")]
    SourceMissing,
    /// Somebody pressed Stop.
    #[error("stopped")]
    Stopped,
}

impl From<Stopped> for SheetError {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

impl From<std::io::Error> for SheetError {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error.kind())
    }
}
