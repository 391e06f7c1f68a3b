//! Somebody in front of a window that nobody steers: with eyes and hands only.

use std::cell::OnceCell;
use std::process::Command;
use std::time::{Duration, Instant};

use many_doors_tests::repository;

use crate::eyes::{Eyes, Seen, key};
use crate::page::Page;
use crate::picture::Picture;
use crate::stage::{Stage, window_binary};

const PATIENCE: Duration = Duration::from_secs(30);
/// The way back stands on the cover only after this long.
const WAY_BACK: Duration = Duration::from_millis(4000);
/// Of so many glances at a covered window, one is at all of it.
const WHOLE_LOOK: usize = 10;
/// A press on the way back that was not too early shows something by then.
const PRESSED: Duration = Duration::from_secs(6);
/// Two pictures of the same screen differ by no more: a caret, a ring around what has the focus.
const SAME: f64 = 0.01;
/// What the window is called when it is covered, in the language of the stage.
const NEUTRAL: &str = "Loading…";
const WEB_PROCESS: &str = "WebKitWebProcess";

/// Where things are in the window, in pixels from its corner.
#[derive(Debug, Clone, Copy)]
pub struct Spots {
    /// The choice of English.
    pub english: (i16, i16),
    /// The search box.
    pub search: (i16, i16),
    /// The button that leaves quickly.
    pub leave: (i16, i16),
    /// The bar with the list.
    pub bar: (i16, i16),
}

/// How somebody leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Shift three times.
    Shift,
    /// The button at the top.
    Button,
}

impl Spots {
    /// Asks a window that is steered, of the same size as the ones that are not.
    pub async fn learn() -> Self {
        let mut stage = Stage::new("1366x900");
        Self::learn_on(&Page::open(&mut stage).await).await
    }

    /// Asks this page, which chooses English and stays on the first screen.
    pub async fn learn_on(page: &Page) -> Self {
        let english = spot(page, "main.language button[lang=en]").await;
        page.press("main.language button[lang=en]").await;
        let search = spot(page, "#search").await;
        let leave = spot(page, "#leave-button").await;
        let bar = spot(page, "#language-button").await;
        Self { english, search, leave, bar }
    }

    /// The strips as they are now. The first screen must stand.
    pub fn empty(&self, eyes: &Eyes, window: &Seen) -> Empty {
        let (left, top, width, _) = window.place;
        let box_half = 400;
        let search = eyes.look((left + self.search.0 - box_half, top + self.search.1 - 14, 800, 28));
        Empty([search, eyes.look((left, top + self.bar.1 - 20, width - 20, 40))])
    }
}

/// The two strips of the first screen that would show something of an earlier visit: the search box, and the bar with the list.
#[derive(Clone)]
pub struct Empty([Picture; 2]);

impl Empty {
    /// Both strips show the same, but for a caret.
    pub fn is(&self, that: &Self) -> bool {
        self.0.iter().zip(&that.0).all(|(one, other)| one.other_than(other) < 0.006)
    }
}

/// The middle of an element, once it stands.
pub async fn spot(page: &Page, css: &str) -> (i16, i16) {
    page.find(css).await;
    page.settle().await;
    let script = format!(
        "const box = document.querySelector({}).getBoundingClientRect(); \
         return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]",
        serde_json::json!(css)
    );
    serde_json::from_value(page.ask(&script).await).expect("a place in pixels")
}

/// A stage, its window, and somebody in front of it.
pub struct Visitor {
    /// The stage.
    pub stage: Stage,
    /// Eyes and hands.
    pub eyes: Eyes,
    spots: Spots,
    window: Seen,
    /// What the choice of language looks like.
    first: Picture,
    /// What an empty search looks like, once it was seen.
    empty: OnceCell<Empty>,
}

/// A window that was left and is covered, its way back not seen yet.
#[allow(dead_code)] // Only the proof of leaving asks how long it took.
pub struct Covered {
    /// From letting go to a blank window.
    pub took: Duration,
    /// Where the way back will stand, without it.
    without: Picture,
}

