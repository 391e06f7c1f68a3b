use many_doors_domain::Need;
use serde::{Deserialize, Serialize};

use crate::{
    LEAST, Language, Languages, NoRandomness, Quarter, Randomness, counted, counted::counted_needs, language::tags,
    noise::two_sided, visit::Looked,
};

/// The counts of one quarter, every need by every language, found and not found. All cells are there from the beginning.
///
/// `C` is `i64` while the quarter is counted (noised, so it may be below 0), `Option<u32>` once it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table<C> {
    pub quarter: Quarter,
    /// In the domain's order. Kept, so that a later program with other needs can still read it.
    pub needs: Vec<Need>,
    /// In order, `other` last.
    #[serde(with = "tags")]
    pub languages: Vec<Language>,
    /// For each need, for each language: found, not found.
    pub cells: Vec<[C; 2]>,
}

impl Table<i64> {
    /// A table of noise: nobody was counted yet.
    ///
    /// # Errors
    /// [`NoRandomness`].
    pub fn new(quarter: Quarter, languages: &Languages, random: &mut dyn Randomness) -> Result<Self, NoRandomness> {
        let needs: Vec<Need> = counted_needs().collect();
        let languages = languages.all().to_vec();
        let cells = (0..needs.len() * languages.len())
            .map(|_| Ok([two_sided(random)?, two_sided(random)?]))
            .collect::<Result<_, NoRandomness>>()?;
        Ok(Self { quarter, needs, languages, cells })
    }

    /// Adds one to one cell. A language that this table did not begin with is `other`; a need that it did not begin with is
    /// not counted before the next quarter: a new cell would say that somebody came for it.
    pub fn add(&mut self, looked: Looked) {
        let Some(row) = self.needs.iter().position(|need| *need == looked.need) else { return };
        let column = self.languages.iter().position(|language| *language == looked.language);
        let column = column.unwrap_or(self.languages.len() - 1);
        let cell = &mut self.cells[row * self.languages.len() + column][usize::from(!looked.found)];
        *cell = cell.saturating_add(1);
    }

    /// What may be shown of it: each count of [`LEAST`] or more, for itself. No cell depends on another.
    pub fn freeze(&self) -> Table<Option<u32>> {
        let shown = |count: &i64| u32::try_from(*count).ok().filter(|count| *count >= LEAST);
        Table {
            quarter: self.quarter,
            needs: self.needs.clone(),
            languages: self.languages.clone(),
            cells: self.cells.iter().map(|[found, not_found]| [shown(found), shown(not_found)]).collect(),
        }
    }
}

impl<C: Copy> Table<C> {
    /// Whether it has the shape of a table that this crate wrote.
    pub fn is_whole(&self) -> bool {
        self.needs.is_sorted_by(|one, next| one < next)
            && self.languages.is_sorted_by(|one, next| one < next)
            && self.languages.last() == Some(&Language::OTHER)
            && self.cells.len() == self.needs.len() * self.languages.len()
    }

    /// Takes out the rows of needs that are never counted: an earlier program may have thought otherwise.
    pub fn keep_counted(&mut self) {
        let rows = self.needs.iter().zip(self.cells.chunks(self.languages.len()));
        self.cells = rows.filter(|(need, _)| counted(**need)).flat_map(|(_, row)| row.iter().copied()).collect();
        self.needs.retain(|need| counted(*need));
    }

    /// Need, language, found and not found, in the file's order.
    pub fn rows(&self) -> impl Iterator<Item = (Need, Language, C, C)> + '_ {
        let names = self.needs.iter().flat_map(|need| self.languages.iter().map(move |language| (*need, *language)));
        names.zip(&self.cells).map(|((need, language), [found, not_found])| (need, language, *found, *not_found))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{MOST_NEEDS, Visit, seeded::Seeded};
    use many_doors_domain::Code as _;

    fn table(seed: u64) -> Table<i64> {
        let languages = Languages::new(["en", "es", "ht"]);
        Table::new(Quarter::new(2026, 3).unwrap(), &languages, &mut Seeded(seed)).unwrap()
    }

    #[test]
    fn every_cell_is_there_before_anybody_came() {
        let table = table(1);
        assert!(table.is_whole());
        assert_eq!(table.rows().count(), counted_needs().count() * 4);
        assert!(table.cells.iter().flatten().any(|count| *count < 0), "noise goes both ways");
    }

