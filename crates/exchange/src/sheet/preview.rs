use serde::{Deserialize, Serialize};

use super::{
    Mapping, Rows, SheetError, SheetRow, Target, content, header,
    plan::{Options, Plan, Reading},
};
use crate::{Outcome, Reason};

/// The first rows of a sheet as they would come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Preview {
    /// The row that names the columns, as it was found in this sheet; 0: there is none.
    pub header_row: u32,
    /// The columns of the sheet, those that the mapping does not name included.
    pub columns: Vec<PreviewColumn>,
    /// The rows.
    pub rows: Vec<PreviewRow>,
    /// How many rows there are below the header.
    pub total: u32,
}

/// A column and what it becomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PreviewColumn {
    /// Its name.
    pub header: String,
    /// What it becomes.
    pub target: Target,
    /// The mapping names it.
    pub mapped: bool,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PreviewRow {
    /// Its number in the sheet, from 1.
    pub line: u32,
    /// Its cells, one for each column.
    pub cells: Vec<PreviewCell>,
    /// Not brought in: what became of it and why.
    pub refused: Option<Note>,
}

/// One cell as it would come in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PreviewCell {
    /// The value; of a cell that is not understood, the text that is kept. Empty where it is private or ignored.
    pub value: String,
    /// What is to be said about it.
    pub notes: Vec<Note>,
}

/// What was done to a cell or row, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SheetNote"))]
pub struct Note {
    /// What became of it.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
}

/// Reads the first `count` of the rows of a sheet as [`tables`](super::tables) would, with a note on every cell that
/// is repaired, left out or not understood.
///
/// # Errors
/// [`SheetError`] as for [`tables`](super::tables).
pub fn preview(rows: &Rows, mapping: &Mapping, options: Options<'_>, count: usize) -> Result<Preview, SheetError> {
    let plan = Plan::new(rows, mapping, options)?;
    let body = header::body(rows, plan.header_row);
    let row = |row: &SheetRow| {
        let reading = plan.row(row);
        let cell = |(at, read): (usize, Reading<'_>)| {
            let value = if read.keep && read.value.is_empty() {
                row.cells[at].trim().to_owned()
            } else {
                read.value.into_owned()
            };
            let mut notes: Vec<Note> =
                read.notes.into_iter().map(|(outcome, reason)| Note { outcome, reason }).collect();
            notes.extend(
                looks_wrong(plan.columns[at].target, &value).map(|reason| Note { outcome: Outcome::Kept, reason }),
            );
            PreviewCell { value, notes }
        };
        PreviewRow {
            line: row.line,
            refused: reading.refused.map(|(outcome, reason, _)| Note { outcome, reason }),
            cells: reading.cells.into_iter().enumerate().map(cell).collect(),
        }
    };
    let column = |column: &super::plan::Column| PreviewColumn {
        header: column.name.clone(),
        target: column.target,
        mapped: column.mapped,
    };
    Ok(Preview {
        header_row: plan.header_row,
        columns: plan.columns.iter().map(column).collect(),
        rows: body.iter().take(count).map(row).collect(),
        total: u32::try_from(body.len()).unwrap_or(u32::MAX),
    })
}

/// What will probably not be understood when records are made from the tables: a warning for whoever chooses the columns.
fn looks_wrong(target: Target, value: &str) -> Option<Reason> {
    let degree = |limit: f64| value.trim().parse::<f64>().is_ok_and(|degree| degree != 0.0 && degree.abs() <= limit);
    let fine = match target {
        _ if value.is_empty() => true,
        Target::Phone | Target::TextNumber | Target::Whatsapp => content::is_phone(value),
        Target::Email => content::is_email(value),
        Target::Website => content::is_web(value),
        Target::Latitude => degree(90.0),
        Target::Longitude => degree(180.0),
        _ => true,
    };
    match target {
        _ if fine => None,
        Target::Phone | Target::TextNumber | Target::Whatsapp => Some(Reason::PhoneNotUnderstood),
        Target::Email | Target::Website => Some(Reason::AddressNotUnderstood),
        _ => Some(Reason::NoPlaceOnEarth),
    }
}
