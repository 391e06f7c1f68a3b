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

/// look for mistakes in translations: a folder or a file
#[must_use]
pub fn cli_command_check() -> Message {
    Message { id: "cli-command-check", attribute: None, args: vec![] }
}

/// answer as SARIF, for editors and code hosts
#[must_use]
pub fn cli_option_sarif() -> Message {
    Message { id: "cli-option-sarif", attribute: None, args: vec![] }
}

/// Error
#[must_use]
pub fn cli_check_error() -> Message {
    Message { id: "cli-check-error", attribute: None, args: vec![] }
}

/// Warning
#[must_use]
pub fn cli_check_warning() -> Message {
    Message { id: "cli-check-warning", attribute: None, args: vec![] }
}

/// Errors
#[must_use]
pub fn cli_check_errors() -> Message {
    Message { id: "cli-check-errors", attribute: None, args: vec![] }
}

/// Warnings
#[must_use]
pub fn cli_check_warnings() -> Message {
    Message { id: "cli-check-warnings", attribute: None, args: vec![] }
}

/// Here
#[must_use]
pub fn cli_check_here() -> Message {
    Message { id: "cli-check-here", attribute: None, args: vec![] }
}

/// Should be
#[must_use]
pub fn cli_check_wanted() -> Message {
    Message { id: "cli-check-wanted", attribute: None, args: vec![] }
}

/// Make this file smaller than 1 MB, save it as UTF-8, and do not nest its braces deeply.
#[must_use]
pub fn cli_advice_refused() -> Message {
    Message { id: "cli-advice-refused", attribute: None, args: vec![] }
}

/// Write the entry as “id = text”; as it is, it cannot be read.
#[must_use]
pub fn cli_advice_junk() -> Message {
    Message { id: "cli-advice-junk", attribute: None, args: vec![] }
}

/// Translate this entry; until then the English is shown.
#[must_use]
pub fn cli_advice_missing() -> Message {
    Message { id: "cli-advice-missing", attribute: None, args: vec![] }
}

/// Translate this term; until then the English name is shown.
#[must_use]
pub fn cli_advice_missing_term() -> Message {
    Message { id: "cli-advice-missing-term", attribute: None, args: vec![] }
}

/// Translate this part of the entry too, and keep the spaces before its dot.
#[must_use]
pub fn cli_advice_missing_attribute() -> Message {
    Message { id: "cli-advice-missing-attribute", attribute: None, args: vec![] }
}

/// Take this entry out; English no longer has it.
#[must_use]
pub fn cli_advice_obsolete() -> Message {
    Message { id: "cli-advice-obsolete", attribute: None, args: vec![] }
}

/// Take this part out; English does not have it.
#[must_use]
pub fn cli_advice_obsolete_attribute() -> Message {
    Message { id: "cli-advice-obsolete-attribute", attribute: None, args: vec![] }
}

/// Keep one of the two and take the other out.
#[must_use]
pub fn cli_advice_duplicate() -> Message {
    Message { id: "cli-advice-duplicate", attribute: None, args: vec![] }
}

/// Move this entry to the file that its id begins with.
#[must_use]
pub fn cli_advice_wrong_area() -> Message {
    Message { id: "cli-advice-wrong-area", attribute: None, args: vec![] }
}

/// Correct the name in braces; nothing has that name.
#[must_use]
pub fn cli_advice_unknown_reference() -> Message {
    Message { id: "cli-advice-unknown-reference", attribute: None, args: vec![] }
}

/// Put in the same name in braces that English puts in.
#[must_use]
pub fn cli_advice_wrong_reference() -> Message {
    Message { id: "cli-advice-wrong-reference", attribute: None, args: vec![] }
}

/// Put the name in braces here, as English does, so that it is written the same way everywhere.
#[must_use]
pub fn cli_advice_reference_lost() -> Message {
    Message { id: "cli-advice-reference-lost", attribute: None, args: vec![] }
}

/// Write the term in braces instead of the name.
#[must_use]
pub fn cli_advice_brand() -> Message {
    Message { id: "cli-advice-brand", attribute: None, args: vec![] }
}

/// Put this variable in braces where it belongs in your sentence.
#[must_use]
pub fn cli_advice_variable_lost() -> Message {
    Message { id: "cli-advice-variable-lost", attribute: None, args: vec![] }
}

/// Take this variable out; the program does not fill it in.
#[must_use]
pub fn cli_advice_variable_added() -> Message {
    Message { id: "cli-advice-variable-added", attribute: None, args: vec![] }
}

/// Give the variable the same name as in English.
#[must_use]
pub fn cli_advice_variable_renamed() -> Message {
    Message { id: "cli-advice-variable-renamed", attribute: None, args: vec![] }
}

/// Say in a comment above the entry what this variable is.
#[must_use]
pub fn cli_advice_undocumented() -> Message {
    Message { id: "cli-advice-undocumented", attribute: None, args: vec![] }
}

