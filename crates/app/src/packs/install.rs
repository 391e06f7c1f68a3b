//! Installing a pack: read, judge, ask if need be, keep the file, and change the library in one transaction.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Cursor,
    path::Path,
    sync::Arc,
};

use many_doors_domain::{Record, ResourceId};
use many_doors_exchange::{
    Progress,
    pack::{
        Base, Delta, Hashes, Inspected, Kind, Manifest, Pack, PublicKey, RecordSet, check_result, inspect,
        known_manifest, record_hash,
        trust::{self, Installed as Before, Signer, Step, Verdict},
    },
};
use many_doors_store::{BUILT_IN, OWN, PackMark, PackSource, Revoked, Watch};

use super::{
    contents,
    kept::{GoneBack, Trusted},
    recordings,
    revoke::taken_back,
    said,
};
use crate::{
    App,
    behind::behind,
    bring::LIST,
    commands::{Done, PackRequest},
    task::Task,
    wire::{Changes, Failure, FailureCode, InstallRequest, Installed, PackOffer, TaskStage},
};

/// A pack's file in memory: judged, read from and kept without being copied.
pub(super) type Bytes = Arc<[u8]>;

/// Packs may be this large as files.
const LARGEST: u64 = 256 << 20;

/// A pack that was read into memory and checked, with what is to be thought of it.
pub(super) struct Judged {
    bytes: Bytes,
    pub(super) pack: Pack<Cursor<Bytes>>,
    verdict: Verdict,
    pub(super) installed: Option<PackMark>,
}

/// What staff said to when they were asked. Where nobody was, to nothing.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Consent {
    /// To trust whoever signed it.
    pub(super) trust: bool,
    /// To take one that is older than what is there.
    pub(super) older: bool,
}

impl App {
    /// What a pack is, before anything of it is installed.
    ///
    /// # Errors
    /// One for each reason to refuse it.
    pub(crate) fn pack_offer(&self, path: &Path) -> Result<PackOffer, Failure> {
        self.offered(&self.judged(&read(path)?, Progress::none())?)
    }

    /// What a pack that was judged is, as the window is told.
    pub(super) fn offered(&self, judged: &Judged) -> Result<PackOffer, Failure> {
        let notes = self.kept.notes();
        let serial = judged.installed.as_ref().map(|mark| mark.serial);
        let mut offer = said::offer(&judged.pack.inspected, &judged.verdict, &notes.publishers, serial);
        if judged.pack.inspected.manifest.kind == Kind::Revocation && self.may_revoke(judged)? {
            // Wardens need no trust of their own: the pack they watch over names them.
            offer.trust = crate::wire::PackTrust::Trusted;
        }
        Ok(offer)
    }

    /// Installs a pack.
    ///
    /// # Errors
    /// One for each reason to refuse it; `NothingWritten`; `Stopped`: all is then as before.
    pub fn install_pack(&self, request: InstallRequest) -> Result<Installed, Failure> {
        self.may_change()?;
        let task = self.tasks.begin(TaskStage::Reading)?;
        behind(|| {
            let watched = |done, total| task.at(TaskStage::Reading, done, total);
            let mut judged = self.judged(&read(Path::new(request.path.trim()))?, Progress::new(&watched))?;
            if request.seen.as_ref().is_some_and(|seen| *seen != judged.pack.inspected.sha256.to_string()) {
                // The stick was written to since the person looked.
                return Err(Failure::of(FailureCode::PackAltered));
            }
            self.install_judged(&mut judged, Consent { trust: request.trust, older: request.older }, &task)
        })
    }

    /// Goes back to the pack before.
    ///
    /// # Errors
    /// `ResourceGone` where it is not kept; those of [`App::install_pack`].
    pub fn roll_back_pack(&self, request: PackRequest) -> Result<Installed, Failure> {
        self.may_change()?;
        let task = self.tasks.begin(TaskStage::Reading)?;
        let current = self.mark(&request.id)?.ok_or_else(|| Failure::of(FailureCode::ResourceGone))?;
        let gone = || Failure::of(FailureCode::ResourceGone);
        let before = self.kept.serials(&request.id).into_iter().rfind(|serial| *serial < current.serial);
        let before = before.ok_or_else(gone)?;
        let records = self.restored(&request.id, before)?;
        let file = self.kept.file(&request.id, before).ok_or_else(gone)?;
        let mut pack = self.opened(&read(&file)?, Progress::none())?;
        let changes = self.going_back(&current, || self.put(&mut pack, Some(records), &task))?;
        self.note_revoked()?;
        self.bring_words(&mut pack)?;
        self.kept.forget(&request.id, current.serial);
        self.installed(&request.id, changes)
    }

