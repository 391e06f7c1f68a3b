//! What the index holds of one record.

use std::rc::Rc;

use many_doors_domain::{Code, Resource};
use many_doors_search::{Analysis, FacetToken, analyse};

use crate::content::{Field, TextRow};

/// Stands between two texts, so that no phrase runs from one into the other. Analysis never lets it through.
const BETWEEN: &str = "¦";

/// One record as terms.
pub(crate) struct Document {
    /// Names, facts and concepts.
    pub(crate) head: Terms,
    /// The same, and every sentence.
    pub(crate) full: Terms,
}

/// Texts in the shape that the index takes.
#[derive(Clone, Default)]
pub(crate) struct Terms {
    /// Terms of all texts, one space between two.
    pub(crate) text: String,
    /// Words of scripts with spaces; may repeat.
    pub(crate) words: Vec<Rc<str>>,
}

impl Document {
    pub(crate) fn new(resource: &Resource, texts: &[TextRow], concepts: &[String]) -> Self {
        let mut head = Terms::default();
        head.analysis(analyse(&resource.name));
        for alias in &resource.also_known_as {
            head.analysis(analyse(alias));
        }
        for row in texts.iter().filter(|row| row.field == Field::Name) {
            head.analysis(analyse(&row.text));
        }
        for token in facets(resource) {
            head.push(token.as_str());
        }
        for token in concepts {
            head.push(token);
        }
        let mut full = head.clone();
        for row in texts.iter().filter(|row| row.field != Field::Name) {
            full.analysis(analyse(&row.text));
        }
        for text in facts(resource) {
            full.analysis(analyse(&text));
        }
        Self { head, full }
    }
}

impl Terms {
    fn analysis(&mut self, analysis: Analysis) {
        if !analysis.terms.is_empty() {
            self.push(&analysis.terms);
            self.push(BETWEEN);
            self.words.extend(analysis.words.into_iter().map(Rc::from));
        }
    }

    fn push(&mut self, terms: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(terms);
    }
}

fn facets(resource: &Resource) -> Vec<FacetToken> {
    let mut tokens = vec![
        FacetToken::kind(resource.kind),
        FacetToken::cost(resource.cost.kind),
        FacetToken::emergency(resource.emergency.policy),
    ];
    tokens.extend(resource.needs.iter().copied().map(FacetToken::need));
    tokens.extend(resource.communities.iter().map(|served| FacetToken::community(served.community)));
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
        if let Some(number) = &channel.number {
            facts.push(number.as_str().to_owned());
            facts.push(number.display());
        }
        facts.extend(
            [&channel.label, &channel.vanity, &channel.keyword, &channel.address].into_iter().flatten().cloned(),
        );
    }
    facts.extend(resource.area.name.clone());
    facts.extend(resource.area.codes.iter().cloned());
    facts.extend(resource.cost.insurance.iter().cloned());
    facts.extend(resource.credit.as_ref().map(|credit| credit.community.clone()));
    facts.push(resource.kind.code().replace('_', " "));
    facts.sort_unstable();
    facts.dedup();
    facts
}
