//! Which rows belong together: every row has one owner, and a record is what hangs from its service.

use many_doors_domain::{SharedRow, is_shared};

use super::{
    bundle::{Bundle, BundleRow, RowAt},
    layout::Layout,
};
use crate::{
    Notice, Outcome, Progress, Reason, RowCells, Stopped, Table, Tables,
    hash::{HashMap, HashSet},
    hsds::{model, profile},
};

/// All tables with their links.
#[derive(Debug)]
pub(crate) struct Index<'t> {
    tables: Vec<(&'t str, &'t Table)>,
    layouts: Vec<Layout>,
    numbers: HashMap<&'t str, u16>,
    /// The first row of each id.
    by_id: HashMap<(u16, &'t str), u32>,
    /// Rows whose id another had before them.
    later: HashSet<RowAt>,
    children: Children,
    /// Rows that several records hold, as they were made for the first.
    shared: HashMap<RowAt, SharedRow>,
    seen: Vec<Vec<bool>>,
    /// Locations at which some service is.
    served: HashSet<&'t str>,
    /// Values begin with a quote where a spreadsheet would have read a formula.
    guarded: bool,
}

impl<'t> Index<'t> {
    /// Links all rows.
    pub(crate) fn new(tables: &'t Tables, progress: Progress<'_>) -> Result<Self, Stopped> {
        let tables: Vec<(&str, &Table)> = tables.0.iter().map(|(name, table)| (name.as_str(), table)).collect();
        let numbers: HashMap<&str, u16> = tables.iter().zip(0..).map(|((name, _), at)| (*name, at)).collect();
        let layouts = tables.iter().map(|(name, table)| Layout::of(name, table, &numbers)).collect();
        let seen = tables.iter().map(|(_, table)| vec![false; table.rows.len()]).collect();
        let mut index = Self {
            tables,
            layouts,
            numbers,
            by_id: HashMap::default(),
            later: HashSet::default(),
            children: Children::default(),
            shared: HashMap::default(),
            seen,
            served: HashSet::default(),
            guarded: false,
        };
        let total: u64 = index.tables.iter().map(|(_, table)| 2 * table.rows.len() as u64).sum();
        let mut done = 0;
        for at in index.all() {
            if let Some(id) = index.own_id(at).filter(|_| index.layout(at).known)
                && *index.by_id.entry((at.table, id)).or_insert(at.row) != at.row
            {
                index.later.insert(at);
            }
            if index.name(at) == "service_at_location" {
                index.served.extend(index.value(at, "location_id"));
            }
            step(&mut done, total, progress)?;
        }
        let mut owners = Vec::with_capacity(usize::try_from(total / 2).unwrap_or_default());
        for at in index.all() {
            owners.push(index.owner(at));
            step(&mut done, total, progress)?;
        }
        index.children = Children::of(&index.tables, index.all().zip(owners.iter().copied()));
        index.guarded = index
            .numbers
            .get(profile::PACKAGE)
            .is_some_and(|table| index.value(RowAt { table: *table, row: 0 }, "guarded") == Some("yes"));
        Ok(index)
    }

