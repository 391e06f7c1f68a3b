//! Power that goes at any moment: whatever the program was doing, the next start stands as always and its library answers.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::eyes::Eyes;
use crate::made_up;
use crate::picture::Picture;
use crate::stage::{Running, Stage, window_binary};
use crate::visitor::{kept, soon};

const ALL: (i16, i16, u16, u16) = (0, 0, 1366, 900);
const BESIDE: (i16, i16) = (1360, 890);
/// Two pictures of the first screen differ by no more.
const SAME: f64 = 0.01;
/// It goes within so long after the start of the program.
const WITHIN: Duration = Duration::from_millis(4000);
/// Before one start of so many there is no library yet.
const WITHOUT_LIBRARY: usize = 5;
/// What is taken in meanwhile has so many services.
const SERVICES: usize = 2000;

/// So many times.
pub fn prove(times: usize) -> Result<(), String> {
    let work = tempfile::tempdir().expect("a folder for a list");
    let list = made_up::long_county(&work.path().join("list"), SERVICES);
    let power = Power { stage: Stage::new("1366x900"), list };
    let eyes = Eyes::at(&power.stage.display);
    // What the mouse is on looks different: it stays beside the window.
    eyes.point(BESIDE);
    let running = power.run();
    std::thread::sleep(Duration::from_secs(8));
    let first = eyes.still(ALL, Duration::from_secs(30)).ok_or("the first screen does not stand")?;
    power.goes(running);
    let mut wrong = Vec::new();
    let mut slowest = Duration::ZERO;
    let mut during_import = 0;
    for time in 0..times {
        if time.is_multiple_of(WITHOUT_LIBRARY) {
            let _ = std::fs::remove_dir_all(power.stage.data());
            std::fs::create_dir(power.stage.data()).expect("an empty folder");
        }
        // Every other time a list is being taken in, which writes most.
        let importing = time.is_multiple_of(2);
        let moment = WITHIN.mul_f64(somewhere(time));
        let running = power.run();
        let import = importing.then(|| power.import());
        std::thread::sleep(moment);
        let unfinished = import.map(|mut import| {
            let unfinished = matches!(import.try_wait(), Ok(None));
            let _ = import.kill();
            let _ = import.wait();
            unfinished
        });
        during_import += usize::from(unfinished == Some(true));
        power.goes(running);

        let begun = Instant::now();
        let running = power.run();
        let stands = soon(|| stands(&eyes, &first));
        slowest = slowest.max(begun.elapsed());
        let answers = power.library_answers();
        let picture = if stands.is_none() { kept(&eyes.look(ALL), &format!("power-{time}")) } else { String::new() };
        power.goes(running);
        if stands.is_none() || answers.is_err() {
            println!("time {time}, after {} ms: {answers:?}, see {picture}", moment.as_millis());
            wrong.push(time);
        }
    }
    println!(
        "killed {times} times within {} s of a start, {during_import} of them while a list was taken in; stood again with a library that answers: {}; slowest {:.1} s",
        WITHIN.as_secs(),
        times - wrong.len(),
        slowest.as_secs_f64()
    );
    if wrong.is_empty() { Ok(()) } else { Err(format!("did not start as always: times {wrong:?}")) }
}

fn stands(eyes: &Eyes, first: &Picture) -> Option<()> {
    (eyes.look(ALL).other_than(first) < SAME).then_some(())
}

/// A place between 0 and 1 for each time, spread evenly and the same in every run: steps of the golden ratio.
fn somewhere(time: usize) -> f64 {
    (time as f64 * 0.618_033_988_749_895).fract()
}

/// A computer whose power may go.
struct Power {
    stage: Stage,
    list: PathBuf,
}

impl Power {
    fn run(&self) -> Running {
        let mut command = self.stage.command(window_binary());
        Running(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts"))
    }

    fn import(&self) -> Child {
        let mut command = self.cli();
        command.arg("import").arg(&self.list).args(["--source", "county", "--name", "Example County"]);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the command line starts")
    }

    fn cli(&self) -> Command {
        self.stage.command(cli())
    }

    /// All its processes end at once, and none may do anything more.
    fn goes(&self, running: Running) {
        let ended = soon(|| {
            let ids: Vec<String> = self.stage.all_processes().into_iter().map(|(id, _)| id.to_string()).collect();
            if ids.is_empty() {
                return Some(());
            }
            let _ = Command::new("kill").arg("-KILL").args(&ids).stderr(Stdio::null()).status();
            None
        });
        drop(running);
        assert!(ended.is_some(), "killed processes end");
    }

    /// What a person would find.
    fn library_answers(&self) -> Result<(), String> {
        let asked =
            self.cli().args(["find", "cannot sleep", "--lang", "en"]).output().map_err(|error| error.to_string())?;
        let text = String::from_utf8_lossy(&asked.stdout).into_owned();
        if asked.status.success() && text.lines().count() > 10 { Ok(()) } else { Err(text) }
    }
}

fn cli() -> PathBuf {
    let window: &Path = &window_binary();
    window.with_file_name("many-doors")
}
