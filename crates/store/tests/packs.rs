//! Several packs in one library: which entry is shown, and that the order of arrival makes no difference.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use jiff::civil::date;
use many_doors_domain::{
    Cells, Channel, ChannelKind, Field, Kind, Origin, PartialDate, Point, Record, ResourceId, Verification,
    VerificationBasis,
};
use many_doors_store::{
    Alike, BUILT_IN, Entry, Library, OWN, PackMark, PackSource, Revoked, StoreError, Version, Watch,
};

mod library;
use library::{TODAY, ask, channel, checked, content, dump, ids, imported, record, set, text};

fn empty() -> Library {
    Library::in_memory(&content(vec![]), TODAY).unwrap()
}

/// An entry called `name`, checked on a day or never.
fn entry(id: &str, name: &str, on: Option<&str>) -> Entry {
    let mut one = record(id);
    one.name = name.into();
    one.checked = on.map(checked);
    Entry::new(one, vec![], vec![])
}

fn id(text: &str) -> ResourceId {
    ResourceId(text.into())
}

fn name(library: &Library, of: &str) -> Option<String> {
    library.read::<_, StoreError>(|reader| reader.resource(&id(of))).unwrap().map(|resource| resource.name)
}

fn versions(library: &Library, of: &str) -> Vec<Version> {
    library.read::<_, StoreError>(|reader| reader.versions(&id(of))).unwrap()
}

fn from(versions: &[Version]) -> Vec<&str> {
    versions.iter().map(|version| version.mark.id.as_str()).collect()
}

fn revoke(library: &Library, of: &str) {
    let revoked = Revoked { id: id(of), by: "list".into(), reason: "closed".into(), date: TODAY };
    library.write::<_, StoreError>(|writer| writer.revoke(&[revoked], TODAY)).unwrap();
}

#[test]
fn the_entry_that_was_checked_last_is_shown_and_the_others_stay_to_be_compared() {
    let library = empty();
    set(&library, &imported("a"), vec![entry("x", "older", Some("2025-03"))]);
    set(&library, &imported("b"), vec![entry("x", "newer", Some("2026-02-01"))]);
    set(&library, &imported("c"), vec![entry("x", "never", None)]);
    assert_eq!(name(&library, "x").as_deref(), Some("newer"));
    assert_eq!(ids(&ask(&library, "newer ")), ["x"]);
    assert!(ids(&ask(&library, "older ")).is_empty(), "what is not shown is not found");
    let all = versions(&library, "x");
    assert_eq!(from(&all), ["b", "a", "c"]);
    assert_eq!(all[2].record.resource.name, "never");
    library.write::<_, StoreError>(|writer| writer.remove_pack("b", TODAY, Watch::none())).unwrap();
    assert_eq!(name(&library, "x").as_deref(), Some("older"));
    assert_eq!(ids(&ask(&library, "older ")), ["x"]);
}

#[test]
fn no_pack_knows_of_a_check_after_the_day_it_was_made() {
    let library = empty();
    let old = PackMark::new("old", PackSource::Imported, date(2025, 1, 1));
    set(&library, &old, vec![entry("x", "from the future", Some("2026-11-01"))]);
    set(&library, &imported("new"), vec![entry("x", "honest", Some("2026-02-01"))]);
    assert_eq!(name(&library, "x").as_deref(), Some("honest"));
    // The same entries in a newer edition: nothing changed but the day.
    let newer = PackMark { created: date(2026, 11, 2), ..old };
    let changed = set(&library, &newer, vec![entry("x", "from the future", Some("2026-11-01"))]);
    assert_eq!((changed.same, changed.changed), (1, 0));
    assert_eq!(name(&library, "x").as_deref(), Some("from the future"));
}

#[test]
fn between_equal_days_a_test_counts_more_than_a_page_and_what_was_typed_here_more_than_what_was_brought() {
    let mut tested = entry("x", "tested", None);
    let date = PartialDate::parse("2026-09-14").unwrap();
    tested.record.resource.checked = Some(Verification { date, basis: VerificationBasis::Tested });
    let read = |name: &str| entry("x", name, Some("2026-09-14"));
    let mut built_in = content(vec![read("built in").record.resource]);
    built_in.hash = "two".into();
    let library = Library::in_memory(&built_in, TODAY).unwrap();
    set(&library, &imported("b"), vec![read("brought")]);
    assert_eq!(name(&library, "x").as_deref(), Some("brought"));
    library.write::<_, StoreError>(|writer| writer.put_own(&read("typed"), TODAY)).unwrap();
    assert_eq!(name(&library, "x").as_deref(), Some("typed"));
    set(&library, &imported("c"), vec![tested]);
    assert_eq!(from(&versions(&library, "x")), ["c", OWN, "b", BUILT_IN]);
}

