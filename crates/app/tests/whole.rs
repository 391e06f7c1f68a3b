//! The whole core, without a window.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::{
    fs,
    path::Path,
    sync::{Arc, OnceLock},
};

use many_doors_app::{
    App, Surroundings,
    commands::{FolderRequest, LocaleRequest, NoRequest, ResourceRequest},
    domain::{CostKind, EmergencyPolicy, Kind, Openness, Status, TextStatus},
    wire::{FailureCode, Filters, FindRequest, LibrarySource, NearAnswer, Place, Settings, StandInReason, Theme, Why},
};

fn at(data: Option<&Path>) -> App {
    App::open(Surroundings {
        data_dir: data.map(Path::to_owned),
        config_dir: data.map(|data| data.join("settings")),
        os_locale: Some("es_MX.UTF-8".into()),
        clock: Arc::new(|| "2026-11-23T17:00:00Z".parse().expect("a moment")),
        outlets: None,
        cover: None,
        reader: None,
        kiosk: None,
        portable: false,
        pseudo: false,
    })
}

/// One core for all tests that only read pages: a search would stop another test's search, a folder change its languages.
fn shared() -> &'static App {
    static SHARED: OnceLock<App> = OnceLock::new();
    SHARED.get_or_init(|| at(None))
}

fn question(text: &str) -> FindRequest {
    FindRequest {
        text: text.into(),
        need: None,
        locale: "en".into(),
        filters: Filters::default(),
        near: None,
        literal: false,
        limit: 20,
    }
}

fn locale(tag: &str) -> LocaleRequest {
    LocaleRequest { locale: tag.into() }
}

#[test]
fn the_first_start_offers_the_computers_language_and_keeps_nothing() {
    let data = tempfile::tempdir().unwrap();
    let start = at(Some(data.path())).start(NoRequest {}).unwrap();
    assert_eq!((start.suggested.as_str(), start.kept, &start.settings), ("es", false, &Settings::default()));
    assert_eq!(start.library.source, LibrarySource::File);
    assert_eq!(start.locales.len(), 25);
    assert!(!data.path().join("settings").exists(), "settings are kept only when asked for");
}

#[test]
fn settings_are_kept_when_asked_for_and_forgotten_when_asked_for() {
    let data = tempfile::tempdir().unwrap();
    let settings = Settings { locale: Some("ko".into()), theme: Theme::Dark, ..Settings::default() };
    at(Some(data.path())).keep_settings(settings.clone()).unwrap();
    let again = at(Some(data.path()));
    assert_eq!(again.start(NoRequest {}).unwrap().settings, settings);
    again.forget_settings(NoRequest {}).unwrap();
    assert!(!at(Some(data.path())).start(NoRequest {}).unwrap().kept);
}

#[test]
fn settings_that_cannot_be_kept_are_a_clear_failure() {
    let failure = shared().keep_settings(Settings::default()).unwrap_err();
    assert_eq!(failure.code, FailureCode::SettingsNotKept);
}

#[test]
fn a_damaged_library_is_set_aside_and_a_new_one_answers() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("library.sqlite"), b"this was a library once").unwrap();
    let app = at(Some(data.path()));
    let library = app.start(NoRequest {}).unwrap().library;
    assert_eq!((library.source, library.reason), (LibrarySource::File, Some(StandInReason::Damaged)));
    assert!(!app.find(question("grief")).unwrap().cards.is_empty());
    let names: Vec<String> =
        fs::read_dir(data.path()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into()).collect();
    assert!(names.contains(&"library.damaged-2026-11-23.sqlite".to_owned()), "{names:?}");
}

#[test]
fn where_nothing_can_be_written_the_built_in_library_answers_from_memory() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("a-file");
    fs::write(&file, "not a folder").unwrap();
    let app = at(Some(&file));
    let library = app.start(NoRequest {}).unwrap().library;
    assert_eq!((library.source, library.reason), (LibrarySource::BuiltIn, Some(StandInReason::NowhereToWrite)));
    assert!(!app.crisis_lines(locale("ar")).unwrap().compiled);
}

