//! Hours of older versions to schedules of 3.1, where they are certain.

use std::borrow::Cow;

use super::days;
use super::draft::Draft;
use super::reshape::Remarks;
use crate::Reason;

/// Hours as 3.0 and later write them: they are what they say.
pub(super) fn is_of_three(draft: &Draft<'_>) -> bool {
    let time = |text: &str| {
        let bytes = text.as_bytes();
        text.is_empty()
            || (bytes.len() >= 5
                && bytes[2] == b':'
                && bytes.iter().filter(|byte| byte.is_ascii_digit()).count() >= 4
                && !text.contains(['m', 'M']))
    };
    let dates = ["valid_from", "valid_to", "dtstart", "until"];
    draft.get("weekday").is_empty()
        && ["opens_at", "closes_at"].iter().all(|name| time(draft.get(name)))
        && dates
            .iter()
            .all(|name| draft.get(name).is_empty() || days::date(draft.get(name)).as_deref() == Some(draft.get(name)))
}

/// Hours by the day of the week. What is not certain becomes prose in the description, and the times are taken away, because a
/// wrong time sends somebody to a locked door.
pub(super) fn weekly(draft: &mut Draft<'_>, remarks: &mut Remarks) {
    // Some wrote times of day into the columns for dates.
    let (mut opens, mut closes) = (draft.get("opens_at").to_owned(), draft.get("closes_at").to_owned());
    if opens.is_empty() && closes.is_empty() {
        let (start, until) = (draft.get("dtstart"), draft.get("until"));
        if days::hours(start, until).is_some() {
            (opens, closes) = (start.to_owned(), until.to_owned());
            draft.set("dtstart", "");
            draft.set("until", "");
        }
    }
    let weekday = draft.get("weekday").to_owned();
    let dates = ["valid_from", "valid_to"];
    if weekday.is_empty()
        && opens.is_empty()
        && closes.is_empty()
        && dates.iter().all(|name| draft.get(name).is_empty())
    {
        return;
    }
    for name in dates {
        as_date(draft, name, name, remarks);
    }
    let (weekday_known, hours) = (days::days(&weekday), days::hours(&opens, &closes));
    let told = !draft.get("byday").is_empty();
    let no_times = opens.is_empty() && closes.is_empty();
    if (weekday_known.is_some() || (weekday.is_empty() && told)) && (hours.is_some() || no_times) {
        if let Some(found) = weekday_known {
            draft.take("weekday");
            if !told {
                draft.set("freq", found.freq);
                draft.set("byday", found.byday);
            }
            if found.prose {
                remarks.push(("weekday", crate::Outcome::Repaired, Reason::HoursRead, weekday));
            }
        }
        if let Some((from, to)) = hours {
            draft.set("opens_at", from);
            draft.set("closes_at", to);
        }
        return;
    }
    if let (true, true, Some((from, to))) = (weekday.is_empty(), !told, &hours) {
        // Times without a day: kept as times, which say nothing about any day.
        draft.set("opens_at", from.clone());
        draft.set("closes_at", to.clone());
        return;
    }
    let prose = [
        weekday.as_str(),
        &[opens.as_str(), closes.as_str()].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" - "),
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join(" ");
    draft.set("opens_at", "");
    draft.set("closes_at", "");
    let described = draft.get("description").to_owned();
    if described.is_empty() {
        draft.set("description", prose.clone());
    } else {
        // The source's own words stand; what they were made of stays beside them.
        draft.set("original_opens_at", opens);
        draft.set("original_closes_at", closes);
    }
    remarks.push(("opens_at", crate::Outcome::Kept, Reason::HoursNotUnderstood, prose));
}

/// Holidays: from a day to a day, closed or with other hours.
pub(super) fn holiday(draft: &mut Draft<'_>, remarks: &mut Remarks) {
    as_date(draft, "start_date", "valid_from", remarks);
    as_date(draft, "end_date", "valid_to", remarks);
    let closed = draft.take("closed").unwrap_or_default();
    if super::private::says_yes(&closed) {
        draft.set("notes", "Closed");
        for (from, to) in [("opens_at", "original_opens_at"), ("closes_at", "original_closes_at")] {
            let time = draft.take(from).unwrap_or_default();
            draft.set(to, time);
        }
        return;
    }
    if !super::private::says_no(&closed) {
        draft.set("closed", closed);
    }
    let (opens, closes) = (draft.get("opens_at").to_owned(), draft.get("closes_at").to_owned());
    if opens.is_empty() && closes.is_empty() {
        return;
    }
    if let Some((from, to)) = days::hours(&opens, &closes) {
        draft.set("opens_at", from);
        draft.set("closes_at", to);
    } else {
        let prose = format!("{opens} - {closes}");
        draft.set("opens_at", "");
        draft.set("closes_at", "");
        draft.set("notes", prose.clone());
        remarks.push(("opens_at", crate::Outcome::Kept, Reason::HoursNotUnderstood, prose));
    }
}

/// Moves a date to its column when it is certain; otherwise it stays under its old name, or an `original_` one.
fn as_date(draft: &mut Draft<'_>, from: &'static str, to: &'static str, remarks: &mut Remarks) {
    let Some(raw) = draft.take(from) else { return };
    match days::date(&raw) {
        Some(date) => draft.set(to, date),
        None => {
            remarks.push((from, crate::Outcome::Kept, Reason::DateNotUnderstood, raw.to_string()));
            let kept = if from == to { Cow::Owned(format!("original_{from}")) } else { Cow::Borrowed(from) };
            draft.set(kept, raw);
        }
    }
}
