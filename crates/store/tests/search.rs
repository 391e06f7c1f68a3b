//! Search through the real store.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use many_doors_domain::{Area, ChannelKind, Kind, Need, PhoneNumber, Point, Resource, ResourceId, Scope};
use many_doors_search::{FacetToken, Query};
use many_doors_store::{Field, Library, Nearby, SearchRequest, StoreError};

mod library;
use library::{TODAY, ask, ask_with, channel, content, ids, label, record, text};

fn library(names: &[&str]) -> Library {
    Library::in_memory(&content(names.iter().map(|name| record(name)).collect()), TODAY).unwrap()
}

/// Two hundred records, some of them crisis lines, each with a need.
fn two_hundred() -> Library {
    let mut all = content(vec![]);
    for i in 0..200 {
        let mut one = record(&format!("place {i}"));
        one.kind = if i % 4 == 0 { Kind::CommunitySupport } else { Kind::Clinic };
        one.needs = vec![if i % 2 == 0 { Need::Sleep } else { Need::Grief }];
        all.resources.push(one);
        all.texts.push(text(&format!("place {i}"), Field::Summary, "en", "Rest and company."));
    }
    all.labels.push(label(Need::Sleep, "en", "I can't sleep"));
    all.labels.push(label(Need::Sleep, "es", "No puedo dormir"));
    all.labels.push(label(Need::Grief, "en", "Someone died"));
    Library::in_memory(&all, TODAY).unwrap()
}

#[test]
fn a_word_that_is_still_being_typed_is_completed_and_a_finished_one_is_not() {
    let library = library(&["grief circle", "grievance office"]);
    assert_eq!(ids(&ask(&library, "gri")).len(), 2);
    assert_eq!(ids(&ask(&library, "gri ")).len(), 0);
}

