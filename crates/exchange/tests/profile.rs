//! What another program changes in the rows of HSDS is believed, and what must not leave does not.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up must fail")]

mod reading;

use many_doors_domain::{
    Channel, ChannelKind, Credit, Field, Hours, Kind, Openness, PhoneNumber, Record, Status, Unplaced,
};
use many_doors_exchange::{
    Outcome, Progress, Reason, Stopped,
    hsds::{
        self,
        write::{ExportError, ExportInfo, FolderSink, ZipSink, tabular},
    },
};
use reading::{Files, package, records, write_json, write_package};

/// A line with one of everything.
fn line() -> Record {
    serde_json::from_value(serde_json::json!({
        "resource": {
            "id": "example-line",
            "name": "Example Line",
            "also_known_as": ["EL", "Example Hotline"],
            "kind": "warmline",
            "status": { "state": "available" },
            "channel": [
                { "kind": "voice", "number": "+13055550142", "label": "Main", "languages": ["en", "zh-Hant"],
                  "hours": { "when": "weekly", "zone": "America/New_York",
                             "openings": [{ "days": ["mon", "tue"], "from": "09:00", "to": "17:00" }] } },
                { "kind": "text", "number": "741741", "keyword": "HOME" },
                { "kind": "chat", "address": "https://example.org/chat" },
                { "kind": "web", "address": "https://example.org" },
                { "kind": "email", "address": "help@example.org" },
                { "kind": "in_person", "address": "1 Example Street, Exampleville, FL 33157", "interpreter": true },
            ],
            "cost": { "kind": "free" },
            "id_asked": { "asked": "no" },
            "emergency": { "policy": "unknown" },
            "communities": [{ "community": "black", "basis": "self_described" }],
            "needs": ["talk", "sad"],
            "area": { "scope": "state", "codes": ["US", "US-FL"], "points": [[25.7617, -80.1918]] },
            "sources": [{ "cite": "https://example.org/about", "own": true }],
            "checked": { "date": "2024-05", "basis": "operator_page" },
        },
        "texts": [
            { "resource": "example-line", "field": "summary", "locale": "en", "text": "Somebody listens.",
              "provenance": { "origin": "author", "date": "2024-05-01" } },
            { "resource": "example-line", "field": "summary", "locale": "es", "text": "Alguien escucha.",
              "provenance": { "origin": "machine", "date": "2024-05-02", "source_hash": "abc" } },
        ],
    }))
    .unwrap()
}

/// The one record of a package after another program has been at it.
fn edited(record: &Record, file: &str, from: &str, to: &str) -> Record {
    let mut files = write_package(std::slice::from_ref(record));
    replace(&mut files, file, from, to);
    let (mut back, _) = records(&package(&files));
    assert_eq!(back.len(), 1);
    back.remove(0)
}

fn replace(files: &mut Files, file: &str, from: &str, to: &str) {
    let text = String::from_utf8(files[file].clone()).unwrap();
    assert!(text.contains(from), "{file} holds no {from}: {text}");
    files.insert(file.to_owned(), text.replace(from, to).into_bytes());
}

#[test]
fn facts_stand_in_the_columns_of_hsds_and_nowhere_else() {
    let files = write_package(&[line()]);
    let text = |file: &str| String::from_utf8(files[file].clone()).unwrap();
    for (file, fact) in [
        ("phones.csv", "+13055550142"),
        ("services.csv", "https://example.org/chat"),
        ("services.csv", "help@example.org"),
        ("services.csv", "Somebody listens."),
        ("schedules.csv", "\"MO,TU\""),
        ("languages.csv", "Traditional Chinese"),
        ("locations.csv", "25.7617,-80.1918"),
        ("many_doors_texts.csv", "Alguien escucha."),
    ] {
        let holds = |name: &&String| String::from_utf8_lossy(&files[*name]).contains(fact);
        let beside: Vec<&String> = files.keys().filter(holds).filter(|name| **name != file).collect();
        assert!(text(file).contains(fact) || fact.contains("chat"), "{file} lacks {fact}");
        // An organization must have a description, and a service without one of its own lends it its summary.
        let lent = ["organizations.csv".to_owned()];
        assert!(
            beside.iter().all(|name| lent.contains(name) || fact.contains("chat")),
            "{fact} stands in {beside:?} too"
        );
    }
    let channels = text("many_doors_channels.csv");
    assert!(
        !channels.contains("3055550142") && !channels.contains("mon,tue") && !channels.contains("en zh-Hant"),
        "{channels}"
    );
}

