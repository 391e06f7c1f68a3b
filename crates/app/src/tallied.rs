//! What people looked for at a kiosk and did not find, where the center counts it: needs, never words.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use jiff::civil::Date;
use many_doors_domain::Need;
use many_doors_search::{Meaning, Query, Thesaurus};
use many_doors_tally::{Languages, Published, Quarter, SystemRandomness, Tally, Visit, brief, counted, csv};

use crate::{
    App,
    save::{save_new, saved},
    wire::{Failure, FailureCode, Found, Paper, TableCell, TallyLine, TallySheet},
};

/// The stem of the file that staff take away: neutral.
const STEM: &str = "numbers";

/// The tally of a center and the visit that is under way.
pub(crate) struct Tallied {
    languages: Languages,
    open: Mutex<(Option<Tally>, Visit)>,
}

impl Tallied {
    /// A tally whose file cannot be written counts nothing; nobody is kept from anything by that.
    pub(crate) fn open(file: &Path, tags: impl IntoIterator<Item = String>, today: Date) -> Self {
        let languages = Languages::new(tags);
        let tally = Tally::open(file, &languages, Quarter::of(today), Box::new(SystemRandomness));
        Self { languages, open: Mutex::new((tally.ok().map(|(tally, _)| tally), Visit::new())) }
    }

    /// Somebody asked, and this was the answer. Found means found in their language: where somebody speaks it, or through an
    /// interpreter. A question that speaks of danger leaves no mark.
    pub(crate) fn asked(&self, needs: impl IntoIterator<Item = Need>, locale: &str, answer: &Found) {
        if answer.crisis {
            return;
        }
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let language = self.languages.find(&primary(locale));
        let wanted = primary(locale);
        let found = answer
            .cards
            .iter()
            .any(|card| card.interpreter || card.languages.iter().any(|language| language.primary() == wanted));
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        needs.into_iter().for_each(|need| open.1.looked_for(need, language, found));
    }

    /// The visit is over.
    pub(crate) fn over(&self, today: Date) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let (tally, visit) = &mut *open;
        let visit = std::mem::take(visit);
        if let Some(tally) = tally {
            // A disk that is full loses a count, and nobody's help.
            let _ = tally.record(visit, Quarter::of(today));
        }
    }

    fn published(&self, today: Date) -> Result<Published, Failure> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let tally = open.0.as_mut().ok_or_else(|| Failure::of(FailureCode::NothingWritten))?;
        tally.publish(Quarter::of(today), &self.languages).map_err(|_| Failure::of(FailureCode::NothingWritten))
    }

    /// The newest quarter that is over, for one page.
    pub(crate) fn sheet(&self, today: Date) -> Result<TallySheet, Failure> {
        let brief = brief(&self.published(today)?);
        Ok(TallySheet {
            quarter: brief.quarter.map(|quarter| quarter.to_string()),
            made_on: today.to_string(),
            lines: brief
                .lines
                .into_iter()
                .map(|line| TallyLine {
                    need: line.need,
                    language: line.language.to_string(),
                    not_found: line.not_found,
                    found: line.found,
                    may_be_noise: line.may_be_noise,
                })
                .collect(),
            hidden: u32::try_from(brief.hidden).unwrap_or(u32::MAX),
            least: brief.least,
            margin: brief.margin,
        })
    }

    /// Whether the table of a page is that of the newest quarter which is over, row by row, and has no other number.
    fn is_told_by(&self, paper: &Paper, today: Date) -> Result<bool, Failure> {
        let sheet = self.sheet(today)?;
        let blocks = paper.parts.iter().flatten().chain(&paper.short).chain(&paper.foot);
        let rows: Vec<&Vec<TableCell>> =
            blocks.filter_map(|block| block.table.as_ref()).flat_map(|table| &table.rows).collect();
        let right = |(row, line): (&&Vec<TableCell>, &TallyLine)| {
            let counts: Vec<u32> = row.iter().filter_map(|cell| cell.count).collect();
            let known = [Some(line.not_found), line.found, Some(sheet.least)];
            let words = row.iter().flat_map(|cell| &cell.words);
            counts == [line.not_found]
                && words.filter_map(|words| number(&words.text)).all(|n| known.contains(&Some(n)))
        };
        Ok(sheet.quarter.is_some() && rows.len() == sheet.lines.len() && rows.iter().zip(&sheet.lines).all(right))
    }

    /// Every quarter that is over, as a file on a stick.
    pub(crate) fn save(&self, folder: &Path, today: Date) -> Result<PathBuf, Failure> {
        let text = csv(&self.published(today)?);
        let outcome = save_new(folder, STEM, ".csv", |file| file.write_all(text.as_bytes()));
        saved(outcome).map(|saved| saved.file.into())
    }
}

