//! Files that are there as they were or as they shall be, never half; and the way back.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::WorkError;
use crate::{
    folder,
    guard::{self, MAX_BYTES},
};

/// Files that were written together, and what they were before.
#[derive(Debug)]
pub(super) struct Step {
    files: Vec<Replaced>,
    /// The folder was made for them.
    made: Option<PathBuf>,
}

#[derive(Debug)]
struct Replaced {
    path: PathBuf,
    before: Option<Vec<u8>>,
    after: Vec<u8>,
}

/// The text of a file to the byte, if it may be parsed; none where there is no file.
pub(super) fn text(place: &Path, name: &str) -> Result<Option<String>, WorkError> {
    let unreadable = || WorkError::Unreadable { file: name.to_owned() };
    let path = place.join(name);
    match path.try_exists() {
        Ok(false) => return Ok(None),
        Ok(true) => {}
        Err(_) => return Err(unreadable()),
    }
    let bytes = folder::bytes(&path).ok_or_else(unreadable)?;
    guard::admit(&bytes).map_err(|_| unreadable())?;
    String::from_utf8(bytes).map(Some).map_err(|_| unreadable())
}

impl Step {
    /// Writes the files in this order. When one fails, those before it are as they were.
    pub(super) fn take(place: &Path, files: Vec<(String, String)>) -> Result<Self, WorkError> {
        if let Some((name, _)) = files.iter().find(|(_, text)| text.len() > MAX_BYTES) {
            return Err(WorkError::TooLarge { file: name.clone() });
        }
        let made = (!place.exists()).then(|| place.to_owned());
        fs::create_dir_all(place).map_err(|_| WorkError::NotSaved)?;
        let mut step = Self { files: Vec::new(), made };
        for (name, text) in files {
            let path = place.join(name);
            let before = if path.exists() { folder::bytes(&path) } else { None };
            let after = text.into_bytes();
            if before.as_ref() == Some(&after) {
                continue;
            }
            if replace(&path, &after).is_err() {
                _ = step.back();
                return Err(WorkError::NotSaved);
            }
            step.files.push(Replaced { path, before, after });
        }
        Ok(step)
    }

    /// What some other work did to the files of a folder. When it fails, they are as they were.
    pub(super) fn around<T, E>(place: &Path, work: impl FnOnce() -> Result<T, E>) -> Result<(Self, T), E> {
        let made = (!place.exists()).then(|| place.to_owned());
        let before = folder::bytes_in(place);
        let done = work();
        let after = folder::bytes_in(place).into_iter();
        let files = after.filter(|(path, bytes)| before.get(path) != Some(bytes));
        let files = files.map(|(path, after)| Replaced { before: before.get(&path).cloned(), path, after });
        let step = Self { files: files.collect(), made };
        match done {
            Ok(done) => Ok((step, done)),
            Err(error) => {
                _ = step.back();
                Err(error)
            }
        }
    }

    /// Whether all files are as this step left them.
    pub(super) fn stands(&self) -> bool {
        self.files.iter().all(|file| folder::bytes(&file.path).as_ref() == Some(&file.after))
    }

    /// Nothing was written.
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Makes all files what they were before.
    pub(super) fn back(&self) -> io::Result<()> {
        for file in self.files.iter().rev() {
            match &file.before {
                Some(bytes) => replace(&file.path, bytes)?,
                None => fs::remove_file(&file.path)?,
            }
        }
        if let Some(made) = &self.made {
            // It stays if anything else has come into it.
            _ = fs::remove_dir(made);
        }
        Ok(())
    }
}

/// Writes beside the file, waits until that is on the disk, and puts it in the file's place.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut half = path.as_os_str().to_owned();
    half.push(".new");
    let half = PathBuf::from(half);
    let written = File::create(&half).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    if let Err(error) = written.and_then(|()| fs::rename(&half, path)) {
        _ = fs::remove_file(&half);
        return Err(error);
    }
    // That it has another name now is on the disk as well; not every system lets a folder be opened.
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        _ = folder.sync_all();
    }
    Ok(())
}
