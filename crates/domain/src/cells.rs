//! One row of a table, as small as it can be: a large list has millions of values, made by one thread and given back by
//! another.

use std::{borrow::Cow, collections::BTreeMap, fmt, ops::Index, ops::Range};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One row of a table: values by the name of their column, in the order of the names. Empty values are left out. Most names
/// are known to the program and need not be copied.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Cells {
    /// Names in ascending order, each with where its value ends.
    columns: Vec<(Cow<'static, str>, usize)>,
    /// All values, one after the other.
    text: String,
}

/// Rows with more columns are searched by halves.
const FEW: usize = 16;

impl Cells {
    /// A row without values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The value in a column.
    #[must_use]
    pub fn get(&self, column: &str) -> Option<&str> {
        self.find(column).ok().map(|at| &self.text[self.range(at)])
    }

    /// Whether there is a value in a column.
    #[must_use]
    pub fn contains_key(&self, column: &str) -> bool {
        self.find(column).is_ok()
    }

    /// Puts a value in, or in the place of the one that is there.
    pub fn insert(&mut self, column: Cow<'static, str>, value: impl AsRef<str>) {
        let value = value.as_ref();
        let at = match self.find(&column) {
            Ok(at) => at,
            Err(at) => {
                self.columns.insert(at, (column, self.start(at)));
                at
            }
        };
        let there = self.range(at);
        self.text.replace_range(there.clone(), value);
        for (_, end) in &mut self.columns[at..] {
            *end = *end - there.len() + value.len();
        }
    }

    /// Takes a value out, if it is there.
    pub fn remove(&mut self, column: &str) {
        if let Ok(at) = self.find(column) {
            let there = self.range(at);
            self.text.replace_range(there.clone(), "");
            self.columns.remove(at);
            self.columns[at..].iter_mut().for_each(|(_, end)| *end -= there.len());
        }
    }

    /// Keeps the values of which `wanted` says so.
    pub fn retain(&mut self, mut wanted: impl FnMut(&str, &str) -> bool) {
        let text = std::mem::take(&mut self.text);
        let mut start = 0;
        self.columns.retain_mut(|(column, end)| {
            let value = &text[std::mem::replace(&mut start, *end)..*end];
            let stays = wanted(column, value);
            if stays {
                self.text.push_str(value);
                *end = self.text.len();
            }
            stays
        });
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// Names with their values.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Cow<'static, str>, &str)> {
        let mut start = 0;
        self.columns.iter().map(move |(column, end)| (column, &self.text[std::mem::replace(&mut start, *end)..*end]))
    }

    /// The names.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &Cow<'static, str>> {
        self.columns.iter().map(|(column, _)| column)
    }

    /// Where a column is, or would be.
    fn find(&self, column: &str) -> Result<usize, usize> {
        // Names are rarely equally long: most are told apart without a look at their letters.
        if self.columns.len() <= FEW
            && let Some(at) = self.columns.iter().position(|(name, _)| *name == column)
        {
            return Ok(at);
        }
        self.columns.binary_search_by(|(name, _)| name.as_ref().cmp(column))
    }

    fn start(&self, at: usize) -> usize {
        at.checked_sub(1).map_or(0, |before| self.columns[before].1)
    }

    fn range(&self, at: usize) -> Range<usize> {
        self.start(at)..self.columns[at].1
    }
}

impl<S: AsRef<str>> FromIterator<(Cow<'static, str>, S)> for Cells {
    /// Of two values for the same name the later counts.
    fn from_iter<I: IntoIterator<Item = (Cow<'static, str>, S)>>(values: I) -> Self {
        let mut values: Vec<(Cow<'static, str>, S)> = values.into_iter().collect();
        if !values.is_sorted_by(|(one, _), (next, _)| one < next) {
            // Sorted this way, values of the same name stay in the order in which they came.
            values.sort_by(|(one, _), (other, _)| one.cmp(other));
            values.dedup_by(|later, first| {
                let same = later.0 == first.0;
                if same {
                    std::mem::swap(later, first);
                }
                same
            });
        }
        let mut text = String::with_capacity(values.iter().map(|(_, value)| value.as_ref().len()).sum());
        let mut columns = Vec::with_capacity(values.len());
        for (column, value) in values {
            text.push_str(value.as_ref());
            columns.push((column, text.len()));
        }
        Self { columns, text }
    }
}

impl<S: AsRef<str>, const N: usize> From<[(Cow<'static, str>, S); N]> for Cells {
    fn from(values: [(Cow<'static, str>, S); N]) -> Self {
        values.into_iter().collect()
    }
}

impl<S: AsRef<str>> Extend<(Cow<'static, str>, S)> for Cells {
    fn extend<I: IntoIterator<Item = (Cow<'static, str>, S)>>(&mut self, values: I) {
        values.into_iter().for_each(|(column, value)| self.insert(column, value));
    }
}

impl Index<&str> for Cells {
    type Output = str;

    /// The value in a column; empty where there is none.
    fn index(&self, column: &str) -> &str {
        self.get(column).unwrap_or_default()
    }
}

impl fmt::Debug for Cells {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl Serialize for Cells {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Cells {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Whatever a file holds, and in whatever order, costs no more than a map.
        Ok(BTreeMap::<Cow<'static, str>, String>::deserialize(deserializer)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(cells: &Cells) -> BTreeMap<String, String> {
        cells.iter().map(|(column, value)| (column.to_string(), value.to_owned())).collect()
    }

    #[test]
    fn a_row_is_what_a_map_would_be_whatever_is_done_to_it() {
        let names = ["b", "d", "a", "c", "d", "e", "aa", "b"];
        let (mut cells, mut known) = (Cells::new(), BTreeMap::new());
        // More columns than are searched one by one, in no order, some twice.
        for round in 0..40 {
            let name = format!("{}{}", names[round % names.len()], round % 7);
            let value = "é".repeat(round % 5);
            cells.insert(name.clone().into(), &value);
            known.insert(name, value);
            assert_eq!(map(&cells), known);
        }
        assert!(cells.len() > FEW && cells.keys().is_sorted());
        for name in ["b0", "d1", "never"] {
            cells.remove(name);
            known.remove(name);
            assert_eq!(map(&cells), known);
            assert!(cells.get(name).is_none() && !cells.contains_key(name));
        }
        cells.retain(|column, value| column.len() < 3 && !value.is_empty());
        known.retain(|column, value| column.len() < 3 && !value.is_empty());
        assert_eq!(map(&cells), known);
        assert!(known.iter().all(|(column, value)| cells.get(column) == Some(value) && &cells[column] == value));
        let again: Cells = known.clone().into_iter().rev().map(|(column, value)| (column.into(), value)).collect();
        assert_eq!(again, cells);
    }

    #[test]
    fn a_row_is_written_as_an_object_and_read_in_any_order() {
        let text = r#"{"city":"Miami","name":"x \"y\"","zip":"33101"}"#;
        let cells: Cells = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&cells).unwrap(), text);
        let other: Cells =
            serde_json::from_str(r#"{"zip":"1","name":"x \"y\"","zip":"33101","city":"Miami"}"#).unwrap();
        assert_eq!(other, cells, "of two values for one name the later counts, as in a map");
        let twice = Cells::from([("a".into(), "1"), ("b".into(), "2"), ("a".into(), "3")]);
        assert_eq!(twice, Cells::from([("a".into(), "3"), ("b".into(), "2")]));
    }
}
