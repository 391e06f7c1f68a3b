//! Single values: how numbers and moments are written, and what dates, states of a service and yes or no mean.

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
        Some((date, time)) if time.trim_start_matches(['0', ':', '.']).trim_end_matches('Z').is_empty() => date.to_owned(),
        Some((date, time)) => format!("{date} {time}"),
        None => text.to_owned(),
    }
}