/// Take out the comment about a variable that is not used.
#[must_use]
pub fn cli_advice_documented_in_vain() -> Message {
    Message { id: "cli-advice-documented-in-vain", attribute: None, args: vec![] }
}

/// Take this form out; your language does not have it.
#[must_use]
pub fn cli_advice_plural_unknown() -> Message {
    Message { id: "cli-advice-plural-unknown", attribute: None, args: vec![] }
}

/// Add these forms; your language needs them.
#[must_use]
pub fn cli_advice_plural_missing() -> Message {
    Message { id: "cli-advice-plural-missing", attribute: None, args: vec![] }
}

/// Put the star at the form “other”.
#[must_use]
pub fn cli_advice_plural_other() -> Message {
    Message { id: "cli-advice-plural-other", attribute: None, args: vec![] }
}

/// Translate this text, or write “# keep:” and the reason above it.
#[must_use]
pub fn cli_advice_untranslated() -> Message {
    Message { id: "cli-advice-untranslated", attribute: None, args: vec![] }
}

/// Write the number with the same digits as English; somebody may dial it.
#[must_use]
pub fn cli_advice_digits() -> Message {
    Message { id: "cli-advice-digits", attribute: None, args: vec![] }
}

/// Compare this quantity with the English.
#[must_use]
pub fn cli_advice_number() -> Message {
    Message { id: "cli-advice-number", attribute: None, args: vec![] }
}

/// Write the address exactly as English does.
#[must_use]
pub fn cli_advice_address() -> Message {
    Message { id: "cli-advice-address", attribute: None, args: vec![] }
}

/// Take this tag out; English does not have it.
#[must_use]
pub fn cli_advice_markup_added() -> Message {
    Message { id: "cli-advice-markup-added", attribute: None, args: vec![] }
}

/// Put the tags around the words as English does, and close each of them.
#[must_use]
pub fn cli_advice_markup_lost() -> Message {
    Message { id: "cli-advice-markup-lost", attribute: None, args: vec![] }
}

/// End the sentence as English does, with the mark of your language.
#[must_use]
pub fn cli_advice_end_punctuation() -> Message {
    Message { id: "cli-advice-end-punctuation", attribute: None, args: vec![] }
}

/// Compare with the English: something may be missing, or there may be too much.
#[must_use]
pub fn cli_advice_length() -> Message {
    Message { id: "cli-advice-length", attribute: None, args: vec![] }
}

/// Choose a letter that stands in the label.
#[must_use]
pub fn cli_advice_access_key() -> Message {
    Message { id: "cli-advice-access-key", attribute: None, args: vec![] }
}

/// Take out the invisible character that changes the direction of the text.
#[must_use]
pub fn cli_advice_bidi_control() -> Message {
    Message { id: "cli-advice-bidi-control", attribute: None, args: vec![] }
}

/// Put the number or address in braces and quotes, so that it is read in the right order.
#[must_use]
pub fn cli_advice_reading_order() -> Message {
    Message { id: "cli-advice-reading-order", attribute: None, args: vec![] }
}

/// Write a text here.
#[must_use]
pub fn cli_advice_empty() -> Message {
    Message { id: "cli-advice-empty", attribute: None, args: vec![] }
}

/// Write plain text here, without braces.
#[must_use]
pub fn cli_advice_not_plain() -> Message {
    Message { id: "cli-advice-not-plain", attribute: None, args: vec![] }
}

/// put translations that were handed in together with a folder of languages
#[must_use]
pub fn cli_command_merge() -> Message {
    Message { id: "cli-command-merge", attribute: None, args: vec![] }
}

/// New
#[must_use]
pub fn cli_merge_new() -> Message {
    Message { id: "cli-merge-new", attribute: None, args: vec![] }
}

/// Changed
#[must_use]
pub fn cli_merge_changed() -> Message {
    Message { id: "cli-merge-changed", attribute: None, args: vec![] }
}

/// Changed on both sides; left as it was here
#[must_use]
pub fn cli_merge_disputed() -> Message {
    Message { id: "cli-merge-disputed", attribute: None, args: vec![] }
}

/// Before
#[must_use]
pub fn cli_merge_was() -> Message {
    Message { id: "cli-merge-was", attribute: None, args: vec![] }
}

/// Here
#[must_use]
pub fn cli_merge_here() -> Message {
    Message { id: "cli-merge-here", attribute: None, args: vec![] }
}

/// Handed in
#[must_use]
pub fn cli_merge_handed_in() -> Message {
    Message { id: "cli-merge-handed-in", attribute: None, args: vec![] }
}

/// Could not be read
#[must_use]
pub fn cli_merge_unread() -> Message {
    Message { id: "cli-merge-unread", attribute: None, args: vec![] }
}

/// Decide by hand, or run this again with --take theirs or --take ours.
#[must_use]
pub fn cli_merge_how() -> Message {
    Message { id: "cli-merge-how", attribute: None, args: vec![] }
}

/// There was nothing new in it.
#[must_use]
pub fn cli_merge_nothing() -> Message {
    Message { id: "cli-merge-nothing", attribute: None, args: vec![] }
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
