//! `cargo xtask bench`: what is measured. Figures worth keeping go to `docs/BENCHMARKS.md` by hand, with machine and date.

use std::path::Path;

use crate::command::{cargo, run};
use crate::options::Options;

/// Runs one measurement by name.
pub fn bench(root: &Path, options: &Options) -> Result<(), String> {
    match options.plain() {
        Some("search-quality") => {
            // Tests that print: recall of every language beside English, and what is not heard or falsely heard.
            let words =
                ["test", "--package", "many-doors-tests", "--test", "gold", "--", "--nocapture", "--test-threads=1"];
            run(&mut cargo(&words, root))
        }
        Some(other) => Err(format!("There is nothing to measure by the name of `{other}`. There is: search-quality")),
        None => Err("What is to be measured? There is: search-quality".to_owned()),
    }
}
