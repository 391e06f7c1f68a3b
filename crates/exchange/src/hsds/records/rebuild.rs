//! The facts of a record from what the rows of HSDS say and what the profile says besides.

use std::collections::BTreeSet;

use many_doors_domain::{
    Area, Basis, Channel, ChannelKind, Code, Community, CommunityServed, Cost, CostKind, Credit, Emergency,
    EmergencyPolicy, Field, Hours, IdAsked, IdAskedFact, Kind, LanguageCode, Need, Openness, Origin, PartialDate,
    PhoneNumber, Point, Provenance, Record, Resource, ResourceId, Review, Scope, Source, Status, StatusFact, TextRow,
    Unplaced, Verification, VerificationBasis,
};

use super::{
    SourceInfo,
    bundle::BundleRow,
    channels::{Candidate, bare},
    derive::Derived,
    own::Parts,
};
use crate::hsds::profile;

/// The record, without what it keeps; none where the profile itself cannot be read.
pub(super) fn record(parts: &Parts, derived: &Derived, source: &SourceInfo) -> Option<Record> {
    let row = parts.rows(profile::RECORDS).first()?;
    let said: BTreeSet<&str> = row.get("from_hsds").split(' ').collect();
    let id = ResourceId(row.get("id").to_owned());
    let word = parts.facts.service().map_or("", |service| service.get("status"));
    let state = match derived.status {
        Some(Status::Paused) if row.get("status") == Status::Uncertain.code() && word == "inactive" => {
            Status::Uncertain
        }
        Some(state) => state,
        None => Status::Uncertain,
    };
    let mut also_known_as = if said.contains("also_known_as") { derived.also_known_as.clone() } else { Vec::new() };
    also_known_as.extend(parts.list("also_known_as").into_iter().map(|row| row.get("value").to_owned()));
    let area = if said.contains("area") {
        derived.area.clone()
    } else {
        let codes = words(row.get("area_codes")).map(str::to_owned).collect();
        Area {
            scope: code(row.get("scope")).unwrap_or(Scope::Local),
            codes,
            name: some(row.get("area_name")),
            points: vec![],
        }
    };
    let points = if said.contains("points") {
        derived.area.points.clone()
    } else {
        words(row.get("points")).filter_map(point).collect()
    };
    let confidential = row.get("confidential") == "yes" || derived.confidential;
    let served = |text: &str| {
        let (community, basis) = text.split_once(':')?;
        Some(CommunityServed { community: code::<Community>(community)?, basis: code::<Basis>(basis)? })
    };
    let channels = if said.contains("channels") {
        derived.candidates.iter().filter(|found| found.offered).map(|found| found.channel.clone()).collect()
    } else {
        channels(parts, derived)
    };
    let checked = match checked(row, "checked_date", "checked_basis") {
        _ if said.contains("checked") => derived.checked,
        // A number that was changed since is covered by no check but one that the rows of HSDS state.
        Some(_) if !unchanged(parts, &channels) => derived.checked,
        checked => checked,
    };
    let resource = Resource {
        name: some(row.get("name")).unwrap_or_else(|| derived.name.clone()),
        also_known_as,
        kind: code::<Kind>(row.get("kind"))?,
        status: StatusFact { state, since: date(row.get("status_since")) },
        channels,
        cost: Cost {
            kind: if said.contains("cost") {
                derived.cost.kind
            } else {
                code(row.get("cost")).unwrap_or(CostKind::Unknown)
            },
            insurance: parts.list("insurance").into_iter().map(|row| row.get("value").to_owned()).collect(),
        },
        id_asked: IdAskedFact {
            asked: code(row.get("id_asked")).unwrap_or(IdAsked::Unknown),
            source: some(row.get("id_asked_source")),
            date: date(row.get("id_asked_date")),
        },
        emergency: Emergency {
            policy: code(row.get("emergency_policy")).unwrap_or(EmergencyPolicy::Unknown),
            source: some(row.get("emergency_source")),
            date: date(row.get("emergency_date")),
            operator_page: row.get("emergency_operator_page") == "yes",
        },
        communities: words(row.get("communities")).filter_map(served).collect(),
        needs: words(row.get("needs")).filter_map(code::<Need>).collect(),
        area: Area { points: if confidential { Vec::new() } else { points }, ..area },
        confidential,
        credit: code::<Openness>(row.get("credit_openness"))
            .map(|openness| Credit { community: row.get("credit_community").to_owned(), openness }),
        sources: some(row.get("source"))
            .map(|cite| Source { cite, own: false })
            .into_iter()
            .chain(
                parts
                    .list("source")
                    .into_iter()
                    .map(|row| Source { cite: row.get("value").to_owned(), own: row.get("own") == "yes" }),
            )
            .collect(),
        checked,
        national_line: row.get("national_line") == "yes",
        id: id.clone(),
    };
    let mut texts: Vec<TextRow> =
        parts.rows(profile::TEXTS).iter().filter_map(|row| text(row, &id, derived, source)).collect();
    let told = date(row.get("texts_written_on")).filter(|_| said.contains("texts"));
    if let Some(day) = told {
        let provenance = Provenance {
            origin: Origin::Author,
            translator: None,
            review: None,
            date: day,
            source_hash: String::new(),
        };
        texts.extend(derived.texts().iter().map(|(field, words)| TextRow {
            resource: id.clone(),
            field: *field,
            locale: row.get("texts_language").to_owned(),
            text: words.clone(),
            provenance: provenance.clone(),
        }));
    }
    for field in [Field::Summary, Field::Who].into_iter().filter(|_| told.is_none()) {
        // Another program has written what no sentence of the record was about.
        let known = parts.rows(profile::TEXTS).iter().any(|row| row.get("field") == field.code());
        if let Some((words, day)) = derived.text(field).zip(source.date).filter(|_| !known) {
            let provenance = Provenance {
                origin: Origin::Author,
                translator: None,
                review: None,
                date: day,
                source_hash: String::new(),
            };
            texts.push(TextRow {
                resource: id.clone(),
                field,
                locale: source.locale.clone(),
                text: words.to_owned(),
                provenance,
            });
        }
    }
    Some(Record { resource, texts, licence: some(row.get("licence")), unplaced: Unplaced::default() })
}

