//! Checks any folder of .ftl files and says how fast: `cargo run --release -p many-doors-l10n --example check -- FOLDER [KIND]`.
//!
//! With the name of a kind every finding of that kind is listed.
#![allow(clippy::print_stdout, reason = "what it is for")]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::ExitCode,
    time::{Duration, Instant},
};

use many_doors_l10n::check::Corpus;

/// How often the clock runs; the middle counts.
const RUNS: usize = 9;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let Some(folder) = words.next() else {
        println!("check FOLDER [KIND]");
        return ExitCode::from(2);
    };
    let kind = words.next();
    let begun = Instant::now();
    let corpus = match Corpus::read(Path::new(&folder)) {
        Ok(corpus) => corpus,
        Err(error) => {
            println!("{folder}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let reading = begun.elapsed();
    let names = BTreeSet::new();
    let checked = corpus.check(&names);
    let bytes: usize = checked.iter().map(|one| one.bytes).sum();
    for one in &checked {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in &one.findings {
            *counts.entry(finding.defect.code()).or_default() += 1;
            if kind.as_deref() == Some(finding.defect.code()) {
                println!("  {finding} | {} | {}", finding.excerpt, finding.wanted);
            }
        }
        let counts: Vec<String> = counts.iter().map(|(code, count)| format!("{code} {count}")).collect();
        let beside = if one.beside_english { "beside English" } else { "by itself" };
        println!("{:<8} {} files, {} bytes, {beside}: {}", one.tag, one.files, one.bytes, counts.join(", "));
    }
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        std::hint::black_box(corpus.check(&names));
        times.push(begun.elapsed());
    }
    times.sort();
    let speed = |time: Duration| bytes as f64 / 1e6 / time.as_secs_f64();
    let middle = times[RUNS / 2];
    println!(
        "{bytes} bytes: read in {reading:.0?}; parsed and checked in {middle:.0?} ({:.1} MB/s; slowest of {RUNS} runs {:.1})",
        speed(middle),
        speed(times[RUNS - 1])
    );
    ExitCode::SUCCESS
}
