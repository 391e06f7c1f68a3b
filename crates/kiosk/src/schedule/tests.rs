//! A thousand days, a judge that can be shown to judge, and a few days by hand.

use std::collections::BTreeSet;

use super::*;
use crate::State;

const SEEDS: u64 = 1000;

/// One kiosk with 120 s and 20 s, ticking each second.
fn day(happenings: &[(u64, Input)], sleeps: &[(u64, u64)]) -> Schedule {
    Schedule {
        idle: 120_000,
        warning: 20_000,
        every: 1000,
        happenings: happenings.iter().map(|(second, input)| (second * 1000, *input)).collect(),
        sleeps: sleeps.iter().map(|(from, to)| (from * 1000, to * 1000)).collect(),
        stops: true,
    }
}

/// Days on which a machine of another kind goes wrong.
fn days_gone_wrong(mut machine: impl FnMut(&Schedule) -> Box<dyn FnMut(bool, Input, Duration) -> Output>) -> Verdict {
    let mut sum = Verdict::default();
    for seed in 0..60 {
        let schedule = Schedule::make(seed);
        let verdict = judge(&schedule, &oracle::expected(&schedule), machine(&schedule));
        sum.false_resets += verdict.false_resets;
        sum.missed_resets += verdict.missed_resets;
        sum.warnings_too_short += verdict.warnings_too_short;
        sum.wrong_warnings += verdict.wrong_warnings;
    }
    sum
}

#[test]
fn a_thousand_days_pass_without_a_false_or_a_missed_reset() {
    let mut events = 0;
    for seed in 0..SEEDS {
        let verdict = run(seed);
        assert!(verdict.is_clean(), "seed {seed}: {verdict:?}");
        events += verdict.events;
    }
    assert!(events > 50_000, "only {events} events");
}

#[test]
fn the_days_hold_everything_that_can_happen() {
    let mut reasons = BTreeSet::new();
    let (mut warnings, mut kept, mut longest) = (0, 0, 0);
    for seed in 0..SEEDS {
        let schedule = Schedule::make(seed);
        let expected = oracle::expected(&schedule);
        reasons.extend(expected.resets.iter().map(|(_, because)| *because));
        warnings += expected.warnings.len();
        kept += expected.warnings.len() - expected.resets.iter().filter(|(_, why)| *why == Because::Idle).count();
        longest = longest.max(schedule.happenings.windows(2).map(|two| two[1].0 - two[0].0).max().unwrap_or(0));
    }
    assert_eq!(reasons.len(), 3, "{reasons:?}");
    assert!(warnings > 5000 && kept > 2000, "{warnings} warnings, {kept} answered");
    assert!(longest > 9 * 3_600_000, "nobody slept for long");
}

#[test]
fn a_seed_makes_the_same_day_each_time_and_another_seed_another() {
    assert_eq!(Schedule::make(7), Schedule::make(7));
    assert_ne!(Schedule::make(7), Schedule::make(8));
}

#[test]
fn what_happens_is_in_order_and_never_while_the_computer_sleeps() {
    for seed in 0..SEEDS {
        let schedule = Schedule::make(seed);
        assert!(schedule.happenings.windows(2).all(|two| two[0].0 < two[1].0), "seed {seed}");
        for (from, to) in &schedule.sleeps {
            assert!(!schedule.happenings.iter().any(|(at, _)| (from..to).contains(&at)), "seed {seed}");
            assert!(!(*from..*to).contains(&schedule.tick_from(*from)), "seed {seed}");
        }
    }
}

#[test]
fn the_oracle_finds_what_can_be_seen_with_the_eye() {
    use Input::{Done, SpeechBegan, SpeechEnded, Touched};
    let left = oracle::expected(&day(&[(10, Touched), (50, Touched)], &[]));
    assert_eq!((left.warnings, left.resets), (vec![170_000], vec![(190_000, Because::Idle)]));
    let answered = oracle::expected(&day(&[(0, Touched), (139, Touched), (140, Done)], &[]));
    assert_eq!((answered.warnings, answered.resets), (vec![120_000], vec![(140_000, Because::Done)]));
    let listened = oracle::expected(&day(&[(0, Touched), (1, SpeechBegan), (300, SpeechEnded)], &[]));
    assert_eq!(listened.warnings, [420_000]);
    let asked_aloud = oracle::expected(&day(&[(0, Touched), (121, SpeechBegan), (130, SpeechEnded)], &[]));
    assert_eq!((asked_aloud.warnings, asked_aloud.resets), (vec![120_000], vec![(140_000, Because::Idle)]));
    let heard_on = oracle::expected(&day(&[(0, Touched), (121, SpeechBegan), (130, Touched), (300, SpeechEnded)], &[]));
    assert_eq!(heard_on.warnings, [120_000, 420_000]);
    let lost = oracle::expected(&day(&[(0, SpeechBegan)], &[]));
    assert_eq!((lost.warnings, lost.resets), (vec![720_000], vec![(740_000, Because::Idle)]));
    let slept = oracle::expected(&day(&[(0, Touched), (900, Touched)], &[(60, 900)]));
    assert_eq!(
        (slept.warnings, slept.resets),
        (vec![], vec![(900_000, Because::Slept)]),
        "the waking key opens nothing"
    );
    let dozed = oracle::expected(&day(&[(0, Touched)], &[(60, 64)]));
    assert_eq!((dozed.warnings, dozed.resets), (vec![], vec![(64_000, Because::Slept)]));
    let blinked = oracle::expected(&day(&[(0, Touched)], &[(60, 63)]));
    assert_eq!((blinked.warnings, blinked.resets), (vec![120_000], vec![(140_000, Because::Idle)]));
    let untold = |to| oracle::expected(&Schedule { stops: false, ..day(&[(0, Touched)], &[(60, to)]) });
    assert_eq!((untold(150).warnings, untold(150).resets), (vec![150_000], vec![(170_000, Because::Idle)]));
    assert_eq!((untold(201).warnings, untold(201).resets), (vec![], vec![(201_000, Because::Slept)]));
}

