//! Lists of others, from any form into the library and out again.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use common::{
    Computer, code, exported, find, names, packs, page, seen, text,
    zip::{workbook, zip},
};
use many_doors_app::{
    App,
    commands::{BrowseRequest, ExportRequest, KeepMappingRequest, LookRequest, MapRequest, NoRequest},
    wire::{
        BringRequest, Brought, Change, ChangedEntry, ExportForm, Failure, FailureCode, Looked, Outcome, Reason,
        SaveReportRequest, SheetMapping, TaskStage,
    },
};
use many_doors_domain::{Kind, Need};

/// Words that are private in the list below, each in another way.
const PRIVATE: [&str; 16] = [
    "gwendolyn",
    "305-555-0109",
    "wanda.staff",
    "12 Hidden Lane",
    "Behind the mill",
    "Backroom Referrals",
    "305-555-0108",
    "305-555-0107",
    "305-555-0106",
    "305-555-0105",
    "Everleigh",
    "Fitzwilliam",
    "Nightingale",
    "Philippa",
    "olga.before",
    "25.719",
];

/// A small made-up list in HSDS 3.1, with what lists have in them.
fn list() -> Vec<(&'static str, String)> {
    let services = "id,organization_id,name,description,status,assurer_email,show_on_public_site,confidential,contact_name\n\
        s1,o1,Harbor Talk Group,A zanzibarine circle on Mondays,active,wanda.staff@example.org,yes,no,Nightingale\n\
        s2,o1,Lantern Walk-in,Open door,active,,yes,no,\n\
        s3,o1,Quiet House,A safe place,active,,yes,yes,\n\
        s4,o1,Backroom Referrals,For staff,active,,no,no,\n";
    let phones = "id,service_id,contact_id,number,description,is_private\n\
        p1,s1,,305-555-0101,,\n\
        p2,s2,,=1+cmd|x,,false\n\
        p3,s4,,305-555-0108,,\n\
        p4,,c1,305-555-0109,,\n\
        p5,s1,,305-555-0107,,true\n";
    let contacts = "id,service_id,name,title,email,first_name,last_name,mobile,fax\n\
        c1,s1,Gwendolyn Example,Intake,gwendolyn@example.org,,,,\n\
        c2,s2,,Front desk,,Everleigh,Fitzwilliam,305-555-0106,305-555-0105\n";
    let metadata = "id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,\
        replacement_value,updated_by\n\
        m1,s1,service,2024-01-01,update,assurer_email,olga.before@example.org,wanda.staff@example.org,Gwendolyn\n\
        m2,c2,contact,2024-01-01,update,first_name,Philippa,Everleigh,\n\
        m3,l3,location,2024-01-01,update,latitude,25.719,25.7,\n";
    vec![
        ("organizations.csv", "id,name,description,website\no1,Example Clinic,Listens.,https://example.org\n".into()),
        ("services.csv", services.into()),
        ("phones.csv", phones.into()),
        ("contacts.csv", contacts.into()),
        ("metadata.csv", metadata.into()),
        ("locations.csv", "id,location_type,name,latitude,longitude\nl3,physical,Behind the mill,25.7,-80.2\n".into()),
        ("service_at_location.csv", "id,service_id,location_id\nx3,s3,l3\n".into()),
        (
            "addresses.csv",
            "id,location_id,address_1,city,state_province,postal_code,country,address_type\n\
             a3,l3,12 Hidden Lane,Miami,FL,33101,US,physical\n"
                .into(),
        ),
    ]
}

fn put(folder: &Path, files: &[(&str, String)]) -> String {
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    text(folder)
}

fn request(path: &str) -> BringRequest {
    BringRequest {
        path: path.into(),
        source: "county".into(),
        name: "Example County".into(),
        licence: Some("CC0-1.0".into()),
        mapping: None,
        keep_private: false,
    }
}

fn bring(app: &App, path: &str) -> Brought {
    app.bring(request(path)).unwrap()
}

fn counts(brought: &Brought) -> [u32; 4] {
    let changes = &brought.changes;
    [changes.added, changes.changed, changes.removed, changes.same]
}

