//! `many-doors l10n check` as a translator, an editor or a script uses it.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

fn many_doors(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_many-doors"));
    command.env_clear().env("HOME", folder).env("MANY_DOORS_DATA", folder.join("data"));
    command.current_dir(folder).args(words).output().unwrap()
}

/// A folder with a Spanish file in which the crisis line is wrong, and nothing of the rest.
fn spanish(text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("es")).unwrap();
    fs::write(folder.path().join("es/crisis.ftl"), text).unwrap();
    folder
}

const ENGLISH: &str = "a-call = Call 988 now.\na-name = Name:\n";
const SPANISH: &str = "a-call = Llame al 998 ahora.\na-name = Nombre\n";

/// Languages with their own English beside them.
fn pair() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (tag, text) in [("en", ENGLISH), ("es", SPANISH)] {
        fs::create_dir_all(folder.path().join("my files").join(tag)).unwrap();
        fs::write(folder.path().join("my files").join(tag).join("a.ftl"), text).unwrap();
    }
    folder
}

#[test]
fn a_changed_number_is_told_with_its_place_and_advice_in_the_language_of_the_translator() {
    let folder = pair();
    let output = many_doors(folder.path(), &["l10n", "check", "my files", "--lang", "es"]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("my files/es/a.ftl:1:19: Error [digits] a-call\n"), "{text}");
    assert!(text.contains("    Dice: 998\n    Debe decir: 988\n    Escribe el número con las mismas cifras"), "{text}");
    assert!(text.contains("Errores: 1\nAdvertencias: 1\n"), "{text}");
}

#[test]
fn warnings_alone_are_no_failure() {
    let folder = pair();
    fs::write(folder.path().join("my files/es/a.ftl"), SPANISH.replace("998", "988")).unwrap();
    let output = many_doors(folder.path(), &["l10n", "check", "my files", "--lang", "en"]);
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("Errors: 0\nWarnings: 1\n"));
}

#[test]
fn a_language_without_english_beside_it_is_seen_beside_that_of_the_program() {
    let folder = spanish("crisis-zzz = Llame al 998.\n");
    for path in ["es", "es/crisis.ftl", "."] {
        let output = many_doors(folder.path(), &["l10n", "check", path, "--json"]);
        let table: Value = serde_json::from_slice(&output.stdout).unwrap();
        let kinds: Vec<&str> =
            table["findings"].as_array().unwrap().iter().map(|row| row["kind"].as_str().unwrap()).collect();
        assert!(kinds.contains(&"obsolete") && kinds.contains(&"missing"), "{path}: {kinds:?}");
    }
}

#[test]
fn json_tells_the_piece_in_bytes_and_characters() {
    let folder = pair();
    let output = many_doors(folder.path(), &["l10n", "check", "my files", "--json", "--lang", "ko"]);
    let table: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&table["version"], &table["errors"], &table["warnings"]), (&1.into(), &1.into(), &1.into()));
    let row = &table["findings"][0];
    assert_eq!((&row["kind"], &row["severity"], &row["id"]), (&"digits".into(), &"error".into(), &"a-call".into()));
    assert_eq!(
        (&row["here"], &row["wanted"], &row["file"]),
        (&"998".into(), &"988".into(), &"my files/es/a.ftl".into())
    );
    assert_eq!(
        (&row["start"]["byte"], &row["start"]["column"], &row["end"]["column"]),
        (&18.into(), &19.into(), &22.into())
    );
    assert!(row["advice"].as_str().unwrap().contains("숫자"));
}

#[test]
fn sarif_has_what_its_standard_requires() {
    let folder = pair();
    let output = many_doors(folder.path(), &["l10n", "check", "my files", "--sarif", "--lang", "en"]);
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().unwrap().ends_with("/sarif-schema-2.1.0.json"));
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let driver = &run["tool"]["driver"];
    assert_eq!((&driver["name"], &driver["language"]), (&"many-doors".into(), &"en".into()));
    let rules = driver["rules"].as_array().unwrap();
    for rule in rules {
        assert!(
            !rule["id"].as_str().unwrap().is_empty() && !rule["shortDescription"]["text"].as_str().unwrap().is_empty()
        );
        assert!(["error", "warning"].contains(&rule["defaultConfiguration"]["level"].as_str().unwrap()));
    }
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 2);
    for result in results {
        let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[rule]["id"], result["ruleId"]);
        assert!(["error", "warning"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "my%20files/es/a.ftl");
        for key in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(place["region"][key].as_u64().unwrap() >= 1, "{key}");
        }
    }
    assert_eq!(results[0]["locations"][0]["physicalLocation"]["region"]["byteLength"], 3);
}

#[test]
fn every_kind_has_advice_of_its_own_in_every_language() {
    let folder = pair();
    let mut advice = std::collections::BTreeSet::new();
    let languages = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")).unwrap();
    let languages = languages.map(|entry| entry.unwrap()).filter(|entry| entry.path().join("locale.toml").is_file());
    let tags: Vec<String> = languages.map(|entry| entry.file_name().into_string().unwrap()).collect();
    for tag in &tags {
        let output = many_doors(folder.path(), &["l10n", "check", "my files", "--sarif", "--lang", tag]);
        let log: Value = serde_json::from_slice(&output.stdout).unwrap();
        for rule in log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap() {
            let text = rule["shortDescription"]["text"].as_str().unwrap();
            assert!(!text.starts_with("cli-") && advice.insert(text.to_owned()), "{tag}: {text}");
        }
    }
    assert_eq!(advice.len() % tags.len(), 0);
}

#[test]
fn the_languages_of_the_program_are_clean_and_what_is_not_there_is_said() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let folder = tempfile::tempdir().unwrap();
    let languages = fs::read_dir(&locales).unwrap().map(|entry| entry.unwrap().path());
    for language in languages.filter(|folder| folder.join("locale.toml").is_file()) {
        let output = many_doors(folder.path(), &["l10n", "check", language.to_str().unwrap(), "--lang", "en"]);
        let said = String::from_utf8(output.stdout).unwrap();
        let partial = fs::read_to_string(language.join("locale.toml")).unwrap().contains("partial = true");
        let clean = if partial { said.contains("Errors: 0\n") } else { said == "Errors: 0\nWarnings: 0\n" };
        assert!(clean, "{}: {said}", language.display());
    }
    let output = many_doors(folder.path(), &["l10n", "check", "nowhere", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("folder"));
}
