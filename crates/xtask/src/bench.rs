//! `cargo xtask bench`: what is measured. Figures worth keeping go to `docs/BENCHMARKS.md` by hand, with machine and date.

use std::path::{Path, PathBuf};

use crate::bench_import;
use crate::bench_start;
use crate::command::{cargo, run};
use crate::npm;
use crate::options::Options;
use crate::ours;
use crate::run::{WINDOW, target_folder};
use crate::setup::{self, For};

const MEASURED: &str = "search-quality, search, miami, odd, import, paper, languages, start; and all of them: all";

/// Runs one measurement by name.
pub fn bench(root: &Path, options: &Options) -> Result<(), String> {
    match options.plain() {
        Some("search-quality") => {
            // Tests that print: recall of every language beside English, and what is not heard or falsely heard.
            run(&mut ours::test(root, "gold", &["--nocapture", "--test-threads=1"]))
        }
        Some("search" | "miami" | "odd") => side_by_side(root, options.all()),
        Some("import") => bench_import::import(root, options),
        Some(what @ ("paper" | "languages")) => in_the_window(root, what, options),
        Some("start") => bench_start::start(root, options),
        Some("all") => all(root, options),
        Some(other) => Err(format!("There is nothing to measure by the name of `{other}`. There is: {MEASURED}")),
        None => Err(format!("What is to be measured? There is: {MEASURED}")),
    }
}

/// Everything, one after the other: nothing runs beside what is measured. Hours.
fn all(root: &Path, options: &Options) -> Result<(), String> {
    for what in ["start", "languages", "paper", "import", "search-quality", "odd", "search"] {
        println!("\n## {what}");
        bench(root, &options.of(what))?;
    }
    Ok(())
}

/// How long a person waits, in the window that people get, but one that may be steered.
fn in_the_window(root: &Path, what: &str, options: &Options) -> Result<(), String> {
    setup::prepare(root, For::Test, options)?;
    let window = steered(root, &["--bin", WINDOW])?.join(WINDOW);
    let size = std::fs::metadata(&window).map_err(|error| error.to_string())?.len();
    println!("the window's binary: {size} bytes");
    run(ours::example(root, "times", &[what])?.env("MANY_DOORS_WINDOW", window))
}

/// Builds parts of the window's package as people get them, but such that they may be steered, and returns the folder they are in.
pub fn steered(root: &Path, parts: &[&str]) -> Result<PathBuf, String> {
    npm::script(root, "build")?;
    let window = [&["--package", "many-doors-shell", "--features", "testing"], parts].concat();
    beside_steered(root, &window)
}

/// Builds what people get into the folder of [`steered`], which it returns.
pub fn beside_steered(root: &Path, parts: &[&str]) -> Result<PathBuf, String> {
    // A folder of its own, so that a window that may be steered is never mistaken for one to hand out.
    let target = target_folder(root).join("steered");
    let folder = target.display().to_string();
    run(cargo(&["build", "--release", "--target-dir", &folder], root).args(parts))?;
    Ok(target.join("release"))
}

/// The package of measurements, which is a workspace of its own: it brings what it measures beside us.
fn side_by_side(root: &Path, words: &[String]) -> Result<(), String> {
    let manifest = root.join("crates/bench/Cargo.toml").display().to_string();
    let target = root.join("target/bench").display().to_string();
    let mut args = vec!["run", "--release", "--locked", "--manifest-path", &manifest, "--target-dir", &target, "--"];
    args.extend(words.iter().map(String::as_str));
    run(&mut cargo(&args, root))
}
