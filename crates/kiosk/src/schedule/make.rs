//! Makes a day at a kiosk out of a seed. All times are milliseconds since the kiosk was started.

use std::time::Duration;

use super::random::Random;
use crate::{Clocks, Input, Sleep};

const SECOND: u64 = 1000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;
/// The longest visit.
const LONGEST_VISIT: u64 = 2 * HOUR;

/// A day: what people do, and when the computer sleeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// Without activity until the warning.
    pub idle: u64,
    /// That the warning stands.
    pub warning: u64,
    /// Between two ticks.
    pub every: u64,
    /// What people and machines do, each later than the one before; never a tick.
    pub happenings: Vec<(u64, Input)>,
    /// From when until before when the computer sleeps, in order. Nothing happens meanwhile.
    pub sleeps: Vec<(u64, u64)>,
    /// One of the computer's clocks stops while it sleeps, and tells so.
    pub stops: bool,
}

impl Schedule {
    /// The day of this seed: two to four visits of up to two hours.
    pub fn make(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let schedule = Self {
            idle: random.one_of(&[30, 60, 120, 120, 300]) * SECOND,
            warning: random.one_of(&[20, 20, 30, 60]) * SECOND,
            every: random.one_of(&[500, 1000, 1000, 1300]),
            happenings: Vec::new(),
            sleeps: Vec::new(),
            stops: random.percent(75),
        };
        let mut day = Day { now: random.between(0, 10 * MINUTE), random, schedule };
        for _ in 0..day.random.between(2, 4) {
            day.visit();
        }
        day.schedule
    }

    /// The first tick at or after a moment.
    pub fn tick_from(&self, at: u64) -> u64 {
        let tick = at.div_ceil(self.every) * self.every;
        match self.sleeps.iter().find(|(from, to)| (*from..*to).contains(&tick)) {
            Some((_, to)) => self.tick_from(*to),
            None => tick,
        }
    }

    /// Everything that a kiosk is told, in order, with whether its clocks say that it slept before: at the same moment what
    /// happens comes before the tick. Ticks go on until whoever was there last must have been forgotten.
    pub fn told(&self) -> impl Iterator<Item = (u64, bool, Input)> + '_ {
        let mut sleep = Sleep::new(self.clocks(0));
        self.inputs().map(move |(at, input)| (at, sleep.look(self.clocks(at)), input))
    }

    /// What the computer's clocks say at a moment at which it is awake.
    fn clocks(&self, at: u64) -> Clocks {
        let slept: u64 = self.sleeps.iter().filter(|(_, to)| self.stops && *to <= at).map(|(from, to)| to - from).sum();
        Clocks { on: Duration::from_millis(at), awake: Duration::from_millis(at - slept) }
    }

    fn inputs(&self) -> impl Iterator<Item = (u64, Input)> + '_ {
        let last = self.happenings.last().map_or(0, |(at, _)| *at).max(self.sleeps.last().map_or(0, |(_, to)| *to));
        let end = last + self.idle + self.warning + 15 * MINUTE;
        let mut happenings = self.happenings.iter().copied().peekable();
        let mut tick = self.tick_from(0);
        std::iter::from_fn(move || {
            if let Some(happening) = happenings.next_if(|(at, _)| *at <= tick) {
                return Some(happening);
            }
            let now = (tick <= end).then_some((tick, Input::Tick));
            tick = self.tick_from(tick + 1);
            now
        })
    }
}

/// A day in the making.
struct Day {
    random: Random,
    schedule: Schedule,
    now: u64,
}

impl Day {
    /// Somebody comes, does this and that, and goes.
    fn visit(&mut self) {
        let longest = if self.random.percent(25) { LONGEST_VISIT } else { 15 * MINUTE };
        let end = self.now + self.random.between(MINUTE, longest);
        self.after(0, Input::Touched);
        while self.now < end {
            self.act();
        }
        if self.random.percent(50) {
            let passes = self.random.between(1, 20 * SECOND);
            self.after(passes, Input::Done);
        }
        let soon = self.schedule.idle + self.schedule.warning;
        let most = if self.random.percent(40) { soon } else { HOUR };
        self.now += self.random.between(1, most);
    }

