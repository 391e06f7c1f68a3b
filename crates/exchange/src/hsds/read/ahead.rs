//! The first half of some work done on another thread, beside the second.

use std::sync::mpsc::sync_channel;
use std::thread;

/// Items handed over at a time.
const BATCH: usize = 256;
/// Batches that wait, at most.
const WAITING: usize = 4;

/// Takes all items in their order, while those that follow are being made. Ends with the first error.
pub(super) fn ahead<T: Send, E>(
    items: impl Iterator<Item = T> + Send,
    take: impl FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    let mut items = items.fuse();
    let first: Vec<T> = items.by_ref().take(BATCH).collect();
    if first.len() < BATCH {
        // Not worth a thread.
        return first.into_iter().try_for_each(take);
    }
    thread::scope(|scope| {
        let (made, to_take) = sync_channel(WAITING);
        scope.spawn(move || {
            loop {
                let batch: Vec<T> = items.by_ref().take(BATCH).collect();
                // Where nobody takes them any more, somebody stopped it.
                if batch.is_empty() || made.send(batch).is_err() {
                    break;
                }
            }
        });
        std::iter::once(first).chain(to_take).flatten().try_for_each(take)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_items_come_in_their_order() {
        for count in [0, 1, BATCH - 1, BATCH, BATCH * (WAITING + 3) + 7] {
            let mut taken = Vec::new();
            let done: Result<(), ()> = ahead(0..count, |item| {
                taken.push(item);
                Ok(())
            });
            assert_eq!(done, Ok(()));
            assert_eq!(taken, (0..count).collect::<Vec<_>>());
        }
    }

    #[test]
    fn an_error_ends_it_though_more_could_be_made_without_end() {
        assert_eq!(ahead(0_u64.., |item| if item == 3_000 { Err(item) } else { Ok(()) }), Err(3_000));
        assert_eq!(ahead((0_u64..).take(BATCH - 1), |item| if item == 3 { Err(item) } else { Ok(()) }), Err(3));
    }
}
