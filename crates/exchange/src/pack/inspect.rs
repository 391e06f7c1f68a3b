use std::io::{Read, Seek};

use sha2::{Digest as _, Sha256};

use super::container::{Entry, entries, unpack, whole};
use super::signature::{is_name, signer};
use super::{
    Digest, FileEntry, Kind, LARGEST_MANIFEST, LARGEST_SIGNATURE, MANIFEST, Manifest, PackError, PublicKey,
    RECORDS_FILE, read_records,
};
use crate::Progress;

/// What was found to be so about a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspected {
    /// What it says about itself.
    pub manifest: Manifest,
    /// The hash of the manifest's bytes: the name of exactly this pack.
    pub sha256: Digest,
    /// Who signed: at least one, each once, sorted. Keys that the caller gave or that the manifest names itself; whether to
    /// believe them is for [`super::trust`].
    pub signed_by: Vec<PublicKey>,
    /// How many signatures are by keys that nobody named. They say nothing.
    pub unknown_signatures: usize,
}

/// A pack that was inspected, open for reading.
#[derive(Debug)]
pub struct Pack<R> {
    /// What was found.
    pub inspected: Inspected,
    reader: R,
    entries: Vec<Entry>,
}

/// Reads a whole pack through its limits and checks every byte: names, manifest, signatures, hashes. Nothing is written
/// anywhere, and never more than one small buffer is unpacked at a time.
///
/// `keys` are those that the caller knows: of publishers and wardens.
///
/// # Errors
/// [`PackError`], one for each reason.
pub fn inspect<R: Read + Seek>(
    mut reader: R,
    keys: &[PublicKey],
    progress: Progress<'_>,
) -> Result<Pack<R>, PackError> {
    let entries = entries(&mut reader)?;
    let bytes = manifest_bytes(&mut reader, &entries)?;
    let manifest = Manifest::parse(&bytes)?;
    let keys: Vec<PublicKey> = keys.iter().chain(&manifest.keys).copied().collect();
    let (signed_by, unknown_signatures) = signatures(&mut reader, &entries, &bytes, &manifest, &keys)?;
    let inspected = Inspected { sha256: Digest::of(&bytes), manifest, signed_by, unknown_signatures };
    let mut pack = Pack { inspected, reader, entries };
    pack.check_files(progress)?;
    pack.check_records()?;
    Ok(pack)
}

/// Reads the manifest and its hash, and checks nothing else: neither signatures nor files. Only for a pack that was inspected
/// before and is known by that hash, or where nothing hangs on whether it is true.
///
/// # Errors
/// [`PackError`] where there is no manifest that reads.
pub fn known_manifest<R: Read + Seek>(mut reader: R) -> Result<(Manifest, Digest), PackError> {
    let entries = entries(&mut reader)?;
    let bytes = manifest_bytes(&mut reader, &entries)?;
    Ok((Manifest::parse(&bytes)?, Digest::of(&bytes)))
}

/// Reads the manifest and its hash, where one of these keys signed it, and checks none of the files: [`known_file`] does, with that hash.
///
/// # Errors
/// [`PackError`]; `UnknownSigner` where none of these keys signed it, whatever the manifest says about keys.
pub fn signed_manifest<R: Read + Seek>(mut reader: R, keys: &[PublicKey]) -> Result<(Manifest, Digest), PackError> {
    let entries = entries(&mut reader)?;
    let bytes = manifest_bytes(&mut reader, &entries)?;
    let manifest = Manifest::parse(&bytes)?;
    signatures(&mut reader, &entries, &bytes, &manifest, keys)?;
    Ok((manifest, Digest::of(&bytes)))
}

/// The bytes of one file of a pack that was inspected before and is known by the hash of its manifest. Nothing else is read but that
/// manifest, and what is returned is what was signed.
///
/// # Errors
/// [`PackError`]; `HashMismatch` where the manifest or the file is another now, `MissingFile` where the manifest does not name it.
pub fn known_file<R: Read + Seek>(mut reader: R, manifest: &Digest, name: &str) -> Result<Vec<u8>, PackError> {
    let entries = entries(&mut reader)?;
    let bytes = manifest_bytes(&mut reader, &entries)?;
    if Digest::of(&bytes) != *manifest {
        return Err(PackError::HashMismatch { name: MANIFEST.to_owned() });
    }
    signed(&mut reader, &entries, &Manifest::parse(&bytes)?, name)
}

fn manifest_bytes<R: Read + Seek>(reader: &mut R, entries: &[Entry]) -> Result<Vec<u8>, PackError> {
    let entry = entries.iter().find(|entry| entry.name == MANIFEST).ok_or(PackError::NoManifest)?;
    limited(reader, entry, LARGEST_MANIFEST)
}

fn limited<R: Read + Seek>(reader: &mut R, entry: &Entry, limit: u64) -> Result<Vec<u8>, PackError> {
    if entry.size > limit {
        return Err(PackError::TooLarge { name: Some(entry.name.clone()), limit });
    }
    whole(reader, entry)
}

