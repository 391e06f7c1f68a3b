//! A day of visits to a kiosk, one after the other: memory stays flat, nothing is left behind, and every visit begins as the first did.
//!
//! Nobody steers the window: it is seen and pressed on the display. Its clock runs ten times as fast as ours, so that visits that nobody
//! ends are over in seconds; that clock is in windows for tests alone.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use many_doors_tests::processes;

use crate::eyes::{Eyes, Seen};
use crate::page::Page;
use crate::picture::Picture;
use crate::stage::{Stage, window_binary};
use crate::visitor::{kept, soon, spot};

const WIDTH: u16 = 1366;
const HEIGHT: u16 = 900;
const ALL: (i16, i16, u16, u16) = (0, 0, WIDTH, HEIGHT);
/// The kiosk's clock against ours.
const FASTER: u32 = 10;
/// Two pictures of the same screen differ by no more.
const SAME: f64 = 0.001;
/// Visitors take turns in these languages, and ask something in them that an American keyboard can write.
const LANGUAGES: [(&str, &str); 4] =
    [("en", "cannot sleep"), ("es", "no puedo dormir"), ("ar", "988"), ("vi", "mat ngu")];
/// One visitor of so many walks away without a word.
const WALKS_AWAY: usize = 20;
/// One of so many leaves by Shift.
const BY_SHIFT: usize = 3;
/// Memory may grow by so much from visit to visit.
const PROMISED_KB: f64 = 1.0;
/// What is left open after each visit would soon be more than so many times what is open at first.
const MOST_TIMES: usize = 3;
/// Fewer visits say nothing about so little.
const ENOUGH: usize = 500;
/// So many visits are a day of a center that is open for so many hours.
const DAY: (usize, f64) = (1000, 8.0);

/// How names of the web view's folders begin.
const OF_THE_WEB_VIEW: &str = "many-doors-web-";

/// Where things are on a kiosk's screen.
struct Spots {
    language: (i16, i16),
    search: (i16, i16),
    done: (i16, i16),
}

/// So many visits.
pub fn prove(visits: usize) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let spots = runtime.block_on(learn());
    let mut stage = Stage::new(&format!("{WIDTH}x{HEIGHT}"));
    let config = settings(&stage);
    let mut command = stage.command(window_binary());
    command.args(["--kiosk", "--config"]).arg(&config).env("MANY_DOORS_TEST_CLOCK", FASTER.to_string());
    let begun = Instant::now();
    let process = stage.start(&mut command);
    let eyes = Eyes::at(&stage.display);
    let full = |seen: &Seen| (seen.place.2, seen.place.3) == (WIDTH, HEIGHT);
    soon(|| eyes.window().filter(|seen| full(seen))).ok_or("the kiosk does not fill the screen")?;
    eyes.point((4, 600));
    // The first start makes the library; the page's own lines stand meanwhile.
    std::thread::sleep(Duration::from_secs(8));
    let attract = eyes.still(ALL, Duration::from_secs(30)).ok_or("nothing stands")?;
    let lines = eyes.glance(ALL);
    let kiosk = Kiosk { stage, eyes, attract, lines, process };

    // The first visit leaves what every visit may: a library, and nothing else.
    kiosk.visit(0, &spots)?;
    let first = kiosk.stands_anew(&[])?;
    let mut most_open = 0;
    let open_at_first = kiosk.open_files();
    let mut memory = Vec::new();
    let mut wrong = Vec::new();
    for turn in 1..=visits {
        most_open = most_open.max(kiosk.open_files());
        match kiosk.visit(turn, &spots).and_then(|held| kiosk.stands_anew(&first).map(|_| held)) {
            Ok(held) => memory.push(held),
            Err(why) => {
                println!("visit {turn}: {why}");
                wrong.push(turn);
                // Whatever it was, the next one waits until it is over.
                soon(|| kiosk.is_attracting().then_some(())).ok_or("the kiosk does not come back")?;
            }
        }
        if turn.is_multiple_of(100) {
            let held = memory.last().copied().unwrap_or_default();
            println!("{turn} visits after {} s, {:.0} MB", begun.elapsed().as_secs(), held / 1024.0);
        }
    }
    let hours = (begun.elapsed() * FASTER).as_secs_f64() / 3600.0;
    println!("{visits} visits, {hours:.1} hours by the kiosk's own clock; every {WALKS_AWAY}th visitor walked away.");
    let same = visits - wrong.len();
    println!(
        "as at first (screen, programs, files): {same} of {visits}; open files: {open_at_first} at first, at most {most_open}"
    );
    if visits >= DAY.0 && hours < DAY.1 {
        return Err(format!("{hours:.1} hours are no day"));
    }
    if most_open > MOST_TIMES * open_at_first {
        return Err("files of earlier visits stay open".to_owned());
    }
    let growth = judge(&memory);
    if wrong.is_empty() { growth } else { Err(format!("visits that left something: {wrong:?}")) }
}

