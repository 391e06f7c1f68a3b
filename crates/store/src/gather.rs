//! Collecting candidates: all words first, then words nearly typed, then words that say something, then any word.

use std::{
    collections::{BTreeMap, HashSet},
    rc::Rc,
};

use many_doors_search::{Alternative, FacetToken, Group};

use crate::{
    error::StoreError,
    expression::{self, Part},
    matching::says_nothing,
    reader::Reader,
    resource,
    search::{Judge, Nearby, SearchRequest},
    typo,
};

/// Completions of the last word that are asked for first, and if they find too little.
const COMPLETIONS: [usize; 2] = [32, 256];
/// Once there are so many doors near by, nobody looks farther off.
const NEAR_ENOUGH: usize = 12;
/// Doors near by that are put in order, unless more are asked for.
const NEAR_MOST: usize = 20;
/// Fewer hits than this call for spelling help.
const FEW: usize = 3;
/// Rows asked for at a time.
const PAGE: usize = 100;
/// Records looked at for each word when any word will do.
const MOST_PER_WORD: usize = 1_000;
/// Spellings of one word that are tried.
const MOST_SPELLINGS: usize = 3;

/// A record that passed the question, the filters and the judge.
pub(crate) struct Candidate {
    /// Its place in the quality order.
    pub(crate) place: i64,
    /// Where the words were found.
    pub(crate) part: Part,
    /// Which groups of the question it holds.
    pub(crate) groups: Rc<[usize]>,
}

/// What was collected, and the question that collected it.
#[derive(Default)]
pub(crate) struct Gathered {
    pub(crate) candidates: Vec<Candidate>,
    /// The groups that were asked for in the end.
    pub(crate) groups: Vec<Group>,
    /// There may be more: words that begin as the last one does, or doors near by, were too many to ask for.
    pub(crate) cut: bool,
    pub(crate) some_words_only: bool,
    pub(crate) instead: Option<String>,
}

/// Rows come in the order of their rowids, which is the quality order, and stop early: nothing is sorted.
const PLACES: &str = "SELECT rowid FROM full WHERE full MATCH ?1 AND rowid > ?2 ORDER BY rowid LIMIT ?3";

/// What to ask of every part of a record, closest first.
type Parts = Vec<(Part, Vec<String>)>;

/// One question being asked.
pub(crate) struct Gatherer<'a, 'j> {
    reader: &'a Reader<'a>,
    request: &'a SearchRequest<'a>,
    judge: Option<Judge<'j>>,
    most: usize,
    /// Where to look, one after the other; one that asks nothing where no place was chosen.
    scopes: Vec<Vec<FacetToken>>,
    /// How many candidates there may be before the present scope is full.
    room: usize,
}

impl<'a, 'j> Gatherer<'a, 'j> {
    /// Stops after `most` candidates.
    pub(crate) fn new(
        reader: &'a Reader<'_>,
        request: &'a SearchRequest<'_>,
        judge: Option<Judge<'j>>,
        most: usize,
    ) -> Self {
        let scopes = request.near.as_ref().map_or_else(|| vec![vec![]], Nearby::scopes);
        Self { reader, request, judge, most, scopes, room: most }
    }

    pub(crate) fn gather(mut self) -> Result<Gathered, StoreError> {
        let typed = &self.request.query.groups;
        let as_typed = self.all_words(typed)?;
        if typed.is_empty() || as_typed.candidates.len() >= FEW {
            return Ok(as_typed.gathered(typed.clone()));
        }
        let spellings = if self.request.literal { Vec::new() } else { self.spellings(typed)? };
        for groups in &spellings {
            let mended = self.all_words(groups)?;
            if mended.candidates.len() > as_typed.candidates.len() {
                return Ok(Gathered { instead: Some(written(groups)), ..mended.gathered(groups.clone()) });
            }
        }
        if !as_typed.candidates.is_empty() {
            let wider = if typed.iter().any(|group| group.meant) { self.understood(typed)? } else { None };
            return Ok(match wider {
                Some(wider) if wider.candidates.len() > as_typed.candidates.len() => wider,
                _ => as_typed.gathered(typed.clone()),
            });
        }
        let instead = spellings.first().map(|groups| written(groups));
        let groups = spellings.into_iter().next().unwrap_or_else(|| typed.clone());
        self.fewer_words(groups, instead)
    }

    /// Nothing holds all the words: those that are understood must do, or those that say something, or any of them.
    fn fewer_words(&mut self, groups: Vec<Group>, instead: Option<String>) -> Result<Gathered, StoreError> {
        if let Some(understood) = self.understood(&groups)? {
            return Ok(Gathered { instead, ..understood });
        }
        let telling: Vec<Group> = groups.iter().filter(|group| !says_nothing(group)).cloned().collect();
        let groups = if telling.is_empty() { groups } else { telling };
        let all = self.all_words(&groups)?;
        if !all.candidates.is_empty() {
            return Ok(Gathered { instead, ..all.gathered(groups) });
        }
        let any = self.any_word(&groups)?;
        let held: HashSet<usize> = any.candidates.iter().flat_map(|found| found.groups.iter().copied()).collect();
        // A spelling that found nothing either is not worth a word.
        let mended_helped = held.iter().any(|i| !self.request.query.groups.contains(&groups[*i]));
        let some_words_only = !any.candidates.is_empty();
        Ok(Gathered { instead: instead.filter(|_| mended_helped), some_words_only, ..any.gathered(groups) })
    }

