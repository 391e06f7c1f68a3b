//! Collecting candidates: all words first, then words nearly typed, then words that say something, then any word.

use std::{
    collections::{BTreeMap, HashSet},
    rc::Rc,
};

use many_doors_search::{Alternative, Group};

use crate::{
    error::StoreError,
    expression,
    matching::says_nothing,
    reader::Reader,
    resource,
    search::{Judge, SearchRequest},
    typo,
};

/// Completions of the last word that are asked for first, and if they find too little.
const COMPLETIONS: [usize; 2] = [32, 256];
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
    /// Found by its name, labels and facets, not only by a sentence.
    pub(crate) in_head: bool,
    /// Which groups of the question it holds.
    pub(crate) groups: Rc<[usize]>,
}

/// What was collected, and the question that collected it.
#[derive(Default)]
pub(crate) struct Gathered {
    pub(crate) candidates: Vec<Candidate>,
    /// The groups that were asked for in the end.
    pub(crate) groups: Vec<Group>,
    /// There may be more: words that begin as the last one does were too many to ask for.
    pub(crate) cut: bool,
    pub(crate) some_words_only: bool,
    pub(crate) instead: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Table {
    Head,
    Full,
}

impl Table {
    /// Rows come in the order of their rowids, which is the quality order, and stop early: nothing is sorted.
    fn sql(self) -> &'static str {
        match self {
            Self::Head => "SELECT rowid FROM head WHERE head MATCH ?1 AND rowid > ?2 ORDER BY rowid LIMIT ?3",
            Self::Full => "SELECT rowid FROM full WHERE full MATCH ?1 AND rowid > ?2 ORDER BY rowid LIMIT ?3",
        }
    }
}

/// One question being asked.
pub(crate) struct Gatherer<'a, 'j> {
    reader: &'a Reader<'a>,
    request: &'a SearchRequest<'a>,
    judge: Option<Judge<'j>>,
    most: usize,
}

impl<'a, 'j> Gatherer<'a, 'j> {
    /// Stops after `most` candidates.
    pub(crate) fn new(
        reader: &'a Reader<'_>,
        request: &'a SearchRequest<'_>,
        judge: Option<Judge<'j>>,
        most: usize,
    ) -> Self {
        Self { reader, request, judge, most }
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
            let (expression, more) = self.expression(groups, completions)?;
            if expression.is_empty() {
                // Either nothing was asked, or nothing that could ever match.
                if groups.is_empty() {
                    self.everything(&mut found)?;
                }
                break;
            }
            self.ask(Table::Head, &expression, &all, &mut found)?;
            // Filters alone are answered by head: full holds the same facets.
            if !groups.is_empty() {
                self.ask(Table::Full, &expression, &all, &mut found)?;
            }
            found.cut = more;
            if !more || found.candidates.len() >= self.most {
                break;
            }
        }
        Ok(found)
    }

    /// Records that hold any group and pass every filter: those with most groups first, then by quality.
    fn any_word(&mut self, groups: &[Group]) -> Result<Found, StoreError> {
        let mut held: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
        for (i, group) in groups.iter().enumerate() {
            let (expression, _) = self.expression(std::slice::from_ref(group), COMPLETIONS[0])?;
            if !expression.is_empty() {
                for place in self.places(Table::Full, &expression, -1, MOST_PER_WORD)? {
                    held.entry(place).or_default().push(i);
                }
            }
        }
        let mut places: Vec<(i64, Vec<usize>)> = held.into_iter().collect();
        places.sort_by_key(|(_, groups)| std::cmp::Reverse(groups.len()));
        let mut found = Found::default();
        for (place, groups) in places {
            if found.candidates.len() == self.most {
                break;
            }
            self.meet(place, false, &groups.into(), &mut found)?;
        }
        Ok(found)
    }

    /// The groups and the filters as one expression. Says whether there are more completions than it holds.
    fn expression(&self, groups: &[Group], completions: usize) -> Result<(String, bool), StoreError> {
        let lexicon = self.reader.lexicon()?;
        let mut more = false;
        let mut parts = Vec::new();
        for group in groups {
            let part = expression::group(group, completions, lexicon);
            if part.text.is_empty() {
                return Ok((String::new(), false));
            }
            more |= part.more;
            parts.push(part.text);
        }
        parts.extend(self.request.facets.iter().map(|token| expression::any_facet(std::slice::from_ref(token))));
        parts.extend(self.request.any_of.iter().map(|tokens| expression::any_facet(tokens)));
        Ok((expression::and(parts), more))
    }

    fn ask(
        &mut self,
        table: Table,
        expression: &str,
        groups: &Rc<[usize]>,
        found: &mut Found,
    ) -> Result<(), StoreError> {
        let mut after = -1;
        while found.candidates.len() < self.most {
            let places = self.places(table, expression, after, PAGE)?;
            self.meet_all(&places, table == Table::Head, groups, found)?;
            match places.last() {
                Some(last) if places.len() == PAGE => after = *last,
                _ => break,
            }
        }
        Ok(())
    }

    fn places(&self, table: Table, expression: &str, after: i64, most: usize) -> Result<Vec<i64>, StoreError> {
        self.reader.still_asked()?;
        let mut statement = self.reader.connection.prepare_cached(table.sql())?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let places = statement.query_map(rusqlite::params![expression, after, most], |row| row.get(0))?;
        Ok(places.collect::<Result<_, _>>()?)
    }

    /// Everything there is, best first.
    fn everything(&mut self, found: &mut Found) -> Result<(), StoreError> {
        let all: Rc<[usize]> = Rc::from([]);
        let mut after = i64::MIN;
        while found.candidates.len() < self.most {
            self.reader.still_asked()?;
            let places = resource::places(self.reader.connection, after, PAGE)?;
            self.meet_all(&places, false, &all, found)?;
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
        in_head: bool,
        groups: &Rc<[usize]>,
        found: &mut Found,
    ) -> Result<(), StoreError> {
        for place in places {
            if found.candidates.len() < self.most {
                self.meet(*place, in_head, groups, found)?;
            }
        }
        Ok(())
    }

    fn meet(&mut self, place: i64, in_head: bool, groups: &Rc<[usize]>, found: &mut Found) -> Result<(), StoreError> {
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
            found.candidates.push(Candidate { place, in_head, groups: Rc::clone(groups) });
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
    /// Completions were left out, and whatever they would have found.
    cut: bool,
}

impl Found {
    fn gathered(self, groups: Vec<Group>) -> Gathered {
        Gathered { candidates: self.candidates, groups, cut: self.cut, ..Gathered::default() }
    }
}