fn report(folder: &str) -> SaveReportRequest {
    SaveReportRequest {
        folder: folder.into(),
        headings: ["File", "Line", "Column", "Outcome", "Reason", "=Value"].map(str::to_owned).to_vec(),
        outcomes: BTreeMap::new(),
        reasons: [("phone_not_understood".to_owned(), "+No number".to_owned())].into(),
    }
}

#[test]
fn a_folder_in_hsds_is_taken_in_found_and_reported() {
    let (computer, list_folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let path = put(list_folder.path(), &list());
    let Looked::List(offer) = app.look(LookRequest { path: path.clone() }).unwrap() else { panic!("it is a list") };
    assert_eq!((offer.version.as_str(), offer.organizations), ("3.1", 1));
    assert!(find(&app, "zanzibarine").is_empty());
    let brought = bring(&app, &path);
    assert_eq!(counts(&brought), [3, 0, 0, 0], "the one that is not for the public stays out");
    let cards = find(&app, "zanzibarine");
    assert_eq!(names(&cards), ["Harbor Talk Group"]);
    assert_eq!(cards[0].channels[0].display.as_deref(), Some("1-305-555-0101"));
    let page = page(&app, &cards[0].id).unwrap();
    assert_eq!(page.from, "Example County");
    let row = packs(&app).packs.into_iter().find(|pack| pack.id == "list-county").unwrap();
    assert_eq!((row.records, row.licence.as_deref(), row.serial), (3, Some("CC0-1.0"), 1));
    let told = brought.reasons.iter().map(|reason| reason.count).sum::<u32>();
    assert_eq!(brought.noticed, told, "the counts add up");
    let not_understood = brought.reasons.iter().find(|counted| counted.reason == Reason::PhoneNotUnderstood).unwrap();
    assert_eq!((not_understood.outcome, not_understood.count), (Outcome::Kept, 1));
    let files = common::files_in(list_folder.path());
    assert_eq!(files.len(), list().len(), "nothing is written beside the list");
}

#[test]
fn what_is_private_reaches_neither_records_nor_notices_nor_the_report_nor_the_disk() {
    let (computer, list_folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let brought = bring(&app, &put(list_folder.path(), &list()));
    let told = brought.reasons.iter().filter(|counted| counted.outcome == Outcome::LeftOut).count();
    assert!(told >= 2, "it is said that something was left out");
    nowhere(&computer, app, &brought, &PRIVATE);
}

/// None of these words is anywhere but in the list that was brought.
fn nowhere(computer: &Computer, app: App, brought: &Brought, words: &[&str]) {
    let saved = app.save_report(report(&computer.out())).unwrap();
    let mut places = vec![
        ("the answer", serde_json::to_vec(brought).unwrap()),
        ("the report", fs::read(saved.file).unwrap()),
        ("an export", exported(&app, &[], ExportForm::Json)),
    ];
    drop(app);
    places.extend(computer.bytes().into_values().map(|bytes| ("the data folder", bytes)));
    for (place, bytes) in places {
        let said = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in words {
            assert!(!said.contains(&word.to_lowercase()), "{word} is in {place}");
        }
    }
}

#[test]
fn a_private_column_is_taken_in_only_when_somebody_says_so() {
    let (computer, list_folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let path = put(list_folder.path(), &list());
    let brought = app.bring(BringRequest { keep_private: true, ..request(&path) }).unwrap();
    assert_eq!(counts(&brought), [4, 0, 0, 0]);
    assert_eq!(names(&find(&app, "backroom")), ["Backroom Referrals"]);
    let hidden = find(&app, "quiet house");
    let house = hidden.iter().find(|card| card.name.text == "Quiet House").unwrap();
    let page = page(&app, &house.id).unwrap();
    assert!(page.confidential, "where a shelter is stays marked");
    let shown = serde_json::to_string(&page).unwrap();
    assert!(!shown.contains("Hidden Lane") && !shown.contains("mill"), "and is shown to nobody: {shown}");
}

#[test]
fn the_saved_report_says_the_words_it_was_given_and_runs_no_formula() {
    let (computer, list_folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let brought = bring(&app, &put(list_folder.path(), &list()));
    let saved = app.save_report(report(&computer.out())).unwrap();
    let report = fs::read_to_string(saved.file).unwrap();
    assert!(report.starts_with('\u{feff}'), "spreadsheet programs then read it as UTF-8");
    let rows: Vec<csv::StringRecord> = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(report.trim_start_matches('\u{feff}').as_bytes())
        .records()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(rows.len(), 1 + usize::try_from(brought.noticed).unwrap(), "a heading, and every notice");
    assert_eq!(rows[0].get(5), Some("'=Value"));
    let number = rows.iter().find(|row| row.get(4) == Some("'+No number")).expect("the number that is none");
    assert_eq!((number.get(0), number.get(5)), (Some("phones.csv"), Some("'=1+cmd|x")));
    for cell in rows.iter().flatten() {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell} would be a formula");
    }
}

#[test]
fn the_saved_report_has_a_line_for_every_repair_of_a_long_list() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let mut services = "id,organization_id,name,description,url,status\n".to_owned();
    for number in 0..MANY {
        // The name and the description are mended for the same reason: one line of the report.
        services += &format!("g{number},o1,Tea &amp; talk {number},Tea &amp; talk,example.org/{number},active\n");
    }
    let organizations = "id,name,description\no1,Example Clinic,Listens.\n".to_owned();
    let path = put(folder.path(), &[("organizations.csv", organizations), ("services.csv", services)]);
    let brought = bring(&app, &path);
    let count = |reason| brought.reasons.iter().find(|counted| counted.reason == reason).unwrap().count;
    assert_eq!([Reason::Html, Reason::NoScheme].map(count), [MANY, MANY]);
    let saved = app.save_report(report(&computer.out())).unwrap();
    let report = fs::read_to_string(saved.file).unwrap();
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_reader(report.as_bytes()).records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), usize::try_from(brought.noticed).unwrap());
    for (reason, column) in [("html", "name"), ("no_scheme", "url")] {
        let of = rows.iter().filter(|row| row.get(4) == Some(reason));
        let mut lines: Vec<u32> = of.clone().map(|row| row[1].parse().unwrap()).collect();
        lines.sort_unstable();
        assert_eq!(lines, (2..MANY + 2).collect::<Vec<_>>(), "{reason}");
        assert!(of.clone().all(|row| (&row[0], &row[2]) == ("services.csv", column)), "{reason}");
    }
}

