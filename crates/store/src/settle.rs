//! Settling which entry of a record is shown, whenever one comes, goes or ranks otherwise.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use many_doors_domain::{Record, ResourceId, TextRow};
use rusqlite::Connection;

use crate::{
    decisions::Decisions,
    document::Document,
    entry::Prepared,
    error::StoreError,
    extra::RowNames,
    index,
    merge::{self, Claim},
    order::waiting,
    other_version::{self, Other},
    pack::{Marks, PackMark},
    places::Places,
    rebuild::KeptAt,
    resource::{self, Shown},
    text,
};

/// Changes entries one record after the other, all that is needed to judge at hand.
pub(crate) struct Settler<'a> {
    connection: &'a Connection,
    today: Date,
    pub(crate) marks: Marks,
    pub(crate) decisions: Decisions,
    /// Any entries are not shown. Most libraries have none while they are filled.
    any_others: bool,
    /// How many records changed.
    pub(crate) changes: u64,
    /// Names of rows that were written, and so are known to be whole.
    rows: HashSet<String>,
    indexing: Indexing,
}

/// When the index learns of a change.
enum Indexing {
    /// At once.
    Now(Places),
    /// When all is stored: records wait for their places.
    Later(Later),
}

/// What the index must know when it takes everything in at the end.
#[derive(Default)]
pub(crate) struct Later {
    pub(crate) waiting: i64,
    /// Records have gone that the index still holds, or nobody knows what it holds: all of it is written anew.
    pub(crate) anew: bool,
    /// Sequence numbers of records whose documents were kept, and where.
    pub(crate) kept: HashMap<i64, KeptAt>,
}

/// An entry among those of one record.
struct Version {
    pack: String,
    mark: PackMark,
    entry: Prepared,
    /// Its row among those that are not shown.
    seq: Option<i64>,
}

impl Version {
    fn claim(&self) -> Claim<'_> {
        let checked = self.entry.record.resource.checked;
        Claim { mark: &self.mark, checked, digest: &self.entry.digest }
    }

    fn is(&self, own_id: &str, pack: &str) -> bool {
        self.entry.record.resource.id.0 == own_id && self.pack == pack
    }

    /// What is shown instead where its place must not be known; none where it leads to none.
    fn hidden(&self, today: Date) -> Result<Option<Prepared>, StoreError> {
        let whole = self.entry.whole()?;
        let mut record = whole.clone();
        record.hide_place();
        if record == whole {
            return Ok(None);
        }
        let concepts = self.entry.concepts.clone();
        let hidden = Prepared::of(record, concepts, today, &mut RowNames::default())?;
        // It stands for the whole one.
        Ok(Some(Prepared { digest: self.entry.digest, ..hidden }))
    }
}

impl<'a> Settler<'a> {
    pub(crate) fn new(connection: &'a Connection, today: Date) -> Result<Self, StoreError> {
        Ok(Self {
            connection,
            today,
            marks: Marks::load(connection)?,
            decisions: Decisions::load(connection)?,
            any_others: other_version::any(connection)?,
            changes: 0,
            rows: HashSet::new(),
            indexing: Indexing::Now(Places::load(connection)?),
        })
    }

    /// From here on, the index waits for the end.
    pub(crate) fn index_later(&mut self) {
        if let Indexing::Now(_) = self.indexing {
            self.indexing = Indexing::Later(Later::default());
        }
    }

    /// The index is written anew at the end, whatever it holds now.
    pub(crate) fn index_anew(&mut self) {
        self.index_later();
        if let Indexing::Later(later) = &mut self.indexing {
            later.anew = true;
        }
    }

    /// What the index must know at the end; none where it is up to date.
    pub(crate) fn into_later(self) -> Option<Later> {
        match self.indexing {
            Indexing::Now(_) => None,
            Indexing::Later(later) => Some(later),
        }
    }

    /// The hash of the entry that a pack has under this id, if it is whole. `None`: it has none.
    pub(crate) fn stored(&self, own_id: &str, pack: &str) -> Result<Option<Option<Vec<u8>>>, StoreError> {
        let root = self.decisions.root(own_id);
        if let Some(shown) = resource::shown(self.connection, root)?
            && (shown.own_id.as_str(), shown.pack.as_str()) == (own_id, pack)
        {
            let whole = match shown.digest {
                Some(digest) if resource::is_whole(self.connection, root, &digest)? => Some(digest),
                Some(digest) if self.any_others && self.is_whole_but_hidden(root, own_id, pack, &digest)? => {
                    Some(digest)
                }
                _ => None,
            };
            return Ok(Some(whole));
        }
        if !self.any_others {
            return Ok(None);
        }
        let other = other_version::entry(self.connection, own_id, pack)?;
        Ok(other.map(|other| other.record.is_some().then_some(other.digest)))
    }

