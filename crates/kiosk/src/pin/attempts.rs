//! Attempts at the PIN, counted before they are checked.

use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;

use super::StaffPin;
use super::kept::{self, Count, Kept};
use super::steps::{COUNT_LOST, wait_after};

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The right PIN; all wrong ones are forgotten.
    Right,
    /// Not the PIN; the next attempt may come after this time.
    Wrong {
        /// Zero: at once.
        wait: Duration,
    },
    /// Too early, and nothing was checked.
    Wait(Duration),
}

/// The attempt could not be written down, so it was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("attempts at the PIN cannot be written down, so none is made")]
pub struct AttemptsError;

/// Wrong PINs so far, in a small file that survives restarts.
///
/// - An attempt is written down before the PIN is checked: pulling the plug in between counts as a wrong one.
/// - No file: nobody has been wrong. A file that cannot be read: the longest wait. A folder that cannot be written: no
///   attempt at all, so the path must be on a disk that stays, and writable by the kiosk.
/// - A clock set back: the whole wait begins anew, from the clock as it is now. So nobody gets in early, and nobody ever
///   waits longer than [`super::LONGEST_WAIT`] from the moment the clock was set.
/// - A clock set forward ends the wait; who can set the clock is staff already.
#[derive(Debug)]
pub struct Attempts {
    file: PathBuf,
}

impl Attempts {
    /// Attempts kept in this file; its folder must be there.
    #[must_use]
    pub fn kept_in(file: PathBuf) -> Self {
        Self { file }
    }

    /// How long it is until the next attempt may be made: zero, or at most an hour.
    ///
    /// # Errors
    /// [`AttemptsError`] if a wait that begins anew cannot be written down.
    pub fn wait(&mut self, now: Timestamp) -> Result<Duration, AttemptsError> {
        self.count(now).map(|(_, wait)| wait)
    }

    /// Checks a PIN, unless it is too early.
    ///
    /// # Errors
    /// [`AttemptsError`]: nothing was checked.
    pub fn try_pin(&mut self, pin: &StaffPin, typed: &str, now: Timestamp) -> Result<Answer, AttemptsError> {
        self.attempt(now, || pin.verify(typed))
    }

    fn attempt(&mut self, now: Timestamp, is_right: impl FnOnce() -> bool) -> Result<Answer, AttemptsError> {
        let (wrong, wait) = self.count(now)?;
        if !wait.is_zero() {
            return Ok(Answer::Wait(wait));
        }
        let wrong = wrong.saturating_add(1);
        self.write(Count { wrong, since: now })?;
        if !is_right() {
            return Ok(Answer::Wrong { wait: wait_after(wrong) });
        }
        // If the count cannot be forgotten the next one waits; the PIN was right all the same.
        let _ = kept::remove(&self.file);
        Ok(Answer::Right)
    }

    /// Wrong PINs so far, and how long to wait still.
    fn count(&self, now: Timestamp) -> Result<(u32, Duration), AttemptsError> {
        let count = match kept::read(&self.file) {
            Kept::None => return Ok((0, Duration::ZERO)),
            Kept::Count(count) if count.since <= now => count,
            Kept::Count(count) => self.write(Count { since: now, ..count })?,
            Kept::Unreadable => self.write(Count { wrong: COUNT_LOST, since: now })?,
        };
        // Never negative: `since` is not after now.
        let passed = Duration::try_from(now.duration_since(count.since)).unwrap_or_default();
        Ok((count.wrong, wait_after(count.wrong).saturating_sub(passed)))
    }

    fn write(&self, count: Count) -> Result<Count, AttemptsError> {
        kept::write(&self.file, count).map_err(|_| AttemptsError)?;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tempfile::TempDir;

    use super::*;
    use crate::pin::LONGEST_WAIT;

    fn kiosk() -> (TempDir, Attempts) {
        let folder = tempfile::tempdir().unwrap();
        let attempts = Attempts::kept_in(folder.path().join("attempts.json"));
        (folder, attempts)
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).unwrap()
    }

    fn seconds(number: u64) -> Duration {
        Duration::from_secs(number)
    }

