//! A record that our own profile describes, put together again.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use many_doors_domain::{
    Area, Basis, Cells, Channel, ChannelKind, Code, Community, CommunityServed, Cost, CostKind, Credit, Emergency,
    EmergencyPolicy, Field, Hours, IdAsked, IdAskedFact, Kind, LanguageCode, Need, Openness, Origin, PartialDate,
    PhoneNumber, Point, Provenance, Record, Resource, ResourceId, Review, Scope, Source, Status, StatusFact, TextRow,
    Unplaced, Verification, VerificationBasis,
};

use super::{
    SourceInfo,
    bundle::{Bundle, BundleRow, RowAt},
    channels::bare,
    derive::{Derived, Issues, derive},
    forms,
    index::Index,
};
use crate::hsds::{model, profile, write::fit};

/// What the tables of the profile say about rows of other tables.
#[derive(Debug)]
pub(crate) struct Own<'t> {
    /// Rows that some record keeps or that were made for one.
    listed: HashSet<(&'t str, &'t str)>,
    /// Values beside a row.
    values: HashMap<(&'t str, &'t str), Vec<RowAt>>,
}

impl<'t> Own<'t> {
    /// Reads them.
    pub(crate) fn new(index: &mut Index<'t>) -> Self {
        let mut own = Self { listed: HashSet::new(), values: HashMap::new() };
        let tables = index.column(profile::ROWS, "table");
        for column in ["kept", "made"] {
            let lists = index.column(profile::ROWS, column);
            for ((_, table), (_, list)) in tables.iter().zip(lists) {
                own.listed.extend(list.split(' ').filter(|id| !id.is_empty()).map(|id| (*table, id)));
            }
        }
        let (tables, ids) = (index.column(profile::VALUES, "table"), index.column(profile::VALUES, "id"));
        for ((at, table), (_, id)) in tables.into_iter().zip(ids) {
            own.values.entry((table, id)).or_default().push(at);
        }
        index.column(profile::PACKAGE, "version");
        own
    }

    /// Some record keeps this row.
    pub(crate) fn keeps(&self, table: &str, id: &str) -> bool {
        self.listed.contains(&(table, id))
    }

    /// The profile describes this service.
    pub(crate) fn knows(bundle: &Bundle) -> bool {
        bundle.rows(profile::RECORDS).iter().any(|row| row.get("id") != "" && row.get("kind") != "")
    }

    /// The record; none where the profile itself cannot be read.
    pub(crate) fn record(&self, bundle: Bundle, index: &mut Index<'t>, source: &SourceInfo) -> Option<Record> {
        let parts = self.parts(bundle, index);
        let derived = derive(&parts.facts, &mut Issues::default());
        let mut record = record(&parts, &derived, source)?;
        record.unplaced = parts.unplaced;
        keep_unread_numbers(&parts.facts, &parts.profile, &derived, &mut record.unplaced);
        if record.resource.confidential {
            super::without_places(&mut record.unplaced);
        }
        record.sort();
        Some(record)
    }

