use many_doors_domain::Need;

use crate::{Language, counted};

/// How many needs of one visit are counted at most. One person's weight in the tables ends here, and the noise covers it.
pub const MOST_NEEDS: usize = 3;

/// What one person looked for, from the first touch to the reset: at most [`MOST_NEEDS`] needs, each once, never a word.
///
/// Lives in memory only: it cannot be shown, copied or stored. Give it to [`Tally::record`](crate::Tally::record) when the
/// visit ends, or drop it and nothing of it was ever there (a person who left in haste, say).
#[derive(Default)]
pub struct Visit {
    looked: [Option<Looked>; MOST_NEEDS],
}

#[derive(Clone, Copy)]
pub(crate) struct Looked {
    pub need: Need,
    pub language: Language,
    pub found: bool,
}

impl Visit {
    /// Nobody has looked for anything yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A search for `need` in `language` found something, or nothing.
    ///
    /// Needs that are never counted ([`counted`]) leave no mark here either. A need that was looked for before stays one: it
    /// keeps the language it was first looked for in, and was found if any search in that language found something. What was
    /// found only after a change of language was still missing in the first. Needs after the third are not counted.
    pub fn looked_for(&mut self, need: Need, language: Language, found: bool) {
        if !counted(need) {
            return;
        }
        for place in &mut self.looked {
            match place {
                Some(before) if before.need == need => {
                    before.found |= found && before.language == language;
                    return;
                }
                Some(_) => {}
                None => {
                    *place = Some(Looked { need, language, found });
                    return;
                }
            }
        }
    }

    pub(crate) fn looked(&self) -> impl Iterator<Item = Looked> + '_ {
        self.looked.iter().flatten().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Languages;

    fn facts(visit: &Visit) -> Vec<(Need, String, bool)> {
        visit.looked().map(|one| (one.need, one.language.to_string(), one.found)).collect()
    }

    #[test]
    fn a_need_counts_once_a_visit_and_was_found_if_any_search_found_it() {
        let es = Languages::new(["es"]).find("es");
        let mut visit = Visit::new();
        for found in [false, true, false] {
            visit.looked_for(Need::Sleep, es, found);
        }
        assert_eq!(facts(&visit), [(Need::Sleep, "es".to_owned(), true)]);
    }

    #[test]
    fn what_was_found_only_in_another_language_was_missing_in_the_first() {
        let languages = Languages::new(["es", "en"]);
        let mut visit = Visit::new();
        visit.looked_for(Need::Sleep, languages.find("es"), false);
        visit.looked_for(Need::Sleep, languages.find("en"), true);
        assert_eq!(facts(&visit), [(Need::Sleep, "es".to_owned(), false)]);
    }

    #[test]
    fn the_fourth_need_and_what_is_never_counted_leave_no_mark() {
        let mut visit = Visit::new();
        for need in [Need::Suicide, Need::Pay, Need::Newcomer, Need::Faith, Need::Violence, Need::Talk, Need::Grief] {
            visit.looked_for(need, Language::OTHER, false);
        }
        let needs: Vec<Need> = visit.looked().map(|one| one.need).collect();
        assert_eq!(needs, [Need::Pay, Need::Faith, Need::Talk]);
    }
}
