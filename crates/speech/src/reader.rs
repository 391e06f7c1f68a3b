//! Reads parts aloud, one sentence after the other, on a thread of its own.
//!
//! To pause is to break off, and to go on is to say the sentence again from the word that was reached: engines pause in
//! their own ways, and some only at the end of a sentence.

use std::{
    collections::{BTreeMap, VecDeque},
    ops::Range,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use crate::{
    engine::{Engine, Hush, Silent, Tell, Told, Utterance, Voice},
    language::voice_for,
    sentences,
};

/// A text to be read, in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What is read.
    pub text: String,
    /// Its language, as a BCP 47 tag.
    pub language: String,
    /// Somebody has recorded it. The recording is for where no voice speaks the language: whoever asked then plays it and says
    /// [`Act::Played`].
    pub recorded: bool,
}

/// What can be asked while something is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Wait.
    Pause,
    /// Go on at the word that was reached.
    GoOn,
    /// The sentence before.
    Back,
    /// The next sentence.
    Next,
    /// A recording has been played to its end.
    Played,
    /// Read nothing more.
    Stop,
}

/// Whether something is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// Nothing is.
    #[default]
    Silent,
    /// The voices are being looked for.
    Starting,
    /// Something is.
    Reading,
    /// It waits.
    Paused,
}

/// What is being read. Places in a text are counted in UTF-16 code units, as pages do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Which of the parts.
    pub part: usize,
    /// The sentence.
    pub sentence: Range<usize>,
    /// The word, where the voice tells.
    pub word: Option<Range<usize>>,
    /// A recording of the whole part is to be played.
    pub recorded: bool,
}

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Status {
    /// Another with every change.
    pub change: u32,
    /// Whether something is read.
    pub state: State,
    /// What, while reading or paused.
    pub place: Option<Place>,
    /// Languages of parts that no voice here speaks, each once.
    pub unspoken: Vec<String>,
    /// Why nothing can be heard at all.
    pub trouble: Option<Silent>,
}

/// Reads aloud.
pub struct Reader {
    ask: Mutex<Sender<Event>>,
    shared: Arc<Shared>,
    hush: Hush,
    desk: Option<JoinHandle<()>>,
}

enum Event {
    End,
    Read { parts: Vec<Part>, speed: u16, reading: u64 },
    Speed(u16),
    Act(Act),
    Told(u64, Told),
}

#[derive(Default)]
struct Shared {
    status: Mutex<Status>,
    changed: Condvar,
    /// The latest reading that was asked for; a higher number where it may not sound any more.
    wanted: Mutex<u64>,
    /// How often everything was silenced.
    silenced: AtomicU64,
}

impl Reader {
    /// With what speaks, which is made at once and started by the first reading. It is told where to tell what it does.
    #[must_use]
    pub fn new<E: Engine + 'static>(make: impl FnOnce(Tell) -> E) -> Self {
        let (ask, events) = channel();
        let tells = Mutex::new(ask.clone());
        let tell: Tell = Arc::new(move |number, told| {
            // Nobody is there any more: nothing to be told.
            let _ = lock(&tells).send(Event::Told(number, told));
        });
        let engine = make(tell);
        let hush = engine.hush();
        let shared = Arc::new(Shared::default());
        let desk = Desk {
            engine,
            shared: Arc::clone(&shared),
            hush: Arc::clone(&hush),
            chosen: BTreeMap::new(),
            pieces: Vec::new(),
            parts: Vec::new(),
            at: 0,
            from: 0,
            speed: 100,
            speaking: None,
            reading: 0,
        };
        let desk = thread::spawn(move || desk.work(&events));
        Self { ask: Mutex::new(ask), shared, hush, desk: Some(desk) }
    }

    /// Reads these parts instead of whatever is read now.
    pub fn read(&self, parts: Vec<Part>, speed: u16) {
        let reading = {
            let mut wanted = lock(&self.shared.wanted);
            *wanted += 1;
            *wanted
        };
        self.shared
            .change(|status| *status = Status { change: status.change, state: State::Starting, ..Status::default() });
        self.send(Event::Read { parts, speed, reading });
    }

    /// Reads faster or slower from the next word on.
    pub fn set_speed(&self, speed: u16) {
        self.send(Event::Speed(speed));
    }

    /// Pauses, goes on and the like. Without a reading nothing happens.
    pub fn act(&self, act: Act) {
        if act == Act::Stop {
            // What waits in line must not sound either.
            *lock(&self.shared.wanted) += 1;
            self.shared.silent();
        }
        self.send(Event::Act(act));
    }

    /// Silence, now: somebody came in. Whatever speaks is ended, not asked.
    pub fn silence(&self) {
        *lock(&self.shared.wanted) += 1;
        self.shared.silenced.fetch_add(1, Ordering::SeqCst);
        (self.hush)();
        self.act(Act::Stop);
    }

    /// How far it is.
    #[must_use]
    pub fn status(&self) -> Status {
        lock(&self.shared.status).clone()
    }

    /// How far it is, as soon as that differs from the change with this number, or when patience ends.
    #[must_use]
    pub fn status_after(&self, change: u32, patience: Duration) -> Status {
        let status = lock(&self.shared.status);
        let waited = self.shared.changed.wait_timeout_while(status, patience, |status| status.change == change);
        waited.unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    fn send(&self, event: Event) {
        // The thread ends when we do.
        let _ = lock(&self.ask).send(event);
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.silence();
        self.send(Event::End);
        // What speaks has ended, so it does not wait for it.
        if let Some(desk) = self.desk.take() {
            let _ = desk.join();
        }
    }
}