/// All ways that were there when the record was checked are as they were then.
fn unchanged(parts: &Parts, channels: &[Channel]) -> bool {
    let seals: Vec<String> = channels.iter().map(profile::of_channel).collect();
    let known: Vec<&str> =
        parts.rows(profile::CHANNELS).iter().map(|row| row.get("seal")).filter(|seal| !seal.is_empty()).collect();
    known.is_empty() || seals.iter().all(|seal| known.contains(&seal.as_str()))
}

fn channels(parts: &Parts, derived: &Derived) -> Vec<Channel> {
    let mut rows: Vec<&BundleRow> = parts.rows(profile::CHANNELS).iter().collect();
    rows.sort_by_key(|row| row.get("position").parse::<usize>().unwrap_or(usize::MAX));
    let mut channels: Vec<Channel> = rows.into_iter().filter_map(|row| channel(row, derived)).collect();
    let added = derived.candidates.iter().filter(|found| found.offered);
    let linked: Vec<(&str, ChannelKind)> = channels_linked(parts);
    // A mailbox or page in the service's own row that no channel speaks of is new as well.
    let new = |found: &Candidate| match found.table {
        "service" => !linked.iter().any(|(table, kind)| {
            *table == "service" && (*kind == ChannelKind::Email) == (found.channel.kind == ChannelKind::Email)
        }),
        table => parts.added.contains(&(table.to_owned(), found.id.clone())),
    };
    let added = added.filter(|found| new(found));
    channels.extend(added.map(|found| found.channel.clone()));
    channels
}

fn channels_linked(parts: &Parts) -> Vec<(&str, ChannelKind)> {
    let rows = parts.rows(profile::CHANNELS).iter();
    rows.map(|row| (row.get("table"), code(row.get("kind")).unwrap_or(ChannelKind::Voice))).collect()
}

