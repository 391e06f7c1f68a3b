//! What is more than any honest spreadsheet of a small group.

/// A file, in bytes.
pub(super) const FILE: u64 = 64 << 20;
/// All parts of a workbook, unpacked, in bytes.
pub(super) const UNPACKED: u64 = 512 << 20;
/// The texts of a workbook, unpacked: they are all held in memory at once, each with its own overhead.
pub(super) const SHARED_TEXTS: u64 = 128 << 20;
/// Parts of a workbook.
pub(super) const PARTS: usize = 10_000;
/// Sheets of a workbook.
pub(super) const SHEETS: usize = 2_000;
/// Rows of a sheet that hold anything.
pub(super) const ROWS: usize = 200_000;
/// Columns of a sheet that hold anything.
pub(super) const COLUMNS: usize = 300;
/// Cells of a sheet, rows times columns: what 200,000 rows of 40 columns have.
pub(super) const CELLS: usize = 8_000_000;
/// The text of a sheet, in bytes.
pub(super) const TEXT: usize = 256 << 20;
/// One field, in bytes.
pub(super) const FIELD: usize = 64 << 10;
/// One row, in bytes.
pub(super) const ROW: usize = 1 << 20;
