//! The thesaurus of `content/concepts`: what people look for, and the words for it in every language.

use std::sync::OnceLock;

use many_doors_domain::{ChannelKind, Code, Community, CostKind, Kind, Need, Record, Resource, ResourceId};
use many_doors_search::{Concept, FacetToken, Thesaurus};
use many_doors_store::{Entry, TextRow};

use crate::{
    content::{BadContent, embedded},
    texts::SOURCE_LOCALE,
};

/// The file that lists the concepts themselves.
pub(crate) const INDEX: &str = "index.tsv";

/// Words of one concept in one language, as its file holds them.
struct Words<'a> {
    locale: &'a str,
    concept: usize,
    words: &'a str,
}

/// Concepts with the words of all languages. Without any, search still finds words.
#[derive(Default)]
pub(crate) struct Concepts {
    /// Concepts with English words only: what records are about is read from their English.
    english: Thesaurus,
    /// The phrases of all languages with the positions of their concepts.
    phrases: Vec<(usize, String)>,
    /// The same concepts with all of them. Made when somebody first searches: half of a start would go into it, and whoever
    /// brings a list asks nothing.
    thesaurus: OnceLock<Thesaurus>,
    /// Phrases that speak of an immediate danger: language and phrase.
    pub(crate) danger: Vec<(String, String)>,
}

impl Concepts {
    /// The built-in thesaurus and the words that packs add to its concepts. A file of theirs that does not read adds nothing.
    ///
    /// # Errors
    /// [`BadContent`] with the built-in file and line that does not read.
    pub(crate) fn with(added: &[(String, String)]) -> Result<Self, BadContent> {
        let index = embedded::CONCEPTS.iter().find(|(name, _)| *name == INDEX).map_or("", |(_, text)| *text);
        let concepts = read_index(index)?;
        let mut words = Vec::new();
        for (name, text) in embedded::CONCEPTS.iter().filter(|(name, _)| *name != INDEX) {
            words.extend(read_words(name, text, &concepts)?);
        }
        words.extend(added.iter().filter_map(|(name, text)| read_words(name, text, &concepts).ok()).flatten());
        let phrases = |chosen: fn(&Words<'_>) -> bool| {
            let chosen = words.iter().filter(move |words| chosen(words));
            chosen.flat_map(|words| words.words.split('|').map(|phrase| (words.concept, phrase.trim())))
        };
        let danger = words
            .iter()
            .filter(|words| concepts[words.concept].crisis)
            .flat_map(|words| words.words.split('|').map(|phrase| (words.locale.to_owned(), phrase.trim().to_owned())))
            .collect();
        Ok(Self {
            phrases: phrases(|_| true).map(|(concept, phrase)| (concept, phrase.to_owned())).collect(),
            english: Thesaurus::new(concepts.clone(), phrases(|words| words.locale == SOURCE_LOCALE)),
            thesaurus: OnceLock::new(),
            danger,
        })
    }

    /// The concepts with their words in all languages.
    pub(crate) fn thesaurus(&self) -> &Thesaurus {
        let phrases = || self.phrases.iter().map(|(concept, phrase)| (*concept, phrase.as_str()));
        self.thesaurus.get_or_init(|| Thesaurus::new(self.english.concepts().to_vec(), phrases()))
    }

    /// What each record is about: by its facts, and by its English words.
    pub(crate) fn of_records(&self, resources: &[Resource], texts: &[TextRow]) -> Vec<(ResourceId, FacetToken)> {
        let mut about = Vec::new();
        for resource in resources {
            let own = texts.iter().filter(|row| row.resource == resource.id);
            about.extend(self.about(resource, own).into_iter().map(|token| (resource.id.clone(), token)));
        }
        about
    }

    /// A record as the store takes it in: what it is about is looked up where it turns into an entry.
    pub(crate) fn entry(&self, record: Record) -> Unread<'_> {
        Unread { record, concepts: self }
    }

    fn about<'a>(&self, resource: &Resource, texts: impl Iterator<Item = &'a TextRow>) -> Vec<FacetToken> {
        let concepts = self.english.concepts();
        let facts = facts(resource);
        let by_facts = concepts.iter().filter(|concept| concept.facets.iter().any(|facet| facts.contains(facet)));
        let mut about: Vec<FacetToken> = by_facts.map(|concept| FacetToken::concept(&concept.id)).collect();
        let by_name = self.english.concepts_in(&resource.name).into_iter();
        about.extend(by_name.map(|concept| FacetToken::concept(&concepts[concept].id)));
        for text in texts.filter(|row| row.locale == SOURCE_LOCALE) {
            let mentioned = self.english.concepts_in(&text.text).into_iter();
            about.extend(mentioned.map(|concept| FacetToken::mention(&concepts[concept].id)));
        }
        about
    }
}

