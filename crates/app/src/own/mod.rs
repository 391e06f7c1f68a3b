//! Entries that people write themselves, and their word that something still holds. They lie in the library as the pack
//! `own`, readable to whoever has this computer; a deleted one is gone from the file.

mod call;
mod form;
mod mistake;

use many_doors_domain::{Kind, Record, ResourceId, Status, Verification};
use many_doors_exchange::ids;
use many_doors_store::{OWN, PackSource, Reader, Watch};

use crate::{
    App,
    card::card,
    commands::{Done, LocaleRequest, ResourceRequest},
    disputes::on_cards,
    texts::Texts,
    wire::{
        CallRound, CalledRequest, Card, EntryRequest, EntrySaved, Failure, FailureCode, OwnEntries, OwnEntry,
        SaveOwnRequest,
    },
};

/// How many calls one round asks for.
const ROUND: usize = 20;
/// So many of a pack are looked through for those with a number.
const ASKED: usize = 200;

impl App {
    /// Entries that were written here, those that most need a call first.
    ///
    /// # Errors
    /// `LibraryUnreadable`.
    pub fn own_entries(&self, request: LocaleRequest) -> Result<OwnEntries, Failure> {
        let state = self.state();
        let chain = state.chain(&request.locale);
        state.library()?.read(|reader| {
            let ids: Vec<ResourceId> =
                reader.stalest(Some(OWN), usize::MAX)?.into_iter().map(|stale| stale.id).collect();
            let resources = reader.resources(&ids)?;
            let mut disputed = on_cards(reader, &resources)?;
            let cards = resources.iter().map(|resource| {
                let texts = Texts::new(resource.kind, state.texts_of(reader, resource, &chain)?, &chain);
                let disputed = disputed.remove(&resource.id).unwrap_or_default();
                Ok(Card { disputed, ..card(resource, &texts, self.now(), Vec::new()) })
            });
            Ok(OwnEntries { cards: cards.collect::<Result<_, Failure>>()? })
        })
    }

    /// An entry as a form; an empty one without an id.
    ///
    /// # Errors
    /// `ResourceGone`; `LibraryUnreadable`.
    pub fn own_entry(&self, request: EntryRequest) -> Result<OwnEntry, Failure> {
        let Some(id) = request.id else { return Ok(empty(&request.locale)) };
        let state = self.state();
        state.library()?.read(|reader| {
            let (record, from) = shown(reader, &ResourceId(id))?;
            // The sentences of the reader's language; where there are none, those that are shown instead.
            let chain = state.chain(&request.locale);
            let written = chain.iter().find(|locale| record.texts.iter().any(|row| row.locale == **locale));
            let locale = written.cloned().unwrap_or(request.locale);
            Ok(form::form(&record, &locale, from))
        })
    }

    /// Saves an entry of one's own, or one's own version of another.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk; `NumberUnfit`, `CreditMissing`, `EntryUnfit`; `NothingWritten`.
    pub fn save_own(&self, request: SaveOwnRequest) -> Result<EntrySaved, Failure> {
        self.may_change()?;
        let today = self.now().today;
        let state = self.state();
        let library = state.library()?;
        let form = request.entry;
        let before = match &form.id {
            Some(id) => Some(library.read(|reader| shown(reader, &ResourceId(id.clone())))?.0),
            None => None,
        };
        let id = form.id.clone().map_or_else(|| self.new_id(&form.name), ResourceId);
        let checked: Option<Verification> = match request.checked_today {
            true => Some(form::tested(today)),
            false => before.as_ref().and_then(|record| record.resource.checked),
        };
        let record = form::record(&form, id.clone(), before.as_ref(), checked, today)?;
        self.put_own(record)?;
        Ok(EntrySaved { id: id.0 })
    }

    /// Deletes an entry of one's own, so that it is gone from the file; where it changed one of a pack, the pack's is shown
    /// again. If one that was deleted before may still lie in the file, that is put right as well.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk; `ResourceGone`; `NothingWritten`.
    pub fn delete_own(&self, request: ResourceRequest) -> Result<Done, Failure> {
        self.may_change()?;
        let state = self.state();
        let library = state.library()?;
        let today = self.now().today;
        let there = library.write(|writer| Ok::<_, Failure>(writer.remove_own(&ResourceId(request.id), today)?));
        if !there.map_err(Failure::while_writing)? && !library.is_forget_due()? {
            return Err(Failure::of(FailureCode::ResourceGone));
        }
        library.forget().map_err(|error| Failure::while_writing(error.into()))?;
        Ok(Done {})
    }

