//! Leaving quickly: from letting go of the third Shift to a blank window, while the machine is busy.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

use crate::made_up;
use crate::stage::window_binary;
use crate::visitor::{Spots, Visitor, Way};

/// What is promised: 95 of 100 times the window is blank by then.
const PROMISED: Duration = Duration::from_millis(100);
/// So many windows are open for each that is used: on the others the cover is being waited out.
pub const STAGES_PER_TURN: usize = 2;
/// How many services the list has that is taken in beside it.
const SERVICES: usize = 2000;

/// More windows than this would fill the memory of a small machine.
const MOST_AT_ONCE: usize = 4;

/// So many windows are used at the same time: one for each core. With more, they would measure each other.
pub fn at_once() -> usize {
    cores().min(MOST_AT_ONCE)
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// So many runs on so many stages side by side.
pub fn prove(runs: usize, stages: usize) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let spots = runtime.block_on(Spots::learn());
    let work = tempfile::tempdir().expect("a folder for a list");
    let list = made_up::long_county(&work.path().join("list"), SERVICES);
    let cli = window_binary().with_file_name("many-doors");
    if !cli.exists() {
        return Err(format!("{} is not built", cli.display()));
    }
    let load = Load::default();
    let left_to_do = AtomicUsize::new(runs);
    let turns = Turns { free: Mutex::new(at_once()), given_back: Condvar::new() };
    let (outcomes, imports) = thread::scope(|scope| {
        let busy = scope.spawn(|| keep_busy(&cli, &list, work.path(), &load));
        let visitors: Vec<_> = (0..stages).map(|_| scope.spawn(|| visits(spots, &left_to_do, &turns, &load))).collect();
        let outcomes: Vec<Outcome> = visitors.into_iter().flat_map(|one| one.join().expect("a visitor")).collect();
        load.over.store(true, Ordering::SeqCst);
        (outcomes, busy.join().expect("the list"))
    });
    println!(
        "{runs} runs on {stages} stages, {} of them used at a time, a list of {SERVICES} services taken in {imports} times beside them.",
        at_once()
    );
    println!("Debug build, Xvfb, software rendering, {} cores.", cores());
    judge(&outcomes)
}

type Outcome = Result<Duration, String>;

/// Visits until there are none left to make. After a run that went wrong the window is opened anew.
fn visits(spots: Spots, left: &AtomicUsize, turns: &Turns, load: &Load) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    let mut visitor = None;
    while left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok() {
        // A first start makes the library, which keeps a core busy for seconds.
        let there = visitor.take().unwrap_or_else(|| turns.take(|| Visitor::open(spots)));
        let outcome = visit(&there, turns, load);
        if let Err(why) = &outcome {
            println!("a run went wrong: {why}");
        } else {
            visitor = Some(there);
        }
        outcomes.push(outcome);
    }
    outcomes
}

/// A covered window does nothing and waits; while some do, others may be used.
fn visit(visitor: &Visitor, turns: &Turns, load: &Load) -> Outcome {
    let left = turns.take(|| {
        load.beside(|| {
            visitor.ask("zephyrquill")?;
            visitor.cover(Way::Shift)
        })
    })?;
    let covered = visitor.stay_covered(left)?;
    turns.take(|| visitor.come_back(&covered))?;
    Ok(covered.took)
}

/// How many may do something at the same time.
struct Turns {
    free: Mutex<usize>,
    given_back: Condvar,
}

impl Turns {
    fn take<Done>(&self, act: impl FnOnce() -> Done) -> Done {
        let mut free = self.given_back.wait_while(self.free.lock().expect("turns"), |free| *free == 0).expect("turns");
        *free -= 1;
        drop(free);
        let done = act();
        *self.free.lock().expect("turns") += 1;
        self.given_back.notify_one();
        done
    }
}

/// A list is taken in while somebody asks and leaves, which is what is measured. While windows only come back it waits.
#[derive(Default)]
struct Load {
    /// So many ask or leave at this moment.
    watched: AtomicUsize,
    /// All runs are over.
    over: AtomicBool,
}

impl Load {
    fn beside<Done>(&self, act: impl FnOnce() -> Done) -> Done {
        self.watched.fetch_add(1, Ordering::SeqCst);
        let done = act();
        self.watched.fetch_sub(1, Ordering::SeqCst);
        done
    }

    fn is_watched(&self) -> bool {
        self.watched.load(Ordering::SeqCst) > 0
    }
}

/// Takes the list in, again and again, each time into a folder of its own. Tells how often it came to an end.
fn keep_busy(cli: &Path, list: &Path, work: &Path, load: &Load) -> usize {
    for turn in 0.. {
        let data: PathBuf = work.join(format!("data-{turn}"));
        let mut command = Command::new(cli);
        command.arg("import").arg(list).args(["--source", "county", "--name", "Example County"]);
        command.env("MANY_DOORS_DATA", &data).stdout(Stdio::null()).stderr(Stdio::null());
        let mut import: Child = command.spawn().expect("the command line starts");
        let mut goes_on = true;
        loop {
            if load.over.load(Ordering::SeqCst) {
                let _ = import.kill();
                let _ = import.wait();
                return turn;
            }
            if goes_on != load.is_watched() {
                goes_on = !goes_on;
                signal(&import, if goes_on { "-CONT" } else { "-STOP" });
            }
            if let Some(status) = import.try_wait().expect("the import can be waited for") {
                assert!(status.success(), "the list is not taken in: {status}");
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
        let _ = std::fs::remove_dir_all(data);
    }
    0
}

/// Lets a process wait, or go on.
fn signal(process: &Child, signal: &str) {
    let sent = Command::new("kill").args([signal, &process.id().to_string()]).status();
    assert!(sent.is_ok_and(|sent| sent.success()), "the list cannot be paused");
}

fn judge(outcomes: &[Outcome]) -> Result<(), String> {
    let mut times: Vec<Duration> = outcomes.iter().filter_map(|outcome| outcome.as_ref().ok().copied()).collect();
    times.sort_unstable();
    let wrong = outcomes.len() - times.len();
    let at = |share: f64| times.get(((times.len() as f64 * share).ceil() as usize).max(1) - 1).copied();
    let ms = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1000.0);
    let (Some(p50), Some(p95), Some(max)) = (at(0.5), at(0.95), times.last().copied()) else {
        return Err("no run went well".to_owned());
    };
    println!(
        "from the third Shift let go to a blank window, as a look at the display tells: p50 {}, p95 {}, max {}",
        ms(p50),
        ms(p95),
        ms(max)
    );
    println!(
        "covered to the end, neutral title, old process gone, back at an empty first screen: {} of {}",
        times.len(),
        outcomes.len()
    );
    if wrong > 0 {
        return Err(format!("{wrong} runs went wrong"));
    }
    if p95 > PROMISED {
        return Err(format!("p95 is {}, promised are {}", ms(p95), ms(PROMISED)));
    }
    Ok(())
}
