use serde::{Deserialize, Serialize};

/// A number to dial or to text, kept as a string of digits and never treated as a quantity.
///
/// Either E.164 (`+18775658860`) or a short code (`988`, `741741`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

/// Text that nobody could dial.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is neither +digits nor a short code")]
pub struct BadNumber(String);

impl PhoneNumber {
    /// Reads `+` and 8 to 15 digits, or a short code of 3 to 6 digits.
    ///
    /// # Errors
    /// [`BadNumber`] for anything else, non-ASCII digits included.
    pub fn parse(text: &str) -> Result<Self, BadNumber> {
        let (digits, allowed) = match text.strip_prefix('+') {
            Some(rest) => (rest, 8..=15),
            None => (text, 3..=6),
        };
        if allowed.contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadNumber(text.to_owned()))
        }
    }

    /// The number as stored: `+18775658860`, `988`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as people in the United States read and dial it: `1-877-565-8860`, `988`.
    #[must_use]
    pub fn display(&self) -> String {
        match self.0.strip_prefix("+1") {
            Some(d) if d.len() == 10 => format!("1-{}-{}-{}", &d[..3], &d[3..6], &d[6..]),
            _ => self.0.clone(),
        }
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = BadNumber;
    fn try_from(text: String) -> Result<Self, BadNumber> {
        Self::parse(&text)
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.0
    }
}

#[cfg(test)]
mod tests {
    use super::PhoneNumber;
    use proptest::prelude::*;

    #[test]
    fn a_us_number_reads_in_the_groups_people_dial() {
        assert_eq!(PhoneNumber::parse("+18775658860").unwrap().display(), "1-877-565-8860");
        assert_eq!(PhoneNumber::parse("988").unwrap().display(), "988");
        assert_eq!(PhoneNumber::parse("741741").unwrap().display(), "741741");
    }

    #[test]
    fn what_cannot_be_dialed_is_refused() {
        for text in ["", "+", "98", "1-877", "+1877565886x", "٩٨٨", "+1234567"] {
            assert!(PhoneNumber::parse(text).is_err(), "{text:?} is no number");
        }
    }

    proptest! {
        #[test]
        fn no_digit_is_ever_lost_or_changed_on_the_way_to_the_screen(digits in "[2-9][0-9]{9}") {
            let shown = PhoneNumber::parse(&format!("+1{digits}")).unwrap().display();
            let kept: String = shown.chars().filter(char::is_ascii_digit).collect();
            prop_assert_eq!(kept, format!("1{digits}"));
        }
    }
}
