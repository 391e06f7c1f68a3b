//! The Human Services Data Specification of Open Referral: every version is read, 3.1 is written.

mod dialed;
pub mod model;
pub mod profile;
pub mod read;
pub mod records;
pub(crate) mod secrets;
pub mod write;

pub use dialed::{Dialed, dialed};
pub use records::{Records, SourceInfo, records};
