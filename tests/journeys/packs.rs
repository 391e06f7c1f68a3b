//! Packs from one window to another: made, compared, installed, kept new by a watched folder, and removed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use many_doors_app::commands::{LocaleRequest, ResourceRequest};
use many_doors_app::domain::ChannelKind;
use many_doors_app::wire::{
    EntryRequest, MadeKey, MakeKeyRequest, MakePackRequest, OwnChannel, OwnEntry, SaveOwnRequest, SavePlace,
};
use many_doors_app::{App, OutletsOutside, Printers, Surroundings};
use tempfile::TempDir;

use crate::accessible::{load_axe, no_barrier_here};
use crate::lists::{bring, stayed_inside};
use crate::made_up::{COUNTY, county};
use crate::page::Page;
use crate::paper::{open_traced, written};
use crate::stage::{Stage, play};

/// How long a key may take: a password is made into one slowly on purpose.
const SLOW: Duration = Duration::from_secs(40);
const PASSWORD: &str = "tulip anchor wide seven";

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
        for (file, outcome) in [("newer", "Installed"), ("unknown", "You decide"), ("broken", "Not used")] {
            let script = format!(
                "return [...document.querySelectorAll('main.packs li')] \
                 .find((one) => one.innerText.includes('{file}.manydoors'))?.innerText ?? ''"
            );
            let row = page.ask(&script).await;
            assert!(row.as_str().is_some_and(|row| row.contains(outcome)), "{file}: {row}");
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

/// Makes a key on the screen for packs, and tells its four words.
async fn make_key(page: &Page, folder: &Path) -> Vec<String> {
    page.go("#/packs").await;
    page.press_words("Make a key").await;
    page.stands("input[name=new-password]").await;
    page.choose_path(".field:has(+ .field input[name=new-password]) button", folder).await;
    page.write("input[name=new-password]", PASSWORD).await;
    page.write("input[name=new-password-again]", PASSWORD).await;
    page.press_words("Make the key").await;
    page.until_within(SLOW, ".made").await;
    let words = words_shown(page).await;
    assert_eq!(words.len(), 4, "{words:?}");
    words
}

/// Fills in the form for a pack, whose key is chosen already, and tells the file.
async fn make_pack(page: &Page, folder: &Path) -> PathBuf {
    page.stands("input[name=pack-name]").await;
    let script = "[...document.querySelectorAll('label:has(input[name=from])')].forEach((one) => { \
        const box = one.querySelector('input'); \
        if (box.checked !== one.innerText.includes('Example County 211')) box.click(); })";
    page.ask(script).await;
    page.write("input[name=pack-name]", "Help in Example County").await;
    page.write("input[name=publisher]", "Example Library").await;
    page.write("input[name=password]", PASSWORD).await;
    page.choose_path(".field:has(input[name=password]) + .field button", folder).await;
    page.press("form:has(input[name=pack-name]) button[type=submit]").await;
    page.until_within(SLOW, ".saved").await;
    let mut packs = fs::read_dir(folder).expect("the stick").flatten().map(|entry| entry.path());
    packs.find(|path| path.extension().is_some_and(|ending| ending == "manydoors")).expect("a pack on the stick")
}

/// Chooses a pack's file and waits until it is offered.
async fn look_at(page: &Page, pack: &Path) {
    page.go("#/packs").await;
    page.press_words("Add a pack").await;
    page.type_path("main.packs", pack).await;
    page.stands(".offer").await;
}

/// The large words on the screen, in their order.
async fn words_shown(page: &Page) -> Vec<String> {
    let script = "return [...document.querySelectorAll('ol.large .word')].map((one) => one.textContent.trim())";
    serde_json::from_value(page.ask(script).await).expect("words")
}

/// Somebody with a library, a key and an entry: what another window makes, without one.
struct Publisher {
    app: App,
    key: MadeKey,
    _folder: TempDir,
}

impl Publisher {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().join("data");
        let surroundings = Surroundings {
            data_dir: Some(data),
            outlets: Some(Arc::new(Desk)),
            ..Surroundings::none(Arc::new(|| "2026-01-05T12:00:00Z".parse().expect("a moment")))
        };
        let app = App::open(surroundings);
        let request = MakeKeyRequest { folder: folder.path().display().to_string(), password: PASSWORD.into() };
        let key = app.make_key(request).expect("a key");
        Self { app, key, _folder: folder }
    }

    fn pack(&self, folder: &Path, serial: u64, entry: &str) -> PathBuf {
        self.pack_named(folder, "org.example.way", serial, entry)
    }

    /// A pack of one entry, which is changed for each.
    fn pack_named(&self, folder: &Path, id: &str, serial: u64, entry: &str) -> PathBuf {
        for card in self.app.own_entries(LocaleRequest { locale: "en".into() }).expect("own entries").cards {
            self.app.delete_own(ResourceRequest { id: card.id, locale: "en".into() }).expect("it goes");
        }
        let empty = self.app.own_entry(EntryRequest { id: None, locale: "en".into() }).expect("an empty form");
        let channel = OwnChannel {
            at: None,
            kind: ChannelKind::Voice,
            value: "305-555-0131".into(),
            label: String::new(),
            languages: Vec::new(),
            interpreter: false,
        };
        let entry = OwnEntry { name: entry.into(), channels: vec![channel], ..empty };
        self.app.save_own(SaveOwnRequest { entry, checked_today: false }).expect("an entry");
        let request = MakePackRequest {
            from: vec!["own".into()],
            id: id.into(),
            name: "Example Way".into(),
            publisher: "Example Publisher".into(),
            serial,
            check_again_by: None,
            licence: None,
            since: None,
            key: self.key.file.clone(),
            password: PASSWORD.into(),
            folder: folder.display().to_string(),
        };
        PathBuf::from(self.app.make_pack(request).expect("a pack").file)
    }
}

/// A computer without a printer.
struct Desk;

impl OutletsOutside for Desk {
    fn places(&self) -> Vec<SavePlace> {
        Vec::new()
    }

    fn printers(&self) -> Printers {
        Printers::default()
    }

    fn print(&self, _: &[u8], _: &str, _: &str) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}