    #[test]
    fn three_wrong_pins_make_everybody_wait_the_right_one_included() {
        let (_folder, mut attempts) = kiosk();
        let pin = StaffPin::parse(&StaffPin::hash("280417").unwrap()).unwrap();
        assert_eq!(attempts.try_pin(&pin, "111222", at(0)), Ok(Answer::Wrong { wait: seconds(0) }));
        assert_eq!(attempts.try_pin(&pin, "111223", at(1)), Ok(Answer::Wrong { wait: seconds(0) }));
        assert_eq!(attempts.try_pin(&pin, "111224", at(2)), Ok(Answer::Wrong { wait: seconds(30) }));
        assert_eq!(attempts.try_pin(&pin, "280417", at(31)), Ok(Answer::Wait(seconds(1))));
        assert_eq!(attempts.try_pin(&pin, "280417", at(32)), Ok(Answer::Right));
        assert_eq!(attempts.wait(at(32)), Ok(seconds(0)));
        assert_eq!(attempts.try_pin(&pin, "111222", at(33)), Ok(Answer::Wrong { wait: seconds(0) }), "counted anew");
    }

    #[test]
    fn the_wait_survives_a_restart() {
        let (folder, mut attempts) = kiosk();
        for second in 0..3 {
            attempts.attempt(at(second), || false).unwrap();
        }
        let mut after_restart = Attempts::kept_in(folder.path().join("attempts.json"));
        assert_eq!(after_restart.attempt(at(10), || true), Ok(Answer::Wait(seconds(22))));
    }

    #[test]
    fn an_attempt_is_on_the_disk_before_the_pin_is_checked() {
        let (folder, mut attempts) = kiosk();
        let file = folder.path().join("attempts.json");
        let mut seen = None;
        attempts
            .attempt(at(0), || {
                seen = Some(kept::read(&file));
                true
            })
            .unwrap();
        assert_eq!(seen, Some(Kept::Count(Count { wrong: 1, since: at(0) })));
        assert_eq!(kept::read(&file), Kept::None, "the right one is forgotten at once");
    }

    #[test]
    fn where_nothing_can_be_written_no_pin_is_checked() {
        let folder = tempfile::tempdir().unwrap();
        let mut attempts = Attempts::kept_in(folder.path().join("not there").join("attempts.json"));
        let mut checked = false;
        let answer = attempts.attempt(at(0), || {
            checked = true;
            true
        });
        assert_eq!((answer, checked), (Err(AttemptsError), false));
    }

    #[test]
    fn a_spoiled_file_costs_the_longest_wait_once_and_no_more() {
        let (folder, mut attempts) = kiosk();
        std::fs::write(folder.path().join("attempts.json"), "spoiled").unwrap();
        assert_eq!(attempts.attempt(at(0), || true), Ok(Answer::Wait(LONGEST_WAIT)));
        assert_eq!(attempts.attempt(at(3599), || true), Ok(Answer::Wait(seconds(1))));
        assert_eq!(attempts.attempt(at(3600), || true), Ok(Answer::Right));
    }

    #[test]
    fn a_clock_set_back_begins_the_wait_anew_and_does_not_lock_out_for_years() {
        let (_folder, mut attempts) = kiosk();
        for second in 0..3 {
            attempts.attempt(at(second), || false).unwrap();
        }
        let year = 365 * 24 * 3600;
        assert_eq!(attempts.attempt(at(20 - year), || true), Ok(Answer::Wait(seconds(30))), "the whole wait, from now");
        assert_eq!(attempts.attempt(at(49 - year), || true), Ok(Answer::Wait(seconds(1))));
        assert_eq!(attempts.attempt(at(50 - year), || true), Ok(Answer::Right));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn however_the_clock_jumps_back_the_wait_is_served_in_full_and_never_beyond_the_cap(
            wrong in 3u32..12,
            // Real seconds that pass, and how far the clock is set back after them.
            steps in proptest::collection::vec((0i64..4000, prop_oneof![Just(0i64), 0i64..200_000]), 1..12),
        ) {
            let (folder, mut attempts) = kiosk();
            kept::write(&folder.path().join("attempts.json"), Count { wrong, since: at(0) }).unwrap();
            let (mut real, mut clock) = (0, 0);
            for (passes, back) in steps {
                real += passes;
                clock += passes - back;
                let answer = attempts.attempt(at(clock), || true).unwrap();
                if answer == Answer::Right {
                    let served = seconds(u64::try_from(real).unwrap());
                    prop_assert!(served >= wait_after(wrong), "let in after {served:?}");
                    break;
                }
                let Answer::Wait(wait) = answer else { panic!("nothing was wrong") };
                prop_assert!(!wait.is_zero() && wait <= wait_after(wrong) && wait <= LONGEST_WAIT);
            }
        }
    }
}
