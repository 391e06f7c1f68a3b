//! Spreadsheets, brought in through a mapping of columns that a person has seen.

mod error;
mod excel;
mod guard;
mod limits;
mod ods;
mod rows;
mod target;
mod text;
mod value;
mod workbook;

pub use error::SheetError;
pub use rows::{Rows, SheetRow};
pub use target::Target;
pub use workbook::{SheetInfo, Workbook, open, open_path};