fn channel(row: &BundleRow, derived: &Derived) -> Option<Channel> {
    let said: BTreeSet<&str> = row.get("from_hsds").split(' ').collect();
    let kind = code::<ChannelKind>(row.get("kind"));
    let found = if row.get("row").is_empty() {
        None
    } else {
        let part = row.get("part").parse().unwrap_or(0);
        let same = |found: &&Candidate| {
            (found.table, found.id.as_str(), found.part) == (row.get("table"), row.get("row"), part)
        };
        let alike = |found: &&Candidate| match kind {
            Some(ChannelKind::Email) => found.channel.kind == ChannelKind::Email,
            Some(ChannelKind::Web | ChannelKind::Chat) => found.channel.kind == ChannelKind::Web,
            _ => true,
        };
        // The row is gone, or no longer holds a number: so is the channel.
        Some(derived.candidates.iter().filter(same).find(alike)?)
    };
    let mut channel = match found {
        Some(found) => found.channel.clone(),
        None => Channel { number: PhoneNumber::parse(row.get("number")).ok(), ..bare(kind?) },
    };
    channel.kind = kind.unwrap_or(channel.kind);
    let over = |value: &mut Option<String>, column: &str| {
        if let Some(text) = some(row.get(column)) {
            *value = Some(text);
        }
    };
    over(&mut channel.address, "address");
    over(&mut channel.label, "label");
    over(&mut channel.vanity, "vanity");
    over(&mut channel.press, "press");
    channel.keyword = some(row.get("keyword"));
    channel.whatsapp = row.get("whatsapp") == "yes";
    channel.uncertain = row.get("uncertain") == "yes";
    if !said.contains("languages") {
        channel.languages = words(row.get("languages")).map(LanguageCode::new).collect();
        channel.interpreter = row.get("interpreter") == "yes";
    }
    channel.hours = match (said.contains("hours"), row.get("zone")) {
        (true, zone) => match derived.week.hours(some(zone).as_deref()) {
            Hours::Unknown => channel.hours,
            known => known,
        },
        (false, zone) => profile::hours::read(row.get("hours"), zone),
    };
    if holds(row.get("seal"), &profile::of_channel(&channel)) {
        channel.checked = checked(row, "checked_date", "checked_basis");
    }
    if holds(row.get("hours_seal"), &profile::of_hours(&channel.hours)) {
        channel.hours_checked = checked(row, "hours_checked_date", "hours_checked_basis");
    }
    Some(channel)
}

fn text(row: &BundleRow, id: &ResourceId, derived: &Derived, source: &SourceInfo) -> Option<TextRow> {
    let field = code::<Field>(row.get("field"))?;
    let text = if row.get("from_hsds") == "yes" { derived.text(field)?.to_owned() } else { row.get("text").to_owned() };
    let read = holds(row.get("seal"), &profile::of_text(&text));
    let review = some(row.get("reviewer")).zip(date(row.get("reviewed_on"))).filter(|_| read);
    Some(TextRow {
        resource: id.clone(),
        field,
        locale: some(row.get("language")).unwrap_or_else(|| source.locale.clone()),
        text,
        provenance: Provenance {
            origin: code::<Origin>(row.get("origin"))?,
            translator: some(row.get("translator")),
            review: review.map(|(reviewer, date)| Review { reviewer, date }),
            date: date(row.get("written_on"))?,
            source_hash: row.get("source_hash").to_owned(),
        },
    })
}

/// What was checked is still what stands there.
fn holds(seal: &str, now: &str) -> bool {
    seal.is_empty() || seal == now
}

fn checked(row: &BundleRow, day: &str, basis: &str) -> Option<Verification> {
    Some(Verification { date: date(row.get(day))?, basis: code::<VerificationBasis>(row.get(basis))? })
}

fn code<C: Code>(word: &str) -> Option<C> {
    C::from_code(word).ok()
}

fn date(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text).ok()
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

fn point(text: &str) -> Option<Point> {
    let (latitude, longitude) = text.split_once(',')?;
    Point::new(latitude.parse().ok()?, longitude.parse().ok()?).ok()
}
