//! Spreadsheets, brought in through a mapping of columns that a person has seen.

mod content;
mod error;
mod escape;
mod excel;
mod fold;
mod guard;
mod guess;
mod header;
mod lexicon;
mod limits;
mod mapping;
mod ods;
mod rows;
mod target;
mod text;
mod value;
mod vocabulary;
mod words;
mod workbook;

pub use error::SheetError;
pub use escape::for_spreadsheet;
pub use guess::{Confidence, guess};
pub use header::{column_names, header_row};
pub use mapping::{ColumnMapping, Defaults, Mapping, MappingError};
pub use rows::{Rows, SheetRow};
pub use target::Target;
pub use vocabulary::{Vocabulary, WordList};
pub use workbook::{SheetInfo, Workbook, open, open_path};
