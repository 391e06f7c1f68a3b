//! Why a record was found: the words it holds, and the needs that those words mean.

use many_doors_domain::{Need, Resource};
use many_doors_search::Group;

use crate::{
    content::LabelFacet,
    error::StoreError,
    gather::Candidate,
    matching::{holds, says_nothing},
    reader::Reader,
};

/// The words of the question that a candidate holds, without those that say nothing unless there are no others.
pub(crate) fn words_held(candidate: &Candidate, groups: &[Group]) -> Vec<String> {
    let held: Vec<&Group> = candidate.groups.iter().filter_map(|i| groups.get(*i)).collect();
    let telling: Vec<&Group> = held.iter().copied().filter(|group| !says_nothing(group)).collect();
    let mut words: Vec<String> = Vec::new();
    for group in if telling.is_empty() { held } else { telling } {
        if !words.contains(&group.typed) {
            words.push(group.typed.clone());
        }
    }
    words
}

/// Needs whose label, in any language, holds words of the question; those with most words first.
pub(crate) struct NeedsMeant(Vec<Need>);

impl NeedsMeant {
    pub(crate) fn new(reader: &Reader<'_>, groups: &[Group]) -> Result<Self, StoreError> {
        let telling: Vec<&Group> = groups.iter().filter(|group| !says_nothing(group)).collect();
        if telling.is_empty() {
            return Ok(Self(Vec::new()));
        }
        let mut meant: Vec<(Need, usize)> = Vec::new();
        for label in reader.labels()? {
            let LabelFacet::Need(need) = label.facet else { continue };
            let terms: Vec<&str> = label.terms.split(' ').collect();
            let words = telling.iter().filter(|group| holds(&terms, group)).count();
            match meant.iter_mut().find(|(other, _)| *other == need) {
                Some((_, most)) => *most = words.max(*most),
                None => meant.push((need, words)),
            }
        }
        meant.retain(|(_, words)| *words > 0);
        meant.sort_by_key(|(_, words)| std::cmp::Reverse(*words));
        Ok(Self(meant.into_iter().map(|(need, _)| need).collect()))
    }

    /// Those that the record is for.
    pub(crate) fn of(&self, resource: &Resource) -> Vec<Need> {
        self.0.iter().copied().filter(|need| resource.needs.contains(need)).collect()
    }
}
