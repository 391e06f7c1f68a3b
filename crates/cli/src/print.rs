//! How answers look on a terminal. Label and value, no numbers inside sentences.

use std::fmt::Write as _;

use many_doors_app::{
    App,
    wire::{Card, ChannelView, CrisisSheet, Failure, Found, Start, Why},
};
use serde_json::{Value, json};

/// How to use the program.
pub fn usage(app: &App, locale: &str) -> String {
    let say = |id: &str| app.message(locale, id);
    let mut text = String::new();
    let mut line = |words: String| {
        text.push_str(&words);
        text.push('\n');
    };
    line(say("cli-about"));
    line(format!("{}: many-doors find \"…\" [--lang es] [--limit 20] [--json]", say("cli-usage")));
    line(format!("{}:", say("cli-commands")));
    for (command, id) in
        [("find", "cli-command-find"), ("lines", "cli-command-lines"), ("languages", "cli-command-languages")]
    {
        line(format!("  {command:<10} {}", say(id)));
    }
    for (option, id) in [("--lang", "cli-option-lang"), ("--limit", "cli-option-limit"), ("--json", "cli-option-json")] {
        line(format!("  {option:<10} {}", say(id)));
    }
    text
}

/// What went wrong, and what to do.
pub fn failure(app: &App, locale: &str, failure: &Failure) -> String {
    let code = serde_json::to_value(failure.code).ok().and_then(|code| code.as_str().map(str::to_owned));
    app.message(locale, &format!("failure-{}", code.unwrap_or_else(|| "internal".into())))
}

/// Search results for a reader.
pub fn found(app: &App, locale: &str, words: &str, found: &Found) -> String {
    let say = |id: &str| app.message(locale, id);
    let mut text = String::new();
    if found.crisis {
        text += &format!("{}: 988\n\n", say("cli-crisis"));
    }
    text += &format!("{}: {words}\n", say("cli-query"));
    if let Some(instead) = &found.instead {
        text += &format!("{}: {instead}\n", say("cli-searched-instead"));
    }
    if found.some_words_only {
        text += &format!("{}\n", say("cli-some-words"));
    }
    let more = if found.total.or_more { "+" } else { "" };
    text += &format!("{}: {}{more}\n\n", say("cli-found"), found.total.count);
    if found.cards.is_empty() {
        text += &format!("{}\n", say("cli-nothing"));
    }
    for card in &found.cards {
        text += &one(app, locale, card);
    }
    text
}

/// The crisis lines.
pub fn lines(app: &App, locale: &str, sheet: &CrisisSheet) -> String {
    let mut text = format!("{} ({})\n\n", app.message(locale, "crisis-title"), sheet.built_on);
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
    let kind = serde_json::to_value(card.kind).ok().and_then(|kind| kind.as_str().map(str::to_owned)).unwrap_or_default();
    let mut text = format!("{}  [{}]\n  {}\n", card.name.text, app.message(locale, &format!("kind-{kind}")), card.summary.text);
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
    let kind = serde_json::to_value(channel.kind).ok().and_then(|kind| kind.as_str().map(str::to_owned));
    let label = if channel.whatsapp { "whatsapp".into() } else { kind.unwrap_or_default() };
    let mut line = app.message(locale, &format!("card-channel-{label}"));
    for part in [&channel.display, &channel.press, &channel.keyword, &channel.address].into_iter().flatten() {
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
        Why::Need(need) => json!({ "need": need }),
        Why::Language(language) => json!({ "language": language }),
    }
}
