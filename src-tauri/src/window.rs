//! The main window.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{App, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::core::Core;
use crate::origin;

/// Its name, to which the capability file speaks.
pub const LABEL: &str = "main";
/// Its name on a kiosk, which may do less.
pub const KIOSK: &str = "kiosk";
/// Its title until the core has said it in the person's language.
const FIRST_TITLE: &str = "Many Doors";

/// The pages inside the program, and what each window may call.
pub fn context<R: tauri::Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// Opens the window at once; the core may still be reading the library. On a kiosk it fills the screen and stays.
pub fn open(app: &App, web_files: Option<PathBuf>, kiosk: bool) -> tauri::Result<()> {
    let titled_by_page = Arc::new(AtomicBool::new(false));
    let by_page = Arc::clone(&titled_by_page);
    let core = app.state::<Core>().inner().clone();
    let curtain = Arc::clone(&core.curtain);
    let mut builder =
        WebviewWindowBuilder::new(app, if kiosk { KIOSK } else { LABEL }, WebviewUrl::App("index.html".into()))
            .title(FIRST_TITLE)
            .inner_size(1180.0, 820.0)
            .min_inner_size(320.0, 480.0)
            .prevent_overflow()
            .devtools(cfg!(debug_assertions) && !kiosk)
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
    if kiosk {
        builder = builder.fullscreen(true).decorations(false).always_on_top(true).closable(false).minimizable(false);
        // Where no window manager makes it so.
        if let Some(screen) = app.primary_monitor()? {
            let size = screen.size().to_logical::<f64>(screen.scale_factor());
            builder = builder.inner_size(size.width, size.height).position(0.0, 0.0);
        }
    }
    let window = builder.build()?;

    #[cfg(target_os = "linux")]
    crate::page_loss::watch(&window, Arc::clone(&core.curtain))?;
    #[cfg(target_os = "linux")]
    crate::leave_keys::watch(&window, core.clone())?;
    #[cfg(target_os = "linux")]
    crate::emoji::keep_shut(&window)?;
    #[cfg(target_os = "linux")]
    if kiosk {
        no_menus(&window)?;
    }

    core.curtain.hang(&window);
    std::thread::spawn(move || {
        let title = core.app().window_title();
        if !titled_by_page.load(Ordering::Relaxed) {
            let _ = window.set_title(&title);
        }
    });
    Ok(())
}

/// On a kiosk nobody closes the window by the keys and buttons of the desktop.
pub fn hold(event: &RunEvent, kiosk: bool) {
    if let RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } = event
        && kiosk
    {
        api.prevent_close();
    }
}

/// No menu of the web view's own opens, whatever the page says.
#[cfg(target_os = "linux")]
fn no_menus(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;
    window.with_webview(|webview| {
        webview.inner().connect_context_menu(|_, _, _, _| true);
    })
}