/// Memory over the visits, in kB.
fn judge(memory: &[f64]) -> Result<(), String> {
    let half = &memory[memory.len() / 2..];
    let mean = |of: &[f64]| of.iter().sum::<f64>() / of.len().max(1) as f64;
    let slope = slope(half);
    println!(
        "memory of all its processes while an answer stands: {:.1} MB in the first tenth, {:.1} MB in the last; over the last half {slope:+.2} kB a visit",
        mean(&memory[..memory.len().div_ceil(10)]) / 1024.0,
        mean(&memory[memory.len() - memory.len().div_ceil(10)..]) / 1024.0,
    );
    if memory.len() < ENOUGH {
        println!("so few visits say nothing about growth: it is not judged");
        return Ok(());
    }
    if slope < PROMISED_KB { Ok(()) } else { Err(format!("it grows by {slope:.2} kB a visit")) }
}

/// The straight line that fits best, by least squares: growth from one to the next.
fn slope(values: &[f64]) -> f64 {
    let count = values.len() as f64;
    let (middle, mean) = ((count - 1.0) / 2.0, values.iter().sum::<f64>() / count);
    let (mut with, mut across) = (0.0, 0.0);
    for (at, value) in values.iter().enumerate() {
        let from = at as f64 - middle;
        with += from * (value - mean);
        across += from * from;
    }
    with / across
}

/// The settings of a kiosk that shows English first.
fn settings(stage: &Stage) -> PathBuf {
    let file = stage.home().join("kiosk.toml");
    let text = "idle_seconds = 30\nattract_seconds = 60\nlanguages = [\"en\"]\n";
    std::fs::write(&file, text).expect("a kiosk's file");
    file
}

/// Asks a kiosk of the same size that is steered.
async fn learn() -> Vec<Spots> {
    let mut stage = Stage::new(&format!("{WIDTH}x{HEIGHT}"));
    let config = settings(&stage);
    let start = format!("exec {} --kiosk --config {}", window_binary().display(), config.display());
    let program = stage.put_program("kiosk", &start);
    let page = Page { client: stage.open_as(&program).await };
    page.stands(".attract h1").await;
    page.ask("addEventListener('pointermove', (event) => event.stopImmediatePropagation(), true)").await;
    page.ask("window.dispatchEvent(new PointerEvent('pointerdown'))").await;
    page.stands("main.language h1").await;
    let button = |tag: &str| format!("main.language button[lang=\"{tag}\"]");
    let mut all = Vec::new();
    // All of them as a visitor finds them, before any is chosen.
    for (tag, _) in LANGUAGES {
        all.push(Spots { language: spot(&page, &button(tag)).await, search: (0, 0), done: (0, 0) });
    }
    for (spots, (tag, _)) in all.iter_mut().zip(LANGUAGES) {
        page.press(&button(tag)).await;
        page.stands("main.find h1").await;
        spots.search = spot(&page, "#search").await;
        spots.done = spot(&page, "#leave-button").await;
        page.press("#language-button").await;
        page.stands("main.language h1").await;
    }
    all
}

