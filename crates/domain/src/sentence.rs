use serde::{Deserialize, Serialize};

use crate::{Provenance, ResourceId, code::codes};

codes! {
    /// What a sentence of a record is about.
    Field as "field" {
        /// The name, where it differs from the record's own.
        Name = "name",
        /// One or two sentences for the card.
        Summary = "summary",
        /// Everything else worth knowing.
        More = "more",
        /// Whom it is for.
        Who = "who",
        /// When somebody answers, where that needs words.
        Hours = "hours",
        /// What it costs, where that needs words.
        Money = "money",
        /// Exceptions of the emergency policy.
        Emergency = "emergency",
        /// The community to credit, in other languages.
        Credit = "credit",
        /// Why a practice is not taught here, or a service has ended.
        Closed = "closed",
    }
}

/// One sentence of one record in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextRow {
    /// Whose.
    pub resource: ResourceId,
    /// About what.
    pub field: Field,
    /// BCP 47 tag.
    pub locale: String,
    /// The sentence.
    pub text: String,
    /// Where it comes from.
    pub provenance: Provenance,
}
