//! Packs: signed files that bring entries, corrections and words. Several live side by side in one library.

mod contents;
mod install;
pub(crate) mod kept;
mod make;
pub(crate) mod nothing_new;
mod positions;
pub(crate) mod recordings;
mod restore;
mod revoke;
mod said;
mod sign;
mod watch;

pub use make::MoreOfPack;

use std::collections::BTreeMap;

use many_doors_domain::ResourceId;
use many_doors_store::{Alike, PackMark, PackSource, Reader};

use crate::{
    App,
    card::card,
    commands::{Done, LocaleRequest, NoRequest, PairRequest, PublisherRequest},
    texts::Texts,
    wire::{
        Changes, Failure, FailureCode, Installed, PackOrigin, PackRow, Packs, PossibleDuplicate, RevokedRow, Sameness,
        WatchRow,
    },
};

/// How many pairs are proposed at once.
const MOST_PAIRS: usize = 100;

impl App {
    /// What the library is made of.
    ///
    /// # Errors
    /// `LibraryUnreadable`.
    pub fn packs(&self, _: NoRequest) -> Result<Packs, Failure> {
        let state = self.state();
        let notes = self.kept.notes();
        let (marks, revoked, duplicates) = state.library()?.read(|reader| {
            Ok::<_, Failure>((counted(reader)?, reader.revoked()?, reader.possible_duplicates(MOST_PAIRS)?))
        })?;
        let mut names = BTreeMap::new();
        for revoked in &revoked {
            let versions = state.library()?.read(|reader| Ok::<_, Failure>(reader.versions(&revoked.id)?))?;
            names.extend(versions.into_iter().next().map(|one| (revoked.id.0.clone(), one.record.resource.name)));
        }
        let name = |by: &str| {
            let id = by.split('!').next().unwrap_or(by);
            marks.iter().find(|(mark, _)| mark.id == id).map_or_else(|| id.to_owned(), |(mark, _)| shown_name(mark))
        };
        let mut packs: Vec<PackRow> = marks.iter().map(|(mark, records)| self.row(mark, *records)).collect();
        packs.sort_by(|a, b| (a.source, &a.name, &a.id).cmp(&(b.source, &b.name, &b.id)));
        let watched = self.watched.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        Ok(Packs {
            publishers: notes.publishers.iter().flat_map(said::rows).collect(),
            watch: self.kept.watched().map(|folder| WatchRow {
                there: folder.is_dir(),
                folder: folder.display().to_string(),
                found: watched,
            }),
            revoked: revoked
                .iter()
                .map(|revoked| RevokedRow {
                    id: revoked.id.0.clone(),
                    name: names.get(&revoked.id.0).cloned().unwrap_or_default(),
                    reason: revoked.reason.clone(),
                    date: revoked.date.to_string(),
                    by: name(&revoked.by),
                })
                .collect(),
            duplicates: u32::try_from(duplicates.len()).unwrap_or(u32::MAX),
            packs,
        })
    }

    /// No longer trusts a publisher. Its packs stay; newer ones ask again.
    ///
    /// # Errors
    /// `ResourceGone` where nobody has that key; `NothingWritten`.
    pub fn forget_publisher(&self, request: PublisherRequest) -> Result<Done, Failure> {
        self.may_change()?;
        let is = |key: &many_doors_exchange::pack::PublicKey| key.fingerprint() == request.fingerprint;
        if !self.kept.notes().publishers.iter().any(|one| one.keys.iter().any(is)) {
            return Err(Failure::of(FailureCode::ResourceGone));
        }
        let changed = self.kept.change(|notes| {
            for publisher in &mut notes.publishers {
                publisher.keys.retain(|key| !is(key));
            }
            notes.publishers.retain(|publisher| !publisher.keys.is_empty());
        });
        changed.map_err(|_| Failure::of(FailureCode::NothingWritten))?;
        Ok(Done {})
    }

    /// Pairs of entries that may be the same.
    ///
    /// # Errors
    /// `LibraryUnreadable`.
    pub fn duplicates(&self, request: LocaleRequest) -> Result<Vec<PossibleDuplicate>, Failure> {
        let state = self.state();
        let chain = state.chain(&request.locale);
        state.library()?.read(|reader| {
            let side = |id: &ResourceId| -> Result<Option<_>, Failure> {
                let Some(version) = reader.versions(id)?.into_iter().next() else { return Ok(None) };
                let resource = version.record.resource;
                let texts = Texts::new(resource.kind, state.texts_of(reader, &resource, &chain)?, &chain);
                let (from, origin) = (shown_name(&version.mark), origin(version.mark.source));
                Ok(Some((card(&resource, &texts, self.now(), Vec::new()), from, origin)))
            };
            let mut pairs = Vec::new();
            for pair in reader.possible_duplicates(MOST_PAIRS)? {
                let sides = (side(&pair.one)?, side(&pair.other)?);
                if let (Some((one, one_from, one_origin)), Some((other, other_from, other_origin))) = sides {
                    let Some(same) = pair.alike.first().copied().map(sameness) else { continue };
                    pairs.push(PossibleDuplicate { one, one_from, one_origin, other, other_from, other_origin, same });
                }
            }
            Ok(pairs)
        })
    }

