use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek, Write};

use jiff::civil::Date;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{
    Base, Digest, FORMAT, FileEntry, Hashes, Inspected, Key, KeyError, Kind, MANIFEST, MOST_SIGNATURES, Manifest, Pack,
    PackError, PublicKey, RECORDS_FILE, RecordSet, Revoked, Wardens, check, delta, inspect, records_file, signature,
};
use crate::Progress;

/// What a pack is made from. Lists are sorted and hashes computed on the way.
#[derive(Debug, Clone)]
pub struct PackSource {
    /// See [`Manifest::id`].
    pub id: String,
    /// See [`Manifest::name`].
    pub name: String,
    /// See [`Manifest::publisher`].
    pub publisher: String,
    /// See [`Manifest::serial`].
    pub serial: u64,
    /// See [`Manifest::created`].
    pub created: Date,
    /// See [`Manifest::check_again_by`].
    pub check_again_by: Date,
    /// What it does, and the records that it does it with.
    pub payload: Payload,
    /// All files by name, without the list of records, which is made from `payload`.
    pub files: BTreeMap<String, Vec<u8>>,
    /// See [`Manifest::revoked`].
    pub revoked: Vec<Revoked>,
    /// The publisher's keys. Left empty, [`build`] names those that sign.
    pub keys: Vec<PublicKey>,
    /// See [`Manifest::next_keys`].
    pub next_keys: Vec<PublicKey>,
    /// See [`Manifest::wardens`].
    pub wardens: Option<Wardens>,
    /// See [`Manifest::licence`].
    pub licence: String,
    /// See [`Manifest::source`].
    pub source: String,
}

/// What a pack does, and with which records.
#[derive(Debug, Clone)]
pub enum Payload {
    /// All of its records.
    Full(Hashes),
    /// What changed. The files hold the records that [`super::delta`] calls changed.
    Delta(Change),
    /// What was wrong.
    Correction(Change),
    /// Only the list of what is revoked.
    Revocation,
}

/// From which records to which.
#[derive(Debug, Clone)]
pub struct Change {
    /// The serial of the pack that this one is to be applied to.
    pub base_serial: u64,
    /// The records of that pack.
    pub before: Hashes,
    /// The records afterwards.
    pub after: Hashes,
}

