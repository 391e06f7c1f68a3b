//! What a pack holds, without reading every record whole.

use many_doors_domain::ResourceId;
use rusqlite::params;

use crate::{error::StoreError, other_version::UNSHOWN, reader::Reader};

impl Reader<'_> {
    /// How many entries a pack has, shown or not.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn count_of(&self, pack: &str) -> Result<u64, StoreError> {
        let sql = format!(
            "SELECT (SELECT count(*) FROM resource WHERE pack = ?1) \
             + (SELECT count(*) FROM other_version WHERE pack = ?1 AND {UNSHOWN})"
        );
        let count: i64 = self.connection.prepare_cached(&sql)?.query_row([pack], |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    }

    /// The ids and names of a pack's entries, by id. A name that cannot be read is empty.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn names_of(&self, pack: &str) -> Result<Vec<(ResourceId, String)>, StoreError> {
        let sql = format!(
            "SELECT coalesce(own_id, id), CASE WHEN json_valid(record) THEN record ->> '$.name' END FROM resource \
             WHERE pack = ?1 UNION ALL \
             SELECT id, CASE WHEN json_valid(record) THEN record ->> '$.resource.name' END FROM other_version \
             WHERE pack = ?1 AND {UNSHOWN} ORDER BY 1"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params![pack], |row| {
            Ok((ResourceId(row.get(0)?), row.get::<_, Option<String>>(1)?.unwrap_or_default()))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
