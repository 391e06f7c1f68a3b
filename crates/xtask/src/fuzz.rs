//! `cargo xtask fuzz`: any bytes into whatever reads what strangers write, for a while each.

use std::path::Path;

use crate::command::{cargo, run, try_output};
use crate::options::Options;
use crate::run::target_folder;
use crate::steps::Steps;

/// Targets, and the crate in whose `fuzz/fuzz_targets` each is.
const TARGETS: [(&str, &str); 7] = [
    ("analyse", "search"),
    ("query", "search"),
    ("csv", "exchange"),
    ("json", "exchange"),
    ("xlsx", "exchange"),
    ("manifest", "exchange"),
    ("pack", "exchange"),
];
/// How long each runs.
const SECONDS: u32 = 600;

/// Runs one target, or each of them.
pub fn fuzz(root: &Path, options: &Options) -> Result<(), String> {
    let (target, seconds) = asked(options.all())?;
    prepare(root, options)?;
    let mut steps = Steps::default();
    for (name, package) in TARGETS.into_iter().filter(|(name, _)| target.is_none_or(|target| target == *name)) {
        steps.step(name, || one(root, package, name, seconds));
    }
    steps.finish()
}

/// Which target, if only one, and for how long.
fn asked(words: &[String]) -> Result<(Option<&str>, u32), String> {
    let (mut target, mut seconds) = (None, SECONDS);
    let mut words = words.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match word {
            "--seconds" => {
                let number = words.next().and_then(|number| number.parse().ok()).filter(|number| *number > 0);
                // libFuzzer takes 0 to mean forever.
                seconds = number.ok_or("--seconds wants a number above 0")?;
            }
            "--yes" => {}
            name if TARGETS.iter().any(|(known, _)| *known == name) => target = Some(name),
            other => {
                let known: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
                return Err(format!("There is no target `{other}`. There is: {}", known.join(", ")));
            }
        }
    }
    Ok((target, seconds))
}

fn prepare(root: &Path, options: &Options) -> Result<(), String> {
    if try_output("cargo-fuzz", &["--version"]).is_some() {
        return Ok(());
    }
    let install = ["install", "cargo-fuzz", "--locked"];
    println!("cargo-fuzz is not here (it builds and runs the targets).");
    if !options.has("--yes") {
        return Err(format!("It can be installed with --yes, or by hand:\n  cargo {}", install.join(" ")));
    }
    run(&mut cargo(&install, root))
}

/// The seeds are only read; what is found on the way goes to the target folder and is where the next run begins.
fn one(root: &Path, package: &str, name: &str, seconds: u32) -> Result<(), String> {
    let target = target_folder(root).join("fuzz");
    let corpus = target.join("corpus").join(name);
    std::fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
    // Sanitizers need a nightly compiler, and there is no unsafe code for them to watch.
    let folder = root.join("crates").join(package);
    let mut command = cargo(&["fuzz", "run", name, "--sanitizer", "none", "--target-dir"], &folder);
    command.arg(target).arg(corpus).arg(Path::new("fuzz/seeds").join(name));
    run(command.args(["--", &format!("-max_total_time={seconds}"), "-timeout=10"]))
}

#[cfg(test)]
mod tests {
    use super::asked;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_target_and_a_time_are_found_in_any_order() {
        assert_eq!(asked(&words("")), Ok((None, 600)));
        assert_eq!(asked(&words("--seconds 5 --yes query")), Ok((Some("query"), 5)));
        assert!(asked(&words("--seconds")).is_err() && asked(&words("--seconds 0")).is_err());
        assert!(asked(&words("everything")).is_err());
    }
}
