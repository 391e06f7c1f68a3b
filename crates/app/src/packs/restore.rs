//! A pack put together from the files that are kept of it: the whole one, and what was changed since.

use std::{collections::BTreeMap, fs, io::Cursor};

use many_doors_domain::Record;
use many_doors_exchange::{
    Progress,
    pack::{
        Base, Delta, Hashes, Kind, Manifest, Pack, RECORDS_FILE, RecordSet, check_result, known_manifest, read_records,
        record_hash,
    },
};
use many_doors_store::PackMark;

use super::{
    contents,
    install::{Bytes, read},
};
use crate::{
    App,
    wire::{Failure, FailureCode},
};

/// Entries by their ids.
type Records = BTreeMap<String, Record>;

fn altered() -> Failure {
    Failure::of(FailureCode::PackAltered)
}

impl App {
    /// The whole packs that are kept of an installed one and that changes can be applied to. One with a higher number was gone
    /// back from.
    pub(super) fn whole_kept(&self, mark: &PackMark) -> Vec<Base> {
        let serials = self.kept.serials(&mark.id).into_iter().filter(|serial| *serial <= mark.serial);
        let whole = serials.filter_map(|serial| {
            let manifest = self.kept_as(&mark.id, serial)?;
            let records = manifest.records.filter(|_| manifest.kind == Kind::Full)?;
            Some(Base { serial, records: records.digest })
        });
        whole.collect()
    }

    /// What a kept file says it is, if that is what its name says. Neither its signatures nor its files are checked.
    pub(super) fn kept_as(&self, id: &str, serial: u64) -> Option<Manifest> {
        let file = fs::File::open(self.kept.file(id, serial)?).ok()?;
        let (manifest, _) = known_manifest(file).ok()?;
        (manifest.id == id && manifest.serial == serial).then_some(manifest)
    }

    fn kept_pack(&self, id: &str, serial: u64) -> Result<Pack<Cursor<Bytes>>, Failure> {
        let file = self.kept.file(id, serial).ok_or_else(altered)?;
        let pack = self.opened(&read(&file)?, Progress::none())?;
        let manifest = &pack.inspected.manifest;
        if manifest.id == id && manifest.serial == serial { Ok(pack) } else { Err(altered()) }
    }

    /// All entries of a pack as it was under a number.
    ///
    /// # Errors
    /// `PackAltered`, and what is wrong with a file.
    pub(super) fn restored(&self, id: &str, serial: u64) -> Result<Vec<Record>, Failure> {
        let mut chain = vec![self.kept_pack(id, serial)?];
        // A base has a lower number than what changes it, so this ends.
        while let Some(base) = chain.last().and_then(|pack| pack.inspected.manifest.base) {
            chain.push(self.kept_pack(id, base.serial)?);
        }
        let (mut records, mut hashes) = (Records::new(), Hashes::new());
        for mut pack in chain.into_iter().rev() {
            apply(&mut pack, &mut records, &mut hashes)?;
        }
        Ok(records.into_values().collect())
    }

    /// All entries of a pack with changes, applied to the whole pack that is kept and not to what is installed.
    ///
    /// # Errors
    /// `PackWithoutBase` where that one is not as it was; `PackAltered`.
    pub(super) fn over_whole(&self, pack: &mut Pack<Cursor<Bytes>>) -> Result<Vec<Record>, Failure> {
        let without = || Failure::of(FailureCode::PackWithoutBase);
        let manifest = &pack.inspected.manifest;
        let base = manifest.base.ok_or_else(without)?;
        let restored = self.restored(&manifest.id, base.serial).map_err(|_| without())?;
        let mut records: Records = restored.into_iter().map(|record| (record.id().0.clone(), record)).collect();
        let mut hashes: Hashes = records.iter().map(|(id, record)| (id.clone(), record_hash(record))).collect();
        // Whoever could put another file in its place did not sign these changes to it.
        if RecordSet::of(&hashes).digest != base.records {
            return Err(without());
        }
        apply(pack, &mut records, &mut hashes)?;
        Ok(records.into_values().collect())
    }

    /// The words that hold once a pack is installed: its own, and of those sorts that changes bring none of, the ones of the
    /// pack that they change.
    ///
    /// # Errors
    /// What is wrong with the pack.
    pub(super) fn words_with(&self, pack: &mut Pack<Cursor<Bytes>>) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
        let mut words = contents::words(pack)?;
        let id = pack.inspected.manifest.id.clone();
        let mut base = pack.inspected.manifest.base;
        while let Some(Base { serial, .. }) = base {
            // Where nothing is kept, changes bring only their own.
            let Ok(mut before) = self.kept_pack(&id, serial) else { break };
            let brought: Vec<_> = words.keys().filter_map(|name| contents::sort_of_words(name)).collect();
            let theirs = contents::words(&mut before)?;
            words.extend(
                theirs
                    .into_iter()
                    .filter(|(name, _)| contents::sort_of_words(name).is_some_and(|sort| !brought.contains(&sort))),
            );
            base = before.inspected.manifest.base;
        }
        Ok(words)
    }
}

/// Makes of the entries that are there those that a pack promises.
fn apply(pack: &mut Pack<Cursor<Bytes>>, records: &mut Records, hashes: &mut Hashes) -> Result<(), Failure> {
    let manifest = pack.inspected.manifest.clone();
    let promised = manifest.records.ok_or_else(altered)?;
    let changed = read_records(&pack.read(RECORDS_FILE)?).ok_or_else(altered)?;
    let delta = Delta { changed, removed: manifest.removed.clone() };
    *hashes = check_result(hashes, &delta, &promised).map_err(|_| altered())?;
    for id in &manifest.removed {
        records.remove(id);
    }
    for record in contents::records(pack, Progress::none())? {
        records.insert(record.id().0.clone(), record);
    }
    let as_promised = |(id, record): (&String, &Record)| hashes.get(id) == Some(&record_hash(record));
    let whole = records.len() == hashes.len() && records.iter().all(as_promised);
    if whole { Ok(()) } else { Err(altered()) }
}
