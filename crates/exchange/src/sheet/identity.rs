//! Which row is which, so that the next edition of a sheet updates what is there.

use std::collections::HashMap;

use super::{SheetRow, Target, plan::Plan};

/// What makes a row itself.
pub(super) struct Identity {
    /// What the lasting id is made from.
    pub(super) original: String,
    /// It is the source's own id.
    pub(super) own: bool,
}

/// Counts keys over all rows, because only the sheet as a whole shows which are shared.
///
/// A row with an id of its own is known by that. Else by its name and organization; rows that share those by their first number
/// too, and rows that share that by their address too. So an edited number or address updates a record, and the order of the
/// rows does not matter.
pub(super) struct Keys {
    counts: HashMap<String, u32>,
}

const DEPTHS: usize = 3;

impl Keys {
    pub(super) fn count(plan: &Plan<'_>, rows: &[SheetRow]) -> Self {
        let mut counts = HashMap::new();
        for row in rows {
            if own_id(plan, row).is_some() {
                continue;
            }
            for depth in 0..DEPTHS - 1 {
                *counts.entry(key(plan, row, depth)).or_insert(0) += 1;
            }
        }
        Self { counts }
    }

    pub(super) fn of(&self, plan: &Plan<'_>, row: &SheetRow) -> Identity {
        if let Some(original) = own_id(plan, row) {
            return Identity { original, own: true };
        }
        let alone = |depth: &usize| self.counts.get(&key(plan, row, *depth)).is_none_or(|count| *count < 2);
        let depth = (0..DEPTHS - 1).find(alone).unwrap_or(DEPTHS - 1);
        Identity { original: key(plan, row, depth), own: false }
    }
}

fn own_id(plan: &Plan<'_>, row: &SheetRow) -> Option<String> {
    let id = cells(plan, row, [Target::Id]).next()?;
    (!id.is_empty()).then(|| id.to_owned())
}

/// What identifies a row, the deeper the more of it.
fn key(plan: &Plan<'_>, row: &SheetRow, depth: usize) -> String {
    let mut key = String::new();
    let mut add = |part: &str| {
        let words = part.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
        key.push_str(&words);
        key.push('\u{1e}');
    };
    let first = |target: Target| cells(plan, row, [target]).next().unwrap_or_default();
    add(first(Target::Name));
    add(first(Target::Organization));
    if depth >= 1 {
        let number =
            cells(plan, row, [Target::Phone, Target::TextNumber]).find(|cell| !cell.is_empty()).unwrap_or_default();
        add(&number.chars().filter(char::is_ascii_digit).collect::<String>());
    }
    // A lasting id must not tell a secret address to somebody who tries all streets of a town.
    if depth >= 2 && !plan.is_confidential(row) {
        let place = [Target::Address, Target::Street, Target::City, Target::State, Target::ZipCode];
        cells(plan, row, place).for_each(add);
    }
    key
}

fn cells<'r, const N: usize>(
    plan: &'r Plan<'_>,
    row: &'r SheetRow,
    targets: [Target; N],
) -> impl Iterator<Item = &'r str> {
    let columns = plan.columns.iter().enumerate().filter(move |(_, column)| targets.contains(&column.target));
    columns.map(|(at, _)| row.cells.get(at).unwrap_or_default().trim())
}
