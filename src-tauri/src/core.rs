//! The core, opened once beside the window and asked from threads that may block.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use many_doors_app::App;
#[cfg(target_os = "linux")]
use many_doors_app::commands::NoRequest;
use many_doors_app::kiosk_rules::{Clocks, Sleep};
use many_doors_app::voices::Reader;
use many_doors_app::wire::{Failure, FailureCode, FailureKind};

use crate::curtain::Curtain;
use crate::sleep::clocks;
use crate::surroundings::{Standing, surroundings};

/// The watched folder is looked into so often ..
const LOOK_EVERY: Duration = Duration::from_secs(600);
/// .. and only when nobody has asked anything for so long: results do not change under somebody's eyes.
const IDLE: Duration = Duration::from_secs(60);

/// A page that has asked nothing for so long is drawn. A kiosk's asks every second.
const MOMENT: Duration = Duration::from_millis(500);
/// A page that has not asked by then may never.
const NO_SCREEN_COMES: Duration = Duration::from_secs(10);

/// After so long without a question from the page a private store locks itself.
const LOCKS_AFTER: Duration = Duration::from_secs(60 * many_doors_app::LOCKS_AFTER as u64);

/// A share in the one core of this process.
#[derive(Clone)]
pub struct Core {
    app: Arc<OnceLock<App>>,
    standing: Standing,
    /// Reads aloud.
    reader: Option<Arc<Reader>>,
    /// The cover over its window.
    pub curtain: Arc<Curtain>,
    started: Instant,
    /// When the last question came, in milliseconds since the start.
    asked: Arc<AtomicU64>,
    clocks: fn() -> Clocks,
    sleep: Arc<Mutex<Sleep>>,
}

impl Core {
    /// Not opened yet: the first question, or [`Core::open_in_background`], opens it.
    pub fn new(standing: Standing, reader: Option<Arc<Reader>>) -> Self {
        Self {
            app: Arc::default(),
            standing,
            reader,
            curtain: Arc::default(),
            started: Instant::now(),
            asked: Arc::default(),
            clocks,
            sleep: Arc::new(Mutex::new(Sleep::new(clocks()))),
        }
    }

    /// Reads the library while the window is being made, so that neither waits for the other, tidies it once the first screen stands, and
    /// then looks for newer packs now and then.
    pub fn open_in_background(&self) {
        let core = self.clone();
        std::thread::spawn(move || {
            let app = core.app();
            core.wait_for_first_screen();
            app.tidy();
            loop {
                std::thread::sleep(LOOK_EVERY);
                // At a kiosk where nobody is, no results can change under somebody's eyes.
                while core.idle() < IDLE && !app.is_unattended() {
                    std::thread::sleep(IDLE);
                }
                app.look_into_watched();
            }
        });
    }

    /// Looks at the clock about every second, whether the page is well or not: a kiosk's visit ends, and a private store that
    /// nobody has used for long, or that the computer slept over, locks itself.
    pub fn keep_time(&self) {
        let core = self.clone();
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(Duration::from_secs(1));
                core.app().kiosk_tick();
                core.lock_after_sleep();
                if core.idle() >= LOCKS_AFTER {
                    core.app().lock_when_idle();
                }
            }
        });
    }

    /// Locks a private store if the computer slept since the last look: whoever wakes it need not be who opened the store.
    fn lock_after_sleep(&self) {
        // Held until it is locked: a sleep is told once, and no question may come between.
        let mut sleep = self.sleep.lock().unwrap_or_else(PoisonError::into_inner);
        if sleep.look((self.clocks)()) {
            self.app().lock_when_idle();
        }
    }

    /// Until the page has asked what it begins with, and nothing more for a moment. Drawing it needs all of a small computer.
    fn wait_for_first_screen(&self) {
        while self.started.elapsed() < NO_SCREEN_COMES {
            if self.asked.load(Ordering::Relaxed) > 0 && self.idle() > MOMENT {
                return;
            }
            std::thread::sleep(MOMENT / 5);
        }
    }

    /// How long nobody has asked anything.
    fn idle(&self) -> Duration {
        self.started.elapsed().saturating_sub(Duration::from_millis(self.asked.load(Ordering::Relaxed)))
    }

    /// The core; waits until it is open.
    pub fn app(&self) -> &App {
        self.app.get_or_init(|| App::open(surroundings(&self.standing, &self.curtain, &self.reader)))
    }

    /// Somebody came in, as the window itself has noticed. Whether it leaves: not by keys that are switched off, nor before there is
    /// anything to leave.
    #[cfg(target_os = "linux")]
    pub fn leave_by_keys(&self) -> bool {
        let leaves = self.app.get().is_some_and(App::leaves_by_keys);
        if leaves {
            let core = self.clone();
            std::thread::spawn(move || core.app().leave(NoRequest {}));
        }
        leaves
    }

    /// Asks the core one question away from the window's thread. A panic in there is a failure, not the end.
    pub async fn ask<Answer: Send + 'static>(
        &self,
        question: impl FnOnce(&App) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Answer, Failure> {
        let now = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.asked.store(now, Ordering::Relaxed);
        let core = self.clone();
        let question = move || {
            core.lock_after_sleep();
            question(core.app())
        };
        match tokio::task::spawn_blocking(question).await {
            Ok(answer) => answer,
            Err(_) => Err(Failure { code: FailureCode::Internal, args: BTreeMap::new(), kind: FailureKind::Fault }),
        }
    }
}

#[cfg(test)]
mod tests {
    use many_doors_app::Surroundings;
    use many_doors_app::commands::{NoRequest, PassphraseRequest};

    use super::*;

    /// Seconds that the made-up computer has slept.
    static SLEPT: AtomicU64 = AtomicU64::new(0);

    fn made_up() -> Clocks {
        Clocks { on: Duration::from_secs(1000 + SLEPT.load(Ordering::SeqCst)), awake: Duration::from_secs(1000) }
    }

    #[test]
    fn private_notes_are_locked_before_the_first_question_after_a_sleep_is_answered() {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(|| "2026-11-28T12:00:00Z".parse().unwrap());
        let app = App::open(Surroundings { data_dir: Some(folder.path().to_owned()), ..Surroundings::none(clock) });
        let core = Core {
            app: Arc::new(OnceLock::from(app)),
            clocks: made_up,
            sleep: Arc::new(Mutex::new(Sleep::new(made_up()))),
            ..Core::new(Standing::Own { stick: None }, None)
        };
        let open = || {
            let state = tauri::async_runtime::block_on(core.ask(|app| app.private_state(NoRequest {})));
            state.unwrap().open
        };
        let passphrase = "seven quiet lanterns over the river".to_owned();
        core.app().create_private(PassphraseRequest { passphrase: passphrase.clone() }).unwrap();
        assert!(open());
        SLEPT.fetch_add(2, Ordering::SeqCst);
        assert!(open(), "that was no sleep");
        SLEPT.fetch_add(5, Ordering::SeqCst);
        assert!(!open());
        core.app().open_private(PassphraseRequest { passphrase }).unwrap();
        assert!(open(), "a sleep is told once");
        // The look at the clock every second does the same.
        SLEPT.fetch_add(5, Ordering::SeqCst);
        core.lock_after_sleep();
        assert!(!core.app().private_state(NoRequest {}).unwrap().open);
    }
}
