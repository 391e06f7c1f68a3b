//! Documents in twelve languages.

use std::path::Path;
use std::process::Command;

use many_doors_paper::{Direction, Paper, PaperError, PaperForm, Role, Words, draw};
use many_doors_tests::reading::{self, runs, spoken, words_of_page};
use proptest::prelude::*;

use crate::sample::{LANGUAGES, block, paper, sentences};

const FORMS: [PaperForm; 6] =
    [PaperForm::Page, PaperForm::Large, PaperForm::Poster, PaperForm::Wallet, PaperForm::Strips, PaperForm::Cards];

fn tool(program: &str, args: &[&str], file: &Path) -> String {
    reading::tool(program, args, file, Some("-"))
}

fn on_disk(paper: &Paper) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), draw(paper).unwrap().pdf().unwrap()).unwrap();
    file
}

/// The sample in a form; a card begins with a heading of its own.
fn fit_for(langs: &[&str], form: PaperForm) -> Paper {
    let mut paper = paper(langs, form);
    if form == PaperForm::Cards {
        paper.parts[1].insert(0, block(langs, Role::Section, |lang| sentences(lang)[1].to_owned()));
    }
    paper
}

fn all_words(paper: &Paper) -> impl Iterator<Item = &Words> {
    paper.parts.iter().flatten().chain(&paper.foot).flat_map(|block| block.cells.iter().flatten())
}

#[test]
fn every_language_reads_back_from_the_pdf_word_for_word() {
    for lang in LANGUAGES {
        let paper = paper(&[lang], PaperForm::Page);
        let read = spoken(&tool("pdftotext", &[], on_disk(&paper).path()));
        for words in all_words(&paper) {
            assert!(read.contains(&spoken(&words.text)), "{lang}: {}\nnot in\n{read}", words.text);
        }
    }
}

#[test]
fn both_columns_read_back_and_each_paragraph_begins_beside_its_translation() {
    for pair in [["en", "ar"], ["ar", "en"], ["en", "km"], ["es", "zh-Hans"], ["vi", "ko"], ["hi", "ar"]] {
        let paper = paper(&pair, PaperForm::Page);
        let file = on_disk(&paper);
        let read = spoken(&words_of_page(file.path(), 1, 2));
        for words in all_words(&paper) {
            for run in runs(&words.text) {
                assert!(read.contains(&run), "{pair:?}: {run} of {}\nnot in\n{read}", words.text);
            }
        }
        // `<word xMin=".." yMin=".." xMax=".." yMax="..">988</word>`: the number of the entry stands in both columns.
        let boxes = tool("pdftotext", &["-bbox"], file.path());
        let numbers: Vec<(f64, f64)> = boxes
            .lines()
            .filter(|line| line.contains(">1-877-565-8860<"))
            .map(|line| {
                let value = |name: &str| {
                    let rest = line.split_once(name).unwrap().1;
                    rest.split('"').nth(1).unwrap().parse::<f64>().unwrap()
                };
                (value("xMin"), (value("yMin") + value("yMax")) / 2.0)
            })
            .collect();
        let [(left, row), (right, same)] = numbers[..] else { panic!("{pair:?}: {numbers:?}") };
        assert!((row - same).abs() < 3.0, "{pair:?}: one row, {numbers:?}");
        assert!((left - right).abs() > 150.0, "{pair:?}: two columns, {numbers:?}");
    }
}

#[test]
fn three_columns_read_back_from_a_page_and_from_large_print_and_no_small_form_takes_them() {
    for form in [PaperForm::Page, PaperForm::Large] {
        for langs in [["en", "ar", "km"], ["ar", "en", "es"], ["zh-Hans", "vi", "ko"]] {
            let paper = paper(&langs, form);
            let file = on_disk(&paper);
            let pages = draw(&paper).unwrap().pages();
            let read: String = (1..=pages).map(|page| spoken(&words_of_page(file.path(), page, 3))).collect();
            for words in all_words(&paper) {
                for run in runs(&words.text) {
                    // In large print a paragraph may go on over the foot of a page.
                    let begins = run.chars().take(if form == PaperForm::Large { 12 } else { 1000 }).collect::<String>();
                    assert!(read.contains(&begins), "{form:?} {langs:?}: {begins} of {}\nnot in\n{read}", words.text);
                }
            }
        }
    }
    for form in [PaperForm::Poster, PaperForm::Wallet, PaperForm::Strips, PaperForm::Cards] {
        assert!(matches!(draw(&paper(&["en", "ar", "km"], form)).err(), Some(PaperError::Unfit(_))), "{form:?}");
    }
}