#[test]
fn every_crisis_line_can_be_reached_and_says_what_is_known_about_police() {
    let sheet = shared().crisis_lines(locale("en")).unwrap();
    assert_eq!(sheet.lines[0].id, "988-lifeline");
    for line in &sheet.lines {
        assert_eq!((line.kind, line.status.state), (Kind::Crisis, Status::Available), "{}", line.id);
        assert!(line.channels.iter().any(|channel| channel.number.is_some()), "{}", line.id);
        assert!(line.checked.is_some(), "{}: when was it checked?", line.id);
        let page = shared().resource(ResourceRequest { id: line.id.clone(), locale: "en".into() }).unwrap();
        if line.emergency == EmergencyPolicy::NeverWithoutConsent {
            assert!(page.emergency.source.is_some() && page.emergency.date.is_some() && page.emergency_text.is_some());
        }
    }
}

#[test]
fn a_crisis_sentence_in_an_unchecked_language_always_brings_its_english() {
    let languages = shared().start(NoRequest {}).unwrap().locales;
    for tag in languages.iter().map(|language| language.tag.as_str()).filter(|tag| *tag != "en") {
        for line in shared().crisis_lines(locale(tag)).unwrap().lines {
            assert_eq!((line.summary.lang.as_str(), line.summary.status), (tag, TextStatus::Machine), "{}", line.id);
            assert!(line.summary.source.is_some(), "{tag} {}: the draft stands alone", line.id);
        }
    }
}

#[test]
fn every_practice_names_its_community_and_closed_ones_offer_nothing() {
    let practices = shared().practices(locale("vi")).unwrap();
    assert!(practices.len() >= 15);
    for practice in practices {
        let credit = practice.credit.expect("a practice has a credit");
        assert!(!credit.community.text.trim().is_empty(), "{}", practice.id);
        if credit.openness == Openness::Closed {
            assert!(practice.channels.is_empty(), "{}", practice.id);
            let page = shared().resource(ResourceRequest { id: practice.id.clone(), locale: "en".into() }).unwrap();
            assert!(page.closed_text.is_some() && page.more.is_none(), "{}: named, credited, not taught", practice.id);
        }
    }
}

#[test]
fn an_ended_line_shows_no_number() {
    let page = shared().resource(ResourceRequest { id: "988-press3-lgbtq".into(), locale: "en".into() }).unwrap();
    assert_eq!((page.card.status.state, page.card.channels.len()), (Status::Ended, 0));
}

#[test]
fn an_unknown_resource_and_an_unknown_language_are_said_clearly() {
    let app = shared();
    let gone = app.resource(ResourceRequest { id: "no-such-door".into(), locale: "en".into() }).unwrap_err();
    assert_eq!(gone.code, FailureCode::ResourceGone);
    for tag in ["tlh", "", "../../etc", "x".repeat(5_000).as_str(), "ar\u{202e}"] {
        let catalogue = app.catalogue(locale(tag)).unwrap();
        assert!(catalogue.layers.is_empty(), "the page's own English, for {tag:?}");
    }
    assert_eq!(app.catalogue(locale("tlh")).unwrap().notices[0].code, "locale_unknown");
}

#[test]
fn tagalog_is_filipino_and_english_comes_along_only_where_it_is_not_the_page_s_own() {
    let tags = |app: &App| -> Vec<String> {
        app.catalogue(locale("tl")).unwrap().layers.into_iter().map(|layer| layer.tag).collect()
    };
    assert_eq!(tags(shared()), ["fil"]);
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    fs::write(folder.path().join("en/find.ftl"), "find-title = What is it you need?\n").unwrap();
    let app = at(None);
    app.use_locale_folder(FolderRequest { path: Some(folder.path().display().to_string()) }).unwrap();
    assert_eq!(tags(&app), ["fil", "en"]);
    assert!(app.catalogue(locale("en")).unwrap().layers[0].ftl.contains("What is it you need?"));
}

