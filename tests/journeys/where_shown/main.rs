//! Where each message stands on the screens: `cargo xtask where`.
//!
//! The real window is visited in a made-up language that reads as English does and says, in signs that nobody sees, which message each
//! text is. Of every screen there is a picture in plain English, and of every message on it a rectangle.
// A tool for developers: it may stop, and it says what it found.
#![allow(clippy::expect_used, clippy::print_stdout)]

#[cfg(target_os = "linux")]
mod broken;
#[cfg(target_os = "linux")]
mod camera;
#[cfg(target_os = "linux")]
mod keep;
#[cfg(target_os = "linux")]
mod kiosk;
#[cfg(target_os = "linux")]
#[allow(dead_code)] // Journeys use the rest of these.
#[path = "../librarian.rs"]
mod librarian;
#[cfg(target_os = "linux")]
mod library;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../made_up.rs"]
mod made_up;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../page.rs"]
mod page;
#[cfg(target_os = "linux")]
mod private;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../stage.rs"]
mod stage;
#[cfg(target_os = "linux")]
mod stick;
#[cfg(target_os = "linux")]
mod visit;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    match linux::main() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(why) => {
            println!("{why}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("Pictures are taken through WebKitWebDriver, which only Linux has.");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;

    use many_doors_l10n::ftl::Ftl;
    use many_doors_l10n::pattern::plain;
    use many_doors_tests::repository;

    use crate::camera::{Camera, DISPLAY};
    use crate::stage::Stage;
    use crate::{broken, keep, kiosk, library, private, stick, visit};

    const PARTS: [&str; 6] = ["visit", "library", "private", "kiosk", "stick", "broken"];

    /// Takes all pictures and keeps what they show; `--only visit` takes those of one part, to be looked at.
    pub fn main() -> Result<(), String> {
        let words: Vec<String> = std::env::args().collect();
        let only = words.iter().position(|word| word == "--only").and_then(|at| words.get(at + 1));
        if let Some(part) = only.filter(|part| !PARTS.contains(&part.as_str())) {
            return Err(format!("There is no part `{part}`. There is: {}", PARTS.join(", ")));
        }
        let mut camera = Camera::new(&repository().join("out/where"), plain_texts()?);
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
        for part in PARTS.into_iter().filter(|part| only.is_none_or(|only| only == part)) {
            let mut stage = Stage::new(DISPLAY);
            camera.mask(&stage);
            for folder in ["Desktop", "Documents", "Downloads"] {
                std::fs::create_dir_all(stage.home().join(folder)).map_err(|error| error.to_string())?;
            }
            runtime.block_on(async {
                match part {
                    "visit" => visit::pictures(&mut camera, &mut stage).await,
                    "library" => library::pictures(&mut camera, &mut stage).await,
                    "private" => private::pictures(&mut camera, &mut stage).await,
                    "kiosk" => kiosk::pictures(&mut camera, &mut stage).await,
                    "stick" => stick::pictures(&mut camera, &mut stage).await,
                    _ => broken::pictures(&mut camera, &mut stage).await,
                }
            });
        }
        if only.is_some() {
            println!("Only to be looked at: {}", repository().join("out/where").display());
            return Ok(());
        }
        keep::keep(&repository().join("ui/src/translate-pictures"), &camera.taken)
    }

    /// English texts that no other message says, by their words.
    fn plain_texts() -> Result<BTreeMap<String, String>, String> {
        let mut known: BTreeMap<String, Option<String>> = BTreeMap::new();
        let folder = repository().join("locales/en");
        for entry in std::fs::read_dir(&folder).map_err(|error| error.to_string())?.flatten() {
            let file = entry.path();
            if file.extension().is_none_or(|ending| ending != "ftl") || file.ends_with("library.ftl") {
                continue;
            }
            let text = std::fs::read_to_string(&file).map_err(|error| error.to_string())?;
            for line in Ftl::parse(&text).entries.iter().filter(|entry| !entry.term) {
                for part in &line.parts {
                    let key = part.attribute.map_or_else(|| line.id.to_owned(), |name| format!("{}.{name}", line.id));
                    if let Some(plain) = plain(&part.pattern) {
                        known.entry(plain).and_modify(|known| *known = None).or_insert(Some(key));
                    }
                }
            }
        }
        Ok(known.into_iter().filter_map(|(words, key)| Some((words, key?))).collect())
    }
}
