//! From the call of a program to a window that stands still; what it holds in memory then, and what it costs while nobody touches it.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use many_doors_tests::{processes::memory as memory_of, repository};

use crate::eyes::{Eyes, key};
use crate::middle;
use crate::stage::{Stage, eventually, free_port};

/// Starts of each kind. The middle one counts.
const WARM: usize = 5;
const COLD: usize = 1;
/// A window that has not changed for so long stands still.
const STILL: Duration = Duration::from_millis(1_500);
/// Nobody waits longer.
const LIMIT: Duration = Duration::from_secs(60);
/// So long it is left alone, and then as long again to see what it costs.
const IDLE: Duration = Duration::from_secs(5);
/// A caret that blinks changes less of the lines that are looked at.
const CARET: f64 = 0.002;

/// Kinds of starts: the first of all, one with nothing read from disk yet, and one more.
const FIRST: usize = 0;
const AFTER_A_RESTART: usize = 1;
const AGAIN: usize = 2;

/// What one start took.
struct Start {
    /// Until the last change of the display, in seconds.
    seconds: f64,
    /// The memory of all its processes after that, each shared page in parts, in MB; none where the system does not tell.
    memory: Option<f64>,
    processes: usize,
    /// Share of one processor while nobody touches it.
    idle: f64,
}

/// Measures programs, each given as a name and a path, one after the other in each round.
pub async fn measure_all(words: &[String]) {
    let programs: Vec<(&str, &str)> = words.chunks_exact(2).map(|pair| (pair[0].as_str(), pair[1].as_str())).collect();
    let port = free_port();
    let mut serving = Serving::begin(port).await;
    let mut stages: Vec<Stage> = programs.iter().map(|_| Stage::new("1366x900")).collect();
    // Dialogs need one.
    stages.iter_mut().for_each(Stage::manage_windows);
    let mut rows: Vec<[Vec<Start>; 3]> = programs.iter().map(|_| Default::default()).collect();
    for round in 0..1 + COLD + WARM {
        let kind = if round == 0 {
            FIRST
        } else if round <= COLD {
            AFTER_A_RESTART
        } else {
            AGAIN
        };
        for ((program, stage), row) in programs.iter().zip(&mut stages).zip(&mut rows) {
            if kind == AFTER_A_RESTART && !drop_caches() {
                continue;
            }
            let start = start(stage, program.1, port, kind).await;
            println!("{}, {}: {:.2} s", program.0, ["first", "cold", "warm"][kind], start.seconds);
            row[kind].push(start);
        }
    }
    serving.0.kill().expect("the server ends");
    println!("| program | first start | cold | warm | times the floor | memory | times the floor | processes | idle |");
    println!("|---|---|---|---|---|---|---|---|---|");
    let warm = |row: &[Vec<Start>; 3]| middle(row[AGAIN].iter().map(|start| start.seconds).collect());
    let memory = |row: &[Vec<Start>; 3]| middle(row[AGAIN].iter().filter_map(|start| start.memory).collect());
    let floor = (warm(&rows[0]), memory(&rows[0]));
    for ((name, _), row) in programs.iter().zip(&rows) {
        let seconds = |kind: usize| match middle(row[kind].iter().map(|start| start.seconds).collect()) {
            middle if middle.is_nan() => "not measured".to_owned(),
            middle => format!("{middle:.2} s"),
        };
        println!(
            "| {name} | {} | {} | {} | {:.2} | {:.0} MB | {:.2} | {} | {:.1} % |",
            seconds(FIRST),
            seconds(AFTER_A_RESTART),
            seconds(AGAIN),
            warm(row) / floor.0,
            memory(row),
            memory(row) / floor.1,
            row[AGAIN].last().map_or(0, |start| start.processes),
            middle(row[AGAIN].iter().map(|start| start.idle * 100.0).collect()),
        );
    }
}

