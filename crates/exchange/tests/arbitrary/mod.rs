//! Any valid record, and worse ones: for tests that say "whatever it is".

#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up must fail")]

use jiff::civil::Time;
use many_doors_domain::{
    Area, Basis, Cells, Channel, ChannelKind, Code, Community, CommunityServed, Cost, CostKind, Credit, Emergency,
    EmergencyPolicy, Field, Hours, IdAsked, IdAskedFact, Kind, LanguageCode, Need, Opening, Openness, Origin,
    PartialDate, PhoneNumber, Point, Provenance, Record, Resource, ResourceId, Review, Scope, SharedRow, Source,
    Status, StatusFact, TextRow, Unplaced, Verification, VerificationBasis, Weekday, flaws,
};
use many_doors_exchange::hsds::model;
use proptest::{collection::vec, option, prelude::*, sample::select};

/// Words that trip programs: quotes, commas, line ends, formulas, several scripts, spaces at the ends.
pub fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-z][A-Za-z ]{0,20}[a-z]",
        2 => "[\"',;|\\n\\r\\t =+@#-]{0,3}[a-zé中ع़😀][\"',;\\n\\r '=+@-]{0,3}.{0,5}",
        1 => select(vec!["=1+1", "+13055550142", "-80.2", "@x", "'=1", "''", "\t=1", "\r\nA", "Not stated.", "physical", "US", "free",
            " padded ", "a\u{0}b", "nul", "#0", "-", "yes", "{\"a\":1}"]).prop_map(str::to_owned),
    ]
}

fn name() -> impl Strategy<Value = String> {
    words().prop_filter("a name has letters", |name| name.chars().any(char::is_alphanumeric))
}

fn any_code<C: Code + std::fmt::Debug>() -> impl Strategy<Value = C> {
    select(C::ALL.to_vec())
}

