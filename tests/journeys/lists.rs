//! Lists of others: brought in, updated, stopped half-way, reported, and given away.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::accessible::{load_axe, no_barrier_here};
use crate::librarian::{SHORT, bring, look_into, take_in};
use crate::made_up::{COUNTY, PRIVATE, county, long_county, sheet};
use crate::page::Page;
use crate::paper::{of_the_web_view, open_traced, written};
use crate::stage::{Stage, play};

#[test]
fn a_folder_of_tables_comes_in_is_found_and_its_next_copy_says_what_changed() {
    play("list-folder", async |stage| {
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        let folder = county(&stage.home().join("county"), &COUNTY);
        look_into(&page, &folder).await;
        page.says("3 services").await;
        page.says("1 organization").await;
        no_barrier_here(&page, "a list that was looked into").await;
        page.press("main.bring button[type=submit].strong").await;
        page.says("Write a name, so that people know").await;
        take_in(&page, "Example County 211").await;
        assert_eq!(numbers(&page).await, ["3", "0", "0", "0"]);
        page.press_words("We found no number to dial here.").await;
        page.says("ask at the desk").await;
        page.says("The list marks it as private.").await;
        assert!(!page.words().await.contains(PRIVATE), "what is private is not shown");
        no_barrier_here(&page, "what came in").await;

        assert_eq!(page.names_found("zanzibarine").await, ["Harbor Talk Group"]);
        assert!(page.names_found(PRIVATE).await.iter().all(|name| name != PRIVATE), "what is private is not found");
        page.names_found("zanzibarine").await;
        page.press_words_in("article[data-id]", "More").await;
        page.says("1-305-555-0101").await;
        page.says("It comes from the list “Example County 211”.").await;

        let mut rows = COUNTY.to_vec();
        rows[0].3 = "305-555-0111";
        rows[1] = ("s4", "Sawgrass Example Line", "Somebody to call", "305-555-0104");
        county(&folder, &rows);
        page.go("#/bring").await;
        page.press_words("Bring in another list").await;
        look_into(&page, &folder).await;
        page.says("A list with this short name is here: “Example County 211”.").await;
        page.press("main.bring button[type=submit].strong").await;
        page.until_within(SHORT, "dl.numbers").await;
        assert_eq!(numbers(&page).await, ["1", "1", "1", "1"]);
        for (fold, name) in [
            ("1 new entry", "Sawgrass Example Line"),
            ("1 changed entry", "Harbor Talk Group"),
            ("1 entry that is no longer there", "Lantern Walk-in"),
        ] {
            page.press_words(fold).await;
            page.says(name).await;
        }
        assert_eq!(page.names_found("quillwort").await, Vec::<String>::new(), "what is gone is not found");
    });
}

#[test]
fn the_report_and_both_forms_of_a_list_are_saved_and_hold_nothing_private() {
    play("list-saved", async |stage| {
        let page = Page::open_in(stage, "en").await;
        let mut rows = COUNTY.to_vec();
        // Opened in a spreadsheet, this must not be run.
        rows[2].3 = "=1+2";
        bring(&page, &county(&stage.home().join("county"), &rows), "Example County 211").await;
        let folder = stage.home().join("Out");
        fs::create_dir(&folder).expect("a folder to save in");

        page.press_words("Save the report").await;
        page.save_in("dialog", &folder).await;
        page.stands("dialog .saved").await;
        let report = only_file(&folder, "csv");
        assert!(page.words_of("dialog .saved").await.contains(&report.0), "it is told where it is");
        assert!(report.1.contains("We found no number to dial here."), "in the person's words: {}", report.1);
        assert!(report.1.contains("'=1+2") && !report.1.contains(",=1+2"), "no formula: {}", report.1);
        assert!(!report.1.contains(PRIVATE), "{}", report.1);
        page.press_words("Close").await;

        for (form, ending) in [("tables", "zip"), ("json", "json")] {
            page.press(&format!("input[name=form][value={form}]")).await;
            // Only the list, not what came with the program.
            untick_all_but(&page, "pack", "list-county").await;
            page.save_in("section[aria-labelledby=give-title]", &folder).await;
            page.until_within(SHORT, "section[aria-labelledby=give-title] .saved").await;
            let (_, text) = only_file(&folder, ending);
            if ending == "json" {
                let read: Value = serde_json::from_str(&text).expect("JSON");
                assert!(read.is_object() || read.is_array());
                assert!(text.contains("Harbor Talk Group") && text.contains("zanzibarine"), "{text}");
            } else {
                assert!(text.starts_with("PK"), "a zip");
            }
            assert!(!text.contains(PRIVATE));
        }
    });
}

