//! What a screen reader is told: every text in its own language, every control with a name and a role, and what changes by itself once.
//!
//! The bus for assistive technology (AT-SPI) is read by `reader.py` through libatspi, as screen readers do.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use many_doors_tests::repository;
use serde::Deserialize;

use super::{Faults, look, planted};
use crate::page::Page;
use crate::screens::{RECORD, View, views};
use crate::stage::{Running, Stage, eventually, window_binary};

/// The machine's own: others do not have the bindings to libatspi.
const PYTHON: &str = "/usr/bin/python3";
/// Whatever takes a press or a key.
const CONTROLS: [&str; 13] = [
    "push button",
    "toggle button",
    "link",
    "entry",
    "password text",
    "text",
    "check box",
    "radio button",
    "combo box",
    "list box",
    "slider",
    "spin button",
    "toggle switch",
];
/// Says that from now on everything is heard.
const READY: &str = "ready";
const PATIENCE: Duration = Duration::from_secs(30);
/// A tree that is read while it is being made is not whole: what is wrong must be so each time.
const READINGS: usize = 3;
const PAUSE: Duration = Duration::from_secs(2);
/// What changes by itself has been told by then: results are told once the typing has come to rest.
const TOLD: Duration = Duration::from_secs(3);

/// One thing in the tree of the page.
#[derive(Debug, Deserialize)]
struct Told {
    role: String,
    name: String,
    description: String,
    language: String,
    text: String,
    tag: String,
    states: Vec<String>,
}

/// What was said without being asked.
#[derive(Debug, Deserialize)]
struct Heard {
    #[serde(rename = "type")]
    #[allow(dead_code)] // Shown where something was said twice.
    event: String,
    words: String,
}

/// Reads every view in every language, and listens while things change.
pub fn prove(languages: &[&'static str]) -> Result<(), String> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let mut faults = Faults::default();
    for lang in languages {
        runtime.block_on(every_view(lang, &mut faults))?;
    }
    let live = runtime.block_on(live(&mut faults));
    live.and(faults.none())
}

/// A stage with a bus on which a screen reader is said to listen.
struct Ear {
    stage: Stage,
    bus: String,
}

impl Ear {
    fn new() -> Self {
        let mut stage = Stage::new("1366x900");
        let bus = format!("unix:path={}", stage.run_folder().join("bus").display());
        let mut daemon = stage.command("dbus-daemon");
        daemon.args(["--session", "--nofork", "--nopidfile", &format!("--address={bus}")]);
        stage.start(daemon.stdout(Stdio::null()).stderr(Stdio::null()));
        Self { stage, bus }
    }

    /// The window, on that bus.
    async fn open(&mut self) -> Page {
        let socket = self.stage.run_folder().join("bus");
        assert!(eventually(PATIENCE, || socket.exists()).await, "the bus is there");
        let on = self.reader("on").status().expect("the bus can be told");
        assert!(on.success(), "the bus takes that a screen reader listens");
        let script =
            format!("export DBUS_SESSION_BUS_ADDRESS='{}'\nexec '{}' \"$@\"", self.bus, window_binary().display());
        let program = self.stage.put_program("many-doors-on-the-bus", &script);
        Page::first_screen(self.stage.open_as(&program).await).await
    }

    fn reader(&self, what: &str) -> Command {
        let mut command = self.stage.command(Path::new(PYTHON));
        command.arg("-W").arg("ignore").arg(script()).arg(what).env("DBUS_SESSION_BUS_ADDRESS", &self.bus);
        command
    }

    /// The tree of the page as it is now.
    fn tree(&self) -> Vec<Told> {
        let output = self.reader("tree").output().expect("the tree can be read");
        let tree: Vec<Told> = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("no tree: {error}: {}", String::from_utf8_lossy(&output.stderr)));
        tree
    }

    /// What is said while something is done.
    async fn while_doing(&self, act: impl AsyncFnOnce()) -> Vec<Heard> {
        let file = self.stage.home().join("heard");
        let output = File::create(&file).expect("a file for what is heard");
        let listening = Running(self.reader("listen").stdout(output).spawn().expect("somebody listens"));
        let lines = || std::fs::read_to_string(&file).unwrap_or_default();
        assert!(eventually(PATIENCE, || lines().lines().any(|line| line == READY)).await, "somebody listens");
        act().await;
        tokio::time::sleep(TOLD).await;
        drop(listening);
        // Reading the page for the first time makes noise of its own.
        lines()
            .lines()
            .skip_while(|line| *line != READY)
            .skip(1)
            .map(|line| serde_json::from_str(line).expect("what was heard"))
            .collect()
    }
}

