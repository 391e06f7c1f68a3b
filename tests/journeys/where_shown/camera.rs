//! Takes a picture of a screen in coded English, and notes where each message stands on it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::error::CmdError;
use serde::Deserialize;
use serde_json::json;

use crate::page::Page;
use crate::stage::Stage;

/// English in which every text says which message it is.
pub const CODED: &str = "en-XC";
/// Pictures are as wide as a small window.
const WIDTH: u32 = 900;
const LEAST_HEIGHT: u32 = 640;
/// Longer screens are cut.
const MOST_HEIGHT: u32 = 6000;
/// A display on which the longest picture has room.
pub const DISPLAY: &str = "1000x6100";
/// Around a dialog.
const ROOM: u64 = 120;
/// Until what fades has faded.
const STILL: Duration = Duration::from_millis(350);
/// No picture shows languages that only development builds have, nor more of a long list than one must see.
const HIDDEN: &str = "li:has(> button:is([lang=en-XA], [lang=ar-XB], [lang=en-XC])), \
                      :is(main.find, main.community, main.crisis) li:has(> article[data-id]):nth-child(n + 3), \
                      main.paper ol > li:nth-child(n + 2), main.about details li:nth-child(n + 3)";

/// Hides what is not to be seen, by the style sheets of the document: elements themselves are the page's own. The four words of a key
/// are others for every key, and as wide as they are: always the same ones stand on pictures.
const PREPARE: &str = "const sheet = new CSSStyleSheet(); sheet.replaceSync(`${arguments[0]} { display: none }`); \
    document.adoptedStyleSheets = [sheet]; \
    const words = ['sotaf', 'vunaz', 'hovor', 'hokov']; \
    document.querySelectorAll('main ol .word').forEach((one, at) => { one.firstChild.data = words[at % 4]; })";

/// Where one message stands, as parts of the picture's width and height.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Place {
    /// The message's id, or after a dot one of its attributes.
    pub key: String,
    /// From the left edge.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// How wide.
    pub width: f64,
    /// How high.
    pub height: f64,
    /// Nobody sees the text: a screen reader tells it of what stands there.
    pub spoken: bool,
}

/// One screen.
pub struct Taken {
    /// The picture's name, without an ending.
    pub name: String,
    /// As it came from the window.
    pub file: PathBuf,
    /// In pixels.
    pub size: (f64, f64),
    /// Every message on it.
    pub places: Vec<Place>,
}

/// All screens so far.
pub struct Camera {
    folder: PathBuf,
    masks: Vec<[String; 2]>,
    known: BTreeMap<String, String>,
    /// In the order in which they were taken.
    pub taken: Vec<Taken>,
}

impl Camera {
    /// Keeps pictures as they come in this folder. `known`: plain English texts that are found by their words.
    pub fn new(folder: &Path, known: BTreeMap<String, String>) -> Self {
        std::fs::create_dir_all(folder).expect("a folder for pictures");
        Self { folder: folder.to_owned(), masks: Vec::new(), known, taken: Vec::new() }
    }

    /// On pictures, paths of this machine look like those of an example.
    pub fn mask(&mut self, stage: &Stage) {
        let mask = |path: PathBuf, instead: &str| [path.display().to_string(), instead.to_owned()];
        self.masks = vec![mask(stage.home(), "/home/example"), mask(stage.data(), "/home/example/library")];
    }

    /// A screen whole: the window grows until all of it is seen.
    pub async fn take(&mut self, page: &Page, name: &str) {
        self.take_with(page, name, HIDDEN, &BTreeMap::new()).await;
    }

    /// A screen without what other pictures show already.
    pub async fn take_without(&mut self, page: &Page, name: &str, known: &str) {
        self.take_with(page, name, &format!("{HIDDEN}, {known}"), &BTreeMap::new()).await;
    }

    /// A screen that says things in languages of its own: what English says there is known by its words.
    pub async fn take_by_words(&mut self, page: &Page, name: &str) {
        self.take_with(page, name, HIDDEN, &self.known.clone()).await;
    }

    async fn take_with(&mut self, page: &Page, name: &str, hidden: &str, known: &BTreeMap<String, String>) {
        page.client.execute(PREPARE, vec![json!(hidden)]).await.expect("the screen can be prepared");
        page.settle().await;
        resize(page, LEAST_HEIGHT).await.expect("the window takes a size");
        let wanted = page
            .ask(
                "const dialog = [...document.querySelectorAll('dialog[open]')].at(-1); scrollTo(0, 0); \
                 return [document.documentElement.scrollHeight, dialog ? dialog.scrollHeight : 0]",
            )
            .await;
        let [screen, dialog]: [u64; 2] = serde_json::from_value(wanted).expect("two heights");
        // Of what is behind a dialog nobody has to see the end.
        let height = if dialog > 0 { dialog + ROOM } else { screen };
        let height = u32::try_from(height).unwrap_or(MOST_HEIGHT).clamp(LEAST_HEIGHT, MOST_HEIGHT);
        resize(page, height).await.expect("the window takes a size");
        page.ask("scrollTo(0, 0)").await;
        tokio::time::sleep(STILL).await;
        let arguments = vec![json!(self.masks), json!(known)];
        let read = page.client.execute(include_str!("texts.js"), arguments).await.expect("texts can be read");
        let places: Vec<Place> = serde_json::from_value(read).expect("places of texts");
        let size = page.ask("return [innerWidth, innerHeight]").await;
        let picture = page.picture().await;
        page.ask("window.asItWas(); document.adoptedStyleSheets = []").await;
        let file = self.folder.join(format!("{name}.png"));
        std::fs::write(&file, picture).expect("a picture is kept");
        println!("{name}: {} texts", places.len());
        let size = serde_json::from_value(size).expect("a width and a height");
        self.taken.push(Taken { name: name.to_owned(), file, size, places });
    }
}

/// Waits until the page has the size, too.
async fn resize(page: &Page, height: u32) -> Result<(), CmdError> {
    page.client.set_window_size(WIDTH, height).await?;
    for _ in 0..40 {
        if page.ask("return innerHeight").await == height {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    Ok(())
}