impl Shared {
    fn change(&self, how: impl FnOnce(&mut Status)) {
        let mut status = lock(&self.status);
        how(&mut status);
        status.change = status.change.wrapping_add(1);
        self.changed.notify_all();
    }

    /// What could not be spoken stays told.
    fn silent(&self) {
        self.change(|status| (status.state, status.place) = (State::Silent, None));
    }
}

/// The thread that reads.
struct Desk<E> {
    engine: E,
    shared: Arc<Shared>,
    hush: Hush,
    chosen: BTreeMap<String, Option<Voice>>,
    parts: Vec<Part>,
    /// The part and the bytes of it, in the order in which they are read.
    pieces: Vec<(usize, Range<usize>)>,
    at: usize,
    /// The word of the piece that was reached, in bytes of the piece.
    from: usize,
    speed: u16,
    /// The number of what is being said, where in the piece it began, and when it must be over.
    speaking: Option<(u64, usize, Instant)>,
    reading: u64,
}

impl<E: Engine> Desk<E> {
    fn work(mut self, events: &Receiver<Event>) {
        let mut waiting = VecDeque::new();
        loop {
            let next = match waiting.pop_front() {
                Some(event) => Ok(event),
                None => self.wait(events),
            };
            let event = match next {
                Ok(event) => event,
                // Whatever speaks has stuck: sound that cannot be opened, for one.
                Err(RecvTimeoutError::Timeout) => {
                    let Some((number, ..)) = self.speaking else { continue };
                    Event::Told(number, Told::Broken)
                }
                Err(RecvTimeoutError::Disconnected) => return,
            };
            match event {
                Event::End => return,
                Event::Read { parts, speed, reading } => self.begin(parts, speed, reading),
                Event::Speed(speed) => {
                    self.speed = speed;
                    if self.speaking.is_some() {
                        self.say();
                    }
                }
                Event::Act(act) => self.act(act),
                Event::Told(number, told) => self.told(number, told),
            }
            waiting.extend(events.try_iter());
        }
    }

