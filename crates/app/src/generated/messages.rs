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

/// Something is missing after the command
#[must_use]
pub fn cli_missing_word() -> Message {
    Message { id: "cli-missing-word", attribute: None, args: vec![] }
}

/// take in a list: HSDS tables or JSON, a spreadsheet
#[must_use]
pub fn cli_command_import() -> Message {
    Message { id: "cli-command-import", attribute: None, args: vec![] }
}

/// save entries as HSDS, for other programs
#[must_use]
pub fn cli_command_export() -> Message {
    Message { id: "cli-command-export", attribute: None, args: vec![] }
}

/// list what the library is made of
#[must_use]
pub fn cli_command_pack_list() -> Message {
    Message { id: "cli-command-pack-list", attribute: None, args: vec![] }
}

/// say what a pack is, without installing it
#[must_use]
pub fn cli_command_pack_inspect() -> Message {
    Message { id: "cli-command-pack-inspect", attribute: None, args: vec![] }
}

/// as inspect, and fail unless its publisher is trusted here
#[must_use]
pub fn cli_command_pack_verify() -> Message {
    Message { id: "cli-command-pack-verify", attribute: None, args: vec![] }
}

/// install a pack; --trust after comparing the words, --older to go back on purpose
#[must_use]
pub fn cli_command_pack_install() -> Message {
    Message { id: "cli-command-pack-install", attribute: None, args: vec![] }
}

/// take a pack out
#[must_use]
pub fn cli_command_pack_remove() -> Message {
    Message { id: "cli-command-pack-remove", attribute: None, args: vec![] }
}

/// go back to the pack before
#[must_use]
pub fn cli_command_pack_rollback() -> Message {
    Message { id: "cli-command-pack-rollback", attribute: None, args: vec![] }
}

/// make a key to sign packs with
#[must_use]
pub fn cli_command_pack_key() -> Message {
    Message { id: "cli-command-pack-key", attribute: None, args: vec![] }
}

/// make a signed pack; --since FILE for changes only
#[must_use]
pub fn cli_command_pack_build() -> Message {
    Message { id: "cli-command-pack-build", attribute: None, args: vec![] }
}

/// add a signature to a pack
#[must_use]
pub fn cli_command_pack_sign() -> Message {
    Message { id: "cli-command-pack-sign", attribute: None, args: vec![] }
}

/// make a pack that takes entries back
#[must_use]
pub fn cli_command_pack_take_back() -> Message {
    Message { id: "cli-command-pack-take-back", attribute: None, args: vec![] }
}

/// watch a folder for newer packs, or look into it now
#[must_use]
pub fn cli_command_pack_watch() -> Message {
    Message { id: "cli-command-pack-watch", attribute: None, args: vec![] }
}

/// Password of the key
#[must_use]
pub fn cli_password() -> Message {
    Message { id: "cli-password", attribute: None, args: vec![] }
}

/// Saved
#[must_use]
pub fn cli_saved() -> Message {
    Message { id: "cli-saved", attribute: None, args: vec![] }
}

/// New
#[must_use]
pub fn cli_added() -> Message {
    Message { id: "cli-added", attribute: None, args: vec![] }
}

/// Changed
#[must_use]
pub fn cli_changed() -> Message {
    Message { id: "cli-changed", attribute: None, args: vec![] }
}

/// Gone
#[must_use]
pub fn cli_removed() -> Message {
    Message { id: "cli-removed", attribute: None, args: vec![] }
}

/// As before
#[must_use]
pub fn cli_same() -> Message {
    Message { id: "cli-same", attribute: None, args: vec![] }
}

/// File
#[must_use]
pub fn cli_report_file() -> Message {
    Message { id: "cli-report-file", attribute: None, args: vec![] }
}

/// Line
#[must_use]
pub fn cli_report_line() -> Message {
    Message { id: "cli-report-line", attribute: None, args: vec![] }
}

/// Column
#[must_use]
pub fn cli_report_column() -> Message {
    Message { id: "cli-report-column", attribute: None, args: vec![] }
}

/// What became of it
#[must_use]
pub fn cli_report_outcome() -> Message {
    Message { id: "cli-report-outcome", attribute: None, args: vec![] }
}

/// Why
#[must_use]
pub fn cli_report_reason() -> Message {
    Message { id: "cli-report-reason", attribute: None, args: vec![] }
}

/// Value
#[must_use]
pub fn cli_report_value() -> Message {
    Message { id: "cli-report-value", attribute: None, args: vec![] }
}

/// Secret key, keep it safe
#[must_use]
pub fn cli_secret_key() -> Message {
    Message { id: "cli-secret-key", attribute: None, args: vec![] }
}

/// Public key, pass it on
#[must_use]
pub fn cli_public_key() -> Message {
    Message { id: "cli-public-key", attribute: None, args: vec![] }
}

/// Words to compare
#[must_use]
pub fn cli_words() -> Message {
    Message { id: "cli-words", attribute: None, args: vec![] }
}

/// Fingerprint
#[must_use]
pub fn cli_fingerprint() -> Message {
    Message { id: "cli-fingerprint", attribute: None, args: vec![] }
}

/// Pack
#[must_use]
pub fn cli_pack_name() -> Message {
    Message { id: "cli-pack-name", attribute: None, args: vec![] }
}

/// Name in data
#[must_use]
pub fn cli_pack_id() -> Message {
    Message { id: "cli-pack-id", attribute: None, args: vec![] }
}

/// Version number
#[must_use]
pub fn cli_pack_serial() -> Message {
    Message { id: "cli-pack-serial", attribute: None, args: vec![] }
}

/// Made on
#[must_use]
pub fn cli_pack_made() -> Message {
    Message { id: "cli-pack-made", attribute: None, args: vec![] }
}

/// Check again by
#[must_use]
pub fn cli_pack_check_by() -> Message {
    Message { id: "cli-pack-check-by", attribute: None, args: vec![] }
}

/// Entries
#[must_use]
pub fn cli_pack_entries() -> Message {
    Message { id: "cli-pack-entries", attribute: None, args: vec![] }
}

/// Publisher
#[must_use]
pub fn cli_pack_publisher() -> Message {
    Message { id: "cli-pack-publisher", attribute: None, args: vec![] }
}

/// Taken back
#[must_use]
pub fn cli_pack_taken_back() -> Message {
    Message { id: "cli-pack-taken-back", attribute: None, args: vec![] }
}

/// { -app-name }
#[must_use]
pub fn window_title() -> Message {
    Message { id: "window-title", attribute: None, args: vec![] }
}

/// Loading…
#[must_use]
pub fn window_cover() -> Message {
    Message { id: "window-cover", attribute: None, args: vec![] }
}
