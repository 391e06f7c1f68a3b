use std::collections::HashMap;

use super::{
    Mapping, Rows, SheetError, SheetRow, Target, Workbook,
    assemble::Assembly,
    earlier::Earlier,
    header,
    identity::{Identity, Keys},
    plan::{Options, Plan, RowReading},
};
use crate::{Notice, Outcome, Place, Progress, Reason, Tables, ids};

/// Brings the rows of a sheet into tables of HSDS 3.1. What HSDS has no place for stands in columns of `service` whose names
/// begin with `md_`; columns that are kept as they are stand there under their own names.
///
/// Rows without a name, rows marked as private or not public and rows whose id is taken are not brought in; a notice says so for
/// each.
///
/// # Errors
/// [`SheetError`] when the mapping cannot be followed, columns are missing, the sheet cannot be read, or somebody stopped it.
pub fn tables(
    workbook: &Workbook,
    mapping: &Mapping,
    options: Options<'_>,
    progress: Progress<'_>,
) -> Result<(Tables, Vec<Notice>), SheetError> {
    tables_after(&Earlier::default(), workbook, mapping, options, progress)
}

/// As [`tables`], where an earlier edition of the sheet is here: rows without an id of their own keep the id that they had.
///
/// # Errors
/// As [`tables`].
pub fn tables_after(
    earlier: &Earlier,
    workbook: &Workbook,
    mapping: &Mapping,
    options: Options<'_>,
    progress: Progress<'_>,
) -> Result<(Tables, Vec<Notice>), SheetError> {
    let sheet = workbook.sheet(&mapping.sheet)?;
    // Reading is the first half of the work, sorting into tables the second.
    let total = 2 * u64::from(sheet.rows);
    let first = |done: u64, _: u64| progress.at(done, total).is_ok();
    let Rows { rows, width, notices } = workbook.rows(&mapping.sheet, Progress::new(&first))?;
    let rows = Rows { rows, width, notices: Vec::new() };
    let plan = Plan::new(&rows, mapping, options)?;
    let body = header::body(&rows, plan.header_row);
    let mut import = Import {
        assembly: Assembly::new(&plan, &sheet.name),
        plan: &plan,
        sheet: &sheet.name,
        keys: Keys::count(&plan, body, earlier),
        seen: HashMap::new(),
        notices,
        derived: false,
        missing: false,
    };
    for (done, row) in body.iter().enumerate() {
        if done.is_multiple_of(500) {
            progress.at((total / 2 + done as u64).min(total), total)?;
        }
        import.row(row);
    }
    import.notes_on_columns(body);
    let Import { assembly, mut notices, .. } = import;
    let tables = assembly.finish(&mut notices);
    progress.at(total, total)?;
    Ok((tables, notices))
}

struct Import<'p, 'm> {
    plan: &'p Plan<'m>,
    sheet: &'p str,
    assembly: Assembly<'p, 'm>,
    keys: Keys,
    /// The row behind each id.
    seen: HashMap<String, &'p SheetRow>,
    notices: Vec<Notice>,
    derived: bool,
    missing: bool,
}

impl<'p> Import<'p, '_> {
    fn row(&mut self, row: &'p SheetRow) {
        let reading = self.plan.row(row);
        if let Some((outcome, reason, column)) = reading.refused {
            // Any cell of such a row may be private.
            self.note(Some(row.line), column, outcome, reason, "");
            return;
        }
        let Identity { own, id, unsure } = self.keys.of(self.plan, row);
        let derived = !own.is_empty() && ids::as_uuid(&own).is_none();
        if let Some(first) = self.seen.get(&id) {
            // The same row twice is one row.
            if first.cells != row.cells {
                self.note(
                    Some(row.line),
                    None,
                    Outcome::Quarantined,
                    Reason::DuplicateId,
                    name_of(self.plan, &reading),
                );
            }
            return;
        }
        self.seen.insert(id.clone(), row);
        let has_ids = self.plan.columns.iter().any(|column| column.target == Target::Id);
        if own.is_empty() && has_ids {
            self.note(Some(row.line), None, Outcome::Repaired, Reason::IdMissing, name_of(self.plan, &reading));
        }
        if unsure {
            self.note(Some(row.line), None, Outcome::Kept, Reason::NameShared, name_of(self.plan, &reading));
        }
        self.derived |= derived;
        self.missing |= !has_ids;
        self.notes_on_cells(row, &reading);
        let original = if derived { own.as_str() } else { "" };
        let raw = |at: usize| row.cells.get(at).unwrap_or_default().trim();
        let raw: Vec<&str> = (0..self.plan.columns.len()).map(raw).collect();
        self.assembly.row(row.line, &id, original, &reading, &raw);
    }

    /// One notice for each reason of a row.
    fn notes_on_cells(&mut self, row: &SheetRow, reading: &RowReading<'_>) {
        let mut said: Vec<Reason> = Vec::new();
        for (at, cell) in reading.cells.iter().enumerate() {
            for (outcome, reason) in &cell.notes {
                if !said.contains(reason) {
                    said.push(*reason);
                    let raw = row.cells.get(at).unwrap_or_default().trim();
                    self.note(Some(row.line), Some(at), *outcome, *reason, raw);
                }
            }
        }
    }

    /// Notices about whole columns, and about the ids.
    fn notes_on_columns(&mut self, body: &[SheetRow]) {
        let filled = |at: usize| body.iter().any(|row| row.cells.get(at).is_some_and(|cell| !cell.trim().is_empty()));
        for (at, column) in self.plan.columns.iter().enumerate() {
            if column.target == Target::KeepAsIs && filled(at) {
                self.note(None, Some(at), Outcome::Kept, Reason::UnknownColumn, "");
            }
        }
        if self.derived {
            self.note(None, None, Outcome::Repaired, Reason::IdDerived, "");
        }
        if self.missing {
            self.note(None, None, Outcome::Repaired, Reason::IdMissing, "");
        }
    }

    fn note(&mut self, line: Option<u32>, column: Option<usize>, outcome: Outcome, reason: Reason, value: &str) {
        let column = column.and_then(|at| self.plan.columns.get(at)).map(|column| column.name.clone());
        let place = Place { file: self.sheet.to_owned(), line, column };
        self.notices.push(Notice::new(place, outcome, reason, value));
    }
}

fn name_of<'r>(plan: &Plan<'_>, reading: &'r RowReading<'_>) -> &'r str {
    let at = |target| plan.columns.iter().position(|column| column.target == target);
    let cell = |at: usize| reading.cells.get(at).map_or("", |cell| cell.value.as_ref());
    let name = at(Target::Name).map_or("", cell);
    if name.is_empty() { at(Target::Organization).map_or("", cell) } else { name }
}
