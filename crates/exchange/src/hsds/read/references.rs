//! Rows that point at rows which are not there.

use uuid::Uuid;

use super::intake::{At, Intake};
use super::names;
use super::tables::{Growing, Ids, as_uuid};
use crate::hash::HashMap;
use crate::{Outcome, Reason, Stopped};

/// Tables in the order in which they are looked at: what is pointed at first. With each, the columns by which its rows belong to
/// something. Rows of a table without any stand for themselves.
const ORDER: &[(&str, &[&str])] = &[
    ("organization", &[]),
    ("program", &[]),
    ("service", &[]),
    ("location", &[]),
    ("taxonomy", &[]),
    ("taxonomy_term", &[]),
    ("unit", &[]),
    ("meta_table_description", &[]),
    ("service_at_location", &["service_id"]),
    ("contact", &["organization_id", "service_id", "service_at_location_id", "location_id"]),
    ("phone", &["location_id", "service_id", "organization_id", "contact_id", "service_at_location_id"]),
    ("address", &["location_id", "organization_id"]),
    ("schedule", &["service_id", "location_id", "service_at_location_id"]),
    ("funding", &["organization_id", "service_id"]),
    ("service_area", &["service_id", "service_at_location_id"]),
    ("required_document", &["service_id"]),
    ("language", &["service_id", "location_id", "phone_id"]),
    ("accessibility", &["location_id"]),
    ("attribute", &["link_id"]),
    ("metadata", &["resource_id"]),
    ("cost_option", &["service_id"]),
    ("organization_identifier", &["organization_id"]),
    ("service_capacity", &["service_id"]),
    ("url", &["organization_id", "service_id"]),
    ("eligibility", &["service_id"]),
];

/// Empties references to rows that are not there. A row that belongs to nothing any more is set aside; one that hung on a row
/// which was left out is left out with it.
pub(super) fn settle(intake: &mut Intake<'_>, go_on: &dyn Fn() -> Result<(), Stopped>) -> Result<(), Stopped> {
    let ids = std::mem::take(&mut intake.ids);
    let mut originals = Originals { ids: &ids, known: HashMap::default() };
    for (table, owners) in ORDER {
        // Out of the map while it changes; rows may point at others of the same table.
        let Some(mut growing) = intake.grown.0.remove(*table) else { continue };
        let done = settle_table(intake, &mut growing, table, owners, &mut originals, go_on);
        intake.grown.0.insert((*table).to_owned(), growing);
        done?;
    }
    Ok(())
}

/// What the source wrote for ids that were derived, looked up only where something is wrong.
struct Originals<'i> {
    ids: &'i Ids,
    known: HashMap<&'static str, HashMap<Uuid, &'i str>>,
}

