//! Folders as cases: each kind of defect with the findings it must give, and files in which nothing may be found.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use many_doors_l10n::{
    admit,
    check::{Corpus, Defect, Finding, Severity, Source, english, translation},
};

fn cases(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder)
}

fn folders(folder: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(cases(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

/// What is found in a folder of `en.ftl` and, where it is about a translation, `<tag>.ftl`. The file's area is that of its
/// first message.
fn found(folder: &Path) -> Vec<Finding> {
    let text = |path: &Path| fs::read_to_string(path).unwrap();
    let ours = text(&folder.join("en.ftl"));
    let first = ours.lines().find(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).unwrap();
    let file = format!("{}.ftl", first.split('-').next().unwrap());
    let source = Source::parse("en", [(file.as_str(), ours.as_str())]);
    let theirs = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let theirs = theirs.filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    let Some(path) = theirs.filter(|path| path.file_stem().unwrap() != "en").max() else { return english(&source) };
    assert_eq!(english(&source), [], "{}: the English of a case is clean", folder.display());
    let tag = path.file_stem().unwrap().to_str().unwrap();
    let text = text(&path);
    let theirs = Source::parse(tag, [(file.as_str(), text.as_str())]);
    let findings = translation(&source, &theirs, &BTreeSet::new());
    for finding in findings.iter().filter(|finding| finding.defect != Defect::Refused) {
        spans_fit(finding, &text);
    }
    findings
}

/// A span is a piece of the file, told the same way in bytes and in characters, and its words are those that are told.
fn spans_fit(finding: &Finding, text: &str) {
    let span = finding.span.unwrap();
    let piece = text.get(span.start.byte..span.end.byte).unwrap();
    for at in [span.start, span.end] {
        let line = text[..at.byte].matches('\n').count() + 1;
        let column = text[..at.byte].rsplit('\n').next().unwrap().chars().count() + 1;
        assert_eq!((at.line, at.column), (line, column), "{finding}");
    }
    if !finding.excerpt.contains(['…', '+']) && finding.defect != Defect::Junk {
        assert!(piece.starts_with(&finding.excerpt), "{finding}: {piece}");
    }
}

/// A finding on one line: from where to where, kind, message, what is here, what is wanted.
fn told(finding: &Finding) -> String {
    let span = finding.span.unwrap();
    format!(
        "{}:{}-{}:{} {} {} | {} | {}\n",
        span.start.line,
        span.start.column,
        span.end.line,
        span.end.column,
        finding.defect.code(),
        finding.id.as_deref().unwrap_or("-"),
        finding.excerpt,
        finding.wanted
    )
}

#[test]
fn every_kind_of_defect_has_a_case_in_which_it_is_found_and_nothing_beside_it() {
    let kinds: BTreeSet<&str> = Defect::ALL.iter().filter(|kind| kind.of_messages()).map(|kind| kind.code()).collect();
    let there: BTreeSet<String> =
        folders("defects").iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(there.iter().map(String::as_str).collect::<BTreeSet<_>>(), kinds);
    for folder in folders("defects") {
        let kind = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let findings = found(&folder);
        assert!(findings.iter().any(|finding| finding.defect.code() == kind), "{kind} is not found: {findings:?}");
        let told: String = findings.iter().map(told).collect();
        let expected = folder.join("expected");
        if std::env::var_os("MANY_DOORS_WRITE_EXPECTED").is_some() {
            fs::write(&expected, &told).unwrap();
        }
        assert_eq!(told, fs::read_to_string(&expected).unwrap(), "{kind}");
    }
}

#[test]
fn nothing_is_found_in_clean_files_however_odd_they_look() {
    let clean = folders("clean");
    assert!(clean.len() >= 8);
    for folder in clean {
        assert_eq!(found(&folder), [], "{}", folder.display());
    }
}

/// Names of the library: they may read the same in every language.
fn names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(cases("../../../content/library")).unwrap() {
        let file: toml::Table = toml::from_str(&fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap();
        for record in file.get("resource").and_then(toml::Value::as_array).into_iter().flatten() {
            names.extend(record.get("name").and_then(toml::Value::as_str).map(str::to_owned));
            let others = record.get("also_known_as").and_then(toml::Value::as_array).into_iter().flatten();
            names.extend(others.filter_map(toml::Value::as_str).map(str::to_owned));
        }
    }
    names
}

#[test]
fn nothing_is_found_in_the_languages_of_the_program() {
    let locales = cases("../../../locales");
    let checked = Corpus::read(&locales).unwrap().check(&names());
    assert_eq!(checked.len(), 25);
    for language in checked {
        assert_eq!(language.beside_english, language.tag != "en");
        assert!(language.files > 20 && language.bytes > 50_000, "{}", language.tag);
        // A language that says it is not whole may lack what is new, and nothing else may be wrong with it.
        let meta = fs::read_to_string(locales.join(&language.tag).join("locale.toml")).unwrap();
        let lacking = |found: &Finding| meta.contains("partial = true") && found.defect == Defect::Missing;
        let wrong: Vec<_> = language.findings.iter().filter(|found| !lacking(found)).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", language.tag);
    }
}

#[test]
fn untranslated_text_only_warns_and_a_changed_number_never_does() {
    assert_eq!(Defect::Untranslated.severity(), Severity::Warning);
    assert_eq!(Defect::Digits.severity(), Severity::Error);
    assert!(admit(&[b'a'; 2 << 20]).is_err());
}

#[test]
fn languages_are_found_in_a_folder_whose_own_name_could_be_one() {
    // A checkout called `web` beside a folder called `en-notes`.
    let around = tempfile::tempdir().unwrap();
    let locales = around.path().join("web/locales");
    for (folder, text) in [("en", "a-b = Help\n"), ("es", "a-b = Ayuda\n")] {
        fs::create_dir_all(locales.join(folder)).unwrap();
        fs::write(locales.join(folder).join("a.ftl"), text).unwrap();
    }
    fs::create_dir(around.path().join("en-notes")).unwrap();
    let checked = Corpus::read(&locales).unwrap().check(&BTreeSet::new());
    let mut tags: Vec<&str> = checked.iter().map(|language| language.tag.as_str()).collect();
    tags.sort_unstable();
    assert_eq!(tags, ["en", "es"]);
}
