//! `cargo xtask bench import`: taking lists in, beside sqlite3's own `.import` of the same files, which is the floor: nothing is
//! understood there, checked or made findable.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::command::{cargo, run};
use crate::options::Options;
use crate::run::target_folder;
use crate::setup::{self, For};

/// Each is measured so often; the fastest counts, for both.
const RUNS: usize = 3;

/// One measurement.
struct Measured {
    seconds: f64,
    /// The most memory at any moment, in MB.
    memory: f64,
}

/// Measures a real list (`--data DIR`) and made-up ones of growing size (`--services N`).
pub fn import(root: &Path, options: &Options) -> Result<(), String> {
    setup::prepare(root, For::Measure, options)?;
    run(&mut cargo(&["build", "--release", "--package", "many-doors-cli"], root))?;
    let program = target_folder(root).join("release/many-doors");
    let work = std::env::temp_dir().join(format!("many-doors-bench-{}", std::process::id()));
    fs::create_dir_all(&work).map_err(|error| error.to_string())?;
    println!("| list | services | sqlite3 .import | ours | times the floor | memory |\n|---|---|---|---|---|---|");
    if let Some(folder) = options.value("--data") {
        row("given", Path::new(folder), &program, &work)?;
    }
    let most: u32 = options.value("--services").map_or(Ok(50_000), str::parse).map_err(|_| "how many?".to_owned())?;
    for services in [most / 4, most / 2, most] {
        let folder = work.join(format!("made-{services}"));
        make(&folder, services).map_err(|error| error.to_string())?;
        row("made up", &folder, &program, &work)?;
        let _ = fs::remove_dir_all(&folder);
    }
    fs::remove_dir_all(&work).map_err(|error| error.to_string())
}

fn row(name: &str, folder: &Path, program: &Path, work: &Path) -> Result<(), String> {
    let services = lines(&folder.join("services.csv"))?;
    let best = |mut measure: Box<dyn FnMut() -> Result<Measured, String> + '_>| -> Result<Measured, String> {
        let mut best: Option<Measured> = None;
        for _ in 0..RUNS {
            let measured = measure()?;
            best = Some(best.map_or(Measured { ..measured }, |best| Measured {
                seconds: best.seconds.min(measured.seconds),
                memory: best.memory.max(measured.memory),
            }));
        }
        best.ok_or_else(|| "nothing was measured".to_owned())
    };
    let floor = best(Box::new(|| sqlite(folder, work)))?;
    let ours = best(Box::new(|| ours(program, folder, work)))?;
    println!(
        "| {name} | {services} | {:.2} s | {:.2} s | {:.1} | {:.0} MB |",
        floor.seconds,
        ours.seconds,
        ours.seconds / floor.seconds,
        ours.memory
    );
    Ok(())
}

fn lines(file: &Path) -> Result<usize, String> {
    let text = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    // Rows of a made-up list are lines; in a given one a field may hold some, so this is what one would count by eye.
    Ok(text.split(|byte| *byte == b'\n').count().saturating_sub(2))
}

/// All tables, as they are, into a new database on the disk.
fn sqlite(folder: &Path, work: &Path) -> Result<Measured, String> {
    let database = work.join("floor.sqlite");
    let _ = fs::remove_file(&database);
    let mut script = String::from(".mode csv\n");
    for file in tables(folder)? {
        let table = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let _ = writeln!(script, ".import \"{}\" {table}", file.display());
    }
    let mut command = Command::new("sqlite3");
    command.arg(&database).stdin(Stdio::piped());
    measure(&mut command, Some(&script))
}

fn tables(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let listed = fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut files: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "csv"));
    files.sort();
    Ok(files)
}

/// Into a library that is there already, with the built-in entries in it.
fn ours(program: &Path, folder: &Path, work: &Path) -> Result<Measured, String> {
    let data = work.join("data");
    let _ = fs::remove_dir_all(&data);
    let mut opened = Command::new(program);
    // Opens the library, and finds nothing to remove.
    opened.args(["pack", "remove", "none"]).env("MANY_DOORS_DATA", &data).stderr(Stdio::null());
    opened.status().map_err(|error| error.to_string())?;
    let mut command = Command::new(program);
    command.arg("import").arg(folder).args(["--source", "bench", "--json"]).env("MANY_DOORS_DATA", &data);
    measure(&mut command, None)
}

