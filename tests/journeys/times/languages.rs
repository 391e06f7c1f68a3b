//! From a language chosen to the screen one came from, in its words.

use serde_json::json;

use crate::middle_and_p95;
use crate::page::Page;
use crate::stage::Stage;

/// How long a finger lies on a button, in milliseconds. Meanwhile the page gets ready.
const PRESS: u32 = 80;

/// Presses a language, and tells, from when the finger leaves it, after how many milliseconds the screen one came from stands laid out in
/// it, and after how many it has been drawn. The second frame begins when the first is drawn.
const SWITCH: &str = "const [tag, press, done] = arguments; \
    const button = document.querySelector(`main.language button[lang=\"${tag}\"]`); \
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })); \
    setTimeout(() => { \
    const there = () => document.documentElement.lang === tag && !document.querySelector('main.language') \
        && !!document.querySelector('main h1'); \
    const start = performance.now(); \
    const since = () => performance.now() - start; \
    new MutationObserver((_, watch) => { \
        if (!there()) return; \
        watch.disconnect(); \
        document.body.getBoundingClientRect(); \
        const laid = since(); \
        requestAnimationFrame(() => requestAnimationFrame(() => done([laid, since()]))); \
    }).observe(document, { attributes: true, childList: true, subtree: true }); \
    button.click(); \
    }, press);";

/// Goes to a screen in the language that is spoken, timed the same way: what drawing takes on this machine anyway.
const TURN: &str = "const [route, , done] = arguments; \
    const screen = `main.${route.slice(2)} h1`; \
    const start = performance.now(); \
    const since = () => performance.now() - start; \
    new MutationObserver((_, watch) => { \
        if (!document.querySelector(screen)) return; \
        watch.disconnect(); \
        document.body.getBoundingClientRect(); \
        const laid = since(); \
        requestAnimationFrame(() => requestAnimationFrame(() => done([laid, since()]))); \
    }).observe(document, { childList: true, subtree: true }); \
    const link = document.createElement('a'); link.href = route; document.body.append(link); link.click(); link.remove();";
const ROUNDS: usize = 4;
/// A short screen, a long one, and answers.
const SCREENS: [&str; 3] = ["#/crisis", "#/community", "#/find"];

/// Walks through all languages on a few screens: the first time each is read, then again and again.
pub async fn measure_all() {
    let mut stage = Stage::new("1366x900");
    let page = &Page::open_in(&mut stage, "en").await;
    let tags = "return [...document.querySelectorAll('main.language button[lang]')].map((button) => button.lang)";
    page.go("#/language").await;
    let tags: Vec<String> = serde_json::from_value(page.ask(tags).await).expect("languages");
    let tags: Vec<String> = tags.into_iter().filter(|tag| !tag.contains("-X")).collect();
    page.go("#/find").await;
    let first = walk(page, &tags).await;
    println!("{} languages, the first time each is chosen: {}", tags.len(), told(first));
    for screen in SCREENS {
        page.go(screen).await;
        if screen == "#/find" {
            page.paste_question("help").await;
            page.settle().await;
        }
        let mut switches = Vec::new();
        for _ in 0..ROUNDS {
            switches.extend(walk(page, &tags).await);
        }
        println!("{screen}, {} more times: {}", switches.len(), told(switches));
        println!("{screen}, come to from the settings, in one language: {}", told(turns(page, screen).await));
    }
}

/// What was gone to, milliseconds until it is laid out, and until it is drawn.
type Laid = (String, f64, f64);

/// With the three that took longest.
fn told(mut times: Vec<Laid>) -> String {
    times.sort_by(|(_, one, _), (_, other, _)| other.total_cmp(one));
    let longest: Vec<String> = times.iter().take(3).map(|(what, laid, _)| format!("{what} {laid:.0}")).collect();
    let laid = times.iter().map(|(_, laid, _)| *laid).collect();
    let drawn = times.iter().map(|(.., drawn)| *drawn).collect();
    format!("laid out {} ({}); drawn {}", middle_and_p95(laid), longest.join(", "), middle_and_p95(drawn))
}

/// Chooses each language once, and comes back each time to the screen that stands.
async fn walk(page: &Page, tags: &[String]) -> Vec<Laid> {
    let mut times = Vec::new();
    // The one that is spoken already is chosen last.
    let spoken = page.ask("return document.documentElement.lang").await;
    let others = tags.iter().filter(|tag| spoken != **tag).chain(tags.iter().filter(|tag| spoken == **tag));
    for tag in others {
        page.press("#language-button").await;
        page.stands(&format!("main.language button[lang=\"{tag}\"]")).await;
        page.settle().await;
        times.push(timed(page, SWITCH, tag).await);
        page.settle().await;
    }
    times
}

/// Goes to a screen and back, as often as all languages are walked through.
async fn turns(page: &Page, screen: &str) -> Vec<Laid> {
    let mut times = Vec::new();
    for _ in 0..25 {
        page.go("#/settings").await;
        times.push(timed(page, TURN, screen).await);
        page.settle().await;
    }
    times
}

async fn timed(page: &Page, script: &str, what: &str) -> Laid {
    let times = page.client.execute_async(script, vec![json!(what), json!(PRESS)]).await;
    let times = times.ok().and_then(|times| serde_json::from_value(times).ok());
    let (laid, drawn) = times.unwrap_or_else(|| panic!("{what}: no time"));
    (what.to_owned(), laid, drawn)
}
