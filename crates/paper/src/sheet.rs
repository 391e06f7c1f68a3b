//! What the sheet reads: the document, with fonts and pictures of its codes.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{Block, Column, Paper, PaperError, PaperForm, Role, TableCell, Words, square_code};

/// A document as `sheet.typ` reads it.
#[derive(Serialize)]
pub struct Sheet<'a> {
    title: &'a str,
    form: PaperForm,
    columns: &'a [Column],
    parts: Vec<Vec<SheetBlock<'a>>>,
    short: Vec<SheetBlock<'a>>,
    foot: Vec<SheetBlock<'a>>,
    fonts: &'a BTreeMap<String, Vec<String>>,
}

#[derive(Serialize)]
struct SheetBlock<'a> {
    role: Role,
    cells: Vec<Vec<SheetWords<'a>>>,
    svg: Option<String>,
    alt: Option<&'a str>,
    table: Option<SheetTable<'a>>,
}

#[derive(Serialize)]
struct SheetTable<'a> {
    heads: Vec<Vec<SheetWords<'a>>>,
    rows: Vec<Vec<SheetCell<'a>>>,
}

#[derive(Serialize)]
struct SheetCell<'a> {
    words: Vec<SheetWords<'a>>,
    count: Option<u32>,
    doubt: bool,
}

#[derive(Serialize)]
struct SheetWords<'a> {
    #[serde(flatten)]
    words: &'a Words,
    tall: bool,
}

impl<'a> Sheet<'a> {
    /// The document with its square codes drawn.
    ///
    /// # Errors
    /// [`PaperError::Code`].
    pub fn of(paper: &'a Paper, fonts: &'a BTreeMap<String, Vec<String>>) -> Result<Self, PaperError> {
        let tall: BTreeSet<&str> =
            paper.columns.iter().filter(|column| column.tall).map(|column| column.lang.as_str()).collect();
        let all = |blocks: &'a [Block]| {
            blocks.iter().map(|block| SheetBlock::of(block, &tall)).collect::<Result<Vec<_>, _>>()
        };
        Ok(Self {
            title: &paper.title,
            form: paper.form,
            columns: &paper.columns,
            parts: paper.parts.iter().map(|part| all(part)).collect::<Result<_, _>>()?,
            short: all(&paper.short)?,
            foot: all(&paper.foot)?,
            fonts,
        })
    }
}

impl<'a> SheetBlock<'a> {
    fn of(block: &'a Block, tall: &BTreeSet<&str>) -> Result<Self, PaperError> {
        let words = |words: &'a Words| SheetWords { words, tall: tall.contains(words.lang.as_str()) };
        let cell = |cell: &'a TableCell| SheetCell {
            words: cell.words.iter().map(words).collect(),
            count: cell.count,
            doubt: cell.doubt,
        };
        let svg = block.code.as_deref().map(square_code).transpose()?.map(|code| code.svg());
        Ok(Self {
            role: block.role,
            cells: block.cells.iter().map(|cell| cell.iter().map(words).collect()).collect(),
            svg,
            alt: block.code.as_deref(),
            table: block.table.as_ref().map(|table| SheetTable {
                heads: table.heads.iter().map(|head| head.iter().map(words).collect()).collect(),
                rows: table.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
            }),
        })
    }
}
