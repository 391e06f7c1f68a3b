//! The main window.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{App, Manager, WebviewUrl, WebviewWindowBuilder};

use crate::core::Core;
use crate::origin;

/// Its name, to which the capability file speaks.
const LABEL: &str = "main";
/// Its title until the core has said it in the person's language.
const FIRST_TITLE: &str = "Many Doors";

/// Opens the window at once; the core may still be reading the library.
pub fn open(app: &App, web_files: Option<PathBuf>) -> tauri::Result<()> {
    let titled_by_page = Arc::new(AtomicBool::new(false));
    let by_page = Arc::clone(&titled_by_page);
    let core = app.state::<Core>().inner().clone();
    let curtain = Arc::clone(&core.curtain);
    let mut builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title(FIRST_TITLE)
        .inner_size(1180.0, 820.0)
        .min_inner_size(320.0, 480.0)
        .prevent_overflow()
        .devtools(cfg!(debug_assertions))
        .on_navigation(origin::is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .general_autofill_enabled(false)
        // The page says its title in the person's language, and says it anew when the language changes.
        .on_document_title_changed(move |window, title| {
            if !title.is_empty() && !curtain.is_fallen() {
                by_page.store(true, Ordering::Relaxed);
                let _ = window.set_title(&title);
            }
        });
    builder = match web_files {
        // WebKit on macOS takes no folder, only the promise to keep nothing.
        Some(folder) if !cfg!(target_os = "macos") => builder.data_directory(folder),
        _ => builder.incognito(true),
    };
    let window = builder.build()?;

    #[cfg(target_os = "linux")]
    crate::page_loss::watch(&window)?;

    core.curtain.hang(&window);
    std::thread::spawn(move || {
        let title = core.app().window_title();
        if !titled_by_page.load(Ordering::Relaxed) {
            let _ = window.set_title(&title);
        }
    });
    Ok(())
}
