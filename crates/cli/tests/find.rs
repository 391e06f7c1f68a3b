//! The command line as a person or a script uses it.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::process::{Command, Output};

use serde_json::Value;

fn many_doors(words: &[&str]) -> Output {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_many-doors"));
    // No display, no language, an empty home.
    command.env_clear().env("HOME", home.path()).args(words);
    let output = command.output().unwrap();
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "a search leaves nothing behind");
    output
}

#[test]
fn a_search_as_json_has_the_promised_shape() {
    let output = many_doors(&["find", "no puedo dormir", "--lang", "es", "--json"]);
    assert!(output.status.success());
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&answer["query"], &answer["lang"], &answer["crisis"]),
        (&"no puedo dormir".into(), &"es".into(), &false.into())
    );
    let hits = answer["hits"].as_array().unwrap();
    assert!(!hits.is_empty());
    for hit in hits {
        for key in ["id", "kind", "name", "summary", "channels", "why"] {
            assert!(hit.get(key).is_some(), "{key} is missing");
        }
    }
}

#[test]
fn a_search_for_people_speaks_their_language() {
    let output = many_doors(&["find", "no puedo dormir", "--lang", "es"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Pregunta: no puedo dormir") && text.contains("Línea de apoyo"), "{text}");
}

#[test]
fn danger_is_answered_with_the_crisis_line_first() {
    let output = many_doors(&["find", "quiero morir", "--lang", "es", "--json"]);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["crisis"], true);
    assert!(answer["hits"][0]["id"].as_str().unwrap().starts_with("988"));
}

#[test]
fn a_mistake_on_the_command_line_is_said_and_nothing_else_happens() {
    let output = many_doors(&["find", "x", "--colour"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("Unknown option: --colour"));
}