/// A record that nobody has looked at for what it is about.
pub(crate) struct Unread<'c> {
    pub(crate) record: Record,
    concepts: &'c Concepts,
}

impl From<Unread<'_>> for Entry {
    fn from(Unread { record, concepts }: Unread<'_>) -> Self {
        let concepts = concepts.about(&record.resource, record.texts.iter());
        Self { record, concepts }
    }
}

/// The facts of a record that a concept may name.
fn facts(resource: &Resource) -> Vec<FacetToken> {
    let mut facts = vec![FacetToken::kind(resource.kind), FacetToken::cost(resource.cost.kind)];
    facts.extend(resource.needs.iter().copied().map(FacetToken::need));
    facts.extend(resource.communities.iter().map(|served| FacetToken::community(served.community)));
    for channel in &resource.channels {
        facts.push(FacetToken::channel(channel.kind));
        facts.extend(channel.languages.iter().map(|language| FacetToken::language(language.primary())));
    }
    facts
}

/// Lines that are no comments, cut into columns. The first names the columns.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let numbered = text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    numbered.map(|(i, line)| (i + 1, line.split('\t').collect()))
}

fn bad(file: &str, line: usize, problem: impl std::fmt::Display) -> BadContent {
    BadContent::new(file, format!("line {line}: {problem}"))
}

fn read_index(text: &str) -> Result<Vec<Concept>, BadContent> {
    let mut concepts: Vec<Concept> = Vec::new();
    for (line, columns) in lines(text).skip(1) {
        let [id, facets, crisis, _meaning] = columns.as_slice() else {
            return Err(bad(INDEX, line, "four columns are wanted: concept, facets, crisis, meaning"));
        };
        if concepts.iter().any(|concept| concept.id == *id) {
            return Err(bad(INDEX, line, format!("{id} stands twice")));
        }
        let mut concept = Concept { id: (*id).to_owned(), facets: vec![], needs: vec![], crisis: !crisis.is_empty() };
        for facet in facets.split(',').filter(|facet| !facet.is_empty()) {
            let (token, need) = read_facet(facet).map_err(|problem| bad(INDEX, line, problem))?;
            concept.facets.push(token);
            concept.needs.extend(need);
        }
        concepts.push(concept);
    }
    Ok(concepts)
}

/// A facet of the index, and the tile that it is, if it is one.
pub(crate) fn read_facet(facet: &str) -> Result<(FacetToken, Option<Need>), String> {
    let (list, code) = facet.split_once(':').ok_or_else(|| format!("`{facet}` is no facet"))?;
    let unknown = |error: many_doors_domain::UnknownCode| error.to_string();
    let token = match list {
        "need" => {
            let need = Need::from_code(code).map_err(unknown)?;
            return Ok((FacetToken::need(need), Some(need)));
        }
        "kind" => FacetToken::kind(Kind::from_code(code).map_err(unknown)?),
        "community" => FacetToken::community(Community::from_code(code).map_err(unknown)?),
        "cost" => FacetToken::cost(CostKind::from_code(code).map_err(unknown)?),
        "channel" => FacetToken::channel(ChannelKind::from_code(code).map_err(unknown)?),
        "language" => FacetToken::language(code),
        _ => return Err(format!("`{list}` is no list of facets")),
    };
    Ok((token, None))
}

fn read_words<'a>(file: &'a str, text: &'a str, concepts: &[Concept]) -> Result<Vec<Words<'a>>, BadContent> {
    let locale = file.trim_end_matches(".tsv");
    let mut found: Vec<Words<'_>> = Vec::new();
    for (line, columns) in lines(text).skip(1) {
        let [id, origin, words] = columns.as_slice() else {
            return Err(bad(file, line, "three columns are wanted: concept, origin, words"));
        };
        many_doors_domain::Origin::from_code(origin).map_err(|error| bad(file, line, error))?;
        let concept = concepts.iter().position(|concept| concept.id == *id);
        let concept = concept.ok_or_else(|| bad(file, line, format!("there is no concept {id}")))?;
        if found.iter().any(|words| words.concept == concept) {
            return Err(bad(file, line, format!("{id} stands twice")));
        }
        if words.split('|').any(|word| word.trim().is_empty()) {
            return Err(bad(file, line, format!("{id} has an empty word")));
        }
        found.push(Words { locale, concept, words });
    }
    Ok(found)
}
