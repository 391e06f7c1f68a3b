//! Leaving quickly: the window is covered and its page destroyed, and what the core still knew of the visit is forgotten.

use std::sync::{
    OnceLock, PoisonError,
    atomic::{AtomicBool, AtomicU64, Ordering},
};

use crate::{
    App,
    commands::{Done, NoRequest},
    messages,
    wire::{Failure, LeaveByKeysRequest},
};

/// The window, as far as it can be covered. The page covers itself first, within a frame; what outlives the page is here.
pub trait CoverOutside: Send + Sync {
    /// Gives the window this title and a plain icon, destroys the page with all it remembers, and shows a blank one.
    fn cover(&self, title: &str);
    /// Destroys the page with all it remembers, and begins another at the first screen.
    fn begin_anew(&self);
    /// A page was painted for the first time: from now on the window may show it.
    fn reveal(&self);
    /// Takes back what was copied or marked in the page, as far as this process still holds it. A cover does it too.
    fn take_back_copies(&self);
    /// Gives the window its own icon back; the page says its title by itself.
    fn uncover(&self);
}

/// What of leaving outlives a page.
#[derive(Default)]
pub(crate) struct Leaving {
    /// The window is covered: a page that begins anew must know.
    covered: AtomicBool,
    /// The person at this page does not want to leave by keys.
    keys_off: AtomicBool,
    /// The title under the cover, looked up ahead: languages that are just being read would be waited for.
    title: OnceLock<String>,
    /// The page is being taken away, and the next one does not stand yet.
    between_pages: AtomicBool,
    /// How often all fell silent.
    silences: AtomicU64,
}

impl App {
    /// Somebody came in. A list that is being taken in goes on: it holds nothing of this person. On a
    /// kiosk the visit is over.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn leave(&self, _: NoRequest) -> Result<Done, Failure> {
        if let Some(kiosk) = &self.kiosk {
            // A voice is heard in the next room.
            self.silence();
            kiosk.end();
            return Ok(Done {});
        }
        // The page and the window may both have noticed.
        if self.leaving.covered.swap(true, Ordering::SeqCst) {
            return Ok(Done {});
        }
        // What is seen and heard goes first. The window is only told, which takes no time; all else may wait for somebody.
        if let Some(window) = &self.surroundings.cover {
            window.cover(self.cover_title());
        }
        self.silence();
        // Waits for what is just being saved, which takes a second and is not broken off.
        if let Some(private) = &self.private {
            private.lock();
        }
        self.report.forget();
        if let Ok(library) = self.state().library() {
            library.forget_questions();
        }
        self.bench.forget();
        let chosen = self.locale_folder.lock().unwrap_or_else(PoisonError::into_inner).take();
        if chosen.is_some() {
            self.refresh_languages();
        }
        Ok(Done {})
    }

    /// The person is back, at the choice of language.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn come_back(&self, _: NoRequest) -> Result<Done, Failure> {
        self.leaving.covered.store(false, Ordering::SeqCst);
        if let Some(window) = &self.surroundings.cover {
            window.uncover();
        }
        Ok(Done {})
    }

    /// The page is on its sheet. Until then the window shows blank paper: the last frame of a page that was destroyed is still there.
    ///
    /// # Errors
    /// None. The signature is that of every command.
    pub fn page_stands(&self, _: NoRequest) -> Result<Done, Failure> {
        self.leaving.between_pages.store(false, Ordering::SeqCst);
        if let Some(window) = &self.surroundings.cover {
            window.reveal();
            self.cover_title();
        }
        Ok(Done {})
    }

    /// Whether Shift pressed three times leaves. Every page that begins takes it from the settings.
    ///
    /// # Errors
    /// None. The signature is that of every command.
    pub fn leave_by_keys(&self, request: LeaveByKeysRequest) -> Result<Done, Failure> {
        self.leaving.keys_off.store(!request.on, Ordering::SeqCst);
        Ok(Done {})
    }

    /// Whether the window should leave when it sees Shift pressed three times.
    #[must_use]
    pub fn leaves_by_keys(&self) -> bool {
        !self.is_covered() && !self.leaving.keys_off.load(Ordering::SeqCst)
    }

    /// The page is about to be taken away. Nothing that it still asks for is read aloud until another stands, or
    /// [`App::keep_page`] says that it stays.
    pub(crate) fn silence_page(&self) {
        self.leaving.between_pages.store(self.surroundings.cover.is_some(), Ordering::SeqCst);
        self.silence();
    }

    /// The page is not taken away after all.
    pub(crate) fn keep_page(&self) {
        self.leaving.between_pages.store(false, Ordering::SeqCst);
    }

    /// Notes that all falls silent, before it does.
    pub(crate) fn count_silence(&self) {
        self.leaving.silences.fetch_add(1, Ordering::SeqCst);
    }

    /// How often all fell silent; none while nobody may be heard. Who reads aloud asks before and after: the same number says that
    /// nobody came in meanwhile.
    pub(crate) fn silences(&self) -> Option<u64> {
        let silences = self.leaving.silences.load(Ordering::SeqCst);
        let heard = !self.is_covered() && !self.leaving.between_pages.load(Ordering::SeqCst);
        heard.then_some(silences)
    }

    /// In the language of the computer, not in the person's: that one would say something too.
    fn cover_title(&self) -> &str {
        let locale = self.surroundings.os_locale.as_deref().unwrap_or_default();
        self.leaving.title.get_or_init(|| self.say(locale, &messages::window_cover()))
    }

    pub(crate) fn is_covered(&self) -> bool {
        self.leaving.covered.load(Ordering::SeqCst)
    }
}

