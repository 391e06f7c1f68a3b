//! What a document consists of: whether it is whole, and all its words.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Block, Paper, PaperError, PaperForm, Role, Table, TableCell, Words};

/// A document has what every page must carry, and columns that cannot drift.
///
/// # Errors
/// [`PaperError::Unfit`].
pub fn fit(paper: &Paper) -> Result<(), PaperError> {
    let most = if matches!(paper.form, PaperForm::Page | PaperForm::Large) { 3 } else { 2 };
    if !(1..=most).contains(&paper.columns.len()) {
        return Err(PaperError::Unfit("no more languages than the form has room for"));
    }
    let card = |part: &Vec<Block>| part.first().is_some_and(|block| block.role == Role::Section);
    if paper.form == PaperForm::Cards && !paper.parts.iter().any(card) {
        return Err(PaperError::Unfit("a heading for each card"));
    }
    if paper.title.trim().is_empty() {
        return Err(PaperError::Unfit("a title"));
    }
    if !paper.foot.iter().any(|block| block.role == Role::Urgent) {
        return Err(PaperError::Unfit("a crisis line at the foot"));
    }
    let short = matches!(paper.form, PaperForm::Poster | PaperForm::Wallet | PaperForm::Strips);
    if (short && paper.short.is_empty()) || (!short && paper.parts.iter().all(Vec::is_empty)) {
        return Err(PaperError::Unfit("something to say"));
    }
    for block in blocks(paper) {
        let cells = block.cells.len();
        // A cell may be empty where only the other language has something to say.
        if (cells != 1 && cells != paper.columns.len()) || block.cells.iter().all(Vec::is_empty) {
            return Err(PaperError::Unfit("a cell for each language"));
        }
        if block.cells.iter().flatten().any(|words| words.text.trim().is_empty()) {
            return Err(PaperError::Unfit("words in every cell"));
        }
        if (block.role == Role::Code) != block.code.is_some() {
            return Err(PaperError::Unfit("a square code and what it holds"));
        }
        if (block.role == Role::Table) != block.table.is_some() || !block.table.as_ref().is_none_or(whole) {
            return Err(PaperError::Unfit("a table with a cell for each head"));
        }
    }
    Ok(())
}

/// Every row has a cell for each head, and every cell words.
fn whole(table: &Table) -> bool {
    let said = |cell: &Vec<Words>| !cell.is_empty() && cell.iter().all(|words| !words.text.trim().is_empty());
    let row = |row: &Vec<TableCell>| row.len() == table.heads.len() && row.iter().all(|cell| said(&cell.words));
    !table.heads.is_empty() && !table.rows.is_empty() && table.heads.iter().all(said) && table.rows.iter().all(row)
}

fn blocks(paper: &Paper) -> impl Iterator<Item = &Block> {
    paper.parts.iter().flatten().chain(&paper.short).chain(&paper.foot)
}

/// All words of a block, those of its table too.
fn words(block: &Block) -> impl Iterator<Item = &Words> {
    let table = block.table.iter().flat_map(|table| {
        let cells = table.rows.iter().flatten().flat_map(|cell| &cell.words);
        table.heads.iter().flatten().chain(cells)
    });
    block.cells.iter().flatten().chain(table)
}

/// The letters that each language needs.
pub fn texts(paper: &Paper) -> BTreeMap<&str, BTreeSet<char>> {
    let mut texts: BTreeMap<&str, BTreeSet<char>> =
        paper.columns.iter().map(|column| (column.lang.as_str(), BTreeSet::new())).collect();
    for words in blocks(paper).flat_map(words) {
        texts.entry(&words.lang).or_default().extend(words.text.chars());
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Column, Direction, draw};

    fn words(text: &str) -> Vec<Words> {
        vec![Words { text: text.into(), lang: "en".into(), dir: Direction::Ltr }]
    }

    fn paper(table: Option<Table>) -> Paper {
        let block = |role, table| Block { role, cells: vec![words("words")], code: None, table };
        Paper {
            title: "Information sheet".into(),
            form: PaperForm::Page,
            columns: vec![Column { lang: "en".into(), dir: Direction::Ltr, tall: false, name: "English".into() }],
            parts: vec![vec![block(Role::Title, None)], vec![block(Role::Table, table)]],
            short: Vec::new(),
            foot: vec![block(Role::Urgent, None)],
        }
    }

    fn table() -> Table {
        let cell = |text, count| TableCell { words: words(text), count, doubt: false };
        Table {
            heads: vec![words("what"), words("how many")],
            rows: vec![vec![cell("pears", None), cell("12", Some(12))], vec![cell("plums", None), cell("0", Some(0))]],
        }
    }

    #[test]
    fn a_table_has_words_in_every_cell_and_a_cell_for_every_head() {
        assert_eq!(fit(&paper(Some(table()))), Ok(()));
        let refused = |change: fn(&mut Table)| {
            let mut table = table();
            change(&mut table);
            assert!(matches!(fit(&paper(Some(table))), Err(PaperError::Unfit(_))));
        };
        refused(|table| drop(table.rows[1].pop()));
        refused(|table| table.rows[0][0].words.clear());
        refused(|table| table.rows[0][1].words[0].text = " ".into());
        refused(|table| table.heads[1].clear());
        refused(|table| table.rows.clear());
        assert!(fit(&paper(None)).is_err(), "a place for a table without one");
        let mut stray = paper(Some(table()));
        stray.parts[1][0].role = Role::Body;
        assert!(fit(&stray).is_err(), "a table where none belongs");
    }

    #[test]
    fn letters_are_looked_for_in_every_cell_of_a_table() {
        let paper = paper(Some(table()));
        let letters: String = texts(&paper)["en"].iter().collect();
        for wanted in "pearsplumswhathowmany120words".chars() {
            assert!(letters.contains(wanted), "{wanted} of {letters}");
        }
    }

    #[test]
    fn a_table_is_drawn_also_where_every_count_is_nothing_and_one_that_is_too_long_goes_over_several_pages() {
        let mut paper = paper(Some(table()));
        assert_eq!(draw(&paper).map(|drawn| drawn.pages()), Ok(1));
        let rows = &mut paper.parts[1][0].table.as_mut().unwrap().rows;
        rows.remove(0);
        assert_eq!(draw(&paper).map(|drawn| drawn.pages()), Ok(1));
        let rows = &mut paper.parts[1][0].table.as_mut().unwrap().rows;
        *rows = vec![rows[0].clone(); 200];
        assert!(draw(&paper).is_ok_and(|drawn| drawn.pages() > 1));
    }
}
