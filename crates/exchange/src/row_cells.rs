//! The values of one row, as small as they can be: millions of them lie in memory while a large list is taken in.

/// Values in the order of their columns. Cannot be changed; a new one is made instead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RowCells {
    /// All values, one after the other.
    text: Box<str>,
    /// Where each of them ends, in bytes.
    ends: Box<[u32]>,
}

impl RowCells {
    /// The value in a column; none where the row is shorter.
    #[must_use]
    pub fn get(&self, column: usize) -> Option<&str> {
        let end = *self.ends.get(column)? as usize;
        let start = if column == 0 { 0 } else { self.ends[column - 1] as usize };
        self.text.get(start..end)
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// These values, without making room more than once.
    #[must_use]
    pub fn of(values: &[&str]) -> Self {
        let mut text = String::with_capacity(values.iter().map(|value| value.len()).sum());
        let end = |value: &&str| {
            text.push_str(value);
            u32::try_from(text.len()).unwrap_or(u32::MAX)
        };
        let ends = values.iter().map(end).collect();
        Self { text: text.into_boxed_str(), ends }
    }

    /// All values.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        (0..self.len()).map(|column| self.get(column).unwrap_or_default())
    }
}

impl<S: AsRef<str>> FromIterator<S> for RowCells {
    /// Values beyond four gigabytes in all would be cut off; no row is read that long.
    fn from_iter<I: IntoIterator<Item = S>>(values: I) -> Self {
        let values = values.into_iter();
        let (mut text, mut ends) = (String::new(), Vec::with_capacity(values.size_hint().0));
        for value in values {
            text.push_str(value.as_ref());
            ends.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
        }
        Self { text: text.into_boxed_str(), ends: ends.into_boxed_slice() }
    }
}

impl From<&csv::StringRecord> for RowCells {
    fn from(record: &csv::StringRecord) -> Self {
        record.iter().collect()
    }
}

impl std::ops::Index<usize> for RowCells {
    type Output = str;
    fn index(&self, column: usize) -> &str {
        self.get(column).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn values_come_out_as_they_went_in(values in prop::collection::vec("\\PC{0,12}", 0..12)) {
            let cells: RowCells = values.iter().collect();
            prop_assert_eq!(cells.iter().collect::<Vec<_>>(), values.iter().map(String::as_str).collect::<Vec<_>>());
            prop_assert_eq!(cells.get(values.len()), None);
            prop_assert_eq!(RowCells::of(&values.iter().map(String::as_str).collect::<Vec<_>>()), cells);
        }
    }
}
