//! Any bytes as a manifest, and as a list of records.

#![no_main]

use libfuzzer_sys::fuzz_target;
use many_doors_exchange::pack::{Manifest, PackError, PublicKey, read_records, records_file};

fuzz_target!(|bytes: &[u8]| {
    match Manifest::parse(bytes) {
        Ok(manifest) => {
            assert_eq!(manifest.to_bytes(), bytes, "two ways to write one manifest");
            assert!(manifest.keys.iter().all(|key| PublicKey::parse(&key.to_file()) == Some(*key)));
            let plain =
                |text: &str| !text.chars().any(|letter| matches!(letter, '\u{202A}'..='\u{202E}' | '\0'..='\x1f'));
            assert!(plain(&manifest.name) && plain(&manifest.publisher));
            assert!(manifest.files.iter().all(|file| !file.name.contains("..") && !file.name.starts_with('/')));
        }
        // A reader of bytes opens no file and asks nobody.
        Err(refusal) => assert!(!matches!(refusal, PackError::Io(_) | PackError::Stopped)),
    }
    if let Some(records) = read_records(bytes) {
        assert_eq!(records_file(&records), bytes, "two ways to write one list");
    }
});