    fn act(&mut self) {
        let (idle, warning) = (self.schedule.idle, self.schedule.warning);
        match self.random.between(0, 99) {
            0..=57 => self.touch(300, 20 * SECOND),
            // Around the moments when a warning comes, while it stands, and when it ends.
            58..=65 => self.touch(idle - 2 * SECOND, idle + 2 * SECOND),
            66..=73 => self.touch(idle, idle + warning),
            74..=77 => self.touch(idle + warning - 2 * SECOND, idle + warning + 3 * SECOND),
            78..=80 => self.question_aloud(),
            81..=84 => self.hold(Input::SpeechBegan, Input::SpeechEnded, 9 * MINUTE),
            85..=90 => self.hold(Input::PrintBegan, Input::PrintEnded, 40 * SECOND),
            91 => self.sleep(2 * SECOND, 50 * SECOND),
            // Around the drift of the clocks from which on it counts as sleep, and around the gap where they tell of none.
            92 => self.sleep(2 * SECOND, 4 * SECOND),
            93..=95 => self.sleep(idle + warning + 40 * SECOND, idle + warning + 65 * SECOND),
            96 => self.sleep(10 * MINUTE, 10 * HOUR),
            97 => self.after(SECOND, Input::SpeechEnded),
            98 => self.after(SECOND, Input::PrintEnded),
            _ => self.after(SECOND, Input::Done),
        }
    }

    fn touch(&mut self, least: u64, most: u64) {
        let passes = self.random.between(least, most);
        let input = if self.random.percent(30) { Input::Stay } else { Input::Touched };
        self.after(passes, input);
    }

    /// Whoever has everything spoken hears the question too, which nobody pressed for; it may still be read when it is answered, or
    /// when the visit ends.
    fn question_aloud(&mut self) {
        let Schedule { idle, warning, .. } = self.schedule;
        let passes = self.random.between(idle, idle + warning / 2);
        self.after(passes, Input::SpeechBegan);
        if self.random.percent(70) {
            let passes = self.random.between(SECOND, warning);
            self.after(passes, Input::SpeechEnded);
        }
        if self.random.percent(40) {
            self.touch(300, warning);
        }
    }

    /// Reading aloud or printing; now and then its end comes late or never, or the computer sleeps meanwhile.
    fn hold(&mut self, began: Input, ended: Input, usual: u64) {
        self.touch(300, 5 * SECOND);
        self.after(200, began);
        if self.random.percent(30) {
            self.touch(SECOND, 30 * SECOND);
        }
        if self.random.percent(15) {
            let most = self.schedule.idle + self.schedule.warning + 70 * SECOND;
            self.sleep(SECOND, most);
        }
        match self.random.between(0, 9) {
            0 => {}
            1 => {
                let passes = self.random.between(9 * MINUTE, 16 * MINUTE);
                self.after(passes, ended);
            }
            _ => {
                let passes = self.random.between(SECOND, usual);
                self.after(passes, ended);
            }
        }
    }

    /// The computer sleeps; half of the time a key wakes it, before any tick.
    fn sleep(&mut self, least: u64, most: u64) {
        let from = self.now + self.random.between(1, 3 * SECOND);
        let to = from + self.random.between(least, most);
        self.schedule.sleeps.push((from, to));
        self.now = to;
        if self.random.percent(50) {
            self.after(0, Input::Touched);
        } else {
            // Time for a tick, so that one sleep does not follow another at once.
            self.now += 2 * SECOND;
        }
    }

    fn after(&mut self, passes: u64, input: Input) {
        self.now += passes;
        self.schedule.happenings.push((self.now, input));
        self.now += 1;
    }
}
