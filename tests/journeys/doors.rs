//! The papers behind "Take action", "My rights" and "For organizations": chosen, typed, and finished on paper.

use std::time::{Duration, Instant};

use many_doors_tests::reading::{pages, spoken, words_of_page};

use crate::page::Page;
use crate::paper::{drawn, read_back, save_to};
use crate::stage::{Stage, play};

/// What somebody types for a name.
const NAME: &str = "Example Street Clinic";
/// What somebody types in own words.
const OWN: &str = "My mother waited nine weeks for an interpreter.";
/// A paper is finished by then, by somebody who knows what to say.
const TWO_MINUTES: Duration = Duration::from_secs(120);

#[test]
fn every_paper_behind_take_action_reads_back_beside_arabic() {
    play("door-act", async |stage| every_paper(stage, "act").await);
}

#[test]
fn every_paper_behind_my_rights_reads_back_beside_arabic() {
    play("door-rights", async |stage| every_paper(stage, "rights").await);
}

#[test]
fn every_paper_behind_for_organizations_reads_back_beside_arabic() {
    play("door-organizations", async |stage| every_paper(stage, "organizations").await);
}

#[test]
fn a_letter_by_somebody_who_reads_arabic_is_english_beside_arabic_and_saved_in_two_minutes() {
    play("door-letter", async |stage| {
        let page = Page::open_in(stage, "ar").await;
        let start = Instant::now();
        page.go("#/act").await;
        page.press("main.act a[href=\"#/make/letter\"]").await;
        page.press("main.make input[name=why]").await;
        page.write("main.make input[name=office]", NAME).await;
        page.write("main.make textarea[name=own]", OWN).await;
        page.press("main.make .ways a").await;
        drawn(&page).await;
        let file = save_to(&page, &stage.home()).await;
        assert!(start.elapsed() < TWO_MINUTES);
        let read: String = (1..=pages(&file)).map(|number| spoken(&words_of_page(&file, number, 2))).collect();
        for words in [NAME, OWN, "Section 1557"] {
            assert!(read.contains(&spoken(words)), "{words} is not in {read}");
        }
        assert!(read.matches(&spoken(OWN)).count() >= 2, "own words stand in both columns: {read}");
        assert!(read.contains("988"), "{read}");
        let first = page.ask("return document.querySelector('.transcript [lang]').lang").await;
        assert_eq!(first, "en", "what is sent stands first");
        // What was chosen is still there on the way back, and gone after leaving quickly.
        page.press("main.paper .back").await;
        assert_eq!(page.ask("return document.querySelector('main.make input[name=office]').value").await, NAME);
    });
}

#[test]
fn a_check_is_rated_saved_under_a_passphrase_and_its_report_reads_back_beside_arabic() {
    play("door-check", async |stage| {
        let page = Page::open_in(stage, "ar").await;
        let start = Instant::now();
        page.go("#/check").await;
        page.choose("main.check select[name=kind]", "school").await;
        page.write("main.check input[name=organization]", NAME).await;
        for (statement, answer) in [("leader-named", "not"), ("language-children", "met"), ("data-again", "unknown")] {
            page.press(&format!("main.check [data-statement={statement}] input[value={answer}]")).await;
        }
        page.write("main.check [data-statement=leader-named] input[name=owner]", OWN).await;
        page.write("main.check input[name=passphrase]", "seven quiet lanterns over water").await;
        page.press("main.check button[aria-describedby=check-save-about]").await;
        page.write("dialog input[name=folder]", &stage.home().display().to_string()).await;
        page.press("dialog form button[type=submit]").await;
        page.until_within(Duration::from_secs(30), "dialog .saved").await;
        let file = stage.home().join("our.check.age");
        let bytes = std::fs::read(&file).expect("the check is saved");
        assert!(bytes.starts_with(b"age-encryption.org/") && !String::from_utf8_lossy(&bytes).contains("Example"));
        page.ask("document.querySelector('dialog').close()").await;
        page.go("#/paper/check-report").await;
        drawn(&page).await;
        page.beside("en").await;
        drawn(&page).await;
        let report = save_to(&page, &stage.home()).await;
        assert!(start.elapsed() < TWO_MINUTES);
        let read: String = (1..=pages(&report)).map(|number| spoken(&words_of_page(&report, number, 2))).collect();
        for words in [NAME, OWN, "Nobody asks children to interpret", "988"] {
            assert!(read.contains(&spoken(words)), "{words} is not in {read}");
        }
    });
}

/// Answers everything that a paper asks, and finds every line of it on the paper.
async fn every_paper(stage: &mut Stage, door: &str) {
    let page = Page::open_in(stage, "en").await;
    page.go(&format!("#/{door}")).await;
    page.find("main .lists a").await;
    let behind = "return [...document.querySelectorAll('main section:first-of-type .lists a')].map((a) => a.getAttribute('href'))";
    let behind: Vec<String> = serde_json::from_value(page.ask(behind).await).expect("addresses");
    assert!(behind.len() > 1, "{behind:?}");
    for address in behind.into_iter().filter(|address| address != "#/check") {
        if let Some(document) = address.strip_prefix("#/make/") {
            page.choose_language("en").await;
            page.go(&address).await;
            page.find("main.make .ways a").await;
            answer_everything(&page).await;
            read_back(stage, &page, &format!("#/paper/{document}"), &[["en", "ar"]]).await;
        } else if !["#/paper/board", "#/paper/crisis"].contains(&address.as_str()) {
            page.choose_language("en").await;
            read_back(stage, &page, &address, &[["en", "ar"]]).await;
        }
    }
}

/// Ticks every box and fills every field, as often as ticking brings more of them.
async fn answer_everything(page: &Page) {
    let script = format!(
        "const type = (field, words) => {{ field.value = words; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }}; \
         document.querySelectorAll('main.make input[type=checkbox]:not(:checked)').forEach((box) => box.click()); \
         document.querySelectorAll('main.make input.field').forEach((field) => type(field, {NAME:?})); \
         document.querySelectorAll('main.make textarea').forEach((field) => type(field, {OWN:?}));"
    );
    for _ in 0..2 {
        page.ask(&script).await;
        page.settle().await;
    }
}
