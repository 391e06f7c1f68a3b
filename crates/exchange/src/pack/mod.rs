//! Signed packs: one `.manydoors` file, a plain zip with a manifest that names every byte and signatures over the manifest.
//! `docs/PACKS.md` is the format.
//!
//! A pack comes on somebody's USB stick, so reading one is reading what an enemy may have written: [`inspect`] reads through
//! limits, believes no name but the manifest's, and refuses with one [`PackError`] for each reason. Whether to believe the
//! person who signed is another question, answered by [`trust`] from what the caller already knows. What the files of a
//! pack mean is the caller's business.

mod build;
mod canonical;
mod check;
mod container;
mod digest;
mod error;
mod inspect;
mod key;
mod manifest;
mod names;
mod records;
mod secret;
mod signature;
mod strict;
pub mod trust;

pub use build::{BuildError, Change, Draft, PackSource, Payload, build};
pub use digest::Digest;
pub use error::{ManifestFault, PackError};
pub use inspect::{Inspected, Pack, inspect, known_file, known_manifest, signed_manifest};
pub use key::PublicKey;
pub use manifest::{Base, FileEntry, Kind, Manifest, RecordSet, Revoked, Wardens};
pub use names::{is_file_name, is_plain_sentence};
pub use records::{
    Delta, Hashes, RECORDS_FILE, ResultError, check_result, delta, read_records, record_hash, records_file,
};
pub use secret::{Key, KeyError, NewKey};

/// The newest version of the format that is understood.
pub const FORMAT: u64 = 1;
/// The ending of a pack's file name, without the dot.
pub const EXTENSION: &str = "manydoors";
/// The manifest's name in the archive.
pub const MANIFEST: &str = "manifest.json";

/// How many files a pack may hold besides manifest and signatures.
pub const MOST_FILES: usize = 2_000;
/// How many signatures it may carry.
pub const MOST_SIGNATURES: usize = 16;
/// How large its files may be together, unpacked, in bytes. One of them may be as large: who reads it holds all tables in memory, one or
/// many.
pub const LARGEST_PACK: u64 = 256 << 20;
/// How large the manifest may be, in bytes.
pub const LARGEST_MANIFEST: u64 = 1 << 20;
/// How large a signature may be, in bytes.
pub const LARGEST_SIGNATURE: u64 = 4 << 10;
