//! Making sure that what was deleted is gone from the file, too.

use rusqlite::TransactionBehavior;

use crate::{
    connection::Place,
    error::StoreError,
    extra,
    library::{Library, lock},
    rebuild::rebuild,
    watch::Watch,
};

impl Library {
    /// Writes everything anew that may still hold words of deleted records: the index keeps what was taken out of it until its
    /// parts are merged, and free pages keep what they held. Afterwards the file holds what can be read from it and nothing
    /// else. Takes as long as indexing the whole library. Copies of the file that were made before are left alone.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`], also when somebody else is reading for too long.
    pub fn forget(&self) -> Result<(), StoreError> {
        let mut connection = lock(&self.writer);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        extra::sweep(&transaction)?;
        rebuild(&transaction, Watch::none())?;
        transaction.commit()?;
        if let Place::Memory(_) = self.place {
            return Ok(());
        }
        // No journal of that kind is ever chosen here; another program may have.
        let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        if journal == "wal" {
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        // Other connections see a new file and forget the pages that they remember.
        connection.execute_batch("VACUUM")?;
        Ok(())
    }
}
