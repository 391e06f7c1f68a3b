//! After leaving quickly no process holds what was typed, the window's own included: their memory is read, all of it.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::acts::{
    self, CHECK_PASSPHRASE, CHECK_WRONG_PASSPHRASE, CHECKED, FOLDER, MISTAKE, NEAR, NOTE, NOTE_TITLE, OFFICE, OPENED,
    OWN_NAME, OWN_TEXT, OWNER, PASSPHRASE, PLAN, REASON, WRONG_PASSPHRASE,
};
use crate::eyes::Eyes;
use crate::memory::Held;
use crate::page::Page;
use crate::stage::{Stage, end_window, eventually};
use crate::visitor::{Spots, Visitor, Way};

/// What ends with the page, as the kernel cuts its name.
const PAGE: &str = "WebKitWebProces";
/// What types in place of a person, and is no part of the program.
const TYPIST: &str = "WebKitWebDriver";
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
    let (mut before, mut after, mut bytes) = (0, BTreeSet::new(), 0);
    for run in 0..runs {
        visitor.ask(ASKED)?;
        before += usize::from(!Held::by(&visitor.stage, &[ASKED]).found.is_empty());
        let covered = visitor.leave(Way::Shift)?;
        let held = Held::by(&visitor.stage, &[ASKED]);
        held.say_what_is_closed();
        after.extend(held.found.into_iter().map(|(process, ..)| (run, process)));
        bytes = bytes.max(held.bytes);
        visitor.come_back(&covered)?;
    }
    println!("{runs} visits: the word was in memory before leaving in {before}; up to {bytes} bytes were read.");
    println!("after leaving: {}", if after.is_empty() { "in none".to_owned() } else { format!("{after:?}") });
    match (before == runs, after.is_empty()) {
        (true, true) => Ok(()),
        (false, _) => Err("the word was not found even before: this proof sees nothing".to_owned()),
        (_, false) => Err("the word was left in memory".to_owned()),
    }
}

/// A ZIP code, a folder, forms, a letter that is copied, a check with two passphrases, and the private store, opened
/// with another passphrase and with its own, still open.
async fn everything_else() -> Result<(), String> {
    let words = [
        NEAR,
        FOLDER,
        OWN_NAME,
        OWN_TEXT,
        OPENED,
        MISTAKE,
        OFFICE,
        REASON,
        CHECKED,
        OWNER,
        CHECK_PASSPHRASE,
        CHECK_WRONG_PASSPHRASE,
        PASSPHRASE,
        WRONG_PASSPHRASE,
        NOTE_TITLE,
        NOTE,
        PLAN,
    ];
    let mut stage = Stage::new("1366x900");
    acts::private(&Page::open_in(&mut stage, "en").await).await;
    end_window(&stage).await;
    let page = Page::open_in(&mut stage, "en").await;
    acts::zip(&page).await;
    acts::paper(&page, &stage).await;
    acts::forms(&page).await;
    acts::letter(&page).await;
    acts::check(&page, &stage).await;
    acts::wrong_passphrase(&page).await;
    acts::right_passphrase(&page).await;
    let before = held(&stage, &words);
    let before: BTreeSet<String> =
        before.into_iter().filter(|(process, _)| process == PAGE).map(|(_, word)| word).collect();
    let eyes = Eyes::at(&stage.display);
    eyes.point((40, 600));
    eyes.shift_three_times();
    let neutral = eventually(PATIENCE, || stage.titles().iter().any(|title| title == "Loading…")).await;
    if !neutral {
        return Err(format!("the window is not covered: {:?}", stage.titles()));
    }
    let gone = eventually(PATIENCE, || held(&stage, &words).is_empty()).await;
    let left = held(&stage, &words);
    println!(
        "1 visit with {} more words: pages held {} of them before leaving; after it, in any process: {}.",
        words.len(),
        before.len(),
        left.len()
    );
    match (before.len() == words.len(), gone) {
        (true, true) => Ok(()),
        (false, _) => Err(format!("of the words only these were found even before: {before:?}")),
        (_, false) => Err(format!("left in memory: {left:?}")),
    }
}

/// Which processes hold which of the words. Not whoever typed them.
pub fn held(stage: &Stage, words: &[&str]) -> BTreeSet<(String, String)> {
    let found = Held::by(stage, words).found.into_iter();
    found.map(|(process, _, word, ..)| (process, word)).filter(|(process, _)| process != TYPIST).collect()
}
