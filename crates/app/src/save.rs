//! Saving a new file into a folder that a person chose: whole or not at all, and never over another.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::{
    App,
    wire::{Failure, FailureCode, Saved},
};

/// More files of one name than this in one folder are a mistake.
const MOST_FILES: u32 = 999;

impl App {
    /// The folder somebody chose to save in.
    ///
    /// # Errors
    /// `NotSaved` where it is none, and on a kiosk, which saves nothing.
    pub(crate) fn folder_to_save_in(&self, typed: &str) -> Result<PathBuf, Failure> {
        let allowed = !self.is_kiosk() && self.surroundings.outlets.is_some();
        let folder = PathBuf::from(typed.trim());
        if allowed && folder.is_absolute() && folder.is_dir() {
            Ok(folder)
        } else {
            Err(Failure::of(FailureCode::NotSaved))
        }
    }
}

/// What the window is told.
pub(crate) fn saved(outcome: io::Result<PathBuf>) -> Result<Saved, Failure> {
    let file = outcome.map_err(|_| Failure::of(FailureCode::NotSaved))?;
    Ok(Saved { file: file.display().to_string() })
}

/// Writes a new file `<stem><ending>`, with a number where that is taken. What cannot be written whole leaves nothing.
///
/// # Errors
/// Whatever the file system or `write` says.
pub(crate) fn save_new(
    folder: &Path,
    stem: &str,
    ending: &str,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<PathBuf> {
    let mut write = Some(write);
    for number in 1..=MOST_FILES {
        let name = if number == 1 { format!("{stem}{ending}") } else { format!("{stem}-{number}{ending}") };
        let file = folder.join(name);
        let mut open = match OpenOptions::new().write(true).create_new(true).open(&file) {
            Ok(open) => open,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error),
        };
        let Some(write) = write.take() else { break };
        // A stick may be pulled out right after.
        let written = write(&mut open).and_then(|()| open.flush()).and_then(|()| open.sync_all());
        drop(open);
        if let Err(error) = written {
            let _ = fs::remove_file(&file);
            return Err(error);
        }
        return Ok(file);
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn save(folder: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
        save_new(folder, "sheet", ".pdf", |file| file.write_all(bytes))
    }

    #[test]
    fn nothing_in_the_folder_is_overwritten_and_nothing_else_is_written() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("sheet.pdf"), "theirs").unwrap();
        assert_eq!(save(folder.path(), b"ours").unwrap(), folder.path().join("sheet-2.pdf"));
        assert_eq!(fs::read_to_string(folder.path().join("sheet.pdf")).unwrap(), "theirs");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_cannot_be_written_whole_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let full = save_new(folder.path(), "sheet", ".pdf", |file| {
            file.write_all(b"half")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert!(full.is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_link_in_the_way_is_not_followed_and_a_folder_that_takes_no_files_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/dev/full", folder.path().join("sheet.pdf")).unwrap();
        // A link that is there is not followed: the next name is taken.
        assert_eq!(save(folder.path(), b"ours").unwrap(), folder.path().join("sheet-2.pdf"));
        assert!(save(Path::new("/proc"), b"ours").is_err());
    }
}
