//! Versions, as programs and packages write them.

/// Major, minor and patch; what is not written is 0.
pub type Version = [u32; 3];

/// Reads `v20.20.2`, `1.92` or `1.95.0-nightly`.
pub fn read(text: &str) -> Option<Version> {
    let plain = text.trim().trim_start_matches('v').split(['-', '+']).next()?;
    let mut version = Version::default();
    for (place, part) in plain.split('.').enumerate() {
        *version.get_mut(place)? = part.parse().ok()?;
    }
    Some(version)
}

/// Whether a version is within a range of npm made of `^` and `>=`, such as `^20.19.0 || >=22.12.0`.
pub fn within(range: &str, version: Version) -> bool {
    range.split("||").map(str::trim).any(|part| {
        let (oldest, only_its_major) = match part.strip_prefix('^') {
            Some(oldest) => (oldest, true),
            None => (part.trim_start_matches(">="), false),
        };
        read(oldest).is_some_and(|oldest| version >= oldest && (!only_its_major || version[0] == oldest[0]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_with_and_without_its_ornaments() {
        assert_eq!(read("v20.20.2\n"), Some([20, 20, 2]));
        assert_eq!(read("1.92"), Some([1, 92, 0]));
        assert_eq!(read("1.95.0-nightly"), Some([1, 95, 0]));
        assert_eq!(read("what"), None);
        assert_eq!(read("1.2.3.4"), None);
    }

    #[test]
    fn a_range_holds_from_its_oldest_on_and_a_caret_ends_with_its_major() {
        for (version, fits) in [
            ("v18.20.0", false),
            ("v20.18.3", false),
            ("v20.19.0", true),
            ("v20.20.2", true),
            ("v21.7.3", false),
            ("v22.11.0", false),
            ("v22.12.0", true),
            ("v23.0.0", true),
            ("v24.1.0", true),
        ] {
            assert_eq!(within("^20.19.0 || >=22.12.0", read(version).unwrap()), fits, "{version}");
        }
    }
}