#[test]
fn more_completions_are_asked_for_when_the_most_frequent_find_too_little() {
    let names: Vec<String> = (0..60).map(|i| format!("press{i:02}")).collect();
    let library = library(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let (query, _) = Query::parse("pres");
    let request = SearchRequest { limit: 100, ..SearchRequest::of(&query) };
    let hits = library.read::<_, StoreError>(|reader| reader.search(&request, None)).unwrap();
    assert_eq!((hits.hits.len(), hits.or_more), (60, false));
}

#[test]
fn what_is_in_a_sentence_is_found_after_what_is_in_a_name() {
    let mut all = content(vec![record("alpha"), record("grief circle")]);
    all.texts.push(text("alpha", Field::More, "en", "Also about grief."));
    let library = Library::in_memory(&all, TODAY).unwrap();
    assert_eq!(ids(&ask(&library, "grief")), ["grief circle", "alpha"]);
}

#[test]
fn the_record_whose_whole_name_was_typed_comes_first() {
    let mut better = record("Trans Lifeline friends");
    better.kind = Kind::Crisis;
    let library = Library::in_memory(&content(vec![better, record("Trans Lifeline")]), TODAY).unwrap();
    assert_eq!(ids(&ask(&library, "trans lifeline")), ["Trans Lifeline", "Trans Lifeline friends"]);
}

#[test]
fn the_words_of_a_tile_find_what_the_tile_finds_in_every_language_and_say_so() {
    let library = two_hundred();
    for question in ["I can't sleep", "no puedo dormir", "dormir"] {
        let hits = ask(&library, question);
        assert_eq!(hits.hits.len(), 50, "{question}");
        assert!(hits.or_more && !hits.some_words_only);
        assert!(hits.hits.iter().all(|hit| hit.why_needs == [Need::Sleep]), "{question}");
    }
    assert_eq!(ask(&library, "no puedo dormir").hits[0].words, ["dormir"], "words that say nothing are no reason");
}

#[test]
fn a_tile_finds_by_its_facet_without_any_word() {
    let library = two_hundred();
    let hits = ask_with(&library, "", vec![FacetToken::need(Need::Grief)]);
    assert_eq!(hits.hits.len(), 50);
    assert!(hits.or_more);
    let hits = ask_with(&library, "place 7", vec![FacetToken::need(Need::Sleep)]);
    assert_eq!(hits.hits.iter().filter(|hit| hit.words.len() == 2 && hit.id.0 == "place 7").count(), 0);
}

#[test]
fn nothing_asked_shows_everything_best_first() {
    let mut line = record("line");
    line.kind = Kind::Crisis;
    let library = Library::in_memory(&content(vec![record("circle"), line]), TODAY).unwrap();
    assert_eq!(ids(&ask(&library, "")), ["line", "circle"]);
}

#[test]
fn of_every_group_of_facets_a_record_needs_one() {
    let mut spanish = record("spanish");
    spanish.channels = vec![channel(ChannelKind::Web, &["es"])];
    let mut interpreted = record("interpreted");
    interpreted.channels[0].interpreter = true;
    let library = Library::in_memory(&content(vec![spanish, interpreted, record("english")]), TODAY).unwrap();
    let (query, _) = Query::parse("");
    let any_of = vec![vec![FacetToken::language("es"), FacetToken::interpreter()]];
    let request = SearchRequest { any_of, ..SearchRequest::of(&query) };
    let hits = library.read::<_, StoreError>(|reader| reader.search(&request, None)).unwrap();
    assert_eq!(ids(&hits), ["interpreted", "spanish"]);
}

#[test]
fn the_judge_is_asked_about_more_records_until_the_page_is_full() {
    let library = two_hundred();
    let (query, _) = Query::parse("rest");
    let request = SearchRequest { limit: 10, ..SearchRequest::of(&query) };
    let mut asked = 0;
    let mut judge = |resource: &Resource| {
        asked += 1;
        resource.id.0.ends_with('9')
    };
    let hits = library.read::<_, StoreError>(|reader| reader.search(&request, Some(&mut judge))).unwrap();
    assert_eq!(hits.hits.len(), 10);
    assert!(hits.hits.iter().all(|hit| hit.id.0.ends_with('9')));
    assert!(hits.or_more, "twenty of two hundred end in nine");
    assert_eq!(asked, 200);
}

#[test]
fn counting_stops_at_a_hundred() {
    let library = two_hundred();
    let count = |question: &str| {
        let (query, _) = Query::parse(question);
        let request = SearchRequest { limit: 1, ..SearchRequest::of(&query) };
        let count = library.read::<_, StoreError>(|reader| reader.count(&request, None)).unwrap();
        (count.count, count.or_more)
    };
    assert_eq!(count("rest"), (100, true));
    assert_eq!(count("place 17 "), (1, false));
}

#[test]
fn a_slip_of_the_finger_is_put_right_and_said() {
    let library = library(&["anxiety group", "other"]);
    let hits = ask(&library, "anxeity");
    assert_eq!((ids(&hits), hits.instead.as_deref()), (vec!["anxiety group"], Some("anxiety")));
    let hits = ask(&library, "anxeity gruop ");
    assert_eq!(hits.instead.as_deref(), Some("anxiety group"));
}

#[test]
fn a_word_meant_as_it_is_typed_is_left_alone() {
    let library = library(&["anxiety group"]);
    let (query, _) = Query::parse("anxeity");
    let request = SearchRequest { limit: 10, literal: true, ..SearchRequest::of(&query) };
    let hits = library.read::<_, StoreError>(|reader| reader.search(&request, None)).unwrap();
    assert_eq!((hits.hits.len(), hits.instead), (0, None));
}

#[test]
fn a_word_that_exists_is_never_put_right() {
    let library = library(&["grief circle", "brief talks"]);
    let hits = ask(&library, "grief");
    assert_eq!((ids(&hits), hits.instead.as_deref()), (vec!["grief circle"], None));
}

#[test]
fn one_number_never_leads_to_another() {
    let mut line = record("line");
    line.channels[0].number = PhoneNumber::parse("741741").ok();
    let library = Library::in_memory(&content(vec![line]), TODAY).unwrap();
    assert_eq!(ids(&ask(&library, "741741")), ["line"]);
    assert_eq!(ids(&ask(&library, "741742")), Vec::<&str>::new());
}

#[test]
fn where_nothing_holds_all_words_those_with_most_come_first_and_it_says_so() {
    let library = library(&["grief circle", "grief circle for men", "walking men"]);
    let hits = ask(&library, "grief men swimming ");
    assert!(hits.some_words_only);
    assert_eq!(hits.hits[0].id.0, "grief circle for men");
    assert_eq!(hits.hits[0].words, ["grief", "men"]);
    assert_eq!(hits.hits.len(), 3);
}

#[test]
fn words_that_say_nothing_do_not_keep_anyone_from_finding() {
    let library = library(&["grief circle", "other"]);
    let hits = ask(&library, "how do I get to a grief circle");
    assert_eq!(ids(&hits), ["grief circle"]);
    assert!(!hits.some_words_only, "all words that say something are there");
}

#[test]
fn no_phrase_runs_from_one_text_into_the_next() {
    let mut all = content(vec![record("心理")]);
    all.resources[0].also_known_as = vec!["健康".into()];
    let library = Library::in_memory(&all, TODAY).unwrap();
    assert_eq!(ids(&ask(&library, "心理")).len(), 1);
    assert_eq!(ids(&ask(&library, "理健")).len(), 0);
}

#[test]
fn care_and_community_stand_side_by_side() {
    let library = two_hundred();
    let hits = ask(&library, "rest");
    let clinics: Vec<bool> = hits.hits.iter().map(|hit| hit.id.0[6..].parse::<u32>().unwrap() % 4 != 0).collect();
    assert!(clinics.windows(4).all(|four| four.iter().any(|clinic| *clinic != four[0])), "{clinics:?}");
}

#[test]
fn text_that_looks_like_a_query_language_is_only_text() {
    let library = library(&["grief circle"]);
    for question in
        ["grief\" OR head:x", "NEAR(grief circle)", "grief*", "^grief", "§kcrisis", "a AND", "(", "\"", "\0", "-"]
    {
        let hits = ask(&library, question);
        assert!(hits.hits.len() <= 1, "{question}");
    }
}

#[test]
fn a_newer_question_stops_the_one_before() {
    let library = two_hundred();
    let (query, _) = Query::parse("rest");
    let request = SearchRequest { limit: 10, ..SearchRequest::of(&query) };
    let older = library.read_latest::<_, StoreError>(|reader| {
        let mut first = true;
        let mut judge = |_: &Resource| {
            if std::mem::take(&mut first) {
                let newer = library.read_latest::<_, StoreError>(|newer| newer.search(&request, None));
                assert_eq!(newer.unwrap().hits.len(), 10);
            }
            true
        };
        reader.search(&request, Some(&mut judge))
    });
    assert!(matches!(older, Err(StoreError::Interrupted)), "{older:?}");
    let after = library.read::<_, StoreError>(|reader| reader.search(&request, None));
    assert_eq!(after.unwrap().hits.len(), 10, "the connection that was stopped is whole");
}

#[test]
fn reading_a_page_does_not_stop_a_search() {
    let library = two_hundred();
    let (query, _) = Query::parse("rest");
    let request = SearchRequest { limit: 10, ..SearchRequest::of(&query) };
    let hits = library.read_latest::<_, StoreError>(|reader| {
        let mut judge = |_: &Resource| library.read::<_, StoreError>(|reader| reader.ids_of_kind(Kind::Clinic)).is_ok();
        reader.search(&request, Some(&mut judge))
    });
    assert_eq!(hits.unwrap().hits.len(), 10);
}

#[test]
fn a_record_whose_bits_have_flipped_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.sqlite");
    let mut all = content(vec![record("one"), record("two")]);
    all.texts.push(text("two", Field::Summary, "en", "Call 988."));
    all.texts.push(text("two", Field::Who, "en", "Anyone."));
    let (library, _) = Library::open(&path, &all, TODAY).unwrap();
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute("UPDATE resource SET record = replace(record, '2026-09-14', '2026-09-15') WHERE id = 'one'", [])
        .unwrap();
    raw.execute("UPDATE sentence SET text = 'Call 989.' WHERE field = 'summary'", []).unwrap();
    drop(raw);
    let (one, two) = (ResourceId("one".into()), ResourceId("two".into()));
    library
        .read::<_, StoreError>(|reader| {
            assert!(matches!(reader.resource(&one), Err(StoreError::Altered(id)) if id == one));
            assert!(reader.resource(&two)?.is_some());
            let both: Vec<_> = reader.resources(&[two.clone(), one.clone()])?.into_iter().map(|r| r.id).collect();
            assert_eq!(both, std::slice::from_ref(&two));
            let fields: Vec<Field> = reader.texts_in(&two, &["en".into()])?.into_iter().map(|row| row.field).collect();
            assert_eq!(fields, [Field::Who]);
            Ok(())
        })
        .unwrap();
    assert_eq!(ids(&ask(&library, "")), ["two"]);
    drop(library);
    let (library, opened) = Library::open(&path, &all, TODAY).unwrap();
    assert!(opened.refilled, "what came with the program is put in again at the next start");
    assert_eq!(ids(&ask(&library, "")), ["one", "two"]);
}