    /// Sorts rows into those that say facts, those that are kept, and those of the profile.
    fn parts(&self, mut bundle: Bundle, index: &mut Index<'t>) -> Parts {
        let root = bundle.root.clone();
        let rows = bundle.tables.remove(profile::ROWS).unwrap_or_default();
        let cells = bundle.tables.remove(profile::CELLS).unwrap_or_default();
        let mut profile_rows = BTreeMap::new();
        for table in profile::TABLES {
            profile_rows.insert(table.name, bundle.tables.remove(table.name).unwrap_or_default());
        }
        let mut parts = Parts {
            facts: Bundle { root: root.clone(), ..Bundle::default() },
            unplaced: Unplaced::default(),
            added: HashSet::new(),
            profile: profile_rows,
        };
        let mut made: HashSet<(String, String)> = HashSet::new();
        let mut service_kept = None;
        for row in &rows {
            let table = row.get("table");
            made.extend(row.get("made").split(' ').map(|id| (table.to_owned(), id.to_owned())));
            let kept = row.get("kept");
            if kept.is_empty() {
                continue;
            }
            parts.unplaced.0.entry(table.to_owned()).or_default();
            for token in kept.split(' ').filter(|token| *token != "-") {
                if token.starts_with('#') {
                    let at = &token[1..];
                    let mine = cells.iter().filter(|cell| cell.get("table") == table && cell.get("row") == at);
                    parts.keep(
                        table,
                        mine.map(|cell| (cell.get("column").to_owned(), cell.get("value").to_owned())).collect(),
                    );
                } else if table == "service" && token == root {
                    service_kept = parts.unplaced.0.get(table).map(Vec::len);
                    parts.keep(table, Cells::new());
                } else if let Some(mut found) = index.find(table, token) {
                    self.complete(table, &mut found.cells, index);
                    parts.keep(table, found.cells.clone());
                    parts.facts.tables.entry(table.to_owned()).or_default().push(found);
                }
            }
        }
        for (table, gathered) in std::mem::take(&mut bundle.tables) {
            if table == "service" {
                continue;
            }
            if model::table(&table).is_none() {
                parts.foreign_table(&table, gathered);
                continue;
            }
            let mut added = Vec::new();
            for mut row in gathered {
                let id = row.get("id").to_owned();
                if made.contains(&(table.clone(), id.clone())) {
                    parts.facts.tables.entry(table.clone()).or_default().push(row);
                } else if !self.listed.contains(&(table.as_str(), id.as_str())) {
                    self.complete(&table, &mut row.cells, index);
                    added.push(row);
                }
            }
            // What another program has added comes last.
            for row in added {
                parts.added.insert((table.clone(), row.get("id").to_owned()));
                parts.keep(&table, row.cells.clone());
                parts.facts.tables.entry(table.clone()).or_default().push(row);
            }
        }
        self.service(&mut parts, index, &made, service_kept);
        parts
    }

    /// The service's own row: facts, and what its source said besides.
    fn service(&self, parts: &mut Parts, index: &mut Index<'t>, made: &HashSet<(String, String)>, kept: Option<usize>) {
        let root = parts.facts.root.clone();
        let Some(row) = index.find("service", &root) else { return };
        let mut leftover: Cells = row
            .cells
            .iter()
            .filter(|(column, _)| !is_fact(column))
            .map(|(column, value)| (column.clone(), value.clone()))
            .collect();
        let organization = row.get("organization_id").to_owned();
        if made.contains(&("organization".to_owned(), organization.clone())) {
            leftover.remove("organization_id");
        }
        self.complete("service", &mut leftover, index);
        let mut facts = row.cells.clone();
        facts.extend(
            leftover
                .iter()
                .filter(|(column, _)| !is_fact(column))
                .map(|(column, value)| (column.clone(), value.clone())),
        );
        facts.insert("organization_id".to_owned(), organization);
        parts.facts.push("service", facts);
        let more = leftover.len() > 1;
        match kept.and_then(|at| parts.unplaced.0.get_mut("service")?.get_mut(at)) {
            Some(place) => *place = leftover,
            None if more => parts.keep("service", leftover),
            None => {}
        }
    }

    /// Puts back what the columns could not hold. A value that another program has changed since stays.
    fn complete(&self, table: &str, cells: &mut Cells, index: &Index<'t>) {
        let id = cells.get("id").cloned().unwrap_or_default();
        for at in self.values.get(&(table, id.as_str())).into_iter().flatten() {
            let row = index.at(*at);
            let (column, value) = (row.get("column"), row.get("value"));
            let stands = cells.get(column).map_or("", String::as_str);
            let number = |text: &str| forms::canonical_number(text);
            let same = stands.is_empty()
                || fit::is_filler(table, column, stands)
                || (number(stands).is_some() && number(stands) == number(value));
            if same && value.is_empty() {
                cells.remove(column);
            } else if same {
                cells.insert(column.to_owned(), value.to_owned());
            }
        }
    }
}

/// A number that another program has changed into something that cannot be dialed is kept as its words.
fn keep_unread_numbers(
    facts: &Bundle,
    profile: &BTreeMap<&str, Vec<BundleRow>>,
    derived: &Derived,
    unplaced: &mut Unplaced,
) {
    let channels = profile.get(profile::CHANNELS).map_or(&[][..], Vec::as_slice);
    for id in channels.iter().filter(|row| row.get("table") == "phone").map(|row| row.get("row")) {
        let read = derived.candidates.iter().any(|found| found.table == "phone" && found.id == id);
        let kept = unplaced
            .0
            .get("phone")
            .is_some_and(|rows| rows.iter().any(|row| row.get("id").is_some_and(|known| known == id)));
        if let Some(row) = facts.row("phone", id).filter(|_| !read && !kept) {
            unplaced.0.entry("phone".to_owned()).or_default().push(row.cells.clone());
        }
    }
}

