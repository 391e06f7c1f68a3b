//! Near a place: typed or chosen, measured from, and forgotten.

use crate::page::Page;
use crate::stage::play;

/// What the first card says about how far it is.
const FIRST_CARD: &str = "return document.querySelector('article .facts li')?.textContent ?? ''";

#[test]
fn somebody_types_a_zip_code_and_sees_what_is_near_and_how_far() {
    play("zip", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/find").await;
        page.near_zip("4812").await;
        page.until(
            "it says what a ZIP code is",
            "return !!document.querySelector('dialog .wrong')?.textContent.trim()",
        )
        .await;
        page.press("dialog .close").await;
        page.near_zip("48126").await;
        page.card("access-dearborn").await;
        page.until(
            "the nearest door is first",
            "return document.querySelector('article')?.dataset.id === 'access-dearborn'",
        )
        .await;
        let far = page.ask(FIRST_CARD).await;
        assert!(far.as_str().is_some_and(|far| far.contains("mile") && far.contains("kilometer")), "{far}");
        page.until("national help stays", "return document.querySelectorAll('article').length > 5").await;
        page.press("#language-button").await;
        page.press("main.language button[lang=\"ar\"]").await;
        page.until("the place stays with the question", "return document.querySelector('#near')?.matches('.on')").await;
        page.shows_crisis_lines().await;
    });
}

#[test]
fn somebody_chooses_a_county_by_keys_and_lists_and_takes_it_back() {
    play("county", async |stage| {
        let page = Page::open_in(stage, "es").await;
        page.go("#/find").await;
        page.press("#near").await;
        choose(&page, "state", "CA").await;
        page.until(
            "the counties are there",
            "return document.querySelectorAll('select[name=county] option').length > 50",
        )
        .await;
        choose(&page, "county", "Sonoma County").await;
        page.press("dialog button[type=submit]").await;
        page.card("sonoma-black-therapy-fund").await;
        page.until(
            "the state is named in Spanish",
            "return document.querySelector('#near').textContent.includes('California')",
        )
        .await;
        page.press("#near").await;
        page.press("dialog .buttons button[type=button]").await;
        page.until("the place is forgotten", "return document.querySelector('#near')?.matches(':not(.on)')").await;
    });
}

async fn choose(page: &Page, list: &str, value: &str) {
    let script = format!(
        "const list = document.querySelector('select[name={list}]'); list.value = '{value}'; \
         list.dispatchEvent(new Event('change', {{ bubbles: true }})); return list.value === '{value}'"
    );
    page.until(&format!("{value} is chosen"), &script).await;
}
