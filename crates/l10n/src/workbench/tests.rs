#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{collections::BTreeMap, fs, path::Path};

use many_doors_domain::{PartialDate, TextStatus};
use proptest::prelude::*;

use super::*;
use crate::{check::Defect, parse_rows, parse_sources, pattern};

pub(super) fn day(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

pub(super) fn value(words: &str) -> Vec<PartText> {
    vec![PartText { attribute: None, words: Words::Text(words.to_owned()) }]
}

pub(super) fn put(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

pub(super) fn bench(folder: &Path, tag: &str) -> Workbench {
    Workbench::open(folder, tag, &Catalogues::embedded()).unwrap()
}

/// Every file below a folder, to the byte.
pub(super) fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            all.extend(bytes(&entry.path()).into_iter().map(|(inside, bytes)| (format!("{name}/{inside}"), bytes)));
        } else {
            all.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    all
}

fn text(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap()
}

fn status(folder: &Path, tag: &str, id: &str) -> TextStatus {
    Catalogues::with_folder(folder).0.status(tag, id)
}

#[test]
fn tags_are_ours_and_what_is_none_or_english_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(bench(folder.path(), "tl").tag(), "fil");
    let refused = |tag| Workbench::open(folder.path(), tag, &Catalogues::embedded()).err();
    assert_eq!((refused("../es"), refused("english please")), (Some(WorkError::NoTag), Some(WorkError::NoTag)));
    assert_eq!(refused("en"), Some(WorkError::English));
}

#[test]
fn a_language_nobody_has_begun_begins_with_its_first_entry() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("not there yet");
    let mut bench = bench(&place, "ti").named("ትግርኛ", "Tigrinya");
    let written =
        bench.write("find-title", &value("Maxaad u baahan tahay?"), day("2026-12-01"), Some("Amina")).unwrap();
    assert!(written.saved, "{:?}", written.findings);
    assert_eq!(text(&place, "ti/find.ftl"), "find-title = Maxaad u baahan tahay?\n");
    assert!(text(&place, "ti/locale.toml").contains("endonym = \"ትግርኛ\""));
    assert!(
        text(&place, "ti/locale.toml").contains("partial = true")
            && text(&place, "ti/locale.toml").contains("\"human\"")
    );
    let row = parse_rows(&text(&place, "ti/provenance.toml")).unwrap().remove("find-title").unwrap();
    assert_eq!(
        (row.translator.as_deref(), row.source.as_deref()),
        (Some("Amina"), Some("find-title = What do you need?"))
    );
    assert_eq!(bench.notices(), []);
    let (catalogues, notices) = Catalogues::with_folder(&place);
    assert_eq!((notices, catalogues.status("ti", "find-title")), (vec![], TextStatus::Unreviewed));
    assert_eq!(catalogues.message(&["ti".into()], "find-title", &[]).0, "Maxaad u baahan tahay?");
    bench.undo().unwrap();
    assert_eq!(bytes(&place), BTreeMap::new());
    assert_eq!(bench.undo(), Err(WorkError::NothingToUndo));
}

#[test]
fn an_entry_with_an_error_is_told_and_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(folder.path(), "es");
    let mut write = |words| bench.write("crisis-strip-link", &value(words), day("2026-12-01"), None).unwrap();
    let wrong = write("Llama al 998 y otras líneas");
    assert!(!wrong.saved && wrong.findings.iter().any(|finding| finding.defect == Defect::Digits));
    assert!(!write("Llama al 988 { $nobody").saved);
    assert!(!write("Llama al \u{202e}988").saved);
    assert_eq!(bytes(folder.path()), BTreeMap::new());
    let copied = write("Call or text 988, or another crisis line");
    assert!(copied.saved && copied.findings[0].defect == Defect::Untranslated, "a warning is no refusal");
    assert_eq!(bench.write("crisis-nothing", &value("x"), day("2026-12-01"), None), Err(WorkError::NoMessage));
    assert_eq!(bench.write("crisis-title", &value("  "), day("2026-12-01"), None), Err(WorkError::Nothing));
}

