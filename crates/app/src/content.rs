//! The built-in library: facts from `content/`, sentences from `locales/*/library.ftl`, both compiled in.

use std::collections::BTreeSet;

use many_doors_domain::{Code, Community, Kind, Need, PartialDate, Resource};
use many_doors_l10n::Catalogues;
use many_doors_store::{Content, LabelFacet, LabelRow};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::thesaurus::Concepts;

/// The terms of the built-in facts and sentences: `content/LICENSE.md`.
pub(crate) const LICENCE: &str = "CC BY 4.0";

pub(crate) mod embedded {
    include!(concat!(env!("OUT_DIR"), "/content.rs"));
}

/// Changes whenever the built-in facts change, or the code that makes a library of them.
const MADE_OF: &str = include!(concat!(env!("OUT_DIR"), "/made_of.rs"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    built_on: PartialDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LibraryFile {
    #[serde(default)]
    resource: Vec<Resource>,
}

/// A content file that does not read. Tests hold this off from every build; a person then still has the compiled lines.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {problem}")]
pub(crate) struct BadContent {
    file: String,
    problem: String,
}

impl BadContent {
    pub(crate) fn new(file: &str, problem: String) -> Self {
        Self { file: file.to_owned(), problem }
    }
}

/// The day the facts were last put together from their sources.
pub(crate) fn built_on() -> Result<PartialDate, BadContent> {
    read::<About>("about.toml", embedded::ABOUT).map(|about| about.built_on)
}

/// Names of the built-in library: they may read the same in every language.
#[must_use]
pub fn names() -> BTreeSet<String> {
    let files = embedded::LIBRARY.iter().filter_map(|(name, text)| read::<LibraryFile>(name, text).ok());
    let records = files.flat_map(|file| file.resource);
    records.flat_map(|record| [vec![record.name], record.also_known_as].concat()).collect()
}

/// Changes whenever [`built_in`] could answer anything else: with the program, with the words of packs (`catalogues` and
/// `concepts` hold them). Costs no more than hashing the latter.
pub(crate) fn made_of(catalogues: &Catalogues, concepts: &[(String, String)]) -> String {
    let mut hash = Sha256::new();
    let parts = concepts.iter().flat_map(|(name, text)| [name.as_str(), text.as_str()]);
    for part in [MADE_OF, env!("CARGO_PKG_VERSION"), catalogues.made_of()].into_iter().chain(parts) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hex(hash)
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Everything the store needs to make a library of its own.
pub(crate) fn built_in(catalogues: &Catalogues, concepts: &Concepts) -> Result<Content, BadContent> {
    let mut resources = Vec::new();
    let mut hash = Sha256::new();
    for (name, text) in embedded::LIBRARY {
        hash.update(text);
        resources.extend(read::<LibraryFile>(name, text)?.resource);
    }
    let texts = crate::texts::rows(catalogues);
    let labels = labels(catalogues);
    for row in &texts {
        hash.update(&row.text);
        hash.update(&row.provenance.source_hash);
    }
    for label in &labels {
        hash.update(&label.text);
    }
    let concepts = concepts.of_records(&resources, &texts);
    for (id, token) in &concepts {
        hash.update(&id.0);
        hash.update(token.as_str());
    }
    Ok(Content { hash: hex(hash), built_on: built_on()?, resources, texts, labels, concepts })
}

fn read<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T, BadContent> {
    toml::from_str(text).map_err(|error| BadContent::new(file, error.to_string()))
}

/// The words of tiles, kinds and communities in every language, so that they can be searched for.
fn labels(catalogues: &Catalogues) -> Vec<LabelRow> {
    let mut rows = Vec::new();
    for locale in catalogues.locales().filter(|locale| !locale.pseudo).map(|locale| locale.tag.clone()) {
        let mut add = |facet: LabelFacet, id: String, attribute: Option<&str>| {
            if let Some(text) = catalogues.label(&locale, &id, attribute) {
                rows.push(LabelRow { facet, locale: locale.clone(), text });
            }
        };
        for need in Need::ALL {
            add(LabelFacet::Need(*need), format!("need-{}", need.code()), None);
            add(LabelFacet::Need(*need), format!("need-{}", need.code()), Some("about"));
        }
        for kind in Kind::ALL {
            add(LabelFacet::Kind(*kind), format!("kind-{}", kind.code()), None);
        }
        for community in Community::ALL.iter().filter(|community| **community != Community::All) {
            add(LabelFacet::Community(*community), format!("community-{}", community.code()), None);
        }
    }
    rows
}
