//! What is kept beside the library, in the folder `packs`: the installed packs as files, whom staff trust, the watched folder.
//! Files, so that a library that was damaged and made anew can be filled again. Without a data folder it lives in memory.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use jiff::civil::Date;
use many_doors_domain::ResourceId;
use many_doors_exchange::pack::{EXTENSION, PublicKey, trust::Publisher};
use many_doors_store::Revoked;
use serde::{Deserialize, Serialize};

/// What is kept, and where.
pub(crate) struct Kept {
    folder: Option<PathBuf>,
    notes: Mutex<Notes>,
}

/// The small file of decisions: `packs/kept.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Notes {
    /// Whom staff trust.
    #[serde(default)]
    pub(crate) publishers: Vec<Trusted>,
    /// The folder that is watched: see [`Kept::watched`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    watch: Option<PathBuf>,
    /// Entries that were taken back: the lines compiled into the program obey even where no library can be read, and a library
    /// that is made anew is told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) revoked: Vec<TakenBack>,
    /// Packs that staff went back from, or took out: none up to these numbers comes again by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) gone_back: Vec<GoneBack>,
}

impl Notes {
    /// The ids of entries that were taken back.
    pub(crate) fn revoked_ids(&self) -> BTreeSet<String> {
        self.revoked.iter().map(|revoked| revoked.id.clone()).collect()
    }

    /// The pack with the highest number that staff went back from, of those of one id.
    pub(crate) fn gone_back_from(&self, id: &str) -> Option<&GoneBack> {
        self.gone_back.iter().filter(|gone| gone.id == id).max_by_key(|gone| gone.serial)
    }
}

/// A pack that staff went back from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GoneBack {
    pub(crate) id: String,
    pub(crate) serial: u64,
    /// The hash of its manifest.
    pub(crate) sha256: String,
}

/// An entry that was taken back, as the library has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TakenBack {
    id: String,
    pub(crate) by: String,
    reason: String,
    date: Date,
}

impl From<Revoked> for TakenBack {
    fn from(revoked: Revoked) -> Self {
        Self { id: revoked.id.0, by: revoked.by, reason: revoked.reason, date: revoked.date }
    }
}

impl From<TakenBack> for Revoked {
    fn from(noted: TakenBack) -> Self {
        Self { id: ResourceId(noted.id), by: noted.by, reason: noted.reason, date: noted.date }
    }
}

/// A publisher whom staff trust.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Trusted {
    /// The name it gave itself when staff decided.
    pub(crate) name: String,
    /// Its keys, each a line of minisign.
    pub(crate) keys: Vec<PublicKey>,
    /// The ids of its packs.
    #[serde(default)]
    pub(crate) packs: Vec<String>,
    /// The day staff decided.
    pub(crate) since: Date,
}

impl Trusted {
    pub(crate) fn publisher(&self) -> Publisher {
        Publisher { name: self.name.clone(), keys: self.keys.clone(), packs: self.packs.clone() }
    }
}

impl Kept {
    /// Reads what is kept in the data folder. Notes that do not read are set aside: staff are asked again.
    pub(crate) fn open(data_dir: Option<&Path>) -> Self {
        let folder = data_dir.map(|dir| dir.join("packs"));
        let notes = folder.as_deref().map(read_notes).unwrap_or_default();
        Self { folder, notes: Mutex::new(notes) }
    }

    fn lock(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The notes as they are now.
    pub(crate) fn notes(&self) -> Notes {
        self.lock().clone()
    }

    /// Changes the notes, whole or not at all.
    ///
    /// # Errors
    /// Whatever the file system says; the notes are then as before.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Notes)) -> io::Result<()> {
        let mut notes = self.lock();
        let mut changed = notes.clone();
        change(&mut changed);
        if changed == *notes {
            return Ok(());
        }
        if let Some(folder) = &self.folder {
            let text = serde_json::to_vec_pretty(&changed).map_err(io::Error::other)?;
            fs::create_dir_all(folder)?;
            replace(&folder.join("kept.json"), &text)?;
        }
        *notes = changed;
        Ok(())
    }

