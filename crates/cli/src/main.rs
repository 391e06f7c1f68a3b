//! `many-doors`: the library without a window, for data stewards, translators and scripts.

// Printing is what this program is for.
#![allow(clippy::print_stdout)]

mod arguments;
mod print;

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use many_doors_app::{
    App, Surroundings,
    commands::{LocaleRequest, NoRequest},
    wire::{Failure, Filters, FindRequest},
};

use arguments::{Arguments, Verb};

fn main() -> ExitCode {
    let os_locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let app = App::open(Surroundings {
        // An existing library is read; a search from the command line never makes one.
        data_dir: data_dir().filter(|dir| dir.join("library.sqlite").is_file()),
        config_dir: None,
        os_locale: os_locale.clone(),
        clock: Arc::new(jiff::Timestamp::now),
        outlets: None,
        pseudo: cfg!(debug_assertions),
    });
    let arguments = match arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => {
            let locale = os_locale.unwrap_or_default();
            eprintln!("{}: {}", app.say(&locale, &problem.message()), problem.word);
            eprint!("{}", print::usage(&app, &locale));
            return ExitCode::from(2);
        }
    };
    let locale = arguments.lang.clone().or(os_locale).unwrap_or_default();
    match answer(&app, &arguments, &locale) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{}", print::failure(&app, &locale, &failure));
            ExitCode::FAILURE
        }
    }
}

fn answer(app: &App, arguments: &Arguments, locale: &str) -> Result<String, Failure> {
    match &arguments.verb {
        Verb::Usage => Ok(print::usage(app, locale)),
        Verb::Find(words) => {
            let found = app.find(FindRequest {
                near: None,
                text: words.clone(),
                need: None,
                locale: locale.to_owned(),
                filters: Filters::default(),
                literal: false,
                limit: arguments.limit,
            })?;
            Ok(if arguments.json {
                print::found_as_json(words, locale, &found)
            } else {
                print::found(app, locale, words, &found)
            })
        }
        Verb::Lines => {
            let sheet = app.crisis_lines(LocaleRequest { locale: locale.to_owned() })?;
            Ok(print::lines(app, locale, &sheet))
        }
        Verb::Languages => Ok(print::languages(&app.start(NoRequest {})?)),
    }
}

/// Where the window keeps its library.
fn data_dir() -> Option<PathBuf> {
    many_doors_app::data_dir(|name| std::env::var_os(name))
}
