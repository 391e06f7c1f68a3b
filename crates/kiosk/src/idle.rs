//! When a kiosk asks "are you still there?", and when it forgets.
//!
//! A state machine on a clock from outside: each call says what happened and how long the kiosk has been running. That
//! clock must not go back, and **must go on while the computer sleeps** (`CLOCK_BOOTTIME` on Linux, not
//! `CLOCK_MONOTONIC`): otherwise a visit would outlive a closed lid. The shell sends a [`Input::Tick`] about every
//! second as long as it is awake, and after every call draws [`Idle::state`] and obeys the [`Output`].
//!
//! **Activity** is a touch, and every moment in which the kiosk reads aloud or prints, for at most [`LONGEST_HOLD`] from
//! the last beginning of that kind, so that an end that never came does not keep a visit open.
//!
//! **Warning**: at the first tick at which the last activity is `idle` ago or longer. It stands `warning` from that tick on.
//! Any sign of a person (touch, stay, print begun) ends it and the visit goes on. Speech does not: where everything is spoken, the
//! warning is too, and must not answer itself. Who presses for speech has touched.
//!
//! **Reset**: at the first tick at which the warning has stood that long; at once when the person says they are done; and
//! at once when the computer **slept**, however briefly. The shell looks before every input ([`crate::Sleep`]) and says so with it
//! ([`Idle::step_after`]). Then even a touch, such as the key that woke it, resets and does nothing else: whoever touches is not
//! taken for whoever left. Should no clock tell of the sleep, it is still found out if a reset is overdue by more than
//! [`OVERDUE`], counting speech and print only up to the input before, since nobody listened to a sleeping computer. A gap too
//! short for that loses nobody's visit: a warning is shown after it, for its whole time.

use std::time::Duration;

use crate::Config;
use crate::config::LEAST_WARNING_SECONDS;

/// Speech or printing counts as activity for this long at most.
pub const LONGEST_HOLD: Duration = Duration::from_secs(10 * 60);
/// A reset overdue by more than this was slept through, whatever the clocks say.
pub const OVERDUE: Duration = Duration::from_secs(60);

/// The two times that a center sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// Without activity until the warning.
    idle: Duration,
    /// That the warning stands.
    warning: Duration,
}

impl Times {
    /// Times of a kiosk; a warning shorter than 20 seconds is lengthened to that.
    #[must_use]
    pub fn new(idle: Duration, warning: Duration) -> Self {
        Self { idle, warning: warning.max(Duration::from_secs(LEAST_WARNING_SECONDS.into())) }
    }
}

impl From<&Config> for Times {
    fn from(config: &Config) -> Self {
        Self::new(config.idle(), config.warning())
    }
}

/// What the screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody is here; the languages take turns.
    Attract,
    /// Somebody is here.
    Visit,
    /// Somebody may be here still.
    Warning {
        /// When the visit is erased, on the clock of the calls.
        ends_at: Duration,
    },
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// A key, a pointer, a finger, a scroll.
    Touched,
    /// Reading aloud began: somebody pressed for it, or what they come to is spoken to them. Once a reading, not once a sentence.
    SpeechBegan,
    /// It ended or was stopped.
    SpeechEnded,
    /// A person had something printed.
    PrintBegan,
    /// The print queue has taken it, or refused it.
    PrintEnded,
    /// About a second went by.
    Tick,
    /// The person pressed "I'm done: erase".
    Done,
    /// The person answered the warning; elsewhere the same as a touch.
    Stay,
    /// The computer was asleep until now.
    Slept,
}

/// What the shell must do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Nothing but draw the state.
    Nothing,
    /// Show the warning.
    Warn {
        /// Whole seconds until the visit is erased, rounded up.
        seconds_left: u32,
    },
    /// Erase the visit and show the attract screen.
    Reset {
        /// Why.
        because: Because,
    },
}

/// Why a visit was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// The person asked for it.
    Done,
    /// Nobody answered the warning.
    Idle,
    /// The computer slept, so nobody saw a warning.
    Slept,
}

/// One kiosk. Two are equal if nothing a person did tells them apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idle {
    times: Times,
    visit: Option<Visit>,
}

