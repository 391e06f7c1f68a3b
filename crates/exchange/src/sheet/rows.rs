use csv::StringRecord;

use super::{SheetError, limits};
use crate::{Notice, Outcome, Place, Progress, Reason};

/// A row that holds something, and its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// From 1: the number of the row in a workbook, the line on which it begins in a text file.
    pub line: u32,
    /// Its cells up to the last one that holds something.
    pub cells: StringRecord,
}

/// The rows of one sheet, empty ones left out.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// The rows in their order.
    pub rows: Vec<SheetRow>,
    /// The widest row, in cells.
    pub width: usize,
    /// Rows that were set aside because of their size or an open quote, and how the file was written.
    pub notices: Vec<Notice>,
}

/// Takes rows from a reader and keeps to the limits.
pub(super) struct RowSink<'a> {
    file: &'a str,
    /// Only count: for the list of sheets.
    counting: bool,
    rows: Rows,
    taken: usize,
    text: usize,
    /// Bytes since the progress was last told.
    untold: usize,
    progress: Progress<'a>,
    total: u64,
}

impl<'a> RowSink<'a> {
    /// Keeps the rows of a sheet; `total` is how many there will be, for the progress.
    pub(super) fn keeping(file: &'a str, progress: Progress<'a>, total: u64) -> Self {
        Self { file, counting: false, rows: Rows::default(), taken: 0, text: 0, untold: 0, progress, total }
    }

    /// Only counts; nobody knows how many there will be.
    pub(super) fn counting(progress: Progress<'a>) -> Self {
        Self { counting: true, ..Self::keeping("", progress, 0) }
    }

    /// Takes one row. `wide` says that the reader already saw a cell beyond the last column that is read.
    pub(super) fn push(&mut self, line: u32, cells: &StringRecord, wide: bool) -> Result<(), SheetError> {
        let length = (0..cells.len()).rfind(|at| !cells[*at].trim().is_empty()).map_or(0, |last| last + 1);
        if length == 0 && !wide {
            return Ok(());
        }
        self.taken += 1;
        if self.taken > limits::ROWS {
            return Err(SheetError::TooManyRows);
        }
        self.tell(cells.as_slice().len())?;
        let size: usize = cells.iter().take(length).map(str::len).sum();
        let large = |cell: &str| cell.len() > limits::FIELD;
        if wide || length > limits::COLUMNS || size > limits::ROW || cells.iter().take(length).any(large) {
            self.refuse(line, Reason::TooLarge);
            return Ok(());
        }
        self.rows.width = self.rows.width.max(length);
        self.text += size;
        if self.text > limits::TEXT || self.taken * self.rows.width > limits::CELLS {
            return Err(SheetError::TooLarge);
        }
        if !self.counting {
            let mut kept = StringRecord::with_capacity(size, length);
            cells.iter().take(length).for_each(|cell| kept.push_field(cell));
            self.rows.rows.push(SheetRow { line, cells: kept });
        }
        Ok(())
    }

    /// Tells how far it is, every 500 rows or 256 KB.
    fn tell(&mut self, size: usize) -> Result<(), SheetError> {
        self.untold += size;
        if self.taken.is_multiple_of(500) || self.untold >= 256 << 10 {
            self.untold = 0;
            let total = if self.counting { 0 } else { self.total.max(self.taken as u64) };
            self.progress.at(self.taken as u64, total)?;
        }
        Ok(())
    }

    /// Sets a row aside. Nothing of it is told: any of its cells may be private.
    pub(super) fn refuse(&mut self, line: u32, reason: Reason) {
        // A hostile file must not fill the memory with notices.
        if !self.counting && self.rows.notices.len() < limits::ROWS {
            let place = Place { file: self.file.to_owned(), line: Some(line), column: None };
            self.rows.notices.push(Notice::new(place, Outcome::Quarantined, reason, ""));
        }
    }

    /// A notice about the file as a whole.
    pub(super) fn note(&mut self, notice: Notice) {
        self.rows.notices.push(notice);
    }

    /// How many rows there were, and the cells of the widest.
    pub(super) fn size(&self) -> (usize, usize) {
        (self.taken, self.rows.width)
    }

    pub(super) fn finish(self) -> Rows {
        self.rows
    }
}
