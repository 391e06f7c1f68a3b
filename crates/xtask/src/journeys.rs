//! The real window, steered: journeys, pictures, and where each message stands. All live in `tests/journeys`.

use std::path::Path;

use crate::command::run;
use crate::options::Options;
use crate::ours;
use crate::setup::{self, For};

/// Runs the journeys against a window that is already built; `only` narrows them by name.
pub fn journeys(root: &Path, window: &Path, only: Option<&str>) -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        println!("Journeys are steered through WebKitWebDriver, which only Linux has: left out here.");
        return Ok(());
    }
    let mut command = ours::test(root, "journeys", &["--test-threads=1", "--nocapture"]);
    run(command.args(only).env("MANY_DOORS_WINDOW", window))
}

/// Journeys that take too long for every check: each document on paper in nine pairs of languages.
pub fn slow(root: &Path, window: &Path) -> Result<(), String> {
    run(ours::test(root, "journeys", &["--test-threads=1", "--ignored"]).env("MANY_DOORS_WINDOW", window))
}

/// Pictures of the screens, in the languages, themes and sizes asked for.
pub fn pictures(root: &Path, options: &Options) -> Result<(), String> {
    steer("pictures", root, options)
}

/// Pictures of the screens for translators, and where each message stands on them.
pub fn where_shown(root: &Path, options: &Options) -> Result<(), String> {
    steer("where_shown", root, options)
}

/// Every screen in every language, for translators and reviewers.
pub fn gallery(root: &Path, options: &Options) -> Result<(), String> {
    steer("gallery", root, options)
}

/// Builds the window for development and lets one of the examples steer it.
fn steer(example: &str, root: &Path, options: &Options) -> Result<(), String> {
    setup::prepare(root, For::Test, options)?;
    let window = ours::window(root)?;
    run(ours::example(root, example, &[])?.args(options.all()).env("MANY_DOORS_WINDOW", window))
}
