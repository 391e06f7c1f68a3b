//! Rows of the table `schedule` as hours, where that is certain.

use jiff::civil::Time;
use many_doors_domain::{Cells, Hours, Opening, Weekday};

use super::bundle::cell;

/// Days by the two letters of RFC 5545.
pub(crate) const DAYS: &[(&str, Weekday)] = &[
    ("MO", Weekday::Monday),
    ("TU", Weekday::Tuesday),
    ("WE", Weekday::Wednesday),
    ("TH", Weekday::Thursday),
    ("FR", Weekday::Friday),
    ("SA", Weekday::Saturday),
    ("SU", Weekday::Sunday),
];

/// What the rows say, apart from the zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Week {
    /// Nothing.
    Nothing,
    /// Day and night.
    Always,
    /// On these days.
    Openings(Vec<Opening>),
    /// Something that no plain week can hold.
    NotUnderstood,
}

/// Reads rows that belong to one door.
pub(crate) fn week<'c>(rows: impl Iterator<Item = &'c Cells>) -> Week {
    let mut openings: Vec<Opening> = Vec::new();
    let mut none = true;
    for row in rows {
        none = false;
        let Some(opening) = opening(row) else { return Week::NotUnderstood };
        match openings.iter_mut().find(|other| (other.from, other.to) == (opening.from, opening.to)) {
            // One row a day is how most sources write a working week.
            Some(other) => opening.days.iter().for_each(|day| {
                if !other.days.contains(day) {
                    other.days.push(*day);
                }
            }),
            None => openings.push(opening),
        }
    }
    if none {
        return Week::Nothing;
    }
    match openings.as_slice() {
        [one] if is_whole_day(one) && DAYS.iter().all(|(_, day)| one.days.contains(day)) => Week::Always,
        _ => Week::Openings(openings),
    }
}

/// From midnight to the last minute.
fn is_whole_day(opening: &Opening) -> bool {
    opening.from == Time::midnight() && (opening.to.hour(), opening.to.minute()) == (23, 59)
}

/// One row, if it repeats every week without end and has days and times.
fn opening(row: &Cells) -> Option<Opening> {
    let blank = |column: &str| cell(row, column).trim().is_empty();
    let plain =
        ["valid_from", "valid_to", "until", "count", "byweekno", "bymonthday", "byyearday"].into_iter().all(blank);
    let every_week = cell(row, "freq") == "WEEKLY" && matches!(cell(row, "interval"), "" | "1");
    if !plain || !every_week {
        return None;
    }
    let day = |text: &str| DAYS.iter().find(|(code, _)| *code == text.trim()).map(|(_, day)| *day);
    let days: Vec<Weekday> = cell(row, "byday").split(',').map(day).collect::<Option<_>>()?;
    let (from, to) = (time(cell(row, "opens_at"))?, time(cell(row, "closes_at"))?);
    // A stretch of no length is how some programs say "closed", and others "all day".
    (from != to).then_some(Opening { days, from, to })
}

/// `HH:MM` or `HH:MM:SS`.
fn time(text: &str) -> Option<Time> {
    let mut parts = text.trim().split(':');
    let mut number = || {
        let part = parts.next()?;
        (part.len() == 2).then(|| part.parse::<i8>().ok()).flatten()
    };
    let (hour, minute) = (number()?, number()?);
    match parts.next() {
        Some(seconds) if seconds.len() < 2 => None,
        _ => Time::new(hour, minute, 0, 0).ok(),
    }
}

impl Week {
    /// With its zone; hours whose zone is not known are not known.
    pub(crate) fn hours(&self, zone: Option<&str>) -> Hours {
        match (self, zone) {
            (Self::Always, _) => Hours::Always,
            (Self::Openings(openings), Some(zone)) => {
                Hours::Weekly { zone: zone.to_owned(), openings: openings.clone() }
            }
            _ => Hours::Unknown,
        }
    }
}

/// The days of an opening as RFC 5545 writes them.
pub(crate) fn byday(days: &[Weekday]) -> String {
    let code = |day: &Weekday| DAYS.iter().find(|(_, known)| known == day).map_or("", |(code, _)| *code);
    days.iter().map(code).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use many_doors_domain::{Cells, Hours};

    use super::{Week, week};

    fn row(byday: &str, opens: &str, closes: &str) -> Cells {
        let cells = [("freq", "WEEKLY"), ("byday", byday), ("opens_at", opens), ("closes_at", closes)];
        cells.into_iter().map(|(column, value)| (column.to_owned().into(), value.to_owned())).collect()
    }

    #[test]
    fn one_row_a_day_is_one_working_week() {
        let Week::Openings(openings) = week([row("MO", "09:00:00", "17:00:00"), row("TU", "09:00", "17:00")].iter())
        else {
            panic!("two plain rows are understood")
        };
        assert_eq!((openings.len(), openings[0].days.len()), (1, 2));
    }

    #[test]
    fn a_row_that_is_not_plain_makes_the_whole_week_unknown() {
        let mut seasonal = row("MO", "09:00", "17:00");
        seasonal.insert("valid_to".into(), "2026-06-30");
        let prose = Cells::from([("description".into(), "By appointment".to_owned())]);
        for odd in [seasonal, prose, row("", "09:00", "17:00"), row("MO", "9am", "17:00"), row("MO", "09:00", "09:00")]
        {
            assert_eq!(week([row("TU", "09:00", "17:00"), odd.clone()].iter()), Week::NotUnderstood, "{odd:?}");
        }
    }

    #[test]
    fn hours_without_a_zone_are_not_known_and_day_and_night_needs_none() {
        assert_eq!(week([row("MO", "09:00", "17:00")].iter()).hours(None), Hours::Unknown);
        let always = row("MO,TU,WE,TH,FR,SA,SU", "00:00:00", "23:59:00");
        assert_eq!(week([always].iter()).hours(None), Hours::Always);
    }
}
