use std::io;

/// Why the private store cannot be had or changed. Carries nothing that a person typed, and no path.
///
/// Whichever it is, the file is as it was before (but see [`forget`](crate::forget), which destroys on purpose).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The passphrase does not open the file. The format cannot tell this from a damaged salt or wrapped key in the file's
    /// header, so it may be that too.
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    /// Cut short, altered, not an `age` file with a passphrase, or what is inside is not ours.
    #[error("the file is damaged or is not a private store")]
    Damaged,
    /// A newer program wrote it, in a format that this one does not know.
    #[error("a newer program wrote the file")]
    TooNew,
    /// More than is read: 8 MiB, or a scrypt work factor above 22.
    #[error("the file is larger than this program reads, or asks for too much work")]
    TooLarge,
    /// There is one already.
    #[error("there is a private store already")]
    Exists,
    /// There is none.
    #[error("there is no private store")]
    NotThere,
    /// A link, a folder or a device stands where the file should be. It is not followed.
    #[error("what stands in the file's place is no plain file")]
    NotAFile,
    /// The file is another one than was read or written last, or is being written: another window, program or person is at it.
    /// Opening it again helps.
    #[error("something else changed the file")]
    Changed,
    /// The disk is full, or what this account may use of it.
    #[error("there is no room on the disk")]
    NoRoom,
    /// The file or its folder may not be written, or the folder is not there.
    #[error("nothing can be written there")]
    NotWritable,
    /// Anything else the system says.
    #[error("the system refused: {0}")]
    Other(io::ErrorKind),
}

impl Error {
    /// What the system's answer means while reading.
    pub(crate) fn reading(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotThere,
            kind => Self::Other(kind),
        }
    }

    /// What the system's answer means while writing.
    pub(crate) fn writing(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoRoom,
            io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory => Self::NotWritable,
            kind => Self::Other(kind),
        }
    }
}
