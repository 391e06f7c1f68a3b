//! Entries that people write themselves, and what they hear on the phone.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use std::fs;

use common::{
    Computer, code, find, locale, names,
    packs::{full, install_trusting, put},
    page, record,
};
use many_doors_app::{
    App,
    commands::{EntryRequest, MistakeRequest, ResourceRequest},
    domain::{
        ChannelKind, Code as _, Community, CostKind, Credit, Kind, LanguageCode, Need, Openness, Status,
        VerificationBasis,
    },
    wire::{
        CallAnswer, CalledRequest, DisputedFact, Failure, FailureCode, ForgetRequest, Mistake, OwnChannel, OwnEntry,
        PackOrigin, SaveOwnRequest,
    },
};
use many_doors_exchange::pack::Key;

fn empty(app: &App) -> OwnEntry {
    app.own_entry(EntryRequest { id: None, locale: "en".into() }).unwrap()
}

fn form(app: &App, id: &str) -> OwnEntry {
    app.own_entry(EntryRequest { id: Some(id.into()), locale: "en".into() }).unwrap()
}

fn way(kind: ChannelKind, value: &str) -> OwnChannel {
    OwnChannel { at: None, kind, value: value.into(), label: String::new(), languages: vec![], interpreter: false }
}

fn filled(app: &App) -> OwnEntry {
    OwnEntry {
        name: "Willow Example Circle".into(),
        kind: Kind::CommunitySupport,
        summary: "Listens, with tea.".into(),
        more: "Every week since spring.".into(),
        hours: "Mondays after work".into(),
        channels: vec![
            OwnChannel {
                label: "Front desk".into(),
                languages: vec![LanguageCode("es".into())],
                interpreter: true,
                ..way(ChannelKind::Voice, "(305) 555-0142")
            },
            way(ChannelKind::Email, "hello@example.org"),
            way(ChannelKind::Web, "https://example.org/circle"),
        ],
        cost: CostKind::Free,
        needs: vec![Need::ALL[0]],
        communities: vec![Community::ALL[1]],
        state: Some("FL".into()),
        place: "Example County".into(),
        credit: Some(Credit { community: "An example community".into(), openness: Openness::ALL[0] }),
        ..empty(app)
    }
}

fn save(app: &App, entry: OwnEntry) -> Result<String, Failure> {
    app.save_own(SaveOwnRequest { entry, checked_today: false }).map(|saved| saved.id)
}

fn called(app: &App, id: &str, answer: CallAnswer) {
    app.called(CalledRequest { id: id.into(), answer }).unwrap();
}

fn delete(app: &App, id: &str) -> Result<(), Failure> {
    app.delete_own(ResourceRequest { id: id.into(), locale: "en".into() }).map(drop)
}

/// A library with a pack of one entry with one number.
fn with_pack() -> (Computer, App) {
    let computer = Computer::new();
    let app = computer.open();
    let key = Key::passing().unwrap();
    let entry = record("example-alder", "Alderwood Example Circle", "+13055550111");
    install_trusting(&app, &put(computer.out.path(), "1", full(1, &[entry]), &[&key])).unwrap();
    (computer, app)
}

#[test]
fn what_was_typed_comes_back_as_it_was_typed_and_is_found() {
    let computer = Computer::new();
    let app = computer.open();
    let typed = filled(&app);
    let id = save(&app, typed.clone()).unwrap();
    let mut back = form(&app, &id);
    assert_eq!(back.id.as_deref(), Some(id.as_str()));
    assert_eq!(back.channels.iter().map(|row| row.at).collect::<Vec<_>>(), [Some(0), Some(1), Some(2)]);
    assert_eq!(back.channels[0].value, "1-305-555-0142", "as people dial it");
    back.channels[0].value.clone_from(&typed.channels[0].value);
    back.channels.iter_mut().for_each(|row| row.at = None);
    back.id = None;
    assert_eq!(back, typed);
    assert_eq!(names(&find(&app, "willow")), ["Willow Example Circle"]);
    let page = page(&app, &id).unwrap();
    assert_eq!((page.origin, page.from.as_str()), (PackOrigin::Own, ""));
    assert_eq!(page.card.checked, None, "typing is not checking");
    // Saved again unchanged, it is the same entry.
    let again = form(&app, &id);
    save(&app, again.clone()).unwrap();
    assert_eq!(form(&app, &id), again);
    assert_eq!(app.own_entries(locale("en")).unwrap().cards.len(), 1);
    computer.at("2026-11-23T17:00:01Z");
    assert_ne!(save(&app, typed).unwrap(), id, "typed anew, it is another entry");
}