#[cfg(test)]
mod tests {
    use std::{
        path::PathBuf,
        sync::{Arc, Mutex, mpsc},
        thread,
        time::{Duration, Instant},
    };

    use many_doors_private::Work;

    use super::*;
    use crate::{
        Surroundings,
        commands::{FolderRequest, PassphraseRequest},
        private::Private,
    };

    const PATIENCE: Duration = Duration::from_secs(10);

    #[derive(Default)]
    struct Window(Mutex<Vec<String>>);

    impl Window {
        fn is_covered(&self) -> bool {
            self.0.lock().unwrap().iter().any(|told| told != "revealed" && told != "uncovered")
        }

        /// Whether it is covered before patience ends.
        fn waits_for_cover(&self) -> bool {
            let begun = Instant::now();
            while !self.is_covered() && begun.elapsed() < PATIENCE {
                thread::sleep(Duration::from_millis(1));
            }
            self.is_covered()
        }
    }

    impl CoverOutside for Window {
        fn cover(&self, title: &str) {
            self.0.lock().unwrap().push(title.to_owned());
        }

        fn begin_anew(&self) {}

        fn take_back_copies(&self) {}

        fn reveal(&self) {
            self.0.lock().unwrap().push("revealed".to_owned());
        }

        fn uncover(&self) {
            self.0.lock().unwrap().push("uncovered".to_owned());
        }
    }

    fn app(window: &Arc<Window>) -> App {
        app_in(window, None)
    }

    fn app_in(window: &Arc<Window>, data_dir: Option<PathBuf>) -> App {
        let clock = Arc::new(|| "2026-11-26T12:00:00Z".parse().unwrap());
        let cover: Arc<dyn CoverOutside> = window.clone();
        App::open(Surroundings {
            data_dir,
            os_locale: Some("es_MX.UTF-8".into()),
            cover: Some(cover),
            ..Surroundings::none(clock)
        })
    }

    #[test]
    fn leaving_covers_the_window_with_a_title_that_names_nothing_and_a_new_page_stays_covered_until_somebody_comes_back()
     {
        let window = Arc::new(Window::default());
        let app = app(&window);
        assert!(!app.start(NoRequest {}).unwrap().covered);
        app.leave(NoRequest {}).unwrap();
        assert!(app.start(NoRequest {}).unwrap().covered);
        app.page_stands(NoRequest {}).unwrap();
        app.come_back(NoRequest {}).unwrap();
        assert!(!app.start(NoRequest {}).unwrap().covered);
        let told = window.0.lock().unwrap().clone();
        assert_eq!(told.len(), 3);
        assert!(!told[0].is_empty() && !told[0].contains("Many Doors"), "{told:?}");
        assert_eq!(told[1..], ["revealed", "uncovered"]);
    }

