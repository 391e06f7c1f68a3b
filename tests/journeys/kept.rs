//! What somebody works on is kept if they wish, and comes back; what else a paper can be: a calendar, cards.

use std::fs;
use std::time::Duration;

use many_doors_tests::reading::{pages, spoken, words_of_page};

use crate::accessible::{load_axe, no_barrier_here};
use crate::page::Page;
use crate::paper::{drawn, save_to};
use crate::stage::{end_window, play};

const PASSPHRASE: &str = "seven quiet lanterns over water";
/// What somebody writes for nobody else.
const OWN: &str = "I spoke first again.";
/// How long a debug build may make a key of a passphrase.
const LOCKING: Duration = Duration::from_secs(30);

#[test]
fn answers_are_kept_in_the_private_store_and_gone_on_with_another_day() {
    play("kept", async |stage| {
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        page.go("#/make/humility").await;
        page.write("main.make textarea[name=listen]", OWN).await;
        // It says how to keep it, and what was written is there after the way there and back.
        page.press("main.make a[href='#/private']").await;
        page.write("[name=passphrase]", PASSPHRASE).await;
        page.write("[name=passphrase-again]", PASSPHRASE).await;
        page.press("main form button[type=submit]").await;
        page.until_within(LOCKING, "[name^=plan-]").await;
        page.go("#/make/humility").await;
        assert_eq!(page.ask("return document.querySelector('main.make textarea[name=listen]').value").await, OWN);
        page.press("main.make .keep").await;
        page.write("main.make textarea[name=power]", "The keys.").await;
        no_barrier_here(&page, "a paper that is kept").await;
        // It saves by itself once the hands rest.
        tokio::time::sleep(Duration::from_secs(3)).await;
        end_window(stage).await;

        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        page.go("#/make/humility").await;
        assert_eq!(page.ask("return document.querySelector('main.make textarea[name=listen]').value").await, "");
        page.go("#/private").await;
        page.write("[name=passphrase]", PASSPHRASE).await;
        page.press_words("Open").await;
        page.until_within(LOCKING, "[name^=plan-]").await;
        page.says("Papers I am working on").await;
        no_barrier_here(&page, "private notes with a paper").await;
        page.press("main.private a[href='#/make/humility']").await;
        let answers = "return ['listen', 'power'].map((name) => document.querySelector(`main.make textarea[name=${name}]`).value)";
        assert_eq!(page.ask(answers).await, serde_json::json!([OWN, "The keys."]));
        page.press("main.make .ways a").await;
        drawn(&page).await;
        let file = save_to(&page, &stage.home()).await;
        let read: String = (1..=pages(&file)).map(|number| spoken(&words_of_page(&file, number, 1))).collect();
        assert!(read.contains(&spoken(OWN)) && read.contains(&spoken("Who talked most today?")), "{read}");
    });
}

#[test]
fn the_meetings_of_a_circle_are_saved_for_a_calendar_by_somebody_who_reads_arabic() {
    play("calendar", async |stage| {
        let page = Page::open_in(stage, "ar").await;
        load_axe(&page).await;
        page.go("#/make/circle").await;
        page.write("main.make input[name=group]", "Thursday tea").await;
        page.write("main.make input[name=place]", "Room 2, back door").await;
        let type_both = "for (const [name, value] of [['first', '2026-12-03'], ['hour', '18:30']]) { \
             const field = document.querySelector(`main.make input[name=${name}]`); field.value = value; \
             field.dispatchEvent(new Event('input', { bubbles: true })); }";
        page.ask(type_both).await;
        page.press("main.make input[value=month]").await;
        no_barrier_here(&page, "a circle with a day and an hour").await;
        page.press("main.make .ways a").await;
        drawn(&page).await;
        page.press("main.paper .calendar").await;
        page.save_in("dialog", &stage.home()).await;
        page.stands("dialog .saved").await;
        let text = fs::read_to_string(stage.home().join("meetings.ics")).expect("a file for a calendar");
        assert_eq!(text.matches("BEGIN:VEVENT\r\n").count(), 6, "{text}");
        for line in [
            "DTSTART:20261203T183000",
            "DTSTART:20270107T183000",
            "SUMMARY:Thursday tea",
            "LOCATION:Room 2\\, back door",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line} is not in {text}");
        }
    });
}

#[test]
fn strengths_are_cards_four_to_a_page_each_with_its_source() {
    play("cards", async |stage| {
        let page = Page::open_in(stage, "en").await;
        page.go("#/make/strengths").await;
        for who in ["black", "latine", "arab", "queer", "native"] {
            page.press(&format!("main.make input[value={who}]")).await;
        }
        page.write("main.make textarea[name=own]", OWN).await;
        page.press("main.make .ways a").await;
        drawn(&page).await;
        page.press("main.paper input[value=cards]").await;
        page.until("cards are drawn", "return document.querySelectorAll('main.paper ol img').length === 2").await;
        drawn(&page).await;
        let headings = page.ask("return [...document.querySelectorAll('.transcript [data-role=section]')].map((one) => one.textContent)").await;
        let headings: Vec<String> = serde_json::from_value(headings).expect("headings");
        assert_eq!(headings.len(), 6, "{headings:?}");
        let file = save_to(&page, &stage.home()).await;
        assert_eq!(pages(&file), 2);
        let read: String = (1..=2).map(|number| spoken(&words_of_page(&file, number, 2))).collect();
        for words in headings.iter().map(String::as_str).chain([OWN]) {
            assert!(read.contains(&spoken(words)), "{words} is not in {read}");
        }
    });
}