    /// Whether the entry that is shown is, to the byte, the one with this hash without its place, and that is kept.
    fn is_whole_but_hidden(&self, root: &str, own_id: &str, pack: &str, digest: &[u8]) -> Result<bool, StoreError> {
        let Some(Other { concepts, record: Some(mut record), digest: kept, .. }) =
            other_version::entry(self.connection, own_id, pack)?
        else {
            return Ok(false);
        };
        record.hide_place();
        let hidden = Prepared::of(record, concepts, self.today, &mut RowNames::default())?;
        Ok(kept == digest && resource::is_whole(self.connection, root, &hidden.digest)?)
    }

    /// Adds an entry, or replaces the one that its pack has under this id.
    pub(crate) fn put(&mut self, pack: &str, mut entry: Prepared) -> Result<(), StoreError> {
        self.changes += 1;
        let own_id = entry.record.resource.id.0.clone();
        let root = self.decisions.root(&own_id).to_owned();
        let alone = !entry.record.resource.confidential
            && !self.decisions.has_kin(&own_id)
            && !self.decisions.is_revoked(&own_id)
            && (!self.any_others || other_version::of(self.connection, &root)?.is_empty());
        let shown = if alone { resource::shown(self.connection, &root)? } else { None };
        match shown {
            // The first entry about this record, and the only one.
            None if alone => self.show(&root, pack, &mut entry, &[]),
            Some(shown) if shown.pack == pack => {
                self.hide(&shown)?;
                self.show(&root, pack, &mut entry, &[])
            }
            _ => self.settle(&root, Some((pack, entry)), None),
        }
    }

    /// Makes sure that the rows which this entry shares with others are there and whole.
    pub(crate) fn mend_rows(&mut self, entry: &Prepared) -> Result<(), StoreError> {
        if let Some(extra) = &entry.extra {
            extra.insert_rows(self.connection, &mut self.rows)?;
        }
        Ok(())
    }

    /// Takes out the entry that a pack has under this id.
    pub(crate) fn remove(&mut self, own_id: &str, pack: &str) -> Result<(), StoreError> {
        self.changes += 1;
        let root = self.decisions.root(own_id).to_owned();
        self.settle(&root, None, Some((own_id, pack)))
    }

    /// Looks again which entry is shown.
    pub(crate) fn review(&mut self, root: &str) -> Result<(), StoreError> {
        self.settle(root, None, None)
    }

    /// Puts the entry that is shown among those that are not: what follows decides anew.
    pub(crate) fn withdraw(&mut self, root: &str) -> Result<(), StoreError> {
        let Some(shown) = resource::shown(self.connection, root)? else { return Ok(()) };
        let kept = other_version::entry(self.connection, &shown.own_id, &shown.pack)?;
        if kept.is_none_or(|kept| kept.record.is_none())
            && let Some(version) = self.shown_version(root, &shown)?
        {
            other_version::put(self.connection, root, &version.pack, &version.entry)?;
            self.any_others = true;
        }
        self.hide(&shown)
    }

    fn settle(
        &mut self,
        root: &str,
        put: Option<(&str, Prepared)>,
        remove: Option<(&str, &str)>,
    ) -> Result<(), StoreError> {
        let shown = resource::shown(self.connection, root)?;
        let mut versions = self.versions(root, shown.as_ref())?;
        let is_shown = |version: &Version| {
            shown.as_ref().is_some_and(|shown| version.is(&shown.own_id, &shown.pack)) && version.seq.is_some()
        };
        let was_hidden = versions.iter().any(is_shown);
        let gone = put.as_ref().map(|(pack, entry)| (entry.record.resource.id.0.clone(), *pack));
        let gone = gone.as_ref().map(|(own_id, pack)| (own_id.as_str(), *pack)).or(remove);
        // What comes again although it is there was altered, and must be written anew.
        let again = shown.as_ref().is_some_and(|shown| gone == Some((shown.own_id.as_str(), shown.pack.as_str())));
        if let Some((own_id, pack)) = gone {
            versions.retain(|version| !version.is(own_id, pack));
            if self.any_others {
                other_version::delete_entry(self.connection, own_id, pack)?;
            }
        }
        if let Some((pack, entry)) = put {
            versions.push(Version { pack: pack.to_owned(), mark: self.marks.of(pack), entry, seq: None });
        }
        versions.sort_by(|one, other| one.claim().cmp(&other.claim()));
        let may_be_shown = |version: &Version| {
            !self.decisions.is_revoked(root) && !self.decisions.is_revoked(&version.entry.record.resource.id.0)
        };
        let (mut best, rest): (Vec<Version>, Vec<Version>) = versions.into_iter().partition(may_be_shown);
        let is_hidden = merge::is_hidden(best.iter().map(|version| &version.entry.record.resource));
        let losers = if best.is_empty() { Vec::new() } else { best.split_off(1) };
        for version in losers.iter().chain(&rest).filter(|version| version.seq.is_none()) {
            other_version::put(self.connection, root, &version.pack, &version.entry)?;
            self.any_others = true;
        }
        let Some(mut winner) = best.pop() else {
            return shown.map_or(Ok(()), |shown| self.hide(&shown));
        };
        let mut hidden = if is_hidden { winner.hidden(self.today)? } else { None };
        match (winner.seq, &hidden) {
            (Some(seq), None) => other_version::delete(self.connection, seq)?,
            (None, Some(_)) => {
                other_version::put(self.connection, root, &winner.pack, &winner.entry)?;
                self.any_others = true;
            }
            _ => {}
        }
        let others = losers.iter().map(|version| (version.pack.as_str(), &version.entry.record));
        let lent = merge::lent(&winner.entry.record, others, is_hidden);
        if let Some(shown) = shown {
            let own_id = winner.entry.record.resource.id.0.as_str();
            let same = !again
                && (shown.own_id.as_str(), shown.pack.as_str()) == (own_id, winner.pack.as_str())
                && shown.digest.as_deref() == Some(&winner.entry.digest)
                && was_hidden == hidden.is_some()
                && is_lent(&text::lent(self.connection, root)?, &lent);
            if same {
                return Ok(());
            }
            self.hide(&shown)?;
        }
        let pack = winner.pack.clone();
        self.show(root, &pack, hidden.as_mut().unwrap_or(&mut winner.entry), &lent)
    }