fn is_fact(column: &str) -> bool {
    profile::SERVICE_FACTS.contains(&column)
}

struct Parts {
    facts: Bundle,
    unplaced: Unplaced,
    added: HashSet<(String, String)>,
    profile: BTreeMap<&'static str, Vec<BundleRow>>,
}

impl Parts {
    fn keep(&mut self, table: &str, cells: Cells) {
        self.unplaced.0.entry(table.to_owned()).or_default().push(cells);
    }

    fn rows(&self, table: &str) -> &[BundleRow] {
        self.profile.get(table).map_or(&[], Vec::as_slice)
    }

    /// Rows of somebody else's table, in the order in which the record had them.
    fn foreign_table(&mut self, table: &str, mut rows: Vec<BundleRow>) {
        rows.sort_by_key(|row| row.get(profile::ROW).parse::<usize>().unwrap_or(usize::MAX));
        for mut row in rows {
            row.cells.remove(profile::RECORD);
            row.cells.remove(profile::ROW);
            self.keep(table, row.cells);
        }
    }

    /// Values of a list, in order.
    fn list(&self, name: &str) -> Vec<&BundleRow> {
        let mut rows: Vec<&BundleRow> =
            self.rows(profile::LISTS).iter().filter(|row| row.get("list") == name).collect();
        rows.sort_by_key(|row| row.get("position").parse::<usize>().unwrap_or(usize::MAX));
        rows
    }
}

fn record(parts: &Parts, derived: &Derived, source: &SourceInfo) -> Option<Record> {
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
    let resource = Resource {
        name: some(row.get("name")).unwrap_or_else(|| derived.name.clone()),
        also_known_as,
        kind: code::<Kind>(row.get("kind"))?,
        status: StatusFact { state, since: date(row.get("status_since")) },
        channels: channels(parts, derived),
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
        sources: parts
            .list("source")
            .into_iter()
            .map(|row| Source { cite: row.get("value").to_owned(), own: row.get("own") == "yes" })
            .collect(),
        checked: if said.contains("checked") { derived.checked } else { checked(row, "checked_date", "checked_basis") },
        national_line: row.get("national_line") == "yes",
        id: id.clone(),
    };
    let mut texts: Vec<TextRow> =
        parts.rows(profile::TEXTS).iter().filter_map(|row| text(row, &id, derived, source)).collect();
    for field in [Field::Summary, Field::Who] {
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

fn channels(parts: &Parts, derived: &Derived) -> Vec<Channel> {
    let mut rows: Vec<&BundleRow> = parts.rows(profile::CHANNELS).iter().collect();
    rows.sort_by_key(|row| row.get("position").parse::<usize>().unwrap_or(usize::MAX));
    let mut channels: Vec<Channel> = rows.into_iter().filter_map(|row| channel(row, derived)).collect();
    let added = derived.candidates.iter().filter(|found| found.offered);
    let linked: Vec<(&str, ChannelKind)> = channels_linked(parts);
    // A mailbox or page in the service's own row that no channel speaks of is new as well.
    let new = |found: &super::channels::Candidate| match found.table {
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
        let same = |found: &&super::channels::Candidate| {
            (found.table, found.id.as_str(), found.part) == (row.get("table"), row.get("row"), part)
        };
        let alike = |found: &&super::channels::Candidate| match kind {
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
    channel.checked = checked(row, "checked_date", "checked_basis");
    channel.hours_checked = checked(row, "hours_checked_date", "hours_checked_basis");
    Some(channel)
}

fn text(row: &BundleRow, id: &ResourceId, derived: &Derived, source: &SourceInfo) -> Option<TextRow> {
    let field = code::<Field>(row.get("field"))?;
    let text = if row.get("from_hsds") == "yes" { derived.text(field)?.to_owned() } else { row.get("text").to_owned() };
    let review = some(row.get("reviewer")).zip(date(row.get("reviewed_on")));
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
