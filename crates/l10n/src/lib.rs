//! Languages: which there are, what they say, who stands for it, and what is wrong with their files.
//!
//! Reads Fluent catalogues that are built into the program, and a folder of the person's choosing over them. Knows no
//! store and no window. Numbers and dates inside sentences are formatted by the web view; what is formatted here (window
//! titles, the command line) never holds a number.

mod bidi;
mod catalogues;
pub mod check;
mod coded;
mod embedded;
mod folder;
pub mod ftl;
mod guard;
mod handed;
mod layer;
mod locale;
pub mod merge;
mod meta;
mod negotiate;
mod notice;
pub mod pattern;
pub mod plural;
mod pseudo;
mod rows;
mod signed;
mod standing;
pub mod take_in;
pub mod workbench;

pub use bidi::is_control as is_bidi_control;
pub use catalogues::{CatalogueLayer, Catalogues, LibraryText};
pub use guard::{MAX_BYTES, MAX_DEPTH, Refusal, admit};
pub use handed::NotHandedIn;
pub use layer::part_key;
pub use locale::LocaleInfo;
pub use meta::{Direction, LocaleMeta, LocaleProvenance, LocaleReview, direction_of, parse_sources, write_sources};
pub use negotiate::canonical;
pub use notice::LocaleNotice;
pub use pattern::source_hash;
pub use rows::{PROVENANCE, Row, Rows, parse_rows, person, same_person, write_rows};
pub use standing::Standing;
