use many_doors_domain::Kind;
use many_doors_exchange::{
    Outcome, Progress, Reason, ids,
    sheet::{self, Mapping, Options, SheetError, Target, Vocabulary},
};

use crate::support::{bring, bring_with, open, set};

#[test]
fn a_row_becomes_a_service_with_all_that_belongs_to_it() {
    let came = bring(
        "Agency,Program,Also known as,About,Hotline,Text line,TTY,E-mail,Website,Address,Languages,Hours,Fee,Eligibility,Last checked,Status\n\
         Example House,Night Circle,The Circle,We sit together.,(555) 555-0100,555-555-0101,555-555-0102,help@example.org,example.org,\"100 Example St, Sampleton, FL 33101\",\"Spanish, English\",Mon-Fri 9-5,free,Everybody,3/25/2026,Active\n",
        |mapping| mapping.defaults.country = "US".into(),
    );
    for (column, value) in [
        ("name", "Night Circle"),
        ("alternate_name", "The Circle"),
        ("description", "We sit together."),
        ("email", "help@example.org"),
        ("url", "example.org"),
        ("fees_description", "free"),
        ("eligibility_description", "Everybody"),
        ("assured_date", "2026-03-25"),
        ("md_checked", "2026-03-25"),
        ("status", "active"),
    ] {
        assert_eq!(came.column("service", column), [value], "{column}");
    }
    assert_eq!(came.column("organization", "name"), ["Example House"]);
    assert_eq!(came.column("phone", "number"), ["(555) 555-0100", "555-555-0101", "555-555-0102"]);
    assert_eq!(came.column("phone", "type"), ["voice", "text", "textphone"]);
    assert_eq!(came.column("address", "address_1"), ["100 Example St"]);
    assert_eq!(came.column("address", "postal_code"), ["33101"]);
    assert_eq!(came.column("address", "country"), ["US"]);
    assert_eq!(came.column("language", "name"), ["Spanish", "English"]);
    assert_eq!(came.column("schedule", "description"), ["Mon-Fri 9-5"]);
    // Every reference leads to a row.
    let service = came.column("service", "id");
    for table in ["phone", "language", "schedule", "service_at_location"] {
        assert!(came.column(table, "service_id").iter().all(|id| *id == service[0]), "{table}");
    }
    assert_eq!(came.column("service", "organization_id"), came.column("organization", "id"));
    assert_eq!(came.column("service_at_location", "location_id"), came.column("location", "id"));
    assert_eq!(came.column("address", "location_id"), came.column("location", "id"));
}

#[test]
fn a_row_without_a_name_is_set_aside_and_the_rest_comes_in() {
    let came = bring("Name,Phone\n,555-555-0100\nTwo,555-555-0101\n", |_| {});
    assert_eq!(came.lines(Outcome::Quarantined, Reason::NameMissing), [Some(2)]);
    assert_eq!(came.column("service", "name"), ["Two"]);
}

