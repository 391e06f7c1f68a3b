//! Long work steps back: a window that somebody uses, above all the cover of "Leave quickly", comes first.

use std::panic::resume_unwind;
use std::thread;

/// Runs work on a thread of its own, and whatever that starts, below everything a person waits for in a window. Where nothing else
/// wants the processor it is as fast as before.
pub(crate) fn behind<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let working = scope.spawn(|| {
            step_back();
            work()
        });
        working.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// On Linux the priority is that of one thread and those it starts; it cannot be raised again, so the thread must end.
#[cfg(target_os = "linux")]
fn step_back() {
    /// Of 19: what the kernel gives to it when a window wants the rest.
    const NICE: i32 = 10;
    // Refused by nobody; and if it were, the work would only be as loud as any other.
    let _ = rustix::process::setpriority_process(None, NICE);
}

// Elsewhere nobody has measured whether it is needed.
#[cfg(not(target_os = "linux"))]
fn step_back() {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn long_work_and_the_threads_it_starts_step_back_and_nobody_else_does() {
        let nice = || rustix::process::getpriority_process(None).unwrap();
        let before = nice();
        let (itself, started) = behind(|| (nice(), thread::spawn(nice).join().unwrap()));
        assert!(itself > before && started > before, "{before}, {itself}, {started}");
        assert_eq!(nice(), before);
    }
}
