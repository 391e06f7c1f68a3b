//! What can be changed, inside one transaction.

use std::collections::BTreeSet;

use jiff::civil::Date;
use many_doors_domain::ResourceId;
use rusqlite::Transaction;

use crate::{
    change::{Change, Changed},
    content::{Content, Entry},
    decisions::{self, Decisions, Revoked},
    error::StoreError,
    index, label, meta, other_version,
    pack::{self, BUILT_IN, Marks, OWN, PackMark, PackSource},
    rebuild::rebuild,
    typo, vocabulary,
    watch::Watch,
};

/// A library that may be changed. All of it becomes real together, or nothing does.
pub struct Writer<'a> {
    connection: &'a Transaction<'a>,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(connection: &'a Transaction<'a>) -> Self {
        Self { connection }
    }

    /// Replaces what came with the program.
    ///
    /// # Errors
    /// [`StoreError::Twice`] when `content` names a record twice; [`StoreError::Sqlite`].
    pub fn refill(&self, content: &Content, today: Date) -> Result<(), StoreError> {
        self.fill(content, today, false)
    }

    /// Puts what came with the program in again, whatever became of it, and indexes everything anew.
    pub(crate) fn heal(&self, content: &Content, today: Date) -> Result<(), StoreError> {
        self.fill(content, today, true)
    }

    fn fill(&self, content: &Content, today: Date, anew: bool) -> Result<(), StoreError> {
        let connection = self.connection;
        let words_before = label::words(connection)?;
        label::delete_pack(connection, BUILT_IN)?;
        for row in &content.labels {
            label::insert(connection, row, BUILT_IN)?;
        }
        let other_analysis = meta::get(connection, meta::INDEXED_BY)?.as_deref() != Some(index::ANALYSIS);
        if other_analysis {
            label::restate(connection)?;
            index::restate(connection, today)?;
        }
        let mut change = Change::new(connection, today, Watch::none())?;
        if anew {
            change.clear(BUILT_IN)?;
        }
        if other_analysis {
            change.index_anew();
        }
        change.set(&content.mark(), content.entries().map(Ok::<_, StoreError>))?;
        // Words of labels can be misspelled too.
        let words = label::words(connection)?;
        typo::add(connection, words.difference(&words_before).map(String::as_str))?;
        typo::forget(connection, words_before.difference(&words).map(String::as_str))?;
        meta::words_changed(connection)?;
        meta::set(connection, meta::CONTENT_HASH, &content.hash)?;
        meta::set(connection, meta::BUILT_ON, &content.built_on.to_string())?;
        Ok(())
    }

    /// Indexes everything anew, as this program thinks right. `content` is inside already; an older program may have left out
    /// its mark.
    pub(crate) fn reindex(&self, content: &Content, today: Date) -> Result<(), StoreError> {
        pack::set(self.connection, &content.mark())?;
        if meta::get(self.connection, meta::INDEXED_BY)?.as_deref() != Some(index::ANALYSIS) {
            label::restate(self.connection)?;
        }
        index::restate(self.connection, today)?;
        rebuild(self.connection, Watch::none())
    }

    /// Settles again what an older program may have settled otherwise: it showed where a place is although a version said that
    /// this must not be known.
    pub(crate) fn settle_again(&self, today: Date) -> Result<(), StoreError> {
        let mut change = Change::new(self.connection, today, Watch::none())?;
        change.review(other_version::hidden(self.connection)?)?;
        change.finish(Vec::new())?;
        Ok(meta::set_settled(self.connection)?)
    }

    /// Makes the entries of a pack exactly these: new ones come in, others are updated by their ids, and those that are not
    /// among them go. Which entry is shown where several packs know a record follows from the entries alone. What turns into
    /// entries does so on the threads that prepare them.
    ///
    /// # Errors
    /// Whatever the entries fail with; [`StoreError::Stopped`] when `watch` says so, [`StoreError::Twice`] when two have the
    /// same id. Let it come out of [`crate::Library::write`]: then the library is as before.
    pub fn set_pack<T: Into<Entry> + Send, E: From<StoreError>>(
        &self,
        mark: &PackMark,
        entries: impl IntoIterator<Item = Result<T, E>>,
        today: Date,
        watch: Watch<'_>,
    ) -> Result<Changed, E> {
        Change::new(self.connection, today, watch)?.set(mark, entries.into_iter())
    }

    /// Puts some entries of a pack in, or in place of those with their ids, and takes others out. The mark is that of the
    /// whole pack afterwards.
    ///
    /// # Errors
    /// As [`Writer::set_pack`].
    pub fn change_pack<T: Into<Entry> + Send, E: From<StoreError>>(
        &self,
        mark: &PackMark,
        puts: impl IntoIterator<Item = Result<T, E>>,
        removes: &[ResourceId],
        today: Date,
        watch: Watch<'_>,
    ) -> Result<Changed, E> {
        Change::new(self.connection, today, watch)?.update(mark, puts.into_iter(), removes)
    }

    /// Takes a pack out with all its entries. What it revoked stays revoked. Where it holds what somebody typed, it is noted that
    /// [`crate::Library::forget`] is due.
    ///
    /// # Errors
    /// [`StoreError::Stopped`] when `watch` says so; [`StoreError::Sqlite`].
    pub fn remove_pack(&self, id: &str, today: Date, watch: Watch<'_>) -> Result<Changed, StoreError> {
        if id == OWN {
            meta::forget_later(self.connection)?;
        }
        Change::new(self.connection, today, watch)?.remove_pack(id)
    }

    /// Puts in an entry that somebody typed, or in place of the one with its id that somebody typed before.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn put_own(&self, entry: &Entry, today: Date) -> Result<Changed, StoreError> {
        let before = Marks::load(self.connection)?.get(OWN).map(|mark| mark.created);
        let mark = PackMark::new(OWN, PackSource::Own, before.map_or(today, |before| before.max(today)));
        self.change_pack(&mark, [Ok::<_, StoreError>(entry.clone())], &[], today, Watch::none())
    }

    /// Takes out an entry that somebody typed. Says whether it was there. Its words may still lie in the file until
    /// [`crate::Library::forget`]; that this is due is noted, and [`crate::Library::tidy`] does it if nobody else has.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn remove_own(&self, id: &ResourceId, today: Date) -> Result<bool, StoreError> {
        let Some(mark) = Marks::load(self.connection)?.get(OWN).cloned() else { return Ok(false) };
        let none = std::iter::empty::<Result<Entry, StoreError>>();
        let changed = self.change_pack(&mark, none, std::slice::from_ref(id), today, Watch::none())?;
        if !pack::has_entries(self.connection, OWN)? {
            pack::delete(self.connection, OWN)?;
        }
        if changed.removed > 0 {
            meta::forget_later(self.connection)?;
        }
        Ok(changed.removed > 0)
    }

    /// Notes that these records must not be shown, whoever brings them. Their entries stay, unseen.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn revoke(&self, revoked: &[Revoked], today: Date) -> Result<(), StoreError> {
        for one in revoked {
            decisions::revoke(self.connection, one)?;
        }
        self.decided(revoked.iter().map(|one| one.id.0.as_str()), today)
    }

    /// Takes back what `by` revoked. A record that nobody else revokes is shown again.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn restore(&self, ids: &[ResourceId], by: &str, today: Date) -> Result<(), StoreError> {
        for id in ids {
            decisions::restore(self.connection, &id.0, by)?;
        }
        self.decided(ids.iter().map(|id| id.0.as_str()), today)
    }

    /// Notes that a person decided that both are the same: entries of `id` count as versions of `same_as` from now on.
    ///
    /// # Errors
    /// [`StoreError::Circle`] when `same_as` is already shown as `id`; [`StoreError::Sqlite`].
    pub fn join(&self, id: &ResourceId, same_as: &ResourceId, today: Date) -> Result<(), StoreError> {
        if Decisions::load(self.connection)?.root(&same_as.0) == id.0 {
            return Err(StoreError::Circle(id.clone()));
        }
        self.regroup(id, same_as, today, |connection| decisions::join(connection, &id.0, &same_as.0))
    }

    /// Notes that a person decided that both are not the same, and takes back that they were joined.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn keep_apart(&self, one: &ResourceId, other: &ResourceId, today: Date) -> Result<(), StoreError> {
        self.regroup(one, other, today, |connection| {
            decisions::part(connection, &one.0, &other.0)?;
            decisions::part(connection, &other.0, &one.0)?;
            decisions::keep_apart(connection, &one.0, &other.0)
        })
    }

    /// Puts up to `most` records that have aged since into their new places. Answers how many were due.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn requalify(&self, today: Date, most: usize) -> Result<usize, StoreError> {
        index::requalify(self.connection, today, most)
    }

    /// Folds what single edits changed about the words into the vocabulary.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn fold(&self) -> Result<(), StoreError> {
        if vocabulary::is_folding_due(self.connection)? { vocabulary::fold(self.connection) } else { Ok(()) }
    }

    /// Looks again at the records of these ids.
    fn decided<'i>(&self, ids: impl Iterator<Item = &'i str>, today: Date) -> Result<(), StoreError> {
        let mut change = Change::new(self.connection, today, Watch::none())?;
        let decisions = &change.settler().decisions;
        let roots: BTreeSet<String> = ids.map(|id| decisions.root(id).to_owned()).collect();
        change.review(roots)?;
        change.finish(Vec::new())?;
        Ok(())
    }

    /// Changes which ids are the same, and settles every record that either of the two was or becomes.
    fn regroup(
        &self,
        one: &ResourceId,
        other: &ResourceId,
        today: Date,
        decide: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        let before = Decisions::load(self.connection)?;
        let mut members = BTreeSet::new();
        let mut change = Change::new(self.connection, today, Watch::none())?;
        for id in [one, other] {
            let root = before.root(&id.0);
            change.settler().withdraw(root)?;
            members.extend(before.family(root));
        }
        decide(self.connection)?;
        let after = Decisions::load(self.connection)?;
        let mut roots = BTreeSet::new();
        for member in &members {
            let root = after.root(member);
            other_version::regroup(self.connection, member, root)?;
            roots.insert(root.to_owned());
        }
        change.settler().decisions = after;
        change.review(roots)?;
        change.finish(Vec::new())?;
        Ok(())
    }
}
