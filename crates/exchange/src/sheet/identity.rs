//! Which row is which, so that the next edition of a sheet updates what is there.

use std::collections::HashMap;

use super::{
    SheetRow, Target,
    earlier::{self, Earlier, Facts, Known},
    plan::Plan,
    reading,
};
use crate::{hash::HashSet, ids};

/// What makes a row itself.
pub(super) struct Identity {
    /// What the source's own id is; empty: it has none.
    pub(super) own: String,
    /// The lasting id.
    pub(super) id: String,
    /// Others have its name, and which of them was there before is not certain.
    pub(super) unsure: bool,
}

/// Counts keys over all rows, because only the sheet as a whole shows which are shared.
///
/// A row with an id of its own is known by that. Else by its name and organization; rows that share those by their first number
/// too, and rows that share that by their address too. So an edited number or address updates a record, and the order of the
/// rows does not matter.
///
/// That alone would give the id of a name to whichever row is left when the others of its name go, and a new one to a row when
/// others of its name come. So rows are compared with the records of the earlier edition that have the same name and
/// organization. The only row of a name is the only record of it, whatever else was edited. Of several, a row keeps the id that
/// was made from its number or address, if its record still has those, or that of the one record with the same number at the
/// same place. Every other row gets an id that no record of that name has. So an old id goes to another place only where a name
/// is alone in both editions and all else of it was edited; where a row may be the old one and this is not certain, somebody is
/// told. Without an earlier edition, and for one whose rows are the same, ids are those by the keys alone.
pub(super) struct Keys {
    counts: HashMap<String, u32>,
    /// By line: ids that are not those of the first key that is not shared.
    kept: HashMap<u32, String>,
    /// Lines of rows of which it is not certain whether they were there before.
    unsure: HashSet<u32>,
}

const DEPTHS: usize = 3;
/// Rows times records of one name that are compared: more of them are nothing but a name.
const COMPARED: usize = 1 << 20;

/// Rows of one name that have one id: mostly one row.
struct Unit<'r> {
    first: &'r SheetRow,
    lines: Vec<u32>,
    /// The rows say the same, so that it is certain which of them comes in.
    alike: bool,
    /// Which key is their own, and the id by it, without an earlier edition.
    depth: usize,
    id: String,
    facts: Facts,
    kept: Option<String>,
}

impl Keys {
    pub(super) fn count(plan: &Plan<'_>, rows: &[SheetRow], earlier: &Earlier) -> Self {
        let mut counts = HashMap::new();
        for row in rows {
            if own_id(plan, row).is_some() {
                continue;
            }
            for depth in 0..DEPTHS - 1 {
                *counts.entry(key(plan, row, depth)).or_insert(0) += 1;
            }
        }
        let mut keys = Self { counts, kept: HashMap::new(), unsure: HashSet::default() };
        keys.compare(plan, rows, earlier);
        keys
    }

    pub(super) fn of(&self, plan: &Plan<'_>, row: &SheetRow) -> Identity {
        if let Some(own) = own_id(plan, row) {
            return Identity { id: id_of_own(plan, &own), own, unsure: false };
        }
        let id = self.kept.get(&row.line).cloned().unwrap_or_else(|| id_at(plan, row, self.alone(plan, row)));
        Identity { own: String::new(), id, unsure: self.unsure.contains(&row.line) }
    }

    fn is_shared(&self, key: &str) -> bool {
        self.counts.get(key).is_some_and(|count| *count > 1)
    }

    /// Which is the first key that no other row has.
    fn alone(&self, plan: &Plan<'_>, row: &SheetRow) -> usize {
        (0..DEPTHS - 1).find(|depth| !self.is_shared(&key(plan, row, *depth))).unwrap_or(DEPTHS - 1)
    }

