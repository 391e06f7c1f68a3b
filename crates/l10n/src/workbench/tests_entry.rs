#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use super::{
    tests::{bench, day, put, value},
    *,
};
use crate::{ftl::VariableType, pattern};

#[test]
fn an_entry_comes_with_its_notes_its_neighbors_its_variables_and_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "ar/glossary.tsv", "english\tyours\twhy\nfound\tعثر\tas said\n");
    let entry = bench(folder.path(), "ar").entry("find-announce").unwrap();
    assert!(entry.comment.contains("$count (Number)"), "{}", entry.comment);
    assert_eq!((entry.variables[0].name.as_str(), entry.variables[0].kind), ("count", VariableType::Number));
    let forms = &entry.variables[0].forms;
    assert_eq!(forms.iter().map(|form| form.category).collect::<Vec<_>>(), crate::plural::CATEGORIES);
    assert!(forms.iter().all(|form| form.needed) && forms[3].examples == [3, 4, 10]);
    let Words::Forms { on, forms } = &entry.parts[0].english_words else { panic!("{:?}", entry.parts) };
    assert!(on == "count" && forms.iter().any(|(key, _)| key == "one"));
    assert!(
        matches!(&entry.parts[0].present_words, Some(Words::Forms { forms, .. }) if forms.iter().any(|(key, _)| key == "few"))
    );
    assert!(entry.before.is_some() && entry.after.is_some());
    assert_eq!((entry.standing, entry.findings.len()), (EntryStanding::Machine, 0));
    assert!(entry.glossary.iter().any(|hit| hit.yours == "عثر"), "{:?}", entry.glossary);
    let vi = bench(folder.path(), "vi").entry("find-announce").unwrap();
    assert_eq!(vi.variables[0].forms.iter().map(|form| form.category).collect::<Vec<_>>(), ["other"]);
    let new = bench(folder.path(), "ti").entry("bring-title").unwrap();
    assert!(new.parts[0].present.is_none() && new.provenance.is_none() && new.memory.is_empty());
}

#[test]
fn a_group_and_a_term_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let bench = bench(folder.path(), "es");
    let english = Catalogues::embedded();
    let lines = &english.locale("en").unwrap().layer().lines;
    let with_term = lines.iter().find(|line| line.source.contains("{ -app-name }")).unwrap();
    assert_eq!(bench.entry(&with_term.key).unwrap().terms, [("-app-name".to_owned(), "Many Doors".to_owned())]);
    assert_eq!(bench.entry("library-988-lifeline").unwrap().group, "Crisis lines");
    assert_eq!(bench.entry("find-title").unwrap().group, "");
    assert_eq!(bench.entry("no-such").err(), Some(WorkError::NoMessage));
}

#[test]
fn memory_shows_what_is_alike_and_translated_the_most_alike_first_and_never_itself() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "ti/find.ftl", "find-more-needs = Baahiyo kale\nfind-title = Maxaad\n");
    let bench = bench(folder.path(), "ti");
    let english = tempfile::tempdir().unwrap();
    put(english.path(), "en/find.ftl", "find-clear = More of the needs\n");
    let bench = Workbench::open(folder.path(), bench.tag(), &Catalogues::with_folder(english.path()).0).unwrap();
    let memory = bench.entry("find-clear").unwrap().memory;
    assert_eq!((memory[0].id.as_str(), memory[0].translation.as_str()), ("find-more-needs", "Baahiyo kale"));
    assert!(memory[0].percent > 50 && memory.windows(2).all(|pair| pair[0].percent >= pair[1].percent));
    let spanish = Workbench::open(folder.path(), "es", &Catalogues::embedded()).unwrap();
    let counted = spanish.entry("find-count").unwrap();
    assert!(!counted.memory.is_empty(), "much is translated into Spanish");
    assert!(counted.memory.iter().all(|one| !one.translation.contains("->") && !one.english.contains("->")));
    assert!(counted.after.is_some_and(|(_, said)| !said.contains('{')), "neighbors are said, not written as in a file");
    assert!(bench.entry("find-more-needs").unwrap().memory.iter().all(|one| one.id != "find-more-needs"));
}

