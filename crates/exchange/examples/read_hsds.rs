//! Reads a folder, an archive or a file and tells what came of it: `cargo run --example read_hsds -- <path> [notices]`.

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use many_doors_exchange::Progress;
use many_doors_exchange::files::Files;
use many_doors_exchange::hsds::read::{Options, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).unwrap_or_default();
    let shown: usize = std::env::args().nth(2).and_then(|number| number.parse().ok()).unwrap_or(0);
    let started = Instant::now();
    let files = Files::at(Path::new(&path))?;
    let options = Options { source: "sample".to_owned(), ..Options::default() };
    let found = read(&files, &options, Progress::none())?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "version: {:?}, milliseconds: {}", found.version, started.elapsed().as_millis())?;
    for (name, table) in &found.tables.0 {
        writeln!(out, "{name}: {} ({})", table.rows.len(), table.columns.join(" "))?;
    }
    for ((outcome, reason), count) in &found.counts {
        writeln!(out, "{outcome:?} {reason:?}: {count}")?;
    }
    for notice in found.notices.iter().take(shown) {
        writeln!(out, "{notice:?}")?;
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(line) = status.lines().find(|line| line.starts_with("VmHWM")) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}
