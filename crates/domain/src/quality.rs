//! How good a record is, judged against what its own kind needs.
//!
//! A circle that meets on Sundays has three facts worth knowing; a clinic has a dozen. Both can be complete.

use crate::{CostKind, EmergencyPolicy, Freshness, Hours, Kind, Openness, Resource, Status, code::codes};

codes! {
    /// The side of the house a record stands on, so that both sides can be shown beside each other.
    Door as "door" {
        /// Lines, clinics, therapists and the money for them.
        Care = "care",
        /// Circles, peers, practices and mutual aid.
        Community = "community",
        /// Rights, policy, organizations.
        Standing = "standing",
    }
}

impl Kind {
    /// The side of the house this kind stands on.
    #[must_use]
    pub fn door(self) -> Door {
        match self {
            Self::Crisis | Self::Clinic | Self::TherapistFinder | Self::TherapyFund => Door::Care,
            Self::Warmline | Self::CommunitySupport | Self::MutualAid | Self::Practice => Door::Community,
            Self::Organization | Self::Rights | Self::Policy => Door::Standing,
        }
    }
}

/// Static order of a record: 0 is best, 255 is worst. Recomputed when freshness is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quality(pub u8);

impl Quality {
    /// Judges a record on a day when its freshness is `freshness`.
    ///
    /// Order: can it be reached at all; a crisis line first; then how many of its own kind's facts are known; then age.
    #[must_use]
    pub fn of(resource: &Resource, freshness: Freshness) -> Self {
        let status = match resource.status.state {
            Status::Available => 0,
            Status::Paused => 2,
            Status::Uncertain => 1,
            Status::Ended => 3,
        };
        let crisis = u8::from(resource.kind != Kind::Crisis);
        let missing = 7 - Self::completeness(resource);
        let age = match freshness {
            Freshness::Fresh => 0,
            Freshness::Aging => 1,
            Freshness::Old => 2,
            Freshness::Unchecked => 3,
        };
        Self(status << 6 | crisis << 5 | missing << 2 | age)
    }

    /// How many eighths of what its kind needs are known, 0 to 7.
    fn completeness(resource: &Resource) -> u8 {
        let reachable = !resource.channels.is_empty();
        let hours = resource.channels.iter().any(|channel| channel.hours != Hours::Unknown);
        let languages = resource.channels.iter().any(|channel| !channel.languages.is_empty() || channel.interpreter);
        let cost = resource.cost.kind != CostKind::Unknown;
        let sourced = !resource.sources.is_empty();
        let police = resource.emergency.policy != EmergencyPolicy::Unknown;
        let credited = resource.credit.as_ref().is_some_and(|credit| !credit.community.is_empty());
        let open = resource.credit.as_ref().is_some_and(|credit| credit.openness != Openness::Closed);
        let known: &[bool] = match resource.kind {
            Kind::Crisis => &[reachable, hours, languages, cost, sourced, police],
            Kind::Warmline => &[reachable, hours, languages, sourced],
            Kind::Clinic => &[reachable, languages, cost, sourced],
            Kind::TherapistFinder | Kind::TherapyFund => &[reachable, languages, sourced],
            Kind::CommunitySupport | Kind::MutualAid => &[reachable, sourced],
            Kind::Practice => &[credited, open, sourced],
            Kind::Organization | Kind::Rights | Kind::Policy => &[reachable, sourced],
        };
        let share = known.iter().filter(|fact| **fact).count() * 7 / known.len();
        u8::try_from(share).unwrap_or(7)
    }
}
