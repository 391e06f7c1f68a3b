//! Which plural categories a language has (CLDR 48, cardinal numbers).

/// The categories of a language, or none where CLDR knows nothing about it: then no claim is made.
#[must_use]
pub fn categories(tag: &str) -> Option<&'static [&'static str]> {
    const OTHER: &[&str] = &["other"];
    const ONE: &[&str] = &["one", "other"];
    const ONE_MANY: &[&str] = &["one", "many", "other"];
    const SLAVIC: &[&str] = &["one", "few", "many", "other"];
    const ARABIC: &[&str] = &["zero", "one", "two", "few", "many", "other"];
    let language = tag.split('-').next().unwrap_or(tag);
    match language {
        "en" | "fil" | "hi" | "pa" | "ur" | "bn" | "so" | "am" | "ti" | "sw" | "fa" | "ps" | "de" => Some(ONE),
        "es" | "fr" | "pt" | "it" => Some(ONE_MANY),
        "ru" | "uk" | "pl" => Some(SLAVIC),
        "ar" => Some(ARABIC),
        // CLDR has no rules for Haitian Creole, Hmong and Navajo; engines then know `other` alone.
        "zh" | "vi" | "ko" | "ja" | "th" | "km" | "my" | "ht" | "hmn" | "nv" => Some(OTHER),
        _ => None,
    }
}

/// The categories without which a sentence about a number comes out wrong: everything where a language has more than
/// English has, but never Spanish or French `many`, which only stands beside millions.
#[must_use]
pub fn needed(tag: &str) -> &'static [&'static str] {
    match categories(tag) {
        Some(all) if all.contains(&"few") => all,
        _ => &["other"],
    }
}

/// Every word that is a plural category in some language.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