#[test]
fn an_edited_list_says_what_is_new_what_changed_what_is_gone_and_what_stayed() {
    let (computer, list_folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let path = put(list_folder.path(), &list());
    bring(&app, &path);
    let before = seen(&app);
    assert_eq!(counts(&bring(&app, &path)), [0, 0, 0, 3], "the same list again");
    assert_eq!(seen(&app).0, before.0);
    let services = list()[1].1.replace("zanzibarine circle on Mondays", "quilters circle on Fridays").replace(
        "s2,o1,Lantern Walk-in,Open door,active,,yes,no,\n",
        "s5,o1,Meadow Night Line,Calls,active,,yes,no,\n",
    );
    fs::write(list_folder.path().join("services.csv"), services).unwrap();
    // The next edition comes weeks later.
    computer.at("2026-12-20T17:00:00Z");
    let brought = bring(&app, &path);
    assert_eq!(counts(&brought), [1, 1, 1, 1]);
    let named = |change: Change| -> Vec<&str> {
        let of = |entry: &&ChangedEntry| entry.change == change;
        brought.changes.named.iter().filter(of).map(|entry| entry.name.as_str()).collect()
    };
    assert_eq!(named(Change::Added), ["Meadow Night Line"]);
    assert_eq!(named(Change::Changed), ["Harbor Talk Group"]);
    assert_eq!(named(Change::Removed), ["Lantern Walk-in"], "what is gone is named, too");
    assert!(find(&app, "zanzibarine").is_empty() && find(&app, "lantern").is_empty());
    assert_eq!(names(&find(&app, "quilters")), ["Harbor Talk Group"]);
}

#[test]
fn a_zip_and_a_folder_of_one_list_are_the_same_entries() {
    let folder = tempfile::tempdir().unwrap();
    let tables: Vec<(&str, String)> = list();
    let zipped = folder.path().join("list.zip");
    let files: Vec<(&str, &str)> = tables.iter().map(|(name, text)| (*name, text.as_str())).collect();
    fs::write(&zipped, zip(&files)).unwrap();
    let inner = folder.path().join("list");
    fs::create_dir(&inner).unwrap();
    let of = |path: &str| {
        let computer = Computer::new();
        let app = computer.open();
        assert_eq!(counts(&bring(&app, path)), [3, 0, 0, 0], "{path}");
        exported(&app, &["list-county"], ExportForm::Json)
    };
    let from_folder = of(&put(&inner, &tables));
    assert!(from_folder == of(&text(&zipped)), "a zip says the same as its folder");
}

#[test]
fn json_of_another_program_is_taken_in() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let file = folder.path().join("services.json");
    let service = r#"{"id":"s1","name":"Harbor Talk Group","description":"A zanzibarine circle","status":"active",
        "organization":{"id":"o1","name":"Example Clinic","description":"Listens."},
        "phones":[{"id":"p1","number":"305-555-0101"}]}"#;
    fs::write(&file, format!("[{service}]")).unwrap();
    let brought = bring(&app, &text(&file));
    assert_eq!(counts(&brought), [1, 0, 0, 0], "{brought:?}");
    let cards = find(&app, "zanzibarine");
    assert_eq!(cards[0].channels[0].display.as_deref(), Some("1-305-555-0101"));
}

