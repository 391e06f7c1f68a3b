//! A kiosk: visits that end, and the staff door.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use many_doors_kiosk::{Answer, Attempts, Config, Idle, Input, Output, State};

use crate::{
    App, Clock,
    commands::{KioskEventRequest, StaffRequest},
    tallied::Tallied,
    today,
    wire::{
        Failure, FailureCode, KioskFacts, KioskMoment, KioskPhase, KioskSign, SavePlaceKind, StaffAnswer, StaffOutcome,
        StaffWish,
    },
};

/// The program around a kiosk.
pub trait KioskOutside: Send + Sync {
    /// Ends this run with everything in it and begins another in its place: the next visitor meets a program that was just
    /// started, because it was.
    fn begin_anew(&self);
    /// Closes the program, because staff said so.
    fn close(&self);
    /// How long the computer has been running, sleep included.
    fn uptime(&self) -> Duration;
    /// Whether the computer slept since this was last asked.
    fn slept(&self) -> bool;
}

/// What makes the program a kiosk.
#[derive(Clone)]
pub struct KioskSurroundings {
    /// What the center set.
    pub config: Config,
    /// Where wrong PINs are counted; without it there is no staff door.
    pub attempts: Option<PathBuf>,
    /// Where the tally is kept, if the center has one.
    pub tally: Option<PathBuf>,
    /// The program around it.
    pub outside: Arc<dyn KioskOutside>,
}

/// A kiosk while it runs.
pub(crate) struct Kiosk {
    around: KioskSurroundings,
    idle: Mutex<Idle>,
    attempts: Mutex<Option<Attempts>>,
    tallied: Option<Tallied>,
    clock: Clock,
}

impl Kiosk {
    pub(crate) fn new(around: KioskSurroundings, languages: impl Iterator<Item = String>, clock: Clock) -> Self {
        let idle = Mutex::new(Idle::new((&around.config).into()));
        let attempts = Mutex::new(around.attempts.clone().map(Attempts::kept_in));
        let file = around.tally.as_ref().filter(|_| around.config.tally);
        let tallied = file.map(|file| Tallied::open(file, languages, today(&clock)));
        Self { around, idle, attempts, tallied, clock }
    }

    /// The printer that a center allows.
    pub(crate) fn printer(&self) -> Option<&str> {
        self.around.config.printer.as_deref()
    }

    /// The tally, where the center has one.
    pub(crate) fn tallied(&self) -> Option<&Tallied> {
        self.tallied.as_ref()
    }

    /// A sheet is on its way to the printer until the answer is dropped: nobody is taken for gone meanwhile.
    pub(crate) fn printing(&self) -> Printing<'_> {
        self.step(Input::PrintBegan);
        Printing(self)
    }

    pub(crate) fn facts(&self) -> KioskFacts {
        let config = &self.around.config;
        KioskFacts {
            languages: config.languages.clone(),
            attract_seconds: config.attract_seconds,
            centre: config.centre.clone(),
            printing: config.printer.is_some(),
            tally: self.tallied.is_some(),
            staff: config.staff_pin.is_some() && self.around.attempts.is_some(),
        }
    }

    fn is_unattended(&self) -> bool {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).state() == State::Attract
    }

    /// Somebody left. Begins anew also where no touch had been told yet: the page is covered and must not stay so.
    pub(crate) fn end(&self) {
        if self.is_unattended() {
            self.around.outside.begin_anew();
        } else {
            self.step(Input::Done);
        }
    }

    /// Something happened; where the visit is over, the program begins anew.
    pub(crate) fn step(&self, input: Input) -> KioskMoment {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        // Asked under the lock: a sleep is told once, and nothing may come between that and the end of the visit.
        let slept = self.around.outside.slept();
        let now = self.around.outside.uptime();
        let output = idle.step_after(slept, input, now);
        let state = idle.state();
        drop(idle);
        if let Output::Reset { .. } = output {
            if let Some(tallied) = &self.tallied {
                tallied.over(today(&self.clock));
            }
            self.around.outside.begin_anew();
        }
        let (phase, seconds_left) = match state {
            State::Attract => (KioskPhase::Attract, 0),
            State::Visit => (KioskPhase::Visit, 0),
            State::Warning { ends_at } => (KioskPhase::Warning, seconds_up(ends_at.saturating_sub(now))),
        };
        KioskMoment { phase, seconds_left }
    }
}

