//! Languages as sources name them, read with certainty or not at all.

use std::{collections::HashMap, sync::LazyLock};

use many_doors_domain::{Cells, LanguageCode};

use super::{bundle::cell, language_names::NAMES};

/// What a row of the table `language` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Spoken {
    /// These, in order.
    Languages(Vec<LanguageCode>),
    /// Others, through an interpreter.
    Interpreter,
    /// Something that may mean several things, or nothing known.
    NotUnderstood,
    /// It is blank.
    Nothing,
}

static BY_NAME: LazyLock<HashMap<&str, &str>> =
    LazyLock::new(|| NAMES.iter().flat_map(|(tag, names)| names.iter().map(|name| (*name, *tag))).collect());

/// Reads a row.
pub(crate) fn of_row(row: &Cells) -> Spoken {
    let (name, code) = (cell(row, "name").trim(), cell(row, "code").trim());
    if name.is_empty() {
        return match (as_tag(code), code.is_empty()) {
            (Some(tag), _) => Spoken::Languages(vec![tag]),
            (None, true) => Spoken::Nothing,
            (None, false) => of_text(code),
        };
    }
    let named = of_text(name);
    let Some(coded) = as_tag(code) else { return named };
    match &named {
        // The name may say more than the code can: which script, which Creole.
        Spoken::Languages(tags) if tags.len() == 1 && tags[0].primary() == coded.primary() => named,
        Spoken::Interpreter => named,
        _ => Spoken::Languages(vec![coded]),
    }
}

/// The English name of a tag, where one is known.
pub(crate) fn english(tag: &str) -> Option<String> {
    let (_, names) = NAMES.iter().find(|(known, _)| *known == tag)?;
    let mut upper = true;
    let capital = |c: char| {
        let written = if upper { c.to_ascii_uppercase() } else { c };
        upper = matches!(c, ' ' | '(' | '-');
        written
    };
    names.first().map(|name| name.chars().map(capital).collect())
}

/// A code of ISO 639-1 or 639-3, or such a code with a script or region.
fn as_tag(code: &str) -> Option<LanguageCode> {
    let mut parts = code.split('-');
    let primary = parts.next()?;
    let shaped = matches!(primary.len(), 2 | 3)
        && primary.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| matches!(part.len(), 2..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    // Codes of ISO 639-2 and three-letter doubles of two-letter codes are common and certain.
    let tag = match code {
        "eng" => "en",
        "spa" => "es",
        "fra" | "fre" => "fr",
        "hat" => "ht",
        "zho" | "chi" => "zh",
        "vie" => "vi",
        "kor" => "ko",
        "rus" => "ru",
        "por" => "pt",
        "ara" => "ar",
        other => other,
    };
    shaped.then(|| LanguageCode::new(tag))
}

/// Reads words: `Spanish (limited)`, `English/Spanish`, `Language line available`.
pub(crate) fn of_text(text: &str) -> Spoken {
    let lower = text.trim().to_lowercase();
    if lower.is_empty() {
        return Spoken::Nothing;
    }
    if ["interpret", "language line", "languageline", "translat"].iter().any(|word| lower.contains(word)) {
        return Spoken::Interpreter;
    }
    if let Some(tag) = named(&lower) {
        return Spoken::Languages(vec![tag]);
    }
    let mut tags = Vec::new();
    for part in
        lower.split([',', ';', '/', '&', '\n']).flat_map(|part| part.split(" and ")).filter(|p| !p.trim().is_empty())
    {
        match named(part) {
            Some(tag) if !tags.contains(&tag) => tags.push(tag),
            Some(_) => {}
            None => return Spoken::NotUnderstood,
        }
    }
    if tags.is_empty() { Spoken::NotUnderstood } else { Spoken::Languages(tags) }
}

fn named(text: &str) -> Option<LanguageCode> {
    let text = text.trim().trim_end_matches('.');
    let known = |text: &str| BY_NAME.get(text).map(|tag| LanguageCode::new(*tag));
    if let Some(tag) = known(text) {
        return Some(tag);
    }
    // A remark in brackets says how well or when, unless it says which.
    let bare = text.split_once('(').filter(|_| text.ends_with(')')).map_or(text, |(bare, _)| bare.trim());
    let bare = ["limited ", "some ", "basic ", "fluent "].iter().fold(bare, |bare, word| bare.trim_start_matches(word));
    let bare = [" speaking", "-speaking", " spoken", " limited", " language", " staff"]
        .iter()
        .fold(bare, |bare, word| bare.trim_end_matches(word));
    known(bare.trim_end_matches([' ', '-']))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{NAMES, Spoken, english, of_row, of_text};

    fn tags(text: &str) -> Option<Vec<String>> {
        match of_text(text) {
            Spoken::Languages(tags) => Some(tags.into_iter().map(|tag| tag.0).collect()),
            _ => None,
        }
    }

    #[test]
    fn languages_are_known_by_their_names_and_remarks_do_not_matter() {
        for (text, tag) in [
            ("Spanish", "es"),
            ("Spanish (limited)", "es"),
            ("SPANISH ", "es"),
            ("Español", "es"),
            ("limited Spanish", "es"),
            ("Haitian Creole", "ht"),
            ("Creole (Haitian)", "ht"),
            ("Creole/Haitian", "ht"),
            ("Kreyòl", "ht"),
            ("Sign language", "ase"),
            ("ASL", "ase"),
            ("Chinese (Traditional)", "zh-Hant"),
            ("tiếng Việt", "vi"),
        ] {
            assert_eq!(tags(text), Some(vec![tag.to_owned()]), "{text}");
        }
        assert_eq!(tags("English, Spanish and French"), Some(vec!["en".into(), "es".into(), "fr".into()]));
    }

    #[test]
    fn a_bare_creole_could_be_several_languages_and_is_none() {
        for text in ["Creole", "Creole (limited)", "English/Creole", "Other", "All languages", "Patois", "Karen"] {
            assert_eq!(of_text(text), Spoken::NotUnderstood, "{text}");
        }
    }

    #[test]
    fn an_interpreter_is_no_language() {
        for text in
            ["Language line available", "Interpreters on request", "Translation services", "Spanish interpreter"]
        {
            assert_eq!(of_text(text), Spoken::Interpreter, "{text}");
        }
    }

    #[test]
    fn a_code_speaks_where_the_name_is_not_certain_and_the_name_where_it_says_more() {
        let row = |name: &str, code: &str| {
            of_row(&[("name".into(), name.to_owned()), ("code".into(), code.to_owned())].into())
        };
        let is = |tag: &str| Spoken::Languages(vec![many_doors_domain::LanguageCode::new(tag)]);
        assert_eq!(row("Creole", "ht"), is("ht"));
        assert_eq!(row("Chinese (Traditional)", "zh"), is("zh-Hant"));
        assert_eq!(row("", "spa"), is("es"));
        assert_eq!(row("", ""), Spoken::Nothing);
    }

    #[test]
    fn no_name_stands_for_two_languages_and_every_english_name_leads_back() {
        let mut seen = HashMap::new();
        for (tag, names) in NAMES {
            for name in *names {
                assert_eq!(seen.insert(*name, *tag), None, "{name}");
                assert_eq!(name.to_lowercase(), *name, "names are compared in lower case");
            }
            let name = english(tag).expect("an English name");
            assert_eq!(tags(&name), Some(vec![(*tag).to_owned()]), "{name}");
        }
    }
}