    fn all(&self) -> impl Iterator<Item = RowAt> + Clone + use<'t> {
        let sizes: Vec<usize> = self.tables.iter().map(|(_, table)| table.rows.len()).collect();
        #[allow(clippy::cast_possible_truncation, reason = "a table has fewer rows than its file has bytes")]
        sizes.into_iter().zip(0_u16..).flat_map(|(rows, table)| (0..rows as u32).map(move |row| RowAt { table, row }))
    }

    /// The id of a row; empty where there is none.
    pub(crate) fn id(&self, at: RowAt) -> &'t str {
        self.own_id(at).unwrap_or_default()
    }

    /// The table of a row.
    pub(crate) fn name(&self, at: RowAt) -> &'t str {
        self.tables[usize::from(at.table)].0
    }

    fn record(&self, at: RowAt) -> Option<&'t RowCells> {
        self.tables[usize::from(at.table)].1.rows.get(at.row as usize).map(|row| &row.cells)
    }

    /// The id of a row that has one.
    fn own_id(&self, at: RowAt) -> Option<&'t str> {
        self.cell(at, self.layout(at).id?)
    }

    fn layout(&self, at: RowAt) -> &Layout {
        &self.layouts[usize::from(at.table)]
    }

    fn cell(&self, at: RowAt, column: usize) -> Option<&'t str> {
        self.record(at)?.get(column).filter(|value| !value.is_empty())
    }

    /// A value that is there.
    fn value(&self, at: RowAt, column: &str) -> Option<&'t str> {
        // A header is short: looking along it is faster than hashing.
        self.cell(at, self.tables[usize::from(at.table)].1.column(column)?)
    }

    fn lookup(&self, table: &str, id: &str) -> Option<RowAt> {
        self.row_of(*self.numbers.get(table)?, id)
    }

    fn row_of(&self, table: u16, id: &str) -> Option<RowAt> {
        self.by_id.get(&(table, id)).map(|row| RowAt { table, row: *row })
    }

    /// The first row with this row's id, in a table that others point at.
    fn first(&self, at: RowAt) -> Option<RowAt> {
        if self.later.contains(&at) { self.row_of(at.table, self.own_id(at)?) } else { Some(at) }
    }

    /// The row it hangs from; none for what is shared or alone.
    fn owner(&self, at: RowAt) -> Option<RowAt> {
        let name = self.name(at);
        let served = || self.own_id(at).is_some_and(|id| self.served.contains(id));
        if matches!(name, "service" | "organization" | "program") || (name == "location" && served()) {
            return None;
        }
        if name == "attribute" || name == "metadata" {
            let (link, entity) =
                if name == "attribute" { ("link_id", "link_entity") } else { ("resource_id", "resource_type") };
            let id = self.value(at, link)?;
            let entity = self.value(at, entity).unwrap_or_default();
            let tables = [entity, "service", "organization", "location", "service_at_location", "phone", "contact"];
            return tables.into_iter().find_map(|table| self.lookup(table, id));
        }
        let owner = self.layout(at).owners.iter().find_map(|(column, table)| {
            let id = self.cell(at, *column)?;
            self.row_of(*table, id)
        });
        owner.or_else(|| if is_foreign(name) { self.named_beside(at) } else { None })
    }

    /// The row that one of a foreign table names together with its table.
    fn named_beside(&self, at: RowAt) -> Option<RowAt> {
        [("link_id", "link_entity"), ("resource_id", "resource_type")].into_iter().find_map(|(link, entity)| {
            let (id, table) = (self.value(at, link)?, self.value(at, entity)?);
            self.lookup(table, id)
                .filter(|found| !matches!(self.name(*found), "program" | "taxonomy" | "taxonomy_term" | "unit"))
        })
    }

    /// Rows of foreign tables that hang from none of these: codes, remarks on the list itself, and what points at nothing that is
    /// there. What a list says of its tables is one of them.
    pub(crate) fn loose(&self, roots: &[RowAt]) -> Vec<RowAt> {
        let alone = |name: &str| is_foreign(name) || name == "meta_table_description";
        let foreign: Vec<RowAt> = self.all().filter(|at| alone(self.name(*at))).collect();
        if foreign.is_empty() {
            return foreign;
        }
        let mut have: HashSet<RowAt> = HashSet::default();
        let mut open = roots.to_vec();
        while let Some(at) = open.pop() {
            if have.insert(at) {
                open.extend(self.first(at).map_or(&[][..], |first| self.children.of_row(first)));
                open.extend(self.leads_to(at));
            }
        }
        foreign.into_iter().filter(|at| !have.contains(at)).collect()
    }

    /// What a row shares with others.
    fn leads_to(&self, at: RowAt) -> impl Iterator<Item = RowAt> {
        self.layout(at).shared.iter().filter_map(move |(column, table)| self.row_of(*table, self.cell(at, *column)?))
    }

    /// A row that is taken by a record.
    pub(crate) fn take(&mut self, at: RowAt) -> BundleRow {
        self.seen[usize::from(at.table)][at.row as usize] = true;
        self.row(at)
    }

    /// The services, or, of organizations, those that no service names.
    pub(crate) fn roots(&self) -> Vec<RowAt> {
        let rows = |table: &str| {
            let number = self.numbers.get(table).copied();
            #[allow(clippy::cast_possible_truncation, reason = "a table has fewer rows than its file has bytes")]
            let count = number.map_or(0, |number| self.tables[usize::from(number)].1.rows.len() as u32);
            (0..count).filter_map(move |row| number.map(|table| RowAt { table, row }))
        };
        let mut roots: Vec<RowAt> = rows("service").collect();
        let named: HashSet<&str> = roots.iter().filter_map(|at| self.value(*at, "organization_id")).collect();
        roots.extend(rows("organization").filter(|at| self.value(*at, "id").is_some_and(|id| !named.contains(id))));
        roots
    }

    /// The first row with this id is the one that counts.
    pub(crate) fn is_first(&self, at: RowAt) -> bool {
        self.own_id(at).is_some() && self.layout(at).known && !self.later.contains(&at)
    }

    /// Everything that hangs from a service or an organization, and what it shares with others.
    pub(crate) fn gather(&mut self, root: RowAt) -> Bundle {
        let mut bundle = Bundle { root: self.value(root, "id").unwrap_or_default().to_owned(), ..Bundle::default() };
        let mut have: HashSet<RowAt> = HashSet::default();
        let mut open = vec![root];
        while let Some(at) = open.pop() {
            if !have.insert(at) {
                continue;
            }
            let organization = self.name(at) == "organization";
            // What hangs from the organization alone travels with the first record that names it, apart from its
            // numbers, which stand in where a service has none.
            let first = !std::mem::replace(&mut self.seen[usize::from(at.table)][at.row as usize], true);
            let all = !organization || first;
            let children = self.first(at).map_or(&[][..], |first| self.children.of_row(first));
            open.extend(children.iter().copied().filter(|child| all || self.name(*child) == "phone"));
            open.extend(self.leads_to(at));
        }
        let mut rows: Vec<RowAt> = have.into_iter().collect();
        rows.sort_unstable_by_key(|at| (at.table, at.row));
        for rows in rows.chunk_by(|one, next| one.table == next.table) {
            let name = self.name(rows[0]);
            let shared = is_shared(name);
            let made = rows.iter().map(|at| if shared { self.shared_row(*at) } else { self.row(*at) }).collect();
            bundle.tables.insert(name.to_owned(), made);
        }
        bundle
    }

    /// How many rows a table has.
    pub(crate) fn count(&self, table: &str) -> usize {
        self.numbers.get(table).map_or(0, |number| self.tables[usize::from(*number)].1.rows.len())
    }

    /// Begins anew, as if nothing had been gathered.
    pub(crate) fn forget(&mut self) {
        self.seen.iter_mut().for_each(|rows| rows.fill(false));
    }

    /// A row by its id.
    pub(crate) fn find(&mut self, table: &str, id: &str) -> Option<BundleRow> {
        let at = self.lookup(table, id)?;
        Some(self.take(at))
    }

    fn row(&self, at: RowAt) -> BundleRow {
        let value = |text: &'t str| if self.guarded { profile::unguard(text) } else { text };
        let names = self.layout(at).names.iter();
        let cells = names.filter_map(|(name, column)| Some((name.clone(), value(self.cell(at, *column)?))));
        BundleRow { cells: cells.collect(), at: Some(at) }
    }

    /// A row that other records hold, too.
    fn shared_row(&mut self, at: RowAt) -> BundleRow {
        if let Some(cells) = self.shared.get(&at) {
            return BundleRow { cells: cells.clone(), at: Some(at) };
        }
        if self.shared.len() >= MOST_SHARED {
            self.shared.clear();
        }
        let row = self.row(at);
        self.shared.insert(at, row.cells.clone());
        row
    }

    /// Values of a table of the profile, with their rows.
    pub(crate) fn column(&mut self, table: &str, column: &str) -> Vec<(RowAt, &'t str)> {
        let Some(number) = self.numbers.get(table).copied() else { return Vec::new() };
        self.seen[usize::from(number)].iter_mut().for_each(|seen| *seen = true);
        let rows = self.all().filter(|at| at.table == number);
        rows.map(|at| (at, self.value(at, column).unwrap_or_default())).collect()
    }

    /// A row as a map.
    pub(crate) fn at(&self, at: RowAt) -> BundleRow {
        self.row(at)
    }

    /// Notices about rows that no record took.
    pub(crate) fn orphans(&self) -> Vec<Notice> {
        let lost = |at: &RowAt| !self.seen[usize::from(at.table)][at.row as usize];
        self.all().filter(lost).map(|at| self.notice(at, None, Outcome::Quarantined, Reason::Orphan, "")).collect()
    }

    /// A notice about a row.
    pub(crate) fn notice(
        &self,
        at: RowAt,
        column: Option<&str>,
        outcome: Outcome,
        reason: Reason,
        value: &str,
    ) -> Notice {
        let (_, table) = self.tables[usize::from(at.table)];
        let place = table.rows.get(at.row as usize).map(|row| table.place(row, column)).unwrap_or_default();
        Notice::new(place, outcome, reason, value)
    }

    /// For each service, the status words of the whole source say something only if they differ or are few.
    pub(crate) fn all_inactive(&self) -> Option<RowAt> {
        let services: Vec<RowAt> = self.all().filter(|at| self.name(*at) == "service").collect();
        let inactive =
            |at: &RowAt| self.value(*at, "status").is_some_and(|word| word.trim().eq_ignore_ascii_case("inactive"));
        (services.len() >= FEW && services.iter().all(inactive)).then(|| services.first().copied()).flatten()
    }
}