    /// Deletes every entry of one's own, so that they are gone from the file.
    ///
    /// # Errors
    /// `LibraryUnreadable`; `NothingWritten`.
    pub(crate) fn forget_own(&self) -> Result<(), Failure> {
        let state = self.state();
        let library = state.library()?;
        let today = self.now().today;
        let gone = library.write(|writer| Ok::<_, Failure>(writer.remove_pack(OWN, today, Watch::none())?));
        if gone.map_err(Failure::while_writing)?.removed > 0 || library.is_forget_due()? {
            library.forget().map_err(|error| Failure::while_writing(error.into()))?;
        }
        Ok(())
    }

    /// Notes what somebody heard on the phone, as one's own version of the entry.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk; `ResourceGone`; `NothingWritten`.
    pub fn called(&self, request: CalledRequest) -> Result<Done, Failure> {
        self.may_change()?;
        let state = self.state();
        let (record, _) = state.library()?.read(|reader| shown(reader, &ResourceId(request.id)))?;
        self.put_own(call::after(record, request.answer, self.now().today))?;
        Ok(Done {})
    }

    /// The entries that most need a call: unchecked ones first, then the oldest. Only those with a number, and no crisis lines:
    /// whoever is in danger would wait behind a volunteer. Who was called today is not called again.
    ///
    /// # Errors
    /// `LibraryUnreadable`.
    pub fn call_round(&self, request: LocaleRequest) -> Result<CallRound, Failure> {
        let (state, today) = (self.state(), self.now().today);
        let ids = state.library()?.read(|reader| {
            // What was brought in or written here comes first: nobody else calls for that.
            let mut stale = reader.stalest(None, ASKED)?;
            for mark in reader.packs()? {
                if matches!(mark.source, PackSource::BuiltIn | PackSource::Signed) {
                    stale.extend(reader.stalest(Some(&mark.id), ASKED)?);
                }
            }
            let stale: Vec<ResourceId> = stale.into_iter().map(|stale| stale.id).collect();
            let mut ids = Vec::new();
            for resource in reader.resources(&stale)? {
                let numbers = resource.channels.iter().any(|channel| channel.number.is_some());
                let called = resource.checked == Some(form::tested(today));
                let there = resource.status.state != Status::Ended;
                if numbers && there && !called && resource.kind != Kind::Crisis {
                    ids.push(resource.id);
                }
                if ids.len() == ROUND {
                    break;
                }
            }
            Ok::<_, Failure>(ids)
        })?;
        let page = |id: ResourceId| self.resource(ResourceRequest { id: id.0, locale: request.locale.clone() });
        Ok(CallRound { records: ids.into_iter().map(page).collect::<Result<_, _>>()? })
    }

    fn put_own(&self, record: Record) -> Result<(), Failure> {
        let state = self.state();
        let today = self.now().today;
        let entry = state.concepts.entry(record).into();
        let put = state.library()?.write(|writer| Ok::<_, Failure>(writer.put_own(&entry, today)?));
        put.map_err(Failure::while_writing)?;
        Ok(())
    }

    /// A new name that nothing else has: from what was typed and the moment.
    fn new_id(&self, name: &str) -> ResourceId {
        ResourceId(ids::of_row(OWN, "service", &format!("{name}\u{1f}{}", (self.surroundings.clock)())))
    }

    /// A kiosk changes nothing.
    pub(crate) fn may_change(&self) -> Result<(), Failure> {
        if self.is_kiosk() || self.surroundings.outlets.is_none() {
            return Err(Failure::of(FailureCode::NotAllowed));
        }
        Ok(())
    }
}

/// The version of an entry that is shown, and the name of the pack it is from; none where it is one's own.
fn shown(reader: &Reader<'_>, id: &ResourceId) -> Result<(Record, Option<String>), Failure> {
    let first = reader.versions(id)?.into_iter().next().ok_or_else(|| Failure::of(FailureCode::ResourceGone))?;
    let from = (first.mark.source != PackSource::Own).then_some(first.mark.name);
    Ok((first.record, from))
}

fn empty(locale: &str) -> OwnEntry {
    OwnEntry {
        id: None,
        locale: locale.to_owned(),
        name: String::new(),
        kind: Kind::CommunitySupport,
        summary: String::new(),
        more: String::new(),
        hours: String::new(),
        status: Status::Available,
        channels: vec![],
        cost: many_doors_domain::CostKind::Unknown,
        needs: vec![],
        communities: vec![],
        state: None,
        place: String::new(),
        credit: None,
        confidential: false,
        checked: None,
        changes: None,
    }
}
