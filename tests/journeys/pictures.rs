//! Pictures of the screens, to be looked at: `cargo xtask picture --lang en,ar --theme light,dark --size 1366x768,320x640`.
// A tool for developers: it may stop, and it says where the pictures are.
#![allow(clippy::expect_used, clippy::print_stdout)]

#[cfg(target_os = "linux")]
#[allow(dead_code)] // Journeys use the rest of both.
mod page;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
mod stage;

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("Pictures are taken through WebKitWebDriver, which only Linux has.");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::time::Duration;

    use many_doors_tests::repository;

    use crate::page::Page;
    use crate::stage::Stage;

    /// The frame of the display is a little larger than the largest picture.
    const DISPLAY: &str = "1600x1200";

    pub fn main() {
        let words: Vec<String> = std::env::args().collect();
        let list = |name: &str, usual: &str| -> Vec<String> {
            let at = words.iter().position(|word| word == name);
            let value = at.and_then(|at| words.get(at + 1)).map_or(usual, String::as_str);
            value.split(',').map(str::to_owned).collect()
        };
        let routes = list(
            "--route",
            "#/find,#/community,#/crisis,#/settings,#/about,#/safety,#/language,#/resource/988-lifeline,#/private",
        );
        let (langs, themes, sizes) =
            (list("--lang", "en,ar"), list("--theme", "light,dark"), list("--size", "1366x768,320x640"));
        let question = list("--question", "").join(",");
        let pressed = list("--press", "").join(",");
        let near = list("--near", "").join(",");
        let beside = list("--beside", "").join(",");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let mut stage = Stage::new(DISPLAY);
            let page = Page::open(&mut stage).await;
            for lang in &langs {
                page.choose_language(lang).await;
                for theme in &themes {
                    page.client.set_window_size(1366, 768).await.expect("a size");
                    page.choose_theme(theme).await;
                    for size in &sizes {
                        let (width, height) = size.split_once('x').expect("a size such as 1366x768");
                        let number = |word: &str| word.parse::<u32>().expect("a number of pixels");
                        page.client.set_window_size(number(width), number(height)).await.expect("a size");
                        for route in &routes {
                            page.go(route).await;
                            if route == "#/find" && !question.is_empty() {
                                page.paste_question(&question).await;
                            }
                            if route.starts_with("#/paper") && !beside.is_empty() {
                                page.beside(&beside).await;
                            }
                            if !pressed.is_empty() {
                                page.press(&pressed).await;
                            }
                            if route == "#/find" && !near.is_empty() {
                                page.near_zip(&near).await;
                            }
                            let wait = if route.starts_with("#/paper") { 3000 } else { 500 };
                            tokio::time::sleep(Duration::from_millis(wait)).await;
                            let place = route.trim_start_matches("#/").replace('/', "-");
                            let file =
                                repository().join("out/pictures").join(format!("{place}-{lang}-{theme}-{size}.png"));
                            std::fs::create_dir_all(repository().join("out/pictures")).expect("a folder for pictures");
                            let picture = page.picture().await;
                            std::fs::write(&file, picture).expect("a picture is saved");
                            println!("{}", file.display());
                            page.ask("document.querySelector('dialog')?.close()").await;
                        }
                    }
                }
            }
        });
    }
}
