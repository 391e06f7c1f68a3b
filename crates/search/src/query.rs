//! A question as groups of alternatives.

use std::borrow::Cow;

use crate::{
    arabic,
    fold::fold,
    korean,
    segment::{Run, pairs, plain_words, runs},
};

/// Longer questions are cut: nobody types more, and a megabyte must not slow anything down.
const MOST_CHARS: usize = 1_000;
/// More groups than this say nothing new.
const MOST_GROUPS: usize = 32;

/// A question: every group must be found, by any of its alternatives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// In the order in which they were typed.
    pub groups: Vec<Group>,
}

/// One word of a question, or one run of a script without spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// As the person typed it, near enough to be recognized.
    pub typed: String,
    /// Any of these will do.
    pub alternatives: Vec<Alternative>,
    /// It is still being typed: its words may be completed.
    pub last: bool,
    /// The thesaurus knows what it means: it carries a sentence whose other words nothing holds.
    pub meant: bool,
}

/// Terms that must follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// In order; never empty.
    pub terms: Vec<String>,
    /// The last term may go on.
    pub prefix: bool,
    /// One word of a script with spaces: completion and spelling help apply.
    pub word: bool,
}

/// What was done to a question before it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryNotice {
    /// It was too long; only its beginning was used.
    QueryCut,
    /// Characters that cannot be seen were left out.
    CharactersRemoved,
}

impl Query {
    /// Reads a question. Any text is one; the notices say what was done to it.
    #[must_use]
    pub fn parse(text: &str) -> (Self, Vec<QueryNotice>) {
        Self::read(text, MOST_GROUPS)
    }

    /// Reads a text of a document in the same way, whole sentences of it.
    pub(crate) fn of(text: &str) -> (Self, Vec<QueryNotice>) {
        Self::read(text, usize::MAX)
    }

    fn read(text: &str, most: usize) -> (Self, Vec<QueryNotice>) {
        let mut notices = Vec::new();
        let head = head(text);
        if head.len() < text.len() {
            notices.push(QueryNotice::QueryCut);
        }
        let clean = seen(head);
        if clean.chars().count() != head.chars().count() {
            notices.push(QueryNotice::CharactersRemoved);
        }
        let finished = clean.ends_with(' ');
        let mut runs = runs(&fold(&clean));
        runs.truncate(most);
        let count = runs.len();
        let groups = runs.into_iter().enumerate().map(|(i, run)| Group::of(run, i + 1 == count && !finished)).collect();
        (Self { groups }, notices)
    }

    /// Whatever `f` makes of the words of a text of a document, bare, as [`Query::of`] would find them; none for a text that
    /// has runs of a script without spaces.
    pub(crate) fn words_of<T>(text: &str, mut f: impl FnMut(&str) -> T) -> Option<Vec<T>> {
        let folded = fold(&seen(head(text)));
        if let Some(words) = plain_words(&folded) {
            return Some(words.map(|word| f(&word)).collect());
        }
        let words = runs(&folded).into_iter().map(|run| match run {
            Run::Word(word) => Some(f(arabic::bare(&word).as_deref().unwrap_or(&word))),
            _ => None,
        });
        words.collect()
    }