pub fn date() -> impl Strategy<Value = PartialDate> {
    (1970..2030_i32, 1..=12_i32, 1..=28_i32, 0..3_i32).prop_map(|(year, month, day, exact)| {
        let text = match exact {
            0 => format!("{year}"),
            1 => format!("{year}-{month:02}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        };
        PartialDate::parse(&text).unwrap()
    })
}

fn verification() -> impl Strategy<Value = Verification> {
    (date(), any_code::<VerificationBasis>()).prop_map(|(date, basis)| Verification { date, basis })
}

fn number() -> impl Strategy<Value = PhoneNumber> {
    prop_oneof![
        3 => "\\+1[2-9][0-9]{2}555[0-9]{4}",
        1 => "\\+[1-9][0-9]{7,14}",
        1 => "[1-9][0-9]{2,5}",
        1 => select(vec!["988", "211", "741741"]).prop_map(str::to_owned),
    ]
    .prop_map(|text| PhoneNumber::parse(&text).unwrap())
}

fn time() -> impl Strategy<Value = Time> {
    (0..24_i8, select(vec![0_i8, 15, 30, 59])).prop_map(|(hour, minute)| Time::new(hour, minute, 0, 0).unwrap())
}

fn hours() -> impl Strategy<Value = Hours> {
    let opening =
        (vec(any_code::<Weekday>(), 0..4), time(), time()).prop_map(|(days, from, to)| Opening { days, from, to });
    prop_oneof![
        Just(Hours::Unknown),
        Just(Hours::Always),
        (select(vec!["America/New_York", "UTC", "Pacific/Honolulu"]), vec(opening, 0..3))
            .prop_map(|(zone, openings)| Hours::Weekly { zone: zone.to_owned(), openings }),
    ]
}

fn languages() -> impl Strategy<Value = Vec<LanguageCode>> {
    let tags = vec!["en", "es", "ht", "zh", "zh-Hant", "ase", "fil", "tl", "nv", "pt-BR", "spa", "qqx"];
    vec(select(tags).prop_map(LanguageCode::new), 0..4)
}

fn channel() -> impl Strategy<Value = Channel> {
    let address = prop_oneof![
        "https://[a-z]{1,8}\\.example\\.org(/[a-z]{1,5})?",
        "[a-z]{1,8}@example\\.org",
        "[1-9][0-9]{0,3} Example Street, Exampleville, FL 33157",
        words(),
    ];
    let dialed = (
        select(vec![ChannelKind::Voice, ChannelKind::Text, ChannelKind::VideoAsl, ChannelKind::Tty, ChannelKind::Chat]),
        number(),
    )
        .prop_map(|(kind, number)| (kind, Some(number), None));
    let written = (any_code::<ChannelKind>(), address).prop_map(|(kind, address)| (kind, None, Some(address)));
    let press = prop_oneof!["[0-9]{1,3}", words()];
    let words = || option::weighted(0.3, words());
    (
        prop_oneof![dialed, written],
        (words(), words(), words(), option::weighted(0.3, press)),
        (any::<bool>(), any::<bool>(), any::<bool>()),
        languages(),
        hours(),
        (option::of(verification()), option::of(verification())),
    )
        .prop_map(
            |(
                (kind, number, address),
                (label, vanity, keyword, press),
                (whatsapp, uncertain, interpreter),
                languages,
                hours,
                (checked, hours_checked),
            )| {
                Channel {
                    kind,
                    number,
                    address,
                    label,
                    vanity,
                    keyword,
                    press,
                    whatsapp,
                    uncertain,
                    languages,
                    interpreter,
                    hours,
                    checked,
                    hours_checked,
                }
            },
        )
}

fn point() -> impl Strategy<Value = Point> {
    (-90_000_000..=90_000_000_i32, -180_000_000..=180_000_000_i32)
        .prop_map(|(lat, lon)| Point::new(f64::from(lat) / 1e6, f64::from(lon) / 1e6).unwrap())
}

/// One of ten ids, so that rows point at each other.
fn uuid() -> impl Strategy<Value = String> {
    (0..10_u8).prop_map(|n| format!("00000000-0000-4000-8000-00000000000{n}"))
}

fn row(table: &'static str) -> BoxedStrategy<Cells> {
    let columns: Vec<&'static str> = model::table(table)
        .map_or_else(|| columns_of_others(table), |model| model.columns.iter().map(|c| c.name).collect());
    let value = prop_oneof![
        4 => uuid(),
        2 => words(),
        1 => select(vec!["305-555-0142", "(305) 555-0143 x2", "call us", "Spanish", "Creole", "ase", "25.76170", "-80.2", "0", "WEEKLY",
            "MO,TU", "09:00:00", "https://example.org", "help@example.org", "physical", "FL", "33157", "US", "active", "2024-01-01",
            "2024-01-01T09:00:00.5+01:00"])
            .prop_map(str::to_owned),
    ];
    let filled = (vec(option::weighted(0.7, value.clone()), columns.len()), uuid()).prop_map(move |(values, id)| {
        let mut cells: Cells = columns
            .iter()
            .zip(values)
            .filter_map(|(c, v)| Some(((*c).into(), v?)))
            .filter(|(_, v)| !v.is_empty())
            .collect();
        cells.insert("id".into(), id);
        cells
    });
    let stray = (words(), value).prop_filter("no empty value", |(_, value)| !value.is_empty());
    (filled, vec(stray, 0..2), any::<bool>())
        .prop_map(|(mut cells, strays, odd)| {
            cells.extend(strays.into_iter().filter(|_| odd).map(|(column, value)| (column.into(), value)));
            cells
        })
        .boxed()
}

/// Columns of tables that are none of HSDS 3.1. Some look like one of its tables.
fn columns_of_others(table: &str) -> Vec<&'static str> {
    match table {
        "shelters" => vec!["id", "address_1", "city", "name", "service_id"],
        "teams" => vec!["id", "organization_id", "name"],
        "users" => vec!["id", "name", "title", "email"],
        "eligibility" => vec!["id", "service_id", "eligibility", "note"],
        "physical_addresses" => vec!["id", "location_id", "address_1"],
        _ => vec!["id", "colour", "service_id"],
    }
}

fn unplaced() -> impl Strategy<Value = Unplaced> {
    let known: Vec<&'static str> = model::TABLES.iter().map(|table| table.name).collect();
    let table = prop_oneof![
        6 => select(known).prop_flat_map(|table| (Just(table.to_owned()), vec(row(table), 0..3))),
        2 => select(vec!["bed_counts", "Weird Table!", "many_doors_records", "con", "services", "shelters", "teams", "users",
            "eligibility", "physical_addresses"])
            .prop_flat_map(|table| (Just(table.to_owned()), vec(prop_oneof![4 => row(table), 1 => Just(Cells::new())], 0..3))),
    ];
    let shared = |(table, rows): (String, Vec<Cells>)| (table, rows.into_iter().map(SharedRow::from).collect());
    vec(table, 0..6).prop_map(move |tables| Unplaced(tables.into_iter().map(shared).collect()))
}

fn text(id: ResourceId) -> impl Strategy<Value = TextRow> {
    let review = (name(), date()).prop_map(|(reviewer, date)| Review { reviewer, date });
    let hash = prop_oneof![Just(String::new()), "[0-9a-f]{16}"];
    (
        any_code::<Field>(),
        select(vec!["en", "es", "ht", "zh-Hant"]),
        words(),
        any_code::<Origin>(),
        option::of(name()),
        option::of(review),
        date(),
        hash,
    )
        .prop_map(move |(field, locale, text, origin, translator, review, date, source_hash)| TextRow {
            resource: id.clone(),
            field,
            locale: locale.to_owned(),
            text,
            provenance: Provenance { origin, translator, review, date, source_hash },
        })
}

fn resource() -> impl Strategy<Value = Resource> {
    let id =
        prop_oneof!["[a-z]{2,8}(-[a-z]{2,8}){0,2}", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}",];
    let credit = (name(), any_code::<Openness>()).prop_map(|(community, openness)| Credit { community, openness });
    let emergency = (any_code::<EmergencyPolicy>(), option::of(name()), option::of(date()), any::<bool>())
        .prop_map(|(policy, source, date, operator_page)| Emergency { policy, source, date, operator_page });
    let asked = (any_code::<IdAsked>(), option::of(name()), option::of(date()))
        .prop_map(|(asked, source, date)| IdAskedFact { asked, source, date });
    let codes = vec(select(vec!["US", "US-FL", "US-CA", "CA-ON"]).prop_map(str::to_owned), 0..3);
    let area = (any_code::<Scope>(), codes, option::of(name()), vec(point(), 0..3))
        .prop_map(|(scope, codes, name, points)| Area { scope, codes, name, points });
    let served = vec(
        (any_code::<Community>(), any_code::<Basis>())
            .prop_map(|(community, basis)| CommunityServed { community, basis }),
        0..3,
    );
    let cost = (any_code::<CostKind>(), vec(name(), 0..3)).prop_map(|(kind, insurance)| Cost { kind, insurance });
    let sources = vec((name(), any::<bool>()).prop_map(|(cite, own)| Source { cite, own }), 0..3);
    (
        (id, name(), vec(name(), 0..3), any_code::<Kind>(), any_code::<Status>(), option::of(date())),
        (vec(channel(), 0..4), cost, asked, emergency, served, vec(any_code::<Need>(), 0..4)),
        (area, prop::bool::weighted(0.1), option::of(credit), sources, option::of(verification()), any::<bool>()),
    )
        .prop_map(
            |(
                (id, name, also_known_as, kind, state, since),
                (channels, cost, id_asked, emergency, communities, needs),
                (area, confidential, credit, sources, checked, national_line),
            )| {
                Resource {
                    id: ResourceId(id),
                    name,
                    also_known_as,
                    kind,
                    status: StatusFact { state, since },
                    channels,
                    cost,
                    id_asked,
                    emergency,
                    communities,
                    needs,
                    area,
                    confidential,
                    credit,
                    sources,
                    checked,
                    national_line,
                }
            },
        )
}

/// Bends a record until it breaks no rule.
fn valid(mut record: Record) -> Record {
    let r = &mut record.resource;
    if r.kind == Kind::Practice && r.credit.is_none() {
        r.kind = Kind::Organization;
    }
    let sourced = !r.sources.is_empty() && r.checked.is_some();
    if r.kind == Kind::Crisis && !sourced {
        r.kind = Kind::Warmline;
    }
    r.national_line &= sourced && r.status.state == Status::Available && r.channels.iter().any(|c| c.number.is_some());
    if r.status.state == Status::Ended {
        r.channels.retain(|channel| channel.number.is_none());
    }
    if r.credit.as_ref().is_some_and(|credit| credit.openness == Openness::Closed) {
        r.channels.clear();
        r.national_line = false;
    }
    if r.confidential {
        r.channels.retain(|channel| channel.kind != ChannelKind::InPerson);
        r.area.points.clear();
        record.unplaced.hide_place();
        r.national_line &= r.channels.iter().any(|c| c.number.is_some());
    }
    let told = record.texts.iter().any(|row| row.field == Field::Emergency);
    if flaws(r, told)
        .iter()
        .any(|flaw| flaw.to_string().contains("emergency") || flaw.to_string().contains("never_without"))
    {
        r.emergency = Emergency::unknown();
    }
    r.channels.retain(|channel| channel.number.is_some() || channel.address.is_some());
    record.texts.dedup_by_key(|row| (row.field, row.locale.clone()));
    assert_eq!(flaws(&record.resource, told), []);
    record
}

/// Any record that breaks no rule.
pub fn record() -> impl Strategy<Value = Record> {
    (resource(), option::of(name()), unplaced()).prop_flat_map(|(resource, licence, unplaced)| {
        vec(text(resource.id.clone()), 0..5).prop_map(move |texts| {
            let mut record =
                Record { resource: resource.clone(), texts, licence: licence.clone(), unplaced: unplaced.clone() };
            let root = record.resource.id.0.clone();
            // What a source said in the service's own row is kept under the record's own id.
            for row in record.unplaced.0.get_mut("service").into_iter().flatten().take(1) {
                row.insert("id".into(), root.clone());
            }
            record.sort();
            valid(record)
        })
    })
}

/// Several records, no two with one id.
pub fn records() -> impl Strategy<Value = Vec<Record>> {
    vec(record(), 1..4).prop_map(|records| {
        let mut seen = std::collections::BTreeSet::new();
        records.into_iter().filter(|record| seen.insert(record.id().clone())).collect()
    })
}
