//! What becomes of one row by itself, without a look at any other: it can be found out beside what takes rows in.

use std::borrow::Cow;

use uuid::Uuid;

use super::draft::Draft;
use super::header::Header;
use super::private::{self, Treat};
use super::reshape::{self, Remarks};
use super::withhold::{self, Private};
use crate::Reason;
use crate::clean::{self, Repairs};

/// How rows are turned.
#[derive(Debug, Clone, Copy)]
pub(super) struct How {
    /// Take in what is private.
    pub(super) keep_private: bool,
    /// Text is taken as it is, and so are rows: this program wrote them.
    pub(super) as_is: bool,
}

/// A value without what does not belong into it, and what was taken out.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell<'a> {
    pub(super) text: Cow<'a, str>,
    repairs: Repairs,
}

/// A row in the shape of 3.1, with what is told of it and what was taken out of it.
#[derive(Debug)]
pub(super) struct Turned<'a> {
    /// Without values and without what is above it: nothing is left.
    pub(super) draft: Draft<'a>,
    /// Rows that were taken out of it; they name it by [`super::draft::PARENT`].
    pub(super) children: Vec<Draft<'a>>,
    pub(super) remarks: Remarks,
    /// What was taken out of values, with the first column of each reason.
    pub(super) repairs: Vec<(&'a str, Reason)>,
    /// A column in which an address had no scheme, and the value.
    pub(super) scheme: Option<(&'a str, Cow<'a, str>)>,
    pub(super) private: Private<'a>,
    /// Streets of a place that must not be found.
    pub(super) secrets: Vec<String>,
}

/// Turns a row to 3.1. `more` is known about it besides.
pub(super) fn turn<'a>(
    header: &'a Header,
    cells: Vec<Cell<'a>>,
    more: &[(&'static str, Uuid)],
    how: How,
) -> Turned<'a> {
    let draft =
        Draft { table: Cow::Borrowed(&header.table), kind: header.kind, cells: Vec::with_capacity(cells.len() + 4) };
    let private = withhold::private(header, &cells, how.keep_private);
    let mut turned = Turned {
        draft,
        children: Vec::new(),
        remarks: Vec::new(),
        repairs: Vec::new(),
        scheme: None,
        private,
        secrets: Vec::new(),
    };
    if turned.private.whole_row.is_some() {
        return turned;
    }
    for (number, (column, cell)) in header.columns.iter().zip(cells).enumerate() {
        let Cell { text: mut value, repairs } = cell;
        if !how.keep_private && turned.private.has(number) {
            turned.private.staff |= column.treat == Treat::Staff;
            if column.treat == Treat::Confidential || matches!(column.name.as_str(), "address_1" | "address_2") {
                turned.secrets.push(clean::text(&value).0.into_owned());
            }
            continue;
        }
        for reason in repairs.iter() {
            if !turned.repairs.iter().any(|(_, told)| *told == reason) {
                turned.repairs.push((&column.raw, reason));
            }
        }
        if value.is_empty() {
            continue;
        }
        if column.web
            && !how.as_is
            && let (Cow::Owned(with), Some(_)) = clean::web(&value)
        {
            turned.scheme = Some((column.raw.as_str(), std::mem::replace(&mut value, Cow::Owned(with))));
        }
        turned.draft.cells.push((Cow::Borrowed(column.name.as_str()), value));
    }
    if turned.draft.cells.is_empty() && more.is_empty() {
        return turned;
    }
    for (column, id) in more {
        turned.draft.set(*column, id.hyphenated().to_string());
    }
    if header.columns.iter().zip(0..).any(|(column, number)| {
        column.treat == Treat::Mark && private::says_yes(turned.draft.get(&column.name))
            || (turned.private.has(number) && withhold::is_place(column))
    }) {
        turned.draft.set("confidential", "yes");
    }
    if !how.as_is {
        reshape::reshape(&mut turned.draft, &mut turned.children, &mut turned.remarks);
    }
    turned
}

/// Clean text that lives as long as the fields it came from; as it is, only what is dangerous to show is taken out.
pub(super) fn cleaned(fields: Vec<Cow<'_, str>>, how: How) -> Vec<Cell<'_>> {
    let clean = if how.as_is { clean::safe } else { clean::text };
    let cell = |field| match field {
        Cow::Borrowed(text) => {
            let (text, repairs) = clean(text);
            Cell { text, repairs }
        }
        Cow::Owned(text) => {
            let (clean, repairs) = clean(&text);
            Cell { text: Cow::Owned(clean.into_owned()), repairs }
        }
    };
    fields.into_iter().map(cell).collect()
}