    /// The folder that is watched.
    pub(crate) fn watched(&self) -> Option<PathBuf> {
        let watch = self.lock().watch.clone()?;
        // A whole path stays what it is.
        Some(self.around().map_or_else(|| watch.clone(), |around| around.join(&watch)))
    }

    /// Watches a folder from now on, or none. One that lies where everything is kept is noted as seen from there: a stick has another
    /// letter or name on the next computer.
    ///
    /// # Errors
    /// As [`Kept::change`].
    pub(crate) fn watch(&self, folder: Option<PathBuf>) -> io::Result<()> {
        let noted = folder.map(|folder| self.around().and_then(|around| within(&folder, around)).unwrap_or(folder));
        self.change(|notes| notes.watch = noted)
    }

    /// The folder that holds the data folder: on a stick, the one of the program.
    fn around(&self) -> Option<&Path> {
        self.folder.as_deref()?.parent()?.parent()
    }

    /// Keeps a pack's file, so that one can go back to it.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub(crate) fn keep(&self, id: &str, serial: u64, bytes: &[u8]) -> io::Result<()> {
        let Some(folder) = &self.folder else { return Ok(()) };
        fs::create_dir_all(folder)?;
        replace(&folder.join(name(id, serial)), bytes)
    }

    /// The file of a pack, if it is kept.
    pub(crate) fn file(&self, id: &str, serial: u64) -> Option<PathBuf> {
        let file = self.folder.as_ref()?.join(name(id, serial));
        file.is_file().then_some(file)
    }

    /// The serials of a pack that are kept, lowest first.
    pub(crate) fn serials(&self, id: &str) -> Vec<u64> {
        let mut serials: Vec<u64> =
            self.all().into_iter().filter(|(found, _)| found == id).map(|(_, serial)| serial).collect();
        serials.sort_unstable();
        serials
    }

    /// All packs that are kept.
    pub(crate) fn all(&self) -> Vec<(String, u64)> {
        let files = self.folder.as_ref().and_then(|folder| fs::read_dir(folder).ok());
        files.into_iter().flatten().flatten().filter_map(|file| parse(file.file_name().to_str()?)).collect()
    }

    /// Forgets the file of a pack.
    pub(crate) fn forget(&self, id: &str, serial: u64) {
        if let Some(file) = self.file(id, serial) {
            // One file too many harms nobody; it is looked at again when the next pack comes.
            let _ = fs::remove_file(file);
        }
    }

    /// Where the words lie that a pack brings: `locales`, one folder a language, `concepts`, one file a language, and `positions.csv`.
    pub(crate) fn words_of(&self, id: &str) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join("words").join(id))
    }

    /// Where words are written before they take the place of those that are there.
    pub(crate) fn words_beside(&self, id: &str) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join(format!("{id}.words.new")))
    }

    /// Folders of languages of all packs, in the order of their ids.
    pub(crate) fn locales(&self) -> Vec<PathBuf> {
        self.words().into_iter().map(|folder| folder.join("locales")).filter(|folder| folder.is_dir()).collect()
    }

    /// Words for search that packs bring: the file's name and its text, in the order of the packs' ids.
    pub(crate) fn concepts(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for folder in self.words() {
            let found = fs::read_dir(folder.join("concepts")).into_iter().flatten().flatten();
            let mut paths: Vec<PathBuf> = found.map(|entry| entry.path()).collect();
            paths.sort();
            files.extend(paths.into_iter().filter_map(|path| {
                let name = path.file_name()?.to_str()?.to_owned();
                Some((name, fs::read_to_string(&path).ok()?))
            }));
        }
        files
    }

    fn words(&self) -> Vec<PathBuf> {
        let folder = self.folder.as_ref().map(|folder| folder.join("words"));
        let found = folder.and_then(|folder| fs::read_dir(folder).ok());
        let mut folders: Vec<PathBuf> = found.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        folders.sort();
        folders
    }
}

