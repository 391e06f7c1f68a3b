//! `cargo xtask bench search` and `cargo xtask bench miami`; and an import, phase by phase.

mod corpus;
mod measure;
mod miami;
mod odd;
mod ours;
mod questions;
mod random;
mod side_by_side;
mod sqlite;
mod taking_in;
mod tantivy_index;
mod thesaurus;

use std::path::{Path, PathBuf};

fn main() -> std::process::ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| words.iter().position(|word| word == name).and_then(|at| words.get(at + 1));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let outcome = match words.first().map(String::as_str) {
        Some("search") => {
            let records = option("--records").map_or("10000,1000000", String::as_str);
            let sizes: Result<Vec<u64>, _> = records.split(',').map(str::parse).collect();
            let folder = option("--folder").map_or_else(std::env::temp_dir, PathBuf::from);
            let others = !words.iter().any(|word| word == "--alone");
            sizes.map_err(|error| error.to_string()).and_then(|sizes| side_by_side::run(&root, &folder, &sizes, others))
        }
        Some("odd") => odd::run(&root, &std::env::temp_dir()),
        Some("miami") => match option("--data") {
            Some(folder) => miami::run(&root, Path::new(folder)),
            None => Err("where is the list? --data DIR, the folder of its CSV files".to_owned()),
        },
        Some("import") => match option("--data") {
            Some(folder) => {
                let path = option("--library").map_or_else(|| std::env::temp_dir().join("bench.sqlite"), PathBuf::from);
                taking_in::run(&root, Path::new(folder), &path, words.iter().any(|word| word == "--apart"))
            }
            None => Err("where is the list? --data DIR, the folder of its CSV files".to_owned()),
        },
        _ => Err("search [--records N,N] [--folder DIR] [--alone] | miami --data DIR | import --data DIR [--library FILE] [--apart] | odd".to_owned()),
    };
    match outcome {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// Middle points of ZIP areas, from the data that comes with the program.
fn places(root: &Path) -> Result<Vec<many_doors_domain::Point>, String> {
    let path = root.join("content/places/zips.tsv");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let point = |line: &str| {
        let mut degrees = line.split('\t').skip(1).map(str::parse::<f64>);
        many_doors_domain::Point::new(degrees.next()?.ok()?, degrees.next()?.ok()?).ok()
    };
    Ok(text.lines().filter_map(point).collect())
}