    /// Records that are about what was understood of the question, whatever else it says. None where nothing was.
    fn understood(&mut self, groups: &[Group]) -> Result<Option<Gathered>, StoreError> {
        let meant: Vec<Group> = groups.iter().filter(|group| group.meant).cloned().collect();
        if meant.is_empty() {
            return Ok(None);
        }
        let all = self.all_words(&meant)?;
        if all.candidates.len() >= FEW || (meant.len() == 1 && !all.candidates.is_empty()) {
            return Ok(Some(all.gathered(meant)));
        }
        // Those that are about most of it come first.
        let any = self.any_word(&meant)?;
        let some_words_only = all.candidates.is_empty();
        Ok((!any.candidates.is_empty()).then(|| Gathered { some_words_only, ..any.gathered(meant) }))
    }

    /// Records that hold every group and pass every filter.
    fn all_words(&mut self, groups: &[Group]) -> Result<Found, StoreError> {
        let all: Rc<[usize]> = (0..groups.len()).collect();
        let mut found = Found::default();
        for completions in COMPLETIONS {
            found = Found::default();
            let Some((parts, more)) = self.parts(groups, completions)? else { break };
            let mut cut = more;
            for (i, scope) in self.scopes.clone().iter().enumerate() {
                // The last scope is not about what is near, and so has room of its own.
                let far = i + 1 == self.scopes.len();
                if !far && found.candidates.len() >= NEAR_ENOUGH {
                    continue;
                }
                self.room = if far { found.candidates.len() + self.most } else { NEAR_MOST.max(self.request.limit) };
                // Near by, how near weighs more than whether a name says it: one question less.
                let measured = self.request.near.as_ref().is_some_and(|near| near.point.is_some());
                let parts = if far || !measured || parts.len() == 1 { &parts[..] } else { &parts[1..] };
                self.all_words_in(scope, parts, &all, &mut found)?;
                cut |= !far && found.candidates.len() >= self.room;
            }
            found.cut = cut;
            if !more || found.candidates.len() >= self.most {
                break;
            }
        }
        Ok(found)
    }

    fn all_words_in(
        &mut self,
        scope: &[FacetToken],
        parts: &[(Part, Vec<String>)],
        groups: &Rc<[usize]>,
        found: &mut Found,
    ) -> Result<(), StoreError> {
        for (part, words) in parts {
            let expression = self.with_filters(words.clone(), scope);
            if expression.is_empty() {
                return self.everything(found);
            }
            self.ask(&expression, *part, groups, found)?;
        }
        Ok(())
    }

    /// The groups for every part of a record, closest first, and whether there are more completions than they hold. None
    /// where one of the groups can never match.
    fn parts(&self, groups: &[Group], completions: usize) -> Result<Option<(Parts, bool)>, StoreError> {
        let Some((names, more)) = self.words(groups, Part::Head, completions)? else { return Ok(None) };
        let mut parts = vec![(Part::Head, names)];
        for part in [Part::Said, Part::Mentioned] {
            let Some((words, _)) = self.words(groups, part, completions)? else { return Ok(None) };
            // Words that say nothing stand in names only, filters alone are answered there, and most questions mean nothing
            // that they do not say.
            if !words.is_empty() && parts.last().is_none_or(|(_, before)| *before != words) {
                parts.push((part, words));
            }
        }
        Ok(Some((parts, more)))
    }

    /// Records that hold any group and pass every filter: those with most groups first, then by quality.
    fn any_word(&mut self, groups: &[Group]) -> Result<Found, StoreError> {
        let mut held: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
        let anywhere = self.scopes.concat();
        for (i, group) in groups.iter().enumerate() {
            // Words that say nothing stand in names only.
            let part = if says_nothing(group) && !group.last { Part::Head } else { Part::Mentioned };
            let Some((words, _)) = self.words(std::slice::from_ref(group), part, COMPLETIONS[0])? else {
                continue;
            };
            for place in self.places(&self.with_filters(words, &anywhere), -1, MOST_PER_WORD)? {
                held.entry(place).or_default().push(i);
            }
        }
        let mut places: Vec<(i64, Vec<usize>)> = held.into_iter().collect();
        places.sort_by_key(|(_, groups)| std::cmp::Reverse(groups.len()));
        let mut found = Found::default();
        for (place, groups) in places {
            if found.candidates.len() == self.most {
                break;
            }
            self.meet(place, Part::Mentioned, &groups.into(), &mut found)?;
        }
        Ok(found)
    }

