use std::cmp::Reverse;

use many_doors_domain::Need;

use crate::{EPSILON, LEAST, Language, MARGIN, Published, Quarter, noise::chance_of};

/// How many lines one page takes.
const MOST_LINES: usize = 10;

/// A line is marked unless noise alone would make one like it, anywhere on the page, in fewer than one table of twenty.
const DOUBT: f64 = 0.05;

/// What a one-page sheet says about the newest quarter that is over. Data only: the sentences are Fluent's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// The quarter; `None` when none was published yet.
    pub quarter: Option<Quarter>,
    /// What was looked for and not found most often, at most ten, the most frequent first.
    pub lines: Vec<BriefLine>,
    /// How many cells the quarter has, found and not found.
    pub cells: usize,
    /// How many of them are hidden.
    pub hidden: usize,
    /// A cell below this is hidden.
    pub least: u32,
    /// In 19 of 20 cells the true count is no further than this from the one shown.
    pub margin: u32,
    /// The privacy loss of one visit.
    pub epsilon: u64,
}

/// An unmet need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BriefLine {
    /// What people looked for.
    pub need: Need,
    /// In which language.
    pub language: Language,
    /// In how many visits nothing was found. Noised, at least [`LEAST`].
    pub not_found: u32,
    /// In how many something was. Noised; `None` is hidden.
    pub found: Option<u32>,
    /// The count is so small that it may be noise and nobody: the sheet must say so.
    pub may_be_noise: bool,
}

/// The data of a one-page sheet about the newest quarter among those published.
#[must_use]
pub fn brief(published: &Published) -> Brief {
    let quarter = published.quarters.last().copied();
    let rows: Vec<_> = published.rows.iter().filter(|row| Some(row.quarter) == quarter).collect();
    let hidden = rows.iter().flat_map(|row| [row.found, row.not_found]).filter(Option::is_none).count();
    #[allow(clippy::cast_precision_loss, reason = "some hundreds of rows")]
    let may_be_noise = |count| rows.len() as f64 * chance_of(count) >= DOUBT;
    let mut lines: Vec<BriefLine> = rows
        .iter()
        .filter_map(|row| {
            let not_found = row.not_found?;
            let may_be_noise = may_be_noise(not_found);
            Some(BriefLine { need: row.need, language: row.language, not_found, found: row.found, may_be_noise })
        })
        .collect();
    // Stable: equal counts stay in the table's order.
    lines.sort_by_key(|line| Reverse(line.not_found));
    lines.truncate(MOST_LINES);
    Brief { quarter, lines, cells: rows.len() * 2, hidden, least: LEAST, margin: MARGIN, epsilon: EPSILON }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Languages, Row, counted::counted_needs};

    fn published(count: impl Fn(usize) -> Option<u32>) -> Published {
        let languages = Languages::new(["en", "es", "ht"]);
        let mut rows = Vec::new();
        let quarters = vec![Quarter::new(2026, 1).unwrap(), Quarter::new(2026, 2).unwrap()];
        for quarter in quarters.clone() {
            for need in counted_needs() {
                for language in languages.all() {
                    let not_found = if quarter.number() == 1 { Some(999) } else { count(rows.len() % 68) };
                    rows.push(Row { quarter, need, language: *language, found: None, not_found });
                }
            }
        }
        Published { quarters, rows }
    }

    #[test]
    fn the_page_has_the_ten_greatest_unmet_needs_of_the_newest_quarter() {
        let brief = brief(&published(|row| u32::try_from(row).ok().filter(|count| *count >= 40)));
        assert_eq!(brief.quarter.map(|quarter| quarter.to_string()).as_deref(), Some("2026-Q2"));
        let counts: Vec<u32> = brief.lines.iter().map(|line| line.not_found).collect();
        assert_eq!(counts, (58..=67).rev().collect::<Vec<_>>());
        assert_eq!((brief.cells, brief.hidden), (136, 68 + 40));
    }

    #[test]
    fn equal_counts_stay_in_the_tables_order() {
        let lines = brief(&published(|row| (row < 3).then_some(50))).lines;
        let languages: Vec<String> = lines.iter().map(|line| line.language.to_string()).collect();
        assert_eq!(languages, ["en", "es", "ht"]);
    }

    #[test]
    fn a_count_that_noise_could_have_made_is_marked() {
        // Among 68 cells that nobody touched, one of 20 or more comes up in one table of twenty; of 10, in most tables.
        let lines = brief(&published(|row| [10, 19, 21, 60].get(row).copied())).lines;
        let marked: Vec<(u32, bool)> = lines.iter().map(|line| (line.not_found, line.may_be_noise)).collect();
        assert_eq!(marked, [(60, false), (21, false), (19, true), (10, true)]);
    }

    #[test]
    fn before_the_first_quarter_is_over_there_is_nothing_to_say() {
        let brief = brief(&Published { quarters: Vec::new(), rows: Vec::new() });
        assert_eq!((brief.quarter, brief.lines.len(), brief.cells, brief.hidden), (None, 0, 0, 0));
    }
}