/// A pack that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// Nobody would be able to read it: the reader's own refusal.
    #[error("it would be refused")]
    Refused(#[from] PackError),
    /// Signing failed.
    #[error("it could not be signed")]
    Key(#[from] KeyError),
    /// A file has the name of the list of records or of the manifest.
    #[error("the name {0} is taken")]
    NameTaken(String),
    /// There are too many signatures.
    #[error("too many signatures")]
    TooManySignatures,
    /// The archive could not be written.
    #[error("the archive could not be written")]
    Archive,
}

/// A pack that waits for its signatures: they may come from several people, on several computers.
#[derive(Debug)]
pub struct Draft {
    manifest: Manifest,
    bytes: Vec<u8>,
    files: BTreeMap<String, Vec<u8>>,
    signatures: Vec<String>,
}

/// Makes a pack and signs it with each key. The same source and signatures give the same bytes.
///
/// # Errors
/// [`BuildError`].
pub fn build(mut source: PackSource, keys: &[&Key]) -> Result<Vec<u8>, BuildError> {
    if source.keys.is_empty() {
        source.keys = keys.iter().map(|key| key.public()).collect();
    }
    let mut draft = Draft::new(source)?;
    for key in keys {
        draft.sign(key)?;
    }
    let known: Vec<PublicKey> = keys.iter().map(|key| key.public()).collect();
    draft.finish(&known)
}

impl Draft {
    /// Makes the manifest.
    ///
    /// # Errors
    /// `NameTaken`, or `Refused` when the manifest would break a rule.
    pub fn new(source: PackSource) -> Result<Self, BuildError> {
        let mut files = source.files;
        if let Some(taken) = files.keys().find(|name| *name == RECORDS_FILE || name.starts_with(MANIFEST)) {
            return Err(BuildError::NameTaken(taken.clone()));
        }
        let (kind, base, records, removed, list) = unfold(source.payload);
        files.extend(list.map(|list| (RECORDS_FILE.to_owned(), list)));
        let entry = |(name, bytes): (&String, &Vec<u8>)| FileEntry {
            name: name.clone(),
            size: bytes.len() as u64,
            sha256: Digest::of(bytes),
        };
        let mut revoked = source.revoked;
        revoked.sort_by(|one, next| one.id.cmp(&next.id));
        let manifest = Manifest {
            format: FORMAT,
            id: source.id,
            name: source.name,
            publisher: source.publisher,
            kind,
            serial: source.serial,
            created: source.created,
            check_again_by: source.check_again_by,
            base,
            files: files.iter().map(entry).collect(),
            records,
            removed,
            revoked,
            keys: sorted(source.keys),
            next_keys: sorted(source.next_keys),
            wardens: source.wardens.map(|wardens| Wardens { keys: sorted(wardens.keys), ..wardens }),
            licence: source.licence,
            source: source.source,
        };
        check::rules(&manifest)?;
        let bytes = manifest.to_bytes();
        // As it will be read, so that what cannot be read is not written.
        Manifest::parse(&bytes)?;
        Ok(Self { manifest, bytes, files, signatures: Vec::new() })
    }

    /// Opens a finished pack for one more signature.
    ///
    /// # Errors
    /// `Refused`.
    pub fn reopen<R: Read + Seek>(pack: &mut Pack<R>) -> Result<Self, BuildError> {
        let manifest = pack.inspected.manifest.clone();
        let mut files = BTreeMap::new();
        for file in &manifest.files {
            files.insert(file.name.clone(), pack.read(&file.name)?);
        }
        let signatures = pack.signature_texts()?;
        Ok(Self { bytes: manifest.to_bytes(), manifest, files, signatures })
    }

    /// What it says.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The bytes to sign: `manifest.json`.
    #[must_use]
    pub fn manifest_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Signs it.
    ///
    /// # Errors
    /// `Key`.
    pub fn sign(&mut self, key: &Key) -> Result<(), BuildError> {
        let signature = key.sign(&self.bytes, &self.manifest.comment())?;
        self.signatures.push(signature);
        Ok(())
    }

    /// Adds the text of a signature that was made elsewhere, as by `minisign -S` with [`Manifest::comment`] as its `-t`.
    pub fn add_signature(&mut self, text: String) {
        self.signatures.push(text);
    }

    /// Writes the pack, and reads it back before anybody gets it. `keys` are keys of signers that the manifest does not
    /// name, such as wardens.
    ///
    /// # Errors
    /// [`BuildError`].
    pub fn finish(self, keys: &[PublicKey]) -> Result<Vec<u8>, BuildError> {
        if self.signatures.len() > MOST_SIGNATURES {
            return Err(BuildError::TooManySignatures);
        }
        let mut all: BTreeMap<String, &[u8]> = BTreeMap::new();
        all.insert(MANIFEST.to_owned(), &self.bytes);
        for (number, text) in self.signatures.iter().enumerate() {
            all.insert(signature::name(number + 1), text.as_bytes());
        }
        all.extend(self.files.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice())));
        let archive = archive(&all).map_err(|_| BuildError::Archive)?;
        let Inspected { manifest, .. } = inspect(Cursor::new(&archive), keys, Progress::none())?.inspected;
        if manifest == self.manifest { Ok(archive) } else { Err(BuildError::Archive) }
    }
}

/// Kind, base, resulting set, what is removed, and the list of records.
type Unfolded = (Kind, Option<Base>, Option<RecordSet>, Vec<String>, Option<Vec<u8>>);

fn unfold(payload: Payload) -> Unfolded {
    let (kind, change) = match payload {
        Payload::Full(hashes) => {
            return (Kind::Full, None, Some(RecordSet::of(&hashes)), Vec::new(), Some(records_file(&hashes)));
        }
        Payload::Revocation => return (Kind::Revocation, None, None, Vec::new(), None),
        Payload::Delta(change) => (Kind::Delta, change),
        Payload::Correction(change) => (Kind::Correction, change),
    };
    let base = Base { serial: change.base_serial, records: RecordSet::of(&change.before).digest };
    let difference = delta(&change.before, &change.after);
    let list = records_file(&difference.changed);
    (kind, Some(base), Some(RecordSet::of(&change.after)), difference.removed, Some(list))
}

fn sorted(mut keys: Vec<PublicKey>) -> Vec<PublicKey> {
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Sorted by name, no clock and no rights of the maker's computer in it.
fn archive(files: &BTreeMap<String, &[u8]>) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default())
        .system(zip::System::Unix)
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name.as_str(), options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}
