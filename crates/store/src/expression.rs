//! From a question to the text that FTS5's `MATCH` takes. Terms come from analysis and are quoted all the same.

use many_doors_search::{Alternative, FacetToken, Group, is_stop_word};

use crate::{document::in_name, lexicon::Lexicon};

/// One group of a question as an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GroupExpression {
    /// `("a" OR "b c")`; empty where nothing can be asked.
    pub(crate) text: String,
    /// There are more completions than were asked for.
    pub(crate) more: bool,
}

/// Where to look for the words of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// In names and among the facts.
    Head,
    /// In sentences too.
    Said,
    /// And where sentences mention what the words mean.
    Mentioned,
}

/// Any of the group's alternatives, or a fact whose label holds one. A word that is still being typed stands for its `most`
/// most frequent completions, and so does a single unit of a script without spaces.
pub(crate) fn group(group: &Group, part: Part, most: usize, lexicon: &Lexicon) -> GroupExpression {
    let mut any = Vec::new();
    let mut more = false;
    for alternative in &group.alternatives {
        any.extend(phrases(alternative, part));
        if let Some(start) = completable(group, alternative) {
            let (words, left) = lexicon.vocabulary.completions(start, most);
            for word in words.iter().filter(|word| *word != start) {
                any.extend((part != Part::Head).then(|| quoted(word)));
                any.push(quoted(&in_name(word)));
            }
            more |= left;
        }
    }
    any.extend(lexicon.labels.facets(group).iter().map(|token| quoted(token.as_str())));
    GroupExpression { text: or(any), more }
}

/// The beginning of a word, if this is one that is still being typed, or of pairs.
pub(crate) fn completable<'a>(group: &Group, alternative: &'a Alternative) -> Option<&'a str> {
    match alternative.terms.as_slice() {
        [start] if alternative.prefix || group.last && alternative.word => Some(start),
        _ => None,
    }
}

/// The terms one after the other: in a name, and unless only those are asked, in a sentence.
fn phrases(alternative: &Alternative, part: Part) -> Vec<String> {
    let terms = &alternative.terms;
    if let [token] = terms.as_slice()
        && FacetToken::is_one(token)
    {
        let mention = (part == Part::Mentioned).then(|| FacetToken::mention_of(token)).flatten();
        return std::iter::once(quoted(token)).chain(mention.map(|mention| quoted(mention.as_str()))).collect();
    }
    let marked: Vec<String> = terms.iter().map(|term| in_name(term)).collect();
    let mut phrases = vec![quoted(&marked.join(" "))];
    if part != Part::Head {
        // Sentences are indexed without the words that say nothing, so phrases are asked for without them.
        let says_something = |term: &&String| alternative.word || !is_stop_word(term);
        let said: Vec<&str> = terms.iter().filter(says_something).map(String::as_str).collect();
        phrases.extend((!said.is_empty()).then(|| quoted(&said.join(" "))));
    }
    phrases
}

/// The term as text, whatever it holds.
pub(crate) fn quoted(term: &str) -> String {
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
        let words = group(&query.groups[0], Part::Said, 32, &Lexicon::default()).text;
        assert_eq!(
            and([words, any_facet(&[FacetToken::need(Need::Sleep)])]),
            "(\"°grief\" OR \"grief\") AND \"§nsleep\""
        );
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
