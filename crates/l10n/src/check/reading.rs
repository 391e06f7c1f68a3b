//! What a text says and what it is made of, each piece with its place in the file.

use std::{borrow::Cow, ops::Range};

use fluent_syntax::{
    ast::{CallArguments, Expression, InlineExpression, PatternElement},
    unicode::unescape_unicode_to_string,
};

use super::{PartId, SourceFile};
use crate::{
    ftl::{Part, Pattern},
    pattern::{key_name, selects_on},
};

/// What stands for something that is put in at run time.
pub(super) const PUT_IN: char = ' ';
/// What parts the variants of a choice.
pub(super) const NEXT: char = '\n';

/// A text, read once for all checks.
#[derive(Debug)]
pub(super) struct Reading<'s> {
    /// All words, variants and literals included.
    pub words: String,
    /// Where the words come from.
    runs: Vec<Run>,
    /// `$name`, each time it stands here.
    pub variables: Vec<Variable<'s>>,
    /// `{ -term }` and `{ message.attribute }`.
    pub references: Vec<Reference<'s>>,
    /// Choices, outer ones first.
    pub choices: Vec<Choice<'s>>,
    /// The ends that the text can have.
    pub ends: Vec<End>,
    /// From its first character to its last.
    pub whole: Range<usize>,
}

/// A stretch of words and its place in the file.
#[derive(Debug)]
struct Run {
    at: usize,
    place: Range<usize>,
    /// Byte for byte the same.
    exact: bool,
    /// Written as `{ "…" }`, which the screen keeps apart from the text around it.
    apart: bool,
}

#[derive(Debug)]
pub(super) struct Variable<'s> {
    pub name: &'s str,
    /// It is part of what is read; otherwise it only chooses.
    pub shown: bool,
    pub place: Range<usize>,
}

#[derive(Debug)]
pub(super) struct Reference<'s> {
    pub term: bool,
    pub id: &'s str,
    pub attribute: Option<&'s str>,
    pub place: Range<usize>,
}

impl<'s> Reference<'s> {
    pub fn same(&self, other: &Reference<'_>) -> bool {
        (self.term, self.id, self.attribute) == (other.term, other.id, other.attribute)
    }

    /// What must be there for it. Attributes of a term may be missing: Fluent then chooses the default.
    pub fn known_as(&self) -> PartId<'s> {
        (self.term, self.id, self.attribute.filter(|_| !self.term))
    }

    /// As it is written.
    pub fn name(&self) -> String {
        let hyphen = if self.term { "-" } else { "" };
        self.attribute.map_or_else(|| format!("{hyphen}{}", self.id), |name| format!("{hyphen}{}.{name}", self.id))
    }
}

#[derive(Debug)]
pub(super) struct Choice<'s> {
    /// The variable that chooses.
    pub on: Option<&'s str>,
    /// `NUMBER($x)` rather than `$x`.
    pub number: bool,
    /// The keys in order, each with its place.
    pub keys: Vec<(&'s str, Range<usize>)>,
    /// Which of them stands behind the star.
    pub default: usize,
}

/// One end of a text.
#[derive(Debug)]
pub(super) struct End {
    /// In the words.
    pub at: usize,
    /// Something put in at run time comes last, so nothing is known.
    pub open: bool,
}

impl<'s> Reading<'s> {
    pub fn of(file: &SourceFile<'s>, part: &Part<'s>) -> Self {
        let mut reading = Self {
            words: String::new(),
            runs: Vec::new(),
            variables: Vec::new(),
            references: Vec::new(),
            choices: Vec::new(),
            ends: Vec::new(),
            whole: Range { start: usize::MAX, end: 0 },
        };
        reading.pattern(file, &part.pattern, true);
        if reading.whole.start > reading.whole.end {
            reading.whole = file.at(part.name);
        }
        reading
    }

    /// The place in the file of a range of the words.
    pub fn place(&self, range: Range<usize>) -> Range<usize> {
        let last = range.end.saturating_sub(1).max(range.start);
        match (self.run(range.start), self.run(last)) {
            (Some(first), Some(run)) => {
                let start = if first.exact { first.place.start + (range.start - first.at) } else { first.place.start };
                let end = if run.exact { run.place.start + (range.end - run.at) } else { run.place.end };
                start.min(first.place.end)..end.max(start).min(run.place.end.max(start))
            }
            _ => self.whole.clone(),
        }
    }

