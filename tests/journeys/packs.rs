//! Packs from one window to another: made, compared, installed, kept new by a watched folder, and removed.

use std::fs;

use many_doors_app::MoreOfPack;
use many_doors_tests::reading::{pages, spoken, words_of_page};

use crate::accessible::{load_axe, no_barrier_here};
use crate::librarian::{Publisher, bring, look_at, make_key, make_pack, words_shown};
use crate::lists::stayed_inside;
use crate::made_up::{COUNTY, county};
use crate::page::Page;
use crate::paper::{drawn, open_traced, save_to, written};
use crate::stage::{Stage, play};

#[test]
fn a_pack_is_made_in_one_window_compared_and_installed_in_another_and_removed() {
    play("pack-way", async |stage| {
        let stick = tempfile::tempdir().expect("a stick");
        let page = Page::open_in(stage, "en").await;
        bring(&page, &county(&stage.home().join("county"), &COUNTY), "Example County 211").await;
        let words = make_key(&page, stick.path()).await;
        page.press_words("Sign a pack with it").await;
        let pack = make_pack(&page, stick.path()).await;
        page.client.close().await.expect("the first window closes");

        let mut other = Stage::new("1366x900");
        let page = Page::open_in(&mut other, "en").await;
        load_axe(&page).await;
        assert_eq!(page.names_found("zanzibarine").await, Vec::<String>::new());
        look_at(&page, &pack).await;
        assert_eq!(words_shown(&page).await, words, "the same four words on both sides");
        page.says("Compare these four words with the publisher").await;
        no_barrier_here(&page, "a pack that is offered").await;
        page.press_words("Trust this publisher and install").await;
        assert!(page.ask("return document.activeElement?.name === 'compared'").await.as_bool().unwrap_or_default());
        assert_eq!(page.ask("return document.querySelectorAll('article[data-id]').length").await, 1, "nothing yet");
        page.press("input[name=compared]").await;
        page.press_words("Trust this publisher and install").await;
        page.says("“Help in Example County” is installed.").await;
        page.says("3 new entries").await;
        no_barrier_here(&page, "a pack that is installed").await;
        page.press_words("Done").await;
        page.says("Trusted here since").await;
        let card = page.words_of("article[data-id=help-in-example-county]").await;
        assert!(words.iter().all(|word| card.contains(word)), "{card}");
        assert_eq!(page.names_found("zanzibarine").await, ["Harbor Talk Group"]);

        page.go("#/packs").await;
        page.press_words_in("article[data-id=help-in-example-county]", "Remove").await;
        page.says("Its 3 entries will leave this library.").await;
        no_barrier_here(&page, "before a list is removed").await;
        page.press_words("Remove it").await;
        page.says("“Help in Example County” was removed.").await;
        assert_eq!(page.names_found("zanzibarine").await, Vec::<String>::new());
    });
}

#[test]
fn what_is_installed_is_what_was_looked_at_and_nothing_that_is_broken() {
    play("pack-changed", async |stage| {
        let publisher = Publisher::new();
        let stick = tempfile::tempdir().expect("a stick");
        let pack = publisher.pack(stick.path(), 1, "Alder Example Circle");
        let page = Page::open_in(stage, "en").await;
        look_at(&page, &pack).await;
        let newer = publisher.pack(&stage.home(), 2, "Birch Example Circle");
        fs::copy(&newer, &pack).expect("somebody changes the file on the stick");
        page.press("input[name=compared]").await;
        page.press_words("Trust this publisher and install").await;
        page.until("it is refused", "return !!document.querySelector('.offer .failure')").await;
        let why = page.words_of(".offer .failure").await;
        assert!(!why.is_empty());
        page.press_words("Do not install it").await;
        assert_eq!(
            page.ask("return document.querySelectorAll('article[data-id=\"org.example.way\"]').length").await,
            0
        );

        let mut bytes = fs::read(&newer).expect("the pack");
        let half = bytes.len() / 2;
        bytes.truncate(half);
        fs::write(&pack, bytes).expect("half of it");
        page.press_words("Add a pack").await;
        page.type_path("main.packs", &pack).await;
        page.says("This is not a whole pack.").await;
        fs::write(&pack, "no pack at all").expect("something else");
        page.type_path("main.packs", &pack).await;
        page.until("it is told again", "return !!document.querySelector('main.packs .failure')").await;
    });
}

