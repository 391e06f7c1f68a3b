//! The clocks of this computer, by which it is found out that it slept.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use many_doors_app::kiosk_rules::Clocks;

/// What they say now.
pub fn clocks() -> Clocks {
    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    Clocks { on: on(), awake: awake(*BEGAN) }
}

/// Goes on while the computer sleeps.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn on() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    #[cfg(target_os = "linux")]
    const GOES_ON: ClockId = ClockId::Boottime;
    // Not that of Linux with this name, which stops.
    #[cfg(target_os = "macos")]
    const GOES_ON: ClockId = ClockId::Monotonic;
    clock_gettime(GOES_ON).try_into().unwrap_or_default()
}

/// Milliseconds since the computer was started, sleep included.
#[cfg(windows)]
#[allow(unsafe_code)]
fn on() -> Duration {
    #[link(name = "kernel32")]
    unsafe extern "system" {
        fn GetTickCount64() -> u64;
    }
    // SAFETY: nothing goes in, and a plain number comes out.
    Duration::from_millis(unsafe { GetTickCount64() })
}

/// Elsewhere the clock on the wall. Whoever sets it forward by some seconds ends a visit.
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn on() -> Duration {
    std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default()
}

/// Stops while the computer sleeps: `CLOCK_MONOTONIC` on Linux, `CLOCK_UPTIME_RAW` on macOS.
#[cfg(not(windows))]
fn awake(began: Instant) -> Duration {
    began.elapsed()
}

/// What `Instant` reads on Windows goes on in sleep; this does not.
#[cfg(windows)]
#[allow(unsafe_code)]
fn awake(_: Instant) -> Duration {
    #[link(name = "kernel32")]
    unsafe extern "system" {
        fn QueryUnbiasedInterruptTime(time: *mut u64) -> i32;
    }
    let mut time = 0;
    // SAFETY: the place for the number, in units of 100 nanoseconds, lives through the call.
    unsafe { QueryUnbiasedInterruptTime(&mut time) };
    Duration::from_nanos(time.saturating_mul(100))
}

#[cfg(test)]
mod tests {
    use many_doors_app::kiosk_rules::Sleep;

    use super::*;

    #[test]
    fn both_clocks_go_on_together_while_the_computer_is_awake() {
        let before = clocks();
        let mut sleep = Sleep::new(before);
        std::thread::sleep(Duration::from_millis(50));
        let now = clocks();
        assert!(now.on > before.on && now.awake > before.awake, "{before:?} {now:?}");
        assert!(!sleep.look(now));
    }
}
