//! Which code a language has, when its name leaves no doubt.

/// Names that stand for one language only, in lower case, with its code in ISO 639-1 or else 639-3. "Creole" is not among them.
const NAMES: &[(&str, &str)] = &[
    ("albanian", "sq"),
    ("american sign language", "ase"),
    ("amharic", "am"),
    ("arabic", "ar"),
    ("armenian", "hy"),
    ("asl", "ase"),
    ("bengali", "bn"),
    ("bosnian", "bs"),
    ("bulgarian", "bg"),
    ("burmese", "my"),
    ("cantonese", "yue"),
    ("chinese", "zh"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("danish", "da"),
    ("dari", "prs"),
    ("dutch", "nl"),
    ("english", "en"),
    ("español", "es"),
    ("farsi", "fa"),
    ("filipino", "fil"),
    ("finnish", "fi"),
    ("français", "fr"),
    ("french", "fr"),
    ("german", "de"),
    ("greek", "el"),
    ("gujarati", "gu"),
    ("haitian creole", "ht"),
    ("haitian-creole", "ht"),
    ("hebrew", "he"),
    ("hindi", "hi"),
    ("hmong", "hmn"),
    ("hungarian", "hu"),
    ("igbo", "ig"),
    ("ilocano", "ilo"),
    ("indonesian", "id"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("karen", "kar"),
    ("khmer", "km"),
    ("korean", "ko"),
    ("kreyòl ayisyen", "ht"),
    ("lao", "lo"),
    ("laotian", "lo"),
    ("lithuanian", "lt"),
    ("malayalam", "ml"),
    ("mandarin", "cmn"),
    ("mandarin chinese", "cmn"),
    ("marathi", "mr"),
    ("navajo", "nv"),
    ("nepali", "ne"),
    ("norwegian", "no"),
    ("oromo", "om"),
    ("pashto", "ps"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("punjabi", "pa"),
    ("romanian", "ro"),
    ("russian", "ru"),
    ("samoan", "sm"),
    ("serbian", "sr"),
    ("somali", "so"),
    ("spanish", "es"),
    ("swahili", "sw"),
    ("swedish", "sv"),
    ("tagalog", "tl"),
    ("tamil", "ta"),
    ("telugu", "te"),
    ("thai", "th"),
    ("tibetan", "bo"),
    ("tigrinya", "ti"),
    ("tiếng việt", "vi"),
    ("tongan", "to"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
    ("urdu", "ur"),
    ("vietnamese", "vi"),
    ("yiddish", "yi"),
    ("yoruba", "yo"),
    ("zulu", "zu"),
    ("中文", "zh"),
    ("한국어", "ko"),
    ("العربية", "ar"),
    ("русский", "ru"),
];

/// The code of a language by its name or its code; none when in doubt.
pub(super) fn code(text: &str) -> Option<&'static str> {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    NAMES.iter().find(|(name, code)| *name == text || (*code == text && text.len() <= 3)).map(|(_, code)| *code)
}

/// What stands in brackets behind a name: of `Spanish (limited)` it is `limited`.
pub(super) fn note(text: &str) -> Option<&str> {
    let (name, rest) = text.split_once('(')?;
    let note = rest.strip_suffix(')')?.trim();
    (!name.trim().is_empty() && !note.is_empty()).then_some(note)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_without_doubt_have_a_code() {
        assert_eq!(code("Spanish"), Some("es"));
        assert_eq!(code("en"), Some("en"));
        assert_eq!(code("Haitian Creole"), Some("ht"));
        for text in ["Creole", "Spanish (limited)", "Language line available", "other", "Sign language", ""] {
            assert_eq!(code(text), None, "{text}");
        }
        assert_eq!(note("Spanish (limited)"), Some("limited"));
        assert_eq!(note("(none)"), None);
    }
}
