//! `many-doors l10n check`: what is wrong with translations, for translators, editors and scripts.

use std::path::Path;

use many_doors_app::{
    App, l10n,
    l10n::check::{Checked, Corpus, Defect, Finding, Sarif, Severity, Table},
    messages::{self, Message},
    wire::{Failure, FailureCode},
};

use crate::{Refused, arguments::Arguments, print::line};

/// Says what is wrong. With errors the exit code is 1.
pub fn check(app: &App, arguments: &Arguments, locale: &str) -> Result<String, Refused> {
    let path = arguments.word(0)?;
    let corpus = Corpus::read(Path::new(path)).map_err(|_| Failure::of(FailureCode::FolderUnreadable))?;
    let checked = corpus.check(&many_doors_app::library_names());
    let advice = |defect: Defect| app.say(locale, &advice(defect));
    let text = if arguments.has("--sarif") {
        let tag = l10n::canonical(locale).unwrap_or_else(|| "en".to_owned());
        as_json(&Sarif::of(&checked, &tag, env!("CARGO_PKG_VERSION"), &advice))
    } else if arguments.has("--json") {
        as_json(&Table::of(&checked, &advice))
    } else {
        said(app, locale, &checked, &advice)
    };
    let errors = checked.iter().flat_map(|one| &one.findings).any(|finding| finding.severity == Severity::Error);
    if !errors {
        return Ok(text);
    }
    print!("{text}");
    Err(Refused::Told)
}

fn as_json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).map_or_else(|_| String::new(), |text| text + "\n")
}

fn said(app: &App, locale: &str, checked: &[Checked], advice: &dyn Fn(Defect) -> String) -> String {
    let say = |message: Message| app.say(locale, &message);
    let (here, wanted) = (say(messages::cli_check_here()), say(messages::cli_check_wanted()));
    let (error, warning) = (say(messages::cli_check_error()), say(messages::cli_check_warning()));
    let mut text = String::new();
    let (mut errors, mut warnings) = (0_usize, 0_usize);
    for finding in checked.iter().flat_map(|one| &one.findings) {
        let (count, severity) = match finding.severity {
            Severity::Error => (&mut errors, &error),
            Severity::Warning => (&mut warnings, &warning),
        };
        *count += 1;
        let id = finding.id.as_deref().map_or_else(String::new, |id| format!(" {id}"));
        text += &format!("{} {severity} [{}]{id}\n", place(finding), finding.defect.code());
        for (label, words) in [(&here, &finding.excerpt), (&wanted, &finding.wanted)] {
            if !words.is_empty() {
                text += &format!("    {}", line(label, words));
            }
        }
        text += &format!("    {}\n", advice(finding.defect));
    }
    text += &line(&say(messages::cli_check_errors()), errors);
    text + &line(&say(messages::cli_check_warnings()), warnings)
}

/// As compilers write it, so that a terminal can jump there.
fn place(finding: &Finding) -> String {
    match finding.span {
        Some(span) => format!("{}:{}:{}:", finding.file, span.start.line, span.start.column),
        None => format!("{}:", finding.file),
    }
}

/// The sentence for a kind. A new kind does not compile until somebody has written its advice.
fn advice(defect: Defect) -> Message {
    match defect {
        Defect::Refused => messages::cli_advice_refused(),
        Defect::Junk => messages::cli_advice_junk(),
        Defect::Missing => messages::cli_advice_missing(),
        Defect::MissingTerm => messages::cli_advice_missing_term(),
        Defect::MissingAttribute => messages::cli_advice_missing_attribute(),
        Defect::Obsolete => messages::cli_advice_obsolete(),
        Defect::ObsoleteAttribute => messages::cli_advice_obsolete_attribute(),
        Defect::Duplicate => messages::cli_advice_duplicate(),
        Defect::WrongArea => messages::cli_advice_wrong_area(),
        Defect::UnknownReference => messages::cli_advice_unknown_reference(),
        Defect::WrongReference => messages::cli_advice_wrong_reference(),
        Defect::ReferenceLost => messages::cli_advice_reference_lost(),
        Defect::Brand => messages::cli_advice_brand(),
        Defect::VariableLost => messages::cli_advice_variable_lost(),
        Defect::VariableAdded => messages::cli_advice_variable_added(),
        Defect::VariableRenamed => messages::cli_advice_variable_renamed(),
        Defect::Undocumented => messages::cli_advice_undocumented(),
        Defect::DocumentedInVain => messages::cli_advice_documented_in_vain(),
        Defect::PluralUnknown => messages::cli_advice_plural_unknown(),
        Defect::PluralMissing => messages::cli_advice_plural_missing(),
        Defect::PluralOther => messages::cli_advice_plural_other(),
        Defect::Untranslated => messages::cli_advice_untranslated(),
        Defect::Digits => messages::cli_advice_digits(),
        Defect::Number => messages::cli_advice_number(),
        Defect::Address => messages::cli_advice_address(),
        Defect::MarkupAdded => messages::cli_advice_markup_added(),
        Defect::MarkupLost => messages::cli_advice_markup_lost(),
        Defect::EndPunctuation => messages::cli_advice_end_punctuation(),
        Defect::Length => messages::cli_advice_length(),
        Defect::AccessKey => messages::cli_advice_access_key(),
        Defect::BidiControl => messages::cli_advice_bidi_control(),
        Defect::ReadingOrder => messages::cli_advice_reading_order(),
        Defect::Empty => messages::cli_advice_empty(),
        Defect::NotPlain => messages::cli_advice_not_plain(),
        // Words people search with: they are no messages, and `cargo xtask l10n` tells of them.
        Defect::Columns
        | Defect::UnknownConcept
        | Defect::UnknownMark
        | Defect::PhraseTwice
        | Defect::CrisisDisputed
        | Defect::NoWords
        | Defect::SmallWords
        | Defect::NotComposed
        | Defect::Invisible => messages::cli_advice_junk(),
    }
}
