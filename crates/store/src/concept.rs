//! What records are about.

use many_doors_domain::ResourceId;
use many_doors_search::FacetToken;
use rusqlite::{Connection, params};

pub(crate) fn insert(connection: &Connection, id: &ResourceId, token: &FacetToken) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO concept (resource, token) VALUES (?1, ?2)")?
        .execute(params![id.0, token.as_str()])?;
    Ok(())
}

/// The tokens of one record.
pub(crate) fn of(connection: &Connection, id: &ResourceId) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT token FROM concept WHERE resource = ?1 ORDER BY token")?;
    let tokens = statement.query_map([&id.0], |row| row.get(0))?;
    tokens.collect()
}