#[test]
fn what_cannot_be_an_entry_is_refused_and_nothing_is_saved() {
    let computer = Computer::new();
    let app = computer.open();
    let before = computer.bytes();
    let refused = |change: fn(&mut OwnEntry)| {
        let mut entry = filled(&app);
        change(&mut entry);
        let failure = save(&app, entry).unwrap_err();
        (failure.code, failure.args.into_values().next().unwrap_or_default())
    };
    let unfit = (FailureCode::EntryUnfit, String::new());
    assert_eq!(refused(|entry| entry.name = "  ".into()), unfit);
    assert_eq!(
        refused(|entry| entry.channels[0].value = "call Fay".into()),
        (FailureCode::NumberUnfit, "call Fay".to_owned())
    );
    let practice: fn(&mut OwnEntry) = |entry| {
        entry.kind = Kind::Practice;
        entry.credit = Some(Credit { community: " ".into(), openness: Openness::ALL[0] });
    };
    assert_eq!(refused(practice).0, FailureCode::CreditMissing);
    let practice: fn(&mut OwnEntry) = |entry| {
        entry.kind = Kind::Practice;
        entry.credit = None;
    };
    assert_eq!(refused(practice).0, FailureCode::CreditMissing);
    let shelter: fn(&mut OwnEntry) = |entry| {
        entry.confidential = true;
        entry.channels.push(way(ChannelKind::InPerson, "12 Hidden Lane"));
    };
    assert_eq!(refused(shelter), unfit);
    let hollow: fn(&mut OwnEntry) = |entry| entry.channels[1].value = String::new();
    assert_eq!(refused(hollow), unfit);
    let gone = OwnEntry { id: Some("nobody".into()), ..filled(&app) };
    assert_eq!(code(save(&app, gone)), FailureCode::ResourceGone);
    assert!(computer.bytes() == before);
    // The same without what was wrong.
    let mut credited = filled(&app);
    credited.kind = Kind::Practice;
    assert!(save(&app, credited).is_ok());
    let secret = OwnEntry { confidential: true, ..filled(&app) };
    assert!(page(&app, &save(&app, secret).unwrap()).unwrap().confidential);
}

#[test]
fn ones_own_version_of_a_packs_entry_is_shown_and_both_numbers_are_told() {
    let (_computer, app) = with_pack();
    let mut entry = form(&app, "example-alder");
    assert_eq!(entry.changes.as_deref(), Some("Example County"), "it says whose it is");
    entry.channels[0].value = "305-555-0199".into();
    let saved = app.save_own(SaveOwnRequest { entry, checked_today: true }).unwrap();
    assert_eq!(saved.id, "example-alder");
    let shown = page(&app, "example-alder").unwrap();
    assert_eq!((shown.origin, shown.card.channels[0].display.as_deref()), (PackOrigin::Own, Some("1-305-555-0199")));
    assert_eq!(shown.card.checked.map(|check| check.basis), Some(VerificationBasis::Tested));
    assert_eq!(shown.disputes.len(), 1, "{:?}", shown.disputes);
    let dispute = &shown.disputes[0];
    assert_eq!(dispute.fact, DisputedFact::Numbers);
    let says: Vec<_> =
        dispute.says.iter().map(|side| (side.source, side.from.as_str(), side.values.concat())).collect();
    assert_eq!(
        says,
        [
            (PackOrigin::Own, "", "1-305-555-0199".to_owned()),
            (PackOrigin::Signed, "Example County", "1-305-555-0111".to_owned()),
        ]
    );
    assert_eq!(form(&app, "example-alder").changes, None, "now it is one's own");
    assert_eq!(find(&app, "alderwood").len(), 1, "and stands once on the list");
}

#[test]
fn words_alone_that_differ_are_no_dispute() {
    let (_computer, app) = with_pack();
    let entry = OwnEntry { summary: "Other words.".into(), ..form(&app, "example-alder") };
    save(&app, entry).unwrap();
    let shown = page(&app, "example-alder").unwrap();
    assert_eq!((shown.card.summary.text.as_str(), shown.disputes.len()), ("Other words.", 0));
}

/// A word in the encodings that programs write to disk.
fn encodings(word: &str) -> [Vec<u8>; 3] {
    let wide = word.encode_utf16();
    let (little, big) = (wide.clone().flat_map(u16::to_le_bytes).collect(), wide.flat_map(u16::to_be_bytes).collect());
    [word.as_bytes().to_vec(), little, big]
}

fn holds(computer: &Computer, word: &str) -> bool {
    let words = encodings(word);
    let mut files = computer.bytes().into_values();
    files.any(|bytes| words.iter().any(|word| bytes.windows(word.len()).any(|part| part == word)))
}

