//! What words mean, across languages: everyday words, idioms of distress and slang lead to concepts, and records are about
//! concepts whatever language they were written in.

use std::{
    collections::{HashMap, HashSet},
    sync::OnceLock,
};

use many_doors_domain::Need;

use crate::{
    Alternative, FacetToken, Group, Query, arabic,
    fold::fold,
    phrases::{Phrases, Word, is_filler},
    segment::{Run, runs},
    typo,
};

/// One thing people look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Its name in data.
    pub id: String,
    /// Facts that make a record be about it.
    pub facets: Vec<FacetToken>,
    /// The tiles among those facts: what to tell a person why a record is here.
    pub needs: Vec<Need>,
    /// Its words speak of an immediate danger.
    pub crisis: bool,
}

/// A part of a question that means something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The words, near enough as they were typed.
    pub words: String,
    /// Positions in [`Thesaurus::concepts`]: more than one where the words are ambiguous.
    pub concepts: Vec<usize>,
}

/// All concepts with their words in all languages.
#[derive(Debug, Default)]
pub struct Thesaurus {
    concepts: Vec<Concept>,
    /// Phrases of whole words, bare.
    phrases: Phrases,
    /// Phrases of scripts without spaces, and of Korean, closed up.
    strings: HashMap<String, Vec<usize>>,
    longest_string: usize,
    /// Words that stand alone in the thesaurus and are long enough to be misspelled.
    alone: Vec<String>,
    /// A word, or a word with one letter taken out, to those words. Made when the first slip is to be mended: the program
    /// starts without, and most of it is never asked.
    near: OnceLock<HashMap<String, Vec<String>>>,
}

