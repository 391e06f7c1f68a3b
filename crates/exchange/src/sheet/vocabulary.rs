use std::collections::HashMap;

use many_doors_domain::{Code, Community, Kind, Need, Openness};

use super::fold::fold;

/// One closed list of the domain: which words stand for which code.
#[derive(Debug, Clone, Default)]
pub struct WordList(HashMap<String, &'static str>);

/// Words that people may write for kinds, needs, communities and the openness of a practice. The codes themselves are always
/// known; labels in all languages come from the caller.
#[derive(Debug, Clone)]
pub struct Vocabulary {
    /// [`Kind`].
    pub kinds: WordList,
    /// [`Need`].
    pub needs: WordList,
    /// [`Community`].
    pub communities: WordList,
    /// [`Openness`].
    pub openness: WordList,
}

impl Default for Vocabulary {
    fn default() -> Self {
        Self {
            kinds: WordList::of::<Kind>(),
            needs: WordList::of::<Need>(),
            communities: WordList::of::<Community>(),
            openness: WordList::of::<Openness>(),
        }
    }
}

impl WordList {
    /// The codes of a list.
    #[must_use]
    pub fn of<C: Code>() -> Self {
        Self(C::ALL.iter().map(|value| (fold(value.code()), value.code())).collect())
    }

    /// Adds a label. A label that already stands for another code stands for neither: it would be a guess.
    pub fn label<C: Code>(&mut self, value: C, label: &str) {
        let word = fold(label);
        if word.is_empty() || C::ALL.iter().any(|other| fold(other.code()) == word) {
            return;
        }
        let code = value.code();
        self.0
            .entry(word)
            .and_modify(|known| {
                if *known != code {
                    *known = ""
                }
            })
            .or_insert(code);
    }

    /// The code behind a word.
    #[must_use]
    pub fn code(&self, word: &str) -> Option<&'static str> {
        self.0.get(&fold(word)).copied().filter(|code| !code.is_empty())
    }

    /// The codes of a cell that may hold several words, each once, and whether every word was understood.
    ///
    /// Labels hold commas themselves, so the whole is tried before its parts.
    pub(super) fn codes(&self, cell: &str, separators: &[String]) -> (Vec<&'static str>, bool) {
        let mut codes = Vec::new();
        let all = self.gather(cell, separators, &mut codes);
        (codes, all)
    }

    fn gather(&self, text: &str, separators: &[String], codes: &mut Vec<&'static str>) -> bool {
        if text.trim().is_empty() {
            return true;
        }
        if let Some(code) = self.code(text) {
            if !codes.contains(&code) {
                codes.push(code);
            }
            return true;
        }
        let Some((first, rest)) = separators.split_first() else { return false };
        // Every part counts, also after one that is not known.
        let mut all = true;
        for part in text.split(first.as_str()) {
            all &= self.gather(part, rest, codes);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_codes_or_labels_and_never_guesses() {
        let mut vocabulary = Vocabulary::default();
        vocabulary.kinds.label(Kind::CommunitySupport, "Community support, not a clinic");
        vocabulary.kinds.label(Kind::Clinic, "Clinic, licensed care");
        let separators = [";".to_owned(), ",".to_owned()];
        let codes = |cell: &str| vocabulary.kinds.codes(cell, &separators);
        assert_eq!(codes("community support, not a clinic"), (vec!["community_support"], true));
        assert_eq!(codes("Mutual aid; clinic, licensed care"), (vec!["mutual_aid", "clinic"], true));
        assert_eq!(codes("clinic, spaceship"), (vec!["clinic"], false));
    }

    #[test]
    fn a_label_of_two_codes_stands_for_neither() {
        let mut list = WordList::of::<Need>();
        list.label(Need::Sad, "Heavy");
        list.label(Need::Grief, "heavy");
        list.label(Need::Grief, "Sleep");
        assert_eq!(list.code("Heavy"), None);
        assert_eq!(list.code("sleep"), Some("sleep"), "a label never takes a code's own word");
    }
}
