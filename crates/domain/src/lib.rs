//! What Many Doors is about: resources and the people they serve, the ways to reach them, where each fact
//! comes from, and whom to credit. Plain types and the rules that hold for them.
//!
//! Knows nothing of files, databases, clocks, Fluent or screens: whoever needs "now" passes it in.

mod area;
mod cells;
mod channel;
mod code;
mod credit;
mod emergency;
mod language;
mod partial_date;
mod phone;
mod point;
mod quality;
mod record;
mod resource;
mod rules;
mod schedule;
mod sentence;
mod text;
mod verification;

pub use area::{Area, Scope};
pub use cells::Cells;
pub use channel::{Channel, ChannelKind};
pub use code::{Code, UnknownCode};
pub use credit::{Credit, Openness};
pub use emergency::{Emergency, EmergencyPolicy};
pub use language::LanguageCode;
pub use partial_date::{BadDate, PartialDate};
pub use phone::PhoneNumber;
pub use point::{BadPoint, Point};
pub use quality::{Door, Quality};
pub use record::{Record, SharedRow, Unplaced, is_shared, leads_to_a_place};
pub use resource::{
    Basis, Community, CommunityServed, Cost, CostKind, IdAsked, IdAskedFact, Kind, Need, Resource, ResourceId, Source,
    Status, StatusFact,
};
pub use rules::{Flaw, flaws};
pub use schedule::{Hours, OpenState, Opening, WeekOfHours, Weekday};
pub use sentence::{Field, TextRow};
pub use text::{Origin, Provenance, Review, TextStatus};
pub use verification::{Freshness, Verification, VerificationBasis};
