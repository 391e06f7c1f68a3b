//! Editions of a sheet without ids, one after the other: an id stays with its place, and never goes to another.

use std::collections::{BTreeMap, BTreeSet};

use many_doors_domain::Record;
use many_doors_exchange::{
    Outcome, Progress, Reason, hsds,
    sheet::{self, Earlier, Mapping, Options, Vocabulary},
};
use proptest::prelude::*;

use crate::support::{Came, open};

/// What came of one edition: the id of each description, the records, and the lines that are not certain.
struct Edition {
    ids: Vec<(String, String)>,
    records: Vec<Record>,
    unsure: Vec<Option<u32>>,
}

impl Edition {
    fn id(&self, description: &str) -> &str {
        &self.ids.iter().find(|(said, _)| said == description).unwrap().1
    }
}

const HEADER: &str = "Name,Organization,Phone,Street,City,Description\n";

fn edition(rows: &str, before: &[Record]) -> Edition {
    let mut earlier = Earlier::default();
    before.iter().for_each(|record| earlier.add(record));
    let workbook = open(format!("{HEADER}{rows}").as_bytes(), "list.csv");
    let (mapping, _) = Mapping::guessed(&workbook, "list", "example").unwrap();
    let vocabulary = Vocabulary::default();
    let options = Options { vocabulary: &vocabulary };
    let (tables, notices) = sheet::tables_after(&earlier, &workbook, &mapping, options, Progress::none()).unwrap();
    let came = Came { mapping, tables, notices };
    let pairs = came.column("service", "description").into_iter().zip(came.column("service", "id"));
    let source = hsds::SourceInfo {
        source: "example".into(),
        name: "Example".into(),
        date: None,
        licence: None,
        locale: "en".into(),
    };
    let records = hsds::records(&came.tables, &source, Progress::none()).unwrap();
    Edition {
        ids: pairs.map(|(description, id)| (description.to_owned(), id.to_owned())).collect(),
        records: records.map(Result::unwrap).collect(),
        unsure: came.lines(Outcome::Kept, Reason::NameShared),
    }
}

const SIMPLE: &str = "One,House,555-555-0100,,,a\n\
                      Two,,,,,b\n\
                      Three,House,555-555-0102,,,c\n\
                      Three,House,555-555-0103,,,d\n\
                      Four,House,555-555-0104,1 Open St,Sampleton,e\n\
                      Four,House,555-555-0104,2 Open St,Sampleton,f\n";

#[test]
fn ids_of_a_sheet_are_those_that_were_recorded_with_an_earlier_edition_and_without() {
    let recorded = [
        "c3c97218-e27b-55d2-96bb-d882763dc372",
        "97fc68ff-fb1c-5bda-941d-08470829c20d",
        "1e59ee81-e024-5fe3-8667-b83db86a6d98",
        "a21efba4-7757-58aa-b654-952824c105f2",
        "ed2f5a10-df26-5669-8c40-d1d0f2029128",
        "71d6eaab-2cf8-5e63-9f15-5e5c3df2637b",
    ];
    let first = edition(SIMPLE, &[]);
    let again = edition(SIMPLE, &first.records);
    for edition in [&first, &again] {
        let ids: Vec<&str> = edition.ids.iter().map(|(_, id)| id.as_str()).collect();
        assert_eq!(ids, recorded);
        assert_eq!(edition.unsure, []);
    }
}

#[test]
fn a_row_keeps_its_id_when_another_of_its_name_comes_above_it() {
    let first = edition("One,House,555-555-0100,1 Open St,Sampleton,old\n", &[]);
    let two = "One,House,555-555-0199,2 Open St,Sampleton,new\nOne,House,555-555-0100,1 Open St,Sampleton,old\n";
    let second = edition(two, &first.records);
    assert_eq!(second.id("old"), first.id("old"));
    assert_ne!(second.id("new"), first.id("old"));
    assert_eq!(second.unsure, []);
    let third = edition(two, &second.records);
    assert_eq!(third.ids, second.ids, "and in the edition after that");
}

