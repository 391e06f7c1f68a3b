//! Changing what packs say: many entries at once, in one transaction.

use std::{
    collections::HashSet,
    sync::atomic::{AtomicBool, Ordering},
};

use jiff::civil::Date;
use many_doors_domain::ResourceId;
use rusqlite::Connection;

use crate::{
    content::Entry,
    entry::Prepared,
    error::StoreError,
    extra,
    feed::{How, Known, feed},
    other_version,
    pack::{self, PackMark},
    rebuild::{Kept, take_in},
    resource,
    settle::Settler,
    watch::{Stage, Watch},
};

/// What became of the entries of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changed {
    /// Entries that the pack did not have before.
    pub added: u64,
    /// Entries that say something else than before.
    pub changed: u64,
    /// Entries that the pack no longer has.
    pub removed: u64,
    /// Entries that say what they said.
    pub same: u64,
    /// Some of those that were added, at most a hundred.
    pub some_added: Vec<ResourceId>,
    /// Some of those that were changed, at most a hundred.
    pub some_changed: Vec<ResourceId>,
    /// Some of those that were removed, at most a hundred.
    pub some_removed: Vec<ResourceId>,
}

/// Samples of each.
const SAMPLES: usize = 100;

/// So many changes are always made one by one.
const FEW: u64 = 64;
/// Beyond one in so many records it is faster to index everything anew.
const SHARE: u64 = 20;

/// Entries between two looks at whether to go on.
const LOOK_EVERY: u64 = 256;

/// One change under way.
pub(crate) struct Change<'a> {
    connection: &'a Connection,
    today: Date,
    watch: Watch<'a>,
    settler: Settler<'a>,
    /// The index is brought up to date at the end; the threads that prepare entries know it too.
    later: AtomicBool,
    most_by_one: u64,
    changed: Changed,
}

impl<'a> Change<'a> {
    pub(crate) fn new(connection: &'a Connection, today: Date, watch: Watch<'a>) -> Result<Self, StoreError> {
        let records = resource::count(connection)?;
        let mut change = Self {
            connection,
            today,
            watch,
            settler: Settler::new(connection, today)?,
            later: AtomicBool::new(false),
            most_by_one: FEW.max(records / SHARE),
            changed: Changed::default(),
        };
        if records == 0 {
            change.index_anew();
        }
        Ok(change)
    }

    /// From here on, the index waits for the end, and takes in then what came.
    fn index_later(&mut self) {
        self.later.store(true, Ordering::Relaxed);
        self.settler.index_later();
    }

    /// The index is written anew at the end, whatever it holds now.
    pub(crate) fn index_anew(&mut self) {
        self.later.store(true, Ordering::Relaxed);
        self.settler.index_anew();
    }

    /// All entries of the pack become exactly these.
    pub(crate) fn set<T: Into<Entry> + Send, E: From<StoreError>>(
        mut self,
        mark: &PackMark,
        entries: impl Iterator<Item = Result<T, E>>,
    ) -> Result<Changed, E> {
        let before = self.own_ids(&mark.id)?;
        let ranks_otherwise = self.mark(mark)?;
        // Where so many are new, no index is kept up one by one until that shows.
        let new = expected(&entries).saturating_sub(u64::try_from(before.len()).unwrap_or(u64::MAX));
        if new > self.most_by_one {
            self.index_later();
        }
        let (kept, seen) = self.put_all(&mark.id, entries, Some(&before))?;
        let mut gone: Vec<&String> = before.keys().filter(|id| !seen.contains(*id)).collect();
        gone.sort_unstable();
        self.remove_all(&mark.id, gone.into_iter().map(String::as_str))?;
        if ranks_otherwise {
            self.review_shared(&mark.id)?;
        }
        if self.changed.changed + self.changed.removed > 0 {
            extra::sweep(self.connection).map_err(StoreError::from)?;
        }
        Ok(self.finish(kept)?)
    }

    /// Some entries of the pack are put in, some taken out.
    pub(crate) fn update<T: Into<Entry> + Send, E: From<StoreError>>(
        mut self,
        mark: &PackMark,
        puts: impl Iterator<Item = Result<T, E>>,
        removes: &[ResourceId],
    ) -> Result<Changed, E> {
        let ranks_otherwise = self.mark(mark)?;
        let (kept, seen) = self.put_all(&mark.id, puts, None)?;
        let mut gone = Vec::new();
        for ResourceId(id) in removes.iter().filter(|id| !seen.contains(&id.0)) {
            if self.settler.stored(id, &mark.id)?.is_some() {
                gone.push(id.as_str());
            }
        }
        gone.sort_unstable();
        gone.dedup();
        self.remove_all(&mark.id, gone.into_iter())?;
        if ranks_otherwise {
            self.review_shared(&mark.id)?;
        }
        Ok(self.finish(kept)?)
    }

    /// The pack goes with all its entries.
    pub(crate) fn remove_pack(mut self, id: &str) -> Result<Changed, StoreError> {
        let mut gone: Vec<String> = self.own_ids(id)?.into_keys().collect();
        gone.sort_unstable();
        self.remove_all(id, gone.iter().map(String::as_str))?;
        pack::delete(self.connection, id)?;
        extra::sweep(self.connection)?;
        self.finish(Vec::new())
    }

