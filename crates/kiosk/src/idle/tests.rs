//! Tests of the idle rules, one sentence each; `schedule` tries them at random.

use proptest::prelude::*;

use super::*;

const QUIET: Output = Output::Nothing;

fn seconds(number: u64) -> Duration {
    Duration::from_secs(number)
}

fn because(because: Because) -> Output {
    Output::Reset { because }
}

/// 120 s until the warning, which stands 20 s.
fn kiosk() -> Idle {
    Idle::new(Times::from(&Config::default()))
}

/// A kiosk with somebody there since second 0.
fn visited() -> Idle {
    let mut idle = kiosk();
    assert_eq!(idle.step(Input::Touched, seconds(0)), QUIET);
    idle
}

/// Ticks each second, from and to included; what was not quiet comes back.
fn ticks(idle: &mut Idle, from: u64, to: u64) -> Vec<(u64, Output)> {
    (from..=to).map(|at| (at, idle.step(Input::Tick, seconds(at)))).filter(|(_, output)| *output != QUIET).collect()
}

#[test]
fn where_nobody_is_nothing_is_ever_erased() {
    let mut idle = kiosk();
    assert_eq!(ticks(&mut idle, 0, 10_000), []);
    for input in [Input::Done, Input::SpeechEnded, Input::PrintEnded, Input::Slept] {
        assert_eq!(idle.step(input, seconds(20_000)), QUIET);
    }
    assert_eq!(idle, kiosk());
}

#[test]
fn who_leaves_is_warned_after_and_erased_after_the_times_that_were_set() {
    let mut idle = visited();
    let heard = ticks(&mut idle, 1, 140);
    assert_eq!(heard.first(), Some(&(120, Output::Warn { seconds_left: 20 })));
    assert_eq!(heard[19], (139, Output::Warn { seconds_left: 1 }));
    assert_eq!(heard[20], (140, because(Because::Idle)));
}

#[test]
fn after_a_reset_nothing_tells_the_kiosk_from_a_fresh_one() {
    let mut idle = visited();
    idle.step(Input::SpeechBegan, seconds(3));
    idle.step(Input::PrintBegan, seconds(4));
    assert_ne!(idle, kiosk());
    assert_eq!(idle.step(Input::Done, seconds(5)), because(Because::Done));
    assert_eq!((idle.state(), &idle), (State::Attract, &kiosk()));
}

#[test]
fn any_sign_of_a_person_ends_the_warning() {
    for input in [Input::Touched, Input::Stay, Input::PrintBegan] {
        let mut idle = visited();
        ticks(&mut idle, 1, 139);
        assert_eq!(idle.state(), State::Warning { ends_at: seconds(140) });
        assert_eq!(idle.step(input, seconds(139)), QUIET);
        assert_eq!(idle.state(), State::Visit);
        assert_eq!(ticks(&mut idle, 140, 258), [], "{input:?} begins the time anew");
    }
}

#[test]
fn a_question_that_is_read_aloud_does_not_answer_itself() {
    let mut idle = visited();
    ticks(&mut idle, 1, 121);
    for (began, ended) in [(121, 125), (126, 139)] {
        assert_eq!(idle.step(Input::SpeechBegan, seconds(began)), QUIET);
        assert_eq!(idle.state(), State::Warning { ends_at: seconds(140) });
        idle.step(Input::SpeechEnded, seconds(ended));
    }
    assert_eq!(ticks(&mut idle, 140, 140), [(140, because(Because::Idle))]);
}

#[test]
fn what_is_read_aloud_when_the_question_is_answered_holds_the_time_off_from_then_on() {
    let mut idle = visited();
    ticks(&mut idle, 1, 121);
    idle.step(Input::SpeechBegan, seconds(121));
    idle.step(Input::Stay, seconds(130));
    assert_eq!(ticks(&mut idle, 131, 400), []);
    idle.step(Input::SpeechEnded, seconds(400));
    assert_eq!(ticks(&mut idle, 401, 520), [(520, Output::Warn { seconds_left: 20 })]);
}

#[test]
fn a_key_that_comes_a_moment_after_the_warning_ended_still_counts() {
    let mut idle = visited();
    ticks(&mut idle, 1, 139);
    assert_eq!(idle.step(Input::Stay, Duration::from_millis(140_900)), QUIET);
    assert_eq!(idle.state(), State::Visit);
}

#[test]
fn reading_aloud_and_printing_hold_the_time_off() {
    for (began, ended) in [(Input::SpeechBegan, Input::SpeechEnded), (Input::PrintBegan, Input::PrintEnded)] {
        let mut idle = visited();
        idle.step(began, seconds(10));
        assert_eq!(ticks(&mut idle, 11, 500), []);
        idle.step(ended, seconds(500));
        assert_eq!(ticks(&mut idle, 501, 620), [(620, Output::Warn { seconds_left: 20 })]);
    }
}

#[test]
fn an_end_that_never_comes_does_not_keep_the_kiosk_open() {
    let mut idle = visited();
    idle.step(Input::SpeechBegan, seconds(10));
    let heard = ticks(&mut idle, 11, 1000);
    assert_eq!(heard.first(), Some(&(10 + 600 + 120, Output::Warn { seconds_left: 20 })));
    assert_eq!(heard.last(), Some(&(10 + 600 + 140, because(Because::Idle))));
}

