//! What organizations stand for, as packs bring it: the file `positions.csv`, one row for each position and language.

use std::{fs, path::Path};

use jiff::civil::Date;
use many_doors_exchange::pack::is_plain_sentence;
use serde::Deserialize;

use crate::{
    App,
    commands::LocaleRequest,
    wire::{Failure, FailureCode, Position},
};

/// The file's name in a pack.
pub(super) const FILE: &str = "positions.csv";
/// A larger file is none of positions.
const LARGEST: u64 = 1 << 20;
/// The longest cell, in characters.
const LONGEST: usize = 2000;

/// One row of the file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// Lasting name of the position, the same in every language.
    id: String,
    /// BCP 47 tag.
    language: String,
    /// What it is called.
    title: String,
    /// What it says, in plain words.
    summary: String,
    /// The date on it.
    date: Date,
    /// Where it can be read.
    address: String,
}

impl App {
    /// Positions of all installed packs, the newest first, each in the language of the reader or the next that it is there in.
    ///
    /// # Errors
    /// `LibraryUnreadable`.
    pub fn positions(&self, request: LocaleRequest) -> Result<Vec<Position>, Failure> {
        let state = self.state();
        let chain = state.chain(&request.locale);
        let packs = state.library()?.read(|reader| Ok::<_, Failure>(reader.packs()?))?;
        let mut positions: Vec<(Row, String)> = Vec::new();
        for mark in packs {
            let Some(folder) = self.kept.words_of(&mark.id) else { continue };
            let Ok(text) = fs::read_to_string(folder.join(FILE)) else { continue };
            // A file that a pack brought and that does not read is as good as none.
            let rows = read(&text).unwrap_or_default();
            let pack = self.row(&mark, 0);
            let publisher = pack.publisher.map(|one| one.name).filter(|name| !name.is_empty()).unwrap_or(pack.name);
            positions.extend(best(rows, &chain).into_iter().map(|row| (row, publisher.clone())));
        }
        // By what no language changes, so that columns of two languages stand in one order.
        positions.sort_by(|(a, _), (b, _)| (b.date, &a.id).cmp(&(a.date, &b.id)));
        Ok(positions
            .into_iter()
            .map(|(row, publisher)| Position {
                title: row.title,
                summary: row.summary,
                lang: row.language,
                date: row.date.to_string(),
                address: row.address,
                publisher,
            })
            .collect())
    }
}

/// The bytes of a file of positions, once it is sure that it reads.
///
/// # Errors
/// `PositionsUnfit`.
pub(super) fn checked(file: &Path) -> Result<Vec<u8>, Failure> {
    let unfit = || Failure::of(FailureCode::PositionsUnfit);
    if fs::metadata(file).map_err(|_| unfit())?.len() > LARGEST {
        return Err(unfit());
    }
    let text = fs::read_to_string(file).map_err(|_| unfit())?;
    if read(&text).is_some_and(|rows| !rows.is_empty()) { Ok(text.into_bytes()) } else { Err(unfit()) }
}

/// All rows, or nothing: half of what an organization says could be the wrong half.
fn read(text: &str) -> Option<Vec<Row>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let rows: Vec<Row> = reader.deserialize().collect::<Result<_, _>>().ok()?;
    let plain = |cell: &String| !cell.is_empty() && cell.chars().count() <= LONGEST && is_plain_sentence(cell);
    let fit = |row: &Row| [&row.id, &row.language, &row.title, &row.summary, &row.address].into_iter().all(plain);
    let mut keys: Vec<_> = rows.iter().map(|row| (&row.id, &row.language)).collect();
    keys.sort_unstable();
    let twice = keys.windows(2).any(|pair| pair[0] == pair[1]);
    (!twice && rows.iter().all(fit)).then_some(rows)
}

/// For each position the row in the first of these languages, or else the first there is.
fn best(rows: Vec<Row>, chain: &[String]) -> Vec<Row> {
    let place = |row: &Row| chain.iter().position(|tag| *tag == row.language).unwrap_or(chain.len());
    let mut chosen: Vec<Row> = Vec::new();
    for row in rows {
        match chosen.iter_mut().find(|other| other.id == row.id) {
            Some(other) if place(&row) < place(other) => *other = row,
            Some(_) => {}
            None => chosen.push(row),
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "id,language,title,summary,date,address\n";

    #[test]
    fn a_position_is_told_in_the_readers_language_or_the_next_one() {
        let text = format!(
            "\u{feff}{HEAD}12,en,Language access,\"Care in every language, free\",2026-03-01,example.org/12\n\
             12,es,Acceso,Atención en cada idioma,2026-03-01,example.org/12\n7,en,Peers,Pay peers,2025-01-02,example.org/7\n"
        );
        let rows = read(&text).unwrap();
        let titles = |chain: &[&str]| -> Vec<String> {
            let chain: Vec<String> = chain.iter().map(|&tag| tag.to_owned()).collect();
            best(rows.clone(), &chain).into_iter().map(|row| row.title).collect()
        };
        assert_eq!(titles(&["es", "en"]), ["Acceso", "Peers"]);
        assert_eq!(titles(&["km", "en"]), ["Language access", "Peers"]);
        assert_eq!(titles(&["km"]), ["Language access", "Peers"]);
    }

    #[test]
    fn a_file_with_one_bad_row_is_no_file_of_positions() {
        let row = "1,en,Title,Summary,2026-03-01,example.org\n";
        assert_eq!(read(&format!("{HEAD}{row}")).map(|rows| rows.len()), Some(1));
        for bad in [
            "1,en,Title,Summary,2026-02-30,example.org\n",
            "1,en,Title,,2026-03-01,example.org\n",
            "1,en,Title,Summary,March 2026,example.org\n",
            "1,en,Ti\u{202e}tle,Summary,2026-03-01,example.org\n",
            "1,en,Title,Summary,2026-03-01\n",
            row,
        ] {
            assert_eq!(read(&format!("{HEAD}{row}{bad}")), None, "{bad}");
        }
        assert_eq!(read("title,date\nx,2026-03-01\n"), None);
    }
}
