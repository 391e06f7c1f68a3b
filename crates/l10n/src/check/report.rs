//! Takes down what is wrong in one file.

use std::ops::Range;

use super::{Defect, Finding, Severity, SourceFile};
use crate::ftl::Entry;

/// The longest piece of a file that is told.
const SHOWN: usize = 80;

pub(super) struct Report<'a, 's> {
    pub file: &'a SourceFile<'s>,
    pub findings: &'a mut Vec<Finding>,
}

impl Report<'_, '_> {
    pub fn add(&mut self, defect: Defect, entry: &Entry<'_>, place: Range<usize>, wanted: String, say: String) {
        self.push(defect, Some(entry.key()), place, wanted, say);
    }

    pub fn push(&mut self, defect: Defect, id: Option<String>, place: Range<usize>, wanted: String, say: String) {
        let span = self.file.span(place.clone());
        self.findings.push(Finding {
            severity: defect.severity(),
            defect,
            file: self.file.name.to_owned(),
            line: span.start.line,
            span: Some(span),
            id,
            excerpt: short(self.file.slice(place)),
            wanted,
            say,
        });
    }

    /// The last finding is as bad as this.
    pub fn severity(&mut self, severity: Severity) {
        if let Some(last) = self.findings.last_mut() {
            last.severity = severity;
        }
    }

    /// The place of an entry's id.
    pub fn id(&self, entry: &Entry<'_>) -> Range<usize> {
        let id = self.file.at(entry.id);
        id.start.saturating_sub(usize::from(entry.term))..id.end
    }
}

/// The first words of a piece, on one line. What cannot be seen is written as its code.
pub(super) fn short(piece: &str) -> String {
    let line = piece.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim_end();
    let mut shown = String::new();
    for (count, character) in line.chars().enumerate() {
        if count == SHOWN {
            shown.push('…');
            break;
        }
        if character.is_control() || crate::bidi::is_control(character) {
            shown.push_str(&format!("U+{:04X}", u32::from(character)));
        } else {
            shown.push(character);
        }
    }
    shown
}
