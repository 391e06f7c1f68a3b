//! Our own programs, built for tests.
//!
//! The whole workspace is named each time, and one example or test with it: cargo then chooses the same features of the packages we use for
//! every step, and builds them once. Asked for single packages, it builds most of them anew for each.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{cargo, command, output, run};
use crate::npm;
use crate::run::{WINDOW, target_folder};

/// Runs every test but the journeys. The page must be built: it is inside the window.
pub fn test_all(root: &Path) -> Result<(), String> {
    run(&mut cargo(&["test", "--workspace", "--quiet"], root))
}

/// Tests of one file that is named like no other. Their names are shown: which one runs is the first thing to know of one that hangs.
pub fn test(root: &Path, name: &str, words: &[&str]) -> Command {
    let mut command = cargo(&["test", "--workspace", "--test", name, "--"], root);
    command.args(words);
    command
}

/// Builds an example that is named like no other, and returns the command that runs it.
pub fn example(root: &Path, name: &str, words: &[&str]) -> Result<Command, String> {
    output(&mut cargo(&["build", "--workspace", "--quiet", "--example", name], root))?;
    let place = target_folder(root).join("debug/examples").join(name).display().to_string();
    Ok(command(&place, words, root))
}

/// Builds the page, the window around it and the program for the command line, and returns the window.
pub fn window(root: &Path) -> Result<PathBuf, String> {
    npm::script(root, "build")?;
    let words = ["build", "--workspace", "--bin", WINDOW, "--bin", "many-doors", "--example", "prove"];
    run(&mut cargo(&words, root))?;
    Ok(target_folder(root).join("debug").join(format!("{WINDOW}{}", std::env::consts::EXE_SUFFIX)))
}
