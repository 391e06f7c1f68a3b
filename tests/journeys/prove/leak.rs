//! A whole visit, three times over, in a sealed machine: whatever it wrote is read, and no word of it is there.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use many_doors_tests::canary::Canaries;
use many_doors_tests::listing::{Listing, Place, Published};
use many_doors_tests::repository;

use crate::acts::{
    BEFORE_CRASH, BEFORE_LEAVING, NOTE, NOTE_TITLE, PASSPHRASE, PLAN, SEARCHED, WORDS, aloud, check, forms, letter,
    paper, private, search, wrong_passphrase,
};
use crate::page::Page;
use crate::seal;
use crate::shred::held;
use crate::stage::{Stage, end_window, eventually, signal};

const PATIENCE: Duration = Duration::from_secs(30);

/// Visits, ends, and reads everything that was written.
pub fn prove() -> Result<(), String> {
    let Some(written) = seal::written() else {
        return Err(format!("the machine cannot be sealed: {}", seal::seal().exec()));
    };
    let canaries = Canaries::new(&WORDS);
    let before = Listing::of(&written, &[]);
    let mut stage = Stage::new("1366x900");
    stage.put_program("lpstat", "case $1 in -e) echo Desk;; -d) echo 'system default destination: Desk';; esac");
    stage.put_program("lp", "cat > /dev/null");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut hits = Vec::new();
    let mut looked = 0;
    sees(&stage, &written, &before, &canaries)?;
    runtime.block_on(async {
        for visit in [Visit::Locked, Visit::Crashed, Visit::Left] {
            visit.play(&mut stage).await;
            // Once while it runs or has just died, once after the end.
            looked += look(&written, &before, &canaries, &mut hits);
            end_window(&stage).await;
            looked += look(&written, &before, &canaries, &mut hits);
        }
    });
    // The test's own.
    std::fs::remove_file(stage.home().join(".asoundrc")).map_err(|error| error.to_string())?;
    println!("3 visits (ended by locking, by kill -9, by Shift), {} words, {looked} files read.", WORDS.len());
    hits.sort();
    hits.dedup();
    println!("{} places hold a word.", hits.len());
    if !hits.is_empty() {
        return Err(format!("words were written down: {}", hits.join("; ")));
    }
    println!("left after the end: {} files, each with a row in docs/TRACES.md.", left_over(&written, &before, &stage)?);
    Ok(())
}

/// A word that was written down would be found.
fn sees(stage: &Stage, written: &[Place], before: &Listing, canaries: &Canaries) -> Result<(), String> {
    let planted = stage.home().join("planted");
    let wide: Vec<u8> = SEARCHED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(&planted, wide).map_err(|error| error.to_string())?;
    let mut hits = Vec::new();
    look(written, before, canaries, &mut hits);
    std::fs::remove_file(&planted).map_err(|error| error.to_string())?;
    if hits.len() == 1 {
        Ok(())
    } else {
        Err("a word that was planted is not found: this proof sees nothing".to_owned())
    }
}

/// How a visit ends.
#[derive(Clone, Copy)]
enum Visit {
    Locked,
    Crashed,
    Left,
}

impl Visit {
    async fn play(self, stage: &mut Stage) {
        let page = Page::open_in(stage, "en").await;
        aloud(&page, stage).await;
        match self {
            Self::Locked => {
                search(&page, SEARCHED).await;
                forms(&page).await;
                private(&page).await;
                // The steering ends with the page: it must be over before that.
                let lock = "const lock = [...document.querySelectorAll('main button')].find((one) => one.textContent.includes('Lock now')); \
                            setTimeout(() => lock.click(), 300); return !!lock";
                assert_eq!(page.ask(lock).await, true, "there is a button that locks");
                let words = [PASSPHRASE, NOTE_TITLE, NOTE, PLAN];
                let gone = eventually(PATIENCE, || held(stage, &words).is_empty()).await;
                assert!(gone, "private words are in memory after locking: {:?}", held(stage, &words));
            }
            Self::Crashed => {
                wrong_passphrase(&page).await;
                paper(&page, stage).await;
                letter(&page).await;
                search(&page, BEFORE_CRASH).await;
                for name in ["many-doors-app", "WebKitWebProcess", "WebKitNetworkProcess"] {
                    signal(stage, name, "-9");
                }
            }
            Self::Left => {
                check(&page, stage).await;
                search(&page, BEFORE_LEAVING).await;
                for _ in 0..3 {
                    let pressed = stage.command("xdotool").args(["key", "Shift_L"]).status();
                    assert!(pressed.expect("xdotool runs").success());
                }
                let neutral = eventually(PATIENCE, || stage.titles().iter().any(|title| title == "Loading…")).await;
                assert!(neutral, "the window is covered: {:?}", stage.titles());
                tokio::time::sleep(Duration::from_secs(3)).await;
            }
        }
    }
}

/// Reads what is there now and was not before. Tells how many files.
fn look(written: &[Place], before: &Listing, canaries: &Canaries, hits: &mut Vec<String>) -> usize {
    let now = Listing::of(written, &[]);
    let changed = now.changed_since(before);
    for (shown, file) in &changed {
        let name = shown.display().to_string();
        hits.extend(
            canaries.in_bytes(name.as_bytes()).into_iter().map(|(word, _)| format!("{word} is the name of {name}")),
        );
        // A file that has just gone, and a socket, hold nothing.
        let Ok(open) = std::fs::File::open(file) else { continue };
        if let Ok(found) = canaries.in_reader(open) {
            hits.extend(found.into_iter().map(|(word, shape)| format!("{word} as {shape:?} in {name}")));
        }
    }
    changed.len()
}

/// What is left must be published. Tells how much it is.
fn left_over(written: &[Place], before: &Listing, stage: &Stage) -> Result<usize, String> {
    let published = std::fs::read_to_string(repository().join("docs/TRACES.md")).map_err(|error| error.to_string())?;
    let published = Published::read(&published);
    let (home, data, run) = (stage.home(), stage.data(), stage.run_folder());
    let folders: [(&str, &Path); 3] = [("HOME", &home), ("DATA", &data), ("RUN", &run)];
    let now = Listing::of(written, &of_the_stage(stage));
    let left = now.changed_since(before);
    let unknown: Vec<_> = left.iter().filter(|(shown, _)| published.covers(shown, &folders).is_none()).collect();
    let ours = |(shown, _): &&(&Path, &Path)| !shown.starts_with("/tmp/.X11-unix") && !is_lock(shown);
    let unknown: Vec<String> = unknown.into_iter().filter(ours).map(|(shown, _)| shown.display().to_string()).collect();
    if unknown.is_empty() { Ok(left.len()) } else { Err(format!("left and not published: {}", unknown.join(", "))) }
}

/// Programs that the stage puts in the place of the machine's.
fn of_the_stage(stage: &Stage) -> Vec<PathBuf> {
    vec![stage.home().with_file_name("bin")]
}

/// The mark of the stage's own display.
fn is_lock(path: &Path) -> bool {
    path.to_str().is_some_and(|path| path.starts_with("/tmp/.X") && path.ends_with("-lock"))
}
