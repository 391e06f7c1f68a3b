//! The open library: one connection that writes, as many as needed that read.

use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::civil::Date;
use rusqlite::{Connection, TransactionBehavior};

use crate::{
    connection::Place,
    error::{Meaning, StoreError},
    index,
    lexicon::Shared,
    reader::Reader,
    turns::Turns,
    vocabulary,
    writer::Writer,
};

/// Idle readers that are kept. One person seldom needs more than the search and the page beside it.
const IDLE_READERS: usize = 2;

/// Records that move in one transaction.
const MOVED_AT_ONCE: usize = 200;

/// The open library. Give it around by reference; all methods may be called from any thread.
pub struct Library {
    pub(crate) place: Place,
    pub(crate) writer: Mutex<Connection>,
    // One connection each, so that the crisis lines never wait behind a search.
    idle: Mutex<Vec<Connection>>,
    turns: Turns,
    lexicon: Shared,
}

impl std::fmt::Debug for Library {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Library").finish_non_exhaustive()
    }
}

impl Library {
    /// Takes over a connection whose database is up to date.
    pub(crate) fn new(place: Place, writer: Connection) -> Result<Self, StoreError> {
        let first = place.reader()?;
        Ok(Self {
            place,
            writer: Mutex::new(writer),
            idle: Mutex::new(vec![first]),
            turns: Turns::default(),
            lexicon: Shared::default(),
        })
    }

    /// Reads one consistent state of the library.
    ///
    /// # Errors
    /// Whatever `f` fails with, and [`StoreError`] when the library cannot be read at all.
    pub fn read<T, E: From<StoreError>>(&self, f: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        self.read_on(|connection| f(&Reader::new(connection, None, &self.lexicon)))
    }

    /// Reads what only the newest question wants to know: the `read_latest` that is still running is stopped.
    ///
    /// # Errors
    /// As [`Library::read`], and [`StoreError::Interrupted`] when a newer one took over.
    pub fn read_latest<T, E: From<StoreError>>(&self, f: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        self.read_on(|connection| {
            let turn = self.turns.take(connection.get_interrupt_handle());
            f(&Reader::new(connection, Some(turn), &self.lexicon))
        })
    }

    /// Closes the idle readers: the statements that they keep at hand hold the words of the last questions.
    pub fn forget_questions(&self) {
        lock(&self.idle).clear();
    }

    pub(crate) fn read_on<T, E: From<StoreError>>(&self, f: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
        let spare = lock(&self.idle).pop();
        let connection = match spare {
            Some(connection) => connection,
            None => self.place.reader().map_err(StoreError::from)?,
        };
        let answer = {
            // Deferred: takes its lock, and so its view, with the first thing read. Rolled back when dropped.
            let transaction = connection.unchecked_transaction().map_err(StoreError::from)?;
            f(&transaction)
        };
        let mut idle = lock(&self.idle);
        if idle.len() < IDLE_READERS {
            idle.push(connection);
        }
        answer
    }

    /// Writes all of it or nothing: when `f` fails, the library is as before.
    ///
    /// # Errors
    /// Whatever `f` fails with, and [`StoreError`] when nothing can be written.
    pub fn write<T, E: From<StoreError>>(&self, f: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut connection = lock(&self.writer);
        let transaction =
            connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let answer = f(&Writer::new(&transaction))?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// What can wait until the person is reading: moves records whose facts have aged since into their new places, and
    /// folds what single edits changed into the vocabulary. In small steps, so that no question waits long. Then, at once,
    /// finishes [`Library::forget`] where that stayed undone. Does nothing where nothing can be written: yesterday's order is
    /// no reason to show nothing.
    ///
    /// # Errors
    /// [`StoreError`] when the library is damaged.
    pub fn tidy(&self, today: Date) -> Result<(), StoreError> {
        let tidied = self.tidy_all(today);
        match tidied {
            Err(error) if error.meaning() == Meaning::NoRoom => Ok(()),
            tidied => tidied,
        }
    }

    fn tidy_all(&self, today: Date) -> Result<(), StoreError> {
        // Looked at as a reader first: a library that is in order is not touched.
        while self.read_on(|connection| Ok::<_, StoreError>(index::is_requalifying_due(connection, today)?))? {
            self.write(|writer| writer.requalify(today, MOVED_AT_ONCE))?;
        }
        if self.read_on(|connection| Ok::<_, StoreError>(vocabulary::is_folding_due(connection)?))? {
            self.write(|writer| writer.fold())?;
        }
        if self.is_forget_due()? {
            self.forget()?;
        }
        Ok(())
    }
}

/// A panic elsewhere leaves connections whole: transactions roll back when dropped.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
