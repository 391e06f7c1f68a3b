//! How screens are brought before a camera, and the ten that matter most.

use std::time::Duration;

use fantoccini::actions::{InputSource as _, MouseActions, PointerAction};
use many_doors_l10n::Catalogues;
use many_doors_tests::look::Look;
use serde_json::json;

use crate::page::Page;
use crate::screens::View;

/// One of the ten.
pub struct Chosen {
    /// What its pictures are called.
    pub name: &'static str,
    /// What is looked at.
    pub view: View,
    /// The language and the theme in which docs/GALLERY.md shows it.
    pub shown: (&'static str, &'static str),
}

/// The ten screens that must not change by accident.
pub const TEN: [Chosen; 10] = [
    // The first thing that anybody sees, in a language that they may not read.
    chosen("language", View::Screen("#/language"), ("en", "dark")),
    // Where a search begins, with how to leave quickly.
    chosen("find", View::Screen("#/find"), ("es", "light")),
    // What a question leads to: the cards by which help is chosen.
    chosen("results", View::Answer("988"), ("zh-Hans", "light")),
    // One door, with its numbers, and whether the police may come.
    chosen("resource", View::Screen("#/resource/988-lifeline"), ("ko", "light")),
    // Read by somebody in danger.
    chosen("crisis", View::Screen("#/crisis"), ("ar", "dark")),
    // The other kind of door, each card with its credit.
    chosen("community", View::Screen("#/community"), ("ht", "light")),
    // What the law gives somebody who was refused.
    chosen("rights", View::Screen("#/rights"), ("am", "light")),
    // Stands for every paper that is made by choosing and typing.
    chosen("letter", View::Screen("#/make/letter"), ("vi", "dark")),
    // The longest form, filled in together with an organization.
    chosen("check", View::Screen("#/check"), ("ru", "light")),
    // Asks for a passphrase: a mistake there costs everything that was kept.
    chosen("private", View::Screen("#/private"), ("km", "light")),
];

const fn chosen(name: &'static str, view: View, shown: (&'static str, &'static str)) -> Chosen {
    Chosen { name, view, shown }
}

/// No picture shows languages that only development builds have.
pub const MADE_UP: &str = "li:has(> button:is([lang=en-XA], [lang=ar-XB], [lang=en-XC]))";

/// Styles the page so that two pictures of one state are the same: nothing fades or blinks, and what matches is not there.
pub async fn hold_still(page: &Page, hidden: &str) {
    style(page, 0, &format!("{hidden} {{ display: none !important }} {STILL}")).await;
}

const STILL: &str = "*, ::before, ::after { transition: none !important; animation: none !important; caret-color: transparent !important } \
                     ::-webkit-scrollbar { display: none }";

/// Puts a style sheet of ours at this place among the document's own.
pub async fn style(page: &Page, place: usize, rules: &str) {
    let script = "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[1]); \
                  const sheets = [...document.adoptedStyleSheets]; sheets[arguments[0]] = sheet; document.adoptedStyleSheets = sheets";
    page.client.execute(script, vec![json!(place), json!(rules)]).await.expect("a style sheet is put in");
}

/// Gives the window a size, and waits until the page has it.
pub async fn resize(page: &Page, width: u32, height: u32) {
    page.client.set_window_size(width, height).await.expect("the window takes a size");
    let size = format!("return innerWidth === {width} && innerHeight === {height}");
    page.until(&format!("the page is {width} by {height} pixels large"), &size).await;
}

/// Waits until no screen says that it is opening, and sheets of paper and other pictures are there. Those further down come once
/// somebody scrolls to them.
pub async fn drawn(page: &Page) {
    let (lang, _) = page.lang_and_dir().await;
    let opening =
        Catalogues::embedded().label(&lang, "app-opening", None).expect("every language says that something opens");
    let script = format!(
        "const told = [...document.querySelectorAll('[role=status], main h1')]; \
         const high = (image) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight; \
         const seen = [...document.images].filter(high); \
         return !told.some((one) => one.innerText.includes({})) && !document.querySelector('[aria-busy=true]') \
             && seen.every((image) => image.complete)",
        json!(opening)
    );
    page.until("everything on the screen is drawn", &script).await;
}

/// A picture of what the window shows, once all of it stands still.
pub async fn still_picture(page: &Page) -> Vec<u8> {
    // What is under the mouse has another color.
    let away = PointerAction::MoveTo { duration: None, x: 0.0, y: 0.0 };
    page.client.perform_actions(MouseActions::new("mouse".to_owned()).then(away)).await.expect("the mouse moves");
    drawn(page).await;
    let mut last = page.picture().await;
    for _ in 0..20 {
        tokio::time::sleep(Duration::from_millis(40)).await;
        let now = page.picture().await;
        if now == last {
            return now;
        }
        last = now;
    }
    panic!("the screen never stands still");
}

/// The same, read.
pub async fn still_look(page: &Page) -> Look {
    Look::read(&still_picture(page).await).expect("the window's picture is a PNG file")
}
