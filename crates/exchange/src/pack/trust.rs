//! Whether to believe a pack: decisions over what the caller knows. Nothing is stored here.

use jiff::civil::Date;

use super::{Base, Digest, Inspected, Kind, PublicKey, Wardens};

/// Somebody whose packs staff have decided to take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// What they are called here: the name that was shown when staff decided.
    pub name: String,
    /// Their keys.
    pub keys: Vec<PublicKey>,
    /// The ids of packs that are theirs: those taken from them so far.
    pub packs: Vec<String>,
}

/// The pack of the same id that is there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed {
    /// Its serial.
    pub serial: u64,
    /// The hash of its manifest.
    pub manifest_sha256: Digest,
    /// The digest of its records.
    pub records: Digest,
    /// The keys that it said would come next.
    pub next_keys: Vec<PublicKey>,
    /// The whole packs of this id that are still kept: changes to one of them can be applied to it anew.
    pub whole: Vec<Base>,
}

/// Who signed, in the eyes of this library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signer {
    /// Somebody who is known.
    Trusted {
        /// Their name here.
        publisher: String,
    },
    /// Somebody who is known, with a key that they announced or vouched for. To be kept from now on.
    Rotated {
        /// Their name here.
        publisher: String,
        /// All keys they have from now on, sorted: those that signed, without the old ones they no longer name.
        keys: Vec<PublicKey>,
    },
    /// Nobody who is known. Staff compare [`PublicKey::words`] with what the publisher says on the phone.
    UnknownKey {
        /// The keys that signed.
        keys: Vec<PublicKey>,
    },
    /// It takes the name or the pack of somebody who is known, and their key did not sign.
    ChangedKey {
        /// Whose name or pack it takes.
        publisher: String,
        /// The keys that signed.
        keys: Vec<PublicKey>,
    },
}

/// Where the pack stands in the order of packs of its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It is the next one, or the first.
    Newer,
    /// It is there already, to the byte.
    Same,
    /// It has the serial of the one that is there and is another: somebody shows different people different packs.
    Fork,
    /// It is older than what is there. Refused, unless staff say so.
    Rollback {
        /// The serial that is there.
        installed: u64,
    },
    /// It changes a pack that is neither installed nor kept as a whole.
    DeltaWithoutBase {
        /// The serial that it needs.
        needs: u64,
    },
}

/// What to think of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Who signed.
    pub signer: Signer,
    /// Where it stands.
    pub step: Step,
    /// Its facts want to be checked again: shown with a badge, never a reason to refuse.
    pub out_of_date: bool,
}

impl Verdict {
    /// Whether it may be installed without asking anybody.
    #[must_use]
    pub fn is_welcome(&self) -> bool {
        matches!(self.signer, Signer::Trusted { .. } | Signer::Rotated { .. }) && self.step == Step::Newer
    }

    /// Whether no one at all may install it.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        matches!(self.step, Step::Fork | Step::DeltaWithoutBase { .. })
    }
}

/// Judges a pack. `installed`: the pack of the same id; for a revocation, which has its own order, the last one of that id.
#[must_use]
pub fn judge(pack: &Inspected, publishers: &[Publisher], installed: Option<&Installed>, today: Date) -> Verdict {
    let announced = installed.map_or(&[][..], |installed| &installed.next_keys);
    Verdict {
        signer: who(pack, publishers, announced),
        step: step(pack, installed),
        out_of_date: pack.manifest.check_again_by < today,
    }
}

