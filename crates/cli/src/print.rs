//! How answers look on a terminal. Label and value, no numbers inside sentences.

use std::fmt::Write as _;

use many_doors_app::{
    App,
    domain::Code as _,
    messages,
    wire::{Card, ChannelView, CrisisSheet, Failure, Found, Start, Why},
};
use serde_json::{Value, json};

/// How to use the program.
pub fn usage(app: &App, locale: &str) -> String {
    let say = |message: messages::Message| app.say(locale, &message);
    let mut text = format!("{}\n", say(messages::cli_about()));
    text += &format!("{}: many-doors find \"…\" [--lang es] [--limit 20] [--json]\n", say(messages::cli_usage()));
    text += &format!("{}:\n", say(messages::cli_commands()));
    for (command, about) in [
        ("find WORDS", messages::cli_command_find()),
        ("lines", messages::cli_command_lines()),
        ("languages", messages::cli_command_languages()),
        ("import PATH [--source S] [--name N] [--mapping FILE] [--report FOLDER]", messages::cli_command_import()),
        ("export FOLDER [--pack ID]... [--as-json]", messages::cli_command_export()),
        ("pack list", messages::cli_command_pack_list()),
        ("pack inspect FILE", messages::cli_command_pack_inspect()),
        ("pack verify FILE", messages::cli_command_pack_verify()),
        ("pack install FILE [--trust] [--older]", messages::cli_command_pack_install()),
        ("pack remove ID", messages::cli_command_pack_remove()),
        ("pack rollback ID", messages::cli_command_pack_rollback()),
        ("pack key FOLDER", messages::cli_command_pack_key()),
        (
            "pack build FOLDER --id I --name N --publisher P --serial 2 --from ID... --key FILE",
            messages::cli_command_pack_build(),
        ),
        ("pack sign FILE --key FILE [--to FOLDER]", messages::cli_command_pack_sign()),
        ("pack take-back ID ENTRY... --reason WHY --key FILE", messages::cli_command_pack_take_back()),
        ("pack watch [FOLDER]", messages::cli_command_pack_watch()),
        ("l10n check PATH [--json] [--sarif]", messages::cli_command_check()),
        ("l10n merge FOLDER INTO [--base FOLDER] [--take theirs|ours]", messages::cli_command_merge()),
    ] {
        text += &format!("  {command}\n      {}\n", say(about));
    }
    for (option, about) in [
        ("--lang", messages::cli_option_lang()),
        ("--limit", messages::cli_option_limit()),
        ("--json", messages::cli_option_json()),
        ("--sarif", messages::cli_option_sarif()),
    ] {
        text += &format!("  {option:<10} {}\n", say(about));
    }
    text
}

/// A label and its value.
pub fn line(label: &str, value: impl std::fmt::Display) -> String {
    format!("{label}: {value}\n")
}

/// The word by which a code crosses to the window, and that ends the id of its message.
pub fn code<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What went wrong, and what to do.
pub fn failure(app: &App, locale: &str, failure: &Failure) -> String {
    let (said, what_to_do) = app.explain_with(locale, failure);
    format!("{said} {what_to_do}")
}

/// Search results for a reader.
pub fn found(app: &App, locale: &str, words: &str, found: &Found) -> String {
    let say = |message: messages::Message| app.say(locale, &message);
    let mut text = String::new();
    if found.crisis {
        text += &format!("{}: 988\n\n", say(messages::cli_crisis()));
    }
    text += &format!("{}: {words}\n", say(messages::cli_query()));
    if let Some(instead) = &found.instead {
        text += &format!("{}: {instead}\n", say(messages::cli_searched_instead()));
    }
    if found.some_words_only {
        text += &format!("{}\n", say(messages::cli_some_words()));
    }
    let more = if found.total.or_more { "+" } else { "" };
    text += &format!("{}: {}{more}\n\n", say(messages::cli_found()), found.total.count);
    if found.cards.is_empty() {
        text += &format!("{}\n", say(messages::cli_nothing()));
    }
    for card in &found.cards {
        text += &one(app, locale, card);
    }
    text
}

/// The crisis lines.
pub fn lines(app: &App, locale: &str, sheet: &CrisisSheet) -> String {
    let mut text = format!("{} ({})\n\n", app.name_of(locale, "crisis", "title"), sheet.built_on);
    for line in &sheet.lines {
        text += &one(app, locale, line);
    }
    text
}

/// The languages of the interface.
pub fn languages(start: &Start) -> String {
    start.locales.iter().fold(String::new(), |mut text, locale| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:<8} {} ({})", locale.tag, locale.endonym, locale.english);
        text
    })
}

fn one(app: &App, locale: &str, card: &Card) -> String {
    let kind = app.name_of(locale, "kind", card.kind.code());
    let mut text = format!("{}  [{}]\n  {}\n", card.name.text, kind, card.summary.text);
    if let Some(source) = &card.summary.source {
        text += &format!("  [{}] {}\n", source.lang, source.text);
    }
    if let Some(credit) = &card.credit {
        text += &format!("  {}\n", credit.community.text);
    }
    for channel in &card.channels {
        text += &format!("  {}\n", reach(app, locale, channel));
    }
    text.push('\n');
    text
}

fn reach(app: &App, locale: &str, channel: &ChannelView) -> String {
    let code = if channel.whatsapp { "whatsapp" } else { channel.kind.code() };
    let mut line = app.name_of(locale, "card", &format!("channel-{code}"));
    for part in
        [&channel.label, &channel.display, &channel.press, &channel.keyword, &channel.address].into_iter().flatten()
    {
        line += &format!(": {part}");
    }
    line
}

/// Search results for a program.
pub fn found_as_json(query: &str, locale: &str, found: &Found) -> String {
    let hits: Vec<Value> = found
        .cards
        .iter()
        .map(|card| {
            json!({
                "id": card.id,
                "kind": card.kind,
                "name": card.name.text,
                "summary": card.summary.text,
                "channels": card.channels,
                "why": card.why.iter().map(reason).collect::<Vec<_>>(),
            })
        })
        .collect();
    let mut text = json!({ "query": query, "lang": locale, "crisis": found.crisis, "hits": hits }).to_string();
    text.push('\n');
    text
}

fn reason(why: &Why) -> Value {
    match why {
        Why::Word(word) => json!({ "word": word }),
        Why::Meaning(words) => json!({ "meaning": words }),
        Why::Need(need) => json!({ "need": need }),
        Why::Language(language) => json!({ "language": language }),
        Why::Free => json!({ "free": true }),
    }
}