    #[test]
    fn a_language_that_came_later_is_other_until_the_next_quarter() {
        let before = table(2);
        let mut after = before.clone();
        let language = Languages::new(["vi"]).find("vi");
        after.add(Looked { need: Need::Talk, language, found: false });
        let changed: Vec<_> = before.rows().zip(after.rows()).filter(|(one, other)| one != other).collect();
        assert_eq!(changed.len(), 1);
        assert_eq!((changed[0].1.0, changed[0].1.1, changed[0].1.3), (Need::Talk, Language::OTHER, changed[0].0.3 + 1));
    }

    #[test]
    fn rows_that_are_no_longer_counted_are_taken_out_and_the_others_stay_in_place() {
        let whole = table(3);
        let mut table = whole.clone();
        // As if an earlier program had counted it: its row goes where the domain's order puts it.
        let row = table.needs.partition_point(|need| *need < Need::Suicide);
        table.needs.insert(row, Need::Suicide);
        table.cells.splice(row * 4..row * 4, [[77, 77]; 4]);
        assert!(table.is_whole() && row > 0);
        table.keep_counted();
        assert_eq!(table, whole);
    }

    #[test]
    fn a_cell_after_seven_visits_lies_around_seven_as_wide_as_the_noise_is() {
        let looked = Looked { need: Need::Pay, language: Language::OTHER, found: false };
        let seen = (0..4_000).map(|seed| {
            let mut table = table(seed);
            (0..7).for_each(|_| table.add(looked));
            let row = table.rows().find(|row| (row.0, row.1) == (Need::Pay, Language::OTHER)).unwrap();
            f64::from(i32::try_from(row.3).unwrap())
        });
        let seen: Vec<f64> = seen.collect();
        let mean = seen.iter().sum::<f64>() / 4_000.0;
        let variance = seen.iter().map(|count| (count - 7.0).powi(2)).sum::<f64>() / 4_000.0;
        // Four standard errors of 4,000 tables around 7 and 17.83.
        assert!((mean - 7.0).abs() < 0.27, "{mean}");
        assert!((variance - 17.83).abs() < 2.53, "{variance}");
        let exact = seen.iter().filter(|count| (**count - 7.0).abs() < 0.5).count();
        assert!((560..=760).contains(&exact), "the true count itself comes up as often as chance has it: {exact}");
    }

    proptest! {
        #[test]
        fn nothing_below_ten_is_ever_shown(cells in prop::collection::vec(any::<[i64; 2]>(), 68), small in -40i64..40) {
            let mut table = table(4);
            table.cells = cells;
            table.cells[0] = [small, small + 1];
            let frozen = table.freeze();
            for (shown, count) in frozen.cells.iter().flatten().zip(table.cells.iter().flatten()) {
                prop_assert!(shown.is_none_or(|shown| shown >= 10 && i64::from(shown) == *count));
                prop_assert_eq!(shown.is_some(), (10..=i64::from(u32::MAX)).contains(count));
            }
        }

        #[test]
        fn what_is_shown_is_the_same_whatever_the_hidden_cells_hold(
            cells in prop::collection::vec([-30i64..40, -30i64..40], 68), other in prop::collection::vec(-30i64..10, 136),
        ) {
            let mut table = table(5);
            table.cells = cells;
            let mut twin = table.clone();
            for (cell, other) in twin.cells.iter_mut().flatten().zip(other) {
                if *cell < 10 {
                    *cell = other;
                }
            }
            prop_assert_eq!(table.freeze(), twin.freeze());
        }

        #[test]
        fn one_visit_moves_at_most_three_cells_by_one(
            searches in prop::collection::vec((0..Need::ALL.len(), 0usize..5, any::<bool>()), 0..40),
        ) {
            let languages = Languages::new(["en", "es", "ht"]);
            let mut visit = Visit::new();
            for (need, language, found) in searches {
                let tag = ["en", "es", "ht", "ko", "nothing"][language];
                visit.looked_for(Need::ALL[need], languages.find(tag), found);
            }
            let before = table(6);
            let mut after = before.clone();
            visit.looked().for_each(|looked| after.add(looked));
            let moved: Vec<i64> = before.cells.iter().flatten().zip(after.cells.iter().flatten())
                .map(|(before, after)| after - before).filter(|by| *by != 0).collect();
            prop_assert!(moved.len() <= MOST_NEEDS && moved.iter().all(|by| *by == 1), "{:?}", moved);
        }
    }
}