#[test]
fn a_deleted_entry_is_gone_to_the_last_byte_and_the_packs_own_is_shown_again() {
    let (computer, app) = with_pack();
    // Words that nothing else holds, in small letters as the index has them.
    let tokens = ["qxzvword", "jkqzname", "wqxlabel"];
    let mut changed = form(&app, "example-alder");
    changed.summary = format!("They said {}.", tokens[0]);
    changed.channels[0].label = tokens[2].into();
    changed.channels[0].value = "305-555-0199".into();
    save(&app, changed).unwrap();
    let own = OwnEntry { name: format!("{} circle", tokens[1]), ..filled(&app) };
    let own = save(&app, own).unwrap();
    assert_eq!(find(&app, tokens[1]).len(), 1);
    for token in tokens {
        assert!(holds(&computer, token), "the test would see {token}");
    }
    delete(&app, "example-alder").unwrap();
    delete(&app, &own).unwrap();
    for token in tokens.into_iter().chain([own.as_str(), "3055550199", "305-555-0199"]) {
        assert!(!holds(&computer, token), "{token} is still there");
    }
    let shown = page(&app, "example-alder").unwrap();
    assert_eq!((shown.origin, shown.disputes.len()), (PackOrigin::Signed, 0));
    assert_eq!(shown.card.channels[0].display.as_deref(), Some("1-305-555-0111"));
    assert_eq!(code(page(&app, &own)), FailureCode::ResourceGone);
    assert_eq!(code(delete(&app, &own)), FailureCode::ResourceGone);
    assert_eq!(code(delete(&app, "988-lifeline")), FailureCode::ResourceGone, "what came with the program stays");
    assert!(common::packs(&app).packs.iter().all(|pack| pack.id != "own"));
    drop(app);
    assert!(!holds(&computer, tokens[0]));
}

#[test]
fn who_forgets_everything_forgets_the_entries_that_were_written_here_to_the_last_byte_if_that_is_wished() {
    let (computer, app) = with_pack();
    let token = "qxzvword";
    let mut changed = form(&app, "example-alder");
    changed.summary = format!("They said {token}.");
    save(&app, changed).unwrap();
    save(&app, filled(&app)).unwrap();
    let written = || app.own_entries(locale("en")).unwrap().cards.len();
    app.forget_private(ForgetRequest { own: false }).unwrap();
    assert_eq!((written(), holds(&computer, token)), (2, true));
    app.forget_private(ForgetRequest { own: true }).unwrap();
    assert_eq!((written(), holds(&computer, token)), (0, false));
    assert_eq!(page(&app, "example-alder").unwrap().origin, PackOrigin::Signed, "the pack's own is shown again");
    app.forget_private(ForgetRequest { own: true }).unwrap();
}

#[test]
fn what_was_heard_on_the_phone_is_noted_as_facts() {
    let day = |page: &many_doors_app::wire::ResourcePage| page.card.checked.map(|check| check.date.to_string());
    let after = |answer| {
        let (_computer, app) = with_pack();
        called(&app, "example-alder", answer);
        let shown = page(&app, "example-alder").unwrap();
        assert_eq!(shown.origin, PackOrigin::Own);
        shown
    };
    let holds = after(CallAnswer::Holds);
    assert_eq!(day(&holds).as_deref(), Some("2026-11-23"));
    assert!(!holds.card.channels[0].uncertain && holds.disputes.is_empty());
    let silent = after(CallAnswer::NoAnswer);
    assert_eq!((day(&silent), silent.card.status.state), (None, Status::Available), "nobody said that it is gone");
    assert!(silent.card.channels[0].uncertain);
    let wrong = after(CallAnswer::WrongNumber);
    assert_eq!(wrong.card.status.state, Status::Uncertain);
    assert!(wrong.card.channels.iter().all(|way| way.number.is_none()), "a stranger's number is not shown");
    assert!(!wrong.disputes.is_empty(), "the pack still says otherwise, and that is told");
    let ended = after(CallAnswer::Ended);
    assert_eq!(ended.card.status.state, Status::Ended);
    assert_eq!(ended.card.status.since.map(|day| day.to_string()).as_deref(), Some("2026-11-23"));
    assert!(ended.card.channels.iter().all(|way| way.number.is_none()));
}

#[test]
fn a_crisis_line_that_somebody_heard_has_ended_is_no_longer_offered() {
    let computer = Computer::new();
    let app = computer.open();
    let lines = common::lines(&app);
    let line = lines.iter().find(|line| *line != "988-lifeline").unwrap();
    called(&app, line, CallAnswer::Ended);
    assert!(!common::lines(&app).contains(line) && common::lines(&app).len() == lines.len() - 1);
    delete(&app, line).unwrap();
    assert_eq!(common::lines(&app), lines);
}

