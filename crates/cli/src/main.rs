//! `many-doors`: the library without a window, for data stewards, translators and scripts.

// Printing is what this program is for.
#![allow(clippy::print_stdout)]

mod arguments;
mod check;
mod exchange;
mod merge;
mod outlets;
mod packs;
mod password;
mod print;

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use many_doors_app::{
    App, Surroundings,
    commands::{LocaleRequest, NoRequest},
    wire::{Failure, Filters, FindRequest},
};

use arguments::{Arguments, PackVerb, Problem, Verb};

/// Taking in a list is made of small pieces that one thread makes and another gives back: docs/adr/0008.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Why there is no answer.
enum Refused {
    /// The words on the command line.
    Words(Problem),
    /// The program, or what it was given.
    Failure(Failure),
    /// It was told already; only the exit code remains.
    Told,
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self::Words(problem)
    }
}

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

fn main() -> ExitCode {
    let os_locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let arguments = arguments::parse(std::env::args().skip(1));
    let changes = arguments.as_ref().is_ok_and(|arguments| changes(arguments.verb));
    let app = App::open(Surroundings {
        // An existing library is read; only what is asked to change one makes one.
        data_dir: data_dir().filter(|dir| changes || dir.join("library.sqlite").is_file()),
        config_dir: None,
        os_locale: os_locale.clone(),
        clock: Arc::new(jiff::Timestamp::now),
        outlets: Some(Arc::new(outlets::Terminal)),
        cover: None,
        reader: None,
        kiosk: None,
        portable: false,
        pseudo: cfg!(debug_assertions),
    });
    let locale =
        arguments.as_ref().ok().and_then(|arguments| arguments.value("--lang")).or(os_locale).unwrap_or_default();
    match arguments.map_err(Refused::from).and_then(|arguments| answer(&app, &arguments, &locale)) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(Refused::Words(problem)) => {
            eprintln!("{}: {}", app.say(&locale, &problem.message()), problem.word);
            eprint!("{}", print::usage(&app, &locale));
            ExitCode::from(2)
        }
        Err(Refused::Failure(failure)) => {
            eprintln!("{}", print::failure(&app, &locale, &failure));
            ExitCode::FAILURE
        }
        Err(Refused::Told) => ExitCode::FAILURE,
    }
}

/// Whether the verb writes into the library.
fn changes(verb: Verb) -> bool {
    match verb {
        Verb::Usage | Verb::Find | Verb::Lines | Verb::Languages | Verb::Export => false,
        Verb::CheckLanguages | Verb::MergeLanguages => false,
        Verb::Import => true,
        Verb::Pack(verb) => match verb {
            PackVerb::Install | PackVerb::Remove | PackVerb::RollBack | PackVerb::Watch => true,
            PackVerb::List
            | PackVerb::Inspect
            | PackVerb::Verify
            | PackVerb::Build
            | PackVerb::Sign
            | PackVerb::Key
            | PackVerb::TakeBack => false,
        },
    }
}

fn answer(app: &App, arguments: &Arguments, locale: &str) -> Result<String, Refused> {
    match arguments.verb {
        Verb::Usage => Ok(print::usage(app, locale)),
        Verb::Find => {
            let words = arguments.words.join(" ");
            let found = app.find(FindRequest {
                near: None,
                text: words.clone(),
                need: None,
                locale: locale.to_owned(),
                filters: Filters::default(),
                literal: false,
                limit: arguments.number("--limit", 20)?,
            })?;
            Ok(if arguments.has("--json") {
                print::found_as_json(&words, locale, &found)
            } else {
                print::found(app, locale, &words, &found)
            })
        }
        Verb::Lines => {
            let sheet = app.crisis_lines(LocaleRequest { locale: locale.to_owned() })?;
            Ok(print::lines(app, locale, &sheet))
        }
        Verb::Languages => Ok(print::languages(&app.start(NoRequest {})?)),
        Verb::Import => exchange::import(app, arguments, locale),
        Verb::Export => exchange::export(app, arguments, locale),
        Verb::Pack(verb) => packs::pack(app, verb, arguments, locale),
        Verb::CheckLanguages => check::check(app, arguments, locale),
        Verb::MergeLanguages => merge::merge(app, arguments, locale),
    }
}

/// Where the window keeps its library.
/// On a stick the one beside the program, as for the window there.
fn data_dir() -> Option<PathBuf> {
    let env = |name: &str| std::env::var_os(name);
    let portable = std::env::current_exe().ok().and_then(|program| many_doors_app::portable_dir(false, env, &program));
    portable.or_else(|| many_doors_app::data_dir(env))
}
