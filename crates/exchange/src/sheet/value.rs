//! Single values: how numbers and moments are written, and what dates, states of a service and yes or no mean.

use std::sync::OnceLock;

use jiff::civil::Date;

use super::fold::fold;

/// A number as a spreadsheet shows it: no trailing `.0`, 15 digits.
pub(super) fn number(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    // "-0" is 0.
    let rounded: f64 = if rounded == 0.0 { 0.0 } else { rounded };
    rounded.to_string()
}

/// `2026-03-04T00:00:00` as `2026-03-04`, with the time where there is one.
pub(super) fn iso_moment(text: &str) -> String {
    match text.split_once('T') {
        Some((date, time)) if time.trim_start_matches(['0', ':', '.']).trim_end_matches('Z').is_empty() => {
            date.to_owned()
        }
        Some((date, time)) => format!("{date} {time}"),
        None => text.to_owned(),
    }
}

/// Which of two numbers in `3/4/2026` is the month: seen in the other dates of the same column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum DateOrder {
    MonthFirst,
    DayFirst,
    #[default]
    Unknown,
}

impl DateOrder {
    /// Looks for a number above 12.
    pub(super) fn of<'a>(values: impl Iterator<Item = &'a str>) -> Self {
        let (mut month_first, mut day_first) = (false, false);
        for (one, two, _) in values.filter_map(three_numbers) {
            month_first |= one <= 12 && two > 12;
            day_first |= one > 12 && two <= 12;
        }
        match (month_first, day_first) {
            (true, false) => Self::MonthFirst,
            (false, true) => Self::DayFirst,
            _ => Self::Unknown,
        }
    }
}

/// A date as people write it, in ISO 8601, as exact as it is certain; and whether all of it was understood.
///
/// Where day and month cannot be told apart, the year alone is certain: it makes the fact look older, never newer.
pub(super) fn date(text: &str, order: DateOrder) -> Option<(String, bool)> {
    let text = text.trim();
    // The time of day does not matter.
    let day = text.split_once([' ', 'T']).map_or(text, |(day, time)| if time.contains(':') { day } else { text });
    if many_doors_domain::PartialDate::parse(day).is_ok() {
        return Some((day.to_owned(), true));
    }
    if let Some((year, month, day)) = year_first(day) {
        return full(year, month, day);
    }
    if let Some((one, two, year)) = three_numbers(day) {
        let month_first = one <= 12 && (two > 12 || one == two || order == DateOrder::MonthFirst);
        let day_first = two <= 12 && (one > 12 || order == DateOrder::DayFirst);
        return match (month_first, day_first) {
            (true, _) => full(year, one, two),
            (_, true) => full(year, two, one),
            _ if one <= 12 && two <= 12 => Some((format!("{year:04}"), false)),
            _ => None,
        };
    }
    with_month_name(text)
}

fn full(year: i16, month: i8, day: i8) -> Option<(String, bool)> {
    Date::new(year, month, day).ok().map(|date| (date.to_string(), true))
}