const SHEET: [&[&str]; 4] = [
    &["Name", "Phone", "Description", "State"],
    &["Harbor Talk Group", "305-555-0101", "A zanzibarine circle", "FL"],
    &["", "305-555-0102", "Nobody knows whose", "FL"],
    &["Lantern Walk-in", "305-555-0103", "Open door", "FL"],
];

fn mapping(app: &App, path: &str) -> SheetMapping {
    match app.look(LookRequest { path: path.into() }).unwrap() {
        Looked::Sheet(sheet) => {
            assert_eq!((sheet.rows, sheet.columns.len()), (3, 4));
            sheet.mapping
        }
        other => panic!("no sheet: {other:?}"),
    }
}

#[test]
fn a_spreadsheet_is_guessed_kept_as_a_mapping_and_taken_in_from_csv_and_xlsx() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let (plain, book) = (folder.path().join("sheet.csv"), folder.path().join("book.xlsx"));
    fs::write(&plain, SHEET.map(|row| row.join(",") + "\n").concat()).unwrap();
    fs::write(&book, workbook("Places", &SHEET)).unwrap();
    for (path, source) in [(text(&plain), "plain"), (text(&book), "book")] {
        let guessed = mapping(&app, &path);
        let asked = KeepMappingRequest { path: path.clone(), mapping: guessed.clone(), folder: computer.out() };
        let kept = app.keep_mapping(asked).unwrap().file;
        let again = MapRequest { path: path.clone(), mapping: None, mapping_file: Some(kept) };
        assert_eq!(app.map_sheet(again).unwrap().mapping, guessed, "a kept mapping says what was kept");
        let asked = BringRequest { source: source.into(), mapping: Some(guessed), ..request(&path) };
        let brought = app.bring(asked).unwrap();
        assert_eq!(counts(&brought), [2, 0, 0, 0], "{source}");
        let nameless = brought.reasons.iter().find(|counted| counted.reason == Reason::NameMissing).unwrap();
        assert_eq!((nameless.outcome, nameless.count), (Outcome::Quarantined, 1));
    }
    let cards = find(&app, "zanzibarine");
    assert_eq!(names(&cards), ["Harbor Talk Group", "Harbor Talk Group"], "one of each source");
    assert!(cards.iter().all(|card| card.channels[0].display.as_deref() == Some("1-305-555-0101")));
    assert_eq!(packs(&app).duplicates, 2, "and somebody is asked whether they are the same");
}

