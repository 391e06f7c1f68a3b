//! A header of any version, turned to 3.1 once for all of its rows.

use super::names::Kind;
use super::private::{self, Treat};
use crate::hsds::model;

/// One column.
#[derive(Debug)]
pub(super) struct Column {
    /// As the source wrote it, trimmed.
    pub(super) raw: String,
    /// Its name in 3.1; otherwise its own.
    pub(super) name: String,
    /// Whether it may be taken in.
    pub(super) treat: Treat,
    /// Which columns it guards.
    pub(super) guards: Vec<usize>,
    /// Addresses of the web get their scheme.
    pub(super) web: bool,
    /// Has no place in 3.1.
    pub(super) unknown: bool,
}

/// The columns of a file, and what it holds.
#[derive(Debug)]
pub(super) struct Header {
    /// None: a table that HSDS does not know.
    pub(super) kind: Option<Kind>,
    /// The table in 3.1; of an unknown one its own name.
    pub(super) table: String,
    /// The columns.
    pub(super) columns: Vec<Column>,
    /// Nothing in it is private.
    pub(super) open: bool,
}

impl Header {
    /// The header of a table that was called `name`. Empty names become `column_<n>`, and of two alike the second gets a number.
    pub(super) fn new<'a>(kind: Option<Kind>, name: &str, raw: impl Iterator<Item = &'a str>) -> Self {
        let mut columns: Vec<Column> = Vec::new();
        let raw: Vec<&str> =
            raw.map(|name| name.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')).collect();
        let lower: Vec<String> = raw.iter().map(|name| name.to_ascii_lowercase().replace([' ', '-'], "_")).collect();
        let kind = kind.map(|kind| kind.seen_by(&|wanted| lower.iter().any(|name| name == wanted)));
        let table = kind.map_or_else(|| name.to_owned(), |kind| kind.table().to_owned());
        let model = model::table(&table);
        for (at, (raw, own)) in raw.iter().zip(&lower).enumerate() {
            let known = |name: &str| model.is_some_and(|model| model.column(name).is_some());
            let renamed =
                kind.and_then(|kind| kind.renamed(own)).filter(|name| !lower.iter().any(|other| other == name));
            let apart = kind.is_some_and(|kind| kind.taken_apart(own));
            let mut unknown = false;
            let mut name = if let Some(name) = renamed {
                name.to_owned()
            } else if raw.is_empty() {
                unknown = true;
                format!("column_{}", at + 1)
            } else if known(own) || apart || super::names::reference(&table, own).is_some() {
                own.clone()
            } else {
                unknown = true;
                (*raw).to_owned()
            };
            while columns.iter().any(|column| column.name == name) {
                name = format!("{name}_{}", at + 1);
                unknown = true;
            }
            let treat = match private::treat(kind, raw) {
                Treat::Keep if unknown && !is_own(&table) => private::treat_unknown(kind, &table, raw),
                treat => treat,
            };
            columns.push(Column {
                raw: if raw.is_empty() { name.clone() } else { (*raw).to_owned() },
                web: matches!(
                    (table.as_str(), name.as_str()),
                    ("organization", "website") | ("service" | "location" | "url", "url")
                ),
                unknown: unknown && kind.is_some() && treat == Treat::Keep,
                name,
                treat,
                guards: Vec::new(),
            });
        }
        for at in 0..columns.len() {
            if columns[at].treat == Treat::Guard {
                columns[at].guards = (0..columns.len())
                    .filter(|other| private::guarded(&columns[at].raw, &columns[*other].raw))
                    .collect();
            }
        }
        let open = kind != Some(Kind::Metadata) && columns.iter().all(|column| column.treat == Treat::Keep);
        Self { kind, table, columns, open }
    }

    /// Whether it has a column of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.columns.iter().any(|column| column.name == name)
    }
}

/// Tables of this program have columns of its own, and nothing in them that is private.
pub(super) fn is_own(table: &str) -> bool {
    table.to_ascii_lowercase().starts_with("many_doors_")
}
