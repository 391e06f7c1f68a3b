//! Languages as the program sees them: the built-in ones, a folder over them, and the made-up ones.
#![allow(clippy::unwrap_used, reason = "a test that cannot write its files has failed")]

use std::{collections::BTreeSet, fs, path::Path};

use many_doors_domain::TextStatus;
use many_doors_l10n::{Catalogues, Direction, LocaleNotice};

fn put(folder: &Path, file: &str, text: impl AsRef<[u8]>) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn say(catalogues: &Catalogues, tag: &str, id: &str) -> (String, String) {
    catalogues.message(&catalogues.chain(tag).0, id, &[])
}

#[test]
fn english_is_there_and_stands_last_in_every_chain() {
    let catalogues = Catalogues::embedded();
    for asked in ["en", "es", "zh-TW", "tlh", "", "\u{202e}", "../../etc"] {
        assert_eq!(catalogues.chain(asked).0.last().unwrap(), "en");
    }
    assert_eq!(catalogues.chain("tlh").1, Some(LocaleNotice::Unknown { tag: "tlh".into() }));
    assert_eq!(say(&catalogues, "en", "window-title").0, "Many Doors");
    assert_eq!(say(&catalogues, "en", "app-name").0, "Many Doors", "a term and a message may share a name");
    assert_eq!(say(&catalogues, "en", "no-such-message").0, "no-such-message");
    let standing = catalogues.standing("en");
    assert!(standing.total > 100 && standing.trusted == standing.total);
}

#[test]
fn every_message_of_the_catalogue_can_be_read_again() {
    let catalogues = Catalogues::embedded().with_pseudo();
    let tags: Vec<String> = catalogues.locales().map(|locale| locale.tag.clone()).collect();
    for tag in &tags {
        let (layers, notice) = catalogues.catalogue(tag);
        assert_eq!(notice, None);
        assert_eq!((&layers[0].tag, layers.last().unwrap().tag.as_str()), (tag, "en"));
        let ftl = many_doors_l10n::ftl::Ftl::parse(&layers[0].ftl);
        assert!(ftl.junk.is_empty(), "{tag}: {:?}", ftl.junk);
        assert!(ftl.entries.iter().all(|entry| !entry.id.starts_with("library-")));
    }
}

#[test]
fn texts_of_the_library_come_with_their_record_their_field_and_their_status() {
    let catalogues = Catalogues::embedded();
    let texts = catalogues.texts("en");
    let lifeline: Vec<&str> =
        texts.iter().filter(|text| text.resource == "988-lifeline").map(|text| text.field.as_str()).collect();
    assert!(lifeline.starts_with(&["summary"]) && lifeline.contains(&"emergency"), "{lifeline:?}");
    assert!(texts.iter().all(|text| text.status == TextStatus::Trusted && text.provenance.source_hash.is_empty()));
    assert!(texts.iter().any(|text| text.resource == "988-lifeline" && text.critical));
}

#[test]
fn what_a_machine_drafted_is_known_without_reading_it() {
    let catalogues = Catalogues::embedded();
    let known: Vec<(String, bool)> = catalogues.locales().map(|info| (info.tag.clone(), info.machine)).collect();
    assert_eq!(catalogues.read_so_far(), [""; 0]);
    let standings = catalogues.standings();
    let counted = standings.iter().map(|(tag, standing)| (tag.clone(), standing.machine > 0));
    assert_eq!(known, counted.collect::<Vec<_>>());
    assert_eq!(catalogues.read_so_far(), ["en"], "what was only counted is not kept");
    catalogues.read(&["ko".into()]);
    assert_eq!(catalogues.read_so_far(), ["en", "ko"]);
    assert!(standings.iter().all(|(tag, standing)| catalogues.standing(tag) == *standing));
}

