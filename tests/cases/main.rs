//! Folders as tests: `tests/cases/find/<name>/case.toml` is one question to the built-in library and what must come of it.
//! A line of `tests/cases/false-friends.tsv` is a smaller one. `tests/cases/README.md` names every field. Nobody needs Rust
//! to add one.
#![allow(clippy::expect_used)]

use std::{fs, path::Path, sync::Arc};

use libtest_mimic::{Arguments, Failed, Trial};
use many_doors_app::{
    App, Surroundings,
    wire::{Card, Filters, FindRequest, Found, Why},
};
use many_doors_domain::{Code, Kind, Need};
use serde::Deserialize;

/// A Monday noon in New York, on which the hours of the cases are judged.
const NOW: &str = "2026-11-23T17:00:00Z";
/// How many cards the first page holds.
const FIRST_PAGE: usize = 20;
/// How many of them are seen without scrolling.
const TOP: usize = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Why this must hold, for whoever breaks it.
    why: String,
    /// Each is asked on its own, all must meet the expectations.
    queries: Vec<String>,
    lang: String,
    #[serde(default)]
    need: Option<Need>,
    #[serde(default)]
    filters: Filters,
    #[serde(default)]
    literal: bool,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    /// Crisis lines stand above the results.
    #[serde(default)]
    crisis: Option<bool>,
    /// The first card below the crisis lines is there for this need.
    #[serde(default)]
    below: Option<Need>,
    /// All of these are on the first page.
    #[serde(default)]
    first_page: Vec<String>,
    /// At least one of these is on the first page.
    #[serde(default)]
    any_of: Vec<String>,
    /// None of these is found at all.
    #[serde(default)]
    never: Vec<String>,
    /// The first page holds at least one record of each of these doors.
    #[serde(default)]
    doors: Vec<many_doors_domain::Door>,
    /// Words searched instead.
    #[serde(default)]
    instead: Option<String>,
    /// Codes of the notices, in order.
    #[serde(default)]
    notices: Option<Vec<String>>,
    /// Nothing may be found.
    #[serde(default)]
    nothing: bool,
    /// It does not matter whether anything is found.
    #[serde(default)]
    maybe_nothing: bool,
}

fn main() {
    let mut arguments = Arguments::from_args();
    // A new search stops the one before it, so questions are asked one at a time.
    arguments.test_threads = Some(1);
    let clock = Arc::new(|| NOW.parse().expect("a moment"));
    let app = Arc::new(App::open(Surroundings::none(clock)));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/find");
    let mut cases: Vec<_> =
        fs::read_dir(&folder).expect("tests/cases/find").flatten().map(|entry| entry.path()).collect();
    cases.sort();
    let of_folders = cases.into_iter().map(|path| {
        let app = Arc::clone(&app);
        let name = path.file_name().map(|name| name.to_string_lossy().replace('-', " ")).unwrap_or_default();
        Trial::test(format!("find: {name}"), move || run(&app, &path))
    });
    let of_lines = false_friends().into_iter().map(|friend| {
        let app = Arc::clone(&app);
        Trial::test(format!("false friend: {} {}: {}", friend.lang, friend.query, friend.why), move || friend.run(&app))
    });
    libtest_mimic::run(&arguments, of_folders.chain(of_lines).collect()).exit();
}

/// A word that looks like another one, in its language or in another.
struct FalseFriend {
    lang: String,
    query: String,
    /// Needs or ids: one of the cards on top is there for one of them. Empty: it does not matter what is found.
    meant: Vec<String>,
    /// Needs or ids: no card on top is.
    not_meant: Vec<String>,
    why: String,
}

fn false_friends() -> Vec<FalseFriend> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/false-friends.tsv");
    let text = fs::read_to_string(path).expect("tests/cases/false-friends.tsv");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).skip(1);
    let list = |column: &str| column.split(' ').filter(|one| !one.is_empty()).map(str::to_owned).collect();
    lines
        .map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
            [lang, query, meant, not_meant, why] => FalseFriend {
                lang: lang.to_owned(),
                query: query.to_owned(),
                meant: list(meant),
                not_meant: list(not_meant),
                why: why.to_owned(),
            },
            _ => panic!("five columns are wanted: {line}"),
        })
        .collect()
}