    /// Compares the rows of each name with the records of that name.
    fn compare(&mut self, plan: &Plan<'_>, rows: &[SheetRow], earlier: &Earlier) {
        let mut own = HashSet::default();
        let mut names: HashMap<String, Vec<&SheetRow>> = HashMap::new();
        for row in rows {
            if let Some(id) = own_id(plan, row) {
                own.insert(id_of_own(plan, &id));
                continue;
            }
            let name = named(plan, row);
            if !earlier.of(&name).is_empty() {
                names.entry(name).or_default().push(row);
            }
        }
        for (name, rows) in names {
            let mut known: Vec<&Known> = earlier.of(&name).iter().filter(|known| !own.contains(&known.id)).collect();
            let taken: HashSet<&str> = known.iter().map(|known| known.id.as_str()).collect();
            let mut units = self.units(plan, &rows);
            // Nothing has changed but what the rows say; where nothing was there, nothing can be mistaken.
            let has_its_id = |unit: &Unit<'_>| {
                let record = known.iter().find(|known| known.id == unit.id);
                record.is_some_and(|record| known.len() == 1 || record.may_be(&unit.facts, unit.depth == DEPTHS - 1))
            };
            let as_before = units.len() == known.len() && units.iter().all(has_its_id);
            if known.is_empty() || as_before {
                continue;
            }
            if let ([unit], [only]) = (units.as_mut_slice(), known.as_slice())
                && unit.alike
            {
                unit.kept = Some(only.id.clone());
            } else {
                self.keep_by_key(plan, &mut units, &mut known);
                keep_by_facts(&mut units, &mut known);
                for unit in units.iter_mut().filter(|unit| unit.alike && unit.kept.is_none()) {
                    let free = |depth: &usize| !self.is_shared(&key(plan, unit.first, *depth));
                    let depths = (1..DEPTHS).filter(|depth| *depth == DEPTHS - 1 || free(depth));
                    let by_key = depths.map(|depth| id_at(plan, unit.first, depth));
                    // Where even that is the id of a record that has moved on.
                    let last = key(plan, unit.first, DEPTHS - 1);
                    let numbered = (2_usize..).map(|number| id_of(plan, &format!("{last}{number}")));
                    unit.kept = by_key.chain(numbered).find(|id| !taken.contains(id.as_str()));
                    if !known.is_empty() {
                        self.unsure.insert(unit.first.line);
                    }
                }
            }
            for Unit { lines, kept, .. } in units {
                self.kept.extend(lines.into_iter().filter_map(|line| Some((line, kept.clone()?))));
            }
        }
    }

    fn units<'r>(&self, plan: &Plan<'_>, rows: &[&'r SheetRow]) -> Vec<Unit<'r>> {
        let mut units: Vec<Unit<'r>> = Vec::new();
        let mut by_id: HashMap<String, usize> = HashMap::new();
        for row in rows {
            let depth = self.alone(plan, row);
            let id = id_at(plan, row, depth);
            if let Some(unit) = by_id.get(&id).and_then(|at| units.get_mut(*at)) {
                unit.lines.push(row.line);
                unit.alike &= unit.first.cells == row.cells;
                continue;
            }
            by_id.insert(id.clone(), units.len());
            let facts = facts(plan, row);
            units.push(Unit { first: row, lines: vec![row.line], alike: true, depth, id, facts, kept: None });
        }
        units
    }

    /// An id that was made from a number or an address goes with it.
    fn keep_by_key(&self, plan: &Plan<'_>, units: &mut [Unit<'_>], known: &mut Vec<&Known>) {
        for unit in units {
            let Facts { number, street, .. } = &unit.facts;
            let certain = [false, !number.is_empty(), !number.is_empty() || *street];
            for depth in (1..DEPTHS).rev().filter(|depth| certain[*depth]) {
                if depth < DEPTHS - 1 && self.is_shared(&key(plan, unit.first, depth)) {
                    continue;
                }
                let id = id_at(plan, unit.first, depth);
                let is_it = |known: &&Known| known.id == id && known.may_be(&unit.facts, depth == DEPTHS - 1);
                if let Some(at) = known.iter().position(is_it) {
                    known.swap_remove(at);
                    unit.kept = Some(id);
                    break;
                }
            }
        }
    }
}

/// An id goes with the only row that has the number and the place of its record.
fn keep_by_facts(units: &mut [Unit<'_>], known: &mut Vec<&Known>) {
    if units.len().saturating_mul(known.len()) > COMPARED {
        return;
    }
    // Rows that have their id already count, too: where two are the same, neither is certain.
    let only = |known: &&Known, units: &[Unit<'_>]| {
        let mut same = units.iter().enumerate().filter(|(_, unit)| known.is(&unit.facts)).map(|(at, _)| at);
        same.next().filter(|_| same.next().is_none())
    };
    let found: Vec<Option<usize>> = known.iter().map(|known| only(known, units)).collect();
    let mut left = Vec::new();
    for (known, at) in known.iter().zip(&found) {
        let alone = found.iter().filter(|other| other.is_some() && *other == at).count() == 1;
        match at.and_then(|at| units.get_mut(at)).filter(|unit| alone && unit.alike && unit.kept.is_none()) {
            Some(unit) => unit.kept = Some(known.id.clone()),
            None => left.push(*known),
        }
    }
    *known = left;
}

fn id_of_own(plan: &Plan<'_>, own: &str) -> String {
    ids::as_uuid(own).unwrap_or_else(|| id_of(plan, own))
}

fn id_of(plan: &Plan<'_>, original: &str) -> String {
    ids::of_row(&plan.mapping.source, "service", original)
}

fn id_at(plan: &Plan<'_>, row: &SheetRow, depth: usize) -> String {
    id_of(plan, &key(plan, row, depth))
}

/// The name and organization as they come into the library.
fn named(plan: &Plan<'_>, row: &SheetRow) -> String {
    let says = |target| {
        let cell = cells(plan, row, [target]).next().unwrap_or_default();
        reading::clean(cell).0.into_owned()
    };
    let (name, organization) = (says(Target::Name), says(Target::Organization));
    let usual = &plan.mapping.defaults.organization;
    match (name.is_empty(), organization.is_empty(), usual.is_empty()) {
        (true, ..) => earlier::named(&organization, &organization),
        (_, false, _) => earlier::named(&name, &organization),
        (_, true, false) => earlier::named(&name, usual),
        (_, true, true) => earlier::named(&name, &name),
    }
}

fn facts(plan: &Plan<'_>, row: &SheetRow) -> Facts {
    // Where a secret place is, no record says.
    let open = !plan.is_confidential(row);
    let says = |targets: [Target; 2]| cells(plan, row, targets).any(|cell| !cell.is_empty());
    let place = cells(plan, row, PLACE).filter(|_| open).flat_map(earlier::words).collect();
    Facts { number: number(plan, row), street: open && says([Target::Address, Target::Street]), place }
}

/// The digits of the first number.
fn number(plan: &Plan<'_>, row: &SheetRow) -> String {
    let mut numbers = cells(plan, row, [Target::Phone, Target::TextNumber]);
    earlier::digits(numbers.find(|cell| !cell.is_empty()).unwrap_or_default())
}

const PLACE: [Target; 5] = [Target::Address, Target::Street, Target::City, Target::State, Target::ZipCode];

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
        add(&number(plan, row));
    }
    // A lasting id must not tell a secret address to somebody who tries all streets of a town.
    if depth >= 2 && !plan.is_confidential(row) {
        cells(plan, row, PLACE).for_each(add);
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
