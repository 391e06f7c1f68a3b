//! Everything that packs and people brought, as one text: equal libraries have equal texts.

use std::fmt;

use crate::{decisions, entry::json, error::StoreError, other_version, reader::Reader, resource, text, versions::read};

impl Reader<'_> {
    /// Writes every entry by id and pack, one a line, whether it is shown, what others lend it, and what was decided. Neither
    /// the day nor the sequence of edits makes a difference. Altered entries are left out.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`]; [`StoreError::Unreadable`] when `to` takes no more.
    pub fn dump(&self, to: &mut impl fmt::Write) -> Result<(), StoreError> {
        let full = |_: fmt::Error| StoreError::Unreadable("nothing more can be written".to_owned());
        let connection = self.connection;
        let mut statement = connection.prepare_cached(
            "SELECT coalesce(own_id, id), pack, id, 1 FROM resource \
             UNION ALL SELECT id, pack, resource, 0 FROM other_version ORDER BY 1, 2",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (own_id, pack, root): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let shown: bool = row.get(3)?;
            let record = if shown {
                read(resource::entry(connection, &root))?
            } else {
                other_version::entry(connection, &own_id, &pack)?.and_then(|other| other.record)
            };
            let Some(record) = record else { continue };
            let how = if shown { "shown" } else { "other" };
            writeln!(to, "{how}\t{own_id}\t{pack}\t{root}\t{}", json(&record)?).map_err(full)?;
            if shown {
                for (lender, row) in text::lent(connection, &root)? {
                    writeln!(to, "lent\t{own_id}\t{lender}\t{root}\t{}", json(&row)?).map_err(full)?;
                }
            }
        }
        for one in decisions::revoked(connection)? {
            writeln!(to, "revoked\t{}\t{}\t{}\t{}", one.id, one.by, one.date, one.reason).map_err(full)?;
        }
        for (id, same_as) in decisions::joined(connection)? {
            writeln!(to, "joined\t{id}\t{same_as}").map_err(full)?;
        }
        for (a, b) in decisions::kept_apart(connection)? {
            writeln!(to, "apart\t{a}\t{b}").map_err(full)?;
        }
        Ok(())
    }
}
