//! `cargo xtask check`: what must hold before a change goes in, short of the journeys.

use std::path::Path;

use crate::command::{cargo, run};
use crate::options::Options;
use crate::setup::{self, For};
use crate::steps::Steps;
use crate::{
    avoided, codegen, compiler, content, l10n, layering, lints, npm, offline, ours, portable, reading_level, replay,
    sentences,
};

/// Runs every check, and says at the end which failed.
pub fn check(root: &Path, options: &Options) -> Result<(), String> {
    setup::prepare(root, For::Check, options)?;
    let mut steps = Steps::default();
    steps.step("format", || run(&mut cargo(&["fmt", "--all", "--check"], root)));
    steps.step("layering", || layering::check(root));
    steps.step("the compiler is new enough", || compiler::check(root));
    steps.step("house rules of the page", || lints::check(root));
    steps.step("other systems", || portable::check(root));
    steps.step("worked examples", || replay::check(root));
    steps.step("facts of the library", || content::check(root).map_err(|flaws| flaws.join("\n")));
    steps.step("languages", || l10n::run(&[]));
    steps.step("nobody is called culturally competent", || avoided::check(root));
    steps.step("English is easy to read", || reading_level::check(root));
    steps.step("sentences are short in every language", || sentences::check(root));
    steps.step("generated files are up to date", || codegen::run(&["--check".to_owned()]));
    steps.step("offline", || offline::check(root));
    steps.step("types of the page", || npm::script(root, "check"));
    // Clippy on the window needs the built page: it is inside the binary.
    steps.step("the page builds", || npm::script(root, "build"));
    steps.step("clippy", || {
        // The journeys are no tests of a plain `cargo test`, so "all targets" leaves them out.
        let targets = ["clippy", "--workspace", "--all-targets", "--test", "journeys", "--quiet"];
        run(cargo(&targets, root).args(["--", "-D", "warnings"]))
    });
    steps.step("tests of all but the page", || ours::test_all(root));
    steps.finish()
}
