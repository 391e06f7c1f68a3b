//! A computer on which an older program kept all that it could, opened by today's program: `tests/history`.

use std::{fs, path::Path, time::Duration};

use rusqlite::Connection;

use crate::page::Page;
use crate::stage::{Stage, end_window, play_within};

/// That of `first/private.age`.
const PASSPHRASE: &str = "seven quiet lanterns over water";
/// An entry of a list that was taken in, of which later dumps tell.
const LISTED: &str = "Grief circle of long ago";
/// How long a debug build may make a key of a passphrase.
const LOCKING: Duration = Duration::from_secs(30);
/// Two starts in a debug build, and what is done between them.
const LIMIT: Duration = Duration::from_secs(240);
/// What is shown of the private store, part by part.
const KEPT: &str = "return ['plan-signs', 'plan-helps', 'person-name', 'person-way', 'note-title', 'note-text']\
    .map((name) => document.querySelector(`main [name=${name}]`)?.value)";

fn history() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/history"))
}

/// What the first program kept beside its library, and a library as that version of its schema had it.
fn kept_since(stage: &Stage, dump: &str) {
    copy(&history().join("first"), &stage.data());
    let sql = fs::read_to_string(history().join(dump)).expect("a library of long ago");
    let library = Connection::open(stage.data().join("library.sqlite")).expect("a new file");
    library.execute_batch(&sql).expect("the library as it was");
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir_all(&target).expect("the same folder");
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file is copied");
        }
    }
}

async fn open_private(page: &Page) {
    page.go("#/private").await;
    page.write("[name=passphrase]", PASSPHRASE).await;
    page.press("main form button[type=submit]").await;
    page.until_within(LOCKING, "[name=plan-signs]").await;
}

async fn all_is_there(page: &Page, helps: &str) {
    let settings = "const { lang, dataset } = document.documentElement; return [lang, dataset.theme, dataset.text]";
    assert_eq!(
        page.ask(settings).await,
        serde_json::json!(["es", "dark", "125"]),
        "the settings are those that were kept"
    );
    page.go("#/packs").await;
    page.says("Example Willow Library").await;
    // What a library does not have yet is put back while nobody waits for it.
    let mut found = Vec::new();
    for _ in 0..20 {
        found = page.names_found("willow").await;
        if found.len() == 2 {
            break;
        }
    }
    assert_eq!(found, ["Willow evening circle", "Willow listening line"], "the pack is in the library");
    open_private(page).await;
    let expected = [
        "I stop answering the door.",
        helps,
        "Marisol, next door",
        "knock, after four",
        "First visit",
        "Ask for an interpreter in Mixtec.",
    ];
    assert_eq!(page.ask(KEPT).await, serde_json::json!(expected));
    page.says("Willow evening circle").await;
    page.stands("main.private a[href='#/make/humility']").await;
}

fn opens_with_everything(name: &str, dump: &str, brought: bool) {
    play_within(LIMIT, name, async |stage| {
        kept_since(stage, dump);
        let page = Page::open(stage).await;
        let helps = "Walking to the river.";
        all_is_there(&page, helps).await;
        let found = page.names_found("long ago").await;
        assert_eq!(found.contains(&LISTED.to_owned()), brought, "a list that was taken in is still there: {found:?}");

        // What is written now goes into the same file, and the next start finds it.
        page.go("#/private").await;
        let more = "Walking to the river. Calling Marisol.";
        page.write("[name=plan-helps]", more).await;
        // It saves by itself once the hands rest, and says so.
        page.until_within(LOCKING, "main.private .bar strong").await;
        end_window(stage).await;
        let page = Page::open(stage).await;
        all_is_there(&page, more).await;
        let aside = fs::read_dir(stage.data()).expect("the data folder").flatten();
        let aside: Vec<_> = aside.filter(|file| file.file_name().to_string_lossy().contains("damaged")).collect();
        assert!(aside.is_empty(), "no library was set aside: {aside:?}");
    });
}

#[test]
fn what_the_first_program_kept_opens_beside_a_library_of_the_first_schema() {
    // It knew no packs yet; what was installed later is put back from the folder.
    opens_with_everything("upgrade-first", "v1.sql", false);
}

#[test]
fn what_the_first_program_kept_opens_beside_a_library_of_the_last_schema() {
    let newest = fs::read_dir(history()).expect("old libraries").flatten().map(|file| file.file_name());
    let newest = newest.filter_map(|name| name.into_string().ok()).filter(|name| name.ends_with(".sql"));
    // Version 10 comes after 9.
    let newest = newest.max_by_key(|name| (name.len(), name.clone()));
    opens_with_everything("upgrade-last", &newest.expect("old libraries"), true);
}

#[test]
fn a_library_of_a_newer_program_is_left_alone_and_the_person_is_told_and_helped() {
    play_within(LIMIT, "upgrade-newer", async |stage| {
        drop(Page::open(stage).await);
        end_window(stage).await;
        let file = stage.data().join("library.sqlite");
        let newer = Connection::open(&file).expect("the library");
        newer.pragma_update(None, "user_version", 99).expect("a version of the future");
        newer
            .execute("UPDATE meta SET value = '99' WHERE name = 'oldest_reader'", [])
            .expect("nobody older may read it");
        drop(newer);
        let before = fs::read(&file).expect("the library");

        let page = Page::open_in(stage, "en").await;
        page.go("#/find").await;
        page.says("was made by a newer version of this program").await;
        page.shows_crisis_lines().await;
        page.type_question("988").await;
        page.card("988-lifeline").await;
        end_window(stage).await;
        assert!(fs::read(&file).expect("the library") == before, "not a byte of it has changed");
    });
}
