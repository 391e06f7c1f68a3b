//! Rows that were read become rows of tables.

use std::collections::{BTreeMap, HashMap};

use super::{
    Target,
    build::TableBuilder,
    place,
    plan::{Plan, RowReading},
    said::Said,
    value,
};
use crate::{Notice, Outcome, Place, Reason, Tables, ids};

const SERVICE: &[&str] = &[
    "id",
    "original_id",
    "organization_id",
    "name",
    "alternate_name",
    "description",
    "url",
    "email",
    "status",
    "original_status",
    "interpretation_services",
    "fees_description",
    "eligibility_description",
    "assured_date",
    "confidential",
    "md_kind",
    "md_needs",
    "md_communities",
    "md_credit",
    "md_openness",
    "md_checked",
    "md_interpreter",
    "md_status",
    "md_more",
    "md_notes",
    "md_language",
];
const STATUS: usize = 8;
const ORIGINAL_STATUS: usize = 9;
const MD_STATUS: usize = 22;

const PHONE: &[&str] = &["id", "service_id", "number", "type", "description", "md_whatsapp"];
/// A source of which more services than this are all marked as not active says nothing by it.
const FEW: usize = 5;

/// The tables while they grow.
pub(super) struct Assembly<'p, 'm> {
    pub(super) plan: &'p Plan<'m>,
    sheet: String,
    /// Columns by target.
    of: BTreeMap<Target, Vec<usize>>,
    /// The columns of `service` that hold what is kept as it is: for each of the sheet's.
    kept: Vec<bool>,
    organizations: HashMap<String, String>,
    organization: TableBuilder,
    service: TableBuilder,
    pub(super) service_at_location: TableBuilder,
    pub(super) location: TableBuilder,
    pub(super) address: TableBuilder,
    phone: TableBuilder,
    language: TableBuilder,
    schedule: TableBuilder,
    url: TableBuilder,
    pub(super) service_area: TableBuilder,
}

impl<'p, 'm> Assembly<'p, 'm> {
    pub(super) fn new(plan: &'p Plan<'m>, sheet: &str) -> Self {
        let table = |columns: &[&str]| TableBuilder::new(sheet, columns);
        let mut of: BTreeMap<Target, Vec<usize>> = BTreeMap::new();
        let mut service = table(SERVICE);
        let mut kept = Vec::new();
        for (at, column) in plan.columns.iter().enumerate() {
            of.entry(column.target).or_default().push(at);
            let may_be_kept = matches!(
                column.target,
                Target::KeepAsIs
                    | Target::Kind
                    | Target::Need
                    | Target::Community
                    | Target::Openness
                    | Target::CheckedDate
                    | Target::Confidential
                    | Target::PhoneLabel
                    | Target::Address
            );
            if may_be_kept {
                service.add_column(&column.name);
            }
            kept.push(may_be_kept);
        }
        Self {
            plan,
            sheet: sheet.to_owned(),
            of,
            kept,
            organizations: HashMap::new(),
            organization: table(&["id", "name", "description"]),
            service,
            service_at_location: table(&["id", "service_id", "location_id"]),
            location: table(place::LOCATION),
            address: table(place::ADDRESS),
            phone: table(PHONE),
            language: table(&["id", "service_id", "name"]),
            schedule: table(&["id", "service_id", "description"]),
            url: table(&["id", "service_id", "url"]),
            service_area: table(&["id", "service_id", "name", "extent", "extent_type"]),
        }
    }

    /// Puts a row into the tables. `raw` answers for cells that were not understood.
    pub(super) fn row(&mut self, line: u32, id: &str, original: &str, reading: &RowReading<'_>, raw: &[&str]) {
        let of = std::mem::take(&mut self.of);
        let said = Said { of: &of, reading };
        let organization = self.organization(line, &said);
        let mut leftover: BTreeMap<usize, &str> = BTreeMap::new();
        for (at, cell) in reading.cells.iter().enumerate() {
            if cell.keep {
                leftover.insert(at, raw[at]);
            }
        }
        leftover.extend(said.all(Target::KeepAsIs));
        self.phones(line, id, &said, &mut leftover);
        self.place(line, id, &organization, &said, &mut leftover);
        self.languages(line, id, &said);
        self.hours(line, id, &said);
        for (_, page) in said.all(Target::Website).skip(1) {
            self.url.push(line, [self.id("url", id, page).as_str(), id, page]);
        }
        self.service(line, [id, original, &organization], &said, &leftover);
        self.of = of;
    }

