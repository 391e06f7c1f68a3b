//! The ten screens that matter most look as they did: in English by day, and in Arabic by night.
//!
//! What is compared lies in tests/looks. The pictures hold for Debian 12 with the fonts that `cargo xtask` installs: letters are drawn
//! otherwise elsewhere. What the clock changes is not compared: how old a fact is, and who answers at this hour.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use many_doors_tests::look::{Look, MANY_COLORS};
use many_doors_tests::repository;

use crate::looked_at::{Chosen, MADE_UP, TEN, hold_still, resize, still_look, style};
use crate::page::Page;
use crate::stage::Stage;

/// A language and a theme: two of each show direction, letters and colors.
const LOOKS: [(&str, &str); 2] = [("en", "light"), ("ar", "dark")];
/// The window people most often have.
const SIZE: (u32, u32) = (1366, 900);
/// So many times smaller a picture is kept: letters can still be read, and a few of them do not weigh much.
const SMALLER: usize = 3;
/// What the clock changes: how old facts are, who answers now, and hours in the zone of this computer.
const CLOCK: &str = ".badge, ul.facts, .facts > table, .open, main.crisis .rest";
/// Changes that must be seen, each on the screen where a search begins: where, what, and what it is called.
const PLANTED: [(&str, &str); 4] = [
    ("a button six pixels further", "#near { position: relative; inset-inline-start: 6px }"),
    ("a tile of another color", "li:first-child > .tile { background: var(--community-tint) !important }"),
    ("letters a twentieth larger", "main h1 { font-size: calc(1.05 * var(--t-title)) !important }"),
    ("a word too much", "main h1::after { content: ' now' }"),
];

/// Compares all of them; `keep` writes those anew that look otherwise.
pub fn prove(keep: bool) -> Result<(), String> {
    // Pictures of an earlier run would be taken for those of this one.
    let _ = fs::remove_dir_all(repository().join("out/looks"));
    let both = std::thread::scope(|scope| {
        let looks = LOOKS.map(|look| scope.spawn(move || all_in(look, keep)));
        looks.map(|look| look.join().unwrap_or_else(|_| Err(vec!["The window could not be looked at.".to_owned()])))
    });
    let mut wrong: Vec<String> = both.into_iter().filter_map(Result::err).flatten().collect();
    let known: BTreeSet<PathBuf> = LOOKS.iter().flat_map(|look| TEN.iter().map(|one| kept(one, *look))).collect();
    let there = fs::read_dir(repository().join("tests/looks")).into_iter().flatten().flatten();
    let unknown = there.map(|entry| entry.path()).filter(|path| !known.contains(path));
    wrong.extend(unknown.map(|path| format!("{} is no screen that is looked at", path.display())));
    if wrong.is_empty() {
        println!("{} screens look as they did", known.len());
        return Ok(());
    }
    if !on_debian_12() {
        wrong.push("This is not Debian 12: it may be that its fonts are others, and nothing else.".to_owned());
    }
    Err(wrong.join("\n"))
}

/// Where the picture of a screen is kept.
fn kept(one: &Chosen, (lang, theme): (&str, &str)) -> PathBuf {
    repository().join("tests/looks").join(format!("{}-{lang}-{theme}.png", one.name))
}

/// All screens in one language and one theme.
fn all_in((lang, theme): (&str, &str), keep: bool) -> Result<(), Vec<String>> {
    let mut stage = Stage::new("1366x900");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let page = Page::open_in(&mut stage, lang).await;
        page.choose_theme(theme).await;
        resize(&page, SIZE.0, SIZE.1).await;
        hold_still(&page, &format!("{MADE_UP}, {CLOCK}")).await;
        let mut wrong = Vec::new();
        for one in &TEN {
            one.view.open(&page).await;
            page.ask("scrollTo(0, 0)").await;
            let look = still_look(&page).await.smaller(SMALLER);
            wrong.extend(compare(one, (lang, theme), &look, keep).err());
            if one.name == "find" {
                wrong.extend(planted(&page, &look).await);
                // Whoever goes on has read it.
                page.press("#leave-told").await;
            }
            one.view.close(&page).await;
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    })
}

fn compare(one: &Chosen, look: (&str, &str), now: &Look, keep: bool) -> Result<(), String> {
    let file = kept(one, look);
    let name = format!("{}-{}-{}", one.name, look.0, look.1);
    let before = fs::read(&file).ok().map(|png| Look::read(&png)).transpose()?;
    let difference = before.as_ref().map(|before| before.against(now));
    if let Some(small) = difference.as_ref().filter(|difference| difference.is_small()) {
        println!("{name}: {small}");
        return Ok(());
    }
    if keep {
        let bytes = now.write(&file, MANY_COLORS)?;
        println!("{name}: kept, {bytes} bytes");
        return Ok(());
    }
    let shown = repository().join(format!("out/looks/{name}.png"));
    match (before, difference) {
        (Some(before), Some(difference)) => {
            before.beside(now, &difference).write(&shown, MANY_COLORS)?;
            Err(format!("{name}: {difference}. As it was, as it is, and what is other: {}", shown.display()))
        }
        _ => {
            now.write(&shown, MANY_COLORS)?;
            Err(format!("{name}: there is no {}; `--keep` writes it", file.display()))
        }
    }
}

/// What could not have been told from the screen as it is.
async fn planted(page: &Page, as_it_is: &Look) -> Vec<String> {
    let mut unseen = Vec::new();
    for (what, rules) in PLANTED {
        style(page, 1, rules).await;
        let difference = as_it_is.against(&still_look(page).await.smaller(SMALLER));
        println!("{what}: {difference}");
        if difference.is_small() {
            unseen.push(format!("{what} would not be seen: {difference}"));
        }
    }
    style(page, 1, "").await;
    unseen
}

fn on_debian_12() -> bool {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let says = |line: &str| release.lines().any(|each| each.replace('"', "") == line);
    says("ID=debian") && says("VERSION_ID=12")
}
