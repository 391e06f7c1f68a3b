//! Other people's data: what is certain becomes a fact, the rest is kept as it was written.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up must fail")]

mod reading;

use many_doors_domain::{Channel, ChannelKind, CostKind, Field, Hours, Kind, Record, Scope, Status, VerificationBasis};
use many_doors_exchange::{Notice, Outcome, Reason, Tables};
use reading::{json, package, records, table, write_json, write_package};

const S1: &str = "10000000-0000-4000-8000-000000000001";
const S2: &str = "10000000-0000-4000-8000-000000000002";
const O1: &str = "20000000-0000-4000-8000-000000000001";
const O2: &str = "20000000-0000-4000-8000-000000000002";
const L1: &str = "30000000-0000-4000-8000-000000000001";

/// Two services of one organization, one place, and an organization without services.
fn small() -> Tables {
    let mut tables = Tables::default();
    let mut add = |name: &str, csv: String| table(&mut tables, name, csv.as_bytes());
    add(
        "organization",
        format!(
            "id,name,description,email,website\n{O1},Example Clinic,We care.,,https://clinic.example.org\n{O2},Example Circle,We meet.,circle@example.org,\n"
        ),
    );
    add(
        "service",
        format!(
            "id,organization_id,name,alternate_name,description,url,email,status,fees_description,eligibility_description,application_process,assured_date,wait_time,original_id\n\
             {S1},{O1},Counseling,Talk,Talk with somebody.,https://example.org/talk,talk@example.org,active,Free,Anyone,Call first.,2023-02-01,two weeks,136\n\
             {S2},{O1},Groups,,Groups meet.,,,active,$5 a visit,,,,,137\n"
        ),
    );
    add("location", format!("id,name,latitude,longitude\n{L1},Main house,25.7617,-80.1918\n"));
    add("service_at_location", format!("id,service_id,location_id\n40000000-0000-4000-8000-000000000001,{S1},{L1}\n"));
    add(
        "address",
        format!(
            "id,location_id,address_1,city,state_province,postal_code,country,address_type\n50000000-0000-4000-8000-000000000001,{L1},1 Example Street,Exampleville,FL,33157,,\n"
        ),
    );
    add(
        "phone",
        format!(
            "id,service_id,organization_id,number,extension,type,description\n\
             60000000-0000-4000-8000-000000000001,{S1},,305-555-0142 x12,,voice,\n\
             60000000-0000-4000-8000-000000000002,{S1},,305-555-0143,,fax,\n\
             60000000-0000-4000-8000-000000000003,{S1},,Ask at the desk,,voice,\n\
             60000000-0000-4000-8000-000000000004,,{O1},305-555-0100 or 305-555-0101,,,Front desk\n"
        ),
    );
    add(
        "language",
        format!(
            "id,service_id,name\n70000000-0000-4000-8000-000000000001,{S1},Spanish (limited)\n70000000-0000-4000-8000-000000000002,{S1},Creole\n\
             70000000-0000-4000-8000-000000000003,{S1},Language line available\n"
        ),
    );
    add(
        "schedule",
        format!(
            "id,service_id,freq,byday,opens_at,closes_at,description\n80000000-0000-4000-8000-000000000001,{S1},WEEKLY,MO,09:00,17:00,Mondays 9 to 5\n\
             80000000-0000-4000-8000-000000000002,{S1},WEEKLY,TU,09:00,17:00,\n80000000-0000-4000-8000-000000000003,{S2},,,,,By appointment\n"
        ),
    );
    tables
}

fn by_id<'r>(records: &'r [Record], id: &str) -> &'r Record {
    records.iter().find(|record| record.id().0 == id).expect("a record")
}

fn has(notices: &[Notice], reason: Reason, value: &str) -> bool {
    notices.iter().any(|notice| notice.reason == reason && notice.value.contains(value) && notice.place.line.is_some())
}

fn of_kind(record: &Record, kind: ChannelKind) -> Vec<&Channel> {
    record.resource.channels.iter().filter(|channel| channel.kind == kind).collect()
}