    #[test]
    fn the_window_leaves_by_keys_unless_the_person_at_this_page_has_switched_it_off_or_it_is_covered() {
        let app = app(&Arc::default());
        assert!(app.leaves_by_keys(), "before any page has begun");
        app.start(NoRequest {}).unwrap();
        assert!(app.leaves_by_keys());
        app.leave_by_keys(LeaveByKeysRequest { on: false }).unwrap();
        assert!(!app.leaves_by_keys());
        app.start(NoRequest {}).unwrap();
        assert!(app.leaves_by_keys(), "another page begins with the settings that are kept: here none");
        app.leave(NoRequest {}).unwrap();
        assert!(!app.leaves_by_keys(), "it is covered already");
    }

    #[test]
    fn leaving_twice_covers_once() {
        let window = Arc::new(Window::default());
        let app = app(&window);
        app.leave(NoRequest {}).unwrap();
        app.leave(NoRequest {}).unwrap();
        assert_eq!(window.0.lock().unwrap().len(), 1);
    }

    #[test]
    fn the_window_is_covered_while_notes_are_still_being_saved_and_what_is_being_saved_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let window = Arc::new(Window::default());
        let app = app_in(&window, Some(folder.path().to_owned()));
        let private = Private::in_folder(folder.path(), Work::FOR_TESTS);
        let app = App { private: Some(private), ..app };
        let passphrase = || PassphraseRequest { passphrase: "seven lanterns over a river".into() };
        app.create_private(passphrase()).unwrap();
        let (begun, has_begun) = mpsc::channel();
        thread::scope(|scope| {
            let saving = scope.spawn(|| {
                let mut open = app.private.as_ref().unwrap().store();
                let saved = open.as_mut().unwrap().change(|kept| {
                    begun.send(()).unwrap();
                    kept.plan.signs = "I stop answering".into();
                    window.waits_for_cover()
                });
                saved.unwrap()
            });
            has_begun.recv().unwrap();
            app.leave(NoRequest {}).unwrap();
            assert!(saving.join().unwrap(), "covered before it was saved");
        });
        assert!(!app.private_state(NoRequest {}).unwrap().open);
        app.come_back(NoRequest {}).unwrap();
        assert_eq!(app.open_private(passphrase()).unwrap().plan.signs, "I stop answering");
    }

    #[test]
    fn the_window_is_covered_while_languages_are_still_being_read() {
        let window = Arc::new(Window::default());
        let app = app(&window);
        app.page_stands(NoRequest {}).unwrap();
        let (begun, has_begun) = mpsc::channel();
        thread::scope(|scope| {
            let reading = scope.spawn(|| {
                let mut covered = false;
                app.shared.change_catalogues(|catalogues| {
                    begun.send(()).unwrap();
                    covered = window.waits_for_cover();
                    catalogues
                });
                covered
            });
            has_begun.recv().unwrap();
            app.leave(NoRequest {}).unwrap();
            assert!(reading.join().unwrap(), "covered before they were read");
        });
    }

    #[test]
    fn leaving_forgets_a_folder_of_languages_that_somebody_chose() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("ti")).unwrap();
        std::fs::write(folder.path().join("ti/app.ftl"), "app-back = ተመለስ\n").unwrap();
        let app = app(&Arc::default());
        let path = Some(folder.path().display().to_string());
        let there = app.use_locale_folder(FolderRequest { path }).unwrap().locales;
        assert!(there.iter().any(|locale| locale.tag == "ti"));
        app.leave(NoRequest {}).unwrap();
        assert!(!app.start(NoRequest {}).unwrap().locales.iter().any(|locale| locale.tag == "ti"));
    }
}
