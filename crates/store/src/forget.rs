//! Making sure that what was deleted is gone from the file, too.

use rusqlite::TransactionBehavior;

use crate::{
    connection::Place,
    error::StoreError,
    extra,
    library::{Library, lock},
    meta,
    rebuild::rebuild,
    watch::Watch,
};

impl Library {
    /// Writes everything anew that may still hold words of deleted records: the index keeps what was taken out of it until its
    /// parts are merged, and free pages keep what they held. Afterwards the file holds what can be read from it and nothing
    /// else. Takes as long as indexing the whole library. Copies of the file that were made before are left alone. If it stays half
    /// done, [`Library::tidy`] does it again.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`], also when somebody else is reading for too long.
    pub fn forget(&self) -> Result<(), StoreError> {
        let mut connection = lock(&self.writer);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        extra::sweep(&transaction)?;
        rebuild(&transaction, Watch::none())?;
        if let Place::Memory(_) = self.place {
            meta::forgotten(&transaction)?;
            return Ok(transaction.commit()?);
        }
        meta::forget_later(&transaction)?;
        transaction.commit()?;
        // No journal of that kind is ever chosen here; another program may have.
        let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        if journal == "wal" {
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        // Other connections see a new file and forget the pages that they remember.
        connection.execute_batch("VACUUM")?;
        Ok(meta::forgotten(&connection)?)
    }

    /// Whether something was deleted of which the file may still hold the words.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn is_forget_due(&self) -> Result<bool, StoreError> {
        self.read_on(|connection| Ok(meta::is_forget_due(connection)?))
    }
}