#[test]
fn a_service_becomes_what_its_rows_say_with_certainty() {
    let (all, _) = records(&small());
    let record = by_id(&all, S1);
    let r = &record.resource;
    assert_eq!((r.name.as_str(), r.kind, r.status.state), ("Counseling", Kind::Organization, Status::Available));
    assert_eq!(r.also_known_as, ["Talk", "Example Clinic"]);
    let [voice] = of_kind(record, ChannelKind::Voice)[..] else { panic!("one number, and no fax") };
    assert_eq!((voice.number.as_ref().unwrap().as_str(), voice.press.as_deref()), ("+13055550142", Some("12")));
    assert_eq!(voice.languages.iter().map(|tag| tag.0.as_str()).collect::<Vec<_>>(), ["es"]);
    assert!(voice.interpreter);
    let Hours::Weekly { zone, openings } = &voice.hours else { panic!("a plain week in a known zone") };
    assert_eq!((zone.as_str(), openings.len(), openings[0].days.len()), ("America/New_York", 1, 2));
    let address = |kind| of_kind(record, kind)[0].address.as_deref();
    assert_eq!(address(ChannelKind::InPerson), Some("1 Example Street, Exampleville, FL 33157"));
    assert_eq!(
        (address(ChannelKind::Web), address(ChannelKind::Email)),
        (Some("https://example.org/talk"), Some("talk@example.org"))
    );
    assert_eq!((r.area.scope, r.area.codes.join(" ").as_str(), r.area.points.len()), (Scope::Local, "US US-FL", 1));
    assert_eq!(r.cost.kind, CostKind::Free);
    assert_eq!(r.checked.unwrap().basis, VerificationBasis::OtherSource);
    assert_eq!((r.sources[0].cite.as_str(), r.needs.len(), r.communities.len()), ("Example list", 0, 0));
    let text = |field| record.text(field, "en").map(|row| row.text.as_str());
    assert_eq!(text(Field::Summary), Some("Talk with somebody."));
    assert_eq!(text(Field::More), Some("We care.\n\nCall first."));
    assert_eq!(
        (text(Field::Who), text(Field::Money), text(Field::Hours)),
        (Some("Anyone"), Some("Free"), Some("Mondays 9 to 5"))
    );
    assert_eq!(record.texts[0].provenance.date.to_string(), "2024-05-01");
}

#[test]
fn what_is_not_certain_is_kept_and_told() {
    let (all, notices) = records(&small());
    let kept = &by_id(&all, S1).unplaced.0;
    assert_eq!(
        kept["phone"]
            .iter()
            .filter(|row| &row["number"] == "Ask at the desk" || &row["number"] == "305-555-0143")
            .count(),
        2
    );
    assert_eq!(&kept["language"][1]["name"], "Creole");
    assert_eq!((&kept["service"][0]["wait_time"], &kept["service"][0]["original_id"]), ("two weeks", "136"));
    assert!(!kept["service"][0].contains_key("name"), "what stands in the record is not kept twice");
    assert!(has(&notices, Reason::PhoneNotUnderstood, "Ask at the desk"));
    assert!(has(&notices, Reason::LanguageNotUnderstood, "Creole"));
    assert!(has(&notices, Reason::HoursNotUnderstood, "By appointment"));
    assert!(has(&notices, Reason::PhoneExtension, "x12"));
    assert!(has(&notices, Reason::SeveralPhones, "305-555-0100"));
    let orphans: Vec<_> = notices.iter().filter(|notice| notice.reason == Reason::Orphan).collect();
    assert!(orphans.is_empty(), "{orphans:?}");
}

#[test]
fn a_service_without_a_number_has_its_organizations() {
    let (all, _) = records(&small());
    let record = by_id(&all, S2);
    let numbers: Vec<_> =
        of_kind(record, ChannelKind::Voice).iter().map(|c| c.number.as_ref().unwrap().as_str().to_owned()).collect();
    assert_eq!(numbers, ["+13055550100", "+13055550101"]);
    assert_eq!(of_kind(record, ChannelKind::Web)[0].address.as_deref(), Some("https://clinic.example.org"));
    assert_eq!((record.resource.cost.kind, of_kind(record, ChannelKind::InPerson).len()), (CostKind::Unknown, 0));
    assert_eq!(record.text(Field::Hours, "en").unwrap().text, "By appointment");
    assert!(record.resource.channels.iter().all(|channel| channel.hours == Hours::Unknown));
}

#[test]
fn an_organization_without_services_is_a_record_too() {
    let (all, _) = records(&small());
    let record = by_id(&all, O2);
    assert_eq!((record.resource.name.as_str(), all.len()), ("Example Circle", 3));
    assert_eq!(record.text(Field::Summary, "en").unwrap().text, "We meet.");
    assert_eq!(of_kind(record, ChannelKind::Email)[0].address.as_deref(), Some("circle@example.org"));
}

