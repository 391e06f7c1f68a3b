use std::io;

/// Why a pack is refused. One variant for each reason, so that each can be said in a person's own words.
///
/// Names in it are safe to show: what is no plain letter stands as an escape.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The disk or stick could not be read.
    #[error("it could not be read: {0}")]
    Io(io::ErrorKind),
    /// Somebody pressed Stop.
    #[error("stopped")]
    Stopped,
    /// There is nothing in the file: often a stick that was pulled out too early.
    #[error("the file is empty")]
    Empty,
    /// It is something else than a pack.
    #[error("the file is no pack")]
    NotAPack,
    /// The end is missing.
    #[error("the file ends too early")]
    Truncated,
    /// An archive, but not a plain one: something before, between or behind its files, encryption, comments, extra fields,
    /// a rare way of packing, or two tables that disagree.
    #[error("the archive is not built as a pack is")]
    NotPlain,
    /// More entries than any pack has.
    #[error("{found} entries are too many")]
    TooManyFiles {
        /// How many it says it has.
        found: u64,
    },
    /// A file, or all together, would unpack to more than the limit.
    #[error("larger than {limit} bytes: {name:?}")]
    TooLarge {
        /// Which file; none: all together.
        name: Option<String>,
        /// The limit in bytes.
        limit: u64,
    },
    /// A name that could lead out of a folder, or that is not one of the plain names.
    #[error("the name {name} is not allowed")]
    UnsafeName {
        /// The name.
        name: String,
    },
    /// A link or another thing that is no file.
    #[error("{name} is no file")]
    Link {
        /// Its name.
        name: String,
    },
    /// Two entries with one name, or names that differ in upper and lower case only.
    #[error("{name} is there twice")]
    DuplicateName {
        /// The name.
        name: String,
    },
    /// The bytes do not unpack, or not to what the archive itself says: a bad copy, or a lie about a size.
    #[error("{name} is damaged")]
    Damaged {
        /// Which file.
        name: String,
    },
    /// There is no manifest.
    #[error("there is no manifest")]
    NoManifest,
    /// The manifest is not one.
    #[error("the manifest is wrong: {0}")]
    BadManifest(ManifestFault),
    /// A newer program made it.
    #[error("it has format {found}, which is newer than this program")]
    NewerFormat {
        /// Its format.
        found: u64,
    },
    /// A sentence in the manifest holds characters that cannot be seen or that turn the direction of reading.
    #[error("`{field}` holds hidden characters")]
    HiddenCharacters {
        /// Where.
        field: &'static str,
    },
    /// Nobody signed it.
    #[error("nobody signed it")]
    NoSignature,
    /// None of its signatures is by a key that is known or that the manifest names.
    #[error("it is signed by a key that nobody named")]
    UnknownSigner,
    /// A signature is wrong or unreadable.
    #[error("the signature {name} is wrong")]
    BadSignature {
        /// Which signature.
        name: String,
    },
    /// A signature of minisign's old kind, which is not made over a hash.
    #[error("the signature {name} is of the old kind")]
    LegacySignature {
        /// Which signature.
        name: String,
    },
    /// The trusted comment of a signature was changed after signing.
    #[error("the comment of {name} was edited")]
    EditedComment {
        /// Which signature.
        name: String,
    },
    /// The signature is right, but its trusted comment does not name this pack.
    #[error("the comment of {name} names something else")]
    WrongComment {
        /// Which signature.
        name: String,
    },
    /// A file is there that the manifest does not name.
    #[error("the manifest does not name {name}")]
    UnlistedFile {
        /// Which file.
        name: String,
    },
    /// The manifest names a file that is not there.
    #[error("{name} is missing")]
    MissingFile {
        /// Which file.
        name: String,
    },
    /// A file is not the one that was signed.
    #[error("{name} is not what was signed")]
    HashMismatch {
        /// Which file.
        name: String,
    },
    /// The list of records does not read, or is not the one that the manifest promises.
    #[error("the list of records is not the one that was promised")]
    BadRecords,
}

/// What is wrong with a manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ManifestFault {
    /// It is not JSON in UTF-8.
    #[error("it is no JSON")]
    NotJson,
    /// A key stands twice in one object.
    #[error("a key stands twice")]
    DuplicateKey,
    /// Lists and objects stand too deep in each other.
    #[error("it is too deep")]
    TooDeep,
    /// A number is not whole, or too large.
    #[error("a number is not whole")]
    NotWhole,
    /// A field is missing, unknown, or of the wrong kind.
    #[error("a field is missing, unknown or of the wrong kind")]
    Fields,
    /// Not written in the one canonical way.
    #[error("it is not canonical")]
    NotCanonical,
    /// A field breaks its rule.
    #[error("`{0}` breaks a rule")]
    Rule(&'static str),
}

impl From<io::Error> for PackError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Truncated,
            kind => Self::Io(kind),
        }
    }
}

impl From<crate::Stopped> for PackError {
    fn from(_: crate::Stopped) -> Self {
        Self::Stopped
    }
}

/// A name from a file that nobody vouches for, safe to show: anything but plain letters as an escape, cut to 100 letters.
pub(super) fn shown(name: &[u8]) -> String {
    name.escape_ascii().map(char::from).take(100).collect()
}