fn name(id: &str, serial: u64) -> String {
    format!("{id}.{serial}.{EXTENSION}")
}

/// The id and the serial in a file's name.
fn parse(name: &str) -> Option<(String, u64)> {
    let (id, serial) = name.strip_suffix(EXTENSION)?.strip_suffix('.')?.rsplit_once('.')?;
    Some((id.to_owned(), serial.parse().ok()?))
}

fn read_notes(folder: &Path) -> Notes {
    let file = folder.join("kept.json");
    let Ok(text) = fs::read(&file) else { return Notes::default() };
    serde_json::from_slice(&text).unwrap_or_else(|_| {
        let _ = fs::rename(&file, folder.join("kept.damaged.json"));
        Notes::default()
    })
}

/// Writes a file whole or not at all.
fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    use io::Write as _;
    let mut fresh = file.as_os_str().to_owned();
    fresh.push(".new");
    let fresh = PathBuf::from(fresh);
    let written = fs::File::create(&fresh).and_then(|mut open| {
        open.write_all(bytes)?;
        open.sync_all()
    });
    written.and_then(|()| fs::rename(&fresh, file)).inspect_err(|_| {
        let _ = fs::remove_file(&fresh);
    })
}

/// A folder as seen from one that holds it, told as all systems read it.
fn within(folder: &Path, around: &Path) -> Option<PathBuf> {
    let parts = folder.strip_prefix(around).ok()?.iter();
    let parts: Vec<&str> = parts.map(|part| part.to_str()).collect::<Option<_>>()?;
    Some(if parts.is_empty() { ".".into() } else { parts.join("/").into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packs_are_kept_by_name_and_number_and_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::open(Some(folder.path()));
        for serial in [2, 10, 9] {
            kept.keep("org.example.list", serial, b"x").unwrap();
        }
        kept.keep("org.example.list.two", 3, b"x").unwrap();
        assert_eq!(kept.serials("org.example.list"), [2, 9, 10]);
        kept.forget("org.example.list", 9);
        assert_eq!(kept.serials("org.example.list"), [2, 10]);
        assert!(kept.file("org.example.list", 9).is_none());
    }

    #[test]
    fn notes_come_back_and_damaged_ones_are_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::open(Some(folder.path()));
        kept.watch(Some("/media/stick".into())).unwrap();
        assert_eq!(Kept::open(Some(folder.path())).notes(), kept.notes());
        fs::write(folder.path().join("packs/kept.json"), "{").unwrap();
        assert_eq!(Kept::open(Some(folder.path())).notes(), Notes::default());
        assert!(folder.path().join("packs/kept.damaged.json").is_file());
    }

    #[test]
    fn notes_of_an_older_program_still_read() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("packs")).unwrap();
        fs::write(folder.path().join("packs/kept.json"), r#"{"publishers": [], "watch": "/media/stick"}"#).unwrap();
        let kept = Kept::open(Some(folder.path()));
        assert_eq!(kept.watched(), Some("/media/stick".into()));
        assert!(kept.notes().gone_back.is_empty());
    }

    #[test]
    fn a_watched_folder_of_the_same_stick_is_found_wherever_the_stick_is() {
        let computers = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let [here, there] = computers.each_ref().map(|computer| computer.path().join("stick"));
        let kept = |stick: &Path| Kept::open(Some(&stick.join("many_doors_data")));
        for folder in ["new/packs", ""] {
            fs::create_dir_all(&here).unwrap();
            kept(&here).watch(Some(here.join(folder))).unwrap();
            assert_eq!(kept(&here).watched(), Some(here.join(folder)));
            fs::rename(&here, &there).unwrap();
            assert_eq!(kept(&there).watched(), Some(there.join(folder)));
            fs::remove_dir_all(&there).unwrap();
        }
        let elsewhere = computers[0].path().join("share");
        fs::create_dir_all(&here).unwrap();
        kept(&here).watch(Some(elsewhere.clone())).unwrap();
        fs::rename(&here, &there).unwrap();
        assert_eq!(kept(&there).watched(), Some(elsewhere));
    }
}
