//! Tables that HSDS does not know. Their rows are kept as they are; where they point at a row that is there, they get its lasting id,
//! and what was written stands beside it.

use uuid::Uuid;

use super::intake::{At, Intake};
use super::names::{self, Kind};
use super::tables::{Growing, as_uuid, derived};
use crate::hsds::model;
use crate::{Outcome, Stopped};

/// Columns that name a row, and the column that says of which table it is.
const OPEN: &[(&str, &str)] = &[("link_id", "link_entity"), ("resource_id", "resource_type")];

/// Whether a table is none of HSDS. Eligibility is one of its older versions, and those of this program are its own.
pub(super) fn is_unknown(table: &str) -> bool {
    model::table(table).is_none() && table != "eligibility" && !super::header::is_own(table)
}

/// Gives the rows of unknown tables lasting ids. A row that hangs on one which was left out is left out with it, and what hangs
/// on that.
pub(super) fn settle(intake: &mut Intake<'_>, go_on: &dyn Fn() -> Result<(), Stopped>) -> Result<(), Stopped> {
    let tables: Vec<String> = intake.grown.0.keys().filter(|name| is_unknown(name)).cloned().collect();
    let mut more = true;
    while std::mem::take(&mut more) {
        for table in &tables {
            // Out of the map while it changes.
            let Some(mut growing) = intake.grown.0.remove(table) else { continue };
            let left_out = leave_out(intake, &mut growing, table, go_on);
            intake.grown.0.insert(table.clone(), growing);
            more |= left_out?;
        }
    }
    for table in &tables {
        let Some(mut growing) = intake.grown.0.remove(table) else { continue };
        let done = translate(intake, &mut growing, table, go_on);
        intake.grown.0.insert(table.clone(), growing);
        done?;
    }
    Ok(())
}

/// Takes out rows that hang on what was left out. Whether there were any.
fn leave_out(
    intake: &mut Intake<'_>,
    growing: &mut Growing,
    table: &str,
    go_on: &dyn Fn() -> Result<(), Stopped>,
) -> Result<bool, Stopped> {
    if intake.left_out.is_empty() {
        return Ok(false);
    }
    let mut gone = Vec::new();
    for row in 0..growing.table.rows.len() {
        if row % 1_000 == 0 {
            go_on()?;
        }
        let why = growing.table.columns.iter().enumerate().find_map(|(at, column)| {
            let value = growing.table.rows[row].cells.get(at).unwrap_or_default().trim();
            let ids = pointed_at(intake, growing, table, row, column, value);
            ids.into_iter().find_map(|(_, id)| intake.left_out.get(&id).copied())
        });
        let Some(why) = why else { continue };
        let id = growing.value(&growing.table.rows[row], growing.find("id")).trim().to_owned();
        let place = growing.table.place(&growing.table.rows[row], None);
        intake.leave_out(table, &id, why);
        intake.notice(At { file: &place.file, line: place.line.unwrap_or_default() }, None, Outcome::LeftOut, why, "");
        gone.push(row);
    }
    super::references::remove(growing, &gone);
    Ok(!gone.is_empty())
}

/// Every row that a value may mean: the table, where it is one of HSDS, and the lasting id.
fn pointed_at(
    intake: &Intake<'_>,
    growing: &Growing,
    table: &str,
    row: usize,
    column: &str,
    value: &str,
) -> Vec<(Option<&'static str>, Uuid)> {
    if value.is_empty() || column == "id" {
        return Vec::new();
    }
    let source = intake.options.source.as_str();
    let id_in = |target: &str| as_uuid(value).unwrap_or_else(|| derived(source, target, value));
    if let Some(target) = target_of(growing, table, row, column) {
        // Before 3.0, a taxonomy's id was that of a term.
        let older = (target == "taxonomy").then_some("taxonomy_term");
        return [Some(target), older].into_iter().flatten().map(|target| (Some(target), id_in(target))).collect();
    }
    if let Some(id) = as_uuid(value) {
        return vec![(None, id)];
    }
    // `bed_id` means a row of `bed` or `beds`.
    let stem = column.to_ascii_lowercase();
    let Some(stem) = stem.strip_suffix("_id") else { return Vec::new() };
    ["", "s", "es"].iter().map(|end| (None, id_in(&format!("{stem}{end}")))).collect()
}

/// The table of HSDS whose row a column of this row names.
fn target_of(growing: &Growing, table: &str, row: usize, column: &str) -> Option<&'static str> {
    if let Some((_, entity)) = OPEN.iter().find(|(open, _)| *open == column) {
        let entity = growing.value(&growing.table.rows[row], growing.find(entity));
        return Kind::named(entity).map(Kind::table);
    }
    names::reference(table, column)
}

/// Turns what rows point at to lasting ids, where it is there.
fn translate(
    intake: &Intake<'_>,
    growing: &mut Growing,
    table: &str,
    go_on: &dyn Fn() -> Result<(), Stopped>,
) -> Result<(), Stopped> {
    let pointing = |name: &str| names::reference(table, name).is_some() || OPEN.iter().any(|(open, _)| *open == name);
    let columns: Vec<(usize, String)> =
        growing.table.columns.iter().cloned().enumerate().filter(|(_, name)| pointing(name)).collect();
    let theirs = growing.table.columns.clone();
    for row in 0..growing.table.rows.len() {
        if row % 1_000 == 0 {
            go_on()?;
        }
        let mut changes: Vec<(usize, String)> = Vec::new();
        for (at, column) in &columns {
            let written = growing.value(&growing.table.rows[row], Some(*at)).to_owned();
            let found = pointed_at(intake, growing, table, row, column, written.trim());
            let there = |(target, id): &(Option<&str>, Uuid)| {
                target.and_then(|target| intake.grown.0.get(target)).is_some_and(|table| table.seen.contains_key(id))
            };
            let Some((_, id)) = found.into_iter().find(there) else { continue };
            let lasting = id.hyphenated().to_string();
            if lasting != written {
                changes.push((*at, lasting));
                changes.push((growing.column(&kept_name(column, &theirs)), written));
            }
        }
        if !changes.is_empty() {
            let changes: Vec<(usize, &str)> = changes.iter().map(|(at, value)| (*at, value.as_str())).collect();
            growing.set(row, &changes);
        }
    }
    Ok(())
}

/// Where the value of a column is kept as it was written: beside all columns that the source has itself.
fn kept_name(column: &str, theirs: &[String]) -> String {
    let mut name = format!("original_{column}");
    while theirs.contains(&name) {
        name.push('_');
    }
    name
}
