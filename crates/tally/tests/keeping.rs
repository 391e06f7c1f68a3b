//! What is in the file, from its first day to its last.

mod common;

use std::{fs, path::PathBuf};

use common::{Center, Dry, Silent, languages, q, row, times, visit};
use many_doors_domain::{Code as _, Need};
use many_doors_tally::{SystemRandomness, TallyError, TallyNotice, counted, forget};
use proptest::prelude::*;

#[test]
fn the_file_is_there_with_every_cell_before_anybody_came() {
    let center = Center::new();
    center.silent();
    let text = String::from_utf8(center.bytes()).unwrap();
    let needs = Need::ALL.iter().filter(|need| counted(**need)).count();
    assert_eq!(text.matches("[0,0]").count(), needs * 4, "{text}");
    for need in Need::ALL {
        assert_eq!(text.contains(&format!("\"{}\"", need.code())), counted(*need), "{need:?}");
    }
    assert_eq!(fs::read_dir(center.folder.path()).unwrap().count(), 1, "and nothing beside it");
}

#[test]
fn a_real_tally_begins_with_noise() {
    let center = Center::new();
    center.open(SystemRandomness).map(drop).unwrap();
    let text = String::from_utf8(center.bytes()).unwrap();
    assert!(text.contains("[-") && text.contains(",-"), "all of 136 cells above 0 would be no noise");
    assert!(text.matches("[0,0]").count() < 20, "{text}");
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_file_and_it_does_not_say_when_somebody_came() {
    use std::{os::unix::fs::PermissionsExt as _, time::UNIX_EPOCH};
    let center = Center::new();
    let mut tally = center.silent();
    tally.record(visit(&[(Need::Talk, "en", true)]), q(1)).unwrap();
    let facts = fs::metadata(center.file()).unwrap();
    assert_eq!(facts.permissions().mode() & 0o777, 0o600);
    assert_eq!(facts.modified().unwrap(), UNIX_EPOCH);
}

#[test]
fn what_is_never_counted_leaves_the_file_as_it_was_to_the_byte() {
    let center = Center::new();
    let mut tally = center.open(SystemRandomness).map(|(tally, _)| tally).unwrap_or_else(|error| panic!("{error}"));
    let before = center.bytes();
    for need in Need::ALL.iter().filter(|need| !counted(**need)) {
        tally.record(visit(&[(*need, "es", false), (*need, "vi", true)]), q(1)).unwrap();
        assert_eq!(center.bytes(), before, "{need:?}");
    }
    tally.record(visit(&[(Need::Pay, "es", false)]), q(1)).unwrap();
    assert_ne!(center.bytes(), before, "while a counted need does change it");
}

#[test]
fn a_new_quarter_has_its_table_after_the_first_visit_even_if_nothing_was_counted() {
    let center = Center::new();
    let mut tally = center.silent();
    tally.record(visit(&[(Need::Suicide, "en", false)]), q(2)).unwrap();
    assert_eq!(tally.publish(q(3), &languages()).unwrap().quarters, [q(1), q(2)]);
}

#[test]
fn a_tally_comes_back_as_it_was_left() {
    let center = Center::new();
    let mut tally = center.open(SystemRandomness).map(|(tally, _)| tally).unwrap_or_else(|error| panic!("{error}"));
    tally.record(visit(&[(Need::Deaf, "en", false)]), q(1)).unwrap();
    let before = center.bytes();
    drop(tally);
    let (_, notices) = center.open(Dry).unwrap_or_else(|error| panic!("no new noise is needed: {error}"));
    assert!(notices.is_empty());
    assert_eq!(center.bytes(), before);
}

#[test]
fn without_random_numbers_nothing_is_counted_and_no_file_is_made() {
    let center = Center::new();
    assert!(matches!(center.open(Dry), Err(TallyError::NoRandomness(_))));
    assert!(!center.file().exists());
}

#[test]
fn a_visit_that_cannot_be_written_is_forgotten_and_the_file_is_as_it_was() {
    let center = Center::new();
    let mut tally = center.silent();
    times(&mut tally, 10, (Need::Elders, "en", false), q(1));
    let before = center.bytes();
    // What is in the way is a folder with something in it.
    fs::create_dir_all(center.beside(".new").join("full")).unwrap();
    assert!(matches!(tally.record(visit(&[(Need::Elders, "en", false)]), q(1)), Err(TallyError::NotWritten(_))));
    assert!(matches!(tally.publish(q(2), &languages()), Err(TallyError::NotWritten(_))), "nor is it shown");
    assert_eq!(center.bytes(), before);
    fs::remove_dir_all(center.beside(".new")).unwrap();
    let published = tally.publish(q(2), &languages()).unwrap();
    assert_eq!(row(&published, Need::Elders, "en"), (None, Some(10)));
}

#[test]
fn forgetting_leaves_nothing_of_it_and_touches_nothing_else() {
    let center = Center::new();
    let other = center.folder.path().join("library.sqlite");
    fs::write(&other, "x").unwrap();
    let tally = center.silent();
    fs::write(center.beside(".damaged"), "x").unwrap();
    fs::write(center.beside(".new"), "x").unwrap();
    tally.forget().unwrap();
    let left: Vec<PathBuf> = fs::read_dir(center.folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(left, [other]);
    forget(&center.file()).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_file_that_is_no_tally_is_set_aside_whole_and_counting_begins_anew(
        bytes in prop_oneof![prop::collection::vec(any::<u8>(), 0..200), "[\\[\\]{}\":,a-z0-9]{0,80}".prop_map(String::into_bytes)],
        cut in 0usize..900,
    ) {
        let center = Center::new();
        center.silent();
        let torn = center.bytes()[..cut.min(center.bytes().len() - 1)].to_vec();
        for damaged in [bytes, torn] {
            fs::write(center.file(), &damaged).unwrap();
            let (mut tally, notices) = center.open(Silent::default()).unwrap_or_else(|error| panic!("{error}"));
            prop_assert_eq!(notices, [TallyNotice::SetAside]);
            prop_assert_eq!(fs::read(center.beside(".damaged")).unwrap(), damaged);
            times(&mut tally, 10, (Need::Change, "en", true), q(1));
            prop_assert_eq!(row(&tally.publish(q(2), &languages()).unwrap(), Need::Change, "en"), (Some(10), None));
        }
    }

    #[test]
    fn the_file_does_not_say_in_which_order_people_came(
        searches in prop::collection::vec((0..Need::ALL.len(), 0usize..4, any::<bool>(), 1u8..=2), 1..12),
    ) {
        let come = |backwards: bool| {
            let center = Center::new();
            let mut tally = center.silent();
            let mut order: Vec<usize> = (0..searches.len()).collect();
            if backwards {
                order.reverse();
            }
            for place in order {
                let (need, language, found, quarter) = searches[place];
                let search = (Need::ALL[need], ["en", "es", "vi", "ko"][language], found);
                times(&mut tally, 1, search, q(quarter));
            }
            center.bytes()
        };
        prop_assert_eq!(come(false), come(true));
    }
}