/// A mapping file as a person has written it: nothing in it is what would be guessed of the sheet below.
const KEPT: &str = "\
version = 1
source = 'circles'
header_row = 3
separators = ['+']
[defaults]
organization = 'Example Porch'
kind = 'mutual_aid'
state = 'FL'
country = 'US'
language = 'es'
[[columns]]
header = 'What'
target = 'name'
[[columns]]
header = 'For'
target = 'need'
";

/// A sheet whose first rows look more like a header than the one that is.
const ODD_SHEET: &str = "Name,Phone,Description\nName,Phone,Description\nWhat,For,More\n\
                         Porch hour,grief + sleep,305-555-0101\nNight walk,grief,305-555-0102\n";

#[test]
fn a_kept_mapping_is_followed_whole_in_what_is_shown_taken_in_and_kept_again() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let (sheet, kept) = (folder.path().join("odd.csv"), folder.path().join("odd.mapping.toml"));
    fs::write(&sheet, ODD_SHEET).unwrap();
    fs::write(&kept, KEPT).unwrap();
    let path = text(&sheet);
    let with = |mapping_file| MapRequest { path: path.clone(), mapping: None, mapping_file };
    let shown = app.map_sheet(with(Some(text(&kept)))).unwrap();
    assert_eq!((shown.rows, shown.columns[0].header.as_str()), (2, "What"));
    // The window sends back what it was shown, and sees the same again.
    let sent = MapRequest { path: path.clone(), mapping: Some(shown.mapping.clone()), mapping_file: None };
    assert_eq!(app.map_sheet(sent).unwrap(), shown);
    let asked = KeepMappingRequest { path: path.clone(), mapping: shown.mapping.clone(), folder: computer.out() };
    let again = app.keep_mapping(asked).unwrap().file;
    assert_eq!(app.map_sheet(with(Some(again))).unwrap(), shown);
    let brought = app.bring(BringRequest { mapping: Some(shown.mapping), ..request(&path) }).unwrap();
    assert_eq!(counts(&brought), [2, 0, 0, 0]);
    let card = find(&app, "porch hour").into_iter().find(|card| card.name.text == "Porch hour").unwrap();
    assert_eq!(card.kind, Kind::MutualAid);
    assert_eq!(page(&app, &card.id).unwrap().needs, [Need::Grief, Need::Sleep]);
    let given = String::from_utf8(exported(&app, &["list-county"], ExportForm::Json)).unwrap();
    assert!(given.contains("\"Example Porch\""), "{given}");
}

#[test]
fn a_mapping_that_no_longer_fits_is_refused_and_another_sheet_is_guessed_anew() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let (sheet, kept) = (folder.path().join("odd.csv"), folder.path().join("odd.mapping.toml"));
    fs::write(&sheet, ODD_SHEET).unwrap();
    fs::write(&kept, KEPT).unwrap();
    let path = text(&sheet);
    let asked = MapRequest { path: path.clone(), mapping: None, mapping_file: Some(text(&kept)) };
    let shown = app.map_sheet(asked).unwrap().mapping;
    // The sheet has changed since it was shown: a column has another name now.
    fs::write(&sheet, ODD_SHEET.replace("What,For", "Who,For")).unwrap();
    let failure = app.bring(BringRequest { mapping: Some(shown.clone()), ..request(&path) }).unwrap_err();
    assert_eq!((failure.code, failure.args["columns"].as_str()), (FailureCode::MappingUnfit, "What"));
    let short = SheetMapping { targets: shown.targets[1..].to_vec(), ..shown.clone() };
    let refused = app.bring(BringRequest { mapping: Some(short), ..request(&path) });
    assert_eq!(code(refused), FailureCode::MappingUnfit, "targets of other columns are for nobody to guess");
    let anew = SheetMapping { targets: vec![], ..shown };
    let asked = MapRequest { path, mapping: Some(anew), mapping_file: None };
    let guessed = app.map_sheet(asked).unwrap().mapping;
    assert_eq!((guessed.targets.len(), guessed.language.as_str(), guessed.source.as_str()), (3, "es", "circles"));
}

