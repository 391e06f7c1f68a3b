//! Every view in three languages, three themes and two sizes, looked at by axe-core and by checks of our own.

use std::thread::ScopedJoinHandle;
use std::time::Duration;

use super::look::{self, ALWAYS};
use super::{Faults, THEMES, planted};
use crate::axe::load_axe;
use crate::page::Page;
use crate::screens::views;
use crate::stage::{Stage, end_window};

/// 1280 pixels at 100 %, and 320, which is what 1280 are at 400 % (WCAG 1.4.10). The window cannot be lower than 480.
const SIZES: [(&str, u32, u32); 2] = [("100 %", 1280, 800), ("400 %", 320, 480)];
/// The program's own letters at their largest.
const LETTERS: &str = "200";
/// Fades are over by then.
const FADED: Duration = Duration::from_millis(200);
/// Says to the toolkit under the window that less movement is wished for.
const STILL: &str = "[Settings]\ngtk-enable-animations=false\n";

/// Everything here, all languages beside each other: a window waits most of the time.
pub fn prove(languages: &[&'static str]) -> Result<(), String> {
    let of_each = std::thread::scope(|scope| {
        let windows: Vec<_> = languages.iter().map(|lang| scope.spawn(move || block_on(in_language(lang)))).collect();
        let end = |window: ScopedJoinHandle<'_, _>| {
            window.join().unwrap_or_else(|_| Err("it stopped before its end".to_owned()))
        };
        windows.into_iter().map(end).collect::<Vec<_>>()
    });
    let mut seen = Seen::default();
    let mut broken = Vec::new();
    for one in of_each {
        match one {
            Ok(one) => seen.add(one),
            // What the others have seen is worth its half hour.
            Err(why) => broken.push(why),
        }
    }
    let still = block_on(stillness(&mut seen.faults));
    println!(
        "{} views, each by axe-core and by {} checks of our own, with usual and with wide spacing; {} more with letters of {LETTERS} %.",
        seen.views,
        ALWAYS.len(),
        seen.large
    );
    println!("axe-core cannot tell of {} elements:\n{}", seen.unsure.len(), seen.unsure.lines());
    println!("below WCAG AAA, by axe-core: {} elements\n{}", seen.best.len(), seen.best.lines());
    broken.extend([still, seen.faults.none()].into_iter().filter_map(Result::err));
    if broken.is_empty() { Ok(()) } else { Err(broken.join("\n")) }
}

#[derive(Default)]
struct Seen {
    views: usize,
    large: usize,
    faults: Faults,
    /// What axe-core cannot tell.
    unsure: Faults,
    /// What is not at the best level.
    best: Faults,
}

impl Seen {
    fn add(&mut self, other: Self) {
        self.views += other.views;
        self.large += other.large;
        self.faults.merge(other.faults);
        self.unsure.merge(other.unsure);
        self.best.merge(other.best);
    }
}

fn block_on<T>(work: impl Future<Output = Result<T, String>>) -> Result<T, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| error.to_string())?.block_on(work)
}

async fn in_language(lang: &str) -> Result<Seen, String> {
    let mut seen = Seen::default();
    let mut stage = Stage::new("1366x900");
    let page = Page::open_in(&mut stage, lang).await;
    load_axe(&page).await;
    sees(&page).await?;
    for theme in THEMES {
        page.choose_theme(theme).await;
        for (size, width, height) in SIZES {
            resize(&page, width, height).await;
            for view in views() {
                let place = format!("{} in {lang}, {theme}, {size}", view.name());
                view.open(&page).await;
                unfold(&page).await;
                let axe = look::axe(&page).await;
                seen.faults.add_all(&axe.faults, &place);
                seen.unsure.add_all(&axe.unsure, &place);
                seen.best.add_all(&axe.best, &place);
                look::ours(&page, &ALWAYS, &mut seen.faults, &place).await;
                look::space(&page, true).await;
                let spaced = format!("{place}, spaced");
                look::ours(&page, &ALWAYS, &mut seen.faults, &spaced).await;
                look::space(&page, false).await;
                view.close(&page).await;
                seen.views += 1;
            }
        }
        println!("  {lang}, {theme}: {} views so far, {} faults", seen.views, seen.faults.len());
    }
    page.choose_theme("light").await;
    letters(&page, LETTERS).await;
    for (size, width, height) in SIZES {
        resize(&page, width, height).await;
        for view in views() {
            let place = format!("{} in {lang}, {size}, letters of {LETTERS} %", view.name());
            view.open(&page).await;
            unfold(&page).await;
            look::ours(&page, &ALWAYS, &mut seen.faults, &place).await;
            view.close(&page).await;
            seen.large += 1;
        }
    }
    Ok(seen)
}