#[test]
fn a_round_of_calls_asks_for_what_needs_it_most_and_for_no_crisis_line() {
    let computer = Computer::new();
    let app = computer.open();
    let fresh = save(&app, filled(&app)).unwrap();
    let ended = save(&app, OwnEntry { name: "Ended Example".into(), ..filled(&app) }).unwrap();
    called(&app, &ended, CallAnswer::Ended);
    let mute = OwnEntry {
        name: "Mute Example".into(),
        channels: vec![way(ChannelKind::Email, "hello@example.org")],
        ..filled(&app)
    };
    let mute = save(&app, mute).unwrap();
    let of = |tag: &str| app.call_round(locale(tag)).unwrap().records;
    let round = of("en");
    let ids: Vec<&str> = round.iter().map(|record| record.card.id.as_str()).collect();
    assert_eq!(ids.len(), 20, "the starter library has more than enough");
    assert_eq!(ids[0], fresh, "what was written here has nobody else to call for it");
    assert!(!ids.contains(&ended.as_str()) && !ids.contains(&mute.as_str()));
    for record in &round {
        assert!(record.card.channels.iter().any(|way| way.number.is_some()), "{}", record.card.id);
        assert_ne!(record.card.status.state, Status::Ended, "{}", record.card.id);
        assert_ne!(record.card.kind, Kind::Crisis, "{}: whoever needs the line waits", record.card.id);
    }
    for tag in ["es", "ht", "zh-Hans", "ar", "ko"] {
        let other = of(tag);
        assert!(other.iter().map(|record| record.card.id.as_str()).eq(ids.iter().copied()), "{tag}");
    }
    // Who was called is not asked for again.
    called(&app, &fresh, CallAnswer::Holds);
    assert_ne!(of("en")[0].card.id, fresh);
}

#[test]
fn a_correction_holds_what_it_says_it_holds_and_nothing_about_who_wrote_it() {
    let (computer, app) = with_pack();
    let files = common::files_in(computer.out.path()).len();
    let request = |id: &str, folder: String| MistakeRequest {
        id: id.into(),
        what: Mistake::Number,
        note: "  It is =305-555-0199 now.\n".into(),
        folder,
        locale: "en".into(),
    };
    let before = computer.bytes();
    let saved = app.report_mistake(request("example-alder", computer.out())).unwrap().file;
    assert!(computer.bytes() == before, "nothing is kept of it here");
    assert_eq!(common::files_in(computer.out.path()).len(), files + 1);
    let text = fs::read_to_string(&saved).unwrap();
    let correction: serde_json::Value = serde_json::from_str(&text).unwrap();
    let expected = serde_json::json!({
        "format": "many-doors-correction 1",
        "entry": "example-alder",
        "name": "Alderwood Example Circle",
        "what": "number",
        "note": "It is =305-555-0199 now.",
        "language": "en",
    });
    assert_eq!(correction, expected);
    assert!(saved.ends_with("correction.json"), "a neutral name: {saved}");
    let again = app.report_mistake(request("example-alder", computer.out())).unwrap().file;
    assert_eq!(fs::read(again).unwrap(), text.as_bytes(), "two of them cannot be told apart");
    assert_eq!(code(app.report_mistake(request("nobody", computer.out()))), FailureCode::ResourceGone);
    assert_eq!(code(app.report_mistake(request("example-alder", "relative".into()))), FailureCode::NotSaved);
}

#[test]
fn a_kiosk_writes_nothing_and_deletes_nothing() {
    let computer = Computer::new();
    let own = {
        let app = computer.open();
        save(&app, filled(&app)).unwrap()
    };
    let before = computer.bytes();
    let app = computer.open_as_kiosk();
    assert_eq!(code(save(&app, filled(&app))), FailureCode::NotAllowed);
    assert_eq!(code(delete(&app, &own)), FailureCode::NotAllowed);
    for answer in [CallAnswer::Holds, CallAnswer::Ended] {
        assert_eq!(code(app.called(CalledRequest { id: own.clone(), answer })), FailureCode::NotAllowed);
    }
    let request = MistakeRequest {
        id: own.clone(),
        what: Mistake::Other,
        note: String::new(),
        folder: computer.out(),
        locale: "en".into(),
    };
    assert_eq!(code(app.report_mistake(request)), FailureCode::NotSaved);
    assert!(page(&app, &own).is_ok(), "it can still be read");
    assert!(computer.bytes() == before);
}
