//! A mistake that somebody found, as a file for whoever publishes the entry. Nothing is sent.

use std::io::Write as _;

use many_doors_domain::ResourceId;
use serde::Serialize;

use crate::{
    App,
    save::{save_new, saved},
    wire::{Failure, FailureCode, Mistake, MistakeRequest, Saved},
};

/// What a saved correction is called. Neutral: it says nothing about what is in it.
const FILE_NAME: &str = "correction";

/// The file: JSON, read by people and by whoever makes the next pack. Nothing in it says who wrote it, where or when.
#[derive(Serialize)]
struct Correction<'a> {
    format: &'static str,
    entry: &'a str,
    name: &'a str,
    what: Mistake,
    note: &'a str,
    language: &'a str,
}

impl App {
    /// Writes a correction into a folder.
    ///
    /// # Errors
    /// `NotSaved`; `ResourceGone`; `LibraryUnreadable`.
    pub fn report_mistake(&self, request: MistakeRequest) -> Result<Saved, Failure> {
        let folder = self.folder_to_save_in(&request.folder)?;
        let state = self.state();
        let versions = state.library()?.read(|reader| reader.versions(&ResourceId(request.id.clone())))?;
        let shown = versions.first().ok_or_else(|| Failure::of(FailureCode::ResourceGone))?;
        let correction = Correction {
            format: "many-doors-correction 1",
            entry: &request.id,
            name: &shown.record.resource.name,
            what: request.what,
            note: request.note.trim(),
            language: &request.locale,
        };
        let mut text = serde_json::to_string_pretty(&correction).map_err(|_| Failure::of(FailureCode::Internal))?;
        text.push('\n');
        saved(save_new(&folder, FILE_NAME, ".json", |file| file.write_all(text.as_bytes())))
    }
}