/// A file as the manifest has it.
fn signed<R: Read + Seek>(
    reader: &mut R,
    entries: &[Entry],
    manifest: &Manifest,
    name: &str,
) -> Result<Vec<u8>, PackError> {
    let missing = || PackError::MissingFile { name: super::error::shown(name.as_bytes()) };
    let file = manifest.files.iter().find(|file| file.name == name).ok_or_else(missing)?;
    let entry = entries.iter().find(|entry| entry.name == name).ok_or_else(missing)?;
    let bytes = whole(reader, entry)?;
    if Digest::of(&bytes) == file.sha256 { Ok(bytes) } else { Err(mismatch(file)) }
}

fn signatures<R: Read + Seek>(
    reader: &mut R,
    entries: &[Entry],
    bytes: &[u8],
    manifest: &Manifest,
    keys: &[PublicKey],
) -> Result<(Vec<PublicKey>, usize), PackError> {
    let comment = manifest.comment();
    let (mut known, mut unknown) = (Vec::new(), 0);
    for entry in entries.iter().filter(|entry| is_name(&entry.name)) {
        let text = limited(reader, entry, LARGEST_SIGNATURE)?;
        match signer(&entry.name, &text, bytes, &comment, keys)? {
            Some(key) => known.push(key),
            None => unknown += 1,
        }
    }
    known.sort_unstable();
    // One key that signs twice is one signature.
    known.dedup();
    match (known.is_empty(), unknown) {
        (true, 0) => Err(PackError::NoSignature),
        (true, _) => Err(PackError::UnknownSigner),
        (false, _) => Ok((known, unknown)),
    }
}

impl<R: Read + Seek> Pack<R> {
    /// The bytes of one of its files, at most [`super::LARGEST_PACK`]. They are checked once more: the stick may have been
    /// written to since the pack was inspected.
    ///
    /// # Errors
    /// [`PackError`]; `MissingFile` where the manifest does not name it.
    pub fn read(&mut self, name: &str) -> Result<Vec<u8>, PackError> {
        signed(&mut self.reader, &self.entries, &self.inspected.manifest, name)
    }

    /// The texts of its signatures, for a copy that carries one more.
    ///
    /// # Errors
    /// [`PackError`].
    pub(super) fn signature_texts(&mut self) -> Result<Vec<String>, PackError> {
        let mut texts = Vec::new();
        for entry in self.entries.iter().filter(|entry| is_name(&entry.name)) {
            let text = String::from_utf8(limited(&mut self.reader, entry, LARGEST_SIGNATURE)?);
            texts.push(text.map_err(|_| PackError::BadSignature { name: entry.name.clone() })?);
        }
        Ok(texts)
    }

    fn check_files(&mut self, progress: Progress<'_>) -> Result<(), PackError> {
        let files = &self.inspected.manifest.files;
        let listed = |name: &str| files.binary_search_by(|file| file.name.as_str().cmp(name)).ok();
        let mut pairs = Vec::with_capacity(files.len());
        for entry in self.entries.iter().filter(|entry| entry.name != MANIFEST && !is_name(&entry.name)) {
            let number = listed(&entry.name).ok_or_else(|| PackError::UnlistedFile { name: entry.name.clone() })?;
            pairs.push((number, entry));
        }
        pairs.sort_unstable_by_key(|(number, _)| *number);
        if let Some(file) = (0..files.len()).find(|number| pairs.get(*number).map(|(found, _)| found) != Some(number)) {
            return Err(PackError::MissingFile { name: files[file].name.clone() });
        }
        let total = files.iter().map(|file| file.size).sum();
        let mut done = 0;
        for (number, entry) in pairs {
            let file = &files[number];
            if entry.size != file.size {
                return Err(mismatch(file));
            }
            let mut hash = Sha256::new();
            unpack(&mut self.reader, entry, |piece| {
                hash.update(piece);
                done += piece.len() as u64;
                Ok(progress.at(done, total)?)
            })?;
            if Digest(hash.finalize().into()) != file.sha256 {
                return Err(mismatch(file));
            }
        }
        Ok(())
    }

    /// The list of records reads, and is as long as it should be.
    fn check_records(&mut self) -> Result<(), PackError> {
        let Some(promised) = self.inspected.manifest.records else { return Ok(()) };
        let hashes = read_records(&self.read(RECORDS_FILE)?).ok_or(PackError::BadRecords)?;
        let manifest = &self.inspected.manifest;
        let fits = match manifest.kind {
            Kind::Full => hashes.len() as u64 == promised.count,
            _ => hashes.len() as u64 <= promised.count && manifest.removed.iter().all(|id| !hashes.contains_key(id)),
        };
        if fits { Ok(()) } else { Err(PackError::BadRecords) }
    }
}

fn mismatch(file: &FileEntry) -> PackError {
    PackError::HashMismatch { name: file.name.clone() }
}
