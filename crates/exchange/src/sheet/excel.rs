//! .xlsx and .xlsm, read by calamine cell by cell: its own tables are as large as the farthest cell says, and one cell in the
//! last corner would ask for more memory than there is.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use csv::StringRecord;

use super::{SheetError, SheetInfo, limits, rows::RowSink};
use crate::Progress;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// All sheets with their sizes.
pub(super) fn count(bytes: &[u8], progress: Progress<'_>) -> Result<Vec<SheetInfo>, SheetError> {
    guarded(|| {
        let mut book = Book::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
        let sheets: Vec<_> = book.sheets_metadata().iter().filter(|s| s.typ == SheetType::WorkSheet).cloned().collect();
        if sheets.len() > limits::SHEETS {
            return Err(SheetError::TooLarge);
        }
        let count = |sheet: calamine::Sheet| {
            let mut sink = RowSink::counting(progress);
            let read = read_sheet(&mut book, &sheet.name, &mut sink);
            SheetInfo::new(sheet.name, sheet.visible != SheetVisible::Visible, read, sink)
        };
        Ok(sheets.into_iter().map(count).collect())
    })
}

/// Reads one sheet.
pub(super) fn read(bytes: &[u8], name: &str, sink: &mut RowSink<'_>) -> Result<(), SheetError> {
    guarded(|| {
        let mut book = Book::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
        read_sheet(&mut book, name, sink)
    })
}

fn read_sheet(book: &mut Book<'_>, name: &str, sink: &mut RowSink<'_>) -> Result<(), SheetError> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        Err(error) => return Err(refused(&error)),
    };
    let mut row: Vec<String> = Vec::new();
    let mut number = 0;
    let mut wide = false;
    loop {
        let cell = match cells.next_cell() {
            Ok(cell) => cell,
            // An error value that is newer than the reader: an empty cell, as the others are.
            Err(XlsxError::CellError(_)) => continue,
            Err(error) => return Err(refused(&error)),
        };
        let Some(cell) = cell else { break };
        let (at, column) = cell.get_position();
        if at != number {
            if at < number {
                return Err(SheetError::Damaged);
            }
            push(number, &mut row, &mut wide, sink)?;
            number = at;
        }
        let value = shown(cell.get_value());
        if value.is_empty() {
            continue;
        }
        let column = column as usize;
        if column >= limits::COLUMNS {
            wide = true;
            continue;
        }
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = value;
    }
    push(number, &mut row, &mut wide, sink)
}

fn push(number: u32, row: &mut Vec<String>, wide: &mut bool, sink: &mut RowSink<'_>) -> Result<(), SheetError> {
    sink.push(number.saturating_add(1), &StringRecord::from(std::mem::take(row)), std::mem::take(wide))
}

/// A value as a person would type it. Formulas are never evaluated: this is what the program that saved the file had shown.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => super::value::number(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(moment) => moment_shown(*moment),
        DataRef::DateTimeIso(text) => super::value::iso_moment(text),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn moment_shown(moment: ExcelDateTime) -> String {
    let days = moment.as_f64();
    // 9999-12-31 is the last day a workbook knows.
    if !(0.0..2_958_466.0).contains(&days) {
        return super::value::number(days);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time =
        if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") };
    if days < 1.0 || moment.is_duration() {
        time
    } else if days.fract() == 0.0 {
        date
    } else {
        format!("{date} {time}")
    }
}

fn refused(error: &XlsxError) -> SheetError {
    match error {
        XlsxError::Password => SheetError::Password,
        _ => SheetError::Damaged,
    }
}

/// A foreign reader may panic on what no program would write; the app must not.
pub(super) fn guarded<T>(read: impl FnOnce() -> Result<T, SheetError>) -> Result<T, SheetError> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(SheetError::Damaged))
}
