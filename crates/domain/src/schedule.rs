use jiff::{
    Timestamp, ToSpan, Zoned,
    civil::{Date, Time, date},
    tz::{TimeZone, TimeZoneDatabase},
};
use serde::{Deserialize, Serialize};

use crate::code::codes;

codes! {
    /// A day of the week.
    Weekday as "weekday" {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}

impl From<jiff::civil::Weekday> for Weekday {
    fn from(day: jiff::civil::Weekday) -> Self {
        use jiff::civil::Weekday as J;
        match day {
            J::Monday => Self::Monday,
            J::Tuesday => Self::Tuesday,
            J::Wednesday => Self::Wednesday,
            J::Thursday => Self::Thursday,
            J::Friday => Self::Friday,
            J::Saturday => Self::Saturday,
            J::Sunday => Self::Sunday,
        }
    }
}

/// One stretch of opening hours on some days of the week, in the zone of its [`Hours`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The days on which it starts.
    pub days: Vec<Weekday>,
    /// `HH:MM`.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[serde(with = "hh_mm")]
    pub from: Time,
    /// `HH:MM`; `00:00` or anything up to `from` means on the next day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[serde(with = "hh_mm")]
    pub to: Time,
}

/// When somebody answers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "when", rename_all = "snake_case", deny_unknown_fields)]
pub enum Hours {
    /// Day and night.
    Always,
    /// On these days at these times.
    Weekly {
        /// IANA name: `America/New_York`.
        zone: String,
        /// The stretches.
        openings: Vec<Opening>,
    },
    /// Not known.
    #[default]
    Unknown,
}

/// Whether somebody answers at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum OpenState {
    /// Day and night.
    Always,
    /// Now, until this moment (RFC 3339, UTC).
    Open {
        /// When it closes.
        until: String,
    },
    /// Not now; again from this moment (RFC 3339, UTC).
    Closed {
        /// When it opens, if that is within a week.
        opens: Option<String>,
    },
    /// Not known.
    Unknown,
}

impl OpenState {
    /// Somebody answers at that moment, as far as is known.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Always | Self::Open { .. })
    }
}

impl Hours {
    /// Whether somebody answers at `now`. A zone that nobody knows reads as not known.
    #[must_use]
    pub fn at(&self, now: Timestamp) -> OpenState {
        let (zone, openings) = match self {
            Self::Always => return OpenState::Always,
            Self::Unknown => return OpenState::Unknown,
            Self::Weekly { zone, openings } => (zone, openings),
        };
        let Ok(zone) = TimeZoneDatabase::bundled().get(zone) else { return OpenState::Unknown };
        let today = now.to_zoned(zone.clone()).date();
        let mut stretches: Vec<(Timestamp, Timestamp)> = Vec::new();
        // From yesterday, whose last stretch may run past midnight, to the same day next week.
        for offset in -1..=7_i32 {
            let Ok(day) = today.checked_add(offset.days()) else { continue };
            let weekday = Weekday::from(day.weekday());
            for opening in openings.iter().filter(|opening| opening.days.contains(&weekday)) {
                let last = if opening.to <= opening.from { day.checked_add(1.day()) } else { Ok(day) };
                let start = day.to_datetime(opening.from).to_zoned(zone.clone());
                let end = last.and_then(|last| last.to_datetime(opening.to).to_zoned(zone.clone()));
                if let (Ok(start), Ok(end)) = (start, end) {
                    stretches.push((start.timestamp(), end.timestamp()));
                }
            }
        }
        stretches.sort_unstable();
        if let Some((_, mut until)) = stretches.iter().find(|(start, end)| *start <= now && now < *end).copied() {
            // Two stretches that touch at midnight are one to the person waiting.
            for (start, end) in &stretches {
                if *start <= until && *end > until {
                    until = *end;
                }
            }
            return OpenState::Open { until: until.to_string() };
        }
        let opens = stretches.iter().map(|(start, _)| *start).find(|start| *start > now);
        OpenState::Closed { opens: opens.map(|moment| moment.to_string()) }
    }
}

/// Mondays of two weeks in which no clock changes, in winter and in summer.
const WEEKS: [Date; 2] = [date(2024, 1, 8), date(2024, 7, 8)];
/// Minutes of a week.
const WEEK: i64 = 7 * 24 * 60;

