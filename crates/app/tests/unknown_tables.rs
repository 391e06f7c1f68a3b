//! What HSDS does not know goes into the library and comes out of it again.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use std::fs;

use common::{Computer, exported, text};
use many_doors_app::wire::{BringRequest, ExportForm, Outcome, Reason};
use many_doors_exchange::files::Files;

fn request(path: &str, source: &str) -> BringRequest {
    BringRequest {
        path: path.into(),
        source: source.into(),
        name: "Example County".into(),
        licence: None,
        mapping: None,
        keep_private: false,
    }
}

#[test]
fn rows_of_unknown_tables_are_in_every_export_whatever_they_hang_on() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let inner = folder.path().join("list");
    fs::create_dir(&inner).unwrap();
    let uuid = "0a0b0c0d-0000-4000-8000-00000000000e";
    for (name, rows) in [
        ("organizations.csv", "id,name,description\n5,Example Clinic,Listens.\n".to_owned()),
        (
            "services.csv",
            format!(
                "id,organization_id,name,description,status\n17,5,Harbor Talk Group,A circle,active\n{uuid},5,Lantern,Open door,active\n"
            ),
        ),
        (
            "beds.csv",
            format!("service_id,organization_id,beds\n17,,four of them\n{uuid},,five of them\n,5,six of them\n"),
        ),
        ("codes.csv", "code,meaning\nA,a word alone\n".to_owned()),
        ("Odd Name.csv", "What,service_id\nseven of them,999\n".to_owned()),
    ] {
        fs::write(inner.join(name), rows).unwrap();
    }
    let app = computer.open();
    let brought = app.bring(request(&text(&inner), "county")).unwrap();
    let told = |outcome| brought.reasons.iter().filter(|counted| counted.outcome == outcome).count();
    assert_eq!((told(Outcome::Quarantined), told(Outcome::LeftOut)), (0, 0), "{:?}", brought.reasons);
    assert!(brought.reasons.iter().any(|counted| counted.reason == Reason::UnknownTable && counted.count == 3));
    let words = ["four of them", "five of them", "six of them", "a word alone", "seven of them"];
    let whole = |bytes: Vec<u8>, name: &str| {
        let files = Files::of_bytes(name, bytes).unwrap();
        files.names().map(|name| String::from_utf8(files.read(name).unwrap()).unwrap()).collect::<String>()
    };
    let original = exported(&app, &["list-county"], ExportForm::Json);
    for (form, name) in [(ExportForm::Tables, "given.zip"), (ExportForm::Json, "given.json")] {
        let given = exported(&app, &["list-county"], form);
        fs::write(folder.path().join(name), &given).unwrap();
        let all = whole(given, name);
        for word in words {
            assert_eq!(all.matches(word).count(), 1, "{word} in {name}");
        }
        let other = Computer::new();
        let theirs = other.open();
        theirs.bring(request(&text(&folder.path().join(name)), "given")).unwrap();
        assert!(exported(&theirs, &["list-given"], ExportForm::Json) == original, "{name} in another library");
    }
}
