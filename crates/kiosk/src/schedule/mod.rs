//! Made-up days of a kiosk, to prove that nobody's visit is erased too early and that every visit is.
//!
//! A schedule is made from a seed ([`make`]), told to the machine with its ticks, and judged by an oracle ([`oracle`]) that
//! does not step through time: it lists the spans of activity and looks at the quiet between them. `cargo xtask prove idle`
//! runs many seeds; the tests here run a thousand, and show that the judge finds faulty machines out.

mod make;
mod oracle;
mod random;

use std::time::Duration;

use crate::{Because, Idle, Input, Output, Times};
use make::Schedule;
use oracle::Expected;

/// What came of one schedule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Visits erased at a moment, or for a reason, that the oracle does not know.
    pub false_resets: usize,
    /// Resets of the oracle that did not come at their moment.
    pub missed_resets: usize,
    /// Visits erased for idleness before a warning had stood its whole time.
    pub warnings_too_short: usize,
    /// Warnings at a moment that the oracle does not know, and those of the oracle that did not come.
    pub wrong_warnings: usize,
    /// Touches, beginnings, ends and sleeps in the schedule; ticks are not counted.
    pub events: usize,
}

impl Verdict {
    /// Whether machine and oracle agree in everything.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.false_resets + self.missed_resets + self.warnings_too_short + self.wrong_warnings == 0
    }
}

/// Makes the schedule of this seed, runs a kiosk through it, and judges.
#[must_use]
pub fn run(seed: u64) -> Verdict {
    let schedule = Schedule::make(seed);
    let mut idle = Idle::new(times(&schedule));
    judge(&schedule, &oracle::expected(&schedule), |slept, input, at| idle.step_after(slept, input, at))
}

fn times(schedule: &Schedule) -> Times {
    Times::new(Duration::from_millis(schedule.idle), Duration::from_millis(schedule.warning))
}

/// Tells the schedule to a machine, as [`Idle::step_after`] is told it, and compares what it did with what was expected.
fn judge(schedule: &Schedule, expected: &Expected, mut step: impl FnMut(bool, Input, Duration) -> Output) -> Verdict {
    let mut heard = Expected::default();
    let mut warned_since = None;
    let mut warnings_too_short = 0;
    for (at, slept, input) in schedule.told() {
        match step(slept, input, Duration::from_millis(at)) {
            Output::Warn { .. } => {
                if warned_since.is_none() {
                    warned_since = Some(at);
                    heard.warnings.push(at);
                }
            }
            Output::Reset { because } => {
                let stood = warned_since.take().map_or(0, |since| at - since);
                if because == Because::Idle && stood < schedule.warning {
                    warnings_too_short += 1;
                }
                heard.resets.push((at, because));
            }
            Output::Nothing => {
                if input == Input::Tick || answers(input) {
                    warned_since = None;
                }
            }
        }
    }
    let lacks = |of: &Expected, other: &Expected| of.resets.iter().filter(|one| !other.resets.contains(one)).count();
    let unlike = |of: &Expected, other: &Expected| {
        of.warnings.iter().filter(|one| other.warnings.binary_search(one).is_err()).count()
    };
    Verdict {
        false_resets: lacks(&heard, expected),
        missed_resets: lacks(expected, &heard),
        warnings_too_short,
        wrong_warnings: unlike(&heard, expected) + unlike(expected, &heard),
        events: schedule.happenings.len() + schedule.sleeps.len(),
    }
}

/// Whether only a person does this, so that it answers a warning.
fn answers(input: Input) -> bool {
    matches!(input, Input::Touched | Input::Stay | Input::PrintBegan)
}

/// Whether a visit begins with this.
fn begins(input: Input) -> bool {
    answers(input) || input == Input::SpeechBegan
}

#[cfg(test)]
mod tests;
