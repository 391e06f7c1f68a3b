//! The cover over the window: a neutral title, a plain icon, and a page whose process is new.
//!
//! What JavaScript held cannot be wiped from inside, so the web process is ended with all its memory and another one begins
//! with a blank page. On Linux the window takes the page out of sight itself, which is faster than any frame of a page on a busy
//! machine; elsewhere the page covers itself with its next frame.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use many_doors_app::CoverOutside;
use tauri::image::Image;
use tauri::{Manager, WebviewWindow};

use crate::origin;

/// A page that begins anew is shown by then, whether or not it says that it stands.
const LONGEST_BLANK: Duration = Duration::from_secs(5);
/// From a page's own word that it is painted until its frame is on the sheet, where the last page's may still be.
const TO_THE_SCREEN: Duration = Duration::from_millis(300);
/// The window's own process keeps the text around the caret until another box is entered: this one, which is empty and cannot be seen.
#[cfg(target_os = "linux")]
const ENTER_EMPTY_BOX: &str = "{
    const before = document.activeElement;
    const box = document.createElement('input');
    box.autocomplete = 'off';
    box.tabIndex = -1;
    box.ariaHidden = 'true';
    box.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; padding: 0; border: 0; opacity: 0; caret-color: transparent';
    document.body.append(box);
    box.focus({ preventScroll: true });
    setTimeout(() => {
        if (document.activeElement === box) before?.focus({ preventScroll: true });
        box.remove();
    }, 500);
}";
/// Side of the plain icon in pixels.
const SIDE: u32 = 64;

/// The cover of the main window.
#[derive(Default)]
pub struct Curtain {
    window: OnceLock<WebviewWindow>,
    fallen: AtomicBool,
    /// A page was taken away, maybe with somebody's caret in a box, and the next one has not stood yet.
    caret_left: AtomicBool,
    /// How many pages were taken away so far.
    taken: Arc<AtomicU64>,
}

impl Curtain {
    /// Tells it which window it is for. Only the first one counts.
    pub fn hang(&self, window: &WebviewWindow) {
        let _ = self.window.set(window.clone());
    }

    /// The window is covered: its title is not the page's to say.
    pub fn is_fallen(&self) -> bool {
        self.fallen.load(Ordering::SeqCst)
    }
}

impl CoverOutside for Curtain {
    fn cover(&self, title: &str) {
        self.fallen.store(true, Ordering::SeqCst);
        self.taken.fetch_add(1, Ordering::SeqCst);
        let Some(window) = self.window.get() else { return };
        // What is on the screen goes first. A window that is being closed has no need of any of this.
        load(window, origin::COVER_PAGE);
        self.take_back_copies();
        let _ = window.set_title(title);
        let _ = window.set_icon(plain_icon());
    }

    fn begin_anew(&self) {
        if let Some(window) = self.window.get() {
            self.caret_left.store(true, Ordering::SeqCst);
            let turn = self.taken.fetch_add(1, Ordering::SeqCst) + 1;
            load(window, origin::FIRST_PAGE);
            show_after(window, LONGEST_BLANK, Arc::clone(&self.taken), turn);
        }
    }

    fn reveal(&self) {
        if let Some(window) = self.window.get() {
            #[cfg(target_os = "linux")]
            if self.caret_left.swap(false, Ordering::SeqCst) {
                let _ = window.eval(ENTER_EMPTY_BOX);
            }
            show_after(window, TO_THE_SCREEN, Arc::clone(&self.taken), self.taken.load(Ordering::SeqCst));
        }
    }

    fn take_back_copies(&self) {
        #[cfg(target_os = "linux")]
        if let Some(window) = self.window.get() {
            take_back_copies(window);
        }
    }

    fn uncover(&self) {
        self.fallen.store(false, Ordering::SeqCst);
        let Some(window) = self.window.get() else { return };
        if let Some(icon) = window.app_handle().default_window_icon() {
            let _ = window.set_icon(icon.clone());
        }
    }
}

/// Takes the page out of sight, ends its process, and loads another page in a new one. Its last frame stays on its sheet until the
/// new one is painted, so it is out of sight until then.
#[cfg(target_os = "linux")]
fn load(window: &WebviewWindow, page: &'static str) {
    use gtk::prelude::WidgetExt;
    use webkit2gtk::WebViewExt;
    let _ = window.with_webview(move |webview| {
        let webview = webview.inner();
        // Not hidden: a page that is hidden is never painted.
        webview.set_opacity(0.0);
        webview.terminate_web_process();
        webview.load_uri(&format!("tauri://localhost/{page}"));
    });
}

/// What was copied or marked in the page can be pasted by the next person, and lies in the memory of the window's own process. What
/// another program has copied since then is not touched: GTK lets go only of what this process holds.
#[cfg(target_os = "linux")]
fn take_back_copies(window: &WebviewWindow) {
    let _ = window.run_on_main_thread(|| {
        for selection in [gtk::gdk::SELECTION_CLIPBOARD, gtk::gdk::SELECTION_PRIMARY] {
            gtk::Clipboard::get(&selection).clear();
        }
    });
}

/// Brings the page into sight after a while. Not one that was itself taken away meanwhile.
///
/// A page with crisis lines in it must show even where its script never says that it stands.
#[cfg(target_os = "linux")]
fn show_after(window: &WebviewWindow, wait: Duration, taken: Arc<AtomicU64>, turn: u64) {
    use gtk::prelude::WidgetExt;
    let _ = window.with_webview(move |webview| {
        let webview = webview.inner();
        gtk::glib::timeout_add_local_once(wait, move || {
            if taken.load(Ordering::SeqCst) == turn {
                webview.set_opacity(1.0);
            }
        });
    });
}

#[cfg(not(target_os = "linux"))]
fn show_after(_: &WebviewWindow, _: Duration, _: Arc<AtomicU64>, _: u64) {}

/// Elsewhere the page is loaded anew; whether its process goes is the system's to say.
#[cfg(not(target_os = "linux"))]
fn load(window: &WebviewWindow, page: &'static str) {
    let base = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    if let Ok(url) = tauri::Url::parse(&format!("{base}/{page}")) {
        let _ = window.navigate(url);
    }
}

/// A blank sheet of paper on nothing.
fn plain_icon() -> Image<'static> {
    let edge = |at: u32, from: u32, to: u32| at == from || at == to - 1;
    let pixels = (0..SIDE * SIDE).flat_map(|at| {
        let (x, y) = (at % SIDE, at / SIDE);
        let inside = (12..52).contains(&x) && (6..58).contains(&y);
        match inside {
            true if edge(x, 12, 52) || edge(y, 6, 58) => [0x80, 0x80, 0x80, 0xff],
            true => [0xf4, 0xf4, 0xf4, 0xff],
            false => [0; 4],
        }
    });
    Image::new_owned(pixels.collect(), SIDE, SIDE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plain_icon_is_a_whole_picture_in_grays() {
        let icon = plain_icon();
        assert_eq!(icon.rgba().len(), 64 * 64 * 4);
        assert!(icon.rgba().chunks(4).all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2]));
        assert!(icon.rgba().chunks(4).any(|pixel| pixel[3] == 0xff));
    }

    #[test]
    fn a_cover_without_a_window_only_remembers_that_it_fell() {
        let curtain = Curtain::default();
        curtain.cover("Loading");
        assert!(curtain.is_fallen());
        curtain.uncover();
        assert!(!curtain.is_fallen());
    }
}
