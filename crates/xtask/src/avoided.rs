//! Nobody is ever done learning another's culture, so no text calls anybody culturally competent (the call is for humble and
//! responsive care). The phrase may stand as what to avoid, below a comment that begins with `# avoided:`.

use std::path::Path;

use crate::l10n;

/// The phrase, as each language has it, in small letters. Beginnings of words, so that every ending is found.
const PHRASES: [(&str, &[&str]); 22] = [
    ("en", &["culturally competent", "cultural competenc", "cross-cultural competenc"]),
    ("ar", &["كفاءة ثقافية", "الكفاءة الثقافية", "الجدارة الثقافية"]),
    ("bn", &["সাংস্কৃতিক দক্ষতা", "সাংস্কৃতিক যোগ্যতা"]),
    ("es", &["culturalmente competente", "competencia cultural", "competencias culturales"]),
    ("fa", &["شایستگی فرهنگی", "صلاحیت فرهنگی"]),
    ("fil", &["kakayahang pangkultura", "kakayahang kultural"]),
    ("fr", &["culturellement compétent", "compétence culturelle", "compétences culturelles"]),
    ("hi", &["सांस्कृतिक दक्षता", "सांस्कृतिक क्षमता", "सांस्कृतिक योग्यता"]),
    ("ht", &["konpetans kiltirèl", "konpetan nan kilti"]),
    ("ja", &["文化的コンピテン", "文化的能力", "異文化対応能力"]),
    ("km", &["សមត្ថភាពវប្បធម៌"]),
    ("ko", &["문화적 역량", "문화 역량", "문화적 유능"]),
    ("pa", &["ਸੱਭਿਆਚਾਰਕ ਯੋਗਤਾ", "ਸੱਭਿਆਚਾਰਕ ਮੁਹਾਰਤ"]),
    ("pl", &["kulturowo kompetent", "kompetencje kulturowe", "kompetencji kulturow"]),
    ("pt", &["culturalmente competente", "competência cultural", "competências culturais"]),
    ("ru", &["культурно компетент", "культурная компетент", "культурной компетент"]),
    ("sw", &["umahiri wa kitamaduni", "uwezo wa kitamaduni"]),
    ("uk", &["культурно компетент", "культурна компетент", "культурної компетент"]),
    ("ur", &["ثقافتی اہلیت", "ثقافتی صلاحیت"]),
    ("vi", &["năng lực văn hóa", "năng lực văn hoá"]),
    ("zh-Hans", &["文化胜任", "文化能力"]),
    ("zh-Hant", &["文化勝任", "文化能力"]),
];

/// The phrase stands in no language but as what to avoid.
///
/// # Errors
/// Each place where it stands.
pub fn check(root: &Path) -> Result<(), String> {
    let mut found = Vec::new();
    for folder in l10n::folders(root)? {
        for (file, text) in &folder.files {
            let lines = places(&folder.tag, text);
            found.extend(lines.into_iter().map(|line| format!("locales/{}/{file}:{line}", folder.tag)));
        }
    }
    if found.is_empty() {
        return Ok(());
    }
    Err(format!("\"Culturally competent\" is what to avoid; say humble, or responsive:\n{}", found.join("\n")))
}

/// Lines that hold the phrase, counted from 1: that of the language, and the English one in any.
fn places(tag: &str, text: &str) -> Vec<usize> {
    let phrases: Vec<&str> =
        PHRASES.iter().filter(|(of, _)| *of == tag || *of == "en").flat_map(|(_, phrases)| *phrases).copied().collect();
    let mut allowed = false;
    let mut lines = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            allowed = line.trim_start_matches('#').trim_start().starts_with("avoided:");
            continue;
        }
        let small = line.to_lowercase();
        if !allowed && phrases.iter().any(|phrase| small.contains(phrase)) {
            lines.push(at + 1);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phrase_is_found_in_its_language_and_in_english_and_not_where_it_is_avoided() {
        let text =
            "a-b = Culturally\n# avoided: why\na-c = Culturally competent\n# x\na-d = Culturally Competent care\n";
        assert_eq!(places("en", text), [5]);
        assert_eq!(places("es", "a-b = atención culturalmente competente\na-c = cultural competence\n"), [1, 2]);
        assert_eq!(places("so", "# culturally competent\na-b = cultural competency\n"), [2]);
        assert_eq!(places("ja", "a-b = 文化的コンピテンシー\n"), [1]);
    }
}
