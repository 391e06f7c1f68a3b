//! Everything with the keyboard alone: the Tab key reaches every stop in its order and goes back the same way, the focus is never lost,
//! always seen and never under a bar.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use super::look::{self, Stop};
use super::screens::{letters, resize};
use super::{Faults, planted};
use crate::eyes::Eyes;
use crate::page::Page;
use crate::screens::views;
use crate::stage::Stage;

/// Languages and sizes in which every view is walked through: the bars are at the top in a wide window, and at both ends in a narrow one.
const WALKS: [(&str, u32, u32, bool); 4] =
    [("en", 1280, 800, false), ("ar", 1280, 800, false), ("en", 320, 480, false), ("en", 1280, 800, true)];
/// The focus may be at the window itself for so many presses, where the page begins anew.
pub const OUTSIDE: usize = 2;

/// More presses than stops: at the window itself, and at the parts of a date.
const MORE: usize = 12;

/// Walks through every view.
pub fn prove(languages: &[&'static str]) -> Result<(), String> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let mut faults = Faults::default();
    let mut stopped = Vec::new();
    for walk in WALKS.into_iter().filter(|(lang, ..)| languages.contains(lang)) {
        stopped.extend(runtime.block_on(every_view(walk, &mut faults)).err());
    }
    if stopped.is_empty() {
        return faults.none();
    }
    // What the other walks saw is told all the same.
    Err(format!("{}\n{}", stopped.join("\n"), faults.lines()))
}

/// Presses keys together.
pub async fn chord(page: &Page, keys: &[Key]) {
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
    // Where nothing manages the windows, keys go to the one under the pointer.
    Eyes::at(&stage.display).point((1, 1));
    let how = format!("{lang}, {width} x {height}{}", if large { ", letters of 200 %" } else { "" });
    sees(&page).await.map_err(|why| format!("{how}: {why}"))?;
    let (mut walked, mut stops) = (0, 0);
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
    for _ in 0..count + MORE {
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
        // Some browsers stop at the day, the month and the year of one date.
        if let Some(last) = last
            && ![last, (last + step + all) % all].contains(&stop.at)
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

pub fn shown(stop: &Stop, faults: &mut Faults, place: &str) {
    for (check, more) in &stop.faults {
        faults.add(check, &stop.name, more, place);
    }
}

/// Each check sees what it is for.
async fn sees(page: &Page) -> Result<(), String> {
    page.go("#/about").await;
    let wrong = [
        ("<button class=\"button\" style=\"outline: none\">No ring</button>", "no ring"),
        (
            "<button class=\"button\" style=\"outline-color: transparent\">A ring that nobody sees</button>",
            "faint ring",
        ),
        (
            "<button class=\"button\">Under a bar</button><p style=\"position: fixed; inset: 0; z-index: 9; pointer-events: auto\"></p>",
            "focus covered",
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
