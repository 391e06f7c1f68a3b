//! Where sources disagree about one entry, both are shown with who and when. Never silently one.

use std::collections::BTreeSet;

use many_doors_domain::{ChannelKind, Code, Resource, Verification};

use crate::wire::{Dispute, DisputeSide, DisputedFact, PackOrigin};

/// What one pack says about an entry.
pub(crate) struct Side<'a> {
    /// The pack's name.
    pub(crate) from: String,
    /// How it came.
    pub(crate) source: PackOrigin,
    /// The facts.
    pub(crate) resource: &'a Resource,
}

/// Facts about which not all sides say the same; the side that is shown comes first. One that says nothing about a fact does
/// not disagree, except about numbers that it lacks where it has others.
pub(crate) fn disputes(sides: &[Side<'_>]) -> Vec<Dispute> {
    type Values = fn(&Resource) -> Vec<String>;
    let facts: [(DisputedFact, Values); 6] = [
        (DisputedFact::Numbers, numbers),
        (DisputedFact::Addresses, addresses),
        (DisputedFact::Status, |resource| vec![resource.status.state.code().to_owned()]),
        (DisputedFact::Cost, |resource| known(resource.cost.kind.code())),
        (DisputedFact::Emergency, |resource| known(resource.emergency.policy.code())),
        (DisputedFact::Name, |resource| vec![resource.name.clone()]),
    ];
    let mut found = Vec::new();
    for (fact, values) in facts {
        let said: Vec<Vec<String>> = sides.iter().map(|side| values(side.resource)).collect();
        let different: BTreeSet<BTreeSet<&String>> =
            said.iter().filter(|values| !values.is_empty()).map(|values| values.iter().collect()).collect();
        if different.len() < 2 {
            continue;
        }
        let says = sides.iter().zip(said).map(|(side, values)| DisputeSide {
            from: side.from.clone(),
            source: side.source,
            values,
            checked: checked(fact, side.resource),
        });
        found.push(Dispute { fact, says: says.collect() });
    }
    found
}

fn known(code: &str) -> Vec<String> {
    if code == "unknown" { vec![] } else { vec![code.to_owned()] }
}

/// As people dial them, each once. A number that is no longer reached is no number of the entry.
fn numbers(resource: &Resource) -> Vec<String> {
    let numbers = resource.channels.iter().filter_map(|channel| {
        let number = channel.number.as_ref()?.display();
        Some(channel.press.as_ref().map_or(number.clone(), |press| format!("{number}, {press}")))
    });
    once(numbers)
}

fn addresses(resource: &Resource) -> Vec<String> {
    let told = [ChannelKind::Email, ChannelKind::Web, ChannelKind::InPerson, ChannelKind::Chat];
    let channels = resource.channels.iter().filter(|channel| told.contains(&channel.kind));
    once(channels.filter_map(|channel| channel.address.clone()).map(|address| {
        // The same page with and without its scheme is the same page.
        address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned()
    }))
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
    let of_channel = |with: fn(&many_doors_domain::Channel) -> bool| {
        let channels = resource.channels.iter().filter(|channel| with(channel));
        channels.filter_map(|channel| resource.checked_channel(channel)).max_by_key(|check| check.date.earliest())
    };
    match fact {
        DisputedFact::Numbers => of_channel(|channel| channel.number.is_some()).or(resource.checked),
        DisputedFact::Addresses => of_channel(|channel| channel.address.is_some()).or(resource.checked),
        _ => resource.checked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(number: &str, cost: &str) -> Resource {
        let text = format!(
            r#"{{"id":"x","name":"x","kind":"clinic","status":{{"state":"available"}},"cost":{{"kind":"{cost}"}},
            "id_asked":{{"asked":"no"}},"emergency":{{"policy":"unknown"}},"communities":[],"needs":[],
            "area":{{"scope":"national"}},"channel":[{{"kind":"voice","number":"{number}"}}]}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    fn side<'a>(from: &str, resource: &'a Resource) -> Side<'a> {
        Side { from: from.into(), source: PackOrigin::Signed, resource }
    }

    #[test]
    fn two_numbers_are_both_shown_with_who_says_which() {
        let (one, other) = (record("+13055550142", "free"), record("+13055550143", "unknown"));
        let found = disputes(&[side("a", &one), side("b", &other)]);
        assert_eq!(found.len(), 1, "who does not know the cost does not disagree about it");
        assert_eq!(found[0].fact, DisputedFact::Numbers);
        let says: Vec<_> = found[0].says.iter().map(|side| (side.from.as_str(), side.values.join(" "))).collect();
        assert_eq!(says, [("a", "1-305-555-0142".to_owned()), ("b", "1-305-555-0143".to_owned())]);
    }

    #[test]
    fn sources_that_say_the_same_do_not_disagree() {
        let one = record("+13055550142", "free");
        assert!(disputes(&[side("a", &one), side("b", &one.clone())]).is_empty());
        assert!(disputes(&[side("a", &one)]).is_empty());
    }
}
