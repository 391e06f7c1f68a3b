//! Making a pack out of what is in the library, and the key to sign it with.

use std::{
    fs,
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
};

use jiff::{ToSpan as _, civil::Date};
use many_doors_domain::Record;
use many_doors_exchange::{
    Progress,
    hsds::write::ExportInfo,
    pack::{
        Change, EXTENSION, Hashes, Key, Kind, Manifest, PackSource as Source, Payload, PublicKey, RECORDS_FILE,
        Wardens, build, delta, inspect, read_records, record_hash,
    },
};

use super::{contents, positions, recordings};
use crate::{
    App,
    save::{save_new, saved},
    wire::{Failure, FailureCode, MadeKey, MakeKeyRequest, MakePackRequest, Saved, TaskStage},
};

/// A shorter password is no protection for a key that many people trust.
const SHORTEST_PASSWORD: usize = 8;
/// Key files are smaller than this.
const LARGEST_KEY: u64 = 16 << 10;

/// What a pack may hold besides entries.
#[derive(Debug, Clone, Default)]
pub struct MoreOfPack {
    /// A folder of words, one folder a language.
    pub locales: Option<PathBuf>,
    /// A folder of words for search, one file a language.
    pub concepts: Option<PathBuf>,
    /// A file of what organizations stand for.
    pub positions: Option<PathBuf>,
    /// A folder of recorded speech: `recordings.csv` and the sounds that it names.
    pub recordings: Option<PathBuf>,
    /// Public keys of those who may take entries back in an emergency. Where none are named, changes have those of the pack that
    /// they change.
    pub wardens: Vec<String>,
    /// How many of them must sign.
    pub wardens_needed: u32,
    /// Public keys that will sign later packs; where none are named, as with wardens.
    pub next_keys: Vec<String>,
    /// Public keys that are the publisher's beside the one that signs: who trusts that one takes over those of them that sign too.
    pub also_keys: Vec<String>,
}

impl App {
    /// Makes a pack and saves it.
    ///
    /// # Errors
    /// `KeyUnusable`, `CreditMissing`, `EntryUnfit` for an entry that could not be read again, `BadRequest` for a name that no pack can have, `TooLarge`, `NotSaved`, `Stopped`.
    pub fn make_pack(&self, request: MakePackRequest) -> Result<Saved, Failure> {
        self.make_pack_with(request, MoreOfPack::default())
    }

    /// Makes a pack that holds more than the window offers.
    ///
    /// # Errors
    /// As [`App::make_pack`]; `FolderUnreadable` for the words; `PositionsUnfit`; `RecordingsUnfit`; `BadRequest` for what is no key.
    pub fn make_pack_with(&self, request: MakePackRequest, more: MoreOfPack) -> Result<Saved, Failure> {
        self.may_change()?;
        let folder = self.folder_to_save_in(&request.folder)?;
        let task = self.tasks.begin(TaskStage::Reading)?;
        let key = open_key(Path::new(request.key.trim()), &request.password)?;
        let mut records = self.records_of(&request.from)?;
        let after: Hashes = records.iter().map(|record| (record.id().0.clone(), record_hash(record))).collect();
        let (payload, base) = match request.since.as_deref().map(str::trim).filter(|path| !path.is_empty()) {
            None => (Payload::Full(after), None),
            Some(path) => {
                let (base, before) = whole(Path::new(path), request.id.trim())?;
                let changed = delta(&before, &after).changed;
                records.retain(|record| changed.contains_key(&record.id().0));
                (Payload::Delta(Change { base_serial: base.serial, before, after }), Some(base))
            }
        };
        let today = self.now().today;
        let check_again_by = match &request.check_again_by {
            Some(day) => day.parse::<Date>().map_err(|_| Failure::of(FailureCode::BadRequest))?,
            None => today.checked_add(1.year()).unwrap_or(today),
        };
        let at = |done, total| task.at(TaskStage::Saving, done, total);
        let info = ExportInfo {
            title: request.name.clone(),
            licence: request.licence.clone(),
            date: Some(today.into()),
            sources: self.sources_known()?,
        };
        let mut files = contents::tables(&records, &info, Progress::new(&at))?;
        if let Some(locales) = &more.locales {
            files.extend(contents::locales(locales)?);
        }
        if let Some(concepts) = &more.concepts {
            files.extend(contents::concepts(concepts)?);
        }
        if let Some(file) = &more.positions {
            files.insert(positions::FILE.to_owned(), positions::checked(file)?);
        }
        if let Some(folder) = &more.recordings {
            files.extend(recordings::files(folder)?);
        }
        let keys = |keys: &[String]| -> Result<Vec<PublicKey>, Failure> {
            let parsed = keys.iter().map(|key| PublicKey::parse(key));
            parsed.collect::<Option<_>>().ok_or_else(|| Failure::of(FailureCode::BadRequest))
        };
        // Those that count are named by what is installed: changes that named none would leave nobody.
        let (mut wardens, mut next_keys) = (None, keys(&more.next_keys)?);
        if !more.wardens.is_empty() {
            wardens = Some(Wardens { keys: keys(&more.wardens)?, needed: more.wardens_needed });
        }
        if let Some(base) = base {
            wardens = wardens.or(base.wardens);
            if next_keys.is_empty() {
                next_keys = base.next_keys;
            }
        }
        let mut own = keys(&more.also_keys)?;
        own.push(key.public());
        let source = Source {
            id: request.id.trim().to_owned(),
            name: request.name.trim().to_owned(),
            publisher: request.publisher.trim().to_owned(),
            serial: request.serial,
            created: today,
            check_again_by,
            payload,
            files,
            revoked: vec![],
            keys: own,
            next_keys,
            wardens,
            licence: request.licence.unwrap_or_default().trim().to_owned(),
            source: String::new(),
        };
        let stem = format!("{}-{}", source.id, source.serial);
        let bytes = build(source, &[&key])?;
        as_they_are(&bytes, Progress::new(&at))?;
        saved(save_new(&folder, &stem, &format!(".{EXTENSION}"), |file| file.write_all(&bytes)))
    }

