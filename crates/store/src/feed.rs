//! Preparing entries on another thread while those before them are written.

use std::{
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

use jiff::civil::Date;

use crate::{content::Entry, entry::Prepared, error::StoreError, rebuild::Kept};

/// Entries handed over at a time.
const BATCH: usize = 64;
/// Batches on their way: enough that neither side waits for the other, few enough to stay out of memory.
const ON_THE_WAY: usize = 4;

/// Prepares all entries and hands them to `take` in their order. While `keep` is set, documents are kept for a rebuild
/// instead of being handed over; the answer is what was kept.
pub(crate) fn feed<E: From<StoreError>>(
    entries: impl Iterator<Item = Result<Entry, E>>,
    today: Date,
    keep: &AtomicBool,
    mut take: impl FnMut(Prepared) -> Result<(), E>,
) -> Result<Kept, E> {
    let mut entries = entries.fuse();
    let first = batch(&mut entries)?;
    if first.len() < BATCH {
        // Not worth a thread.
        let mut worker = Worker { today, keep, kept: Kept::default() };
        first.into_iter().try_for_each(|entry| take(worker.prepare(entry)?))?;
        return Ok(worker.kept);
    }
    thread::scope(|scope| {
        let (to_worker, from_here) = sync_channel(ON_THE_WAY);
        let (to_here, from_worker) = sync_channel(ON_THE_WAY);
        let worker = scope.spawn(move || Worker { today, keep, kept: Kept::default() }.run(&from_here, &to_here));
        let lost = || StoreError::Unreadable("an entry could not be prepared".to_owned());
        let mut write_next = || {
            let prepared: Vec<Result<Prepared, StoreError>> = from_worker.recv().map_err(|_| lost())?;
            prepared.into_iter().try_for_each(|prepared| take(prepared?))
        };
        let mut next = first;
        let mut on_the_way = 0;
        while !next.is_empty() {
            if on_the_way == ON_THE_WAY {
                write_next()?;
                on_the_way -= 1;
            }
            to_worker.send(next).map_err(|_| lost())?;
            on_the_way += 1;
            next = batch(&mut entries)?;
        }
        drop(to_worker);
        for _ in 0..on_the_way {
            write_next()?;
        }
        Ok(worker.join().map_err(|_| lost())?)
    })
}

fn batch<E>(entries: &mut impl Iterator<Item = Result<Entry, E>>) -> Result<Vec<Entry>, E> {
    entries.take(BATCH).collect()
}

struct Worker<'a> {
    today: Date,
    keep: &'a AtomicBool,
    kept: Kept,
}

impl Worker<'_> {
    fn run(mut self, entries: &Receiver<Vec<Entry>>, prepared: &SyncSender<Vec<Result<Prepared, StoreError>>>) -> Kept {
        for batch in entries {
            let batch = batch.into_iter().map(|entry| self.prepare(entry)).collect();
            if prepared.send(batch).is_err() {
                break;
            }
        }
        self.kept
    }

    fn prepare(&mut self, entry: Entry) -> Result<Prepared, StoreError> {
        let mut prepared = Prepared::new(entry, self.today)?;
        let document = prepared.analysed();
        if self.keep.load(Ordering::Relaxed) {
            prepared.kept = Some(self.kept.documents.len());
            self.kept.documents.push(self.kept.words.keep(&document));
        } else {
            prepared.document = Some(document);
        }
        Ok(prepared)
    }
}
