//! The files of one language, as the checks see them.

use super::{Position, Span};
use crate::{
    ftl::{Entry, Ftl},
    guard::{self, Refusal},
};

/// The files of one language, parsed for checking.
#[derive(Debug)]
pub struct Source<'s> {
    /// BCP 47 tag.
    pub tag: &'s str,
    /// Missing messages are errors.
    pub whole: bool,
    /// Files of another project: ids are unique in their file only, variables need no comment.
    pub foreign: bool,
    /// Its .ftl files.
    pub files: Vec<SourceFile<'s>>,
}

/// One file.
#[derive(Debug)]
pub struct SourceFile<'s> {
    /// `crisis.ftl`; with its folders, where there are any.
    pub name: &'s str,
    /// `crisis`.
    pub area: &'s str,
    /// What it holds; nothing if it was refused.
    pub ftl: Ftl<'s>,
    /// Why it may not be parsed.
    pub refusal: Option<Refusal>,
    /// Its text, without a byte order mark; nothing if it was refused.
    text: &'s str,
    /// Bytes before the text: those of a byte order mark.
    before: usize,
}

impl<'s> SourceFile<'s> {
    /// A file, behind the guard; none if it is no .ftl file.
    #[must_use]
    pub fn parse(name: &'s str, text: &'s str) -> Option<Self> {
        // Judged with plain line ends, parsed as it is: the parser knows both.
        Self::judged(name, text, guard::admit(text.as_bytes()).err())
    }

    /// A file that was refused before it could be read as text.
    #[must_use]
    pub fn refused(name: &'s str, refusal: Refusal) -> Option<Self> {
        Self::judged(name, "", Some(refusal))
    }

    fn judged(name: &'s str, text: &'s str, refusal: Option<Refusal>) -> Option<Self> {
        let area = name.strip_suffix(".ftl")?;
        let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
        let before = text.len() - bare.len();
        let text = if refusal.is_some() { "" } else { bare };
        Some(Self { name, area, ftl: Ftl::parse(text), refusal, text, before })
    }

    /// Where a piece of this file's text stands in it. Anything else stands at the end.
    pub(super) fn at(&self, piece: &str) -> std::ops::Range<usize> {
        let start = (piece.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        match start.checked_add(piece.len()) {
            Some(end) if end <= self.text.len() => start..end,
            _ => self.text.len()..self.text.len(),
        }
    }

    /// The words of a piece of the text.
    pub(super) fn slice(&self, range: std::ops::Range<usize>) -> &'s str {
        self.text.get(range).unwrap_or_default()
    }

    /// A range of the text, as it is told.
    pub(super) fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span { start: self.position(range.start), end: self.position(range.end) }
    }

    fn position(&self, at: usize) -> Position {
        let (line, start) = self.ftl.line_of(at);
        let column = self.slice(start..at).chars().count() + 1;
        Position { byte: at + self.before, line, column }
    }
}

impl<'s> Source<'s> {
    /// Parses the .ftl files among `files`, each behind the guard.
    #[must_use]
    pub fn parse(tag: &'s str, files: impl IntoIterator<Item = (&'s str, &'s str)>) -> Self {
        Self::of(tag, files.into_iter().filter_map(|(name, text)| SourceFile::parse(name, text)).collect())
    }

    /// A language of these files.
    #[must_use]
    pub const fn of(tag: &'s str, files: Vec<SourceFile<'s>>) -> Self {
        Self { tag, whole: false, foreign: false, files }
    }

    /// The same, as a language that promises to be whole.
    #[must_use]
    pub fn whole(self, whole: bool) -> Self {
        Self { whole, ..self }
    }

    /// The same, as files of another project, to which the rules of this house do not apply.
    #[must_use]
    pub fn foreign(self, foreign: bool) -> Self {
        Self { foreign, ..self }
    }

    /// All messages and terms, each with its file.
    pub fn entries(&self) -> impl Iterator<Item = (&SourceFile<'s>, &Entry<'s>)> {
        self.files.iter().flat_map(|file| file.ftl.entries.iter().map(move |entry| (file, entry)))
    }
}
