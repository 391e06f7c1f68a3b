//! Packs made for a test, with keys that end with it.

use std::{collections::BTreeMap, path::Path};

use many_doors_app::{App, domain::Record, wire::InstallRequest, wire::Installed};
use many_doors_app::{
    commands::LookRequest,
    wire::{Failure, Looked, PackOffer},
};
use many_doors_exchange::{
    Progress,
    hsds::write::{ExportInfo, tabular},
    pack::{Change, Hashes, Key, PackSource, Payload, build, delta, record_hash},
};

use super::text;

pub const ID: &str = "org.example.county";

pub fn hashes(records: &[Record]) -> Hashes {
    records.iter().map(|record| (record.id().0.clone(), record_hash(record))).collect()
}

/// A pack that holds all of these.
pub fn full(serial: u64, records: &[Record]) -> PackSource {
    PackSource {
        id: ID.into(),
        name: "Example County".into(),
        publisher: "Example Library".into(),
        serial,
        created: "2026-11-20".parse().unwrap(),
        check_again_by: "2027-11-20".parse().unwrap(),
        payload: Payload::Full(hashes(records)),
        files: tables(records),
        revoked: Vec::new(),
        keys: Vec::new(),
        next_keys: Vec::new(),
        wardens: None,
        licence: "CC0-1.0".into(),
        source: String::new(),
    }
}

/// A pack that leads from some records to others.
pub fn changes(base_serial: u64, before: &[Record], serial: u64, after: &[Record]) -> PackSource {
    let (before, hashes) = (hashes(before), hashes(after));
    let changed = delta(&before, &hashes).changed;
    let records: Vec<Record> = after.iter().filter(|record| changed.contains_key(&record.id().0)).cloned().collect();
    let payload = Payload::Delta(Change { base_serial, before, after: hashes });
    PackSource { payload, files: tables(&records), ..full(serial, after) }
}

fn tables(records: &[Record]) -> BTreeMap<String, Vec<u8>> {
    if records.is_empty() {
        return BTreeMap::new();
    }
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let info = ExportInfo { title: "list".into(), licence: None, date: None, ..ExportInfo::default() };
    tabular(records.iter().cloned(), &info, &mut files, Progress::none()).unwrap();
    files.into_iter().map(|(name, bytes)| (format!("tables/{name}"), bytes)).collect()
}

/// Signs a pack and puts it into a folder.
pub fn put(folder: &Path, name: &str, source: PackSource, keys: &[&Key]) -> String {
    let file = folder.join(name).with_extension("manydoors");
    std::fs::write(&file, build(source, keys).unwrap()).unwrap();
    text(&file)
}

pub fn look(app: &App, path: &str) -> Result<PackOffer, Failure> {
    match app.look(LookRequest { path: path.into() })? {
        Looked::Pack(offer) => Ok(*offer),
        other => panic!("no pack: {other:?}"),
    }
}

/// As somebody installs it who need not be asked.
pub fn install(app: &App, path: &str) -> Result<Installed, Failure> {
    app.install_pack(InstallRequest { path: path.into(), trust: false, seen: None, older: false })
}

/// As somebody installs it who compared the words.
pub fn install_trusting(app: &App, path: &str) -> Result<Installed, Failure> {
    app.install_pack(InstallRequest { path: path.into(), trust: true, seen: None, older: false })
}
