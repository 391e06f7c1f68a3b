use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Digest, FORMAT, LARGEST_MANIFEST, MANIFEST, ManifestFault, PackError, PublicKey, canonical, check, strict,
};

/// What a pack says about itself: the signed part. Everything else in the pack is named here by its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of the format: see [`FORMAT`].
    pub format: u64,
    /// The lasting name of the pack: 3 to 64 of `a-z0-9.-`.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// What its publisher is called, in the publisher's own words: believe [`super::trust`] instead.
    pub publisher: String,
    /// What it does to the pack of the same id that is installed.
    pub kind: Kind,
    /// Grows with every pack of this id. From 1 to 2^53 - 1.
    pub serial: u64,
    /// The day it was made.
    pub created: Date,
    /// From the day after this one its facts want to be checked again.
    pub check_again_by: Date,
    /// What a delta or correction is to be applied to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Base>,
    /// All files besides manifest and signatures, sorted by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileEntry>,
    /// The set of records that there will be once it is installed. A revocation has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub records: Option<RecordSet>,
    /// Ids of records that a delta or correction takes away, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<String>,
    /// Records that nobody shall be shown any more, sorted by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revoked: Vec<Revoked>,
    /// The publisher's keys as of now. They prove that nobody changed the pack on its way, not who made it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<PublicKey>,
    /// Keys that will sign later packs, told in time so that nobody need be asked to trust a new key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next_keys: Vec<PublicKey>,
    /// Who may revoke records of this pack in an emergency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wardens: Option<Wardens>,
    /// Under which terms the facts may be passed on: an SPDX expression, or words.
    pub licence: String,
    /// Where the facts come from.
    pub source: String,
}

/// What a pack does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Holds all of its records; what it does not hold is gone.
    Full,
    /// Holds what has changed since its base.
    Delta,
    /// As a delta, and urgent: something in the base was wrong.
    Correction,
    /// Only takes records out of sight.
    Revocation,
}

impl Kind {
    /// Whether it can only be applied to the pack it was made from.
    #[must_use]
    pub fn needs_base(self) -> bool {
        matches!(self, Self::Delta | Self::Correction)
    }
}

/// The pack that a delta was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    /// Its serial.
    pub serial: u64,
    /// The digest of its records.
    pub records: Digest,
}

/// One file of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Its name: flat, or in one of the known folders.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its hash.
    pub sha256: Digest,
}

/// A set of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordSet {
    /// How many there are.
    pub count: u64,
    /// The SHA-256 of their list: see [`super::records_file`].
    pub digest: Digest,
}

/// A record that nobody shall be shown any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revoked {
    /// Which.
    pub id: String,
    /// Since when.
    pub date: Date,
    /// Why, in plain words.
    pub reason: String,
}

/// Keys of people who together may revoke records of a pack when its publisher cannot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wardens {
    /// Their keys, sorted.
    pub keys: Vec<PublicKey>,
    /// How many of them must sign.
    pub needed: u32,
}

impl Manifest {
    /// Reads a manifest: canonical JSON that keeps every rule, and nothing else.
    ///
    /// # Errors
    /// `TooLarge`, `NewerFormat`, `HiddenCharacters`, `UnsafeName`, `DuplicateName`, `TooManyFiles` or `BadManifest`.
    pub fn parse(bytes: &[u8]) -> Result<Self, PackError> {
        if bytes.len() as u64 > LARGEST_MANIFEST {
            return Err(PackError::TooLarge { name: Some(MANIFEST.into()), limit: LARGEST_MANIFEST });
        }
        let value = strict::parse(bytes).map_err(PackError::BadManifest)?;
        // Before anything else: what a newer format calls its fields is not known here.
        match value.get("format").and_then(serde_json::Value::as_u64) {
            Some(found) if found > FORMAT => return Err(PackError::NewerFormat { found }),
            Some(FORMAT) => {}
            _ => return Err(PackError::BadManifest(ManifestFault::Rule("format"))),
        }
        let manifest: Self =
            serde_json::from_value(value).map_err(|_| PackError::BadManifest(ManifestFault::Fields))?;
        check::rules(&manifest)?;
        // The signature is over bytes; that these are the only bytes for what was read leaves no room beside it.
        if manifest.to_bytes() != bytes {
            return Err(PackError::BadManifest(ManifestFault::NotCanonical));
        }
        Ok(manifest)
    }

    /// Its canonical bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // Strings, whole numbers and lists of them are always JSON.
        let mut bytes = canonical::bytes(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// What the trusted comment of each signature says.
    #[must_use]
    pub fn comment(&self) -> String {
        let hash = Digest::of(&self.to_bytes());
        format!("many-doors pack id={} serial={} sha256={hash}", self.id, self.serial)
    }
}
