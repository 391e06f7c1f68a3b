//! One file with delimiters.

use std::borrow::Cow;

use super::Watch;
use super::ahead::ahead;
use super::header::Header;
use super::intake::{At, Intake};
use super::names::Kind;
use super::private;
use super::rows::Rows;
use super::turn::{Cell, cleaned, turn};
use crate::{Outcome, Reason, Stopped};

/// How many rows show whether a header is a column short.
const SAMPLE: usize = 200;

/// Reads all rows of a file. `kind` is what its name or the descriptor of its package says it holds.
pub(super) fn read(
    intake: &mut Intake<'_>,
    file: &str,
    stem: &str,
    kind: Option<Kind>,
    text: &str,
    watch: &mut Watch<'_>,
) -> Result<bool, Stopped> {
    let mut rows = Rows::new(text);
    let first =
        rows.find(|row| row.fields.as_ref().map_or(true, |fields| fields.iter().any(|field| !field.trim().is_empty())));
    let Some(first) = first else { return Ok(false) };
    let names = match first.fields {
        Ok(fields) => fields,
        Err(reason) => {
            intake.notice(At { file, line: first.line }, None, Outcome::Quarantined, reason, "");
            return Ok(false);
        }
    };
    let mut names: Vec<Cow<'_, str>> = names;
    if let Some(short) = missing_name(&names, text) {
        names.push(Cow::Owned(short.clone()));
        intake.notice(At { file, line: first.line }, None, Outcome::Repaired, Reason::Ragged, &short);
    }
    let lower: Vec<String> = names.iter().map(|name| name.trim().to_ascii_lowercase()).collect();
    // This program names its tables after what they hold.
    let guessed = kind.is_none() && !intake.as_is;
    let guess = || {
        let kind = Kind::of_columns(&|wanted| lower.iter().any(|name| name == wanted), lower.len());
        kind.filter(|kind| *kind == Kind::Contact || !private::is_of_people(stem))
    };
    let kind = if guessed { guess() } else { kind };
    let header = Header::new(kind, stem, names.iter().map(AsRef::as_ref));
    if guessed && header.kind.is_some() {
        intake.once(file, None, Outcome::Kept, Reason::UnknownTable, &header.table);
    }
    intake.header(&header, file);
    let how = intake.how();
    let made = std::iter::from_fn(|| {
        let row = rows.next()?;
        let cells = row.fields.map_err(Unfit::Unread).and_then(|fields| fitted(cleaned(fields, how), &header));
        Some((row.line, rows.position(), cells))
    });
    let turned = |Fitted { cells, short }| (turn(&header, cells, &[], how), short);
    ahead(
        made,
        |(line, position, cells)| (line, position, cells.map(turned)),
        |(line, position, turned)| {
            let at = At { file, line };
            match turned {
                Ok((turned, short)) => {
                    if let Some(id) = short {
                        intake.notice(at, None, Outcome::Repaired, Reason::Ragged, &id);
                    }
                    intake.take(&header, turned, at);
                }
                Err(Unfit::Empty) => {}
                Err(Unfit::Longer(id)) => intake.notice(at, None, Outcome::Quarantined, Reason::Ragged, &id),
                Err(Unfit::Unread(reason)) => intake.notice(at, None, Outcome::Quarantined, reason, ""),
            }
            watch.row(position)
        },
    )?;
    Ok(true)
}

/// Why a row cannot be taken in.
enum Unfit {
    /// Its fields cannot be told apart. It may hold anything, also what is private.
    Unread(Reason),
    /// It holds nothing.
    Empty,
    /// It is longer than its header and not by empty fields: nobody knows which belongs where. Its id; nothing else, because
    /// other values may be private.
    Longer(String),
}

/// A row as long as its header.
struct Fitted<'a> {
    cells: Vec<Cell<'a>>,
    /// Of one that was shorter, the id.
    short: Option<String>,
}

/// Makes a row as long as its header.
fn fitted<'a>(mut cells: Vec<Cell<'a>>, header: &Header) -> Result<Fitted<'a>, Unfit> {
    let width = header.columns.len();
    if cells.iter().all(|cell| cell.text.trim().is_empty()) {
        return Err(Unfit::Empty);
    }
    if cells.len() == width {
        return Ok(Fitted { cells, short: None });
    }
    let named = header.columns.first().is_some_and(|column| column.name == "id");
    let id = cells.first().filter(|_| named).map(|cell| cell.text.trim().to_owned()).unwrap_or_default();
    if cells.iter().skip(width).any(|cell| !cell.text.trim().is_empty()) {
        return Err(Unfit::Longer(id));
    }
    cells.resize_with(width, Cell::default);
    Ok(Fitted { cells, short: Some(id) })
}

/// A name for the last column when most rows have one more field than the header has names.
fn missing_name(names: &[Cow<'_, str>], text: &str) -> Option<String> {
    let (mut longer, mut all) = (0, 0);
    for row in Rows::new(text).skip(1).take(SAMPLE) {
        let Ok(fields) = row.fields else { continue };
        all += 1;
        longer +=
            usize::from(fields.len() == names.len() + 1 && fields.last().is_some_and(|last| !last.trim().is_empty()));
    }
    (longer * 2 > all).then(|| format!("column_{}", names.len() + 1))
}
