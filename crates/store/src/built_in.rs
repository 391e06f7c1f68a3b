//! What came with the program, made only when a library needs it.

use std::cell::OnceCell;

use rusqlite::Connection;

use crate::{content::Content, error::OpenError, index, meta, migrate};

/// What is built in, before anybody has made it: making it costs more than all the rest of a start, and a library that was made
/// of the same needs none of it.
pub struct BuiltIn<'c> {
    made_of: String,
    make: Box<dyn Fn() -> Option<Content> + 'c>,
    made: OnceCell<Option<Content>>,
}

impl<'c> BuiltIn<'c> {
    /// `made_of` changes whenever anything changes that `make` could make the content of. `make` answers none where the
    /// content does not read; it is asked once at most.
    pub fn new(made_of: String, make: impl Fn() -> Option<Content> + 'c) -> Self {
        Self { made_of, make: Box::new(make), made: OnceCell::new() }
    }

    /// What the content is made of.
    pub(crate) fn made_of(&self) -> &str {
        &self.made_of
    }

    /// The content, made now if nobody has asked before.
    ///
    /// # Errors
    /// [`OpenError::NoContent`].
    pub fn content(&self) -> Result<&Content, OpenError> {
        self.made.get_or_init(|| (self.make)()).as_ref().ok_or(OpenError::NoContent)
    }
}

impl std::fmt::Debug for BuiltIn<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BuiltIn").field("made_of", &self.made_of).finish_non_exhaustive()
    }
}

/// What a library holds of what came with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Inside {
    /// It was made of the very same: nobody need make it again to know.
    MadeOfTheSame,
    /// It is the same; what it was made of is not known, or something else.
    Same,
    /// Nothing, or that of another program.
    Other,
}

/// What this library holds. Makes the content only where the note does not say it.
pub(crate) fn inside(connection: &Connection, built_in: &BuiltIn<'_>) -> Result<Inside, OpenError> {
    if migrate::version(connection)? == 0 {
        return Ok(Inside::Other);
    }
    if meta::is_made_of(connection, built_in.made_of())? {
        return Ok(Inside::MadeOfTheSame);
    }
    let hash = meta::get(connection, meta::CONTENT_HASH)?;
    let same = hash.as_deref() == Some(&built_in.content()?.hash);
    Ok(if same { Inside::Same } else { Inside::Other })
}

/// The index is one that this program would make.
pub(crate) fn is_indexed(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(meta::get(connection, meta::INDEXED_BY)?.as_deref() == Some(index::ANALYSIS))
}
