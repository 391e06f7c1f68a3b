//! Messages that Rust says itself. Written by `cargo xtask codegen`; do not edit.

/// A message with its variables, all of them text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: &'static str,
    /// The attribute; none for the value.
    pub attribute: Option<&'static str>,
    /// Its variables by name.
    pub args: Vec<(&'static str, String)>,
}

/// many-doors: find support without a window
#[must_use]
pub fn cli_about() -> Message {
    Message { id: "cli-about", attribute: None, args: vec![] }
}

/// Usage
#[must_use]
pub fn cli_usage() -> Message {
    Message { id: "cli-usage", attribute: None, args: vec![] }
}

/// Commands
#[must_use]
pub fn cli_commands() -> Message {
    Message { id: "cli-commands", attribute: None, args: vec![] }
}

/// search the library
#[must_use]
pub fn cli_command_find() -> Message {
    Message { id: "cli-command-find", attribute: None, args: vec![] }
}

/// list the crisis lines
#[must_use]
pub fn cli_command_lines() -> Message {
    Message { id: "cli-command-lines", attribute: None, args: vec![] }
}

/// list the languages
#[must_use]
pub fn cli_command_languages() -> Message {
    Message { id: "cli-command-languages", attribute: None, args: vec![] }
}

/// language of the question and the answers
#[must_use]
pub fn cli_option_lang() -> Message {
    Message { id: "cli-option-lang", attribute: None, args: vec![] }
}

/// answer as JSON
#[must_use]
pub fn cli_option_json() -> Message {
    Message { id: "cli-option-json", attribute: None, args: vec![] }
}

/// how many results
#[must_use]
pub fn cli_option_limit() -> Message {
    Message { id: "cli-option-limit", attribute: None, args: vec![] }
}

/// Found
#[must_use]
pub fn cli_found() -> Message {
    Message { id: "cli-found", attribute: None, args: vec![] }
}

/// Question
#[must_use]
pub fn cli_query() -> Message {
    Message { id: "cli-query", attribute: None, args: vec![] }
}

/// Searched instead
#[must_use]
pub fn cli_searched_instead() -> Message {
    Message { id: "cli-searched-instead", attribute: None, args: vec![] }
}

/// You can talk to a person now
#[must_use]
pub fn cli_crisis() -> Message {
    Message { id: "cli-crisis", attribute: None, args: vec![] }
}

/// Results with some of the words only
#[must_use]
pub fn cli_some_words() -> Message {
    Message { id: "cli-some-words", attribute: None, args: vec![] }
}

/// Nothing found
#[must_use]
pub fn cli_nothing() -> Message {
    Message { id: "cli-nothing", attribute: None, args: vec![] }
}

/// Unknown command
#[must_use]
pub fn cli_unknown_command() -> Message {
    Message { id: "cli-unknown-command", attribute: None, args: vec![] }
}

/// Unknown option
#[must_use]
pub fn cli_unknown_option() -> Message {
    Message { id: "cli-unknown-option", attribute: None, args: vec![] }
}

/// Missing value
#[must_use]
pub fn cli_missing_value() -> Message {
    Message { id: "cli-missing-value", attribute: None, args: vec![] }
}

/// The built-in library answers
#[must_use]
pub fn cli_library_stand_in() -> Message {
    Message { id: "cli-library-stand-in", attribute: None, args: vec![] }
}

/// { -app-name }
#[must_use]
pub fn window_title() -> Message {
    Message { id: "window-title", attribute: None, args: vec![] }
}
