//! What somebody brought: a folder, a zip archive or one file. Read only, and no more than an honest source has.

mod archive;
mod folder;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::{Path, PathBuf};

use archive::Archive;

/// How many files a source may have.
pub const MOST_FILES: usize = 2_000;
/// How many bytes one file may have.
pub const LARGEST_FILE: u64 = 256 << 20;
/// How many bytes all files together may have.
pub const LARGEST_SOURCE: u64 = 1 << 30;

/// Why a source is refused, or one of its files cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// There is nothing at that place, or it may not be read.
    #[error("cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// The archive is damaged or of a kind that is not read.
    #[error("the archive is damaged or of an unknown kind")]
    NotAnArchive,
    /// The bytes of a file in an archive do not unpack, or not to what the archive says.
    #[error("{0} is damaged")]
    Damaged(String),
    /// More than [`MOST_FILES`].
    #[error("too many files")]
    TooMany,
    /// A file is larger than [`LARGEST_FILE`].
    #[error("{0} is too large")]
    TooLarge(String),
    /// All together are larger than [`LARGEST_SOURCE`].
    #[error("too large all together")]
    TooLargeTogether,
    /// A name that leads out of the archive: absolute, or with `..`.
    #[error("{0} leads out of the archive")]
    Outside(String),
    /// A link to another place.
    #[error("{0} is a link")]
    Link(String),
    /// Two files of one archive have the same name.
    #[error("{0} is there twice")]
    Twice(String),
    /// A file is locked by a password.
    #[error("{0} is locked by a password")]
    Locked(String),
    /// There is no file of this name.
    #[error("{0} is not there")]
    Absent(String),
}

/// A file that can be read.
#[derive(Debug, Clone)]
struct Entry {
    /// With `/` between folders.
    name: String,
    size: u64,
    /// Its number in the archive.
    number: usize,
}

/// Where the bytes are.
#[derive(Debug)]
enum Kind {
    Folder(PathBuf),
    Archive(Box<Archive>),
    One(PathBuf),
    Bytes(Vec<u8>),
    Many(BTreeMap<String, Vec<u8>>),
}

/// The files of one source, in the order of their names. Hidden ones and those of macOS are not among them.
#[derive(Debug)]
pub struct Files {
    kind: Kind,
    entries: Vec<Entry>,
    /// Bytes that were read: what an archive says about its sizes need not be true.
    read: Cell<u64>,
}

/// What an archive is read from.
trait Source: Read + Seek + std::fmt::Debug {}
impl<T: Read + Seek + std::fmt::Debug> Source for T {}

impl Files {
    /// The files at this path: of a folder and its folders, of a zip archive, or the one file itself.
    ///
    /// # Errors
    /// [`FilesError`] when it is not there or is refused as a whole.
    pub fn at(path: &Path) -> Result<Self, FilesError> {
        if std::fs::metadata(path)?.is_dir() {
            let entries = folder::entries(path)?;
            return Self::of(Kind::Folder(path.to_owned()), entries);
        }
        let mut file = File::open(path)?;
        let mut start = Vec::new();
        file.by_ref().take(4).read_to_end(&mut start)?;
        file.rewind()?;
        if is_archive(&start) {
            let (archive, entries) = Archive::open(Box::new(std::io::BufReader::new(file)))?;
            return Self::of(Kind::Archive(Box::new(archive)), entries);
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let entry = Entry { name, size: file.metadata()?.len(), number: 0 };
        Self::of(Kind::One(path.to_owned()), vec![entry])
    }

    /// The same of bytes in memory: an archive, or one file of this name.
    ///
    /// # Errors
    /// [`FilesError`] when it is refused as a whole.
    pub fn of_bytes(name: &str, bytes: Vec<u8>) -> Result<Self, FilesError> {
        if is_archive(&bytes) {
            let (archive, entries) = Archive::open(Box::new(Cursor::new(bytes)))?;
            return Self::of(Kind::Archive(Box::new(archive)), entries);
        }
        let entry = Entry { name: name.to_owned(), size: bytes.len() as u64, number: 0 };
        Self::of(Kind::Bytes(bytes), vec![entry])
    }

    /// The same of several files in memory, by their names.
    ///
    /// # Errors
    /// [`FilesError`] when they are refused as a whole.
    pub fn of_many(files: BTreeMap<String, Vec<u8>>) -> Result<Self, FilesError> {
        let entry =
            |(name, bytes): (&String, &Vec<u8>)| Entry { name: name.clone(), size: bytes.len() as u64, number: 0 };
        let entries = files.iter().map(entry).collect();
        Self::of(Kind::Many(files), entries)
    }

    fn of(kind: Kind, mut entries: Vec<Entry>) -> Result<Self, FilesError> {
        entries.retain(|entry| !is_hidden(&entry.name));
        if entries.len() > MOST_FILES {
            return Err(FilesError::TooMany);
        }
        if let Some(large) = entries.iter().find(|entry| entry.size > LARGEST_FILE) {
            return Err(FilesError::TooLarge(large.name.clone()));
        }
        if entries.iter().map(|entry| entry.size).sum::<u64>() > LARGEST_SOURCE {
            return Err(FilesError::TooLargeTogether);
        }
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Self { kind, entries, read: Cell::new(0) })
    }