    /// Every entry about a record, whole. Altered ones are left out, and so are lost when the record is next written. The one
    /// that is shown has a sequence number only where its place is hidden.
    fn versions(&self, root: &str, shown: Option<&Shown>) -> Result<Vec<Version>, StoreError> {
        let mut versions = Vec::new();
        if self.any_others {
            for other in other_version::of(self.connection, root)? {
                let Other { seq, pack, concepts, record, .. } = other;
                let Some(record) = record else { continue };
                let entry = Prepared::of(record, concepts, self.today, &mut RowNames::default())?;
                versions.push(Version { mark: self.marks.of(&pack), pack, entry, seq: Some(seq) });
            }
        }
        if let Some(shown) = shown
            && !versions.iter().any(|version| version.is(&shown.own_id, &shown.pack))
        {
            versions.extend(self.shown_version(root, shown)?);
        }
        Ok(versions)
    }

    fn shown_version(&self, root: &str, shown: &Shown) -> Result<Option<Version>, StoreError> {
        let record: Record = match resource::entry(self.connection, root) {
            Ok(Some(record)) => record,
            Ok(None) | Err(StoreError::Altered(_)) => return Ok(None),
            Err(error) => return Err(error),
        };
        let concepts = resource::concepts(self.connection, &ResourceId(root.to_owned()))?;
        let entry = Prepared::of(record, concepts, self.today, &mut RowNames::default())?;
        Ok(Some(Version { pack: shown.pack.clone(), mark: self.marks.of(&shown.pack), entry, seq: None }))
    }

    /// Stores an entry as the one that is shown.
    fn show(
        &mut self,
        root: &str,
        pack: &str,
        entry: &mut Prepared,
        lent: &[(&str, &TextRow)],
    ) -> Result<(), StoreError> {
        let place = match &mut self.indexing {
            Indexing::Now(places) => places.open(self.connection, entry.bucket, root)?,
            Indexing::Later(later) => {
                later.waiting += 1;
                waiting(entry.bucket, later.waiting).ok_or(StoreError::TooMany)?
            }
        };
        let seq = resource::insert(self.connection, root, pack, place, entry)?;
        self.mend_rows(entry)?;
        for (pack, row) in lent {
            text::insert(self.connection, (seq, root), row, Some(pack))?;
        }
        match &mut self.indexing {
            Indexing::Now(_) => {
                let document = match entry.document.take() {
                    Some(document) if lent.is_empty() => document,
                    _ => {
                        let texts: Vec<_> =
                            entry.record.texts.iter().chain(lent.iter().map(|(_, row)| *row)).cloned().collect();
                        Document::new(&entry.record.resource, &texts, &entry.concepts)
                    }
                };
                index::put(self.connection, place, &document)
            }
            Indexing::Later(later) => {
                if let Some(at) = entry.kept.filter(|_| lent.is_empty()) {
                    later.kept.insert(seq, at);
                }
                Ok(())
            }
        }
    }

    /// Takes the entry that is shown out of the table and out of the index.
    fn hide(&mut self, shown: &Shown) -> Result<(), StoreError> {
        match &mut self.indexing {
            Indexing::Now(places) => {
                index::remove(self.connection, shown.place)?;
                resource::delete(self.connection, shown.seq)?;
                places.close(self.connection, shown.place)
            }
            Indexing::Later(later) => {
                later.anew = true;
                // Its number may be given to another.
                later.kept.remove(&shown.seq);
                Ok(resource::delete(self.connection, shown.seq)?)
            }
        }
    }
}

/// The same sentences from the same packs.
fn is_lent(stored: &[(String, TextRow)], lent: &[(&str, &TextRow)]) -> bool {
    let content = |row: &TextRow| (row.field, row.locale.clone(), row.text.clone(), row.provenance.clone());
    stored.len() == lent.len()
        && stored.iter().zip(lent).all(|((one, a), (other, b))| one == other && content(a) == content(b))
}
