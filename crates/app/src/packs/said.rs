//! Packs and their refusals, as the window is told.

use jiff::civil::Date;
use many_doors_exchange::pack::{
    BuildError, Inspected, KeyError, Kind, PackError, PublicKey,
    trust::{Signer, Step, Verdict},
};

use super::kept::Trusted;
use crate::wire::{Failure, FailureCode, PackOffer, PackSort, PackStanding, PackTrust, PublisherRow, RevokedRow};

impl From<PackError> for Failure {
    fn from(error: PackError) -> Self {
        // One exhaustive match: a new refusal does not compile until someone has chosen its words.
        Self::of(match error {
            PackError::Io(_)
            | PackError::Empty
            | PackError::NotAPack
            | PackError::Truncated
            | PackError::Damaged { .. } => FailureCode::PackBroken,
            PackError::Stopped => FailureCode::Stopped,
            PackError::TooManyFiles { .. } | PackError::TooLarge { .. } => FailureCode::TooLarge,
            PackError::NotPlain
            | PackError::UnsafeName { .. }
            | PackError::Link { .. }
            | PackError::DuplicateName { .. }
            | PackError::HiddenCharacters { .. } => FailureCode::PackUnsafe,
            PackError::NoManifest | PackError::BadManifest(_) => FailureCode::PackBroken,
            PackError::NewerFormat { .. } => FailureCode::PackTooNew,
            PackError::NoSignature | PackError::UnknownSigner | PackError::LegacySignature { .. } => {
                FailureCode::PackUnsigned
            }
            PackError::BadSignature { .. }
            | PackError::EditedComment { .. }
            | PackError::WrongComment { .. }
            | PackError::UnlistedFile { .. }
            | PackError::MissingFile { .. }
            | PackError::HashMismatch { .. }
            | PackError::BadRecords => FailureCode::PackAltered,
        })
    }
}

impl From<KeyError> for Failure {
    fn from(_: KeyError) -> Self {
        Self::of(FailureCode::KeyUnusable)
    }
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Self {
        match error {
            BuildError::Refused(PackError::TooLarge { .. } | PackError::TooManyFiles { .. })
            | BuildError::TooManySignatures => Self::of(FailureCode::TooLarge),
            // The reader's own refusal of what was typed into the form: a bad id, hidden characters in a name.
            BuildError::Refused(_) | BuildError::NameTaken(_) => Self::of(FailureCode::BadRequest),
            BuildError::Key(error) => error.into(),
            BuildError::Archive => Self::of(FailureCode::NotSaved),
        }
    }
}

/// A publisher by its first key.
pub(super) fn publisher(name: &str, key: Option<&PublicKey>, since: Option<Date>) -> PublisherRow {
    PublisherRow {
        name: name.to_owned(),
        words: key.map(PublicKey::words).unwrap_or_default(),
        fingerprint: key.map(PublicKey::fingerprint).unwrap_or_default(),
        trusted_on: since.map(|day| day.to_string()),
    }
}

/// A trusted publisher, one row for each of its keys.
pub(super) fn rows(trusted: &Trusted) -> impl Iterator<Item = PublisherRow> + '_ {
    trusted.keys.iter().map(|key| publisher(&trusted.name, Some(key), Some(trusted.since)))
}

/// A pack before it is installed.
pub(super) fn offer(
    inspected: &Inspected,
    verdict: &Verdict,
    trusted: &[Trusted],
    installed_serial: Option<u64>,
) -> PackOffer {
    let manifest = &inspected.manifest;
    let known = |name: &str| trusted.iter().find(|one| one.name == name);
    let row = |name: &str| known(name).and_then(|one| rows(one).next());
    let (trust, before) = match &verdict.signer {
        Signer::Trusted { .. } => (PackTrust::Trusted, None),
        Signer::Rotated { publisher, .. } => (PackTrust::Rotated, row(publisher)),
        Signer::UnknownKey { .. } => (PackTrust::Unknown, None),
        Signer::ChangedKey { publisher, .. } => (PackTrust::Changed, row(publisher)),
    };
    let since = match &verdict.signer {
        Signer::Trusted { publisher } => known(publisher).map(|one| one.since),
        _ => None,
    };
    let standing = match verdict.step {
        Step::Newer if installed_serial.is_none() => PackStanding::New,
        Step::Newer => PackStanding::Newer,
        Step::Same => PackStanding::Same,
        Step::Fork => PackStanding::Fork,
        Step::Rollback { .. } => PackStanding::Older,
        Step::DeltaWithoutBase { .. } => PackStanding::NoBase,
    };
    let mut locales: Vec<String> = manifest
        .files
        .iter()
        .filter_map(|file| Some(file.name.strip_prefix("locales/")?.split('/').next()?.to_owned()))
        .collect();
    locales.dedup();
    PackOffer {
        sha256: inspected.sha256.to_string(),
        id: manifest.id.clone(),
        name: manifest.name.clone(),
        kind: sort(manifest.kind),
        publisher: publisher(&manifest.publisher, inspected.signed_by.first(), since),
        trust,
        known: before,
        standing,
        serial: manifest.serial,
        installed_serial,
        created: manifest.created.to_string(),
        check_again_by: Some(manifest.check_again_by.to_string()),
        overdue: verdict.out_of_date,
        records: manifest.records.map_or(0, |set| u32::try_from(set.count).unwrap_or(u32::MAX)),
        revoked: manifest
            .revoked
            .iter()
            .map(|revoked| RevokedRow {
                id: revoked.id.clone(),
                name: String::new(),
                reason: revoked.reason.clone(),
                date: revoked.date.to_string(),
                by: manifest.publisher.clone(),
            })
            .collect(),
        locales,
        licence: Some(manifest.licence.clone()).filter(|licence| !licence.is_empty()),
    }
}

fn sort(kind: Kind) -> PackSort {
    match kind {
        Kind::Full => PackSort::Full,
        Kind::Delta => PackSort::Delta,
        Kind::Correction => PackSort::Correction,
        Kind::Revocation => PackSort::Revocation,
    }
}