#[test]
fn a_translators_folder_shows_at_once_and_its_broken_entries_are_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("es")).unwrap();
    let ftl = "find-title = ¿Qué buscas hoy?\nfind-clear = { $nothing\n";
    fs::write(folder.path().join("es/find.ftl"), ftl).unwrap();
    fs::write(folder.path().join("es/library.ftl"), "library-988-lifeline = Otra frase del 988.\n").unwrap();
    let app = at(None);
    let answer = app.use_locale_folder(FolderRequest { path: Some(folder.path().display().to_string()) }).unwrap();
    assert_eq!(answer.notices[0].code, "locale_broken");
    let spanish = &app.catalogue(locale("es")).unwrap().layers[0];
    assert!(spanish.ftl.contains("¿Qué buscas hoy?") && spanish.ftl.contains("find-filters"));
    let page = app.resource(ResourceRequest { id: "988-lifeline".into(), locale: "es".into() }).unwrap();
    assert_eq!(page.card.summary.text, "Otra frase del 988.");
    app.use_locale_folder(FolderRequest { path: None }).unwrap();
    assert!(!app.catalogue(locale("es")).unwrap().layers[0].ftl.contains("¿Qué buscas hoy?"));
    let failure = app.use_locale_folder(FolderRequest { path: Some("/no/such/folder".into()) }).unwrap_err();
    assert_eq!(failure.code, FailureCode::FolderUnreadable);
}

#[test]
fn filters_say_how_many_they_hide() {
    let app = at(None);
    let all = app.find(question("depression")).unwrap();
    let filters = Filters { cost_free: true, language: Some("es".into()), ..Filters::default() };
    let some = app.find(FindRequest { filters, ..question("depression") }).unwrap();
    assert!(some.total.count > 0 && some.total.count < all.total.count);
    assert_eq!(some.hidden.len(), 2);
    assert_eq!(some.hidden_together.count, all.total.count - some.total.count);
    assert!(some.cards.iter().filter(|card| card.cost == CostKind::Free).all(|card| card.why.contains(&Why::Free)));
}

#[test]
fn near_a_zip_code_the_nearest_door_comes_first_and_others_in_the_country_stay() {
    let app = at(None);
    let near = |place| app.find(FindRequest { near: Some(place), limit: 40, ..question("") });
    let found = near(Place::Zip { zip: "48126".into() }).unwrap();
    assert_eq!(found.cards[0].id, "access-dearborn");
    assert!(found.cards[0].meters.is_some_and(|meters| meters < 10_000), "{:?}", found.cards[0].meters);
    assert_eq!(found.near, Some(NearAnswer { exact: true, doors: true }));
    assert!(found.cards.iter().any(|card| card.id == "988-lifeline"));
    assert!(found.cards.iter().all(|card| card.id != "sonoma-black-therapy-fund"), "another state's stay away");
    let county = Place::County { state: "CA".into(), county: "Sonoma County".into() };
    assert_eq!(near(county).unwrap().cards[0].id, "sonoma-black-therapy-fund");
    let state = near(Place::State { state: "CA".into() }).unwrap();
    assert!(state.cards.iter().any(|card| card.id == "sonoma-black-therapy-fund"));
    assert!(state.cards.iter().all(|card| card.meters.is_none()), "a state has no middle to measure from");
    let nowhere = near(Place::Zip { zip: "00000".into() }).unwrap_err();
    assert_eq!(nowhere.code, FailureCode::BadRequest);
}

#[test]
fn crisis_lines_stand_above_what_is_near() {
    let app = at(None);
    let near = Some(Place::Zip { zip: "48126".into() });
    let found = app.find(FindRequest { near, ..question("I want to die") }).unwrap();
    assert!(found.crisis);
    assert_eq!(found.cards[0].id, "988-lifeline");
}

#[test]
fn strange_questions_are_answered_quickly_and_never_break_anything() {
    let app = at(None);
    let strange = [
        "x".repeat(1_000_000),
        "я ".repeat(500_000),
        "\u{0}\u{1}\u{202e}\u{feff}".into(),
        "\" OR * NEAR( ^ : - §".into(),
        "😀😀😀".into(),
        "\u{1f468}\u{200d}\u{1f469}".repeat(1000),
    ];
    for text in strange {
        let found = app.find(question(&text)).unwrap();
        assert!(found.cards.len() <= 20);
    }
    assert!(!app.find(question("grief")).unwrap().cards.is_empty(), "nothing is lost");
}
