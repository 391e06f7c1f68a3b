use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A quarter of a year: the only time that this crate knows. Written `2026-Q3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quarter {
    year: i16,
    number: u8,
}

/// Text that is no quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a quarter such as 2026-Q3")]
pub struct BadQuarter;

impl Quarter {
    /// A year, and 1 to 4.
    ///
    /// # Errors
    /// [`BadQuarter`] for any other number, and for years outside -9999 to 9999.
    pub fn new(year: i16, number: u8) -> Result<Self, BadQuarter> {
        if (1..=4).contains(&number) && (-9999..=9999).contains(&year) {
            Ok(Self { year, number })
        } else {
            Err(BadQuarter)
        }
    }

    /// The quarter that a day is in.
    #[must_use]
    pub fn of(day: Date) -> Self {
        let number = match day.month() {
            ..=3 => 1,
            4..=6 => 2,
            7..=9 => 3,
            _ => 4,
        };
        Self { year: day.year(), number }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.number
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.number)
    }
}

impl TryFrom<String> for Quarter {
    type Error = BadQuarter;

    fn try_from(text: String) -> Result<Self, BadQuarter> {
        let (year, number) = text.rsplit_once("-Q").ok_or(BadQuarter)?;
        let quarter = Self::new(year.parse().map_err(|_| BadQuarter)?, number.parse().map_err(|_| BadQuarter)?)?;
        // One quarter, one spelling: `+2026-Q03` would be a second.
        if quarter.to_string() == text { Ok(quarter) } else { Err(BadQuarter) }
    }
}

impl From<Quarter> for String {
    fn from(quarter: Quarter) -> Self {
        quarter.to_string()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_quarter_begins_on_its_first_day_and_ends_on_its_last() {
        let written = |day| Quarter::of(day).to_string();
        assert_eq!(written(date(2026, 1, 1)), "2026-Q1");
        assert_eq!(written(date(2026, 3, 31)), "2026-Q1");
        assert_eq!(written(date(2026, 4, 1)), "2026-Q2");
        assert_eq!(written(date(2026, 9, 30)), "2026-Q3");
        assert_eq!(written(date(2026, 12, 31)), "2026-Q4");
    }

    #[test]
    fn what_is_no_quarter_is_refused() {
        for text in ["", "2026", "2026-Q0", "2026-Q5", "+2026-Q1", "2026-Q01", "2026-q1", "10000-Q1", "2026-Q1 "] {
            assert_eq!(Quarter::try_from(text.to_owned()), Err(BadQuarter), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_written_quarter_is_read_again_and_later_days_are_never_in_earlier_quarters(
            (y, m, d) in (-9999i16..=9999, 1i8..=12, 1i8..=28), later in 0i32..4000,
        ) {
            let day = date(y, m, d);
            let quarter = Quarter::of(day);
            prop_assert_eq!(Quarter::try_from(quarter.to_string()), Ok(quarter));
            if let Ok(then) = day.checked_add(jiff::Span::new().days(later)) {
                prop_assert!(Quarter::of(then) >= quarter);
            }
        }
    }
}