    /// Their names, with `/` between folders.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    /// How many bytes all of them have, as they say themselves.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.entries.iter().map(|entry| entry.size).sum()
    }

    /// How many bytes one of them has, as it says itself; 0 if it is not there.
    #[must_use]
    pub fn size_of(&self, name: &str) -> u64 {
        self.entry(name).map_or(0, |entry| entry.size)
    }

    /// The bytes of one of them.
    ///
    /// # Errors
    /// [`FilesError`] when it is not there, cannot be read, or is larger than it says and than is allowed.
    pub fn read(&self, name: &str) -> Result<Vec<u8>, FilesError> {
        let entry = self.entry(name)?;
        let bytes = if let Kind::Archive(archive) = &self.kind {
            archive.read(entry)?
        } else {
            // Room for all of it at once, and for the byte behind its end that shows that there is none.
            let room = usize::try_from(entry.size.min(LARGEST_FILE) + 1).unwrap_or(0);
            let mut bytes = Vec::with_capacity(room);
            self.open(name)?.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
            bytes
        };
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(FilesError::TooLarge(name.to_owned()));
        }
        self.count(bytes.len() as u64)?;
        Ok(bytes)
    }

    /// Opens one of them. What is read is not counted against [`LARGEST_SOURCE`], but ends after [`LARGEST_FILE`].
    ///
    /// # Errors
    /// [`FilesError`] when it is not there or cannot be opened.
    pub fn open(&self, name: &str) -> Result<Box<dyn Read + '_>, FilesError> {
        let entry = self.entry(name)?;
        Ok(match &self.kind {
            Kind::Folder(root) => Box::new(File::open(root.join(name))?.take(LARGEST_FILE + 1)),
            Kind::One(path) => Box::new(File::open(path)?.take(LARGEST_FILE + 1)),
            Kind::Bytes(bytes) => Box::new(bytes.as_slice()),
            Kind::Many(files) => Box::new(files.get(name).map(Vec::as_slice).unwrap_or_default()),
            Kind::Archive(archive) => Box::new(Cursor::new(archive.read(entry)?)),
        })
    }

    fn entry(&self, name: &str) -> Result<&Entry, FilesError> {
        self.entries.iter().find(|entry| entry.name == name).ok_or_else(|| FilesError::Absent(name.to_owned()))
    }

    fn count(&self, bytes: u64) -> Result<(), FilesError> {
        self.read.set(self.read.get().saturating_add(bytes));
        // Files may be read twice, but no honest use reads all of them four times.
        if self.read.get() > LARGEST_SOURCE.saturating_mul(4) { Err(FilesError::TooLargeTogether) } else { Ok(()) }
    }
}

fn is_archive(start: &[u8]) -> bool {
    start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06")
}

/// Files that systems leave beside others and nobody means.
fn is_hidden(name: &str) -> bool {
    name.split('/').any(|part| part.starts_with('.') || matches!(part, "__MACOSX" | "Thumbs.db" | "desktop.ini"))
}
