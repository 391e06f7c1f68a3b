//! Taking a list in, phase by phase, as the program does it: reading, making records, finding what they are about, writing.

use std::{
    path::Path,
    sync::mpsc::sync_channel,
    time::{Duration, Instant},
};

use many_doors_domain::{PartialDate, Record};
use many_doors_exchange::{Progress, files::Files, hsds};
use many_doors_search::{FacetToken, Thesaurus};
use many_doors_store::{Entry, Library, PackMark, PackSource, Stage, StoreError, Watch};
use rustix::time::{ClockId, clock_gettime};

use crate::{corpus::TODAY, ours::nothing_built_in, thesaurus::Phrases};

/// Entries on their way from one thread to the other, as in the program.
const ON_THE_WAY: usize = 256;

/// Time by the clock and on all processors.
struct Watched {
    started: Instant,
    cpu: Duration,
}

impl Watched {
    fn start() -> Self {
        Self { started: Instant::now(), cpu: cpu() }
    }

    fn tell(&self, what: &str) {
        let (wall, cpu) = (self.started.elapsed().as_secs_f64(), cpu().saturating_sub(self.cpu).as_secs_f64());
        println!("| {what} | {wall:.3} s | {cpu:.3} s | {} MB |", peak_megabytes());
    }
}

fn cpu() -> Duration {
    let now = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(now.tv_sec.try_into().unwrap_or(0), now.tv_nsec.try_into().unwrap_or(0))
}

/// The most memory that this process ever had; 0 where nobody counts.
fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) / 1024
}

/// Takes the list in `folder` into a new library at `path`. `apart`: one phase after the other, each measured by itself.
pub fn run(root: &Path, folder: &Path, path: &Path, apart: bool) -> Result<(), String> {
    let english = Phrases::read(root)?.english();
    let _ = std::fs::remove_file(path);
    let content = nothing_built_in()?;
    let (library, _) = Library::open(path, &content, TODAY).map_err(|error| error.to_string())?;
    println!("| phase | wall | processor | peak so far |\n|---|---|---|---|");
    let all = Watched::start();
    let watched = Watched::start();
    let tables = read(folder)?;
    watched.tell("read");
    let source = hsds::SourceInfo {
        source: "bench".to_owned(),
        name: "bench".to_owned(),
        date: Some(PartialDate::from(TODAY)),
        licence: None,
        locale: "en".to_owned(),
    };
    let go_on = |_, _| true;
    let mut records = hsds::records(&tables, &source, Progress::new(&go_on)).map_err(|_| "stopped")?;
    if apart {
        let watched = Watched::start();
        let records: Vec<Record> = records.by_ref().collect::<Result<_, _>>().map_err(|_| "stopped")?;
        watched.tell("records");
        let watched = Watched::start();
        let entries: Vec<Entry> = records.into_iter().map(|record| entry(&english, record)).collect();
        watched.tell("concepts");
        write(&library, entries.into_iter().map(Ok))?;
    } else {
        std::thread::scope(|scope| {
            let (made, to_write) = sync_channel(ON_THE_WAY);
            let (records, english) = (&mut records, &english);
            scope.spawn(move || {
                for record in records.flatten() {
                    if made.send(Ok(entry(english, record))).is_err() {
                        break;
                    }
                }
            });
            write(&library, to_write.into_iter())
        })?;
    }
    drop(records);
    drop(tables);
    all.tell("all of it");
    Ok(())
}

fn read(folder: &Path) -> Result<many_doors_exchange::Tables, String> {
    let files = Files::at(folder).map_err(|error| error.to_string())?;
    let options = hsds::read::Options { source: "bench".to_owned(), keep_private: false, as_is: false };
    let go_on = |_, _| true;
    let read = hsds::read::read(&files, &options, Progress::new(&go_on)).map_err(|error| error.to_string())?;
    Ok(read.tables)
}

/// As the program does it, by words alone.
fn entry(english: &Thesaurus, record: Record) -> Entry {
    let id = |concept: usize| &english.concepts()[concept].id;
    let about = english.concepts_in(&record.resource.name).into_iter();
    let mut concepts: Vec<FacetToken> = about.map(|concept| FacetToken::concept(id(concept))).collect();
    for row in &record.texts {
        concepts.extend(english.concepts_in(&row.text).into_iter().map(|concept| FacetToken::mention(id(concept))));
    }
    Entry { record, concepts }
}

fn write(library: &Library, entries: impl Iterator<Item = Result<Entry, StoreError>>) -> Result<(), String> {
    let watched = Watched::start();
    let last = std::cell::Cell::new(Stage::Storing);
    let at = |stage, _, _| {
        if last.replace(stage) != stage {
            watched.tell(&format!("until {stage:?}"));
        }
        true
    };
    let mark = PackMark::new("list-bench", PackSource::Imported, TODAY);
    let changed = library.write(|writer| writer.set_pack(&mark, entries, TODAY, Watch::new(&at)));
    let changed = changed.map_err(|error| error.to_string())?;
    watched.tell(&format!("set_pack of {}", changed.added));
    Ok(())
}