/// What hangs from each row, in the order of the tables.
#[derive(Debug, Default)]
struct Children {
    /// Where the rows of each table begin among all rows.
    tables: Vec<u32>,
    /// Where the children of each row begin.
    starts: Vec<u32>,
    rows: Vec<RowAt>,
}

impl Children {
    /// Rows and what they hang from.
    fn of(tables: &[(&str, &Table)], owners: impl Iterator<Item = (RowAt, Option<RowAt>)> + Clone) -> Self {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "all rows together have fewer than four thousand million bytes"
        )]
        let ends =
            tables.iter().scan(0, |end, (_, table)| Some(std::mem::replace(end, *end + table.rows.len() as u32)));
        let tables: Vec<u32> = ends.collect();
        let number = |at: RowAt| (tables[usize::from(at.table)] + at.row) as usize;
        let count = owners.clone().count();
        let mut starts = vec![0_u32; count + 1];
        for owner in owners.clone().filter_map(|(_, owner)| owner) {
            starts[number(owner) + 1] += 1;
        }
        (0..count).for_each(|row| starts[row + 1] += starts[row]);
        let mut next = starts.clone();
        let mut rows = vec![RowAt { table: 0, row: 0 }; starts[count] as usize];
        for (child, owner) in owners.filter_map(|(child, owner)| Some((child, owner?))) {
            let place = &mut next[number(owner)];
            rows[*place as usize] = child;
            *place += 1;
        }
        Self { tables, starts, rows }
    }

    fn of_row(&self, at: RowAt) -> &[RowAt] {
        let Some(first) = self.tables.get(usize::from(at.table)) else { return &[] };
        let number = (first + at.row) as usize;
        &self.rows[self.starts[number] as usize..self.starts[number + 1] as usize]
    }
}

/// Whether a table is neither of HSDS nor of the profile.
fn is_foreign(table: &str) -> bool {
    model::table(table).is_none() && profile::table(table).is_none()
}

/// So many shared rows stay in memory. Records that share one mostly stand near each other.
const MOST_SHARED: usize = 8192;

/// A handful of services may well all be closed.
const FEW: usize = 10;

fn step(done: &mut u64, total: u64, progress: Progress<'_>) -> Result<(), Stopped> {
    *done += 1;
    if done.is_multiple_of(1000) { progress.at(*done, total) } else { Ok(()) }
}