/// When somebody answers in the course of a week: from and to, in minutes since Monday 00:00 UTC, in winter and in summer. Equal
/// for equal hours, whatever their order, split at midnight or not, in this zone or in another that tells the same time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct WeekOfHours([Vec<(i64, i64)>; 2]);

impl Hours {
    /// The week that these hours make; none where they say nothing.
    #[must_use]
    pub fn week(&self) -> Option<WeekOfHours> {
        match self {
            Self::Always => Some(WeekOfHours([vec![(0, WEEK)], vec![(0, WEEK)]])),
            Self::Unknown => None,
            Self::Weekly { zone, openings } => {
                let zone = TimeZoneDatabase::bundled().get(zone).ok()?;
                let weeks = WEEKS.map(|monday| joined(&stretches(openings, monday, &zone)));
                weeks.iter().all(|week| !week.is_empty()).then_some(WeekOfHours(weeks))
            }
        }
    }
}

/// Each opening of one week in minutes since its Monday, 00:00 UTC. Those at its ends reach into the weeks beside it.
fn stretches(openings: &[Opening], monday: Date, zone: &TimeZone) -> Vec<(i64, i64)> {
    let minutes = |moment: Zoned| {
        let start = monday.to_datetime(Time::midnight()).to_zoned(TimeZone::UTC).ok()?;
        Some((moment.timestamp().as_second() - start.timestamp().as_second()).div_euclid(60))
    };
    let mut found = Vec::new();
    for opening in openings {
        for day in &opening.days {
            let first = monday.checked_add((*day as i64).days());
            let last = first.clone().and_then(|day| if opening.to <= opening.from { day.tomorrow() } else { Ok(day) });
            let at = |day: Result<Date, _>, time| minutes(day.ok()?.to_datetime(time).to_zoned(zone.clone()).ok()?);
            found.extend(at(first, opening.from).zip(at(last, opening.to)));
        }
    }
    found
}

/// The same stretches inside one week, sorted; those that touch or overlap are one.
fn joined(stretches: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let mut inside = Vec::new();
    for (from, to) in stretches {
        let start = from.rem_euclid(WEEK);
        let end = start + (to - from);
        inside.push((start, end.min(WEEK)));
        if end > WEEK {
            inside.push((0, end - WEEK));
        }
    }
    inside.sort_unstable();
    let mut joined: Vec<(i64, i64)> = Vec::new();
    for (from, to) in inside {
        match joined.last_mut() {
            Some((_, until)) if from <= *until => *until = to.max(*until),
            _ => joined.push((from, to)),
        }
    }
    joined
}

