//! Arabic glues the article and short words to the front of a word.

/// The word without them, if something is glued on and enough remains: `والقلق` is `قلق`.
pub(crate) fn bare(word: &str) -> Option<String> {
    const GLUED: [&str; 10] = ["وال", "فال", "بال", "كال", "ولل", "لل", "ال", "وبال", "ول", "و"];
    let letters = word.chars().count();
    if !word.chars().next().is_some_and(|c| ('\u{0620}'..='\u{064A}').contains(&c)) {
        return None;
    }
    let mut longest: Option<&str> = None;
    for glued in GLUED {
        // A lone "and" is stripped from long words only: many short ones begin with that letter.
        let rest_at_least = if matches!(glued, "و" | "ول") { 4 } else { 2 };
        let fits = word.starts_with(glued) && letters - glued.chars().count() >= rest_at_least;
        if fits && longest.is_none_or(|found| glued.len() > found.len()) {
            longest = Some(glued);
        }
    }
    longest.and_then(|glued| word.strip_prefix(glued)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn article_and_clitics_come_off_and_short_words_stay_whole() {
        assert_eq!(bare("الاكتئاب").as_deref(), Some("اكتئاب"));
        assert_eq!(bare("والقلق").as_deref(), Some("قلق"));
        assert_eq!(bare("للنساء").as_deref(), Some("نساء"));
        assert_eq!(bare("ولد"), None);
        assert_eq!(bare("قلق"), None);
    }
}
