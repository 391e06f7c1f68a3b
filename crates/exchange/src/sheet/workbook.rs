use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

use serde::{Deserialize, Serialize};

use super::{
    Rows, SheetError, excel, guard, limits, ods,
    rows::RowSink,
    text::{TextTable, ends_with},
};
use crate::{Notice, Outcome, Place, Progress};

/// One sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SheetInfo {
    /// Its name; of a text file, the file's name without its ending.
    pub name: String,
    /// Rows that hold something, header and titles included.
    pub rows: u32,
    /// Cells of the widest row.
    pub columns: u32,
    /// The program that wrote it does not show it.
    pub hidden: bool,
    /// It can be read. Not so: it is too large or damaged, and [`Workbook::rows`] says which.
    pub readable: bool,
}

impl SheetInfo {
    pub(super) fn new(name: String, hidden: bool, read: Result<(), SheetError>, sink: RowSink<'_>) -> Self {
        let (rows, columns) = sink.size();
        let count = |count| u32::try_from(count).unwrap_or(u32::MAX);
        Self { name, rows: count(rows), columns: count(columns), hidden, readable: read.is_ok() }
    }
}

/// A spreadsheet that was opened: .csv, .tsv, .xlsx, .xlsm or .ods.
#[derive(Debug)]
pub struct Workbook {
    sheets: Vec<SheetInfo>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Text(TextTable),
    Excel(Vec<u8>),
    /// The unpacked content.xml.
    OpenDocument(Vec<u8>),
}

/// Opens a spreadsheet file. The progress is told how many rows there are so far.
///
/// # Errors
/// [`SheetError`] when it cannot be read, is too large, or is none, or somebody stopped it.
pub fn open_path(path: &Path, progress: Progress<'_>) -> Result<Workbook, SheetError> {
    use std::io::Read;
    let file = std::fs::File::open(path)?;
    let mut bytes = Vec::new();
    file.take(limits::FILE + 1).read_to_end(&mut bytes)?;
    open_watched(bytes, &path.file_name().unwrap_or_default().to_string_lossy(), progress)
}

/// Opens a spreadsheet from its bytes. The content decides what it is; the name names the sheet of a text file.
///
/// # Errors
/// [`SheetError`] when it is too large, damaged, or no spreadsheet.
pub fn open(bytes: Vec<u8>, name: &str) -> Result<Workbook, SheetError> {
    open_watched(bytes, name, Progress::none())
}

fn open_watched(bytes: Vec<u8>, name: &str, progress: Progress<'_>) -> Result<Workbook, SheetError> {
    let stopped = AtomicBool::new(false);
    let watch = |done, total| {
        let goes_on = progress.at(done, total).is_ok();
        stopped.fetch_or(!goes_on, Ordering::Relaxed);
        goes_on
    };
    let workbook = opened(bytes, name, Progress::new(&watch));
    // A sheet whose counting was stopped is not one that cannot be read.
    if stopped.load(Ordering::Relaxed) { Err(SheetError::Stopped) } else { workbook }
}

fn opened(bytes: Vec<u8>, name: &str, progress: Progress<'_>) -> Result<Workbook, SheetError> {
    if bytes.len() as u64 > limits::FILE {
        return Err(SheetError::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return open_package(bytes, progress);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(old_format(&bytes));
    }
    if bytes.starts_with(b"%PDF") || bytes.starts_with(b"{\\rtf") {
        return Err(SheetError::NotASpreadsheet);
    }
    let table = TextTable::new(bytes, name)?;
    let mut sink = RowSink::counting(progress);
    let read = table.read(&mut sink);
    let stem = [".csv", ".tsv", ".tab", ".txt"].iter().find(|end| ends_with(name, end));
    let stem = stem.map_or(name, |end| &name[..name.len() - end.len()]);
    let sheet = SheetInfo::new(stem.to_owned(), false, read, sink);
    Ok(Workbook { sheets: vec![sheet], content: Content::Text(table) })
}

fn open_package(bytes: Vec<u8>, progress: Progress<'_>) -> Result<Workbook, SheetError> {
    let (sheets, content) = match guard::inspect(&bytes)? {
        guard::Package::Excel => (excel::count(&bytes, progress)?, Content::Excel(bytes)),
        guard::Package::OpenDocument => {
            let content = ods::content(&bytes)?;
            (ods::count(&content, progress)?, Content::OpenDocument(content))
        }
    };
    if sheets.is_empty() {
        return Err(SheetError::Empty);
    }
    Ok(Workbook { sheets, content })
}

/// .xls, or a workbook behind a password: both come in the same wrapping.
fn old_format(bytes: &[u8]) -> SheetError {
    let mark: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encrypted = bytes.windows(mark.len()).any(|window| window == mark);
    if encrypted { SheetError::Password } else { SheetError::OldFormat }
}

impl Workbook {
    /// Its sheets, in their order.
    #[must_use]
    pub fn sheets(&self) -> &[SheetInfo] {
        &self.sheets
    }

    /// The sheet that a person most likely means: the first that is shown, can be read and has more than one row.
    #[must_use]
    pub fn likely_sheet(&self) -> Option<&SheetInfo> {
        let sheets = || self.sheets.iter().filter(|sheet| sheet.readable);
        sheets().find(|sheet| !sheet.hidden && sheet.rows > 1).or_else(|| sheets().next())
    }

    /// The sheet of this name; where there is only one that is shown, that one, whatever its name.
    ///
    /// # Errors
    /// [`SheetError::SheetMissing`].
    pub fn sheet(&self, name: &str) -> Result<&SheetInfo, SheetError> {
        if let Some(sheet) = self.sheets.iter().find(|sheet| sheet.name == name) {
            return Ok(sheet);
        }
        let mut shown = self.sheets.iter().filter(|sheet| !sheet.hidden);
        match (shown.next(), shown.next()) {
            (Some(only), None) => Ok(only),
            _ => Err(SheetError::SheetMissing(name.to_owned())),
        }
    }

    /// The rows of a sheet, found as [`Workbook::sheet`] finds it.
    ///
    /// # Errors
    /// [`SheetError`] when there is no such sheet, it is too large or damaged, or somebody stopped it.
    pub fn rows(&self, name: &str, progress: Progress<'_>) -> Result<Rows, SheetError> {
        let sheet = self.sheet(name)?;
        let mut sink = RowSink::keeping(&sheet.name, progress, sheet.rows.into());
        match &self.content {
            Content::Text(table) => {
                if let Some(reason) = table.written {
                    let place = Place { file: sheet.name.clone(), line: None, column: None };
                    sink.note(Notice::new(place, Outcome::Repaired, reason, ""));
                }
                table.read(&mut sink)?;
            }
            Content::Excel(bytes) => excel::read(bytes, &sheet.name, &mut sink)?,
            Content::OpenDocument(content) => ods::read(content, &sheet.name, &mut sink)?,
        }
        Ok(sink.finish())
    }
}
