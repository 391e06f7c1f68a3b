//! What is known of single messages, taken over from what was handed in.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ftl::Ftl,
    meta::{LocaleMeta, parse_sources},
    rows::{PROVENANCE, Row, Rows, is_of, parse_rows, same_person},
};

/// Files of one language, by name.
type Files = BTreeMap<String, String>;

/// The rows of `ours` after the texts of `taken` were taken from `theirs`, and the keys that have only been signed by a second
/// person since. None where nothing changes.
pub(crate) fn taken(ours: &Files, theirs: &Files, taken: &BTreeSet<String>) -> Option<(Rows, Vec<String>)> {
    let read = |files: &Files| files.get(PROVENANCE).and_then(|text| parse_rows(text).ok()).unwrap_or_default();
    let (before, handed) = (read(ours), read(theirs));
    let mut now = before.clone();
    // Whoever stood for the words that were here has not read the new ones.
    now.retain(|key, _| !taken.contains(key));
    let mut signed = Vec::new();
    let (here, there) = (entries(ours), entries(theirs));
    for (key, row) in handed {
        if taken.contains(&key) {
            now.insert(key, row);
            continue;
        }
        let same = here.get(&key).is_some_and(|text| there.get(&key) == Some(text));
        let Some(review) = row.review().filter(|_| same && same_source(ours, theirs, &key)) else { continue };
        let Some(mut mine) = now.get(&key).cloned().or_else(|| of_language(ours, &row)) else { continue };
        let own = mine.translator.as_ref().is_some_and(|name| same_person(name, &review.reviewer));
        if mine.review().is_none() && !own {
            (mine.reviewer, mine.reviewed) = (Some(review.reviewer), Some(review.date));
            now.insert(key.clone(), mine);
            signed.push(key);
        }
    }
    (now != before).then_some((now, signed))
}

/// What the whole language says of a message, as a row of its own.
fn of_language(ours: &Files, theirs: &Row) -> Option<Row> {
    let whole = LocaleMeta::parse(ours.get("locale.toml")?).ok()?.provenance;
    let source = theirs.source.clone();
    Some(Row {
        origin: whole.origin,
        translator: whole.translator,
        date: whole.date,
        reviewer: None,
        reviewed: None,
        source,
    })
}

/// Both were made from the same English: else the second person has read another text.
fn same_source(ours: &Files, theirs: &Files, id: &str) -> bool {
    let of = |files: &Files| -> BTreeMap<String, String> {
        let all = files.get("sources.toml").and_then(|text| parse_sources(text).ok()).unwrap_or_default();
        all.into_iter().filter(|(key, _)| is_of(key, id)).collect()
    };
    of(ours) == of(theirs)
}

/// The text of each entry, by key.
fn entries(files: &Files) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (_, text) in files.iter().filter(|(name, _)| name.ends_with(".ftl")) {
        for entry in Ftl::parse(text).entries {
            all.insert(entry.key(), entry.source.replace("\r\n", "\n"));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const META: &str = "tag = \"so\"\nendonym = \"Soomaali\"\nenglish = \"Somali\"\ndirection = \"ltr\"\n\n[provenance]\norigin = \"machine\"\ndate = \"2026-11-22\"\n";
    const SIGNED: &str =
        "[find-a]\norigin = \"human\"\ndate = \"2026-11-23\"\nreviewer = \"Bo\"\nreviewed = \"2026-11-24\"\n";

    fn files(words: &str, hash: &str, rows: &str) -> Files {
        let pairs = [
            ("locale.toml", META.to_owned()),
            ("find.ftl", format!("find-a = {words}\n")),
            ("sources.toml", format!("find-a = \"{hash}\"\n")),
            (PROVENANCE, rows.to_owned()),
        ];
        pairs.into_iter().map(|(name, text)| (name.to_owned(), text)).collect()
    }

    fn row(result: Option<(Rows, Vec<String>)>) -> Row {
        result.unwrap().0.remove("find-a").unwrap()
    }

    #[test]
    fn a_second_persons_name_comes_in_for_the_same_words_and_changes_no_origin() {
        let result = taken(&files("A", "1", ""), &files("A", "1", SIGNED), &BTreeSet::new());
        assert_eq!(result.as_ref().unwrap().1, ["find-a"]);
        let row = row(result);
        assert_eq!((row.origin, row.reviewer.as_deref()), (many_doors_domain::Origin::Machine, Some("Bo")));
    }

    #[test]
    fn a_name_under_other_words_or_another_english_is_not_taken() {
        assert_eq!(taken(&files("B", "1", ""), &files("A", "1", SIGNED), &BTreeSet::new()), None);
        assert_eq!(taken(&files("A", "2", ""), &files("A", "1", SIGNED), &BTreeSet::new()), None);
        let by_bo = "[find-a]\norigin = \"human\"\ndate = \"2026-11-23\"\ntranslator = \"bo\"\n";
        assert_eq!(taken(&files("A", "1", by_bo), &files("A", "1", SIGNED), &BTreeSet::new()), None, "their own words");
    }

    #[test]
    fn new_words_come_with_their_own_row_and_end_the_old_one() {
        let keys = BTreeSet::from(["find-a".to_owned()]);
        let new = "[find-a]\norigin = \"human\"\ndate = \"2026-12-01\"\n";
        assert_eq!(row(taken(&files("A", "1", SIGNED), &files("B", "1", new), &keys)).reviewer, None);
        assert!(taken(&files("A", "1", SIGNED), &files("B", "1", ""), &keys).unwrap().0.is_empty());
    }
}
