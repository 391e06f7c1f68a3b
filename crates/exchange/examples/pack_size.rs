//! Reads a folder of HSDS, writes it as the tables of a pack and tells how many bytes each file weighs once it is deflated; with a
//! second folder, also what weighs of it that has changed: `cargo run --release --example pack_size -- <folder> [folder] [folder to write to]`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use flate2::{Compression, write::DeflateEncoder};
use many_doors_domain::Record;
use many_doors_exchange::Progress;
use many_doors_exchange::files::Files;
use many_doors_exchange::hsds::read::{Options, read};
use many_doors_exchange::hsds::write::{ExportInfo, FolderSink, tabular};
use many_doors_exchange::hsds::{SourceInfo, records};
use many_doors_exchange::pack::{Hashes, RECORDS_FILE, record_hash, records_file};

type Failure = Box<dyn std::error::Error>;
/// The short name of the source.
const SOURCE: &str = "l12";

fn main() -> Result<(), Failure> {
    let mut paths = std::env::args().skip(1);
    let first = of_files(&Files::at(Path::new(&paths.next().unwrap_or_default()))?, false)?;
    let full = weigh("all", &first)?;
    let (second, folder) = (paths.next(), paths.next());
    if let Some(folder) = folder {
        tabular(first.iter().cloned(), &info(), &mut FolderSink::new(folder), Progress::none())?;
    }
    if let Some(path) = second {
        let known: BTreeMap<&str, &Record> = first.iter().map(|record| (record.id().0.as_str(), record)).collect();
        let mut changed = of_files(&Files::at(Path::new(&path))?, false)?;
        changed.retain(|record| known.get(record.id().0.as_str()) != Some(&record));
        let part = weigh("changed", &changed)?;
        writeln!(std::io::stdout(), "changed: {:.1} % of all", 100.0 * part as f64 / full as f64)?;
    }
    Ok(())
}

fn of_files(files: &Files, as_is: bool) -> Result<Vec<Record>, Failure> {
    let options = Options { source: SOURCE.to_owned(), keep_private: as_is, as_is };
    let found = read(files, &options, Progress::none())?;
    let source = SourceInfo {
        source: SOURCE.to_owned(),
        name: "Example list".to_owned(),
        date: "2024-05-01".to_owned().try_into().ok(),
        licence: None,
        locale: "en".to_owned(),
    };
    Ok(records(&found.tables, &source, Progress::none())?.collect::<Result<_, _>>()?)
}

fn info() -> ExportInfo {
    ExportInfo { sources: vec![SOURCE.to_owned()], ..ExportInfo::default() }
}

fn weigh(what: &str, records: &[Record]) -> Result<usize, Failure> {
    let mut out = std::io::stdout();
    let info = info();
    let mut files = BTreeMap::new();
    let started = std::time::Instant::now();
    tabular(records.iter().cloned(), &info, &mut files, Progress::none())?;
    let seconds = started.elapsed().as_secs_f64();
    let hashes: Hashes = records.iter().map(|record| (record.id().0.clone(), record_hash(record))).collect();
    let back = of_files(&Files::of_many(files.clone())?, true)?;
    let found: Hashes = back.iter().map(|record| (record.id().0.clone(), record_hash(record))).collect();
    files.insert(RECORDS_FILE.to_owned(), records_file(&hashes));
    let mut total = [0; 2];
    for (name, bytes) in &files {
        let mut sizes = [0; 2];
        for (at, level) in [6, 9].into_iter().enumerate() {
            let mut deflated = DeflateEncoder::new(Vec::new(), Compression::new(level));
            deflated.write_all(bytes)?;
            sizes[at] = deflated.finish()?.len();
            total[at] += sizes[at];
        }
        if sizes[1] > 1000 {
            writeln!(
                out,
                "{what} {name}: {} bytes, deflated {} (level 6), {} (level 9)",
                bytes.len(),
                sizes[0],
                sizes[1]
            )?;
        }
    }
    writeln!(
        out,
        "{what}: {} records, deflated {} (level 6), {} (level 9), written in {seconds:.2} s, comes back the same: {}",
        records.len(),
        total[0],
        total[1],
        found == hashes
    )?;
    Ok(total[1])
}
