//! Entries that are taken back at once, and what is kept beside the library so that no library forgets it.

use std::collections::BTreeMap;

use many_doors_domain::ResourceId;
use many_doors_exchange::pack::{
    Wardens,
    trust::{self, Authority},
};
use many_doors_store::{PackSource, Revoked};

use super::{
    install::Judged,
    kept::{TakenBack, Trusted},
};
use crate::{
    App,
    wire::{Change, ChangedEntry, Changes, Failure, FailureCode, Installed},
};

impl App {
    /// Whether this revocation was obeyed before, so that nothing is left of it to do.
    pub(super) fn has_obeyed(&self, judged: &Judged) -> bool {
        let known: Vec<Revoked> = self.kept.notes().revoked.into_iter().map(Revoked::from).collect();
        self.reach(judged).is_ok_and(|reach| reach.iter().all(|revoked| known.contains(revoked)))
    }

    /// Takes back records in an emergency, on the word of enough wardens or of their publisher.
    pub(super) fn obey_revocation(&self, judged: &Judged) -> Result<Installed, Failure> {
        let revoked = self.reach(judged)?;
        let id = &judged.pack.inspected.manifest.id;
        let today = self.now().today;
        let state = self.state();
        let library = state.library()?;
        let mut own: BTreeMap<ResourceId, String> =
            library.read(|reader| Ok::<_, Failure>(reader.names_of(id)?))?.into_iter().collect();
        let written = library.write(|writer| Ok::<_, Failure>(writer.revoke(&revoked, today)?));
        written.map_err(Failure::while_writing)?;
        self.note_revoked()?;
        let named: Vec<ChangedEntry> = revoked
            .into_iter()
            .filter_map(|revoked| {
                let name = own.remove(&revoked.id)?;
                Some(ChangedEntry { name, id: revoked.id.0, change: Change::Removed })
            })
            .collect();
        let removed = u32::try_from(named.len()).unwrap_or(u32::MAX);
        let named = named.into_iter().take(100).collect();
        self.installed(id, Changes { removed, named, ..Changes::default() })
    }

    /// What a revocation takes back: all that it names, also what its pack does not hold at this moment, since packs and revocations
    /// come in any order and a decision holds for entries that come later. Not what is there as another pack's entry alone.
    ///
    /// # Errors
    /// `PackFewWardens` where too few signed who may; `PackWithoutBase`.
    fn reach(&self, judged: &Judged) -> Result<Vec<Revoked>, Failure> {
        if !self.may_revoke(judged)? {
            return Err(Failure::of(FailureCode::PackFewWardens));
        }
        let manifest = &judged.pack.inspected.manifest;
        let mark = judged.installed.as_ref().ok_or_else(|| Failure::of(FailureCode::PackWithoutBase))?;
        // Not in the pack's own name: its next edition does not undo what wardens did.
        let by = name_of(&mark.id, &judged.pack.inspected.sha256.to_string());
        let state = self.state();
        state.library()?.read(|reader| {
            let mut reach = Vec::new();
            for revoked in manifest.revoked.iter().map(|revoked| taken_back(revoked, &by)) {
                let versions = reader.versions(&revoked.id)?;
                if versions.is_empty() || versions.iter().any(|version| version.mark.id == mark.id) {
                    reach.push(revoked);
                }
            }
            Ok(reach)
        })
    }

    pub(super) fn may_revoke(&self, judged: &Judged) -> Result<bool, Failure> {
        let Some(mark) = &judged.installed else { return Ok(false) };
        let notes = self.kept.notes();
        // Nobody signs the built-in list. Whoever staff trust could bring a list with the same entries and take those back as well.
        let publishes = |one: &&Trusted| match mark.source {
            PackSource::BuiltIn => one.keys.iter().any(|key| judged.pack.inspected.signed_by.contains(key)),
            _ => one.packs.contains(&mark.id),
        };
        let publisher = notes.publishers.iter().find(publishes).map(Trusted::publisher);
        let wardens: Option<Wardens> = self.kept_manifest(mark).and_then(|manifest| manifest.wardens);
        let authority = trust::authority(&judged.pack.inspected, publisher.as_ref(), wardens.as_ref());
        Ok(!matches!(authority, Authority::Nobody { .. }))
    }

    /// Notes beside the library what was taken back: the lines compiled into the program obey, and so does a library that is
    /// made anew.
    pub(super) fn note_revoked(&self) -> Result<(), Failure> {
        let state = self.state();
        let revoked = state.library()?.read(|reader| reader.revoked())?;
        let revoked: Vec<TakenBack> = revoked.into_iter().map(TakenBack::from).collect();
        self.kept.change(|notes| notes.revoked = revoked).map_err(|_| Failure::of(FailureCode::NothingWritten))
    }

    /// Tells the library what was taken back: one that was made anew, or that stands in for another, has not heard of it.
    /// What nobody may be shown is hidden before the first question, not when packs are put back.
    pub(crate) fn take_back_again(&self) {
        let noted = self.kept.notes().revoked;
        let state = self.state();
        let Some(library) = state.library().ok().filter(|_| !noted.is_empty()) else { return };
        // A library that cannot be read tells so at the first question.
        let Ok(known) = library.read(|reader| reader.revoked()) else { return };
        let missing: Vec<Revoked> =
            noted.into_iter().map(Revoked::from).filter(|revoked| !known.contains(revoked)).collect();
        if !missing.is_empty() {
            let today = self.now().today;
            let _ = library.write(|writer| writer.revoke(&missing, today));
        }
    }
}

/// In whose name a revocation takes back: the pack's, and which revocation.
fn name_of(pack: &str, sha256: &str) -> String {
    format!("{pack}!{sha256}")
}

pub(super) fn taken_back(revoked: &many_doors_exchange::pack::Revoked, by: &str) -> Revoked {
    Revoked {
        id: ResourceId(revoked.id.clone()),
        by: by.to_owned(),
        reason: revoked.reason.clone(),
        date: revoked.date,
    }
}
