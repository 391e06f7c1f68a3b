use serde::{Deserialize, Serialize};

use crate::{Point, code::codes};

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
    /// Where its doors are, or the middle of the place it serves. None: not known, or nowhere to go to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(type = "Array<[number, number]>"))]
    pub points: Vec<Point>,
}

impl Area {
    /// Meters from here to the nearest of its points.
    #[must_use]
    pub fn meters_from(&self, here: Point) -> Option<f64> {
        self.points.iter().map(|point| here.meters_to(*point)).min_by(f64::total_cmp)
    }

    /// Codes of the countries and states whose people it serves, as far as that is known: states where they are named,
    /// else countries. None: anywhere, unless it is a place with points.
    pub fn serves(&self) -> impl Iterator<Item = &str> {
        let is_state = |code: &&String| code.contains('-');
        let has_states = self.codes.iter().any(|code| is_state(&code));
        // Something with a door in the next street and no state named is found by its door, not by its country.
        let by_door = self.scope == Scope::Local && !self.points.is_empty();
        let named = self.codes.iter().filter(move |code| is_state(code) == has_states && (has_states || !by_door));
        named.map(String::as_str)
    }
}