#[test]
fn the_next_edition_of_a_sheet_updates_what_is_there_in_any_order() {
    let ids = |text: &str| {
        let came = bring(text, |_| {});
        let names = came.column("service", "name").into_iter().map(str::to_owned);
        let mut ids: Vec<_> = names.zip(came.column("service", "id").into_iter().map(str::to_owned)).collect();
        ids.sort();
        ids
    };
    let first =
        ids("Name,Organization,Phone,City\nOne,House,555-555-0100,Sampleton\nTwo,House,555-555-0101,Sampleton\n");
    let next =
        ids("Name,Organization,Phone,City\nTwo,House,555-555-0199,Elsewhere\nOne,House,555-555-0100,Sampleton\n");
    assert_eq!(first, next, "a new number is an edit and not another record");
    let sites =
        "One,House,555-555-0100,Sampleton\nOne,House,555-555-0100,Elsewhere\nOne,House,555-555-0102,Sampleton\n";
    let three = ids(&format!("Name,Organization,Phone,City\n{sites}"));
    assert_eq!(three.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
    let turned: Vec<&str> = sites.lines().rev().collect();
    assert_eq!(three, ids(&format!("Name,Organization,Phone,City\n{}\n", turned.join("\n"))));
}

#[test]
fn an_id_of_the_source_lasts_whatever_else_changes() {
    let came = bring("ID,Name\n17,One\n,Two\nAC148810-D857-441C-9679-408F346DE14B,Three\n17,Four\n17,One\n", |_| {});
    let id = came.column("service", "id");
    assert_eq!(id[0], ids::of_row("example", "service", "17"));
    assert_eq!(id[2], "ac148810-d857-441c-9679-408f346de14b");
    assert_eq!(came.column("service", "original_id"), ["17", "", ""]);
    assert_eq!(came.lines(Outcome::Quarantined, Reason::DuplicateId), [Some(5)], "the same row again is no conflict");
    assert_eq!(came.lines(Outcome::Repaired, Reason::IdMissing), [Some(3)]);
    assert_eq!(came.lines(Outcome::Repaired, Reason::IdDerived), [None]);
}

#[test]
fn members_of_staff_are_left_out_and_counted() {
    let came = bring(
        "Name,Contact person,Direct line,Staff email,Phone\nOne,Ana Example,555-555-0155,ana@example.org,555-555-0100\nTwo,,,,555-555-0101\n",
        |_| {},
    );
    assert_eq!(came.target("Contact person"), Target::Ignore);
    assert_eq!(came.lines(Outcome::LeftOut, Reason::StaffContact), [Some(2)]);
    let everything = format!("{:?} {:?}", came.tables, came.notices);
    for private in ["Ana", "0155", "ana@"] {
        assert!(!everything.contains(private), "{private} is private");
    }
}

#[test]
fn a_secret_place_is_in_no_table_and_no_notice() {
    let text = "Name,Confidential,Street,City,State,Zip,Latitude,Longitude,Directions,Phone\n\
                Shelter,yes,100 Hidden Way,Sampleton,FL,33199,25.7654,-80.1234,behind the mill,555-555-0100\n\
                Second shelter,ask us,101 Hidden Way,Sampleton,FL,33199,25.7654,-80.1234,behind the mill,555-555-0100\n\
                Clinic,no,200 Open St,Sampleton,FL,33101,25.9999,-80.9999,by the park,555-555-0101\n";
    let came = bring(text, |_| {});
    let everything = format!("{:?} {:?}", came.tables, came.notices);
    for secret in ["Hidden", "33199", "25.7654", "80.1234", "mill"] {
        assert!(!everything.contains(secret), "{secret} is secret");
    }
    assert!(everything.contains("Open St") && everything.contains("25.9999"));
    assert_eq!(came.column("service", "confidential"), ["yes", "yes", ""], "what is neither yes nor no is secret");
    assert_eq!(came.column("location", "confidential"), ["yes", "yes", ""]);
    assert!(came.lines(Outcome::LeftOut, Reason::MarkedPrivate).contains(&Some(2)));
}

#[test]
fn rows_that_may_not_be_shown_and_cells_that_are_marked_private_stay_out() {
    let text = "Name,Public,Phone,PhoneIsPrivate,Email\nOne,yes,555-555-0100,No,one@example.org\nTwo,no,555-555-0177,No,two@example.org\nThree,yes,555-555-0178,TRUE,three@example.org\n";
    let came = bring(text, |_| {});
    assert_eq!(came.column("service", "name"), ["One", "Three"]);
    assert_eq!(came.column("phone", "number"), ["555-555-0100"]);
    assert_eq!(came.column("service", "email"), ["one@example.org", "three@example.org"]);
    let everything = format!("{:?} {:?}", came.tables, came.notices);
    assert!(!everything.contains("0177") && !everything.contains("0178"));
}

#[test]
fn a_row_that_is_marked_private_stays_out_and_is_counted() {
    let text = "Name,Private,Phone\nOne,no,555-555-0100\nTwo,yes,555-555-0177\nThree,,555-555-0101\nFour,staff only please,555-555-0178\n";
    for header in ["Private", "Is private", "is_private", "Do not publish"] {
        let came = bring(&text.replace("Private", header), |_| {});
        assert_eq!(came.column("service", "name"), ["One", "Three"], "{header}");
        assert_eq!(came.lines(Outcome::LeftOut, Reason::MarkedPrivate), [Some(3), Some(5)], "{header}");
        let everything = format!("{:?} {:?}", came.tables, came.notices);
        assert!(!everything.contains("0177") && !everything.contains("0178"), "{header}");
    }
}

/// No place of a shelter, and no word of the mark itself, may be in what came of these sheets.
#[test]
fn a_place_that_any_mark_calls_secret_is_in_no_cell_of_its_row() {
    let place = "City,Zip,Latitude,Longitude,PhysicalAddress1,Bus and transit";
    let hidden = "Hiddenville,33199,25.7654,-80.1234,12 Hidden Lane,bus 77";
    for (mark, yes) in [
        ("PhysicalAddressIsPrivate", "Yes"),
        ("AddressIsPrivate", "TRUE"),
        ("ConfidentialAddressStreet", "12 Hidden Lane"),
        ("Confidential address", "\"12 Hidden Lane, Hiddenville\""),
        ("Confidential", "yes"),
        ("Address (confidential)", "12 Hidden Lane"),
    ] {
        let text = format!(
            "Name,{mark},{place},Description,Phone\n\
             Shelter,{yes},{hidden},Ring at 12  HIDDEN lane.,555-555-0100\n\
             Clinic,,Openton,33101,25.9999,-80.9999,200 Open St,bus 5,Ring at 200 Open St.,555-555-0101\n"
        );
        let came = bring(&text, |_| {});
        let everything = format!("{:?} {:?}", came.tables, came.notices).to_lowercase();
        for secret in ["hidden", "33199", "25.7654", "80.1234", "bus 77"] {
            assert!(!everything.contains(secret), "{mark}: {secret} is secret");
        }
        assert!(everything.contains("ring at 200 open st.") && everything.contains("25.9999"), "{mark}");
        assert_eq!(came.column("service", "confidential"), ["yes", ""], "{mark}");
        assert_eq!(came.lines(Outcome::LeftOut, Reason::MarkedPrivate), [Some(2)], "{mark}");
    }
}

#[test]
fn a_private_mailbox_hides_no_place() {
    let came = bring(
        "Name,EmailAddressIsPrivate,Email address,Street,City\nClinic,yes,ana@example.org,200 Open St,Openton\n",
        |_| {},
    );
    assert_eq!(came.column("address", "address_1"), ["200 Open St"]);
    assert!(!format!("{:?}", came.tables).contains("ana@"));
}

#[test]
fn a_row_named_by_its_secret_street_goes_by_its_organization_or_stays_out() {
    let text = "Name,Organization,AddressIsPrivate,Street\n\
                12 Hidden Lane,Harbor House,yes,12 Hidden Lane\n12 Hidden Lane,,yes,12 Hidden Lane\n";
    let came = bring(text, |_| {});
    assert_eq!(came.column("service", "name"), ["Harbor House"]);
    assert!(came.lines(Outcome::LeftOut, Reason::MarkedPrivate).contains(&Some(3)));
    assert!(!format!("{:?} {:?}", came.tables, came.notices).contains("Hidden"));
}

#[test]
fn a_private_column_that_is_new_in_the_next_edition_stays_out() {
    let first = open(b"Name,Phone\nOne,555-555-0100\n", "first.csv");
    let (mapping, _) = Mapping::guessed(&first, "first", "example").unwrap();
    let next = open(b"Name,Phone,Case manager,Mood\nOne,555-555-0100,Ana Example,calm\n", "next.csv");
    let came = bring_with(&next, mapping);
    assert_eq!(came.column("service", "Mood"), ["calm"]);
    assert_eq!(came.lines(Outcome::LeftOut, Reason::StaffContact), [Some(2)]);
    assert!(!format!("{:?} {:?}", came.tables, came.notices).contains("Ana"));
}

#[test]
fn a_row_that_is_set_aside_shows_none_of_its_cells() {
    let giant = "x".repeat(70 << 10);
    let text = format!(
        "Contact person,Name,Phone\nAna Example,,555-555-0100\nBo Example,{giant},\nCy Example,Two,\"555\nDi Example,Three,555-555-0101\n"
    );
    let came = bring(&text, |_| {});
    let of = |reason| came.notices.iter().filter(move |notice| notice.reason == reason).count();
    assert_eq!([Reason::NameMissing, Reason::TooLarge, Reason::QuoteNotClosed].map(of), [1, 1, 1]);
    let said = format!("{:?}", came.notices);
    for name in ["Ana", "Bo ", "Cy ", "Di ", "555"] {
        assert!(!said.contains(name), "{name} is in a notice");
    }
}

#[test]
fn kinds_needs_and_communities_are_codes_or_labels_and_other_words_are_kept() {
    let text = "Name;Type;Needs;Communities\nOne;Community support, not a clinic;grief, sleep;Black, made up\nTwo;Spaceship;;\nThree;;;\n";
    let workbook = open(text.as_bytes(), "list.csv");
    let (mut mapping, _) = Mapping::guessed(&workbook, "list", "example").unwrap();
    mapping.defaults.kind = Some(Kind::Organization);
    let mut vocabulary = Vocabulary::default();
    vocabulary.kinds.label(Kind::CommunitySupport, "Community support, not a clinic");
    let options = Options { vocabulary: &vocabulary };
    let (tables, notices) = sheet::tables(&workbook, &mapping, options, Progress::none()).unwrap();
    let came = crate::support::Came { mapping, tables, notices };
    assert_eq!(came.column("service", "md_kind"), ["community_support", "", "organization"]);
    assert_eq!(came.column("service", "md_needs"), ["grief,sleep", "", ""]);
    assert_eq!(came.column("service", "md_communities"), ["black", "", ""]);
    assert_eq!(came.column("service", "Communities"), ["Black, made up", "", ""]);
    assert_eq!(came.column("service", "Type"), ["", "Spaceship", ""]);
    assert_eq!(came.lines(Outcome::Kept, Reason::ValueNotUnderstood), [Some(2), Some(3)]);
}

#[test]
fn a_status_that_is_not_understood_is_not_taken_for_open() {
    let came = bring("Name,Status\nOne,Active\nTwo,closed for now?\nThree,Permanently closed\n", |_| {});
    assert_eq!(came.column("service", "status"), ["active", "", "defunct"]);
    assert_eq!(came.column("service", "original_status"), ["", "closed for now?", ""]);
    assert_eq!(came.column("service", "md_status"), ["", "uncertain", ""]);
    let rows: String = (1..=6).map(|number| format!("Place {number},inactive\n")).collect();
    let came = bring(&format!("Name,Status\n{rows}"), |_| {});
    assert_eq!(came.lines(Outcome::Kept, Reason::AllInactive), [None]);
    assert_eq!(came.column("service", "status"), [""; 6]);
    assert_eq!(came.column("service", "original_status"), ["inactive"; 6]);
}

#[test]
fn a_date_that_can_mean_two_days_makes_a_fact_look_older_and_its_text_is_kept() {
    let came = bring("Name,Last checked\nOne,3/4/2026\nTwo,when we met\n", |_| {});
    assert_eq!(came.column("service", "md_checked"), ["2026", ""]);
    assert_eq!(came.column("service", "assured_date"), ["", ""]);
    assert_eq!(came.column("service", "Last checked"), ["3/4/2026", "when we met"]);
    assert_eq!(came.lines(Outcome::Kept, Reason::DateNotUnderstood), [Some(2), Some(3)]);
}

#[test]
fn a_zip_code_that_lost_its_zero_is_kept_and_pointed_out() {
    let came = bring("Name,Zip\nOne,2139\nTwo,02139\n", |_| {});
    assert_eq!(came.column("address", "postal_code"), ["2139", "02139"]);
    assert_eq!(came.lines(Outcome::Kept, Reason::ValueNotUnderstood), [Some(2)]);
}

#[test]
fn columns_nobody_knows_are_kept_under_their_names_even_when_those_are_taken() {
    let came = bring("Name,Wheel color,md_kind,id,id\nOne,red,big,1,2\n", |mapping| {
        set(mapping, "md_kind", Target::KeepAsIs);
        set(mapping, "id_2", Target::KeepAsIs);
    });
    assert_eq!(came.column("service", "Wheel color"), ["red"]);
    assert_eq!(came.column("service", "md_kind_2"), ["big"]);
    assert_eq!(came.column("service", "id_2"), ["2"]);
    assert_eq!(came.lines(Outcome::Kept, Reason::UnknownColumn).len(), 3);
}

#[test]
fn several_numbers_keep_their_labels_and_a_column_a_day_makes_hours() {
    let came = bring(
        "Name,Office phone,Phone type,Hotline,Monday,Tuesday\nOne,555-555-0100,for families,555-555-0101,9-5,10-4\n",
        |_| {},
    );
    assert_eq!(came.column("phone", "description"), ["for families", "Hotline"]);
    assert_eq!(came.column("schedule", "description"), ["Monday: 9-5\nTuesday: 10-4"]);
}

#[test]
fn a_state_without_a_place_is_whom_it_serves_and_not_where_it_is() {
    let came = bring("Name,Phone\nOne,555-555-0100\n", |mapping| {
        mapping.defaults.state = "FL".into();
        mapping.defaults.country = "US".into();
    });
    assert!(!came.tables.0.contains_key("location"));
    assert_eq!(came.column("service_area", "extent"), ["US-FL"]);
}

#[test]
fn a_mapping_fits_the_next_file_or_says_which_columns_are_missing() {
    let first = open(b"Name,Phone,Zip\nOne,555-555-0100,33101\n", "first.csv");
    let (mapping, _) = Mapping::guessed(&first, "first", "example").unwrap();
    let mapping = Mapping::from_toml(&mapping.to_toml().unwrap()).unwrap();
    let next = open(b"The list of 2027\n\nZip,Phone,Name,Mood\n33101,555-555-0100,One,calm\n", "next.csv");
    let (one, two) = (bring_with(&first, mapping.clone()), bring_with(&next, mapping.clone()));
    for (table, column) in [("service", "id"), ("service", "name"), ("phone", "number"), ("address", "postal_code")] {
        assert_eq!(one.column(table, column), two.column(table, column));
    }
    assert_eq!(two.column("service", "Mood"), ["calm"], "a new column is kept");
    let vocabulary = Vocabulary::default();
    let other = open(b"Name,Telephone\nOne,555-555-0100\n", "other.csv");
    let error = sheet::tables(&other, &mapping, Options { vocabulary: &vocabulary }, Progress::none()).unwrap_err();
    assert_eq!(error, SheetError::ColumnsMissing(vec!["Phone".into(), "Zip".into()]));
}

#[test]
fn the_preview_shows_what_will_come_in() {
    let text =
        "Name,Phone,Email,Contact person,Type,Zip\nOne,call us,nobody,Ana Example,Spaceship,2139\n,555-555-0100,,,,\n";
    let workbook = open(text.as_bytes(), "list.csv");
    let (mapping, _) = Mapping::guessed(&workbook, "list", "example").unwrap();
    let mut mapping = mapping;
    for (header, target) in [("Phone", Target::Phone), ("Email", Target::Email)] {
        set(&mut mapping, header, target);
    }
    let vocabulary = Vocabulary::default();
    let rows = workbook.rows("list", Progress::none()).unwrap();
    let preview = sheet::preview(&rows, &mapping, Options { vocabulary: &vocabulary }, 10).unwrap();
    assert_eq!((preview.header_row, preview.total), (1, 2));
    let cells = &preview.rows[0].cells;
    let reasons = |at: usize| cells[at].notes.iter().map(|note| note.reason).collect::<Vec<_>>();
    assert_eq!(reasons(0), []);
    assert_eq!(reasons(1), [Reason::PhoneNotUnderstood]);
    assert_eq!(reasons(2), [Reason::AddressNotUnderstood]);
    assert_eq!((reasons(3), cells[3].value.as_str()), (vec![Reason::StaffContact], ""));
    assert_eq!((reasons(4), cells[4].value.as_str()), (vec![Reason::ValueNotUnderstood], "Spaceship"));
    assert_eq!(reasons(5), [Reason::ValueNotUnderstood]);
    assert_eq!(preview.rows[1].refused.map(|note| note.reason), Some(Reason::NameMissing));
}
