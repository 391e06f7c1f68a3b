use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A date as exact as its source: a year, a month or a day.
///
/// Written `2017`, `2021-01` or `2026-09-14`, everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// Text that is not a year, a month or a day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date such as 2017, 2021-01 or 2026-09-14")]
pub struct BadDate(String);

impl PartialDate {
    /// The first day it can mean: age is counted from there, so that a vague date never looks fresh.
    #[must_use]
    pub fn earliest(self) -> Date {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date::ZERO)
    }

    /// Reads `2017`, `2021-01` or `2026-09-14`.
    ///
    /// # Errors
    /// [`BadDate`] for anything else, and for days that no calendar has.
    pub fn parse(text: &str) -> Result<Self, BadDate> {
        let bad = || BadDate(text.to_owned());
        let parts: Vec<&str> = text.split('-').collect();
        let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        if !matches!(widths.as_slice(), [4] | [4, 2] | [4, 2, 2])
            || !text.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        {
            return Err(bad());
        }
        let number = |i: usize| parts.get(i).and_then(|part| part.parse::<i8>().ok());
        let date = Self { year: parts[0].parse().map_err(|_| bad())?, month: number(1), day: number(2) };
        Date::new(date.year, date.month.unwrap_or(1), date.day.unwrap_or(1)).map_err(|_| bad())?;
        Ok(date)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for PartialDate {
    type Error = BadDate;
    fn try_from(text: String) -> Result<Self, BadDate> {
        Self::parse(&text)
    }
}

impl From<Date> for PartialDate {
    /// That very day.
    fn from(day: Date) -> Self {
        Self { year: day.year(), month: Some(day.month()), day: Some(day.day()) }
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::PartialDate;

    #[test]
    fn a_date_is_written_as_exactly_as_it_was_read() {
        for text in ["2017", "2021-01", "2026-09-14"] {
            assert_eq!(PartialDate::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_no_calendar_has_is_refused() {
        for text in ["", "17", "2021-13", "2021-02-30", "2021-1", "about 2022", "2021-01-01-01", "-021", "２０２１"]
        {
            assert!(PartialDate::parse(text).is_err(), "{text:?} is not a date");
        }
    }

    #[test]
    fn a_bare_year_counts_from_its_first_day() {
        assert_eq!(PartialDate::parse("2017").unwrap().earliest().to_string(), "2017-01-01");
    }
}
