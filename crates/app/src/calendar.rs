//! The meetings of a group as a file that calendar programs open (iCalendar, RFC 5545).
//!
//! The format is forty lines here: the crates that write it bring a second library of dates along. Times have no zone: six in the evening
//! is six in the evening wherever the group meets. Nothing in the file says which program made it, or when.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    io::Write as _,
};

use jiff::{ToSpan, civil::Date, civil::Time};

use crate::{
    App,
    save::{save_new, saved},
    wire::{Failure, FailureCode, MeetingsEvery, SaveCalendarRequest, Saved},
};

/// What the file is called. Neutral.
const FILE_NAME: &str = "meetings";
/// So many are planned.
const MEETINGS: i32 = 6;
/// A line has no more bytes than this, without its end.
const LONGEST_LINE: usize = 75;

impl App {
    /// Saves six meetings in a folder that the person chose.
    ///
    /// # Errors
    /// `BadRequest` for a day that there is not; `NotSaved`, and on a kiosk.
    pub fn save_calendar(&self, request: SaveCalendarRequest) -> Result<Saved, Failure> {
        let folder = self.folder_to_save_in(&request.folder)?;
        let text = calendar(&request).ok_or_else(|| Failure::of(FailureCode::BadRequest))?;
        saved(save_new(&folder, FILE_NAME, ".ics", |file| file.write_all(text.as_bytes())))
    }
}

/// The whole file; none, if the day or the hour is none.
fn calendar(request: &SaveCalendarRequest) -> Option<String> {
    let first: Date = request.first.trim().parse().ok()?;
    let hour = match request.hour.trim() {
        "" => None,
        typed => Some(typed.parse::<Time>().ok()?),
    };
    let mut same = DefaultHasher::new();
    (&request.name, &request.place, &request.first, &request.hour).hash(&mut same);
    let same = same.finish();
    let mut lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//EN"].map(str::to_owned).to_vec();
    for number in 0..MEETINGS {
        let day = nth(first, request.every, number)?;
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{same:016x}-{}", number + 1),
            // Asked for by the format. The day of the meeting, not of the writing.
            format!("DTSTAMP:{}T000000Z", day.strftime("%Y%m%d")),
        ]);
        match hour {
            Some(hour) => {
                lines.push(format!("DTSTART:{}T{}", day.strftime("%Y%m%d"), hour.strftime("%H%M%S")));
                lines.push("DURATION:PT2H".to_owned());
            }
            None => lines.push(format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d"))),
        }
        lines.push(format!("SUMMARY:{}", escaped(&request.name)));
        if !request.place.trim().is_empty() {
            lines.push(format!("LOCATION:{}", escaped(&request.place)));
        }
        lines.extend(["CLASS:PRIVATE".to_owned(), "END:VEVENT".to_owned()]);
    }
    lines.push("END:VCALENDAR".to_owned());
    Some(lines.iter().map(|line| folded(line)).collect())
}

/// The day of a meeting, counted from 0. Once a month is on the same weekday of the month: each second Sunday; from a fifth one on, the last.
fn nth(first: Date, every: MeetingsEvery, number: i32) -> Option<Date> {
    match every {
        MeetingsEvery::Week => first.checked_add(number.weeks()).ok(),
        MeetingsEvery::Fortnight => first.checked_add((2 * number).weeks()).ok(),
        MeetingsEvery::Month => {
            let month = first.first_of_month().checked_add(number.months()).ok()?;
            let which = (first.day() - 1) / 7 + 1;
            month.nth_weekday_of_month(if which == 5 { -1 } else { which }, first.weekday()).ok()
        }
    }
}

/// Words as a value: what has a meaning in the format is written with a stroke before it.
fn escaped(words: &str) -> String {
    let mut text = String::new();
    for line in words.trim().lines() {
        if !text.is_empty() {
            text.push_str("\\n");
        }
        for letter in line.chars().filter(|letter| !letter.is_control()) {
            if matches!(letter, '\\' | ';' | ',') {
                text.push('\\');
            }
            text.push(letter);
        }
    }
    text
}

/// A line of the file. A long one goes on in the next, which begins with a space; never within a letter.
fn folded(line: &str) -> String {
    let mut text = String::new();
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(letter);
        length += letter.len_utf8();
    }
    text + "\r\n"
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn request(first: &str, hour: &str, every: MeetingsEvery) -> SaveCalendarRequest {
        SaveCalendarRequest {
            folder: String::new(),
            name: "Thursday tea; soup, too".to_owned(),
            place: "Room 2\nBack door".to_owned(),
            first: first.to_owned(),
            hour: hour.to_owned(),
            every,
        }
    }

    fn starts(request: &SaveCalendarRequest) -> Vec<String> {
        let text = calendar(request).unwrap();
        text.lines().filter_map(|line| line.strip_prefix("DTSTART")).map(str::to_owned).collect()
    }

    #[test]
    fn six_meetings_have_their_hour_their_name_and_their_place_and_no_maker() {
        let text = calendar(&request("2026-12-03", "18:30", MeetingsEvery::Week)).unwrap();
        assert_eq!(text.matches("BEGIN:VEVENT\r\n").count(), 6);
        assert!(
            text.contains("DTSTART:20261203T183000\r\nDURATION:PT2H\r\nSUMMARY:Thursday tea\\; soup\\, too\r\n"),
            "{text}"
        );
        assert!(text.contains("LOCATION:Room 2\\nBack door\r\n"), "{text}");
        assert!(text.contains("DTSTART:20270107T183000"), "{text}");
        assert!(!text.to_lowercase().contains("door s") && !text.contains("Many"), "{text}");
    }

    #[test]
    fn once_a_month_is_the_same_weekday_of_the_month_and_a_fifth_one_is_the_last() {
        let second_sunday = starts(&request("2026-11-08", "", MeetingsEvery::Month));
        assert_eq!(second_sunday[..3], [";VALUE=DATE:20261108", ";VALUE=DATE:20261213", ";VALUE=DATE:20270110"]);
        let last_sunday = starts(&request("2026-11-29", "", MeetingsEvery::Month));
        assert_eq!(last_sunday[1..3], [";VALUE=DATE:20261227", ";VALUE=DATE:20270131"]);
        let fortnight = starts(&request("2026-12-24", "09:00", MeetingsEvery::Fortnight));
        assert_eq!(fortnight[1], ":20270107T090000");
    }

    #[test]
    fn a_day_that_there_is_not_is_refused() {
        for (first, hour) in
            [("", ""), ("2026-02-30", ""), ("tomorrow", ""), ("2026-12-03", "25:00"), ("9999-12-30", "")]
        {
            assert!(calendar(&request(first, hour, MeetingsEvery::Week)).is_none(), "{first} {hour}");
        }
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_put_together_again_it_says_what_was_typed(name in "\\PC{1,200}") {
            let mut request = request("2026-12-03", "18:30", MeetingsEvery::Week);
            request.name.clone_from(&name);
            let text = calendar(&request).unwrap();
            prop_assert!(text.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
            let whole = text.replace("\r\n ", "");
            let said = whole.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
            let said = said.replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
            let typed: String = name.trim().chars().filter(|letter| !letter.is_control()).collect();
            prop_assert_eq!(said, typed);
        }
    }
}
