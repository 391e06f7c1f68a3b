//! Leaving quickly: the window is covered and its page destroyed, and what the core still knew of the visit is forgotten.

use std::sync::{
    PoisonError,
    atomic::{AtomicBool, Ordering},
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
}

impl App {
    /// Somebody came in. A list that is being taken in goes on: it holds nothing of this person. On a
    /// kiosk the visit is over.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn leave(&self, _: NoRequest) -> Result<Done, Failure> {
        // A voice is heard in the next room.
        self.silence();
        if let Some(kiosk) = &self.kiosk {
            kiosk.end();
            return Ok(Done {});
        }
        // The page and the window may both have noticed.
        if self.leaving.covered.swap(true, Ordering::SeqCst) {
            return Ok(Done {});
        }
        // Before anything that takes time.
        if let Some(private) = &self.private {
            private.lock();
        }
        if let Some(window) = &self.surroundings.cover {
            // In the language of the computer, not in the person's: that one would say something too.
            window.cover(
                &self.say(self.surroundings.os_locale.as_deref().unwrap_or_default(), &messages::window_cover()),
            );
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
        if let Some(window) = &self.surroundings.cover {
            window.reveal();
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

    pub(crate) fn is_covered(&self) -> bool {
        self.leaving.covered.load(Ordering::SeqCst)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::{Surroundings, commands::FolderRequest};

    #[derive(Default)]
    struct Window(Mutex<Vec<String>>);

    impl CoverOutside for Window {
        fn cover(&self, title: &str) {
            self.0.lock().unwrap().push(title.to_owned());
        }

        fn begin_anew(&self) {}

        fn reveal(&self) {
            self.0.lock().unwrap().push("revealed".to_owned());
        }

        fn uncover(&self) {
            self.0.lock().unwrap().push("uncovered".to_owned());
        }
    }

    fn app(window: &Arc<Window>) -> App {
        let clock = Arc::new(|| "2026-11-26T12:00:00Z".parse().unwrap());
        let cover: Arc<dyn CoverOutside> = window.clone();
        App::open(Surroundings {
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
