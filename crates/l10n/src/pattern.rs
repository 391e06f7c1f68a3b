//! What a text says and what it is made of.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, Identifier, InlineExpression, Message, PatternElement, Resource, VariantKey,
    },
    serializer,
    unicode::unescape_unicode_to_string,
};
use sha2::{Digest, Sha256};

use crate::ftl::Pattern;

/// Something inside a text.
#[derive(Debug, Clone, Copy)]
pub enum Piece<'a> {
    /// Plain text.
    Text(&'a str),
    /// A string literal, as it is written.
    Literal(&'a str),
    /// `$name`; `shown` is false where it only selects a variant.
    Variable {
        /// Without the dollar sign.
        name: &'a str,
        /// It is part of what is read.
        shown: bool,
    },
    /// `{ message }` or `{ message.attribute }`.
    Message(&'a str, Option<&'a str>),
    /// `{ -term }`.
    Term(&'a str),
    /// A choice: the variable or function that selects, and whether it is a NUMBER call.
    Select {
        /// The variable.
        on: Option<&'a str>,
        /// `NUMBER($x)` rather than `$x`.
        number: bool,
        /// The keys, in order; names and numbers.
        keys: &'a [String],
        /// The default key.
        default: &'a str,
    },
}

/// Shows every piece of a text to `see`, in order, all variants included.
pub fn walk(pattern: &Pattern<'_>, see: &mut dyn FnMut(Piece<'_>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(Piece::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, see),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, see: &mut dyn FnMut(Piece<'_>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, true, see),
        Expression::Select { selector, variants } => {
            walk_inline(selector, false, see);
            let keys: Vec<String> = variants.iter().map(|variant| key_name(&variant.key).to_owned()).collect();
            let default = variants.iter().find(|variant| variant.default).map_or("", |variant| key_name(&variant.key));
            let (on, number) = selects_on(selector);
            see(Piece::Select { on, number, keys: &keys, default });
            for variant in variants {
                walk(&variant.value, see);
            }
        }
    }
}

/// The word or number of a variant, as it is written.
pub(crate) fn key_name<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The variable that chooses, and whether it stands in a NUMBER call.
pub(crate) fn selects_on<'a>(selector: &InlineExpression<&'a str>) -> (Option<&'a str>, bool) {
    match selector {
        InlineExpression::VariableReference { id } => (Some(id.name), false),
        InlineExpression::FunctionReference { id, arguments } => {
            let first = arguments.positional.first().and_then(|argument| selects_on(argument).0);
            (first, id.name == "NUMBER")
        }
        _ => (None, false),
    }
}

fn walk_inline(inline: &InlineExpression<&str>, shown: bool, see: &mut dyn FnMut(Piece<'_>)) {
    let arguments_of = |arguments: &CallArguments<&str>, see: &mut dyn FnMut(Piece<'_>)| {
        for argument in &arguments.positional {
            walk_inline(argument, shown, see);
        }
    };
    match inline {
        InlineExpression::StringLiteral { value } if shown => see(Piece::Literal(value)),
        InlineExpression::NumberLiteral { value } if shown => see(Piece::Text(value)),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { arguments, .. } => arguments_of(arguments, see),
        InlineExpression::MessageReference { id, attribute } => {
            see(Piece::Message(id.name, attribute.as_ref().map(|attribute| attribute.name)));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            see(Piece::Term(id.name));
            if let Some(arguments) = arguments {
                arguments_of(arguments, see);
            }
        }
        InlineExpression::VariableReference { id } => see(Piece::Variable { name: id.name, shown }),
        InlineExpression::Placeable { expression } => walk_expression(expression, see),
    }
}

/// The text as it reads, if nothing in it is put in at run time.
#[must_use]
pub fn plain(pattern: &Pattern<'_>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(&unescape_unicode_to_string(value))
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// All words of a text, variants and literals included, with a space for what is put in at run time.
#[must_use]
pub fn words(pattern: &Pattern<'_>) -> String {
    let mut text = String::new();
    walk(pattern, &mut |piece| match piece {
        Piece::Text(value) => text.push_str(value),
        Piece::Literal(value) => text.push_str(&unescape_unicode_to_string(value)),
        _ => text.push(' '),
    });
    text
}

/// The names of a text's variables; `shown` leaves out those that only select.
#[must_use]
pub fn variables(pattern: &Pattern<'_>, only_shown: bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(pattern, &mut |piece| {
        if let Piece::Variable { name, shown } = piece
            && (shown || !only_shown)
        {
            found.insert(name.to_owned());
        }
    });
    found
}

/// The text in Fluent's syntax, the same however its author indented it.
#[must_use]
pub fn canonical(pattern: &Pattern<'_>) -> String {
    let message =
        Message { id: Identifier { name: "x" }, value: Some(pattern.clone()), attributes: vec![], comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    text.strip_prefix("x =").unwrap_or(&text).trim().to_owned()
}

/// [`canonical`] without the indentation that lines have in a file: as a person edits it.
#[must_use]
pub fn dedented(pattern: &Pattern<'_>) -> String {
    canonical(pattern).replace("\n    ", "\n")
}

/// The hash that ties a translation to the text it was made from: 12 hexadecimal digits of SHA-256.
#[must_use]
pub fn source_hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The hash of a value or an attribute: of what it reads as, or of its syntax where something is put in at run time.
#[must_use]
pub fn hash(pattern: &Pattern<'_>) -> String {
    source_hash(&plain(pattern).unwrap_or_else(|| canonical(pattern)))
}

#[cfg(test)]
mod tests {
    use super::{canonical, hash, plain, variables};
    use crate::ftl::Ftl;

    #[test]
    fn indentation_does_not_change_a_hash_and_a_word_does() {
        let one = Ftl::parse("a = { $n ->\n  [one] One\n *[other] { $n }\n }\n");
        let other = Ftl::parse("a =\n    { $n ->\n        [one] One\n       *[other] { $n }\n    }\n");
        let changed = Ftl::parse("a =\n    { $n ->\n        [one] Uno\n       *[other] { $n }\n    }\n");
        let pattern = |ftl: &Ftl<'_>| hash(&ftl.entries[0].parts[0].pattern);
        assert_eq!(pattern(&one), pattern(&other));
        assert_ne!(pattern(&one), pattern(&changed));
        assert_eq!(pattern(&one).len(), 12);
    }

    #[test]
    fn a_text_without_variables_reads_as_it_is() {
        let ftl = Ftl::parse("a = Say { \"{\" } and\n    go { \"\\u00e9\" }\nb = { -x }\n");
        assert_eq!(plain(&ftl.entries[0].parts[0].pattern).as_deref(), Some("Say { and\ngo é"));
        assert_eq!(plain(&ftl.entries[1].parts[0].pattern), None);
        assert_eq!(canonical(&ftl.entries[1].parts[0].pattern), "{ -x }");
    }

    #[test]
    fn a_variable_that_only_selects_is_told_from_one_that_is_read() {
        let ftl = Ftl::parse("a = { $n ->\n  [one] One { DATETIME($d, hour: \"numeric\") }\n *[other] Many\n }\n");
        let pattern = &ftl.entries[0].parts[0].pattern;
        assert_eq!(variables(pattern, false).into_iter().collect::<Vec<_>>(), ["d", "n"]);
        assert_eq!(variables(pattern, true).into_iter().collect::<Vec<_>>(), ["d"]);
    }
}
