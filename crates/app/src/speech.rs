//! Reading aloud: what a page shows is spoken by the computer's voices, or played as somebody recorded it, or left out and said to be.

use std::time::Duration;

use many_doors_speech::{Act, Part, Reader, Silent, State, Status};

use crate::{
    App,
    wire::{
        Failure, SpeakRequest, SpeechAct, SpeechActRequest, SpeechFollowRequest, SpeechPlace, SpeechRange, SpeechState,
        SpeechStatus, SpeechTrouble,
    },
};

/// A page that follows is answered at least so often.
const PATIENCE: Duration = Duration::from_secs(1);
/// Within these a voice can be understood, in percent of its usual speed.
const SPEEDS: std::ops::RangeInclusive<u16> = 50..=200;

impl App {
    /// Reads texts aloud instead of whatever is read now.
    ///
    /// # Errors
    /// None: what cannot be heard is told in the status.
    pub fn speak(&self, request: SpeakRequest) -> Result<SpeechStatus, Failure> {
        let Some(reader) = self.reader() else { return Ok(nobody()) };
        // A page that is covered, or is going, has nothing to say.
        let Some(silences) = self.silences() else { return Ok(told(reader.status())) };
        let recorded = self.are_recorded(request.parts.iter().map(|part| (part.lang.as_str(), part.text.as_str())));
        let parts = request.parts.into_iter().zip(recorded);
        let parts = parts.map(|(part, recorded)| Part { text: part.text, language: part.lang, recorded });
        reader.read(parts.collect(), within(request.speed));
        if self.silences() != Some(silences) {
            // Somebody came in while recordings were looked for.
            reader.silence();
        }
        Ok(told(reader.status()))
    }

    /// Pauses what is read, goes on, and the like.
    ///
    /// # Errors
    /// None: where nothing is read, nothing happens.
    pub fn speech_act(&self, request: SpeechActRequest) -> Result<SpeechStatus, Failure> {
        let Some(reader) = self.reader() else { return Ok(nobody()) };
        match request.act {
            SpeechAct::Speed => reader.set_speed(within(request.speed)),
            SpeechAct::Pause => reader.act(Act::Pause),
            SpeechAct::GoOn => reader.act(Act::GoOn),
            SpeechAct::Back => reader.act(Act::Back),
            SpeechAct::Next => reader.act(Act::Next),
            SpeechAct::Played => reader.act(Act::Played),
            SpeechAct::Stop => reader.act(Act::Stop),
        }
        Ok(told(reader.status()))
    }

    /// How far the reading is, as soon as that changes.
    ///
    /// # Errors
    /// None. The signature is that of every command.
    pub fn speech_follow(&self, request: SpeechFollowRequest) -> Result<SpeechStatus, Failure> {
        Ok(self.reader().map_or_else(nobody, |reader| told(reader.status_after(request.after, PATIENCE))))
    }

    /// Silence, at once, and nothing of what was read stays.
    pub fn silence(&self) {
        self.count_silence();
        if let Some(reader) = self.reader() {
            reader.silence();
        }
    }

    fn reader(&self) -> Option<&Reader> {
        self.surroundings.reader.as_deref()
    }
}

fn within(speed: u16) -> u16 {
    speed.clamp(*SPEEDS.start(), *SPEEDS.end())
}

/// The status where nothing around speaks.
fn nobody() -> SpeechStatus {
    told(Status { trouble: Some(Silent::NoProgram), ..Status::default() })
}

