//! What is left out of a row because it is private.

use super::draft::Draft;
use super::header::{Column, Header};
use super::intake::Intake;
use super::names::Kind;
use super::private::{self, Treat};
use super::tables;
use super::turn::Cell;
use crate::Reason;
use crate::hsds::model;

/// What of a row must not be passed on.
#[derive(Debug, Default)]
pub(super) struct Private<'a> {
    /// All of it: the id of the row.
    pub(super) whole_row: Option<String>,
    /// Columns, and why.
    columns: Vec<(usize, Reason)>,
    /// For each reason, the first column that is left out for it.
    pub(super) first: Vec<(&'a str, Reason)>,
    /// Something was left out that is about a member of staff.
    pub(super) staff: bool,
}

impl Private<'_> {
    /// Whether this column must not be passed on.
    pub(super) fn has(&self, number: usize) -> bool {
        self.columns.iter().any(|(column, _)| *column == number)
    }
}

/// What of a row is private.
pub(super) fn private<'a>(header: &'a Header, cells: &[Cell<'_>], keep_private: bool) -> Private<'a> {
    let mut private = Private::default();
    if header.open {
        return private;
    }
    let out = &mut private.columns;
    let value = |number: usize| cells.get(number).map_or("", |cell| cell.text.trim());
    for (number, column) in header.columns.iter().enumerate() {
        let reason = private::reason(column.treat);
        let whole_row = match column.treat {
            Treat::Public => private::says_no_aloud(value(number)),
            Treat::Hidden => private::says_private(value(number)),
            _ => false,
        };
        if whole_row && !keep_private {
            let id = header.columns.iter().position(|column| column.name == "id").map_or("", value);
            return Private { whole_row: Some(id.to_owned()), ..Private::default() };
        }
        match column.treat {
            Treat::Staff if !value(number).is_empty() => out.push((number, reason)),
            Treat::Confidential | Treat::Private if !private::says_no(value(number)) => out.push((number, reason)),
            Treat::Place if private::says_private(value(number)) => out.push((number, reason)),
            Treat::Guard if private::says_yes(value(number)) => {
                out.push((number, reason));
                let guarded = column.guards.iter().filter(|guarded| !value(**guarded).is_empty());
                out.extend(guarded.map(|guarded| (*guarded, reason)));
            }
            _ => {}
        }
    }
    if header.kind == Some(Kind::Metadata) {
        let at = |name: &str| header.columns.iter().position(|column| column.name == name);
        let say = |name: &str| at(name).map_or("", value);
        if let Some(reason) = private::of_metadata(say("resource_type"), say("field_name")) {
            let values = ["previous_value", "replacement_value"].into_iter().filter_map(at);
            out.extend(values.filter(|number| !value(*number).is_empty()).map(|number| (number, reason)));
        }
    }
    if !keep_private {
        for reason in [Reason::StaffContact, Reason::MarkedPrivate] {
            let first = private.columns.iter().find(|(_, why)| *why == reason);
            private.first.extend(first.map(|(number, _)| (header.columns[*number].raw.as_str(), reason)));
        }
    }
    private
}

impl Intake<'_> {
    /// Remembers a row that was left out, so that what hangs on it follows.
    pub(super) fn leave_out(&mut self, table: &str, raw: &str, reason: Reason) {
        if raw.is_empty() {
            return;
        }
        let id = match model::table(table) {
            Some(model) => self.ids.of(&self.options.source, model.name, raw).0,
            None => tables::as_uuid(raw)
                .unwrap_or_else(|| tables::derived(&self.options.source, &table.to_ascii_lowercase(), raw)),
        };
        self.left_out.insert(id, reason);
    }
}

/// Whether what was left out with this column says where a place is.
pub(super) fn is_place(column: &Column) -> bool {
    match column.treat {
        Treat::Confidential | Treat::Place => true,
        Treat::Guard => private::is_about_place(&column.raw),
        _ => false,
    }
}

/// A number that belongs to a member of staff and to nothing else.
pub(super) fn is_staff_line(draft: &Draft<'_>) -> bool {
    !draft.get("contact_id").is_empty()
        && ["service_id", "location_id", "organization_id", "service_at_location_id"]
            .iter()
            .all(|name| draft.get(name).is_empty())
}
