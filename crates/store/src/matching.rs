//! Whether a short text holds a group of a question: what FTS5 does in the index, for a name or a label in hand.

use many_doors_search::{Alternative, Group};

use crate::expression::completable;

/// The terms hold any of the group's alternatives.
pub(crate) fn holds(terms: &[&str], group: &Group) -> bool {
    group.alternatives.iter().any(|alternative| {
        let goes_on = alternative.prefix || completable(group, alternative).is_some();
        follows(terms, alternative, goes_on)
    })
}

fn follows(terms: &[&str], alternative: &Alternative, goes_on: bool) -> bool {
    let Some((last, before)) = alternative.terms.split_last() else { return false };
    terms.windows(alternative.terms.len()).any(|window| {
        let (end, start) = (window[before.len()], &window[..before.len()]);
        start == before && (end == last || goes_on && end.starts_with(last.as_str()))
    })
}

/// The group says nothing by itself: "the", "para".
pub(crate) fn says_nothing(group: &Group) -> bool {
    group.alternatives.iter().all(|alternative| {
        alternative.word && alternative.terms.iter().all(|term| many_doors_search::is_stop_word(term))
    })
}

#[cfg(test)]
mod tests {
    use super::{holds, says_nothing};
    use many_doors_search::{Query, analyse};

    fn held(text: &str, question: &str) -> bool {
        let terms = analyse(text).terms;
        let terms: Vec<&str> = terms.split(' ').collect();
        Query::parse(question).0.groups.iter().all(|group| holds(&terms, group))
    }

    #[test]
    fn a_label_holds_the_words_of_a_question_as_the_index_would() {
        assert!(held("No puedo dormir", "dormir"));
        assert!(held("No puedo dormir", "dor"), "a word still being typed is completed");
        assert!(!held("No puedo dormir", "dor "), "a finished word is not");
        assert!(held("睡不着", "不着"));
        assert!(held("睡不着", "睡"));
        assert!(!held("睡不着", "着睡"));
    }

    #[test]
    fn a_word_that_says_nothing_is_known_in_several_languages() {
        let says_nothing = |text: &str| Query::parse(text).0.groups.iter().all(says_nothing);
        assert!(says_nothing("the para"));
        assert!(!says_nothing("grief"));
    }
}