#[test]
fn what_came_with_the_program_is_a_pack_and_newer_content_leaves_the_others_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite");
    let (library, _) = Library::open(&path, &content(vec![record("line"), record("gone")]), TODAY).unwrap();
    set(&library, &imported("county"), vec![entry("clinic", "clinic", None), entry("line", "line, longer", None)]);
    drop(library);
    let mut newer = content(vec![record("line"), record("come")]);
    newer.hash = "two".into();
    let (library, opened) = Library::open(&path, &newer, TODAY).unwrap();
    assert!(opened.refilled);
    let packs = library.read::<_, StoreError>(|reader| reader.packs()).unwrap();
    assert_eq!(
        packs.iter().map(|mark| (mark.id.as_str(), mark.source)).collect::<Vec<_>>(),
        [(BUILT_IN, PackSource::BuiltIn), ("county", PackSource::Imported)]
    );
    assert_eq!(packs[0].records_digest, "two");
    assert_eq!(name(&library, "gone"), None);
    for there in ["line", "come", "clinic"] {
        assert_eq!(name(&library, there).as_deref(), Some(there));
        assert!(ids(&ask(&library, there)).contains(&there), "{there}");
    }
}

#[test]
fn sentences_that_the_shown_entry_lacks_are_lent_by_the_next_best_and_keep_where_they_come_from() {
    let library = empty();
    let mut shown = entry("x", "x", Some("2026-09-14"));
    shown.record.texts = vec![text("x", Field::Summary, "en", "Newer words")];
    let mut lender = entry("x", "x", Some("2026-01-14"));
    let mut spanish = text("x", Field::Summary, "es", "Palabras");
    spanish.provenance.origin = Origin::Human;
    spanish.provenance.source_hash = "of older words".into();
    let exceptions = text("x", Field::Emergency, "en", "Unless somebody is in danger");
    lender.record.texts = vec![text("x", Field::Summary, "en", "Older words"), spanish.clone(), exceptions];
    set(&library, &imported("a"), vec![shown.clone()]);
    set(&library, &imported("b"), vec![lender]);
    let texts = |library: &Library| library.read::<_, StoreError>(|reader| reader.texts(&id("x"))).unwrap();
    assert_eq!(texts(&library), [shown.record.texts[0].clone(), spanish], "what police may do is never mixed");
    assert_eq!(ids(&ask(&library, "palabras ")), ["x"]);
    assert!(ids(&ask(&library, "older ")).is_empty());
    // Its own entry comes out as it came in.
    let mut own = Vec::new();
    let keep = |record: Record| -> Result<(), StoreError> {
        own.push(record);
        Ok(())
    };
    library.read(|reader| reader.each_record(Some("a"), keep)).unwrap();
    assert_eq!(own, [shown.record.clone()]);
    library.write::<_, StoreError>(|writer| writer.remove_pack("b", TODAY, Watch::none())).unwrap();
    assert_eq!(texts(&library), shown.record.texts, "a loan goes with its lender");
    assert!(ids(&ask(&library, "palabras ")).is_empty());
}

#[test]
fn licence_and_what_has_no_place_come_back_with_the_record() {
    let library = empty();
    let mut one = entry("x", "x", None);
    one.record.licence = Some("CC-BY-4.0".into());
    let cells: Cells = [("quota".into(), "12".to_owned())].into();
    one.record.unplaced.0.insert("capacity".into(), vec![cells.into()]);
    let mut plain = entry("x", "x", Some("2026-01-14"));
    plain.record.texts = vec![text("x", Field::Who, "en", "Anyone")];
    for mark in ["a", "b"] {
        set(&library, &imported(mark), vec![one.clone()]);
    }
    set(&library, &imported("c"), vec![plain.clone()]);
    let all = versions(&library, "x");
    assert_eq!(
        all.iter().map(|version| &version.record).collect::<Vec<_>>(),
        [&plain.record, &one.record, &one.record]
    );
}

