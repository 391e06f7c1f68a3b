//! The window. It knows Tauri; it decides nothing about help.
//!
//! A press of a key in the page becomes one line here (`handlers`), which asks the core (`core`) on a thread that may
//! block. Everything else in this crate keeps what the page leaves behind private and keeps the crisis lines on the
//! screen when the page itself is gone.

// No console window beside the real one on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
#[cfg(unix)]
mod children;
mod core;
mod curtain;
#[cfg(target_os = "linux")]
mod emoji;
mod handlers;
mod hardening;
mod kiosk;
mod last_lines;
#[cfg(target_os = "linux")]
mod leave_keys;
#[cfg(test)]
mod may_call;
mod origin;
mod outlets;
#[cfg(target_os = "linux")]
mod page_loss;
mod portable;
mod sleep;
mod surroundings;
mod web_files;
mod window;
mod wiping;

use std::process::ExitCode;
use std::sync::Arc;

use crate::arguments::Arguments;
use crate::core::Core;
use crate::kiosk::Program;
use crate::surroundings::Standing;
use crate::web_files::WebFiles;

/// Taking in a list is made of small pieces that one thread makes and another gives back: docs/adr/0008.
#[global_allocator]
static ALLOCATOR: wiping::Wiping<mimalloc::MiMalloc> = wiping::Wiping(mimalloc::MiMalloc);

fn main() -> ExitCode {
    hardening::before_anything_else();
    let (standing, program) = match Arguments::read(std::env::args_os().skip(1)) {
        Ok(Arguments::Own { portable }) => (Standing::Own { stick: portable::begin(portable) }, None),
        Ok(Arguments::Kiosk(file)) => {
            let program = Arc::new(Program::new());
            (Standing::Kiosk(file, Arc::clone(&program)), Some(program))
        }
        Ok(Arguments::Help) => {
            eprintln!("{}", arguments::HELP);
            return ExitCode::SUCCESS;
        }
        Err(word) => {
            eprintln!("many-doors: {word} is not understood\n\n{}", arguments::HELP);
            return ExitCode::from(2);
        }
    };
    let web_files = WebFiles::for_this_run(standing.stick());
    #[cfg(target_os = "linux")]
    if let (Some(_), Some(folder)) = (standing.stick(), web_files.folder()) {
        portable::keep_caches_in(&folder);
    }
    let reader = surroundings::reader(web_files.folder().as_deref());
    let core = Core::new(standing, reader.clone());
    core.open_in_background();
    core.keep_time();

    let built = tauri::Builder::default()
        .manage(core)
        .invoke_handler(handlers::all())
        .setup({
            let folder = web_files.folder();
            let program = program.clone();
            move |app| {
                if let Some(program) = &program {
                    program.is(app.handle());
                }
                Ok(window::open(app, folder, program.is_some())?)
            }
        })
        .build(window::context());
    let code = match built {
        Ok(app) => app.run_return(move |_, event| window::hold(&event, program.is_some())),
        Err(error) => {
            // No window can be had at all, so the terminal is the last door.
            eprintln!("many-doors: {error}\n\n{}", last_lines::text());
            1
        }
    };
    if let Some(reader) = reader {
        // What speaks for us ends with us.
        reader.silence();
    }
    #[cfg(unix)]
    children::end_web_view();
    web_files.remove();
    if code == kiosk::AGAIN {
        eprintln!("many-doors: {}", kiosk::again());
        return ExitCode::FAILURE;
    }
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}
