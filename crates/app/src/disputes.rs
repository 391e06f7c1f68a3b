//! Where sources disagree about one entry, both are shown with who and when. Never silently one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use many_doors_domain::{
    Area, Channel, ChannelKind, Code, Hours, Resource, ResourceId, Scope, Verification, WeekOfHours,
};
use many_doors_store::{Reader, StoreError, Told};

use crate::{
    packs::{origin, shown_name},
    wire::{Dispute, DisputeSide, DisputedFact, WayHours},
};

/// A fact that is compared: what an entry says about it, and whether two of them say different things.
struct Compared {
    fact: DisputedFact,
    values: fn(&Resource) -> Vec<String>,
    differ: fn(&Resource, &Resource) -> bool,
}

/// In the order in which they are shown. Whoever says nothing about a fact does not disagree about it, except about numbers
/// that it lacks where it has others.
const COMPARED: [Compared; 10] = [
    Compared { fact: DisputedFact::Numbers, values: numbers, differ: |a, b| differ(&numbers(a), &numbers(b)) },
    Compared { fact: DisputedFact::Addresses, values: addresses, differ: |a, b| differ(&addresses(a), &addresses(b)) },
    // They are shown as weeks.
    Compared { fact: DisputedFact::Hours, values: |_| Vec::new(), differ: hours_differ },
    Compared { fact: DisputedFact::Status, values: status, differ: |a, b| differ(&status(a), &status(b)) },
    Compared { fact: DisputedFact::Languages, values: languages, differ: |a, b| differ(&spoken(a), &spoken(b)) },
    Compared { fact: DisputedFact::Cost, values: cost, differ: |a, b| differ(&cost(a), &cost(b)) },
    Compared { fact: DisputedFact::IdAsked, values: id_asked, differ: |a, b| differ(&id_asked(a), &id_asked(b)) },
    Compared { fact: DisputedFact::Emergency, values: emergency, differ: |a, b| differ(&emergency(a), &emergency(b)) },
    Compared { fact: DisputedFact::Area, values: |resource| area(&resource.area), differ: areas_differ },
    Compared { fact: DisputedFact::Name, values: name, differ: |a, b| differ(&name(a), &name(b)) },
];

/// On what a person acts who has seen a card and nothing else.
const ACTED_ON: [DisputedFact; 6] = [
    DisputedFact::Numbers,
    DisputedFact::Addresses,
    DisputedFact::Hours,
    DisputedFact::Status,
    DisputedFact::IdAsked,
    DisputedFact::Emergency,
];

/// Of each of these records, as they are shown, the facts about which a card must say that sources disagree. Those about which
/// they agree are left out.
pub(crate) fn on_cards<'r>(
    reader: &Reader<'_>,
    shown: impl IntoIterator<Item = &'r Resource>,
) -> Result<HashMap<ResourceId, Vec<DisputedFact>>, StoreError> {
    let contested = reader.contested(shown)?;
    Ok(contested.into_iter().map(|(id, told)| (id, acted_on(&told))).collect())
}

/// The facts about which a card must say that what is told disagrees.
pub(crate) fn acted_on(told: &[Told]) -> Vec<DisputedFact> {
    disputed(told).map(|compared| compared.fact).filter(|fact| ACTED_ON.contains(fact)).collect()
}

/// Facts about which not all that is told agrees, with what each pack says; what is shown comes first.
pub(crate) fn disputes(told: &[Told]) -> Vec<Dispute> {
    let says = |compared: &Compared| {
        let sides = told.iter().map(|Told { mark, resource }| DisputeSide {
            from: shown_name(mark),
            source: origin(mark.source),
            values: (compared.values)(resource),
            hours: if compared.fact == DisputedFact::Hours { hours(resource) } else { Vec::new() },
            checked: checked(compared.fact, resource),
        });
        Dispute { fact: compared.fact, says: sides.collect() }
    };
    disputed(told).map(says).collect()
}

fn disputed(told: &[Told]) -> impl Iterator<Item = &'static Compared> {
    // Where a place must not be known, others may still tell the way to it.
    let hidden = told.iter().any(|told| told.resource.confidential);
    let leads = |fact| matches!(fact, DisputedFact::Addresses | DisputedFact::Area);
    let disagree = |differ: fn(&Resource, &Resource) -> bool| {
        let pairs = told.iter().enumerate().flat_map(|(at, one)| told[at + 1..].iter().map(move |other| (one, other)));
        pairs.into_iter().any(|(one, other)| differ(&one.resource, &other.resource))
    };
    COMPARED.iter().filter(move |compared| !(hidden && leads(compared.fact)) && disagree(compared.differ))
}