/// While something is printed.
pub(crate) struct Printing<'k>(&'k Kiosk);

impl Drop for Printing<'_> {
    fn drop(&mut self) {
        self.0.step(Input::PrintEnded);
    }
}

impl App {
    /// What a kiosk's page noticed; the answer is what to show. Asked about every second.
    ///
    /// # Errors
    /// `NotAllowed` where this is no kiosk.
    pub fn kiosk_event(&self, request: KioskEventRequest) -> Result<KioskMoment, Failure> {
        let kiosk = self.kiosk.as_ref().ok_or_else(|| Failure::of(FailureCode::NotAllowed))?;
        Ok(kiosk.step(match request.sign {
            KioskSign::Nothing => Input::Tick,
            KioskSign::Touched => Input::Touched,
            KioskSign::Stay => Input::Stay,
            KioskSign::Done => Input::Done,
            KioskSign::SpeechBegan => Input::SpeechBegan,
            KioskSign::SpeechEnded => Input::SpeechEnded,
        }))
    }

    /// A second went by, whether the page is well or not.
    pub fn kiosk_tick(&self) {
        if let Some(kiosk) = &self.kiosk {
            kiosk.step(Input::Tick);
        }
    }

    /// The staff door. Nothing that a visitor needs is behind it, the crisis lines least of all.
    ///
    /// # Errors
    /// `NotAllowed` where this is no kiosk or has no such door; `NothingWritten` where attempts cannot be counted.
    pub fn kiosk_staff(&self, request: StaffRequest) -> Result<StaffAnswer, Failure> {
        let not_allowed = || Failure::of(FailureCode::NotAllowed);
        let kiosk = self.kiosk.as_ref().ok_or_else(not_allowed)?;
        let pin = kiosk.around.config.staff_pin.as_ref().ok_or_else(not_allowed)?;
        let mut attempts = kiosk.attempts.lock().unwrap_or_else(PoisonError::into_inner);
        let attempts = attempts.as_mut().ok_or_else(not_allowed)?;
        let tried = attempts.try_pin(pin, &request.pin, self.now().moment);
        let (outcome, wait) = match tried.map_err(|_| Failure::of(FailureCode::NothingWritten))? {
            Answer::Right => (StaffOutcome::Done, Duration::ZERO),
            Answer::Wrong { wait } => (StaffOutcome::Wrong, wait),
            Answer::Wait(wait) => (StaffOutcome::Wait, wait),
        };
        let mut answer = StaffAnswer { outcome, wait_seconds: seconds_up(wait), tally: None, file: None };
        if outcome == StaffOutcome::Done {
            match request.wish {
                StaffWish::Update => {
                    let folders = self.kept.watched().into_iter().chain(self.sticks());
                    self.look_into(&folders.collect::<Vec<_>>());
                }
                StaffWish::Close => kiosk.around.outside.close(),
                StaffWish::Tally => {
                    answer.tally = Some(kiosk.tallied().ok_or_else(not_allowed)?.sheet(self.now().today)?)
                }
                StaffWish::TakeTally => {
                    let file = kiosk.tallied().ok_or_else(not_allowed)?.save(&self.stick()?, self.now().today)?;
                    answer.file = file.file_name().map(|name| name.display().to_string());
                }
                StaffWish::TakeBrief => {
                    let tallied = kiosk.tallied().ok_or_else(not_allowed)?;
                    let file = self.save_brief(tallied, request.paper.as_ref(), &self.stick()?)?;
                    answer.file = file.file_name().map(|name| name.display().to_string());
                }
            }
        }
        Ok(answer)
    }

    /// Sticks that are plugged in.
    fn sticks(&self) -> Vec<PathBuf> {
        let places = self.surroundings.outlets.as_ref().map(|outside| outside.places()).unwrap_or_default();
        let sticks = places.into_iter().filter(|place| place.kind == SavePlaceKind::Drive);
        sticks.map(|place| place.folder.into()).collect()
    }

    fn stick(&self) -> Result<PathBuf, Failure> {
        self.sticks().into_iter().next().ok_or_else(|| Failure::of(FailureCode::NotSaved))
    }

    /// Whether this is a kiosk at which nobody is. Its page goes on asking what the time brings.
    #[must_use]
    pub fn is_unattended(&self) -> bool {
        self.kiosk.as_ref().is_some_and(Kiosk::is_unattended)
    }

    pub(crate) fn is_kiosk(&self) -> bool {
        self.kiosk.is_some()
    }
}