#[test]
fn where_the_english_has_changed_the_old_words_are_shown_if_they_were_kept() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "ti/sources.toml", "find-clear = \"000000000000\"\n");
    put(folder.path(), "ti/find.ftl", "find-clear = Tirtir\n");
    bench(folder.path(), "ti").write("find-title", &value("Maxaad?"), day("2026-12-01"), None).unwrap();
    let english = tempfile::tempdir().unwrap();
    put(english.path(), "en/find.ftl", "find-title = What do you need today?\n");
    let bench = Workbench::open(folder.path(), "ti", &Catalogues::with_folder(english.path()).0).unwrap();
    let title = bench.entry("find-title").unwrap();
    assert_eq!(title.standing, EntryStanding::SourceChanged);
    let pieces = title.changes[0].pieces.clone().unwrap();
    assert_eq!(pieces[0], Changed::Same("What do you ".into()));
    assert!(
        pieces.contains(&Changed::Gone("need?".into())) && pieces.contains(&Changed::New("need today?".into())),
        "{pieces:?}"
    );
    let clear = bench.entry("find-clear").unwrap();
    assert_eq!((clear.standing, &clear.changes[0].pieces), (EntryStanding::SourceChanged, &None));
}

#[test]
fn what_is_wrong_in_the_folder_is_shown_with_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "es/crisis.ftl", "crisis-strip-link = Llama al 998\n");
    let entry = bench(folder.path(), "es").entry("crisis-strip-link").unwrap();
    assert_eq!(entry.parts[0].present.as_deref(), Some("Llama al 998"), "the person's own words, not the program's");
    assert!(entry.findings.iter().any(|finding| finding.severity == crate::check::Severity::Error));
}

#[test]
fn every_text_of_the_program_is_the_same_after_it_was_opened_and_written_out_again() {
    let folder = tempfile::tempdir().unwrap();
    for tag in ["es", "ar", "zh-Hant"] {
        let bench = bench(folder.path(), tag);
        for line in &bench.locale.layer().lines {
            let ftl = Ftl::parse(&line.source);
            let parts: Vec<PartText> = ftl.entries[0]
                .parts
                .iter()
                .map(|part| PartText {
                    attribute: part.attribute.map(str::to_owned),
                    words: reading::as_words(&part.pattern, &["count"].into()),
                })
                .collect();
            let written = text::entry(&line.key, &parts).unwrap();
            let again = Ftl::parse(&written);
            for (old, new) in ftl.entries[0].parts.iter().zip(&again.entries[0].parts) {
                assert_eq!(pattern::canonical(&old.pattern), pattern::canonical(&new.pattern), "{written}");
            }
            assert_eq!(ftl.entries[0].parts.len(), again.entries[0].parts.len());
        }
    }
}

#[test]
fn what_is_written_part_by_part_is_shown_part_by_part_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(folder.path(), "ru");
    let english = bench.entry("find-announce").unwrap();
    let forms = [
        ("0", "Ничего."),
        ("one", "{ $count } адрес."),
        ("few", "{ $count } адреса."),
        ("many", "{ $count } адресов."),
        ("other", "{ $count } адреса."),
    ];
    let forms = forms.map(|(key, text)| (key.to_owned(), text.to_owned())).to_vec();
    let mut parts: Vec<PartText> = english
        .parts
        .iter()
        .map(|part| PartText { attribute: part.attribute.clone(), words: Words::Text("Слова.".into()) })
        .collect();
    parts[0].words = Words::Forms { on: "count".into(), forms };
    let written = bench.write("find-announce", &parts, day("2026-12-01"), Some("Вера")).unwrap();
    assert!(written.saved, "{:?}", written.findings);
    let shown = bench.entry("find-announce").unwrap();
    let again: Vec<PartText> = shown
        .parts
        .into_iter()
        .map(|part| PartText { attribute: part.attribute, words: part.present_words.unwrap() })
        .collect();
    assert_eq!(again, parts);
    assert_eq!(
        (shown.standing, shown.provenance.unwrap().translator.as_deref()),
        (EntryStanding::Unreviewed, Some("Вера"))
    );
    assert_eq!(bench.try_out("find-announce", &again).unwrap().text, written.text);
}