    /// Takes a pack out, with its words and its files.
    ///
    /// # Errors
    /// `NotAllowed` for the starter library; `ResourceGone`; `NothingWritten`.
    pub fn remove_pack(&self, request: PackRequest) -> Result<Done, Failure> {
        self.may_change()?;
        let mark = self.mark(&request.id)?.ok_or_else(|| Failure::of(FailureCode::ResourceGone))?;
        if mark.source == PackSource::BuiltIn {
            return Err(Failure::of(FailureCode::NotAllowed));
        }
        let today = self.now().today;
        let state = self.state();
        let library = state.library()?;
        let remove = || {
            let gone =
                library.write(|writer| Ok::<_, Failure>(writer.remove_pack(&request.id, today, Watch::none())?));
            gone.map_err(Failure::while_writing)
        };
        if mark.source == PackSource::Signed { self.going_back(&mark, remove) } else { remove() }?;
        if mark.source == PackSource::Own {
            library.forget().map_err(|error| Failure::while_writing(error.into()))?;
        }
        for serial in self.kept.serials(&request.id) {
            self.kept.forget(&request.id, serial);
        }
        if let Some(folder) = self.kept.words_of(&request.id).filter(|folder| folder.exists()) {
            let _ = fs::remove_dir_all(folder);
            self.refresh_languages();
        }
        self.note_revoked()?;
        Ok(Done {})
    }

    /// Goes back from a pack: what was gone back from must not come again by itself, and so it is noted before it goes.
    fn going_back<T>(&self, from: &PackMark, go: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
        let from = GoneBack { id: from.id.clone(), serial: from.serial, sha256: from.manifest_sha256.clone() };
        let noted = self.kept.change(|notes| notes.gone_back.push(from.clone()));
        noted.map_err(|_| Failure::of(FailureCode::NothingWritten))?;
        go().inspect_err(|_| {
            let _ = self.kept.change(|notes| notes.gone_back.retain(|noted| *noted != from));
        })
    }

    /// Fills a library that was made anew with the packs that are kept beside it. What cannot be put back stays where it is.
    pub(crate) fn put_back_kept(&self) {
        let Ok(marks) = self.marks() else { return };
        let mut ids: Vec<String> = self.kept.all().into_iter().map(|(id, _)| id).collect();
        ids.sort();
        ids.dedup();
        for id in ids.into_iter().filter(|id| marks.iter().all(|mark| mark.id != *id)) {
            let Ok(task) = self.tasks.begin(TaskStage::Reading) else { return };
            let _ = self.put_back(&id, &task);
        }
    }

    fn put_back(&self, id: &str, task: &Task) -> Result<(), Failure> {
        let gone = || Failure::of(FailureCode::ResourceGone);
        let notes = self.kept.notes();
        let gone_back = |serial: &u64| notes.gone_back.iter().any(|from| from.id == id && from.serial == *serial);
        let serial = self.kept.serials(id).into_iter().rfind(|serial| !gone_back(serial)).ok_or_else(gone)?;
        let file = self.kept.file(id, serial).ok_or_else(gone)?;
        let mut judged = self.judged(&read(&file)?, Progress::none())?;
        // Who could put a file into the folder is not therefore trusted.
        if !matches!(judged.verdict.signer, Signer::Trusted { .. }) {
            return Err(Failure::of(FailureCode::PackUntrusted));
        }
        let records = self.restored(id, serial)?;
        self.put(&mut judged.pack, Some(records), task)?;
        self.note_revoked()
    }

