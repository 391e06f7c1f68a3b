//! `many-doors l10n check`: what is wrong with translations, for translators, editors and scripts.

use std::path::Path;

use many_doors_app::{
    App, advice, l10n,
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