#[test]
fn what_no_row_speaks_of_stays_what_it_was() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "es/find.ftl", "find-clear = Quitar\n");
    let mut bench = bench(folder.path(), "es");
    assert!(bench.write("find-title", &value("¿Qué buscas?"), day("2026-12-01"), None).unwrap().saved);
    assert_eq!(status(folder.path(), "es", "find-title"), TextStatus::Unreviewed);
    assert_eq!(status(folder.path(), "es", "crisis-title"), TextStatus::Machine, "built in, drafted by a machine");
    let sources = parse_sources(&text(folder.path(), "es/sources.toml")).unwrap();
    assert_eq!(
        sources.keys().collect::<Vec<_>>(),
        ["find-clear", "find-title"],
        "as made from the English of today as before"
    );
    assert_eq!(
        text(folder.path(), "es/find.ftl"),
        "find-title = ¿Qué buscas?\nfind-clear = Quitar\n"
            .lines()
            .rev()
            .map(|line| line.to_owned() + "\n")
            .collect::<String>()
    );
}

#[test]
fn a_new_entry_stands_behind_the_one_it_stands_behind_in_english_whatever_the_line_ends() {
    let folder = tempfile::tempdir().unwrap();
    let before = "\u{feff}### Buscar.\r\n\r\nfind-title = Qué\r\n# keep: x\r\nfind-tiles = O\r\n\r\n\r\nbroken {\r\n";
    put(folder.path(), "es/find.ftl", before);
    let mut bench = bench(folder.path(), "es");
    assert!(bench.write("find-clear", &value("Quitar"), day("2026-12-01"), None).unwrap().saved);
    let after = before.replace("Qué\r\n", "Qué\r\nfind-clear = Quitar\r\n");
    assert_eq!(text(folder.path(), "es/find.ftl"), after);
    put(folder.path(), "ko/find.ftl", "### File.\n# about nothing\n");
    let mut bench = super::tests::bench(folder.path(), "ko");
    assert!(bench.write("find-clear", &value("지우기"), day("2026-12-01"), None).unwrap().saved);
    assert_eq!(text(folder.path(), "ko/find.ftl"), "### File.\n# about nothing\n\nfind-clear = 지우기\n");
}

#[test]
fn files_that_cannot_be_read_are_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let write = |bench: &mut Workbench| bench.write("find-title", &value("Qué"), day("2026-12-01"), None);
    for (file, bad) in
        [("find.ftl", "a = \u{0}".repeat(400_000)), ("provenance.toml", "[".into()), ("sources.toml", "x".into())]
    {
        put(folder.path(), &format!("es/{file}"), &bad);
        let before = bytes(folder.path());
        assert_eq!(write(&mut bench(folder.path(), "es")), Err(WorkError::Unreadable { file: file.into() }));
        assert_eq!(bytes(folder.path()), before);
        fs::remove_dir_all(folder.path().join("es")).unwrap();
    }
    put(folder.path(), "es/find.ftl", "find-title = A\nfind-title = B\n");
    assert_eq!(write(&mut bench(folder.path(), "es")), Err(WorkError::Twice { file: "find.ftl".into() }));
}

#[test]
fn a_write_is_not_taken_back_over_what_another_program_wrote_since() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(folder.path(), "es");
    bench.write("find-title", &value("Qué"), day("2026-12-01"), None).unwrap();
    put(folder.path(), "es/find.ftl", "find-title = Otra\n");
    let before = bytes(folder.path());
    assert_eq!(bench.undo(), Err(WorkError::ChangedSince));
    assert_eq!(bytes(folder.path()), before);
}

#[test]
fn a_second_person_signs_what_is_there_and_the_next_write_ends_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(folder.path(), "es");
    bench.write("find-title", &value("¿Qué buscas?"), day("2026-12-01"), Some("Amina")).unwrap();
    assert_eq!(bench.review("find-title", " AMINA", day("2026-12-02")), Err(WorkError::OwnWords));
    assert_eq!(bench.review("find-title", " ", day("2026-12-02")), Err(WorkError::NoName));
    bench.review("find-title", "Bo", day("2026-12-02")).unwrap();
    assert_eq!(status(folder.path(), "es", "find-title"), TextStatus::Trusted);
    bench.write("find-title", &value("¿Qué necesitas?"), day("2026-12-02"), Some("Amina")).unwrap();
    assert_eq!(status(folder.path(), "es", "find-title"), TextStatus::Unreviewed);
    bench.undo().unwrap();
    assert_eq!(status(folder.path(), "es", "find-title"), TextStatus::Trusted);
    bench.undo().unwrap();
    assert_eq!(status(folder.path(), "es", "find-title"), TextStatus::Unreviewed);
}

