//! The small file that remembers wrong PINs through restarts.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest file that is read, in bytes; ours has about seventy.
const MOST_BYTES: u64 = 4096;

/// What the file says: a count and one moment. Nobody may try before `since` plus the wait after `wrong`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// Wrong PINs in a row, the one being checked included.
    pub wrong: u32,
    /// When the wait began: the clock as it was last seen.
    pub since: Timestamp,
}

/// What lies at the path.
#[derive(Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing: nobody has been wrong.
    None,
    /// A count.
    Count(Count),
    /// Something that is no count.
    Unreadable,
}

pub fn read(file: &Path) -> Kept {
    let mut text = String::new();
    let open = match File::open(file) {
        Ok(open) => open,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Kept::None,
        Err(_) => return Kept::Unreadable,
    };
    match open.take(MOST_BYTES).read_to_string(&mut text).map(|_| serde_json::from_str(&text)) {
        Ok(Ok(count)) => Kept::Count(count),
        _ => Kept::Unreadable,
    }
}

/// Writes the count whole or not at all, on the disk before it returns, readable by its owner only.
pub fn write(file: &Path, count: Count) -> io::Result<()> {
    let fresh = beside(file);
    // One that a pulled plug left.
    let _ = fs::remove_file(&fresh);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&fresh).and_then(|mut open| {
        open.write_all(&serde_json::to_vec(&count)?)?;
        open.sync_all()
    });
    written.and_then(|()| fs::rename(&fresh, file)).inspect_err(|_| {
        let _ = fs::remove_file(&fresh);
    })?;
    sync_folder(file)
}

/// Forgets the count.
pub fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => sync_folder(file),
    }
}

fn beside(file: &Path) -> PathBuf {
    let mut fresh = file.as_os_str().to_owned();
    fresh.push(".new");
    PathBuf::from(fresh)
}

/// A rename is on the disk only once its folder is.
#[cfg(unix)]
fn sync_folder(file: &Path) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

/// Folders cannot be synced elsewhere.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count() -> Count {
        Count { wrong: 4, since: "2026-11-26T10:00:00.25Z".parse().unwrap() }
    }

    #[test]
    fn a_count_comes_back_as_it_was_written_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("attempts.json");
        assert_eq!(read(&file), Kept::None);
        fs::write(beside(&file), "a pulled plug left this").unwrap();
        write(&file, Count { wrong: 1, ..count() }).unwrap();
        write(&file, count()).unwrap();
        assert_eq!(read(&file), Kept::Count(count()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        remove(&file).unwrap();
        remove(&file).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_no_count_is_unreadable_and_not_a_fresh_start() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("attempts.json");
        for bytes in [&b""[..], b"{}", b"{\"wrong\":-1}", b"\xff\xfe", b"{\"wrong\":0,\"since\":\"soon\"}"] {
            fs::write(&file, bytes).unwrap();
            assert_eq!(read(&file), Kept::Unreadable, "{bytes:?}");
        }
        let long = format!("{}{}", serde_json::to_string(&count()).unwrap(), " ".repeat(5000));
        fs::write(&file, &long[..]).unwrap();
        assert_eq!(read(&file), Kept::Count(count()), "blanks behind it do no harm");
        let folder_there = folder.path().join("folder");
        fs::create_dir(&folder_there).unwrap();
        assert_eq!(read(&folder_there), Kept::Unreadable);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_reads_the_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("attempts.json");
        fs::write(&file, "open to all").unwrap();
        write(&file, count()).unwrap();
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
