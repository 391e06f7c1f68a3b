//! Paper, without a window: where sheets go, and where they do not.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::io;
use std::sync::{Arc, Mutex};

use many_doors_app::{
    App, OutletsOutside, Printers, Surroundings,
    commands::{CodeRequest, NoRequest, PaperRequest, PrintRequest, SaveRequest, SaveTextRequest},
    wire::{Block, Column, Direction, FailureCode, Paper, PaperForm, Role, SavePlace, SavePlaceKind, Words},
};

/// A computer with one printer, which keeps what it was given.
#[derive(Default)]
struct Desk {
    jobs: Mutex<Vec<(String, String, usize)>>,
    jammed: bool,
}

impl OutletsOutside for Desk {
    fn places(&self) -> Vec<SavePlace> {
        vec![SavePlace { kind: SavePlaceKind::Drive, name: "BLUE".into(), folder: "/media/BLUE".into() }]
    }

    fn printers(&self) -> Printers {
        Printers { names: vec!["Front_Desk".into()], usual: None }
    }

    fn print(&self, pdf: &[u8], title: &str, printer: &str) -> io::Result<()> {
        if self.jammed {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        assert!(pdf.starts_with(b"%PDF-"));
        self.jobs.lock().unwrap().push((title.into(), printer.into(), pdf.len()));
        Ok(())
    }
}

fn app(outlets: Option<Arc<dyn OutletsOutside>>) -> App {
    let clock = Arc::new(|| "2026-11-23T17:00:00Z".parse().expect("a moment"));
    App::open(Surroundings { outlets, ..Surroundings::none(clock) })
}

fn paper(lang: &str, text: &str) -> Paper {
    let block = |role, text: &str| Block {
        role,
        cells: vec![vec![Words { text: text.into(), lang: lang.into(), dir: Direction::Ltr }]],
        code: None,
        table: None,
    };
    Paper {
        title: "Information sheet".into(),
        form: PaperForm::Page,
        columns: vec![Column { lang: lang.into(), dir: Direction::Ltr, tall: false, name: lang.into() }],
        parts: vec![vec![block(Role::Title, text)]],
        short: Vec::new(),
        foot: vec![block(Role::Urgent, "988")],
    }
}

#[test]
fn a_sheet_is_drawn_saved_and_printed_under_a_neutral_title() {
    let desk = Arc::new(Desk::default());
    let app = app(Some(desk.clone()));
    let paper = paper("en", "Somebody to talk to");
    let pages = app.draw_paper(PaperRequest { paper: paper.clone() }).unwrap().pages;
    assert!(pages.len() == 1 && pages[0].starts_with("<svg"));
    let outlets = app.outlets(NoRequest {}).unwrap();
    assert_eq!((outlets.file.as_str(), outlets.places.len(), outlets.printers.len()), ("sheet.pdf", 1, 1));
    let folder = tempfile::tempdir().unwrap();
    let asked = SaveRequest { paper: paper.clone(), folder: folder.path().display().to_string() };
    let saved = app.save_paper(asked).unwrap();
    assert_eq!(saved.file, folder.path().join("sheet.pdf").display().to_string());
    let words =
        SaveTextRequest { text: "Dear office,\nسلام\n".into(), folder: folder.path().display().to_string() };
    let text = app.save_text(words).unwrap();
    assert_eq!(text.file, folder.path().join("sheet.txt").display().to_string());
    assert_eq!(std::fs::read_to_string(&text.file).unwrap(), "Dear office,\r\nسلام\r\n");
    app.print_paper(PrintRequest { paper, printer: "Front_Desk".into() }).unwrap();
    let jobs = desk.jobs.lock().unwrap();
    assert_eq!((jobs[0].0.as_str(), jobs[0].1.as_str()), ("Information sheet", "Front_Desk"));
    assert_eq!(jobs[0].2 as u64, std::fs::metadata(&saved.file).unwrap().len(), "what is printed is what is saved");
}

#[test]
fn where_there_are_no_outlets_as_on_a_kiosk_nothing_is_saved_or_printed() {
    let app = app(None);
    let folder = tempfile::tempdir().unwrap();
    let asked = SaveRequest { paper: paper("en", "x"), folder: folder.path().display().to_string() };
    assert_eq!(app.save_paper(asked).unwrap_err().code, FailureCode::NotSaved);
    let asked = SaveTextRequest { text: "x".into(), folder: folder.path().display().to_string() };
    assert_eq!(app.save_text(asked).unwrap_err().code, FailureCode::NotSaved);
    let asked = PrintRequest { paper: paper("en", "x"), printer: "Front_Desk".into() };
    assert_eq!(app.print_paper(asked).unwrap_err().code, FailureCode::NotPrinted);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    assert!(app.outlets(NoRequest {}).unwrap().places.is_empty());
    assert!(app.draw_paper(PaperRequest { paper: paper("en", "x") }).is_ok(), "it can still be seen");
}

#[test]
fn a_printer_that_fails_and_a_folder_that_is_none_are_told() {
    let app = app(Some(Arc::new(Desk { jammed: true, ..Desk::default() })));
    let asked = PrintRequest { paper: paper("en", "x"), printer: "Front_Desk".into() };
    assert_eq!(app.print_paper(asked).unwrap_err().code, FailureCode::NotPrinted);
    for folder in ["", "sheets", "../..", "/nowhere/at/all", "/etc/hostname", "/proc"] {
        let asked = SaveRequest { paper: paper("en", "x"), folder: folder.into() };
        assert_eq!(app.save_paper(asked).unwrap_err().code, FailureCode::NotSaved, "{folder}");
    }
}

#[test]
fn a_language_without_letters_is_named_by_its_own_name() {
    let failure = app(None).draw_paper(PaperRequest { paper: paper("ko", "\u{10fffd}") }).unwrap_err();
    assert_eq!(failure.code, FailureCode::LettersMissing);
    assert_eq!(failure.args["language"], "한국어");
}

#[test]
fn a_square_holds_what_fits_and_says_when_it_does_not() {
    let app = app(None);
    let code = app.square_code(CodeRequest { text: "tel:988".into() }).unwrap();
    assert!(code.side >= 29 && code.path.starts_with('M'));
    let failure = app.square_code(CodeRequest { text: "x".repeat(501) }).unwrap_err();
    assert_eq!(failure.code, FailureCode::DoesNotFit);
}
