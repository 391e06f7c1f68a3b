//! The programs that this one has started, at its end.

use std::time::{Duration, Instant};

use libc::pid_t;

/// A process that has been told to end is gone long before this, unless the computer is in trouble.
const PATIENCE: Duration = Duration::from_secs(2);

/// Ends the web view's programs and waits until they are gone. Left alone they tidy up first: the last page stays in their memory a while
/// longer than the window, and they write files into a folder that has just been removed.
#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
pub fn end_web_view() {
    let of_the_web_view = web_view();
    for process in &of_the_web_view {
        // SAFETY: plain numbers; a process that has ended meanwhile is refused.
        unsafe { libc::kill(*process, libc::SIGKILL) };
    }
    wait_until(|| of_the_web_view.iter().all(|process| is_over(*process)));
}

/// Elsewhere the system ends the web view with its window.
#[cfg(not(target_os = "linux"))]
pub fn end_web_view() {}

/// Waits for all that end by themselves. Whoever is not waited for stays in the system's list for as long as this process.
pub fn wait_for_all() {
    wait_until(|| {
        loop {
            match waited(-1) {
                -1 => return true,
                0 => return false,
                _ => {}
            }
        }
    });
}

fn wait_until(mut done: impl FnMut() -> bool) {
    let start = Instant::now();
    while !done() && start.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Over and taken out of the system's list, by us or by whoever started it.
#[cfg(target_os = "linux")]
fn is_over(process: pid_t) -> bool {
    waited(process) != 0
}

/// The child that has ended; 0 while there are only living ones, -1 when there is none.
#[allow(unsafe_code)]
fn waited(process: pid_t) -> pid_t {
    // SAFETY: no status is asked for; the rest are plain numbers.
    unsafe { libc::waitpid(process, std::ptr::null_mut(), libc::WNOHANG) }
}

/// Our children whose names begin as those of the web view do.
#[cfg(target_os = "linux")]
fn web_view() -> Vec<pid_t> {
    let ours = pid_t::try_from(std::process::id()).ok();
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    numbers
        .filter(|number: &pid_t| {
            let said = std::fs::read_to_string(format!("/proc/{number}/stat")).unwrap_or_default();
            name_and_parent(&said).is_some_and(|(name, parent)| name.starts_with("WebKit") && Some(parent) == ours)
        })
        .collect()
}

/// Reads `4711 (WebKitWebProces) S 4700 …`; a name may hold spaces and brackets.
#[cfg(target_os = "linux")]
fn name_and_parent(said: &str) -> Option<(&str, pid_t)> {
    let (before, after) = said.rsplit_once(") ")?;
    let (_, name) = before.split_once('(')?;
    Some((name, after.split(' ').nth(1)?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_program_is_told_by_its_name_and_by_who_started_it() {
        assert_eq!(name_and_parent("4711 (WebKitWebProces) S 4700 1 1 0\n"), Some(("WebKitWebProces", 4700)));
        assert_eq!(name_and_parent("4711 (a (b) S 1) R 4700 1\n"), Some(("a (b) S 1", 4700)));
        assert_eq!(name_and_parent(""), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_web_views_programs_end_at_once_and_no_other_does() {
        let folder = tempfile::tempdir().unwrap();
        let sleeping = |name: &str| {
            let program = folder.path().join(name);
            std::os::unix::fs::symlink("/bin/sleep", &program).unwrap();
            std::process::Command::new(program).arg("60").spawn().unwrap()
        };
        let (web, mut other) = (sleeping("WebKitNetworkProcess"), sleeping("lp"));
        let started = Instant::now();
        // A child has its own name a moment after it has been started.
        while !web_view().contains(&pid_t::try_from(web.id()).unwrap()) && started.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(1));
        }
        end_web_view();
        assert!(!std::path::Path::new(&format!("/proc/{}", web.id())).exists(), "it is gone");
        assert!(other.try_wait().unwrap().is_none(), "what prints goes on");
        other.kill().unwrap();
        other.wait().unwrap();
    }
}