#[test]
fn other_peoples_data_goes_out_and_comes_back_the_same_and_its_rows_keep_their_ids() {
    let (all, _) = records(&small());
    let files = write_package(&all);
    assert_eq!(records(&package(&files)).0, sorted_like(&all, records(&package(&files)).0.as_slice()));
    let (back, _) = records(&json(&write_json(&all)));
    assert_eq!(back, sorted_like(&all, &back));
    assert_eq!(back.len(), all.len());
    let phones = String::from_utf8(files["phones.csv"].clone()).unwrap();
    assert!(
        phones
            .contains("60000000-0000-4000-8000-000000000001,,10000000-0000-4000-8000-000000000001,,,,305-555-0142 x12"),
        "{phones}"
    );
    assert_eq!(phones.lines().count(), 5, "no number was written a second time: {phones}");
    assert!(!String::from_utf8_lossy(&files["many_doors_channels.csv"]).contains("5550142"));
}

/// The same records in the order of the others.
fn sorted_like(records: &[Record], order: &[Record]) -> Vec<Record> {
    order.iter().map(|wanted| by_id(records, &wanted.id().0).clone()).collect()
}

#[test]
fn a_defunct_service_shows_no_number_but_keeps_it() {
    let mut tables = small();
    table(&mut tables, "service", format!("id,organization_id,name,status\n{S1},{O1},Counseling,defunct\n").as_bytes());
    let (all, _) = records(&tables);
    let record = by_id(&all, S1);
    assert_eq!(record.resource.status.state, Status::Ended);
    assert!(record.resource.channels.iter().all(|channel| channel.number.is_none()));
    assert_eq!(&record.unplaced.0["phone"][0]["number"], "305-555-0142 x12");
}

#[test]
fn a_source_that_calls_every_service_inactive_says_nothing_about_any() {
    let mut tables = small();
    let rows: String =
        (0..12).map(|at| format!("10000000-0000-4000-8000-0000000001{at:02},{O1},Service {at},inactive\n")).collect();
    table(&mut tables, "service", format!("id,organization_id,name,status\n{rows}").as_bytes());
    let (all, notices) = records(&tables);
    assert_eq!(all[0].resource.status.state, Status::Uncertain);
    assert_eq!(&all[0].unplaced.0["service"][0]["status"], "inactive");
    assert_eq!(notices.iter().filter(|notice| notice.reason == Reason::AllInactive).count(), 1);
}

#[test]
fn a_place_marked_confidential_is_dropped_and_counted() {
    let mut tables = small();
    table(
        &mut tables,
        "location",
        format!("id,name,latitude,longitude,confidential\n{L1},Safe house,25.7617,-80.1918,true\n").as_bytes(),
    );
    let (all, notices) = records(&tables);
    let record = by_id(&all, S1);
    assert!(record.resource.confidential && record.resource.area.points.is_empty());
    assert!(of_kind(record, ChannelKind::InPerson).is_empty() && !of_kind(record, ChannelKind::Voice).is_empty());
    let kept = serde_json::to_string(&record.unplaced).unwrap();
    assert!(!kept.contains("Safe house") && !kept.contains("Example Street") && !kept.contains("25.7617"), "{kept}");
    let hidden: Vec<_> = notices.iter().filter(|notice| notice.reason == Reason::MarkedPrivate).collect();
    assert_eq!(hidden.len(), 2);
    assert!(hidden.iter().all(|notice| notice.outcome == Outcome::LeftOut && notice.value.is_empty()));
}

#[test]
fn coordinates_that_are_no_place_make_no_point() {
    let mut tables = small();
    table(&mut tables, "location", format!("id,name,latitude,longitude\n{L1},Main house,0,0\n").as_bytes());
    let (all, notices) = records(&tables);
    assert!(by_id(&all, S1).resource.area.points.is_empty());
    assert!(has(&notices, Reason::NoPlaceOnEarth, "0, 0"));
}

#[test]
fn rows_that_lead_nowhere_are_told() {
    let mut tables = small();
    table(
        &mut tables,
        "funding",
        b"id,service_id,source\n90000000-0000-4000-8000-000000000001,10000000-0000-4000-8000-0000000000ff,A grant\n",
    );
    let (_, notices) = records(&tables);
    let orphans: Vec<_> = notices
        .iter()
        .filter(|notice| notice.reason == Reason::Orphan)
        .map(|notice| notice.place.file.as_str())
        .collect();
    assert_eq!(orphans, ["funding.csv"]);
}

