//! A display in memory, for machines that have none.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::command::{run, try_output};

/// There is a display a window could open on.
pub fn is_here() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// An Xvfb of our own, on a free number; gone when dropped.
pub struct VirtualDisplay {
    server: Child,
    name: String,
}

impl VirtualDisplay {
    /// Starts one of this size in pixels, as `1366x768`.
    pub fn start(size: &str) -> Result<Self, String> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{size}x24"), "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb could not be started: {error}"))?;
        let mut number = String::new();
        if let Some(stdout) = server.stdout.take() {
            // Xvfb writes the number it took once it listens.
            let _ = BufReader::new(stdout).read_line(&mut number);
        }
        let name = format!(":{}", number.trim());
        let display = Self { server, name };
        if number.trim().is_empty() { Err("Xvfb found no free display".to_owned()) } else { Ok(display) }
    }

    /// Points a command at this display and at no other.
    pub fn show(&self, command: &mut Command) {
        command.env("DISPLAY", &self.name).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    }

    /// Saves a picture of the whole display.
    pub fn picture(&self, file: &Path) -> Result<(), String> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        run(Command::new("import").args(["-display", &self.name, "-window", "root"]).arg(file))
    }

    /// Waits until something is painted and has stopped moving.
    pub fn wait_until_painted(&self, limit: Duration) -> Result<(), String> {
        let start = Instant::now();
        let mut last = String::new();
        while start.elapsed() < limit {
            std::thread::sleep(Duration::from_millis(400));
            // Number of colors, and a fingerprint of the pixels.
            let now = try_output("import", &["-display", &self.name, "-window", "root", "-format", "%k %#", "info:-"])
                .unwrap_or_default();
            let colors: u32 = now.split(' ').next().and_then(|word| word.parse().ok()).unwrap_or(0);
            if colors > 16 && now == last {
                return Ok(());
            }
            last = now;
        }
        Err(format!("Nothing was painted within {} s", limit.as_secs()))
    }
}

impl Drop for VirtualDisplay {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
