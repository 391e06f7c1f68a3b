//! Whom a practice comes from goes with it, whichever way it leaves the program.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;

use common::{
    Computer, exported, locale,
    packs::{full, install_trusting, put},
    page,
};
use many_doors_app::{App, domain::Record, wire::ExportForm};
use many_doors_exchange::{Progress, files::Files, hsds, pack::Key};

/// Every practice with the community it comes from.
fn credits(app: &App) -> BTreeMap<String, String> {
    let practices = app.practices(locale("en")).unwrap();
    assert!(practices.len() > 10, "the library has practices");
    practices
        .into_iter()
        .map(|card| {
            (card.id.clone(), card.credit.unwrap_or_else(|| panic!("{} has no credit", card.id)).community.text)
        })
        .collect()
}

/// Reads an export back as another library would.
fn read_back(name: &str, bytes: Vec<u8>) -> BTreeMap<String, Record> {
    let files = Files::of_bytes(name, bytes).unwrap();
    let options = hsds::read::Options { source: "many-doors".into(), keep_private: true, as_is: true };
    let read = hsds::read::read(&files, &options, Progress::none()).unwrap();
    let source = hsds::SourceInfo {
        source: "many-doors".into(),
        name: "export".into(),
        date: None,
        licence: None,
        locale: "en".into(),
    };
    let records = hsds::records(&read.tables, &source, Progress::none()).unwrap();
    records.map(|record| record.unwrap()).map(|record| (record.id().0.clone(), record)).collect()
}

#[test]
fn on_the_screen_on_its_page_and_in_every_export_a_practice_has_its_credit() {
    let computer = Computer::new();
    let app = computer.open();
    let credits = credits(&app);
    for (name, form) in [("list.zip", ExportForm::Tables), ("list.json", ExportForm::Json)] {
        let records = read_back(name, exported(&app, &[], form));
        for (id, community) in &credits {
            let shown = page(&app, id).unwrap().card.credit.expect("its own page");
            assert_eq!(shown.community.text, *community, "{id}");
            let resource = &records[id].resource;
            let credit = resource.credit.as_ref().unwrap_or_else(|| panic!("{id} left in {name} without credit"));
            assert!(!credit.community.trim().is_empty() && !resource.sources.is_empty(), "{id} in {name}");
        }
    }
}

#[test]
fn in_a_pack_and_in_the_library_that_takes_it_in_a_practice_has_its_credit() {
    let (one, other) = (Computer::new(), Computer::new());
    let app = one.open();
    let known = credits(&app);
    let records: Vec<Record> = read_back("list.json", exported(&app, &[], ExportForm::Json))
        .into_values()
        .filter(|record| known.contains_key(&record.id().0))
        .collect();
    assert_eq!(records.len(), known.len());
    let key = Key::passing().unwrap();
    let pack = put(other.out.path(), "practices", full(1, &records), &[&key]);
    let theirs = other.open();
    install_trusting(&theirs, &pack).unwrap();
    assert_eq!(credits(&theirs), known);
}
