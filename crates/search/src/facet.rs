//! Filters as terms of the same index: a facet is a token that no typed text can forge.

use many_doors_domain::{ChannelKind, Code, Community, CostKind, EmergencyPolicy, Kind, Need, Point};

/// Sides of the squares that say where something is, in millionths of a degree: what is in the same square of a tenth of a
/// degree, or in one beside it, is at most some twenty kilometers away.
const GRIDS: [i32; 3] = [100_000, 500_000, 2_000_000];

/// A term that stands for a fact about a record. Begins with a character that analysis never lets through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FacetToken(String);

impl FacetToken {
    /// The term as it stands in the index.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The term stands for a fact.
    #[must_use]
    pub fn is_one(term: &str) -> bool {
        term.starts_with('§')
    }

    fn of(list: char, code: &str) -> Self {
        let word: String = code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
        Self(format!("§{list}{word}"))
    }

    /// A person may come with this need.
    #[must_use]
    pub fn need(need: Need) -> Self {
        Self::of('n', need.code())
    }

    /// It is this sort of help.
    #[must_use]
    pub fn kind(kind: Kind) -> Self {
        Self::of('k', kind.code())
    }

    /// It says it serves this community.
    #[must_use]
    pub fn community(community: Community) -> Self {
        Self::of('c', community.code())
    }

    /// It can be reached this way.
    #[must_use]
    pub fn channel(channel: ChannelKind) -> Self {
        Self::of('h', channel.code())
    }

    /// It costs this.
    #[must_use]
    pub fn cost(cost: CostKind) -> Self {
        Self::of('m', cost.code())
    }

    /// People there speak this language (primary subtag).
    #[must_use]
    pub fn language(primary: &str) -> Self {
        Self::of('l', primary)
    }

    /// Its emergency policy.
    #[must_use]
    pub fn emergency(policy: EmergencyPolicy) -> Self {
        Self::of('e', policy.code())
    }

    /// Many languages through an interpreter.
    #[must_use]
    pub fn interpreter() -> Self {
        Self::of('i', "interpreter")
    }

    /// It serves the people of this country or state (ISO 3166).
    #[must_use]
    pub fn serves(code: &str) -> Self {
        Self::of('a', code)
    }

    /// It serves people anywhere.
    #[must_use]
    pub fn serves_anywhere() -> Self {
        Self::of('a', "any")
    }

    /// The squares of every grid that hold this point, smallest first.
    pub fn squares(point: Point) -> impl Iterator<Item = Self> {
        GRIDS.into_iter().map(move |side| Self::square(side, point.square(side)))
    }

    /// For every grid, smallest squares first: the square that holds this point and the eight around it.
    pub fn squares_around(point: Point) -> impl Iterator<Item = Vec<Self>> {
        GRIDS.into_iter().map(move |side| {
            let (north, east) = point.square(side);
            let around = |middle: i32| middle - 1..=middle + 1;
            around(north).flat_map(|north| around(east).map(move |east| Self::square(side, (north, east)))).collect()
        })
    }

    fn square(side: i32, (north, east): (i32, i32)) -> Self {
        // Signs are no part of a term.
        let signed = |number: i32| format!("{}{}", if number < 0 { 'm' } else { 'p' }, number.unsigned_abs());
        Self(format!("§g{}{}{}", side / 100_000, signed(north), signed(east)))
    }

    /// It is about this concept: its facts or its name say so.
    #[must_use]
    pub fn concept(id: &str) -> Self {
        Self::of('t', id)
    }

    /// Its sentences mention this concept.
    #[must_use]
    pub fn mention(id: &str) -> Self {
        Self::of('u', id)
    }

    /// The term for whoever mentions the concept of this term; none where this is no concept.
    #[must_use]
    pub fn mention_of(term: &str) -> Option<Self> {
        term.strip_prefix("§t").map(Self::mention)
    }
}

#[cfg(test)]
mod tests {
    use super::FacetToken;
    use crate::{Query, analyse};
    use many_doors_domain::{Need, Point};

    #[test]
    fn what_is_near_shares_a_square_with_those_around() {
        let point = |latitude, longitude| Point::new(latitude, longitude).unwrap();
        let shared = |a: Point, b: Point| {
            let squares: Vec<_> = FacetToken::squares(b).collect();
            FacetToken::squares_around(a).map(|around| squares.iter().any(|square| around.contains(square))).collect()
        };
        let here = point(25.79, -80.21);
        let near: Vec<bool> = shared(here, point(25.85, -80.25));
        assert_eq!(near, [true, true, true]);
        let next_town: Vec<bool> = shared(here, point(26.2, -80.3));
        assert_eq!(next_town, [false, true, true]);
        let far: Vec<bool> = shared(here, point(33.7, -84.4));
        assert_eq!(far, [false, false, false]);
        let across_zero: Vec<bool> = shared(point(0.01, -0.01), point(-0.01, 0.01));
        assert_eq!(across_zero, [true, true, true]);
    }

    #[test]
    fn typed_text_cannot_forge_a_facet() {
        let token = FacetToken::need(Need::SexualViolence);
        assert_eq!(token.as_str(), "§nsexualviolence");
        assert!(!analyse(token.as_str()).terms.contains('§'));
        assert!(Query::parse(token.as_str()).0.groups.iter().all(|group| !group.typed.contains('§')));
    }
}
