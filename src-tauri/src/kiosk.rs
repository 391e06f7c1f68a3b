//! The program around a kiosk: its settings, its clock, and a new beginning after every visit.
//!
//! A visit is erased by ending the program and starting it again in its own place. Nothing needs to be remembered for
//! wiping, because nothing outlives the process.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use many_doors_app::kiosk_rules::{Config, Sleep};
use many_doors_app::{KioskOutside, KioskSurroundings};
use tauri::AppHandle;

use crate::sleep::clocks;

/// With this code the event loop ends when the program is to begin anew.
pub const AGAIN: i32 = 75;
/// The file in the data folder that counts wrong PINs.
const ATTEMPTS: &str = "staff-attempts.json";
/// The file in the data folder that holds the tally.
const TALLY: &str = "tally.json";
/// A longer file is not one that a center wrote.
const MOST_BYTES: u64 = 64 * 1024;

/// Ends and restarts the program.
pub struct Program {
    app: OnceLock<AppHandle>,
    sleep: Mutex<Sleep>,
    /// It is ending already.
    ending: AtomicBool,
}

impl Program {
    /// Before there is a window.
    pub fn new() -> Self {
        Self { app: OnceLock::new(), sleep: Mutex::new(Sleep::new(clocks())), ending: AtomicBool::new(false) }
    }

    /// Tells it which program it ends. Only the first one counts.
    pub fn is(&self, app: &AppHandle) {
        let _ = self.app.set(app.clone());
    }

    /// Ends it once. The window and its page may both have noticed that somebody leaves, and Tauri answers a second wish, when its
    /// loop is over, by ending the process on the spot: nothing would begin anew.
    fn end(&self, code: i32) {
        if let Some(app) = self.app.get()
            && !self.ending.swap(true, Ordering::SeqCst)
        {
            app.exit(code);
        }
    }
}

impl KioskOutside for Program {
    fn begin_anew(&self) {
        self.end(AGAIN);
    }

    fn close(&self) {
        self.end(0);
    }

    fn uptime(&self) -> Duration {
        clocks().on * faster()
    }

    fn slept(&self) -> bool {
        self.sleep.lock().unwrap_or_else(PoisonError::into_inner).look(clocks())
    }
}

/// A test's kiosk may have a clock that runs so many times as fast.
#[cfg(any(debug_assertions, feature = "testing"))]
fn faster() -> u32 {
    std::env::var("MANY_DOORS_TEST_CLOCK").ok().and_then(|times| times.parse().ok()).unwrap_or(1)
}

#[cfg(not(any(debug_assertions, feature = "testing")))]
fn faster() -> u32 {
    1
}

/// What makes the program a kiosk. A file with a fault is told on the error output, and the strictest kiosk runs.
pub fn surroundings(config: Option<&Path>, data: Option<&Path>, program: &Arc<Program>) -> KioskSurroundings {
    let usual = usual_file();
    let config = match config.or(usual.as_deref()) {
        None => Config::strictest(),
        Some(file) => read(file).unwrap_or_else(|fault| {
            eprintln!("many-doors: {}: {fault}", file.display());
            Config::strictest()
        }),
    };
    let outside: Arc<dyn KioskOutside> = program.clone();
    KioskSurroundings {
        config,
        attempts: data.map(|data| data.join(ATTEMPTS)),
        tally: data.map(|data| data.join(TALLY)),
        outside,
    }
}

fn read(file: &Path) -> Result<Config, String> {
    let size = std::fs::metadata(file).map_err(|error| error.to_string())?.len();
    if size > MOST_BYTES {
        return Err("too long".to_owned());
    }
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    Config::parse(&text).map_err(|fault| fault.to_string())
}

/// Where a center's file lies unless another is named.
fn usual_file() -> Option<PathBuf> {
    if cfg!(target_os = "windows") {
        return std::env::var_os("PROGRAMDATA")
            .map(|folder| PathBuf::from(folder).join("many-doors").join("kiosk.toml"));
    }
    if cfg!(target_os = "macos") {
        return Some("/Library/Application Support/many-doors/kiosk.toml".into());
    }
    Some("/etc/many-doors/kiosk.toml".into())
}

/// Starts the program again in the place of this one. Only comes back when that fails.
pub fn again() -> std::io::Error {
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(error) => return error,
    };
    let mut command = std::process::Command::new(program);
    command.args(std::env::args_os().skip(1));
    #[cfg(unix)]
    {
        // The same process, so that whoever watches over it sees it live on.
        crate::children::wait_for_all();
        keep_nothing_open();
        std::os::unix::process::CommandExt::exec(&mut command)
    }
    #[cfg(not(unix))]
    match command.spawn() {
        Ok(_) => std::process::exit(0),
        Err(error) => error,
    }
}

/// Whatever is open passes on to the program that takes this one's place, unless it is marked. The web view marks neither its sockets nor the
/// memory it draws in, in which the last visitor's pages stand.
#[cfg(unix)]
#[allow(unsafe_code)]
fn keep_nothing_open() {
    let open = if cfg!(target_os = "linux") { "/proc/self/fd" } else { "/dev/fd" };
    let numbers = std::fs::read_dir(open).into_iter().flatten().flatten();
    for number in numbers.filter_map(|entry| entry.file_name().to_str()?.parse::<libc::c_int>().ok()) {
        if number > libc::STDERR_FILENO {
            // SAFETY: plain numbers; a file that has been closed meanwhile is refused.
            unsafe { libc::fcntl(number, libc::F_SETFD, libc::FD_CLOEXEC) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_uptime_goes_on_and_tells_of_no_sleep_while_the_computer_is_awake() {
        let program = Program::new();
        let before = program.uptime();
        std::thread::sleep(Duration::from_millis(20));
        assert!(before < program.uptime());
        assert!(!program.slept());
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_uptime_is_that_of_the_computer_with_sleep_included() {
        let said = std::fs::read_to_string("/proc/uptime").unwrap();
        let said: f64 = said.split(' ').next().unwrap().parse().unwrap();
        assert!((clocks().on.as_secs_f64() - said).abs() < 5.0);
    }

    #[test]
    fn a_file_with_a_fault_makes_the_strictest_kiosk() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("kiosk.toml");
        let kiosk = |text: &str| {
            std::fs::write(&file, text).unwrap();
            surroundings(Some(&file), None, &Arc::new(Program::new())).config
        };
        assert_eq!(kiosk("printer = \"Front\"\n").printer.as_deref(), Some("Front"));
        assert_eq!(kiosk("printer = \"Front\"\nprintr = 1\n"), Config::strictest());
        let missing = surroundings(Some(&folder.path().join("none")), None, &Arc::new(Program::new()));
        assert_eq!(missing.config, Config::strictest());
    }
}
