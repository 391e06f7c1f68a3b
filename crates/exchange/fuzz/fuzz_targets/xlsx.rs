//! Any bytes as a workbook, which is an archive: of Excel or OpenDocument; and the same archive as a zipped list.

#![no_main]

mod brought;

use libfuzzer_sys::fuzz_target;
use many_doors_exchange::files::Files;
use many_doors_exchange::sheet;

fuzz_target!(|bytes: &[u8]| {
    sheet::read_any(bytes);
    if let Ok(file) = Files::of_bytes("list.zip", bytes.to_vec()) {
        brought::take_in(&file);
    }
});
