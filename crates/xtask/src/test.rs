//! `cargo xtask test`: everything, the real window included.

use std::path::Path;

use crate::command::{cargo, run};
use crate::options::Options;
use crate::run::build_window;
use crate::setup::{self, For};
use crate::steps::Steps;
use crate::{hsds, journeys, npm, prove};

/// Sets the machine up and runs every test; with a word, only the journeys whose name holds it.
pub fn test(root: &Path, options: &Options) -> Result<(), String> {
    setup::prepare(root, For::Test, options)?;
    let mut steps = Steps::default();
    if options.plain().is_none() {
        // What `check` has just run need not run again.
        if !options.has("--after-check") {
            steps.step("tests of the core", || core_tests(root));
            steps.step("types of the page", || npm::script(root, "check"));
        }
        steps.step("exports pass validators that are not ours", || hsds::hsds(root));
        steps.step("tests of the page", || {
            // One of them asks the Rust engine what it says; built here, with the output of cargo in sight.
            let example = ["build", "--quiet", "--package", "many-doors-l10n", "--example", "format_all"];
            run(&mut cargo(&example, root))?;
            npm::script(root, "test")
        });
    }
    let mut window = None;
    steps.step("the window builds", || {
        window = Some(build_window(root, false)?);
        Ok(())
    });
    if let Some(window) = window {
        if options.plain().is_none() {
            steps.step("tests of the window", || run(&mut cargo(&["test", "--package", "many-doors-shell"], root)));
        }
        steps.step("journeys", || journeys::journeys(root, &window, options.plain()));
        if options.plain().is_none() {
            steps.step("fast proofs of what is promised", || prove::fast(root, &window));
        }
    }
    steps.finish()
}

/// All tests that need no web view.
pub fn core_tests(root: &Path) -> Result<(), String> {
    run(&mut cargo(&["test", "--workspace", "--exclude", "many-doors-shell", "--quiet"], root))
}