#[test]
fn a_number_changed_by_another_program_is_the_number_and_no_old_check_covers_it() {
    let mut record = line();
    record.resource.channels[0].checked = record.resource.checked;
    let back = edited(&record, "phones.csv", "+13055550142", "(305) 555-0199");
    let voice = &back.resource.channels[0];
    assert_eq!(voice.number.as_ref().unwrap().as_str(), "+13055550199");
    assert_eq!(back.resource.checked_channel(voice), None, "nobody has checked this number");
    let mut same = back;
    same.resource.channels[0].number = Some(PhoneNumber::parse("+13055550142").unwrap());
    same.resource.channels[0].checked = record.resource.checked;
    same.resource.checked = record.resource.checked;
    assert_eq!(same, record, "and nothing else has changed");
}

#[test]
fn a_crisis_line_whose_number_was_changed_waits_until_somebody_says_when_it_was_checked() {
    let mut record = line();
    record.resource.kind = Kind::Crisis;
    let mut files = write_package(&[record]);
    replace(&mut files, "phones.csv", "+13055550142", "+13055550199");
    let (back, notices) = records(&package(&files));
    assert_eq!(back, []);
    assert!(notices.iter().any(|notice| notice.reason == Reason::RuleBroken));
    // The column `assured_date` is the place to say it.
    let services = String::from_utf8(files["services.csv"].clone()).unwrap();
    let mut table = csv::Reader::from_reader(services.as_bytes());
    let at = table.headers().unwrap().iter().position(|column| column == "assured_date").unwrap();
    let mut row: Vec<String> = table.records().next().unwrap().unwrap().iter().map(str::to_owned).collect();
    row[at] = "2024-06-01".into();
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(table.headers().unwrap()).unwrap();
    out.write_record(&row).unwrap();
    files.insert("services.csv".into(), out.into_inner().unwrap());
    let (back, _) = records(&package(&files));
    assert_eq!(back[0].resource.checked.unwrap().date.to_string(), "2024-06-01");
    assert_eq!(back[0].resource.channels[0].number.as_ref().unwrap().as_str(), "+13055550199");
}

#[test]
fn a_sentence_changed_by_another_program_was_read_by_nobody() {
    let mut record = line();
    let review =
        many_doors_domain::Review { reviewer: "A reader".into(), date: "2024-05".to_owned().try_into().unwrap() };
    record.texts[0].provenance.review = Some(review);
    let back = edited(&record, "services.csv", "Somebody listens.", "We listen.");
    assert_eq!(back.text(Field::Summary, "en").unwrap().provenance.review, None);
    assert_eq!(records(&package(&write_package(&[record.clone()]))).0, [record]);
}

#[test]
fn hours_names_pages_and_sentences_changed_by_another_program_are_believed() {
    let Hours::Weekly { openings, .. } =
        edited(&line(), "schedules.csv", "17:00:00", "18:30:00").resource.channels[0].hours.clone()
    else {
        panic!("the week is still one")
    };
    assert_eq!(openings[0].to.strftime("%H:%M").to_string(), "18:30");
    assert_eq!(edited(&line(), "services.csv", "Example Line", "New Line").resource.name, "New Line");
    assert_eq!(
        edited(&line(), "services.csv", "help@example.org", "new@example.org").resource.channels[4].address.as_deref(),
        Some("new@example.org")
    );
    let back = edited(&line(), "services.csv", "Somebody listens.", "We listen.");
    assert_eq!(back.text(Field::Summary, "en").unwrap().text, "We listen.");
    assert_eq!(back.text(Field::Summary, "es").unwrap().text, "Alguien escucha.");
    assert_eq!(edited(&line(), "services.csv", ",active", ",temporarily closed").resource.status.state, Status::Paused);
}

