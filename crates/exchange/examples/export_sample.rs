//! Writes a tabular package, the same as JSON and its schema into a folder, for validators that are not ours:
//! `cargo run -p many-doors-exchange --example export_sample -- <folder>`, then `tests/hsds/validate.py`.
//!
//! The records are made up from a fixed seed: any valid record may be among them, and so may what trips programs. With a list in
//! HSDS as a second word, they are that list's.

#[path = "../tests/arbitrary/mod.rs"]
mod arbitrary;

use std::{
    error::Error,
    fs,
    io::BufWriter,
    path::{Path, PathBuf},
};

use many_doors_domain::Record;
use many_doors_exchange::{
    Progress,
    files::Files,
    hsds::{
        self, SourceInfo,
        read::{Options, read},
        write::{ExportInfo, FolderSink, json, json_schema, tabular},
    },
};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};

/// How many records.
const COUNT: usize = 200;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("say which folder to write into")?);
    fs::create_dir_all(folder.join("csv"))?;
    let info = ExportInfo {
        title: "Made-up records".into(),
        date: Some("2026-01-01".to_owned().try_into()?),
        licence: Some("CC0-1.0".into()),
        ..ExportInfo::default()
    };
    let records = match std::env::args_os().nth(2) {
        Some(list) => brought(Path::new(&list))?,
        None => sample()?,
    };
    tabular(records.clone(), &info, &mut FolderSink::new(folder.join("csv")), Progress::none())?;
    json(records, &info, BufWriter::new(fs::File::create(folder.join("services.json"))?), Progress::none())?;
    fs::write(folder.join("services.schema.json"), serde_json::to_vec_pretty(&json_schema())?)?;
    Ok(())
}

/// The records of somebody's list.
fn brought(list: &Path) -> Result<Vec<Record>, Box<dyn Error>> {
    let options = Options { source: "example".into(), ..Options::default() };
    let found = read(&Files::at(list)?, &options, Progress::none())?;
    let source = SourceInfo {
        source: options.source,
        name: "Example list".into(),
        date: Some("2026-01-01".to_owned().try_into()?),
        licence: None,
        locale: "en".into(),
    };
    Ok(hsds::records(&found.tables, &source, Progress::none())?.collect::<Result<_, _>>()?)
}

/// The same every time.
fn sample() -> Result<Vec<Record>, String> {
    let mut runner = TestRunner::deterministic();
    let one = |at: usize| {
        let mut record = arbitrary::record().new_tree(&mut runner).map_err(|why| why.to_string())?.current();
        record.resource.id.0 = format!("{}-{at}", record.resource.id.0);
        let id = record.resource.id.clone();
        record.texts.iter_mut().for_each(|row| row.resource = id.clone());
        Ok(record)
    };
    (0..COUNT).map(one).collect()
}
