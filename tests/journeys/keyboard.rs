//! The whole way with the keyboard alone.

use fantoccini::key::Key;

use crate::page::Page;
use crate::stage::play;

/// More stops than any screen has.
const FAR: usize = 80;

#[test]
fn the_keyboard_alone_leads_from_the_first_screen_to_a_number() {
    play("keyboard", async |stage| {
        let page = Page::open(stage).await;
        page.go("#/language").await;
        tab_to(&page, "main.language button[lang=\"es\"]").await;
        strike(&page, Key::Enter).await;
        page.until("the page speaks Spanish", "return document.documentElement.lang === 'es'").await;
        page.go("#/find").await;
        tab_to(&page, "#search").await;
        page.type_question("no puedo dormir").await;
        page.until("cards came", "return document.querySelectorAll('article[data-id]').length > 0").await;
        tab_to(&page, "article[data-id] a").await;
        page.until("the focus shows", FOCUS_SHOWS).await;
        strike(&page, Key::Enter).await;
        page.until(
            "a resource's own page stands",
            "return document.querySelector('main').dataset.place.startsWith('#/resource/')",
        )
        .await;
    });
}

#[test]
fn the_focus_is_seen_at_every_stop_and_never_caught() {
    play("focus", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/find").await;
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..FAR {
            strike(&page, Key::Tab).await;
            let stop = page.ask(STOP).await.as_str().unwrap_or_default().to_owned();
            if stop.is_empty() {
                continue;
            }
            let shows = page.ask(FOCUS_SHOWS).await;
            assert_eq!(shows, true, "nothing shows where the focus is, at {stop}");
            seen.insert(stop);
        }
        assert!(seen.len() > 8, "the focus is caught: {seen:?}");
    });
}

/// Where the focus is, in words.
const STOP: &str = "const at = document.activeElement; \
    return at && at !== document.body ? at.tagName + ' ' + (at.id || at.getAttribute('href') || at.textContent.trim()) : ''";

/// An outline at least 2 px wide, and not covered by something else.
const FOCUS_SHOWS: &str = "const at = document.activeElement; if (!at || at === document.body) return false; \
    const ringed = [at, ...at.querySelectorAll('*')].concat([at.parentElement, at.closest('label')].filter(Boolean)); \
    return ringed.some((one) => { const style = getComputedStyle(one); \
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; })";

async fn strike(page: &Page, key: Key) {
    let at = page.client.active_element().await.expect("something has the focus");
    at.send_keys(&char::from(key).to_string()).await.expect("a key can be struck");
}

async fn tab_to(page: &Page, css: &str) {
    let there = format!("return !!document.activeElement?.matches({})", serde_json::json!(css));
    for _ in 0..FAR {
        if page.ask(&there).await == true {
            return;
        }
        strike(page, Key::Tab).await;
    }
    panic!("the Tab key never reaches {css}");
}
