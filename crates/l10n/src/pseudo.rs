//! Made-up languages. Two show what a translation will do to the screens: en-XA is accented and about 40 % longer, ar-XB runs from
//! right to left. en-XC reads as English does, and each text tells in signs that nobody sees which message it is. All are made from
//! English, and only its words are touched.

use fluent_syntax::{
    ast::{
        Attribute, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource, Term,
        Variant,
    },
    serializer,
};

use crate::{coded, ftl, layer::LIBRARY, meta::Direction};

/// A made-up language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pseudo {
    /// en-XA.
    Accented,
    /// ar-XB.
    Mirrored,
    /// en-XC.
    Coded,
}

impl Pseudo {
    pub(crate) const ALL: [Self; 3] = [Self::Accented, Self::Mirrored, Self::Coded];

    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
            Self::Coded => "en-XC",
        }
    }

    pub(crate) const fn english(self) -> &'static str {
        match self {
            Self::Accented => "English, accented (for testing)",
            Self::Mirrored => "English, mirrored (for testing)",
            Self::Coded => "English, coded (for pictures of the screens)",
        }
    }

    pub(crate) const fn endonym(self) -> &'static str {
        match self {
            Self::Accented => "⟦Éñĝļîšħ⟧",
            Self::Mirrored => "\u{202e}English\u{202c}",
            // Pictures of the screens show it as English.
            Self::Coded => "English",
        }
    }

    pub(crate) const fn direction(self) -> Direction {
        match self {
            Self::Accented | Self::Coded => Direction::Ltr,
            Self::Mirrored => Direction::Rtl,
        }
    }

    /// The same file in this language; none for the library, whose records stay as they are.
    pub(crate) fn file(self, name: &str, text: &str) -> Option<String> {
        if name.strip_suffix(".ftl").is_none_or(|area| area == LIBRARY) {
            return None;
        }
        let parsed = ftl::Ftl::parse(text);
        let body = parsed.entries.iter().map(|entry| self.entry(entry)).collect();
        Some(serializer::serialize(&Resource { body }))
    }

    fn entry(self, entry: &ftl::Entry<'_>) -> Entry<String> {
        let id = Identifier { name: entry.id.to_owned() };
        // A term is a part of messages, and they have codes of their own.
        let code = |attribute: Option<&str>| match attribute {
            _ if self != Self::Coded || entry.term => None,
            None => Some(coded::start(entry.id)),
            Some(attribute) => Some(coded::start(&format!("{}.{attribute}", entry.id))),
        };
        let value = entry.part(None).map(|part| self.whole(&part.pattern, code(None)));
        let attributes = entry.parts.iter().filter_map(|part| {
            let name = part.attribute?.to_owned();
            let value = self.whole(&part.pattern, code(part.attribute));
            Some(Attribute { id: Identifier { name }, value })
        });
        let attributes = attributes.collect();
        match value {
            Some(value) if entry.term => Entry::Term(Term { id, value, attributes, comment: None }),
            value => Entry::Message(Message { id, value, attributes, comment: None }),
        }
    }

    /// A whole text; the accented one stands in brackets, so that a cut or glued text is seen, the coded one in its code.
    fn whole(self, text: &ftl::Pattern<'_>, code: Option<String>) -> Pattern<String> {
        let mut pattern = self.pattern(text);
        let around = match code {
            Some(code) => Some((code, coded::END.to_string())),
            None => (self == Self::Accented).then(|| ("⟦".to_owned(), "⟧".to_owned())),
        };
        if let Some((before, after)) = around {
            pattern.elements.insert(0, PatternElement::TextElement { value: before });
            pattern.elements.push(PatternElement::TextElement { value: after });
        }
        Pattern { elements: joined(pattern.elements) }
    }

    fn pattern(self, pattern: &ftl::Pattern<'_>) -> Pattern<String> {
        let elements = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => PatternElement::TextElement { value: self.text(value) },
            PatternElement::Placeable { expression } => {
                PatternElement::Placeable { expression: self.expression(expression) }
            }
        });
        Pattern { elements: elements.collect() }
    }

    fn expression(self, expression: &Expression<&str>) -> Expression<String> {
        match expression {
            Expression::Select { selector, variants } => Expression::Select {
                selector: same(selector),
                variants: variants
                    .iter()
                    .map(|variant| Variant {
                        key: key(&variant.key),
                        value: self.pattern(&variant.value),
                        default: variant.default,
                    })
                    .collect(),
            },
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                Expression::Inline(InlineExpression::Placeable { expression: Box::new(self.expression(expression)) })
            }
            Expression::Inline(inline) => Expression::Inline(same(inline)),
        }
    }

    /// One run of text. Slots such as `<link>` and addresses stay as they are.
    fn text(self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(open) = rest.find('<') {
            let Some(close) = rest[open..].find('>') else { break };
            out.push_str(&self.run(&rest[..open]));
            out.push_str(&rest[open..=open + close]);
            rest = &rest[open + close + 1..];
        }
        out.push_str(&self.run(rest));
        out
    }

    fn run(self, run: &str) -> String {
        let words = run.trim();
        if words.is_empty() {
            return run.to_owned();
        }
        let (before, after) = run.split_once(words).unwrap_or(("", ""));
        let changed = match self {
            Self::Accented => accented(words),
            Self::Mirrored => {
                words.split('\n').map(|line| format!("\u{202e}{line}\u{202c}")).collect::<Vec<_>>().join("\n")
            }
            Self::Coded => words.to_owned(),
        };
        format!("{before}{changed}{after}")
    }
}

