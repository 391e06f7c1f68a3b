//! The Human Services Data Specification of Open Referral: every version is read, 3.1 is written.

pub mod model;
pub mod read;
pub mod profile;
pub mod records;
pub mod write;

pub use records::{Records, SourceInfo, records};
