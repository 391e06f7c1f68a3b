//! The shape of the database and how an older one becomes a newer one.

use rusqlite::{Connection, TransactionBehavior};

use crate::{error::StoreError, meta};

/// One step: from the version before it to `version`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Migration {
    /// The version that the step ends at; the first is 1.
    pub(crate) version: i64,
    /// The SQL. Adds, never drops.
    pub(crate) sql: &'static str,
    /// The oldest version of this table of steps that can still read the outcome.
    pub(crate) oldest_reader: i64,
}

/// All steps. Released ones are frozen: a test knows their hashes.
pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, sql: include_str!("migrations/0001_library.sql"), oldest_reader: 1 },
    Migration { version: 2, sql: include_str!("migrations/0002_upkeep.sql"), oldest_reader: 2 },
    // Records have facts that older programs refuse to read.
    Migration { version: 3, sql: include_str!("migrations/0003_packs.sql"), oldest_reader: 3 },
    // What older programs find nothing of, they would not hand out again.
    Migration { version: 4, sql: include_str!("migrations/0004_extra.sql"), oldest_reader: 4 },
    // Where a row is named, older programs would look for the row.
    Migration { version: 5, sql: include_str!("migrations/0005_shared_row.sql"), oldest_reader: 5 },
];

/// The newest version in `steps`.
pub(crate) fn newest(steps: &[Migration]) -> i64 {
    steps.iter().map(|step| step.version).max().unwrap_or(0)
}

/// The version of a file; 0 for one that was just created.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Runs all steps that are missing, and notes the version, in one transaction: a file is old or new, never between.
pub(crate) fn migrate(connection: &mut Connection, steps: &[Migration]) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = version(&transaction)?;
    for step in steps.iter().filter(|step| step.version > from) {
        transaction.execute_batch(step.sql)?;
        meta::set(&transaction, meta::OLDEST_READER, &step.oldest_reader.to_string())?;
        transaction.pragma_update(None, "user_version", step.version)?;
    }
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::MIGRATIONS;
    use sha2::{Digest, Sha256};

    /// Hashes of released steps, in order. Add a line for a new step; never change one.
    const RELEASED: &[&str] = &[
        "b9de9a4c986e5851bb65b112d8707782ae2c3072a5235effae0d9a519a53808a",
        "77757f32e206b4a6fede002428522d0d2551fd769c4baf712cd85eb4673120b9",
        "db5877542df061d940d601c66e03b804a20b9180a6e93b6a8a6d6baf5e3c4bdd",
        "496b6ab91a9b1a1cb67bd945c57019ceba6007295df9a184eb28d0561796cd5c",
        "5acb1dcc68fc99564ac09b7330d1740dee8a4337f80de34fa420f8ccd313d72d",
    ];

    #[test]
    fn a_step_that_was_released_never_changes() {
        let hash = |sql: &str| {
            // Line ends differ between checkouts.
            let digest = Sha256::digest(sql.replace("\r\n", "\n"));
            digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
        };
        let hashes: Vec<String> = MIGRATIONS.iter().map(|step| hash(step.sql)).collect();
        assert_eq!(hashes, RELEASED);
    }

    #[test]
    fn steps_are_numbered_without_a_gap() {
        assert!(MIGRATIONS.iter().map(|step| step.version).eq(1..=super::newest(MIGRATIONS)));
    }
}
