use many_doors_domain::Need;

use crate::{Language, Languages, Quarter, table::Table};

/// Counts below this are never shown.
pub const LEAST: u32 = 10;

/// Tables as anybody may see them: noised counts of quarters that are over.
///
/// **Why no hidden cell can be worked out.** Hiding small cells is of no use where a total gives them back (total less the
/// cells shown), so statistical offices hide a second, "complementary" cell in every row and column. Here the simpler rule is
/// taken: there are no totals of any kind, so there is nothing to complement. Each cell is shown or hidden by its own count
/// alone and carries its own noise, independent of all others; so a table is the same whatever its hidden cells hold, and
/// says of each only that it is below [`LEAST`]. Whoever adds shown cells up gets a sum of shown cells. And against totals
/// that a center publishes elsewhere the noise stands, of shown cells and hidden ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Quarters that are over, oldest first.
    pub quarters: Vec<Quarter>,
    /// Every counted need by every language asked for, quarter by quarter, always in the same order.
    pub rows: Vec<Row>,
}

/// Two cells: a need in a language in a quarter, found and not found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// When.
    pub quarter: Quarter,
    /// What people looked for.
    pub need: Need,
    /// The language of the screen.
    pub language: Language,
    /// Visits in which something was found; `None` is hidden. Noised, at least [`LEAST`].
    pub found: Option<u32>,
    /// Visits in which nothing was found; `None` is hidden. Noised, at least [`LEAST`].
    pub not_found: Option<u32>,
}

impl Published {
    pub(crate) fn new<'a>(tables: impl Iterator<Item = &'a Table<Option<u32>>>, languages: &Languages) -> Self {
        let mut published = Self { quarters: Vec::new(), rows: Vec::new() };
        for table in tables {
            published.quarters.push(table.quarter);
            let rows = table.rows().filter(|(_, language, _, _)| languages.all().contains(language));
            published.rows.extend(rows.map(|(need, language, found, not_found)| Row {
                quarter: table.quarter,
                need,
                language,
                found,
                not_found,
            }));
        }
        published
    }
}