/// Both say something, and not the same in whatever order.
fn differ(one: &[String], other: &[String]) -> bool {
    let set = |values: &[String]| values.iter().cloned().collect::<BTreeSet<_>>();
    !one.is_empty() && !other.is_empty() && set(one) != set(other)
}

fn status(resource: &Resource) -> Vec<String> {
    vec![resource.status.state.code().to_owned()]
}

fn cost(resource: &Resource) -> Vec<String> {
    known(resource.cost.kind.code())
}

fn id_asked(resource: &Resource) -> Vec<String> {
    known(resource.id_asked.asked.code())
}

fn emergency(resource: &Resource) -> Vec<String> {
    known(resource.emergency.policy.code())
}

fn name(resource: &Resource) -> Vec<String> {
    vec![resource.name.clone()]
}

fn known(code: &str) -> Vec<String> {
    if code == "unknown" { vec![] } else { vec![code.to_owned()] }
}

/// As people dial them, each once. A number that is no longer reached is no number of the entry.
fn numbers(resource: &Resource) -> Vec<String> {
    once(resource.channels.iter().filter_map(dialed))
}

fn dialed(channel: &Channel) -> Option<String> {
    let number = channel.number.as_ref()?.display();
    Some(channel.press.as_ref().map_or(number.clone(), |press| format!("{number}, {press}")))
}

/// The number or the address of a channel, the same for equal ones.
fn reached(channel: &Channel) -> Option<String> {
    dialed(channel).or_else(|| channel.address.as_deref().map(bare))
}

fn addresses(resource: &Resource) -> Vec<String> {
    let told = [ChannelKind::Email, ChannelKind::Web, ChannelKind::InPerson, ChannelKind::Chat];
    let channels = resource.channels.iter().filter(|channel| told.contains(&channel.kind));
    once(channels.filter_map(|channel| channel.address.as_deref()).map(bare))
}

/// The same page with and without its scheme is the same page.
fn bare(address: &str) -> String {
    address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned()
}

/// Languages of all channels.
fn languages(resource: &Resource) -> Vec<String> {
    once(resource.channels.iter().flat_map(|channel| &channel.languages).map(|language| language.0.clone()))
}

/// The same without scripts and countries: what is spoken is compared. An interpreter is told or not, and never denied.
fn spoken(resource: &Resource) -> Vec<String> {
    let languages = resource.channels.iter().flat_map(|channel| &channel.languages);
    once(languages.map(|language| language.primary().to_lowercase()))
}

/// What the hours of a channel are compared by: how it is reached, and where.
type Way = (ChannelKind, Option<String>);

/// The weeks of each way whose hours are told.
fn weeks(resource: &Resource) -> BTreeMap<Way, BTreeSet<WeekOfHours>> {
    let mut weeks: BTreeMap<Way, BTreeSet<WeekOfHours>> = BTreeMap::new();
    for channel in &resource.channels {
        if let Some(week) = channel.hours.week() {
            weeks.entry((channel.kind, reached(channel))).or_default().insert(week);
        }
    }
    weeks
}

/// Different hours of one number or address; or, where two entries share none of a kind, of that kind: a number may differ, too.
fn hours_differ(one: &Resource, other: &Resource) -> bool {
    let (one, other) = (weeks(one), weeks(other));
    let kinds: BTreeSet<ChannelKind> = one.keys().map(|(kind, _)| *kind).collect();
    kinds.into_iter().any(|of| {
        let mut shared = one.iter().filter(|(way, _)| way.0 == of && other.contains_key(way)).peekable();
        if shared.peek().is_some() {
            return shared.any(|(way, weeks)| other.get(way) != Some(weeks));
        }
        let all = |weeks: &BTreeMap<Way, BTreeSet<WeekOfHours>>| -> BTreeSet<WeekOfHours> {
            weeks.iter().filter(|(way, _)| way.0 == of).flat_map(|(_, weeks)| weeks.clone()).collect()
        };
        let (one, other) = (all(&one), all(&other));
        !other.is_empty() && one != other
    })
}

