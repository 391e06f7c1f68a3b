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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use std::fs;

    use super::{
        super::{
            MOST_STEPS,
            tests::{bench, bytes, put},
        },
        *,
    };

    #[test]
    fn a_take_in_that_fails_half_way_leaves_every_byte_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "es/find.ftl", "find-title = A\n");
        let before = bytes(folder.path());
        let place = folder.path().join("es");
        let failed: Result<(Step, ()), &str> = Step::around(&place, || {
            fs::write(place.join("find.ftl"), "find-title = B\n").unwrap();
            fs::write(place.join("crisis.ftl"), "crisis-title = C\n").unwrap();
            Err("the disk is full")
        });
        assert_eq!((failed.err(), bytes(folder.path())), (Some("the disk is full"), before));
    }

    #[test]
    fn only_so_many_writes_are_kept_in_memory_and_the_oldest_goes_first() {
        let folder = tempfile::tempdir().unwrap();
        let mut bench = bench(folder.path(), "so");
        for number in 0..=MOST_STEPS {
            let text = format!("find-title = A{number}\n");
            bench.steps.push(Step::take(&folder.path().join("so"), vec![("find.ftl".into(), text)]).unwrap());
        }
        let last = bench.steps.pop().unwrap();
        bench.stepped(last);
        assert_eq!(bench.undoable(), MOST_STEPS);
        (0..MOST_STEPS).for_each(|_| bench.undo().unwrap());
        let left = fs::read_to_string(folder.path().join("so/find.ftl")).unwrap();
        assert_eq!((left.as_str(), bench.undo()), ("find-title = A0\n", Err(WorkError::NothingToUndo)));
    }
}
