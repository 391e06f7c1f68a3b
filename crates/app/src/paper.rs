//! Sheets of paper: drawing them, saving them as PDF, sending them to a printer, and square codes for a phone.

use std::io::Write as _;

use many_doors_paper::{Drawn, Paper, PaperError, SquareCode, draw, square_code};

use crate::{
    App,
    commands::{CodeRequest, Done, NoRequest, PaperRequest, PrintRequest, SaveRequest, SaveTextRequest},
    outlets::Printers,
    save::{save_new, saved},
    wire::{BoardRow, Failure, FailureCode, Outlets, Pages, Saved, Text},
};

/// What a saved sheet is called. Neutral: it says nothing about what is in it.
pub(crate) const FILE_NAME: &str = "sheet";
/// The longest side of a request: a list of a hundred records.
const MOST_PARTS: usize = 400;

/// What every print job is called, in every language: the print system keeps it, and a translated one would say who was here.
pub(crate) const JOB_TITLE: &str = "Information sheet";

impl App {
    /// Pictures of the pages, as they come out.
    ///
    /// # Errors
    /// `LettersMissing`, `DoesNotFit`; `BadRequest` for what is no document.
    pub fn draw_paper(&self, request: PaperRequest) -> Result<Pages, Failure> {
        Ok(Pages { pages: self.drawn(&request.paper)?.pictures() })
    }

    /// Where sheets can go from here: folders, drives, printers.
    ///
    /// # Errors
    /// None today. The signature is that of every command.
    pub fn outlets(&self, _: NoRequest) -> Result<Outlets, Failure> {
        let Some(outside) = self.surroundings.outlets.as_ref().filter(|_| !self.is_kiosk()) else {
            return Ok(Outlets::default());
        };
        let Printers { names, usual } = outside.printers();
        Ok(Outlets {
            file: format!("{FILE_NAME}.pdf"),
            places: outside.places(),
            printers: names,
            usual_printer: usual,
        })
    }

    /// Saves a PDF under a neutral name into a folder that the person chose. Nothing that is there is overwritten.
    ///
    /// # Errors
    /// `NotSaved`; those of [`App::draw_paper`].
    pub fn save_paper(&self, request: SaveRequest) -> Result<Saved, Failure> {
        let folder = self.folder_to_save_in(&request.folder)?;
        let pdf = self.drawn(&request.paper)?.pdf().map_err(failure)?;
        saved(save_new(&folder, FILE_NAME, ".pdf", |file| file.write_all(&pdf)))
    }

    /// Saves the words of a sheet as a new file of plain text, for a message or another program. Line ends are those that every
    /// system reads.
    ///
    /// # Errors
    /// `NotSaved`, and on a kiosk.
    pub fn save_text(&self, request: SaveTextRequest) -> Result<Saved, Failure> {
        let folder = self.folder_to_save_in(&request.folder)?;
        let text = request.text.lines().collect::<Vec<_>>().join("\r\n") + "\r\n";
        saved(save_new(&folder, FILE_NAME, ".txt", |file| file.write_all(text.as_bytes())))
    }

    /// Sends the pages to a printer, as a job with a neutral title.
    ///
    /// # Errors
    /// `NotPrinted`; those of [`App::draw_paper`].
    pub fn print_paper(&self, request: PrintRequest) -> Result<Done, Failure> {
        let outside = self.surroundings.outlets.as_ref().ok_or_else(|| Failure::of(FailureCode::NotPrinted))?;
        // On a kiosk the center has chosen, or has chosen not to print.
        let printer = match &self.kiosk {
            None => request.printer.as_str(),
            Some(kiosk) => kiosk.printer().ok_or_else(|| Failure::of(FailureCode::NotAllowed))?,
        };
        let pdf = self.drawn(&request.paper)?.pdf().map_err(failure)?;
        let printing = self.kiosk.as_ref().map(|kiosk| kiosk.printing());
        let sent = outside.print(&pdf, JOB_TITLE, printer);
        drop(printing);
        sent.map_err(|_| Failure::of(FailureCode::NotPrinted))?;
        Ok(Done {})
    }

    /// A square code that a phone reads from the screen.
    ///
    /// # Errors
    /// `DoesNotFit`.
    pub fn square_code(&self, request: CodeRequest) -> Result<SquareCode, Failure> {
        square_code(&request.text).map_err(|_| Failure::of(FailureCode::DoesNotFit))
    }

    /// Every language of the program, with the sentence to point to in it.
    ///
    /// # Errors
    /// None: a language without the sentence is left out. The signature is that of every command.
    pub fn board(&self, _: NoRequest) -> Result<Vec<BoardRow>, Failure> {
        let state = self.state();
        let row = |info: &many_doors_l10n::LocaleInfo| {
            let say = |id: &str| {
                let text = state.catalogues.label(&info.tag, id, None)?;
                let status = state.catalogues.status(&info.tag, id);
                Some(Text { text, lang: info.tag.clone(), status, source: None })
            };
            Some(BoardRow {
                locale: info.tag.clone(),
                speak: say("board-speak")?,
                interpreter: say("board-interpreter")?,
            })
        };
        Ok(state.catalogues.locales().filter(|info| !info.pseudo).filter_map(row).collect())
    }

    /// A document that must be a single page, as a PDF.
    ///
    /// # Errors
    /// `DoesNotFit` where it would be more than one page; those of [`App::draw_paper`].
    pub(crate) fn one_page(&self, paper: &Paper) -> Result<Vec<u8>, Failure> {
        let drawn = self.drawn(paper)?;
        if drawn.pages() != 1 {
            return Err(Failure::of(FailureCode::DoesNotFit));
        }
        drawn.pdf().map_err(failure)
    }

    fn drawn(&self, paper: &Paper) -> Result<Drawn, Failure> {
        if paper.parts.len() > MOST_PARTS {
            return Err(Failure::of(FailureCode::DoesNotFit));
        }
        draw(paper).map_err(|why| match why {
            PaperError::LettersMissing(lang) => {
                let state = self.state();
                let name = state.catalogues.locales().find(|info| info.tag == lang).map(|info| info.endonym.clone());
                let mut failure = Failure::of(FailureCode::LettersMissing);
                failure.args.insert("language".to_owned(), name.unwrap_or(lang));
                failure
            }
            why => failure(why),
        })
    }
}

/// In one exhaustive match: a new kind of error does not compile until someone has chosen its words.
fn failure(why: PaperError) -> Failure {
    match why {
        PaperError::LettersMissing(lang) => {
            let mut failure = Failure::of(FailureCode::LettersMissing);
            failure.args.insert("language".to_owned(), lang);
            failure
        }
        PaperError::DoesNotFit | PaperError::Code(_) => Failure::of(FailureCode::DoesNotFit),
        PaperError::Unfit(_) => Failure::of(FailureCode::BadRequest),
        PaperError::Engine(_) => Failure::of(FailureCode::Internal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_on_the_board_are_in_their_own_language() {
        let app = App::open(crate::Surroundings::none(std::sync::Arc::new(|| jiff::Timestamp::UNIX_EPOCH)));
        let board = app.board(NoRequest {}).unwrap();
        assert_eq!(board.first().map(|row| row.speak.text.as_str()), Some("I speak English."));
        let english = &board[0].speak.text;
        for row in &board[1..] {
            assert_ne!(&row.speak.text, english, "{}", row.locale);
            assert_eq!(row.speak.lang, row.locale);
        }
        assert_eq!(board[0].locale, "en");
    }
}
