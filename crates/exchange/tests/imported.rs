//! What was imported goes out without lists of its rows, and comes back the same.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must fail")]

mod reading;

use std::fmt::Write;

use many_doors_domain::Record;
use many_doors_exchange::{
    Progress, Tables,
    hsds::write::{ExportInfo, tabular},
    ids,
};
use proptest::prelude::*;
use reading::Files;

/// Services of an invented list: organizations, places and terms are shared, and some things hang from what is shared.
fn list(services: &[(usize, usize, Vec<usize>, bool)]) -> Tables {
    let id = |table: &str, number: usize| ids::of_row("example", table, &number.to_string());
    let mut csv: std::collections::BTreeMap<&str, String> = [
        ("organization", "id,original_id,name,description\n"),
        ("service", "id,original_id,organization_id,name,description,status\n"),
        ("location", "id,original_id,location_type,latitude,longitude\n"),
        ("address", "id,original_id,location_id,address_1,city,state_province,postal_code,country,address_type\n"),
        ("service_at_location", "id,original_id,service_id,location_id\n"),
        ("phone", "id,original_id,service_id,organization_id,number,type\n"),
        ("contact", "id,original_id,organization_id,name\n"),
        ("attribute", "id,original_id,link_id,link_entity,taxonomy_term_id\n"),
        ("taxonomy_term", "id,original_id,name,description,parent_id\n"),
    ]
    .into_iter()
    .map(|(table, head)| (table, head.to_owned()))
    .collect();
    let mut row = |table: &'static str, number: usize, rest: String| {
        writeln!(csv.get_mut(table).unwrap(), "{},{number},{rest}", id(table, number)).unwrap();
    };
    for number in 0..4 {
        row("organization", number, format!("Example {number},About {number}"));
        row("contact", number, format!("{},Somebody", id("organization", number)));
        row("phone", 100 + number, format!(",{},305-555-01{number:02},voice", id("organization", number)));
        row("location", number, format!("physical,25.{number}5,-80.{number}5"));
        for part in 0..=number % 2 {
            let place = id("location", number);
            row(
                "address",
                10 * number + part,
                format!("{place},{number} Example Street,Exampleville,FL,33157,US,physical"),
            );
        }
        let parent = if number > 1 { id("taxonomy_term", 0) } else { String::new() };
        row("taxonomy_term", number, format!("Term {number},Not stated.,{parent}"));
    }
    for (at, (organization, place, terms, own)) in services.iter().enumerate() {
        row("service", at, format!("{},Service {at},Something {at},active", id("organization", *organization)));
        row("service_at_location", at, format!("{},{}", id("service", at), id("location", *place)));
        if *own {
            row("phone", at, format!("{},,(305) 555-0{:03},voice", id("service", at), 110 + at));
        }
        for (part, term) in terms.iter().enumerate() {
            row("attribute", 10 * at + part, format!("{},service,{}", id("service", at), id("taxonomy_term", *term)));
        }
    }
    let mut tables = Tables::default();
    csv.iter().for_each(|(table, text)| reading::table(&mut tables, table, text.as_bytes()));
    tables
}

fn write(records: &[Record]) -> Files {
    let mut files = Files::new();
    let info = ExportInfo { sources: vec!["other".into(), "example".into()], ..ExportInfo::default() };
    tabular(records.iter().cloned(), &info, &mut files, Progress::none()).unwrap();
    files
}

fn text(files: &Files, file: &str) -> String {
    String::from_utf8(files[file].clone()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_imported_list_comes_back_in_any_order_and_with_any_of_its_services_changed(
        services in prop::collection::vec((0..4_usize, 0..4_usize, prop::collection::vec(0..4_usize, 0..3), any::<bool>()), 1..8),
        changes in prop::collection::vec(0..7_u8, 8),
        order in any::<u64>(),
    ) {
        let (mut records, _) = reading::records(&list(&services));
        prop_assert!(!records.is_empty());
        for (record, change) in records.iter_mut().zip(changes) {
            match change {
                0 => record.resource.channels.reverse(),
                1 => record.resource.channels.iter_mut().for_each(|channel| channel.keyword = Some("HOME".into())),
                2 => drop(record.unplaced.0.remove("address")),
                3 => drop(record.unplaced.0.remove("contact")),
                4 => record.unplaced.0.values_mut().for_each(|rows| rows.reverse()),
                _ => {}
            }
        }
        let by = |record: &Record| ids::of_row("order", "", &format!("{order}{}", record.id().0));
        records.sort_by_key(by);
        let (back, _) = reading::records(&reading::package(&write(&records)));
        prop_assert_eq!(back, records);
    }
}

/// Three services, each with its organization, its place and its number.
fn three() -> Vec<Record> {
    let services: Vec<_> = (0..3).map(|at| (at, 2 * (at % 2), vec![at], true)).collect();
    let mut records = reading::records(&list(&services)).0;
    records.retain(|record| record.unplaced.0.contains_key("service"));
    records
}

#[test]
fn an_imported_list_needs_no_list_of_rows_nor_of_channels_and_no_id_beside_them() {
    let files = write(&three());
    for file in ["many_doors_rows.csv", "many_doors_channels.csv", "many_doors_texts.csv", "many_doors_lists.csv"] {
        assert_eq!(text(&files, file).lines().count(), 1, "{file}: {}", text(&files, file));
    }
    assert!(!text(&files, "many_doors_values.csv").contains("original_id"));
    assert!(text(&files, "many_doors_originals.csv").contains("service,example,0,2"));
}

#[test]
fn what_another_program_changes_adds_or_takes_out_of_an_imported_list_is_believed() {
    let records = three();
    let files = write(&records);
    let number = |records: &[Record]| {
        let numbers =
            |record: &Record| record.resource.channels.iter().filter_map(|c| c.number.clone()).collect::<Vec<_>>();
        records
            .iter()
            .map(numbers)
            .map(|all| all.iter().map(|n| n.as_str().to_owned()).collect())
            .collect::<Vec<Vec<_>>>()
    };
    let phones = text(&files, "phones.csv");
    let read = |phones: String| {
        let mut files = files.clone();
        files.insert("phones.csv".into(), phones.into_bytes());
        reading::records(&reading::package(&files)).0
    };
    assert_eq!(number(&read(phones.clone()))[1], ["+13055550111"]);
    assert_eq!(number(&read(phones.replace("(305) 555-0111", "(305) 555-0199")))[1], ["+13055550199"]);
    let added = format!("10000000-0000-4000-8000-000000000001,,{},,,,305-555-0177,,voice,\r\n", records[1].id().0);
    assert_eq!(number(&read(format!("{phones}{added}")))[1], ["+13055550111", "+13055550177"]);
    let back = read(phones.replace("(305) 555-0111", "ask at the desk"));
    assert!(back[1].unplaced.0["phone"].iter().any(|row| &row["number"] == "ask at the desk"));
    let without: String = phones.split_inclusive("\r\n").filter(|line| !line.contains("555-0111")).collect();
    assert!(!number(&read(without))[1].contains(&"+13055550111".to_owned()));
}

#[test]
fn a_run_of_numbers_names_no_more_rows_than_there_are() {
    let mut files = write(&three());
    let endless = "table,source,first,last\r\nservice,example,0,18446744073709551615\r\n";
    files.insert("many_doors_originals.csv".into(), endless.into());
    assert_eq!(reading::records(&reading::package(&files)).0.len(), 3);
}
