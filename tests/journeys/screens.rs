//! Every screen of the window, and what can be opened over it: one list for all who look at each of them.

use std::time::Duration;

use crate::page::Page;

/// A sheet takes no longer, in a debug build on a machine that does other things besides.
const DRAWN: Duration = Duration::from_secs(60);

/// The record that stands for all records.
pub const RECORD: &str = "988-lifeline";

/// Every screen by its address. One record, one form and a few sheets stand for all of their kind.
pub const SCREENS: [&str; 35] = [
    "#/language",
    "#/find",
    "#/community",
    "#/act",
    "#/rights",
    "#/organizations",
    "#/crisis",
    "#/settings",
    "#/safety",
    "#/about",
    "#/resource/988-lifeline",
    "#/resource/sweat-lodge",
    "#/resource/no-such-record",
    "#/make/letter",
    "#/make/circle",
    "#/make/rights-card",
    "#/check",
    "#/paper/resource%2F988-lifeline",
    "#/paper/crisis",
    "#/paper/board",
    "#/paper/list",
    "#/paper/call-round",
    "#/paper/check-report",
    "#/paper/letter",
    "#/paper/coverage",
    "#/paper/brief",
    "#/paper/rights-know",
    "#/packs",
    "#/duplicates",
    "#/bring",
    "#/own",
    "#/entry/new",
    "#/mistake/988-lifeline",
    "#/private",
    "#/translate",
];

/// What can be looked at: a screen, an answer on it, or a dialog over it.
#[derive(Debug, Clone, Copy)]
pub enum View {
    /// The screen of this address.
    Screen(&'static str),
    /// The first screen with a question. Digits and nonsense are the same in every language.
    Answer(&'static str),
    /// A dialog over the screen of this address, opened by the button of this selector.
    Dialog(&'static str, &'static str),
}

/// Everything that can be looked at without making anything first.
pub fn views() -> impl Iterator<Item = View> {
    const MORE: [View; 6] = [
        View::Answer("988"),
        View::Answer("zzqqxv"),
        View::Dialog("#/find", "#near"),
        View::Dialog("#/resource/988-lifeline", "#phone-button"),
        View::Dialog("#/paper/crisis", "main.paper .ways button:first-child"),
        View::Dialog("#/paper/crisis", "main.paper .ways button:last-child"),
    ];
    SCREENS.into_iter().map(View::Screen).chain(MORE)
}

impl View {
    /// What it is called in a list of faults.
    pub fn name(self) -> String {
        match self {
            Self::Screen(address) => address.to_owned(),
            Self::Answer(question) => format!("#/find with `{question}`"),
            Self::Dialog(address, pressed) => format!("{pressed} on {address}"),
        }
    }

    /// Opens it, and waits until it stands still.
    pub async fn open(self, page: &Page) {
        match self {
            Self::Screen(address) => page.go(address).await,
            Self::Answer(question) => {
                page.go("#/find").await;
                page.paste_question(question).await;
                page.stands("main.find .sum, main.find .none").await;
            }
            Self::Dialog(address, pressed) => {
                page.go(address).await;
                page.stands(&format!("{pressed}:enabled")).await;
                page.press(pressed).await;
                page.stands("dialog[open]").await;
            }
        }
        // Paper is drawn for a while.
        page.until_within(DRAWN, "main:not(:has([aria-busy=true]))").await;
        page.settle().await;
    }

    /// Leaves the screen as it was.
    pub async fn close(self, page: &Page) {
        match self {
            Self::Screen(_) => {}
            Self::Answer(_) => page.paste_question("").await,
            Self::Dialog(..) => {
                page.ask("document.querySelector('dialog[open]')?.close()").await;
                page.until("the dialog is gone", "return !document.querySelector('dialog')").await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use many_doors_tests::repository;

    use super::SCREENS;

    #[test]
    fn every_screen_that_has_an_address_is_on_the_list() {
        let routes = repository().join("ui/src/state/route.svelte.ts");
        let routes = std::fs::read_to_string(routes).expect("the page's addresses");
        let list = routes.split("SCREENS = [").nth(1).and_then(|rest| rest.split(']').next()).expect("a list");
        let names: Vec<&str> = list.split('\'').skip(1).step_by(2).collect();
        assert!(names.len() > 20, "{names:?}");
        for name in names {
            // One text can only be seen once a language is open: `translate.rs` looks at it.
            let listed = SCREENS.iter().any(|each| each.split('/').nth(1) == Some(name));
            assert!(listed || name == "translation", "{name} is looked at by nobody");
        }
    }
}
