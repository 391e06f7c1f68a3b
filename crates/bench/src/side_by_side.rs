//! The same questions to everyone, in one run.

use std::{collections::BTreeMap, path::Path};

use crate::{
    corpus::{Corpus, whole_text},
    measure::Times,
    ours::Ours,
    questions::{self, Kind, Question},
    sqlite::{BareMatch, Usual},
    tantivy_index::Tantivy,
    thesaurus::Phrases,
};

/// Questions of each kind; scans of everything get fewer.
const EACH: usize = 1_000;
const EACH_OF_SCANS: usize = 10;

/// Measures libraries of these sizes one after the other.
pub fn run(root: &Path, folder: &Path, sizes: &[u64], others: bool) -> Result<(), String> {
    for records in sizes {
        let folder =
            tempfile::Builder::new().prefix("many-doors-bench").tempdir_in(folder).map_err(|e| e.to_string())?;
        one(root, folder.path(), *records, others)?;
    }
    Ok(())
}

fn one(root: &Path, folder: &Path, records: u64, others: bool) -> Result<(), String> {
    let places = crate::places(root)?;
    let corpus = Corpus::new(Phrases::read(root)?, places.clone());
    let text_bytes: u64 = (0..records).map(|number| whole_text(&corpus.entry(number)).len() as u64).sum();
    println!("\n{records} records, {:.0} MB of text, 13 languages", text_bytes as f64 / 1e6);
    let asked = questions::draw(&corpus, records, EACH, &places);

    let library = folder.join("library.sqlite");
    let thesaurus = || Phrases::read(root).map(|phrases| phrases.thesaurus());
    let ours = Ours::build(&library, &corpus, records, thesaurus()?)?;
    print_making("ours", ours.build_seconds, ours.index_bytes, text_bytes);
    println!("opening: {:.1} ms", ours.open_milliseconds);
    report("ours", &asked, EACH, |question| ours.ask(question))?;
    let bare = BareMatch::open(&library)?;
    report("bare MATCH", &asked, EACH, |question| bare.ask(question))?;
    if others {
        let tantivy = Tantivy::build(&folder.join("tantivy"), &corpus, records, thesaurus()?)?;
        print_making("tantivy", tantivy.build_seconds, tantivy.index_bytes, text_bytes);
        report("tantivy", &asked, EACH, |question| tantivy.ask(question))?;
        let usual = Usual::build(&folder.join("usual.sqlite"), &corpus, records)?;
        print_making("unicode61 + bm25", usual.build_seconds, usual.index_bytes, text_bytes);
        report("unicode61 + bm25", &asked, EACH / 5, |question| usual.ask_bm25(question))?;
        usual.warm()?;
        report("LIKE", &asked, EACH_OF_SCANS, |question| usual.ask_like(question))?;
    }
    Ok(())
}

fn print_making(who: &str, seconds: f64, index: u64, text: u64) {
    println!(
        "{who}: made in {seconds:.1} s, index {:.0} MB, {:.2} of the text",
        index as f64 / 1e6,
        index as f64 / text as f64
    );
}

/// Asks everything once to warm up, then again with the clock running.
fn report(
    who: &str,
    asked: &[Question],
    each: usize,
    ask: impl Fn(&Question) -> Result<usize, String>,
) -> Result<(), String> {
    let mut kinds: BTreeMap<Kind, (Times, usize, usize)> = BTreeMap::new();
    for question in asked {
        let (times, found, count) = kinds.entry(question.kind).or_default();
        if *count == each {
            continue;
        }
        *count += 1;
        ask(question)?;
        *found += usize::from(times.of(|| ask(question))? > 0);
    }
    println!("| {who} | CPU p50 | CPU p99 | wall p50 | wall p99 | found |");
    println!("|---|---|---|---|---|---|");
    for (kind, (times, found, count)) in &kinds {
        let [cpu50, cpu99, wall50, wall99] = times.summary();
        let found = found * 100 / count.max(&1);
        println!("| {} | {cpu50:.2} | {cpu99:.2} | {wall50:.2} | {wall99:.2} | {found} % |", kind.name());
    }
    Ok(())
}
