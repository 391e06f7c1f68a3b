//! What can only be settled when all rows are there.

use std::collections::HashMap;

use super::intake::Intake;
use super::references::remove;
use crate::{Outcome, Reason};

/// A source with fewer services may well have none that is open.
const FEW: usize = 5;

/// Services that hung on a location get the organization of that location.
pub(super) fn organizations(intake: &mut Intake<'_>) {
    if !intake.by_location {
        return;
    }
    let (Some(locations), Some(links)) = (intake.grown.0.get("location"), intake.grown.0.get("service_at_location"))
    else {
        return;
    };
    let text = |growing: &super::tables::Growing, row: usize, name: &str| {
        growing.value(&growing.table.rows[row], growing.find(name)).to_owned()
    };
    let of_location: HashMap<String, String> = (0..locations.table.rows.len())
        .map(|row| (text(locations, row, "id"), text(locations, row, "organization_id")))
        .collect();
    let of_service: HashMap<String, String> = (0..links.table.rows.len())
        .filter_map(|row| {
            Some((text(links, row, "service_id"), of_location.get(&text(links, row, "location_id"))?.clone()))
        })
        .collect();
    let Some(services) = intake.grown.0.get_mut("service") else { return };
    let column = services.column("organization_id");
    let id = services.find("id");
    for row in 0..services.table.rows.len() {
        let cells = &services.table.rows[row];
        let organization = of_service.get(services.value(cells, id));
        if services.value(cells, Some(column)).is_empty()
            && let Some(organization) = organization.filter(|id| !id.is_empty())
        {
            services.set(row, &[(column, organization)]);
        }
    }
}

/// Sentences about who a service is for become part of the service.
pub(super) fn eligibility(intake: &mut Intake<'_>) {
    let Some(mut rules) = intake.grown.0.remove("eligibility") else { return };
    let Some(services) = intake.grown.0.get_mut("service") else {
        intake.grown.0.insert("eligibility".to_owned(), rules);
        return;
    };
    let (column, service, text) =
        (services.column("eligibility_description"), rules.find("service_id"), rules.find("eligibility"));
    let mut gone = Vec::new();
    for row in 0..rules.table.rows.len() {
        let cells = &rules.table.rows[row];
        let target = super::tables::as_uuid(rules.value(cells, service)).and_then(|id| services.seen.get(&id)).copied();
        let Some(target) = target.map(|row| row as usize) else { continue };
        let more = rules.value(cells, text);
        let there = services.value(&services.table.rows[target], Some(column));
        let whole = match (there.is_empty(), more.is_empty() || there.lines().any(|line| line == more)) {
            (_, true) => there.to_owned(),
            (true, false) => more.to_owned(),
            (false, false) => format!("{there}\n{more}"),
        };
        services.set(target, &[(column, &whole)]);
        let known = ["id", "service_id", "eligibility", "original_id"];
        let other = rules
            .table
            .columns
            .iter()
            .zip(cells.cells.iter())
            .any(|(name, value)| !known.contains(&name.as_str()) && !value.is_empty());
        if !other {
            gone.push(row);
        }
    }
    remove(&mut rules, &gone);
    if !rules.table.rows.is_empty() {
        intake.grown.0.insert("eligibility".to_owned(), rules);
    }
}

/// When no service at all is active, the word says nothing about any of them: it moves to `original_status`.
pub(super) fn all_inactive(intake: &mut Intake<'_>) {
    let Some(services) = intake.grown.0.get_mut("service") else { return };
    let Some(status) = services.find("status") else { return };
    let rows = services.table.rows.len();
    if rows <= FEW || !services.table.rows.iter().all(|row| row.cells.get(status) == Some("inactive")) {
        return;
    }
    let original = services.column("original_status");
    for row in 0..rows {
        let word = match services.value(&services.table.rows[row], Some(original)) {
            "" => "inactive".to_owned(),
            word => word.to_owned(),
        };
        services.set(row, &[(status, ""), (original, &word)]);
    }
    let file = services.table.files.first().cloned().unwrap_or_default();
    intake.once(&file, Some("status"), Outcome::Kept, Reason::AllInactive, "inactive");
}
