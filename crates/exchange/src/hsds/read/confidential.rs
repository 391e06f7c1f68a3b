//! A place that must not be found: a shelter's address is a life.

use std::collections::{HashMap, HashSet};

use super::intake::{At, Intake};
use crate::{Outcome, Reason};

/// What says where a place is, by table.
const WHERE: &[(&str, &[&str])] = &[
    ("address", &["address_1", "address_2", "address_3", "address_4", "attention", "postal_code"]),
    ("location", &["latitude", "longitude", "transportation", "external_identifier"]),
];

/// Marks locations that are confidential themselves or by an address, a service or an organization, and takes from them and
/// their addresses what says where they are.
pub(super) fn settle(intake: &mut Intake<'_>) {
    let marked = |intake: &Intake<'_>, table: &str, column: &str| -> HashSet<String> {
        let Some(growing) = intake.grown.0.get(table) else { return HashSet::new() };
        let Some(mark) = growing.find("confidential") else { return HashSet::new() };
        let rows = growing.table.rows.iter().filter(|row| super::private::says_yes(growing.value(row, Some(mark))));
        rows.map(|row| growing.value(row, growing.find(column)).to_owned()).filter(|id| !id.is_empty()).collect()
    };
    let mut locations = marked(intake, "location", "id");
    locations.extend(marked(intake, "address", "location_id"));
    let services = marked(intake, "service", "id");
    let mut organizations = marked(intake, "organization", "id");
    organizations.extend(marked(intake, "address", "organization_id"));
    if locations.is_empty() && services.is_empty() && organizations.is_empty() {
        return;
    }
    if let Some(links) = intake.grown.0.get("service_at_location") {
        let (service, location) = (links.find("service_id"), links.find("location_id"));
        for row in links.table.rows.iter().filter(|row| services.contains(links.value(row, service))) {
            locations.insert(links.value(row, location).to_owned());
        }
    }
    if let Some(all) = intake.grown.0.get("location") {
        let (id, organization) = (all.find("id"), all.find("organization_id"));
        for row in all.table.rows.iter().filter(|row| organizations.contains(all.value(row, organization))) {
            locations.insert(all.value(row, id).to_owned());
        }
    }
    locations.remove("");
    mark(intake, "location", &locations);
    mark(intake, "organization", &organizations);
    if !intake.options.keep_private {
        let streets = take(intake, "address", "location_id", &locations);
        take(intake, "location", "id", &locations);
        take(intake, "address", "organization_id", &organizations);
        names(intake, &locations, &streets);
    }
}

fn mark(intake: &mut Intake<'_>, table: &str, ids: &HashSet<String>) {
    let Some(growing) = intake.grown.0.get_mut(table).filter(|_| !ids.is_empty()) else { return };
    let (id, mark) = (growing.find("id"), growing.column("confidential"));
    for row in 0..growing.table.rows.len() {
        if ids.contains(growing.value(&growing.table.rows[row], id)) {
            growing.set(row, &[(mark, "yes")]);
        }
    }
}

/// Empties what says where the places are. The streets that were taken, by location.
fn take(intake: &mut Intake<'_>, table: &str, key: &str, ids: &HashSet<String>) -> HashMap<String, Vec<String>> {
    let mut streets: HashMap<String, Vec<String>> = HashMap::new();
    let Some(mut growing) = intake.grown.0.remove(table) else { return streets };
    let columns = WHERE.iter().find(|(name, _)| *name == table).map_or(&[][..], |(_, columns)| columns);
    let (key, street) = (growing.find(key), growing.find("address_1"));
    for row in 0..growing.table.rows.len() {
        let cells = &growing.table.rows[row];
        let id = growing.value(cells, key).to_owned();
        if id.is_empty() || !ids.contains(&id) {
            continue;
        }
        if table == "address" {
            streets.entry(id).or_default().push(growing.value(cells, street).to_owned());
        }
        let full: Vec<(usize, &str)> = columns
            .iter()
            .filter_map(|name| growing.find(name))
            .filter(|at| !growing.value(cells, Some(*at)).is_empty())
            .map(|at| (at, ""))
            .collect();
        if !full.is_empty() {
            let file = growing.table.files.get(usize::from(cells.file)).cloned().unwrap_or_default();
            intake.notice(At { file: &file, line: cells.line }, None, Outcome::LeftOut, Reason::MarkedPrivate, "");
            growing.set(row, &full);
        }
    }
    intake.grown.0.insert(table.to_owned(), growing);
    streets
}

/// Many locations are named by their street.
fn names(intake: &mut Intake<'_>, ids: &HashSet<String>, streets: &HashMap<String, Vec<String>>) {
    let Some(growing) = intake.grown.0.get_mut("location") else { return };
    let id = growing.find("id");
    for row in 0..growing.table.rows.len() {
        let key = growing.value(&growing.table.rows[row], id).to_owned();
        if !ids.contains(&key) {
            continue;
        }
        for name in ["name", "alternate_name", "description"] {
            let Some(at) = growing.find(name) else { continue };
            let text = growing.value(&growing.table.rows[row], Some(at)).to_lowercase();
            let told = streets
                .get(&key)
                .into_iter()
                .flatten()
                .any(|street| street.len() > 3 && text.contains(&street.to_lowercase()));
            if told {
                growing.set(row, &[(at, "")]);
            }
        }
    }
}
