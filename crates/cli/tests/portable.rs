//! From a stick.
#![allow(clippy::unwrap_used)]

use std::{fs, process::Command};

#[test]
fn beside_its_folder_the_program_keeps_everything_in_there() {
    let (stick, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let program = stick.path().join(format!("many-doors{}", std::env::consts::EXE_SUFFIX));
    fs::copy(env!("CARGO_BIN_EXE_many-doors"), &program).unwrap();
    let kept = stick.path().join("many_doors_data");
    fs::create_dir(&kept).unwrap();
    // There is no such pack; a library to take it out of is made nevertheless.
    let run =
        Command::new(&program).env_clear().env("HOME", home.path()).args(["pack", "remove", "none"]).output().unwrap();
    assert!(kept.join("library.sqlite").is_file(), "{run:?}");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}
