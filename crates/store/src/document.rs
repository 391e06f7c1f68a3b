//! What the index holds of one record.

use many_doors_domain::{CostKind, EmergencyPolicy, Resource};
use many_doors_search::{Analysis, FacetToken, analyse, each_term, is_stop_word};

use crate::content::{Field, TextRow};

/// Stands between two names, so that no phrase runs from one into the other. Analysis never lets it through.
const BETWEEN: &str = "¦";

/// Before a term of a name.
const NAME: char = '°';

/// One record as terms.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// Facts and concepts, names marked as names, and every sentence without the words that say nothing. One space between
    /// two terms.
    pub(crate) terms: String,
    /// Words of names that can be misspelled, with single spaces between. May repeat.
    name_words: String,
}

impl Document {
    pub(crate) fn new(resource: &Resource, texts: &[TextRow], concepts: &str) -> Self {
        let mut document = Self::default();
        for token in facets(resource) {
            push(&mut document.terms, token.as_str());
        }
        push(&mut document.terms, concepts);
        let names = std::iter::once(resource.name.as_str()).chain(resource.also_known_as.iter().map(String::as_str));
        let names = names.chain(texts.iter().filter(|row| row.field == Field::Name).map(|row| row.text.as_str()));
        for name in names {
            document.name(analyse(name));
        }
        for row in texts.iter().filter(|row| row.field != Field::Name) {
            document.sentence(&row.text);
        }
        for text in facts(resource) {
            document.sentence(&text);
        }
        document
    }

    fn name(&mut self, analysis: Analysis) {
        if analysis.terms.is_empty() {
            return;
        }
        if self.terms.contains(NAME) {
            push(&mut self.terms, BETWEEN);
        }
        for term in analysis.terms.split(' ') {
            push(&mut self.terms, &in_name(term));
        }
        for word in analysis.words {
            push(&mut self.name_words, &word);
        }
    }

    fn sentence(&mut self, text: &str) {
        self.terms.reserve(text.len());
        each_term(text, |term| {
            if !is_stop_word(term) {
                push(&mut self.terms, term);
            }
        });
    }

    /// Words of names that can be misspelled. May repeat.
    pub(crate) fn name_words(&self) -> impl Iterator<Item = &str> {
        self.name_words.split(' ').filter(|word| !word.is_empty())
    }
}

/// What can be completed of a term: a word, or a pair of a script without spaces. Facts are never typed.
pub(crate) fn word_of(term: &str) -> Option<&str> {
    match term.strip_prefix(NAME) {
        Some(word) => Some(word),
        None => {
            (!term.is_empty() && !FacetToken::is_one(term) && term != BETWEEN && may_be_completed(term)).then_some(term)
        }
    }
}

fn push(to: &mut String, terms: &str) {
    if !to.is_empty() && !terms.is_empty() {
        to.push(' ');
    }
    to.push_str(terms);
}
/// Numbers and names of sites are typed whole or not at all, and nearly every record has its own.
fn may_be_completed(word: &str) -> bool {
    word.len() <= 4 || !word.contains(|c: char| c.is_ascii_digit())
}

/// The term for this one in a name: names are asked first, without looking at sentences, and a name is indexed once.
/// Begins with a character that analysis never lets through.
pub(crate) fn in_name(term: &str) -> String {
    format!("{NAME}{term}")
}

fn facets(resource: &Resource) -> Vec<FacetToken> {
    let mut tokens = vec![FacetToken::kind(resource.kind)];
    // Nobody asks for what is not known.
    tokens.extend((resource.cost.kind != CostKind::Unknown).then(|| FacetToken::cost(resource.cost.kind)));
    let policy = resource.emergency.policy;
    tokens.extend((policy != EmergencyPolicy::Unknown).then(|| FacetToken::emergency(policy)));
    tokens.extend(resource.needs.iter().copied().map(FacetToken::need));
    tokens.extend(resource.communities.iter().map(|served| FacetToken::community(served.community)));
    tokens.extend(resource.area.serves().map(FacetToken::serves));
    if resource.area.codes.is_empty() && resource.area.points.is_empty() {
        tokens.push(FacetToken::serves_anywhere());
    }
    tokens.extend(resource.area.points.iter().copied().flat_map(FacetToken::squares));
    for channel in &resource.channels {
        tokens.push(FacetToken::channel(channel.kind));
        tokens.extend(channel.languages.iter().map(|language| FacetToken::language(language.primary())));
        tokens.extend(channel.interpreter.then(FacetToken::interpreter));
    }
    let mut seen = Vec::with_capacity(tokens.len());
    for token in tokens {
        if !seen.contains(&token) {
            seen.push(token);
        }
    }
    seen
}

/// Facts that people may type: numbers, places, insurers, whom to credit.
fn facts(resource: &Resource) -> Vec<String> {
    let mut facts: Vec<String> = Vec::new();
    for channel in &resource.channels {
        facts.extend(channel.number.as_ref().map(|number| number.display().trim_start_matches("1-").to_owned()));
        facts.extend(
            [&channel.label, &channel.vanity, &channel.keyword, &channel.address].into_iter().flatten().cloned(),
        );
    }
    facts.extend(resource.area.name.clone());
    facts.extend(resource.area.codes.iter().filter(|code| code.contains('-')).cloned());
    facts.extend(resource.cost.insurance.iter().cloned());
    facts.extend(resource.credit.as_ref().map(|credit| credit.community.clone()));
    facts.sort_unstable();
    facts.dedup();
    facts
}
