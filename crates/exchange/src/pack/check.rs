//! The rules that a manifest keeps.

use super::names::{check_sentence, is_file_name, is_pack_id, is_record_id};
use super::{
    Kind, LARGEST_PACK, MANIFEST, MOST_FILES, Manifest, ManifestFault, PackError, PublicKey, RECORDS_FILE, error::shown,
};

/// The largest number that every reader of JSON reads exactly.
const LARGEST_SERIAL: u64 = (1 << 53) - 1;
const MOST_KEYS: usize = 32;

/// Checks all of them. The caller has compared `format`.
pub fn rules(manifest: &Manifest) -> Result<(), PackError> {
    rule(is_pack_id(&manifest.id), "id")?;
    for (field, text, most) in [
        ("name", &manifest.name, 120),
        ("publisher", &manifest.publisher, 120),
        ("licence", &manifest.licence, 200),
        ("source", &manifest.source, 500),
    ] {
        check_sentence(text, field, most)?;
    }
    rule(!manifest.name.is_empty(), "name")?;
    rule(!manifest.publisher.is_empty(), "publisher")?;
    rule((1..=LARGEST_SERIAL).contains(&manifest.serial), "serial")?;
    rule(manifest.created <= manifest.check_again_by, "check_again_by")?;
    files(manifest)?;
    kind(manifest)?;
    rule(manifest.removed.iter().all(|id| is_record_id(id)), "removed")?;
    rule(rises(manifest.removed.iter()), "removed")?;
    rule(manifest.revoked.iter().all(|revoked| is_record_id(&revoked.id)), "revoked")?;
    rule(rises(manifest.revoked.iter().map(|revoked| &revoked.id)), "revoked")?;
    manifest.revoked.iter().try_for_each(|revoked| check_sentence(&revoked.reason, "revoked", 500))?;
    keys(&manifest.keys, "keys")?;
    keys(&manifest.next_keys, "next_keys")?;
    if let Some(wardens) = &manifest.wardens {
        keys(&wardens.keys, "wardens")?;
        rule((1..=wardens.keys.len()).contains(&(wardens.needed as usize)), "wardens")?;
    }
    Ok(())
}

fn files(manifest: &Manifest) -> Result<(), PackError> {
    let files = &manifest.files;
    if files.len() > MOST_FILES {
        return Err(PackError::TooManyFiles { found: files.len() as u64 });
    }
    let mut together = 0;
    for file in files {
        let name = || shown(file.name.as_bytes());
        if !is_file_name(&file.name) || file.name.to_ascii_lowercase().starts_with(MANIFEST) {
            return Err(PackError::UnsafeName { name: name() });
        }
        if file.size > LARGEST_PACK {
            return Err(PackError::TooLarge { name: Some(name()), limit: LARGEST_PACK });
        }
        together += file.size;
    }
    if together > LARGEST_PACK {
        return Err(PackError::TooLarge { name: None, limit: LARGEST_PACK });
    }
    // Windows and macOS do not tell upper from lower case.
    let mut folded: Vec<String> = files.iter().map(|file| file.name.to_ascii_lowercase()).collect();
    folded.sort_unstable();
    if let Some(twice) = folded.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(PackError::DuplicateName { name: twice[0].clone() });
    }
    rule(rises(files.iter().map(|file| &file.name)), "files")
}

/// What belongs together.
fn kind(manifest: &Manifest) -> Result<(), PackError> {
    let list = manifest.files.iter().find(|file| file.name == RECORDS_FILE);
    match manifest.kind {
        Kind::Revocation => {
            rule(!manifest.revoked.is_empty(), "revoked")?;
            rule(manifest.records.is_none() && list.is_none(), "records")?;
        }
        Kind::Full => {
            let promised = manifest.records.map(|records| records.digest);
            rule(promised.is_some() && promised == list.map(|list| list.sha256), "records")?;
        }
        Kind::Delta | Kind::Correction => rule(manifest.records.is_some() && list.is_some(), "records")?,
    }
    let earlier = manifest.base.is_some_and(|base| (1..manifest.serial).contains(&base.serial));
    rule(if manifest.kind.needs_base() { earlier } else { manifest.base.is_none() }, "base")?;
    rule(manifest.kind.needs_base() || manifest.removed.is_empty(), "removed")
}

fn keys(keys: &[PublicKey], field: &'static str) -> Result<(), PackError> {
    rule(keys.len() <= MOST_KEYS && rises(keys.iter()), field)
}

/// Sorted, and nothing twice.
fn rises<T: PartialOrd>(values: impl Iterator<Item = T>) -> bool {
    values.is_sorted_by(|one, next| one < next)
}

fn rule(kept: bool, field: &'static str) -> Result<(), PackError> {
    if kept { Ok(()) } else { Err(PackError::BadManifest(ManifestFault::Rule(field))) }
}