fn script() -> PathBuf {
    repository().join("tests/journeys/prove/access/reader.py")
}

async fn every_view(lang: &str, faults: &mut Faults) -> Result<(), String> {
    let mut ear = Ear::new();
    let page = ear.open().await;
    page.choose_language(lang).await;
    sees(&ear, &page).await?;
    let (mut count, mut things, mut controls, mut texts, mut unknown) = (0, 0, 0, 0, 0);
    for view in views() {
        view.open(&page).await;
        let place = format!("{} in {lang}", view.name());
        // What comes later than its screen is then in the tree, and not among what is looked for.
        let said = look::texts(&page).await;
        let (mut tree, mut found) = (Vec::new(), Faults::default());
        for _ in 0..READINGS {
            tree = ear.tree();
            found = Faults::default();
            judge(&tree, &said, &mut found, &place);
            if found.len() == 0 {
                break;
            }
            tokio::time::sleep(PAUSE).await;
        }
        faults.merge(found);
        view.close(&page).await;
        count += 1;
        things += tree.len();
        controls += tree.iter().filter(|one| is_control(one)).count();
        unknown += tree.iter().filter(|one| one.role == "unknown").count();
        texts += said.len();
    }
    println!(
        "{lang}: {count} views, {things} things in the tree, {controls} controls, {texts} texts; {unknown} things that are no control have the role `unknown`; {} faults so far.",
        faults.len()
    );
    Ok(())
}

fn is_control(one: &Told) -> bool {
    // A web view calls the dot of a list `text`, too.
    CONTROLS.contains(&one.role.as_str()) && (one.role != "text" || has(one, "editable"))
}

fn has(one: &Told, state: &str) -> bool {
    one.states.iter().any(|known| known == state)
}

/// Names, roles, languages.
fn judge(tree: &[Told], said: &[(String, String, String)], faults: &mut Faults, place: &str) {
    for one in tree {
        if is_control(one) && bare(&one.name).is_empty() {
            faults.add("no name", &format!("{} <{}>", one.role, one.tag), &one.text, place);
        }
        if has(one, "focusable") && ["unknown", "invalid", ""].contains(&one.role.as_str()) {
            faults.add("no role", &format!("<{}>", one.tag), &one.name, place);
        }
    }
    let tree: Vec<(String, &str)> = tree
        .iter()
        .flat_map(|one| [&one.text, &one.name, &one.description].map(|words| (bare(words), &*one.language)))
        .collect();
    for (text, language, element) in said {
        let wanted = bare(text);
        // The least of the things that say it: a paragraph and not the whole article.
        let told: Vec<&(String, &str)> = tree.iter().filter(|(words, _)| words.contains(&wanted)).collect();
        let least = told.iter().map(|(words, _)| words.len()).min();
        let languages: Vec<&str> =
            told.iter().filter(|(words, _)| Some(words.len()) == least).map(|(_, language)| *language).collect();
        if languages.is_empty() {
            faults.add("not told", element, &wanted, place);
        } else if !languages.contains(&language.as_str()) {
            faults.add(
                "wrong language",
                element,
                &format!("`{wanted}` is {language} and told as {}", languages[0]),
                place,
            );
        }
        if is_foreign(&wanted, language) {
            faults.add("words of another language", element, &format!("`{wanted}` is said to be {language}"), place);
        }
    }
}

/// Spaces are one space, and marks for direction are none.
fn bare(words: &str) -> String {
    let marks = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    let plain: String = words.chars().filter(|letter| !marks(*letter)).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Written in a way in which this language is never written. Short ones may be names.
fn is_foreign(words: &str, language: &str) -> bool {
    let arabic = words.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    let words: Vec<&str> =
        words.split(' ').filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1).collect();
    let latin = words.iter().filter(|word| word.chars().any(|letter| letter.is_ascii_alphabetic())).count();
    match language {
        "en" => arabic && latin == 0,
        "ar" => !arabic && latin >= 4,
        // Four words without one of its marks are no Vietnamese.
        "vi" => latin >= 6 && words.iter().all(|word| word.is_ascii()),
        _ => false,
    }
}

