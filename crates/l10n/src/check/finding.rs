//! One thing that is wrong, and where.

use std::fmt;

use super::{Defect, Severity};

/// One place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Bytes before it in the file.
    pub byte: usize,
    /// Counted from 1.
    pub line: usize,
    /// In characters (Unicode code points), counted from 1.
    pub column: usize,
}

/// A piece of a file, without its end; empty where something should be put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Its first character.
    pub start: Position,
    /// What comes after it.
    pub end: Position,
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Whether it may reach a reader.
    pub severity: Severity,
    /// What sort of thing; its advice has the same name.
    pub defect: Defect,
    /// The file's name: `crisis.ftl`.
    pub file: String,
    /// Counted from 1; 0 where the file is not there.
    pub line: usize,
    /// The offending piece.
    pub span: Option<Span>,
    /// The message, where it has an id.
    pub id: Option<String>,
    /// The offending words; empty where something is absent.
    pub excerpt: String,
    /// What should stand there, where that is known: a number, an address, a name.
    pub wanted: String,
    /// One sentence for whoever mends it.
    pub say: String,
}

impl Finding {
    /// Something is not there, rather than wrong.
    #[must_use]
    pub const fn is_absence(&self) -> bool {
        matches!(self.defect, Defect::Missing | Defect::MissingTerm | Defect::MissingAttribute)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = self.id.as_deref().unwrap_or(&self.excerpt);
        write!(f, "{}:{} {what}: {} [{}]", self.file, self.line, self.say, self.defect.code())
    }
}
