//! The compiled national lines as bare text: names and numbers need no translation.

use std::fmt::Write as _;

use many_doors_app::national::{self, NationalChannel};

/// One line per way to reach somebody, and the day the list was put together.
pub fn text() -> String {
    let mut text = String::new();
    for line in national::LINES {
        let mut ways: Vec<String> = Vec::new();
        for way in line.channels.iter().filter_map(way) {
            if !ways.contains(&way) {
                ways.push(way);
            }
        }
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}: {}", line.name, ways.join(" · "));
    }
    let _ = write!(text, "\n{}", national::BUILT_ON);
    text
}

/// A number to dial or to write to. Numbers for video and teletype would mislead without words.
fn way(channel: &NationalChannel) -> Option<String> {
    let number = channel.display.or(channel.number)?;
    match (channel.kind, channel.keyword, channel.press) {
        ("voice", _, Some(press)) => Some(format!("{number} → {press}")),
        ("voice", _, None) => Some(number.to_owned()),
        ("text", Some(keyword), _) => Some(format!("SMS {number}: {keyword}")),
        ("text", None, _) => Some(format!("SMS {number}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_compiled_line_is_named_with_a_way_to_reach_it() {
        let text = text();
        assert!(text.starts_with("988 "), "{text}");
        for line in national::LINES {
            assert!(text.contains(line.name), "{}", line.name);
            assert!(line.channels.iter().any(|channel| way(channel).is_some()), "{}", line.name);
        }
    }
}