fn told(status: Status) -> SpeechStatus {
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let range = |range: std::ops::Range<usize>| SpeechRange { from: number(range.start), to: number(range.end) };
    SpeechStatus {
        change: status.change,
        state: match status.state {
            State::Silent => SpeechState::Silent,
            State::Starting => SpeechState::Starting,
            State::Reading => SpeechState::Reading,
            State::Paused => SpeechState::Paused,
        },
        place: status.place.map(|place| SpeechPlace {
            part: number(place.part),
            sentence: range(place.sentence),
            word: place.word.map(range),
            recorded: place.recorded,
        }),
        unspoken: status.unspoken,
        trouble: status.trouble.map(|trouble| match trouble {
            Silent::NoProgram => SpeechTrouble::NoProgram,
            Silent::NoAnswer => SpeechTrouble::NoAnswer,
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{Arc, Mutex, mpsc},
        thread,
        time::Instant,
    };

    use many_doors_speech::{Engine, Hush, Utterance, Voice};

    use super::*;
    use crate::{
        CoverOutside, Surroundings,
        commands::{NoRequest, PassphraseRequest},
        wire::{ForgetRequest, LockRequest, SpeechPart},
    };

    /// Speaks Spanish for ever; whether it was silenced can be seen.
    struct Puppet(Arc<Mutex<Vec<String>>>);

    impl Engine for Puppet {
        fn voices(&mut self) -> Result<Vec<Voice>, Silent> {
            Ok(vec![Voice { id: "Ana".into(), language: "es".into() }])
        }

        fn say(&mut self, utterance: &Utterance) -> Result<u64, Silent> {
            self.0.lock().unwrap().push(format!("{} at {}", utterance.text, utterance.speed));
            Ok(1)
        }

        fn stop(&mut self) {}

        fn hush(&self) -> Hush {
            let seen = Arc::clone(&self.0);
            Arc::new(move || seen.lock().unwrap().push("hushed".into()))
        }
    }

    fn app(reader: Option<Arc<Reader>>) -> App {
        let clock = Arc::new(|| "2026-11-28T12:00:00Z".parse().unwrap());
        App::open(Surroundings { reader, ..Surroundings::none(clock) })
    }

    fn part(lang: &str, text: &str) -> SpeechPart {
        SpeechPart { text: text.into(), lang: lang.into() }
    }

    #[test]
    fn where_nothing_speaks_it_is_said_so() {
        let app = app(None);
        let status = app.speak(SpeakRequest { parts: vec![part("en", "Hello.")], speed: 100 }).unwrap();
        assert_eq!((status.state, status.trouble), (SpeechState::Silent, Some(SpeechTrouble::NoProgram)));
    }

    #[test]
    fn who_leaves_quickly_hears_nothing_more_and_a_covered_page_cannot_speak() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let puppet = Arc::clone(&seen);
        let app = app(Some(Arc::new(Reader::new(|_| Puppet(puppet)))));
        let parts = vec![part("es", "Hola."), part("so", "Salaan.")];
        let mut status = app.speak(SpeakRequest { parts: parts.clone(), speed: 900 }).unwrap();
        while status.state != SpeechState::Reading {
            status = app.speech_follow(SpeechFollowRequest { after: status.change }).unwrap();
        }
        assert_eq!(status.unspoken, ["so"]);
        assert_eq!(status.place.unwrap().sentence, SpeechRange { from: 0, to: 5 });
        app.leave(NoRequest {}).unwrap();
        assert_eq!(*seen.lock().unwrap(), ["Hola. at 200", "hushed"], "before anything else");
        assert_eq!(app.speak(SpeakRequest { parts, speed: 100 }).unwrap().state, SpeechState::Silent);
    }

    #[test]
    fn what_was_asked_for_before_somebody_left_is_not_read_after_it() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let puppet = Arc::clone(&seen);
        let app = app(Some(Arc::new(Reader::new(|_| Puppet(puppet)))));
        let (begun, has_begun) = mpsc::channel();
        let (go_on, may_go_on) = mpsc::channel::<()>();
        thread::scope(|scope| {
            let app = &app;
            // Whoever looks for recordings waits for these.
            scope.spawn(move || {
                app.shared.change_catalogues(|catalogues| {
                    begun.send(()).unwrap();
                    may_go_on.recv().unwrap();
                    catalogues
                });
            });
            has_begun.recv().unwrap();
            let asked =
                scope.spawn(|| app.speak(SpeakRequest { parts: vec![part("es", "Hola.")], speed: 100 }).unwrap());
            // It looks for recordings by now, or has not asked yet, which is refused.
            thread::sleep(Duration::from_millis(300));
            scope.spawn(|| app.leave(NoRequest {}).unwrap());
            let waited = Instant::now();
            while seen.lock().unwrap().is_empty() {
                assert!(waited.elapsed() < Duration::from_secs(10), "it falls silent at once");
                thread::sleep(Duration::from_millis(1));
            }
            go_on.send(()).unwrap();
            assert_eq!(asked.join().unwrap().state, SpeechState::Silent);
        });
    }

    #[test]
    fn a_page_that_is_being_locked_or_forgotten_is_not_read_and_the_next_one_is() {
        struct Window;
        impl CoverOutside for Window {
            fn cover(&self, _: &str) {}
            fn begin_anew(&self) {}
            fn take_back_copies(&self) {}
            fn reveal(&self) {}
            fn uncover(&self) {}
        }
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(|| "2026-11-28T12:00:00Z".parse().unwrap());
        let app = App::open(Surroundings {
            reader: Some(Arc::new(Reader::new(|_| Puppet(Arc::default())))),
            data_dir: Some(folder.path().to_owned()),
            cover: Some(Arc::new(Window)),
            ..Surroundings::none(clock)
        });
        let ask = || app.speak(SpeakRequest { parts: vec![part("es", "Hola.")], speed: 100 }).unwrap().state;
        app.page_stands(NoRequest {}).unwrap();
        for forgotten in [false, true] {
            if forgotten {
                app.forget_private(ForgetRequest { own: false }).unwrap();
            } else {
                app.lock_private(LockRequest { locale: "es".into() }).unwrap();
            }
            assert_eq!(ask(), SpeechState::Silent, "it is on its way out");
            app.page_stands(NoRequest {}).unwrap();
            assert_ne!(ask(), SpeechState::Silent);
        }
    }

    #[test]
    fn private_notes_that_lock_themselves_or_are_forgotten_are_not_read_on() {
        let folder = tempfile::tempdir().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let puppet = Arc::clone(&seen);
        let clock = Arc::new(|| "2026-11-28T12:00:00Z".parse().unwrap());
        let app = App::open(Surroundings {
            reader: Some(Arc::new(Reader::new(|_| Puppet(puppet)))),
            data_dir: Some(folder.path().to_owned()),
            ..Surroundings::none(clock)
        });
        app.lock_when_idle();
        assert!(seen.lock().unwrap().is_empty(), "nothing is open, and whoever listens listens on");
        let passphrase = "seven quiet lanterns over the river".to_owned();
        app.create_private(PassphraseRequest { passphrase }).unwrap();
        app.lock_when_idle();
        assert_eq!(*seen.lock().unwrap(), ["hushed"]);
        app.forget_private(ForgetRequest { own: false }).unwrap();
        assert_eq!(*seen.lock().unwrap(), ["hushed", "hushed"]);
    }
}
