//! `generated/messages.rs`: the ids of what Rust says itself, so that a misspelt one does not compile.

use many_doors_l10n::pattern;

use super::{HEAD, case::snake};
use crate::l10n::Folder;

/// What windows and the command line say without a page.
const AREAS: [&str; 2] = ["cli", "window"];

/// A string literal in which every script stays readable.
pub fn literal(text: &str) -> String {
    let escape = |c: char| match c {
        '"' | '\\' => vec!['\\', c],
        // What cannot be seen is written so that it can: Khmer and Persian have such characters inside words.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => c.escape_default().collect(),
        c if c.is_control() => c.escape_default().collect(),
        c => vec![c],
    };
    let inside: String = text.chars().flat_map(escape).collect();
    format!("\"{inside}\"")
}

/// `generated/mod.rs`.
pub fn modules() -> String {
    format!(
        "//! What is generated. {HEAD}\n\n\
         #[rustfmt::skip]\npub mod messages;\n\
         #[rustfmt::skip]\npub mod national_lines;\n\
         #[rustfmt::skip]\npub(crate) mod works;\n"
    )
}

/// `generated/messages.rs`.
pub fn messages(english: &Folder) -> String {
    let source = english.source();
    let mut text = format!(
        "//! Messages that Rust says itself. {HEAD}\n\n\
         /// A message with its variables, all of them text.\n\
         #[derive(Debug, Clone, PartialEq, Eq)]\n\
         pub struct Message {{\n    \
         /// Its id.\n    pub id: &'static str,\n    \
         /// The attribute; none for the value.\n    pub attribute: Option<&'static str>,\n    \
         /// Its variables by name.\n    pub args: Vec<(&'static str, String)>,\n}}\n"
    );
    for (_, entry) in source.entries().filter(|(file, entry)| AREAS.contains(&file.area) && !entry.term) {
        for part in &entry.parts {
            let variables: Vec<String> = pattern::variables(&part.pattern, false).into_iter().collect();
            let parameters: Vec<String> = variables.iter().map(|name| format!("{}: &str", snake(name, None))).collect();
            let args: Vec<String> =
                variables.iter().map(|name| format!("({name:?}, {}.to_owned())", snake(name, None))).collect();
            let english = pattern::canonical(&part.pattern).replace('\n', " ");
            text.push_str(&format!(
                "\n/// {english}\n#[must_use]\npub fn {}({}) -> Message {{\n    \
                 Message {{ id: {:?}, attribute: {:?}, args: vec![{}] }}\n}}\n",
                snake(entry.id, part.attribute),
                parameters.join(", "),
                entry.id,
                part.attribute,
                args.join(", "),
            ));
        }
    }
    text
}
