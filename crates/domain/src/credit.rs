use serde::{Deserialize, Serialize};

use crate::code::codes;

codes! {
    /// Whether a healing practice may be taken up by others, and how.
    Openness as "openness" {
        /// Anyone may, if they name where it comes from.
        OpenWithCredit = "open_with_credit",
        /// Learn it from people who hold it; not from a page.
        LearnFromPractitioners = "learn_from_practitioners",
        /// For the community it comes from.
        CommunityOnly = "community_only",
        /// Closed or ceremonial: named and credited here, never taught.
        Closed = "closed",
    }
}

/// Whom a practice comes from. Travels with the practice through every list, print and export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Credit {
    /// The originating community by its own name, in the words of the source language.
    pub community: String,
    /// Whether and how others may take it up.
    pub openness: Openness,
}
