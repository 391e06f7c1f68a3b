//! Gives Tauri the names of the commands, and refuses a window that may call more or less than the table says.

use std::path::Path;

/// The one table of commands, in the core.
const TABLE: &str = "../crates/app/src/commands.rs";
/// What the main window may call.
const CAPABILITY: &str = "capabilities/main.json";
/// The list of what a kiosk may call.
const KIOSK_LIST: &str = "../crates/kiosk/src/commands.rs";
/// What the window of a kiosk may call.
const KIOSK_CAPABILITY: &str = "capabilities/kiosk.json";
/// Commands that only a kiosk has a use for.
const KIOSK_ONLY: [&str; 2] = ["kiosk_event", "kiosk_staff"];

fn main() {
    println!("cargo:rerun-if-changed={TABLE}");
    println!("cargo:rerun-if-changed={CAPABILITY}");
    println!("cargo:rerun-if-changed={KIOSK_LIST}");
    println!("cargo:rerun-if-changed={KIOSK_CAPABILITY}");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        // The built-in SQLite must not answer for the one that WebKit loads from the system.
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    if !Path::new("../ui/dist/index.html").exists() {
        fail("ui/dist is not built yet: run `npm run build` in ui, or `cargo xtask run`");
    }
    let names = command_names(&read(TABLE));
    let of_main: Vec<String> = names.iter().filter(|name| !KIOSK_ONLY.contains(&name.as_str())).cloned().collect();
    check_capability(CAPABILITY, &of_main, "the table of commands");
    check_capability(KIOSK_CAPABILITY, &kiosk_names(&read(KIOSK_LIST)), KIOSK_LIST);
    // tauri-build wants names that live as long as the program.
    let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        fail(&format!("{error:#}"));
    }
}

/// The names in the rows `name(Request) -> Answer;` of the table.
fn command_names(table: &str) -> Vec<String> {
    let rows = table
        .split_once("$with! {")
        .map_or("", |(_, rest)| rest)
        .lines()
        .map(str::trim)
        .take_while(|line| *line != "}")
        .filter(|line| !line.starts_with("//") && line.contains("->"));
    let names: Vec<String> = rows.filter_map(|row| row.split_once('(')).map(|(name, _)| name.to_owned()).collect();
    if names.is_empty() {
        fail(&format!("{TABLE} holds no commands where they are looked for"));
    }
    names
}

/// The names in the list of what a kiosk may call.
fn kiosk_names(list: &str) -> Vec<String> {
    let rows = list.split_once("ALLOWED:").and_then(|(_, rest)| rest.split_once("];")).map_or("", |(rows, _)| rows);
    let lines = rows.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.filter_map(|line| Some(line.strip_prefix('"')?.split_once('"')?.0.to_owned())).collect()
}

/// A window may call exactly these commands.
fn check_capability(capability: &str, names: &[String], list: &str) {
    let text = read(capability);
    let granted: Vec<String> = text.split('"').filter(|word| word.starts_with("allow-")).map(str::to_owned).collect();
    let wanted: Vec<String> = names.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    for name in &wanted {
        if !granted.contains(name) {
            fail(&format!("{capability} lacks \"{name}\", which {list} has"));
        }
    }
    for name in &granted {
        if !wanted.contains(name) {
            fail(&format!("{capability} grants \"{name}\", which {list} does not have"));
        }
    }
}

fn read(path: &str) -> String {
    match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => fail(&format!("{path}: {error}")),
    }
}

fn fail(why: &str) -> ! {
    eprintln!("{why}");
    std::process::exit(1)
}
