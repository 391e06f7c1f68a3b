//! Whom this program owes.

use std::collections::BTreeSet;

use crate::{
    App,
    commands::NoRequest,
    generated::works::WORKS,
    wire::{Credits, Failure, Work},
};

impl App {
    /// Works of others inside the program, and the pages in which the library's facts were read.
    ///
    /// # Errors
    /// None: without a library the list of pages is empty. The signature is that of every command.
    pub fn credits(&self, _: NoRequest) -> Result<Credits, Failure> {
        let state = self.state();
        let sources = state
            .library()
            .and_then(|library| library.read(|reader| Ok::<_, Failure>(reader.sources()?)))
            .unwrap_or_default();
        let sources: BTreeSet<String> = sources.into_iter().collect();
        let works = WORKS
            .iter()
            .map(|(name, version, licence)| Work {
                name: (*name).to_owned(),
                version: (*version).to_owned(),
                licence: (*licence).to_owned(),
            })
            .collect();
        Ok(Credits { works, sources: sources.into_iter().collect() })
    }
}
