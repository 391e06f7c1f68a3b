//! Work in three steps, shared by two threads: what makes items, what finishes one by itself, and what takes them in their order.

use std::sync::mpsc::{TrySendError, sync_channel};
use std::thread;

/// Items handed over at a time.
const BATCH: usize = 256;
/// Batches that wait, at most: enough that neither thread waits for the other, few enough that the work can be shared evenly.
const WAITING: usize = 2;

/// Items on their way.
enum Batch<T, U> {
    Made(Vec<T>),
    Finished(Vec<U>),
}

/// Takes all items in their order, while those that follow are being made on another thread. Who has time finishes them: the
/// other thread where this one has enough to take, otherwise this one. Ends with the first error.
pub(super) fn ahead<T: Send, U: Send, E>(
    items: impl Iterator<Item = T> + Send,
    finish: impl Fn(T) -> U + Sync,
    mut take: impl FnMut(U) -> Result<(), E>,
) -> Result<(), E> {
    let mut items = items.fuse();
    let first: Vec<T> = items.by_ref().take(BATCH).collect();
    if first.len() < BATCH {
        // Not worth a thread.
        return first.into_iter().map(finish).try_for_each(take);
    }
    thread::scope(|scope| {
        let (to_here, to_take) = sync_channel(WAITING);
        let finish = &finish;
        scope.spawn(move || {
            loop {
                let made: Vec<T> = items.by_ref().take(BATCH).collect();
                if made.is_empty() {
                    break;
                }
                let sent = match to_here.try_send(Batch::Made(made)) {
                    Err(TrySendError::Full(Batch::Made(made))) => {
                        to_here.send(Batch::Finished(made.into_iter().map(finish).collect())).is_ok()
                    }
                    sent => sent.is_ok(),
                };
                // Where nobody takes them any more, somebody stopped it.
                if !sent {
                    break;
                }
            }
        });
        for batch in std::iter::once(Batch::Made(first)).chain(to_take) {
            match batch {
                Batch::Made(made) => made.into_iter().map(finish).try_for_each(&mut take)?,
                Batch::Finished(finished) => finished.into_iter().try_for_each(&mut take)?,
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_items_come_in_their_order() {
        for count in [0, 1, BATCH - 1, BATCH, BATCH * (WAITING + 3) + 7] {
            let mut taken = Vec::new();
            let done: Result<(), ()> = ahead(
                0..count,
                |item| item + 1,
                |item| {
                    taken.push(item);
                    Ok(())
                },
            );
            assert_eq!(done, Ok(()));
            assert_eq!(taken, (1..=count).collect::<Vec<_>>());
        }
    }

    #[test]
    fn an_error_ends_it_though_more_could_be_made_without_end() {
        let same = |item| item;
        assert_eq!(ahead(0_u64.., same, |item| if item == 3_000 { Err(item) } else { Ok(()) }), Err(3_000));
        assert_eq!(ahead((0_u64..).take(BATCH - 1), same, |item| if item == 3 { Err(item) } else { Ok(()) }), Err(3));
    }
}
