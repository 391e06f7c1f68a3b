//! Bytes to records and back: HSDS in all its versions, spreadsheets, signed packs.
//!
//! Dirty data is normal: readers answer with what they could read and with [`Notice`]s about the rest. They fail as a whole
//! only when nothing can be read, or when somebody asked them to stop.
//!
//! Knows neither the store nor Fluent; works on folders, files and bytes that it is given.

pub mod clean;
pub mod files;
mod hash;
pub mod hsds;
pub mod ids;
pub mod notice;
pub mod pack;
pub mod progress;
mod row_cells;
pub mod sheet;
pub mod tables;

pub use notice::{Further, Notice, Outcome, Place, Reason};
pub use progress::{Progress, Stopped};
pub use row_cells::RowCells;
pub use tables::{Table, TableRow, Tables};
