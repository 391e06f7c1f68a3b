//! One visit to every screen, in one language and one theme.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use many_doors_tests::look::{FEW_COLORS, Look};

use crate::looked_at::{MADE_UP, drawn, hold_still, resize, still_picture};
use crate::page::Page;
use crate::screens::{View, views};
use crate::stage::Stage;

/// As wide as a small window.
const WIDTH: u32 = 900;
const LEAST_HEIGHT: u32 = 640;
/// Longer screens are cut.
const MOST_HEIGHT: u32 = 12_000;
/// A display on which the longest picture has room.
const DISPLAY: &str = "1000x12100";
/// Of a long list the first few: the gallery is about the program, not about the library.
const MANY: &str = ":is(main.find, main.community, main.crisis) li:has(> article[data-id]):nth-child(n + 5), \
                    main.paper ol > li:nth-child(n + 3), main.translate li:has(> a):nth-child(n + 13)";
/// Around a dialog.
const ROOM: u64 = 120;
/// The text that stands for all texts on a translator's desk.
const TEXT: &str = "#/translation/find-title";

/// What is visited.
pub struct Visit {
    /// In which language.
    pub lang: String,
    /// `light` or `dark`.
    pub theme: &'static str,
    /// The one view that is wanted, where not all are.
    pub only: Option<View>,
}

/// One picture.
pub struct Taken {
    /// The number of its screen, in the order of the list.
    pub screen: usize,
    /// What the screen is called in lists: its address, and what was done there.
    pub name: String,
    /// The title that stands on it.
    pub title: String,
    /// In which language.
    pub lang: String,
    /// `light` or `dark`.
    pub theme: &'static str,
    /// Below the gallery's folder.
    pub file: String,
    /// In pixels.
    pub size: (usize, usize),
    /// Of the file.
    pub bytes: usize,
}

/// Where a picture lies in the gallery's folder.
pub fn file(lang: &str, slug: &str, theme: &str) -> String {
    format!("{lang}/{slug}-{theme}.png")
}

/// A name as a file may have it.
pub fn slug(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join("-")
}

/// Makes a visit, on a stage of its own.
///
/// # Errors
/// What it waited for in vain.
pub fn make(visit: &Visit, folder: &Path) -> Result<Vec<Taken>, String> {
    let mut stage = Stage::new(DISPLAY);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let seen = catch_unwind(AssertUnwindSafe(|| runtime.block_on(see_all(visit, &mut stage, folder))));
    seen.map_err(|why| why.downcast_ref::<String>().cloned().unwrap_or_else(|| "it stopped".to_owned()))
}

async fn see_all(visit: &Visit, stage: &mut Stage, folder: &Path) -> Vec<Taken> {
    let mut taken = Vec::new();
    let page = Page::open_in(stage, &visit.lang).await;
    page.choose_theme(visit.theme).await;
    hold_still(&page, &format!("{MADE_UP}, {MANY}")).await;
    let all: Vec<View> = visit.only.map_or_else(|| views().collect(), |only| vec![only]);
    for (screen, view) in all.iter().enumerate() {
        resize(&page, WIDTH, LEAST_HEIGHT).await;
        view.open(&page).await;
        if matches!(view, View::Answer(_)) {
            // Whoever asks a question has read how to leave: the answer stands in its place.
            page.ask("document.querySelector('#leave-told')?.click()").await;
            page.settle().await;
        }
        taken.push(take(&page, visit, folder, (screen, &view.name())).await);
        view.close(&page).await;
    }
    if visit.only.is_some() {
        return taken;
    }
    // A translator's desk shows nothing until a language is open on it.
    let work = stage.home().join("Translations");
    fs::create_dir_all(&work).expect("a folder");
    page.go("#/translate").await;
    page.choose_path("main.translate form .field button", &work).await;
    page.press("main.translate form button[type=submit]").await;
    page.stands("main.translate .overview").await;
    for (more, address) in [(0, "#/translate"), (1, TEXT)] {
        resize(&page, WIDTH, LEAST_HEIGHT).await;
        page.go(address).await;
        let name = format!("{address} with a language open");
        taken.push(take(&page, visit, folder, (all.len() + more, &name)).await);
    }
    taken
}

/// A picture of the whole screen: the window grows until all of it is seen.
async fn take(page: &Page, visit: &Visit, folder: &Path, (screen, name): (usize, &str)) -> Taken {
    drawn(page).await;
    let wanted = page
        .ask(
            "const dialog = [...document.querySelectorAll('dialog[open]')].at(-1); scrollTo(0, 0); \
             return [document.documentElement.scrollHeight, dialog ? dialog.scrollHeight : 0]",
        )
        .await;
    let [whole, dialog]: [u64; 2] = serde_json::from_value(wanted).expect("two heights");
    // Of what is behind a dialog nobody has to see the end.
    let height = if dialog > 0 { dialog + ROOM } else { whole };
    let height = u32::try_from(height).unwrap_or(MOST_HEIGHT).clamp(LEAST_HEIGHT, MOST_HEIGHT);
    resize(page, WIDTH, height).await;
    page.ask("scrollTo(0, 0)").await;
    let title = page
        .ask("return (document.querySelector('dialog[open] h2') ?? document.querySelector('main h1')).textContent.trim()")
        .await;
    let look = Look::read(&still_picture(page).await).expect("the window's picture is a PNG file");
    let file = file(&visit.lang, &slug(name), visit.theme);
    let bytes = look.write(&folder.join(&file), FEW_COLORS).expect("a picture is kept");
    Taken {
        screen,
        name: name.to_owned(),
        title: title.as_str().unwrap_or_default().to_owned(),
        lang: visit.lang.clone(),
        theme: visit.theme,
        file,
        size: (look.width(), look.height()),
        bytes,
    }
}