    /// The question as text again, near enough as it was typed.
    #[must_use]
    pub fn text(&self) -> String {
        self.groups.iter().map(|group| group.typed.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// There is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// It leaves something on the screen, and does not reorder what is there.
#[must_use]
pub fn is_seen(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
            | '\u{00AD}' | '\u{061C}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// As much of a text as is looked at.
fn head(text: &str) -> &str {
    // So many bytes are no more characters.
    if text.len() <= MOST_CHARS {
        return text;
    }
    text.char_indices().nth(MOST_CHARS).map_or(text, |(end, _)| &text[..end])
}

/// The text with plain spaces only, and without what cannot be seen.
fn seen(text: &str) -> Cow<'_, str> {
    let special = |text: &str| text.bytes().position(|byte| !matches!(byte, b' '..=b'~'));
    if special(text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = special(rest) {
        let (plain, others) = rest.split_at(at);
        clean.push_str(plain);
        let mut others = others.chars();
        let c = others.next().map(|c| if c.is_whitespace() { ' ' } else { c });
        clean.extend(c.filter(|c| is_seen(*c)));
        rest = others.as_str();
    }
    clean.push_str(rest);
    clean.into()
}

impl Group {
    fn of(run: Run, last: bool) -> Self {
        let word = |term: String| Alternative { terms: vec![term], prefix: false, word: true };
        let (typed, alternatives) = match run {
            Run::Word(term) => {
                let bare = arabic::bare(&term);
                let dialed = dialed(&term);
                (term.clone(), std::iter::once(term).chain(bare).map(word).chain(dialed).collect())
            }
            Run::Han(units) | Run::Clusters(units) => (units.concat(), vec![phrase(&units)]),
            Run::Hangul(units) => {
                let bare = korean::bare(&units).map(phrase);
                (units.concat(), std::iter::once(phrase(&units)).chain(bare).collect())
            }
        };
        Self { typed, alternatives, last, meant: false }
    }
}

/// A North American number typed in one go, in the groups in which numbers are written.
fn dialed(term: &str) -> Option<Alternative> {
    let digits = term.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(term);
    let groups = (digits.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| [&digits[..3], &digits[3..6], &digits[6..]]);
    groups.map(|groups| Alternative { terms: groups.map(str::to_owned).into(), prefix: false, word: false })
}

/// The pairs of a run, without the lone last unit; a single unit is found as the beginning of any pair.
fn phrase(units: &[String]) -> Alternative {
    let mut terms = pairs(units);
    let single = terms.len() == 1;
    if !single {
        terms.pop();
    }
    Alternative { terms, prefix: single, word: false }
}

#[cfg(test)]
mod tests {
    use super::{Query, QueryNotice};
    use proptest::prelude::*;

    fn terms(text: &str) -> Vec<Vec<String>> {
        let groups = Query::parse(text).0.groups.into_iter();
        groups
            .map(|group| group.alternatives.into_iter().map(|alternative| alternative.terms.join(" ")).collect())
            .collect()
    }

    #[test]
    fn every_word_is_a_group_and_its_bare_form_an_alternative() {
        assert_eq!(terms("no puedo dormir"), [["no"], ["puedo"], ["dormir"]]);
        assert_eq!(terms("الاكتئاب"), [["الاكتياب", "اكتياب"]]);
        assert_eq!(terms("우울증을"), [["우울 울증 증을", "우울 울증"]]);
        assert_eq!(terms("心理"), [["心理"]]);
    }

    #[test]
    fn only_a_word_that_is_still_being_typed_may_be_completed() {
        let last = |text: &str| Query::parse(text).0.groups.last().unwrap().last;
        assert!(last("depre"));
        assert!(!last("depre "));
    }

    #[test]
    fn a_number_typed_in_one_go_is_found_in_the_groups_in_which_it_is_written() {
        assert_eq!(terms("18775658860"), [["18775658860", "877 565 8860"]]);
        assert_eq!(terms("8775658860"), [["8775658860", "877 565 8860"]]);
        assert_eq!(terms("988"), [["988"]]);
    }

    #[test]
    fn a_megabyte_is_cut_and_says_so() {
        let (query, notices) = Query::parse(&"sad ".repeat(250_000));
        assert_eq!(notices, [QueryNotice::QueryCut]);
        assert!(query.groups.len() <= super::MOST_GROUPS);
    }

    #[test]
    fn characters_that_cannot_be_seen_are_left_out_and_it_says_so() {
        let (query, notices) = Query::parse("slee\u{0}p \u{202E}now\u{2069}");
        assert_eq!(notices, [QueryNotice::CharactersRemoved]);
        let typed: Vec<_> = query.groups.iter().map(|group| group.typed.as_str()).collect();
        assert_eq!(typed, ["sleep", "now"]);
    }

    #[test]
    fn line_ends_and_tabs_are_only_spaces() {
        assert_eq!(Query::parse("no\tpuedo\ndormir").1, []);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            let _ = Query::parse(&text);
        }
    }
}
