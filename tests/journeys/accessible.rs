//! axe-core finds nothing to complain of, on every screen, in a left-to-right and a right-to-left language.

use std::time::Duration;

use many_doors_tests::repository;
use serde_json::{Value, json};

use crate::page::Page;
use crate::stage::play;

const SCREENS: [&str; 22] = [
    "#/find",
    "#/community",
    "#/act",
    "#/rights",
    "#/organizations",
    "#/crisis",
    "#/settings",
    "#/about",
    "#/safety",
    "#/language",
    "#/resource/988-lifeline",
    "#/paper/resource%2F988-lifeline",
    "#/paper/crisis",
    "#/paper/board",
    "#/paper/list",
    "#/packs",
    "#/duplicates",
    "#/bring",
    "#/own",
    "#/entry/new",
    "#/mistake/988-lifeline",
    "#/paper/call-round",
];

#[test]
fn no_screen_has_a_barrier_in_english() {
    play("axe-en", async |stage| no_barriers(&Page::open_in(stage, "en").await).await);
}

#[test]
fn no_screen_has_a_barrier_in_arabic() {
    play("axe-ar", async |stage| no_barriers(&Page::open_in(stage, "ar").await).await);
}

#[test]
fn no_screen_has_a_barrier_in_the_dark() {
    play("axe-dark", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.choose_theme("dark").await;
        no_barriers(&page).await;
    });
}

#[test]
fn no_screen_has_a_barrier_in_high_contrast() {
    play("axe-high-contrast", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.choose_theme("high_contrast").await;
        no_barriers(&page).await;
    });
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

async fn no_barriers(page: &Page) {
    load_axe(page).await;
    let mut found = Vec::new();
    for screen in SCREENS {
        page.go(screen).await;
        // Fades would be measured half-way.
        tokio::time::sleep(Duration::from_millis(200)).await;
        let violations = barriers(page).await;
        if violations != json!([]) {
            found.push(format!("{screen}: {}", serde_json::to_string_pretty(&violations).unwrap_or_default()));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

pub async fn load_axe(page: &Page) {
    let axe = std::fs::read_to_string(repository().join("ui/node_modules/axe-core/axe.min.js"))
        .expect("axe-core comes with the packages of ui");
    page.client.execute(&axe, vec![]).await.expect("axe-core loads");
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