#[test]
fn a_kiosk_that_is_too_hasty_is_found_out() {
    let verdict = days_gone_wrong(|schedule| {
        let (idle, warning) = (Duration::from_millis(schedule.idle), Duration::from_millis(schedule.warning));
        let mut idle = Idle::new(Times::new(idle - Duration::from_secs(2), warning));
        Box::new(move |slept, input, at| idle.step_after(slept, input, at))
    });
    assert!(verdict.false_resets > 0 && verdict.wrong_warnings > 0, "{verdict:?}");
}

#[test]
fn a_kiosk_that_never_forgets_is_found_out() {
    let verdict = days_gone_wrong(|_| Box::new(|_, _, _| Output::Nothing));
    assert!(verdict.missed_resets > 100 && verdict.false_resets == 0, "{verdict:?}");
}

#[test]
fn a_kiosk_that_does_not_wait_for_speech_is_found_out() {
    let verdict = days_gone_wrong(|schedule| {
        let mut idle = Idle::new(times(schedule));
        Box::new(move |slept, input, at| match input {
            Input::SpeechBegan => idle.step_after(slept, Input::Touched, at),
            Input::SpeechEnded => Output::Nothing,
            other => idle.step_after(slept, other, at),
        })
    });
    assert!(verdict.false_resets > 0, "{verdict:?}");
}

#[test]
fn a_kiosk_whose_question_answers_itself_when_it_is_read_aloud_is_found_out() {
    let verdict = days_gone_wrong(|schedule| {
        let mut idle = Idle::new(times(schedule));
        Box::new(move |slept, input, at| {
            let output = idle.step_after(slept, input, at);
            if input == Input::SpeechBegan && matches!(idle.state(), State::Warning { .. }) {
                idle.step(Input::Touched, at);
            }
            output
        })
    });
    assert!(verdict.missed_resets > 0, "{verdict:?}");
}

#[test]
fn a_kiosk_whose_clock_stops_while_it_sleeps_is_found_out() {
    let verdict = days_gone_wrong(|schedule| {
        let mut idle = Idle::new(times(schedule));
        let (mut last, mut awake) = (Duration::ZERO, Duration::ZERO);
        Box::new(move |_, input, at| {
            awake += (at - last).min(Duration::from_millis(1300));
            last = at;
            idle.step(input, awake)
        })
    });
    assert!(verdict.missed_resets > 0, "{verdict:?}");
}

#[test]
fn a_kiosk_that_does_not_hear_of_sleep_or_lets_the_key_that_woke_it_begin_a_visit_is_found_out() {
    let deaf = days_gone_wrong(|schedule| {
        let mut idle = Idle::new(times(schedule));
        Box::new(move |_, input, at| idle.step(input, at))
    });
    assert!(deaf.missed_resets > 0, "{deaf:?}");
    let open = days_gone_wrong(|schedule| {
        let mut idle = Idle::new(times(schedule));
        Box::new(move |slept, input, at| {
            let output = idle.step_after(slept, input, at);
            if matches!(output, Output::Reset { because: Because::Slept }) {
                idle.step(input, at);
            }
            output
        })
    });
    assert!(open.false_resets > 0, "{open:?}");
}

#[test]
fn a_kiosk_that_cuts_its_warning_short_is_found_out() {
    let verdict = days_gone_wrong(|schedule| {
        let mut idle = Idle::new(times(schedule));
        let warning = schedule.warning;
        Box::new(move |slept, input, at| match idle.step_after(slept, input, at) {
            Output::Warn { seconds_left } if u64::from(seconds_left) * 1000 < warning / 2 => {
                idle.step(Input::Done, at);
                Output::Reset { because: Because::Idle }
            }
            other => other,
        })
    });
    assert!(verdict.warnings_too_short > 0, "{verdict:?}");
}
