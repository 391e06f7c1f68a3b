//! Words of English: which of the glossary's stand in a text, which other texts are like it, and what has changed.

use std::collections::BTreeSet;

/// Longer texts are not compared word by word.
const LONGEST: usize = 600;

/// A word that should be said the same way everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryHit {
    /// The English word.
    pub english: String,
    /// The translation that was chosen.
    pub yours: String,
    /// Why.
    pub note: String,
}

/// A piece of a text that has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// It stands in both.
    Same(String),
    /// It is no longer there.
    Gone(String),
    /// It was not there before.
    New(String),
}

/// The words of a text in small letters, without punctuation.
pub(super) fn words(text: &str) -> Vec<String> {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '’' | '\'');
    let words = text.split(|c: char| !inside(c)).map(|word| word.trim_matches(['’', '\'']));
    words.filter(|word| !word.is_empty()).map(|word| word.to_lowercase().replace('’', "'")).collect()
}

/// The rows of glossaries (tables with tabs: the English, yours, why) whose English stands in a text. Each English once.
pub(super) fn hits<'g>(text: &[String], glossaries: impl Iterator<Item = &'g str>) -> Vec<GlossaryHit> {
    let mut seen = BTreeSet::new();
    let mut hits = Vec::new();
    for line in glossaries.flat_map(|glossary| glossary.lines().skip(1)) {
        let mut columns = line.trim_end().split('\t');
        let mut next = || columns.next().unwrap_or_default().trim().to_owned();
        let (english, yours, note) = (next(), next(), next());
        let stands = english.split('/').any(|one| {
            // `text (verb)` is about the word `text`.
            let one = words(one.split('(').next().unwrap_or_default());
            !one.is_empty()
                && text.windows(one.len()).any(|some| some.iter().zip(&one).all(|(here, word)| same(here, word)))
        });
        if stands && !yours.is_empty() && seen.insert(english.to_lowercase()) {
            hits.push(GlossaryHit { english, yours, note });
        }
    }
    hits
}

/// The same word, or more than one of it.
fn same(here: &str, word: &str) -> bool {
    here.strip_prefix(word).is_some_and(|rest| matches!(rest, "" | "s" | "es" | "'s"))
}

/// How alike two texts are, in percent: the words of both, the longer ones counting more, among all words.
pub(super) fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> u32 {
    let weight = |word: &String| word.chars().count();
    let both: usize = one.intersection(other).map(weight).sum();
    let all: usize = one.iter().chain(other).map(weight).sum();
    (200 * both).checked_div(all).and_then(|percent| u32::try_from(percent).ok()).unwrap_or(0)
}

/// What has become of a text, word by word.
pub(super) fn changes(old: &str, new: &str) -> Vec<Changed> {
    let (was, now): (Vec<&str>, Vec<&str>) =
        (old.split_inclusive([' ', '\n']).collect(), new.split_inclusive([' ', '\n']).collect());
    let mut found = Vec::new();
    if was.len() > LONGEST || now.len() > LONGEST {
        return vec![Changed::Gone(old.to_owned()), Changed::New(new.to_owned())];
    }
    let equal = |a: usize, b: usize| was[a].trim_end() == now[b].trim_end();
    // The longest common part of what is left from each pair of places.
    let mut common = vec![vec![0_u16; now.len() + 1]; was.len() + 1];
    for a in (0..was.len()).rev() {
        for b in (0..now.len()).rev() {
            common[a][b] = if equal(a, b) { common[a + 1][b + 1] + 1 } else { common[a + 1][b].max(common[a][b + 1]) };
        }
    }
    let (mut a, mut b) = (0, 0);
    while a < was.len() || b < now.len() {
        if a < was.len() && b < now.len() && equal(a, b) {
            push(&mut found, Changed::Same(now[b].to_owned()));
            (a, b) = (a + 1, b + 1);
        } else if b == now.len() || (a < was.len() && common[a + 1][b] >= common[a][b + 1]) {
            push(&mut found, Changed::Gone(was[a].to_owned()));
            a += 1;
        } else {
            push(&mut found, Changed::New(now[b].to_owned()));
            b += 1;
        }
    }
    found
}

/// Words of the same sort become one piece.
fn push(found: &mut Vec<Changed>, piece: Changed) {
    match (found.last_mut(), piece) {
        (Some(Changed::Same(text)), Changed::Same(more))
        | (Some(Changed::Gone(text)), Changed::Gone(more))
        | (Some(Changed::New(text)), Changed::New(more)) => text.push_str(&more),
        (_, piece) => found.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_glossary_finds_whole_words_their_plurals_and_either_of_two() {
        let glossary = "english\tyours\twhy\ntext (verb)\tmandar un texto\tx\nsupport line / warmline\tlínea de apoyo\t\nhelp\tayuda\nhelp\totra\nline\t\tnone yet\n";
        let find = |text: &str| -> Vec<String> {
            hits(&words(text), std::iter::once(glossary)).into_iter().map(|hit| hit.yours).collect()
        };
        assert_eq!(find("Call a Warmline, or text."), ["mandar un texto", "línea de apoyo"]);
        assert_eq!(find("Support lines help"), ["línea de apoyo", "ayuda"]);
        assert!(find("Context, helpless, english").is_empty());
    }

    #[test]
    fn what_has_changed_is_told_word_by_word() {
        let pieces = changes("Call the line now", "Call the new line");
        let wanted = [
            Changed::Same("Call the ".into()),
            Changed::New("new ".into()),
            Changed::Same("line".into()),
            Changed::Gone("now".into()),
        ];
        assert_eq!(pieces, wanted);
    }

    #[test]
    fn texts_are_alike_by_the_words_they_share() {
        let set = |text: &str| words(text).into_iter().collect::<BTreeSet<_>>();
        assert_eq!(likeness(&set("Show more lines"), &set("show MORE lines!")), 100);
        assert_eq!(likeness(&set("Show"), &set("Hide")), 0);
        assert_eq!(likeness(&set(""), &set("")), 0);
        assert!(
            likeness(&set("the interpreter"), &set("an interpreter"))
                > likeness(&set("the interpreter"), &set("the room"))
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn the_pieces_put_together_are_the_new_text_and_the_words_of_the_old(old in "[ab \\n]{0,20}", new in "[ab \\n]{0,20}") {
            let pieces = changes(&old, &new);
            let now: String = pieces.iter().filter_map(|piece| match piece {
                Changed::Same(text) | Changed::New(text) => Some(text.as_str()),
                Changed::Gone(_) => None,
            }).collect();
            let was: String = pieces.iter().filter_map(|piece| match piece {
                Changed::Same(text) | Changed::Gone(text) => Some(text.clone() + " "),
                Changed::New(_) => None,
            }).collect();
            prop_assert_eq!(now, new);
            prop_assert_eq!(was.split_whitespace().collect::<Vec<_>>().concat(), old.split_whitespace().collect::<Vec<_>>().concat());
        }
    }
}
