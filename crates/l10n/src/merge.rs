//! Putting together what two people made of the same file: entry by entry, from what both began with.
//!
//! What nobody touched stays as it is, to the byte. Nothing is ever taken out: a file that lacks an entry may be an older or a
//! smaller one.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::ftl::{Entry, Ftl};

/// An entry that both changed, each in another way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    /// `find-title`, `-app-name`.
    pub key: String,
    /// What both began with; none where neither had it.
    pub base: Option<String>,
    /// What stands in the file.
    pub ours: String,
    /// What was handed in.
    pub theirs: String,
}

/// Which of two is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What stands in the file.
    Ours,
    /// What was handed in.
    Theirs,
}

/// A file after a merge.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// The whole file.
    pub text: String,
    /// Keys whose text was taken from what was handed in.
    pub changed: Vec<String>,
    /// Keys that were not there before.
    pub added: Vec<String>,
    /// What nobody has decided. The file says what it said.
    pub disputes: Vec<Dispute>,
}

/// Takes into `ours` what `theirs` made of `base`. All three are whole files, `base` and `ours` may be empty; `decide` says
/// what is taken of a dispute, none leaves it open. Entries of `theirs` that cannot be read, or stand twice, are left out.
#[must_use]
pub fn merge(base: &str, ours: &str, theirs: &str, decide: &dyn Fn(&Dispute) -> Option<Side>) -> Merged {
    let (base_read, ours_read, theirs_read) = (Ftl::parse(base), Ftl::parse(ours), Ftl::parse(theirs));
    let (base, here) = (by_key(&base_read), by_key(&ours_read));
    let mut merged = Merged::default();
    let mut splices: Vec<(Range<usize>, String)> = Vec::new();
    // Where the next new entry goes: behind the one before it in the other file.
    let mut behind = None;
    for entry in once_each(&theirs_read) {
        let key = entry.key();
        let new = plain(entry.source);
        let old = base.get(&key).map(|entry| plain(entry.source));
        let Some(mine) = here.get(&key) else {
            let at = behind.unwrap_or_else(|| ours.trim_end().len());
            splices.push((at..at, block(entry, theirs)));
            merged.added.push(key);
            continue;
        };
        behind = Some(mine.span(ours).end);
        let now = plain(mine.source);
        if new == now || old.as_ref() == Some(&new) {
            continue;
        }
        if old.as_ref() != Some(&now) {
            let dispute = Dispute { key: key.clone(), base: old, ours: now, theirs: new.clone() };
            match decide(&dispute) {
                Some(Side::Theirs) => {}
                Some(Side::Ours) => continue,
                None => {
                    merged.disputes.push(dispute);
                    continue;
                }
            }
        }
        splices.push((mine.span(ours), new));
        merged.changed.push(key);
    }
    merged.text = spliced(ours, splices);
    merged
}

fn by_key<'f, 's>(file: &'f Ftl<'s>) -> BTreeMap<String, &'f Entry<'s>> {
    file.entries.iter().rev().map(|entry| (entry.key(), entry)).collect()
}

/// The first entry of each key, in the order of the file.
fn once_each<'f, 's>(file: &'f Ftl<'s>) -> impl Iterator<Item = &'f Entry<'s>> {
    let first = by_key(file);
    file.entries.iter().filter(move |entry| first.get(&entry.key()).is_some_and(|one| std::ptr::eq(*one, *entry)))
}

/// A text with line ends as `\n`.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// An entry with its comment.
fn block(entry: &Entry<'_>, text: &str) -> String {
    let comment = entry.comment.iter().map(|line| format!("# {}", line.trim_end()).trim_end().to_owned() + "\n");
    comment.collect::<String>() + &plain(&text[entry.span(text)])
}