fn who(pack: &Inspected, publishers: &[Publisher], announced: &[PublicKey]) -> Signer {
    let manifest = &pack.manifest;
    let signed = |keys: &[PublicKey]| pack.signed_by.iter().any(|key| keys.contains(key));
    let namesake = publishers.iter().find(|publisher| same_name(&publisher.name, &manifest.publisher));
    let owner = publishers.iter().find(|publisher| publisher.packs.contains(&manifest.id));
    let changed =
        |publisher: &Publisher| Signer::ChangedKey { publisher: publisher.name.clone(), keys: pack.signed_by.clone() };
    // A pack that is somebody's stays theirs, whoever else is known; only a new one may come from anybody known.
    let publisher = match owner {
        Some(owner) if signed(&owner.keys) || signed(announced) => owner,
        Some(owner) => return changed(owner),
        None => {
            let mut signers = publishers.iter().filter(|publisher| signed(&publisher.keys)).peekable();
            match (signers.peek().copied(), namesake) {
                (None, None) => return Signer::UnknownKey { keys: pack.signed_by.clone() },
                (None, Some(namesake)) => return changed(namesake),
                (Some(first), _) => {
                    signers.find(|signer| namesake.is_some_and(|namesake| namesake == *signer)).unwrap_or(first)
                }
            }
        }
    };
    if let Some(namesake) = namesake.filter(|namesake| *namesake != publisher) {
        return changed(namesake);
    }
    let publisher_name = publisher.name.clone();
    // Who only vouches for a stranger's pack does not take on the stranger's keys.
    let own = owner.is_some() || namesake.is_some();
    let vouched = |key: &PublicKey| own && signed(&publisher.keys) && manifest.keys.contains(key);
    let told = |key: &PublicKey| owner.is_some() && announced.contains(key);
    let mut keys: Vec<PublicKey> = publisher.keys.clone();
    let new: Vec<PublicKey> = pack
        .signed_by
        .iter()
        .filter(|key| !publisher.keys.contains(key) && (vouched(key) || told(key)))
        .copied()
        .collect();
    if new.is_empty() {
        return Signer::Trusted { publisher: publisher_name };
    }
    // What is not named any more has been given up, perhaps because somebody else has it.
    keys.retain(|key| manifest.keys.contains(key));
    keys.extend(new);
    keys.sort_unstable();
    Signer::Rotated { publisher: publisher_name, keys }
}

/// Letters and digits only, in lower case: what a glance would take for the same.
fn same_name(one: &str, other: &str) -> bool {
    let seen = |name: &str| -> String {
        name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    seen(one) == seen(other)
}

fn step(pack: &Inspected, installed: Option<&Installed>) -> Step {
    let manifest = &pack.manifest;
    if installed.is_some_and(|installed| installed.manifest_sha256 == pack.sha256) {
        return Step::Same;
    }
    // Revocations only ever add, and wardens cannot know each other's serials: an old one is no danger, a refused one is.
    if manifest.kind == Kind::Revocation {
        return Step::Newer;
    }
    if installed.is_some_and(|installed| installed.serial == manifest.serial) {
        return Step::Fork;
    }
    // Before the question whether it is older: staff may want an older pack, but nothing can be made of half a one.
    let is_there = |base: &Base, it: &Installed| {
        *base == Base { serial: it.serial, records: it.records } || it.whole.contains(base)
    };
    if let Some(base) = manifest.base
        && installed.is_none_or(|it| !is_there(&base, it))
    {
        return Step::DeltaWithoutBase { needs: base.serial };
    }
    match installed {
        Some(installed) if manifest.serial < installed.serial => Step::Rollback { installed: installed.serial },
        _ => Step::Newer,
    }
}

/// On whose word records are revoked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// The pack's own publisher.
    Publisher,
    /// Enough of its wardens.
    Wardens {
        /// How many signed.
        signed: usize,
    },
    /// Nobody who may.
    Nobody {
        /// How many wardens signed.
        signed: usize,
        /// How many are needed; none: the pack has no wardens.
        needed: Option<u32>,
    },
}

/// On whose word this pack revokes. `publisher` and `wardens` are those of the installed pack with the same id: what the
/// revocation says about wardens itself is worth nothing.
#[must_use]
pub fn authority(pack: &Inspected, publisher: Option<&Publisher>, wardens: Option<&Wardens>) -> Authority {
    let signed_by = |keys: &[PublicKey]| pack.signed_by.iter().filter(|key| keys.contains(key)).count();
    if publisher.is_some_and(|publisher| signed_by(&publisher.keys) > 0) {
        return Authority::Publisher;
    }
    // `signed_by` holds each key once, so nobody counts twice.
    let signed = wardens.map_or(0, |wardens| signed_by(&wardens.keys));
    match wardens {
        Some(wardens) if wardens.needed > 0 && signed >= wardens.needed as usize => Authority::Wardens { signed },
        _ => Authority::Nobody { signed, needed: wardens.map(|wardens| wardens.needed) },
    }
}