    pub(super) fn id(&self, table: &str, service: &str, what: &str) -> String {
        ids::of_row(&self.plan.mapping.source, table, &format!("{service}\u{1e}{what}"))
    }

    fn organization(&mut self, line: u32, said: &Said<'_, '_>) -> String {
        let names = [said.one(Target::Organization), &self.plan.mapping.defaults.organization, said.one(Target::Name)];
        let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        if let Some(id) = self.organizations.get(name) {
            return id.clone();
        }
        let id = ids::of_row(&self.plan.mapping.source, "organization", name);
        self.organization.push(line, [id.as_str(), name]);
        self.organizations.insert(name.to_owned(), id.clone());
        id
    }

    fn service(&mut self, line: u32, ids: [&str; 3], said: &Said<'_, '_>, leftover: &BTreeMap<usize, &str>) {
        let defaults = &self.plan.mapping.defaults;
        let name =
            if said.one(Target::Name).is_empty() { said.one(Target::Organization) } else { said.one(Target::Name) };
        let raw = |target| said.of.get(&target).and_then(|columns| columns.iter().find_map(|at| leftover.get(at)));
        let status_raw = raw(Target::Status).copied().unwrap_or_default();
        let checked = said.one(Target::CheckedDate);
        // A word that is not understood is no word for the default either.
        let kind = match (said.one(Target::Kind), raw(Target::Kind)) {
            ("", None) => defaults.kind.map_or("", many_doors_domain::Code::code),
            (kind, _) => kind,
        };
        let interpreter = match value::yes_or_no(said.one(Target::Interpreter)) {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        };
        let [needs, communities] = [Target::Need, Target::Community].map(|target| distinct(&said.joined(target, ",")));
        let other_names = said.joined(Target::OtherName, "; ");
        let (more, notes) = (said.joined(Target::More, "\n"), said.joined(Target::Notes, "\n"));
        let cells = [
            ids[0],
            ids[1],
            ids[2],
            name,
            &other_names,
            said.one(Target::Description),
            said.one(Target::Website),
            said.one(Target::Email),
            said.one(Target::Status),
            status_raw,
            said.one(Target::Interpreter),
            said.one(Target::Cost),
            said.one(Target::Eligibility),
            if checked.len() == 10 { checked } else { "" },
            if said.reading.confidential { "yes" } else { "" },
            kind,
            &needs,
            &communities,
            said.one(Target::Credit),
            said.one(Target::Openness),
            checked,
            interpreter,
            // Whatever it says, it does not say that somebody answers.
            if status_raw.is_empty() { "" } else { "uncertain" },
            &more,
            &notes,
            &defaults.language,
        ];
        debug_assert_eq!(cells.len(), SERVICE.len());
        let kept = self.kept.iter().enumerate().filter(|(_, kept)| **kept);
        let kept = kept.map(|(at, _)| leftover.get(&at).copied().unwrap_or_default());
        self.service.push(line, cells.into_iter().chain(kept));
    }

