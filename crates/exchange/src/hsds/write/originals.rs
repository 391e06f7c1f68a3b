//! What sources called their rows, numbers that follow one another in one row.

use std::collections::{BTreeMap, BTreeSet};

use many_doors_domain::Cells;

use crate::hsds::records::bundle::cell;

/// By table and source.
#[derive(Debug, Default)]
pub(super) struct Originals(BTreeMap<(String, String), Names>);

#[derive(Debug, Default)]
struct Names {
    numbers: BTreeSet<u64>,
    others: BTreeSet<String>,
}

impl Originals {
    /// Adds what a row of the profile says.
    pub(super) fn add(&mut self, row: &Cells) {
        let names = self.0.entry((cell(row, "table").to_owned(), cell(row, "source").to_owned())).or_default();
        let name = cell(row, "first");
        // Only numbers that are written as any program would write them: `007` is a name.
        match name.parse::<u64>().ok().filter(|number| number.to_string() == name) {
            Some(number) => drop(names.numbers.insert(number)),
            None => drop(names.others.insert(name.to_owned())),
        }
    }

    /// The rows.
    pub(super) fn rows(self) -> Vec<Cells> {
        let mut rows = Vec::new();
        for ((table, source), names) in self.0 {
            let mut push = |first: String, last: Option<u64>| {
                let values = [("table", table.clone()), ("source", source.clone()), ("first", first)];
                let values = values.into_iter().chain(last.map(|last| ("last", last.to_string())));
                rows.push(values.map(|(column, value)| (column.into(), value)).collect());
            };
            for (first, last) in runs(names.numbers) {
                push(first.to_string(), (last > first).then_some(last));
            }
            names.others.into_iter().for_each(|name| push(name, None));
        }
        rows
    }
}

fn runs(numbers: BTreeSet<u64>) -> Vec<(u64, u64)> {
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for number in numbers {
        match runs.last_mut().filter(|(_, last)| last.checked_add(1) == Some(number)) {
            Some((_, last)) => *last = number,
            None => runs.push((number, number)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_follow_one_another_are_one_row() {
        let mut originals = Originals::default();
        for name in ["2", "1", "3", "7", "007", "A 4"] {
            let row = [("table", "phone"), ("source", "example"), ("first", name)];
            originals.add(&row.into_iter().map(|(column, value)| (column.into(), value.to_owned())).collect());
        }
        let rows: Vec<(String, String)> =
            originals.rows().iter().map(|row| (cell(row, "first").to_owned(), cell(row, "last").to_owned())).collect();
        let wanted = [("1", "3"), ("7", ""), ("007", ""), ("A 4", "")];
        assert_eq!(rows, wanted.map(|(first, last)| (first.to_owned(), last.to_owned())));
    }
}
