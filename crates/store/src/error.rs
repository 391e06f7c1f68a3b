//! What can go wrong here.

use std::path::PathBuf;

use many_doors_domain::ResourceId;
use rusqlite::ErrorCode;

/// A read or a write that failed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The record is not the one that was written: a bit flipped, or somebody edited the file.
    #[error("the record `{0}` was altered since it was stored")]
    Altered(ResourceId),
    /// SQLite says no.
    #[error("the database failed")]
    Sqlite(#[source] rusqlite::Error),
    /// Something stored does not read.
    #[error("stored data does not read: {0}")]
    Unreadable(String),
    /// A newer search took over. Not a failure.
    #[error("a newer search took over")]
    Interrupted,
    /// Somebody stopped the change, and all of it is undone. Not a failure.
    #[error("stopped")]
    Stopped,
    /// A pack has two entries of this id.
    #[error("the record `{0}` stands twice in a pack")]
    Twice(ResourceId),
    /// The record would be joined to itself.
    #[error("the record `{0}` is joined to this one already")]
    Circle(ResourceId),
    /// More records than there are places: two million of one quality.
    #[error("there are too many records")]
    TooMany,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => Self::Interrupted,
            _ => Self::Sqlite(error),
        }
    }
}

/// A library that could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A newer program wrote it, and says that this one cannot read it.
    #[error("the library has version {found}, which is newer than this program")]
    TooNew {
        /// Its version.
        found: i64,
    },
    /// The folder takes no file, the disk is full, or a file that may not be written is out of date.
    #[error("no library can be written at {}", .0.display())]
    NowhereToWrite(PathBuf),
    /// It is damaged and could not be set aside.
    #[error("the library at {} is damaged and could not be set aside", .0.display())]
    Damaged(PathBuf),
    /// The library needs what is built in, and that does not read.
    #[error("the built-in content does not read")]
    NoContent,
    /// Anything else.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// What an error of SQLite means to somebody opening a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The file is no database, or not a whole one.
    Damage,
    /// Nothing can be written there.
    NoRoom,
    /// None of both.
    Other,
}

impl StoreError {
    pub(crate) fn meaning(&self) -> Meaning {
        match self {
            Self::Sqlite(error) => match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Meaning::Damage,
                Some(
                    ErrorCode::CannotOpen
                    | ErrorCode::ReadOnly
                    | ErrorCode::DiskFull
                    | ErrorCode::PermissionDenied
                    | ErrorCode::SystemIoFailure
                    | ErrorCode::FileLockingProtocolFailed,
                ) => Meaning::NoRoom,
                _ => Meaning::Other,
            },
            Self::Altered(_) | Self::Unreadable(_) => Meaning::Damage,
            Self::Interrupted | Self::Stopped | Self::Twice(_) | Self::Circle(_) | Self::TooMany => Meaning::Other,
        }
    }
}
