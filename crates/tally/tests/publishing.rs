//! What is published, with real files.

mod common;

use std::fs;

use common::{Center, Silent, languages, q, row, times};
use many_doors_domain::{Code as _, Need};
use many_doors_tally::{Languages, SystemRandomness, Tally, TallyNotice, brief, csv};
use proptest::prelude::*;

#[test]
fn an_open_quarter_is_not_published_and_one_that_is_over_is() {
    let center = Center::new();
    let mut tally = center.silent();
    times(&mut tally, 11, (Need::Sleep, "es", false), q(1));
    let early = tally.publish(q(1), &languages()).unwrap();
    assert!(early.quarters.is_empty() && early.rows.is_empty());
    let published = tally.publish(q(2), &languages()).unwrap();
    assert_eq!(published.quarters, [q(1)]);
    assert_eq!(row(&published, Need::Sleep, "es"), (None, Some(11)));
}

#[test]
fn publishing_what_is_over_does_not_end_the_quarter_that_is_not() {
    let center = Center::new();
    let mut tally = center.silent();
    times(&mut tally, 10, (Need::Belonging, "es", false), q(2));
    assert_eq!(tally.publish(q(2), &languages()).unwrap().quarters, [q(1)]);
    times(&mut tally, 7, (Need::Belonging, "es", false), q(2));
    let later = tally.publish(q(3), &languages()).unwrap();
    let second: Vec<_> = later.rows.iter().filter(|row| row.quarter == q(2)).filter_map(|row| row.not_found).collect();
    assert_eq!(second, [17]);
}

#[test]
fn nine_are_hidden_ten_are_shown_and_what_was_hidden_is_then_gone_from_the_file() {
    let center = Center::new();
    let mut tally = center.silent();
    times(&mut tally, 9, (Need::Sleep, "es", false), q(1));
    times(&mut tally, 10, (Need::Sleep, "es", true), q(1));
    assert!(String::from_utf8(center.bytes()).unwrap().contains("[10,9]"));
    let published = tally.publish(q(2), &languages()).unwrap();
    assert_eq!(row(&published, Need::Sleep, "es"), (Some(10), None));
    let text = String::from_utf8(center.bytes()).unwrap();
    assert!(text.contains("[10,null]") && !text.contains("[10,9]"), "{text}");
    assert!(csv(&published).contains("2026-Q1,sleep,es,10,hidden\r\n"));
}

#[test]
fn a_quarter_that_was_published_never_changes_whatever_comes_after() {
    let center = Center::new();
    let mut tally = center.silent();
    times(&mut tally, 12, (Need::Grief, "vi", false), q(1));
    let first = tally.publish(q(2), &languages()).unwrap();
    // A clock that went back, and then a new start of the program with more languages.
    times(&mut tally, 5, (Need::Grief, "vi", false), q(1));
    assert_eq!(tally.publish(q(2), &languages()).unwrap(), first);
    let more = Languages::new(["en", "es", "vi", "ko", "ht"]);
    let (mut tally, notices) = Tally::open(&center.file(), &more, q(2), Box::new(SystemRandomness)).unwrap();
    assert!(notices.is_empty());
    times(&mut tally, 5, (Need::Grief, "vi", false), q(2));
    assert_eq!(tally.publish(q(2), &more).unwrap(), first);
    let later = tally.publish(q(3), &more).unwrap();
    assert_eq!(later.quarters, [q(1), q(2)]);
    assert_eq!(later.rows[..first.rows.len()], first.rows[..], "the table of the first is the same in the second");
    assert_eq!(
        tally.publish(q(2), &more).unwrap(),
        first,
        "and a quarter is not shown while a clock says that it is open"
    );
}

#[test]
fn leaving_languages_out_changes_no_number_that_is_left() {
    let center = Center::new();
    let mut tally = center.silent();
    for tag in ["en", "es", "vi", "ko"] {
        times(&mut tally, 15, (Need::Faith, tag, false), q(1));
    }
    let all = tally.publish(q(2), &languages()).unwrap();
    let some = tally.publish(q(2), &Languages::new(["es"])).unwrap();
    let kept: Vec<_> =
        all.rows.iter().copied().filter(|row| ["es", "other"].contains(&row.language.to_string().as_str())).collect();
    assert_eq!(some.rows, kept);
    assert_eq!(row(&some, Need::Faith, "ko"), (None, Some(15)), "the languages left out are not added to `other`");
}

#[test]
fn the_brief_is_about_the_newest_quarter() {
    let center = Center::new();
    let mut tally = center.silent();
    times(&mut tally, 40, (Need::Pay, "es", false), q(1));
    times(&mut tally, 30, (Need::Talk, "vi", false), q(2));
    let brief = brief(&tally.publish(q(3), &languages()).unwrap());
    assert_eq!(brief.quarter, Some(q(2)));
    assert_eq!(brief.lines.iter().map(|line| (line.need, line.not_found)).collect::<Vec<_>>(), [(Need::Talk, 30)]);
    assert_eq!(brief.hidden, brief.cells - 1);
}

#[test]
fn a_published_count_below_ten_is_not_believed() {
    let center = Center::new();
    let mut tally = center.silent();
    times(&mut tally, 10, (Need::Young, "en", false), q(1));
    tally.publish(q(2), &languages()).unwrap();
    let text = String::from_utf8(center.bytes()).unwrap();
    fs::write(center.file(), text.replace("[null,10]", "[null,9]")).unwrap();
    let (_, notices) = center.open(Silent::default()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(notices, [TallyNotice::SetAside]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_published_is_below_ten_and_hidden_counts_are_nowhere(
        visits in prop::collection::vec((0..Need::ALL.len(), 0usize..4, any::<bool>()), 0..40),
    ) {
        let center = Center::new();
        let mut tally = center.open(SystemRandomness).map(|(tally, _)| tally).unwrap_or_else(|error| panic!("{error}"));
        for (need, language, found) in visits {
            times(&mut tally, 1, (Need::ALL[need], ["en", "es", "vi", "ko"][language], found), q(1));
        }
        let published = tally.publish(q(2), &languages()).unwrap();
        let numbers = published.rows.iter().flat_map(|row| [row.found, row.not_found]).flatten();
        prop_assert!(numbers.clone().all(|count| count >= 10));
        prop_assert!(brief(&published).lines.iter().all(|line| line.not_found >= 10 && line.found.is_none_or(|n| n >= 10)));
        for line in csv(&published).lines().skip(1) {
            prop_assert!(line.split(',').skip(3).all(|cell| cell == "hidden" || cell.parse::<u32>().unwrap() >= 10), "{}", line);
        }
        let text = String::from_utf8(center.bytes()).unwrap();
        prop_assert!(text.starts_with("{\"format\":1,\"counting\":[],"), "no noised count is left: {}", text);
    }
}
