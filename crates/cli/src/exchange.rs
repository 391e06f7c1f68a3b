//! Taking lists in and giving entries away.

use std::{collections::BTreeMap, path::Path};

use many_doors_app::{
    App, messages,
    wire::{
        BringRequest, Brought, Changes, ExportForm, ExportRequest, LookRequest, Looked, MapRequest, SaveReportRequest,
        SheetMapping,
    },
};
use serde_json::json;

use crate::{
    Refused,
    arguments::Arguments,
    print::{code, line},
};

/// `import PATH [--source NAME] [--name NAME] [--mapping FILE] [--licence L] [--report FOLDER] [--keep-private]`
pub fn import(app: &App, arguments: &Arguments, locale: &str) -> Result<String, Refused> {
    let path = absolute(arguments.word(0)?);
    let (mut source, mut mapping) = (arguments.value("--source"), None);
    let mapping_file = arguments.value("--mapping").map(|file| absolute(&file));
    // A list in HSDS is named after its file and read once; the others must be looked into first.
    let is_list =
        Path::new(&path).is_dir() || [".zip", ".json"].iter().any(|ending| path.to_lowercase().ends_with(ending));
    if is_list {
        source = source.or_else(|| Some(many_doors_app::short_name(Path::new(&path))));
        return bring(app, arguments, locale, path, source.unwrap_or_default(), None);
    }
    let looked = match mapping_file {
        // Nothing is guessed where somebody has said what the columns are.
        Some(_) => {
            Looked::Sheet(Box::new(app.map_sheet(MapRequest { path: path.clone(), mapping: None, mapping_file })?))
        }
        None => app.look(LookRequest { path: path.clone() })?,
    };
    match looked {
        Looked::List(list) => source = source.or(Some(list.source)),
        Looked::Sheet(sheet) => {
            let mut own = sheet.mapping;
            if let Some(source) = &source {
                own.source.clone_from(source);
            }
            source = Some(own.source.clone());
            mapping = Some(own);
        }
        Looked::Pack(_) => return crate::packs::install(app, &path, arguments, locale),
    }
    bring(app, arguments, locale, path, source.unwrap_or_default(), mapping)
}

fn bring(
    app: &App,
    arguments: &Arguments,
    locale: &str,
    path: String,
    source: String,
    mapping: Option<SheetMapping>,
) -> Result<String, Refused> {
    let brought = app.bring(BringRequest {
        path,
        name: arguments.value("--name").unwrap_or_else(|| source.clone()),
        source,
        licence: arguments.value("--licence"),
        mapping,
        keep_private: arguments.has("--keep-private"),
    })?;
    let report = match arguments.value("--report") {
        Some(folder) => Some(app.save_report(report(app, locale, &brought, absolute(&folder)))?.file),
        None => None,
    };
    if arguments.has("--json") {
        return Ok(
            json!({ "changes": brought.changes, "reasons": brought.reasons, "report": report }).to_string() + "\n"
        );
    }
    let mut text = changes(app, locale, &brought.changes);
    for counted in &brought.reasons {
        let outcome = app.name_of(locale, "bring-outcome", &code(&counted.outcome));
        let reason = app.name_of(locale, "bring-reason", &code(&counted.reason));
        text += &line(&format!("{outcome}, {reason}"), counted.count);
    }
    if let Some(report) = report {
        text += &line(&app.say(locale, &messages::cli_saved()), report);
    }
    Ok(text)
}

/// `export FOLDER [--pack ID]... [--as-json]`
pub fn export(app: &App, arguments: &Arguments, locale: &str) -> Result<String, Refused> {
    let form = if arguments.has("--as-json") { ExportForm::Json } else { ExportForm::Tables };
    let folder = absolute(arguments.word(0)?);
    let saved = app.export(ExportRequest { packs: arguments.values("--pack"), form, folder })?;
    Ok(line(&app.say(locale, &messages::cli_saved()), saved.file))
}

/// What changed in the library.
pub fn changes(app: &App, locale: &str, changes: &Changes) -> String {
    let say = |message| app.say(locale, &message);
    line(&say(messages::cli_added()), changes.added)
        + &line(&say(messages::cli_changed()), changes.changed)
        + &line(&say(messages::cli_removed()), changes.removed)
        + &line(&say(messages::cli_same()), changes.same)
}

fn report(app: &App, locale: &str, brought: &Brought, folder: String) -> SaveReportRequest {
    let say = |message| app.say(locale, &message);
    let (mut outcomes, mut reasons) = (BTreeMap::new(), BTreeMap::new());
    for counted in &brought.reasons {
        let (outcome, reason) = (code(&counted.outcome), code(&counted.reason));
        outcomes.insert(outcome.clone(), app.name_of(locale, "bring-outcome", &outcome));
        reasons.insert(reason.clone(), app.name_of(locale, "bring-reason", &reason));
    }
    let headings = [
        messages::cli_report_file(),
        messages::cli_report_line(),
        messages::cli_report_column(),
        messages::cli_report_outcome(),
        messages::cli_report_reason(),
        messages::cli_report_value(),
    ];
    SaveReportRequest { folder, headings: headings.into_iter().map(say).collect(), outcomes, reasons }
}

/// The core takes whole paths only; a terminal stands in a folder.
pub fn absolute(path: &str) -> String {
    std::path::absolute(Path::new(path)).map_or_else(|_| path.to_owned(), |path| path.display().to_string())
}