#[test]
fn a_revoked_record_is_shown_by_nobody_until_that_is_taken_back() {
    let mut line = record("line");
    line.kind = Kind::Crisis;
    let library = Library::in_memory(&content(vec![line]), TODAY).unwrap();
    revoke(&library, "line");
    set(&library, &imported("late"), vec![entry("line", "line", Some("2026-11-01"))]);
    assert_eq!(name(&library, "line"), None);
    assert!(ids(&ask(&library, "line")).is_empty());
    assert!(library.read::<_, StoreError>(|reader| reader.ids_of_kind(Kind::Crisis)).unwrap().is_empty());
    assert_eq!(from(&versions(&library, "line")), ["late", BUILT_IN], "their entries stay");
    assert_eq!(library.read::<_, StoreError>(|reader| reader.revoked()).unwrap()[0].reason, "closed");
    let restored = |by: &str| {
        library.write::<_, StoreError>(|writer| writer.restore(&[id("line")], by, TODAY)).unwrap();
        name(&library, "line").is_some()
    };
    assert!(!restored("somebody else"));
    assert!(restored("list"));
    assert_eq!(ids(&ask(&library, "line")), ["line"]);
}

#[test]
fn joined_records_are_shown_as_one_and_each_pack_still_updates_its_own() {
    let library = empty();
    set(&library, &imported("a"), vec![entry("a-1", "Example Clinic", Some("2026-01"))]);
    set(&library, &imported("b"), vec![entry("b-1", "Example Clinic Inc", Some("2026-05"))]);
    let join = |one: &str, other: &str| library.write(|writer| writer.join(&id(one), &id(other), TODAY));
    join("b-1", "a-1").unwrap();
    assert!(matches!(join("a-1", "b-1"), Err(StoreError::Circle(_))));
    assert_eq!(ids(&ask(&library, "example clinic ")), ["a-1"]);
    assert_eq!(name(&library, "a-1").as_deref(), Some("Example Clinic Inc"));
    assert_eq!(
        name(&library, "b-1").as_deref(),
        Some("Example Clinic Inc"),
        "the old name leads to the one that is shown"
    );
    assert_eq!(from(&versions(&library, "b-1")), ["b", "a"]);
    let changed = set(&library, &imported("b"), vec![entry("b-1", "Example Clinic LLC", Some("2026-06"))]);
    assert_eq!((changed.changed, changed.added), (1, 0));
    assert_eq!(name(&library, "a-1").as_deref(), Some("Example Clinic LLC"));
    let mut own = Vec::new();
    let keep = |record: Record| -> Result<(), StoreError> {
        own.push(record.resource.id.0);
        Ok(())
    };
    library.read(|reader| reader.each_record(Some("b"), keep)).unwrap();
    assert_eq!(own, ["b-1"], "a pack gets its own ids back");
    library.write::<_, StoreError>(|writer| writer.keep_apart(&id("a-1"), &id("b-1"), TODAY)).unwrap();
    assert_eq!(name(&library, "a-1").as_deref(), Some("Example Clinic"));
    assert_eq!(name(&library, "b-1").as_deref(), Some("Example Clinic LLC"));
    assert_eq!(ask(&library, "example clinic ").hits.len(), 2);
}

#[test]
fn a_revoked_record_does_not_come_back_through_the_one_it_is_joined_to() {
    let library = empty();
    set(&library, &imported("a"), vec![entry("a-1", "good", None)]);
    set(&library, &imported("b"), vec![entry("b-1", "bad", Some("2026-05"))]);
    library.write::<_, StoreError>(|writer| writer.join(&id("b-1"), &id("a-1"), TODAY)).unwrap();
    revoke(&library, "b-1");
    assert_eq!(name(&library, "a-1").as_deref(), Some("good"));
    assert_eq!(name(&library, "b-1"), None);
}

#[test]
fn an_update_says_what_changed() {
    let library = empty();
    let mark = imported("county");
    let first = (0..150).map(|i| entry(&format!("r{i:03}"), "one", None)).collect();
    let changed = set(&library, &mark, first);
    assert_eq!((changed.added, changed.changed, changed.removed, changed.same), (150, 0, 0, 0));
    assert_eq!(changed.some_added.len(), 100);
    let second = (10..160).map(|i| entry(&format!("r{i:03}"), if i == 20 { "two" } else { "one" }, None)).collect();
    let changed = set(&library, &mark, second);
    assert_eq!((changed.added, changed.changed, changed.removed, changed.same), (10, 1, 10, 139));
    assert_eq!((changed.some_changed, changed.some_removed.len()), (vec![id("r020")], 10));
    let delta = [Ok::<_, StoreError>(entry("r021", "three", None)), Ok(entry("r500", "new", None))];
    let removes = [id("r022"), id("none"), id("r021")];
    let changed = library.write(|writer| writer.change_pack(&mark, delta, &removes, TODAY, Watch::none())).unwrap();
    assert_eq!((changed.added, changed.changed, changed.removed), (1, 1, 1), "what is put in is not taken out");
    assert_eq!(ids(&ask(&library, "three ")), ["r021"]);
}

