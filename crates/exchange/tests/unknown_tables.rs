//! Tables that HSDS does not know: what is told to be kept comes out again, and what is private does not come in by them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up must fail")]

mod reading;

use many_doors_domain::{Cells, Record};
use many_doors_exchange::{
    Notice, Outcome, Progress, Reason,
    files::Files,
    hsds::{
        self,
        read::{Options, read},
    },
};

/// Reads a folder with the reader of the program, to its records.
fn brought(files: &[(&str, &str)]) -> (Vec<Record>, Vec<Notice>) {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    records(&Files::at(folder.path()).unwrap())
}

fn records(files: &Files) -> (Vec<Record>, Vec<Notice>) {
    let options = Options { source: "example".into(), ..Options::default() };
    let found = read(files, &options, Progress::none()).unwrap();
    let mut notices = found.notices;
    let source = reading::source();
    let mut records = hsds::records(&found.tables, &source, Progress::none()).unwrap();
    let all = records.by_ref().map(Result::unwrap).collect();
    notices.extend(records.take_notices());
    (all, notices)
}

/// All rows that any record holds of a table, as values by column.
fn held<'r>(records: &'r [Record], table: &str) -> Vec<(&'r str, &'r Cells)> {
    let rows = records.iter().flat_map(|record| {
        let rows = record.unplaced.0.get(table).into_iter().flatten();
        rows.map(|row| (record.resource.name.as_str(), &**row))
    });
    rows.collect()
}

