//! Each kind of defect planted in the program's own languages is found there, and no input breaks the checker.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::{collections::BTreeSet, fs, path::Path};

use many_doors_l10n::check::{Checker, Corpus, Defect, Finding, Source, by_itself, english, translation};
use proptest::prelude::*;

/// Files of one language by name.
type Files = Vec<(String, String)>;

fn files(tag: &str) -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(tag);
    let mut files: Files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap()))
        .collect();
    files.sort();
    files
}

fn source<'s>(tag: &'s str, files: &'s Files) -> Source<'s> {
    Source::parse(tag, files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

/// What a mutation makes of the text of one entry; none where it has nothing to hold on to. It is given the English too.
type Mutation = fn(&str, &str) -> Option<String>;

fn replaced(text: &str, from: &str, to: &str) -> Option<String> {
    text.contains(from).then(|| text.replacen(from, to, 1))
}

/// After the ` = ` of a message whose value stands on one line.
fn value(text: &str) -> Option<(&str, &str)> {
    let (id, rest) = text.split_once(" = ")?;
    (!rest.contains('\n') && !rest.contains('{')).then_some((id, rest))
}

fn prefixed(text: &str, with: &str) -> Option<String> {
    value(text).map(|(id, rest)| format!("{id} = {with}{rest}"))
}

fn suffixed(text: &str, with: &str) -> Option<String> {
    value(text).map(|(id, rest)| format!("{id} = {rest}{with}"))
}

const MUTATIONS: [(Defect, Mutation); 27] = [
    (Defect::Junk, |_, text| replaced(text, " = ", " ")),
    (Defect::Missing, |_, _| Some(String::new())),
    (Defect::MissingTerm, |_, text| text.starts_with('-').then(String::new)),
    (Defect::MissingAttribute, |_, text| Some(text.split_once("\n    .what-to-do")?.0.to_owned())),
    (Defect::Obsolete, |_, text| value(text).map(|(id, rest)| format!("{text}\n{id}-zzz = {rest}"))),
    (Defect::ObsoleteAttribute, |_, text| suffixed(text, "\n    .zzz = Z")),
    (Defect::Duplicate, |_, text| Some(format!("{text}\n{text}"))),
    (Defect::WrongArea, |_, text| value(text).map(|(_, rest)| format!("{text}\nzzz-zzz = {rest}"))),
    (Defect::UnknownReference, |_, text| suffixed(text, " { zzz-zzz }")),
    (Defect::WrongReference, |_, text| replaced(text, "{ -app-name }", "{ window-cover }")),
    (Defect::ReferenceLost, |_, text| replaced(text, "{ -app-name }", "…")),
    (Defect::Brand, |_, text| replaced(text, "{ -app-name }", "Many Doors")),
    (Defect::VariableLost, |_, text| Some(replaced(text, "{ $file }", "…")).flatten()),
    (Defect::VariableAdded, |_, text| suffixed(text, " { $zzz }")),
    (Defect::VariableRenamed, |_, text| replaced(text, "{ $file }", "{ $zzz }")),
    (Defect::PluralOther, |_, text| {
        text.contains("[one]").then(|| text.replacen("*[other]", "*[one]", 1).replacen(" [one]", " [other]", 1))
    }),
    (Defect::Untranslated, |english, text| {
        let (id, rest) = value(english)?;
        (value(text).is_some() && rest.len() > 30).then(|| format!("{id} = {rest}"))
    }),
    (Defect::Digits, |_, text| replaced(text, "988", "998")),
    (Defect::Address, |_, text| replaced(text, ".org", ".com")),
    (Defect::MarkupAdded, |_, text| suffixed(text, "<img src=x onerror=alert(1)>")),
    (Defect::MarkupLost, |_, text| {
        let close = text.find("</")?;
        let end = close + text[close..].find('>')? + 1;
        Some(format!("{}{}", &text[..close], &text[end..]))
    }),
    (Defect::EndPunctuation, |english, text| {
        value(english).filter(|(_, rest)| rest.ends_with('?'))?;
        let (id, rest) = value(text)?;
        Some(format!("{id} = {}.", rest.trim_end_matches(['?', '？', '؟'])))
    }),
    (Defect::Length, |english, text| (value(english)?.1.len() > 30).then(|| suffixed(text, &" abc def".repeat(90)))?),
    (Defect::BidiControl, |_, text| prefixed(text, "\u{202e}")),
    (Defect::Empty, |_, text| value(text).map(|(id, _)| format!("{id} = {{ \"\" }}"))),
    (Defect::Number, |english, text| {
        (english.matches(" 24 ").count() == 1 && !english.contains(':')).then(|| replaced(text, "24", "25"))?
    }),
    (Defect::NotPlain, |_, text| text.starts_with("library-").then(|| suffixed(text, " { \"x\" }{ $zzz }"))?),
];

/// The findings of one kind when the entry `at` of a file is written another way.
fn found_when(checker: &Checker<'_, '_>, tag: &str, whole: &Files, file: usize, old: &str, new: &str) -> Vec<Finding> {
    let mut mutated = whole.clone();
    mutated[file].1 = whole[file].1.replacen(old, new, 1);
    checker.check(&source(tag, &mutated))
}

#[test]
fn each_kind_is_found_when_it_is_planted_in_a_language_of_the_program() {
    let ours = files("en");
    let english = source("en", &ours);
    let names = BTreeSet::new();
    let checker = Checker::new(&english, &names);
    for tag in ["es", "ar", "ko"] {
        let whole = files(tag);
        let theirs = source(tag, &whole);
        let before: BTreeSet<(Defect, Option<String>)> =
            checker.check(&theirs).into_iter().map(|finding| (finding.defect, finding.id)).collect();
        for (kind, mutate) in MUTATIONS {
            let mut planted = 0;
            'files: for (at, file) in theirs.files.iter().enumerate() {
                for entry in &file.ftl.entries {
                    let same = english.entries().find(|(_, one)| one.key() == entry.key());
                    let Some((_, source)) = same.filter(|(_, one)| !one.may_stay() || entry.term) else { continue };
                    let Some(new) = mutate(source.source, entry.source) else { continue };
                    let found = found_when(&checker, tag, &whole, at, entry.source, &new);
                    let is_new = |finding: &&Finding| !before.contains(&(finding.defect, finding.id.clone()));
                    let hit = found.iter().filter(is_new).any(|finding| finding.defect == kind);
                    assert!(hit, "{tag}: {} in\n{new}\nis not found; instead {found:?}", kind.code());
                    planted += 1;
                    if planted == 3 {
                        break 'files;
                    }
                }
            }
            let no_ground = (kind == Defect::PluralOther && tag == "ko")
                || matches!(kind, Defect::Number | Defect::MarkupLost | Defect::Address);
            assert!(planted > 0 || no_ground, "{tag}: {} was planted nowhere", kind.code());
        }
    }
}

/// Pieces of Fluent in any order, and anything else.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("a-b = ".to_owned()),
        Just("\n-c = ".to_owned()),
        Just("\n    .title = ".to_owned()),
        Just("{ $n ->\n [one] ".to_owned()),
        Just("\n *[other] ".to_owned()),
        Just("\n }\n".to_owned()),
        Just("{ \"".to_owned()),
        Just("\\u202e\\U01F602\" }".to_owned()),
        Just("{ -c(x: \"1\") }".to_owned()),
        Just("{ NUMBER($n) }".to_owned()),
        Just("1-800-273-8255 ١٢٣ 10,000 万".to_owned()),
        Just("https://988lifeline.org/a?b".to_owned()),
        Just("<a href='x' onclick=\"y\">".to_owned()),
        Just("</a><".to_owned()),
        Just("\r\n\u{feff}\u{2067}\u{2069}مرحبا؟ …".to_owned()),
        Just("# $n (Number) - x\n# keep: y\n".to_owned()),
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_text_breaks_the_checker_and_every_span_is_a_piece_of_it(ours in text(), theirs in text(), foreign: bool) {
        let source = Source::parse("en", [("a.ftl", ours.as_str())]).foreign(foreign);
        drop(english(&source));
        for tag in ["ar", "es", "zh-Hans", "th", "x", ""] {
            let other = Source::parse(tag, [("a.ftl", theirs.as_str())]).foreign(foreign);
            let mut found = translation(&source, &other, &BTreeSet::new());
            found.extend(by_itself(&other));
            for span in found.iter().filter_map(|finding| finding.span) {
                prop_assert!(theirs.get(span.start.byte..span.end.byte).is_some());
            }
        }
    }

    #[test]
    fn any_bytes_in_a_folder_are_read_and_judged(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let folder = tempfile::tempdir().unwrap();
        for name in ["en/a.ftl", "es/a.ftl", "deep/er/fr.ftl", "b.ftl"] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &bytes).unwrap();
        }
        let checked = Corpus::read(folder.path()).unwrap().check(&BTreeSet::new());
        prop_assert_eq!(checked.iter().map(|one| one.files).sum::<usize>(), 4);
    }
}
