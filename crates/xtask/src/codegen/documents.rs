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
const VARIABLES: [&str; 5] = ["name", "number", "community", "date", "zone"];

/// What is looked at here; the core has judged the rest.
#[derive(Deserialize)]
struct Document {
    id: String,
    part: Vec<Part>,
    short: Vec<Part>,
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
/// Lines that name a message that is not there, or one with a variable that nothing fills.
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
        let fills = |name: &str| VARIABLES.contains(&name) && types.get(name) == Some(&VariableType::String);
        match pattern::variables(&part.pattern, false).iter().find(|name| !fills(name)) {
            Some(name) => Err(format!("wants ${name}, which no document fills")),
            None => Ok(()),
        }
    };
    let named = lines.filter_map(|line| line.say.as_deref());
    named.filter_map(|id| Some(format!("content/papers/{}.toml: {id} {}", document.id, judge(id).err()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_with_a_message_that_cannot_be_said_is_refused() {
        let text = "# $name (String) - x\na-b = { $name }\n# $n (Number) - x\na-c = { $n }\n";
        let folder = Folder { tag: "en".into(), files: vec![("a.ftl".into(), text.into())] };
        let document = |say: &str| {
            let json = serde_json::json!([{ "id": "x", "part": [{ "lines": [{ "say": say }] }], "short": [] }]);
            source(&json.to_string(), &folder)
        };
        assert!(document("a-b").is_ok());
        assert!(document("a-c").unwrap_err().contains("$n"));
        assert!(document("a-d").unwrap_err().contains("content/papers/x.toml: a-d is no message"));
    }
}