    /// Every group as an expression, and whether there are more completions than they hold; of sentences, groups that say
    /// nothing are not asked. None where one of the groups can never match.
    fn words(
        &self,
        groups: &[Group],
        part: Part,
        completions: usize,
    ) -> Result<Option<(Vec<String>, bool)>, StoreError> {
        let lexicon = self.reader.lexicon()?;
        let mut more = false;
        let mut words = Vec::with_capacity(groups.len());
        for group in groups.iter().filter(|group| part == Part::Head || group.last || !says_nothing(group)) {
            let expression = expression::group(group, part, completions, lexicon);
            if expression.text.is_empty() {
                return Ok(None);
            }
            more |= expression.more;
            words.push(expression.text);
        }
        Ok(Some((words, more)))
    }

    /// The words and the filters as one expression; empty where nothing is asked.
    fn with_filters(&self, mut parts: Vec<String>, scope: &[FacetToken]) -> String {
        parts.extend(self.request.facets.iter().map(|token| expression::any_facet(std::slice::from_ref(token))));
        parts.extend(self.request.any_of.iter().map(|tokens| expression::any_facet(tokens)));
        parts.push(expression::any_facet(scope));
        expression::and(parts)
    }

    fn ask(&mut self, expression: &str, part: Part, groups: &Rc<[usize]>, found: &mut Found) -> Result<(), StoreError> {
        let mut after = -1;
        while found.candidates.len() < self.room {
            let places = self.places(expression, after, PAGE)?;
            self.meet_all(&places, part, groups, found)?;
            match places.last() {
                Some(last) if places.len() == PAGE => after = *last,
                _ => break,
            }
        }
        Ok(())
    }

    fn places(&self, expression: &str, after: i64, most: usize) -> Result<Vec<i64>, StoreError> {
        self.reader.still_asked()?;
        let mut statement = self.reader.connection.prepare_cached(PLACES)?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let places = statement.query_map(rusqlite::params![expression, after, most], |row| row.get(0))?;
        Ok(places.collect::<Result<_, _>>()?)
    }

    /// Everything there is, best first.
    fn everything(&mut self, found: &mut Found) -> Result<(), StoreError> {
        let all: Rc<[usize]> = Rc::from([]);
        let mut after = i64::MIN;
        while found.candidates.len() < self.room {
            self.reader.still_asked()?;
            let places = resource::places(self.reader.connection, after, PAGE)?;
            self.meet_all(&places, Part::Mentioned, &all, found)?;
            match places.last() {
                Some(last) => after = *last,
                None => break,
            }
        }
        Ok(())
    }

    fn meet_all(
        &mut self,
        places: &[i64],
        part: Part,
        groups: &Rc<[usize]>,
        found: &mut Found,
    ) -> Result<(), StoreError> {
        for place in places {
            if found.candidates.len() < self.room {
                self.meet(*place, part, groups, found)?;
            }
        }
        Ok(())
    }

    fn meet(&mut self, place: i64, part: Part, groups: &Rc<[usize]>, found: &mut Found) -> Result<(), StoreError> {
        if !found.met.insert(place) {
            return Ok(());
        }
        let passes = match &mut self.judge {
            None => true,
            Some(judge) => {
                self.reader.still_asked()?;
                self.reader.at(place)?.is_some_and(|resource| judge(&resource))
            }
        };
        if passes {
            found.candidates.push(Candidate { place, part, groups: Rc::clone(groups) });
        }
        Ok(())
    }

    /// The question with every word that nobody has written put right, in up to three ways, likeliest first.
    fn spellings(&self, groups: &[Group]) -> Result<Vec<Vec<Group>>, StoreError> {
        let lexicon = self.reader.lexicon()?;
        let mut near: Vec<Vec<String>> = Vec::with_capacity(groups.len());
        for group in groups {
            let words = || group.alternatives.iter().filter(|alternative| alternative.word);
            let known = words().flat_map(|word| &word.terms).any(|term| lexicon.knows(term))
                || words().any(|word| {
                    expression::completable(group, word).is_some_and(|start| lexicon.knows_beginning(start))
                });
            let mut found = Vec::new();
            if !known {
                for term in words().flat_map(|word| &word.terms) {
                    found.extend(typo::near(self.reader.connection, lexicon, term)?);
                }
            }
            near.push(found);
        }
        let most = near.iter().map(Vec::len).max().unwrap_or(0).min(MOST_SPELLINGS);
        let spelling = |i: usize| {
            let pairs = groups.iter().zip(&near);
            pairs
                .map(|(group, near)| near.get(i).or(near.first()).map_or_else(|| group.clone(), |word| mended(word)))
                .collect()
        };
        Ok((0..most).map(spelling).collect())
    }
}

fn mended(word: &str) -> Group {
    let alternative = Alternative { terms: vec![word.to_owned()], prefix: false, word: true };
    Group { typed: word.to_owned(), alternatives: vec![alternative], last: false, meant: false }
}

/// The question as text again.
fn written(groups: &[Group]) -> String {
    groups.iter().map(|group| group.typed.as_str()).collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Found {
    candidates: Vec<Candidate>,
    /// Places that were met, candidates or not.
    met: HashSet<i64>,
    /// Completions, or doors near by, were left out.
    cut: bool,
}

impl Found {
    fn gathered(self, groups: Vec<Group>) -> Gathered {
        Gathered { candidates: self.candidates, groups, cut: self.cut, ..Gathered::default() }
    }
}
