//! What every pack says about a record.

use many_doors_domain::{Record, ResourceId};

use crate::{
    decisions::Decisions,
    error::StoreError,
    merge::Claim,
    other_version,
    pack::{Marks, PackMark},
    reader::Reader,
    resource,
};

/// What one pack says about a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The pack.
    pub mark: PackMark,
    /// The record as the pack brought it.
    pub record: Record,
}

impl Reader<'_> {
    /// What every pack says about a record, and about those that were joined to it: the entry that is shown first, then the
    /// others as they rank. Altered ones are left out. Of a revoked record none is shown.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn versions(&self, id: &ResourceId) -> Result<Vec<Version>, StoreError> {
        let connection = self.connection;
        let (marks, decisions) = (Marks::load(connection)?, Decisions::load(connection)?);
        let root = decisions.root(&id.0);
        let mut versions = Vec::new();
        if let Some(shown) = resource::shown(connection, root)? {
            match resource::entry(connection, root) {
                Ok(record) => versions.extend(record.map(|record| Version { mark: marks.of(&shown.pack), record })),
                Err(StoreError::Altered(_)) => {}
                Err(error) => return Err(error),
            }
        }
        let mut others = Vec::new();
        for other in other_version::of(connection, root)? {
            let digest: [u8; 32] = other.digest.try_into().unwrap_or_default();
            others.extend(other.record.map(|record| (Version { mark: marks.of(&other.pack), record }, digest)));
        }
        others.sort_by(|(one, a), (other, b)| claim(one, a).cmp(&claim(other, b)));
        versions.extend(others.into_iter().map(|(version, _)| version));
        Ok(versions)
    }

    /// Calls `f` with every record: of one pack, as it brought them, whether they are shown or not; or of the whole library,
    /// as they are shown. By id. Altered ones are left out.
    ///
    /// # Errors
    /// Whatever `f` fails with; [`StoreError::Sqlite`].
    pub fn each_record<E: From<StoreError>>(
        &self,
        pack: Option<&str>,
        mut f: impl FnMut(Record) -> Result<(), E>,
    ) -> Result<(), E> {
        let connection = self.connection;
        let Some(pack) = pack else {
            for (id, _) in ids(connection, "SELECT id, NULL FROM resource ORDER BY id", []).map_err(StoreError::from)? {
                read(resource::record(connection, &id))?.map_or(Ok(()), &mut f)?;
            }
            return Ok(());
        };
        let sql = "SELECT coalesce(own_id, id), id FROM resource WHERE pack = ?1 \
                   UNION ALL SELECT id, NULL FROM other_version WHERE pack = ?1 ORDER BY 1";
        for (own_id, shown_as) in ids(connection, sql, [pack]).map_err(StoreError::from)? {
            let record = match shown_as {
                Some(id) => read(resource::entry(connection, &id))?,
                None => other_version::entry(connection, &own_id, pack)
                    .map_err(StoreError::from)?
                    .and_then(|other| other.record),
            };
            record.map_or(Ok(()), &mut f)?;
        }
        Ok(())
    }
}

fn claim<'a>(version: &'a Version, digest: &'a [u8; 32]) -> Claim<'a> {
    Claim { mark: &version.mark, checked: version.record.resource.checked, digest }
}

fn ids(
    connection: &rusqlite::Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> rusqlite::Result<Vec<(String, Option<String>)>> {
    let mut statement = connection.prepare_cached(sql)?;
    statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// An altered record is none.
pub(crate) fn read(record: Result<Option<Record>, StoreError>) -> Result<Option<Record>, StoreError> {
    match record {
        Err(StoreError::Altered(_)) => Ok(None),
        other => other,
    }
}