#[test]
fn sentences_come_in_the_languages_asked_for_and_sources_each_once() {
    let mut all = content(vec![record("one"), record("two")]);
    all.resources[1].sources = all.resources[0].sources.clone();
    for locale in ["en", "es", "ko"] {
        all.texts.push(text("one", Field::Summary, locale, locale));
    }
    let library = Library::in_memory(&all, TODAY).unwrap();
    let id = ResourceId("one".into());
    library
        .read::<_, StoreError>(|reader| {
            let some = reader.texts_in(&id, &["ko".into(), "en".into(), "fr".into()])?;
            assert_eq!(some.iter().map(|row| row.locale.as_str()).collect::<Vec<_>>(), ["en", "ko"]);
            assert_eq!(some[0], all.texts[0], "a sentence comes back with its provenance");
            assert_eq!(reader.texts(&id)?.len(), 3);
            assert_eq!(reader.sources()?, ["https://one.example"]);
            assert_eq!(reader.meta()?.content_hash, "one");
            assert_eq!(reader.resource(&ResourceId("none".into()))?, None);
            Ok(())
        })
        .unwrap();
}

/// A local record with its door at this point.
fn at(name: &str, latitude: f64, longitude: f64) -> Resource {
    let mut one = record(name);
    one.area =
        Area { scope: Scope::Local, codes: vec![], name: None, points: vec![Point::new(latitude, longitude).unwrap()] };
    one
}