/// Starts a program, waits until it stands, looks at it and ends it.
async fn start(stage: &mut Stage, program: &str, port: u16, kind: usize) -> Start {
    let eyes = Eyes::at(&stage.display);
    let name = Path::new(program).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut command = stage.command(program);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    // The web view of Kiwix and Anki is not for root, unless it is told so.
    if is_root() {
        command.env("QTWEBENGINE_DISABLE_SANDBOX", "1");
    }
    match name.as_str() {
        "chromium" => {
            command.args(["--no-first-run", "--disable-gpu", "--password-store=basic", "--window-size=1180,820"]);
            command.arg(format!("--user-data-dir={}", stage.home().join("chromium").display()));
            if is_root() {
                command.arg("--no-sandbox");
            }
            command.arg(format!("--app=http://127.0.0.1:{port}/"));
        }
        // It asks for a language before it has a folder.
        "anki" => {
            command.args(["--lang", "en", "--base"]).arg(stage.home().join("anki"));
        }
        _ => {}
    }
    let begun = Instant::now();
    let mut running = command.spawn().unwrap_or_else(|error| panic!("{program}: {error}"));
    let seconds = still(&eyes, begun);
    if kind == FIRST {
        // Past the first dialogs, if it has some.
        for _ in 0..3 {
            eyes.chord(&[key::ENTER]);
            tokio::time::sleep(Duration::from_secs(2)).await;
        }
    }
    let ours = processes(stage);
    // What comes after the first screen comes before rest.
    tokio::time::sleep(if kind == AGAIN { IDLE } else { Duration::ZERO }).await;
    let before: f64 = ours.iter().map(|id| processor_seconds(*id)).sum();
    tokio::time::sleep(if kind == AGAIN { IDLE } else { Duration::ZERO }).await;
    let idle = (ours.iter().map(|id| processor_seconds(*id)).sum::<f64>() - before).max(0.0) / IDLE.as_secs_f64();
    // What it needed only to begin is given back by now.
    let memory = ours.iter().map(|id| Some(memory_of(*id)? / 1024.0)).sum::<Option<f64>>();
    for signal in ["-TERM", "-KILL"] {
        let ids: Vec<String> = processes(stage).iter().map(u32::to_string).collect();
        if !ids.is_empty() {
            let _ = Command::new("kill").arg(signal).args(&ids).stderr(Stdio::null()).status();
        }
        eventually(Duration::from_secs(2), || processes(stage).is_empty()).await;
    }
    let _ = running.wait();
    Start { seconds, memory, processes: ours.len(), idle }
}

/// Seconds to the last change of the display before it stood still with a window on it.
fn still(eyes: &Eyes, begun: Instant) -> f64 {
    let all = (0, 0, 1366, 900);
    let (mut last, mut changed) = (eyes.glance(all), None);
    while begun.elapsed() < LIMIT {
        std::thread::sleep(Duration::from_millis(15));
        let now = eyes.glance(all);
        if now.other_than(&last) > CARET {
            changed = Some(Instant::now());
            last = now;
        }
        if changed.is_some_and(|changed| changed.elapsed() > STILL) {
            break;
        }
    }
    changed.map_or(f64::NAN, |changed| (changed - begun).as_secs_f64())
}

/// All that runs on the stage's display, but for the window manager, and all that those started: a browser wipes its children's
/// surroundings.
fn processes(stage: &Stage) -> Vec<u32> {
    let mut found: Vec<u32> =
        stage.all_processes().into_iter().filter(|(_, name)| name != "openbox").map(|(id, _)| id).collect();
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    let all: Vec<u32> = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    loop {
        let child = all.iter().find(|id| !found.contains(id) && parent(**id).is_some_and(|it| found.contains(&it)));
        let Some(child) = child else { return found };
        found.push(*child);
    }
}

fn parent(id: u32) -> Option<u32> {
    let text = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    text.rsplit(')').next()?.split_whitespace().nth(1)?.parse().ok()
}

/// Seconds of a processor that the process has used.
fn processor_seconds(id: u32) -> f64 {
    let text = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    // Its name stands in brackets and may hold anything.
    let fields = text.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: f64 = fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum();
    ticks / 100.0
}

/// Has the system forget what it read from disk; only root may.
fn drop_caches() -> bool {
    Command::new("sync").status().is_ok_and(|done| done.success()) && fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}

/// Hands the page to a plain browser.
struct Serving(std::process::Child);

impl Serving {
    async fn begin(port: u16) -> Self {
        let mut node = Command::new("node");
        node.arg(repository().join("ui/node_modules/vite/bin/vite.js"));
        node.args(["preview", "--host", "127.0.0.1", "--strictPort", "--port", &port.to_string(), "--outDir"]);
        node.arg(repository().join("out/in-memory")).current_dir(repository().join("ui")).stdout(Stdio::null());
        let child = node.spawn().expect("node runs");
        let there = eventually(LIMIT, || std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()).await;
        assert!(there, "the page is served");
        Self(child)
    }
}