/// Accents on every letter, and two more letters for each five, on the vowels.
fn accented(words: &str) -> String {
    let mut out = String::new();
    let mut owed = 0_usize;
    for word in words.split_inclusive([' ', '\n']) {
        if word.contains("://") || word.contains('@') || word.contains(".org") || word.contains(".com") {
            out.push_str(word);
            continue;
        }
        for letter in word.chars() {
            let changed = accent(letter);
            out.push(changed);
            if changed != letter {
                owed += 2;
            }
            if owed >= 5 && "aeiouyAEIOUY".contains(letter) {
                let more = owed / 5;
                out.extend(std::iter::repeat_n(changed, more));
                owed -= more * 5;
            }
        }
    }
    out
}

fn accent(letter: char) -> char {
    const FROM: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const TO: &str = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
    FROM.chars().zip(TO.chars()).find(|(from, _)| *from == letter).map_or(letter, |(_, to)| to)
}

/// Text that stands beside text becomes one element, as the parser would have made it.
fn joined(elements: Vec<PatternElement<String>>) -> Vec<PatternElement<String>> {
    let mut out: Vec<PatternElement<String>> = Vec::new();
    for element in elements {
        match (out.last_mut(), element) {
            (Some(PatternElement::TextElement { value: before }), PatternElement::TextElement { value }) => {
                before.push_str(&value);
            }
            (_, element) => out.push(element),
        }
    }
    out
}

fn key(key: &fluent_syntax::ast::VariantKey<&str>) -> fluent_syntax::ast::VariantKey<String> {
    use fluent_syntax::ast::VariantKey;
    match key {
        VariantKey::Identifier { name } => VariantKey::Identifier { name: (*name).to_owned() },
        VariantKey::NumberLiteral { value } => VariantKey::NumberLiteral { value: (*value).to_owned() },
    }
}

/// An expression without any text of its own, unchanged.
fn same(inline: &InlineExpression<&str>) -> InlineExpression<String> {
    use fluent_syntax::ast::{CallArguments, NamedArgument};
    let id = |id: &Identifier<&str>| Identifier { name: id.name.to_owned() };
    let arguments = |arguments: &CallArguments<&str>| CallArguments {
        positional: arguments.positional.iter().map(same).collect(),
        named: arguments.named.iter().map(|n| NamedArgument { name: id(&n.name), value: same(&n.value) }).collect(),
    };
    match inline {
        InlineExpression::StringLiteral { value } => InlineExpression::StringLiteral { value: (*value).to_owned() },
        InlineExpression::NumberLiteral { value } => InlineExpression::NumberLiteral { value: (*value).to_owned() },
        InlineExpression::FunctionReference { id: name, arguments: given } => {
            InlineExpression::FunctionReference { id: id(name), arguments: arguments(given) }
        }
        InlineExpression::MessageReference { id: name, attribute } => {
            InlineExpression::MessageReference { id: id(name), attribute: attribute.as_ref().map(id) }
        }
        InlineExpression::TermReference { id: name, attribute, arguments: given } => InlineExpression::TermReference {
            id: id(name),
            attribute: attribute.as_ref().map(id),
            arguments: given.as_ref().map(arguments),
        },
        InlineExpression::VariableReference { id: name } => InlineExpression::VariableReference { id: id(name) },
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inner) => {
                InlineExpression::Placeable { expression: Box::new(Expression::Inline(same(inner))) }
            }
            // A choice inside a call's arguments does not exist in Fluent's grammar.
            Expression::Select { selector, .. } => same(selector),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::Pseudo;
    use crate::ftl::Ftl;

    const ENGLISH: &str = "-app = Many Doors\na-find =\n    { $count ->\n        [one] { $count } result in <link>{ -app }</link>.\n       *[other] { DATETIME($d, hour: \"numeric\") } results, see 988lifeline.org\n    }\n    .about = Call 988\n";

    #[test]
    fn only_words_are_touched_and_the_file_still_parses() {
        for pseudo in Pseudo::ALL {
            let text = pseudo.file("a.ftl", ENGLISH).unwrap();
            assert!(Ftl::parse(&text).junk.is_empty(), "{text}");
            for kept in [
                "-app",
                "{ $count ->",
                "[one]",
                "*[other]",
                "<link>{ -app }</link>",
                "988lifeline.org",
                ".about",
                "DATETIME($d, hour: \"numeric\")",
                "988",
            ] {
                assert!(text.contains(kept), "{kept} must survive in {text}");
            }
        }
    }

    #[test]
    fn accented_text_is_about_forty_percent_longer() {
        let words = "We could not confirm if it may send police or an ambulance to the place where you are";
        let text = super::accented(words);
        let ratio = text.chars().count() as f64 / words.chars().count() as f64;
        assert!((1.25..1.5).contains(&ratio), "{ratio} {text}");
        assert!(!text.contains(char::is_control));
    }

    #[test]
    fn the_library_is_not_made_up() {
        assert!(Pseudo::Accented.file("library.ftl", "library-x = X\n").is_none());
    }
}
