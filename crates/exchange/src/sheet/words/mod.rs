//! Words of headers in nine languages, and what they mean.
//!
//! One line a language, in the order en, es, zh-Hans and zh-Hant, vi, ar, ko, fil, ht. They are compared folded, so case and
//! accents do not matter. Where two meanings fit, the longer phrase wins, then the earlier entry.

mod about;
mod kept_out;
mod reach;
mod record;

pub(super) use kept_out::ROW_MARKS;

use super::Target;

/// What a header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A target.
    Is(Target),
    /// Members of staff, their mailboxes and direct lines: never brought in unless a person says so.
    Staff,
    /// A mailbox or number of "the contact": the public's, or one person's?
    ContactPhone,
    /// As above.
    ContactEmail,
    /// Marked as private by its own name.
    Private,
    /// Known, and none of our business: fax numbers, postal boxes.
    Other,
}

/// All phrases with their meanings, in the order in which they win.
pub(super) fn words() -> impl Iterator<Item = &'static (Meaning, &'static [&'static str])> {
    kept_out::WORDS.iter().chain(record::WORDS).chain(reach::WORDS).chain(about::WORDS)
}
