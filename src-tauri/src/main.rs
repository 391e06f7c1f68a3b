//! The window. It knows Tauri; it decides nothing about help.
//!
//! A press of a key in the page becomes one line here (`handlers`), which asks the core (`core`) on a thread that may
//! block. Everything else in this crate keeps what the page leaves behind private and keeps the crisis lines on the
//! screen when the page itself is gone.

// No console window beside the real one on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod core;
mod curtain;
mod handlers;
mod hardening;
mod last_lines;
mod origin;
mod outlets;
#[cfg(target_os = "linux")]
mod page_loss;
mod surroundings;
mod web_files;
mod window;
mod wiping;

use crate::core::Core;
use crate::web_files::WebFiles;

/// Taking in a list is made of small pieces that one thread makes and another gives back: docs/adr/0008.
#[global_allocator]
static ALLOCATOR: wiping::Wiping<mimalloc::MiMalloc> = wiping::Wiping(mimalloc::MiMalloc);

fn main() -> std::process::ExitCode {
    hardening::before_anything_else();
    let web_files = WebFiles::for_this_run();
    let core = Core::new();
    core.open_in_background();

    let built = tauri::Builder::default()
        .manage(core)
        .invoke_handler(handlers::all())
        .setup({
            let folder = web_files.folder();
            move |app| Ok(window::open(app, folder)?)
        })
        .build(tauri::generate_context!());
    let code = match built {
        Ok(app) => app.run_return(|_, _| {}),
        Err(error) => {
            // No window can be had at all, so the terminal is the last door.
            eprintln!("many-doors: {error}\n\n{}", last_lines::text());
            1
        }
    };
    web_files.remove();
    std::process::ExitCode::from(u8::try_from(code).unwrap_or(1))
}
