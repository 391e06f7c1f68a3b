//! What people come for, from the first screen to its end, with the keyboard alone. Wherever the focus stops on the way, it must show.

use std::time::{Duration, Instant};

use fantoccini::key::Key;

use super::keyboard::{OUTSIDE, chord, shown};
use super::{Faults, look};
use crate::page::Page;
use crate::stage::{Stage, eventually};

const PATIENCE: Duration = Duration::from_secs(10);

/// All journeys, one after the other, in one window. They begin with the choice of a language.
pub fn prove(_: &[&'static str]) -> Result<(), String> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let mut faults = Faults::default();
    runtime.block_on(journeys(&mut faults));
    faults.none()
}

/// Somebody with a keyboard only.
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