/// A window that was just left.
pub struct Left {
    took: Duration,
    start: Instant,
    /// The web processes that must end.
    old: Vec<u32>,
}

impl Visitor {
    /// Opens a window on a library that is there already, and waits for the choice of language. A first start makes the library,
    /// and nobody who only looks can tell when the page's own first lines give way to the program's.
    pub fn open(spots: Spots) -> Self {
        let mut stage = Stage::new("1366x900");
        let mut library = Command::new(window_binary().with_file_name("many-doors"));
        // Whatever would change the library makes it first; there is no such pack.
        let _ = library.args(["pack", "remove", "none"]).env("MANY_DOORS_DATA", stage.data()).output();
        assert!(stage.data().join("library.sqlite").exists(), "the library is made");
        let mut command = stage.command(window_binary());
        stage.start(&mut command);
        let eyes = Eyes::at(&stage.display);
        let window = soon(|| eyes.window().filter(|seen| seen.place.2 > 400)).expect("the window opens");
        // The mouse decides who gets the keys where there is no window manager.
        eyes.point((window.place.0 + 5, window.place.1 + 600));
        let stands = soon(|| eyes.still(window.place, PATIENCE).filter(|picture| !picture.is_plain()));
        stands.expect("the first screen stands");
        // The lines of the page itself go when the program's own first screen comes.
        std::thread::sleep(Duration::from_secs(2));
        let first = eyes.still(window.place, PATIENCE).expect("the first screen stands still");
        Self { stage, eyes, spots, window, first, empty: OnceCell::new() }
    }

    /// Chooses English and types a question.
    ///
    /// # Errors
    /// When the screen does not follow, or when anything of an earlier question stands there.
    pub fn ask(&self, words: &str) -> Result<(), String> {
        self.press(self.spots.english);
        let asked = soon(|| self.still().filter(|now| now.other_than(&self.first) > SAME));
        asked.ok_or("the choice of English is not followed")?;
        self.press(self.spots.search);
        let before = self.still().ok_or("the screen never stands still")?;
        let now = self.spots.empty(&self.eyes, &self.window);
        if !now.is(self.empty.get_or_init(|| now.clone())) {
            return Err(format!("the empty search is not as it was at first: {}", kept(&before, "search-not-empty")));
        }
        self.eyes.write(words);
        let answered = soon(|| self.still().filter(|now| now.other_than(&before) > SAME / 10.0));
        answered.map(drop).ok_or_else(|| "typing shows nothing".to_owned())
    }

    /// Leaves, and watches the cover until the way back may stand on it.
    ///
    /// # Errors
    /// When it is not covered, not neutral, not covered to the end, or the old page's process lives on.
    pub fn leave(&self, way: Way) -> Result<Covered, String> {
        let left = self.cover(way)?;
        self.stay_covered(left)
    }

    /// Leaves, and waits until the window is blank.
    ///
    /// # Errors
    /// When it is not covered.
    pub fn cover(&self, way: Way) -> Result<Left, String> {
        let old = self.stage.processes(WEB_PROCESS);
        let before = self.eyes.look(self.window.place);
        if before.is_plain() {
            return Err("the window was blank before".to_owned());
        }
        let lines_before = self.eyes.glance(self.window.place);
        let start = match way {
            Way::Shift => self.eyes.shift_three_times(),
            Way::Button => self.eyes.click(self.on_display(self.spots.leave), 1),
        };
        let took = loop {
            // A picture of the whole window takes as long as what is measured, so lines across it are watched, and then it is looked at.
            let lines = self.eyes.glance(self.window.place);
            let seen = start.elapsed();
            if lines.is_blank(&lines_before) && self.eyes.look(self.window.place).is_blank(&before) {
                break seen;
            }
            if seen > PATIENCE {
                return Err("the window is not covered".to_owned());
            }
        };
        Ok(Left { took, start, old })
    }

