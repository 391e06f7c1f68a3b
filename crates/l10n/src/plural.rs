//! Which plural categories a language has (CLDR 48, cardinal numbers; compared with what Intl of Node 20 says).

/// Every word that is a plural category in some language.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

const OTHER: &[&str] = &["other"];
const ONE: &[&str] = &["one", "other"];
const ONE_MANY: &[&str] = &["one", "many", "other"];
const ONE_FEW: &[&str] = &["one", "few", "other"];
const ONE_FEW_MANY: &[&str] = &["one", "few", "many"];
const ONE_FEW_MANY_OTHER: &[&str] = &["one", "few", "many", "other"];
const ONE_TWO_FEW: &[&str] = &["one", "two", "few", "other"];
const ONE_TO_MANY: &[&str] = &["one", "two", "few", "many", "other"];

/// The categories of a language, or none where nothing is known about it: then no claim is made.
#[must_use]
pub fn categories(tag: &str) -> Option<&'static [&'static str]> {
    Some(match language(tag) {
        // CLDR has no rules for Haitian Creole, Hmong and Navajo; engines then know `other` alone.
        "zh" | "vi" | "ko" | "ja" | "th" | "km" | "my" | "lo" | "id" | "ms" | "ig" | "yo" | "ht" | "hmn" | "nv" => {
            OTHER
        }
        "en" | "fil" | "tl" | "hi" | "pa" | "ur" | "bn" | "so" | "am" | "ti" | "sw" | "fa" | "ps" | "de" | "nl"
        | "sv" | "da" | "nb" | "nn" | "no" | "fi" | "et" | "hu" | "tr" | "el" | "bg" | "gl" | "eu" | "ka" | "kk"
        | "ky" | "uz" | "az" | "sq" | "af" | "is" | "mk" | "hy" | "mr" | "gu" | "kn" | "ml" | "ta" | "te" | "ne"
        | "or" | "si" | "ha" | "zu" => ONE,
        "es" | "fr" | "pt" | "it" | "ca" => ONE_MANY,
        "ru" | "uk" | "pl" | "be" | "cs" | "sk" | "lt" => ONE_FEW_MANY_OTHER,
        "ro" | "hr" | "sr" | "bs" => ONE_FEW,
        "he" => &["one", "two", "other"],
        "lv" => &["zero", "one", "other"],
        "sl" | "gd" => ONE_TWO_FEW,
        "ga" | "mt" | "br" => ONE_TO_MANY,
        "ar" | "cy" => &CATEGORIES,
        _ => return None,
    })
}

/// The categories without which a sentence about a whole number comes out wrong. Never Spanish or French `many`, which
/// only stands beside millions, and no `one` where the noun does not bend or nobody is known to miss it.
#[must_use]
pub fn needed(tag: &str) -> &'static [&'static str] {
    match language(tag) {
        "ru" | "uk" | "be" | "pl" => ONE_FEW_MANY,
        "cs" | "sk" | "lt" | "ro" | "hr" | "sr" | "bs" => ONE_FEW,
        "ar" | "cy" => &CATEGORIES,
        "sl" | "gd" => ONE_TWO_FEW,
        "ga" => ONE_TO_MANY,
        "en" | "es" | "fr" | "pt" | "it" | "ca" | "gl" | "de" | "nl" | "sv" | "da" | "nb" | "nn" | "no" | "fi"
        | "et" | "el" | "bg" | "sq" | "af" | "is" | "mk" => ONE,
        _ => OTHER,
    }
}

fn language(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}