#[test]
fn a_watched_folder_installs_the_newer_pack_of_a_trusted_publisher_and_tells_of_all_others() {
    play("pack-watch", async |stage| {
        let (publisher, stranger) = (Publisher::new(), Publisher::new());
        let share = stage.home().join("Share");
        fs::create_dir(&share).expect("a folder to watch");
        let first = publisher.pack(&stage.home(), 1, "Alder Example Circle");
        let (page, log) = open_traced(stage).await;
        page.choose_language("en").await;
        load_axe(&page).await;
        let before = written(&log).len();
        look_at(&page, &first).await;
        page.press("input[name=compared]").await;
        page.press_words("Trust this publisher and install").await;
        page.says("“Example Way” is installed.").await;
        page.press_words("Done").await;
        page.press_words("Choose a folder").await;
        page.type_path("dialog", &share).await;
        page.says("There were no packs in it.").await;

        let newer = publisher.pack(&stage.home(), 2, "Birch Example Circle");
        fs::copy(newer, share.join("newer.manydoors")).expect("a newer pack arrives");
        let unknown = stranger.pack_named(&stage.home(), "org.example.stranger", 1, "Cedar Example Circle");
        fs::copy(unknown, share.join("unknown.manydoors")).expect("a stranger's arrives");
        fs::write(share.join("broken.manydoors"), "PK, but not really").expect("a broken one arrives");
        page.press_words("Look now").await;
        page.says("Looked just now.").await;
        // Once its first screen stands, the program looks by itself too. Where that took until now, nothing new is left to install.
        let outcomes: [(&str, &[&str]); 3] =
            [("newer", &["Installed", "Nothing new"]), ("unknown", &["You decide"]), ("broken", &["Not used"])];
        for (file, outcomes) in outcomes {
            let script = format!(
                "return [...document.querySelectorAll('main.packs li')] \
                 .find((one) => one.innerText.includes('{file}.manydoors'))?.innerText ?? ''"
            );
            let row = page.ask(&script).await;
            let row = row.as_str().unwrap_or_default();
            assert!(outcomes.iter().any(|outcome| row.contains(outcome)), "{file}: {row}");
        }
        page.says("This is not a whole pack.").await;
        no_barrier_here(&page, "what a watched folder holds").await;
        // The stranger uses the publisher's name: its words stand beside those that were compared.
        page.press_words("Look at it").await;
        page.says("Stop. This is not the key we know.").await;
        assert_eq!(words_shown(&page).await.len(), 8, "the words of both");
        no_barrier_here(&page, "a key that is not the known one").await;
        page.press_words("Do not install it").await;
        for (name, there) in [("Birch", true), ("Alder", false), ("Cedar", false)] {
            let name = format!("{name} Example Circle");
            assert_eq!(page.names_found(&name).await.contains(&name), there, "{name}");
        }
        assert_eq!(fs::read_dir(&share).expect("the folder").count(), 3, "nothing is written into it");
        stayed_inside(stage, &written(&log)[before..], &stage.data());
        page.go("#/packs").await;
        page.press_words("Stop watching").await;
        page.says("No folder is watched any more.").await;
    });
}

#[test]
fn positions_of_a_pack_stand_on_paper_with_date_and_code_and_old_ones_in_gray() {
    play("pack-positions", async |stage| {
        let publisher = Publisher::new();
        let file = stage.home().join("ours.csv");
        let rows = "id,language,title,summary,date,address\n\
             12,en,Language access,Care should be there in every language.,2999-01-02,example.org/12\n\
             12,ar,الوصول بكل لغة,يجب أن تكون الرعاية بكل لغة.,2999-01-02,example.org/12\n\
             7,en,Paid peers,Peers should be paid.,2020-01-02,example.org/7\n";
        fs::write(&file, rows).expect("a file of positions");
        let more = MoreOfPack { positions: Some(file), ..MoreOfPack::default() };
        let pack = publisher.pack_with(&stage.home(), "org.example.way", 1, "Alder Example Circle", more);
        let page = Page::open_in(stage, "en").await;
        look_at(&page, &pack).await;
        page.press("input[name=compared]").await;
        page.press_words("Trust this publisher and install").await;
        page.says("is installed.").await;
        page.choose_language("ar").await;
        page.go("#/make/positions").await;
        page.press("main.make .ways a").await;
        drawn(&page).await;
        page.beside("en").await;
        drawn(&page).await;
        let lines = page.ask("return [...document.querySelectorAll('.transcript [data-role]')].map((one) => [one.dataset.role, one.textContent])").await;
        let lines: Vec<(String, String)> = serde_json::from_value(lines).expect("lines");
        let role = |words: &str| lines.iter().find(|(_, text)| text == words).map(|(role, _)| role.as_str());
        assert_eq!(role("الوصول بكل لغة"), Some("entry"), "{lines:?}");
        assert_eq!(role("Language access"), Some("entry"));
        assert_eq!(role("Paid peers"), Some("quiet"), "an old one stands in gray");
        assert_eq!(role("example.org/12"), Some("code"));
        let sheet = save_to(&page, &stage.home()).await;
        let read: String = (1..=pages(&sheet)).map(|number| spoken(&words_of_page(&sheet, number, 2))).collect();
        for words in ["Care should be there in every language.", "example.org/7", "Look for a newer one"] {
            assert!(read.contains(&spoken(words)), "{words} is not in {read}");
        }
    });
}
