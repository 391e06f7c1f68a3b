//! Times an import: `cargo run --release -p many-doors-store --example fill -- 50000`, at a path or in a folder of its own.
#![allow(clippy::print_stdout, reason = "reporting is all it does")]

use std::{error::Error, path::PathBuf, time::Instant};

use jiff::civil::{Date, date};
use many_doors_domain::{Field, Origin, PartialDate, Provenance, Resource, ResourceId, TextRow};
use many_doors_store::{Content, Entry, Library, PackMark, PackSource, Stage, StoreError, Watch};

const TODAY: Date = date(2026, 11, 22);

/// Bytes of text in an entry, about as many as services of a county have.
const TEXT_BYTES: usize = 1_500;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let count: u64 = words.next().map_or(Ok(50_000), |count| count.parse())?;
    let folder = std::env::temp_dir().join(format!("fill-{}", std::process::id()));
    let path = words.next().map_or_else(|| folder.join("library.sqlite"), PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    let outcome = run(count, &path);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

fn run(count: u64, path: &std::path::Path) -> Result<(), Box<dyn Error>> {
    let built_on = PartialDate::parse("2026-11-22")?;
    let content =
        Content { hash: "none".into(), built_on, resources: vec![], texts: vec![], labels: vec![], concepts: vec![] };
    let (library, _) = Library::open(path, &content, TODAY)?;
    let before = peak_kilobytes();
    let started = Instant::now();
    let last = std::cell::Cell::new((Stage::Storing, 0.0));
    let tell = |stage, _done, _total| {
        if last.get().0 != stage {
            let (wall, here) = (started.elapsed().as_secs_f64(), seconds_on_processor());
            println!("{:?} until {wall:.2} s, {here:.2} s of them on this thread", last.get().0);
            last.set((stage, 0.0));
        }
        true
    };
    let mark = PackMark::new("made", PackSource::Imported, TODAY);
    let set = |edition: u64| {
        let entries = (0..count).map(|number| Ok::<_, StoreError>(entry(number, edition)));
        library.write(|writer| writer.set_pack(&mark, entries, TODAY, Watch::new(&tell)))
    };
    let changed = set(0)?;
    let here = seconds_on_processor();
    println!("{} records: {:.2} s, {here:.2} s of them on this thread", changed.added, started.elapsed().as_secs_f64());
    println!("peak: {} MB, {} MB of them before", peak_kilobytes() / 1024, before / 1024);
    println!("file: {} MB", std::fs::metadata(path)?.len() >> 20);
    for (edition, what) in [(0, "the same again"), (1, "one in a hundred changed")] {
        let (started, before) = (Instant::now(), seconds_on_processor());
        let changed = set(edition)?;
        let (wall, here) = (started.elapsed().as_secs_f64(), seconds_on_processor() - before);
        println!("{what}: {} same, {} changed, {wall:.2} s, {here:.2} s of them here", changed.same, changed.changed);
    }
    println!("peak: {} MB", peak_kilobytes() / 1024);
    Ok(())
}

/// The most memory that this process ever had; 0 where nobody counts.
fn peak_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// How long this thread had a processor to itself, which says more than the clock where others work too; 0 where nobody counts.
fn seconds_on_processor() -> f64 {
    let status = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    status.split(' ').next().and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

/// Numbers that look random and are the same every time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    /// A made-up word, as unevenly used as words are.
    fn word(&mut self) -> String {
        let rank = self.below(20_000) * self.below(20_000) / 20_000;
        let (starts, vowels) = (b"bcdfghlmnprstvw", b"aeiou");
        let mut word = String::new();
        let mut rest = rank + 15;
        while rest > 0 {
            word.push(char::from(starts[usize::try_from(rest % 15).unwrap_or(0)]));
            word.push(char::from(vowels[usize::try_from(rest / 15 % 5).unwrap_or(0)]));
            rest /= 75;
        }
        word
    }

    fn sentence(&mut self, bytes: usize) -> String {
        let mut text = self.word();
        while text.len() < bytes {
            text.push(' ');
            text.push_str(&self.word());
        }
        text
    }
}

/// One in a hundred says something else in another edition.
fn entry(number: u64, edition: u64) -> Entry {
    let mut random = Random((number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let high = random.below(1 << 32);
    let id = format!("{high:08x}-0000-5000-8000-{number:012x}");
    let name = random.sentence(24);
    let edited = if number % 100 == 7 { edition } else { 0 };
    let record = format!(
        r#"{{"id":"{id}","name":"{name}","kind":"clinic","status":{{"state":"available"}},
        "channel":[{{"kind":"voice","number":"+1202555{:04}","languages":["en"]}}],
        "cost":{{"kind":"unknown"}},"id_asked":{{"asked":"unknown"}},"emergency":{{"policy":"unknown"}},"communities":[],
        "needs":["talk"],"area":{{"scope":"local","codes":["US","US-FL"]}},"sources":[{{"cite":"made up {edited}"}}]}}"#,
        number % 10_000,
    );
    let resource: Resource = serde_json::from_str(&record).unwrap_or_else(|error| panic!("{error}: {record}"));
    let row = |field, text: String| TextRow {
        resource: ResourceId(id.clone()),
        field,
        locale: "en".into(),
        text,
        provenance: Provenance {
            origin: Origin::Author,
            translator: None,
            review: None,
            date: PartialDate::parse("2026-11-22").unwrap_or_else(|_| unreachable!("a day is a date")),
            source_hash: String::new(),
        },
    };
    let texts = vec![
        row(Field::Summary, random.sentence(TEXT_BYTES / 6)),
        row(Field::More, random.sentence(TEXT_BYTES * 4 / 6)),
        row(Field::Who, random.sentence(TEXT_BYTES / 6)),
    ];
    Entry::new(resource, texts, vec![])
}