    /// Takes out all entries of a pack without a look at what they say, to be put in again by [`Change::set`].
    pub(crate) fn clear(&mut self, id: &str) -> Result<(), StoreError> {
        self.index_anew();
        self.own_ids(id)?.keys().try_for_each(|own_id| self.settler.remove(own_id, id))
    }

    /// Looks again which entry of each of these records is shown.
    pub(crate) fn review(&mut self, roots: impl IntoIterator<Item = String>) -> Result<(), StoreError> {
        for (done, root) in (0_u64..).zip(roots) {
            if done % LOOK_EVERY == 0 {
                self.watch.at(Stage::Storing, done, done)?;
            }
            self.settler.review(&root)?;
        }
        Ok(())
    }

    pub(crate) fn settler(&mut self) -> &mut Settler<'a> {
        &mut self.settler
    }

    /// Brings the index up to date.
    pub(crate) fn finish(self, kept: Vec<Kept>) -> Result<Changed, StoreError> {
        let Self { connection, watch, settler, changed, .. } = self;
        if let Some(later) = settler.into_later() {
            take_in(connection, kept, &later, watch)?;
        }
        Ok(changed)
    }

    fn own_ids(&self, pack: &str) -> Result<Known, StoreError> {
        let shown = resource::own_ids(self.connection, pack)?.into_iter();
        Ok(shown.chain(other_version::own_ids(self.connection, pack)?).collect())
    }

    /// Writes the mark. Says whether entries that were there before now rank otherwise.
    fn mark(&mut self, mark: &PackMark) -> Result<bool, StoreError> {
        pack::set(self.connection, mark)?;
        Ok(self.settler.marks.set(mark))
    }

    /// `before` are all entries of the pack, as far as somebody knows them.
    fn put_all<T: Into<Entry> + Send, E: From<StoreError>>(
        &mut self,
        pack: &str,
        entries: impl Iterator<Item = Result<T, E>>,
        before: Option<&Known>,
    ) -> Result<(Vec<Kept>, HashSet<String>), E> {
        let total = expected(&entries);
        let mut seen = HashSet::new();
        let mut done = 0;
        let Self { settler, later, watch, changed, most_by_one, today, .. } = self;
        let none = Known::new();
        let how = How { today: *today, known: before.unwrap_or(&none), keep: later };
        let kept = feed(entries, how, |entry| {
            if done % LOOK_EVERY == 0 {
                watch.at(Stage::Storing, done, total.max(done))?;
            }
            done += 1;
            if !seen.insert(entry.record.resource.id.0.clone()) {
                return Err(StoreError::Twice(entry.record.resource.id).into());
            }
            let is_new = before.is_some_and(|before| !before.contains_key(&entry.record.resource.id.0));
            put(settler, changed, pack, entry, is_new)?;
            if settler.changes > *most_by_one && !later.swap(true, Ordering::Relaxed) {
                settler.index_later();
            }
            Ok(())
        })?;
        watch.at(Stage::Storing, done, done)?;
        Ok((kept, seen))
    }

    fn remove_all<'i>(&mut self, pack: &str, ids: impl Iterator<Item = &'i str>) -> Result<(), StoreError> {
        for (done, id) in (0_u64..).zip(ids) {
            if done % LOOK_EVERY == 0 {
                self.watch.at(Stage::Storing, done, done)?;
            }
            self.settler.remove(id, pack)?;
            self.changed.removed += 1;
            sample(&mut self.changed.some_removed, || ResourceId(id.to_owned()));
            if self.settler.changes > self.most_by_one {
                self.index_later();
            }
        }
        Ok(())
    }

    fn review_shared(&mut self, pack: &str) -> Result<(), StoreError> {
        let shared = other_version::shared_with(self.connection, pack)?;
        self.review(shared)
    }
}

/// How many entries there will be, as far as whoever makes them knows.
fn expected(entries: &impl Iterator) -> u64 {
    let (least, most) = entries.size_hint();
    u64::try_from(most.unwrap_or(least)).unwrap_or(u64::MAX)
}

fn put(
    settler: &mut Settler<'_>,
    changed: &mut Changed,
    pack: &str,
    entry: Prepared,
    is_new: bool,
) -> Result<(), StoreError> {
    let id = entry.record.resource.id.clone();
    let stored = if is_new { None } else { settler.stored(&id.0, pack)? };
    match stored {
        Some(Some(digest)) if digest == entry.digest => {
            changed.same += 1;
            return settler.mend_rows(&entry);
        }
        Some(_) => {
            changed.changed += 1;
            sample(&mut changed.some_changed, || id);
        }
        None => {
            changed.added += 1;
            sample(&mut changed.some_added, || id);
        }
    }
    settler.put(pack, entry)
}

fn sample(samples: &mut Vec<ResourceId>, id: impl FnOnce() -> ResourceId) {
    if samples.len() < SAMPLES {
        samples.push(id());
    }
}
