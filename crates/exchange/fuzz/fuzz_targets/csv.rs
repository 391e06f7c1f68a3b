//! Any bytes as a table, or as several: a line `== phones.csv` begins another file. As HSDS, and as a spreadsheet.

#![no_main]

mod brought;

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use many_doors_exchange::files::Files;
use many_doors_exchange::sheet;

fuzz_target!(|bytes: &[u8]| {
    sheet::read_any(bytes);
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut name = "services.csv".to_owned();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b"== ").and_then(|name| std::str::from_utf8(name).ok()) {
            Some(next) => name = next.trim().to_owned(),
            None => files.entry(name.clone()).or_default().extend(line),
        }
    }
    if files.len() == 1
        && let Ok(file) = Files::of_bytes(&name, bytes.to_vec())
    {
        brought::take_in(&file);
    }
    if let Ok(files) = Files::of_many(files) {
        brought::take_in(&files);
    }
});