    /// Installs a pack that was read and judged, if it may be.
    pub(super) fn install_judged(
        &self,
        judged: &mut Judged,
        consent: Consent,
        task: &Task,
    ) -> Result<Installed, Failure> {
        let manifest = judged.pack.inspected.manifest.clone();
        if manifest.kind == Kind::Revocation {
            return self.obey_revocation(judged);
        }
        match &judged.verdict.signer {
            Signer::Trusted { .. } | Signer::Rotated { .. } => {}
            Signer::UnknownKey { .. } if consent.trust => {}
            Signer::UnknownKey { .. } => return Err(Failure::of(FailureCode::PackUntrusted)),
            Signer::ChangedKey { .. } if consent.trust => {}
            Signer::ChangedKey { .. } => return Err(Failure::of(FailureCode::PackKeyChanged)),
        }
        match judged.verdict.step {
            Step::Newer => {}
            Step::Same => {
                // Its entries are in. What else belongs to it may not be: the power can fail between.
                self.finish(judged)?;
                return self.installed(&manifest.id, Changes::default());
            }
            Step::Fork => return Err(Failure::of(FailureCode::PackForked)),
            Step::Rollback { .. } if consent.older => {}
            Step::Rollback { .. } => return Err(Failure::of(FailureCode::PackOlder)),
            Step::DeltaWithoutBase { .. } => return Err(Failure::of(FailureCode::PackWithoutBase)),
        }
        // Changes to the whole pack below other changes to it: those are left out.
        let on_installed = |base: Base| {
            let is = |mark: &PackMark| mark.serial == base.serial && mark.records_digest == base.records.to_string();
            judged.installed.as_ref().is_some_and(is)
        };
        let whole = match manifest.base {
            Some(base) if !on_installed(base) => Some(self.over_whole(&mut judged.pack)?),
            _ => None,
        };
        // The file first: a library without it could not be gone back from, a file too many harms nobody.
        let failed = |_| Failure::of(FailureCode::NothingWritten);
        self.kept.keep(&manifest.id, manifest.serial, &judged.bytes).map_err(failed)?;
        let put = || self.put(&mut judged.pack, whole, task);
        let back_from = judged.installed.as_ref().filter(|mark| manifest.serial < mark.serial);
        let installed = match back_from {
            Some(mark) => self.going_back(mark, put),
            None => put(),
        };
        let installed = installed.inspect_err(|_| {
            if judged.installed.as_ref().is_none_or(|mark| mark.serial != manifest.serial) {
                self.kept.forget(&manifest.id, manifest.serial);
            }
        });
        let changes = installed?;
        self.finish(judged)?;
        self.installed(&manifest.id, changes)
    }

    /// Keeps and notes beside the library what belongs to a pack whose entries are in. Where all of it is done, nothing changes.
    pub(super) fn finish(&self, judged: &mut Judged) -> Result<(), Failure> {
        let inspected = &judged.pack.inspected;
        let (id, serial) = (inspected.manifest.id.clone(), inspected.manifest.serial);
        let mark = self.mark(&id)?.ok_or_else(|| Failure::of(FailureCode::ResourceGone))?;
        if self.kept_manifest(&mark).is_none() {
            let kept = self.kept.keep(&id, serial, &judged.bytes);
            kept.map_err(|_| Failure::of(FailureCode::NothingWritten))?;
        }
        self.note_revoked()?;
        self.remember(judged)?;
        self.bring_words(&mut judged.pack)?;
        self.prune(&id, serial);
        Ok(())
    }

    pub(super) fn judged(&self, bytes: &Bytes, progress: Progress<'_>) -> Result<Judged, Failure> {
        let mut pack = self.opened(bytes, progress)?;
        let manifest = &pack.inspected.manifest;
        let installed = self.mark(&manifest.id)?;
        let publishers: Vec<_> = self.kept.notes().publishers.iter().map(Trusted::publisher).collect();
        let before = installed.as_ref().and_then(|mark| self.before(mark));
        let verdict = trust::judge(&pack.inspected, &publishers, before.as_ref(), self.now().today);
        // What is installed already was looked at then.
        if verdict.step != Step::Same {
            recordings::check(&mut pack)?;
        }
        Ok(Judged { bytes: Arc::clone(bytes), pack, verdict, installed })
    }

    pub(super) fn opened(&self, bytes: &Bytes, progress: Progress<'_>) -> Result<Pack<Cursor<Bytes>>, Failure> {
        let pack = inspect(Cursor::new(Arc::clone(bytes)), &self.known_keys()?, progress)?;
        // Names that the library gives itself: nobody else's entries may take their place.
        let id = pack.inspected.manifest.id.as_str();
        let reserved = [BUILT_IN, OWN].contains(&id) || id.starts_with(LIST);
        if reserved && pack.inspected.manifest.kind != Kind::Revocation {
            return Err(Failure::of(FailureCode::PackUnsafe));
        }
        Ok(pack)
    }

    /// Keys of publishers that staff trust, and of the wardens that installed packs name.
    pub(super) fn known_keys(&self) -> Result<Vec<PublicKey>, Failure> {
        let notes = self.kept.notes();
        let mut keys: Vec<PublicKey> = notes.publishers.iter().flat_map(|one| one.keys.iter().copied()).collect();
        for mark in self.marks()? {
            let wardens = self.kept_manifest(&mark).and_then(|manifest| manifest.wardens);
            keys.extend(wardens.into_iter().flat_map(|wardens| wardens.keys));
        }
        Ok(keys)
    }