fn in_states(name: &str, codes: &[&str]) -> Resource {
    let mut one = record(name);
    one.area = Area {
        scope: Scope::State,
        codes: codes.iter().map(|code| (*code).to_owned()).collect(),
        name: None,
        points: vec![],
    };
    one
}

#[test]
fn near_a_place_the_nearest_door_comes_first_and_whoever_serves_the_country_stays() {
    let records = vec![
        record("country circle"),
        in_states("florida circle", &["US", "US-FL"]),
        in_states("ohio circle", &["US-OH"]),
        at("circle in naples", 26.14, -81.79),
        at("circle in hialeah", 25.86, -80.28),
        at("circle in miami", 25.77, -80.19),
        at("circle in atlanta", 33.75, -84.39),
    ];
    let library = Library::in_memory(&content(records), TODAY).unwrap();
    let near = Nearby { point: Point::new(25.78, -80.21).ok(), codes: vec!["US".into(), "US-FL".into()] };
    for question in ["circle", ""] {
        let (query, _) = Query::parse(question);
        let request = SearchRequest { near: Some(near.clone()), ..SearchRequest::of(&query) };
        let hits = library.read::<_, StoreError>(|reader| reader.search(&request, None)).unwrap();
        assert_eq!(
            ids(&hits),
            ["circle in miami", "circle in hialeah", "florida circle", "country circle", "circle in naples"],
            "{question:?}"
        );
    }
    let whole_state = Nearby { point: None, codes: vec!["US".into(), "US-OH".into()] };
    let (query, _) = Query::parse("circle");
    let request = SearchRequest { near: Some(whole_state), ..SearchRequest::of(&query) };
    let hits = library.read::<_, StoreError>(|reader| reader.search(&request, None)).unwrap();
    assert_eq!(ids(&hits), ["ohio circle", "country circle"]);
}

#[test]
fn many_who_serve_the_country_do_not_crowd_out_a_door_near_by() {
    let mut records: Vec<Resource> = (0..300).map(|i| record(&format!("circle {i}"))).collect();
    let mut poor = at("circle next door", 25.77, -80.19);
    poor.checked = None;
    records.push(poor);
    let library = Library::in_memory(&content(records), TODAY).unwrap();
    let near = Nearby { point: Point::new(25.78, -80.21).ok(), codes: vec!["US".into()] };
    let (query, _) = Query::parse("circle");
    let request = SearchRequest { near: Some(near), ..SearchRequest::of(&query) };
    let hits = library.read::<_, StoreError>(|reader| reader.search(&request, None)).unwrap();
    assert_eq!((ids(&hits)[0], hits.hits.len(), hits.or_more), ("circle next door", 50, true));
}
