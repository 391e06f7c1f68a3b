//! The one place that knows typst.

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Frame, FrameItem};
use typst::model::Document as _;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::clusters::joined;
use crate::fonts::{self, Letters};
use crate::parts::{fit, texts};
use crate::sheet::Sheet;
use crate::{Paper, PaperError};

/// How the sheet is laid out.
const SHEET: &str = include_str!("sheet.typ");
/// What it says when the content is too much for a form.
const DOES_NOT_FIT: &str = "does-not-fit";

/// Pages, laid out.
pub struct Drawn {
    document: PagedDocument,
}

/// Lays a document out.
///
/// # Errors
/// See [`PaperError`].
pub fn draw(paper: &Paper) -> Result<Drawn, PaperError> {
    fit(paper)?;
    let Letters { fonts, families } = fonts::letters(&texts(paper)).map_err(PaperError::LettersMissing)?;
    let data =
        serde_json::to_vec(&Sheet::of(paper, &families)?).map_err(|error| PaperError::Engine(error.to_string()))?;
    let world = Desk::new(fonts, data)?;
    let laid_out = typst::compile::<PagedDocument>(&world).output;
    let drawn = laid_out.map_err(|refused| why(&refused)).and_then(|document| match first_unlettered(&document) {
        Some(lang) => Err(PaperError::LettersMissing(lang)),
        None => Ok(Drawn { document }),
    });
    // What was drawn is forgotten with the answer.
    comemo::evict(0);
    drawn
}

impl Drawn {
    /// How many pages.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// Each page as an SVG picture; letters are shapes, so it looks the same everywhere.
    #[must_use]
    pub fn pictures(&self) -> Vec<String> {
        self.document.pages().iter().map(|page| typst_svg::svg(page, &typst_svg::SvgOptions::default())).collect()
    }

    /// The pages as a tagged PDF, checked against PDF/UA-1 while it is written. It names no program, no author and no day.
    ///
    /// # Errors
    /// [`PaperError::Engine`] if the pages break a rule of PDF/UA-1.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        let standards =
            PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| PaperError::Engine(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Auto,
            creator: Smart::Custom(None),
            timestamp: None,
            page_ranges: None,
            standards,
            tagged: true,
            pretty: false,
        };
        let pages = self.document.pages().iter().map(|page| Page { frame: joined(&page.frame), ..page.clone() });
        let document = PagedDocument::new(pages.collect(), self.document.info().clone());
        let pdf = typst_pdf::pdf(&document, &options).map_err(|refused| why(&refused));
        comemo::evict(0);
        pdf
    }
}

/// The first letter that was drawn as an empty box, as text.
fn first_unlettered(document: &PagedDocument) -> Option<String> {
    fn look(frame: &Frame) -> Option<String> {
        frame.items().find_map(|(_, item)| match item {
            FrameItem::Group(group) => look(&group.frame),
            FrameItem::Text(text) => {
                text.glyphs.iter().any(|glyph| glyph.id == 0).then(|| text.lang.as_str().to_owned())
            }
            _ => None,
        })
    }
    document.pages().iter().find_map(|page| look(&page.frame))
}

fn why(refused: &[SourceDiagnostic]) -> PaperError {
    let messages: Vec<&str> = refused.iter().map(|one| one.message.as_str()).collect();
    if messages.iter().any(|message| message.contains(DOES_NOT_FIT)) {
        PaperError::DoesNotFit
    } else {
        PaperError::Engine(messages.join("; "))
    }
}

/// All that the engine can see: the sheet, the document, the fonts. No files, no packages, no clock.
struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sheet: Source,
    paper: (FileId, Bytes),
}

impl Desk {
    fn new(fonts: Vec<Font>, paper: Vec<u8>) -> Result<Self, PaperError> {
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sheet: Source::new(id("sheet.typ")?, SHEET.to_owned()),
            paper: (id("paper.json")?, Bytes::new(paper)),
        })
    }
}

/// A file that exists in this program only.
fn id(name: &str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(name).map_err(|_| PaperError::Engine(format!("{name} is no name")))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.sheet.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.sheet.id() { Ok(self.sheet.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.paper.0 { Ok(self.paper.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