#[test]
fn where_it_is_not_certain_which_row_is_the_old_one_none_gets_its_id_and_somebody_is_told() {
    let first = edition("One,House,555-555-0100,1 Open St,Sampleton,old\n", &[]);
    let moved = "One,House,555-555-0188,1 Open St,Sampleton,x\nOne,House,555-555-0100,2 Open St,Sampleton,y\n";
    let second = edition(moved, &first.records);
    assert!(second.ids.iter().all(|(_, id)| id != first.id("old")), "{:?}", second.ids);
    assert_eq!(second.unsure, [Some(2), Some(3)]);
    assert_eq!(edition(moved, &second.records).unsure, [], "once");
}

#[test]
fn the_row_that_is_left_of_a_name_does_not_take_over_the_id_of_one_that_is_gone() {
    let first = edition("One,House,555-555-0100,,,first\n", &[]);
    let both = edition("One,House,555-555-0100,,,first\nOne,House,555-555-0101,,,second\n", &first.records);
    assert_eq!(both.id("first"), first.id("first"));
    let left = edition("One,House,555-555-0101,,,second\n", &both.records);
    assert_eq!(left.id("second"), both.id("second"));
    let edited = edition("One,House,555-555-0102,,,second\n", &left.records);
    assert_eq!(edited.id("second"), both.id("second"), "alone on both sides, a new number is an edit");
    let another = edition("One,House,555-555-0103,,,third\n", &both.records);
    assert!(both.ids.iter().all(|(_, id)| id != another.id("third")));
    assert_eq!(another.unsure, [Some(2)]);
}

#[test]
fn rows_that_differ_in_nothing_that_identifies_them_take_no_id_over() {
    let first = edition("One,House,555-555-0100,,,children\n", &[]);
    let second = edition("One,House,555-555-0100,,,adults\nOne,House,555-555-0100,,,children\n", &first.records);
    assert_eq!(second.ids.len(), 1, "the second is set aside");
    assert_ne!(second.id("adults"), first.id("children"));
}

#[test]
fn the_same_name_of_other_organizations_is_another_name() {
    let first = edition("Pantry,North,555-555-0100,,,n\nPantry,South,555-555-0101,,,s\n", &[]);
    let second =
        edition("Pantry,North,555-555-0109,,,n\nPantry,South,555-555-0101,,,s\nPantry,East,,,,e\n", &first.records);
    assert_eq!([second.id("n"), second.id("s")], [first.id("n"), first.id("s")]);
    assert_eq!(second.unsure, []);
}

/// Rows of one name, by their numbers and streets.
fn rows() -> impl Strategy<Value = Vec<(u8, u8)>> {
    let pairs: Vec<(u8, u8)> = (0..9).map(|both| (both / 3, both % 3)).collect();
    proptest::sample::subsequence(pairs, 1..5).prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn an_id_goes_to_another_number_only_where_a_name_is_alone_on_both_sides(
        editions in proptest::collection::vec(rows(), 2..6)
    ) {
        let mut before: Option<(Edition, usize)> = None;
        let mut held: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for rows in editions {
            let line = |(number, street): &(u8, u8)| {
                format!("One,House,555-555-010{number},{street} Open St,Sampleton,{number}\n")
            };
            let text: String = rows.iter().map(line).collect();
            let now = edition(&text, before.as_ref().map_or(&[], |(before, _)| &before.records));
            prop_assert_eq!(now.ids.len(), rows.len());
            for (number, id) in &now.ids {
                let was_here = |(before, count): &(Edition, usize)| *count == 1 && before.ids[0].1 == *id;
                let is_edit = rows.len() == 1 && before.as_ref().is_some_and(was_here);
                let numbers = held.entry(id.clone()).or_insert_with(|| [number.clone()].into());
                prop_assert!(numbers.contains(number) || is_edit, "{id} of {numbers:?} goes to {number}");
                numbers.insert(number.clone());
            }
            before = Some((now, rows.len()));
        }
    }
}
