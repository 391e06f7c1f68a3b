//! After leaving quickly no process of a page holds what was typed: their memory is read, all of it.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::acts::{self, FOLDER, MISTAKE, NEAR, NOTE, NOTE_TITLE, OWN_NAME, OWN_TEXT, PASSPHRASE, PLAN};
use crate::eyes::Eyes;
use crate::memory::Held;
use crate::page::Page;
use crate::stage::{Stage, eventually};
use crate::visitor::{Spots, Visitor, Way};

/// The process that outlives the page. What is left in it is counted and not yet promised away.
const WINDOW: &str = "many-doors-app";
/// What ends with the page, as the kernel cuts its name.
const PAGE: &str = "WebKitWebProces";
/// A word nobody else writes.
const ASKED: &str = "zephyrquill";
const PATIENCE: Duration = Duration::from_secs(30);

/// So many visits with a question, one after the other, in one window; and one with everything else that can be typed.
pub fn prove(runs: usize) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    questions(runs, runtime.block_on(Spots::learn()))?;
    runtime.block_on(everything_else())
}

fn questions(runs: usize, spots: Spots) -> Result<(), String> {
    let visitor = Visitor::open(spots);
    let (mut before, mut after, mut window, mut bytes) = (0, 0, 0, 0);
    for _ in 0..runs {
        visitor.ask(ASKED)?;
        before += usize::from(!Held::by(&visitor.stage, &[ASKED]).found.is_empty());
        visitor.leave(Way::Shift)?;
        let held = Held::by(&visitor.stage, &[ASKED]);
        held.say_what_is_closed();
        after += usize::from(held.found.iter().any(|(process, ..)| process != WINDOW));
        window += usize::from(held.found.iter().any(|(process, ..)| process == WINDOW));
        bytes = bytes.max(held.bytes);
        visitor.come_back()?;
    }
    println!(
        "{runs} visits: the word was in memory before leaving in {before}, after it in {after}; up to {bytes} bytes were read."
    );
    println!(
        "the window's own process, in which the web view keeps text around the caret, still held it in {window}: not promised"
    );
    match (before == runs, after) {
        (true, 0) => Ok(()),
        (false, _) => Err("the word was not found even before: this proof sees nothing".to_owned()),
        (_, left) => Err(format!("the word was left in memory {left} times")),
    }
}

/// A ZIP code, a folder, forms, and the private store with its passphrase, still open.
async fn everything_else() -> Result<(), String> {
    let words = [NEAR, FOLDER, OWN_NAME, OWN_TEXT, MISTAKE, PASSPHRASE, NOTE_TITLE, NOTE, PLAN];
    let mut stage = Stage::new("1366x900");
    let page = Page::open_in(&mut stage, "en").await;
    acts::zip(&page).await;
    acts::paper(&page, &stage).await;
    acts::forms(&page).await;
    acts::private(&page).await;
    let before = held(&stage, &words, PAGE);
    let eyes = Eyes::at(&stage.display);
    eyes.point((40, 600));
    eyes.shift_three_times();
    let neutral = eventually(PATIENCE, || stage.titles().iter().any(|title| title == "Loading…")).await;
    if !neutral {
        return Err(format!("the window is not covered: {:?}", stage.titles()));
    }
    let gone = eventually(PATIENCE, || held(&stage, &words, PAGE).is_empty()).await;
    let list = |words: BTreeSet<String>| words.into_iter().collect::<Vec<_>>().join(", ");
    let (left, window) = (held(&stage, &words, PAGE), held(&stage, &words, WINDOW));
    println!(
        "1 visit with {} more words: pages held {} of them before leaving, and {} after.",
        words.len(),
        before.len(),
        left.len()
    );
    println!("the window's own process still held: {}. Not promised.", list(window));
    match (before.len() == words.len(), gone) {
        (true, true) => Ok(()),
        (false, _) => Err(format!("of the words only these were found even before: {}", list(before))),
        (_, false) => Err(format!("pages hold {}", list(left))),
    }
}

/// Which of the words processes of that name hold.
fn held(stage: &Stage, words: &[&str], process: &str) -> BTreeSet<String> {
    let found = Held::by(stage, words).found.into_iter();
    found.filter(|(name, ..)| name.starts_with(process)).map(|(_, _, word, ..)| word).collect()
}