#[test]
fn an_end_that_comes_too_late_or_without_a_beginning_is_no_sign_of_a_person() {
    let mut idle = visited();
    idle.step(Input::SpeechEnded, seconds(100));
    assert_eq!(ticks(&mut idle, 101, 120).len(), 1, "it did not begin");
    let mut idle = visited();
    idle.step(Input::PrintBegan, seconds(0));
    ticks(&mut idle, 1, 725);
    assert_eq!(idle.step(Input::PrintEnded, seconds(725)), QUIET);
    assert_eq!(idle.state(), State::Warning { ends_at: seconds(740) });
}

#[test]
fn a_computer_that_slept_forgets_at_once_however_briefly_and_under_whatever() {
    for last in [Input::Touched, Input::SpeechBegan, Input::PrintBegan] {
        for next in [Input::Touched, Input::Stay, Input::SpeechEnded, Input::Tick] {
            let mut idle = visited();
            idle.step(last, seconds(10));
            assert_eq!(idle.step_after(true, next, seconds(14)), because(Because::Slept));
            assert_eq!(idle, kiosk(), "{next:?} opens nothing");
        }
    }
    let mut idle = visited();
    ticks(&mut idle, 1, 130);
    assert_eq!(idle.step_after(true, Input::Stay, seconds(134)), because(Because::Slept));
}

#[test]
fn who_wakes_a_computer_at_which_nobody_was_is_there_from_then_on() {
    let mut idle = kiosk();
    assert_eq!(idle.step_after(true, Input::Touched, seconds(50)), QUIET);
    assert_eq!(idle.state(), State::Visit);
}

#[test]
fn a_reset_long_overdue_was_slept_through_even_if_no_clock_tells() {
    let mut idle = visited();
    assert_eq!(idle.step(Input::Tick, seconds(201)), because(Because::Slept));
    assert_eq!(idle, kiosk());
}

#[test]
fn a_key_long_after_does_not_open_the_former_visit_even_if_no_clock_tells_of_sleep() {
    for input in [Input::Touched, Input::Stay, Input::SpeechBegan, Input::SpeechEnded] {
        let mut idle = visited();
        assert_eq!(idle.step(input, seconds(5000)), because(Because::Slept));
        assert_eq!(idle, kiosk(), "{input:?} opens nothing");
    }
}

#[test]
fn speech_on_a_sleeping_computer_holds_nothing_off() {
    let mut idle = visited();
    idle.step(Input::SpeechBegan, seconds(5));
    assert_eq!(idle.step(Input::Tick, seconds(206)), because(Because::Slept));
}

#[test]
fn after_a_gap_that_was_no_sleep_the_warning_stands_its_whole_time() {
    let mut idle = visited();
    assert_eq!(idle.step(Input::Tick, seconds(200)), Output::Warn { seconds_left: 20 });
    assert_eq!(ticks(&mut idle, 201, 220).last(), Some(&(220, because(Because::Idle))));
}

#[test]
fn a_computer_that_fell_asleep_under_the_warning_forgets_too() {
    let mut idle = visited();
    ticks(&mut idle, 1, 130);
    assert_eq!(idle.step(Input::Touched, seconds(201)), because(Because::Slept));
}

#[test]
fn a_clock_that_steps_back_neither_warns_nor_erases() {
    let mut idle = kiosk();
    idle.step(Input::Touched, seconds(1000));
    idle.step(Input::Touched, seconds(500));
    assert_eq!(ticks(&mut idle, 501, 1119), []);
    assert_eq!(ticks(&mut idle, 1120, 1120).len(), 1);
}

#[test]
fn a_warning_is_never_shorter_than_twenty_seconds() {
    let mut idle = Idle::new(Times::new(seconds(30), seconds(1)));
    idle.step(Input::Touched, seconds(0));
    let heard = ticks(&mut idle, 1, 50);
    assert_eq!(heard.last(), Some(&(50, because(Because::Idle))));
}

fn inputs() -> impl Strategy<Value = Input> {
    prop_oneof![
        Just(Input::Touched),
        Just(Input::SpeechBegan),
        Just(Input::SpeechEnded),
        Just(Input::PrintBegan),
        Just(Input::PrintEnded),
        Just(Input::Tick),
        Just(Input::Done),
        Just(Input::Stay),
        Just(Input::Slept),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_reset_leaves_a_fresh_kiosk_and_only_an_idle_one_needs_a_warning(
        story in proptest::collection::vec((inputs(), 0u64..400_000), 1..80),
    ) {
        let mut idle = kiosk();
        let (mut now, mut ticked) = (Duration::ZERO, Duration::ZERO);
        for (input, passes) in story {
            now += Duration::from_millis(passes);
            let before = idle.state();
            let without_a_tick = now - ticked;
            if input == Input::Tick || before == State::Attract {
                ticked = now;
            }
            if let Output::Reset { because } = idle.step(input, now) {
                prop_assert_eq!(&idle, &kiosk());
                prop_assert!(before != State::Attract, "nobody was there");
                match because {
                    Because::Done => prop_assert_eq!(input, Input::Done),
                    Because::Idle => match before {
                        State::Warning { ends_at } => prop_assert!(now >= ends_at && input == Input::Tick),
                        other => prop_assert!(false, "no warning, but {other:?}"),
                    },
                    Because::Slept => {
                        let told = input == Input::Slept;
                        prop_assert!(told || without_a_tick > OVERDUE, "{without_a_tick:?} is no sleep");
                    }
                }
            }
        }
    }
}