#[test]
fn what_flipped_in_the_file_is_healed_when_its_pack_comes_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite");
    let (library, _) = Library::open(&path, &content(vec![]), TODAY).unwrap();
    let entries = || vec![entry("x", "x", None), entry("y", "y", None)];
    set(&library, &imported("a"), entries());
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute("UPDATE resource SET record = replace(record, 'page.example', 'page.exbmple') WHERE id = 'x'", [])
        .unwrap();
    assert!(library.read::<_, StoreError>(|reader| reader.resource(&id("x"))).is_err());
    let changed = set(&library, &imported("a"), entries());
    assert_eq!((changed.same, changed.changed), (1, 1));
    assert_eq!(name(&library, "x").as_deref(), Some("x"));
}

#[test]
fn whoever_stops_a_change_leaves_the_library_as_it_was_in_whatever_stage() {
    let library = empty();
    set(&library, &imported("a"), (0..40).map(|i| entry(&format!("a{i}"), "steady", None)).collect());
    let before = (dump(&library), ask(&library, "steady "));
    let asked = std::cell::Cell::new(0);
    let mut stop_at = 0;
    loop {
        asked.set(0);
        let watch = |_, _, _| {
            asked.set(asked.get() + 1);
            asked.get() <= stop_at
        };
        let entries = (0..1_200).map(|i| Ok(entry(&format!("b{i}"), "other", None)));
        let outcome = library.write(|writer| writer.set_pack(&imported("b"), entries, TODAY, Watch::new(&watch)));
        match outcome {
            Err(StoreError::Stopped) => {
                assert_eq!((dump(&library), ask(&library, "steady ")), before, "stopped at {stop_at}");
                stop_at += 1;
            }
            Ok(_) => break,
            Err(error) => panic!("{error}"),
        }
    }
    assert!(stop_at > 8, "it was asked only {stop_at} times");
    assert_eq!(ask(&library, "other ").hits.len(), 50);
}

#[test]
fn an_entry_that_fails_takes_the_whole_change_back() {
    let library = empty();
    let before = dump(&library);
    let twice = (0..200).map(|i| Ok(entry(&format!("r{}", i % 150), "x", None)));
    let outcome = library.write(|writer| writer.set_pack(&imported("a"), twice, TODAY, Watch::none()));
    assert!(matches!(outcome, Err(StoreError::Twice(_))), "{outcome:?}");
    let failing = (0..500).map(|i| match i {
        499 => Err(StoreError::Unreadable("the source".into())),
        _ => Ok(entry(&format!("r{i}"), "x", None)),
    });
    let outcome = library.write(|writer| writer.set_pack(&imported("a"), failing, TODAY, Watch::none()));
    assert!(matches!(outcome, Err(StoreError::Unreadable(_))), "{outcome:?}");
    assert_eq!(dump(&library), before);
}

#[test]
fn records_of_different_packs_that_look_the_same_are_named_with_the_reason() {
    let library = empty();
    let with = |id: &str, name: &str, number: &str, state: &str| {
        let mut entry = entry(id, name, None);
        entry.record.resource.channels[0].number = many_doors_domain::PhoneNumber::parse(number).ok();
        entry.record.resource.area.codes = vec!["US".into(), state.into()];
        entry
    };
    let one = vec![
        with("a-1", "Example Clinic", "+12025550101", "US-FL"),
        with("a-2", "Other Clinic", "+12025550102", "US-FL"),
        with("a-3", "Third", "+12025550101", "US-FL"),
    ];
    let two = vec![
        with("b-1", "EXAMPLE clinic", "+12025550101", "US-FL"),
        with("b-2", "Other clinic", "+12025550109", "US-OH"),
    ];
    set(&library, &imported("a"), one);
    set(&library, &imported("b"), two);
    let found = || library.read::<_, StoreError>(|reader| reader.possible_duplicates(10)).unwrap();
    let short: Vec<_> = found().into_iter().map(|pair| (pair.one.0, pair.other.0, pair.alike)).collect();
    assert_eq!(
        short,
        [
            ("a-1".to_owned(), "b-1".to_owned(), vec![Alike::Number, Alike::NameAndState]),
            ("a-3".to_owned(), "b-1".to_owned(), vec![Alike::Number]),
        ]
    );
    library.write::<_, StoreError>(|writer| writer.keep_apart(&id("b-1"), &id("a-3"), TODAY)).unwrap();
    library.write::<_, StoreError>(|writer| writer.join(&id("b-1"), &id("a-1"), TODAY)).unwrap();
    assert_eq!(found(), []);
}