    /// The manifest of an installed pack, from its file: only if it is the very one that was installed. Another in its place
    /// could name other wardens.
    pub(super) fn kept_manifest(&self, mark: &PackMark) -> Option<Manifest> {
        let file = fs::File::open(self.kept.file(&mark.id, mark.serial)?).ok()?;
        let (manifest, sha256) = known_manifest(file).ok()?;
        (sha256.to_string() == mark.manifest_sha256).then_some(manifest)
    }

    fn before(&self, mark: &PackMark) -> Option<Before> {
        let parse = many_doors_exchange::pack::Digest::parse;
        Some(Before {
            serial: mark.serial,
            manifest_sha256: parse(&mark.manifest_sha256)?,
            records: parse(&mark.records_digest)?,
            next_keys: self.kept_manifest(mark).map(|manifest| manifest.next_keys).unwrap_or_default(),
            whole: self.whole_kept(mark),
        })
    }

    /// Puts a pack's entries into the library, in one transaction. `whole`: all of its entries, where they are known already.
    fn put(&self, pack: &mut Pack<Cursor<Bytes>>, whole: Option<Vec<Record>>, task: &Task) -> Result<Changes, Failure> {
        let reading = |done, total| task.at(TaskStage::Reading, done, total);
        let manifest = pack.inspected.manifest.clone();
        let is_whole = whole.is_some() || manifest.kind == Kind::Full;
        let records = match whole {
            Some(records) => records,
            None => contents::records(pack, Progress::new(&reading))?,
        };
        if !is_whole {
            self.leads_where_promised(&manifest, &records)?;
        }
        let mark = mark(&pack.inspected);
        let state = self.state();
        let library = state.library()?;
        let today = self.now().today;
        let mut names: BTreeMap<ResourceId, String> =
            library.read(|reader| Ok::<_, Failure>(reader.names_of(&mark.id)?))?.into_iter().collect();
        names.extend(records.iter().map(|record| (record.id().clone(), record.resource.name.clone())));
        let revoked: Vec<Revoked> = manifest.revoked.iter().map(|revoked| taken_back(revoked, &mark.id)).collect();
        let before = library.read(|reader| reader.revoked())?.into_iter().filter(|before| before.by == mark.id);
        let restored: Vec<ResourceId> =
            before.map(|before| before.id).filter(|id| revoked.iter().all(|revoked| revoked.id != *id)).collect();
        let changed = library.write(|writer| {
            let at = |stage, done, total| task.at(crate::bring::stage(stage), done, total);
            let watch = Watch::new(&at);
            let entries = records.into_iter().map(|record| Ok::<_, Failure>(state.concepts.entry(record)));
            let changed = if is_whole {
                writer.set_pack(&mark, entries, today, watch)?
            } else {
                let removed: Vec<ResourceId> = manifest.removed.iter().cloned().map(ResourceId).collect();
                writer.change_pack(&mark, entries, &removed, today, watch)?
            };
            writer.restore(&restored, &mark.id, today)?;
            writer.revoke(&revoked, today)?;
            Ok::<_, Failure>(changed)
        });
        let changed = changed.map_err(Failure::while_writing)?;
        let mut changes = crate::bring::changes(changed);
        if let Some(all) = manifest.records.filter(|_| !is_whole) {
            // Changes say nothing of the entries that they leave alone.
            let touched = u64::from(changes.added) + u64::from(changes.changed);
            changes.same = u32::try_from(all.count.saturating_sub(touched)).unwrap_or(u32::MAX);
        }
        for entry in &mut changes.named {
            entry.name = names.remove(&ResourceId(entry.id.clone())).unwrap_or_default();
        }
        Ok(changes)
    }

    /// That changes make of the entries which are there the ones that were signed.
    ///
    /// # Errors
    /// `PackWithoutBase` where the entries are not those that the changes belong to; `PackAltered`.
    fn leads_where_promised(&self, manifest: &Manifest, changed: &[Record]) -> Result<(), Failure> {
        let altered = || Failure::of(FailureCode::PackAltered);
        let mut there = Hashes::new();
        let state = self.state();
        state.library()?.read(|reader| {
            reader.each_entry(&manifest.id, |record| {
                there.insert(record.id().0.clone(), record_hash(&record));
                Ok::<_, Failure>(())
            })
        })?;
        // What the library says about itself is not enough: a bit may have flipped since.
        if manifest.base.is_none_or(|base| base.records != RecordSet::of(&there).digest) {
            return Err(Failure::of(FailureCode::PackWithoutBase));
        }
        let changed = changed.iter().map(|record| (record.id().0.clone(), record_hash(record))).collect();
        let delta = Delta { changed, removed: manifest.removed.clone() };
        check_result(&there, &delta, &manifest.records.ok_or_else(altered)?).map_err(|_| altered())?;
        Ok(())
    }

