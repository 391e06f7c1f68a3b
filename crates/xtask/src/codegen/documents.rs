//! `documents.ts`: the documents of `content/papers`, for the page that fills them in.

use std::collections::BTreeMap;

use many_doors_l10n::{
    ftl::{Entry, VariableType},
    pattern,
};
use serde::Deserialize;

use super::HEAD;
use crate::l10n::Folder;

/// Variables that a document fills; the page's `variablesOf` says from what.
const VARIABLES: [&str; 9] =
    ["organization", "name", "number", "community", "date", "zone", "count", "interpreters", "languages"];

/// What is looked at here; the core has judged the rest.
#[derive(Deserialize)]
struct Document {
    id: String,
    about: String,
    ask: Vec<Ask>,
    part: Vec<Part>,
    short: Vec<Part>,
}

#[derive(Deserialize)]
struct Ask {
    id: String,
    kind: String,
    options: Vec<String>,
}

#[derive(Deserialize)]
struct Part {
    lines: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    say: Option<String>,
}

/// The whole file, from the core's JSON.
///
/// # Errors
/// Lines that name a message that is not there, or one with a variable that nothing fills; asks and options without words.
pub fn source(json: &str, english: &Folder) -> Result<String, String> {
    let documents: Vec<Document> = serde_json::from_str(json).map_err(|error| format!("documents: {error}"))?;
    let source = english.source();
    let messages: BTreeMap<&str, &Entry<'_>> = source.entries().map(|(_, entry)| (entry.id, entry)).collect();
    let flaws: Vec<String> = documents.iter().flat_map(|document| flaws(document, &messages)).collect();
    if !flaws.is_empty() {
        return Err(flaws.join("\n"));
    }
    Ok(format!(
        "// {HEAD}\nimport type {{ Document }} from './wire';\n\n/** What can be printed: `content/papers`. */\n\
         export const DOCUMENTS: readonly Document[] = {};\n",
        json.trim()
    ))
}

fn flaws(document: &Document, messages: &BTreeMap<&str, &Entry<'_>>) -> Vec<String> {
    let lines = document.part.iter().chain(&document.short).flat_map(|part| &part.lines);
    let judge = |id: &str| -> Result<(), String> {
        let entry = messages.get(id).ok_or("is no message")?;
        let part = entry.parts.iter().find(|part| part.attribute.is_none()).ok_or("has no text")?;
        let types = entry.variables();
        let typed = |name: &str| document.ask.iter().any(|ask| ask.kind == "line" && ask.id == name);
        let fills =
            |name: &str| (VARIABLES.contains(&name) || typed(name)) && types.get(name) == Some(&VariableType::String);
        match pattern::variables(&part.pattern, false).iter().find(|name| !fills(name)) {
            Some(name) => Err(format!("wants ${name}, which no document fills")),
            None => Ok(()),
        }
    };
    let named = lines.filter_map(|line| line.say.clone());
    let labels = document.ask.iter().flat_map(|ask| {
        let label = format!("{}-{}", document.id, ask.id);
        let options = ask.options.iter().map(|option| format!("{label}-{option}")).collect::<Vec<_>>();
        [label].into_iter().chain(options)
    });
    let name = (document.about == "answers").then(|| format!("{}-name", document.id));
    let all = named.chain(labels).chain(name);
    all.filter_map(|id| Some(format!("content/papers/{}.toml: {id} {}", document.id, judge(&id).err()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_with_a_message_that_cannot_be_said_is_refused() {
        let text = "# $name (String) - x\na-b = { $name }\n# $n (Number) - x\na-c = { $n }\n";
        let folder = Folder { tag: "en".into(), files: vec![("a.ftl".into(), text.into())] };
        let document = |say: &str| {
            let json = serde_json::json!([{
                "id": "x", "about": "list", "ask": [], "part": [{ "lines": [{ "say": say }] }], "short": []
            }]);
            source(&json.to_string(), &folder)
        };
        assert!(document("a-b").is_ok());
        assert!(document("a-c").unwrap_err().contains("$n"));
        assert!(document("a-d").unwrap_err().contains("content/papers/x.toml: a-d is no message"));
    }

    #[test]
    fn a_document_that_asks_without_words_is_refused() {
        let asks = |words: &str| {
            let text = format!("x-name = X\n# $who (String) - x\nx-line = To {{ $who }}\n{words}");
            let folder = Folder { tag: "en".into(), files: vec![("x.ftl".into(), text)] };
            let json = serde_json::json!([{
                "id": "x", "about": "answers", "part": [{ "lines": [{ "say": "x-line" }] }], "short": [],
                "ask": [{ "id": "who", "kind": "line", "options": [] }, { "id": "how", "kind": "one", "options": ["by-hand"] }],
            }]);
            source(&json.to_string(), &folder)
        };
        assert!(asks("x-who = Who\nx-how = How\nx-how-by-hand = By hand\n").is_ok());
        assert!(asks("x-who = Who\nx-how = How\n").unwrap_err().contains("x-how-by-hand is no message"));
        assert!(asks("x-how = How\nx-how-by-hand = By hand\n").unwrap_err().contains("x-who is no message"));
    }
}
