//! Which voice may read a text.

use crate::engine::Voice;

/// Codes that mean one spoken language. The first is what we call it.
const ONE_LANGUAGE: [(&str, &str); 6] =
    [("zh", "cmn"), ("fil", "tl"), ("no", "nb"), ("he", "iw"), ("id", "in"), ("hmn", "mww")];

/// The variety that people in the United States are most used to, where a text does not say which.
const USUAL: [(&str, &[&str]); 5] = [
    ("en", &["en-us"]),
    ("es", &["es-us", "es-mx", "es-419"]),
    ("fr", &["fr-ca", "fr-fr"]),
    ("pt", &["pt-br"]),
    ("zh", &["zh-cn"]),
];

/// The first voice that speaks the language of a text, its own variety before others; none rather than one of another
/// language. `language` is a BCP 47 tag.
#[must_use]
pub fn voice_for<'a>(language: &str, voices: &'a [Voice]) -> Option<&'a Voice> {
    let wanted = Spoken::of(language)?;
    let usual = USUAL.iter().find(|(language, _)| *language == wanted.language).map_or(&[][..], |(_, usual)| usual);
    let rank = |voice: &Voice| {
        let spoken = Spoken::of(&voice.language)?;
        if spoken.language != wanted.language || !spoken.may_read(&wanted) {
            return None;
        }
        if wanted.region.is_some() && spoken.region == wanted.region {
            return Some(0);
        }
        let tag = spoken.tag();
        Some(
            usual
                .iter()
                .position(|each| *each == tag)
                .map_or_else(|| if spoken.region.is_none() { usual.len() + 1 } else { usual.len() + 2 }, |at| at + 1),
        )
    };
    let ranked = voices.iter().filter_map(|voice| Some((rank(voice)?, voice)));
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, voice)| voice)
}

/// What of a tag can be heard or keeps a voice from reading.
struct Spoken {
    language: String,
    script: Option<String>,
    region: Option<String>,
}

impl Spoken {
    fn of(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase().replace('_', "-");
        let mut subtags = tag.split('-');
        let first = subtags
            .next()
            .filter(|first| (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic()))?;
        if matches!(first, "und" | "mul" | "zxx" | "mis") {
            return None;
        }
        let language = ONE_LANGUAGE.iter().find(|(_, also)| *also == first).map_or(first, |(ours, _)| ours).to_owned();
        let (mut script, mut region) = (None, None);
        for subtag in subtags {
            match subtag.len() {
                1 => break,
                4 if subtag.bytes().all(|byte| byte.is_ascii_alphabetic()) => script = Some(subtag.to_owned()),
                2 => region = Some(subtag.to_owned()),
                3 if subtag.bytes().all(|byte| byte.is_ascii_digit()) => region = Some(subtag.to_owned()),
                _ => {}
            }
        }
        Some(Self { language, script, region })
    }

    /// Both ways of writing Chinese are read by one voice; elsewhere a voice for one script need not know the other.
    fn may_read(&self, text: &Self) -> bool {
        self.language == "zh" || self.script.is_none() || text.script.is_none() || self.script == text.script
    }

    fn tag(&self) -> String {
        self.region.as_ref().map_or_else(|| self.language.clone(), |region| format!("{}-{region}", self.language))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn voices(languages: &[&str]) -> Vec<Voice> {
        languages
            .iter()
            .map(|language| Voice { id: (*language).to_owned(), language: (*language).to_owned() })
            .collect()
    }

    fn chosen(text: &str, languages: &[&str]) -> Option<String> {
        voice_for(text, &voices(languages)).map(|voice| voice.id.clone())
    }

    #[test]
    fn a_text_is_read_by_a_voice_of_its_language_and_of_no_other() {
        assert_eq!(chosen("es", &["en-us", "es-419", "pt"]).as_deref(), Some("es-419"));
        assert_eq!(chosen("so", &["en-us", "es-419", "sw", "sq"]), None);
        assert_eq!(chosen("hmn-Latn", &["en-us", "vi"]), None);
        assert_eq!(chosen("fil", &["fi", "en-us"]), None, "fi is another language, however it begins");
    }

    #[test]
    fn the_variety_that_people_here_are_used_to_comes_first() {
        assert_eq!(chosen("es", &["es", "es-es", "es-419"]).as_deref(), Some("es-419"));
        assert_eq!(chosen("es-ES", &["es-419", "es-ES"]).as_deref(), Some("es-ES"));
        assert_eq!(chosen("en", &["en-gb", "en", "en-us"]).as_deref(), Some("en-us"));
        assert_eq!(chosen("ko", &["ko-KR", "ko"]).as_deref(), Some("ko"));
    }

    #[test]
    fn one_language_under_two_codes_is_one_language() {
        assert_eq!(chosen("zh-Hant", &["yue", "cmn"]).as_deref(), Some("cmn"));
        assert_eq!(chosen("fil", &["tl_PH"]).as_deref(), Some("tl_PH"));
    }

    #[test]
    fn a_voice_for_one_script_does_not_read_another() {
        assert_eq!(chosen("pa-Arab", &["pa-guru"]), None);
        assert_eq!(chosen("pa-Guru", &["pa"]).as_deref(), Some("pa"));
        assert_eq!(chosen("zh-Hant", &["zh-hans-cn"]).as_deref(), Some("zh-hans-cn"));
    }

    #[test]
    fn what_says_no_language_has_no_voice() {
        for nothing in ["", "und", "mul", "x-pirate", "Español"] {
            assert_eq!(chosen(nothing, &["en-us", "es", "und"]), None, "{nothing}");
        }
    }

    proptest! {
        #[test]
        fn whatever_voices_there_are_none_of_another_language_is_chosen(text in "[a-z]{2,3}", others in proptest::collection::vec("[a-z]{2,3}(-[a-z]{2})?", 0..8)) {
            let others = voices(&others.iter().map(String::as_str).collect::<Vec<_>>());
            if let Some(voice) = voice_for(&text, &others) {
                let (Some(a), Some(b)) = (Spoken::of(&text), Spoken::of(&voice.language)) else { panic!("both say a language") };
                prop_assert_eq!(a.language, b.language);
            }
        }
    }
}
