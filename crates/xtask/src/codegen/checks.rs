//! `checks.ts`: the statements of `content/checks` by which an organization is checked.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::HEAD;
use crate::l10n::Folder;

/// The file, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Checks {
    statement: Vec<Statement>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    id: String,
    group: String,
    kinds: Vec<String>,
    money: bool,
    #[serde(default)]
    clas: Vec<u8>,
}

/// A kind of organization has at least so many statements, ...
const LEAST: usize = 20;
/// ... in so many groups.
const GROUPS: usize = 6;
/// Numbers of the National CLAS Standards.
const STANDARDS: std::ops::RangeInclusive<u8> = 1..=15;

/// The whole file.
///
/// # Errors
/// A statement, group or kind without words; what stands twice; a kind with too little to be checked by.
pub fn source(toml: &str, english: &Folder) -> Result<String, String> {
    let Checks { statement } = toml::from_str(toml).map_err(|error| format!("content/checks: {error}"))?;
    let flaws = flaws(&statement, english);
    if !flaws.is_empty() {
        return Err(format!("content/checks: {}", flaws.join("; ")));
    }
    let json = serde_json::to_string_pretty(&statement).map_err(|error| error.to_string())?;
    Ok(format!(
        "// {HEAD}\n\n/** A sentence that is true of an organization or not: the message `check-s-<id>`. */\nexport interface Statement {{\n  \
         id: string;\n  group: string;\n  /** The organizations it is for. */\n  kinds: readonly string[];\n  /** It is about money set \
         aside. */\n  money: boolean;\n  /** Numbers of the National CLAS Standards it is about. */\n  clas: readonly number[];\n}}\n\n\
         /** `content/checks`. */\nexport const STATEMENTS: readonly Statement[] = {json};\n"
    ))
}

fn flaws(statements: &[Statement], english: &Folder) -> Vec<String> {
    let source = english.source();
    let messages: BTreeSet<&str> = source.entries().map(|(_, entry)| entry.id).collect();
    let mut flaws = Vec::new();
    let mut seen = BTreeSet::new();
    for statement in statements {
        let words = [format!("check-s-{}", statement.id), format!("check-group-{}", statement.group)];
        let kinds = statement.kinds.iter().map(|kind| format!("check-kind-{kind}"));
        flaws.extend(
            words
                .into_iter()
                .chain(kinds)
                .filter(|id| !messages.contains(id.as_str()))
                .map(|id| format!("{id} is no message")),
        );
        if !seen.insert(&statement.id) {
            flaws.push(format!("{} stands twice", statement.id));
        }
        if statement.clas.iter().any(|number| !STANDARDS.contains(number)) {
            flaws.push(format!("{} names a standard that is not there", statement.id));
        }
    }
    let kinds: BTreeSet<&String> = statements.iter().flat_map(|statement| &statement.kinds).collect();
    for kind in kinds {
        let own: Vec<&Statement> = statements.iter().filter(|statement| statement.kinds.contains(kind)).collect();
        let groups: BTreeSet<&String> = own.iter().map(|statement| &statement.group).collect();
        let funded: BTreeSet<&String> =
            own.iter().filter(|statement| statement.money).map(|statement| &statement.group).collect();
        if own.len() < LEAST || groups.len() != GROUPS || funded != groups {
            flaws.push(format!("{kind} needs {LEAST} statements in {GROUPS} groups, one of money in each"));
        }
    }
    flaws
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checks(count: usize, more: &str) -> String {
        let groups = ["a", "b", "c", "d", "e", "f"];
        let one = |n: usize| {
            let group = groups[n % 6];
            format!(
                "[[statement]]\nid = \"s{n}\"\ngroup = \"{group}\"\nkinds = [\"clinic\"]\nmoney = {}\nclas = [2]\n",
                n < 6
            )
        };
        (0..count).map(one).collect::<String>() + more
    }

    fn english(count: usize) -> Folder {
        let mut text = String::from("check-kind-clinic = Clinic\n");
        for group in ["a", "b", "c", "d", "e", "f"] {
            text += &format!("check-group-{group} = Group\n");
        }
        for n in 0..count {
            text += &format!("check-s-s{n} = A sentence.\n");
        }
        Folder { tag: "en".into(), files: vec![("check.ftl".into(), text)] }
    }

    #[test]
    fn statements_have_words_and_a_kind_has_enough_of_them_with_money_in_every_group() {
        assert!(source(&checks(20, ""), &english(20)).unwrap().contains("\"id\": \"s19\""));
        let wrong = |toml: &str, words| source(toml, &english(words)).unwrap_err();
        assert!(wrong(&checks(20, ""), 19).contains("check-s-s19 is no message"));
        assert!(wrong(&checks(19, ""), 19).contains("needs 20 statements"));
        assert!(
            wrong(&checks(20, "").replacen("money = true", "money = false", 1), 20).contains("one of money in each")
        );
        assert!(wrong(&checks(20, "").replacen("clas = [2]", "clas = [16]", 1), 20).contains("not there"));
        let again = "[[statement]]\nid = \"s3\"\ngroup = \"a\"\nkinds = [\"clinic\"]\nmoney = false\n";
        assert!(wrong(&checks(20, again), 20).contains("s3 stands twice"));
    }
}