/// `2026/3/4`, `2026年3月4日`, `2026년 3월 4일`.
fn year_first(text: &str) -> Option<(i16, i8, i8)> {
    let mut parts = text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    let year = parts.next().filter(|part| part.len() == 4 && text.starts_with(part))?;
    let found = (year.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    parts.next().is_none().then_some(found)
}

/// `3/4/2026`, `3.4.26`: two numbers and a year.
fn three_numbers(text: &str) -> Option<(i8, i8, i16)> {
    let day = text.trim().split(' ').next()?;
    let sign = day.chars().find(|letter| matches!(letter, '/' | '.' | '-'))?;
    let mut parts = day.split(sign);
    let (one, two, year) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some() || ![one, two, year].into_iter().all(digits) || one.len() > 2 || two.len() > 2 {
        return None;
    }
    let year: i16 = match year.len() {
        4 => year.parse().ok()?,
        2 => year.parse::<i16>().ok().map(|year| if year < 70 { 2000 + year } else { 1900 + year })?,
        _ => return None,
    };
    Some((one.parse().ok()?, two.parse().ok()?, year))
}

/// `March 4, 2026`, `4 mar 2026`, `Mar 2026`: the month in English or Spanish.
fn with_month_name(text: &str) -> Option<(String, bool)> {
    const MONTHS: [[&str; 2]; 12] = [
        ["january", "enero"],
        ["february", "febrero"],
        ["march", "marzo"],
        ["april", "abril"],
        ["may", "mayo"],
        ["june", "junio"],
        ["july", "julio"],
        ["august", "agosto"],
        ["september", "septiembre"],
        ["october", "octubre"],
        ["november", "noviembre"],
        ["december", "diciembre"],
    ];
    let (mut year, mut month, mut day) = (None, None, None);
    for word in fold(text).split(' ') {
        if let Some(found) = MONTHS.iter().position(|names| {
            word.len() >= 3
                && names.iter().any(|name| name.starts_with(word) || (*name == "september" && word == "sept"))
        }) {
            month = month.xor(Some(i8::try_from(found).ok()? + 1));
        } else if word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()) {
            year = year.xor(word.parse().ok());
        } else if word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit()) && !word.is_empty() {
            day = day.xor(word.parse().ok());
        } else if !matches!(word, "de" | "del" | "of" | "st" | "nd" | "rd" | "th") {
            return None;
        }
    }
    match (year, month, day) {
        (Some(year), Some(month), Some(day)) => full(year, month, day),
        (Some(year), Some(month), None) => Some((format!("{year:04}-{month:02}"), true)),
        _ => None,
    }
}

/// Yes or no, in nine languages; None: neither.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    const YES: &str =
        "yes|y|x|true|1|✓|✔|☑|si|sí|verdadero|是|有|对|對|có|co|đúng|نعم|예|네|있음|oo|mayroon|wi|oui|vre";
    const NO: &str = "no|n|false|0|none|falso|ninguno|否|没有|沒有|无|無|不|không|khong|لا|아니요|아니오|없음|hindi|wala|non|pa genyen|-|–|—";
    static KNOWN: OnceLock<Vec<(String, bool)>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let words = |list: &'static str, yes| list.split('|').map(move |word| (plain(word), yes));
        words(YES, true).chain(words(NO, false)).collect()
    });
    let word = plain(text);
    known.iter().find(|(known, _)| *known == word).map(|(_, yes)| *yes)
}

/// Folded; a sign alone, such as a check mark, stays what it is.
fn plain(text: &str) -> String {
    let folded = fold(text);
    if folded.is_empty() { text.trim().to_owned() } else { folded }
}

