//! `cargo xtask bench start`: how soon a window stands, what it holds in memory and what it costs while nobody touches it, beside a bare window
//! of the same versions and what a person would use instead.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bench::steered;
use crate::command::{command, run};
use crate::npm;
use crate::options::Options;
use crate::ours;
use crate::run::{WINDOW, target_folder};
use crate::setup::{self, For};

/// Cards to learn with, a program of the same kind: a window of web pages over SQLite, offline.
const ANKI: &str = "aqt==26.9.3";

/// Builds what is measured, fetches the others, and measures all in one run.
pub fn start(root: &Path, options: &Options) -> Result<(), String> {
    setup::prepare(root, For::MeasureStarts, options)?;
    npm::in_memory(root)?;
    // One after the other: together they would have the same features, and ours not those that people get.
    let folder = steered(root, &["--bin", WINDOW])?;
    steered(root, &["--example", "bare"])?;
    let at = |name: &str| folder.join(name).display().to_string();
    let anki = anki(root)?.display().to_string();
    let mut measure = ours::example(root, "times", &["start"])?;
    // The floor first: all others are told as so many times it.
    let (bare, ours) = (at("examples/bare"), at(WINDOW));
    measure.args(["bare window", &bare, "Many Doors", &ours, "Kiwix", "kiwix-desktop", "Anki", &anki]);
    run(measure.args(["Chromium, our page", "chromium"]))
}

/// Anki from PyPI in a folder of its own, made once.
fn anki(root: &Path) -> Result<PathBuf, String> {
    let folder = target_folder(root).join("anki-venv");
    let noted = folder.join("requirement.txt");
    if fs::read_to_string(&noted).ok().as_deref() != Some(ANKI) {
        run(&mut command("python3", &["-m", "venv", &folder.display().to_string()], root))?;
        let python = folder.join("bin/python").display().to_string();
        run(&mut command(&python, &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ANKI], root))?;
        fs::write(&noted, ANKI).map_err(|error| error.to_string())?;
    }
    Ok(folder.join("bin/anki"))
}
