//! The private store of one person. A kiosk has none, by type: it has no value of [`Private`].

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError, TryLockError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use many_doors_private::{self as private, Contents, Passphrase, PrivateStore, Weakness, Work};

use crate::{
    App,
    commands::{Done, NoRequest},
    settings,
    wire::{
        Failure, FailureCode, ForgetRequest, LockRequest, PassphraseJudged, PassphraseRequest, PassphraseWeakness,
        PrivateAnswer, PrivateContents, PrivateLetter, PrivateNote, PrivatePerson, PrivatePlan, PrivateResource,
        PrivateState,
    },
};

/// The file in the data folder.
const FILE: &str = "private.age";
/// Minutes without a sign of the person after which it locks itself.
pub const LOCKS_AFTER: u32 = 5;

/// Where a person's private store is, and the store while it is open.
pub(crate) struct Private {
    file: PathBuf,
    work: Work,
    open: Mutex<Option<PrivateStore>>,
    /// How often it was locked. What was being opened meanwhile is not kept open.
    locks: AtomicU64,
    /// Held while one is made, so that it is not forgotten halfway and then there after all.
    making: Mutex<()>,
    /// What the page has could not be saved: the person was told to copy it.
    unsaved: AtomicBool,
    /// The language in which the page begins anew after a lock; asked for once.
    resume: Mutex<Option<String>>,
}

impl Private {
    pub(crate) fn in_folder(folder: &Path, work: Work) -> Self {
        Self {
            file: folder.join(FILE),
            work,
            open: Mutex::default(),
            locks: AtomicU64::default(),
            making: Mutex::default(),
            unsaved: AtomicBool::default(),
            resume: Mutex::default(),
        }
    }

    pub(crate) fn store(&self) -> MutexGuard<'_, Option<PrivateStore>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything decrypted is wiped, and what is being opened will not be kept open. Waits for what is being saved.
    pub(crate) fn lock(&self) {
        self.locks.fetch_add(1, Ordering::SeqCst);
        if let Some(store) = self.store().take() {
            store.lock();
        }
    }

    /// Whether it is open, without waiting for what is being saved: what is saved is open.
    fn is_open_or_busy(&self) -> bool {
        match self.open.try_lock() {
            Ok(open) => open.is_some(),
            Err(TryLockError::Poisoned(open)) => open.into_inner().is_some(),
            Err(TryLockError::WouldBlock) => true,
        }
    }

    fn locks(&self) -> u64 {
        self.locks.load(Ordering::SeqCst)
    }

    fn making(&self) -> MutexGuard<'_, ()> {
        self.making.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The language to go on in, the first time it is asked for.
    pub(crate) fn resume(&self) -> Option<String> {
        self.resume.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl App {
    /// Whether there is a private store.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn private_state(&self, _: NoRequest) -> Result<PrivateState, Failure> {
        let private = self.private.as_ref();
        Ok(PrivateState {
            possible: private.is_some(),
            exists: private.is_some_and(|private| private::exists(&private.file)),
            open: private.is_some_and(|private| private.store().is_some()),
            locks_after: LOCKS_AFTER,
        })
    }

    /// What speaks against a passphrase, before it is used.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn judge_passphrase(&self, request: PassphraseRequest) -> Result<PassphraseJudged, Failure> {
        Ok(judged(&request.passphrase))
    }

    /// Makes a new, empty store.
    ///
    /// # Errors
    /// `PassphraseWeak`, `PrivateExists`, `PrivateNoRoom`, `PrivateNotSaved`; `NotAllowed` where none can be had.
    pub fn create_private(&self, request: PassphraseRequest) -> Result<PrivateContents, Failure> {
        let private = self.own_private()?;
        let locks = private.locks();
        strong(&request.passphrase)?;
        if let Some(folder) = private.file.parent() {
            // What is wrong with the folder is said by the next line.
            let _ = std::fs::create_dir_all(folder);
        }
        let making = private.making();
        let store = PrivateStore::create(&private.file, &Passphrase::new(request.passphrase), private.work);
        drop(making);
        self.keep_open(private, store.map_err(failure)?, locks)
    }

