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
