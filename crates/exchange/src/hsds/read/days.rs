//! Days of the week and times of day as people write them, understood only when nothing else can be meant.

/// The days as RFC 5545 writes them, Monday first.
pub(super) const CODES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const NAMES: [&[&str]; 7] = [
    &["monday", "mondays", "mon", "mo"],
    &["tuesday", "tuesdays", "tue", "tues", "tu"],
    &["wednesday", "wednesdays", "wed", "weds", "we"],
    &["thursday", "thursdays", "thu", "thur", "thurs", "th"],
    &["friday", "fridays", "fri", "fr"],
    &["saturday", "saturdays", "sat", "sa"],
    &["sunday", "sundays", "sun", "su"],
];

/// Which week of the month.
const ORDINALS: [(&str, &str); 5] = [("first", "1"), ("second", "2"), ("third", "3"), ("fourth", "4"), ("last", "-1")];

/// When something is repeated.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Days {
    /// `WEEKLY` or `MONTHLY`.
    pub(super) freq: &'static str,
    /// `MO,TU` or `2SA`.
    pub(super) byday: String,
    /// More than the plain name of one day.
    pub(super) prose: bool,
}

fn day(word: &str) -> Option<usize> {
    let word = word.trim_end_matches('.').to_lowercase();
    NAMES.iter().position(|names| names.contains(&word.as_str()))
}

/// `Monday`, `Mon - Wed, Fri`, `Tuesday & Thursday`, `Second Saturday`. Numbers are not understood: a week begins on Sunday for
/// some and on Monday for others.
pub(super) fn days(text: &str) -> Option<Days> {
    let words: Vec<&str> = text.split_whitespace().collect();
    if let [ordinal, name] = words.as_slice()
        && let Some((_, number)) = ORDINALS.iter().find(|(word, _)| ordinal.eq_ignore_ascii_case(word))
    {
        return Some(Days { freq: "MONTHLY", byday: format!("{number}{}", CODES[day(name)?]), prose: true });
    }
    let text = text
        .to_lowercase()
        .replace(" through ", "-")
        .replace(" to ", "-")
        .replace(" and ", ",")
        .replace(['–', '—'], "-");
    let mut open = [false; 7];
    for part in text.split([',', '&', '/', ';']) {
        let mut ends = part.split('-').map(str::trim);
        match (ends.next().map(day), ends.next().map(day), ends.next()) {
            (Some(Some(one)), None, _) => open[one] = true,
            (Some(Some(first)), Some(Some(last)), None) => {
                // Saturday - Sunday and Sunday - Saturday go round the end of the week.
                let length = (last + 7 - first) % 7;
                (0..=length).for_each(|step| open[(first + step) % 7] = true);
            }
            _ => return None,
        }
    }
    let byday: Vec<&str> = CODES.iter().zip(open).filter(|(_, open)| *open).map(|(code, _)| *code).collect();
    let prose = text.contains([',', '-', '&', '/', ';']);
    Some(Days { freq: "WEEKLY", byday: byday.join(","), prose })
}

/// A time, and whether it says which half of the day it means.
fn time(text: &str) -> Option<(u32, bool)> {
    let text = text.trim().to_lowercase().replace([' ', '.'], "");
    let (digits, half) = if let Some(rest) = text.strip_suffix("am") {
        (rest, Some(0))
    } else if let Some(rest) = text.strip_suffix("pm") {
        (rest, Some(12))
    } else {
        match text.as_str() {
            "noon" => return Some((12 * 60, true)),
            "midnight" => return Some((0, true)),
            _ => (text.as_str(), None),
        }
    };
    let mut parts = digits.split(':');
    let hours = parts.next()?;
    let minutes = parts.next();
    let seconds = parts.next();
    let whole = |part: &str, most: u32| -> Option<u32> {
        let fits = !part.is_empty() && part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse().ok().filter(|number| fits && *number <= most)
    };
    if parts.next().is_some() || minutes.is_some_and(|part| part.len() != 2) || seconds.is_some_and(|part| part != "00")
    {
        return None;
    }
    let minute = minutes.map_or(Some(0), |part| whole(part, 59))?;
    let hour = whole(hours, 24)?;
    match half {
        Some(add) if (1..=12).contains(&hour) => Some(((hour % 12 + add) * 60 + minute, true)),
        Some(_) => None,
        // Without a half, only the 24-hour clock is certain: two digits, or seconds as computers write them.
        None if minutes.is_some() && (hours.len() == 2 || seconds.is_some()) && (hour < 24 || minute == 0) => {
            Some((hour * 60 + minute, hour >= 13 || seconds.is_some()))
        }
        None => None,
    }
}

