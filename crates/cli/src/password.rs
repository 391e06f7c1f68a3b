//! The password of a key: from the environment for scripts, else one line of the standard input. Never a word of the command
//! line, which other programs can read.

use std::io::{self, BufRead as _, IsTerminal as _};

use many_doors_app::{App, messages};

/// The variable that holds it.
const VARIABLE: &str = "MANY_DOORS_PASSWORD";

/// Asks for the password.
pub fn ask(app: &App, locale: &str) -> String {
    if let Ok(password) = std::env::var(VARIABLE) {
        return password;
    }
    if io::stdin().is_terminal() {
        eprint!("{}: ", app.say(locale, &messages::cli_password()));
    }
    let mut line = String::new();
    let _ = io::stdin().lock().read_line(&mut line);
    line.trim_end_matches(['\r', '\n']).to_owned()
}
