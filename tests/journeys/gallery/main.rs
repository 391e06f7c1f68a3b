//! Every screen in every language, to be looked through by translators and reviewers: `cargo xtask gallery`.
//!
//! The folder it writes, out/gallery, needs nothing else: a page that opens from a disk, and its pictures.
// A tool for developers: it may stop, and it says what it wrote.
#![allow(clippy::expect_used, clippy::print_stdout)]

#[cfg(target_os = "linux")]
#[allow(dead_code)] // Proofs use the rest of these.
#[path = "../looked_at.rs"]
mod looked_at;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../page.rs"]
mod page;
#[cfg(target_os = "linux")]
mod pages;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../screens.rs"]
mod screens;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../stage.rs"]
mod stage;
#[cfg(target_os = "linux")]
mod tour;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    match linux::main() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(why) => {
            println!("{why}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("Pictures are taken through WebKitWebDriver, which only Linux has.");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::VecDeque;
    use std::fs;
    use std::path::Path;
    use std::sync::Mutex;

    use many_doors_l10n::{Catalogues, LocaleInfo};
    use many_doors_tests::look::{FEW_COLORS, Look};
    use many_doors_tests::repository;

    use crate::looked_at::{Chosen, TEN};
    use crate::pages;
    use crate::tour::{self, Taken, Visit};

    /// In the dark too: Latin letters with and without many marks, two scripts that stand higher than they, Han, and one from right
    /// to left.
    const DARK: [&str; 6] = ["en", "ar", "vi", "km", "zh-Hans", "am"];
    /// So much of a screen's beginning is shown in the documents, half as large.
    const SHOWN_ROWS: usize = 720;
    /// What one picture in the documents may weigh, in bytes.
    const SHOWN_BYTES: usize = 60_000;

    /// `--lang es,ar` for some of the languages; `--keep` for nothing but the ten pictures of docs/GALLERY.md, anew.
    pub fn main() -> Result<(), String> {
        let words: Vec<String> = std::env::args().collect();
        let asked = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1));
        let asked: Option<Vec<&str>> = asked.map(|tags| tags.split(',').collect());
        let keep = words.iter().any(|word| word == "--keep");
        let catalogues = Catalogues::embedded();
        let locales: Vec<LocaleInfo> = catalogues.locales().filter(|locale| !locale.pseudo).cloned().collect();
        if let Some(unknown) = asked.iter().flatten().find(|tag| !locales.iter().any(|locale| locale.tag == **tag)) {
            return Err(format!("There is no language `{unknown}`."));
        }
        let folder = repository().join("out/gallery");
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        if keep {
            return keep_ten(&folder);
        }
        let wanted = |tag: &str| asked.as_ref().is_none_or(|asked| asked.contains(&tag));
        let locales: Vec<LocaleInfo> = locales.into_iter().filter(|locale| wanted(&locale.tag)).collect();
        let visits = locales.iter().flat_map(|locale| {
            let lang = locale.tag.clone();
            let dark = DARK.contains(&lang.as_str()).then(|| Visit { lang: lang.clone(), theme: "dark", only: None });
            [Visit { lang, theme: "light", only: None }].into_iter().chain(dark)
        });
        let (mut taken, failed) = all(visits.collect(), &folder);
        let place =
            |one: &Taken| (one.screen, locales.iter().position(|locale| locale.tag == one.lang), one.theme == "dark");
        taken.sort_by_key(place);
        let bytes: usize = taken.iter().map(|one| one.bytes).sum();
        let page = pages::page(&taken, &locales, |tag| catalogues.standing(tag));
        let index = folder.join("index.html");
        fs::write(&index, page).map_err(|error| format!("{}: {error}", index.display()))?;
        println!("{} pictures, {} MB: {}", taken.len(), bytes / 1_000_000, index.display());
        all_done(&failed)
    }

    fn all_done(failed: &[String]) -> Result<(), String> {
        if failed.is_empty() { Ok(()) } else { Err(format!("Not all was seen:\n{}", failed.join("\n"))) }
    }

    /// Makes every visit, two at a time, and tells which were not made. A busy machine lets somebody wait in vain: then it is made once
    /// more.
    fn all(visits: VecDeque<Visit>, folder: &Path) -> (Vec<Taken>, Vec<String>) {
        let (visits, taken, failed) = (Mutex::new(visits), Mutex::new(Vec::new()), Mutex::new(Vec::new()));
        let next = || visits.lock().expect("nobody stopped here").pop_front();
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    while let Some(visit) = next() {
                        let name = format!("{} {}", visit.lang, visit.theme);
                        match tour::make(&visit, folder).or_else(|_| tour::make(&visit, folder)) {
                            Ok(seen) => {
                                println!("{name}: {} pictures", seen.len());
                                taken.lock().expect("nobody stopped here").extend(seen);
                            }
                            Err(why) => failed.lock().expect("nobody stopped here").push(format!("{name}: {why}")),
                        }
                    }
                });
            }
        });
        (taken.into_inner().expect("nobody stopped here"), failed.into_inner().expect("nobody stopped here"))
    }

    /// Ten pictures, small, for the documents.
    fn keep_ten(folder: &Path) -> Result<(), String> {
        let visit = |chosen: &Chosen| {
            let (lang, theme) = chosen.shown;
            Visit { lang: lang.to_owned(), theme, only: Some(chosen.view) }
        };
        all_done(&all(TEN.iter().map(visit).collect(), folder).1)?;
        for chosen in &TEN {
            let (lang, theme) = chosen.shown;
            let from = folder.join(tour::file(lang, &tour::slug(&chosen.view.name()), theme));
            let picture = fs::read(&from).map_err(|error| format!("{}: {error}", from.display()))?;
            let small = Look::read(&picture)?.top(SHOWN_ROWS).smaller(2);
            let bytes =
                small.write(&repository().join(format!("docs/pictures/gallery-{}.png", chosen.name)), FEW_COLORS)?;
            println!("docs/pictures/gallery-{}.png: {bytes} bytes", chosen.name);
            if bytes > SHOWN_BYTES {
                return Err(format!("the picture of {} is too heavy for the documents", chosen.name));
            }
        }
        Ok(())
    }
}
