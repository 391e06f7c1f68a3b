//! Preparing entries on other threads while those before them are written.

use std::{
    collections::HashMap,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

use jiff::civil::Date;

use crate::{
    content::Entry,
    entry::Prepared,
    error::StoreError,
    extra::RowNames,
    rebuild::{Kept, KeptAt},
};

/// Entries handed over at a time.
const BATCH: usize = 64;
/// Batches on their way to and from each thread: enough that neither side waits for the other, few enough to stay out of
/// memory.
const ON_THE_WAY: usize = 3;
/// Preparing takes longer than writing, and not much longer.
const MOST_THREADS: usize = 3;

/// Ids with the hashes of the entries that are there already.
pub(crate) type Known = HashMap<String, Option<Vec<u8>>>;

/// How to prepare.
#[derive(Clone, Copy)]
pub(crate) struct How<'a> {
    pub(crate) today: Date,
    /// What is there already, and so need not be analysed again.
    pub(crate) known: &'a Known,
    /// While it is set, documents are kept for a rebuild instead of being handed over.
    pub(crate) keep: &'a AtomicBool,
}

/// Prepares all entries and hands them to `take` in their order. The answer is what each thread kept.
pub(crate) fn feed<T: Into<Entry> + Send, E: From<StoreError>>(
    entries: impl Iterator<Item = Result<T, E>>,
    how: How<'_>,
    mut take: impl FnMut(Prepared) -> Result<(), E>,
) -> Result<Vec<Kept>, E> {
    let mut entries = entries.fuse();
    let first = batch(&mut entries)?;
    if first.len() < BATCH {
        // Not worth a thread.
        let mut worker = Worker::new(0, how);
        first.into_iter().try_for_each(|entry| take(worker.prepare(entry)?))?;
        return Ok(vec![worker.kept]);
    }
    let threads = thread::available_parallelism().map_or(1, std::num::NonZero::get).min(MOST_THREADS);
    thread::scope(|scope| {
        let mut workers: Vec<_> = (0..threads)
            .map(|number| {
                let (to_worker, from_here) = sync_channel(ON_THE_WAY);
                let (to_here, from_worker) = sync_channel(ON_THE_WAY);
                let thread = scope.spawn(move || Worker::new(number, how).run(&from_here, &to_here));
                (to_worker, from_worker, thread)
            })
            .collect();
        let lost = || StoreError::Unreadable("an entry could not be prepared".to_owned());
        // Batches go round the threads, and come back in the same round.
        let (mut sent, mut taken) = (0, 0);
        let mut next = first;
        while !next.is_empty() || taken < sent {
            if next.is_empty() || sent - taken == threads * ON_THE_WAY {
                let (_, from_worker, _) = &workers[taken % threads];
                let prepared: Vec<Result<Prepared, StoreError>> = from_worker.recv().map_err(|_| lost())?;
                prepared.into_iter().try_for_each(|prepared| take(prepared?))?;
                taken += 1;
            } else {
                let (to_worker, ..) = &workers[sent % threads];
                to_worker.send(std::mem::take(&mut next)).map_err(|_| lost())?;
                sent += 1;
                next = batch(&mut entries)?;
            }
        }
        let kept = workers.drain(..).map(|(to_worker, _, thread)| {
            drop(to_worker);
            thread.join().map_err(|_| lost().into())
        });
        kept.collect()
    })
}

fn batch<T, E>(entries: &mut impl Iterator<Item = Result<T, E>>) -> Result<Vec<T>, E> {
    entries.take(BATCH).collect()
}

struct Worker<'a> {
    number: usize,
    how: How<'a>,
    names: RowNames,
    kept: Kept,
}

impl<'a> Worker<'a> {
    fn new(number: usize, how: How<'a>) -> Self {
        Self { number, how, names: RowNames::default(), kept: Kept::default() }
    }

    fn run<T: Into<Entry>>(
        mut self,
        entries: &Receiver<Vec<T>>,
        prepared: &SyncSender<Vec<Result<Prepared, StoreError>>>,
    ) -> Kept {
        for batch in entries {
            let batch = batch.into_iter().map(|entry| self.prepare(entry)).collect();
            if prepared.send(batch).is_err() {
                break;
            }
        }
        self.kept
    }

    fn prepare(&mut self, entry: impl Into<Entry>) -> Result<Prepared, StoreError> {
        let mut prepared = Prepared::new(entry.into(), self.how.today, &mut self.names)?;
        let known = self.how.known.get(&prepared.record.resource.id.0);
        if known.is_some_and(|digest| digest.as_deref() == Some(&prepared.digest)) {
            return Ok(prepared);
        }
        let document = prepared.analysed();
        if self.how.keep.load(Ordering::Relaxed) {
            prepared.kept = Some(KeptAt { thread: self.number, document: self.kept.documents.len() });
            self.kept.documents.push(self.kept.words.keep(&document));
        } else {
            prepared.document = Some(document);
        }
        Ok(prepared)
    }
}
