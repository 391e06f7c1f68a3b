//! The translators' workbench: one language in a folder of the person's choosing.
//!
//! What is open is in memory only; what was saved is in the folder. The rest of the program shows it at once.

mod entry;
mod hand_back;
mod open;
mod shape;
mod take_in;
mod write;

use std::sync::{Mutex, MutexGuard, PoisonError};

use many_doors_l10n::workbench::Workbench;

use crate::{
    App,
    wire::{Failure, FailureCode},
};

/// The language that is open, if one is.
#[derive(Default)]
pub(crate) struct OpenBench(Mutex<Option<Workbench>>);

impl OpenBench {
    pub(crate) fn lock(&self) -> MutexGuard<'_, Option<Workbench>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Nothing is open any more. Waits until a write that is under way has ended. Whether something was open.
    pub(crate) fn forget(&self) -> bool {
        self.lock().take().is_some()
    }
}

impl App {
    /// Asks the language that is open.
    fn with_bench<T>(&self, ask: impl FnOnce(&mut Workbench) -> Result<T, Failure>) -> Result<T, Failure> {
        self.may_change()?;
        let mut open = self.bench.lock();
        ask(open.as_mut().ok_or_else(|| Failure::of(FailureCode::WorkClosed))?)
    }

    /// The rest of the program shows the words as they are now.
    fn show(&self, bench: &Workbench) {
        self.shared.change_catalogues(|catalogues| catalogues.with_workbench(bench));
    }
}
