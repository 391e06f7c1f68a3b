//! axe-core finds nothing to complain of, on every screen, in a left-to-right and a right-to-left language.
//!
//! The fast part of `cargo xtask prove access`, which looks at more, in more ways.

use std::time::Duration;

use serde_json::{Value, json};

pub use crate::axe::load_axe;
use crate::page::Page;
use crate::screens::SCREENS;
use crate::stage::{Stage, play, play_within};

/// All screens, one after the other, in a debug build.
const LIMIT: Duration = Duration::from_secs(360);

#[test]
fn no_screen_has_a_barrier_in_english() {
    no_barriers("axe-en", "en", "light");
}

#[test]
fn no_screen_has_a_barrier_in_english_in_high_contrast() {
    no_barriers("axe-en-high-contrast", "en", "high_contrast");
}

#[test]
fn no_screen_has_a_barrier_in_arabic_in_the_dark() {
    no_barriers("axe-ar-dark", "ar", "dark");
}

#[test]
fn nothing_is_cut_off_at_320_pixels() {
    play("narrow", async |stage| {
        let page = Page::open_in(stage, "vi").await;
        page.client.set_window_size(320, 640).await.expect("the window can be narrow");
        let mut over = Vec::new();
        for screen in SCREENS {
            page.go(screen).await;
            let wide = page.ask(WIDER_THAN_THE_WINDOW).await;
            if wide != json!([]) {
                over.push(format!("{screen} must be scrolled sideways: {wide}"));
            }
        }
        assert!(over.is_empty(), "{}", over.join("\n"));
    });
}

/// What sticks out, where the page is wider than the window.
const WIDER_THAN_THE_WINDOW: &str = "const page = document.documentElement; \
    if (page.scrollWidth <= page.clientWidth) return []; \
    return [...document.querySelectorAll('main *')].filter((one) => { const box = one.getBoundingClientRect(); \
        return box.left < 0 || box.right > page.clientWidth; }).map((one) => one.outerHTML.slice(0, 120)).slice(0, 3)";

#[test]
fn a_planted_barrier_is_found() {
    play("axe-planted", async |stage| {
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        page.ask("document.querySelector('main').append(document.createElement('button'))").await;
        let found = barriers(&page).await.to_string();
        assert!(found.contains("button-name"), "axe-core sees a button without a name: {found}");
    });
}

fn no_barriers(name: &str, lang: &str, theme: &str) {
    play_within(LIMIT, name, async |stage: &mut Stage| {
        let page = Page::open_in(stage, lang).await;
        page.choose_theme(theme).await;
        load_axe(&page).await;
        let mut found = Vec::new();
        for screen in SCREENS {
            page.go(screen).await;
            // Fades would be measured half-way.
            tokio::time::sleep(Duration::from_millis(200)).await;
            let violations = barriers(&page).await;
            if violations != json!([]) {
                found.push(format!("{screen}: {}", serde_json::to_string_pretty(&violations).unwrap_or_default()));
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

/// What stands on the screen now, and no address leads to, has no barrier. [`load_axe`] goes before.
pub async fn no_barrier_here(page: &Page, place: &str) {
    tokio::time::sleep(Duration::from_millis(200)).await;
    let found = barriers(page).await;
    assert_eq!(found, json!([]), "{place}: {}", serde_json::to_string_pretty(&found).unwrap_or_default());
}

/// What axe-core complains of, with the first places where it does.
async fn barriers(page: &Page) -> Value {
    let script = "const done = arguments[arguments.length - 1]; \
                  axe.run(document).then((answer) => done(answer.violations.map((one) => \
                  [one.id, one.help, one.nodes.map((node) => node.html).slice(0, 3)])), (why) => done([String(why)]))";
    page.client.execute_async(script, vec![]).await.expect("axe-core runs")
}
