//! Windows and macOS: the voices of the system.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use tts::{Backends, Tts};

use crate::engine::{Engine, Hush, Silent, Tell, Told, Utterance, Voice};

/// What Windows and macOS speak through.
#[cfg(windows)]
const BACKEND: Backends = Backends::WinRt;
#[cfg(target_os = "macos")]
const BACKEND: Backends = Backends::AvFoundation;

/// The voices of the system. Opened by the first question.
pub struct System {
    tell: Tell,
    /// Never cloned: it counts its copies without a lock.
    speaker: Arc<Mutex<Option<Tts>>>,
    /// The number of what is being said.
    now: Arc<AtomicU64>,
}

impl System {
    /// Starts nothing yet.
    #[must_use]
    pub fn new(tell: Tell) -> Self {
        Self { tell, speaker: Arc::default(), now: Arc::default() }
    }

    fn open(&self) -> Result<Tts, Silent> {
        let speaker = Tts::new(BACKEND).map_err(|_| Silent::NoProgram)?;
        let (now, tell) = (Arc::clone(&self.now), Arc::clone(&self.tell));
        // Only of what came to its own end: what was broken off is told late, when another sentence is on its way.
        let ended = speaker.on_utterance_end(Some(Box::new(move |_| tell(now.load(Ordering::SeqCst), Told::Done))));
        // Without being told nobody would know when to say the next sentence.
        ended.map(|_| speaker).map_err(|_| Silent::NoAnswer)
    }

    fn with<T>(&self, ask: impl FnOnce(&mut Tts) -> Result<T, tts::Error>) -> Result<T, Silent> {
        let mut speaker = lock(&self.speaker);
        let speaker = match &mut *speaker {
            Some(speaker) => speaker,
            none => none.insert(self.open()?),
        };
        ask(speaker).map_err(|_| Silent::NoAnswer)
    }
}

impl Engine for System {
    fn voices(&mut self) -> Result<Vec<Voice>, Silent> {
        let voices = self.with(|speaker| speaker.voices())?;
        Ok(voices.iter().map(|voice| Voice { id: voice.id(), language: voice.language().to_string() }).collect())
    }

    fn say(&mut self, utterance: &Utterance) -> Result<u64, Silent> {
        let now = Arc::clone(&self.now);
        self.with(|speaker| {
            let voices = speaker.voices()?;
            let voice = voices.iter().find(|voice| voice.id() == utterance.voice.id).ok_or(tts::Error::NoneError)?;
            speaker.set_voice(voice)?;
            let rate = speaker.normal_rate() * f32::from(utterance.speed) / 100.0;
            speaker.set_rate(rate.clamp(speaker.min_rate(), speaker.max_rate()))?;
            let number = now.fetch_add(1, Ordering::SeqCst) + 1;
            speaker.speak(utterance.text.as_str(), true)?;
            Ok(number)
        })
    }

    fn stop(&mut self) {
        self.hush()();
    }

    fn hush(&self) -> Hush {
        let speaker = Arc::clone(&self.speaker);
        Arc::new(move || {
            if let Some(speaker) = &mut *lock(&speaker) {
                let _ = speaker.stop();
            }
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