    /// Notes a publisher whom staff have just decided to trust, or its new keys. What was gone back from up to this pack is no
    /// longer of interest; where none was installed, whoever takes one wants all that follow.
    fn remember(&self, judged: &Judged) -> Result<(), Failure> {
        let today = self.now().today;
        let (manifest, signer) = (&judged.pack.inspected.manifest, judged.verdict.signer.clone());
        let still_back =
            |from: &GoneBack| from.id != manifest.id || (judged.installed.is_some() && from.serial > manifest.serial);
        let noted = self.kept.change(|notes| {
            notes.gone_back.retain(still_back);
            let own = |trusted: &mut Trusted| {
                if !trusted.packs.contains(&manifest.id) {
                    trusted.packs.push(manifest.id.clone());
                }
            };
            let by_name =
                |notes: &mut super::kept::Notes, name: &str| notes.publishers.iter().position(|it| it.name == name);
            match signer {
                Signer::Trusted { publisher } => {
                    if let Some(at) = by_name(notes, &publisher) {
                        own(&mut notes.publishers[at]);
                    }
                }
                Signer::Rotated { publisher, keys } => {
                    if let Some(at) = by_name(notes, &publisher) {
                        notes.publishers[at].keys = keys;
                        own(&mut notes.publishers[at]);
                    }
                }
                Signer::ChangedKey { publisher, keys } if by_name(notes, &publisher).is_some() => {
                    if let Some(at) = by_name(notes, &publisher) {
                        notes.publishers[at].keys = keys;
                        notes.publishers[at].since = today;
                        own(&mut notes.publishers[at]);
                    }
                }
                Signer::UnknownKey { .. } | Signer::ChangedKey { .. } => notes.publishers.push(Trusted {
                    name: manifest.publisher.clone(),
                    keys: judged.pack.inspected.signed_by.clone(),
                    packs: vec![manifest.id.clone()],
                    since: today,
                }),
            }
        });
        noted.map_err(|_| Failure::of(FailureCode::NothingWritten))
    }

    /// Brings the words of a pack into the window.
    fn bring_words(&self, pack: &mut Pack<Cursor<Bytes>>) -> Result<(), Failure> {
        let id = pack.inspected.manifest.id.clone();
        let (Some(folder), Some(beside)) = (self.kept.words_of(&id), self.kept.words_beside(&id)) else {
            return Ok(());
        };
        let words = self.words_with(pack)?;
        if contents::put_words(&words, &folder, &beside)? {
            self.refresh_languages();
        }
        Ok(())
    }

    /// Keeps this pack and the one before it, each with the packs that it changes; all other files go. Those with a higher number
    /// were gone back from.
    fn prune(&self, id: &str, current: u64) {
        let serials = self.kept.serials(id);
        let previous = serials.iter().copied().rfind(|serial| *serial < current);
        let mut needed = BTreeSet::new();
        for serial in [Some(current), previous].into_iter().flatten() {
            let mut next = Some(serial);
            while let Some(serial) = next.filter(|serial| needed.insert(*serial)) {
                next = self.kept_as(id, serial).and_then(|manifest| manifest.base).map(|base| base.serial);
            }
        }
        for serial in serials.into_iter().filter(|serial| !needed.contains(serial)) {
            self.kept.forget(id, serial);
        }
    }
}

/// The bytes of a pack's file, if it is no larger than a pack can be.
pub(super) fn read(path: &Path) -> Result<Bytes, Failure> {
    let about = fs::metadata(path).map_err(|_| Failure::of(FailureCode::PackBroken))?;
    if about.len() > LARGEST {
        return Err(Failure::of(FailureCode::TooLarge));
    }
    fs::read(path).map(Bytes::from).map_err(|_| Failure::of(FailureCode::PackBroken))
}

fn mark(inspected: &Inspected) -> PackMark {
    let manifest = &inspected.manifest;
    PackMark {
        name: manifest.name.clone(),
        publisher: inspected.signed_by.first().map(PublicKey::fingerprint).unwrap_or_default(),
        serial: manifest.serial,
        check_again_by: Some(manifest.check_again_by),
        manifest_sha256: inspected.sha256.to_string(),
        records_digest: manifest.records.map(|set| set.digest.to_string()).unwrap_or_default(),
        licence: Some(manifest.licence.clone()).filter(|licence| !licence.is_empty()),
        from: manifest.source.clone(),
        ..PackMark::new(&manifest.id, PackSource::Signed, manifest.created)
    }
}
