//! What the program promises, proved on the real window: `cargo xtask prove`. Each proof prints its figures and fails if they
//! are not good enough.
// A tool for developers: it may stop, and it prints what it measured.
#![allow(clippy::expect_used, clippy::print_stdout)]

#[cfg(target_os = "linux")]
mod access;
#[cfg(target_os = "linux")]
mod acts;
#[cfg(target_os = "linux")]
#[path = "../axe.rs"]
mod axe;
#[cfg(target_os = "linux")]
mod breakout;
#[cfg(target_os = "linux")]
mod endure;
#[cfg(target_os = "linux")]
mod exit;
#[cfg(target_os = "linux")]
#[allow(dead_code)] // Journeys use the rest of these.
#[path = "../eyes.rs"]
mod eyes;
#[cfg(target_os = "linux")]
mod leak;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../looked_at.rs"]
mod looked_at;
#[cfg(target_os = "linux")]
mod looks;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../made_up.rs"]
mod made_up;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../memory.rs"]
mod memory;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../page.rs"]
mod page;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../picture.rs"]
mod picture;
#[cfg(target_os = "linux")]
mod power;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../screens.rs"]
mod screens;
#[cfg(target_os = "linux")]
mod seal;
#[cfg(target_os = "linux")]
mod shred;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../stage.rs"]
mod stage;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../visitor.rs"]
mod visitor;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |name: &str, usual: usize| -> usize {
        after(&words, name).map_or(usual, |word| word.parse().expect("a number"))
    };
    let proved = match words.first().map(String::as_str) {
        Some("access") => access::prove(after(&words, "--only"), after(&words, "--lang")),
        Some("breakout") => breakout::prove(),
        Some("endure") => endure::prove(number("--runs", 1000)),
        Some("exit") => exit::prove(number("--runs", 200), number("--stages", exit::STAGES_PER_TURN * exit::at_once())),
        Some("leak") => leak::prove(),
        Some("looks") => looks::prove(words.iter().any(|word| word == "--keep")),
        Some("power") => power::prove(number("--runs", 200)),
        Some("shred") => shred::prove(number("--runs", 20)),
        _ => Err("There is: access, breakout, endure, exit, leak, looks, power, shred".to_owned()),
    };
    match proved {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(why) => {
            println!("NOT PROVED: {why}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// The word after this one.
#[cfg(target_os = "linux")]
fn after<'a>(words: &'a [String], name: &str) -> Option<&'a str> {
    let at = words.iter().position(|word| word == name)?;
    words.get(at + 1).map(String::as_str)
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("Proved on Linux only: the window is watched through X.");
}
