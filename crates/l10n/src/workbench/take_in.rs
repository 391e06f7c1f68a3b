//! What another translator handed back, taken into the language that is open.

use std::{io::ErrorKind, path::Path};

use super::{WorkError, Workbench, disk::Step};
use crate::{
    merge::{Dispute, Side},
    take_in::{TakenIn, take_in_one},
};

impl Workbench {
    /// Takes in the open language out of `theirs`, a file that was handed back or a folder of languages, as
    /// [`crate::take_in::take_in`] does. It can be taken back like a write.
    ///
    /// # Errors
    /// [`WorkError::NotHandedIn`] where there is nothing of this language, and [`WorkError::NotSaved`]: then nothing is changed.
    pub fn take_in(
        &mut self,
        theirs: &Path,
        decide: &dyn Fn(&str, &Dispute) -> Option<Side>,
    ) -> Result<TakenIn, WorkError> {
        let into = self.place.parent().ok_or(WorkError::NotSaved)?;
        let (step, taken) =
            Step::around(&self.place, || take_in_one(theirs, &self.tag, into, decide)).map_err(|error| match error
                .kind()
            {
                ErrorKind::InvalidData => WorkError::NotHandedIn,
                _ => WorkError::NotSaved,
            })?;
        if !step.is_empty() {
            self.stepped(step);
        }
        Ok(taken)
    }
}
