//! What an earlier edition of a sheet brought: a row whose name others have, too, keeps its id only where it is still the same.

use std::collections::BTreeSet;

use many_doors_domain::Record;

use crate::hash::HashMap;

/// The records that an earlier edition became, by their name and organization.
#[derive(Debug, Default)]
pub struct Earlier {
    by_name: HashMap<String, Vec<Known>>,
}

/// What is compared of one of them.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) id: String,
    /// The digits of its numbers.
    numbers: BTreeSet<String>,
    /// The words of its address, or of the place it serves.
    place: BTreeSet<String>,
}

/// What is compared of a row.
pub(super) struct Facts {
    /// The digits of its first number.
    pub(super) number: String,
    /// It names a street.
    pub(super) street: bool,
    /// The words of its address.
    pub(super) place: BTreeSet<String>,
}

impl Earlier {
    /// Adds a record of the same source.
    pub fn add(&mut self, record: &Record) {
        let cells = |tables: &[&str], columns: &[&str]| -> Vec<&str> {
            let rows = tables.iter().filter_map(|table| record.unplaced.0.get(*table)).flatten();
            rows.flat_map(|row| columns.iter().filter_map(|column| row.get(column))).collect()
        };
        let name = &record.resource.name;
        let organization = cells(&["organization"], &["name"]).first().copied().unwrap_or(name);
        let place = ["address_1", "address_2", "city", "state_province", "postal_code", "country", "name"];
        let known = Known {
            id: record.resource.id.0.clone(),
            numbers: cells(&["phone"], &["number"]).into_iter().map(digits).collect(),
            place: cells(&["address", "service_area"], &place).into_iter().flat_map(words).collect(),
        };
        self.by_name.entry(named(name, organization)).or_default().push(known);
    }

    /// The records of this name.
    pub(super) fn of(&self, named: &str) -> &[Known] {
        self.by_name.get(named).map_or(&[], Vec::as_slice)
    }
}

impl Known {
    /// Whether a row is this record for certain: the same number at the same place.
    pub(super) fn is(&self, row: &Facts) -> bool {
        let number = if row.number.is_empty() { self.numbers.is_empty() } else { self.numbers.contains(&row.number) };
        let place = if row.place.is_empty() { self.place.is_empty() } else { row.place.is_subset(&self.place) };
        (!row.number.is_empty() || row.street) && number && place
    }

    /// Whether nothing speaks against a row being this record: its number is no other, and `with_place`, the numbers in
    /// its address are no others.
    pub(super) fn may_be(&self, row: &Facts, with_place: bool) -> bool {
        let number = row.number.is_empty() || self.numbers.is_empty() || self.numbers.contains(&row.number);
        let mut numbered = row.place.iter().filter(|word| word.chars().any(char::is_numeric));
        number && (!with_place || self.place.is_empty() || numbered.all(|word| self.place.contains(word)))
    }
}

/// A name and an organization, by which editions are compared.
pub(super) fn named(name: &str, organization: &str) -> String {
    let plain = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
    format!("{}\u{1e}{}", plain(name), plain(organization))
}

pub(super) fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// The words of a place in small letters.
pub(super) fn words(place: &str) -> impl Iterator<Item = String> {
    place.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}
