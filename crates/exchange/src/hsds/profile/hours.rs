//! Hours as one readable value: `always`, `weekly mon,tue 09:00-17:00; fri 13:00-00:00`.

use jiff::civil::Time;
use many_doors_domain::{Code, Hours, Opening, Weekday};

/// Writes hours without their zone; empty: not known.
pub(crate) fn write(hours: &Hours) -> String {
    match hours {
        Hours::Unknown => String::new(),
        Hours::Always => "always".into(),
        Hours::Weekly { openings, .. } => {
            let opening = |opening: &Opening| {
                let days: Vec<&str> = opening.days.iter().map(|day| day.code()).collect();
                let days = if days.is_empty() { "-".to_owned() } else { days.join(",") };
                format!("{days} {}-{}", opening.from.strftime("%H:%M"), opening.to.strftime("%H:%M"))
            };
            format!("weekly {}", openings.iter().map(opening).collect::<Vec<_>>().join("; "))
        }
    }
}

/// Reads them; what cannot be read is not known.
pub(crate) fn read(text: &str, zone: &str) -> Hours {
    if text == "always" {
        return Hours::Always;
    }
    let Some(rest) = text.strip_prefix("weekly") else { return Hours::Unknown };
    let parts = rest.split(';').map(str::trim).filter(|part| !part.is_empty());
    match parts.map(opening).collect::<Option<Vec<_>>>() {
        Some(openings) if !zone.is_empty() => Hours::Weekly { zone: zone.to_owned(), openings },
        _ => Hours::Unknown,
    }
}

fn opening(text: &str) -> Option<Opening> {
    let (days, times) = text.split_once(' ')?;
    let days = days.split(',').filter(|day| *day != "-").map(Weekday::from_code).collect::<Result<_, _>>().ok()?;
    let (from, to) = times.trim().split_once('-')?;
    let time = |text: &str| {
        let (hour, minute) = text.split_once(':')?;
        Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
    };
    Some(Opening { days, from: time(from)?, to: time(to)? })
}
