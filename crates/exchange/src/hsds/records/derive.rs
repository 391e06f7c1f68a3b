//! What the rows of HSDS say by themselves, without the profile: the one reading of other people's data. Export asks it what a
//! reader will see, so that the profile holds only what the rows cannot say.

use many_doors_domain::{
    Area, ChannelKind, Cost, Field, Hours, LanguageCode, PartialDate, Point, Scope, Status, Verification,
    VerificationBasis,
};

use super::{
    bundle::{Bundle, BundleRow},
    channels::{self, Candidate, is_own, places_of},
    hours::{self, Week},
    languages::{self, Spoken},
    places::{self, Coordinates},
    sentences,
};
use crate::{Outcome, Reason};

/// Something about a row that a person should be told.
#[derive(Debug, Clone)]
pub(crate) struct Issue {
    pub(crate) table: String,
    /// Which row of the bundle's table.
    pub(crate) at: usize,
    pub(crate) column: Option<String>,
    pub(crate) outcome: Outcome,
    pub(crate) reason: Reason,
    pub(crate) value: String,
}

/// All of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Issues(pub(crate) Vec<Issue>);

/// What the rows say.
#[derive(Debug, Clone)]
pub(crate) struct Derived {
    pub(crate) name: String,
    pub(crate) also_known_as: Vec<String>,
    /// None: the word is not one of the specification.
    pub(crate) status: Option<Status>,
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) area: Area,
    pub(crate) cost: Cost,
    pub(crate) checked: Option<Verification>,
    pub(crate) confidential: bool,
    /// When somebody answers, apart from the zone.
    pub(crate) week: Week,
    texts: Vec<(Field, String)>,
}

impl Derived {
    /// What they say about this.
    pub(crate) fn text(&self, field: Field) -> Option<&str> {
        self.texts.iter().find(|(known, _)| *known == field).map(|(_, text)| text.as_str())
    }

    /// Everything they say, by field.
    pub(crate) fn texts(&self) -> &[(Field, String)] {
        &self.texts
    }
}

/// Reads the rows.
pub(crate) fn derive(bundle: &Bundle, issues: &mut Issues) -> Derived {
    let head = bundle.service().or_else(|| bundle.organization());
    let of = |column: &str| head.map_or("", |row| row.get(column));
    let name = of("name").to_owned();
    let organization = bundle.organization().map_or("", |row| row.get("name"));
    let mut also_known_as: Vec<String> = Vec::new();
    for other in [of("alternate_name"), organization] {
        let known = other.trim().is_empty()
            || other.trim().eq_ignore_ascii_case(name.trim())
            || also_known_as.iter().any(|seen| seen.eq_ignore_ascii_case(other));
        if !known {
            also_known_as.push(other.to_owned());
        }
    }
    let status = match of("status").trim().to_lowercase().as_str() {
        "" | "active" => Some(Status::Available),
        "inactive" | "temporarily closed" => Some(Status::Paused),
        "defunct" => Some(Status::Ended),
        _ => None,
    };
    let mut candidates = channels::candidates(bundle, issues);
    let week = Hour::of(bundle, issues);
    let spoken = Tongues::of(bundle, issues);
    for candidate in &mut candidates {
        let kind = candidate.channel.kind;
        if matches!(
            kind,
            ChannelKind::Voice | ChannelKind::Text | ChannelKind::VideoAsl | ChannelKind::Tty | ChannelKind::InPerson
        ) {
            candidate.channel.hours = week.hours.clone();
        }
        let phone = (candidate.table == "phone").then_some(candidate.id.as_str());
        (candidate.channel.languages, candidate.channel.interpreter) = spoken.at(kind, phone);
    }
    let checked = PartialDate::parse(of("assured_date").get(..10).unwrap_or_default()).ok();
    let checked = checked.map(|date| Verification { date, basis: VerificationBasis::OtherSource });
    let private =
        |row: &BundleRow| matches!(row.get("confidential").trim().to_lowercase().as_str(), "true" | "yes" | "y" | "1");
    let tables = ["service", "organization", "service_at_location", "location", "address"];
    let confidential = tables.into_iter().any(|table| bundle.rows(table).iter().any(private));
    let texts = sentences::texts(bundle, &week.prose);
    Derived {
        name,
        also_known_as,
        status,
        candidates,
        area: area(bundle, issues),
        cost: sentences::cost(bundle),
        checked,
        confidential,
        week: week.week,
        texts,
    }
}

/// When somebody answers, and what was written about it.
struct Hour {
    week: Week,
    hours: Hours,
    prose: String,
}

impl Hour {
    fn of(bundle: &Bundle, issues: &mut Issues) -> Self {
        let rows: Vec<&BundleRow> = bundle.rows("schedule").iter().filter(|row| is_own(bundle, row)).collect();
        let own: Vec<&BundleRow> = rows.iter().copied().filter(|row| row.get("service_id") == bundle.root).collect();
        let places: Vec<&str> = own.iter().map(|row| row.get("location_id")).collect();
        let week = match places_of(bundle).as_slice() {
            // Each place has its own hours: no one week says that.
            _ if places.iter().any(|place| *place != places[0]) => Week::NotUnderstood,
            _ if !own.is_empty() => hours::week(own.iter().map(|row| &*row.cells)),
            [_] => hours::week(rows.iter().map(|row| &*row.cells)),
            _ if rows.is_empty() => Week::Nothing,
            _ => Week::NotUnderstood,
        };
        let mut zones =
            bundle.rows("address").iter().filter(|row| is_own(bundle, row)).map(|row| places::zone_of(&row.cells));
        let zone = zones.next().flatten().filter(|first| zones.all(|other| other == Some(first)));
        let hours = week.hours(zone);
        let mut prose: Vec<&str> = Vec::new();
        for text in rows.iter().map(|row| row.get("description")).filter(|text| !text.trim().is_empty()) {
            if !prose.contains(&text) {
                prose.push(text);
            }
        }
        let mut prose = prose.join("\n");
        if let (Week::Openings(openings), Hours::Unknown, true) = (&week, &hours, prose.is_empty()) {
            let line = |opening: &many_doors_domain::Opening| {
                let (from, to) = (opening.from.strftime("%H:%M"), opening.to.strftime("%H:%M"));
                format!("{} {from}-{to}", hours::byday(&opening.days))
            };
            prose = openings.iter().map(line).collect::<Vec<_>>().join("\n");
        }
        if week == Week::NotUnderstood && !rows.is_empty() {
            issues.0.push(Issue {
                table: "schedule".into(),
                at: 0,
                column: None,
                outcome: Outcome::Kept,
                reason: Reason::HoursNotUnderstood,
                value: prose.clone(),
            });
        }
        Self { week, hours, prose }
    }
}