impl Thesaurus {
    /// Takes concepts, and phrases with the position of their concept.
    pub fn new<'a>(concepts: Vec<Concept>, phrases: impl IntoIterator<Item = (usize, &'a str)>) -> Self {
        let mut thesaurus = Self { concepts, ..Self::default() };
        for (concept, phrase) in phrases {
            let runs = runs(&fold(phrase));
            if runs.iter().all(|run| matches!(run, Run::Word(_))) {
                let words: Vec<String> = runs.into_iter().map(|run| bare(&run.text())).collect();
                if words.is_empty() {
                    continue;
                }
                if let [word] = words.as_slice()
                    && !thesaurus.phrases.knows_alone(word)
                    && word.chars().count() >= typo::SHORTEST
                {
                    thesaurus.alone.push(word.clone());
                }
                // "my husband hits me" is also "husband hits": people leave small words out, and put others in.
                let telling: Vec<&str> = words.iter().map(String::as_str).filter(|word| !is_filler(word)).collect();
                // Unless nothing telling is left: "no me quiero" must not be met in every "no quiero".
                let says_something = telling.iter().any(|word| !crate::is_stop_word(word));
                if says_something && telling.len() > 1 && telling.len() < words.len() {
                    thesaurus.phrases.add(telling.iter().copied(), concept);
                }
                thesaurus.phrases.add(words.iter().map(String::as_str), concept);
            } else {
                let string: String = runs.into_iter().map(Run::text).collect();
                thesaurus.longest_string = thesaurus.longest_string.max(string.chars().count());
                let concepts = thesaurus.strings.entry(string).or_default();
                if !concepts.contains(&concept) {
                    concepts.push(concept);
                }
            }
        }
        thesaurus
    }

    /// The concepts, in the order in which they were given.
    #[must_use]
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// The concepts whose words stand in a text of a document.
    #[must_use]
    pub fn concepts_in(&self, text: &str) -> Vec<usize> {
        // Lists of tens of thousands come in English: its words need nothing of what makes a question.
        let mut found: Vec<usize> = match Query::words_of(text, |word| self.phrases.word(word)) {
            Some(words) => self.phrases.all_in(&words),
            None => self.spans(&Query::of(text).0).into_iter().flat_map(|span| span.concepts).collect(),
        };
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The question with every phrase that means something widened by its concepts, and what was understood.
    #[must_use]
    pub fn expand(&self, query: &Query) -> (Query, Vec<Meaning>) {
        let spans = self.spans(query);
        let mut groups = Vec::with_capacity(query.groups.len());
        let mut meanings = Vec::with_capacity(spans.len());
        let mut at = 0;
        for span in spans {
            groups.extend_from_slice(&query.groups[at.min(span.start)..span.start]);
            let covered = &query.groups[span.start..span.end];
            let meant = span.concepts.iter().map(|concept| Alternative {
                terms: vec![FacetToken::concept(&self.concepts[*concept].id).as_str().to_owned()],
                prefix: false,
                word: false,
            });
            let alternatives = as_typed(covered).into_iter().chain(meant).collect();
            let last = covered.len() == 1 && covered.iter().any(|group| group.last);
            groups.push(Group { typed: span.words.clone(), alternatives, last, meant: true });
            meanings.push(Meaning { words: span.words, concepts: span.concepts });
            at = at.max(span.end);
        }
        groups.extend_from_slice(&query.groups[at..]);
        (Query { groups }, meanings)
    }

    /// The question with every word that means nothing replaced by the nearest word that does; none if nothing changed.
    #[must_use]
    pub fn mend(&self, query: &Query) -> Option<Query> {
        let covered: HashSet<usize> = self.spans(query).into_iter().flat_map(|span| span.start..span.end).collect();
        let mut changed = false;
        let mut groups = query.groups.clone();
        for (_, group) in groups.iter_mut().enumerate().filter(|(i, _)| !covered.contains(i)) {
            let Some(word) = group.alternatives.iter().find(|a| a.word).and_then(|a| a.terms.first()) else { continue };
            if crate::is_stop_word(word) {
                continue;
            }
            let word = bare(word);
            let near = typo::deletes(&word)
                .into_iter()
                .flat_map(|remains| self.near().get(&remains).into_iter().flatten().cloned());
            let near = near.filter(|near| typo::one_edit_apart(&word, near)).min();
            if let Some(near) = near {
                changed = true;
                let alternatives = vec![Alternative { terms: vec![near.clone()], prefix: false, word: true }];
                *group = Group { typed: near, alternatives, last: false, meant: false };
            }
        }
        changed.then_some(Query { groups })
    }

    fn near(&self) -> &HashMap<String, Vec<String>> {
        self.near.get_or_init(|| {
            let mut near: HashMap<String, Vec<String>> = HashMap::new();
            for word in &self.alone {
                for remains in typo::deletes(word) {
                    near.entry(remains).or_default().push(word.clone());
                }
            }
            near
        })
    }

    /// Phrases of the question that mean something, longest first where they overlap, in the order of the question.
    fn spans(&self, query: &Query) -> Vec<Span> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < query.groups.len() {
            let span = if is_word(&query.groups[at]) { self.phrase_at(query, at) } else { None };
            match span {
                Some(span) => {
                    at = span.end;
                    found.push(span);
                }
                None if is_word(&query.groups[at]) => at += 1,
                None => {
                    let end =
                        (at..query.groups.len()).find(|i| is_word(&query.groups[*i])).unwrap_or(query.groups.len());
                    found.extend(self.strings_in(query, at, end));
                    at = end;
                }
            }
        }
        found
    }

    fn phrase_at(&self, query: &Query, start: usize) -> Option<Span> {
        let groups = &query.groups[start..];
        let words = groups.iter().take_while(|group| is_word(group)).take(self.phrases.longest);
        let words: Vec<Option<Word>> = words.map(|group| self.phrases.word(&first_word(group))).collect();
        let (length, concepts) = self.phrases.longest_at(&words)?;
        let typed: Vec<&str> = groups[..length].iter().map(|group| group.typed.as_str()).collect();
        Some(Span { start, end: start + length, words: typed.join(" "), concepts: concepts.to_vec() })
    }

    /// Phrases inside groups `start..end`, none of which has spaces that count.
    fn strings_in(&self, query: &Query, start: usize, end: usize) -> Vec<Span> {
        let mut chars: Vec<(char, usize)> = Vec::new();
        for (i, group) in query.groups.iter().enumerate().take(end).skip(start) {
            chars.extend(group.typed.chars().map(|c| (c, i)));
        }
        let mut found: Vec<Span> = Vec::new();
        let mut at = 0;
        while at < chars.len() {
            let longest = self.longest_string.min(chars.len() - at);
            let hit = (1..=longest).rev().find_map(|length| {
                let string: String = chars[at..at + length].iter().map(|(c, _)| c).collect();
                self.strings.get(&string).map(|concepts| (length, string, concepts.clone()))
            });
            let Some((length, words, concepts)) = hit else {
                at += 1;
                continue;
            };
            let (from, to) = (chars[at].1, chars[at + length - 1].1 + 1);
            found.push(Span { start: from, end: to, words, concepts });
            at += length;
        }
        found
    }
}

#[derive(Debug)]
struct Span {
    start: usize,
    end: usize,
    words: String,
    concepts: Vec<usize>,
}

fn is_word(group: &Group) -> bool {
    group.alternatives.iter().any(|alternative| alternative.word)
}

fn first_word(group: &Group) -> String {
    let word = group.alternatives.iter().find(|alternative| alternative.word).and_then(|word| word.terms.first());
    word.map(|word| bare(word)).unwrap_or_default()
}

/// The word without what Arabic glues to it, so that every form meets in one key.
fn bare(word: &str) -> String {
    arabic::bare(word).unwrap_or_else(|| word.to_owned())
}

