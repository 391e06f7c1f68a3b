//! `cargo xtask prove`: what the program promises about traces, proved on the real window and on the rules, with figures.

use std::path::{Path, PathBuf};
use std::process::Command;

use many_doors_kiosk::schedule;

use crate::bench;
use crate::command::{cargo, output, run};
use crate::journeys;
use crate::npm;
use crate::options::Options;
use crate::ours;
use crate::replay;
use crate::run::WINDOW;
use crate::setup::{self, For};

/// Proofs on the real window.
const ON_THE_WINDOW: [&str; 5] = ["breakout", "exit", "leak", "looks", "shred"];
/// So many made-up schedules of visits.
const SCHEDULES: u64 = 1000;

/// One proof by its name, or all of them.
pub fn prove(root: &Path, options: &Options) -> Result<(), String> {
    match options.plain() {
        None => {
            idle()?;
            all_on_the_window(root, options)
        }
        Some("idle") => idle(),
        Some("access") => access(root, options),
        Some(name @ ("endure" | "power")) => endurance(root, name, options),
        Some("docs") => replay::prove(root, None),
        Some("faults") => faults(root, options),
        Some("paper") => match built(root, options)? {
            Some(window) => journeys::slow(root, &window),
            None => Ok(()),
        },
        Some(name) if ON_THE_WINDOW.contains(&name) => {
            let Some(window) = built(root, options)? else { return Ok(()) };
            if name == "breakout" {
                commands_of_a_kiosk(root)?;
            }
            run(judge(root, name, &window)?.args(options.all()))
        }
        Some(other) => Err(format!(
            "There is no proof `{other}`. There are: access, docs, endure, faults, idle, paper, power, {}",
            ON_THE_WINDOW.join(", ")
        )),
    }
}

/// The one that measures has the machine to itself; the others share it.
fn all_on_the_window(root: &Path, options: &Options) -> Result<(), String> {
    let Some(window) = built(root, options)? else { return Ok(()) };
    commands_of_a_kiosk(root)?;
    run(&mut judge(root, "exit", &window)?)?;
    let (shred, others) = std::thread::scope(|scope| {
        let shred = scope.spawn(|| output(judge(root, "shred", &window)?.args(["--runs", "3"])));
        let others = ["breakout", "leak"].iter().try_for_each(|name| run(&mut judge(root, name, &window)?));
        (shred.join().unwrap_or_else(|_| Err("shred stopped".to_owned())), others)
    });
    println!("shred:\n{}", shred?);
    others
}

/// Nobody is kept out. It takes more than an hour and a browser besides, so it runs only where it is named.
fn access(root: &Path, options: &Options) -> Result<(), String> {
    setup::prepare(root, For::Access, options)?;
    let Some(window) = built(root, options)? else { return Ok(()) };
    npm::in_memory(root)?;
    run(judge(root, "access", &window)?.args(options.all()))
}

/// A day of a kiosk, or power that goes at any moment: on the programs that people get, but such that the window may be steered. Each takes
/// long, so it runs only where it is named.
fn endurance(root: &Path, name: &str, options: &Options) -> Result<(), String> {
    if !here() {
        return Ok(());
    }
    setup::prepare(root, For::Test, options)?;
    let folder = bench::steered(root, &["--bin", WINDOW])?;
    bench::beside_steered(root, &["--package", "many-doors-cli"])?;
    run(judge(root, name, &folder.join(WINDOW))?.args(options.all()))
}

/// What becomes of a library whatever becomes of its file. The tests do a few of each; here are all.
fn faults(root: &Path, options: &Options) -> Result<(), String> {
    setup::prepare(root, For::Test, options)?;
    let all = [
        "test",
        "--package",
        "many-doors-store",
        "--test",
        "faults",
        "--",
        "--ignored",
        "--skip",
        "child",
        "--nocapture",
    ];
    run(&mut cargo(&all, root))
}

/// Whether the window can be watched on this system. Says so where it cannot.
fn here() -> bool {
    if !cfg!(target_os = "linux") {
        println!("Proved on Linux only, where the window is watched through X.");
    }
    cfg!(target_os = "linux")
}

/// The window, and the program for the command line; none where nothing can be proved on it.
fn built(root: &Path, options: &Options) -> Result<Option<PathBuf>, String> {
    if !here() {
        return Ok(None);
    }
    setup::prepare(root, For::Test, options)?;
    ours::window(root).map(Some)
}

/// A kiosk never erases a visit without its warning and never leaves one behind, in made-up schedules and a judge written apart.
fn idle() -> Result<(), String> {
    let (mut early, mut missed, mut short, mut events) = (0, 0, 0, 0);
    let mut unclean = Vec::new();
    for seed in 0..SCHEDULES {
        let verdict = schedule::run(seed);
        early += verdict.false_resets;
        missed += verdict.missed_resets;
        short += verdict.warnings_too_short;
        events += verdict.events;
        if !verdict.is_clean() {
            unclean.push(seed);
        }
    }
    println!(
        "idle: {SCHEDULES} schedules, {events} events: {early} false, {missed} missed, {short} warnings too short"
    );
    if unclean.is_empty() { Ok(()) } else { Err(format!("not clean: seeds {unclean:?}")) }
}

/// Every command is called from a kiosk's window, with the program's own capabilities. Part of the tests of the window, too.
fn commands_of_a_kiosk(root: &Path) -> Result<(), String> {
    run(&mut cargo(&["test", "--quiet", "--workspace", "--bin", WINDOW, "may_call", "--", "--nocapture"], root))
}

/// The program that proves one promise on a built window.
fn judge(root: &Path, name: &str, window: &Path) -> Result<Command, String> {
    println!("{name}:");
    let mut command = ours::example(root, "prove", &[name])?;
    command.env("MANY_DOORS_WINDOW", window);
    Ok(command)
}

/// The proofs that take less than a minute each: part of the tests.
pub fn fast(root: &Path, window: &Path) -> Result<(), String> {
    idle()?;
    run(&mut judge(root, "breakout", window)?)?;
    // The disk is sealed with a mount namespace, which a machine may refuse.
    let sealed = Command::new("unshare").args(["--map-root-user", "--mount", "true"]).status();
    if sealed.is_ok_and(|status| status.success()) {
        return run(&mut judge(root, "leak", window)?);
    }
    println!(
        "leak: NOT proved here, because this machine does not let its disk be sealed (unshare --map-root-user --mount)."
    );
    Ok(())
}
