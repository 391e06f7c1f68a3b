//! What every pack says about a record.

use many_doors_domain::{Record, ResourceId};

use crate::{
    decisions::Decisions,
    error::StoreError,
    merge::{self, Claim},
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
    /// The record as the pack brought it; without its place where a version hides that.
    pub record: Record,
}

impl Reader<'_> {
    /// What every pack says about a record, and about those that were joined to it: the entry that is shown first, then the
    /// others as they rank. Altered ones are left out. Of a revoked record none is shown. Where one says that the place must
    /// not be known, none says where it is.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn versions(&self, id: &ResourceId) -> Result<Vec<Version>, StoreError> {
        let connection = self.connection;
        let (marks, decisions) = (Marks::load(connection)?, Decisions::load(connection)?);
        let root = decisions.root(&id.0);
        let mut versions = Vec::new();
        let shown = resource::shown(connection, root)?;
        if let Some(shown) = &shown {
            let record = read(resource::entry(connection, root))?;
            versions.extend(record.map(|record| Version { mark: marks.of(&shown.pack), record }));
        }
        let mut others = Vec::new();
        for other in other_version::of(connection, root)? {
            let digest: [u8; 32] = other.digest.try_into().unwrap_or_default();
            others.extend(other.record.map(|record| (Version { mark: marks.of(&other.pack), record }, digest)));
        }
        let counts = |version: &Version| !decisions.is_revoked(&version.record.resource.id.0);
        let all = versions.iter().chain(others.iter().map(|(version, _)| version));
        let is_hidden = merge::is_hidden(all.filter(|version| counts(version)).map(|version| &version.record.resource));
        if let Some(shown) = &shown {
            // That of which the place is hidden.
            others.retain(|(version, _)| {
                (version.record.resource.id.0.as_str(), version.mark.id.as_str()) != (&shown.own_id, &shown.pack)
            });
        }
        others.sort_by(|(one, a), (other, b)| claim(one, a).cmp(&claim(other, b)));
        versions.extend(others.into_iter().map(|(version, _)| version));
        if is_hidden {
            versions.iter_mut().for_each(|version| version.record.hide_place());
        }
        Ok(versions)
    }

    /// Calls `f` with every record: of one pack, as it brought them, whether they are shown or not; or of the whole library,
    /// as they are shown. By id. Altered ones are left out. Where a version says that the place must not be known, none has it.
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
            for id in resource::ids(connection).map_err(StoreError::from)? {
                read(resource::record(connection, &id))?.map_or(Ok(()), &mut f)?;
            }
            return Ok(());
        };
        self.each_of(pack, |own_id, root, shown| {
            if shown {
                return resource::entry(connection, root);
            }
            let Some(other) = other_version::entry(connection, own_id, pack)? else { return Ok(None) };
            let Some(mut record) = other.record else { return Ok(None) };
            if is_hidden(connection, root)? {
                record.hide_place();
            }
            Ok(Some(record))
        })?
        .try_for_each(|record| record?.map_or(Ok(()), &mut f))
    }

    /// Calls `f` with every entry of a pack to the byte as the pack brought it, to be compared with another edition of it and for
    /// nothing else: it may tell a place that must not be known. By id. Altered ones are left out.
    ///
    /// # Errors
    /// Whatever `f` fails with; [`StoreError::Sqlite`].
    pub fn each_entry<E: From<StoreError>>(
        &self,
        pack: &str,
        mut f: impl FnMut(Record) -> Result<(), E>,
    ) -> Result<(), E> {
        let connection = self.connection;
        self.each_of(pack, |own_id, root, shown| {
            let record = if shown { read(resource::entry(connection, root))? } else { None };
            if record.as_ref().is_some_and(|record| !record.resource.confidential) {
                return Ok(record);
            }
            let kept = other_version::entry(connection, own_id, pack)?.and_then(|kept| kept.record);
            Ok(kept.or(record))
        })?
        .try_for_each(|record| record?.map_or(Ok(()), &mut f))
    }

    /// The entries of a pack by id, each read when it is asked for: by its own id, its record, and whether it is shown.
    fn each_of<'s>(
        &'s self,
        pack: &str,
        mut entry: impl FnMut(&str, &str, bool) -> Result<Option<Record>, StoreError> + 's,
    ) -> Result<impl Iterator<Item = Result<Option<Record>, StoreError>> + 's, StoreError> {
        let sql = format!(
            "SELECT coalesce(own_id, id), id, 1 FROM resource WHERE pack = ?1 \
             UNION ALL SELECT id, resource, 0 FROM other_version WHERE pack = ?1 AND {} ORDER BY 1",
            other_version::UNSHOWN
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([pack], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let rows: Vec<(String, String, bool)> = rows.collect::<Result<_, _>>()?;
        Ok(rows.into_iter().map(move |(own_id, root, shown)| read(entry(&own_id, &root, shown))))
    }
}

/// Whether a version of the record that counts says that its place must not be known. The one that is shown then says so, too.
fn is_hidden(connection: &rusqlite::Connection, root: &str) -> Result<bool, StoreError> {
    if resource::shown(connection, root)?.is_some() {
        return Ok(resource::is_confidential(connection, root)?);
    }
    // All are revoked, or the one that was shown is lost.
    let others = other_version::of(connection, root)?;
    Ok(merge::is_hidden(others.iter().filter_map(|other| Some(&other.record.as_ref()?.resource))))
}

fn claim<'a>(version: &'a Version, digest: &'a [u8; 32]) -> Claim<'a> {
    Claim { mark: &version.mark, checked: version.record.resource.checked, digest }
}

/// An altered record is none.
pub(crate) fn read(record: Result<Option<Record>, StoreError>) -> Result<Option<Record>, StoreError> {
    match record {
        Err(StoreError::Altered(_)) => Ok(None),
        other => other,
    }
}
