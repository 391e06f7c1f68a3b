//! Nobody is kept out: every screen is looked at by axe-core and by checks of our own, walked through with the keyboard alone, read as a
//! screen reader reads it, and drawn in the few colors that somebody has chosen.
//!
//! What it found is written down in ACCESSIBILITY.md.

mod browser;
mod journeys;
mod keyboard;
mod look;
mod reader;
mod screens;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::catch_unwind;

use serde_json::Value;

use crate::page::Page;

/// Languages that stand for all: ours, one from right to left, one with marks above and below its letters.
const LANGUAGES: [&str; 3] = ["en", "ar", "vi"];
const THEMES: [&str; 3] = ["light", "dark", "high_contrast"];
/// So many examples of one fault are enough to find the rest.
const EXAMPLES: usize = 3;

/// A part of the proof, and what it is called.
type Part = (&'static str, fn(&[&'static str]) -> Result<(), String>);

const PARTS: [Part; 5] = [
    ("screens", screens::prove),
    ("keyboard", keyboard::prove),
    ("journeys", journeys::prove),
    ("reader", reader::prove),
    ("browser", browser::prove),
];

/// All parts and languages, or those that are asked for. A part that fails does not stop the others.
pub fn prove(only: Option<&str>, lang: Option<&str>) -> Result<(), String> {
    let languages: Vec<&'static str> =
        LANGUAGES.into_iter().filter(|one| lang.is_none_or(|lang| lang == *one)).collect();
    if languages.is_empty() {
        return Err(format!("Not looked at in that language, but in {}", LANGUAGES.join(", ")));
    }
    if let Some(only) = only.filter(|only| PARTS.iter().all(|(name, _)| name != only)) {
        return Err(format!("There is no part `{only}`. There are: {}", PARTS.map(|(name, _)| name).join(", ")));
    }
    let mut failed = Vec::new();
    for (name, part) in PARTS.into_iter().filter(|(name, _)| only.is_none_or(|only| only == *name)) {
        println!("access, {name}:");
        let proved = catch_unwind(|| part(&languages)).unwrap_or_else(|_| Err("it stopped before its end".to_owned()));
        if let Err(why) = proved {
            println!("{why}");
            failed.push(name);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("barriers were found: {}", failed.join(", "))) }
}

/// Faults, each once, with the places where it is.
#[derive(Default)]
struct Faults(BTreeMap<(String, String), (String, BTreeSet<String>)>);

impl Faults {
    /// Adds a fault of this element, seen at this place.
    fn add(&mut self, check: &str, element: &str, more: &str, place: &str) {
        let key = (check.to_owned(), element.to_owned());
        self.0.entry(key).or_insert_with(|| (more.to_owned(), BTreeSet::new())).1.insert(place.to_owned());
    }

    /// Adds what a look into the page returned: `[check, element, more][]`.
    fn add_all(&mut self, found: &Value, place: &str) {
        for each in found.as_array().into_iter().flatten() {
            let word = |at: usize| each[at].as_str().unwrap_or_default();
            self.add(word(0), word(1), word(2), place);
        }
    }

    /// Takes in what was found elsewhere.
    fn merge(&mut self, other: Self) {
        for (key, (more, places)) in other.0 {
            self.0.entry(key).or_insert_with(|| (more, BTreeSet::new())).1.extend(places);
        }
    }

    /// How many there are of a check.
    fn of(&self, check: &str) -> usize {
        self.0.keys().filter(|(name, _)| name == check).count()
    }

    /// How many there are.
    fn len(&self) -> usize {
        self.0.len()
    }

    /// One line for each.
    fn lines(&self) -> String {
        let line = |((check, element), (more, places)): (&(String, String), &(String, BTreeSet<String>))| {
            let some: Vec<&str> = places.iter().take(EXAMPLES).map(String::as_str).collect();
            let rest = places.len().saturating_sub(EXAMPLES);
            let rest = if rest > 0 { format!(" and {rest} more") } else { String::new() };
            format!("  {check}: {element} - {more}\n      at {}{rest}", some.join("; "))
        };
        self.0.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Good when there are none.
    fn none(&self) -> Result<(), String> {
        if self.0.is_empty() { Ok(()) } else { Err(format!("{} faults:\n{}", self.len(), self.lines())) }
    }
}

/// The page takes no styles that stand in its own text, but those that a script sets.
const PLANT: &str = "const html = arguments[0].replaceAll(' style=', ' data-style='); \
    document.querySelector('main').insertAdjacentHTML('beforeend', `<div id=\"planted\">${html}</div>`); \
    document.querySelectorAll('#planted [data-style]').forEach((one) => (one.style.cssText = one.dataset.style))";

/// Looks, puts a fault on the screen, looks again, and takes it away. The check must see what was not there before.
async fn planted(page: &Page, html: &str, check: &str, look: impl AsyncFn(&mut Faults)) -> Result<(), String> {
    let (mut before, mut after) = (Faults::default(), Faults::default());
    look(&mut before).await;
    page.client.execute(PLANT, vec![html.into()]).await.map_err(|error| error.to_string())?;
    look(&mut after).await;
    page.ask("document.querySelector('#planted').remove()").await;
    after.0.retain(|key, _| !before.0.contains_key(key));
    if after.of(check) > 0 {
        return Ok(());
    }
    Err(format!("a fault that was planted is not seen by `{check}`: {html}\nWhat was seen:\n{}", after.lines()))
}
