//! The values of one row, as small as they can be: millions of them lie in memory while a large list is taken in.

/// Values in the order of their columns. Cannot be changed; a new one is made instead.
///
/// One text holds all: how many bytes a number takes, the count of values, where each of them ends among all values, and the
/// values. Numbers are seven bits a byte, the low ones first, and so are text themselves.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RowCells(Box<str>);

/// Bytes of a number in rows of less than 16 KiB, which most are.
const NARROW: usize = 2;
/// Bytes of a number in any other: four gigabytes.
const WIDE: usize = 5;

impl RowCells {
    /// The value in a column; none where the row is shorter.
    #[must_use]
    pub fn get(&self, column: usize) -> Option<&str> {
        if column >= self.len() {
            return None;
        }
        let width = self.width();
        let values = 1 + width * (self.len() + 1);
        let start = if column == 0 { 0 } else { self.number(column) };
        self.0.get(values + start..values + self.number(column + 1))
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        if self.0.is_empty() { 0 } else { self.number(0) }
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// These values, without making room more than once.
    #[must_use]
    pub fn of(values: &[&str]) -> Self {
        if values.is_empty() {
            return Self::default();
        }
        let length: usize = values.iter().map(|value| value.len()).sum();
        let width = if length.max(values.len()) < 1 << (7 * NARROW) { NARROW } else { WIDE };
        let mut text = String::with_capacity(1 + width * (values.len() + 1) + length);
        // Fewer than 128, as all bytes of numbers.
        let mut byte = |number: usize| text.push(char::from(u8::try_from(number & 0x7F).unwrap_or_default()));
        byte(width);
        let mut write = |number: usize| (0..width).for_each(|at| byte(number >> (7 * at)));
        write(values.len());
        let mut end = 0;
        for value in values {
            end += value.len();
            write(end);
        }
        values.iter().for_each(|value| text.push_str(value));
        Self(text.into_boxed_str())
    }

    /// All values.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        (0..self.len()).map(|column| self.get(column).unwrap_or_default())
    }

    fn width(&self) -> usize {
        self.0.as_bytes().first().map_or(0, |width| usize::from(*width))
    }

    /// The count of values, then where each of them ends.
    fn number(&self, at: usize) -> usize {
        let width = self.width();
        let bytes = self.0.as_bytes().get(1 + at * width..1 + (at + 1) * width).unwrap_or_default();
        bytes.iter().rev().fold(0, |number, byte| number << 7 | usize::from(*byte))
    }
}

impl<S: AsRef<str>> FromIterator<S> for RowCells {
    fn from_iter<I: IntoIterator<Item = S>>(values: I) -> Self {
        let values: Vec<S> = values.into_iter().collect();
        Self::of(&values.iter().map(AsRef::as_ref).collect::<Vec<_>>())
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
        fn values_come_out_as_they_went_in(
            mut values in prop::collection::vec("\\PC{0,12}", 0..12),
            longer in prop::option::of((0_usize..12, 16_300_usize..16_500)),
        ) {
            if let Some((at, length)) = longer && let Some(value) = values.get_mut(at) {
                *value = "é".repeat(length);
            }
            let cells: RowCells = values.iter().collect();
            prop_assert_eq!(cells.iter().collect::<Vec<_>>(), values.iter().map(String::as_str).collect::<Vec<_>>());
            prop_assert_eq!(cells.get(values.len()), None);
            prop_assert_eq!(RowCells::of(&values.iter().map(String::as_str).collect::<Vec<_>>()), cells);
        }
    }
}
