//! Whatever is given: reading ends, and nothing is lost without a word.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use many_doors_exchange::files::Files;
use many_doors_exchange::hsds::read::{Options, Read, read};
use many_doors_exchange::{Outcome, Progress, Stopped, clean};
use proptest::prelude::*;

fn options() -> Options {
    Options { source: "example".to_owned(), ..Options::default() }
}

fn of(name: &str, bytes: &[u8]) -> Option<Read> {
    let files = Files::of_bytes(name, bytes.to_vec()).ok()?;
    read(&files, &options(), Progress::none()).ok()
}

fn known_csv() -> impl Strategy<Value = Vec<u8>> {
    let names = [
        "id",
        "service_id",
        "location_id",
        "contact_id",
        "name",
        "weekday",
        "opens_at",
        "closes_at",
        "status",
        "language",
        "AddressIsPrivate",
        "address_1",
        "confidential",
        "taxonomy_ids",
        "",
    ];
    let cell = prop_oneof!["[ -~]{0,8}", "[0-9]{1,2}", Just("\"".to_owned()), Just("yes".to_owned()), any::<String>()];
    (
        proptest::sample::subsequence(names.to_vec(), 1..names.len()),
        proptest::collection::vec(proptest::collection::vec(cell, 0..8), 0..10),
    )
        .prop_map(|(names, rows)| {
            let mut text = names.join(",");
            for row in rows {
                text.push('\n');
                text.push_str(&row.join(","));
            }
            text.into_bytes()
        })
}

fn value() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;
    let keys = [
        "id",
        "name",
        "services",
        "phones",
        "organization",
        "location",
        "contents",
        "status",
        "taxonomy_detail",
        "languages",
        "contacts",
        "x",
        "@id",
        "top_level",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((proptest::sample::select(keys.to_vec()), inner), 0..6).prop_map(|entries| {
                Value::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }),
        ]
    })
}

proptest! {
    #[test]
    fn any_bytes_are_read_to_their_end(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        for name in ["services.csv", "services.json", "x.zip", "contacts.csv"] {
            let _ = of(name, &bytes);
        }
    }

    #[test]
    fn any_rows_of_any_table_are_read_to_their_end(bytes in known_csv()) {
        for name in ["services.csv", "locations.csv", "regular_schedules.csv", "schedules.csv", "holiday_schedules.csv", "contacts.csv", "phones.csv", "addresses.csv", "taxonomy.csv", "other.csv"] {
            let Some(found) = of(name, &bytes) else { continue };
            for table in found.tables.0.values() {
                prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
            }
        }
    }

    #[test]
    fn any_objects_in_objects_are_read_to_their_end(value in value()) {
        let text = value.to_string();
        for name in ["services.json", "organization_full.json", "x.json"] {
            let _ = of(name, text.as_bytes());
        }
    }

    #[test]
    fn every_value_is_in_a_table_or_in_a_notice(
        rows in proptest::collection::vec(("[0-9]{0,1}", "[ -~é\n]{0,12}", "[ -~é]{0,12}", "[ -~]{0,12}"), 1..8),
    ) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["id", "name", "description", "Own column"]).unwrap();
        for (id, name, description, own) in &rows {
            writer.write_record([id, name, description, own]).unwrap();
        }
        let Some(found) = of("organizations.csv", &writer.into_inner().unwrap()) else {
            prop_assert!(rows.iter().all(|row| row.1.trim().is_empty() && row.2.trim().is_empty() && row.3.trim().is_empty() && row.0.is_empty()));
            return Ok(());
        };
        let table = &found.tables.0["organization"];
        let kept = |column: &str, value: &str| {
            let value = clean::text(value).0;
            let at = table.column(column);
            value.is_empty() || at.is_some_and(|at| table.rows.iter().any(|row| row.cells.get(at) == Some(value.as_ref())))
        };
        let quarantined = found.notices.iter().filter(|notice| notice.outcome == Outcome::Quarantined).count();
        let lost = rows
            .iter()
            .filter(|(id, name, description, own)| {
                !(kept("original_id", id) && kept("name", name) && kept("description", description) && kept("Own column", own))
            })
            .count();
        prop_assert!(lost <= quarantined, "{lost} lost, {quarantined} told of");
    }

    #[test]
    fn reading_twice_gives_the_same(bytes in known_csv()) {
        let (one, two) = (of("services.csv", &bytes), of("services.csv", &bytes));
        prop_assert_eq!(one.map(|found| format!("{:?}", found.tables)), two.map(|found| format!("{:?}", found.tables)));
    }
}

#[test]
fn reading_stops_when_it_shall() {
    let mut text = "id,name\n".to_owned();
    (0..5_000).for_each(|number| text.push_str(&format!("{number},Example Clinic\n")));
    let files = Files::of_bytes("organizations.csv", text.into_bytes()).unwrap();
    let calls = std::sync::atomic::AtomicU32::new(0);
    let stop = |done: u64, total: u64| {
        assert!(done <= total);
        calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed) < 3
    };
    let error = read(&files, &options(), Progress::new(&stop)).expect_err("should stop");
    assert_eq!(error.to_string(), Stopped.to_string());
    assert_eq!(calls.into_inner(), 4, "and tell no more afterwards");
}

#[test]
fn an_import_of_the_same_source_has_the_same_ids_and_of_another_other_ones() {
    let files = Files::of_bytes("organizations.csv", b"id,name\n1,Example Clinic\n".to_vec()).unwrap();
    let id = |source: &str| {
        let options = Options { source: source.to_owned(), ..Options::default() };
        let found = read(&files, &options, Progress::none()).unwrap();
        found.tables.0["organization"].rows[0].cells[0].to_owned()
    };
    assert_eq!(id("one"), many_doors_exchange::ids::of_row("one", "organization", "1"));
    assert_ne!(id("one"), id("two"));
}