#[test]
fn a_draft_of_the_program_is_signed_as_the_machines_draft_that_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(folder.path(), "es");
    bench.review("crisis-title", "Bo", day("2026-12-02")).unwrap();
    let row = parse_rows(&text(folder.path(), "es/provenance.toml")).unwrap().remove("crisis-title").unwrap();
    assert_eq!((row.origin, row.reviewer.as_deref()), (many_doors_domain::Origin::Machine, Some("Bo")));
    assert_eq!(status(folder.path(), "es", "crisis-title"), TextStatus::Trusted);
    assert_eq!(status(folder.path(), "es", "crisis-intro"), TextStatus::Machine);
    let mut new = super::tests::bench(folder.path(), "ti");
    assert_eq!(new.review("crisis-title", "Bo", day("2026-12-02")), Err(WorkError::NotTranslated));
}

#[test]
fn nobody_signs_what_was_made_from_another_english_or_may_not_be_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(folder.path(), "es");
    bench.write("find-title", &value("¿Qué buscas?"), day("2026-12-01"), None).unwrap();
    let newer = tempfile::tempdir().unwrap();
    put(newer.path(), "en/find.ftl", "find-title = What do you need today?\n");
    let mut bench = Workbench::open(folder.path(), "es", &Catalogues::with_folder(newer.path()).0).unwrap();
    assert_eq!(bench.review("find-title", "Bo", day("2026-12-02")), Err(WorkError::SourceChanged));
    put(folder.path(), "es/crisis.ftl", "crisis-strip-link = 998\n");
    bench.reload();
    assert_eq!(bench.review("crisis-strip-link", "Bo", day("2026-12-02")), Err(WorkError::NotTranslated));
    assert_eq!(text(folder.path(), "es/crisis.ftl"), "crisis-strip-link = 998\n");
}

const SOME: [&str; 6] =
    ["find-title", "find-clear", "find-tiles", "find-more-needs", "find-fewer-needs", "find-filters"];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_all_else_stays_and_undo_restores_every_byte(
        there in prop::collection::btree_map(0..6_usize, "[a-zé]{1,8}", 0..6),
        crlf in any::<bool>(),
        writes in prop::collection::vec((0..6_usize, "[a-zé.*\\[}]{1,6}([ \\n][a-zé.*\\[}]{1,6}){0,2}"), 1..4),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let file: String = there.iter().map(|(at, word)| format!("# Note {at}.\n{} = {word}\n\n", SOME[*at])).collect();
        put(folder.path(), "es/find.ftl", &if crlf { file.replace('\n', "\r\n") } else { file });
        let mut bench = bench(folder.path(), "es");
        let mut history = vec![bytes(folder.path())];
        for (at, words) in &writes {
            let before = text(folder.path(), "es/find.ftl");
            let written = bench.write(SOME[*at], &value(words), day("2026-12-01"), Some("Amina")).unwrap();
            let after = text(folder.path(), "es/find.ftl");
            if !written.saved {
                prop_assert_eq!(before, after);
                continue;
            }
            history.push(bytes(folder.path()));
            let (old, new) = (Ftl::parse(&before), Ftl::parse(&after));
            let said = pattern::plain(&new.entries.iter().find(|one| one.id == SOME[*at]).unwrap().parts[0].pattern);
            prop_assert_eq!(said.map(|said| said.replace("\r\n", "\n")), Some(words.clone()));
            // Without the entry itself the file is the same, but for the line that it took where it is new.
            let place = |ftl: &Ftl<'_>, text: &str| ftl.entries.iter().find(|one| one.id == SOME[*at]).map(|one| one.span(text));
            let new_place = place(&new, &after).unwrap();
            let newline = if before.contains("\r\n") { 2 } else { usize::from(!before.is_empty()) };
            match place(&old, &before) {
                Some(old_place) => {
                    prop_assert_eq!(&after[..new_place.start], &before[..old_place.start]);
                    prop_assert_eq!(&after[new_place.end..], &before[old_place.end..]);
                }
                None if before.is_empty() => prop_assert_eq!(&after[new_place.end..], "\n"),
                None => prop_assert_eq!(after[..new_place.start - newline].to_owned() + &after[new_place.end..], before.clone()),
            }
            for one in old.entries.iter().filter(|one| one.id != SOME[*at]) {
                prop_assert!(new.entries.iter().any(|other| other.source == one.source && other.comment == one.comment));
            }
        }
        while bench.undoable() > 0 {
            prop_assert_eq!(&bytes(folder.path()), &history.pop().unwrap());
            bench.undo().unwrap();
        }
        prop_assert_eq!(&bytes(folder.path()), &history.pop().unwrap());
    }
}
