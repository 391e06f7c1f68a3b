//! What people and publishers decided about records: revoked, the same as another, not the same.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use many_doors_domain::ResourceId;
use rusqlite::{Connection, params};

use crate::error::StoreError;

/// A record that must not be shown, whoever brings it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revoked {
    /// Which.
    pub id: ResourceId,
    /// Who says so: a pack's id.
    pub by: String,
    /// Why, in the words of whoever says so.
    pub reason: String,
    /// Since when.
    pub date: Date,
}

/// All decisions, to be looked up.
pub(crate) struct Decisions {
    joined: HashMap<String, String>,
    /// Whoever is joined to another, or another to it.
    kin: HashSet<String>,
    revoked: HashSet<String>,
}

impl Decisions {
    pub(crate) fn load(connection: &Connection) -> Result<Self, StoreError> {
        let joined: HashMap<String, String> = joined(connection)?.into_iter().collect();
        let kin = joined.iter().flat_map(|(id, same)| [id.clone(), same.clone()]).collect();
        let mut statement = connection.prepare_cached("SELECT id FROM revoked")?;
        let revoked = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(Self { joined, kin, revoked })
    }

    /// The record of which entries with this id are versions.
    pub(crate) fn root<'a>(&'a self, id: &'a str) -> &'a str {
        let mut root = id;
        // No circle is ever written; a flipped bit may draw one.
        for _ in 0..=self.joined.len() {
            match self.joined.get(root) {
                Some(next) => root = next,
                None => break,
            }
        }
        root
    }

    /// Somebody joined it to another, or another to it.
    pub(crate) fn has_kin(&self, id: &str) -> bool {
        self.kin.contains(id)
    }

    /// Entries with this id must not be shown.
    pub(crate) fn is_revoked(&self, id: &str) -> bool {
        self.revoked.contains(id)
    }

    /// Every id that is joined to this one, itself too.
    pub(crate) fn family(&self, root: &str) -> Vec<String> {
        let members = self.kin.iter().filter(|id| id.as_str() != root && self.root(id) == root);
        std::iter::once(root.to_owned()).chain(members.cloned()).collect()
    }
}

/// Ids with the one that each is the same as, sorted.
pub(crate) fn joined(connection: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = connection.prepare_cached("SELECT id, same_as FROM joined ORDER BY id")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// Notes that both are the same; `id` is then shown as `same_as`.
pub(crate) fn join(connection: &Connection, id: &str, same_as: &str) -> rusqlite::Result<()> {
    let (a, b) = in_order(id, same_as);
    connection.execute("DELETE FROM kept_apart WHERE a = ?1 AND b = ?2", [a, b])?;
    connection.execute("INSERT OR REPLACE INTO joined (id, same_as) VALUES (?1, ?2)", [id, same_as])?;
    Ok(())
}

/// Takes that back. Says whether it was so.
pub(crate) fn part(connection: &Connection, id: &str, same_as: &str) -> rusqlite::Result<bool> {
    Ok(connection.execute("DELETE FROM joined WHERE id = ?1 AND same_as = ?2", [id, same_as])? > 0)
}

/// Notes that they are not the same.
pub(crate) fn keep_apart(connection: &Connection, one: &str, other: &str) -> rusqlite::Result<()> {
    let (a, b) = in_order(one, other);
    if a != b {
        connection.execute("INSERT OR IGNORE INTO kept_apart (a, b) VALUES (?1, ?2)", [a, b])?;
    }
    Ok(())
}

/// Pairs that are not the same, the smaller id first, sorted.
pub(crate) fn kept_apart(connection: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = connection.prepare_cached("SELECT a, b FROM kept_apart ORDER BY a, b")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

fn in_order<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    if one <= other { (one, other) } else { (other, one) }
}

/// All that are revoked, by id and by whom.
pub(crate) fn revoked(connection: &Connection) -> Result<Vec<Revoked>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT id, by, reason, date FROM revoked ORDER BY id, by")?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        // A date that does not read makes nothing less revoked.
        let date = row.get_ref(3)?.as_str().ok().and_then(|date| date.parse().ok()).unwrap_or(Date::ZERO);
        all.push(Revoked { id: ResourceId(row.get(0)?), by: row.get(1)?, reason: row.get(2)?, date });
    }
    Ok(all)
}

/// Notes a revocation. Of two by the same, the newer stays.
pub(crate) fn revoke(connection: &Connection, revoked: &Revoked) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO revoked (id, by, reason, date) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (id, by) DO UPDATE SET reason = excluded.reason, date = excluded.date \
             WHERE (excluded.date, excluded.reason) > (date, reason)",
        )?
        .execute(params![revoked.id.0, revoked.by, revoked.reason, revoked.date.to_string()])?;
    Ok(())
}

/// Takes a revocation back. Says whether there was one.
pub(crate) fn restore(connection: &Connection, id: &str, by: &str) -> rusqlite::Result<bool> {
    Ok(connection.execute("DELETE FROM revoked WHERE id = ?1 AND by = ?2", [id, by])? > 0)
}
