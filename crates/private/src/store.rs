use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use crate::{
    Contents, Error, Passphrase, Work,
    disk::{self, Disk, Mark, RealDisk},
    format,
    seal::{LIMIT, seal, unseal},
    shred,
};

/// One person's private store, open: its contents are in memory, and on the disk in one `age` file.
///
/// Every change is saved at once, by writing the file anew. Whenever a method answers with an error, the file and the contents in
/// memory are as they were before. Dropping it wipes the passphrase and the contents.
pub struct PrivateStore {
    path: PathBuf,
    passphrase: Passphrase,
    work: Work,
    contents: Contents,
    mark: Mark,
    disk: Box<dyn Disk>,
}

/// Whether anything stands in the place of a private store, be it one or not.
#[must_use]
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

impl PrivateStore {
    /// Makes an empty one. Ask [`weakness`](crate::weakness) about the passphrase before; it is not asked here.
    ///
    /// # Errors
    /// [`Error::Exists`] or [`Error::NotAFile`] if something is there already; [`Error::NoRoom`], [`Error::NotWritable`],
    /// [`Error::Other`].
    pub fn create(path: &Path, passphrase: &Passphrase, work: Work) -> Result<Self, Error> {
        Self::create_on(Box::new(RealDisk), path, passphrase, work)
    }

    pub(crate) fn create_on(
        disk: Box<dyn Disk>,
        path: &Path,
        passphrase: &Passphrase,
        work: Work,
    ) -> Result<Self, Error> {
        if let Ok(there) = fs::symlink_metadata(path) {
            return Err(if there.is_file() { Error::Exists } else { Error::NotAFile });
        }
        clear(path);
        let contents = Contents::default();
        let mark = save(&*disk, path, &contents, passphrase, work, None)?;
        Ok(Self { path: path.to_owned(), passphrase: passphrase.clone(), work, contents, mark, disk })
    }

    /// Opens the one at `path`. What is saved from then on takes `work` to open, whatever the file took until now.
    ///
    /// # Errors
    /// [`Error::NotThere`], [`Error::NotAFile`], [`Error::WrongPassphrase`], [`Error::Damaged`], [`Error::TooNew`],
    /// [`Error::TooLarge`], [`Error::Other`]. The file is never touched.
    pub fn open(path: &Path, passphrase: &Passphrase, work: Work) -> Result<Self, Error> {
        Self::open_on(Box::new(RealDisk), path, passphrase, work)
    }

    pub(crate) fn open_on(
        disk: Box<dyn Disk>,
        path: &Path,
        passphrase: &Passphrase,
        work: Work,
    ) -> Result<Self, Error> {
        clear(path);
        let sealed = disk::read(path)?;
        let contents = format::read(&unseal(&sealed, passphrase)?)?;
        let mark = Mark::of(&sealed);
        Ok(Self { path: path.to_owned(), passphrase: passphrase.clone(), work, contents, mark, disk })
    }

    /// What it holds.
    #[must_use]
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Changes the contents, saves them, and answers what `change` answered.
    ///
    /// # Errors
    /// [`Error::TooLarge`] if they would no longer be read, [`Error::NotThere`] if the file was taken away meanwhile (it is not brought
    /// back), [`Error::Changed`] if something else wrote it, [`Error::NotAFile`], [`Error::NoRoom`], [`Error::NotWritable`],
    /// [`Error::Other`].
    pub fn change<T>(&mut self, change: impl FnOnce(&mut Contents) -> T) -> Result<T, Error> {
        let mut contents = self.contents.clone();
        let answer = change(&mut contents);
        self.mark = save(&*self.disk, &self.path, &contents, &self.passphrase, self.work, Some(&self.mark))?;
        self.contents = contents;
        Ok(answer)
    }

    /// Saves it under another passphrase. The old one opens it until this has answered `Ok`, and never after.
    ///
    /// Copies of the file that were made elsewhere still open with the old one.
    ///
    /// # Errors
    /// As for [`change`](Self::change).
    pub fn change_passphrase(&mut self, new: Passphrase) -> Result<(), Error> {
        self.mark = save(&*self.disk, &self.path, &self.contents, &new, self.work, Some(&self.mark))?;
        self.passphrase = new;
        Ok(())
    }

    /// Wipes the passphrase and the contents from memory. Dropping it does the same; this says so.
    pub fn lock(self) {}
}

impl fmt::Debug for PrivateStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateStore(..)")
    }
}

/// Destroys what a crash left. If that fails, reading is not the worse for it, and writing will say so.
fn clear(path: &Path) {
    let _ = shred::clear_beside(path);
}

fn save(
    disk: &dyn Disk,
    path: &Path,
    contents: &Contents,
    passphrase: &Passphrase,
    work: Work,
    expected: Option<&Mark>,
) -> Result<Mark, Error> {
    let plain = format::write(contents)?;
    // The header and the codes of 8 MiB take less than one step.
    if plain.len() > LIMIT - format::STEP {
        return Err(Error::TooLarge);
    }
    let sealed = seal(&plain, passphrase, work)?;
    disk::replace(disk, path, &sealed, expected)?;
    Ok(Mark::of(&sealed))
}
