//! The library on disk: the only crate that knows SQLite. Records, their sentences in many languages, and search.
//!
//! A [`Library`] is opened with the [`Content`] that came with the program and brings itself up to date. Then
//! [`Library::read`] gives a [`Reader`] and [`Library::write`] a [`Writer`] inside one transaction; there is no other way
//! in. Nothing about the person who reads is ever stored here.
//!
//! Knows neither Fluent nor the clock: the day comes from outside.

mod built_in;
mod change;
mod connection;
mod content;
mod contested;
mod decisions;
mod document;
mod doors;
mod dump;
mod entry;
mod error;
mod expression;
mod extra;
mod feed;
mod forget;
mod gather;
mod index;
mod integrity;
mod label;
mod lexicon;
mod library;
mod matching;
mod merge;
mod meta;
mod migrate;
mod open;
mod order;
mod other_version;
mod pack;
mod pack_contents;
mod places;
mod rank;
mod reader;
mod rebuild;
mod resource;
mod search;
mod settle;
mod text;
mod turns;
mod typo;
mod upkeep;
mod versions;
mod vocabulary;
mod watch;
mod why;
mod word_count;
mod writer;

pub use built_in::BuiltIn;
pub use change::Changed;
pub use content::{Content, Entry, Field, LabelFacet, LabelRow, TextRow};
pub use contested::Told;
pub use decisions::Revoked;
pub use error::{OpenError, StoreError};
pub use library::Library;
pub use meta::Meta;
pub use open::Opened;
pub use pack::{BUILT_IN, OWN, PackMark, PackSource};
pub use reader::Reader;
pub use search::{Count, Hit, Judge, Nearby, SearchHits, SearchRequest};
pub use upkeep::{Alike, Duplicate, Stale};
pub use versions::Version;
pub use watch::{Stage, Watch};
pub use writer::Writer;
