//! Why a record was found: the words it holds, and the needs that those words mean.

use many_doors_domain::Need;
use many_doors_search::Group;

use crate::{gather::Candidate, label::Labels, matching::says_nothing};

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

/// The needs that the question's words mean, closest first.
pub(crate) fn needs_meant(labels: &Labels, groups: &[Group]) -> Vec<Need> {
    let telling: Vec<&Group> = groups.iter().filter(|group| !says_nothing(group)).collect();
    labels.needs(&telling)
}
