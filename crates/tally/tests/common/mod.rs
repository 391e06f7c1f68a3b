//! A center with its file, and randomness that can be told beforehand.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{fs, path::PathBuf};

use many_doors_domain::Need;
use many_doors_tally::{
    Languages, NoRandomness, Published, Quarter, Randomness, Tally, TallyError, TallyNotice, Visit,
};

/// Randomness that makes no noise: one in three, then not one in six, so that every draw is even and ends at once.
#[derive(Default)]
pub struct Silent(u64);

impl Randomness for Silent {
    fn bits(&mut self) -> Result<u64, NoRandomness> {
        self.0 ^= 1;
        Ok(1 - self.0)
    }
}

/// No random numbers at all.
pub struct Dry;

impl Randomness for Dry {
    fn bits(&mut self) -> Result<u64, NoRandomness> {
        Err(NoRandomness)
    }
}

pub struct Center {
    pub folder: tempfile::TempDir,
}

impl Center {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("tally.json")
    }

    pub fn beside(&self, ending: &str) -> PathBuf {
        self.folder.path().join(format!("tally.json{ending}"))
    }

    pub fn bytes(&self) -> Vec<u8> {
        fs::read(self.file()).unwrap()
    }

    pub fn open(&self, random: impl Randomness + Send + 'static) -> Result<(Tally, Vec<TallyNotice>), TallyError> {
        Tally::open(&self.file(), &languages(), q(1), Box::new(random))
    }

    /// A tally without noise, so that what is in the file can be told.
    pub fn silent(&self) -> Tally {
        self.open(Silent::default()).map(|(tally, _)| tally).unwrap_or_else(|error| panic!("{error}"))
    }
}

pub fn languages() -> Languages {
    Languages::new(["en", "es", "vi"])
}

/// A quarter of 2026.
pub fn q(number: u8) -> Quarter {
    Quarter::new(2026, number).unwrap()
}

pub fn visit(searches: &[(Need, &str, bool)]) -> Visit {
    let mut visit = Visit::new();
    searches.iter().for_each(|(need, tag, found)| visit.looked_for(*need, languages().find(tag), *found));
    visit
}

pub fn times(tally: &mut Tally, times: usize, search: (Need, &str, bool), quarter: Quarter) {
    (0..times).for_each(|_| tally.record(visit(&[search]), quarter).unwrap());
}

/// Found and not found of one row.
pub fn row(published: &Published, need: Need, tag: &str) -> (Option<u32>, Option<u32>) {
    let row = published.rows.iter().find(|row| row.need == need && row.language == languages().find(tag)).unwrap();
    (row.found, row.not_found)
}
