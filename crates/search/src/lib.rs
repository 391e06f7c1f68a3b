//! Text to terms, for documents and questions alike: fold, segment, expand, misspell. Also the crisis words.
//!
//! Knows no SQL and no files. The design and what it was measured against: `docs/adr/0003-search-without-dictionaries.md`.

mod arabic;
mod crisis;
mod document;
mod facet;
mod fold;
mod korean;
mod phrases;
mod query;
mod segment;
mod stop_words;
mod thesaurus;
pub mod typo;

pub use crisis::CrisisWords;
pub use document::{Analysis, analyse, each_term};
pub use facet::FacetToken;
pub use fold::western_digits;
pub use query::{Alternative, Group, Query, QueryNotice, is_seen};
pub use stop_words::{is_stop_word, stop_words};
pub use thesaurus::{Concept, Meaning, Thesaurus};
