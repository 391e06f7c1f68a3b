//! Access keys: the letter to press stands in the label.

use super::{Defect, Report, reading::Reading};
use crate::ftl::Entry;

/// What attributes with keys are called.
const KEYS: [&str; 3] = ["accesskey", "access-key", "accessKey"];

pub(super) fn check(report: &mut Report<'_, '_>, entry: &Entry<'_>, readings: &[Reading<'_>], tag: &str) {
    let named = |name: Option<&str>| entry.parts.iter().position(|part| part.attribute == name);
    for (at, part) in entry.parts.iter().enumerate() {
        if !part.attribute.is_some_and(|name| KEYS.contains(&name)) {
            continue;
        }
        let label = ["label", "title"].iter().find_map(|name| named(Some(name))).or_else(|| named(None));
        let Some((key, label)) = label.map(|label| (&readings[at], &readings[label])) else { continue };
        // What is put together at run time is not known here.
        let plain = |reading: &Reading<'_>| {
            reading.variables.is_empty() && reading.references.is_empty() && reading.choices.is_empty()
        };
        let pressed = key.words.trim();
        if !plain(key) || !plain(label) || pressed.is_empty() {
            continue;
        }
        let fold = |text: &str| text.to_lowercase();
        let fits = pressed.chars().count() == 1 && fold(&label.words).contains(&fold(pressed));
        // Scripts that are not typed letter by letter show the key behind the label.
        let behind = matches!(tag.split('-').next().unwrap_or(tag), "zh" | "ja" | "ko")
            && pressed.chars().count() == 1
            && pressed.is_ascii();
        if !fits && !behind {
            let say = format!("`{pressed}` does not stand in `{}`", label.words.trim());
            report.add(Defect::AccessKey, entry, key.whole.clone(), label.words.trim().to_owned(), say);
        }
    }
}
