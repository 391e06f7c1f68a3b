//! Everything with the keyboard alone: the Tab key reaches every stop in its order and goes back the same way, the focus is never lost,
//! always seen and never under a bar.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use super::look::{self, Stop};
use super::screens::{letters, resize};
use super::{Faults, planted};
use crate::page::Page;
use crate::screens::views;
use crate::stage::{Stage, eventually};

/// Languages and sizes in which every view is walked through: the bars are at the top in a wide window, and at both ends in a narrow one.
const WALKS: [(&str, u32, u32, bool); 4] =
    [("en", 1280, 800, false), ("ar", 1280, 800, false), ("en", 320, 480, false), ("en", 1280, 800, true)];
/// The focus may be at the window itself for so many presses, where the page begins anew.
const OUTSIDE: usize = 2;
const PATIENCE: Duration = Duration::from_secs(10);

/// Walks through every view, and the journeys that matter most.
pub fn prove() -> Result<(), String> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let mut faults = Faults::default();
    for walk in WALKS {
        runtime.block_on(every_view(walk, &mut faults))?;
    }
    runtime.block_on(journeys(&mut faults));
    faults.none()
}

/// Presses keys together.
async fn chord(page: &Page, keys: &[Key]) {
    let mut actions = KeyActions::new("keyboard".to_owned());
    for key in keys {
        actions = actions.then(KeyAction::Down { value: char::from(*key) });
    }
    for key in keys.iter().rev() {
        actions = actions.then(KeyAction::Up { value: char::from(*key) });
    }
    page.client.perform_actions(actions).await.expect("keys can be pressed");
}

async fn every_view((lang, width, height, large): (&str, u32, u32, bool), faults: &mut Faults) -> Result<(), String> {
    let mut stage = Stage::new("1366x900");
    let page = Page::open_in(&mut stage, lang).await;
    if large {
        letters(&page, "200").await;
    }
    resize(&page, width, height).await;
    sees(&page).await?;
    let (mut walked, mut stops) = (0, 0);
    let how = format!("{lang}, {width} x {height}{}", if large { ", letters of 200 %" } else { "" });
    for view in views() {
        view.open(&page).await;
        let place = format!("{} in {how}", view.name());
        stops += round(&page, faults, &place, &[Key::Tab]).await;
        stops += round(&page, faults, &place, &[Key::Shift, Key::Tab]).await;
        view.close(&page).await;
        walked += 1;
    }
    println!("{how}: {walked} views, there and back: {stops} stops, {} faults so far.", faults.len());
    Ok(())
}

/// Once around, forwards or back: every stop in its order, each with a focus that shows. Tells how many stops there were.
pub async fn round(page: &Page, faults: &mut Faults, place: &str, keys: &[Key]) -> usize {
    let count = look::stops(page).await;
    let all = i64::try_from(count).expect("not that many");
    let step = if keys.len() > 1 { -1 } else { 1 };
    let mut reached = vec![false; count];
    let (mut last, mut outside) = (None, 0);
    for _ in 0..count + 2 * OUTSIDE {
        chord(page, keys).await;
        let stop = look::stop(page).await;
        let Ok(at) = usize::try_from(stop.at).map_err(|_| stop.at) else {
            outside += 1;
            if outside > OUTSIDE {
                faults.add("lost focus", &stop.name, "for more than one press", place);
                break;
            }
            continue;
        };
        outside = 0;
        shown(&stop, faults, place);
        if let Some(last) = last
            && stop.at != (last + step + all) % all
        {
            faults.add("order of focus", &stop.name, &format!("stop {} after {last} of {all}", stop.at), place);
        }
        last = Some(stop.at);
        if std::mem::replace(&mut reached[at], true) && reached.iter().all(|one| *one) {
            break;
        }
    }
    let missed: Vec<usize> = reached.iter().enumerate().filter(|(_, one)| !**one).map(|(at, _)| at).collect();
    if let Some(first) = missed.first() {
        let script = format!("return window.stops[{first}].outerHTML.slice(0, 120)");
        let html = page.ask(&script).await.as_str().unwrap_or_default().to_owned();
        faults.add("never reached", &html, &format!("{} of {count} stops", missed.len()), place);
    }
    reached.iter().filter(|one| **one).count()
}

fn shown(stop: &Stop, faults: &mut Faults, place: &str) {
    for fault in &stop.faults {
        faults.add("focus", &stop.name, fault, place);
    }
}

/// Each check sees what it is for.
async fn sees(page: &Page) -> Result<(), String> {
    page.go("#/about").await;
    let wrong = [
        ("<button class=\"button\" style=\"outline: none\">No ring</button>", "focus"),
        ("<button class=\"button\" style=\"outline-color: transparent\">A ring that nobody sees</button>", "focus"),
        (
            "<button class=\"button\">Under a bar</button><p style=\"position: fixed; inset: 0; z-index: 9; pointer-events: auto\"></p>",
            "focus",
        ),
        ("<button class=\"button\" data-loses>Loses it</button>", "never reached"),
    ];
    for (html, check) in wrong {
        planted(page, html, check, async |faults| {
            page.ask(
                "document.querySelector('[data-loses]')?.addEventListener('focus', (event) => event.target.blur())",
            )
            .await;
            round(page, faults, "", &[Key::Tab]).await;
        })
        .await?;
    }
    Ok(())
}

/// Somebody with a keyboard only. Wherever the focus stops on the way, it must show.
struct Hand<'a> {
    page: &'a Page,
    faults: &'a mut Faults,
    journey: &'static str,
    stops: usize,
}

