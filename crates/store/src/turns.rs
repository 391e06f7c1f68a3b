//! Whose question it is. The next one takes the turn and stops the one before.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::InterruptHandle;

/// The turn of the newest question.
#[derive(Default)]
pub(crate) struct Turns(Mutex<Current>);

#[derive(Default)]
struct Current {
    number: u64,
    running: Option<InterruptHandle>,
}

/// One question's turn; over when dropped.
pub(crate) struct Turn<'a> {
    turns: &'a Turns,
    number: u64,
}

impl Turns {
    /// Takes the turn; whoever has it is stopped.
    pub(crate) fn take(&self, handle: InterruptHandle) -> Turn<'_> {
        let mut current = self.current();
        if let Some(before) = current.running.replace(handle) {
            before.interrupt();
        }
        current.number += 1;
        Turn { turns: self, number: current.number }
    }

    fn current(&self) -> MutexGuard<'_, Current> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn<'_> {
    /// Nobody else has taken the turn since.
    pub(crate) fn is_current(&self) -> bool {
        self.turns.current().number == self.number
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        // The connection may now read something else, which nobody may stop.
        let mut current = self.turns.current();
        if current.number == self.number {
            current.running = None;
        }
    }
}
