//! The library on disk: the only crate that knows SQLite. Records, their sentences in many languages, and search.
//!
//! A [`Library`] is opened with the [`Content`] that came with the program and brings itself up to date. Then
//! [`Library::read`] gives a [`Reader`] and [`Library::write`] a [`Writer`] inside one transaction; there is no other way
//! in. Nothing about the person who reads is ever stored here.
//!
//! Knows neither Fluent nor the clock: the day comes from outside.

mod connection;
mod content;
mod document;
mod doors;
mod error;
mod expression;
mod gather;
mod index;
mod integrity;
mod label;
mod lexicon;
mod library;
mod matching;
mod meta;
mod migrate;
mod open;
mod order;
mod rank;
mod reader;
mod resource;
mod search;
mod text;
mod turns;
mod typo;
mod vocabulary;
mod why;
mod word_count;
mod writer;

pub use content::{Content, Entry, Field, LabelFacet, LabelRow, TextRow};
pub use error::{OpenError, StoreError};
pub use library::Library;
pub use meta::Meta;
pub use open::Opened;
pub use reader::Reader;
pub use search::{Count, Hit, Judge, Nearby, SearchHits, SearchRequest};
pub use writer::Writer;