/// Somebody's visit; moments on the clock of the calls.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Visit {
    /// The last activity that is over.
    active: Duration,
    /// When reading aloud began, while it goes on.
    speech: Option<Duration>,
    /// When printing began, while it goes on.
    print: Option<Duration>,
    /// When the warning ends, while it stands.
    warning: Option<Duration>,
    /// The last call.
    heard: Duration,
}

impl Idle {
    /// A kiosk where nobody is.
    #[must_use]
    pub fn new(times: Times) -> Self {
        Self { times, visit: None }
    }

    /// What the screen shows now.
    #[must_use]
    pub fn state(&self) -> State {
        match &self.visit {
            None => State::Attract,
            Some(Visit { warning: Some(ends_at), .. }) => State::Warning { ends_at: *ends_at },
            Some(_) => State::Visit,
        }
    }

    /// As [`Idle::step`], told besides whether the computer slept since the last call. An input that finds a visit slept through
    /// ends it and does nothing else.
    pub fn step_after(&mut self, slept: bool, input: Input, at: Duration) -> Output {
        if slept && self.step(Input::Slept, at) != Output::Nothing {
            return Output::Reset { because: Because::Slept };
        }
        self.step(input, at)
    }

    /// Something happened, so long after the kiosk was started. A moment before the last one is taken for the last one.
    pub fn step(&mut self, input: Input, at: Duration) -> Output {
        let Some(visit) = &mut self.visit else {
            self.visit = Visit::begun_by(input, at);
            return Output::Nothing;
        };
        let at = at.max(visit.heard);
        if input == Input::Done {
            return self.reset(Because::Done);
        }
        if input == Input::Slept || at > visit.due(self.times) + OVERDUE {
            return self.reset(Because::Slept);
        }
        visit.heard = at;
        match input {
            Input::Tick => self.tick(at),
            _ => {
                visit.take(input, at);
                Output::Nothing
            }
        }
    }

    fn tick(&mut self, at: Duration) -> Output {
        let Some(visit) = &mut self.visit else { return Output::Nothing };
        match visit.warning {
            Some(ends_at) if at >= ends_at => self.reset(Because::Idle),
            Some(ends_at) => Output::Warn { seconds_left: seconds_up(ends_at - at) },
            None if at >= visit.active_until(at) + self.times.idle => {
                visit.warning = Some(at + self.times.warning);
                Output::Warn { seconds_left: seconds_up(self.times.warning) }
            }
            None => Output::Nothing,
        }
    }

    fn reset(&mut self, because: Because) -> Output {
        *self = Self::new(self.times);
        Output::Reset { because }
    }
}

impl Visit {
    /// A visit begins with a sign of a person, and with nothing else.
    fn begun_by(input: Input, at: Duration) -> Option<Self> {
        let mut visit = Self { active: at, speech: None, print: None, warning: None, heard: at };
        visit.take(input, at).then_some(visit)
    }

    /// Takes note of an input; answers whether it is a sign of a person.
    fn take(&mut self, input: Input, at: Duration) -> bool {
        match input {
            Input::Touched | Input::Stay => {}
            Input::SpeechBegan => {
                self.speech = Some(at);
                if self.warning.is_some() {
                    return false;
                }
            }
            Input::PrintBegan => self.print = Some(at),
            Input::SpeechEnded | Input::PrintEnded => {
                let hold = if input == Input::SpeechEnded { &mut self.speech } else { &mut self.print };
                if let Some(began) = hold.take() {
                    self.active = self.active.max(at.min(began + LONGEST_HOLD));
                }
                return false;
            }
            Input::Tick | Input::Done | Input::Slept => return false,
        }
        self.active = at;
        self.warning = None;
        true
    }

    /// The last activity as seen at a moment.
    fn active_until(&self, at: Duration) -> Duration {
        let holds = [self.speech, self.print].into_iter().flatten();
        holds.map(|began| at.min(began + LONGEST_HOLD)).fold(self.active, Duration::max)
    }

    /// When the visit would be over if nothing more came than ticks, speech and print counting up to the last call.
    fn due(&self, times: Times) -> Duration {
        self.warning.unwrap_or_else(|| self.active_until(self.heard) + times.idle + times.warning)
    }
}

fn seconds_up(left: Duration) -> u32 {
    let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    u32::try_from(seconds).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
