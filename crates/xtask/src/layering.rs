//! Who may know whom. The table here is the one in ARCHITECTURE.md, read by a machine.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::command::{cargo, output};

/// A package of ours, and which of ours it may use. What is not listed here is a breach.
const OURS: [(&str, &[&str]); 15] = [
    ("many-doors-domain", &[]),
    ("many-doors-search", &["many-doors-domain"]),
    ("many-doors-store", &["many-doors-domain", "many-doors-search"]),
    ("many-doors-exchange", &["many-doors-domain"]),
    ("many-doors-l10n", &["many-doors-domain"]),
    ("many-doors-paper", &[]),
    ("many-doors-kiosk", &[]),
    ("many-doors-tally", &["many-doors-domain"]),
    ("many-doors-private", &[]),
    ("many-doors-speech", &[]),
    (
        "many-doors-app",
        &[
            "many-doors-domain",
            "many-doors-search",
            "many-doors-store",
            "many-doors-exchange",
            "many-doors-kiosk",
            "many-doors-l10n",
            "many-doors-paper",
            "many-doors-tally",
            "many-doors-private",
            "many-doors-speech",
        ],
    ),
    ("many-doors-cli", &["many-doors-app"]),
    ("many-doors-shell", &["many-doors-app", "many-doors-kiosk"]),
    ("many-doors-xtask", &["many-doors-app", "many-doors-domain", "many-doors-kiosk", "many-doors-l10n"]),
    ("many-doors-tests", &["many-doors-app", "many-doors-domain", "many-doors-l10n", "many-doors-paper"]),
];

/// Packages of others that only some of ours may use. A `*` at the end stands for any ending.
const OTHERS: [(&str, &[&str]); 19] = [
    ("tauri*", &["many-doors-shell"]),
    ("tokio*", &["many-doors-shell", "many-doors-tests"]),
    ("gtk", &["many-doors-shell"]),
    ("webkit2gtk", &["many-doors-shell"]),
    ("rusqlite", &["many-doors-store", "many-doors-tests"]),
    ("libsqlite3-sys", &["many-doors-store"]),
    ("fluent*", &["many-doors-l10n", "many-doors-xtask"]),
    ("unic-langid*", &["many-doors-l10n"]),
    ("unicode-bidi", &["many-doors-l10n"]),
    ("typst*", &["many-doors-paper"]),
    ("calamine", &["many-doors-exchange"]),
    ("zip", &["many-doors-exchange", "many-doors-l10n"]),
    ("minisign*", &["many-doors-exchange"]),
    ("qrcodegen", &["many-doors-paper"]),
    ("argon2", &["many-doors-kiosk"]),
    ("age", &["many-doors-private"]),
    ("tts", &["many-doors-speech"]),
    ("fantoccini", &["many-doors-tests"]),
    ("x11rb", &["many-doors-tests"]),
];

/// The six the design is built on, and who uses each directly.
const PILLARS: [(&str, &str); 6] = [
    ("tauri", "many-doors-shell"),
    ("tokio", "many-doors-shell"),
    ("serde", "many-doors-app"),
    ("rusqlite", "many-doors-store"),
    ("fluent", "many-doors-l10n"),
    ("unic-langid", "many-doors-l10n"),
];

/// What a folder of sources may not say, because it comes from outside.
const WORDS: [(&str, &[&str]); 8] = [
    ("crates/domain/src", &["std::fs", "std::env", "std::time", "std::net", "Timestamp::now", "Zoned::now"]),
    ("crates/search/src", &["std::fs", "std::env", "std::time", "std::net", "Timestamp::now", "Zoned::now"]),
    // It reads the folders and files that it is given: a list of a county does not fit into memory twice.
    ("crates/exchange/src", &["std::env", "std::net", "Timestamp::now", "Zoned::now"]),
    ("crates/store/src", &["std::env", "std::net", "Timestamp::now", "Zoned::now"]),
    (
        "crates/kiosk/src",
        &["std::env", "std::net", "Instant", "SystemTime", "Timestamp::now", "Zoned::now", "thread::"],
    ),
    // It reads and writes the one file that it is given; its quarters come from outside.
    ("crates/tally/src", &["std::env", "std::net", "SystemTime::now", "Timestamp::now", "Zoned::now"]),
    ("crates/private/src", &["std::env", "std::time", "std::net", "Timestamp::now", "Zoned::now"]),
    ("crates/app/src", &["std::env::var", "std::net", "Timestamp::now", "Zoned::now", "println!"]),
];

/// Our packages and what each depends on, in any way.
type Edges = BTreeMap<String, Vec<String>>;