    /// Watches a covered window until the way back may stand on it.
    ///
    /// # Errors
    /// When it is not neutral, not covered to the end, or the old page's process lives on.
    pub fn stay_covered(&self, Left { took, start, old }: Left) -> Result<Covered, String> {
        soon(|| self.titles().iter().all(|title| title == NEUTRAL).then_some(()))
            .ok_or_else(|| format!("the title is not neutral: {:?}", self.titles()))?;
        soon(|| old.iter().all(|id| !alive(*id)).then_some(())).ok_or("the old web process is still there")?;
        // The way back comes last; until then nothing of the old page, and nothing of a new one, may shine through.
        for turn in 0.. {
            // All of it now and then: who looks at all of it all the time takes the machine from the window.
            let lines = self.eyes.glance(self.window.place).is_plain();
            let whole = (!lines || turn % WHOLE_LOOK == 0).then(|| self.eyes.look(self.window.place));
            if let Some(now) = whole.filter(|now| !lines || !now.is_plain()) {
                let after = start.elapsed().as_millis();
                return Err(format!("not covered any more after {after} ms: {}", kept(&now, "shone-through")));
            }
            if start.elapsed() > WAY_BACK {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        // The new page's own clock began a little later than ours, so it is not there yet.
        Ok(Covered { took, without: self.eyes.look(self.middle()) })
    }

    /// Presses the way back and waits for the choice of language.
    ///
    /// # Errors
    /// When it does not come.
    pub fn come_back(&self, Covered { without, .. }: &Covered) -> Result<(), String> {
        let start = Instant::now();
        // A press that comes too early is lost.
        within(PRESSED, || (self.eyes.look(self.middle()).other_than(without) > 0.0).then_some(()));
        while start.elapsed() < PATIENCE {
            self.eyes.chord(&[key::TAB]);
            self.eyes.chord(&[key::ENTER]);
            // Pressed again too soon, the keys would choose a language on the screen that is about to come.
            if within(PRESSED, || (!self.eyes.glance(self.window.place).is_plain()).then_some(())).is_none() {
                continue;
            }
            let back = soon(|| self.still().filter(|now| now.other_than(&self.first) < SAME));
            return back.map(drop).ok_or_else(|| {
                let now = kept(&self.eyes.look(self.window.place), "came-back-elsewhere");
                format!("what comes back is not the choice of language: {now}")
            });
        }
        Err("there is no way back".to_owned())
    }

    /// Titles of the windows that can be seen.
    pub fn titles(&self) -> Vec<String> {
        self.eyes.windows().into_iter().map(|seen| seen.title).collect()
    }

    /// Where a cover has its word and its way back.
    fn middle(&self) -> (i16, i16, u16, u16) {
        let (left, top, width, height) = self.window.place;
        let part = |length: u16| i16::try_from(length / 4).unwrap_or_default();
        (left + part(width), top + part(height), width / 2, height / 2)
    }

    fn press(&self, at: (i16, i16)) {
        self.eyes.click(self.on_display(at), 1);
        // Out of the way: what the mouse is on looks different.
        self.eyes.point((self.window.place.0 + 5, self.window.place.1 + 600));
    }

    fn on_display(&self, (x, y): (i16, i16)) -> (i16, i16) {
        (self.window.place.0 + x, self.window.place.1 + y)
    }

    fn still(&self) -> Option<Picture> {
        self.eyes.still(self.window.place, PATIENCE)
    }
}

/// Keeps a picture for people to look at, and tells where.
pub fn kept(picture: &Picture, name: &str) -> String {
    let file = repository().join("out/journeys").join(format!("{name}.ppm"));
    picture.save(&file);
    file.display().to_string()
}

/// The process is there and no mere entry that nobody has collected yet.
fn alive(id: u32) -> bool {
    let state = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    state.rsplit(')').next().is_some_and(|rest| !rest.trim().is_empty() && !rest.trim().starts_with('Z'))
}

/// Looks until there is something, for as long as anybody would wait.
pub fn soon<Thing>(look: impl FnMut() -> Option<Thing>) -> Option<Thing> {
    within(PATIENCE, look)
}

fn within<Thing>(patience: Duration, mut look: impl FnMut() -> Option<Thing>) -> Option<Thing> {
    let start = Instant::now();
    loop {
        if let Some(thing) = look() {
            return Some(thing);
        }
        if start.elapsed() > patience {
            return None;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}