    /// Makes a key to sign packs with, and saves both halves.
    ///
    /// # Errors
    /// `KeyUnusable` for a password shorter than eight characters; `NotSaved`.
    pub fn make_key(&self, request: MakeKeyRequest) -> Result<MadeKey, Failure> {
        self.may_change()?;
        let folder = self.folder_to_save_in(&request.folder)?;
        if request.password.chars().count() < SHORTEST_PASSWORD {
            return Err(Failure::of(FailureCode::KeyUnusable));
        }
        let new = Key::generate(&request.password)?;
        let secret = saved(save_new(&folder, "packs", ".key", |file| {
            keep_from_others(file)?;
            file.write_all(new.secret_file.as_bytes())
        }))?;
        let public = saved(save_new(&folder, "packs", ".pub", |file| file.write_all(new.public.to_file().as_bytes())))?;
        Ok(MadeKey {
            file: secret.file,
            public_file: public.file,
            words: new.public.words(),
            fingerprint: new.public.fingerprint(),
        })
    }

    /// Short names under which lists were taken in: what they call their rows is written once, without ids.
    ///
    /// # Errors
    /// What the library says.
    pub(crate) fn sources_known(&self) -> Result<Vec<String>, Failure> {
        let state = self.state();
        let packs = state.library()?.read(|reader| reader.packs())?;
        let mut sources: Vec<String> =
            packs.into_iter().map(|pack| pack.from).filter(|name| !name.is_empty()).collect();
        sources.sort_unstable();
        sources.dedup();
        Ok(sources)
    }

    /// All entries of some packs; of all where none is named. An entry that several have is taken as it is shown.
    pub(crate) fn records_of(&self, packs: &[String]) -> Result<Vec<Record>, Failure> {
        let state = self.state();
        state.library()?.read(|reader| {
            let mut records = std::collections::BTreeMap::new();
            let mut take = |record: Record| {
                records.entry(record.id().0.clone()).or_insert(record);
                Ok::<_, Failure>(())
            };
            if packs.is_empty() {
                reader.each_record(None, &mut take)?;
            }
            for pack in packs {
                reader.each_record(Some(pack), &mut take)?;
            }
            Ok(records.into_values().collect())
        })
    }
}

pub(super) fn open_key(path: &Path, password: &str) -> Result<Key, Failure> {
    let unusable = || Failure::of(FailureCode::KeyUnusable);
    if fs::metadata(path).map_err(|_| unusable())?.len() > LARGEST_KEY {
        return Err(unusable());
    }
    Ok(Key::open(&fs::read_to_string(path).map_err(|_| unusable())?, password)?)
}

/// That a pack's entries are read as they were written: whoever gets it refuses it otherwise.
///
/// # Errors
/// `EntryUnfit` where a sentence is longer than a cell of a table, or holds signs that nobody sees; `Stopped`.
fn as_they_are(bytes: &[u8], progress: Progress<'_>) -> Result<(), Failure> {
    let mut pack = inspect(Cursor::new(bytes), &[], Progress::none())?;
    match contents::records(&mut pack, progress) {
        Err(failure) if failure.code != FailureCode::Stopped => Err(Failure::of(FailureCode::EntryUnfit)),
        read => read.map(drop),
    }
}

/// What an earlier pack that holds all of its own says, and its entries.
fn whole(path: &Path, id: &str) -> Result<(Manifest, Hashes), Failure> {
    let bytes = fs::read(path).map_err(|_| Failure::of(FailureCode::PackBroken))?;
    let mut pack = inspect(Cursor::new(bytes), &[], Progress::none())?;
    let manifest = pack.inspected.manifest.clone();
    if manifest.kind != Kind::Full || manifest.id != id {
        return Err(Failure::of(FailureCode::PackWithoutBase));
    }
    let hashes = read_records(&pack.read(RECORDS_FILE)?).ok_or_else(|| Failure::of(FailureCode::PackAltered))?;
    Ok((manifest, hashes))
}

#[cfg(unix)]
fn keep_from_others(file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    match file.set_permissions(fs::Permissions::from_mode(0o600)) {
        // Sticks know no such thing.
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Ok(()),
        done => done,
    }
}

#[cfg(not(unix))]
fn keep_from_others(_: &fs::File) -> std::io::Result<()> {
    Ok(())
}
