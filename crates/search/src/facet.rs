//! Filters as terms of the same index: a facet is a token that no typed text can forge.

use many_doors_domain::{ChannelKind, Code, Community, CostKind, EmergencyPolicy, Kind, Need};

/// A term that stands for a fact about a record. Begins with a character that analysis never lets through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FacetToken(String);

impl FacetToken {
    /// The term as it stands in the index.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
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

    /// It is about this concept.
    #[must_use]
    pub fn concept(id: &str) -> Self {
        Self::of('t', id)
    }
}

#[cfg(test)]
mod tests {
    use super::FacetToken;
    use crate::{Query, analyse};
    use many_doors_domain::Need;

    #[test]
    fn typed_text_cannot_forge_a_facet() {
        let token = FacetToken::need(Need::SexualViolence);
        assert_eq!(token.as_str(), "§nsexualviolence");
        assert!(!analyse(token.as_str()).terms.contains('§'));
        assert!(Query::parse(token.as_str()).0.groups.iter().all(|group| !group.typed.contains('§')));
    }
}
