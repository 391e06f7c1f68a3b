//! `many-doors l10n merge` as a maintainer uses it.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

fn merge(folder: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_many-doors"));
    command.env_clear().env("HOME", folder).env("MANY_DOORS_DATA", folder.join("data")).current_dir(folder);
    command.args(["l10n", "merge", "handed in", "kept", "--lang", "en"]).args(more).output().unwrap()
}

fn folders(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn what_is_handed_in_is_taken_and_what_both_changed_is_asked() {
    let folder = folders(&[
        ("before/so/find.ftl", "find-a = A\nfind-b = B\n"),
        ("kept/so/find.ftl", "find-a = A\nfind-b = B here\n"),
        ("handed in/so/find.ftl", "find-a = A new\nfind-b = B handed in\nfind-c = C\n"),
    ]);
    let output = merge(folder.path(), &["--base", "before"]);
    assert_eq!(output.status.code(), Some(1), "a question is open");
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("so/find.ftl\n  New: find-c\n  Changed: find-a\n"), "{told}");
    assert!(
        told.contains("Before: find-b = B\n    Here: find-b = B here\n    Handed in: find-b = B handed in\n"),
        "{told}"
    );
    let kept = || fs::read_to_string(folder.path().join("kept/so/find.ftl")).unwrap();
    assert_eq!(kept(), "find-a = A new\nfind-b = B here\nfind-c = C\n");
    let output = merge(folder.path(), &["--base", "before", "--take", "theirs"]);
    assert!(output.status.success());
    assert_eq!(kept(), "find-a = A new\nfind-b = B handed in\nfind-c = C\n");
    let output = merge(folder.path(), &["--base", "before"]);
    assert_eq!((output.status.success(), String::from_utf8(output.stdout).unwrap().lines().count()), (true, 1));
}

#[test]
fn without_a_folder_of_what_both_began_with_the_words_of_the_program_are_that() {
    let spanish = include_str!("../../../locales/es/window.ftl");
    let theirs = spanish.replace("window-cover = ", "window-cover = Ya. ");
    let folder = folders(&[("kept/es/window.ftl", spanish), ("handed in/es/window.ftl", &theirs)]);
    assert!(merge(folder.path(), &[]).status.success());
    assert_eq!(fs::read_to_string(folder.path().join("kept/es/window.ftl")).unwrap(), theirs);
}

#[test]
fn a_folder_that_is_not_there_and_a_side_that_is_none_are_errors() {
    let folder = folders(&[("kept/es/find.ftl", "find-a = A\n")]);
    assert_eq!(merge(folder.path(), &[]).status.code(), Some(1));
    fs::create_dir(folder.path().join("handed in")).unwrap();
    assert_eq!(merge(folder.path(), &["--take", "mine"]).status.code(), Some(2));
}

#[test]
fn one_file_from_a_stick_is_taken_like_a_folder_and_brings_what_it_began_with() {
    // A zip without compression, by hand: a name and its words, then the list of both.
    let files = [("base/so/find.ftl", "find-a = A\n"), ("so/find.ftl", "find-a = A new\n")];
    let folder = folders(&[("kept/so/find.ftl", "find-a = A\n")]);
    fs::write(folder.path().join("handed in"), stored(&files)).unwrap();
    assert!(merge(folder.path(), &[]).status.success());
    assert_eq!(fs::read_to_string(folder.path().join("kept/so/find.ftl")).unwrap(), "find-a = A new\n");
    fs::write(folder.path().join("handed in"), stored(&[("../so/find.ftl", "find-a = B\n")])).unwrap();
    assert_eq!(merge(folder.path(), &[]).status.code(), Some(1));
    assert_eq!(fs::read_to_string(folder.path().join("kept/so/find.ftl")).unwrap(), "find-a = A new\n");
}

fn stored(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let start = u32::try_from(bytes.len()).unwrap();
        let length = |text: &str| u32::try_from(text.len()).unwrap().to_le_bytes();
        let mut head = vec![20, 0, 0, 0, 0, 0, 0, 0, 33, 0];
        head.extend(sum(text.as_bytes()).to_le_bytes());
        head.extend([length(text), length(text)].concat());
        head.extend([length(name)[0], length(name)[1], 0, 0]);
        bytes.extend([b"PK\x03\x04".as_slice(), &head, name.as_bytes(), text.as_bytes()].concat());
        list.extend([b"PK\x01\x02\x14\0".as_slice(), &head, &[0; 10], &start.to_le_bytes(), name.as_bytes()].concat());
    }
    let count = u16::try_from(files.len()).unwrap().to_le_bytes();
    let (start, length) = (u32::try_from(bytes.len()).unwrap(), u32::try_from(list.len()).unwrap());
    bytes.extend(list);
    bytes.extend([b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count].concat());
    bytes.extend([length.to_le_bytes().as_slice(), &start.to_le_bytes(), &[0, 0]].concat());
    bytes
}

/// The check sum of a zip.
fn sum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |mut sum, byte| {
        sum ^= u32::from(*byte);
        (0..8).for_each(|_| sum = (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg()));
        sum
    })
}
