//! A place that must not be found: a shelter's address is a life.

use std::collections::HashSet;

use many_doors_domain::leads_to_a_place;

use super::intake::{At, Intake};
use super::tables::as_uuid;
use super::unknown::is_unknown;
use crate::{Outcome, Reason};

/// What says where a place is, by table.
const WHERE: &[(&str, &[&str])] = &[
    ("address", &["address_1", "address_2", "address_3", "address_4", "attention", "postal_code"]),
    ("location", &["latitude", "longitude", "transportation", "external_identifier"]),
];

/// Leaves out locations that only services use which were left out themselves: their address is that of the hidden service.
pub(super) fn follow(intake: &mut Intake<'_>) {
    if intake.left_out.is_empty() {
        return;
    }
    let Some(links) = intake.grown.0.get("service_at_location") else { return };
    let (service, location) = (links.find("service_id"), links.find("location_id"));
    let (mut hidden, mut used) = (HashSet::new(), HashSet::new());
    for row in &links.table.rows {
        let out = as_uuid(links.value(row, service)).is_some_and(|id| intake.left_out.contains_key(&id));
        if let Some(location) = as_uuid(links.value(row, location)) {
            if out {
                hidden.insert(location)
            } else {
                used.insert(location)
            };
        }
    }
    let Some(mut locations) = intake.grown.0.remove("location") else { return };
    let mut gone = Vec::new();
    for id in hidden.difference(&used) {
        let Some(row) = locations.seen.get(id).map(|row| *row as usize) else { continue };
        let place = locations.table.place(&locations.table.rows[row], None);
        let at = At { file: &place.file, line: place.line.unwrap_or_default() };
        intake.notice(at, None, Outcome::LeftOut, Reason::MarkedPrivate, "");
        intake.left_out.insert(*id, Reason::MarkedPrivate);
        gone.push(row);
    }
    gone.sort_unstable();
    super::references::remove(&mut locations, &gone);
    intake.grown.0.insert("location".to_owned(), locations);
}

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
        if !intake.options.keep_private {
            hush(intake, HashSet::new());
        }
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
    if intake.options.keep_private {
        return;
    }
    take(intake, "address", "location_id", &locations);
    take(intake, "location", "id", &locations);
    take(intake, "address", "organization_id", &organizations);
    let mut about = services;
    about.extend(locations);
    about.extend(organizations);
    hush(intake, about);
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

/// Empties what says where the places are, and remembers their streets.
fn take(intake: &mut Intake<'_>, table: &str, key: &str, ids: &HashSet<String>) {
    let Some(mut growing) = intake.grown.0.remove(table) else { return };
    let columns = WHERE.iter().find(|(name, _)| *name == table).map_or(&[][..], |(_, columns)| columns);
    let key = growing.find(key);
    for row in 0..growing.table.rows.len() {
        let cells = &growing.table.rows[row];
        let id = growing.value(cells, key);
        if id.is_empty() || !ids.contains(id) {
            continue;
        }
        if table == "address" {
            for name in ["address_1", "address_2"] {
                intake.secrets.add(growing.value(cells, growing.find(name)));
            }
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
}

/// Empties every text about such a place that tells its street, and what histories say of where it was. Each row is counted.
/// What a row of an unknown table is about nobody knows: all of them are looked through, and one that names such a place says
/// nothing of where it is in any column.
fn hush(intake: &mut Intake<'_>, mut about: HashSet<String>) {
    // Links and addresses first: what hangs on them is about the place, too.
    for table in ["service_at_location", "address"] {
        if let Some(growing) = intake.grown.0.get(table) {
            let rows = growing.table.rows.iter().filter(|row| row.cells.iter().any(|cell| about.contains(cell)));
            let more: Vec<String> = rows.flat_map(|row| ids(growing, row)).collect();
            about.extend(more);
        }
    }
    let secrets = std::mem::take(&mut intake.secrets);
    let mut rows = Vec::new();
    for (name, growing) in &mut intake.grown.0 {
        let unknown = is_unknown(name);
        if secrets.is_empty() && name != "metadata" && (!unknown || about.is_empty()) {
            continue;
        }
        let history = ["previous_value", "replacement_value"].map(|name| growing.find(name));
        let field = growing.find("field_name").filter(|_| name == "metadata");
        for row in 0..growing.table.rows.len() {
            let whole = &growing.table.rows[row];
            let near = whole.cells.iter().any(|cell| about.contains(cell));
            if !near && !unknown {
                continue;
            }
            let past = field.is_some() && is_where(growing.value(whole, field));
            let tells = |at: usize, cell: &str| {
                let leads = || near && unknown && growing.table.columns.get(at).is_some_and(|name| leads_there(name));
                !cell.is_empty() && (secrets.tells(cell) || (past && history.contains(&Some(at))) || leads())
            };
            let told: Vec<(usize, &str)> =
                whole.cells.iter().enumerate().filter(|(at, cell)| tells(*at, cell)).map(|(at, _)| (at, "")).collect();
            if !told.is_empty() {
                let file = growing.table.files.get(usize::from(whole.file)).cloned().unwrap_or_default();
                rows.push((file, whole.line));
                growing.set(row, &told);
            }
        }
    }
    for (file, line) in rows {
        intake.notice(At { file: &file, line }, None, Outcome::LeftOut, Reason::MarkedPrivate, "");
    }
}

/// Whether a column of an unknown table leads to a place, apart from those that name rows.
fn leads_there(column: &str) -> bool {
    let names_a_row = column.ends_with("_id") || column.ends_with("_id_");
    leads_to_a_place(column) && !names_a_row
}

/// Whether a field, named with or without what it stands in, says where a place is.
fn is_where(field: &str) -> bool {
    let field = field.to_ascii_lowercase();
    let last = field.rsplit(['.', '/']).next().unwrap_or_default();
    field.contains("address") || WHERE.iter().any(|(_, columns)| columns.contains(&last))
}

/// The row's own id and what it belongs to.
fn ids(growing: &super::tables::Growing, row: &crate::TableRow) -> Vec<String> {
    ["id", "service_id"]
        .into_iter()
        .map(|name| growing.value(row, growing.find(name)).to_owned())
        .filter(|id| !id.is_empty())
        .collect()
}
