//! What a library is made of, as it comes from files or packs.

use std::collections::HashMap;

use many_doors_domain::{
    Code, Community, Kind, Need, PartialDate, Record, Resource, ResourceId, UnknownCode, Unplaced,
};
pub use many_doors_domain::{Field, TextRow};
use many_doors_search::FacetToken;

use crate::pack::{BUILT_IN, PackMark, PackSource};

/// One record with everything that belongs to it, and what the index needs to know beside it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The record.
    pub record: Record,
    /// What it is about: concept tokens of the index.
    pub concepts: Vec<FacetToken>,
}

impl Entry {
    /// A record with its sentences, of which nothing else is known.
    #[must_use]
    pub fn new(resource: Resource, texts: Vec<TextRow>, concepts: Vec<FacetToken>) -> Self {
        Self { record: Record { resource, texts, licence: None, unplaced: Unplaced::default() }, concepts }
    }
}

/// Everything that is built in.
#[derive(Debug, Clone)]
pub struct Content {
    /// Changes whenever anything below changes.
    pub hash: String,
    /// The day the facts were last put together.
    pub built_on: PartialDate,
    /// The records.
    pub resources: Vec<Resource>,
    /// Their sentences.
    pub texts: Vec<TextRow>,
    /// The words of needs, kinds and communities.
    pub labels: Vec<LabelRow>,
    /// What records are about: concept tokens of the index.
    pub concepts: Vec<(ResourceId, FacetToken)>,
}

impl Content {
    /// The mark of the pack that this content is.
    #[must_use]
    pub fn mark(&self) -> PackMark {
        let mark = PackMark::new(BUILT_IN, PackSource::BuiltIn, self.built_on.earliest());
        PackMark { records_digest: self.hash.clone(), ..mark }
    }

    /// The records with what belongs to each. A sentence without a record is a translator's file being ahead of the facts;
    /// it waits.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry> {
        let mut texts: HashMap<&ResourceId, Vec<TextRow>> = HashMap::new();
        for row in &self.texts {
            texts.entry(&row.resource).or_default().push(row.clone());
        }
        let mut concepts: HashMap<&ResourceId, Vec<FacetToken>> = HashMap::new();
        for (id, token) in &self.concepts {
            concepts.entry(id).or_default().push(token.clone());
        }
        self.resources.iter().map(move |resource| {
            let (texts, concepts) = (texts.remove(&resource.id), concepts.get(&resource.id));
            Entry::new(resource.clone(), texts.unwrap_or_default(), concepts.cloned().unwrap_or_default())
        })
    }
}

/// The words of one facet in one language. A facet may have several rows in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelRow {
    /// What they stand for.
    pub facet: LabelFacet,
    /// BCP 47 tag.
    pub locale: String,
    /// The words.
    pub text: String,
}

/// What a label stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LabelFacet {
    /// A tile.
    Need(Need),
    /// A sort of help.
    Kind(Kind),
    /// A community.
    Community(Community),
}

impl LabelFacet {
    /// The words under which it is stored: the list and the code in it.
    pub(crate) fn codes(self) -> (&'static str, &'static str) {
        match self {
            Self::Need(need) => ("need", need.code()),
            Self::Kind(kind) => ("kind", kind.code()),
            Self::Community(community) => ("community", community.code()),
        }
    }

    /// The fact as a term of the index.
    pub(crate) fn token(self) -> FacetToken {
        match self {
            Self::Need(need) => FacetToken::need(need),
            Self::Kind(kind) => FacetToken::kind(kind),
            Self::Community(community) => FacetToken::community(community),
        }
    }

    /// The facet behind the stored words.
    pub(crate) fn from_codes(list: &str, code: &str) -> Result<Self, UnknownCode> {
        match list {
            "need" => Need::from_code(code).map(Self::Need),
            "kind" => Kind::from_code(code).map(Self::Kind),
            "community" => Community::from_code(code).map(Self::Community),
            _ => Err(UnknownCode { list: "label", word: list.to_owned() }),
        }
    }
}