/// Reads `cargo metadata` and the sources.
pub fn check(root: &Path) -> Result<(), String> {
    let metadata = output(&mut cargo(&["metadata", "--format-version", "1", "--no-deps"], root))?;
    let edges = edges(&metadata)?;
    let mut breaches = breaches(&edges);
    for (folder, words) in WORDS {
        for file in rust_files(&root.join(folder)) {
            let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            for word in said(&text, words) {
                breaches.push(format!("{}: says `{word}`, which must come from outside", file.display()));
            }
        }
    }
    if breaches.is_empty() { Ok(()) } else { Err(breaches.join("\n")) }
}

fn edges(metadata: &str) -> Result<Edges, String> {
    let metadata: Value = serde_json::from_str(metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let names = |list: &Value| -> Vec<String> {
        list.as_array().into_iter().flatten().filter_map(|one| one["name"].as_str()).map(str::to_owned).collect()
    };
    let packages = metadata["packages"].as_array().ok_or("cargo metadata lists no packages")?;
    Ok(packages
        .iter()
        .filter_map(|package| Some((package["name"].as_str()?.to_owned(), names(&package["dependencies"]))))
        .collect())
}

fn breaches(edges: &Edges) -> Vec<String> {
    let mut breaches = Vec::new();
    for (package, dependencies) in edges {
        let Some((_, may)) = OURS.iter().find(|(name, _)| name == package) else {
            breaches.push(format!("{package} is new: say in xtask/src/layering.rs whom it may know"));
            continue;
        };
        for dependency in dependencies {
            // Tests may have more of their own package than those who use it.
            let ours = edges.contains_key(dependency) && dependency != package;
            if ours && !may.contains(&dependency.as_str()) {
                breaches.push(format!("{package} must not know {dependency}"));
            }
            let guarded = OTHERS.iter().find(|(pattern, _)| matches(pattern, dependency));
            if let Some((_, allowed)) = guarded
                && !allowed.contains(&package.as_str())
            {
                breaches.push(format!("{package} must not use {dependency}; only {} may", allowed.join(" and ")));
            }
        }
    }
    for (pillar, package) in PILLARS {
        if !edges.get(package).is_some_and(|list| list.iter().any(|name| name == pillar)) {
            breaches.push(format!("{package} no longer uses {pillar} directly"));
        }
    }
    breaches
}

fn matches(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |start| name.starts_with(start))
}

/// The words that stand in code; comments and tests may name them.
fn said<'a>(text: &str, words: &[&'a str]) -> Vec<&'a str> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    words.iter().copied().filter(|word| lines.iter().any(|line| line.contains(word))).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound() -> Edges {
        let mut edges: Edges = OURS.iter().map(|(name, _)| ((*name).to_owned(), Vec::new())).collect();
        for (pillar, package) in PILLARS {
            edges.entry(package.to_owned()).or_default().push(pillar.to_owned());
        }
        edges
    }

    fn with(package: &str, dependency: &str) -> Vec<String> {
        let mut edges = sound();
        edges.entry(package.to_owned()).or_default().push(dependency.to_owned());
        breaches(&edges)
    }

    #[test]
    fn a_sound_house_has_no_breach() {
        assert_eq!(breaches(&sound()), Vec::<String>::new());
    }

    #[test]
    fn a_lower_floor_may_not_know_a_higher_one() {
        assert_eq!(with("many-doors-domain", "many-doors-store").len(), 1);
        assert_eq!(with("many-doors-store", "many-doors-l10n").len(), 1);
        assert_eq!(with("many-doors-app", "many-doors-shell").len(), 1);
    }

    #[test]
    fn the_window_and_the_database_stay_where_they_are() {
        assert_eq!(with("many-doors-app", "tokio").len(), 1);
        assert_eq!(with("many-doors-app", "tauri-build").len(), 1);
        assert_eq!(with("many-doors-search", "rusqlite").len(), 1);
    }

    #[test]
    fn a_new_package_must_be_given_a_floor() {
        assert_eq!(with("many-doors-attic", "serde").len(), 1);
    }

    #[test]
    fn what_comes_from_outside_may_be_named_in_comments_and_tests_only() {
        let text = "// std::fs\nuse std::path;\n#[cfg(test)]\nmod tests { use std::fs; }";
        assert!(said(text, &["std::fs"]).is_empty());
        assert_eq!(said("let now = Timestamp::now();", &["Timestamp::now"]), ["Timestamp::now"]);
    }

    #[test]
    fn this_repository_keeps_to_it() {
        check(&crate::root()).unwrap();
    }
}
