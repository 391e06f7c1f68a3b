//! Findings for programs: a row each, ready to be written as JSON.

use serde::Serialize;

use super::{Checked, Defect, Finding, Position};

/// All findings, in a form that is promised to stay: fields are added, never renamed.
#[derive(Debug, Serialize)]
pub struct Table<'f> {
    /// The version of this form.
    pub version: u32,
    /// How many may not reach a reader.
    pub errors: usize,
    /// How many a translator should look at.
    pub warnings: usize,
    /// One for each thing that is wrong.
    pub findings: Vec<Row<'f>>,
}

/// One thing that is wrong.
#[derive(Debug, Serialize)]
pub struct Row<'f> {
    /// The language, as its folder is named.
    pub language: &'f str,
    /// The path of the file.
    pub file: &'f str,
    /// Counted from 1; 0 where the file is not there.
    pub line: usize,
    /// The first character of the offending piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Place>,
    /// What comes after its last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Place>,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// The kind, which never changes its name.
    pub kind: &'static str,
    /// The message, where it has an id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'f str>,
    /// The offending words.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub here: &'f str,
    /// What should stand there, where that is known.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub wanted: &'f str,
    /// One sentence of advice, in the language that was asked for.
    pub advice: String,
}

/// One place in a file.
#[derive(Debug, Serialize)]
pub struct Place {
    /// Bytes before it in the file.
    pub byte: usize,
    /// Counted from 1.
    pub line: usize,
    /// In Unicode code points, counted from 1.
    pub column: usize,
}

impl From<Position> for Place {
    fn from(at: Position) -> Self {
        Self { byte: at.byte, line: at.line, column: at.column }
    }
}

impl<'f> Table<'f> {
    /// `advice` says the sentence for a kind.
    #[must_use]
    pub fn of(checked: &'f [Checked], advice: &dyn Fn(Defect) -> String) -> Self {
        let row = |language: &'f str, finding: &'f Finding| Row {
            language,
            file: &finding.file,
            line: finding.line,
            start: finding.span.map(|span| span.start.into()),
            end: finding.span.map(|span| span.end.into()),
            severity: finding.severity.code(),
            kind: finding.defect.code(),
            id: finding.id.as_deref(),
            here: &finding.excerpt,
            wanted: &finding.wanted,
            advice: advice(finding.defect),
        };
        let findings: Vec<Row<'f>> =
            checked.iter().flat_map(|one| one.findings.iter().map(|finding| row(&one.tag, finding))).collect();
        let errors = findings.iter().filter(|row| row.severity == "error").count();
        Self { version: 1, errors, warnings: findings.len() - errors, findings }
    }
}
