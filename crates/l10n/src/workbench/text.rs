//! From what a translator typed to an entry of a file.

use crate::plural::CATEGORIES;

/// What a translator wrote for the value of a message, or for one attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartText {
    /// The attribute's name; none for the value.
    pub attribute: Option<String>,
    /// What it shall say. A part without words is left out.
    pub words: Words,
}

/// The words of a part, in Fluent's syntax without the indentation of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// One text. Placeables are written `{ $name }`, `{ -term }`.
    Text(String),
    /// A whole sentence for each form that the language has.
    Forms {
        /// The variable that chooses, without the dollar sign.
        on: String,
        /// `one`, `few`, `other`, or a number such as `0`, each with its text; empty ones are left out.
        forms: Vec<(String, String)>,
    },
}

/// The text of an entry. None where a name is none that Fluent knows, or where nothing is said at all.
pub(super) fn entry(key: &str, parts: &[PartText]) -> Option<String> {
    let (mut value, mut attributes) = (String::new(), String::new());
    for part in parts {
        let words = words(&part.words)?;
        if words.is_empty() {
            continue;
        }
        match &part.attribute {
            None => value = placed(&words, "    "),
            Some(name) if is_name(name) => {
                attributes.push_str(&format!("\n    .{name} ={}", placed(&words, "        ")));
            }
            Some(_) => return None,
        }
    }
    let said = !(value.is_empty() && attributes.is_empty());
    said.then(|| format!("{key} ={value}{attributes}"))
}

fn words(words: &Words) -> Option<String> {
    let (on, forms) = match words {
        Words::Text(text) => return Some(escaped(text)),
        Words::Forms { on, forms } => (on, forms),
    };
    let mut said: Vec<(&str, String)> =
        forms.iter().map(|(key, text)| (key.as_str(), escaped(text))).filter(|(_, text)| !text.is_empty()).collect();
    if !is_name(on) || said.iter().any(|(key, _)| !(is_name(key) || is_number(key))) {
        return None;
    }
    // Numbers first, the others in the order of the grammars; twice the same is once.
    let place =
        |key: &str| CATEGORIES.iter().position(|one| *one == key).map_or(usize::from(!is_number(key)), |at| at + 2);
    said.sort_by_key(|(key, _)| place(key));
    said.dedup_by_key(|(key, _)| *key);
    // A sentence that serves every number chooses nothing.
    if let [(_, only)] = said.as_slice() {
        return Some(only.clone());
    }
    let Some(last) = said.len().checked_sub(1) else { return Some(String::new()) };
    let default = said.iter().position(|(key, _)| *key == "other").unwrap_or(last);
    let mut text = format!("{{ ${on} ->");
    for (at, (key, form)) in said.iter().enumerate() {
        let star = if at == default { "   *" } else { "    " };
        text.push_str(&format!("\n{star}[{key}]{}", placed(form, "        ")));
    }
    Some(text + "\n}")
}

/// Behind a name and `=`, or behind a key: on the same line, or on lines of its own.
fn placed(words: &str, indent: &str) -> String {
    if !words.contains('\n') {
        return format!(" {words}");
    }
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("\n{indent}{line}") };
    words.split('\n').map(line).collect()
}

/// What could be read as syntax and was meant as text is put into quotes; all else stays.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text: Vec<&str> = text.trim().split('\n').map(|line| line.trim_end_matches([' ', '\t'])).collect();
    let alone = text.len() == 1;
    let text = text.join("\n");
    let mut out = String::with_capacity(text.len());
    let mut places: Vec<Place> = Vec::new();
    let mut first = !alone;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        if first && places.is_empty() && character == ' ' {
            // Fluent takes the space before a line for indentation, some or all of it.
            continue;
        }
        if first && character != ' ' && character != '\n' {
            first = false;
            if places.is_empty() && matches!(character, '.' | '[' | '*') {
                out.push_str(&quoted(character));
                continue;
            }
            if places.last() == Some(&Place::Variant) && matches!(character, '[' | '*' | '}') {
                places.pop();
            }
        }
        match (places.last(), character) {
            (None, '}') => {
                out.push_str(&quoted(character));
                continue;
            }
            (None, '{') if !opens(&text[at + 1..]) => {
                out.push_str(&quoted(character));
                continue;
            }
            (_, '\n') => first = true,
            (_, '{') => places.push(Place::Expression),
            (Some(Place::Expression), '"') => {
                out.push(character);
                let mut escape = false;
                while let Some((_, inside)) = characters.next_if(|(_, inside)| *inside != '\n') {
                    out.push(inside);
                    if inside == '"' && !escape {
                        break;
                    }
                    escape = inside == '\\' && !escape;
                }
                continue;
            }
            (Some(Place::Expression), ']') => places.push(Place::Variant),
            (Some(Place::Variant), '}') => {
                places.pop();
                places.pop();
            }
            (Some(Place::Expression), '}') => {
                places.pop();
            }
            _ => {}
        }
        out.push(character);
    }
    out
}

