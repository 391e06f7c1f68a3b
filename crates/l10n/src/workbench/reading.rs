//! Entries, taken apart for a person to read.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, VariantKey};

use super::{Words, WorkPart, words::words};
use crate::{
    ftl::{Entry, Ftl, Pattern, VariableType},
    layer::Line,
    pattern,
    plural::CATEGORIES,
};

/// The words of the value of a message. Of what is filled in, the name.
pub(super) fn text_words(line: &Line) -> BTreeSet<String> {
    let plain = line.parts.first().and_then(|part| part.plain.as_deref());
    let text = plain.unwrap_or_else(|| line.source.split_once('=').map_or("", |(_, text)| text));
    words(text).into_iter().collect()
}

/// The first text of an entry.
pub(super) fn value(source: &str) -> Option<String> {
    Ftl::parse(source).entries.first()?.parts.first().map(|part| pattern::dedented(&part.pattern))
}

/// The comment of the group in which a line of a file stands.
pub(super) fn group(file: &str, line: usize) -> String {
    let mut group: Vec<&str> = Vec::new();
    let mut inside = false;
    for text in file.lines().take(line) {
        let said = text.strip_prefix("##").filter(|rest| rest.is_empty() || rest.starts_with(' '));
        if let Some(said) = said {
            if !inside {
                group.clear();
            }
            group.push(said.trim());
        }
        inside = said.is_some();
    }
    group.join("\n").trim().to_owned()
}

/// Value and attributes in both languages.
pub(super) fn parts(english: &Entry<'_>, noted: &Entry<'_>, present: &str) -> Vec<WorkPart> {
    let ftl = Ftl::parse(present);
    let theirs = ftl.entries.first();
    let numbers: BTreeSet<&str> =
        noted.variables().into_iter().filter(|(_, kind)| *kind == VariableType::Number).map(|(name, _)| name).collect();
    let part = |attribute: Option<&str>| {
        let ours = english.part(attribute).map(|part| &part.pattern);
        let theirs = theirs.and_then(|entry| entry.part(attribute)).map(|part| &part.pattern);
        WorkPart {
            attribute: attribute.map(str::to_owned),
            english: ours.map(pattern::dedented).unwrap_or_default(),
            english_words: ours.map_or_else(|| Words::Text(String::new()), |pattern| as_words(pattern, &numbers)),
            present: theirs.map(pattern::dedented),
            present_words: theirs.map(|pattern| as_words(pattern, &numbers)),
        }
    };
    let more = theirs.into_iter().flat_map(|entry| &entry.parts).filter(|one| english.part(one.attribute).is_none());
    english.parts.iter().map(|one| one.attribute).chain(more.map(|one| one.attribute)).map(part).collect()
}

/// The forms of a text that chooses by number and does nothing else; the text itself of any other.
pub(super) fn as_words(text: &Pattern<'_>, numbers: &BTreeSet<&str>) -> Words {
    let forms = || {
        let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
            text.elements.as_slice()
        else {
            return None;
        };
        let InlineExpression::VariableReference { id } = selector else { return None };
        let key = |key: &VariantKey<&str>| match key {
            VariantKey::Identifier { name } => CATEGORIES.contains(name).then(|| (*name).to_owned()),
            VariantKey::NumberLiteral { value } => {
                value.bytes().all(|b| b.is_ascii_digit()).then(|| (*value).to_owned())
            }
        };
        let forms = variants.iter().map(|variant| Some((key(&variant.key)?, pattern::dedented(&variant.value))));
        let forms = forms.collect::<Option<Vec<_>>>()?;
        numbers.contains(id.name).then(|| Words::Forms { on: id.name.to_owned(), forms })
    };
    forms().unwrap_or_else(|| Words::Text(pattern::dedented(text)))
}