    /// Opens the store, or answers with what it holds if it is open.
    ///
    /// # Errors
    /// `PrivateWrong`, `PrivateDamaged`, `PrivateTooNew`; `NotAllowed` where none can be had.
    pub fn open_private(&self, request: PassphraseRequest) -> Result<PrivateContents, Failure> {
        let private = self.own_private()?;
        let locks = private.locks();
        let store = PrivateStore::open(&private.file, &Passphrase::new(request.passphrase), private.work);
        self.keep_open(private, store.map_err(failure)?, locks)
    }

    /// Replaces what the open store holds, whole or not at all.
    ///
    /// # Errors
    /// `PrivateLocked`, `PrivateChanged`, `PrivateNoRoom`, `PrivateNotSaved`, `TooLarge`: the file is then as before.
    pub fn save_private(&self, contents: PrivateContents) -> Result<Done, Failure> {
        let private = self.own_private()?;
        let mut store = private.store();
        let store = store.as_mut().ok_or_else(|| Failure::of(FailureCode::PrivateLocked))?;
        let saved = store.change(|kept| take(kept, contents));
        private.unsaved.store(saved.is_err(), Ordering::SeqCst);
        saved.map_err(failure)?;
        Ok(Done {})
    }

    /// Locks the store: wipes what was decrypted and destroys the page, which held it too. What was copied from it is taken back,
    /// unless it could not be saved: then the copy may be all that is left of somebody's words.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn lock_private(&self, request: LockRequest) -> Result<Done, Failure> {
        let private = self.own_private()?;
        self.silence_page();
        private.lock();
        *private.resume.lock().unwrap_or_else(PoisonError::into_inner) = Some(request.locale);
        if let Some(window) = &self.surroundings.cover {
            if !private.unsaved.swap(false, Ordering::SeqCst) {
                window.take_back_copies();
            }
            window.begin_anew();
        }
        Ok(Done {})
    }

    /// The person is still there: the store is not to lock itself.
    ///
    /// # Errors
    /// None. Every command is a sign of the person; this one is nothing else.
    pub fn touch_private(&self, _: NoRequest) -> Result<Done, Failure> {
        Ok(Done {})
    }

    /// Locks the store because nobody was there for long, or the computer slept. The page goes first, since it holds everything and
    /// what is just being saved takes a second.
    pub fn lock_when_idle(&self) {
        let Some(private) = &self.private else { return };
        if private.is_open_or_busy() {
            self.silence_page();
            if let Some(window) = &self.surroundings.cover {
                window.take_back_copies();
                window.begin_anew();
            }
        }
        private.lock();
    }

    /// Changes the passphrase of the open store.
    ///
    /// # Errors
    /// `PassphraseWeak`; as [`App::save_private`].
    pub fn change_passphrase(&self, request: PassphraseRequest) -> Result<Done, Failure> {
        let mut store = self.own_private()?.store();
        let store = store.as_mut().ok_or_else(|| Failure::of(FailureCode::PrivateLocked))?;
        strong(&request.passphrase)?;
        store.change_passphrase(Passphrase::new(request.passphrase)).map_err(failure)?;
        Ok(Done {})
    }

    /// Forgets everything a person asked this computer to keep: the private store, open or not, the settings, and the entries that
    /// were written here, if that is wished. The page is destroyed.
    ///
    /// # Errors
    /// `PrivateNotForgotten`, `SettingsNotKept`, `NothingWritten`, `LibraryUnreadable`: what could be forgotten is.
    pub fn forget_private(&self, request: ForgetRequest) -> Result<Done, Failure> {
        let private = self.own_private()?;
        self.silence_page();
        private.lock();
        let making = private.making();
        let gone = private::forget(&private.file);
        drop(making);
        let settings = match self.surroundings.config_dir.as_deref() {
            Some(dir) => settings::forget(&settings::file(dir)).map_err(|_| Failure::of(FailureCode::SettingsNotKept)),
            None => Ok(()),
        };
        let gone = gone.map_err(|_| Failure::of(FailureCode::PrivateNotForgotten));
        let own = if request.own { self.forget_own() } else { Ok(()) };
        if let Err(failure) = gone.and(settings).and(own) {
            self.keep_page();
            return Err(failure);
        }
        if let Some(window) = &self.surroundings.cover {
            window.take_back_copies();
            window.begin_anew();
        }
        Ok(Done {})
    }

    /// Keeps it open, unless the person left or locked it while the passphrase was being worked on, which takes a second. `locks` is
    /// how often it had been locked before that.
    fn keep_open(&self, private: &Private, store: PrivateStore, locks: u64) -> Result<PrivateContents, Failure> {
        let contents = out(store.contents());
        let mut open = private.store();
        if self.is_covered() || private.locks() != locks {
            store.lock();
            return Err(Failure::of(FailureCode::PrivateLocked));
        }
        private.unsaved.store(false, Ordering::SeqCst);
        *open = Some(store);
        Ok(contents)
    }

    fn own_private(&self) -> Result<&Private, Failure> {
        self.private.as_ref().ok_or_else(|| Failure::of(FailureCode::NotAllowed))
    }
}