#[test]
fn a_saved_entry_keeps_its_number_when_the_next_edition_has_another_row_of_its_name() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let sheet = folder.path().join("sheet.csv");
    let path = text(&sheet);
    let edition = |rows: &str| {
        fs::write(&sheet, format!("Name,Phone,Description\n{rows}")).unwrap();
        let asked = MapRequest { path: path.clone(), mapping: None, mapping_file: None };
        let mapping = Some(app.map_sheet(asked).unwrap().mapping);
        app.bring(BringRequest { mapping, ..request(&path) }).unwrap()
    };
    let first = "Harbor Talk Group,305-555-0101,A zanzibarine circle\n";
    edition(first);
    let saved = find(&app, "zanzibarine").swap_remove(0).id;
    let number = || page(&app, &saved).unwrap().card.channels[0].display.clone();
    assert_eq!(counts(&edition(&format!("Harbor Talk Group,305-555-0102,Another\n{first}"))), [1, 0, 0, 1]);
    assert_eq!(number().as_deref(), Some("1-305-555-0101"));
    assert_eq!(counts(&edition("Harbor Talk Group,305-555-0102,Another\n")), [0, 0, 1, 1]);
    assert!(page(&app, &saved).is_err(), "the row that is left does not stand under what was saved");
}

#[test]
fn what_a_spreadsheet_marks_as_private_is_nowhere_either() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let file = folder.path().join("sheet.csv");
    let rows = "Name,Contact person,Private,Phone,Street,City,Zip,AddressIsPrivate,Description\n\
        Harbor Talk Group,Gwendolyn Example,no,305-555-0101,1 Open St,Sampleton,33101,,A zanzibarine circle\n\
        Backroom Referrals,,yes,305-555-0108,,,,,For staff\n\
        Quiet House,,,305-555-0102,12 Hidden Lane,Hiddenville,33199,yes,Ring at 12 Hidden Lane\n\
        Fitzwilliam Example,Philippa Example,,\"305-555-0106,,,,,\n\
        ,Everleigh Example,,305-555-0107,,,,,\n";
    fs::write(&file, rows).unwrap();
    let path = text(&file);
    let Looked::Sheet(sheet) = app.look(LookRequest { path: path.clone() }).unwrap() else { panic!("it is a sheet") };
    let brought = app.bring(BringRequest { mapping: Some(sheet.mapping), ..request(&path) }).unwrap();
    assert_eq!(counts(&brought), [2, 0, 0, 0]);
    let private = [
        "Gwendolyn",
        "Backroom",
        "305-555-0108",
        "Hidden Lane",
        "Hiddenville",
        "33199",
        "Everleigh",
        "305-555-0107",
        "Fitzwilliam",
        "Philippa",
        "305-555-0106",
    ];
    nowhere(&computer, app, &brought, &private);
}

#[test]
fn what_the_disk_does_not_give_is_refused_and_changes_nothing() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let before = computer.bytes();
    let mut unreadable: Vec<String> =
        ["gone.zip", "gone.csv", "gone.json", "gone"].map(|name| text(&folder.path().join(name))).into();
    // It is there, and no byte of it can be read.
    #[cfg(target_os = "linux")]
    unreadable.push("/proc/self/mem".to_owned());
    for path in unreadable {
        assert_eq!(code(app.look(LookRequest { path: path.clone() })), FailureCode::ListUnreadable, "{path}");
        assert_eq!(code(app.bring(request(&path))), FailureCode::ListUnreadable, "{path}");
        let (said, what_to_do) = app.explain_with("en", &Failure::of(FailureCode::ListUnreadable));
        assert!(said.contains("could not be read") && what_to_do.contains("USB stick"), "{said} {what_to_do}");
    }
    let relative = LookRequest { path: "relative.zip".into() };
    assert_eq!(code(app.look(relative)), FailureCode::NothingToBring);
    let folder = put(folder.path(), &list());
    assert_eq!(code(app.bring(BringRequest { source: " ".into(), ..request(&folder) })), FailureCode::BadRequest);
    assert!(computer.bytes() == before);
    assert_eq!(app.task(NoRequest {}).unwrap().stage, None, "and nothing is left running");
}

