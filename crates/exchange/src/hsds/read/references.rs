//! Rows that point at rows which are not there.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::intake::{At, Intake};
use super::names;
use super::tables::as_uuid;
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
pub(super) fn settle(intake: &mut Intake<'_>) -> Result<(), Stopped> {
    let mut there: HashMap<&'static str, HashSet<Uuid>> = HashMap::new();
    for (table, owners) in ORDER {
        settle_table(intake, table, owners, &there);
        if let Some(growing) = intake.grown.0.get(*table) {
            there.insert(table, growing.seen.keys().copied().collect());
        }
    }
    Ok(())
}

/// One reference that leads nowhere.
struct Lost {
    column: usize,
    name: String,
    raw: String,
    why: Option<Reason>,
}

fn settle_table(
    intake: &mut Intake<'_>,
    table: &'static str,
    owners: &[&str],
    there: &HashMap<&'static str, HashSet<Uuid>>,
) {
    let Some(mut growing) = intake.grown.0.remove(table) else { return };
    let references: Vec<(usize, String, Option<&'static str>)> = growing
        .table
        .columns
        .iter()
        .enumerate()
        .filter_map(|(at, name)| {
            let open = matches!((table, name.as_str()), ("attribute", "link_id") | ("metadata", "resource_id"));
            let target = names::reference(table, name);
            (open || target.is_some()).then(|| (at, name.clone(), target))
        })
        .collect();
    // Rows of a table that names no owner at all belong to none by their nature.
    let owned = owners.iter().any(|owner| intake.declared.contains(&(table, (*owner).to_owned())));
    let itself: HashSet<Uuid> = growing.seen.keys().copied().collect();
    let mut originals: HashMap<&'static str, HashMap<Uuid, String>> = HashMap::new();
    let mut gone = Vec::new();
    for row in 0..growing.table.rows.len() {
        let mut lost = Vec::new();
        let mut belongs = !owned;
        let mut found = Vec::new();
        for (at, name, target) in &references {
            let value = growing.table.rows[row].cells.get(*at).unwrap_or_default();
            if value.is_empty() {
                continue;
            }
            let id = as_uuid(value);
            let known = match (target, id) {
                (Some(target), Some(id)) if *target == table => itself.contains(&id),
                (Some(target), Some(id)) => there.get(target).is_some_and(|ids| ids.contains(&id)),
                (None, Some(id)) => there.values().any(|ids| ids.contains(&id)),
                (_, None) => false,
            };
            if known {
                belongs |= owners.contains(&name.as_str());
            } else if let Some(whole) = by_old_id(intake, value, *target, there) {
                found.push((*at, whole));
                belongs = true;
            } else {
                let why = id.and_then(|id| intake.left_out.get(&id).copied());
                let tables = target.map_or_else(|| intake.ids.tables(), |target| vec![target]);
                let raw = id.and_then(|id| {
                    tables.into_iter().find_map(|table| {
                        let known =
                            || intake.ids.originals(table).into_iter().map(|(id, raw)| (id, raw.to_owned())).collect();
                        originals.entry(table).or_insert_with(known).get(&id).cloned()
                    })
                });
                lost.push(Lost { column: *at, name: name.clone(), raw: raw.unwrap_or_else(|| value.to_owned()), why });
            }
        }
        if !found.is_empty() {
            let changes: Vec<(usize, &str)> = found.iter().map(|(at, id)| (*at, id.as_str())).collect();
            growing.set(row, &changes);
        }
        if belongs && lost.is_empty() {
            continue;
        }
        let place = &growing.table.rows[row];
        let file = growing.table.files.get(usize::from(place.file)).cloned().unwrap_or_default();
        let at = At { file: &file, line: place.line };
        let owner = lost.iter().find(|lost| owners.contains(&lost.name.as_str()));
        if !belongs {
            match lost.iter().find_map(|lost| lost.why) {
                Some(why) => intake.notice(at, None, Outcome::LeftOut, why, ""),
                None => {
                    let shown = shown(table, &growing, row);
                    let (column, raw) =
                        owner.map_or((None, shown.as_str()), |lost| (Some(lost.name.as_str()), lost.raw.as_str()));
                    intake.notice(at, column, Outcome::Quarantined, Reason::Orphan, raw);
                }
            }
            gone.push(row);
            continue;
        }
        let Some(first) = lost.first() else { continue };
        match first.why {
            Some(why) => intake.notice(at, Some(&first.name), Outcome::LeftOut, why, ""),
            None => intake.notice(at, Some(&first.name), Outcome::Kept, Reason::Orphan, &first.raw),
        }
        let keep_code =
            (table == "attribute").then(|| lost.iter().find(|lost| lost.name == "taxonomy_term_id")).flatten();
        let value = keep_code.map(|lost| (growing.column("original_taxonomy_term_id"), lost.raw.clone()));
        let mut changes: Vec<(usize, &str)> = lost.iter().map(|lost| (lost.column, "")).collect();
        changes.extend(value.iter().map(|(at, code)| (*at, code.as_str())));
        growing.set(row, &changes);
    }
    remove(&mut growing, &gone);
    intake.grown.0.insert(table.to_owned(), growing);
}

/// What a row without an owner says, where that can be nothing private.
fn shown(table: &str, growing: &super::tables::Growing, row: usize) -> String {
    if matches!(table, "contact" | "phone" | "address" | "metadata" | "service_at_location") {
        return String::new();
    }
    let cells = growing.table.columns.iter().zip(growing.table.rows[row].cells.iter());
    let said = cells.filter(|(name, _)| *name != "id" && !name.ends_with("_id"));
    said.map(|(_, value)| value).find(|value| !value.is_empty()).unwrap_or_default().to_owned()
}

/// The row that an old id without a table means, when only one table has it.
fn by_old_id(
    intake: &Intake<'_>,
    value: &str,
    target: Option<&str>,
    there: &HashMap<&'static str, HashSet<Uuid>>,
) -> Option<String> {
    if target.is_some() || as_uuid(value).is_some() {
        return None;
    }
    let mut found =
        ["organization", "service", "location", "program", "service_at_location"].into_iter().filter_map(|table| {
            let id = super::tables::derived(&intake.options.source, table, value);
            there.get(table)?.contains(&id).then_some(id)
        });
    let first = found.next()?;
    found.next().is_none().then(|| first.hyphenated().to_string())
}

/// Takes rows out of a table, and their ids with them.
pub(super) fn remove(growing: &mut super::tables::Growing, gone: &[usize]) {
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