#[test]
fn a_number_that_another_program_made_unreadable_is_no_channel_but_is_kept() {
    let back = edited(&line(), "phones.csv", "+13055550142", "ask at the desk");
    assert!(back.resource.channels.iter().all(|channel| channel.kind != ChannelKind::Voice));
    assert_eq!(&back.unplaced.0["phone"][0]["number"], "ask at the desk");
}

#[test]
fn a_service_that_another_program_ended_has_no_number_any_more() {
    let back = edited(&line(), "services.csv", ",active", ",defunct");
    assert_eq!(back.resource.status.state, Status::Ended);
    assert!(back.resource.channels.iter().all(|channel| channel.number.is_none()));
    let kept: Vec<&str> = back.unplaced.0["phone"].iter().map(|row| &row["number"]).collect();
    assert_eq!(kept, ["+13055550142", "741741"]);
}

#[test]
fn a_phone_that_another_program_added_is_one_more_channel() {
    let mut files = write_package(&[line()]);
    let services = String::from_utf8(files["services.csv"].clone()).unwrap();
    let service = services.lines().nth(1).unwrap().split(',').next().unwrap().to_owned();
    let row = format!("10000000-0000-4000-8000-000000000001,,{service},,,,305-555-0177,,voice,Evenings\r\n");
    files.get_mut("phones.csv").unwrap().extend_from_slice(row.as_bytes());
    let (back, _) = records(&package(&files));
    let added = back[0].resource.channels.last().unwrap();
    assert_eq!((added.number.as_ref().unwrap().as_str(), added.label.as_deref()), ("+13055550177", Some("Evenings")));
    assert_eq!(back[0].resource.channels.len(), line().resource.channels.len() + 1);
}

#[test]
fn formulas_are_defused_in_a_package_and_come_back_as_they_were() {
    let mut record = line();
    record.resource.name = "=HYPERLINK(\"https://example.org\")".into();
    record.resource.also_known_as = vec!["@home".into(), "'=x".into()];
    let files = write_package(std::slice::from_ref(&record));
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".csv")) {
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        for row in reader.records() {
            let risky = |cell: &&str| cell.starts_with(['=', '@', '\t', '\r']);
            assert_eq!(row.unwrap().iter().find(risky), None, "{name}");
        }
    }
    assert_eq!(records(&package(&files)).0, [record]);
}

#[test]
fn a_practice_without_its_credit_does_not_leave() {
    let mut record = line();
    record.resource.kind = Kind::Practice;
    let mut files = Files::new();
    let refused = tabular([record.clone()], &ExportInfo::default(), &mut files, Progress::none());
    assert!(matches!(refused, Err(ExportError::PracticeUncredited(id)) if id.0 == "example-line"));
    record.resource.credit = Some(Credit { community: " ".into(), openness: Openness::OpenWithCredit });
    let refused = hsds::write::json([record.clone()], &ExportInfo::default(), Vec::new(), Progress::none());
    assert!(matches!(refused, Err(ExportError::PracticeUncredited(_))));
    record.resource.credit = Some(Credit { community: "Example people".into(), openness: Openness::OpenWithCredit });
    assert_eq!(records(&package(&write_package(&[record.clone()]))).0, [record]);
}

#[test]
fn a_practice_whose_credit_was_taken_out_on_the_way_is_set_aside() {
    let mut record = line();
    record.resource.kind = Kind::Practice;
    record.resource.credit = Some(Credit { community: "Example people".into(), openness: Openness::OpenWithCredit });
    let mut files = write_package(&[record]);
    replace(&mut files, "many_doors_records.csv", "Example people,open_with_credit", ",");
    let (back, notices) = records(&package(&files));
    assert_eq!(back, []);
    assert!(
        notices
            .iter()
            .any(|notice| notice.reason == Reason::PracticeUncredited && notice.outcome == Outcome::Quarantined)
    );
}

