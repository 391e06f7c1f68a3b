//! `cargo xtask run`: from a fresh clone to the open window.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

use crate::command::{cargo, run as run_command};
use crate::display::{self, VirtualDisplay};
use crate::npm;
use crate::options::Options;
use crate::setup::{self, For};

/// The window's binary; Windows ends its name by itself.
pub const WINDOW: &str = "many-doors-app";

/// Builds and opens the window; without a display, says so, or runs under a virtual one.
pub fn run(root: &Path, options: &Options) -> Result<(), String> {
    let virtually = options.has("--virtual");
    if !virtually && !display::is_here() {
        return Err("There is no display here, so no window can open.\n\
                    `cargo xtask run --virtual` runs it under a virtual one and saves a picture.\n\
                    `cargo run -p many-doors-cli -- find \"...\"` needs no display at all."
            .to_owned());
    }
    if virtually && !cfg!(target_os = "linux") {
        return Err("--virtual works on Linux only; here, a display is always there.".to_owned());
    }
    setup::prepare(root, if virtually { For::RunVirtually } else { For::Run }, options)?;
    npm::script(root, "build")?;
    let release = options.has("--release");
    let mut args = vec!["build", "--package", "many-doors-shell"];
    args.extend(release.then_some("--release"));
    run_command(&mut cargo(&args, root))?;
    let window = target_folder(root).join(if release { "release" } else { "debug" }).join(WINDOW);
    let mut command = Command::new(&window);
    if virtually { run_virtually(root, &mut command) } else { run_command(&mut command) }
}

/// Where cargo puts what it builds.
pub fn target_folder(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

fn run_virtually(root: &Path, command: &mut Command) -> Result<(), String> {
    let display = VirtualDisplay::start("1180x820")?;
    display.show(command);
    println!("No display is needed: the window opens under a virtual one.");
    let window = Stopping(command.spawn().map_err(|error| format!("The window could not be started: {error}"))?);
    let painted = display.wait_until_painted(Duration::from_secs(30));
    let picture = root.join("out").join("many-doors.png");
    display.picture(&picture)?;
    drop(window);
    painted?;
    println!("The window was painted. Its picture is in {}", picture.display());
    Ok(())
}

/// A program that ends with this value.
struct Stopping(Child);

impl Drop for Stopping {
    fn drop(&mut self) {
        // Politely first, so that it removes its files.
        let polite = Command::new("kill").arg(self.0.id().to_string()).status();
        for _ in 0..40 {
            if polite.is_err() || matches!(self.0.try_wait(), Ok(Some(_))) {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