/// Languages of the service and of single numbers.
struct Tongues {
    service: (Vec<LanguageCode>, bool),
    phones: Vec<(String, (Vec<LanguageCode>, bool))>,
}

impl Tongues {
    fn of(bundle: &Bundle, issues: &mut Issues) -> Self {
        let mut tongues = Self { service: (Vec::new(), false), phones: Vec::new() };
        for (at, row) in bundle.rows("language").iter().enumerate() {
            let phone = row.get("phone_id");
            if phone.is_empty() && !is_own(bundle, row) {
                continue;
            }
            let into = if phone.is_empty() {
                &mut tongues.service
            } else {
                if !tongues.phones.iter().any(|(id, _)| id == phone) {
                    tongues.phones.push((phone.to_owned(), (Vec::new(), false)));
                }
                let Some((_, into)) = tongues.phones.iter_mut().find(|(id, _)| id == phone) else { continue };
                into
            };
            match languages::of_row(&row.cells) {
                Spoken::Languages(tags) => {
                    for tag in tags {
                        if !into.0.contains(&tag) {
                            into.0.push(tag);
                        }
                    }
                }
                Spoken::Interpreter => into.1 = true,
                Spoken::Nothing => {}
                Spoken::NotUnderstood => issues.0.push(Issue {
                    table: "language".into(),
                    at,
                    column: Some("name".into()),
                    outcome: Outcome::Kept,
                    reason: Reason::LanguageNotUnderstood,
                    value: format!("{} {}", row.get("name"), row.get("code")).trim().to_owned(),
                }),
            }
        }
        tongues
    }

    /// Of one channel: its own where it has any; the service's where people talk, write or meet.
    fn at(&self, kind: ChannelKind, phone: Option<&str>) -> (Vec<LanguageCode>, bool) {
        if let Some((_, own)) = self.phones.iter().find(|(id, _)| Some(id.as_str()) == phone) {
            return own.clone();
        }
        let signed = |tag: &&LanguageCode| tag.0 == "ase";
        let (tags, interpreter) = &self.service;
        match kind {
            ChannelKind::InPerson => (tags.clone(), *interpreter),
            // Nobody signs on a phone without a picture.
            ChannelKind::Voice | ChannelKind::Text => {
                (tags.iter().filter(|tag| !signed(tag)).cloned().collect(), *interpreter)
            }
            _ => (Vec::new(), false),
        }
    }
}

fn area(bundle: &Bundle, issues: &mut Issues) -> Area {
    let mut points: Vec<Point> = Vec::new();
    let places = places_of(bundle);
    for location in &places {
        match places::point(&location.cells) {
            Coordinates::At(point) if !points.contains(&point) => points.push(point),
            Coordinates::At(_) | Coordinates::Absent => {}
            Coordinates::Nowhere => issues.0.push(Issue {
                table: "location".into(),
                at: bundle.rows("location").iter().position(|row| std::ptr::eq(row, *location)).unwrap_or(0),
                column: Some("latitude".into()),
                outcome: Outcome::Kept,
                reason: Reason::NoPlaceOnEarth,
                value: format!("{}, {}", location.get("latitude"), location.get("longitude")),
            }),
        }
    }
    let mut codes: Vec<String> = Vec::new();
    let mut add = |code: String| {
        if !codes.contains(&code) {
            codes.push(code);
        }
    };
    let here = |row: &&BundleRow| places.iter().any(|place| place.get("id") == row.get("location_id"));
    for state in bundle.rows("address").iter().filter(here).filter_map(|row| places::state_of(&row.cells)) {
        add("US".into());
        add(format!("US-{state}"));
    }
    let mut scope = Scope::Local;
    if places.is_empty() {
        match bundle.rows("service_area") {
            [area] if area.get("name").trim().eq_ignore_ascii_case("nationwide") => scope = Scope::National,
            [area] if area.get("name").trim().eq_ignore_ascii_case("united states") => {
                add("US".into());
                scope = Scope::National;
            }
            // Codes of ISO 3166 leave nothing to guess.
            [area] if area.get("extent") == "US" => {
                add("US".into());
                scope = Scope::National;
            }
            [area] if area.get("extent").strip_prefix("US-").and_then(places::us_state).is_some() => {
                add("US".into());
                add(area.get("extent").to_owned());
                scope = Scope::State;
            }
            [area] => {
                if let Some(state) = places::us_state(area.get("name")).filter(|_| area.get("name").trim().len() > 2) {
                    add("US".into());
                    add(format!("US-{state}"));
                    // A city bears the name of this one.
                    scope = if matches!(state, "NY" | "WA" | "DC") { Scope::Local } else { Scope::State };
                }
            }
            _ => {}
        }
    }
    Area { scope, codes, name: None, points }
}