#[test]
fn cards_stand_four_to_a_page_and_in_two_languages_as_two_sides() {
    let heading = |langs: &[&str]| block(langs, Role::Section, |lang| sentences(lang)[0].to_owned());
    let body = |langs: &[&str]| block(langs, Role::Body, |lang| sentences(lang)[4].to_owned());
    for (langs, expected) in [(&["en"][..], 2), (&["en", "ar"], 3)] {
        let mut paper = paper(langs, PaperForm::Cards);
        paper.parts = vec![vec![heading(langs), body(langs)]; 5];
        assert_eq!(draw(&paper).unwrap().pages(), expected, "{langs:?}");
        let file = on_disk(&paper);
        let read: String = (1..=expected).map(|page| spoken(&words_of_page(file.path(), page, 2))).collect();
        for words in all_words(&paper) {
            for run in runs(&words.text) {
                assert!(read.contains(&run), "{langs:?}: {run} of {}\nnot in\n{read}", words.text);
            }
        }
    }
    let mut bare = paper(&["en"], PaperForm::Cards);
    bare.parts = vec![vec![body(&["en"])]];
    assert!(matches!(draw(&bare).err(), Some(PaperError::Unfit(_))));
}

#[test]
fn the_pdf_is_tagged_titled_and_says_which_language_each_part_is_in() {
    let file = on_disk(&paper(&["en", "ar"], PaperForm::Page));
    let info = Command::new("pdfinfo").arg(file.path()).output().unwrap();
    let info = String::from_utf8_lossy(&info.stdout).into_owned();
    assert!(info.contains("Tagged:          yes") && info.contains("Title:           Information sheet"), "{info}");
    let inside = tool("qpdf", &["--qdf", "--object-streams=disable"], file.path());
    for sign in ["/StructTreeRoot", "/Marked true", "/DisplayDocTitle true", "/Lang (en)", "/S /H1", "/S /H2", "/S /H3"]
    {
        assert!(inside.contains(sign), "no {sign}");
    }
    assert!(inside.contains("/Lang(ar)") || inside.contains("/Lang (ar)"));
    assert!(inside.contains("/S /Figure") && inside.contains("/Alt"), "a square code says what it holds");
}

#[test]
fn fonts_are_embedded_and_nothing_says_when_by_whom_or_by_what_it_was_made() {
    for form in FORMS {
        let file = on_disk(&fit_for(&["zh-Hant", "ar"], form));
        let fonts = Command::new("pdffonts").arg(file.path()).output().unwrap();
        let fonts = String::from_utf8_lossy(&fonts.stdout).into_owned();
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!rows.is_empty() && rows.iter().all(|row| row.contains("yes yes yes")), "{form:?}\n{fonts}");
        let bytes = String::from_utf8_lossy(&std::fs::read(file.path()).unwrap()).into_owned();
        for trace in ["CreationDate", "ModDate", "/Author", "/Creator", "/Producer", "xmp:CreateDate", "typst"] {
            assert!(!bytes.contains(trace), "{form:?}: {trace}");
        }
    }
}

#[test]
fn every_form_holds_its_words_and_its_foot_in_one_language_and_in_two() {
    for form in FORMS {
        for langs in [&["en"][..], &["ar"], &["km", "en"], &["ar", "fil"]] {
            let paper = fit_for(langs, form);
            let pages = draw(&paper).unwrap_or_else(|why| panic!("{form:?} {langs:?}: {why}"));
            assert_eq!(pages.pictures().len(), pages.pages());
            let file = on_disk(&paper);
            for page in 1..=pages.pages() {
                let read = if form == PaperForm::Strips {
                    // Words that stand upright would be mixed into the lines.
                    let number = page.to_string();
                    spoken(&tool("pdftotext", &["-f", &number, "-l", &number, "-raw"], file.path()))
                } else {
                    spoken(&words_of_page(file.path(), page, langs.len()))
                };
                let foot = paper.foot.iter().flat_map(|block| block.cells.iter().flatten());
                // Without its lines, the order of Arabic words is anyone's guess.
                for words in foot.filter(|words| form != PaperForm::Strips || words.dir == Direction::Ltr) {
                    for run in runs(&words.text) {
                        assert!(read.contains(&run), "{form:?} {langs:?} page {page}: {run} of {}", words.text);
                    }
                }
                assert!(read.contains("988"), "{form:?} {langs:?} page {page}");
            }
            if !matches!(form, PaperForm::Page | PaperForm::Large | PaperForm::Cards) {
                assert_eq!(pages.pages(), 1, "{form:?} is one sheet");
            }
        }
    }
}