fn judged(passphrase: &str) -> PassphraseJudged {
    let (weakness, least) = match private::weakness(passphrase) {
        None => (None, 0),
        Some(Weakness::TooShort { least }) => (Some(PassphraseWeakness::TooShort), least),
        Some(Weakness::FewDifferent { least }) => (Some(PassphraseWeakness::FewDifferent), least),
        Some(Weakness::OneThingRepeated) => (Some(PassphraseWeakness::OneThingRepeated), 0),
        Some(Weakness::Straight) => (Some(PassphraseWeakness::Straight), 0),
        Some(Weakness::Common) => (Some(PassphraseWeakness::Common), 0),
    };
    PassphraseJudged { weakness, least: u32::try_from(least).unwrap_or(u32::MAX) }
}

/// A passphrase that locks a file is not easy to guess.
pub(crate) fn strong(passphrase: &str) -> Result<(), Failure> {
    match judged(passphrase).weakness {
        None => Ok(()),
        Some(_) => Err(Failure::of(FailureCode::PassphraseWeak)),
    }
}

pub(crate) fn failure(error: private::Error) -> Failure {
    use private::Error;
    Failure::of(match error {
        Error::WrongPassphrase => FailureCode::PrivateWrong,
        Error::Damaged | Error::NotAFile => FailureCode::PrivateDamaged,
        Error::TooNew => FailureCode::PrivateTooNew,
        Error::TooLarge => FailureCode::TooLarge,
        Error::Exists => FailureCode::PrivateExists,
        Error::NotThere | Error::Changed => FailureCode::PrivateChanged,
        Error::NoRoom => FailureCode::PrivateNoRoom,
        Error::NotWritable | Error::Other(_) => FailureCode::PrivateNotSaved,
    })
}

/// What is kept, as the window has it.
fn out(kept: &Contents) -> PrivateContents {
    let plan = &kept.plan;
    PrivateContents {
        saved: kept.saved.iter().map(|one| PrivateResource { id: one.id.clone(), note: one.note.clone() }).collect(),
        notes: kept
            .notes
            .iter()
            .map(|one| PrivateNote { id: one.id.clone(), title: one.title.clone(), text: one.text.clone() })
            .collect(),
        plan: PrivatePlan {
            signs: plan.signs.clone(),
            helps: plan.helps.clone(),
            places: plan.places.clone(),
            people: plan
                .people
                .iter()
                .map(|one| PrivatePerson { name: one.name.clone(), way: one.way.clone() })
                .collect(),
            safer: plan.safer.clone(),
            reasons: plan.reasons.clone(),
            after: plan.after.clone(),
        },
        letters: kept
            .letters
            .iter()
            .map(|one| PrivateLetter {
                id: one.id.clone(),
                kind: one.kind.clone(),
                date: one.date.clone(),
                answers: one
                    .answers
                    .iter()
                    .map(|one| PrivateAnswer { ask: one.ask.clone(), given: one.given.clone() })
                    .collect(),
            })
            .collect(),
    }
}