/// The hours of every way that are told, each once.
fn hours(resource: &Resource) -> Vec<WayHours> {
    let mut told: Vec<WayHours> = Vec::new();
    for channel in resource.channels.iter().filter(|channel| channel.hours.week().is_some()) {
        let way = WayHours {
            kind: channel.kind,
            whatsapp: channel.whatsapp,
            number: dialed(channel),
            hours: channel.hours.clone(),
        };
        if !told.contains(&way) {
            told.push(way);
        }
    }
    told
}

/// How far it reaches, then the place by its name, then codes: countries of what reaches over whole ones, else states.
fn area(area: &Area) -> Vec<String> {
    let Some(reach) = Reach::of(area) else { return Vec::new() };
    let codes: Vec<&str> = match &reach {
        Reach::Anywhere => Vec::new(),
        Reach::Countries(codes) | Reach::Part { states: codes, .. } => codes.iter().copied().collect(),
    };
    let scope = area.scope.code().to_owned();
    [scope].into_iter().chain(area.name.clone()).chain(codes.into_iter().map(str::to_owned)).collect()
}

fn areas_differ(one: &Resource, other: &Resource) -> bool {
    match (Reach::of(&one.area), Reach::of(&other.area)) {
        (Some(one), Some(other)) => one.differs(&other),
        _ => false,
    }
}

/// Whom a resource serves, as far as an entry says so. That its door is in a place says nothing about it.
enum Reach<'a> {
    Anywhere,
    /// Whole countries.
    Countries(BTreeSet<&'a str>),
    /// Some states, or a place in one.
    Part {
        states: BTreeSet<&'a str>,
        place: Option<String>,
        local: bool,
    },
}

impl<'a> Reach<'a> {
    fn of(area: &'a Area) -> Option<Self> {
        let codes = |state: bool| {
            area.codes
                .iter()
                .map(String::as_str)
                .filter(move |code| code.contains('-') == state)
                .collect::<BTreeSet<_>>()
        };
        match area.scope {
            Scope::International => Some(Self::Anywhere),
            Scope::National => Some(Self::Countries(codes(false))),
            Scope::State | Scope::Local => {
                let (states, place) = (codes(true), area.name.as_ref().map(|name| name.trim().to_lowercase()));
                let says = !states.is_empty() || place.is_some();
                says.then_some(Self::Part { states, place, local: area.scope == Scope::Local })
            }
        }
    }

    fn differs(&self, other: &Self) -> bool {
        let other_codes = |a: &BTreeSet<&str>, b: &BTreeSet<&str>| !a.is_empty() && !b.is_empty() && a != b;
        match (self, other) {
            (Self::Anywhere, Self::Anywhere) => false,
            (Self::Countries(a), Self::Countries(b)) => other_codes(a, b),
            (Self::Part { states: a, place: one, local: x }, Self::Part { states: b, place: other, local: y }) => {
                let place = match (one, other) {
                    (Some(one), Some(other)) => one != other,
                    // A place that is named is less than its state.
                    (Some(_), None) => *x && !y,
                    (None, Some(_)) => *y && !x,
                    (None, None) => false,
                };
                place || other_codes(a, b)
            }
            _ => true,
        }
    }
}

fn once(values: impl Iterator<Item = String>) -> Vec<String> {
    let mut each: Vec<String> = Vec::new();
    for value in values {
        if !each.contains(&value) {
            each.push(value);
        }
    }
    each
}

