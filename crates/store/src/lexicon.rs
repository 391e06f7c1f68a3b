//! What the library knows about words: read once, shared by all questions until an edit changes it.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;

use crate::{error::StoreError, label::Labels, meta, vocabulary::Vocabulary};

/// The vocabulary and the labels as one edit left them.
#[derive(Default)]
pub(crate) struct Lexicon {
    /// Which edit.
    state: String,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) labels: Labels,
}

/// The lexicon that was read last.
#[derive(Default)]
pub(crate) struct Shared(Mutex<Option<Arc<Lexicon>>>);

impl Lexicon {
    /// The words of labels count as words of the library.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.vocabulary.frequency(word) > 0 || self.labels.hold_word(word)
    }
}

impl Lexicon {
    /// Some word of the library begins so.
    pub(crate) fn knows_beginning(&self, start: &str) -> bool {
        self.labels.hold_beginning(start) || !self.vocabulary.completions(start, 1).0.is_empty()
    }
}

impl Shared {
    /// The lexicon of what this connection sees.
    pub(crate) fn of(&self, connection: &Connection) -> Result<Arc<Lexicon>, StoreError> {
        let state = meta::get(connection, meta::WORDS)?.unwrap_or_default();
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(kept) = kept.filter(|kept| kept.state == state) {
            return Ok(kept);
        }
        let (vocabulary, labels) = (Vocabulary::load(connection)?, Labels::load(connection)?);
        let read = Arc::new(Lexicon { state, vocabulary, labels });
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&read));
        Ok(read)
    }
}
