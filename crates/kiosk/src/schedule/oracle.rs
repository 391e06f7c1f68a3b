//! When a kiosk must warn and when it must erase, from the list of a day's happenings alone.
//!
//! Written another way than the machine: no state goes through time. Activity is a list of spans; a warning or an idle reset
//! lies in a quiet between two spans; a sleep is looked at by itself; of all that could end a visit the earliest does.

use super::make::Schedule;
use super::{answers, begins};
use crate::{Because, Input};

/// The rule of the idle module, in milliseconds, repeated here on purpose.
const LONGEST_HOLD: u64 = 600_000;
const OVERDUE: u64 = 60_000;
/// The rule of the sleep module.
const LEAST_SLEEP: u64 = 3000;

/// Warnings and resets of a day, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expected {
    /// When a warning must begin.
    pub warnings: Vec<u64>,
    /// When a visit must be erased, and why.
    pub resets: Vec<(u64, Because)>,
}

/// What a kiosk must do on this day.
pub fn expected(schedule: &Schedule) -> Expected {
    let mut expected = Expected::default();
    let mut rest = &schedule.happenings[..];
    while let Some(first) = rest.iter().position(|(_, input)| begins(*input)) {
        let visit = Visit::of(schedule, &rest[first..]);
        let Some((end, because)) = visit.end() else { break };
        expected.warnings.extend(visit.warnings().filter(|warning| *warning < end));
        expected.resets.push((end, because));
        rest = &rest[rest.partition_point(|(at, _)| *at <= end)..];
    }
    expected
}

/// Everything from the first sign of somebody on, as if the visit never ended.
struct Visit<'s> {
    schedule: &'s Schedule,
    happenings: &'s [(u64, Input)],
    /// Merged and in order: from when until when there was activity, ends included.
    active: Vec<(u64, u64)>,
}

impl<'s> Visit<'s> {
    fn of(schedule: &'s Schedule, happenings: &'s [(u64, Input)]) -> Self {
        let mut active: Vec<(u64, u64)> = Vec::new();
        for (index, (at, input)) in happenings.iter().enumerate() {
            let kinds = match input {
                Input::SpeechBegan => [Input::SpeechBegan, Input::SpeechEnded],
                Input::PrintBegan => [Input::PrintBegan, Input::PrintEnded],
                Input::Touched | Input::Stay => [Input::Tick; 2],
                _ => continue,
            };
            let to = if kinds == [Input::Tick; 2] {
                *at
            } else {
                // Until its end, or until the next of its kind begins.
                let stop = happenings[index + 1..].iter().find(|(_, later)| kinds.contains(later));
                stop.map_or(at + LONGEST_HOLD, |(stop, _)| (at + LONGEST_HOLD).min(*stop))
            };
            let warned = active.last().is_some_and(|(_, end)| schedule.tick_from(end + schedule.idle) < *at);
            let from = if *input == Input::SpeechBegan && warned {
                // It is the question that is read, or is read beside it: that counts from the answer on, if there is one.
                let answer = happenings[index + 1..].iter().find(|(_, later)| answers(*later));
                let Some((answer, _)) = answer.filter(|(answer, _)| *answer <= to) else { continue };
                *answer
            } else {
                *at
            };
            match active.last_mut() {
                Some((_, end)) if from <= *end => *end = (*end).max(to),
                _ => active.push((from, to)),
            }
        }
        Self { schedule, happenings, active }
    }

    /// The quiets: from the end of a span until the next begins, the last one without an end.
    fn quiets(&self) -> impl Iterator<Item = (u64, u64)> + '_ {
        let nexts = self.active.iter().skip(1).map(|(from, _)| *from).chain([u64::MAX]);
        self.active.iter().map(|(_, to)| *to).zip(nexts)
    }

    /// When a warning would begin in a quiet: somebody who comes at that moment is in time.
    fn warning_in(&self, (from, next): (u64, u64)) -> Option<u64> {
        let warning = self.schedule.tick_from(from + self.schedule.idle);
        (warning < next).then_some(warning)
    }

    fn warnings(&self) -> impl Iterator<Item = u64> + '_ {
        self.quiets().filter_map(|quiet| self.warning_in(quiet))
    }

    /// The earliest end; of two at one moment the person's wish counts, then sleep.
    fn end(&self) -> Option<(u64, Because)> {
        let done = self.happenings.iter().find(|(_, input)| *input == Input::Done).map(|(at, _)| (*at, Because::Done));
        let slept = self.schedule.sleeps.iter().find_map(|sleep| self.slept(*sleep)).map(|at| (at, Because::Slept));
        let idle = self.quiets().find_map(|quiet| {
            let end = self.schedule.tick_from(self.warning_in(quiet)? + self.schedule.warning);
            (end < quiet.1).then_some((end, Because::Idle))
        });
        let order = |because| [Because::Done, Because::Slept, Because::Idle].iter().position(|one| *one == because);
        [done, slept, idle].into_iter().flatten().min_by_key(|(at, because)| (*at, order(*because)))
    }

    /// When a sleep is found out, if it was one for this visit: a clock tells of it, or the reset was overdue by then.
    fn slept(&self, (from, to): (u64, u64)) -> Option<u64> {
        let start = self.active.first().map(|(start, _)| *start).filter(|start| *start < from)?;
        let happened = self.happenings.iter().map(|(at, _)| *at);
        let last_tick = (from - 1) / self.schedule.every * self.schedule.every;
        let heard = happened.clone().filter(|at| *at < from).fold(last_tick.max(start), u64::max);
        let woken = happened.filter(|at| *at >= to).fold(self.schedule.tick_from(to), u64::min);
        if self.schedule.stops && to - from > LEAST_SLEEP {
            return Some(woken);
        }
        // The last activity as it was known before the sleep.
        let span = self.active.iter().rposition(|(start, _)| *start <= heard)?;
        let quiet = self.quiets().nth(span)?;
        let warned = self.warning_in(quiet).filter(|warning| *warning <= heard);
        let due = match warned {
            Some(warning) => warning + self.schedule.warning,
            None => quiet.0.min(heard) + self.schedule.idle + self.schedule.warning,
        };
        (woken > due + OVERDUE).then_some(woken)
    }
}
