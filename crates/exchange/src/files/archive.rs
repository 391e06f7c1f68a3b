//! The files of a zip archive.

use std::cell::RefCell;
use std::io::{Read, SeekFrom};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{Entry, FilesError, MOST_FILES, Source};

/// How many bytes the list of an archive's files may have.
const LARGEST_LIST: u64 = 4 << 20;

/// An open archive.
#[derive(Debug)]
pub(super) struct Archive(RefCell<ZipArchive<Box<dyn Source>>>);

impl Archive {
    /// Opens an archive and lists its files.
    pub(super) fn open(mut source: Box<dyn Source>) -> Result<(Self, Vec<Entry>), FilesError> {
        let end = source.seek(SeekFrom::End(0))?;
        let mut archive = ZipArchive::new(source).map_err(why)?;
        if archive.len() > MOST_FILES {
            return Err(FilesError::TooMany);
        }
        let listed_at = archive.central_directory_start();
        let mut entries = Vec::with_capacity(archive.len());
        for number in 0..archive.len() {
            let file = archive.by_index_raw(number).map_err(why)?;
            if file.is_dir() {
                continue;
            }
            let name = file.name().to_owned();
            if file.is_symlink() {
                return Err(FilesError::Link(name));
            }
            if leads_out(&name) {
                return Err(FilesError::Outside(name));
            }
            if file.encrypted() {
                return Err(FilesError::Locked(name));
            }
            entries.push(Entry { name, size: file.size(), number });
        }
        let mut source = archive.into_inner();
        source.seek(SeekFrom::Start(listed_at))?;
        let mut list = Vec::new();
        source.by_ref().take(end.saturating_sub(listed_at).min(LARGEST_LIST)).read_to_end(&mut list)?;
        if let Some(name) = twice(&list) {
            return Err(FilesError::Twice(name));
        }
        let archive = ZipArchive::new(source).map_err(why)?;
        Ok((Self(RefCell::new(archive)), entries))
    }

    /// The bytes of a file: as many as the archive says, and never more than one over that.
    pub(super) fn read(&self, entry: &Entry) -> Result<Vec<u8>, FilesError> {
        let mut archive = self.0.borrow_mut();
        let file = archive.by_index(entry.number).map_err(why)?;
        let mut bytes = Vec::with_capacity(usize::try_from(entry.size.min(16 << 20)).unwrap_or(0));
        let damaged = || FilesError::Damaged(entry.name.clone());
        let read = file.take(entry.size.saturating_add(1)).read_to_end(&mut bytes);
        read.map_err(|error| if is_damage(&error) { damaged() } else { error.into() })?;
        if bytes.len() as u64 == entry.size { Ok(bytes) } else { Err(damaged()) }
    }
}

fn why(error: ZipError) -> FilesError {
    match error {
        ZipError::Io(error) if !is_damage(&error) => FilesError::Io(error),
        _ => FilesError::NotAnArchive,
    }
}

/// Whether it is the bytes that are wrong, and not the disk that they are on.
fn is_damage(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};
    matches!(error.kind(), InvalidData | InvalidInput | UnexpectedEof | Other)
}

/// Whether a name leads anywhere but into its archive, on any system.
fn leads_out(name: &str) -> bool {
    name.starts_with('/')
        || name.contains(['\\', '\0'])
        || name.split('/').any(|part| part == "..")
        || name.as_bytes().get(1) == Some(&b':')
}

/// A name that stands twice in the list of files. The crate keeps the last of them in silence, other programs the first.
fn twice(list: &[u8]) -> Option<String> {
    let mut names = std::collections::BTreeSet::new();
    let mut rest = list;
    while rest.len() >= 46 && rest.starts_with(b"PK\x01\x02") {
        let length = |at: usize| usize::from(u16::from_le_bytes([rest[at], rest[at + 1]]));
        let (name, extra, comment) = (length(28), length(30), length(32));
        let bytes = rest.get(46..46 + name)?;
        if !names.insert(bytes.to_ascii_lowercase()) {
            return Some(String::from_utf8_lossy(bytes).into_owned());
        }
        rest = rest.get(46 + name + extra + comment..)?;
    }
    None
}