/// Runs a program to its end: how long, and the most memory it had.
fn measure(command: &mut Command, input: Option<&str>) -> Result<Measured, String> {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().map_err(|error| error.to_string())?;
    if let (Some(input), Some(mut pipe)) = (input, child.stdin.take()) {
        use std::io::Write as _;
        pipe.write_all(input.as_bytes()).map_err(|error| error.to_string())?;
    }
    let status = format!("/proc/{}/status", child.id());
    let mut memory: f64 = 0.0;
    loop {
        if let Some(ended) = child.try_wait().map_err(|error| error.to_string())? {
            let seconds = start.elapsed().as_secs_f64();
            return if ended.success() {
                Ok(Measured { seconds, memory })
            } else {
                Err(format!("it ended with {ended}"))
            };
        }
        memory = memory.max(peak(&fs::read_to_string(&status).unwrap_or_default()));
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Reads `VmHWM:    12345 kB` as MB.
fn peak(status: &str) -> f64 {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1024.0
}

/// Words for made-up sentences.
const WORDS: [&str; 48] = [
    "counseling",
    "family",
    "support",
    "group",
    "children",
    "adults",
    "center",
    "community",
    "services",
    "program",
    "housing",
    "food",
    "pantry",
    "clinic",
    "crisis",
    "shelter",
    "women",
    "veterans",
    "elders",
    "youth",
    "grief",
    "recovery",
    "addiction",
    "therapy",
    "trauma",
    "legal",
    "aid",
    "immigration",
    "language",
    "interpreter",
    "assessment",
    "referral",
    "individual",
    "provides",
    "offers",
    "and",
    "the",
    "for",
    "with",
    "of",
    "in",
    "residents",
    "county",
    "people",
    "who",
    "need",
    "weekly",
    "evening",
];

/// The same numbers on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % most as u64).unwrap_or(0)
    }

    fn words(&mut self, count: usize) -> String {
        (0..count).map(|_| WORDS[self.below(WORDS.len())]).collect::<Vec<_>>().join(" ")
    }
}

/// A list in HSDS 1.1 as large as a county's: twelve tables.
fn make(folder: &Path, services: u32) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut chance = Chance(7);
    let mut table = |name: &str, header: &str, rows: u32, row: &mut dyn FnMut(&mut Chance, u32) -> String| {
        let mut text = String::with_capacity(rows as usize * 120);
        let _ = writeln!(text, "{header}");
        for number in 1..=rows {
            let _ = writeln!(text, "{}", row(&mut chance, number));
        }
        fs::write(folder.join(format!("{name}.csv")), text)
    };
    let organizations = services / 4 + 1;
    table("organizations", "id,name,alternate_name,description,email,url", organizations, &mut |chance, id| {
        format!("{id},\"{}, Inc.\",,{},info@example{id}.org,www.example{id}.org", chance.words(3), chance.words(30))
    })?;
    table(
        "services",
        "id,organization_id,name,description,url,email,status,application_process,fees",
        services,
        &mut |chance, id| {
            let (organization, about) = (chance.below(organizations as usize) + 1, chance.words(60));
            format!(
                "{id},{organization},{},\"{about}\",www.example.org/{id},,active,Call first,{}",
                chance.words(4),
                if id % 3 == 0 { "None" } else { "" }
            )
        },
    )?;
    table("locations", "id,organization_id,name,latitude,longitude", services, &mut |chance, id| {
        let (north, west) = (chance.below(90_000), chance.below(60_000));
        format!("{id},,{},25.{north:05},-80.{west:05}", chance.words(2))
    })?;
    table("services_at_location", "id,service_id,location_id", services, &mut |_, id| format!("{id},{id},{id}"))?;
    table(
        "physical_addresses",
        "id,location_id,address_1,city,state_province,postal_code,country",
        services,
        &mut |chance, id| format!("{id},{id},{} Example Street,Exampleville,FL,33{:03},US", id, chance.below(1000)),
    )?;
    table("phones", "id,service_id,number,type", services, &mut |chance, id| {
        format!("{id},{id},(305) 555-{:04},voice", chance.below(10_000))
    })?;
    table("languages", "id,service_id,language", services, &mut |chance, id| {
        format!("{id},{id},{}", ["English", "Spanish", "Haitian Creole", "Spanish (limited)"][chance.below(4)])
    })?;
    table("eligibility", "id,service_id,eligibility", services, &mut |chance, id| {
        format!("{id},{id},\"{}\"", chance.words(6))
    })?;
    table("regular_schedules", "id,service_id,weekday,opens_at,closes_at", services * 2, &mut |chance, id| {
        format!("{id},{},{},09:00,17:00", id.div_ceil(2), ["Monday", "Tuesday", "Friday"][chance.below(3)])
    })?;
    table("services_taxonomy", "id,service_id,taxonomy_id", services * 3, &mut |chance, id| {
        format!("{id},{},{}", id.div_ceil(3), chance.below(400) + 1)
    })?;
    table("taxonomy", "id,name,parent_id,vocabulary", 400, &mut |chance, id| {
        format!("{id},{},,example", chance.words(2))
    })
}
