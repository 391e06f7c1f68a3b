//! The list of records: what each of them hashes to, so that two libraries can tell whether they hold the same.

use std::collections::BTreeMap;

use many_doors_domain::Record;

use super::names::is_record_id;
use super::{Digest, RecordSet, canonical};

/// The list's name in a pack.
pub const RECORDS_FILE: &str = "records.tsv";

/// Ids of records, and what each hashes to.
pub type Hashes = BTreeMap<String, [u8; 32]>;

/// The SHA-256 of a record's canonical JSON, its sentences in their one order.
#[must_use]
pub fn record_hash(record: &Record) -> [u8; 32] {
    let mut record = record.clone();
    record.sort();
    // Records are strings, numbers, lists and maps with string keys: always JSON.
    Digest::of(&canonical::bytes(&record).unwrap_or_default()).0
}

/// The list as a file: id, tab, hash, newline, sorted by the bytes of the id. Its SHA-256 is the digest of the set.
#[must_use]
pub fn records_file(hashes: &Hashes) -> Vec<u8> {
    let mut file = Vec::with_capacity(hashes.len() * 104);
    for (id, hash) in hashes {
        file.extend_from_slice(id.as_bytes());
        file.push(b'\t');
        file.extend_from_slice(Digest(*hash).to_string().as_bytes());
        file.push(b'\n');
    }
    file
}

/// Reads the list: exactly what [`records_file`] writes, or nothing.
#[must_use]
pub fn read_records(file: &[u8]) -> Option<Hashes> {
    let text = std::str::from_utf8(file).ok()?;
    let mut hashes = Hashes::new();
    let mut last = "";
    for line in text.split_inclusive('\n') {
        let (id, hash) = line.strip_suffix('\n')?.split_once('\t')?;
        if !is_record_id(id) || id <= last {
            return None;
        }
        hashes.insert(id.to_owned(), Digest::parse(hash)?.0);
        last = id;
    }
    Some(hashes)
}

impl RecordSet {
    /// What a manifest says about these records.
    #[must_use]
    pub fn of(hashes: &Hashes) -> Self {
        Self { count: hashes.len() as u64, digest: Digest::of(&records_file(hashes)) }
    }
}

/// What changes from one set of records to the next.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Delta {
    /// Records that are new or different, with their new hashes.
    pub changed: Hashes,
    /// Records that are no longer there, sorted.
    pub removed: Vec<String>,
}

/// Compares two sets.
#[must_use]
pub fn delta(base: &Hashes, new: &Hashes) -> Delta {
    let changed = new.iter().filter(|(id, hash)| base.get(*id) != Some(hash));
    let removed = base.keys().filter(|id| !new.contains_key(*id));
    Delta { changed: changed.map(|(id, hash)| (id.clone(), *hash)).collect(), removed: removed.cloned().collect() }
}

/// A delta that does not lead to what its pack promises.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResultError {
    /// It takes away a record that is not there.
    #[error("{0} is to be removed and is not there")]
    NotThere(String),
    /// It both changes and takes away a record.
    #[error("{0} is to be changed and removed")]
    Both(String),
    /// The records are not the promised ones afterwards.
    #[error("the records are not the promised ones afterwards")]
    Differs,
}

/// Applies a delta to the records that are there and checks that the promised set comes out.
///
/// # Errors
/// [`ResultError`]: nothing may be installed then.
pub fn check_result(base: &Hashes, delta: &Delta, promised: &RecordSet) -> Result<Hashes, ResultError> {
    let mut result = base.clone();
    for id in &delta.removed {
        if delta.changed.contains_key(id) {
            return Err(ResultError::Both(id.clone()));
        }
        if result.remove(id).is_none() {
            return Err(ResultError::NotThere(id.clone()));
        }
    }
    result.extend(delta.changed.iter().map(|(id, hash)| (id.clone(), *hash)));
    if RecordSet::of(&result) == *promised { Ok(result) } else { Err(ResultError::Differs) }
}
