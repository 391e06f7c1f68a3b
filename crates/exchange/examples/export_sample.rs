//! Writes a tabular package, the same as JSON and its schema into a folder, for validators that are not ours:
//! `cargo run -p many-doors-exchange --example export_sample -- <folder>`, then `tests/hsds/validate.py`.
//!
//! The records are made up from a fixed seed: any valid record may be among them, and so may what trips programs.

#[path = "../tests/arbitrary/mod.rs"]
mod arbitrary;

use std::{error::Error, fs, io::BufWriter, path::PathBuf};

use many_doors_domain::Record;
use many_doors_exchange::{
    Progress,
    hsds::write::{ExportInfo, FolderSink, json, json_schema, tabular},
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
    let records = sample()?;
    tabular(records.clone(), &info, &mut FolderSink::new(folder.join("csv")), Progress::none())?;
    json(records, &info, BufWriter::new(fs::File::create(folder.join("services.json"))?), Progress::none())?;
    fs::write(folder.join("services.schema.json"), serde_json::to_vec_pretty(&json_schema())?)?;
    Ok(())
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