#[test]
fn the_same_document_is_the_same_file_every_time() {
    let paper = paper(&["en", "ar"], PaperForm::Page);
    assert!(draw(&paper).unwrap().pdf().unwrap() == draw(&paper).unwrap().pdf().unwrap());
    assert_eq!(draw(&paper).unwrap().pictures(), draw(&paper).unwrap().pictures());
}

#[test]
fn an_entry_is_not_torn_between_two_pages() {
    let mut paper = paper(&["en", "ar"], PaperForm::Page);
    let entry = paper.parts[1].clone();
    paper.parts.extend(std::iter::repeat_n(entry, 9));
    let file = on_disk(&paper);
    let pages = draw(&paper).unwrap().pages();
    assert!(pages > 1);
    for page in 1..=pages {
        let number = page.to_string();
        let read = tool("pdftotext", &["-f", &number, "-l", &number], file.path());
        let count = |what: &str| read.matches(what).count();
        // The name, its credit and its last fact go together.
        assert_eq!(count("Night Line"), count("Comes from: the Hmong"), "page {page}\n{read}");
        assert_eq!(count("Night Line"), count("We could not confirm"), "page {page}\n{read}");
    }
}

#[test]
fn a_language_without_letters_is_named_and_a_document_that_does_not_fit_is_refused() {
    let mut odd = paper(&["en"], PaperForm::Page);
    odd.parts[0][0].cells[0][0] = Words { text: "\u{10fffd}".into(), lang: "tlh".into(), dir: Direction::Ltr };
    assert_eq!(draw(&odd).err(), Some(PaperError::LettersMissing("tlh".into())));
    let mut long = paper(&["en"], PaperForm::Wallet);
    long.short = vec![block(&["en"], Role::Body, |_| "words ".repeat(600))];
    assert_eq!(draw(&long).err(), Some(PaperError::DoesNotFit));
}

#[test]
fn a_document_without_a_crisis_line_at_its_foot_or_with_a_column_missing_is_refused() {
    let mut bare = paper(&["en"], PaperForm::Page);
    bare.foot.retain(|block| block.role != Role::Urgent);
    assert!(matches!(draw(&bare).err(), Some(PaperError::Unfit(_))));
    let mut lame = paper(&["en", "ar"], PaperForm::Page);
    let extra = lame.parts[0][0].cells[0].clone();
    lame.parts[0][0].cells.push(extra);
    assert!(matches!(draw(&lame).err(), Some(PaperError::Unfit(_))));
    let mut none = paper(&["en"], PaperForm::Page);
    none.columns.clear();
    assert!(matches!(draw(&none).err(), Some(PaperError::Unfit(_))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_words_become_pages_or_a_reason(text in "\\PC{0,60}", tag in "[a-z]{2,3}", markup in "[#$*_`\\[\\]{}<>@\\\\]{0,8}") {
        let mut paper = paper(&["en"], PaperForm::Page);
        let said = format!("{markup}{text}");
        paper.parts[0][0].cells[0][0] = Words { text: said.clone(), lang: tag, dir: Direction::Rtl };
        match draw(&paper) {
            // Nothing in words is ever read as markup.
            Ok(drawn) => prop_assert!(drawn.pdf().is_ok(), "{said:?}"),
            Err(PaperError::LettersMissing(_)) => {}
            Err(PaperError::Unfit(_)) => prop_assert!(said.trim().is_empty(), "{said:?}"),
            Err(why) => prop_assert!(false, "{said:?}: {why}"),
        }
    }
}

#[test]
fn sentences_exist_for_every_language_of_the_sample() {
    for lang in LANGUAGES {
        assert!(sentences(lang).iter().all(|sentence| !sentence.is_empty()), "{lang}");
    }
}

#[test]
fn boxes_to_tick_and_room_to_write_keep_their_words_in_every_language() {
    for lang in LANGUAGES {
        let mut paper = paper(&[lang], PaperForm::Page);
        let mut ticks = block(&[lang], Role::Tick, |lang| sentences(lang)[4].to_owned());
        ticks.cells[0].extend(block(&[lang], Role::Tick, |lang| sentences(lang)[7].to_owned()).cells[0].clone());
        let room = block(&[lang], Role::Room, |lang| sentences(lang)[9].to_owned());
        paper.parts = vec![vec![ticks, room]];
        let read = spoken(&tool("pdftotext", &[], on_disk(&paper).path()));
        for words in all_words(&paper) {
            assert!(read.contains(&spoken(&words.text)), "{lang}: {}\nnot in\n{read}", words.text);
        }
    }
}