/// Opening and closing as `HH:MM:SS`, when both are certain: `9:00am` and `5pm`, `08:00` and `17:00`. A pair that would close
/// before it opens is certain only when both say which half of the day they mean.
pub(super) fn hours(opens: &str, closes: &str) -> Option<(String, String)> {
    let (from, sure_from) = time(opens)?;
    let (to, sure_to) = time(closes)?;
    let halves = |text: &str| text.to_lowercase().contains(['m', 'n']);
    let overnight = to <= from;
    let certain = (sure_from && sure_to) || (!overnight && halves(opens) == halves(closes));
    if from == to || !certain {
        return None;
    }
    let shown = |minutes: u32| {
        let minutes = if minutes == 24 * 60 { 0 } else { minutes };
        format!("{:02}:{:02}:00", minutes / 60, minutes % 60)
    };
    Some((shown(from), shown(to)))
}

/// A date as `YYYY-MM-DD`, when only one can be meant: `2015-12-24`, `12/24/2015`, `December 24, 2014`. Dates without a year or
/// with one of two digits are none, and neither is 1/2/2014.
pub(super) fn date(text: &str) -> Option<String> {
    let text = text.trim();
    let found = if let Some(date) = text.get(..10).and_then(iso) {
        let rest = &text[10..];
        (rest.is_empty() || rest.starts_with(['T', ' '])).then_some(date)?
    } else if text.contains('/') {
        let mut parts = text.split('/');
        let (a, b, year) = (parts.next()?, parts.next()?, parts.next()?);
        let (a, b): (i8, i8) = (a.trim().parse().ok()?, b.trim().parse().ok()?);
        let year: i16 = (year.trim().len() == 4).then(|| year.trim().parse().ok())??;
        let (month, day) = match (a, b) {
            (1..=12, 13..=31) => (a, b),
            (13..=31, 1..=12) => (b, a),
            (same, other) if same == other => (same, other),
            _ => return None,
        };
        if parts.next().is_some() {
            return None;
        }
        jiff::civil::Date::new(year, month, day).ok()?
    } else {
        let text = text.replace(',', " ");
        let words: Vec<&str> = text.split_whitespace().collect();
        let [month, day, year] = words.as_slice() else { return None };
        let number = MONTHS.iter().position(|name| {
            name.eq_ignore_ascii_case(month) || (month.len() == 3 && name[..3].eq_ignore_ascii_case(month))
        })?;
        let year = (year.len() == 4).then(|| year.parse().ok())??;
        jiff::civil::Date::new(year, i8::try_from(number + 1).ok()?, day.parse().ok()?).ok()?
    };
    // Year 1 is how one program writes "every year".
    (found.year() > 1000).then(|| found.to_string())
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn iso(text: &str) -> Option<jiff::civil::Date> {
    (text.len() == 10 && text.as_bytes()[4] == b'-').then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_understood_one_by_one_in_lists_and_ranges() {
        let said = |text: &str| days(text).map(|days| format!("{} {}", days.freq, days.byday));
        assert_eq!(said("Monday").as_deref(), Some("WEEKLY MO"));
        assert_eq!(said("Mon - Tue & Thur - Fri").as_deref(), Some("WEEKLY MO,TU,TH,FR"));
        assert_eq!(said("Sunday-Saturday").as_deref(), Some("WEEKLY MO,TU,WE,TH,FR,SA,SU"));
        assert_eq!(said("Monday to Wednesday").as_deref(), Some("WEEKLY MO,TU,WE"));
        assert_eq!(said("Second Saturday").as_deref(), Some("MONTHLY 2SA"));
        for text in ["1", "", "Monday Holiday", "daily", "Mon-Wed-Fri", "9:00AM", "second Holiday"] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn hours_are_understood_only_when_both_ends_are_certain() {
        let said = |a: &str, b: &str| hours(a, b).map(|(a, b)| format!("{a}-{b}"));
        assert_eq!(said("9:00am", "5pm").as_deref(), Some("09:00:00-17:00:00"));
        assert_eq!(said("08:00", "17:00").as_deref(), Some("08:00:00-17:00:00"));
        assert_eq!(said("09:00:00", "12:30:00").as_deref(), Some("09:00:00-12:30:00"));
        assert_eq!(said("10:00 PM", "2:00 A.M.").as_deref(), Some("22:00:00-02:00:00"));
        assert_eq!(said("14:00", "4:00 PM").as_deref(), Some("14:00:00-16:00:00"));
        assert_eq!(said("12:00am", "12:00pm").as_deref(), Some("00:00:00-12:00:00"));
        for (a, b) in [
            ("9am", "03:00"),
            ("8:00", "5:00"),
            ("9:30", "5:00 PM"),
            ("09:00", "05:00"),
            ("9:0am", "5pm"),
            ("13:00pm", "5pm"),
            ("", "5pm"),
            ("9am", "9am"),
        ] {
            assert_eq!(said(a, b), None, "{a} {b}");
        }
    }

    #[test]
    fn a_date_that_could_be_two_is_none() {
        assert_eq!(date("12/24/2015").as_deref(), Some("2015-12-24"));
        assert_eq!(date("December 24, 2014").as_deref(), Some("2014-12-24"));
        assert_eq!(date("2019-12-24T10:00:00Z").as_deref(), Some("2019-12-24"));
        for text in
            ["1/11/2014", "13/27/2014", "1/2/14", "January 01, 0001", "soon", "2019-13-01", "24/2/70", "é/é/2014"]
        {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
