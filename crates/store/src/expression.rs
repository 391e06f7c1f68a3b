//! From a question to the text that FTS5's `MATCH` takes. Terms come from analysis and are quoted all the same.

use many_doors_search::{Alternative, FacetToken, Group};

use crate::lexicon::Lexicon;

/// One group of a question as an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GroupExpression {
    /// `("a" OR "b c")`; empty where nothing can be asked.
    pub(crate) text: String,
    /// There are more completions than were asked for.
    pub(crate) more: bool,
}

/// Any of the group's alternatives, or a fact whose label holds one. A word that is still being typed stands for its `most`
/// most frequent completions.
pub(crate) fn group(group: &Group, most: usize, lexicon: &Lexicon) -> GroupExpression {
    let mut any = Vec::new();
    let mut more = false;
    for alternative in &group.alternatives {
        any.push(phrase(alternative));
        if let Some(start) = completable(group, alternative) {
            let (words, left) = lexicon.vocabulary.completions(start, most);
            any.extend(words.iter().filter(|word| *word != start).map(|word| quoted(word)));
            more |= left;
        }
    }
    any.extend(lexicon.labels.facets(group).iter().map(|token| quoted(token.as_str())));
    GroupExpression { text: or(any), more }
}

/// The beginning of a word, if this is one that is still being typed.
pub(crate) fn completable<'a>(group: &Group, alternative: &'a Alternative) -> Option<&'a str> {
    match alternative.terms.as_slice() {
        [start] if group.last && alternative.word => Some(start),
        _ => None,
    }
}

fn phrase(alternative: &Alternative) -> String {
    if alternative.terms.is_empty() {
        return String::new();
    }
    let star = if alternative.prefix { " *" } else { "" };
    format!("{}{star}", quoted(&alternative.terms.join(" ")))
}

fn quoted(term: &str) -> String {
    format!("\"{}\"", term.replace('\0', "").replace('"', "\"\""))
}

/// Any of these facets.
pub(crate) fn any_facet(tokens: &[FacetToken]) -> String {
    or(tokens.iter().map(|token| quoted(token.as_str())).collect())
}

/// All of these expressions; empty ones ask nothing.
pub(crate) fn and(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" AND ")
}

fn or(mut parts: Vec<String>) -> String {
    parts.retain(|part| !part.is_empty());
    match parts.len() {
        0 => String::new(),
        1 => parts.swap_remove(0),
        _ => format!("({})", parts.join(" OR ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use many_doors_domain::Need;
    use many_doors_search::Query;

    #[test]
    fn a_filter_stands_in_the_same_expression_as_the_words() {
        let (query, _) = Query::parse("grief ");
        let words = group(&query.groups[0], 32, &Lexicon::default()).text;
        assert_eq!(and([words, any_facet(&[FacetToken::need(Need::Sleep)])]), "\"grief\" AND \"§nsleep\"");
    }

    #[test]
    fn nothing_typed_can_leave_its_quotes() {
        assert_eq!(quoted("a\" OR head:b"), "\"a\"\" OR head:b\"");
    }

    #[test]
    fn parts_that_ask_nothing_are_left_out() {
        assert_eq!(and([String::new(), or(vec![String::new()])]), "");
    }
}
