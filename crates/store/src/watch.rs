//! How far a long change has come, and whether it shall go on.

use crate::error::StoreError;

/// What a long change is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Entries are being written.
    Storing,
    /// Records are being put into the index.
    Indexing,
    /// The index is being brought into its last shape.
    Finishing,
}

/// Told the stage and how much of how much is done in it, now and then; answers whether to go on. Where `false` comes back,
/// everything is undone.
#[derive(Clone, Copy)]
pub struct Watch<'a>(&'a dyn Fn(Stage, u64, u64) -> bool);

impl std::fmt::Debug for Watch<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Watch").finish()
    }
}

impl<'a> Watch<'a> {
    /// Calls `f(stage, done, total)`.
    pub fn new(f: &'a dyn Fn(Stage, u64, u64) -> bool) -> Self {
        Self(f)
    }

    /// Nobody watches.
    #[must_use]
    pub fn none() -> Self {
        Self(&|_, _, _| true)
    }

    pub(crate) fn at(&self, stage: Stage, done: u64, total: u64) -> Result<(), StoreError> {
        if (self.0)(stage, done, total) { Ok(()) } else { Err(StoreError::Stopped) }
    }
}