impl Hand<'_> {
    /// Presses Tab until this has the focus.
    async fn tab_to(&mut self, css: &str) {
        let there = format!("return !!document.activeElement?.matches({})", serde_json::json!(css));
        self.page.stands(css).await;
        let limit = look::stops(self.page).await + 2 * OUTSIDE;
        for _ in 0..limit {
            if self.page.ask(&there).await == true {
                return;
            }
            chord(self.page, &[Key::Tab]).await;
            let stop = look::stop(self.page).await;
            shown(&stop, self.faults, self.journey);
            self.stops += 1;
        }
        self.faults.add("journey", css, "the Tab key never gets there", self.journey);
    }

    /// Goes there and presses this.
    async fn strike(&mut self, css: &str, key: Key) {
        self.tab_to(css).await;
        chord(self.page, &[key]).await;
    }

    /// Goes there and types.
    async fn write(&mut self, css: &str, words: &str) {
        self.tab_to(css).await;
        let at = self.page.client.active_element().await.expect("something has the focus");
        at.send_keys(words).await.expect("words can be typed");
    }

    /// The focus must come to this by itself.
    async fn arrives(&mut self, css: &str) {
        let there = format!("return !!document.activeElement?.matches({})", serde_json::json!(css));
        let page = self.page;
        let start = Instant::now();
        let mut came = false;
        while !came && start.elapsed() < PATIENCE {
            came = page.ask(&there).await == true;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        if !came {
            let name = look::stop(page).await.name;
            self.faults.add("journey", css, &format!("does not get the focus, {name} has it"), self.journey);
        }
    }
}

/// What people come for, from the first screen on, and leaving quickly at its end.
async fn journeys(faults: &mut Faults) {
    let mut stage = Stage::new("1366x900");
    stage.manage_windows();
    let letters = stage.home().join("Letters");
    std::fs::create_dir_all(&letters).expect("a folder to save in");
    let page = Page::open(&mut stage).await;
    let mut hand = Hand { page: &page, faults, journey: "a language, a search, a number", stops: 0 };
    hand.strike("main.language button[lang=es]", Key::Enter).await;
    page.until("the page speaks Spanish", "return document.documentElement.lang === 'es'").await;
    hand.write("#search", "988").await;
    page.stands("article[data-id=\"988-lifeline\"]").await;
    page.settle().await;
    hand.strike("article[data-id=\"988-lifeline\"] a[href=\"#/resource/988-lifeline\"]", Key::Enter).await;
    hand.arrives("main.resource h1").await;

    hand.journey = "a dialog, and back";
    hand.strike("#phone-button", Key::Space).await;
    hand.arrives("dialog h2").await;
    hand.tab_to("dialog .close").await;
    chord(&page, &[Key::Escape]).await;
    hand.arrives("#phone-button").await;

    hand.journey = "the crisis lines";
    hand.strike("#crisis-strip a", Key::Enter).await;
    hand.arrives("main.crisis h1").await;

    hand.journey = "another theme, with the arrows";
    hand.strike(".quieter a[href=\"#/settings\"]", Key::Enter).await;
    hand.arrives("main.settings h1").await;
    hand.tab_to("main.settings input[name=theme]").await;
    chord(&page, &[Key::Down]).await;
    chord(&page, &[Key::Down]).await;
    page.until("it is dark", "return document.documentElement.dataset.theme === 'dark'").await;

    hand.journey = "a letter, saved";
    hand.strike(".door.act", Key::Enter).await;
    hand.strike("main.act a[href=\"#/make/letter\"]", Key::Enter).await;
    hand.arrives("main.make h1").await;
    hand.strike("main.make input[name=why]", Key::Space).await;
    hand.write("main.make input[name=office]", "Example Office").await;
    hand.strike("main.make .ways a", Key::Enter).await;
    hand.arrives("main.paper h1").await;
    page.stands("main.paper section[aria-busy=false] img").await;
    hand.strike("main.paper .ways button:last-child", Key::Enter).await;
    hand.arrives("dialog h2").await;
    hand.write("dialog input[name=folder]", &letters.display().to_string()).await;
    chord(&page, &[Key::Enter]).await;
    page.stands("dialog .saved").await;
    hand.strike("dialog .close", Key::Enter).await;
    hand.arrives("main.paper .ways button:last-child").await;

    hand.journey = "private notes";
    hand.strike(".quieter a[href=\"#/private\"]", Key::Enter).await;
    hand.write("[name=passphrase]", "violet harbor walks seven slow miles").await;
    hand.write("[name=passphrase-again]", "violet harbor walks seven slow miles").await;
    hand.strike("main.private form button[type=submit]", Key::Enter).await;
    page.stands("[name^=plan-]").await;
    hand.write("[name^=plan-]", "I walk by the water.").await;

    hand.journey = "leaving quickly";
    hand.tab_to("#leave-button").await;
    let stops = hand.stops;
    let title = page.ask("return document.title").await.as_str().unwrap_or_default().to_owned();
    // The steering ends with the page: this key comes from the display.
    let pressed = stage.command("xdotool").args(["key", "Return"]).status();
    assert!(pressed.expect("xdotool runs").success());
    if !eventually(PATIENCE, || !stage.titles().contains(&title)).await {
        faults.add("journey", "#leave-button", "the window is not covered", "leaving quickly");
    }
    println!("7 journeys with the keyboard alone, {stops} stops on the way.");
}
