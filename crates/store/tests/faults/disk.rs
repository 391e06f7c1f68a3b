//! The disk is full, or broken, at every single write of an import.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::import::Stage;

const ENOSPC: i32 = 28;
const EIO: i32 = 5;

/// The library that makes writes fail; none where nothing can compile it.
fn failing_disk(folder: &Path) -> Option<PathBuf> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/failing_disk.c");
    let library = folder.join("failing_disk.so");
    let mut compile = Command::new("cc");
    compile.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).arg("-ldl");
    compile.status().is_ok_and(|status| status.success()).then_some(library)
}

/// Every `step`-th write fails.
fn fail(error: i32, stays: bool, step: usize) {
    let tools = tempfile::tempdir().unwrap();
    let Some(failing_disk) = failing_disk(tools.path()) else {
        println!("skipped: no C compiler, so no disk that fails");
        return;
    };
    let stage = Stage::new(24);
    let said = tools.path().join("said");
    let (mut new, mut failed) = (0, 0);
    for at in (1..).step_by(step) {
        stage.reset();
        let mut child = stage.child();
        child.env("LD_PRELOAD", &failing_disk).env("FAULT_AT", at.to_string()).env("FAULT_ERRNO", error.to_string());
        child.env("FAULT_STAYS", if stays { "1" } else { "0" }).env("FAULT_SAID", &said);
        let status = child.status().unwrap();
        if !said.exists() {
            assert!(status.success(), "nothing failed, and yet it could not import");
            break;
        }
        std::fs::remove_file(&said).unwrap();
        failed += 1;
        let is_new = stage.is_old_or_new(&format!("error {error} at write {at}, stays: {stays}"));
        assert!(is_new || !status.success(), "it said that all was well at write {at}, and it was not");
        new += usize::from(is_new);
    }
    assert!(failed * step > 20, "only {failed} writes failed");
    println!("error {error}, stays: {stays}: {failed} writes failed, {new} times the new library, else the old one");
}

#[test]
fn a_disk_that_is_full_from_some_write_on_leaves_the_old_library_or_the_new_one() {
    fail(ENOSPC, true, 5);
}

#[test]
fn a_disk_that_fails_once_leaves_the_old_library_or_the_new_one() {
    fail(EIO, false, 5);
}

#[test]
#[ignore = "takes minutes"]
fn a_disk_that_fails_at_any_write_leaves_the_old_library_or_the_new_one() {
    for error in [ENOSPC, EIO] {
        for stays in [true, false] {
            fail(error, stays, 1);
        }
    }
}