/// Each check sees what it is for.
async fn sees(ear: &Ear, page: &Page) -> Result<(), String> {
    page.go("#/about").await;
    let lang = page.lang_and_dir().await.0;
    let foreign =
        if lang == "en" { "هذه كلمات ليست من هنا" } else { "These words are no part of this." };
    let wrong = [
        ("<button></button>".to_owned(), "no name"),
        ("<p tabindex=\"0\" role=\"emphasis\">A thing that is nothing.</p>".to_owned(), "no role"),
        ("<p>Kata <span lang=\"id\">dalam bahasa lain</span></p>".to_owned(), "wrong language"),
        ("<p inert>Nobody is told this.</p>".to_owned(), "not told"),
        (format!("<p>{foreign}</p>"), "words of another language"),
    ];
    for (html, check) in wrong {
        planted(page, &html, check, async |faults| {
            let said = look::texts(page).await;
            judge(&ear.tree(), &said, faults, "");
        })
        .await?;
    }
    let mut good = Faults::default();
    let html =
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<p id=planted lang=id>dalam bahasa lain</p>')";
    page.ask(html).await;
    let said = look::texts(page).await;
    judge(&ear.tree(), &said, &mut good, "");
    page.ask("document.querySelector('#planted').remove()").await;
    if good.lines().contains("bahasa") {
        Err(format!("a text in its own language is called wrong: {}", good.lines()))
    } else {
        Ok(())
    }
}

/// What changes by itself is said, and said once.
async fn live(faults: &mut Faults) -> Result<(), String> {
    let mut ear = Ear::new();
    let page = ear.open().await;
    page.choose_language("en").await;
    page.go("#/about").await;
    page.ask("document.querySelector('main').insertAdjacentHTML('beforeend', '<div id=planted role=status></div>')")
        .await;
    let twice = ear
        .while_doing(async || {
            for words in ["one", "two"] {
                page.ask(&format!("document.querySelector('#planted').innerHTML = '<p>{words}</p>'")).await;
                tokio::time::sleep(Duration::from_millis(300)).await;
            }
        })
        .await;
    if twice.iter().map(|one| &*one.words).collect::<Vec<_>>() != ["one", "two"] {
        return Err(format!("two messages that were planted are heard as {twice:?}"));
    }

    page.go("#/find").await;
    let found = ear.while_doing(async || page.type_question("988").await).await;
    once("the number of results", &found, faults);
    let none = ear.while_doing(async || page.paste_question("zzqqxv").await).await;
    once("no results", &none, faults);
    page.paste_question("").await;
    View::Dialog("#/find", "#near").open(&page).await;
    let wrong = ear
        .while_doing(async || {
            page.write("dialog input[name=zip]", "4812").await;
            page.press("dialog button[type=submit]").await;
        })
        .await;
    once("a ZIP code that is none", &wrong, faults);
    View::Dialog("#/find", "#near").close(&page).await;
    page.go(&format!("#/resource/{RECORD}")).await;
    let copied = ear.while_doing(async || page.press_words("Copy").await).await;
    once("what was copied", &copied, faults);
    page.go("#/check").await;
    let progress =
        ear.while_doing(async || page.press("main.check [data-statement=leader-named] input[value=not]").await).await;
    once("how far the check is", &progress, faults);
    page.go("#/settings").await;
    let kept = ear
        .while_doing(async || page.press("main.settings section:has([role=status]) input[type=checkbox]").await)
        .await;
    once("what is kept", &kept, faults);
    Ok(())
}

fn once(what: &str, heard: &[Heard], faults: &mut Faults) {
    let words: Vec<String> = heard.iter().map(|one| format!("`{}` by {}", bare(&one.words), one.event)).collect();
    println!("{what}: heard {}", words.join(" and "));
    if heard.len() != 1 || bare(&heard[0].words).is_empty() {
        faults.add("live", what, &format!("heard {} times", heard.len()), "en");
    }
}