    /// This place of the words is in `{ "…" }`.
    pub fn is_apart(&self, at: usize) -> bool {
        self.run(at).is_some_and(|run| run.apart)
    }

    /// Nothing is read and nothing is put in.
    pub fn is_empty(&self) -> bool {
        self.variables.is_empty() && self.references.is_empty() && self.words.trim().is_empty()
    }

    fn run(&self, at: usize) -> Option<&Run> {
        let next = self.runs.partition_point(|run| run.at <= at);
        self.runs.get(next.checked_sub(1)?)
    }

    fn reach(&mut self, place: &Range<usize>) {
        self.whole = self.whole.start.min(place.start)..self.whole.end.max(place.end);
    }

    fn text(&mut self, file: &SourceFile<'s>, value: &'s str, words: &str, apart: bool) {
        let place = file.at(value);
        self.reach(&place);
        self.runs.push(Run { at: self.words.len(), place, exact: words.len() == value.len(), apart });
        self.words.push_str(words);
    }

    fn pattern(&mut self, file: &SourceFile<'s>, pattern: &Pattern<'s>, last: bool) {
        let count = pattern.elements.len();
        for (index, element) in pattern.elements.iter().enumerate() {
            let last = last && index + 1 == count;
            match element {
                PatternElement::TextElement { value } => {
                    self.text(file, value, value, false);
                    self.end(last, false);
                }
                PatternElement::Placeable { expression } => self.expression(file, expression, last, count > 1),
            }
        }
    }

    fn end(&mut self, last: bool, open: bool) {
        if last {
            self.ends.push(End { at: self.words.len(), open });
        }
    }

    fn expression(&mut self, file: &SourceFile<'s>, expression: &Expression<&'s str>, last: bool, apart: bool) {
        match expression {
            Expression::Inline(inline) => self.inline(file, inline, true, last, apart),
            Expression::Select { selector, variants } => {
                self.inline(file, selector, false, false, false);
                let keys = variants.iter().map(|variant| key_name(&variant.key));
                let keys = keys.map(|name| (name, file.at(name))).collect();
                let default = variants.iter().position(|variant| variant.default).unwrap_or_default();
                let (on, number) = selects_on(selector);
                self.choices.push(Choice { on, number, keys, default });
                for variant in variants {
                    self.words.push(NEXT);
                    self.pattern(file, &variant.value, last);
                }
                self.words.push(NEXT);
            }
        }
    }

    fn inline(
        &mut self,
        file: &SourceFile<'s>,
        inline: &InlineExpression<&'s str>,
        shown: bool,
        last: bool,
        apart: bool,
    ) {
        match inline {
            InlineExpression::StringLiteral { value } if shown => {
                let words =
                    if value.contains('\\') { unescape_unicode_to_string(value) } else { Cow::Borrowed(*value) };
                self.text(file, value, &words, apart);
                return self.end(last, false);
            }
            InlineExpression::NumberLiteral { value } if shown => {
                self.text(file, value, value, apart);
                return self.end(last, false);
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(file, arguments, shown),
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(file, false, id.name, attribute.as_ref().map(|attribute| attribute.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.reference(file, true, id.name, attribute);
                if let Some(arguments) = arguments {
                    self.arguments(file, arguments, shown);
                }
            }
            InlineExpression::VariableReference { id } => {
                let name = file.at(id.name);
                let place = name.start.saturating_sub(1)..name.end;
                self.reach(&place);
                self.variables.push(Variable { name: id.name, shown, place });
            }
            InlineExpression::Placeable { expression } => return self.expression(file, expression, last, apart),
        }
        if shown {
            self.words.push(PUT_IN);
            self.end(last, true);
        }
    }

    fn reference(&mut self, file: &SourceFile<'s>, term: bool, id: &'s str, attribute: Option<&'s str>) {
        let start = file.at(id).start.saturating_sub(usize::from(term));
        let place = start..file.at(attribute.unwrap_or(id)).end.max(start);
        self.reach(&place);
        self.references.push(Reference { term, id, attribute, place });
    }

    fn arguments(&mut self, file: &SourceFile<'s>, arguments: &CallArguments<&'s str>, shown: bool) {
        for argument in &arguments.positional {
            // What a function makes of it is not known; its words are no words of the text.
            if !matches!(argument, InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }) {
                self.inline(file, argument, shown, false, false);
            }
        }
    }
}
