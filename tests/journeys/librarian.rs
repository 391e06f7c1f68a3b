//! What people who look after a library do in the window: lists are brought in, keys and packs are made.

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
use many_doors_app::{App, MoreOfPack, OutletsOutside, Printers, Surroundings};
use tempfile::TempDir;

use crate::page::Page;

/// How long a short list may take on a slow machine.
pub const SHORT: Duration = Duration::from_secs(30);
/// How long a key may take: a password is made into one slowly on purpose.
const SLOW: Duration = Duration::from_secs(40);
/// What keys are made with.
pub const PASSWORD: &str = "tulip anchor wide seven";

/// Chooses a list or a spreadsheet on the screen for it, and waits until it was looked into.
pub async fn look_into(page: &Page, path: &Path) {
    if !page.ask("return !!document.querySelector('main.bring')").await.as_bool().unwrap_or_default() {
        page.go("#/bring").await;
    }
    page.type_path("main.bring", path).await;
    if path.is_dir() {
        page.press("main.bring .shelf .use").await;
    }
    page.stands("main.bring form input[name=source]").await;
}

/// Names the list and takes it in.
pub async fn take_in(page: &Page, name: &str) {
    page.write("main.bring input[name=name]", name).await;
    page.press("main.bring .start button[type=submit]").await;
    page.until_within(SHORT, "dl.numbers").await;
    page.settle().await;
}

/// The whole way of a list into the library.
pub async fn bring(page: &Page, path: &Path, name: &str) {
    look_into(page, path).await;
    take_in(page, name).await;
}

/// Makes a key on the screen for packs, and tells its four words.
pub async fn make_key(page: &Page, folder: &Path) -> Vec<String> {
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
pub async fn make_pack(page: &Page, folder: &Path) -> PathBuf {
    page.stands("input[name=pack-name]").await;
    let script = "[...document.querySelectorAll('label:has(input[name=from])')].forEach((one) => { \
        const box = one.querySelector('input'); \
        if (box.checked !== one.innerText.includes('Example County 211')) box.click(); })";
    page.ask(script).await;
    page.write("input[name=pack-name]", "Help in Example County").await;
    page.write("input[name=publisher]", "Example Library").await;
    page.write("input[name=password]", PASSWORD).await;
    page.choose_path(".field:has(input[name=password]) ~ .field button", folder).await;
    page.press("form:has(input[name=pack-name]) button[type=submit]").await;
    page.until_within(SLOW, ".saved").await;
    let mut packs = fs::read_dir(folder).expect("the stick").flatten().map(|entry| entry.path());
    packs.find(|path| path.extension().is_some_and(|ending| ending == "manydoors")).expect("a pack on the stick")
}

/// Chooses a pack's file and waits until it is offered.
pub async fn look_at(page: &Page, pack: &Path) {
    page.go("#/packs").await;
    page.press_words("Add a pack").await;
    page.type_path("main.packs", pack).await;
    page.stands(".offer").await;
}

/// The large words on the screen, in their order.
pub async fn words_shown(page: &Page) -> Vec<String> {
    let script = "return [...document.querySelectorAll('ol.large .word')].map((one) => one.textContent.trim())";
    serde_json::from_value(page.ask(script).await).expect("words")
}

/// Somebody with a library, a key and an entry: what another window makes, without one.
pub struct Publisher {
    app: App,
    key: MadeKey,
    _folder: TempDir,
}

impl Publisher {
    /// Whoever publishes begins with an empty library and a new key.
    pub fn new() -> Self {
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

    /// A pack with this number and this one entry.
    pub fn pack(&self, folder: &Path, serial: u64, entry: &str) -> PathBuf {
        self.pack_named(folder, "org.example.way", serial, entry)
    }

    /// A pack of one entry, which is changed for each.
    pub fn pack_named(&self, folder: &Path, id: &str, serial: u64, entry: &str) -> PathBuf {
        self.pack_with(folder, id, serial, entry, MoreOfPack::default())
    }

    /// A pack of one entry and whatever else a pack may hold.
    pub fn pack_with(&self, folder: &Path, id: &str, serial: u64, entry: &str, more: MoreOfPack) -> PathBuf {
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
        PathBuf::from(self.app.make_pack_with(request, more).expect("a pack").file)
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