/// The words themselves: those of one group as they were, those of several as a phrase. A phrase of which the index keeps one
/// word is left out: the concept stands for it, and "không ngủ được" must not be met in every "ngôn ngữ".
fn as_typed(groups: &[Group]) -> Vec<Alternative> {
    match groups {
        [group] => group.alternatives.clone(),
        _ => {
            let terms: Vec<String> = groups
                .iter()
                .filter_map(|group| group.alternatives.first())
                .flat_map(|first| first.terms.clone())
                .collect();
            let kept = terms.iter().filter(|term| !crate::is_stop_word(term)).count();
            if kept > 1 { vec![Alternative { terms, prefix: false, word: false }] } else { Vec::new() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Concept, Thesaurus};
    use crate::Query;

    fn thesaurus() -> Thesaurus {
        let concept = |id: &str| Concept { id: id.into(), facets: vec![], needs: vec![], crisis: false };
        let concepts = vec![concept("sleep"), concept("grief"), concept("therapist")];
        let words = [
            (0, "can't sleep"),
            (0, "no puedo dormir"),
            (0, "insomnia"),
            (0, "睡不着"),
            (0, "잠을 못 자"),
            (1, "الحداد"),
            (1, "duelo"),
            (2, "therapist"),
        ];
        Thesaurus::new(concepts, words)
    }

    fn meant(question: &str) -> Vec<(String, Vec<usize>)> {
        let (_, meanings) = thesaurus().expand(&Query::parse(question).0);
        meanings.into_iter().map(|meaning| (meaning.words, meaning.concepts)).collect()
    }

    #[test]
    fn a_phrase_in_a_sentence_is_understood_in_any_language() {
        assert_eq!(meant("no puedo dormir desde hace semanas"), [("no puedo dormir".into(), vec![0])]);
        assert_eq!(
            meant("I can’t sleep, need a therapist"),
            [("cant sleep".into(), vec![0]), ("therapist".into(), vec![2])]
        );
        assert_eq!(meant("我晚上睡不着怎么办"), [("睡不着".into(), vec![0])]);
        assert_eq!(meant("요즘 잠을못자요"), [("잠을못자".into(), vec![0])]);
        assert_eq!(meant("حداد"), [("حداد".into(), vec![1])]);
    }

    #[test]
    fn small_words_may_be_left_out_or_put_in() {
        let concept = Concept { id: "violence".into(), facets: vec![], needs: vec![], crisis: false };
        let thesaurus = Thesaurus::new(vec![concept], [(0, "my husband hits me")]);
        for question in ["husband hits me", "my husband hits", "the husband really hits her"] {
            assert_eq!(thesaurus.expand(&Query::parse(question).0).1.len(), 1, "{question}");
        }
    }

    #[test]
    fn small_words_alone_are_met_only_as_they_were_written() {
        let concept = Concept { id: "self_esteem".into(), facets: vec![], needs: vec![], crisis: false };
        let thesaurus = Thesaurus::new(vec![concept], [(0, "no me quiero")]);
        assert_eq!(thesaurus.expand(&Query::parse("no me quiero").0).1.len(), 1);
        assert_eq!(thesaurus.expand(&Query::parse("no quiero molestar").0).1.len(), 0);
    }

    proptest::proptest! {
        #[test]
        fn plain_words_mean_the_same_in_a_document_and_in_a_question(
            words in proptest::collection::vec(
                proptest::sample::select(vec!["can't", "sleep", "I", "no", "puedo", "dormir", "insomnia", "duelo,", "(305) 555-0142", "the", "therapist."]), 0..14)
        ) {
            let (thesaurus, text) = (thesaurus(), words.join(" "));
            let mut asked: Vec<usize> =
                thesaurus.spans(&Query::of(&text).0).into_iter().flat_map(|span| span.concepts).collect();
            asked.sort_unstable();
            asked.dedup();
            proptest::prop_assert_eq!(thesaurus.concepts_in(&text), asked);
        }
    }

    #[test]
    fn half_a_phrase_means_nothing() {
        assert_eq!(meant("no puedo"), []);
        assert_eq!(meant("sleep"), []);
    }

    #[test]
    fn a_slip_of_the_finger_is_mended_to_a_word_that_means_something() {
        let mended = thesaurus().mend(&Query::parse("terapist insomia").0);
        assert_eq!(
            mended.unwrap().groups.iter().map(|group| group.typed.clone()).collect::<Vec<_>>(),
            ["therapist", "insomnia"]
        );
        assert_eq!(thesaurus().mend(&Query::parse("therapist").0), None);
    }

    #[test]
    fn a_phrase_of_one_telling_word_is_asked_for_by_its_meaning_alone() {
        let concept = Concept { id: "sleep".into(), facets: vec![], needs: vec![], crisis: false };
        let thesaurus = Thesaurus::new(vec![concept], [(0, "không ngủ được"), (0, "trằn trọc")]);
        let asked = |question: &str| {
            let (query, _) = thesaurus.expand(&Query::parse(question).0);
            query.groups[0].alternatives.iter().map(|a| a.terms.join(" ")).collect::<Vec<_>>()
        };
        assert_eq!(asked("không ngủ được"), ["§tsleep"]);
        assert_eq!(asked("trằn trọc"), ["tran troc", "§tsleep"]);
    }

    #[test]
    fn what_was_typed_is_asked_for_beside_what_it_means() {
        let (query, _) = thesaurus().expand(&Query::parse("insomnia group").0);
        let terms: Vec<Vec<String>> = query.groups[0].alternatives.iter().map(|a| a.terms.clone()).collect();
        assert_eq!(terms, [vec!["insomnia".to_owned()], vec!["§tsleep".to_owned()]]);
        assert!(query.groups[0].meant && !query.groups[1].meant);
    }
}
