//! One connection, and everything that is set on it before anyone uses it.

use std::{path::Path, sync::atomic::AtomicU64, sync::atomic::Ordering, time::Duration};

use rusqlite::{Connection, OpenFlags};

/// What the one who writes keeps in memory, in KiB: a county's list and its index are then written to the file once.
const CACHE: i64 = 16 << 10;

/// How long a reader waits for the one writer, and the other way round.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where a library lies.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    /// A file.
    File(std::path::PathBuf),
    /// A file on something that cannot be written. SQLite then neither locks nor looks for a journal.
    Immutable(std::path::PathBuf),
    /// Memory shared by all connections of one library, gone with the last of them.
    Memory(String),
}

impl Place {
    /// Memory that no other library shares.
    pub(crate) fn memory() -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        Self::Memory(format!("file:/many-doors-{}?vfs=memdb", NUMBER.fetch_add(1, Ordering::Relaxed)))
    }

    /// The connection that writes; creates what is missing.
    pub(crate) fn writer(&self) -> rusqlite::Result<Connection> {
        let write = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let connection = match self {
            Self::File(path) => Connection::open_with_flags(path, write | OpenFlags::SQLITE_OPEN_NO_MUTEX)?,
            Self::Memory(uri) => Connection::open_with_flags(uri, write | uri_flags())?,
            Self::Immutable(path) => open_immutable(path)?,
        };
        // The rollback journal, not WAL: between two writes the folder holds one file and nothing else, a copy of that
        // file is whole, and it opens on read-only media. Writing happens once per update of the content.
        connection.execute_batch("PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;")?;
        connection.pragma_update(None, "cache_size", -CACHE)?;
        set_up(connection)
    }

    /// A connection that only reads.
    pub(crate) fn reader(&self) -> rusqlite::Result<Connection> {
        let connection = match self {
            Self::File(path) => {
                Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?
            }
            Self::Memory(uri) => Connection::open_with_flags(uri, OpenFlags::SQLITE_OPEN_READ_WRITE | uri_flags())?,
            Self::Immutable(path) => open_immutable(path)?,
        };
        connection.execute_batch("PRAGMA query_only = ON;")?;
        set_up(connection)
    }
}

fn uri_flags() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

fn set_up(connection: Connection) -> rusqlite::Result<Connection> {
    connection.busy_timeout(PATIENCE)?;
    // temp_store: big sorts stay in memory and never reach /var/tmp. cell_size_check: damage shows as an error early.
    connection.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA temp_store = 2; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;",
    )?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

fn open_immutable(path: &Path) -> rusqlite::Result<Connection> {
    let Some(path) = path.to_str() else {
        // A path that is not Unicode cannot be written as a URI; plain read-only opening is the next best.
        return Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX);
    };
    let uri = format!("file:{}?immutable=1", percent_encoded(path));
    Connection::open_with_flags(uri, OpenFlags::SQLITE_OPEN_READ_ONLY | uri_flags())
}

/// A path as SQLite's URIs want it: `?`, `#` and `%` mean something there; Windows paths need a slash in front.
fn percent_encoded(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len() + 8);
    let drive = path.as_bytes().get(1) == Some(&b':');
    if drive {
        encoded.push('/');
    }
    for character in path.chars() {
        match character {
            '%' => encoded.push_str("%25"),
            '?' => encoded.push_str("%3f"),
            '#' => encoded.push_str("%23"),
            '\\' if cfg!(windows) => encoded.push('/'),
            other => encoded.push(other),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::percent_encoded;

    #[test]
    fn characters_that_mean_something_in_a_uri_are_escaped() {
        assert_eq!(percent_encoded("/media/a#1/50% off?/x"), "/media/a%231/50%25 off%3f/x");
        assert_eq!(percent_encoded("C:/library.sqlite"), "/C:/library.sqlite");
    }
}
