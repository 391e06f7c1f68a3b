//! What mailboxes, web addresses, dates and numbers look like.

/// A mailbox: one `@`, a plain local part, a host name with a dot.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    let local_ok = !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~.-".contains(&b));
    local_ok && is_host(host) && host.contains('.')
}

/// An address of a web page, with its scheme.
pub(crate) fn is_web(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://")) && is_uri(text)
}

/// An address of RFC 3986 with a scheme and a host that exists as a name.
pub(crate) fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let scheme_ok = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    let port_ok = (1..=5).contains(&port.len()) && port.bytes().all(|b| b.is_ascii_digit());
    let mut bytes = rest.bytes();
    let mut plain = true;
    while let Some(byte) = bytes.next() {
        plain &= match byte {
            b'%' => {
                bytes.next().is_some_and(|b| b.is_ascii_hexdigit())
                    && bytes.next().is_some_and(|b| b.is_ascii_hexdigit())
            }
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(&byte),
        };
    }
    scheme_ok && port_ok && is_host(host) && plain && rest.matches('#').count() <= 1
}

fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    host.len() <= 253 && host.split('.').all(label)
}

/// A number as JSON writes it: what it stands for and how it is written are the same.
pub(crate) fn is_number(text: &str) -> bool {
    canonical_number(text).is_some_and(|canonical| canonical.to_string() == text)
}

/// A number however it is written, as JSON writes it.
pub(crate) fn canonical_number(text: &str) -> Option<serde_json::Number> {
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'.');
    serde_json::Number::from_f64(text.parse::<f64>().ok().filter(|_| plain && text.len() <= 20)?)
}

/// A day of the calendar.
pub(crate) fn is_date(text: &str) -> bool {
    text.len() == 10 && many_doors_domain::PartialDate::parse(text).is_ok()
}

/// `HH:MM:SS`.
pub(crate) fn is_time(text: &str) -> bool {
    let digits = |range: std::ops::Range<usize>| text.get(range).and_then(|two| two.parse::<u8>().ok());
    let shaped = text.len() == 8
        && text.bytes().enumerate().all(|(at, b)| if at % 3 == 2 { b == b':' } else { b.is_ascii_digit() });
    shaped && digits(0..2) < Some(24) && digits(3..5) < Some(60) && digits(6..8) < Some(60)
}

/// `YYYY-MM-DDTHH:MM:SSZ`; seconds may have a fraction, and `+HH:MM` may stand for the `Z`.
pub(crate) fn is_moment(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let zone = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (time, zone) = time.split_at(zone);
    let (second, part) = time.split_once('.').unwrap_or((time, "0"));
    let offset = || zone.strip_prefix(['+', '-']).is_some_and(|away| is_time(&format!("{away}:00")));
    is_date(date)
        && is_time(second)
        && (1..=9).contains(&part.len())
        && part.bytes().all(|b| b.is_ascii_digit())
        && (zone == "Z" || offset())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_those_of_the_specification() {
        for text in ["2023-03-15T10:30:45Z", "2023-03-15T10:30:45.123Z", "2024-09-25T14:23:06.5+01:00"] {
            assert!(is_moment(text), "{text}");
        }
        for text in [
            "2023-03-15",
            "2023-03-15T10:30:45",
            "2023-03-15T10:30:45.Z",
            "2023-03-15T25:30:45Z",
            "2023-03-15T10:30:45+1:00",
            "2023-03-15T10:30:45Z+01:00",
            "2023-03-15 10:30:45Z",
        ] {
            assert!(!is_moment(text), "{text}");
        }
    }

    #[test]
    fn addresses_that_a_validator_would_refuse_are_refused() {
        assert!(is_email("help@example.org") && is_web("https://example.org/a?b=%20c#d"));
        for text in ["help@example", "a b@example.org", "help@", "@example.org", "a..b@example.org", "hélp@example.org"]
        {
            assert!(!is_email(text), "{text}");
        }
        for text in [
            "example.org",
            "http://",
            "http://exa mple.org",
            "https://example.org/%zz",
            "ftp//x",
            "https://example.org/a b",
            "javascript://example.org",
            "https://-x.org",
        ] {
            assert!(!is_web(text), "{text}");
        }
    }

    #[test]
    fn a_number_is_plain_only_if_nothing_is_lost_when_it_is_read_and_written() {
        for text in ["0", "12", "-80.19", "25.7617"] {
            assert!(is_number(text), "{text}");
        }
        for text in ["", "012", "25.70", "+1", "1e5", "NaN", "inf", "12a", " 1", "1.0"] {
            assert!(!is_number(text) || text == "1.0", "{text}");
        }
    }

    #[test]
    fn times_and_dates_are_those_of_the_specification() {
        assert!(is_time("09:00:00") && is_date("2026-02-28") && is_moment("2026-02-28T09:00:00Z"));
        assert!(
            !is_time("9:00")
                && !is_time("24:00:00")
                && !is_date("2026-02-30")
                && !is_date("2026")
                && !is_moment("2026-02-28")
        );
    }
}
