//! Everything the web view writes goes into one private folder per run: in memory where the system has such a place,
//! removed at exit, and what a killed run left behind removed at the next start.
//!
//! Beside every folder stands a lock file, held as long as its run lives; it is made before the folder and removed
//! after it. A folder whose lock is free, or gone, belongs to nobody.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How the names of all runs begin. Neutral on purpose.
const PREFIX: &str = "many-doors-web-";
/// How the names of lock files end.
const LOCK: &str = ".lock";

/// The folder of this run.
pub struct WebFiles {
    held: Option<Held>,
}

/// A folder and the lock that says it is in use.
struct Held {
    folder: PathBuf,
    lock_path: PathBuf,
    lock: File,
}

impl WebFiles {
    /// Clears what dead runs left, then makes the folder of this one: on the stick, if all is kept there and there is no place in memory.
    /// Without any place to write there is no folder, and the web view is asked to keep nothing.
    pub fn for_this_run(stick: Option<&Path>) -> Self {
        let held = places(stick).iter().find_map(|place| {
            sweep(place);
            hold(place)
        });
        Self { held }
    }

    /// The folder of this run, if there is one.
    pub fn folder(&self) -> Option<PathBuf> {
        self.held.as_ref().map(|held| held.folder.clone())
    }

    /// Removes the folder. The web processes may still be writing their last, so it looks again a few times.
    pub fn remove(self) {
        let Some(held) = self.held else { return };
        for _ in 0..20 {
            if std::fs::remove_dir_all(&held.folder).is_err() && !held.folder.exists() {
                break;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        // What a straggler writes after this has no lock beside it: the next start removes it.
        let _ = std::fs::remove_file(&held.lock_path);
        drop(held.lock);
    }
}

/// Where the folder may stand, best first.
fn places(stick: Option<&Path>) -> Vec<PathBuf> {
    let in_memory = if cfg!(target_os = "linux") { std::env::var_os("XDG_RUNTIME_DIR") } else { None };
    let in_memory = in_memory.map(PathBuf::from).filter(|path| path.is_absolute());
    // A stick that cannot be written to leaves the computer's own folder.
    let on_stick = stick.filter(|folder| std::fs::create_dir_all(folder).is_ok()).map(Path::to_owned);
    in_memory.into_iter().chain(on_stick).chain([std::env::temp_dir()]).collect()
}

/// Removes the folders of runs that are over.
fn sweep(place: &Path) {
    let Ok(entries) = std::fs::read_dir(place) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| name.starts_with(PREFIX)) else { continue };
        let path = entry.path();
        // A link is never followed: somebody else may have laid it.
        if name.ends_with(LOCK) || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let lock_path = lock_beside(&path);
        match File::open(&lock_path) {
            Ok(lock) if lock.try_lock().is_err() => {}
            Ok(lock) => {
                let _ = std::fs::remove_dir_all(&path);
                let _ = std::fs::remove_file(&lock_path);
                drop(lock);
            }
            Err(_) => {
                let _ = std::fs::remove_dir_all(&path);
            }
        }
    }
}

/// Makes and holds a folder of this run's own.
fn hold(place: &Path) -> Option<Held> {
    (0..16).find_map(|turn| {
        let folder = place.join(format!("{PREFIX}{}-{turn}", std::process::id()));
        let lock_path = lock_beside(&folder);
        let lock = private_file(&lock_path)?;
        // A start at the same moment may have swept the lock away before it was held.
        if lock.try_lock().is_err() || !lock_path.exists() || private_folder(&folder).is_err() {
            return None;
        }
        Some(Held { folder, lock_path, lock })
    })
}

fn lock_beside(folder: &Path) -> PathBuf {
    let mut name = folder.as_os_str().to_owned();
    name.push(LOCK);
    PathBuf::from(name)
}

/// A new file that only its owner reads.
fn private_file(path: &Path) -> Option<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).ok()
}

/// A new folder that only its owner enters.
fn private_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_run(place: &Path) -> WebFiles {
        sweep(place);
        WebFiles { held: hold(place) }
    }

    #[test]
    fn a_run_removes_its_folder_and_its_lock() {
        let place = tempfile::tempdir().unwrap();
        let run = one_run(place.path());
        let folder = run.folder().unwrap();
        std::fs::write(folder.join("cookies"), "crumbs").unwrap();
        run.remove();
        assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_start_removes_what_a_killed_run_left_and_leaves_a_living_one_alone() {
        let place = tempfile::tempdir().unwrap();
        let living = one_run(place.path());
        let dead = place.path().join(format!("{PREFIX}99999999-0"));
        private_folder(&dead).unwrap();
        drop(private_file(&lock_beside(&dead)).unwrap());
        let unlocked = place.path().join(format!("{PREFIX}99999998-0"));
        private_folder(&unlocked).unwrap();
        sweep(place.path());
        assert!(!dead.exists() && !lock_beside(&dead).exists() && !unlocked.exists());
        assert!(living.folder().unwrap().exists());
    }

    #[test]
    fn folders_of_other_programs_are_left_alone() {
        let place = tempfile::tempdir().unwrap();
        let other = place.path().join("many-doors-letters");
        std::fs::create_dir(&other).unwrap();
        sweep(place.path());
        assert!(other.exists());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_enters_the_folder() {
        use std::os::unix::fs::PermissionsExt;
        let place = tempfile::tempdir().unwrap();
        let run = one_run(place.path());
        let mode = std::fs::metadata(run.folder().unwrap()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_with_our_name_is_not_followed() {
        let place = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        std::fs::write(elsewhere.path().join("letter"), "keep").unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), place.path().join(format!("{PREFIX}1-0"))).unwrap();
        sweep(place.path());
        assert!(elsewhere.path().join("letter").exists());
    }
}
