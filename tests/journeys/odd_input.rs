//! Bad input: a clear message, nothing lost, no fault.

use crate::page::Page;
use crate::stage::play;

#[test]
fn a_question_of_one_megabyte_is_answered_and_the_window_lives() {
    play("one-megabyte", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/find").await;
        page.paste_question(&"I cannot sleep ".repeat(70_000)).await;
        says(&page, "Your question was very long").await;
        page.paste_question("sleep").await;
        page.until("cards come again", "return document.querySelectorAll('article[data-id]').length > 0").await;
    });
}

#[test]
fn control_and_bidi_characters_are_taken_out_and_said() {
    play("control-characters", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/find").await;
        page.paste_question("sl\u{0}ee\u{202e}p\u{2066}\u{7}").await;
        says(&page, "characters that cannot be seen").await;
        page.until("cards come", "return document.querySelectorAll('article[data-id]').length > 0").await;
    });
}

#[test]
fn a_broken_language_file_is_reported_and_the_built_in_one_stands() {
    play("broken-language", async |stage| {
        let folder = stage.data().join("my-languages");
        for (tag, file, text) in [
            ("es", "find.ftl", "find-title = { $nothing\nthis is no message\n"),
            ("no such tag!", "find.ftl", "find-title = Hello\n"),
            ("es", "nav.ftl", "nav-find = Puerta de prueba\n"),
        ] {
            std::fs::create_dir_all(folder.join(tag)).expect("a folder for a language");
            std::fs::write(folder.join(tag).join(file), text).expect("a language file");
        }
        let page = Page::open_in(stage, "es").await;
        page.go("#/find").await;
        let title = heading(&page).await;
        page.go("#/settings").await;
        let path = page.find("main.settings input.path").await;
        path.send_keys(&folder.to_string_lossy()).await.expect("a path can be typed");
        page.press("main.settings form button[type=\"submit\"]").await;
        says(&page, "find.ftl").await;
        let words = page.words().await;
        assert!(words.contains("no such tag!"), "the unknown tag is named");
        page.until(
            "the sound file is used",
            "return document.querySelector('nav')?.textContent.includes('Puerta de prueba')",
        )
        .await;
        page.go("#/find").await;
        assert_eq!(heading(&page).await, title, "the broken file's words are the built-in ones");
    });
}

#[test]
fn a_resource_that_is_not_there_says_so() {
    play("resource-gone", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/resource/no-such-thing").await;
        page.until("it says so", "return !!document.querySelector('main [role=\"alert\"] > *')").await;
        page.shows_crisis_lines().await;
    });
}

/// The page says so to the person.
async fn says(page: &Page, words: &str) {
    let script = format!("return document.querySelector('main').innerText.includes({})", serde_json::json!(words));
    page.until(&format!("the page says `{words}`"), &script).await;
}

async fn heading(page: &Page) -> String {
    page.ask("return document.querySelector('main h1').textContent").await.as_str().unwrap_or_default().to_owned()
}
