use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{PartialDate, code::codes};

codes! {
    /// How a fact came to be believed.
    VerificationBasis as "verification basis" {
        /// Somebody called, wrote or went there and it worked.
        Tested = "tested",
        /// The operator's own page said so.
        OperatorPage = "operator_page",
        /// Somebody else said so: a newspaper, a list, a public notice.
        OtherSource = "other_source",
    }
}

/// Who says a fact is true, and when they said it. Absent means that nobody has checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Verification {
    /// The date of the source or of the test.
    pub date: PartialDate,
    /// How it was checked.
    pub basis: VerificationBasis,
}

codes! {
    /// How much a fact has aged. Old facts are shown with a badge and never hidden.
    Freshness as "freshness" {
        /// Up to half a year old.
        Fresh = "fresh",
        /// Up to two years old.
        Aging = "aging",
        /// Older than two years.
        Old = "old",
        /// Nobody has checked.
        Unchecked = "unchecked",
    }
}

impl Freshness {
    const FRESH_DAYS: i32 = 183;
    const AGING_DAYS: i32 = 731;

    /// The bucket of a fact on the day `today`.
    #[must_use]
    pub fn of(verification: Option<Verification>, today: Date) -> Self {
        let Some(verification) = verification else { return Self::Unchecked };
        let days = (today - verification.date.earliest()).get_days();
        if days <= Self::FRESH_DAYS {
            Self::Fresh
        } else if days <= Self::AGING_DAYS {
            Self::Aging
        } else {
            Self::Old
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Freshness, Verification, VerificationBasis};
    use crate::PartialDate;
    use jiff::civil::date;

    fn from(text: &str) -> Option<Verification> {
        Some(Verification { date: PartialDate::parse(text).unwrap(), basis: VerificationBasis::OtherSource })
    }

    #[test]
    fn a_fact_ages_from_fresh_to_old_and_an_unchecked_one_stays_unchecked() {
        let today = date(2026, 11, 22);
        assert_eq!(Freshness::of(from("2026-09-14"), today), Freshness::Fresh);
        assert_eq!(Freshness::of(from("2025-02"), today), Freshness::Aging);
        assert_eq!(Freshness::of(from("2017"), today), Freshness::Old);
        assert_eq!(Freshness::of(None, today), Freshness::Unchecked);
    }

    #[test]
    fn a_whole_year_is_counted_from_its_first_day_so_vague_dates_never_look_fresh() {
        assert_eq!(Freshness::of(from("2026"), date(2026, 11, 22)), Freshness::Aging);
    }
}
