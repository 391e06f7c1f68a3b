//! Looks into a page: scripts that run in it and return what they found.

use std::time::Duration;

use serde_json::{Value, json};

use super::Faults;
use crate::page::Page;

const NAMED: &str = include_str!("named.js");
const AXE: &str = include_str!("axe.js");
const LOOKS: &str = include_str!("looks.js");
const SPACING: &str = include_str!("spacing.js");
const STOPS: &str = include_str!("stops.js");
const STOP: &str = include_str!("stop.js");
const TEXTS: &str = include_str!("texts.js");
const FORCED: &str = include_str!("forced.js");

/// Nobody notices that the focus comes into sight so much later.
const MOMENT: Duration = Duration::from_millis(100);

/// Checks of our own that hold at any size.
pub const ALWAYS: [&str; 4] = ["targets", "cut", "overlaps", "sideways"];

/// What axe-core says.
pub struct Axe {
    /// What it complains of.
    pub faults: Value,
    /// Texts with less contrast than the best level of WCAG wants, and links of one name to two places.
    pub best: Value,
    /// What it cannot tell.
    pub unsure: Value,
}

/// Runs a script with [`NAMED`] before it.
async fn run(page: &Page, script: &str, arguments: Vec<Value>) -> Value {
    let whole = format!("{NAMED}\n{script}");
    page.client.execute(&whole, arguments).await.unwrap_or_else(|error| panic!("{script:.60}: {error}"))
}

/// Asks axe-core, which must be loaded.
pub async fn axe(page: &Page) -> Axe {
    let whole = format!("{NAMED}\n{AXE}");
    let mut answer = page.client.execute_async(&whole, vec![]).await.expect("axe-core runs");
    let mut part = |name: &str| answer[name].take();
    Axe { faults: part("faults"), best: part("best"), unsure: part("unsure") }
}

/// Runs these checks of our own.
pub async fn ours(page: &Page, checks: &[&str], faults: &mut Faults, place: &str) {
    faults.add_all(&run(page, LOOKS, vec![json!(checks)]).await, place);
}

/// Draws everything as far apart as WCAG 1.4.12 says, or as it was.
pub async fn space(page: &Page, on: bool) {
    let letters = run(page, SPACING, vec![json!(on)]).await;
    assert_eq!(letters != "normal", on, "the letters are {letters} apart");
}

/// How many stops the Tab key has, in the open dialog or else on the whole page.
pub async fn stops(page: &Page) -> usize {
    run(page, STOPS, vec![]).await.as_u64().and_then(|count| usize::try_from(count).ok()).expect("a number of stops")
}

/// Where the focus is, and what is wrong with how it shows. The web view may bring it into sight a moment later.
pub async fn stop(page: &Page) -> Stop {
    let stop = stop_now(page).await;
    if stop.faults.is_empty() {
        return stop;
    }
    tokio::time::sleep(MOMENT).await;
    stop_now(page).await
}

async fn stop_now(page: &Page) -> Stop {
    let found = run(page, STOP, vec![]).await;
    let faults = serde_json::from_value(found["faults"].clone()).expect("faults in pairs of words");
    let name = found["name"].as_str().unwrap_or_default().to_owned();
    Stop { at: found["at"].as_i64().expect("a number"), name, faults }
}

/// Where the focus is.
pub struct Stop {
    /// The number of the stop; below 0 it is none of them.
    pub at: i64,
    /// What it is called.
    pub name: String,
    /// What is wrong with how the focus shows: the check, and more of it.
    pub faults: Vec<(String, String)>,
}

/// Every text on the page, with its language and the element it stands in.
pub async fn texts(page: &Page) -> Vec<(String, String, String)> {
    serde_json::from_value(run(page, TEXTS, vec![]).await).expect("texts")
}

/// Looks at what is drawn in forced colors.
pub async fn forced(page: &Page, faults: &mut Faults, place: &str) {
    faults.add_all(&run(page, FORCED, vec![]).await, place);
}