    /// They are the same: one is shown from now on, with both as its versions.
    ///
    /// # Errors
    /// `NothingWritten`.
    pub fn join_entries(&self, request: PairRequest) -> Result<Done, Failure> {
        self.decide(&request, |writer, keep, other, today| writer.join(other, keep, today))
    }

    /// They are not the same: nobody is asked again.
    ///
    /// # Errors
    /// `NothingWritten`.
    pub fn keep_apart(&self, request: PairRequest) -> Result<Done, Failure> {
        self.decide(&request, |writer, keep, other, today| writer.keep_apart(keep, other, today))
    }

    fn decide(
        &self,
        pair: &PairRequest,
        decide: impl FnOnce(
            &many_doors_store::Writer<'_>,
            &ResourceId,
            &ResourceId,
            jiff::civil::Date,
        ) -> Result<(), many_doors_store::StoreError>,
    ) -> Result<Done, Failure> {
        self.may_change()?;
        let (keep, other) = (ResourceId(pair.keep.clone()), ResourceId(pair.other.clone()));
        let today = self.now().today;
        let state = self.state();
        let decided = state.library()?.write(|writer| Ok::<_, Failure>(decide(writer, &keep, &other, today)?));
        decided.map_err(Failure::while_writing)?;
        Ok(Done {})
    }

    /// What is known about an installed pack.
    pub(crate) fn mark(&self, id: &str) -> Result<Option<PackMark>, Failure> {
        Ok(self.marks()?.into_iter().find(|mark| mark.id == id))
    }

    fn marks(&self) -> Result<Vec<PackMark>, Failure> {
        let state = self.state();
        state.library()?.read(|reader| Ok(reader.packs()?))
    }

    fn installed(&self, id: &str, changes: Changes) -> Result<Installed, Failure> {
        let state = self.state();
        let marks = state.library()?.read(counted)?;
        let (mark, records) =
            marks.into_iter().find(|(mark, _)| mark.id == id).ok_or_else(|| Failure::of(FailureCode::ResourceGone))?;
        Ok(Installed { pack: self.row(&mark, records), changes })
    }

    fn row(&self, mark: &PackMark, records: u64) -> PackRow {
        let notes = self.kept.notes();
        let known = notes.publishers.iter().flat_map(said::rows).find(|row| row.fingerprint == mark.publisher);
        let today = self.now().today;
        PackRow {
            id: mark.id.clone(),
            name: shown_name(mark),
            source: origin(mark.source),
            publisher: known.or_else(|| {
                let unknown = || said::publisher("", None, None);
                (!mark.publisher.is_empty())
                    .then(|| crate::wire::PublisherRow { fingerprint: mark.publisher.clone(), ..unknown() })
            }),
            serial: mark.serial,
            created: mark.created.to_string(),
            check_again_by: mark.check_again_by.map(|day| day.to_string()),
            overdue: mark.check_again_by.is_some_and(|day| day < today),
            records: u32::try_from(records).unwrap_or(u32::MAX),
            licence: match mark.source {
                PackSource::BuiltIn => Some(crate::content::LICENCE.to_owned()),
                _ => mark.licence.clone(),
            },
            can_roll_back: self.kept.serials(&mark.id).iter().any(|serial| *serial < mark.serial),
        }
    }
}

/// The name for people; empty for what the window itself names.
pub(crate) fn shown_name(mark: &PackMark) -> String {
    match mark.source {
        PackSource::BuiltIn | PackSource::Own => String::new(),
        PackSource::Signed | PackSource::Imported => mark.name.clone(),
    }
}

pub(crate) fn origin(source: PackSource) -> PackOrigin {
    match source {
        PackSource::BuiltIn => PackOrigin::BuiltIn,
        PackSource::Signed => PackOrigin::Signed,
        PackSource::Imported => PackOrigin::Imported,
        PackSource::Own => PackOrigin::Own,
    }
}

fn sameness(alike: Alike) -> Sameness {
    match alike {
        Alike::Number => Sameness::Number,
        Alike::NameAndState => Sameness::NameAndState,
    }
}

/// Installed packs, each with the number of its entries.
fn counted(reader: &Reader<'_>) -> Result<Vec<(PackMark, u64)>, Failure> {
    reader.packs()?.into_iter().map(|mark| Ok((mark.clone(), reader.count_of(&mark.id)?))).collect()
}
