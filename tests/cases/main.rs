//! Folders as tests: `tests/cases/find/<name>/case.toml` is one question to the built-in library and what must come of it.
//! `tests/cases/README.md` names every field. Nobody needs Rust to add one.
#![allow(clippy::expect_used)]

use std::{fs, path::Path, sync::Arc};

use libtest_mimic::{Arguments, Failed, Trial};
use many_doors_app::{
    App, Surroundings,
    wire::{Filters, FindRequest, Found},
};
use serde::Deserialize;

/// A Monday noon in New York, on which the hours of the cases are judged.
const NOW: &str = "2026-11-23T17:00:00Z";
/// How many cards the first page holds.
const FIRST_PAGE: usize = 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Why this must hold, for whoever breaks it.
    why: String,
    /// Each is asked on its own, all must meet the expectations.
    queries: Vec<String>,
    lang: String,
    #[serde(default)]
    need: Option<many_doors_domain::Need>,
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
    let trials = cases
        .into_iter()
        .map(|path| {
            let app = Arc::clone(&app);
            let name = path.file_name().map(|name| name.to_string_lossy().replace('-', " ")).unwrap_or_default();
            Trial::test(format!("find: {name}"), move || run(&app, &path))
        })
        .collect();
    libtest_mimic::run(&arguments, trials).exit();
}

fn run(app: &App, path: &Path) -> Result<(), Failed> {
    let text = fs::read_to_string(path.join("case.toml")).map_err(|error| error.to_string())?;
    let case: Case = toml::from_str(&text).map_err(|error| error.to_string())?;
    let mut wrong = Vec::new();
    for query in &case.queries {
        let found = app
            .find(FindRequest {
                text: query.clone(),
                need: case.need,
                locale: case.lang.clone(),
                filters: case.filters.clone(),
                literal: case.literal,
                limit: u32::try_from(FIRST_PAGE).unwrap_or(20),
            })
            .map_err(|failure| format!("{query}: {failure:?}"))?;
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
