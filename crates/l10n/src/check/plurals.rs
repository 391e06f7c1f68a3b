//! Choices by number: each language has its own categories.

use super::{
    Defect, Documented, Report,
    reading::{Choice, Reading},
};
use crate::{
    ftl::{Entry, VariableType},
    plural::{CATEGORIES, categories, needed},
};

/// `english` is the same text in English, where there is one.
pub(super) fn check(
    report: &mut Report<'_, '_>,
    entry: &Entry<'_>,
    reading: &Reading<'_>,
    types: &Documented<'_>,
    tag: &str,
    english: Option<&Reading<'_>>,
) {
    for choice in reading.choices.iter().filter(|choice| by_number(choice, types)) {
        let Some((default, star)) = choice.keys.get(choice.default) else { continue };
        for (key, place) in choice.keys.iter().filter(|(key, _)| CATEGORIES.contains(key)) {
            if categories(tag).is_some_and(|all| !all.contains(key)) {
                let say = format!("this language has no `{key}`: leave it out");
                report.add(Defect::PluralUnknown, entry, place.clone(), String::new(), say);
            }
        }
        let needs = needed(tag);
        // Where whole numbers never come to `other`, the star may stand at the form that serves fractions too.
        let serves = *default == "other" || (needs.contains(default) && !needs.contains(&"other"));
        if !serves {
            let say = "a choice by number needs *[other]".to_owned();
            report.add(Defect::PluralOther, entry, star.clone(), "other".to_owned(), say);
            continue;
        }
        let lacking: Vec<&str> = needs.iter().copied().filter(|category| !has(choice, category)).collect();
        // A text that does not bend to the number needs no forms, unless the language has more of them than English.
        let asked = needs.len() > 2 || (choice.keys.len() > 1 && english.is_none_or(|it| it.has_key("one")));
        if asked && !lacking.is_empty() {
            let lacking = lacking.join(", ");
            let say = format!("this language also needs {lacking}");
            report.add(Defect::PluralMissing, entry, star.clone(), lacking, say);
        }
    }
}

/// By its comment, by its function, or by its keys.
fn by_number(choice: &Choice<'_>, types: &Documented<'_>) -> bool {
    match choice.on.and_then(|on| types.get(on)) {
        Some(kind) => choice.number || *kind == VariableType::Number,
        None => {
            let numeric = |key: &str| key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
            let category = |key: &str| CATEGORIES.contains(&key);
            let keys = || choice.keys.iter().map(|(key, _)| *key);
            choice.number || (keys().all(|key| numeric(key) || category(key)) && keys().any(category))
        }
    }
}

fn has(choice: &Choice<'_>, category: &str) -> bool {
    let exactly = match category {
        // `[0]` says what `[zero]` would.
        "zero" => "0",
        "one" => "1",
        "two" => "2",
        _ => category,
    };
    choice.keys.iter().any(|(key, _)| *key == category || *key == exactly)
}

impl Reading<'_> {
    fn has_key(&self, key: &str) -> bool {
        self.choices.iter().any(|choice| choice.keys.iter().any(|(one, _)| *one == key))
    }
}
