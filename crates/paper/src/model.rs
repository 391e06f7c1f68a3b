//! What stands on paper, in finished strings: whoever asks has chosen the words, the plurals and the dates.

use serde::{Deserialize, Serialize};

/// A whole document in one language, or in two or three side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Paper {
    /// The title inside the file and of a print job: neutral, it says nothing about what is on the sheet.
    pub title: String,
    /// How it looks.
    pub form: PaperForm,
    /// One language, or two or three side by side; no more than two on small forms. The first decides which way the page runs.
    pub columns: Vec<Column>,
    /// What stands on it, one part after the other. A part stays on one page if it can.
    pub parts: Vec<Vec<Block>>,
    /// The same in short, for a poster, a card or a strip.
    pub short: Vec<Block>,
    /// What stands at the foot of every page: crisis line, dates, credit, what nobody has checked.
    pub foot: Vec<Block>,
}

/// One language on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Column {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: Direction,
    /// Letters are tall: lines need more room.
    pub tall: bool,
    /// The language's own name.
    pub name: String,
}

/// A paragraph, in every language of the page. It cannot drift: there is a cell for each column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Block {
    /// What it is.
    pub role: Role,
    /// One cell for each column, or a single one that goes across all of them. A cell may be empty, but not all.
    pub cells: Vec<Vec<Words>>,
    /// For [`Role::Code`]: what the square holds.
    pub code: Option<String>,
    /// For [`Role::Table`]: the table below the words. It goes across all columns.
    #[serde(default)]
    pub table: Option<Table>,
}

/// A table: its document is a single page, as large as one sheet allows, if it can be read then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Table {
    /// What stands over each column. The first of a cell is what it says; any further ones stand small below it.
    pub heads: Vec<Vec<Words>>,
    /// The rows, each with a cell for every head.
    pub rows: Vec<Vec<TableCell>>,
}

/// A cell of a [`Table`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableCell {
    /// As in a head.
    pub words: Vec<Words>,
    /// The count that it says; a bar is drawn beside it, as long against the others as it is against theirs.
    pub count: Option<u32>,
    /// The bar is an outline: its count is in doubt.
    pub doubt: bool,
}

/// Words of one language. The first of a cell are the paragraph; any further ones stand small below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Words {
    /// The words.
    pub text: String,
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: Direction,
}

/// How a document looks. All are on sheets of US Letter, with edges wide enough for A4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PaperForm {
    /// A page to read.
    Page,
    /// The same in large print.
    Large,
    /// One sheet to hang up.
    Poster,
    /// Cards to cut out for a wallet.
    Wallet,
    /// A sheet to hang up, with strips to tear off.
    Strips,
    /// Cards to cut out, four to a page: one for each part that begins with a heading.
    Cards,
}

/// What a block is: it decides size, weight and the tag that a screen reader sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The heading of the whole.
    Title,
    /// The name of an entry.
    Entry,
    /// A heading inside an entry.
    Section,
    /// Whom it comes from. Never without it.
    Credit,
    /// A paragraph.
    Body,
    /// A number to dial, large; further words of its cell say how, behind it.
    Number,
    /// An address, and how to use it.
    Address,
    /// Smaller facts.
    Quiet,
    /// What a reader must not miss.
    Urgent,
    /// A sentence as large as it goes, to be pointed at.
    Point,
    /// A square code.
    Code,
    /// Boxes to tick, each before its words, one behind the other. Words of another language than the first's belong to
    /// those before them.
    Tick,
    /// What to write on the empty lines that are drawn behind it.
    Room,
    /// What a table shows, over it.
    Table,
}

/// Which way words run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}
