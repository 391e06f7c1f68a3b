//! From a language chosen to the screen one came from, in its words.

use serde_json::json;

use crate::middle_and_p95;
use crate::page::Page;

/// Presses a language, and tells after how many milliseconds the screen one came from has been drawn in it. The second frame begins when the
/// first is drawn.
const TIME: &str = "const [tag, done] = arguments; \
    const there = () => document.documentElement.lang === tag && !document.querySelector('main.language') \
        && !!document.querySelector('main h1'); \
    const start = performance.now(); \
    const look = () => { if (there()) requestAnimationFrame(() => done(performance.now() - start)); else requestAnimationFrame(look); }; \
    document.querySelector(`main.language button[lang=\"${tag}\"]`).click(); \
    requestAnimationFrame(look);";
const ROUNDS: usize = 4;
/// A short screen, a long one, and answers.
const SCREENS: [&str; 3] = ["#/crisis", "#/community", "#/find"];

/// Walks through all languages on a few screens: the first time each is read, then again and again.
pub async fn measure_all(page: &Page) {
    let tags = "return [...document.querySelectorAll('main.language button[lang]')].map((button) => button.lang)";
    page.go("#/language").await;
    let tags: Vec<String> = serde_json::from_value(page.ask(tags).await).expect("languages");
    let tags: Vec<String> = tags.into_iter().filter(|tag| !tag.contains("-X")).collect();
    page.go("#/find").await;
    let first = walk(page, &tags).await;
    println!("{} languages, the first time each is chosen: {}", tags.len(), middle_and_p95(first));
    for screen in SCREENS {
        page.go(screen).await;
        if screen == "#/find" {
            page.paste_question("help").await;
            page.settle().await;
        }
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            times.extend(walk(page, &tags).await);
        }
        println!("{screen}, {} more times: {}", times.len(), middle_and_p95(times));
    }
}

/// Chooses each language once, and comes back each time to the screen that stands.
async fn walk(page: &Page, tags: &[String]) -> Vec<f64> {
    let mut times = Vec::new();
    // The one that is spoken already is chosen last.
    let spoken = page.ask("return document.documentElement.lang").await;
    let others = tags.iter().filter(|tag| spoken != **tag).chain(tags.iter().filter(|tag| spoken == **tag));
    for tag in others {
        page.press("#language-button").await;
        page.stands(&format!("main.language button[lang=\"{tag}\"]")).await;
        page.settle().await;
        let time = page.client.execute_async(TIME, vec![json!(tag)]).await.expect("the language is spoken");
        times.push(time.as_f64().unwrap_or_else(|| panic!("{tag}: {time} is no time")));
        page.settle().await;
    }
    times
}
