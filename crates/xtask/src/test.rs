//! `cargo xtask test`: everything, the real window included.

use std::path::Path;

use crate::options::Options;
use crate::setup::{self, For};
use crate::steps::Steps;
use crate::{hsds, journeys, npm, ours, prove};

/// Sets the machine up and runs every test; with a word, only the journeys whose name holds it.
pub fn test(root: &Path, options: &Options) -> Result<(), String> {
    setup::prepare(root, For::Test, options)?;
    let mut steps = Steps::default();
    if options.plain().is_none() {
        // What `check` has just run need not run again.
        if !options.has("--after-check") {
            steps.step("types of the page", || npm::script(root, "check"));
            steps.step("the page builds", || npm::script(root, "build"));
            steps.step("tests of all but the page", || ours::test_all(root));
        }
        steps.step("exports pass validators that are not ours", || hsds::hsds(root));
        steps.step("tests of the page", || {
            // One of them asks the Rust engine what it says; built here, with the output of cargo in sight.
            ours::example(root, "format_all", &[])?;
            npm::script(root, "test")
        });
    }
    let mut window = None;
    steps.step("the window builds", || {
        window = Some(ours::window(root)?);
        Ok(())
    });
    if let Some(window) = window {
        steps.step("journeys", || journeys::journeys(root, &window, options.plain()));
        if options.plain().is_none() {
            steps.step("fast proofs of what is promised", || prove::fast(root, &window));
        }
    }
    steps.finish()
}