    /// Numbers, each with the label in the column beside it. Several columns are told apart by their headers.
    fn phones<'a>(&mut self, line: u32, id: &str, said: &Said<'a, '_>, leftover: &mut BTreeMap<usize, &'a str>) {
        let mut numbers: Vec<(usize, &str, Target)> = Vec::new();
        for target in [Target::Phone, Target::TextNumber, Target::Whatsapp] {
            numbers.extend(said.all(target).map(|(at, number)| (at, number, target)));
        }
        numbers.sort_by_key(|(at, ..)| *at);
        let columns = |target| said.of.get(&target).map_or(0, Vec::len);
        let several = columns(Target::Phone) > 1;
        let mut labels: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for (at, label) in said.all(Target::PhoneLabel) {
            // The number to its left; the first label may stand left of its number.
            match numbers.iter().rev().find(|(number, ..)| *number < at).or_else(|| numbers.first()) {
                Some((number, ..)) => labels.entry(*number).or_default().push(label),
                None => drop(leftover.insert(at, label)),
            }
        }
        for (at, number, target) in numbers {
            let column = &self.plan.columns[at];
            let label = labels.get(&at).map(|labels| labels.join("; "));
            let label = label.or_else(|| (several && target == Target::Phone).then(|| column.name.clone()));
            let row = self.id("phone", id, &format!("{}\u{1e}{number}", column.name));
            let whatsapp = if target == Target::Whatsapp { "yes" } else { "" };
            self.phone
                .push(line, [row.as_str(), id, number, column.phone_type, label.as_deref().unwrap_or(""), whatsapp]);
        }
    }

    fn languages(&mut self, line: u32, id: &str, said: &Said<'_, '_>) {
        let mut seen: Vec<&str> = Vec::new();
        for (_, cell) in said.all(Target::Languages) {
            let mut names = vec![cell];
            for separator in &self.plan.separators {
                names = names.into_iter().flat_map(|part| part.split(separator.as_str())).collect();
            }
            for name in names.into_iter().map(str::trim).filter(|name| !name.is_empty()) {
                if !seen.contains(&name) {
                    seen.push(name);
                    self.language.push(line, [self.id("language", id, name).as_str(), id, name]);
                }
            }
        }
    }

    /// Hours as the source writes them. Where there is a column a day, its header says which.
    fn hours(&mut self, line: u32, id: &str, said: &Said<'_, '_>) {
        let several = said.of.get(&Target::Hours).is_some_and(|columns| columns.len() > 1);
        let told = |(at, cell): (usize, &str)| {
            if several { format!("{}: {cell}", self.plan.columns[at].name) } else { cell.to_owned() }
        };
        let hours: Vec<String> = said.all(Target::Hours).map(told).collect();
        if !hours.is_empty() {
            self.schedule.push(line, [self.id("schedule", id, "").as_str(), id, &hours.join("\n")]);
        }
    }

    /// The tables that have rows.
    pub(super) fn finish(mut self, notices: &mut Vec<Notice>) -> Tables {
        if self.all_inactive() {
            let place = Place { file: self.sheet.clone(), line: None, column: None };
            notices.push(Notice::new(place, Outcome::Kept, Reason::AllInactive, ""));
        }
        let tables = [
            ("organization", self.organization),
            ("service", self.service),
            ("service_at_location", self.service_at_location),
            ("location", self.location),
            ("address", self.address),
            ("phone", self.phone),
            ("language", self.language),
            ("schedule", self.schedule),
            ("url", self.url),
            ("service_area", self.service_area),
        ];
        let finished = tables.into_iter().filter_map(|(name, table)| Some((name.to_owned(), table.finish()?)));
        Tables(finished.collect())
    }

    /// Where every service is marked as not active, the mark is moved aside: it says nothing about any of them.
    fn all_inactive(&mut self) -> bool {
        let table = self.service.table_mut();
        if table.rows.len() <= FEW || table.rows.iter().any(|row| &row.cells[STATUS] != "inactive") {
            return false;
        }
        for row in &mut table.rows {
            let moved = row.cells.iter().enumerate().map(|(at, cell)| match at {
                STATUS | MD_STATUS => "",
                ORIGINAL_STATUS => "inactive",
                _ => cell,
            });
            row.cells = moved.collect();
        }
        true
    }
}

/// Each code once.
fn distinct(codes: &str) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for code in codes.split(',').filter(|code| !code.is_empty()) {
        if !seen.contains(&code) {
            seen.push(code);
        }
    }
    seen.join(",")
}