impl FalseFriend {
    fn run(&self, app: &App) -> Result<(), Failed> {
        let found = ask(app, &self.query, &self.lang, None, &Filters::default(), false)?;
        let top: Vec<&Card> = found.cards.iter().take(TOP).collect();
        let concerns = |card: &Card, what: &str| match Need::from_code(what) {
            Ok(need) => is_for(card, need),
            Err(_) => card.id == what,
        };
        let on_top = |what: &String| top.iter().any(|card| concerns(card, what));
        let mut wrong = Vec::new();
        if found.crisis {
            wrong.push("the crisis lines stand above".to_owned());
        }
        if !self.meant.is_empty() && !self.meant.iter().any(on_top) {
            wrong.push(format!("none of {:?} on top", self.meant));
        }
        wrong.extend(self.not_meant.iter().filter(|what| on_top(what)).map(|what| format!("{what} is on top")));
        let shown: Vec<_> = top.iter().map(|card| (card.id.as_str(), &card.why)).collect();
        if wrong.is_empty() { Ok(()) } else { Err(format!("{}; found {shown:?}", wrong.join(", ")).into()) }
    }
}

/// The card says that it is there for this need.
fn is_for(card: &Card, need: Need) -> bool {
    card.why.contains(&Why::Need(need))
}

fn ask(
    app: &App,
    text: &str,
    lang: &str,
    need: Option<Need>,
    filters: &Filters,
    literal: bool,
) -> Result<Found, String> {
    let limit = u32::try_from(FIRST_PAGE).unwrap_or(20);
    let (text, locale, filters) = (text.to_owned(), lang.to_owned(), filters.clone());
    let request = FindRequest { text, need, locale, filters, near: None, literal, limit };
    app.find(request).map_err(|failure| format!("{failure:?}"))
}

fn run(app: &App, path: &Path) -> Result<(), Failed> {
    let text = fs::read_to_string(path.join("case.toml")).map_err(|error| error.to_string())?;
    let case: Case = toml::from_str(&text).map_err(|error| error.to_string())?;
    let mut wrong = Vec::new();
    for query in &case.queries {
        let found = ask(app, query, &case.lang, case.need, &case.filters, case.literal)
            .map_err(|failure| format!("{query}: {failure}"))?;
        wrong.extend(judge(&case.expect, &found).into_iter().map(|what| format!("“{query}”: {what}")));
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{}\n{}", case.why, wrong.join("\n")).into()) }
}

fn judge(expect: &Expect, found: &Found) -> Vec<String> {
    let ids: Vec<&str> = found.cards.iter().map(|card| card.id.as_str()).collect();
    let mut wrong = Vec::new();
    let mut demand = |holds: bool, what: String| {
        if !holds {
            wrong.push(format!("{what}; found {ids:?}"));
        }
    };
    if let Some(crisis) = expect.crisis {
        demand(found.crisis == crisis, format!("crisis is {}", found.crisis));
    }
    if let Some(need) = expect.below {
        let below = found.cards.iter().find(|card| card.kind != Kind::Crisis);
        let id = below.map(|card| card.id.as_str());
        demand(below.is_some_and(|card| is_for(card, need)), format!("below the crisis lines stands {id:?}"));
    }
    for id in &expect.first_page {
        demand(ids.contains(&id.as_str()), format!("{id} is not on the first page"));
    }
    if !expect.any_of.is_empty() {
        demand(expect.any_of.iter().any(|id| ids.contains(&id.as_str())), format!("none of {:?}", expect.any_of));
    }
    for id in &expect.never {
        demand(!ids.contains(&id.as_str()), format!("{id} is there"));
    }
    for door in &expect.doors {
        demand(found.cards.iter().any(|card| card.door == *door), format!("nothing of the {door:?} door"));
    }
    if let Some(instead) = &expect.instead {
        demand(found.instead.as_ref() == Some(instead), format!("searched {:?} instead", found.instead));
    }
    if let Some(notices) = &expect.notices {
        let codes: Vec<&String> = found.notices.iter().map(|notice| &notice.code).collect();
        demand(codes == notices.iter().collect::<Vec<_>>(), format!("notices {codes:?}"));
    }
    demand(!expect.nothing || ids.is_empty(), "something was found".to_owned());
    demand(expect.nothing || expect.maybe_nothing || !ids.is_empty(), "nothing was found".to_owned());
    wrong
}