#[test]
fn a_number_that_only_a_person_has_is_nobodys_door() {
    let mut tables = small();
    table(
        &mut tables,
        "contact",
        format!("id,service_id,title\na0000000-0000-4000-8000-000000000001,{S2},Director\n").as_bytes(),
    );
    table(&mut tables, "phone", b"id,contact_id,number\n60000000-0000-4000-8000-000000000009,a0000000-0000-4000-8000-000000000001,305-555-0166\n");
    let (all, _) = records(&tables);
    assert!(of_kind(by_id(&all, S2), ChannelKind::Voice).is_empty());
}

#[test]
fn a_service_without_a_name_is_set_aside_and_the_rest_comes_in() {
    let mut tables = small();
    table(&mut tables, "service", format!("id,organization_id,name\n{S1},{O1},\n{S2},{O1},Groups\n").as_bytes());
    let (all, notices) = records(&tables);
    assert_eq!(all.len(), 2);
    assert!(
        notices.iter().any(|notice| notice.reason == Reason::NameMissing && notice.outcome == Outcome::Quarantined)
    );
}

#[test]
fn the_official_examples_go_out_and_come_back_the_same() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/hsds/hsds31_official_examples/csv");
    let Ok(entries) = std::fs::read_dir(folder) else {
        println!("skipped: the examples are not here");
        return;
    };
    let files =
        entries.map(|entry| entry.unwrap()).filter(|entry| entry.path().extension().is_some_and(|end| end == "csv"));
    let files =
        files.map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())).collect();
    let (all, _) = records(&package(&files));
    assert_eq!(all.len(), 1);
    assert_eq!(of_kind(&all[0], ChannelKind::Voice)[0].number.as_ref().unwrap().as_str(), "+441234234567");
    assert!(all[0].resource.area.points.is_empty(), "a latitude of 100 is no place");
    assert_eq!(records(&package(&write_package(&all))).0, all);
    assert_eq!(records(&json(&write_json(&all))).0, all);
}

#[test]
fn what_a_service_has_room_for_and_what_is_said_of_an_address_stand_where_others_look() {
    let mut tables = small();
    let (unit, capacity) = ("90000000-0000-4000-8000-000000000001", "90000000-0000-4000-8000-000000000002");
    let (term, address) = ("90000000-0000-4000-8000-000000000003", "50000000-0000-4000-8000-000000000001");
    let mut add = |name: &str, csv: String| table(&mut tables, name, csv.as_bytes());
    add("unit", format!("id,name\n{unit},Bed\n"));
    add(
        "service_capacity",
        format!(
            "id,service_id,unit_id,available,maximum,description,updated\n\
             {capacity},{S1},{unit},12,20,Beds for tonight,2024-09-25T14:23:06.5+01:00\n"
        ),
    );
    add("taxonomy_term", format!("id,name,description\n{term},Step-free,No steps.\n"));
    add(
        "attribute",
        format!(
            "id,link_id,link_entity,taxonomy_term_id\n90000000-0000-4000-8000-000000000004,{address},address,{term}\n"
        ),
    );
    add(
        "metadata",
        format!(
            "id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by\n\
             90000000-0000-4000-8000-000000000005,{unit},unit,2024-01-01,update,name,Cot,Bed,A steward\n"
        ),
    );
    let all = records(&tables).0;
    let services: Vec<serde_json::Value> = serde_json::from_slice(&write_json(&all)).unwrap();
    let service = services.iter().find(|service| service["id"] == S1).unwrap();
    let found = &service["capacities"][0];
    assert_eq!(
        (&found["available"], &found["maximum"], &found["unit"]["name"]),
        (&12.into(), &20.into(), &"Bed".into())
    );
    assert_eq!(found["updated"], "2024-09-25T14:23:06.5+01:00");
    assert_eq!(found["unit"]["metadata"][0]["previous_value"], "Cot");
    let place = &service["service_at_locations"][0]["location"]["addresses"][0];
    assert_eq!(place["attributes"][0]["taxonomy_term"]["name"], "Step-free");
    let files = write_package(&all);
    assert!(String::from_utf8_lossy(&files["service_capacity.csv"]).contains("Beds for tonight"));
    assert_eq!(records(&package(&files)).0, all);
    assert_eq!(records(&json(&write_json(&all))).0, all);
}
