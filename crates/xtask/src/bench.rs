//! `cargo xtask bench`: what is measured. Figures worth keeping go to `docs/BENCHMARKS.md` by hand, with machine and date.

use std::path::Path;

use crate::command::{cargo, run};
use crate::options::Options;

const MEASURED: &str = "search-quality, search, miami, odd";

/// Runs one measurement by name.
pub fn bench(root: &Path, options: &Options) -> Result<(), String> {
    match options.plain() {
        Some("search-quality") => {
            // Tests that print: recall of every language beside English, and what is not heard or falsely heard.
            let words =
                ["test", "--package", "many-doors-tests", "--test", "gold", "--", "--nocapture", "--test-threads=1"];
            run(&mut cargo(&words, root))
        }
        Some("search" | "miami" | "odd") => side_by_side(root, options.all()),
        Some(other) => Err(format!("There is nothing to measure by the name of `{other}`. There is: {MEASURED}")),
        None => Err(format!("What is to be measured? There is: {MEASURED}")),
    }
}

/// The package of measurements, which is a workspace of its own: it brings what it measures beside us.
fn side_by_side(root: &Path, words: &[String]) -> Result<(), String> {
    let manifest = root.join("crates/bench/Cargo.toml").display().to_string();
    let target = root.join("target/bench").display().to_string();
    let mut args = vec!["run", "--release", "--locked", "--manifest-path", &manifest, "--target-dir", &target, "--"];
    args.extend(words.iter().map(String::as_str));
    run(&mut cargo(&args, root))
}
