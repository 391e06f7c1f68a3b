//! The words of needs, kinds and communities, in every language. A question that holds them asks for the fact behind them:
//! records carry the fact alone, so that their index does not repeat the same words in every language.

use std::{
    collections::{BTreeMap, HashSet},
    ops::Bound,
};

use many_doors_domain::Need;
use many_doors_search::{Alternative, FacetToken, Group, analyse};
use rusqlite::{Connection, params};

use crate::{
    content::{LabelFacet, LabelRow},
    error::StoreError,
    expression::completable,
};

pub(crate) fn insert(connection: &Connection, row: &LabelRow, pack: &str) -> rusqlite::Result<()> {
    let (facet, code) = row.facet.codes();
    connection
        .prepare_cached("INSERT INTO label (facet, code, locale, pack, text, terms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![facet, code, row.locale, pack, row.text, analyse(&row.text).terms])?;
    Ok(())
}

pub(crate) fn delete_pack(connection: &Connection, pack: &str) -> rusqlite::Result<usize> {
    connection.execute("DELETE FROM label WHERE pack = ?1", [pack])
}

/// Analyses all of them again.
pub(crate) fn restate(connection: &Connection) -> rusqlite::Result<()> {
    let rows: Vec<(i64, String)> = {
        let mut statement = connection.prepare("SELECT seq, text FROM label")?;
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?
    };
    let mut update = connection.prepare("UPDATE label SET terms = ?1 WHERE seq = ?2")?;
    for (seq, text) in rows {
        update.execute(params![analyse(&text).terms, seq])?;
    }
    Ok(())
}

/// All of them as they are read.
pub(crate) fn texts(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT text FROM label")?;
    statement.query_map([], |row| row.get(0))?.collect()
}

/// Every word in them that has letters to misspell.
pub(crate) fn words(connection: &Connection) -> rusqlite::Result<HashSet<String>> {
    Ok(texts(connection)?.iter().flat_map(|text| words_of(text)).collect())
}

/// Every word in one of them that has letters to misspell.
pub(crate) fn words_of(text: &str) -> Vec<String> {
    analyse(text).words
}

/// All of them, ready to be asked which hold a word.
#[derive(Default)]
pub(crate) struct Labels {
    labels: Vec<Label>,
    /// A term, the labels that hold it, and where in them.
    terms: BTreeMap<String, Vec<(usize, usize)>>,
}

struct Label {
    facet: LabelFacet,
    terms: Vec<String>,
}

impl Labels {
    /// Facets that this program does not know are left out.
    pub(crate) fn load(connection: &Connection) -> Result<Self, StoreError> {
        let mut statement = connection.prepare_cached("SELECT facet, code, terms FROM label ORDER BY seq")?;
        let mut rows = statement.query([])?;
        let mut all = Self::default();
        while let Some(row) = rows.next()? {
            let (facet, code): (String, String) = (row.get(0)?, row.get(1)?);
            if let Ok(facet) = LabelFacet::from_codes(&facet, &code) {
                all.add(facet, row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?);
            }
        }
        Ok(all)
    }

    fn add(&mut self, facet: LabelFacet, terms: &str) {
        let label = Label { facet, terms: terms.split(' ').map(str::to_owned).collect() };
        for (at, term) in label.terms.iter().enumerate() {
            self.terms.entry(term.clone()).or_default().push((self.labels.len(), at));
        }
        self.labels.push(label);
    }

    /// A label has this word.
    pub(crate) fn hold_word(&self, word: &str) -> bool {
        self.terms.contains_key(word)
    }

    /// A label has a word that begins so.
    pub(crate) fn hold_beginning(&self, start: &str) -> bool {
        self.beginning(start).next().is_some()
    }

    /// The facts whose labels hold the group, each once.
    pub(crate) fn facets(&self, group: &Group) -> Vec<FacetToken> {
        let mut facets: Vec<LabelFacet> = Vec::new();
        for label in self.holding(group) {
            if !facets.contains(&self.labels[label].facet) {
                facets.push(self.labels[label].facet);
            }
        }
        facets.into_iter().map(LabelFacet::token).collect()
    }

    /// Needs with a label that holds any of the groups; those whose label holds most of them first.
    pub(crate) fn needs(&self, groups: &[&Group]) -> Vec<Need> {
        let mut held: BTreeMap<usize, usize> = BTreeMap::new();
        for group in groups {
            for label in self.holding(group) {
                *held.entry(label).or_default() += 1;
            }
        }
        let mut needs: Vec<(Need, usize)> = Vec::new();
        for (label, words) in held {
            let LabelFacet::Need(need) = self.labels[label].facet else { continue };
            match needs.iter_mut().find(|(other, _)| *other == need) {
                Some((_, most)) => *most = words.max(*most),
                None => needs.push((need, words)),
            }
        }
        needs.sort_by_key(|(_, words)| std::cmp::Reverse(*words));
        needs.into_iter().map(|(need, _)| need).collect()
    }

    /// Labels that hold any of the group's alternatives, each once, in the order in which they came.
    fn holding(&self, group: &Group) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for alternative in &group.alternatives {
            let goes_on = alternative.prefix || completable(group, alternative).is_some();
            found.extend(self.following(alternative, goes_on));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Labels that hold these terms one after the other.
    fn following(&self, alternative: &Alternative, goes_on: bool) -> Vec<usize> {
        let (Some(first), Some(last)) = (alternative.terms.first(), alternative.terms.last()) else { return vec![] };
        let length = alternative.terms.len();
        if length == 1 && goes_on {
            return self.beginning(first).flat_map(|(_, at)| at).map(|(label, _)| *label).collect();
        }
        let starts = self.terms.get(first).into_iter().flatten();
        let holds = |label: usize, at: usize| {
            let Some(window) = self.labels[label].terms.get(at..at + length) else { return false };
            let (end, before) = (&window[length - 1], &window[..length - 1]);
            before == &alternative.terms[..length - 1] && (end == last || goes_on && end.starts_with(last.as_str()))
        };
        starts.filter(|(label, at)| holds(*label, *at)).map(|(label, _)| *label).collect()
    }

    fn beginning<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a String, &'a Vec<(usize, usize)>)> {
        self.terms
            .range::<str, _>((Bound::Included(start), Bound::Unbounded))
            .take_while(move |(term, _)| term.starts_with(start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use many_doors_search::Query;

    fn facets(question: &str) -> Vec<String> {
        let mut labels = Labels::default();
        labels.add(LabelFacet::Need(Need::Sleep), &analyse("No puedo dormir").terms);
        labels.add(LabelFacet::Need(Need::Sleep), &analyse("睡不着").terms);
        labels.add(LabelFacet::Need(Need::Grief), &analyse("Someone died").terms);
        let (query, _) = Query::parse(question);
        let tokens = query.groups.iter().flat_map(|group| labels.facets(group));
        tokens.map(|token| token.as_str().to_owned()).collect()
    }

    #[test]
    fn a_question_asks_for_the_facts_whose_labels_hold_its_words_as_the_index_would() {
        assert_eq!(facets("dormir"), ["§nsleep"]);
        assert_eq!(facets("dor"), ["§nsleep"], "a word still being typed is completed");
        assert!(facets("dor ").is_empty(), "a finished one is not");
        assert_eq!(facets("不着"), ["§nsleep"]);
        assert_eq!(facets("睡"), ["§nsleep"]);
        assert!(facets("着睡").is_empty());
        assert_eq!(facets("someone"), ["§ngrief"]);
    }
}
