//! How far a long task has come, and whether it shall go on.

/// Somebody pressed Stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("stopped")]
pub struct Stopped;

/// Told how much of how much is done, now and then; answers whether to go on.
#[derive(Clone, Copy)]
pub struct Progress<'a>(&'a (dyn Fn(u64, u64) -> bool + Sync));

impl std::fmt::Debug for Progress<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Progress").finish()
    }
}

impl<'a> Progress<'a> {
    /// Calls `f(done, total)`; `false` stops the task.
    pub fn new(f: &'a (dyn Fn(u64, u64) -> bool + Sync)) -> Self {
        Self(f)
    }

    /// Nobody watches.
    #[must_use]
    pub fn none() -> Self {
        Self(&|_, _| true)
    }

    /// Tells how far it is.
    ///
    /// # Errors
    /// [`Stopped`] when it shall not go on.
    pub fn at(&self, done: u64, total: u64) -> Result<(), Stopped> {
        if (self.0)(done, total) { Ok(()) } else { Err(Stopped) }
    }
}
