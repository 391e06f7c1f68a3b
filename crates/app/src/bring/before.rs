//! What a list said before. A sentence that a new edition repeats was not written today: with a new date, all entries would
//! count as changed, and nobody could tell what did change.

use std::{
    collections::{BTreeMap, HashMap},
    hash::{BuildHasher as _, RandomState},
};

use many_doors_domain::{PartialDate, Record, ResourceId, TextRow};
use many_doors_store::{Reader, StoreError};

/// The names of a list's entries, and the days of their sentences.
pub(super) struct Before {
    pub(super) names: BTreeMap<ResourceId, String>,
    days: HashMap<u64, PartialDate>,
    hasher: RandomState,
}

impl Before {
    /// Reads what is there of a pack.
    pub(super) fn read(reader: &Reader<'_>, pack: &str) -> Result<Self, StoreError> {
        let names = reader.names_of(pack)?.into_iter().collect();
        let mut before = Self { names, days: HashMap::new(), hasher: RandomState::new() };
        reader.each_record(Some(pack), |record| {
            for row in &record.texts {
                before.days.insert(before.sentence(row), row.provenance.date);
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(before)
    }

    /// Gives sentences of `today` that are not new the day they had.
    pub(super) fn date(&self, record: &mut Record, today: PartialDate) {
        for row in record.texts.iter_mut().filter(|row| row.provenance.date == today) {
            if let Some(day) = self.days.get(&self.sentence(row)) {
                row.provenance.date = *day;
            }
        }
    }

    /// A sentence by a number: fifty thousand entries have too many to keep them all.
    fn sentence(&self, row: &TextRow) -> u64 {
        self.hasher.hash_one((&row.resource.0, row.field, &row.locale, &row.text))
    }
}
