//! Spreadsheets, brought in through a mapping of columns that a person has seen.
//!
//! The way of a sheet: [`open`] the file, [`Mapping::guessed`] what its columns are, show a [`preview()`], let a person change the
//! mapping, bring the rows in as [`tables()`], and keep the mapping as a file for the next edition.

mod assemble;
mod build;
mod content;
mod earlier;
mod error;
mod escape;
mod excel;
mod fold;
mod guard;
mod guess;
mod header;
mod identity;
mod import;
mod lexicon;
mod limits;
mod mapping;
mod ods;
mod place;
mod plan;
mod preview;
mod reading;
mod records;
mod rows;
mod said;
mod target;
mod text;
mod us_address;
mod value;
mod vocabulary;
mod words;
mod workbook;

pub use earlier::Earlier;
pub use error::SheetError;
pub use escape::for_spreadsheet;
pub use guess::{Confidence, guess};
pub use header::{column_names, header_row};
pub use import::{tables, tables_after};
pub use mapping::{ColumnMapping, Defaults, Mapping, MappingError};
pub use plan::Options;
pub use preview::{Note, Preview, PreviewCell, PreviewColumn, PreviewRow, preview};
pub use rows::{Rows, SheetRow};
pub use target::Target;
pub use vocabulary::{Vocabulary, WordList};
pub use workbook::{SheetInfo, Workbook, open, open_path};

pub(crate) use lexicon::withheld;
pub(crate) use plan::says_private;

/// Reads any bytes the whole way, for the fuzzer: nothing may panic, hang or take more memory than there is.
pub fn read_any(bytes: &[u8]) {
    let Ok(workbook) = open(bytes.to_vec(), "any.csv") else { return };
    let vocabulary = Vocabulary::default();
    let options = Options { vocabulary: &vocabulary };
    for sheet in workbook.sheets() {
        let Ok((mapping, _)) = Mapping::guessed(&workbook, &sheet.name, "any") else { continue };
        if let Ok(rows) = workbook.rows(&sheet.name, crate::Progress::none()) {
            let _ = preview(&rows, &mapping, options, 10);
        }
        let _ = tables(&workbook, &mapping, options, crate::Progress::none());
    }
}
