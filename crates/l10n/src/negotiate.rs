//! From what a person or a system asks for to the languages we have.

use unic_langid::LanguageIdentifier;

/// A tag in our own spelling: `zh-TW` is `zh-Hant`, `tl` is `fil`, `es_MX.UTF-8` is `es-MX`. None for what is no tag.
#[must_use]
pub fn canonical(requested: &str) -> Option<String> {
    // Anything longer is no language tag, and need not be parsed to know that.
    if requested.len() > 64 {
        return None;
    }
    let bare = requested.trim().split(['.', '@', ':']).next().unwrap_or_default().replace('_', "-");
    if matches!(bare.as_str(), "C" | "POSIX" | "C-UTF-8") {
        return Some("en".into());
    }
    // Extensions (`-u-ca-...`) and private use say nothing about which texts to show.
    let subtags: Vec<&str> = bare.split('-').take_while(|subtag| subtag.len() != 1).collect();
    let mut id: LanguageIdentifier = subtags.join("-").parse().ok()?;
    if id.language.is_empty() {
        return None;
    }
    if id.language.as_str() == "tl" {
        id.language = "fil".parse().ok()?;
    }
    if id.language.as_str() == "zh" && id.script.is_none() {
        let traditional = id.region.is_some_and(|region| matches!(region.as_str(), "TW" | "HK" | "MO"));
        id.script = if traditional { "Hant" } else { "Hans" }.parse().ok();
    }
    Some(id.to_string())
}

/// The tags of `available` under which to look for a text in `requested`, best first, without the English at the end.
///
/// A region falls back to the language, a script never to another script: they are not the same to read.
#[must_use]
pub fn best(requested: &str, available: &[&str]) -> Vec<String> {
    let Some(tag) = canonical(requested) else { return Vec::new() };
    let mut found = Vec::new();
    let mut rest = tag.as_str();
    loop {
        if available.contains(&rest) {
            found.push(rest.to_owned());
        }
        let Some((shorter, _)) = rest.rsplit_once('-') else { return found };
        rest = shorter;
    }
}

#[cfg(test)]
mod tests {
    use super::{best, canonical};

    const OURS: [&str; 9] = ["en", "es", "zh-Hans", "zh-Hant", "vi", "ar", "ko", "fil", "ht"];

    #[test]
    fn every_common_way_to_name_a_language_leads_to_ours() {
        for (asked, ours) in [
            ("tl", "fil"),
            ("tl-PH", "fil"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh_TW.UTF-8", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
            ("zh-Hant-TW", "zh-Hant"),
            ("es-MX", "es"),
            ("es_MX.UTF-8", "es"),
            ("es-419", "es"),
            ("ko-KR", "ko"),
            ("ht-HT", "ht"),
            ("AR_eg@latin", "ar"),
            ("en-US-u-ca-buddhist", "en"),
            ("C", "en"),
            ("POSIX", "en"),
        ] {
            assert_eq!(best(asked, &OURS), [ours], "{asked}");
        }
    }

    #[test]
    fn a_regional_locale_falls_back_to_its_language() {
        assert_eq!(best("es-MX", &["es", "es-MX"]), ["es-MX", "es"]);
    }

    #[test]
    fn what_is_no_tag_is_none_and_what_we_lack_is_empty() {
        for asked in ["", "-", "../en", "e", "english please", "x-private", "🦜", "und_", &"a".repeat(1_000_000)] {
            assert!(best(asked, &OURS).is_empty(), "{:.20}", asked);
        }
        assert_eq!(canonical("de-DE").as_deref(), Some("de-DE"));
        assert!(best("de-DE", &OURS).is_empty());
    }
}
