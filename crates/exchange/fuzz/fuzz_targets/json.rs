//! Any bytes as JSON of HSDS: single services, arrays, pages of an interface, our own export.

#![no_main]

mod brought;

use libfuzzer_sys::fuzz_target;
use many_doors_exchange::files::Files;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(file) = Files::of_bytes("list.json", bytes.to_vec()) {
        brought::take_in(&file);
    }
});
