//! Somebody who knows a language and no computers translates: opens it, writes, sees it in the program, hands it back.

use std::fs;
use std::path::Path;
use std::time::Duration;

use many_doors_l10n::{PROVENANCE, parse_rows, parse_sources, source_hash, write_rows, write_sources};

use crate::accessible::{load_axe, no_barrier_here};
use crate::page::Page;
use crate::stage::{eventually, play};

/// Words that no language of the program has.
const OURS: &str = "¿Qué necesitas esta mañana?";
const BOX: &str = "main.translation textarea[name=\"value all\"]";

/// Opens a language in a folder.
async fn open_language(page: &Page, folder: &Path, tag: &str) {
    page.go("#/settings").await;
    page.press_words("Translate").await;
    page.choose_path("main.translate form .field button", folder).await;
    page.choose("main.translate select[name=language]", tag).await;
    page.press("main.translate form button[type=submit]").await;
    page.says("Where the work stands").await;
}

#[test]
fn words_are_written_seen_in_the_program_and_handed_back() {
    play("translate", async |stage| {
        let (folder, stick) = (stage.home().join("work"), stage.home().join("stick"));
        [&folder, &stick].into_iter().for_each(|new| fs::create_dir_all(new).expect("a folder"));
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        page.go("#/translate").await;
        no_barrier_here(&page, "before a language is open").await;
        open_language(&page, &folder, "es").await;
        page.write("main.translate input[type=search]", "What do you need?").await;
        page.press_words("What do you need?").await;
        page.stands(BOX).await;
        no_barrier_here(&page, "one text of a language").await;
        let file = folder.join("es/find.ftl");

        // Words that would break the program are said to be so, and not written.
        page.write(BOX, "¿Qué { $ necesitas?").await;
        page.press_words("Save").await;
        page.says("Not saved yet.").await;
        page.says("Please mend:").await;
        assert!(!file.exists(), "nothing was saved");

        page.write(BOX, OURS).await;
        page.press_words("Save").await;
        page.says("Saved. The program says it this way now.").await;
        let text = fs::read_to_string(&file).expect("a file with the words");
        assert!(text.contains(&format!("find-title = {OURS}\n")), "{text}");

        page.press_words("See it in the program").await;
        page.until(
            "the program says the new words",
            &format!("return document.querySelector('main h1')?.textContent.includes({OURS:?})"),
        )
        .await;
        assert_eq!(page.lang_and_dir().await, ("es".to_owned(), "ltr".to_owned()));
        no_barrier_here(&page, "the program in a language that is being translated").await;
        page.press(".looking button").await;
        page.stands("main.translate, main.translation").await;

        page.go("#/translate").await;
        page.press("main.translate section .way:first-child button").await;
        page.save_in("dialog", &stick).await;
        let handed = || fs::read_dir(&stick).expect("the stick").count();
        assert!(eventually(Duration::from_secs(10), || handed() == 1).await, "{} files on the stick", handed());
    });
}

#[test]
fn a_language_from_right_to_left_has_a_box_for_each_of_its_six_forms() {
    play("translate-arabic", async |stage| {
        let folder = stage.home().join("work");
        fs::create_dir_all(&folder).expect("a folder");
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        open_language(&page, &folder, "ar").await;
        no_barrier_here(&page, "the list of texts").await;
        page.go("#/translation/find-count").await;
        page.stands("main.translation [data-form=few] textarea").await;
        let boxes = page.ask("return [...document.querySelectorAll('main.translation [data-form]')].map((form) => form.dataset.form)").await;
        assert_eq!(boxes, serde_json::json!(["zero", "one", "two", "few", "many", "other"]));
        let direction =
            page.ask("return getComputedStyle(document.querySelector('main.translation textarea')).direction").await;
        assert_eq!(direction, "rtl");
        no_barrier_here(&page, "a text with six forms").await;
    });
}

/// As if the translation had been made before the program's English was changed: back then, these words were asked.
fn made_from_other_english(folder: &Path, key: &str, english: &str) {
    let read = |file: &str| fs::read_to_string(folder.join(file)).expect("a file of the work");
    let mut rows = parse_rows(&read(PROVENANCE)).expect("what is noted of each text");
    rows.get_mut(key).expect("the text was written").source = Some(format!("{key} = {english}\n"));
    fs::write(folder.join(PROVENANCE), write_rows(&rows)).expect("noted");
    let mut sources = parse_sources(&read("sources.toml")).expect("what each text is made from");
    sources.insert(key.to_owned(), source_hash(english));
    fs::write(folder.join("sources.toml"), write_sources(&sources)).expect("noted");
}

