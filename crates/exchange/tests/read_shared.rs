//! Real data, where it lies beside the project. Without it these tests say so and pass.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::path::PathBuf;

use many_doors_exchange::files::Files;
use many_doors_exchange::hsds::read::{Options, Read, Version, read};
use many_doors_exchange::{Outcome, Progress, Reason};

fn shared(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/hsds").join(name);
    if !path.exists() {
        eprintln!("skipped: {name} is not there");
        return None;
    }
    Some(path)
}

fn found(path: &std::path::Path) -> Read {
    let files = Files::at(path).unwrap();
    read(&files, &Options { source: "shared".to_owned(), ..Options::default() }, Progress::none()).unwrap()
}

fn rows(read: &Read, table: &str) -> usize {
    read.tables.0.get(table).map_or(0, |table| table.rows.len())
}

/// No value of a column of staff is anywhere.
fn tells_no_staff(read: &Read) {
    for (table, column) in
        [("contact", "name"), ("contact", "email"), ("service", "assurer_email"), ("metadata", "updated_by")]
    {
        assert!(read.tables.0.get(table).is_none_or(|table| table.column(column).is_none()), "{table}.{column}");
    }
    let left = read.notices.iter().filter(|notice| notice.outcome == Outcome::LeftOut);
    assert!(left.clone().all(|notice| notice.value.is_empty()));
}

#[test]
fn a_county_of_one_point_one_comes_in_whole() {
    let Some(path) = shared("miami_open211_hsds11") else { return };
    let read = found(&path);
    assert_eq!(read.version, Version::One);
    assert_eq!((rows(&read, "service"), rows(&read, "organization"), rows(&read, "location")), (4_089, 1_074, 4_089));
    // Ids stand for several rows there; each language of a service must still be told.
    assert_eq!(rows(&read, "language"), 9_364);
    assert_eq!(rows(&read, "attribute"), 26_259);
    // 3,015 locations and 447 services name an organization that is not there.
    assert_eq!(read.counts[&(Outcome::Kept, Reason::Orphan)], 3_462);
    assert_eq!(read.counts[&(Outcome::Quarantined, Reason::Orphan)], 2_239, "sentences about nobody");
    tells_no_staff(&read);
    let dirt = ["\\n", "###MON###", "GÇÖ", "â€™"];
    for (name, table) in &read.tables.0 {
        for row in &table.rows {
            assert!(
                row.cells.iter().all(|cell| dirt.iter().all(|dirt| !cell.contains(dirt))),
                "{name} {:?}",
                row.cells
            );
        }
    }
}

#[test]
fn a_city_of_two_comes_in_whole() {
    let Some(path) = shared("dc_orservices_hsds20_2021") else { return };
    let read = found(&path);
    assert_eq!(read.version, Version::Two);
    assert_eq!((rows(&read, "organization"), rows(&read, "service"), rows(&read, "location")), (57, 501, 220));
    assert_eq!(rows(&read, "schedule"), 544);
    assert!(!read.all_inactive);
    tells_no_staff(&read);
}

#[test]
fn the_samples_of_the_specification_come_in() {
    for (name, version, services) in [
        ("ohana_sample_ohana_csv/", Version::Ohana, 23),
        ("hsds20_sample_datapackage/all_resources", Version::One, 13),
        ("hsds31_official_examples/csv", Version::Three, 1),
        ("hsds31_official_examples/service_full.json", Version::Three, 1),
        ("hsds31_official_examples/service_list.json", Version::Three, 1),
        ("hsds31_official_examples/organization_full.json", Version::Three, 1),
        ("hsds31_official_examples/tabular.json", Version::Three, 1),
        ("mock_hsds31_api/data", Version::Three, 1),
    ] {
        let Some(path) = shared(name) else { return };
        let read = found(&path);
        assert_eq!((read.version, rows(&read, "service")), (version, services), "{name}");
        tells_no_staff(&read);
    }
}

#[test]
fn nested_and_tabular_examples_say_the_same() {
    let Some(path) = shared("hsds31_official_examples/service_full.json") else { return };
    let json = found(&path);
    let Some(path) = shared("hsds31_official_examples/csv") else { return };
    let csv = found(&path);
    for (table, column) in [
        ("service", "name"),
        ("schedule", "byday"),
        ("address", "address_1"),
        ("language", "code"),
        ("cost_option", "amount"),
        ("taxonomy_term", "code"),
    ] {
        let value = |read: &Read| {
            let table = &read.tables.0[table];
            table.rows[0].cells[table.column(column).unwrap()].to_owned()
        };
        assert_eq!(value(&json), value(&csv), "{table}.{column}");
    }
}

#[test]
fn each_of_the_bad_samples_is_read_to_its_end() {
    let Some(folder) = shared("ohana_sample_ohana_csv/bad_fixtures") else { return };
    let mut seen = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let read = found(&path);
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        seen += 1;
        let has = |outcome: Outcome, reason: Reason| read.counts.contains_key(&(outcome, reason));
        if name.ends_with("with_no_parent") && !name.starts_with("program") {
            assert!(has(Outcome::Quarantined, Reason::Orphan), "{name}: {:?}", read.counts);
        }
        if name.ends_with("_date") || name.ends_with("_year") {
            let told = has(Outcome::Kept, Reason::DateNotUnderstood) || has(Outcome::Quarantined, Reason::Orphan);
            let kept = rows(&read, "organization") == 1;
            assert!(told || kept, "{name}: {:?}", read.counts);
        }
        let anything =
            read.tables.0.values().map(|table| table.rows.len()).sum::<usize>() > 0 || !read.notices.is_empty();
        assert!(anything || std::fs::read_to_string(&path).unwrap().lines().count() <= 1, "{name}");
    }
    assert_eq!(seen, 51);
}