#[test]
fn a_draft_is_one_until_a_named_person_has_read_every_area_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let meta = |review: &str| {
        format!(
            "tag = \"ti\"\nendonym = \"ትግርኛ\"\nenglish = \"Tigrinya\"\ndirection = \"ltr\"\n\n\
             [provenance]\norigin = \"machine\"\ndate = \"2026-11-22\"\n{review}"
        )
    };
    let by = "reviewer = \"A reader\"\ndate = \"2026-12-01\"\n";
    put(folder.path(), "ti/app.ftl", "app-close = Xir\n");
    put(folder.path(), "ti/need.ftl", "need-suicide = Fikrado\n");
    let machine = |review: &str| {
        put(folder.path(), "ti/locale.toml", meta(review));
        let catalogues = Catalogues::with_folder(folder.path()).0;
        let known = catalogues.locales().find(|info| info.tag == "ti").unwrap().machine;
        assert_eq!(known, catalogues.standing("ti").machine > 0, "{review}");
        known
    };
    assert!(machine(""));
    assert!(machine(&format!("[[review]]\nareas = [\"app\"]\n{by}")));
    assert!(!machine(&format!("[[review]]\nareas = [\"app\", \"need\"]\n{by}")));
    put(folder.path(), "es/app.ftl", "app-close = Cierre\n");
    let (catalogues, _) = Catalogues::with_folder(folder.path());
    let spanish = catalogues.locales().find(|info| info.tag == "es").unwrap();
    assert!(spanish.machine, "one message of a person's does not make the rest theirs");
}

#[test]
fn any_word_of_a_folder_changes_what_the_languages_are_made_of() {
    let folder = tempfile::tempdir().unwrap();
    let made_of = || Catalogues::with_folder(folder.path()).0.made_of().to_owned();
    let mut seen = BTreeSet::from([Catalogues::embedded().made_of().to_owned()]);
    for (file, text) in [
        ("es/app.ftl", "app-close = Cierre\n"),
        ("es/app.ftl", "app-close = Cerrar ya\n"),
        ("es/need.ftl", "app-close = Cerrar ya\n"),
        ("ti/app.ftl", "app-close = Xir\n"),
        ("es/sources.toml", "app-close = \"0000\"\n"),
    ] {
        put(folder.path(), file, text);
        assert!(seen.insert(made_of()), "{file}");
        assert!(!seen.insert(made_of()), "the same words, the same answer");
    }
    assert_eq!(Catalogues::embedded().made_of(), Catalogues::embedded().with_pseudo().made_of());
}

#[test]
fn a_folder_overrides_single_messages_and_adds_languages() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "es/app.ftl", "app-close = Cierre\n");
    put(folder.path(), "ps/app.ftl", "app-close = بند کریں\n");
    put(folder.path(), "ps/crisis-words.txt", "# words\nخودکشی\n");
    let (catalogues, notices) = Catalogues::with_folder(folder.path());
    assert_eq!(notices, []);
    assert_eq!(say(&catalogues, "es", "app-close"), ("Cierre".into(), "es".into()));
    assert_eq!(say(&catalogues, "ps-AF", "app-close").1, "ps");
    assert_eq!(say(&catalogues, "ps-AF", "app-back"), ("Back".into(), "en".into()));
    let urdu = catalogues.locales().find(|locale| locale.tag == "ps").unwrap();
    assert!(urdu.from_folder && urdu.direction == Direction::Rtl);
    assert!(catalogues.crisis_words().any(|words| words == ("ps", "خودکشی")));
    let (layers, _) = catalogues.catalogue("ps");
    assert_eq!(
        layers[0].standing,
        TextStatus::Unreviewed,
        "a person put it there, and nobody is known to have read it"
    );
    assert_eq!(catalogues.standing("ps").unreviewed, 1);
}

#[test]
fn what_is_wrong_in_a_folder_is_told_and_the_built_in_text_stands() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "en/crisis.ftl", "crisis-static-title = Call or text 998.\nbroken\ncrisis-strip = Danger?\n");
    put(folder.path(), "en/find.ftl", format!("find-title = {}{}\n", "{".repeat(4_000), "}".repeat(4_000)));
    put(folder.path(), "en/card.ftl", vec![b'#'; 2 << 20]);
    put(folder.path(), "en/app.ftl", b"app-close = \xff\n");
    put(folder.path(), "not a tag/app.ftl", "app-close = X\n");
    put(folder.path(), "vi/locale.toml", "tag = 3\n");
    let (catalogues, notices) = Catalogues::with_folder(folder.path());
    let codes: BTreeSet<&str> = notices.iter().map(LocaleNotice::code).collect();
    let all = ["locale_bad_tag", "locale_broken", "locale_not_text", "locale_too_big", "locale_too_deep"];
    assert_eq!(codes.into_iter().collect::<Vec<_>>(), all);
    assert!(say(&catalogues, "en", "crisis-static-title").0.contains("988"), "a changed number never reaches a reader");
    assert_eq!(say(&catalogues, "en", "crisis-strip").0, "Danger?");
    assert_eq!(say(&catalogues, "en", "app-close").0, "Close");
    for notice in &notices {
        assert!(notice.args().values().all(|value| !value.contains(folder.path().to_str().unwrap())));
    }
}