impl<'i> Originals<'i> {
    fn of(&mut self, target: Option<&'static str>, id: Uuid) -> Option<&'i str> {
        let tables = target.map_or_else(|| self.ids.tables(), |target| vec![target]);
        tables
            .into_iter()
            .find_map(|table| self.known.entry(table).or_insert_with(|| self.ids.originals(table)).get(&id).copied())
    }
}

/// A column that points at rows: its number, its name, and their table if it is always the same.
type Reference = (usize, String, Option<&'static str>);

/// One reference that leads nowhere.
struct Lost {
    column: usize,
    name: String,
    raw: String,
    why: Option<Reason>,
}

fn settle_table(
    intake: &mut Intake<'_>,
    growing: &mut Growing,
    table: &'static str,
    owners: &[&str],
    originals: &mut Originals<'_>,
    go_on: &dyn Fn() -> Result<(), Stopped>,
) -> Result<(), Stopped> {
    let columns = growing.table.columns.iter().enumerate();
    let references: Vec<Reference> = columns
        .filter_map(|(at, name)| {
            let open = matches!((table, name.as_str()), ("attribute", "link_id") | ("metadata", "resource_id"));
            let target = names::reference(table, name);
            (open || target.is_some()).then(|| (at, name.clone(), target))
        })
        .collect();
    // Rows of a table that names no owner at all belong to none by their nature.
    let owned = owners.iter().any(|owner| intake.declared.contains(&(table, (*owner).to_owned())));
    let mut gone = Vec::new();
    for row in 0..growing.table.rows.len() {
        if row % 1_000 == 0 {
            go_on()?;
        }
        let mut lost = Vec::new();
        let mut found = Vec::new();
        let mut belongs = !owned;
        for (at, name, target) in &references {
            let value = growing.table.rows[row].cells.get(*at).unwrap_or_default();
            if value.is_empty() {
                continue;
            }
            let id = as_uuid(value);
            if id.is_some_and(|id| is_there(intake, growing, table, *target, id)) {
                belongs |= owners.contains(&name.as_str());
            } else if let Some(whole) = by_old_id(intake, value, *target) {
                found.push((*at, whole));
                belongs = true;
            } else {
                let why = id.and_then(|id| intake.left_out.get(&id).copied());
                let raw = id.and_then(|id| originals.of(*target, id)).unwrap_or(value).to_owned();
                lost.push(Lost { column: *at, name: name.clone(), raw, why });
            }
        }
        if !found.is_empty() {
            let changes: Vec<(usize, &str)> = found.iter().map(|(at, id)| (*at, id.as_str())).collect();
            growing.set(row, &changes);
        }
        if !belongs {
            set_aside(intake, growing, row, table, &lost, owners);
            gone.push(row);
        } else if !lost.is_empty() {
            empty(intake, growing, row, table, &lost);
        }
    }
    remove(growing, &gone);
    Ok(())
}

fn is_there(intake: &Intake<'_>, growing: &Growing, table: &str, target: Option<&str>, id: Uuid) -> bool {
    let has = |table: &Growing| table.seen.contains_key(&id);
    match target {
        Some(target) if target == table => has(growing),
        Some(target) => intake.grown.0.get(target).is_some_and(has),
        None => intake.grown.0.values().any(has),
    }
}

/// Tells of a row that belongs to nothing.
fn set_aside(intake: &mut Intake<'_>, growing: &Growing, row: usize, table: &str, lost: &[Lost], owners: &[&str]) {
    let file = file_of(growing, row);
    let at = At { file: &file, line: growing.table.rows[row].line };
    if let Some(why) = lost.iter().find_map(|lost| lost.why) {
        // What hangs on this one follows.
        if let Some(id) = as_uuid(growing.value(&growing.table.rows[row], growing.find("id"))) {
            intake.left_out.insert(id, why);
        }
        intake.notice(at, None, Outcome::LeftOut, why, "");
        return;
    }
    match lost.iter().find(|lost| owners.contains(&lost.name.as_str())) {
        Some(lost) => intake.notice(at, Some(&lost.name), Outcome::Quarantined, Reason::Orphan, &lost.raw),
        None => intake.notice(at, None, Outcome::Quarantined, Reason::Orphan, &shown(table, growing, row)),
    }
}

/// Empties references that lead nowhere, of a row that belongs to something else.
fn empty(intake: &mut Intake<'_>, growing: &mut Growing, row: usize, table: &str, lost: &[Lost]) {
    let file = file_of(growing, row);
    let at = At { file: &file, line: growing.table.rows[row].line };
    if let Some(first) = lost.first() {
        match first.why {
            Some(why) => intake.notice(at, Some(&first.name), Outcome::LeftOut, why, ""),
            None => intake.notice(at, Some(&first.name), Outcome::Kept, Reason::Orphan, &first.raw),
        }
    }
    // A code without its word still says something to those who know the code.
    let code = lost.iter().find(|lost| table == "attribute" && lost.name == "taxonomy_term_id");
    let code = code.map(|lost| (growing.column("original_taxonomy_term_id"), lost.raw.as_str()));
    let mut changes: Vec<(usize, &str)> = lost.iter().map(|lost| (lost.column, "")).collect();
    changes.extend(code);
    growing.set(row, &changes);
}

fn file_of(growing: &Growing, row: usize) -> String {
    growing.table.files.get(usize::from(growing.table.rows[row].file)).cloned().unwrap_or_default()
}

/// What a row without an owner says, where that can be nothing private.
fn shown(table: &str, growing: &Growing, row: usize) -> String {
    if matches!(table, "contact" | "phone" | "address" | "metadata" | "service_at_location") {
        return String::new();
    }
    let cells = growing.table.columns.iter().zip(growing.table.rows[row].cells.iter());
    let said = cells.filter(|(name, _)| *name != "id" && !name.ends_with("_id"));
    said.map(|(_, value)| value).find(|value| !value.is_empty()).unwrap_or_default().to_owned()
}

/// The row that an old id without a table means, when only one table has it.
fn by_old_id(intake: &Intake<'_>, value: &str, target: Option<&str>) -> Option<String> {
    if target.is_some() || as_uuid(value).is_some() {
        return None;
    }
    let tables = ["organization", "service", "location", "program", "service_at_location"];
    let mut found = tables.into_iter().filter_map(|table| {
        let id = super::tables::derived(&intake.options.source, table, value);
        intake.grown.0.get(table)?.seen.contains_key(&id).then_some(id)
    });
    let first = found.next()?;
    found.next().is_none().then(|| first.hyphenated().to_string())
}

/// Takes rows out of a table, and their ids with them.
pub(super) fn remove(growing: &mut Growing, gone: &[usize]) {
    if gone.is_empty() {
        return;
    }
    let mut next = gone.iter().peekable();
    let mut at = 0;
    growing.table.rows.retain(|_| {
        let out = next.peek() == Some(&&at);
        if out {
            next.next();
        }
        at += 1;
        !out
    });
    let id = growing.find("id");
    growing.seen = growing
        .table
        .rows
        .iter()
        .zip(0..)
        .filter_map(|(row, number)| Some((as_uuid(row.cells.get(id?)?)?, number)))
        .collect();
}
