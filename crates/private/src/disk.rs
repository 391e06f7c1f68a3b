//! The private file on the disk: read whole, and replaced whole or not at all.

use std::{
    ffi::OsString,
    fs::{self, File, Metadata, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use crate::{Error, seal::LIMIT, shred};

/// This many bytes from the start tell two files apart: the header with its salt and its code, new at every save.
const MARK: usize = 256;

/// The start of the file that was read or written last.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Mark(Vec<u8>);

impl Mark {
    pub(crate) fn of(sealed: &[u8]) -> Self {
        Self(sealed[..sealed.len().min(MARK)].to_vec())
    }

    fn at(path: &Path) -> Result<Self, Error> {
        let file = open_plain(path, OpenOptions::new().read(true), Error::reading)?;
        let mut start = Vec::with_capacity(MARK);
        file.take(MARK as u64).read_to_end(&mut start).map_err(|error| Error::reading(&error))?;
        Ok(Self(start))
    }
}

/// The steps of replacing a file, each of which can fail; tests make them fail.
pub(crate) trait Disk: Send + Sync {
    /// Makes a file that was not there, for its owner alone.
    fn create(&self, path: &Path) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    /// Brings a folder's list of names to the disk; `false` where the system or the file system has no way to.
    fn sync_folder(&self, folder: &Path) -> io::Result<bool> {
        sync_folder(folder)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}

/// The disk as it is.
pub(crate) struct RealDisk;

impl Disk for RealDisk {}

/// Where the next version of a file is written: `private.age.new` beside `private.age`.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(".new");
    PathBuf::from(name)
}

pub(crate) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Opens a plain file and nothing else: no link is followed, no pipe waited for.
pub(crate) fn open_plain(path: &Path, options: &OpenOptions, why: fn(&io::Error) -> Error) -> Result<File, Error> {
    let there = fs::symlink_metadata(path).map_err(|error| Error::reading(&error))?;
    if !there.is_file() {
        return Err(Error::NotAFile);
    }
    let file = options.open(path).map_err(|error| why(&error))?;
    let opened = file.metadata().map_err(|error| why(&error))?;
    // Something else may have been put there in between.
    if same_file(&there, &opened) { Ok(file) } else { Err(Error::Changed) }
}

#[cfg(unix)]
fn same_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    one.dev() == other.dev() && one.ino() == other.ino()
}

#[cfg(not(unix))]
fn same_file(_: &Metadata, other: &Metadata) -> bool {
    other.is_file()
}

/// The whole file.
///
/// # Errors
/// [`Error::NotThere`], [`Error::NotAFile`], [`Error::TooLarge`], [`Error::Other`].
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let file = open_plain(path, OpenOptions::new().read(true), Error::reading)?;
    let mut bytes = Vec::new();
    file.take(LIMIT as u64 + 1).read_to_end(&mut bytes).map_err(|error| Error::reading(&error))?;
    if bytes.len() > LIMIT { Err(Error::TooLarge) } else { Ok(bytes) }
}

/// Puts `bytes` in the place of the file, if that is still the one with the mark `expected`, or still not there for `None`.
///
/// # Errors
/// Whatever it is, the old file is as it was and the new one is gone.
pub(crate) fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8], expected: Option<&Mark>) -> Result<(), Error> {
    let new = beside(path);
    // One that is there already is somebody else's, so it is not taken away here; the next opening does that.
    let file = disk.create(&new).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::Changed,
        _ => Error::writing(&error),
    })?;
    let old = fill(disk, file, &new, bytes).and_then(|()| {
        check(path, expected)?;
        let old = shred::before_it_goes(path);
        disk.rename(&new, path).map_err(|error| Error::writing(&error))?;
        Ok(old)
    });
    let old = old.inspect_err(|_| {
        // If even this fails, the next opening does it.
        let _ = disk.remove(&new);
    })?;
    // From here on the new file is the one that everybody sees, so nothing is a failure any more: reporting one would say that
    // the old file holds. Once the folder is on the disk too, the old file's key is destroyed.
    if let (Ok(true), Some(old)) = (disk.sync_folder(folder(path)), old) {
        shred::destroy_key(old);
    }
    Ok(())
}

/// Writes the new file, and brings it and its name to the disk. A folder that cannot be written shows here, before the old file goes.
fn fill(disk: &dyn Disk, mut file: File, new: &Path, bytes: &[u8]) -> Result<(), Error> {
    let filled = disk.write(&mut file, bytes).and_then(|()| disk.sync(&file));
    drop(file);
    filled.and_then(|()| disk.sync_folder(folder(new))).map(|_| ()).map_err(|error| Error::writing(&error))
}

/// A file that was forgotten meanwhile must not come back, and one that another window wrote must not be lost.
fn check(path: &Path, expected: Option<&Mark>) -> Result<(), Error> {
    match (Mark::at(path), expected) {
        (Err(Error::NotThere), None) => Ok(()),
        (Ok(mark), Some(expected)) if mark == *expected => Ok(()),
        (Ok(_), Some(_)) => Err(Error::Changed),
        (Ok(_), None) => Err(Error::Exists),
        (Err(error), _) => Err(error),
    }
}

#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<bool> {
    // A folder that may be written but not listed cannot be opened; some file systems cannot do it either (FAT over FUSE, shares).
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Ok(()) => Ok(true),
        Err(error) if matches!(error.kind(), InvalidInput | PermissionDenied | Unsupported) => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
pub(crate) fn sync_folder(_: &Path) -> io::Result<bool> {
    Ok(false)
}
