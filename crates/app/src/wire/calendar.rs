//! Meetings, as the window hands them over to be saved for a calendar.

use serde::{Deserialize, Serialize};

/// Meetings to save for a calendar.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SaveCalendarRequest {
    /// The path of a folder.
    pub folder: String,
    /// What each meeting is called.
    pub name: String,
    /// Where it is; may be empty.
    pub place: String,
    /// The first day, `YYYY-MM-DD`.
    pub first: String,
    /// The hour, `HH:MM`; empty: the whole day.
    pub hour: String,
    /// How often.
    pub every: MeetingsEvery,
}

words! {
    /// How often a group meets.
    MeetingsEvery {
        /// Every week.
        Week,
        /// Every two weeks.
        Fortnight,
        /// Once a month, on the same weekday of the month.
        Month,
    }
}