    /// The next event, for as long as the sentence may take at most.
    fn wait(&self, events: &Receiver<Event>) -> Result<Event, RecvTimeoutError> {
        match self.speaking {
            Some((_, _, until)) => events.recv_timeout(until.saturating_duration_since(Instant::now())),
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    /// Whether nobody has asked for something else since.
    fn is_wanted(&self) -> bool {
        *lock(&self.shared.wanted) == self.reading
    }

    fn begin(&mut self, mut parts: Vec<Part>, speed: u16, reading: u64) {
        self.forget();
        (self.reading, self.speed) = (reading, speed);
        let silenced = self.shared.silenced.load(Ordering::SeqCst);
        if !self.is_wanted() {
            return;
        }
        let heard = self.engine.voices();
        if self.shared.silenced.load(Ordering::SeqCst) != silenced {
            // It may have been started by us after that.
            (self.hush)();
        }
        if !self.is_wanted() {
            return;
        }
        let voices = heard.unwrap_or_else(|trouble| {
            // What is recorded can be heard without any voice.
            self.shared.change(|status| status.trouble = Some(trouble));
            Vec::new()
        });
        self.chosen.clear();
        let mut unspoken: Vec<String> = Vec::new();
        for (at, part) in parts.iter_mut().enumerate() {
            let pieces = sentences::pieces(&part.text);
            let voice =
                self.chosen.entry(part.language.clone()).or_insert_with(|| voice_for(&part.language, &voices).cloned());
            // One voice for the whole reading is calmer than two by turns, and a voice tells its words.
            part.recorded &= voice.is_none();
            if part.recorded {
                self.pieces.push((at, 0..part.text.len()));
            } else if voice.is_some() {
                self.pieces.extend(pieces.into_iter().map(|piece| (at, piece)));
            } else if !pieces.is_empty() && !unspoken.contains(&part.language) {
                unspoken.push(part.language.clone());
            }
        }
        self.parts = parts;
        self.shared.change(|status| status.unspoken = unspoken);
        self.say();
    }

    fn act(&mut self, act: Act) {
        if self.pieces.is_empty() {
            return;
        }
        match act {
            Act::Pause if self.speaking.take().is_some() || self.is_recorded() => {
                self.engine.stop();
                self.shared.change(|status| status.state = State::Paused);
            }
            Act::GoOn if self.speaking.is_none() => self.say(),
            Act::Back | Act::Next | Act::Played => {
                if act == Act::Played && !self.is_recorded() {
                    return;
                }
                (self.at, self.from) = (if act == Act::Back { self.at.saturating_sub(1) } else { self.at + 1 }, 0);
                self.say();
            }
            Act::Stop => self.forget(),
            Act::Pause | Act::GoOn => {}
        }
    }

    fn told(&mut self, number: u64, told: Told) {
        // Of something that was broken off already.
        let Some((_, began, _)) = self.speaking.filter(|(speaking, ..)| *speaking == number) else { return };
        match told {
            Told::Word(at) => {
                self.from = began + at;
                self.show();
            }
            Told::Done => {
                (self.at, self.from) = (self.at + 1, 0);
                self.say();
            }
            Told::Broken => {
                self.forget();
                if self.is_wanted() {
                    self.shared.change(|status| status.trouble = Some(Silent::NoAnswer));
                    self.shared.silent();
                }
            }
        }
    }

    fn is_recorded(&self) -> bool {
        self.pieces.get(self.at).is_some_and(|(part, _)| self.parts[*part].recorded)
    }

    /// Says the piece that is reached, or falls silent after the last.
    fn say(&mut self) {
        if self.speaking.take().is_some() {
            self.engine.stop();
        }
        if !self.is_wanted() {
            return;
        }
        let Some((part, piece)) = self.pieces.get(self.at).cloned() else {
            self.forget();
            self.shared.silent();
            return;
        };
        if self.parts[part].recorded {
            self.show();
            return;
        }
        let text = self.parts[part].text.get(piece.start + self.from..piece.end).unwrap_or_default();
        let voice = self.chosen.get(&self.parts[part].language).cloned().flatten();
        let Some(voice) = voice else { return };
        let utterance = Utterance { text: text.to_owned(), voice, speed: self.speed, words: sentences::words(text) };
        match self.engine.say(&utterance) {
            Ok(number) => {
                self.speaking = Some((number, self.from, Instant::now() + at_most(text, self.speed)));
                if self.is_wanted() {
                    self.show();
                } else {
                    // Somebody came in while it began.
                    self.speaking = None;
                    self.engine.stop();
                }
            }
            Err(trouble) => {
                self.forget();
                if self.is_wanted() {
                    self.shared.change(|status| status.trouble = Some(trouble));
                    self.shared.silent();
                }
            }
        }
    }

    /// Tells whoever watches where it is.
    fn show(&self) {
        let Some((part, piece)) = self.pieces.get(self.at).cloned() else { return };
        let Part { text, recorded, .. } = &self.parts[part];
        let units = |range: Range<usize>| {
            let before = |at: usize| text.get(..at).unwrap_or_default().encode_utf16().count();
            before(range.start)..before(range.end)
        };
        let word = (self.from > 0).then(|| {
            let end = sentences::word_end(&text[piece.clone()], self.from);
            units(piece.start + self.from..piece.start + end)
        });
        let place = Place { part, sentence: units(piece), word, recorded: *recorded };
        self.shared.change(|status| (status.state, status.place) = (State::Reading, Some(place)));
    }

    /// Nothing of what was read stays.
    fn forget(&mut self) {
        if self.speaking.take().is_some() {
            self.engine.stop();
        }
        self.parts.clear();
        self.pieces.clear();
        (self.at, self.from) = (0, 0);
    }
}

/// Longer than any voice takes for a text.
fn at_most(text: &str, speed: u16) -> Duration {
    let letters = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    Duration::from_secs(10) + Duration::from_millis(letters.saturating_mul(400)) * 100 / u32::from(speed.max(1))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What is behind each is whole at any moment.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
