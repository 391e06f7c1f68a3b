use serde::{Deserialize, Serialize};

use crate::code::codes;

codes! {
    /// How far a resource reaches.
    Scope as "scope" {
        /// Anywhere with a connection.
        International = "international",
        /// One or more whole countries.
        National = "national",
        /// One or more states or provinces.
        State = "state",
        /// A city, a county or a region.
        Local = "local",
    }
}

/// Where the people live whom a resource serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// How far it reaches.
    pub scope: Scope,
    /// ISO 3166-1 and 3166-2 codes, broadest first: `US`, `US-CA`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
    /// The place by its own name, where a code is not enough: "New York City".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
