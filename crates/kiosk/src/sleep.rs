//! Whether the computer slept, from two of its clocks: one that goes on meanwhile, and one that stops.

use std::time::Duration;

/// What both clocks of a computer say at one moment, each since a moment of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clocks {
    /// Goes on while the computer sleeps.
    pub on: Duration,
    /// Stops while it sleeps.
    pub awake: Duration,
}

/// The clocks may drift apart by this between two looks without a sleep.
pub const LEAST_SLEEP: Duration = Duration::from_secs(3);

/// Finds out about sleep by being shown the clocks again and again.
#[derive(Debug)]
pub struct Sleep {
    /// At the last look.
    before: Clocks,
}

impl Sleep {
    /// The computer is awake now.
    #[must_use]
    pub fn new(now: Clocks) -> Self {
        Self { before: now }
    }

    /// Whether the computer slept, for longer than [`LEAST_SLEEP`], since the last look.
    pub fn look(&mut self, now: Clocks) -> bool {
        let before = std::mem::replace(&mut self.before, now);
        let (on, awake) = (now.on.saturating_sub(before.on), now.awake.saturating_sub(before.awake));
        on > awake + LEAST_SLEEP
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clocks(on: u64, awake: u64) -> Clocks {
        Clocks { on: Duration::from_millis(on), awake: Duration::from_millis(awake) }
    }

    #[test]
    fn who_was_awake_did_not_sleep_however_long_nobody_looked() {
        let mut sleep = Sleep::new(clocks(9_000_000, 0));
        assert!(!sleep.look(clocks(9_001_000, 1000)));
        assert!(!sleep.look(clocks(99_001_000, 90_001_000)));
    }

    #[test]
    fn a_clock_that_stood_still_while_the_other_went_on_tells_of_sleep_once() {
        let mut sleep = Sleep::new(clocks(50_000, 50_000));
        assert!(sleep.look(clocks(60_000, 51_000)));
        assert!(!sleep.look(clocks(61_000, 52_000)), "it was told");
        assert!(sleep.look(clocks(66_001, 54_000)));
    }

    #[test]
    fn clocks_that_drift_apart_little_by_little_or_step_back_tell_of_none() {
        let mut sleep = Sleep::new(clocks(0, 0));
        for look in 1..100 {
            assert!(!sleep.look(clocks(look * 2000, look * 1000)));
        }
        assert!(!sleep.look(clocks(1000, 200_000)));
        assert!(!sleep.look(clocks(2000, 201_000)));
    }
}
