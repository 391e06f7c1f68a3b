use serde::{Deserialize, Serialize};

use crate::{PartialDate, code::codes};

codes! {
    /// Whether reaching out may bring police or other emergency services.
    EmergencyPolicy as "emergency policy" {
        /// Only with the person's consent, apart from the exceptions that the operator's own page states.
        NeverWithoutConsent = "never_without_consent",
        /// Without consent only where risk is imminent.
        OnlyIfImminent = "only_if_imminent",
        /// It may send them.
        MayDispatch = "may_dispatch",
        /// We could not confirm. Never to be read as "no police".
        Unknown = "unknown",
    }
}

/// An emergency policy with what makes it believable.
///
/// The exceptions are text, and so live with the resource's texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// What is known.
    pub policy: EmergencyPolicy,
    /// The page that says so, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// When that page was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// That page is the operator's own.
    #[serde(default)]
    pub operator_page: bool,
}

impl Emergency {
    /// The honest state where no source was found.
    #[must_use]
    pub const fn unknown() -> Self {
        Self { policy: EmergencyPolicy::Unknown, source: None, date: None, operator_page: false }
    }
}