/// Puts what the window has in the place of what was kept. What a newer program added to something that is still there stays with it.
fn take(kept: &mut Contents, contents: PrivateContents) {
    let PrivateContents { saved, notes, plan, letters } = contents;
    let mut before: HashMap<String, _> = kept.saved.drain(..).map(|one| (one.id.clone(), one)).collect();
    kept.saved.extend(saved.into_iter().map(|PrivateResource { id, note }| {
        let mut one = before.remove(&id).unwrap_or_default();
        (one.id, one.note) = (id, note);
        one
    }));
    let mut before: HashMap<String, _> = kept.notes.drain(..).map(|one| (one.id.clone(), one)).collect();
    kept.notes.extend(notes.into_iter().map(|PrivateNote { id, title, text }| {
        let mut one = before.remove(&id).unwrap_or_default();
        (one.id, one.title, one.text) = (id, title, text);
        one
    }));
    let mut before: HashMap<String, _> = kept.letters.drain(..).map(|one| (one.id.clone(), one)).collect();
    kept.letters.extend(letters.into_iter().map(|PrivateLetter { id, kind, date, answers }| {
        let mut one = before.remove(&id).unwrap_or_default();
        (one.id, one.kind, one.date) = (id, kind, date);
        let mut before: HashMap<String, _> = one.answers.drain(..).map(|one| (one.ask.clone(), one)).collect();
        one.answers.extend(answers.into_iter().map(|PrivateAnswer { ask, given }| {
            let mut one = before.remove(&ask).unwrap_or_default();
            (one.ask, one.given) = (ask, given);
            one
        }));
        one
    }));
    let mut before = kept.plan.people.drain(..);
    let people = plan.people.into_iter().map(|PrivatePerson { name, way }| {
        let mut one = before.next().unwrap_or_default();
        (one.name, one.way) = (name, way);
        one
    });
    let people = people.collect();
    drop(before);
    kept.plan.people = people;
    kept.plan.signs = plan.signs;
    kept.plan.helps = plan.helps;
    kept.plan.places = plan.places;
    kept.plan.safer = plan.safer;
    kept.plan.reasons = plan.reasons;
    kept.plan.after = plan.after;
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use many_doors_kiosk::Config;

    use super::*;
    use crate::{CoverOutside, KioskOutside, KioskSurroundings, Surroundings};

    const GOOD: &str = "seven lanterns over a river";

    fn app(folder: &Path) -> App {
        let clock = Arc::new(|| "2026-11-26T12:00:00Z".parse().unwrap());
        let mut app = App::open(Surroundings {
            data_dir: Some(folder.to_owned()),
            config_dir: Some(folder.join("config")),
            ..Surroundings::none(clock)
        });
        app.private = Some(Private::in_folder(folder, Work::FOR_TESTS));
        app
    }

    fn with(passphrase: &str) -> PassphraseRequest {
        PassphraseRequest { passphrase: passphrase.into() }
    }

    fn code<T>(answer: Result<T, Failure>) -> FailureCode {
        answer.err().unwrap().code
    }

    fn contents() -> PrivateContents {
        PrivateContents {
            saved: vec![PrivateResource { id: "988-lifeline".into(), note: "ask for Spanish".into() }],
            notes: vec![PrivateNote { id: "n1".into(), title: "Tuesday".into(), text: "slept".into() }],
            plan: PrivatePlan {
                signs: "I stop answering".into(),
                people: vec![PrivatePerson { name: "Ana".into(), way: "evenings".into() }],
                ..PrivatePlan::default()
            },
            letters: vec![PrivateLetter {
                id: "l1".into(),
                kind: "letter".into(),
                date: "2026-11-26".into(),
                answers: vec![PrivateAnswer { ask: "office".into(), given: vec!["Example Street Clinic".into()] }],
            }],
        }
    }

    fn lock(app: &App) {
        app.lock_private(LockRequest { locale: "es".into() }).unwrap();
    }

    fn forget(app: &App) {
        app.forget_private(ForgetRequest { own: false }).unwrap();
    }

    #[test]
    fn what_is_kept_comes_back_after_a_lock_and_with_the_passphrase_alone() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        assert!(!app.private_state(NoRequest {}).unwrap().exists);
        app.create_private(with(GOOD)).unwrap();
        app.save_private(contents()).unwrap();
        app.lock_private(LockRequest { locale: "es".into() }).unwrap();
        let state = app.private_state(NoRequest {}).unwrap();
        assert!(state.exists && !state.open);
        assert_eq!(code(app.save_private(contents())), FailureCode::PrivateLocked);
        assert_eq!(code(app.open_private(with("another one entirely"))), FailureCode::PrivateWrong);
        assert!(app.open_private(with(GOOD)).unwrap() == contents());
    }

    #[test]
    fn after_a_lock_the_page_goes_on_in_its_language_once_and_knows_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        app.lock_private(LockRequest { locale: "es".into() }).unwrap();
        assert_eq!(app.start(NoRequest {}).unwrap().settings.locale.as_deref(), Some("es"));
        assert_eq!(app.start(NoRequest {}).unwrap().settings.locale, None);
    }

    #[test]
    fn leaving_quickly_and_long_silence_lock_it() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        app.create_private(with(GOOD)).unwrap();
        app.leave(NoRequest {}).unwrap();
        assert!(!app.private_state(NoRequest {}).unwrap().open);
        assert_eq!(code(app.open_private(with(GOOD))), FailureCode::PrivateLocked, "who has left opens nothing");
        app.come_back(NoRequest {}).unwrap();
        app.open_private(with(GOOD)).unwrap();
        app.lock_when_idle();
        assert!(!app.private_state(NoRequest {}).unwrap().open);
    }

    #[test]
    fn a_weak_passphrase_is_refused_with_the_reason_and_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        let judged = app.judge_passphrase(with("short")).unwrap();
        assert_eq!((judged.weakness, judged.least), (Some(PassphraseWeakness::TooShort), 12));
        assert_eq!(code(app.create_private(with("short"))), FailureCode::PassphraseWeak);
        assert!(!folder.path().join(FILE).exists());
        app.create_private(with(GOOD)).unwrap();
        assert_eq!(code(app.change_passphrase(with("short"))), FailureCode::PassphraseWeak);
        app.change_passphrase(with("nine small stones in a jar")).unwrap();
        app.lock_when_idle();
        assert_eq!(code(app.open_private(with(GOOD))), FailureCode::PrivateWrong);
        assert!(app.open_private(with("nine small stones in a jar")).is_ok());
    }

    #[test]
    fn forgetting_removes_the_file_and_the_kept_settings_open_or_not() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        app.create_private(with(GOOD)).unwrap();
        app.keep_settings(crate::wire::Settings::default()).unwrap();
        app.forget_private(ForgetRequest { own: false }).unwrap();
        assert!(!folder.path().join(FILE).exists());
        assert!(!app.start(NoRequest {}).unwrap().kept);
        assert!(!app.private_state(NoRequest {}).unwrap().exists);
        app.forget_private(ForgetRequest { own: false }).unwrap();
    }

    #[test]
    fn after_a_sleep_or_long_silence_the_page_goes_before_what_is_just_being_saved_is_waited_for() {
        #[derive(Default)]
        struct Window(AtomicBool);
        impl CoverOutside for Window {
            fn cover(&self, _: &str) {}
            fn begin_anew(&self) {
                self.0.store(true, Ordering::SeqCst);
            }
            fn reveal(&self) {}
            fn take_back_copies(&self) {}
            fn uncover(&self) {}
        }
        let folder = tempfile::tempdir().unwrap();
        let window = Arc::new(Window::default());
        let mut app = app(folder.path());
        app.surroundings.cover = Some(window.clone());
        app.create_private(with(GOOD)).unwrap();
        let private = app.private.as_ref().unwrap();
        let (begun, has_begun) = std::sync::mpsc::channel();
        let (went, has_gone) = std::sync::mpsc::channel::<()>();
        std::thread::scope(|scope| {
            let saving = scope.spawn(move || {
                let mut open = private.store();
                let change = |kept: &mut Contents| {
                    begun.send(()).unwrap();
                    kept.plan.signs = "I stop answering".into();
                    has_gone.recv_timeout(std::time::Duration::from_secs(10)).is_ok()
                };
                open.as_mut().unwrap().change(change).unwrap()
            });
            let window = &window;
            scope.spawn(move || {
                while !window.0.load(Ordering::SeqCst) {
                    std::thread::sleep(std::time::Duration::from_millis(1));
                }
                went.send(()).ok();
            });
            has_begun.recv().unwrap();
            app.lock_when_idle();
            assert!(saving.join().unwrap(), "the page stood there until it was saved");
        });
        assert!(!app.private_state(NoRequest {}).unwrap().open);
        assert_eq!(app.open_private(with(GOOD)).unwrap().plan.signs, "I stop answering");
    }

    #[test]
    fn what_a_newer_program_added_stays_with_what_is_still_there() {
        let newer = r#"{"id":"n1","title":"a","text":"b","color":"blue"}"#;
        let mut kept = Contents::default();
        kept.notes.push(serde_json::from_str(newer).unwrap());
        take(&mut kept, contents());
        let text = serde_json::to_string(&kept).unwrap();
        assert!(text.contains(r#""color":"blue""#) && text.contains("slept"), "{text}");
    }

    #[test]
    fn what_is_being_opened_while_it_is_locked_or_forgotten_is_not_kept_open() {
        let leave: fn(&App) = |app| {
            app.leave(NoRequest {}).unwrap();
            app.come_back(NoRequest {}).unwrap();
        };
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        app.create_private(with(GOOD)).unwrap();
        let private = app.own_private().unwrap();
        // Forgotten last: nothing is left to be opened then.
        for meanwhile in [lock, leave, forget] {
            let locks = private.locks();
            let store = PrivateStore::open(&private.file, &Passphrase::new(GOOD.to_owned()), private.work).unwrap();
            meanwhile(&app);
            assert_eq!(code(app.keep_open(private, store, locks)), FailureCode::PrivateLocked);
            assert!(!app.private_state(NoRequest {}).unwrap().open);
        }
    }

    #[test]
    fn forgetting_waits_for_a_store_that_is_being_made() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        let private = app.own_private().unwrap();
        std::thread::scope(|scope| {
            let making = private.making();
            let forgetting = scope.spawn(|| app.forget_private(ForgetRequest { own: false }));
            PrivateStore::create(&private.file, &Passphrase::new(GOOD.to_owned()), private.work).unwrap().lock();
            drop(making);
            forgetting.join().unwrap().unwrap();
        });
        assert!(!private::exists(&private.file));
    }

    /// Notes what it was told.
    #[derive(Default)]
    struct Window(Mutex<Vec<&'static str>>);

    impl CoverOutside for Window {
        fn cover(&self, _: &str) {}

        fn begin_anew(&self) {
            self.0.lock().unwrap().push("begins anew");
        }

        fn take_back_copies(&self) {
            self.0.lock().unwrap().push("takes back copies");
        }

        fn reveal(&self) {}

        fn uncover(&self) {}
    }

    #[test]
    fn whoever_locks_or_forgets_has_copies_taken_back_unless_their_words_could_not_be_saved() {
        let both = ["takes back copies", "begins anew"];
        let folder = tempfile::tempdir().unwrap();
        let window = Arc::new(Window::default());
        let mut app = app(folder.path());
        app.surroundings.cover = Some(window.clone());
        for (how, unsaved, told) in [
            (lock as fn(&App), false, &both[..]),
            (lock, true, &both[1..]),
            // Nobody is there for the words, and somebody else may come.
            (App::lock_when_idle, true, &both[..]),
            (forget, true, &both[..]),
        ] {
            app.create_private(with(GOOD)).unwrap();
            app.save_private(contents()).unwrap();
            std::fs::remove_file(folder.path().join(FILE)).unwrap();
            if unsaved {
                assert_eq!(code(app.save_private(contents())), FailureCode::PrivateChanged);
            }
            how(&app);
            assert_eq!(std::mem::take(&mut *window.0.lock().unwrap()), told);
        }
    }

    #[test]
    fn a_kiosk_has_no_private_store() {
        struct Outside;
        impl KioskOutside for Outside {
            fn begin_anew(&self) {}
            fn close(&self) {}
            fn uptime(&self) -> std::time::Duration {
                std::time::Duration::ZERO
            }
            fn slept(&self) -> bool {
                false
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let opened = |kiosk| {
            let clock = Arc::new(|| jiff::Timestamp::UNIX_EPOCH);
            App::open(Surroundings { data_dir: Some(folder.path().to_owned()), kiosk, ..Surroundings::none(clock) })
        };
        let around =
            KioskSurroundings { config: Config::default(), attempts: None, tally: None, outside: Arc::new(Outside) };
        assert!(opened(None).private_state(NoRequest {}).unwrap().possible, "there is a place for one");
        let app = opened(Some(around));
        assert!(!app.private_state(NoRequest {}).unwrap().possible);
        assert_eq!(code(app.create_private(with(GOOD))), FailureCode::NotAllowed);
        assert!(!folder.path().join(FILE).exists());
    }
}
