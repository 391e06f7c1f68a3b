//! The compiled national lines as bare text: names and numbers need no translation.

use std::fmt::Write as _;

use many_doors_app::national;

/// One line per way to reach somebody, and the day the list was put together.
pub fn text() -> String {
    let mut text = String::new();
    for line in national::LINES {
        let mut ways: Vec<String> = Vec::new();
        for channel in line.channels {
            if let Some(number) = channel.display.or(channel.number) {
                let way = match (channel.keyword, channel.press) {
                    (Some(keyword), _) => format!("{keyword} → {number}"),
                    (None, Some(press)) => format!("{number}, {press}"),
                    (None, None) => number.to_owned(),
                };
                if !ways.contains(&way) {
                    ways.push(way);
                }
            }
        }
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}: {}", line.name, ways.join(" · "));
    }
    let _ = write!(text, "\n{}", national::BUILT_ON);
    text
}
