//! Choices by number: each language has its own categories.

use super::{Defect, Documented, Report};
use crate::{
    ftl::{Entry, Part, VariableType},
    pattern::{self, Piece},
    plural::{CATEGORIES, categories, needed},
};

pub(super) fn check(
    report: &mut Report<'_, '_>,
    entry: &Entry<'_>,
    part: &Part<'_>,
    types: &Documented<'_>,
    tag: &str,
) {
    let mut say: Vec<(Defect, String)> = Vec::new();
    pattern::walk(&part.pattern, &mut |piece| {
        let Piece::Select { on, number, keys, default } = piece else { return };
        if !(number || on.and_then(|on| types.get(on)) == Some(&VariableType::Number)) {
            return;
        }
        let has = |category: &str| keys.iter().any(|key| key == category || exactly(category) == Some(key.as_str()));
        if default != "other" {
            say.push((Defect::PluralOther, "a choice by number needs *[other]".into()));
        }
        for key in keys.iter().filter(|key| CATEGORIES.contains(&key.as_str())) {
            if categories(tag).is_some_and(|all| !all.contains(&key.as_str())) {
                say.push((Defect::PluralUnknown, format!("this language has no `{key}`: leave it out")));
            }
        }
        let lacking: Vec<&str> = needed(tag).iter().copied().filter(|category| !has(category)).collect();
        if default == "other" && !lacking.is_empty() {
            let say_lacking = format!("this language also needs {}", lacking.join(", "));
            say.push((Defect::PluralMissing, say_lacking));
        }
    });
    for (defect, say) in say {
        report.add(defect, entry, part.line, say);
    }
}

/// `[0]` says what `[zero]` would.
fn exactly(category: &str) -> Option<&'static str> {
    match category {
        "zero" => Some("0"),
        "one" => Some("1"),
        "two" => Some("2"),
        _ => None,
    }
}