/// Each check sees what it is for.
async fn sees(page: &Page) -> Result<(), String> {
    page.go("#/about").await;
    planted(page, "<button></button>", "button-name", async |faults| {
        faults.add_all(&look::axe(page).await.faults, "");
    })
    .await?;
    planted(
        page,
        // Arabic letters stand higher than their line: without room around them the ground would not reach under all of them.
        "<p style=\"color: #767676; background: #fff; padding: 1em\">Grey on white.</p>",
        "color-contrast-enhanced",
        async |faults| {
            faults.add_all(&look::axe(page).await.best, "");
        },
    )
    .await?;
    let wrong = [
        ("<button style=\"min-block-size: 0; block-size: 30px; inline-size: 30px\">x</button>", "target"),
        (
            "<p style=\"inline-size: 60px; overflow: hidden; white-space: nowrap\">More words than fit in here.</p>",
            "cut",
        ),
        ("<p>One text.</p><p style=\"margin-block-start: -1.4em\">Another text.</p>", "overlap"),
        ("<p style=\"inline-size: 3000px\">Wide.</p>", "sideways"),
    ];
    for (html, check) in wrong {
        planted(page, html, check, async |faults| look::ours(page, &ALWAYS, faults, "").await).await?;
    }
    // Only wide spacing cuts this one.
    let tight = "<p style=\"inline-size: max-content; max-inline-size: 14em; overflow: hidden; white-space: nowrap\" id=\"tight\">Just wide enough.</p>";
    planted(page, tight, "cut", async |faults| {
        page.ask(
            "const one = document.querySelector('#tight'); if (one) one.style.inlineSize = `${one.offsetWidth}px`",
        )
        .await;
        let mut usual = Faults::default();
        look::ours(page, &["cut"], &mut usual, "").await;
        assert_eq!(usual.of("cut"), 0, "it fits as it is: {}", usual.lines());
        look::space(page, true).await;
        look::ours(page, &["cut"], faults, "").await;
        look::space(page, false).await;
    })
    .await
}

/// Where less movement is wished for, in the settings of the program or of the machine, nothing moves.
async fn stillness(faults: &mut Faults) -> Result<(), String> {
    let mut stage = Stage::new("1366x900");
    let page = Page::open_in(&mut stage, "en").await;
    page.go("#/find").await;
    let mut moving = Faults::default();
    look::ours(&page, &["moves"], &mut moving, "").await;
    if moving.len() == 0 {
        return Err("nothing moves even before: this check sees nothing".to_owned());
    }
    page.go("#/settings").await;
    page.press("main.settings input[type=checkbox]").await;
    page.until("less movement is wished for", "return document.documentElement.hasAttribute('data-still')").await;
    let by_settings = still(&page, faults, "with less movement in the settings").await;
    end_window(&stage).await;

    let mut stage = Stage::new("1366x900");
    let folder = stage.home().join(".config/gtk-3.0");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    std::fs::write(folder.join("settings.ini"), STILL).map_err(|error| error.to_string())?;
    let page = Page::open_in(&mut stage, "en").await;
    if page.ask("return matchMedia('(prefers-reduced-motion: reduce)').matches").await != true {
        return Err("the machine's wish for less movement does not reach the page".to_owned());
    }
    let by_machine = still(&page, faults, "with less movement on the machine").await;
    println!("less movement: {by_settings} views by the settings, {by_machine} by the machine.");
    Ok(())
}

async fn still(page: &Page, faults: &mut Faults, how: &str) -> usize {
    let mut count = 0;
    for view in views() {
        view.open(page).await;
        look::ours(page, &["moves"], faults, &format!("{} {how}", view.name())).await;
        view.close(page).await;
        count += 1;
    }
    count
}

/// Chooses the size of letters, as the settings offer it.
pub async fn letters(page: &Page, percent: &str) {
    page.go("#/settings").await;
    page.press("main.settings section:nth-of-type(2) label:last-child input").await;
    let large = format!("return document.documentElement.dataset.text === '{percent}'");
    page.until("the letters are large", &large).await;
}

/// Makes the window as large as this.
pub async fn resize(page: &Page, width: u32, height: u32) {
    page.client.set_window_size(width, height).await.expect("the window takes this size");
    page.until("the window has its size", &format!("return innerWidth === {width}")).await;
}

/// Opens every fold, so that what is in it is looked at too.
async fn unfold(page: &Page) {
    page.ask("document.querySelectorAll('main details').forEach((one) => (one.open = true))").await;
    tokio::time::sleep(FADED).await;
}