mod hh_mm {
    use jiff::civil::Time;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(time: &Time, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&format!("{:02}:{:02}", time.hour(), time.minute()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Time, D::Error> {
        let text = String::deserialize(from)?;
        let bad = || D::Error::custom(format!("`{text}` is not a time such as 09:00"));
        let (hour, minute) = text.split_once(':').ok_or_else(bad)?;
        if hour.len() != 2 || minute.len() != 2 {
            return Err(bad());
        }
        let (hour, minute) = (hour.parse().map_err(|_| bad())?, minute.parse().map_err(|_| bad())?);
        Time::new(hour, minute, 0, 0).map_err(|_| bad())
    }
}

#[cfg(test)]
mod tests {
    use super::{Hours, OpenState, Opening, Weekday};
    use jiff::{Timestamp, civil::time};

    fn weekdays_one_to_nine_eastern() -> Hours {
        let days = vec![Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
        let openings = vec![Opening { days, from: time(13, 0, 0, 0), to: time(21, 0, 0, 0) }];
        Hours::Weekly { zone: "America/New_York".into(), openings }
    }

    fn at(hours: &Hours, moment: &str) -> OpenState {
        hours.at(moment.parse::<Timestamp>().unwrap())
    }

    #[test]
    fn a_line_is_open_in_its_own_time_zone_and_says_until_when() {
        // Monday 2026-11-23, 18:30 UTC is 13:30 in New York.
        let open = at(&weekdays_one_to_nine_eastern(), "2026-11-23T18:30:00Z");
        assert_eq!(open, OpenState::Open { until: "2026-11-24T02:00:00Z".into() });
    }

    #[test]
    fn a_closed_line_says_when_it_opens_again() {
        let closed = at(&weekdays_one_to_nine_eastern(), "2026-11-22T18:30:00Z");
        assert_eq!(closed, OpenState::Closed { opens: Some("2026-11-23T18:00:00Z".into()) });
    }

    #[test]
    fn summer_time_moves_the_moment_and_not_the_clock_on_the_wall() {
        let open = at(&weekdays_one_to_nine_eastern(), "2026-07-06T17:30:00Z");
        assert_eq!(open, OpenState::Open { until: "2026-07-07T01:00:00Z".into() });
    }

    #[test]
    fn a_stretch_past_midnight_is_still_open_after_it() {
        let openings = vec![Opening { days: vec![Weekday::Friday], from: time(16, 0, 0, 0), to: time(0, 0, 0, 0) }];
        let hours = Hours::Weekly { zone: "UTC".into(), openings };
        assert!(at(&hours, "2026-11-20T23:59:00Z").is_open());
        assert!(!at(&hours, "2026-11-21T00:00:00Z").is_open());
    }

    fn weekly(zone: &str, openings: &[(&[Weekday], i8, i8)]) -> Hours {
        let opening = |(days, from, to): &(&[Weekday], i8, i8)| Opening {
            days: days.to_vec(),
            from: time(*from, 0, 0, 0),
            to: time(*to, 0, 0, 0),
        };
        Hours::Weekly { zone: zone.into(), openings: openings.iter().map(opening).collect() }
    }

    #[test]
    fn equal_hours_make_the_same_week_however_they_are_written() {
        use Weekday::{Friday, Monday, Saturday, Sunday, Tuesday};
        let one = weekly("America/New_York", &[(&[Monday, Tuesday], 13, 21), (&[Friday], 22, 2)]);
        for same in [
            weekly("America/New_York", &[(&[Friday], 22, 2), (&[Tuesday], 13, 21), (&[Monday], 13, 21)]),
            weekly(
                "America/New_York",
                &[(&[Tuesday, Monday], 13, 17), (&[Monday, Tuesday], 17, 21), (&[Friday], 22, 2)],
            ),
            weekly("America/New_York", &[(&[Monday, Tuesday], 13, 21), (&[Friday], 22, 0), (&[Saturday], 0, 2)]),
            weekly("America/Chicago", &[(&[Monday, Tuesday], 12, 20), (&[Friday], 21, 1)]),
            weekly("US/Eastern", &[(&[Monday, Tuesday], 13, 21), (&[Friday], 22, 2)]),
        ] {
            assert_eq!(one.week(), same.week(), "{same:?}");
        }
        // Over the end of the week and back into its beginning.
        let night = weekly("America/New_York", &[(&[Sunday], 20, 4)]);
        assert_eq!(night.week(), weekly("America/New_York", &[(&[Sunday], 20, 0), (&[Monday], 0, 4)]).week());
        let all = [Monday, Tuesday, Weekday::Wednesday, Weekday::Thursday, Friday, Saturday, Sunday];
        assert_eq!(weekly("America/New_York", &[(&all, 0, 0)]).week(), Hours::Always.week());
    }

    #[test]
    fn other_hours_make_another_week_if_only_in_summer() {
        let one = weekly("America/Denver", &[(&[Weekday::Monday], 9, 17)]);
        for other in [
            weekly("America/Denver", &[(&[Weekday::Monday], 9, 16)]),
            weekly("America/Denver", &[(&[Weekday::Tuesday], 9, 17)]),
            weekly("America/Phoenix", &[(&[Weekday::Monday], 9, 17)]),
            Hours::Always,
        ] {
            assert!(other.week().is_some() && one.week() != other.week(), "{other:?}");
        }
    }

    #[test]
    fn hours_that_say_nothing_make_no_week() {
        let nothing =
            [Hours::Unknown, weekly("America/New_York", &[]), weekly("Mars/Olympus", &[(&[Weekday::Monday], 9, 17)])];
        assert!(nothing.iter().all(|hours| hours.week().is_none()));
    }

    #[test]
    fn an_unknown_zone_is_not_known_rather_than_closed() {
        let hours = Hours::Weekly { zone: "Mars/Olympus".into(), openings: vec![] };
        assert_eq!(at(&hours, "2026-11-20T12:00:00Z"), OpenState::Unknown);
    }
}
