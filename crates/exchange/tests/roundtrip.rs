//! Whatever is exported comes back the same.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up must fail")]

mod arbitrary;
mod reading;

use many_doors_domain::Record;
use many_doors_exchange::{
    Progress, clean,
    files::Files,
    hsds::{
        self,
        read::{Options, read},
        write::{ExportInfo, ZipSink, tabular},
    },
};
use proptest::prelude::*;
use serde_json::Value;

/// So many lists for each property, each with up to three records, unless `PROPTEST_CASES` says otherwise: together they take a
/// debug build less than twenty seconds.
const CASES: u32 = 32;

fn config() -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_some() { config } else { ProptestConfig { cases: CASES, ..config } }
}

/// What the window and the command line make of a file.
fn brought(name: &str, bytes: Vec<u8>, keep_private: bool) -> Vec<Record> {
    let files = Files::of_bytes(name, bytes).unwrap();
    let options = Options { source: "test".into(), keep_private, as_is: false };
    let found = read(&files, &options, Progress::none()).unwrap();
    let source = reading::source();
    hsds::records(&found.tables, &source, Progress::none()).unwrap().map(Result::unwrap).collect()
}

/// The archive that the window and the command line write.
fn archive(records: &[Record]) -> Vec<u8> {
    let mut sink = ZipSink::new(std::io::Cursor::new(Vec::new()));
    tabular(records.iter().cloned(), &ExportInfo::default(), &mut sink, Progress::none()).unwrap();
    sink.finish().unwrap().into_inner()
}

/// The same lists without characters that are dangerous to show: no list ever brings them in.
fn records() -> impl Strategy<Value = Vec<Record>> {
    arbitrary::records().prop_map(|records| {
        let safe = |record: Record| {
            let mut value = serde_json::to_value(record).unwrap();
            make_safe(&mut value);
            serde_json::from_value(value).unwrap()
        };
        records.into_iter().map(safe).collect()
    })
}

fn make_safe(value: &mut Value) {
    let safe = |text: &str| clean::safe(text).0.into_owned();
    match value {
        Value::String(text) => *text = safe(text),
        Value::Array(items) => items.iter_mut().for_each(make_safe),
        Value::Object(map) => {
            map.values_mut().for_each(make_safe);
            *map = std::mem::take(map).into_iter().map(|(key, value)| (safe(&key), value)).collect();
        }
        _ => {}
    }
}

/// Facts and sentences, without what the source said besides.
fn facts(records: &[Record]) -> Vec<Record> {
    let mut records = records.to_vec();
    records.iter_mut().for_each(|record| record.unplaced.0.clear());
    records
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_archive_that_is_imported_is_exactly_what_was_exported(records in records()) {
        prop_assert_eq!(brought("list.zip", archive(&records), true), records);
    }

    #[test]
    fn json_that_is_imported_is_exactly_what_was_exported(records in records()) {
        prop_assert_eq!(brought("list.json", reading::write_json(&records), true), records);
    }

    #[test]
    fn what_is_imported_without_what_is_private_is_exactly_what_it_exports(records in records()) {
        let first = brought("list.zip", archive(&records), false);
        prop_assert_eq!(facts(&first), facts(&records), "no fact is private");
        prop_assert_eq!(&brought("list.zip", archive(&first), false), &first);
        prop_assert_eq!(&brought("list.json", reading::write_json(&first), false), &first);
    }

    #[test]
    fn a_package_brings_back_exactly_the_records_it_was_made_from(records in arbitrary::records()) {
        let (back, _) = reading::records(&reading::package(&reading::write_package(&records)));
        prop_assert_eq!(back, records);
    }

    #[test]
    fn json_brings_back_exactly_the_records_it_was_made_from(records in arbitrary::records()) {
        let (back, _) = reading::records(&reading::json(&reading::write_json(&records)));
        prop_assert_eq!(back, records);
    }

    #[test]
    fn the_same_records_make_the_same_bytes(records in arbitrary::records()) {
        let (back, _) = reading::records(&reading::package(&reading::write_package(&records)));
        prop_assert_eq!(reading::write_package(&back), reading::write_package(&records));
    }
}
