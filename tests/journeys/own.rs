//! Entries of one's own, calls, mistakes, and what sources do not agree about.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};

use crate::accessible::{load_axe, no_barrier_here};
use crate::librarian::bring;
use crate::lists::stayed_inside;
use crate::made_up::{COUNTY, county};
use crate::page::Page;
use crate::paper::{drawn, open_traced, written};
use crate::stage::{eventually, play};
use crate::traces::files_with;

/// A word nobody else writes.
const TOKEN: &str = "zyxthorne";

#[test]
fn an_entry_is_written_found_called_edited_and_deleted_to_the_last_byte() {
    play("own-entry", async |stage| {
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        page.go("#/own").await;
        page.says("These entries are not locked.").await;
        page.press_words("Add an entry").await;
        page.stands("main.entry input[name=name]").await;
        page.press_words("Save").await;
        page.says("It needs a name.").await;
        no_barrier_here(&page, "a form that is not whole").await;
        page.write("main.entry input[name=name]", "Willow Example Circle").await;
        page.write("main.entry textarea[name=summary]", &format!("Tea and {TOKEN} on Mondays.")).await;
        page.press("main.entry [data-add]").await;
        page.write("main.entry [data-way=\"0\"] input[name=way-value]", "305-555-01").await;
        page.press_words("Save").await;
        // A number that cannot be dialed is refused as it was typed, and nothing is lost.
        page.until("it says why", "return !!document.querySelector('main.entry .top .failure')").await;
        assert!(page.words_of("main.entry .top").await.contains("305-555-01"));
        let name = page.ask("return document.querySelector('main.entry input[name=name]').value").await;
        assert_eq!(name, "Willow Example Circle");
        page.write("main.entry [data-way=\"0\"] input[name=way-value]", "305-555-0142").await;
        page.press_words("Save").await;
        page.says("Willow Example Circle is saved.").await;

        assert_eq!(page.names_found(TOKEN).await, ["Willow Example Circle"]);
        page.go("#/own").await;
        page.says("Nobody has checked this").await;
        page.press_words("I called today").await;
        no_barrier_here(&page, "what was heard").await;
        page.press("main.own [data-answer=holds]").await;
        page.says("Noted for today: Everything is still right").await;
        page.until(
            "it is fresh",
            "return !document.querySelector('main.own article').innerText.includes('Nobody has checked this')",
        )
        .await;

        page.press_words("Edit").await;
        page.write("main.entry textarea[name=summary]", &format!("Tea and {TOKEN} on Fridays.")).await;
        page.press_words("Save").await;
        page.says("on Fridays").await;
        assert!(!files_with(&stage.data(), TOKEN).is_empty(), "while it is there, it is in the library");

        page.press_words("Delete").await;
        page.says("It will be gone from the file for good.").await;
        no_barrier_here(&page, "before something is deleted").await;
        page.press_words("Delete for good").await;
        page.says("Willow Example Circle is gone from the file.").await;
        assert_eq!(page.names_found(TOKEN).await, Vec::<String>::new());
        let found = || files_with(&stage.data(), TOKEN);
        assert!(eventually(Duration::from_secs(10), || found().is_empty()).await, "it is still in {:?}", found());
        page.client.close().await.expect("the window closes");
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(found().is_empty(), "after the end it is in {:?}", found());
        let found = files_with(&stage.home(), TOKEN);
        assert!(found.is_empty(), "in the home folder it is in {found:?}");
    });
}

#[test]
fn the_call_sheet_holds_the_entries_that_most_need_a_call() {
    play("own-round", async |stage| {
        let page = Page::open_in(stage, "en").await;
        bring(&page, &county(&stage.home().join("county"), &COUNTY), "Example County 211").await;
        page.go("#/own").await;
        page.press_words("Print a call sheet").await;
        drawn(&page).await;
        let lines = page.ask("return document.querySelector('.transcript').textContent").await;
        let lines = lines.as_str().unwrap_or_default();
        for words in
            ["Calls to make", "Harbor Talk Group", "1-305-555-0101", "Is this still the right number for you?", "988"]
        {
            assert!(lines.contains(words), "{words} is not on {lines}");
        }
        page.beside("es").await;
        drawn(&page).await;
        let pages = page.ask("return document.querySelectorAll('main.paper section img').length").await;
        assert!(pages.as_u64().is_some_and(|pages| pages >= 1), "{pages}");
    });
}

#[test]
fn a_mistake_is_saved_as_a_file_that_holds_what_was_shown_and_nothing_else() {
    play("own-mistake", async |stage| {
        let out = stage.home().join("Out");
        fs::create_dir(&out).expect("a folder to save in");
        let (page, log) = open_traced(stage).await;
        page.choose_language("en").await;
        page.go("#/resource/trans-lifeline").await;
        let before = written(&log).len();
        page.press_words("Report a mistake").await;
        page.stands("main.mistake input[name=what]").await;
        page.save_in("main.mistake", &out).await;
        page.says("First choose what is wrong.").await;
        page.press("main.mistake input[name=what][value=hours]").await;
        page.write("main.mistake textarea[name=note]", "Open until nine.").await;
        page.save_in("main.mistake", &out).await;
        page.stands("main.mistake .saved").await;
        let text = fs::read_to_string(out.join("correction.json")).expect("the file");
        let read: Value = serde_json::from_str(&text).expect("JSON");
        let wanted = json!({
            "format": "many-doors-correction 1",
            "entry": "trans-lifeline",
            "name": "Trans Lifeline",
            "what": "hours",
            "note": "Open until nine.",
            "language": "en",
        });
        assert_eq!(read, wanted, "it holds what was shown, and nothing else");
        stayed_inside(stage, &written(&log)[before..], &out);
    });
}

#[test]
fn what_a_list_and_ones_own_version_tell_differently_stands_on_the_record() {
    play("own-dispute", async |stage| {
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        bring(&page, &county(&stage.home().join("county"), &COUNTY), "Example County 211").await;
        page.names_found("zanzibarine").await;
        page.press_words_in("article[data-id]", "More").await;
        page.press_words("Edit our version").await;
        page.says("This entry comes from “Example County 211”.").await;
        page.write("main.entry [data-way=\"0\"] input[name=way-value]", "305-555-0177").await;
        page.press_words("Save and note that I called today").await;
        page.says("Our sources do not agree").await;
        let both = page.words_of("main.resource [data-fact=numbers]").await;
        for words in ["1-305-555-0177", "1-305-555-0101", "Our own entry", "Example County 211"] {
            assert!(both.contains(words), "{words} is not in {both}");
        }
        no_barrier_here(&page, "sources that do not agree").await;
        // Without the version of one's own, the list's stands alone again.
        page.go("#/own").await;
        page.press_words("Delete").await;
        page.press_words("Delete for good").await;
        page.says("Harbor Talk Group is gone from the file.").await;
        page.names_found("zanzibarine").await;
        page.press_words_in("article[data-id]", "More").await;
        page.says("1-305-555-0101").await;
        assert!(!page.words().await.contains("Our sources do not agree"));
    });
}
