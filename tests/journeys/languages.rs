//! Choosing a language, searching in it, and changing it without losing anything.

use crate::page::Page;
use crate::stage::play;

/// Suicide, in Arabic: a word that must bring the crisis lines up.
const ARABIC_QUESTION: &str = "انتحار";

#[test]
fn somebody_chooses_arabic_searches_in_it_and_opens_a_crisis_line() {
    play("arabic", async |stage| {
        let page = Page::open_in(stage, "ar").await;
        assert_eq!(page.lang_and_dir().await, ("ar".to_owned(), "rtl".to_owned()));
        page.go("#/find").await;
        page.type_question(ARABIC_QUESTION).await;
        page.card("988-lifeline").await;
        page.press("article[data-id=\"988-lifeline\"] a[href=\"#/resource/988-lifeline\"]").await;
        page.until(
            "the line's own page stands",
            "return document.querySelector('main').dataset.place === '#/resource/988-lifeline'",
        )
        .await;
        page.shows_crisis_lines().await;
        // The number reads from left to right inside the Arabic page.
        page.until(
            "the number keeps its direction",
            "return [...document.querySelectorAll('main .number')].some((part) => part.textContent.includes('988') \
             && getComputedStyle(part).direction === 'ltr')",
        )
        .await;
    });
}

#[test]
fn the_language_changes_and_the_question_stays() {
    play("keeps-the-question", async |stage| {
        let page = Page::open_in(stage, "ar").await;
        page.go("#/find").await;
        page.type_question(ARABIC_QUESTION).await;
        page.card("988-lifeline").await;
        page.press("#language-button").await;
        page.press("main.language button[lang=\"ko\"]").await;
        page.until("the page speaks Korean", "return document.documentElement.lang === 'ko'").await;
        page.until("the way leads back to the question", "return !!document.querySelector('main.find')").await;
        assert_eq!(page.question().await, ARABIC_QUESTION);
        assert_eq!(page.lang_and_dir().await, ("ko".to_owned(), "ltr".to_owned()));
        page.card("988-lifeline").await;
    });
}

#[test]
fn every_language_shows_every_screen_in_its_own_words() {
    play("every-language", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/find").await;
        let english = heading(&page).await;
        page.go("#/language").await;
        page.find("main.language button[lang=\"es\"]").await;
        let offered =
            "return [...document.querySelectorAll('main.language button[lang]')].map((button) => button.lang)";
        let offered: Vec<String> = serde_json::from_value(page.ask(offered).await).expect("languages");
        // A build for tests has made-up languages besides.
        let offered: Vec<&String> = offered.iter().filter(|tag| !tag.contains("-X")).collect();
        assert_eq!(offered.len(), 25);
        for tag in offered.into_iter().filter(|tag| *tag != "en") {
            page.choose_language(tag).await;
            page.go("#/find").await;
            let own = heading(&page).await;
            assert_ne!(own, english, "{tag} greets in English");
            page.shows_crisis_lines().await;
        }
    });
}

async fn heading(page: &Page) -> String {
    page.ask("return document.querySelector('main h1').textContent").await.as_str().unwrap_or_default().to_owned()
}