/// Where a scanner stands inside a placeable.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Expression,
    /// In the text of a variant.
    Variant,
}

/// What follows a brace could be a placeable.
fn opens(rest: &str) -> bool {
    rest.trim_start().starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '$' | '-' | '"' | '{'))
}

fn quoted(character: char) -> String {
    format!("{{ \"{character}\" }}")
}

/// An identifier of Fluent.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

fn is_number(key: &str) -> bool {
    !key.is_empty() && key.len() < 10 && key.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{ftl::Ftl, pattern};

    fn text(attribute: Option<&str>, words: &str) -> PartText {
        PartText { attribute: attribute.map(str::to_owned), words: Words::Text(words.to_owned()) }
    }

    fn forms(forms: &[(&str, &str)]) -> PartText {
        let forms = forms.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
        PartText { attribute: None, words: Words::Forms { on: "count".into(), forms } }
    }

    /// The value as it reads.
    fn reads(words: &str) -> Option<String> {
        let entry = entry("a", &[text(None, words)])?;
        let ftl = Ftl::parse(&entry);
        assert!(ftl.junk.is_empty() && ftl.entries.len() == 1, "{entry}");
        pattern::plain(&ftl.entries[0].part(None)?.pattern)
    }

    #[test]
    fn a_short_text_stands_on_its_line_and_a_long_one_on_lines_of_its_own() {
        let parts = [text(None, "One\r\n  two \n\nthree"), text(Some("more"), "More"), text(Some("less"), "x\ny")];
        let wanted = "a =\n    One\n    two\n\n    three\n    .more = More\n    .less =\n        x\n        y";
        assert_eq!(entry("a", &parts).unwrap(), wanted);
    }

    #[test]
    fn what_looks_like_syntax_and_is_none_reads_as_it_was_typed() {
        for words in [
            ".a",
            "[a] b",
            "*a",
            "a\n.b = c",
            "a\n[one] b\n*[other] c",
            "a } b",
            "} a",
            "{ } {) {",
            "a\nb = c",
            "# a",
            "a\n# b",
            "-a = b",
        ] {
            assert_eq!(reads(words).as_deref(), Some(words));
        }
    }

    #[test]
    fn placeables_stay_with_all_that_stands_in_them() {
        for words in
            ["{ $a }", "A { -b } c", "{ \"}\" } { \"{\" } { \"\\\"\" }", "{ $n ->\n    [one] \"A\n   *[other] B [\n} c"]
        {
            let entry = entry("a", &[text(None, words)]).unwrap();
            assert_eq!(entry.replace("\n    ", "\n").trim_start_matches("a =").trim(), words);
            assert!(Ftl::parse(&entry).junk.is_empty());
        }
    }

    #[test]
    fn forms_stand_in_the_order_of_grammars_and_empty_boxes_leave_nothing_behind() {
        let three = [("other", "{ $count } things"), ("one", "One thing"), ("0", "Nothing"), ("few", " ")];
        let wanted = "a =\n    { $count ->\n        [0] Nothing\n        [one] One thing\n       *[other] { $count } things\n    }";
        assert_eq!(entry("a", &[forms(&three)]).unwrap(), wanted);
        assert_eq!(entry("a", &[forms(&[("one", ""), ("other", "{ $count }")])]).unwrap(), "a = { $count }");
        let slavic = entry("a", &[forms(&[("one", "A"), ("few", "B"), ("many", "C\n[d")])]).unwrap();
        assert!(slavic.contains("*[many]\n            C\n            { \"[\" }d\n    }"), "{slavic}");
        assert!(Ftl::parse(&slavic).junk.is_empty());
    }

    #[test]
    fn nothing_at_all_and_names_that_are_none_make_no_entry() {
        assert_eq!(entry("a", &[text(None, " \n "), forms(&[("other", "")])]), None);
        assert_eq!(entry("a", &[text(Some("b = c\nd"), "x")]), None);
        assert_eq!(entry("a", &[forms(&[("one", "x"), ("other] y", "z")])]), None);
        assert_eq!(entry("a", &[text(Some("b"), "x")]).unwrap(), "a =\n    .b = x");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn plain_words_read_as_they_were_typed(words in "[a.\\[*}#=\"\\\\é-]{1,4}((\n{1,2}| )[a.\\[*}#=\"\\\\é-]{1,4}){0,4}") {
            prop_assert_eq!(reads(&words), Some(words));
        }

        #[test]
        fn whatever_is_typed_no_second_entry_comes_of_it(words in "[ab$ ={}\\[\\]*.\\n\"\\\\>#-]{0,40}") {
            if let Some(entry) = entry("a", &[text(None, &words), text(Some("b"), &words)]) {
                prop_assert!(Ftl::parse(&entry).entries.iter().all(|entry| entry.key() == "a"), "{}", entry);
            }
        }
    }
}
