//! The open language as one file, to carry to whoever keeps the languages.

use std::io::Write as _;

use crate::{
    App,
    save::{save_new, saved},
    wire::{Failure, HandBackRequest, Saved},
};

impl App {
    /// Writes the open language into one new file.
    ///
    /// # Errors
    /// `NotAllowed`; `WorkClosed`; `WorkNothing` before anything was saved; `WorkFileUnfit`; `NotSaved`.
    pub fn work_hand_back(&self, request: HandBackRequest) -> Result<Saved, Failure> {
        self.with_bench(|bench| {
            let folder = self.folder_to_save_in(&request.folder)?;
            let bytes = bench.hand_back(self.now().today.into())?;
            saved(save_new(&folder, &format!("language-{}", bench.tag()), ".zip", |file| file.write_all(&bytes)))
        })
    }
}