#[test]
fn a_folder_that_is_not_there_changes_nothing() {
    let (catalogues, notices) = Catalogues::with_folder(Path::new("/no/such/folder"));
    assert_eq!(notices, []);
    assert_eq!(catalogues.locales().count(), Catalogues::embedded().locales().count());
}

#[test]
fn a_message_that_cannot_be_formatted_is_said_in_the_next_language() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "es/about.ftl", "about-version = Versión { $version }\n");
    let (catalogues, notices) = Catalogues::with_folder(folder.path());
    assert_eq!(notices, []);
    let chain = catalogues.chain("es").0;
    let version = |args: &[(&str, &str)]| catalogues.message(&chain, "about-version", args);
    assert_eq!(version(&[("version", "1.0")]), ("Versión 1.0".into(), "es".into()));
    assert_eq!(version(&[]), ("about-version".into(), "en".into()), "a raw placeholder is never shown");
}

#[test]
fn made_up_languages_are_offered_only_when_asked_for() {
    assert!(Catalogues::embedded().locales().all(|locale| !locale.pseudo));
    let catalogues = Catalogues::embedded().with_pseudo();
    let pseudo: Vec<&str> = catalogues.locales().filter(|locale| locale.pseudo).map(|locale| &*locale.tag).collect();
    assert_eq!(pseudo, ["en-XA", "ar-XB", "en-XC"]);
    assert!(say(&catalogues, "en-XA", "app-close").0.starts_with('⟦'));
    assert!(catalogues.texts("en-XA").is_empty());
}

#[test]
fn coded_english_reads_as_english_does() {
    let catalogues = Catalogues::embedded().with_pseudo();
    for id in ["app-close", "window-title", "find-title"] {
        let (coded, tag) = say(&catalogues, "en-XC", id);
        assert_eq!(tag, "en-XC");
        let plain: String = coded.chars().filter(|sign| !('\u{2060}'..='\u{2064}').contains(sign)).collect();
        assert!(plain != coded, "{id} has no code");
        assert_eq!(plain, say(&catalogues, "en", id).0);
    }
}

#[test]
fn what_is_known_of_one_message_stands_over_what_is_known_of_its_language() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "es/find.ftl", "find-title = Qué\nfind-clear = Quitar\n");
    let rows = "[find-title]\norigin = \"human\"\ndate = \"2026-12-01\"\n";
    let meta = "tag = \"es\"\nendonym = \"Español\"\nenglish = \"Spanish\"\ndirection = \"ltr\"\n\n[provenance]\norigin = \"machine\"\ndate = \"2026-11-22\"\n";
    put(folder.path(), "es/locale.toml", meta);
    put(folder.path(), "es/provenance.toml", rows);
    let (catalogues, notices) = Catalogues::with_folder(folder.path());
    assert_eq!(notices, []);
    assert_eq!(catalogues.status("es", "find-title"), TextStatus::Unreviewed);
    assert_eq!(catalogues.status("es", "find-clear"), TextStatus::Machine);
    put(folder.path(), "es/provenance.toml", "[find-title]\norigin = \"oracle\"\n");
    let (catalogues, notices) = Catalogues::with_folder(folder.path());
    assert!(matches!(&notices[..], [LocaleNotice::Broken { file, line: 2, .. }] if file == "es/provenance.toml"));
    assert_eq!(catalogues.status("es", "find-title"), TextStatus::Machine, "a broken file is as none");
    put(folder.path(), "es/provenance.toml", " ".repeat(2 << 20));
    let (_, notices) = Catalogues::with_folder(folder.path());
    assert_eq!(notices, [LocaleNotice::TooBig { file: "es/provenance.toml".into() }]);
}
