use std::path::{Path, PathBuf};

use crate::{
    Languages, Published, Quarter, Randomness, TallyError, TallyNotice, Visit,
    file::{self, Found, Kept},
    table::Table,
};

/// The tally of one center: one file, and the same in memory.
pub struct Tally {
    file: PathBuf,
    languages: Languages,
    random: Box<dyn Randomness + Send>,
    kept: Kept,
}

impl Tally {
    /// Opens the tally at `file`, or begins one. To call this is to ask for a tally: it writes the file.
    ///
    /// The table of `quarter` (the current one) is made now and not when the first visit ends, so that its being there says
    /// nothing of anybody. `languages` are told apart in tables that begin from now on. One program at a time may hold a file.
    ///
    /// A file that cannot be read is set aside with `.damaged` at the end of its name (one that was there before is replaced),
    /// counting begins anew, and a notice says so.
    ///
    /// # Errors
    /// [`TallyError::NoRandomness`], [`TallyError::NotSetAside`], [`TallyError::NotWritten`]: then nothing is counted.
    pub fn open(
        file: &Path,
        languages: &Languages,
        quarter: Quarter,
        random: Box<dyn Randomness + Send>,
    ) -> Result<(Self, Vec<TallyNotice>), TallyError> {
        let mut notices = Vec::new();
        let kept = match file::read(file) {
            Found::Nothing => Kept::default(),
            Found::Tally(kept) => kept,
            Found::Damaged => {
                file::set_aside(file)?;
                notices.push(TallyNotice::SetAside);
                Kept::default()
            }
        };
        let mut tally = Self { file: file.to_owned(), languages: languages.clone(), random, kept };
        let begun = tally.with_table_of(quarter)?;
        tally.keep(begun)?;
        Ok((tally, notices))
    }

    /// Counts a visit that has ended, in the quarter it ended in, and writes the file.
    ///
    /// The file is written after every visit, also one in which nothing was counted (then with the same bytes as before), so
    /// that the file's having been written says only that somebody was there. A quarter that was published is never changed
    /// again: a visit that a wrong clock puts there is not counted.
    ///
    /// # Errors
    /// [`TallyError::NoRandomness`] when a new quarter's table could not be made, [`TallyError::NotWritten`]. The visit is
    /// forgotten then, and the tally is as before.
    #[allow(clippy::needless_pass_by_value, reason = "a visit is counted once: whoever counts it gives it up")]
    pub fn record(&mut self, visit: Visit, quarter: Quarter) -> Result<(), TallyError> {
        let mut next = self.with_table_of(quarter)?;
        if let Some(table) = next.counting.iter_mut().find(|table| table.quarter == quarter) {
            visit.looked().for_each(|looked| table.add(looked));
        }
        self.keep(next)
    }

    /// The quarters before `current`, as they were published first or are published now.
    ///
    /// The first publication of a quarter is final: its counts are replaced in the file by what was shown, so that no second
    /// one can differ, and what was hidden is gone. A quarter that is not over is never published: from one day to the next
    /// its table would show one visit. `languages` chooses rows (`other` is always among them); a language left out is left
    /// out, never added to `other`, because the sum less the parts would show it. A clock that runs ahead can end a quarter
    /// early: then what was counted so far is its publication, and the rest of it is not counted.
    ///
    /// # Errors
    /// [`TallyError::NotWritten`]: what could not be made final is not shown.
    pub fn publish(&mut self, current: Quarter, languages: &Languages) -> Result<Published, TallyError> {
        if self.kept.counting.iter().any(|table| table.quarter < current) {
            let mut next = self.kept.clone();
            let over = next.counting.partition_point(|table| table.quarter < current);
            next.published.extend(next.counting.drain(..over).map(|table| table.freeze()));
            next.published.sort_unstable_by_key(|table| table.quarter);
            self.keep(next)?;
        }
        Ok(Published::new(self.kept.published.iter().filter(|table| table.quarter < current), languages))
    }

    /// Ends the tally and removes its file: [`forget`](crate::forget).
    ///
    /// # Errors
    /// [`TallyError::NotForgotten`].
    pub fn forget(self) -> Result<(), TallyError> {
        file::forget(&self.file)
    }

    /// What is kept, with a table for `quarter` unless it has one or was published.
    fn with_table_of(&mut self, quarter: Quarter) -> Result<Kept, TallyError> {
        let mut next = self.kept.clone();
        let place = next.counting.partition_point(|table| table.quarter < quarter);
        let counting = next.counting.get(place).is_some_and(|table| table.quarter == quarter);
        if !counting && !next.published.iter().any(|table| table.quarter == quarter) {
            next.counting.insert(place, Table::new(quarter, &self.languages, self.random.as_mut())?);
        }
        Ok(next)
    }

    /// On disk first, then in memory: what could not be written is not remembered either.
    fn keep(&mut self, next: Kept) -> Result<(), TallyError> {
        file::write(&self.file, &next)?;
        self.kept = next;
        Ok(())
    }
}
