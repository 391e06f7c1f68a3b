//! A kiosk's window stays alone in front, whatever keys are pressed and wherever the mouse goes.
//!
//! Under a window manager with its usual keys. What a desktop itself does with keys is not the program's to hold: `docs/KIOSK.md` has
//! the lock-down of each system.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::eyes::{Eyes, Seen, key};
use crate::stage::{Stage, window_binary};
use crate::visitor::soon;

const WIDTH: u16 = 1366;
const HEIGHT: u16 = 900;
/// Long enough for a window that a chord opens.
const SETTLE: Duration = Duration::from_millis(350);
/// Programs that belong to a kiosk, as the kernel cuts their names.
const OURS: [&str; 7] = [
    "many-doors-app",
    "WebKitWebProces",
    "WebKitNetworkPr",
    "openbox",
    "dbus-daemon",
    // F2 has the screen read aloud.
    "speech-dispatch",
    "sd_espeak-ng",
];

/// Names of a chord and its keys.
fn chords() -> Vec<(String, Vec<u32>)> {
    let mut all = Vec::new();
    let mut add = |held: &[(&str, u32)], name: &str, code: u32| {
        let names: Vec<&str> = held.iter().map(|(name, _)| *name).chain([name]).collect();
        all.push((names.join("+"), held.iter().map(|(_, code)| *code).chain([code]).collect()));
    };
    let (control, alt) = (("Ctrl", key::CONTROL), ("Alt", key::ALT));
    let (shift, logo) = (("Shift", key::SHIFT), ("Super", key::SUPER));
    for letter in "nthwopsfujlrqae".chars() {
        add(&[control], &letter.to_string(), u32::from(letter));
    }
    // The chooser of emoji.
    for sign in ".;".chars() {
        add(&[control], &sign.to_string(), u32::from(sign));
    }
    for letter in "ijcntpr".chars() {
        add(&[control, shift], &letter.to_string(), u32::from(letter));
    }
    for number in 1..=12 {
        add(&[], &format!("F{number}"), key::F1 + number - 1);
    }
    for (name, code) in [("F1", 0), ("F2", 1), ("F3", 2), ("F4", 3), ("F10", 9)].map(|(name, at)| (name, key::F1 + at))
    {
        add(&[alt], name, code);
    }
    for (name, code) in [("Tab", key::TAB), ("Escape", key::ESCAPE), ("space", 0x20), ("Left", key::LEFT), ("d", 0x64)]
    {
        add(&[alt], name, code);
    }
    for letter in "elrx".chars() {
        add(&[logo], &letter.to_string(), u32::from(letter));
    }
    for (name, code) in
        [("F4", key::F1 + 3), ("Escape", key::ESCAPE), ("PageUp", key::PAGE_UP), ("PageDown", key::PAGE_DOWN)]
    {
        add(&[control], name, code);
    }
    for (name, code) in [("t", 0x74), ("Delete", key::DELETE), ("Left", key::LEFT)] {
        add(&[control, alt], name, code);
    }
    add(&[shift], "F10", key::F1 + 9);
    add(&[control, shift], "Escape", key::ESCAPE);
    add(&[], "Menu", key::MENU);
    add(&[], "Print", key::PRINT);
    add(&[], "Escape", key::ESCAPE);
    all
}

/// Presses everything, and looks after each.
pub fn prove() -> Result<(), String> {
    let mut stage = Stage::new(&format!("{WIDTH}x{HEIGHT}"));
    let config = stage.home().join("kiosk.toml");
    std::fs::write(&config, "centre = \"Example Community Center\"\nidle_seconds = 600\n")
        .map_err(|error| error.to_string())?;
    stage.manage_windows();
    let mut command = stage.command(window_binary());
    stage.start(command.args(["--kiosk", "--config"]).arg(&config));
    let eyes = Eyes::at(&stage.display);
    let full = |seen: &Seen| (seen.place.2, seen.place.3) == (WIDTH, HEIGHT);
    soon(|| eyes.window().filter(|seen| full(seen))).ok_or("the kiosk does not fill the screen")?;
    let place = (0, 0, WIDTH, HEIGHT);
    std::thread::sleep(Duration::from_secs(3));
    // Somebody begins a visit.
    let attract = eyes.look(place);
    eyes.click((WIDTH as i16 / 2, HEIGHT as i16 / 2), 1);
    soon(|| (eyes.look(place).other_than(&attract) > 0.02).then_some(())).ok_or("the first touch begins no visit")?;
    let before = files(&stage);
    let mut broken = Vec::new();
    let mut tried = 0;
    let mut check = |what: &str, tried: &mut usize| {
        std::thread::sleep(SETTLE);
        *tried += 1;
        broken.extend(stands(&stage, &eyes).err().map(|why| format!("{what}: {why}")));
    };
    let chords = chords();
    for (name, keys) in &chords {
        eyes.chord(keys);
        check(name, &mut tried);
    }
    for (spot, at) in [("middle", (683, 450)), ("top", (683, 12)), ("corner", (2, 2)), ("far corner", (1363, 897))] {
        for (button, what) in [(3, "right click"), (2, "middle click"), (8, "back button")] {
            eyes.click(at, button);
            check(&format!("{what} at the {spot}"), &mut tried);
        }
    }
    eyes.drag((683, 300), (2, 897));
    check("dragging", &mut tried);
    let written: Vec<_> = files(&stage).difference(&before).cloned().collect();
    println!("{} chords and {} ways with the mouse under openbox.", chords.len(), tried - chords.len());
    println!(
        "the kiosk's window alone in front, filling the screen, no program besides: {} of {tried}",
        tried - broken.len()
    );
    if !broken.is_empty() {
        return Err(broken.join("; "));
    }
    if written.is_empty() { Ok(()) } else { Err(format!("files were written: {}", written.join(", "))) }
}

/// The kiosk is alone on the screen, and nothing else was started.
fn stands(stage: &Stage, eyes: &Eyes) -> Result<(), String> {
    let others: Vec<String> =
        stage.all_processes().into_iter().map(|(_, name)| name).filter(|name| !OURS.contains(&name.as_str())).collect();
    if !others.is_empty() {
        return Err(format!("started {others:?}"));
    }
    let windows = eyes.windows();
    let alone = windows.len() == 1 && (windows[0].place) == (0, 0, WIDTH, HEIGHT);
    // A visit that was erased begins anew in a moment.
    let again = || {
        let seen = eyes.windows();
        (seen.len() == 1 && seen[0].place == (0, 0, WIDTH, HEIGHT)).then_some(())
    };
    if alone || soon(again).is_some() { Ok(()) } else { Err(format!("{:?}", eyes.windows())) }
}

/// Names of the files in the person's folder.
fn files(stage: &Stage) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![stage.home()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && entry.file_name() != ".cache" => folders.push(entry.path()),
                _ => {
                    found.insert(entry.path().display().to_string());
                }
            }
        }
    }
    found
}