fn checked(fact: DisputedFact, resource: &Resource) -> Option<Verification> {
    let latest = |checks: &mut dyn Iterator<Item = Verification>| checks.max_by_key(|check| check.date.earliest());
    let of_channel = |with: fn(&Channel) -> bool| {
        let channels = resource.channels.iter().filter(|channel| with(channel));
        latest(&mut channels.filter_map(|channel| resource.checked_channel(channel)))
    };
    match fact {
        DisputedFact::Numbers => of_channel(|channel| channel.number.is_some()).or(resource.checked),
        DisputedFact::Addresses => of_channel(|channel| channel.address.is_some()).or(resource.checked),
        DisputedFact::Hours => {
            let channels = resource.channels.iter().filter(|channel| channel.hours != Hours::Unknown);
            let check = |channel: &Channel| channel.hours_checked.or_else(|| resource.checked_channel(channel));
            latest(&mut channels.filter_map(check)).or(resource.checked)
        }
        _ => resource.checked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use many_doors_domain::{LanguageCode, Opening, Point, Weekday};
    use many_doors_store::{PackMark, PackSource};

    fn record(number: &str, cost: &str) -> Resource {
        let text = format!(
            r#"{{"id":"x","name":"x","kind":"clinic","status":{{"state":"available"}},"cost":{{"kind":"{cost}"}},
            "id_asked":{{"asked":"unknown"}},"emergency":{{"policy":"unknown"}},"communities":[],"needs":[],
            "area":{{"scope":"local"}},"channel":[{{"kind":"voice","number":"{number}"}}]}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    fn one() -> Resource {
        record("+13055550142", "free")
    }

    fn told(from: &str, resource: Resource) -> Told {
        let mark =
            PackMark { name: from.into(), ..PackMark::new(from, PackSource::Signed, jiff::civil::date(2026, 11, 20)) };
        Told { mark, resource }
    }

    /// The facts about which these disagree; it must not matter which is shown.
    fn facts(all: &[&Resource]) -> Vec<DisputedFact> {
        let told: Vec<Told> = all.iter().map(|resource| told("x", (*resource).clone())).collect();
        let facts = |told: &[Told]| disputes(told).into_iter().map(|dispute| dispute.fact).collect::<Vec<_>>();
        let found = facts(&told);
        assert_eq!(facts(&told.into_iter().rev().collect::<Vec<_>>()), found);
        found
    }

    fn with(change: impl FnOnce(&mut Resource)) -> Resource {
        let mut resource = one();
        change(&mut resource);
        resource
    }

    fn weekly(days: &[Weekday], from: i8, to: i8) -> Hours {
        let time = |hour| jiff::civil::time(hour, 0, 0, 0);
        let openings = days.iter().map(|day| Opening { days: vec![*day], from: time(from), to: time(to) }).collect();
        Hours::Weekly { zone: "America/New_York".into(), openings }
    }

    fn open(hours: Hours) -> Resource {
        with(|resource| resource.channels[0].hours = hours)
    }

    fn speaks(languages: &[&str]) -> Resource {
        with(|resource| resource.channels[0].languages = languages.iter().copied().map(LanguageCode::new).collect())
    }

    fn serves(scope: Scope, codes: &[&str], name: Option<&str>) -> Resource {
        let codes = codes.iter().map(|code| (*code).to_owned()).collect();
        with(|resource| resource.area = Area { scope, codes, name: name.map(str::to_owned), points: vec![] })
    }

    #[test]
    fn two_numbers_are_both_shown_with_who_says_which() {
        let found = disputes(&[told("a", one()), told("b", record("+13055550143", "unknown"))]);
        assert_eq!(found.len(), 1, "who does not know the cost does not disagree about it");
        assert_eq!(found[0].fact, DisputedFact::Numbers);
        let says: Vec<_> = found[0].says.iter().map(|side| (side.from.as_str(), side.values.join(" "))).collect();
        assert_eq!(says, [("a", "1-305-555-0142".to_owned()), ("b", "1-305-555-0143".to_owned())]);
    }

    #[test]
    fn sources_that_say_the_same_do_not_disagree() {
        assert!(disputes(&[told("a", one()), told("b", one())]).is_empty());
        assert!(disputes(&[told("a", one())]).is_empty());
    }

    #[test]
    fn other_hours_of_a_number_are_a_dispute_with_what_each_says() {
        use Weekday::{Monday, Tuesday};
        let (short, long) = (weekly(&[Monday, Tuesday], 9, 17), weekly(&[Monday, Tuesday], 9, 21));
        let found = disputes(&[told("a", open(short.clone())), told("b", open(long.clone())), told("c", one())]);
        assert_eq!(found.iter().map(|dispute| dispute.fact).collect::<Vec<_>>(), [DisputedFact::Hours]);
        let says: Vec<Vec<WayHours>> = found[0].says.iter().map(|side| side.hours.clone()).collect();
        let way = |hours: &Hours| WayHours {
            kind: ChannelKind::Voice,
            whatsapp: false,
            number: Some("1-305-555-0142".into()),
            hours: hours.clone(),
        };
        assert_eq!(says, [vec![way(&short)], vec![way(&long)], vec![]]);
        let reordered = weekly(&[Tuesday, Monday], 9, 17);
        assert!(facts(&[&open(short.clone()), &open(reordered)]).is_empty(), "the same in another order");
        assert!(facts(&[&open(short.clone()), &one()]).is_empty(), "who does not know them does not disagree");
        assert_eq!(facts(&[&open(short), &open(Hours::Always)]), [DisputedFact::Hours]);
    }

    #[test]
    fn hours_are_compared_number_by_number() {
        let short = weekly(&[Weekday::Monday], 9, 17);
        let two = |first: Hours, second: Hours| {
            let mut resource = open(first);
            resource.channels.push(Channel { hours: second, ..record("+13055550143", "free").channels.remove(0) });
            resource
        };
        let both = two(short.clone(), Hours::Always);
        assert_eq!(facts(&[&both, &two(Hours::Always, short.clone())]), [DisputedFact::Hours], "the other way round");
        assert_eq!(facts(&[&both, &open(short.clone())]), [DisputedFact::Numbers], "one that it lacks has no hours");
        let mut other = record("+13055550199", "free");
        other.channels[0].hours = Hours::Always;
        assert_eq!(facts(&[&open(short), &other]), [DisputedFact::Numbers, DisputedFact::Hours]);
    }

    #[test]
    fn other_languages_are_a_dispute_and_another_order_or_script_is_none() {
        assert_eq!(facts(&[&speaks(&["en"]), &speaks(&["en", "es"])]), [DisputedFact::Languages]);
        assert!(facts(&[&speaks(&["es", "en"]), &speaks(&["en", "es"])]).is_empty());
        assert!(facts(&[&speaks(&["zh-Hant"]), &speaks(&["zh"])]).is_empty());
        assert!(facts(&[&speaks(&["en"]), &one()]).is_empty());
    }

    #[test]
    fn who_asks_for_an_id_is_compared() {
        let asks = |asked| with(|resource| resource.id_asked.asked = asked);
        use many_doors_domain::IdAsked::{No, Unknown, Yes};
        assert_eq!(facts(&[&asks(No), &asks(Yes)]), [DisputedFact::IdAsked]);
        assert!(facts(&[&asks(No), &asks(Unknown)]).is_empty());
    }

    #[test]
    fn where_it_serves_is_compared_as_far_as_both_say() {
        let florida = serves(Scope::State, &["US", "US-FL"], None);
        let miami = serves(Scope::Local, &["US-FL"], Some("Miami"));
        for other in [
            serves(Scope::State, &["US-GA"], None),
            serves(Scope::National, &["US"], None),
            serves(Scope::International, &[], None),
            miami.clone(),
        ] {
            assert_eq!(facts(&[&florida, &other]), [DisputedFact::Area], "{other:?}");
        }
        for same in [
            serves(Scope::State, &["US-FL"], None),
            // Its door is there; whom it serves is not told.
            serves(Scope::Local, &["US", "US-FL"], None),
            serves(Scope::Local, &["US"], None),
        ] {
            assert!(facts(&[&florida, &same]).is_empty(), "{same:?}");
        }
        assert!(facts(&[&miami, &serves(Scope::Local, &["US", "US-FL"], Some("miami "))]).is_empty());
        assert_eq!(area(&miami.area), ["local", "Miami", "US-FL"]);
    }

    #[test]
    fn nothing_in_a_dispute_leads_to_a_place_that_must_not_be_known() {
        let there = |name: &str, street: &str| {
            with(|resource| {
                resource.area = serves(Scope::Local, &["US-FL"], Some(name)).area;
                resource.area.points.push(Point::new(25.7617, -80.1918).unwrap());
                let door = Channel {
                    kind: ChannelKind::InPerson,
                    number: None,
                    address: Some(street.into()),
                    ..one().channels.remove(0)
                };
                resource.channels.push(door);
            })
        };
        let (a, b) = (there("Thornhill", "9 Thornhill Road"), there("Miami", "2 Other Street"));
        assert_eq!(facts(&[&a, &b]), [DisputedFact::Addresses, DisputedFact::Area], "where nobody hides it");
        let hidden = with(|resource| resource.confidential = true);
        assert!(facts(&[&hidden, &a, &b]).is_empty());
    }
}