/// Services of a long list. With 600 of them, a busy machine sometimes had no turn for whoever watches a stage.
const MANY: u32 = 2_500;

/// A list that takes long enough to be stopped.
fn long(folder: &Path) -> String {
    long_of(MANY, folder)
}

fn long_of(many: u32, folder: &Path) -> String {
    let mut services = "id,organization_id,name,description,status\n".to_owned();
    for number in 0..many {
        services += &format!("g{number},o1,Example Group {number},Meets in room {number},active\n");
    }
    let organizations = "id,name,description\no1,Example Clinic,Listens.\n".to_owned();
    put(folder, &[("organizations.csv", organizations), ("services.csv", services)])
}

/// Takes a list in while somebody watches, who presses Stop in this stage. Says which stages were seen.
fn watched(app: &App, path: &str, stop_in: Option<TaskStage>) -> (Result<Brought, Failure>, Vec<TaskStage>) {
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            let mut stages: Vec<TaskStage> = Vec::new();
            while !over.load(Ordering::Relaxed) {
                let task = app.task(NoRequest {}).unwrap();
                if let Some(stage) = task.stage {
                    assert!(task.total == 0 || task.done <= task.total, "{task:?}");
                    if !stages.contains(&stage) {
                        stages.push(stage);
                    }
                    if stop_in == Some(stage) {
                        app.stop_task(NoRequest {}).unwrap();
                    }
                }
                thread::yield_now();
            }
            stages
        });
        let brought = app.bring(request(path));
        over.store(true, Ordering::Relaxed);
        (brought, watcher.join().unwrap())
    })
}

#[test]
fn a_long_list_says_how_far_it_is_and_stopped_in_any_stage_leaves_all_as_before() {
    let (computer, small, large) = (Computer::new(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let app = computer.open();
    bring(&app, &put(small.path(), &list()));
    let path = long(large.path());
    let before = seen(&app);
    for stage in [TaskStage::Reading, TaskStage::Writing, TaskStage::Indexing] {
        let (stopped, _) = watched(&app, &path, Some(stage));
        assert_eq!(code(stopped), FailureCode::Stopped, "{stage:?}");
        assert!(seen(&app) == before, "{stage:?}: everything is as before");
        assert_eq!(names(&find(&app, "zanzibarine")), ["Harbor Talk Group"]);
    }
    let (brought, stages) = watched(&app, &path, None);
    // One organization of so many services is no entry by itself.
    assert_eq!(counts(&brought.unwrap()), [MANY, 0, 3, 0]);
    assert!(stages.contains(&TaskStage::Writing) && stages.contains(&TaskStage::Indexing), "{stages:?}");
}

#[test]
fn a_look_at_a_long_list_or_sheet_says_how_far_it_is_and_can_be_stopped() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    // Looking takes a small part of what taking in does.
    let path = long_of(12 * MANY, folder.path());
    let sheet = text(&folder.path().join("services.csv"));
    for path in [&path, &sheet] {
        thread::scope(|scope| {
            let looked = scope.spawn(|| app.look(LookRequest { path: path.clone() }));
            while !looked.is_finished() {
                let task = app.task(NoRequest {}).unwrap();
                assert!([None, Some(TaskStage::Reading)].contains(&task.stage));
                app.stop_task(NoRequest {}).unwrap();
            }
            assert_eq!(code(looked.join().unwrap()), FailureCode::Stopped, "{path}");
        });
        assert_eq!(app.task(NoRequest {}).unwrap().stage, None);
    }
}

#[test]
fn while_one_list_comes_in_another_waits() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = computer.open();
    let path = long(folder.path());
    thread::scope(|scope| {
        let first = scope.spawn(|| app.bring(request(&path)));
        while app.task(NoRequest {}).unwrap().stage.is_none() {
            thread::yield_now();
        }
        assert_eq!(code(app.bring(request(&path))), FailureCode::Busy);
        app.stop_task(NoRequest {}).unwrap();
        assert_eq!(code(first.join().unwrap()), FailureCode::Stopped);
    });
}

