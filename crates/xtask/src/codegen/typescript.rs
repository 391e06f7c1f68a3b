//! `messages.ts`: one typed method for each message that the page can say.

use std::collections::BTreeMap;

use many_doors_l10n::{
    ftl::{Entry, Part, VariableType},
    pattern,
};

use super::{HEAD, case::camel};
use crate::l10n::Folder;

/// Areas that the page never says: records come from the core, and the command line is another program.
const NOT_HERE: [&str; 2] = ["library", "cli"];

const INTERFACE: &str = "\
import type { TextStatus } from './wire';

/** A sentence, with what a reader and a screen reader must know about it. */
export type Said = {
  text: string;
  /** BCP 47 tag of the language it is in. */
  lang: string;
  dir: 'ltr' | 'rtl';
  status: TextStatus;
  /** The source text, where it must stand beside. */
  source: { text: string; lang: string } | null;
};

/** Says messages; there is one for each way to have catalogues. */
export interface Formatter {
  say(id: string, attribute: string | null, args: Record<string, string | number | Date> | null): Said;
}
";

/// The whole file.
pub fn messages(english: &Folder) -> Result<String, String> {
    let source = english.source();
    let entries: Vec<&Entry<'_>> = source
        .entries()
        .filter(|(file, entry)| !NOT_HERE.contains(&file.area) && !entry.term)
        .map(|(_, entry)| entry)
        .collect();
    let mut methods: BTreeMap<String, &str> = BTreeMap::new();
    let mut text = format!("// {HEAD}\n{INTERFACE}\n/** Every message, by a name that the compiler knows. */\n");
    text.push_str("export class Messages {\n  readonly #formatter: Formatter;\n\n");
    text.push_str("  constructor(formatter: Formatter) {\n    this.#formatter = formatter;\n  }\n");
    for entry in &entries {
        for part in &entry.parts {
            let name = camel(entry.id, part.attribute);
            if let Some(other) = methods.insert(name.clone(), entry.id) {
                return Err(format!("`{}` and `{other}` would both be called {name}", entry.id));
            }
            text.push_str(&method(&name, entry, part)?);
        }
    }
    text.push_str("}\n");
    let list = |ids: Vec<&str>| ids.iter().map(|id| format!("  '{id}',\n")).collect::<String>();
    let critical = entries.iter().filter(|entry| entry.critical).map(|entry| entry.id).collect();
    text.push_str(&format!(
        "\n/** Messages that may not mislead: unless trusted, their source stands beside them. */\n\
         export const CRITICAL: ReadonlySet<string> = new Set([\n{}]);\n",
        list(critical)
    ));
    text.push_str(&format!(
        "\n/** The id of every message here. */\nexport const MESSAGE_IDS: readonly string[] = [\n{}];\n",
        list(entries.iter().map(|entry| entry.id).collect())
    ));
    Ok(text)
}

fn method(name: &str, entry: &Entry<'_>, part: &Part<'_>) -> Result<String, String> {
    let types = entry.variables();
    let mut args = Vec::new();
    for variable in pattern::variables(&part.pattern, false) {
        let kind = match types.get(variable.as_str()) {
            Some(VariableType::Number) => "number",
            Some(VariableType::String) => "string",
            Some(VariableType::DateTime) => "Date",
            None => return Err(format!("{}: the comment must say what ${variable} is", entry.id)),
        };
        args.push(format!("{variable}: {kind}"));
    }
    let attribute = part.attribute.map_or_else(|| "null".to_owned(), |attribute| format!("'{attribute}'"));
    let (parameter, given) =
        if args.is_empty() { (String::new(), "null") } else { (format!("args: {{ {} }}", args.join("; ")), "args") };
    Ok(format!(
        "\n{}  {name}({parameter}): Said {{\n    return this.#formatter.say('{}', {attribute}, {given});\n  }}\n",
        comment(&pattern::canonical(&part.pattern)),
        entry.id,
    ))
}

/// The English text above its method, so that an editor shows it.
fn comment(english: &str) -> String {
    let english = english.replace("*/", "*\u{200b}/");
    if english.contains('\n') {
        let lines: String = english.lines().map(|line| format!("   * {line}").trim_end().to_owned() + "\n").collect();
        format!("  /**\n{lines}   */\n")
    } else {
        format!("  /** {english} */\n")
    }
}

#[cfg(test)]
mod tests {
    use super::messages;
    use crate::l10n::Folder;

    fn generated(ftl: &str) -> Result<String, String> {
        messages(&Folder { tag: "en".into(), files: vec![("a.ftl".into(), ftl.into())] })
    }

    #[test]
    fn a_message_becomes_a_method_with_its_types_from_the_comment() {
        let text = generated("# critical: all\n# $n (Number) - how many\n# $at (DateTime) - when\na-b = { $n } { $at }\n    .more = More\n").unwrap();
        assert!(text.contains("  /** { $n } { $at } */\n  aB(args: { at: Date; n: number }): Said {\n    return this.#formatter.say('a-b', null, args);"));
        assert!(text.contains("  aBMore(): Said {\n    return this.#formatter.say('a-b', 'more', null);"));
        assert!(text.contains("new Set([\n  'a-b',\n])"));
    }

    #[test]
    fn two_messages_of_one_name_and_a_variable_of_no_type_are_refused() {
        assert!(generated("a-b-c = X\na-b_c = Y\n").unwrap_err().contains("aBC"));
        assert!(generated("a-b = { $x }\n").unwrap_err().contains("$x"));
    }

    #[test]
    fn a_text_cannot_end_the_comment_it_stands_in() {
        assert!(!generated("a-b = */ alert(1) /*\n").unwrap().contains("/** */"));
    }
}