#[test]
fn where_the_english_has_changed_its_words_are_shown_gone_and_new() {
    play("translate-changed", async |stage| {
        let folder = stage.home().join("work");
        fs::create_dir_all(&folder).expect("a folder");
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        open_language(&page, &folder, "es").await;
        page.go("#/translation/find-title").await;
        page.write(BOX, OURS).await;
        page.press_words("Save").await;
        page.says("Saved. The program says it this way now.").await;
        page.until("nothing is said to have changed", "return !document.querySelector('.changes')").await;

        made_from_other_english(&folder.join("es"), "find-title", "What do you want?");
        page.go("#/translate").await;
        page.press_words("Close").await;
        page.stands("main.translate form").await;
        open_language(&page, &folder, "es").await;
        page.go("#/translation/find-title").await;
        page.stands(".changes .diff").await;
        let pieces = page
            .ask("return [...document.querySelectorAll('.diff del, .diff ins')].map((one) => [one.localName, one.lastChild.textContent])")
            .await;
        assert_eq!(pieces, serde_json::json!([["del", "want?"], ["ins", "need?"]]));
        no_barrier_here(&page, "a text whose English has changed").await;
    });
}

#[test]
fn two_people_say_it_differently_and_what_is_chosen_stands_on_paper_too() {
    play("translate-dispute", async |stage| {
        let (folder, stick) = (stage.home().join("work"), stage.home().join("stick"));
        [&folder, &stick].into_iter().for_each(|new| fs::create_dir_all(new).expect("a folder"));
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        open_language(&page, &folder, "es").await;
        let write = async |words: &str| {
            page.go("#/translation/crisis-title").await;
            page.write(BOX, words).await;
            page.press_words("Save").await;
            page.says("Saved. The program says it this way now.").await;
        };
        write(OURS).await;
        page.go("#/translate").await;
        page.press("main.translate section .way:first-child button").await;
        page.save_in("dialog", &stick).await;
        page.stands("dialog .saved").await;
        page.ask("document.querySelector('dialog').close()").await;
        write("Llama a una persona").await;

        page.go("#/translate").await;
        page.press("main.translate section .way:nth-child(2) button").await;
        page.type_path("dialog", &stick.join("language-es.zip")).await;
        page.stands("main.translate fieldset[data-key]").await;
        no_barrier_here(&page, "two translations of one text").await;
        let words = page.words_of("main.translate fieldset[data-key]").await;
        assert!(words.contains(OURS) && words.contains("Llama a una persona"), "both are shown: {words}");
        page.press("main.translate fieldset[data-key] input[value=theirs]").await;
        page.press("main.translate section form button[type=submit]").await;
        let chosen = || fs::read_to_string(folder.join("es/crisis.ftl")).is_ok_and(|text| text.contains(OURS));
        assert!(eventually(Duration::from_secs(10), chosen).await, "the words that were chosen are in the file");
        page.says("Texts changed: 1.").await;

        page.press_words("See it in the program").await;
        page.until("the program speaks Spanish", "return document.documentElement.lang === 'es'").await;
        page.go("#/paper/crisis").await;
        page.stands("main.paper section[aria-busy=false] img").await;
        let paper = page.ask("return document.querySelector('.transcript').textContent").await;
        assert!(paper.as_str().is_some_and(|paper| paper.contains(OURS)), "new words are printed: {paper}");
    });
}

#[test]
fn a_language_that_the_program_does_not_have_begins_with_its_name() {
    play("translate-new", async |stage| {
        let folder = stage.home().join("work");
        fs::create_dir_all(&folder).expect("a folder");
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        page.go("#/translate").await;
        page.choose_path("main.translate form .field button", &folder).await;
        page.choose("main.translate select[name=language]", "").await;
        page.write("main.translate input[name=tag]", "TI-latn").await;
        page.write("main.translate input[name=endonym]", "Tigrinya").await;
        page.write("main.translate input[name=english]", "Tigrinya").await;
        no_barrier_here(&page, "a language that is new").await;
        page.press("main.translate form button[type=submit]").await;
        page.says("Where the work stands").await;
        page.go("#/translation/crisis-title").await;
        page.write(BOX, "Tezareb").await;
        page.press_words("Save").await;
        page.says("Saved. The program says it this way now.").await;
        assert!(folder.join("ti-Latn/crisis.ftl").exists(), "its folder has the tag in its one spelling");
        page.go("#/about").await;
        page.says("Tigrinya").await;
        no_barrier_here(&page, "About, with a language that is new").await;
    });
}
