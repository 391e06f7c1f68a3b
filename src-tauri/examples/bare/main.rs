//! A window of the same versions with one line in it: the floor under our own start and memory. `cargo xtask bench start` measures both.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let context = tauri::generate_context!("examples/bare/tauri.conf.json");
    tauri::Builder::default()
        .setup(|app| {
            let window = WebviewWindowBuilder::new(app, "bare", WebviewUrl::App("index.html".into()));
            window.title("Bare").inner_size(1180.0, 820.0).build()?;
            Ok(())
        })
        .run(context)
}
