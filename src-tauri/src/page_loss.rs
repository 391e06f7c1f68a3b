//! When the page dies (its process is killed, runs out of memory, or cannot load), the crisis lines stay on the screen:
//! first as the static page, and if that dies too, in a dialog that needs no web view.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use gtk::prelude::*;
use tauri::{AppHandle, Manager, Url, WebviewWindow};
use webkit2gtk::{LoadEvent, NetworkError, WebProcessTerminationReason, WebView, WebViewExt};

use crate::curtain::Curtain;
use crate::{last_lines, origin};

/// Two losses closer together than this: the web view cannot be trusted to show anything.
const TOO_SOON: Duration = Duration::from_secs(10);

/// What to do about a lost page.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// Show the static page.
    CrisisPage,
    /// Leave the web view alone and show a dialog of the desktop.
    Dialog,
}

/// Remembers when the page was last lost.
#[derive(Default)]
struct Losses {
    last: Cell<Option<Instant>>,
}

impl Losses {
    fn next(&self, now: Instant) -> Step {
        match self.last.replace(Some(now)) {
            Some(last) if now.duration_since(last) < TOO_SOON => Step::Dialog,
            _ => Step::CrisisPage,
        }
    }
}

/// Watches over the page of a window.
pub fn watch(window: &WebviewWindow, curtain: Arc<Curtain>) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    end_gently(&app);
    window.with_webview(move |webview| {
        let webview = webview.inner();
        let losses = Rc::new(Losses::default());

        let covered = Arc::clone(&curtain);
        let (on_death, app_on_death) = (Rc::clone(&losses), app.clone());
        webview.connect_web_process_terminated(move |webview, reason| {
            if covered.is_fallen() {
                // Whoever killed it, the cover comes back, and nothing else.
                if reason != WebProcessTerminationReason::TerminatedByApi {
                    webview.load_uri(&format!("tauri://localhost/{}", origin::COVER_PAGE));
                }
            } else if reason != WebProcessTerminationReason::TerminatedByApi {
                take(&on_death.next(Instant::now()), webview, &app_on_death);
            }
        });
        webview.connect_load_failed(move |webview, _: LoadEvent, address, error| {
            // A page that is not ours was refused, not lost; one that another took the place of is not lost either, and
            // nothing shows through the cover.
            let ours = Url::parse(address).is_ok_and(|url| origin::is_own(&url));
            let replaced = error.matches(NetworkError::Cancelled);
            if ours && !replaced && !curtain.is_fallen() {
                take(&losses.next(Instant::now()), webview, &app);
            }
            ours
        });
    })
}

fn take(step: &Step, webview: &WebView, app: &AppHandle) {
    // It may have been lost while it was still out of sight.
    webview.set_opacity(1.0);
    match step {
        Step::CrisisPage => webview.load_uri(&format!("tauri://localhost/{}", origin::CRISIS_PAGE)),
        Step::Dialog => show_dialog(webview, app.clone()),
    }
}

fn show_dialog(webview: &WebView, app: AppHandle) {
    let window = webview.toplevel().and_then(|top| top.downcast::<gtk::Window>().ok());
    let dialog = gtk::MessageDialog::new(
        window.as_ref(),
        gtk::DialogFlags::DESTROY_WITH_PARENT,
        gtk::MessageType::Warning,
        gtk::ButtonsType::Close,
        &last_lines::text(),
    );
    dialog.connect_response(move |dialog, _| {
        dialog.close();
        app.exit(1);
    });
    dialog.show_all();
}

/// A polite end (log-out, Ctrl+C) closes the window properly, so that the web view's files go too.
fn end_gently(app: &AppHandle) {
    for signal in [libc::SIGTERM, libc::SIGINT, libc::SIGHUP] {
        let app = app.clone();
        gtk::glib::unix_signal_add_local(signal, move || {
            app.exit(0);
            gtk::glib::ControlFlow::Continue
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_loss_shows_the_static_page_and_one_soon_after_the_dialog() {
        let losses = Losses::default();
        let start = Instant::now();
        assert_eq!(losses.next(start), Step::CrisisPage);
        assert_eq!(losses.next(start + Duration::from_secs(2)), Step::Dialog);
    }

    #[test]
    fn a_loss_long_after_the_first_shows_the_static_page_again() {
        let losses = Losses::default();
        let start = Instant::now();
        assert_eq!(losses.next(start), Step::CrisisPage);
        assert_eq!(losses.next(start + Duration::from_secs(60)), Step::CrisisPage);
    }
}
