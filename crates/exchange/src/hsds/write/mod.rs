//! Records to HSDS 3.1: a tabular package or JSON, both with our profile.

mod beside;
mod claims;
mod descriptor;
mod facts;
pub(crate) mod fit;
mod gathered;
mod json;
mod nest;
mod originals;
mod placed;
mod schema;
mod sink;
mod tabular;

pub use json::json;
use many_doors_domain::{PartialDate, ResourceId};
pub(crate) use placed::made_id;
pub use schema::json_schema;
pub use sink::{FolderSink, Sink, ZipSink};
pub use tabular::tabular;

use crate::Stopped;

/// What a package says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExportInfo {
    /// Its title, for people.
    pub title: String,
    /// The day it was made.
    pub date: Option<PartialDate>,
    /// Under which terms the whole may be passed on: an SPDX expression.
    pub licence: Option<String>,
    /// Short names under which the records may have been imported (see [`crate::ids::of_row`]): what a source called a row is
    /// written without the row's id where the id is derived from it. Any number of names, in any order; none is needed.
    pub sources: Vec<String>,
}

/// Why records could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// A practice never leaves without the community it comes from.
    #[error("{0}: a practice cannot be passed on without its credit")]
    PracticeUncredited(ResourceId),
    /// Somebody pressed Stop.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// The disk.
    #[error("could not write: {0}")]
    Io(#[from] std::io::Error),
}