#[test]
fn what_nobody_has_checked_and_what_was_checked_longest_ago_is_told_first() {
    let library = Library::in_memory(&content(vec![record("built in")]), TODAY).unwrap();
    let entries = vec![entry("new", "n", Some("2026-09")), entry("old", "o", Some("2020")), entry("never", "u", None)];
    set(&library, &imported("a"), entries);
    library.write::<_, StoreError>(|writer| writer.put_own(&entry("mine", "m", Some("2021-05-01")), TODAY)).unwrap();
    let stalest = |pack: Option<&str>, limit| -> Vec<String> {
        let stale = library.read::<_, StoreError>(|reader| reader.stalest(pack, limit)).unwrap();
        stale.into_iter().map(|stale| stale.id.0).collect()
    };
    assert_eq!(stalest(None, 9), ["never", "old", "mine", "new"]);
    assert_eq!(stalest(Some("a"), 2), ["never", "old"]);
    assert_eq!(stalest(Some(BUILT_IN), 2), ["built in"]);
}

#[test]
fn the_mark_of_what_was_typed_here_goes_with_its_last_entry() {
    let library = empty();
    let own = |library: &Library| {
        let packs = library.read::<_, StoreError>(|reader| reader.packs()).unwrap();
        packs.into_iter().any(|mark| mark.id == OWN)
    };
    library.write::<_, StoreError>(|writer| writer.put_own(&entry("mine", "m", None), TODAY)).unwrap();
    assert!(own(&library));
    assert!(library.write::<_, StoreError>(|writer| writer.remove_own(&id("mine"), TODAY)).unwrap());
    assert!(!own(&library));
    assert!(!library.write::<_, StoreError>(|writer| writer.remove_own(&id("mine"), TODAY)).unwrap());
}

#[test]
fn streaming_the_whole_library_gives_every_record_once_as_it_is_shown() {
    let library = Library::in_memory(&content(vec![record("b"), record("a")]), TODAY).unwrap();
    set(&library, &imported("p"), vec![entry("a", "newer a", Some("2026-10-01")), entry("c", "c", None)]);
    let mut names = BTreeMap::new();
    let keep = |record: Record| -> Result<(), StoreError> {
        assert_eq!(names.insert(record.resource.id.0, record.resource.name), None);
        Ok(())
    };
    library.read(|reader| reader.each_record(None, keep)).unwrap();
    assert_eq!(names.into_values().collect::<Vec<_>>(), ["newer a", "b", "c"]);
}

/// With the address of its door, and a row of its source that says it, too.
fn with_a_door(mut entry: Entry) -> Entry {
    let resource = &mut entry.record.resource;
    resource.channels.push(Channel { address: Some("9 Thornhill Road".into()), ..channel(ChannelKind::InPerson, &[]) });
    resource.area.points.push(Point::new(25.7617, -80.1918).unwrap());
    let row: Cells = [("address_1".into(), "9 Thornhill Road"), ("attention".into(), "Ada")].into_iter().collect();
    entry.record.unplaced.0.insert("contact".into(), vec![row.into()]);
    entry
}

fn secret(mut entry: Entry) -> Entry {
    entry.record.resource.confidential = true;
    entry
}

/// All that a library tells, by whatever way.
fn all_told(library: &Library, of: &str) -> String {
    let mut told = format!("{:?}", versions(library, of));
    library
        .read::<_, StoreError>(|reader| {
            told += &format!("{:?} {:?}", reader.resource(&id(of))?, reader.texts(&id(of))?);
            for pack in [None, Some("a"), Some("b"), Some("c")] {
                reader.each_record(pack, |record| {
                    told += &format!("{record:?}");
                    Ok::<_, StoreError>(())
                })?;
            }
            Ok(())
        })
        .unwrap();
    told
}

