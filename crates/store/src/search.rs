//! Search: what is asked, what is answered, and the way from one to the other.

use many_doors_domain::{Need, Point, Resource, ResourceId};
use many_doors_search::{FacetToken, Query};

use crate::{
    doors::side_by_side,
    error::StoreError,
    gather::{Gathered, Gatherer},
    rank::rank,
    reader::Reader,
    why::{needs_meant, words_held},
};

/// How many candidates are put in order before the best are shown.
const POOL: usize = 100;
/// Counting stops here: "100+".
const MOST_COUNTED: usize = 100;

/// A question with its filters.
#[derive(Debug, Clone)]
pub struct SearchRequest<'a> {
    /// The words. Without any, everything that passes the filters is found, best first.
    pub query: &'a Query,
    /// Facts that a record must have, all of them.
    pub facets: Vec<FacetToken>,
    /// Groups of facts: of every group, a record must have one.
    pub any_of: Vec<Vec<FacetToken>>,
    /// Near where. Whoever serves people there, wherever they sit, is found too.
    pub near: Option<Nearby>,
    /// Most hits to answer with.
    pub limit: usize,
    /// The words are meant as they are typed: no spelling help.
    pub literal: bool,
}

impl<'a> SearchRequest<'a> {
    /// These words, without filters, and the best fifty.
    #[must_use]
    pub fn of(query: &'a Query) -> Self {
        Self { query, facets: vec![], any_of: vec![], near: None, limit: 50, literal: false }
    }
}

/// A place that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nearby {
    /// Its middle, from which to measure; none for a whole state.
    pub point: Option<Point>,
    /// The country and the state it is in, as ISO 3166 codes.
    pub codes: Vec<String>,
}

impl Nearby {
    /// Groups of facts, to be asked one after the other: doors near by, then farther off; or, for a whole state, whoever
    /// serves it; then whoever serves its people, wherever they sit.
    pub(crate) fn scopes(&self) -> Vec<Vec<FacetToken>> {
        let rings = self.point.into_iter().flat_map(FacetToken::squares_around);
        let state = self.states().map(FacetToken::serves).collect();
        let state = self.point.is_none().then_some(state);
        let serves = self.codes.iter().map(|code| FacetToken::serves(code)).chain([FacetToken::serves_anywhere()]);
        rings.chain(state).chain([serves.collect()]).collect()
    }

    /// Codes of states among the codes.
    pub(crate) fn states(&self) -> impl Iterator<Item = &str> {
        self.codes.iter().map(String::as_str).filter(|code| code.contains('-'))
    }
}

/// Decides about a record what the index cannot know, such as whether somebody answers right now.
pub type Judge<'a> = &'a mut (dyn FnMut(&Resource) -> bool + 'a);

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchHits {
    /// Best first, with the doors side by side.
    pub hits: Vec<Hit>,
    /// There are more than `limit`.
    pub or_more: bool,
    /// Nothing holds all the words; these hold some.
    pub some_words_only: bool,
    /// Nothing, or next to nothing, was found as typed; this was asked instead.
    pub instead: Option<String>,
}

/// One record that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Which.
    pub id: ResourceId,
    /// Higher is better; says nothing across questions.
    pub score: i32,
    /// The words of the question that it holds, as typed.
    pub words: Vec<String>,
    /// The needs that the words mean and that the record is for, closest first.
    pub why_needs: Vec<Need>,
}

/// How many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// At most 100.
    pub count: usize,
    /// There are more.
    pub or_more: bool,
}

impl Reader<'_> {
    /// Searches among the records that pass the judge, if there is one.
    ///
    /// # Errors
    /// [`StoreError::Interrupted`] inside [`crate::Library::read_latest`] when a newer question took over.
    pub fn search(&self, request: &SearchRequest<'_>, judge: Option<Judge<'_>>) -> Result<SearchHits, StoreError> {
        let most = POOL.max(request.limit.saturating_add(1));
        let gathered = Gatherer::new(self, request, judge, most).gather()?;
        let Gathered { candidates, groups, cut, some_words_only, instead } = gathered;
        let or_more = cut || candidates.len() > request.limit;
        let mut ranked = rank(self, candidates, &groups, request.near.as_ref())?;
        ranked.truncate(POOL.max(request.limit));
        let mut ordered = side_by_side(ranked, |ranked| ranked.door);
        ordered.truncate(request.limit);
        let needs = needs_meant(&self.lexicon()?.labels, &groups);
        let mut hits = Vec::with_capacity(ordered.len());
        for ranked in ordered {
            // What was altered since it was written is not shown.
            let Some(resource) = self.at(ranked.candidate.place)? else { continue };
            hits.push(Hit {
                id: resource.id.clone(),
                score: ranked.score,
                words: words_held(&ranked.candidate, &groups),
                why_needs: needs.iter().copied().filter(|need| resource.needs.contains(need)).collect(),
            });
        }
        Ok(SearchHits { hits, or_more, some_words_only, instead })
    }

    /// Counts what [`Reader::search`] would find, up to 100.
    ///
    /// # Errors
    /// [`StoreError::Interrupted`] inside [`crate::Library::read_latest`] when a newer question took over.
    pub fn count(&self, request: &SearchRequest<'_>, judge: Option<Judge<'_>>) -> Result<Count, StoreError> {
        let gathered = Gatherer::new(self, request, judge, MOST_COUNTED + 1).gather()?;
        let found = gathered.candidates.len();
        Ok(Count { count: found.min(MOST_COUNTED), or_more: gathered.cut || found > MOST_COUNTED })
    }
}