fn seconds_up(left: Duration) -> u32 {
    let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    u32::try_from(seconds).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use many_doors_kiosk::StaffPin;

    use super::*;
    use crate::{Surroundings, commands::NoRequest, wire::FindRequest};

    /// Notes what it was told; its clock is set by hand.
    #[derive(Default)]
    struct Around {
        told: Mutex<Vec<&'static str>>,
        uptime: Mutex<Duration>,
        slept: AtomicBool,
    }

    impl Around {
        /// The computer sleeps for so long.
        fn sleep(&self, seconds: u64) {
            self.later(seconds);
            self.slept.store(true, Ordering::SeqCst);
        }

        fn later(&self, seconds: u64) {
            *self.uptime.lock().unwrap() += Duration::from_secs(seconds);
        }

        fn told(&self) -> Vec<&'static str> {
            self.told.lock().unwrap().clone()
        }
    }

    impl KioskOutside for Around {
        fn begin_anew(&self) {
            self.told.lock().unwrap().push("anew");
        }

        fn close(&self) {
            self.told.lock().unwrap().push("closed");
        }

        fn uptime(&self) -> Duration {
            *self.uptime.lock().unwrap()
        }

        fn slept(&self) -> bool {
            self.slept.swap(false, Ordering::SeqCst)
        }
    }

    fn kiosk(config: Config, attempts: Option<PathBuf>) -> (App, Arc<Around>) {
        let around = Arc::new(Around::default());
        let outside: Arc<dyn KioskOutside> = around.clone();
        let kiosk = Some(KioskSurroundings { config, attempts, tally: None, outside });
        let clock = Arc::new(|| "2026-11-26T12:00:00Z".parse().unwrap());
        (App::open(Surroundings { kiosk, ..Surroundings::none(clock) }), around)
    }

    fn sign(app: &App, sign: KioskSign) -> KioskMoment {
        app.kiosk_event(KioskEventRequest { sign }).unwrap()
    }

    #[test]
    fn a_visit_that_goes_quiet_is_asked_about_and_then_the_program_begins_anew() {
        let (app, around) = kiosk(Config::default(), None);
        assert_eq!(sign(&app, KioskSign::Nothing).phase, KioskPhase::Attract);
        assert!(app.is_unattended(), "though its page asks");
        assert_eq!(sign(&app, KioskSign::Touched).phase, KioskPhase::Visit);
        assert!(!app.is_unattended());
        around.later(121);
        let asked = sign(&app, KioskSign::Nothing);
        assert_eq!((asked.phase, asked.seconds_left), (KioskPhase::Warning, 20));
        assert_eq!(sign(&app, KioskSign::Stay).phase, KioskPhase::Visit);
        around.later(121);
        app.kiosk_tick();
        around.later(20);
        assert!(around.told().is_empty());
        app.kiosk_tick();
        assert_eq!(around.told(), ["anew"]);
    }

    #[test]
    fn a_question_that_is_spoken_to_nobody_ends_the_visit_all_the_same() {
        let (app, around) = kiosk(Config::default(), None);
        sign(&app, KioskSign::Touched);
        around.later(121);
        assert_eq!(sign(&app, KioskSign::Nothing).phase, KioskPhase::Warning);
        around.later(1);
        let spoken = sign(&app, KioskSign::SpeechBegan);
        assert_eq!((spoken.phase, spoken.seconds_left), (KioskPhase::Warning, 19));
        around.later(19);
        app.kiosk_tick();
        assert_eq!(around.told(), ["anew"]);
    }

    #[test]
    fn after_a_short_sleep_the_first_key_or_tick_ends_the_former_visit_and_does_nothing_else() {
        for key in [Some(KioskSign::Touched), Some(KioskSign::SpeechEnded), None] {
            let (app, around) = kiosk(Config::default(), None);
            sign(&app, KioskSign::Touched);
            around.sleep(5);
            match key {
                Some(key) => assert_eq!(sign(&app, key).phase, KioskPhase::Attract),
                None => app.kiosk_tick(),
            }
            assert_eq!(around.told(), ["anew"]);
        }
        let (app, around) = kiosk(Config::default(), None);
        around.sleep(5);
        assert_eq!(sign(&app, KioskSign::Touched).phase, KioskPhase::Visit, "nobody was here before");
        assert!(around.told().is_empty());
    }

    #[test]
    fn who_is_done_or_leaves_quickly_ends_the_visit_at_once() {
        for way in ["done", "leave"] {
            let (app, around) = kiosk(Config::default(), None);
            sign(&app, KioskSign::Touched);
            if way == "done" {
                sign(&app, KioskSign::Done);
            } else {
                app.leave(NoRequest {}).unwrap();
            }
            assert_eq!(around.told(), ["anew"], "{way}");
        }
    }

    #[test]
    fn leaving_begins_anew_even_before_the_first_touch_was_told() {
        let (app, around) = kiosk(Config::default(), None);
        app.leave(NoRequest {}).unwrap();
        assert_eq!(around.told(), ["anew"]);
    }

    #[test]
    fn the_staff_door_counts_wrong_numbers_and_obeys_only_the_right_one() {
        let folder = tempfile::tempdir().unwrap();
        let with_door = |attempts: &str| {
            let staff_pin = StaffPin::parse(&StaffPin::hash("481516").unwrap()).unwrap();
            kiosk(Config { staff_pin: Some(staff_pin), ..Config::default() }, Some(folder.path().join(attempts)))
        };
        let staff = |app: &App, pin: &str| {
            app.kiosk_staff(StaffRequest { pin: pin.into(), wish: StaffWish::Close, paper: None }).unwrap()
        };
        let (app, around) = with_door("some");
        for _ in 0..3 {
            assert_eq!(staff(&app, "998877").outcome, StaffOutcome::Wrong);
        }
        let early = staff(&app, "481516");
        assert_eq!(early.outcome, StaffOutcome::Wait, "even for the right one");
        assert!(early.wait_seconds > 0 && around.told().is_empty());

        let (app, around) = with_door("others");
        assert_eq!((staff(&app, "481516").outcome, around.told()), (StaffOutcome::Done, vec!["closed"]));
    }

    #[test]
    fn a_center_that_counts_writes_needs_and_no_words_and_one_that_does_not_writes_nothing() {
        for tally in [true, false] {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("tally.json");
            let around = Arc::new(Around::default());
            let outside: Arc<dyn KioskOutside> = around.clone();
            let config = Config { tally, ..Config::default() };
            let kiosk = Some(KioskSurroundings { config, attempts: None, tally: Some(file.clone()), outside });
            let clock = Arc::new(|| "2026-11-26T12:00:00Z".parse().unwrap());
            let app = App::open(Surroundings { kiosk, ..Surroundings::none(clock) });
            assert_eq!(app.start(NoRequest {}).unwrap().kiosk.unwrap().tally, tally);
            let before = std::fs::read_to_string(&file).unwrap_or_default();
            let ask = |text: &str| {
                let request = FindRequest {
                    text: text.into(),
                    need: None,
                    locale: "es".into(),
                    filters: Default::default(),
                    near: None,
                    literal: false,
                    limit: 40,
                };
                app.find(request).unwrap()
            };
            sign(&app, KioskSign::Touched);
            // Danger first, which alone must leave no mark.
            assert!(ask("quiero morir").crisis);
            app.kiosk.as_ref().unwrap().step(Input::Done);
            assert_eq!(std::fs::read_to_string(&file).unwrap_or_default(), before, "danger is never counted");
            sign(&app, KioskSign::Touched);
            // Of what touches the law the rest of the question tells too.
            ask("no puedo dormir, tengo miedo a la deportación");
            app.kiosk.as_ref().unwrap().step(Input::Done);
            assert_eq!(std::fs::read_to_string(&file).unwrap_or_default(), before, "nor is a word beside the law");
            sign(&app, KioskSign::Touched);
            ask("no puedo dormir");
            app.kiosk.as_ref().unwrap().step(Input::Done);
            let after = std::fs::read_to_string(&file).unwrap_or_default();
            assert_eq!(after != before, tally, "{after}");
            assert!(!after.contains("dormir") && !after.contains("morir"));
        }
    }

    #[test]
    fn a_computer_that_is_no_kiosk_has_neither_visits_nor_a_staff_door() {
        let app = App::open(Surroundings::none(Arc::new(|| jiff::Timestamp::UNIX_EPOCH)));
        assert!(app.kiosk_event(KioskEventRequest { sign: KioskSign::Done }).is_err());
        assert!(app.kiosk_staff(StaffRequest { pin: "481516".into(), wish: StaffWish::Close, paper: None }).is_err());
        assert!(app.start(NoRequest {}).unwrap().kiosk.is_none());
    }
}