#[test]
fn where_a_shelter_is_stays_hidden_whoever_was_there_last() {
    let library = empty();
    let newer = with_a_door(entry("x", "newer", Some("2026-02-01")));
    let mut third = with_a_door(entry("x", "third", None));
    third.record.texts.push(text("x", Field::More, "es", "Calle Thornhill 9."));
    let mut first = secret(entry("x", "older", Some("2025-03")));
    first.record.texts.push(text("x", Field::Summary, "es", "Un refugio."));
    set(&library, &imported("b"), vec![newer.clone()]);
    set(&library, &imported("c"), vec![third]);
    let open = dump(&library);
    assert_eq!(ids(&ask(&library, "thornhill")), ["x"]);
    set(&library, &imported("a"), vec![first]);
    let told = all_told(&library, "x");
    assert!(!told.contains("Thornhill Road") && !told.contains("InPerson") && !told.contains("25.76"), "{told}");
    assert!(told.contains("Ada"), "what leads nowhere stays");
    assert!(ids(&ask(&library, "thornhill")).is_empty());
    let shown = library.read::<_, StoreError>(|reader| reader.resource(&id("x"))).unwrap().unwrap();
    assert_eq!((shown.name.as_str(), shown.confidential, shown.channels.len()), ("newer", true, 1));
    let texts = library.read::<_, StoreError>(|reader| reader.texts(&id("x"))).unwrap();
    let lent: Vec<&str> = texts.iter().map(|row| row.text.as_str()).collect();
    assert_eq!(lent, ["Un refugio."], "only who knows that it is a shelter lends a sentence");
    assert_eq!(from(&versions(&library, "x")), ["b", "a", "c"], "each once");
    let (count, names) =
        library.read::<_, StoreError>(|reader| Ok((reader.count_of("b")?, reader.names_of("b")?))).unwrap();
    assert_eq!((count, names), (1, vec![(id("x"), "newer".to_owned())]));
    let again = set(&library, &imported("b"), vec![newer.clone()]);
    assert_eq!((again.same, again.changed), (1, 0), "what the pack says is not changed by what is hidden of it");
    let mut as_brought = Vec::new();
    let keep = |record: Record| -> Result<(), StoreError> {
        as_brought.push(record);
        Ok(())
    };
    library.read(|reader| reader.each_entry("b", keep)).unwrap();
    assert_eq!(as_brought, [newer.record], "to be compared with its next edition");
    library.write::<_, StoreError>(|writer| writer.remove_pack("a", TODAY, Watch::none())).unwrap();
    assert_eq!(dump(&library), open, "nobody hides it any more");
    assert_eq!(ids(&ask(&library, "thornhill")), ["x"]);
}

#[test]
fn a_record_that_says_where_it_is_although_nobody_may_know_is_shown_without() {
    let library = empty();
    set(&library, &imported("a"), vec![secret(with_a_door(entry("x", "shelter", None)))]);
    assert!(!all_told(&library, "x").contains("Thornhill"));
    assert_eq!(name(&library, "x").as_deref(), Some("shelter"));
    set(&library, &imported("a"), vec![with_a_door(entry("x", "circle", None))]);
    assert!(all_told(&library, "x").contains("Thornhill"));
    set(&library, &imported("a"), vec![]);
    assert_eq!(dump(&library), dump(&empty()));
}

#[test]
fn what_an_older_program_showed_of_a_shelter_is_hidden_when_the_library_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite");
    let open = || Library::open(&path, &content(vec![record("line")]), TODAY).unwrap().0;
    let library = open();
    set(&library, &imported("a"), vec![secret(entry("shelter", "older", None))]);
    set(&library, &imported("b"), vec![with_a_door(entry("x", "newer", Some("2026-02-01")))]);
    library.write::<_, StoreError>(|writer| writer.join(&id("shelter"), &id("x"), TODAY)).unwrap();
    let hidden = dump(&library);
    assert!(!all_told(&library, "x").contains("Thornhill"));
    // As it lay there before: all versions are there, and the place is shown.
    revoke(&library, "shelter");
    assert!(all_told(&library, "x").contains("Thornhill"));
    drop(library);
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute_batch("DELETE FROM revoked; DELETE FROM meta WHERE name = 'settled_by';").unwrap();
    drop(raw);
    let library = open();
    assert!(!all_told(&library, "x").contains("Thornhill"));
    assert_eq!(dump(&library), hidden);
}
