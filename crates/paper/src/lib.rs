//! From finished strings to paper: pictures of the pages, the same pages as a tagged PDF, and square codes for a phone.
//!
//! One engine lays everything out (typst, see docs/adr/0006), so what is shown is what comes out. It knows no messages
//! and no records; it reads fonts of the computer and nothing else, and writes nothing.

mod clusters;
mod code;
mod copied;
mod engine;
mod fonts;
mod model;
mod parts;
mod sheet;

pub use code::{MOST_BYTES, QUIET_ZONE, SquareCode, TooLong, square_code};
pub use engine::{Drawn, draw};
pub use fonts::warm_up;
pub use model::{Block, Column, Direction, Paper, PaperForm, Role, Table, TableCell, Words};

/// Why there are no pages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// A document has one or two languages, a foot, and in every block a cell for each language.
    #[error("not a document: {0}")]
    Unfit(&'static str),
    /// The computer has no font for this language.
    #[error("no letters for {0}")]
    LettersMissing(String),
    /// The content is too much for this form.
    #[error("too much for the form")]
    DoesNotFit,
    /// The text of a square code is too long.
    #[error(transparent)]
    Code(#[from] TooLong),
    /// The engine refused: a fault of this crate.
    #[error("the engine refused: {0}")]
    Engine(String),
}