#[test]
fn a_kiosk_takes_nothing_in_gives_nothing_away_and_shows_no_folders() {
    let (computer, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let before = computer.bytes();
    let app = computer.open_as_kiosk();
    let path = put(folder.path(), &list());
    let sheet = folder.path().join("services.csv");
    assert_eq!(code(app.bring(request(&path))), FailureCode::NotAllowed);
    assert_eq!(code(app.look(LookRequest { path: path.clone() })), FailureCode::NotAllowed);
    assert_eq!(code(app.browse(BrowseRequest { folder: None })), FailureCode::NotAllowed);
    assert_eq!(code(app.browse(BrowseRequest { folder: Some(path.clone()) })), FailureCode::NotAllowed);
    let asked = MapRequest { path: text(&sheet), mapping: None, mapping_file: None };
    assert_eq!(code(app.map_sheet(asked)), FailureCode::NotAllowed);
    let out = computer.out();
    for form in [ExportForm::Tables, ExportForm::Json] {
        let asked = ExportRequest { packs: vec![], form, folder: out.clone() };
        assert_eq!(code(app.export(asked)), FailureCode::NotSaved);
    }
    assert_eq!(code(app.save_report(report(&out))), FailureCode::NotSaved);
    assert_eq!(fs::read_dir(&out).unwrap().count(), 0);
    assert!(computer.bytes() == before);
}

#[test]
fn what_was_given_away_in_any_form_is_the_same_in_another_library() {
    let (one, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = one.open();
    bring(&app, &put(folder.path(), &list()));
    let forms = [(ExportForm::Tables, "given.zip"), (ExportForm::Json, "given.json")];
    // Entries of others as they came in, and our own with credit, translations and emergency policies.
    for pack in ["list-county", "builtin"] {
        let original = exported(&app, &[pack], ExportForm::Json);
        for (form, name) in forms {
            let given = folder.path().join(name);
            fs::write(&given, exported(&app, &[pack], form)).unwrap();
            let other = Computer::new();
            let theirs = other.open();
            let brought = theirs.bring(BringRequest { source: "given".into(), ..request(&text(&given)) }).unwrap();
            let quarantined = brought.reasons.iter().filter(|counted| counted.outcome == Outcome::Quarantined);
            assert_eq!(quarantined.count(), 0, "{pack} {name}: {:?}", brought.reasons);
            assert!(exported(&theirs, &["list-given"], ExportForm::Json) == original, "{pack} as {name}");
            if pack == "builtin" {
                // Tables of other lists are shorter where the name is known from which ids were derived.
                let theirs = exported(&theirs, &["list-given"], ExportForm::Tables);
                assert!(theirs == exported(&app, &[pack], ExportForm::Tables), "{pack} as {name}, in tables");
            }
        }
    }
}

#[test]
fn a_practice_whose_credit_somebody_took_off_does_not_come_in() {
    let (one, folder) = (Computer::new(), tempfile::tempdir().unwrap());
    let app = one.open();
    let practice = app.practices(common::locale("en")).unwrap().swap_remove(0);
    let given = String::from_utf8(exported(&app, &["builtin"], ExportForm::Json)).unwrap();
    let community = page(&app, &practice.id).unwrap().credit.unwrap().community;
    assert!(given.contains(&community));
    let file = folder.path().join("given.json");
    fs::write(&file, given.replace(&community, "")).unwrap();
    let other = Computer::new();
    let theirs = other.open();
    let brought = theirs.bring(BringRequest { source: "given".into(), ..request(&text(&file)) }).unwrap();
    let refused = brought.reasons.iter().find(|counted| counted.reason == Reason::PracticeUncredited).unwrap();
    assert_eq!(refused.outcome, Outcome::Quarantined);
    let from_list = exported(&theirs, &["list-given"], ExportForm::Json);
    let from_list = String::from_utf8(from_list).unwrap();
    assert!(!from_list.contains(&format!("\"{}\"", practice.id)), "it came in all the same");
}
