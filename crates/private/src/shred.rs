//! Destroying files: an `age` file whose header is gone cannot be opened by anybody, whatever passphrase they know.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Seek, Write},
    path::Path,
};

use crate::{
    Error,
    disk::{beside, folder, open_plain, sync_folder},
};

/// The header with the wrapped key lies within these first bytes.
#[cfg(unix)]
const HEADER: u64 = 4 << 10;

/// Destroys the private store at `path`, and what a crash may have left beside it: overwrites the whole file with random bytes,
/// cuts it off, takes its name away. Where there is none, there is nothing to do.
///
/// The overwriting reaches what the file system writes in place. Flash memory, snapshots and file systems that copy on every write
/// may keep the old bytes elsewhere; there the passphrase alone protects them.
///
/// # Errors
/// [`Error::NotAFile`] for a link or a folder, which is left alone. With any other the file has been taken away if that was possible,
/// but was perhaps not overwritten.
pub fn forget(path: &Path) -> Result<(), Error> {
    let forgotten = destroy(path);
    let cleared = clear_beside(path);
    forgotten.and(cleared)
}

/// Destroys what a crash may have left beside the file.
pub(crate) fn clear_beside(path: &Path) -> Result<(), Error> {
    let new = beside(path);
    match destroy(&new) {
        // A link is taken away; what it points to is not ours.
        Err(Error::NotAFile) => fs::remove_file(&new).map_err(|error| Error::writing(&error)),
        other => other,
    }
}

/// The file that will be replaced, opened so that its key can be destroyed afterwards.
pub(crate) fn before_it_goes(path: &Path) -> Option<File> {
    if cfg!(unix) { OpenOptions::new().write(true).open(path).ok() } else { None }
}

/// Makes the key in the header of a file unreadable, if no other name leads to it. For a file that another one has replaced: its
/// blocks stay on the disk, and would open with the passphrase it had. As good as it goes; a failure harms nothing.
#[cfg(unix)]
pub(crate) fn destroy_key(mut old: File) {
    use std::os::unix::fs::MetadataExt;
    if let Ok(there) = old.metadata()
        && there.nlink() == 0
        && overwrite(&mut old, there.len().min(HEADER)).is_ok()
    {
        let _ = old.sync_all();
    }
}

/// Elsewhere the file is not even opened: Windows refuses to replace one that is, and does not say whether it has another name.
#[cfg(not(unix))]
pub(crate) fn destroy_key(_: File) {}

fn destroy(path: &Path) -> Result<(), Error> {
    destroy_with(path, cut_off)
}

/// Tests leave the cutting off away, to look at what was there before it.
fn destroy_with(path: &Path, cut_off: fn(&File) -> io::Result<()>) -> Result<(), Error> {
    let overwritten = match open_to_write(path) {
        Err(Error::NotThere) => return Ok(()),
        Err(Error::NotAFile) => return Err(Error::NotAFile),
        Err(error) => Err(error),
        Ok(file) => erase(file, cut_off).map_err(|error| Error::writing(&error)),
    };
    let removed = fs::remove_file(path).and_then(|()| sync_folder(folder(path))).map(|_| ());
    overwritten.and(removed.map_err(|error| Error::writing(&error)))
}

fn open_to_write(path: &Path) -> Result<File, Error> {
    let open = || open_plain(path, OpenOptions::new().write(true), Error::writing);
    open().or_else(|error| if error == Error::NotWritable && allow_writing(path).is_ok() { open() } else { Err(error) })
}

/// Somebody may have made the file read-only.
fn allow_writing(path: &Path) -> io::Result<()> {
    let mut permissions = fs::symlink_metadata(path)?.permissions();
    #[cfg(unix)]
    std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o600);
    #[cfg(not(unix))]
    permissions.set_readonly(false);
    fs::set_permissions(path, permissions)
}

fn erase(mut file: File, cut_off: fn(&File) -> io::Result<()>) -> io::Result<()> {
    let length = file.metadata()?.len();
    overwrite(&mut file, length)?;
    file.sync_all()?;
    cut_off(&file)
}

fn cut_off(file: &File) -> io::Result<()> {
    file.set_len(0)?;
    file.sync_all()
}

/// Writes random bytes over the first `length` bytes.
fn overwrite(file: &mut File, length: u64) -> io::Result<()> {
    file.rewind()?;
    let mut random = vec![0; 64 << 10];
    let mut left = length;
    while left > 0 {
        let now = usize::try_from(left).unwrap_or(usize::MAX).min(random.len());
        getrandom::fill(&mut random[..now]).map_err(|_| io::ErrorKind::Other)?;
        file.write_all(&random[..now])?;
        left -= now as u64;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_file_is_overwritten_before_it_is_cut_off() {
        let folder = tempfile::tempdir().unwrap();
        let (path, copy) = (folder.path().join("file"), folder.path().join("copy"));
        fs::write(&path, vec![7; 100_000]).unwrap();
        fs::hard_link(&path, &copy).unwrap();
        destroy_with(&path, |_| Ok(())).unwrap();
        assert!(!path.exists());
        let bytes = fs::read(&copy).unwrap();
        assert_eq!(bytes.len(), 100_000);
        // Of random bytes about one in 256 is a seven.
        assert!(bytes.chunks(10_000).all(|part| part.iter().filter(|byte| **byte == 7).count() < 200));
    }

    #[test]
    fn the_first_bytes_are_overwritten_and_no_others() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, vec![7; 200_000]).unwrap();
        overwrite(&mut OpenOptions::new().write(true).open(&path).unwrap(), 150_000).unwrap();
        let bytes = fs::read(&path).unwrap();
        assert_eq!(bytes.len(), 200_000);
        assert!(bytes[150_000..].iter().all(|byte| *byte == 7));
        // Of random bytes about one in 256 is a seven.
        for part in bytes[..150_000].chunks(10_000) {
            assert!(part.iter().filter(|byte| **byte == 7).count() < 200);
        }
    }
}