#[test]
fn where_a_confidential_place_is_leaves_in_no_way() {
    let mut record = line();
    record.resource.confidential = true;
    let id = "20000000-0000-4000-8000-000000000001";
    let cells =
        |values: &[(&str, &str)]| values.iter().map(|(c, v)| ((*c).to_owned().into(), (*v).to_owned())).collect();
    record.unplaced = Unplaced(
        [
            (
                "location",
                cells(&[("id", id), ("name", "SECRET house"), ("latitude", "25.99"), ("longitude", "-80.99")]),
            ),
            ("address", cells(&[("id", id), ("location_id", id), ("address_1", "9 SECRET Road")])),
            ("beds", cells(&[("id", id), ("street_address", "9 SECRET Road"), ("count", "4")])),
            ("Street list", cells(&[("what", "SECRET")])),
        ]
        .into_iter()
        .map(|(table, row)| (table.to_owned(), vec![row]))
        .collect(),
    );
    let mut everything: Vec<u8> = write_package(&[record.clone()]).into_values().flatten().collect();
    everything.extend(write_json(&[record]));
    let everything = String::from_utf8(everything).unwrap();
    for trace in ["SECRET", "25.99", "25.7617", "-80.1918", "Example Street"] {
        assert!(!everything.contains(trace), "{trace}");
    }
    assert!(everything.contains("+13055550142"), "the number stays");
}

#[test]
fn two_records_that_disagree_about_a_shared_row_both_keep_their_word() {
    let id = "20000000-0000-4000-8000-000000000002";
    let with = |name: &str, description: &str| {
        let mut record = line();
        record.resource.id.0 = name.to_owned();
        record.texts.clear();
        let row = [("id", id), ("name", "Example Clinic"), ("description", description)];
        let row = row.into_iter().map(|(c, v)| (c.to_owned().into(), v.to_owned())).collect();
        record.unplaced.0.insert("organization".into(), vec![row]);
        record
    };
    let all = [with("one", "Old words"), with("two", "New words"), with("three", "Old words")];
    let files = write_package(&all);
    let organizations = String::from_utf8(files["organizations.csv"].clone()).unwrap();
    assert_eq!(organizations.matches(id).count(), 1, "{organizations}");
    assert_eq!(records(&package(&files)).0, all);
    assert_eq!(records(&reading::json(&write_json(&all))).0, all);
}

#[test]
fn channels_that_no_column_allows_stand_in_the_profile_only() {
    let mut record = line();
    let odd = |kind, address: &str| Channel {
        kind,
        address: Some(address.into()),
        number: None,
        ..record.resource.channels[3].clone()
    };
    record.resource.channels =
        vec![odd(ChannelKind::Email, "not a mailbox"), odd(ChannelKind::Web, "example.org, the page")];
    record.resource.area.points.clear();
    let files = write_package(std::slice::from_ref(&record));
    assert!(!String::from_utf8_lossy(&files["services.csv"]).contains("not a mailbox"));
    assert_eq!(records(&package(&files)).0, [record]);
}

#[test]
fn writing_and_reading_stop_when_somebody_says_so() {
    let many: Vec<Record> = (0..250)
        .map(|at| {
            let mut record = line();
            record.resource.id.0 = format!("line-{at}");
            record
        })
        .collect();
    let stop = |_: u64, _: u64| false;
    let stopped = tabular(many.clone(), &ExportInfo::default(), &mut Files::new(), Progress::new(&stop));
    assert!(matches!(stopped, Err(ExportError::Stopped(_))));
    let tables = package(&write_package(&many));
    let source = reading::source();
    assert!(matches!(hsds::records(&tables, &source, Progress::new(&stop)), Err(Stopped)));
}

#[test]
fn a_folder_and_an_archive_hold_the_same_files() {
    let files = write_package(&[line()]);
    let folder = tempfile::tempdir().unwrap();
    tabular([line()], &ExportInfo::default(), &mut FolderSink::new(folder.path()), Progress::none()).unwrap();
    let mut sink = ZipSink::new(std::io::Cursor::new(Vec::new()));
    tabular([line()], &ExportInfo::default(), &mut sink, Progress::none()).unwrap();
    let mut archive = zip::ZipArchive::new(sink.finish().unwrap()).unwrap();
    assert_eq!(archive.len(), files.len());
    for (name, bytes) in &files {
        assert_eq!(&std::fs::read(folder.path().join(name)).unwrap(), bytes, "{name}");
        let mut packed = Vec::new();
        std::io::Read::read_to_end(&mut archive.by_name(name).unwrap(), &mut packed).unwrap();
        assert_eq!(&packed, bytes, "{name}");
    }
}
