//! How long to wait after how many wrong PINs.

use std::time::Duration;

/// So many wrong PINs cost nothing: fingers slip.
pub const FREE: u32 = 2;
/// Nobody waits longer than this.
pub const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);

/// Waits after the third wrong PIN, the fourth and so on, in seconds.
const STEPS: [u64; 6] = [30, 60, 2 * 60, 5 * 60, 15 * 60, 60 * 60];

/// The wait after so many wrong PINs in a row: none, none, 30 s, 1, 2, 5, 15, 60 minutes, and 60 from then on.
///
/// Somebody at it day and night tries 24 PINs a day.
#[must_use]
pub fn wait_after(wrong: u32) -> Duration {
    match wrong.checked_sub(FREE + 1) {
        None => Duration::ZERO,
        Some(step) => {
            let seconds = usize::try_from(step).ok().and_then(|step| STEPS.get(step).copied());
            seconds.map_or(LONGEST_WAIT, Duration::from_secs)
        }
    }
}

/// So many wrong PINs stand for a count that was lost.
pub const COUNT_LOST: u32 = FREE + STEPS.len() as u32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_as_promised_and_ends_at_an_hour() {
        let seconds: Vec<u64> = (0..=9).map(|wrong| wait_after(wrong).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 0, 30, 60, 120, 300, 900, 3600, 3600]);
        assert_eq!(wait_after(u32::MAX), LONGEST_WAIT);
    }

    #[test]
    fn a_lost_count_waits_longest() {
        assert_eq!(wait_after(COUNT_LOST), LONGEST_WAIT);
        assert!(wait_after(COUNT_LOST - 1) < LONGEST_WAIT);
    }
}
