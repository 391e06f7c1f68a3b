//! A check of an organization in a file of the person's own: plain JSON, or locked with a passphrase as an `age` file.

use std::{
    fs::File,
    io::{Read as _, Write as _},
    path::Path,
};

use many_doors_private::{Passphrase, Work, seal, unseal};

use crate::{
    App,
    private::{failure, strong},
    save::{save_new, saved},
    wire::{Failure, FailureCode, OpenCheckRequest, SaveCheckRequest, Saved, SavedCheck},
};

/// What a file is called. It says what it is and of nobody.
const FILE_NAME: &str = "our";
/// How a plain file ends.
pub(crate) const PLAIN: &str = ".check.json";
/// How a locked file ends. Any `age` program opens it, too.
pub(crate) const LOCKED: &str = ".check.age";
/// A check of all statements, with a page written beside each, is smaller.
const LIMIT: u64 = 1 << 20;

impl App {
    /// Saves a check as a new file, locked if there is a passphrase.
    ///
    /// # Errors
    /// `NotSaved`, and on a kiosk; those of the passphrase's lock.
    pub fn save_check(&self, request: SaveCheckRequest) -> Result<Saved, Failure> {
        let folder = self.folder_to_save_in(&request.folder)?;
        // What is freed is wiped by the program's allocator.
        let json = serde_json::to_vec_pretty(&request.check).map_err(|_| Failure::of(FailureCode::NotSaved))?;
        let (ending, bytes) = match request.passphrase.filter(|typed| !typed.is_empty()) {
            None => (PLAIN, json),
            Some(typed) => {
                strong(&typed)?;
                (LOCKED, seal(&json, &Passphrase::new(typed), work()).map_err(failure)?)
            }
        };
        saved(save_new(&folder, FILE_NAME, ending, |file| file.write_all(&bytes)))
    }

    /// Opens a check that was saved.
    ///
    /// # Errors
    /// `NotAllowed` on a kiosk; `CheckUnreadable`; `PrivateWrong` where a passphrase is missing or wrong, `PrivateDamaged`.
    pub fn open_check(&self, request: OpenCheckRequest) -> Result<SavedCheck, Failure> {
        self.may_change()?;
        let path = Path::new(request.path.trim());
        let unreadable = || Failure::of(FailureCode::CheckUnreadable);
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(|_| unreadable())?;
        file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|_| unreadable())?;
        if bytes.len() as u64 > LIMIT {
            return Err(unreadable());
        }
        if bytes.starts_with(b"age-encryption.org/") {
            let typed = request.passphrase.filter(|typed| !typed.is_empty());
            let passphrase = Passphrase::new(typed.ok_or_else(|| Failure::of(FailureCode::PrivateWrong))?);
            bytes = unseal(&bytes, &passphrase).map_err(failure)?.to_vec();
        }
        serde_json::from_slice(&bytes).map_err(|_| unreadable())
    }
}

/// Tests lock with less work.
fn work() -> Work {
    if cfg!(test) { Work::FOR_TESTS } else { Work::PROGRAM }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fs, sync::Arc};

    use super::*;
    use crate::{
        OutletsOutside, Printers, Surroundings,
        wire::{CheckAnswer, Rating, SavePlace},
    };

    /// A program that may save.
    struct Desk;

    impl OutletsOutside for Desk {
        fn places(&self) -> Vec<SavePlace> {
            Vec::new()
        }

        fn printers(&self) -> Printers {
            Printers { names: Vec::new(), usual: None }
        }

        fn print(&self, _: &[u8], _: &str, _: &str) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn app() -> App {
        let clock = Arc::new(|| "2026-11-27T17:00:00Z".parse().unwrap());
        App::open(Surroundings { outlets: Some(Arc::new(Desk)), ..Surroundings::none(clock) })
    }

    fn check() -> SavedCheck {
        let rating = Rating {
            answer: CheckAnswer::Partly,
            evidence: "a sign at the door".into(),
            owner: "front desk".into(),
            until: "March".into(),
        };
        SavedCheck {
            kind: "clinic".into(),
            organization: "Example Street Clinic".into(),
            date: "2026-11-27".into(),
            ratings: BTreeMap::from([("leader-named".to_owned(), rating)]),
        }
    }

    fn save(app: &App, folder: &Path, passphrase: Option<&str>) -> Result<String, Failure> {
        let folder = folder.display().to_string();
        let saved =
            app.save_check(SaveCheckRequest { check: check(), folder, passphrase: passphrase.map(str::to_owned) });
        saved.map(|saved| saved.file)
    }

    fn open(app: &App, path: &str, passphrase: Option<&str>) -> Result<SavedCheck, FailureCode> {
        let request = OpenCheckRequest { path: path.to_owned(), passphrase: passphrase.map(str::to_owned) };
        app.open_check(request).map_err(|failure| failure.code)
    }

    const LONG: &str = "seven quiet lanterns over water";

    #[test]
    fn a_check_comes_back_as_it_was_plain_or_locked() {
        let (app, folder) = (app(), tempfile::tempdir().unwrap());
        let plain = save(&app, folder.path(), None).unwrap();
        assert!(plain.ends_with("our.check.json"), "{plain}");
        assert_eq!(open(&app, &plain, None).unwrap(), check());
        let locked = save(&app, folder.path(), Some(LONG)).unwrap();
        assert!(locked.ends_with(".check.age"), "{locked}");
        assert!(!String::from_utf8_lossy(&fs::read(&locked).unwrap()).contains("Example Street"));
        assert_eq!(open(&app, &locked, Some(LONG)).unwrap(), check());
    }

    #[test]
    fn a_wrong_passphrase_a_weak_one_and_what_is_no_check_are_told_and_nothing_is_changed() {
        let (app, folder) = (app(), tempfile::tempdir().unwrap());
        assert_eq!(save(&app, folder.path(), Some("cat")).unwrap_err().code, FailureCode::PassphraseWeak);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let locked = save(&app, folder.path(), Some(LONG)).unwrap();
        assert_eq!(open(&app, &locked, None), Err(FailureCode::PrivateWrong));
        assert_eq!(open(&app, &locked, Some("seven quiet lanterns over sand")), Err(FailureCode::PrivateWrong));
        let cut = folder.path().join("cut.check.age");
        fs::write(&cut, &fs::read(&locked).unwrap()[..120]).unwrap();
        assert_eq!(open(&app, cut.to_str().unwrap(), Some(LONG)), Err(FailureCode::PrivateDamaged));
        for (name, text) in [("a.check.json", "{}"), ("b.check.json", "[1, 2"), ("c.check.json", &"[".repeat(2 << 20))]
        {
            let file = folder.path().join(name);
            fs::write(&file, text).unwrap();
            assert_eq!(open(&app, file.to_str().unwrap(), None), Err(FailureCode::CheckUnreadable), "{name}");
        }
        assert_eq!(open(&app, "/nowhere/at/all", None), Err(FailureCode::CheckUnreadable));
    }

    #[test]
    fn a_program_that_saves_nothing_saves_no_check() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(Surroundings::none(Arc::new(|| "2026-11-27T17:00:00Z".parse().unwrap())));
        assert_eq!(save(&app, folder.path(), None).unwrap_err().code, FailureCode::NotSaved);
    }
}
