//! What people looked for at a center's kiosk and did not find, counted so that nobody can be told from it.
//!
//! Off until a center asks for it. A [`Visit`] gathers at most three coarse needs in memory; when it ends, [`Tally::record`]
//! adds them to the table of the quarter. Every cell of that table began with noise, so no count on disk is without
//! it. Only quarters that are over are published, once; small counts are hidden; no totals are given.
//!
//! **What it protects.** Whoever sees the file once, or any number of published tables, and knows everybody else's visits,
//! guesses right whether one visit took place in at most e/(1+e), about 73 of 100, of the cases where a coin gets 50: that
//! is what [`EPSILON`] = 1 says. (The best guess there is gets 62; the tests play it.)
//!
//! **What it cannot.** Somebody who comes five times is covered by five times as much. And whoever can copy the file both
//! before and after one visit reads that visit's needs from the difference: no counter that stays useful can prevent that. So
//! the file belongs to the kiosk's own account and is no part of a backup.
//!
//! Knows no clock, no window and no words: no function takes text that a person typed. The only text is a language's tag,
//! and it goes no further than [`Languages::find`], which answers from a closed list.

mod brief;
mod counted;
mod csv;
mod error;
mod file;
mod language;
mod noise;
mod published;
mod quarter;
mod table;
mod tally;
mod visit;

#[cfg(test)]
mod attack;
#[cfg(test)]
mod seeded;

pub use brief::{Brief, BriefLine, brief};
pub use counted::counted;
pub use csv::csv;
pub use error::{TallyError, TallyNotice};
pub use file::forget;
pub use language::{Language, Languages};
pub use noise::{EPSILON, MARGIN, NoRandomness, Randomness, SystemRandomness};
pub use published::{LEAST, Published, Row};
pub use quarter::{BadQuarter, Quarter};
pub use tally::Tally;
pub use visit::{MOST_NEEDS, Visit};