/// A state of a service in the words of HSDS; None: not understood.
pub(super) fn status(text: &str) -> Option<&'static str> {
    const WORDS: &[(&str, &str)] = &[
        (
            "active",
            "active|open|available|current|operating|yes|activo|activa|abierto|abierta|disponible|有效|开放|開放|营业|營業|运营中|正常|đang hoạt động|hoạt động|mở|نشط|مفتوح|متاح|운영 중|운영중|활성|열림|aktibo|bukas|aktif|ouvè|disponib",
        ),
        (
            "inactive",
            "inactive|not active|inactivo|inactiva|停用|无效|無效|không hoạt động|ngưng hoạt động|غير نشط|비활성|hindi aktibo|di aktibo|pa aktif",
        ),
        (
            "defunct",
            "defunct|closed permanently|permanently closed|ended|out of business|cerrado permanentemente|永久关闭|永久關閉|đóng cửa vĩnh viễn|مغلق نهائيا|폐업|permanenteng sarado|fèmen nèt",
        ),
        (
            "temporarily closed",
            "temporarily closed|closed temporarily|paused|on hold|suspended|cerrado temporalmente|暂停|暫停|暂时关闭|暫時關閉|tạm đóng cửa|tạm ngưng|مغلق مؤقتا|임시 휴업|일시 중단|pansamantalang sarado|fèmen pou kounye a",
        ),
    ];
    static FOLDED: OnceLock<Vec<(String, &'static str)>> = OnceLock::new();
    let known = FOLDED.get_or_init(|| {
        let each = |(code, words): &(&'static str, &'static str)| {
            let code = *code;
            words.split('|').map(move |word| (fold(word), code)).collect::<Vec<_>>()
        };
        WORDS.iter().flat_map(each).collect()
    });
    let word = fold(text);
    known.iter().find(|(known, _)| *known == word).map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_look_as_people_typed_them() {
        for (value, text) in [(2139.0, "2139"), (5_555_550_100.0, "5555550100"), (25.761_68, "25.76168"), (-0.0, "0")] {
            assert_eq!(number(value), text);
        }
        assert_eq!(number(0.1 + 0.2), "0.3");
    }

    #[test]
    fn a_date_is_understood_as_far_as_it_is_certain() {
        let read = |text| date(text, DateOrder::Unknown);
        let sure = |text: &str| Some((text.to_owned(), true));
        assert_eq!(read("2026-03-04"), sure("2026-03-04"));
        assert_eq!(read("2026-03-04 10:30"), sure("2026-03-04"));
        assert_eq!(read("3/25/2026"), sure("2026-03-25"));
        assert_eq!(read("25.3.26"), sure("2026-03-25"));
        assert_eq!(read("4/4/2026"), sure("2026-04-04"));
        assert_eq!(read("March 4th, 2026"), sure("2026-03-04"));
        assert_eq!(read("4 de marzo de 2026"), sure("2026-03-04"));
        assert_eq!(read("Sept 2025"), sure("2025-09"));
        assert_eq!(read("2026年3月4日"), sure("2026-03-04"));
        assert_eq!(read("2024"), sure("2024"));
        assert_eq!(read("3/4/2026"), Some(("2026".to_owned(), false)), "day or month? the year alone is certain");
        for text in ["", "last spring", "13/13/2026", "2026-02-30", "3/4", "Maybe 2026", "12/2026/1"] {
            assert_eq!(read(text), None, "{text:?} is no date");
        }
    }

    #[test]
    fn the_other_dates_of_a_column_tell_day_and_month_apart() {
        assert_eq!(DateOrder::of(["3/4/2026", "3/25/2026"].into_iter()), DateOrder::MonthFirst);
        assert_eq!(DateOrder::of(["3/4/2026", "25/3/2026"].into_iter()), DateOrder::DayFirst);
        assert_eq!(DateOrder::of(["25/3/2026", "3/25/2026"].into_iter()), DateOrder::Unknown);
        assert_eq!(date("3/4/2026", DateOrder::DayFirst), Some(("2026-04-03".to_owned(), true)));
    }

    #[test]
    fn yes_and_no_are_known_in_nine_languages_and_anything_else_is_neither() {
        for yes in ["Yes", "x", "Sí", "是", "có", "نعم", "예", "oo", "wi", "✓", "TRUE"] {
            assert_eq!(yes_or_no(yes), Some(true), "{yes}");
        }
        for no in ["No", "否", "không", "لا", "아니요", "hindi", "non", "-", "FALSE"] {
            assert_eq!(yes_or_no(no), Some(false), "{no}");
        }
        assert_eq!(yes_or_no("ask first"), None);
    }

    #[test]
    fn states_are_understood_by_whole_words_only() {
        assert_eq!(status("Active"), Some("active"));
        assert_eq!(status("Permanently closed"), Some("defunct"));
        assert_eq!(status("暂停"), Some("temporarily closed"));
        assert_eq!(status("closed"), None, "for the night, or for ever?");
        assert_eq!(status("active until June"), None);
    }
}
