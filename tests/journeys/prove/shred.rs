//! After leaving quickly no process of a page holds what was typed: their memory is read, all of it.

use crate::memory::Held;
use crate::visitor::{Spots, Visitor, Way};

/// The process that outlives the page. What is left in it is counted and not yet promised away.
const WINDOW: &str = "many-doors-app";
/// A word nobody else writes.
const ASKED: &str = "zephyrquill";

/// So many visits, one after the other, in one window.
pub fn prove(runs: usize) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let visitor = Visitor::open(runtime.block_on(Spots::learn()));
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