impl App {
    /// A page about the newest quarter that is over, as a file on a stick beside the numbers themselves. The window has the
    /// words, so it makes the page; what it tells is held against the table.
    ///
    /// # Errors
    /// `BadRequest` for a page that tells anything but the table; `DoesNotFit`, `LettersMissing`, `NotSaved`, `NothingWritten`.
    pub(crate) fn save_brief(
        &self,
        tallied: &Tallied,
        paper: Option<&Paper>,
        stick: &Path,
    ) -> Result<PathBuf, Failure> {
        let paper = paper.ok_or_else(|| Failure::of(FailureCode::BadRequest))?;
        if !tallied.is_told_by(paper, self.now().today)? {
            return Err(Failure::of(FailureCode::BadRequest));
        }
        let pdf = self.one_page(paper)?;
        saved(save_new(stick, STEM, ".pdf", |file| file.write_all(&pdf))).map(|saved| saved.file.into())
    }
}

/// The number that words hold, if they hold one. The window writes every number with these digits (`chain.ts`).
fn number(text: &str) -> Option<u32> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    // What is too long to be a count is none of the table's.
    (!digits.is_empty()).then(|| digits.parse().unwrap_or(u32::MAX))
}

/// The needs of a question that may be counted: the tile that was pressed, and what the thesaurus makes of the words. None at all
/// if the question may speak of anything that is never counted: what stands beside it would tell of it.
pub(crate) fn needs_of(thesaurus: &Thesaurus, tile: Option<Need>, text: &str) -> Vec<Need> {
    let (_, meanings) = thesaurus.expand(&Query::parse(text).0);
    let needs = |meaning: &Meaning| {
        let concepts = meaning.concepts.iter().map(|concept| &thesaurus.concepts()[*concept]);
        concepts.flat_map(|concept| concept.needs.iter().copied()).collect::<Vec<_>>()
    };
    if tile.into_iter().chain(meanings.iter().flat_map(needs)).any(|need| !counted(need)) {
        return Vec::new();
    }
    // Words that may mean several things say nothing certain.
    let sure = meanings.iter().filter(|meaning| meaning.concepts.len() == 1);
    tile.into_iter().chain(sure.flat_map(needs)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Surroundings;

    #[test]
    fn a_question_that_touches_violence_or_the_law_leaves_no_mark_of_anything_else_in_it() {
        let app = App::open(Surroundings::none(std::sync::Arc::new(|| jiff::Timestamp::UNIX_EPOCH)));
        let state = app.state();
        let needs = |tile, text| needs_of(state.concepts.thesaurus(), tile, text);
        assert_eq!(needs(None, "insomnia"), [Need::Sleep]);
        assert_eq!(needs(Some(Need::Pay), "insomnia"), [Need::Pay, Need::Sleep]);
        for text in ["insomnia deportation", "deportation insomnia", "asylum insomnia", "domestic violence insomnia"] {
            assert_eq!(needs(None, text), [], "{text}");
        }
        assert_eq!(needs(Some(Need::DeviceSafety), "insomnia"), [], "a tile says it too");
        assert_eq!(needs(None, "homesick"), [], "one word may mean both");
    }
}
