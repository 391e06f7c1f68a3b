//! Entries, taken apart for a person to read.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{Expression, InlineExpression, PatternElement, VariantKey},
    unicode::unescape_unicode_to_string,
};

use super::{Words, WorkPart, words::words};
use crate::{
    check::{Defect, Finding},
    ftl::{Entry, Ftl, Pattern, VariableType},
    layer::Line,
    pattern::{self, Piece},
    plural::CATEGORIES,
};

/// The words of the value of a message. Of what is filled in, the name.
pub(super) fn text_words(line: &Line) -> BTreeSet<String> {
    let plain = line.parts.first().and_then(|part| part.plain.as_deref());
    let text = plain.unwrap_or_else(|| line.source.split_once('=').map_or("", |(_, text)| text));
    words(text).into_iter().collect()
}

/// The longest English in a list, in characters.
const GLANCE: usize = 120;

/// The first text of a message as one short line.
pub(super) fn glance(line: &Line) -> String {
    let plain = line.parts.first().and_then(|part| part.plain.clone());
    let text = plain.unwrap_or_else(|| {
        let ftl = Ftl::parse(&line.source);
        let part = ftl.entries.first().and_then(|entry| entry.parts.first());
        part.map(|part| spoken(&part.pattern)).unwrap_or_default()
    });
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(GLANCE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A text as somebody would say it, with `…` for what is filled in, and of a choice the usual form.
fn spoken(pattern: &Pattern<'_>) -> String {
    let of = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            unescape_unicode_to_string(value).into_owned()
        }
        PatternElement::Placeable { expression: Expression::Inline(_) } => "…".to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().find(|variant| variant.default).map(|variant| spoken(&variant.value)).unwrap_or_default()
        }
    };
    pattern.elements.iter().map(of).collect()
}

/// The part of an entry in which something was found, by its attribute; none for the value and for the entry as a whole.
#[must_use]
pub fn attribute_of(entry: &str, finding: &Finding) -> Option<String> {
    let ftl = Ftl::parse(entry);
    if finding.defect == Defect::MissingAttribute {
        return finding.wanted.strip_prefix('.').map(str::to_owned);
    }
    let parts = ftl.entries.first().map(|entry| entry.parts.as_slice()).unwrap_or_default();
    let part = parts.iter().rev().find(|part| part.line <= finding.line)?;
    part.attribute.map(str::to_owned)
}

/// The first text of an entry. None where it chooses among several: nobody could read that on one line.
pub(super) fn plain_value(source: &str) -> Option<String> {
    let ftl = Ftl::parse(source);
    let text = &ftl.entries.first()?.parts.first()?.pattern;
    let mut chooses = false;
    pattern::walk(text, &mut |piece| chooses |= matches!(piece, Piece::Select { .. }));
    (!chooses).then(|| pattern::dedented(text))
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::{super::tests::bench, *};
    use crate::workbench::PartText;

    #[test]
    fn a_list_shows_english_as_it_is_said_on_one_line_and_no_more_than_a_line() {
        let said = |source: &str| spoken(&Ftl::parse(source).entries[0].parts[0].pattern);
        assert_eq!(said("a = Call { $number }, { -app-name } { \"{\" }"), "Call …, … {");
        assert_eq!(said("a = { $n ->\n    [one] One line\n   *[other] { $n } lines\n}"), "… lines");
        let folder = tempfile::tempdir().unwrap();
        let list = bench(folder.path(), "so").list();
        assert!(list.entries.iter().all(|one| !one.english.is_empty() && !one.english.contains('\n')));
        assert!(list.entries.iter().any(|one| one.english.ends_with('…')));
        assert!(list.entries.iter().all(|one| one.english.chars().count() <= GLANCE + 1));
    }

    #[test]
    fn what_is_wrong_is_told_of_the_part_that_it_stands_in() {
        let folder = tempfile::tempdir().unwrap();
        let bench = bench(folder.path(), "so");
        let part = |attribute: Option<&str>, words: &str| PartText {
            attribute: attribute.map(str::to_owned),
            words: Words::Text(words.to_owned()),
        };
        let written = |parts: &[PartText]| {
            let tried = bench.try_out("failure-mapping_unfit", parts).unwrap();
            let places = tried.findings.iter().map(|one| (one.defect, attribute_of(&tried.text, one)));
            places.collect::<Vec<_>>()
        };
        let places = written(&[part(None, "A\nb"), part(Some("what-to-do"), "C { $nobody }")]);
        assert!(places.contains(&(Defect::VariableLost, None)), "{places:?}");
        assert!(places.contains(&(Defect::VariableAdded, Some("what-to-do".into()))), "{places:?}");
        let places = written(&[part(None, "A { $columns }")]);
        assert!(places.contains(&(Defect::MissingAttribute, Some("what-to-do".into()))), "{places:?}");
    }
}