/// A kiosk, and somebody in front of it.
struct Kiosk {
    stage: Stage,
    eyes: Eyes,
    /// What it looks like while nobody is there, and lines across that, which are looked at sooner.
    attract: Picture,
    lines: Picture,
    process: u32,
}

impl Kiosk {
    /// One visit from the first touch to the last; the memory that is held while an answer stands, in kB.
    fn visit(&self, turn: usize, spots: &[Spots]) -> Result<f64, String> {
        let spots_now = &spots[turn % spots.len()];
        let (_, question) = LANGUAGES[turn % LANGUAGES.len()];
        self.eyes.click((i16::try_from(WIDTH / 2).unwrap_or_default(), 450), 1);
        self.eyes.point((4, 600));
        let first = self.other_than(&self.attract).ok_or("no visit begins")?;
        self.press(spots_now.language);
        let empty = self.other_than(&first).ok_or("the choice of language is not followed")?;
        self.press(spots_now.search);
        self.eyes.write(question);
        self.other_than(&empty).ok_or("typing shows nothing")?;
        let held = self.memory();
        if turn % WALKS_AWAY == WALKS_AWAY - 1 {
            return Ok(held);
        }
        if turn.is_multiple_of(BY_SHIFT) {
            self.eyes.shift_three_times();
        } else {
            self.press(spots_now.done);
        }
        Ok(held)
    }

    /// Waits for the next visitor's first screen, and tells what is there besides it. Fails where that is not as it was at first.
    fn stands_anew(&self, first: &[String]) -> Result<Vec<String>, String> {
        soon(|| self.is_attracting().then_some(())).ok_or_else(|| {
            let now = kept(&self.eyes.look(ALL), "not-as-at-first");
            format!("the first screen does not come back: {now}, at first {}", kept(&self.attract, "at-first"))
        })?;
        let looked = || {
            let now = self.besides();
            (first.is_empty() || now == first).then_some(now)
        };
        // What ends may take a moment.
        soon(looked).ok_or_else(|| {
            let (now, first): (BTreeSet<_>, BTreeSet<_>) =
                (self.besides().into_iter().collect(), first.iter().cloned().collect());
            format!("not as at first: {:?}", now.symmetric_difference(&first).collect::<Vec<_>>())
        })
    }

    fn is_attracting(&self) -> bool {
        self.eyes.glance(ALL).other_than(&self.lines) < SAME && self.eyes.look(ALL).other_than(&self.attract) < SAME
    }

    /// Programs and files, each as a line.
    fn besides(&self) -> Vec<String> {
        let mut lines: Vec<String> =
            self.stage.all_processes().into_iter().map(|(_, name)| format!("runs {name}")).collect();
        for folder in [self.stage.home(), self.stage.data(), self.stage.run_folder()] {
            files(&folder, &folder, &mut lines);
        }
        lines.sort();
        lines
    }

    /// Files and sockets that the window's own process, which is the same all day, holds open. A few come and go.
    fn open_files(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.process)).map_or(0, Iterator::count)
    }

    /// The memory of all its processes, pages that are shared in parts, in kB.
    fn memory(&self) -> f64 {
        self.stage.all_processes().into_iter().filter_map(|(id, _)| processes::memory(id)).sum()
    }

    /// What stands once something else does.
    fn other_than(&self, before: &Picture) -> Option<Picture> {
        soon(|| self.eyes.still(ALL, Duration::from_secs(5)).filter(|now| now.other_than(before) > SAME))
    }

    fn press(&self, at: (i16, i16)) {
        self.eyes.click(at, 1);
        // What the mouse is on looks different.
        self.eyes.point((4, 600));
    }
}

/// Names of files under a folder. Of the web view's own folder, which ends with its visit, only that it is there.
fn files(folder: &Path, root: &Path, lines: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(OF_THE_WEB_VIEW) {
            lines.push(format!("the web view's {}", if name.ends_with(".lock") { "lock" } else { "folder" }));
        } else if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            files(&path, root, lines);
        } else if let Ok(path) = path.strip_prefix(root) {
            lines.push(format!("file {}", path.display()));
        }
    }
}
