//! The order of all records: a place for each, best first, and the day on which it moves down.

use jiff::{ToSpan, civil::Date};
use many_doors_domain::{Freshness, Quality, Resource};

/// Bits of a place below the quality bucket: room for two million records in each, and three bytes from one to the next.
const NUMBER_BITS: u32 = 21;

/// The bucket in which a record stands: 0 is best.
pub(crate) fn bucket_on(resource: &Resource, today: Date) -> u8 {
    Quality::of(resource, freshness(resource, today)).0
}

/// The first and the last place of a bucket. Places are rowids of the full-text table; `places.rs` gives out the numbers.
pub(crate) fn places_of(bucket: u8) -> (i64, i64) {
    let first = i64::from(bucket) << NUMBER_BITS;
    (first, first | ((1 << NUMBER_BITS) - 1))
}

/// The quality bucket of a place; 0 is best.
pub(crate) fn bucket(place: i64) -> u8 {
    match waiting_bucket(place) {
        Some(bucket) => bucket,
        None => u8::try_from(place >> NUMBER_BITS).unwrap_or(u8::MAX),
    }
}

/// From here on are no places: records that wait for one. As many bytes as a place, so that a row need not grow for it.
const WAITING: i64 = 1 << 30;
const WAITING_BITS: u32 = 22;

/// What stands for a place while many records are brought in: the bucket in which they shall stand, and a number.
pub(crate) fn waiting(bucket: u8, number: i64) -> Option<i64> {
    (number < 1 << WAITING_BITS).then_some(WAITING | (i64::from(bucket) << WAITING_BITS) | number)
}

/// The bucket in which a waiting record shall stand; none if it has its place.
pub(crate) fn waiting_bucket(place: i64) -> Option<u8> {
    (place >= WAITING).then(|| u8::try_from((place - WAITING) >> WAITING_BITS).unwrap_or(u8::MAX))
}

/// The first day after `today` on which the record's freshness is another.
pub(crate) fn ages_on(resource: &Resource, today: Date) -> Option<Date> {
    // Freshness only ever sinks, and every step takes less than three years.
    let on = |days: i32| today.checked_add(days.days()).ok();
    let same = |days: i32| on(days).is_none_or(|day| freshness(resource, day) == freshness(resource, today));
    let (mut before, mut after) = (0, 3 * 366);
    if same(after) {
        return None;
    }
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if same(middle) {
            before = middle;
        } else {
            after = middle;
        }
    }
    on(after)
}

fn freshness(resource: &Resource, day: Date) -> Freshness {
    Freshness::of(resource.checked, day)
}

#[cfg(test)]
mod tests {
    use super::ages_on;
    use jiff::civil::date;
    use many_doors_domain::Resource;

    fn checked(on: &str) -> Resource {
        let record = format!(
            r#"{{"id":"x","name":"x","kind":"rights","status":{{"state":"available"}},"cost":{{"kind":"free"}},
            "id_asked":{{"asked":"no"}},"emergency":{{"policy":"unknown"}},"communities":[],"needs":[],
            "area":{{"scope":"national"}},"checked":{{"date":"{on}","basis":"tested"}}}}"#
        );
        serde_json::from_str(&record).unwrap()
    }

    #[test]
    fn the_day_on_which_a_record_ages_is_known_beforehand() {
        let today = date(2026, 11, 22);
        assert_eq!(ages_on(&checked("2026-09-14"), today), Some(date(2027, 3, 17)));
        assert_eq!(ages_on(&checked("2025-02"), today), Some(date(2027, 2, 3)));
        assert_eq!(ages_on(&checked("2017"), today), None);
    }
}