#[test]
fn a_spreadsheet_is_mapped_by_hand_seen_before_and_taken_in() {
    play("list-sheet", async |stage| {
        let page = Page::open_in(stage, "en").await;
        load_axe(&page).await;
        look_into(&page, &sheet(&stage.home().join("ours.csv"))).await;
        page.says("3 rows").await;
        let third = "main.bring li:nth-child(3) > .meaning select";
        page.says("Probably").await;
        page.choose(third, "ignore").await;
        page.until(
            "the preview leaves it out",
            "return !document.querySelector('.preview').innerText.includes('osmundine') \
             && document.querySelector('.preview').getAttribute('aria-busy') === 'false'",
        )
        .await;
        page.choose(third, "description").await;
        page.until(
            "the preview shows it",
            "return document.querySelector('.preview').innerText.includes('osmundine') \
             && document.querySelector('.preview').getAttribute('aria-busy') === 'false'",
        )
        .await;
        let preview = page.words_of(".preview").await;
        assert!(preview.contains("1-305-555-0121") || preview.contains("305-555-0121"), "{preview}");
        assert!(preview.contains("Will be set aside") && preview.contains("It has no name."), "{preview}");
        no_barrier_here(&page, "the columns of a spreadsheet").await;
        let kept = stage.home().join("kept");
        fs::create_dir(&kept).expect("a folder to save in");
        page.press_words("Keep these choices as a file").await;
        page.save_in("dialog", &kept).await;
        page.stands("dialog .saved").await;
        page.press_words("Close").await;
        take_in(&page, "Our own sheet").await;
        assert_eq!(numbers(&page).await, ["2", "0", "0", "0"]);
        page.says("It has no name.").await;
        assert_eq!(page.names_found("osmundine").await, ["Tamarind Kitchen Talks"]);

        // The next copy is mapped by the file.
        page.go("#/bring").await;
        page.press_words("Bring in another list").await;
        look_into(&page, &stage.home().join("ours.csv")).await;
        page.press_words("Use choices you kept").await;
        let file = fs::read_dir(&kept).expect("the folder").flatten().next().expect("the kept choices").path();
        page.type_path("dialog", &file).await;
        page.says("The columns are now set as in that file.").await;
        let chosen = format!("return document.querySelector({}).value === 'description'", json!(third));
        page.until("the third column is set", &chosen).await;
    });
}

#[test]
fn a_long_list_that_is_stopped_leaves_everything_as_it_was() {
    play("list-stopped", async |stage| {
        let page = Page::open_in(stage, "en").await;
        bring(&page, &county(&stage.home().join("county"), &COUNTY), "Example County 211").await;
        let long = long_county(&stage.home().join("long/county"), 20_000);
        page.press_words("Bring in another list").await;
        look_into(&page, &long).await;
        page.says("A list with this short name is here").await;
        page.press("main.bring button[type=submit].strong").await;
        page.until_within(SHORT, "main.bring progress[value]").await;
        page.until(
            "some entries were put into the library",
            "const bar = document.querySelector('main.bring progress[value]'); \
             return bar?.closest('.task').innerText.includes('Putting the entries into the library') && bar.value > 0.02",
        )
        .await;
        page.press_words("Stop").await;
        page.says("Stopped. The library is as it was before.").await;
        assert_eq!(page.names_found("vervainish").await, Vec::<String>::new(), "nothing of it is here");
        assert_eq!(page.names_found("zanzibarine").await, ["Harbor Talk Group"], "what was here still is");
        page.go("#/packs").await;
        let card = page.words_of("article[data-id=list-county]").await;
        assert!(card.contains("Example County 211") && card.contains("Entries3 "), "{card}");
        // And it can be begun again.
        page.go("#/bring").await;
        page.stands("main.bring button[type=submit].strong").await;
    });
}

#[test]
fn bringing_and_giving_write_into_the_library_and_the_chosen_folder_only() {
    play("list-traces", async |stage| {
        let folder = county(&stage.home().join("county"), &COUNTY);
        let out = stage.home().join("Out");
        fs::create_dir(&out).expect("a folder to save in");
        let (page, log) = open_traced(stage).await;
        page.choose_language("en").await;
        let before = written(&log).len();
        bring(&page, &folder, "Example County 211").await;
        page.press_words("Save the report").await;
        page.save_in("dialog", &out).await;
        page.stands("dialog .saved").await;
        page.press_words("Close").await;
        page.save_in("section[aria-labelledby=give-title]", &out).await;
        page.until_within(SHORT, "section[aria-labelledby=give-title] .saved").await;
        stayed_inside(stage, &written(&log)[before..], &out);
        let made = fs::read_dir(&folder).expect("the list").count();
        assert_eq!(made, 3, "nothing is written beside the list");
    });
}

/// Everything that was written lies in the data folder or in the one that was chosen, and nothing was noted elsewhere.
pub fn stayed_inside(stage: &Stage, paths: &[String], chosen: &Path) {
    let inside = |path: &String| {
        let path = Path::new(path);
        path.starts_with(stage.data()) || path.starts_with(chosen)
    };
    // The graphics driver keeps what it compiled, which says nothing of what was shown.
    let of_the_driver = |path: &String| path.contains("/mesa_shader_cache");
    let ours: Vec<&String> =
        paths.iter().filter(|path| !of_the_web_view(stage, path) && !of_the_driver(path)).collect();
    assert!(ours.iter().any(|path| inside(path)), "what was saved was seen");
    let strays: Vec<&&String> = ours.iter().filter(|path| !inside(path)).collect();
    assert!(strays.is_empty(), "written elsewhere: {strays:?}");
    assert!(!stage.home().join(".local/share/recently-used.xbel").exists());
}

/// New, changed, no longer there, as before.
async fn numbers(page: &Page) -> Vec<String> {
    let script = "return [...document.querySelectorAll('dl.numbers dd')].map((one) => one.textContent.trim())";
    serde_json::from_value(page.ask(script).await).expect("four numbers")
}

/// Leaves one box of these ticked.
async fn untick_all_but(page: &Page, name: &str, value: &str) {
    let script = "[...document.querySelectorAll(`input[name=${arguments[0]}]`)] \
        .filter((box) => box.checked !== (box.value === arguments[1])).forEach((box) => box.click())";
    page.client.execute(script, vec![json!(name), json!(value)]).await.expect("boxes can be ticked");
}

/// The one file of this ending in the folder: its name, and what is in it.
fn only_file(folder: &Path, ending: &str) -> (String, String) {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|known| known == ending))
        .collect();
    assert_eq!(files.len(), 1, "one .{ending} in {}", folder.display());
    let file = files.remove(0);
    let bytes = fs::read(&file).expect("a saved file");
    (file.display().to_string(), String::from_utf8_lossy(&bytes).into_owned())
}
