//! Sources that disagree: on the page of an entry with who and when, and on its card.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod common;

use common::{
    Computer, find, locale,
    packs::{full, install_trusting, put},
    page, record,
};
use many_doors_app::{
    App,
    domain::{ChannelKind, Hours, IdAsked, LanguageCode, Record, Scope},
    wire::{Card, Dispute, DisputedFact},
};
use many_doors_exchange::pack::{Key, PackSource};

const NAME: &str = "Alderwood Example Circle";

/// One pack's version of the one entry.
fn version(number: &str, change: impl FnOnce(&mut Record)) -> Record {
    let mut record = record("example-alder", NAME, number);
    change(&mut record);
    record
}

/// A pack of this name with one entry.
fn pack(name: &str, entry: &Record) -> PackSource {
    PackSource { id: format!("org.example.{name}"), name: name.into(), ..full(1, std::slice::from_ref(entry)) }
}

/// A library into which these came one after the other.
fn with(entries: &[(&str, &Record)]) -> (Computer, App) {
    let computer = Computer::new();
    let app = computer.open();
    for (name, entry) in entries {
        let file = put(computer.out.path(), name, pack(name, entry), &[&Key::passing().unwrap()]);
        install_trusting(&app, &file).unwrap();
    }
    (computer, app)
}

fn on_card(app: &App) -> Card {
    let mut cards = find(app, "alderwood");
    assert_eq!(cards.len(), 1);
    cards.remove(0)
}

fn disputes(app: &App) -> Vec<Dispute> {
    page(app, "example-alder").unwrap().disputes
}

fn facts(app: &App) -> Vec<DisputedFact> {
    disputes(app).into_iter().map(|dispute| dispute.fact).collect()
}

#[test]
fn a_card_says_about_which_numbers_hours_and_dangers_sources_disagree_and_the_page_says_both() {
    let always = version("+13055550111", |record| {
        record.resource.channels[0].hours = Hours::Always;
        record.resource.channels[0].languages = vec![LanguageCode::new("en")];
        record.resource.id_asked.asked = IdAsked::No;
    });
    let week =
        r#"{"when":"weekly","zone":"America/New_York","openings":[{"days":["mon"],"from":"09:00","to":"17:00"}]}"#;
    let mondays = version("+13055550111", |record| {
        record.resource.channels[0].hours = serde_json::from_str(week).unwrap();
        record.resource.channels[0].languages = vec![LanguageCode::new("es")];
        record.resource.id_asked.asked = IdAsked::Yes;
    });
    let (_computer, app) = with(&[("a", &always), ("b", &mondays)]);
    assert_eq!(facts(&app), [DisputedFact::Hours, DisputedFact::Languages, DisputedFact::IdAsked]);
    let hours = &disputes(&app)[0];
    let says: Vec<_> = hours.says.iter().map(|side| (side.from.as_str(), side.hours[0].hours.clone())).collect();
    assert_eq!(says.len(), 2);
    assert!(says.contains(&("a", Hours::Always)) && says.contains(&("b", mondays.resource.channels[0].hours.clone())));
    let acted_on = [DisputedFact::Hours, DisputedFact::IdAsked];
    assert_eq!(on_card(&app).disputed, acted_on);
    assert_eq!(page(&app, "example-alder").unwrap().card.disputed, acted_on);
}

#[test]
fn a_card_whose_sources_agree_or_that_has_one_source_says_nothing() {
    let entry = version("+13055550111", |_| {});
    let (_computer, app) = with(&[("a", &entry)]);
    assert_eq!((on_card(&app).disputed, disputes(&app)), (vec![], vec![]));
    let (_computer, app) = with(&[("a", &entry), ("b", &entry)]);
    assert_eq!((on_card(&app).disputed, disputes(&app)), (vec![], vec![]));
}

#[test]
fn the_crisis_sheet_says_of_a_line_that_sources_disagree_about_its_number() {
    let (computer, app) = with(&[]);
    let line = app.crisis_lines(locale("en")).unwrap().lines.remove(0);
    assert!(line.disputed.is_empty());
    let other = record(&line.id, "The same line", "+13055550111");
    let file = put(computer.out.path(), "a", pack("a", &other), &[&Key::passing().unwrap()]);
    install_trusting(&app, &file).unwrap();
    let lines = app.crisis_lines(locale("en")).unwrap().lines;
    let line = lines.iter().find(|each| each.id == line.id).unwrap();
    assert!(line.disputed.contains(&DisputedFact::Numbers), "{:?}", line.disputed);
}

#[test]
fn in_whatever_order_lists_come_they_disagree_about_the_same() {
    let entries = [
        ("a", version("+13055550111", |record| record.resource.channels[0].hours = Hours::Always)),
        ("b", version("+13055550122", |record| record.resource.area.scope = Scope::National)),
        ("c", version("+13055550111", |record| record.resource.id_asked.asked = IdAsked::Yes)),
    ];
    let mut seen: Option<(Vec<Dispute>, Vec<DisputedFact>)> = None;
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let (_computer, app) = with(&order.map(|at| (entries[at].0, &entries[at].1)));
        let found = (disputes(&app), on_card(&app).disputed);
        assert_eq!(found.1, [DisputedFact::Numbers]);
        assert_eq!(found.0.len(), 2, "the numbers, and where");
        assert_eq!(seen.get_or_insert_with(|| found.clone()), &found, "{order:?}");
    }
}

#[test]
fn no_dispute_leads_to_a_shelter_that_one_list_hides() {
    let hidden = version("+13055550111", |record| record.resource.confidential = true);
    let there = version("+13055550122", |record| {
        let mut door = record.resource.channels[0].clone();
        (door.kind, door.number, door.address) = (ChannelKind::InPerson, None, Some("9 Thornhill Road".into()));
        record.resource.channels.push(door);
        record.resource.area.scope = Scope::Local;
        record.resource.area.name = Some("Thornhill".into());
    });
    let whole = |app: &App| serde_json::to_string(&(page(app, "example-alder").unwrap(), on_card(app))).unwrap();
    let (_computer, app) = with(&[("a", &there)]);
    assert!(whole(&app).contains("Thornhill"), "the test would see it");
    for entries in [[("a", &hidden), ("b", &there)], [("b", &there), ("a", &hidden)]] {
        let (_computer, app) = with(&entries);
        let shown = page(&app, "example-alder").unwrap();
        assert!(shown.confidential && shown.origin == many_doors_app::wire::PackOrigin::Signed);
        assert_eq!(facts(&app), [DisputedFact::Numbers], "the number is told, the way is not");
        let sides = serde_json::to_string(&(shown.disputes, on_card(&app).disputed)).unwrap();
        assert!(!sides.contains("Thornhill"), "{sides}");
    }
}