/// Both forms of an export, read again with the reader of the program.
fn again(all: &[Record]) -> [Vec<Record>; 2] {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in reading::write_package(all) {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let tables = records(&Files::at(folder.path()).unwrap()).0;
    let json = records(&Files::of_bytes("list.json", reading::write_json(all)).unwrap()).0;
    [tables, json]
}

fn set_aside(notices: &[Notice]) -> Vec<&Notice> {
    notices.iter().filter(|notice| matches!(notice.outcome, Outcome::Quarantined | Outcome::LeftOut)).collect()
}

const ORGANIZATIONS: (&str, &str) =
    ("organizations.csv", "id,name,description\n5,Example Clinic,We care.\n6,Example Circle,We meet.\n");
const SERVICES: (&str, &str) = (
    "services.csv",
    "id,organization_id,name,description,status\n\
     17,5,Counseling,Talk with somebody.,active\n\
     18,5,Groups,Groups meet.,active\n\
     0a0b0c0d-0000-4000-8000-00000000000e,6,Circle,We sit.,active\n",
);

#[test]
fn rows_of_an_unknown_table_travel_with_the_record_that_their_old_ids_name() {
    let beds = "id,service_id,organization_id,count\n\
        1,17,,4\n\
        2,18,,5\n\
        3,0A0B0C0D-0000-4000-8000-00000000000E,,6\n\
        4,,6,7\n";
    let (all, notices) = brought(&[ORGANIZATIONS, SERVICES, ("beds.csv", beds)]);
    assert_eq!(set_aside(&notices), Vec::<&Notice>::new());
    let counts: Vec<_> = held(&all, "beds").iter().map(|(name, row)| (*name, row["count"].to_owned())).collect();
    let expected = [("Counseling", "4"), ("Groups", "5"), ("Circle", "6"), ("Circle", "7")];
    assert_eq!(counts, expected.map(|(name, count)| (name, count.to_owned())));
    let (_, first) = held(&all, "beds")[0];
    let counseling = all.iter().find(|record| record.resource.name == "Counseling").unwrap();
    assert_eq!(first["service_id"], counseling.id().0, "a lasting id, as in tables of HSDS");
    assert_eq!(&first["original_service_id"], "17", "and what was written");
    for back in again(&all) {
        assert_eq!(back, all);
    }
}

#[test]
fn rows_of_unknown_tables_that_hang_on_no_record_travel_with_the_list() {
    let (all, notices) = brought(&[
        ORGANIZATIONS,
        SERVICES,
        ("codes.csv", "code,meaning\nA,open\nB,by appointment\n"),
        ("Price List 2024.csv", "What,Price\nBed,0\n"),
        ("visits.csv", "id,service_id,day\n1,999,2024-01-01\n2,20000000-0000-4000-8000-000000000009,2024-01-02\n"),
        ("terms_of_ours.csv", "taxonomy_term_id,word\nno-such,Rest\n"),
    ]);
    assert_eq!(set_aside(&notices), Vec::<&Notice>::new(), "what is told to be kept is not set aside as well");
    let kept = notices.iter().filter(|notice| notice.reason == Reason::UnknownTable).count();
    assert_eq!(kept, 4);
    for (table, rows) in [("codes", 2), ("Price List 2024", 1), ("visits", 2), ("terms_of_ours", 1)] {
        assert_eq!(held(&all, table).len(), rows, "{table}");
    }
    assert_eq!(&held(&all, "visits")[0].1["service_id"], "999", "nothing is known of it but what was written");
    for back in again(&all) {
        assert_eq!(back, all);
    }
    let files = reading::write_package(&all);
    assert!(String::from_utf8_lossy(&files["codes.csv"]).contains("by appointment"));
}

#[test]
fn a_link_that_names_its_table_leads_to_the_record_too() {
    let (all, notices) = brought(&[
        ORGANIZATIONS,
        SERVICES,
        ("remarks.csv", "resource_type,resource_id,remark\nservice,18,Ring twice\norganization,6,New house\n"),
    ]);
    assert_eq!(set_aside(&notices), Vec::<&Notice>::new());
    let remarks: Vec<_> = held(&all, "remarks").iter().map(|(name, row)| (*name, row["remark"].to_owned())).collect();
    assert_eq!(remarks, [("Groups", "Ring twice".to_owned()), ("Circle", "New house".to_owned())]);
}

#[test]
fn a_column_of_the_source_that_is_called_like_the_kept_one_is_not_overwritten() {
    let beds = "service_id,original_service_id\n17,their own word\n";
    let (all, _) = brought(&[ORGANIZATIONS, SERVICES, ("beds.csv", beds)]);
    let (_, row) = held(&all, "beds")[0];
    assert_eq!(&row["original_service_id"], "their own word");
    assert!(row.iter().any(|(column, value)| column != "service_id" && value == "17"));
}

#[test]
fn unknown_tables_among_known_ones_in_json_are_kept_as_well() {
    let text = r#"{
        "organization": [{ "id": "5", "name": "Example Clinic", "description": "We care." }],
        "service": [{ "id": "17", "organization_id": "5", "name": "Counseling", "status": "active" }],
        "beds": [{ "id": "1", "service_id": "17", "count": 4 }, { "id": "2", "count": 5 }]
    }"#;
    let (all, notices) = records(&Files::of_bytes("tables.json", text.into()).unwrap());
    assert_eq!(set_aside(&notices), Vec::<&Notice>::new());
    assert!(notices.iter().any(|notice| notice.reason == Reason::UnknownTable && notice.value == "beds"));
    assert_eq!(held(&all, "beds").len(), 2);
    for back in again(&all) {
        assert_eq!(back, all);
    }
}

