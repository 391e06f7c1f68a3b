//! Putting candidates in order: how many words, then the name, then head before sentences, then quality.

use many_doors_domain::{Community, Door, Scope};
use many_doors_search::{Group, analyse};

use crate::{
    error::StoreError,
    expression::Part,
    gather::Candidate,
    matching::holds,
    order::bucket,
    reader::Reader,
    resource::{self, Brief},
    search::Nearby,
};

/// A candidate with its rank.
pub(crate) struct Ranked {
    pub(crate) candidate: Candidate,
    pub(crate) door: Door,
    /// Higher is better.
    pub(crate) score: i32,
}

/// Best first. Records that cannot be read are left out.
pub(crate) fn rank(
    reader: &Reader<'_>,
    candidates: Vec<Candidate>,
    groups: &[Group],
    near: Option<&Nearby>,
) -> Result<Vec<Ranked>, StoreError> {
    let mut ranked = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        reader.still_asked()?;
        if let Some(brief) = resource::brief(reader.connection, candidate.place)? {
            let score = score(&candidate, &brief, groups, near);
            ranked.push(Ranked { candidate, door: brief.kind.door(), score });
        }
    }
    ranked.sort_by_key(|ranked| (std::cmp::Reverse(ranked.score), ranked.candidate.place));
    Ok(ranked)
}

fn score(candidate: &Candidate, brief: &Brief, groups: &[Group], near: Option<&Nearby>) -> i32 {
    let words = i32::try_from(candidate.groups.len()).unwrap_or(i32::MAX / 2_000);
    let part = match candidate.part {
        Part::Head => 200,
        Part::Said => 100,
        Part::Mentioned => 0,
    };
    let quality = i32::from((u8::MAX - bucket(candidate.place)) >> 3);
    words * 1_000 + name(brief, groups) + part + reach(brief) + closeness(brief, near) + quality
}

/// Where words fit equally well, what is there for anyone and for the whole country comes before what is for a few: whoever
/// belongs to the few says so, and then the words decide.
fn reach(brief: &Brief) -> i32 {
    let anyone = brief.communities.iter().any(|served| served.community == Community::All);
    let country = match brief.area.scope {
        Scope::National | Scope::International => {
            brief.area.codes.is_empty() || brief.area.codes.iter().any(|code| code == "US")
        }
        Scope::State | Scope::Local => false,
    };
    i32::from(anyone) * 40 + i32::from(country) * 40
}

/// Up to 300 for a door in the neighborhood, more than all else but words; less the farther it is, nothing beyond 150
/// kilometers. 100 for whoever serves the state.
fn closeness(brief: &Brief, near: Option<&Nearby>) -> i32 {
    let Some(near) = near else { return 0 };
    let meters = near.point.and_then(|here| brief.area.meters_from(here));
    #[allow(clippy::cast_possible_truncation, reason = "at most half the earth's circumference")]
    let door = meters.map_or(0, |meters| (300 - (meters / 500.0) as i32).max(0));
    let serves_state = near.states().any(|state| brief.area.codes.iter().any(|code| code == state));
    door.max(i32::from(serves_state) * 100)
}

/// The whole name 400; otherwise 20 for every word in it.
fn name(brief: &Brief, groups: &[Group]) -> i32 {
    if groups.is_empty() {
        return 0;
    }
    let names = std::iter::once(&brief.name).chain(&brief.also_known_as);
    let best = names.map(|name| {
        let terms = analyse(name).terms;
        let terms: Vec<&str> = terms.split(' ').collect();
        let held = groups.iter().filter(|group| holds(&terms, group)).count();
        let asked: usize = groups.iter().map(longest).sum();
        if held == groups.len() && terms.len() <= asked { 400 } else { i32::try_from(held.min(10)).unwrap_or(0) * 20 }
    });
    best.max().unwrap_or(0)
}

/// How many terms of a name this group can account for. Runs of pairs end with a lone unit that is not asked for.
fn longest(group: &Group) -> usize {
    let terms = |alternative: &many_doors_search::Alternative| {
        alternative.terms.len() + usize::from(!alternative.word && !alternative.prefix)
    };
    group.alternatives.iter().map(terms).max().unwrap_or(0)
}
