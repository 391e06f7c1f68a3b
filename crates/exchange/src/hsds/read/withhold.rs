//! What is left out of a row because it is private.

use super::draft::Draft;
use super::header::{Column, Header};
use super::intake::{At, Cell, Intake};
use super::private::{self, Treat};
use crate::hsds::model;
use crate::{Outcome, Reason};

impl Intake<'_> {
    /// Which columns of a row are private. None if all of it is.
    pub(super) fn private(&mut self, header: &Header, cells: &[Cell<'_>], at: At<'_>) -> Option<Vec<usize>> {
        let mut out = Vec::new();
        let value = |number: usize| cells.get(number).map_or("", |cell| cell.text.trim());
        for (number, column) in header.columns.iter().enumerate() {
            match column.treat {
                Treat::Public if private::says_no_aloud(value(number)) && !self.options.keep_private => {
                    let id = header.columns.iter().position(|column| column.name == "id").map_or("", value);
                    self.leave_out(&header.table, id, Reason::MarkedPrivate);
                    self.notice(at, None, Outcome::LeftOut, Reason::MarkedPrivate, "");
                    return None;
                }
                Treat::Staff if !value(number).is_empty() => out.push(number),
                Treat::Confidential if !private::says_no(value(number)) => out.push(number),
                Treat::Guard if private::says_yes(value(number)) => {
                    out.push(number);
                    out.extend(column.guards.iter().filter(|guarded| !value(**guarded).is_empty()));
                }
                _ => {}
            }
        }
        for reason in [Reason::StaffContact, Reason::MarkedPrivate] {
            let first = out.iter().find(|number| private::reason(header.columns[**number].treat) == reason);
            if let Some(column) = first.map(|number| header.columns[*number].raw.clone())
                && !self.options.keep_private
            {
                self.notice(at, Some(&column), Outcome::LeftOut, reason, "");
            }
        }
        Some(out)
    }

    /// Remembers a row that was left out, so that what hangs on it follows.
    pub(super) fn leave_out(&mut self, table: &str, raw: &str, reason: Reason) {
        if let Some(model) = model::table(table).filter(|_| !raw.is_empty()) {
            let (id, _) = self.ids.of(&self.options.source, model.name, raw);
            self.left_out.insert(id, reason);
        }
    }
}

/// Whether what was left out with this column says where a place is.
pub(super) fn is_place(column: &Column) -> bool {
    match column.treat {
        Treat::Confidential => true,
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