/// The text with pieces of it replaced, and others put in on lines of their own; its line ends are kept.
pub(crate) fn spliced(text: &str, mut splices: Vec<(Range<usize>, String)>) -> String {
    // Those put in at one place stay in their order.
    splices.sort_by_key(|(range, _)| (range.end, range.start));
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (range, piece) in splices {
        out.push_str(&text[done..range.start]);
        let piece = piece.replace('\n', newline);
        if range.is_empty() {
            if !out.is_empty() {
                out.push_str(newline);
            }
            out.push_str(&piece);
        } else {
            out.push_str(&piece);
        }
        done = range.end;
    }
    out.push_str(&text[done..]);
    if !out.is_empty() && !out.ends_with('\n') {
        out.push_str(newline);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BASE: &str =
        "### Finding.\n\n# Heading.\nfind-title = Buscar\nfind-ask = Pregunta\n    .more = Más\nfind-none = Nada\n";

    fn open(_: &Dispute) -> Option<Side> {
        None
    }

    #[test]
    fn what_only_the_other_changed_is_taken_and_all_else_stays_to_the_byte() {
        let theirs = BASE.replace("Pregunta", "¿Qué buscas?");
        let merged = merge(BASE, BASE, &theirs, &open);
        assert_eq!(merged.text, theirs);
        assert_eq!(merged.changed, ["find-ask"]);
        assert!(merged.added.is_empty() && merged.disputes.is_empty());
    }

    #[test]
    fn what_both_changed_is_asked_and_nothing_of_either_is_lost() {
        let ours = BASE.replace("Nada", "No hay nada");
        let theirs = BASE.replace("Nada", "Sin resultados");
        let merged = merge(BASE, &ours, &theirs, &open);
        assert_eq!(merged.text, ours);
        let dispute = &merged.disputes[0];
        assert_eq!(dispute.base.as_deref(), Some("find-none = Nada"));
        assert_eq!(
            (dispute.ours.as_str(), dispute.theirs.as_str()),
            ("find-none = No hay nada", "find-none = Sin resultados")
        );
        let taken = merge(BASE, &ours, &theirs, &|_| Some(Side::Theirs));
        assert_eq!((taken.text, taken.changed), (theirs, vec!["find-none".to_owned()]));
    }

    #[test]
    fn what_is_new_stands_behind_the_entry_it_stood_behind_with_its_comment() {
        let theirs = BASE.replace("find-ask", "# Two lines\n# of comment\nfind-new = Nuevo\n    .more = Más\nfind-ask")
            + "find-last = Último\n";
        let merged = merge(BASE, BASE, &theirs, &open);
        assert_eq!(merged.added, ["find-new", "find-last"]);
        assert_eq!(merged.text, theirs);
    }

    #[test]
    fn what_the_other_lacks_stays() {
        assert_eq!(merge(BASE, BASE, "find-none = Nada\n", &open).text, BASE);
    }

    #[test]
    fn without_what_both_began_with_every_difference_is_a_question() {
        let merged = merge("", BASE, &BASE.replace("Buscar", "Busca"), &open);
        assert_eq!((merged.text.as_str(), merged.disputes.len()), (BASE, 1));
        assert_eq!(merge("", "", BASE.split_once("\n\n").unwrap().1, &open).text, BASE.split_once("\n\n").unwrap().1);
    }

    #[test]
    fn line_ends_of_the_file_are_kept_whatever_the_other_has() {
        let ours = BASE.replace('\n', "\r\n");
        let merged = merge(BASE, &ours, &BASE.replace(".more = Más", ".more = Más\n    .less = Menos"), &open);
        assert_eq!(merged.text, BASE.replace(".more = Más", ".more = Más\n    .less = Menos").replace('\n', "\r\n"));
        assert_eq!(merge(&ours, BASE, &ours, &open).text, BASE, "line ends alone are no change");
    }

    #[test]
    fn what_cannot_be_read_is_left_out_and_costs_nothing_else() {
        let merged = merge(BASE, BASE, "find-title = Busca\nbroken {\nfind-none = Nada\n", &open);
        assert_eq!((merged.changed, merged.added.len()), (vec!["find-title".to_owned()], 0));
    }

    fn file() -> impl Strategy<Value = BTreeMap<u8, u8>> {
        prop::collection::btree_map(0..12_u8, 0..4_u8, 0..12)
    }

    fn written(entries: &BTreeMap<u8, u8>) -> String {
        entries
            .iter()
            .map(|(key, value)| format!("# Comment {key}.\na-{key:02} = Word {value}\n    .more = More {value}\n"))
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn merging_is_what_a_person_would_do_by_hand(base in file(), ours in file(), theirs in file()) {
            let merged = merge(&written(&base), &written(&ours), &written(&theirs), &open);
            let mut wanted = ours.clone();
            let mut disputed = Vec::new();
            for (key, value) in &theirs {
                match ours.get(key) {
                    None => drop(wanted.insert(*key, *value)),
                    Some(mine) if mine == value || base.get(key) == Some(value) => {}
                    Some(mine) if base.get(key) == Some(mine) => drop(wanted.insert(*key, *value)),
                    Some(_) => disputed.push(format!("a-{key:02}")),
                }
            }
            let read = Ftl::parse(&merged.text);
            let values: BTreeMap<String, String> = read.entries.iter().map(|entry| (entry.key(), entry.source.to_owned())).collect();
            let expected: BTreeMap<String, String> = wanted.iter()
                .map(|(key, value)| (format!("a-{key:02}"), format!("a-{key:02} = Word {value}\n    .more = More {value}")))
                .collect();
            prop_assert_eq!(values, expected);
            prop_assert_eq!(read.entries.len(), wanted.len(), "none stands twice");
            prop_assert_eq!(merged.disputes.into_iter().map(|dispute| dispute.key).collect::<Vec<_>>(), disputed);
            // Once more changes nothing.
            let again = merge(&written(&theirs), &merged.text, &written(&theirs), &open);
            prop_assert_eq!(again.text, merged.text);
        }

        #[test]
        fn no_text_makes_it_fall_over(base in "[a-c =\\n.{}\\-#]{0,40}", ours in "[a-c =\\r\\n.{}\\-#]{0,40}", theirs in "[a-c =\\n.{}\\-#]{0,40}") {
            let _ = merge(&base, &ours, &theirs, &|_| Some(Side::Theirs));
        }
    }
}