#[test]
fn what_hangs_on_something_private_by_an_unknown_table_is_left_out_with_it() {
    let services = "id,organization_id,name,description,status,show_on_public_site\n\
        17,5,Counseling,Talk with somebody.,active,yes\n\
        19,5,Backroom Referrals,For staff,active,no\n";
    let phones = "id,service_id,number\n7,19,305-555-0108\n";
    let (all, notices) = brought(&[
        ORGANIZATIONS,
        ("services.csv", services),
        ("phones.csv", phones),
        ("beds.csv", "id,service_id,remark,is_private\n1,19,SECRET one,\n2,17,SECRET two,yes\n3,17,Open,\n"),
        ("bed_days.csv", "id,bed_id,remark\n1,2,SECRET three\n2,1,SECRET four\n3,3,Also open\n"),
        ("calls.csv", "phone_id,remark\n7,SECRET five\n"),
    ]);
    let everything = format!("{all:?}");
    assert!(!everything.contains("SECRET"), "{everything}");
    assert!(everything.contains("Open") && everything.contains("Also open"));
    let left_out = |file: &str| {
        set_aside(&notices)
            .iter()
            .filter(|notice| notice.place.file == file && notice.outcome == Outcome::LeftOut)
            .count()
    };
    assert_eq!((left_out("beds.csv"), left_out("bed_days.csv"), left_out("calls.csv")), (2, 2, 1));
    assert!(notices.iter().all(|notice| !notice.value.contains("SECRET")));
}

#[test]
fn people_in_unknown_tables_are_as_private_as_in_known_ones() {
    let (all, notices) = brought(&[
        ORGANIZATIONS,
        SERVICES,
        ("users.csv", "id,organization_id,name,email\n1,5,Gwendolyn Example,gwendolyn@example.org\n"),
        ("visits.csv", "id,case manager,day\n1,Gwendolyn Example,Monday\n"),
    ]);
    let everything = format!("{all:?}").to_lowercase();
    assert!(!everything.contains("gwendolyn"), "{everything}");
    assert_eq!(held(&all, "visits").len(), 1);
    assert_eq!(held(&all, "users").len(), 0, "nothing is left but that somebody is there");
    assert!(notices.iter().filter(|notice| notice.reason == Reason::StaffContact).count() >= 2);
}

#[test]
fn no_unknown_table_tells_where_a_confidential_place_is() {
    let services = "id,organization_id,name,description,status,confidential\n\
        17,5,Counseling,Talk with somebody.,active,no\n\
        20,6,Quiet House,A safe place.,active,yes\n";
    let (all, notices) = brought(&[
        ORGANIZATIONS,
        ("services.csv", services),
        ("locations.csv", "id,name,latitude,longitude\n3,Quiet,25.7,-80.2\n"),
        ("service_at_location.csv", "id,service_id,location_id\n1,20,3\n"),
        (
            "addresses.csv",
            "id,location_id,address_1,city,state_province,postal_code,country,address_type\n\
             1,3,12 Hidden Lane,Miami,FL,33101,US,physical\n",
        ),
        ("log.csv", "day,remark\nMonday,Painted 12 hidden LANE\nTuesday,Nothing\n"),
        ("rides.csv", "service_id,location_id,street,remark\n17,3,Hidden Lane 12,By bus\n"),
    ]);
    let everything = format!("{all:?}").to_lowercase();
    assert!(!everything.contains("hidden lane"), "{everything}");
    assert!(everything.contains("tuesday") && everything.contains("by bus"));
    let told = |file: &str| set_aside(&notices).iter().any(|notice| notice.place.file == file);
    assert!(told("log.csv") && told("rides.csv"));
}

#[test]
fn in_a_list_where_every_place_is_confidential_what_hangs_on_no_record_is_set_aside_and_told() {
    let services =
        "id,organization_id,name,description,status,confidential\n20,6,Quiet House,A safe place.,active,yes\n";
    let (all, notices) =
        brought(&[ORGANIZATIONS_OF_ONE, ("services.csv", services), ("codes.csv", "code,street\nA,Example Street\n")]);
    assert_eq!(held(&all, "codes"), []);
    assert!(
        set_aside(&notices).iter().any(|notice| notice.place.file == "codes.csv" && notice.place.line == Some(2)),
        "{notices:?}"
    );
}

const ORGANIZATIONS_OF_ONE: (&str, &str) = ("organizations.csv", "id,name,description\n6,Example Circle,We meet.\n");
