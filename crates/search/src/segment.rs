//! Where words begin and end, script by script. No dictionary: scripts without spaces become overlapping pairs.

use std::{borrow::Cow, sync::LazyLock};

use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

/// A stretch of folded text that is written in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Run {
    /// One word of a script that puts spaces between words.
    Word(String),
    /// Characters of Han or Kana.
    Han(Vec<String>),
    /// Syllables of Hangul between two spaces.
    Hangul(Vec<String>),
    /// Grapheme clusters of Thai, Lao, Khmer or Burmese.
    Clusters(Vec<String>),
}

impl Run {
    /// The run as one string.
    pub(crate) fn text(self) -> String {
        match self {
            Self::Word(word) => word,
            Self::Han(units) | Self::Hangul(units) | Self::Clusters(units) => units.concat(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writing {
    Word,
    Han,
    Hangul,
    Clusters,
}

/// Cuts folded text into runs. Whatever is neither letter, mark nor digit separates.
pub(crate) fn runs(folded: &str) -> Vec<Run> {
    match plain_words(folded) {
        Some(words) => words.map(|word| Run::Word(word.into_owned())).collect(),
        None => runs_of_any(folded),
    }
}

/// The words of folded text, as [`runs`] cuts them, where all of it is ASCII: most of what whole counties write.
pub(crate) fn plain_words(folded: &str) -> Option<impl Iterator<Item = Cow<'_, str>>> {
    let mut rest = folded;
    let letter = |byte: u8| byte.is_ascii_alphanumeric();
    let stretch = move || {
        let start = rest.bytes().position(letter)?;
        rest = &rest[start..];
        let bytes = rest.as_bytes();
        let inside = |(at, byte): (usize, &u8)| {
            letter(*byte) || (*byte == b'\'' && bytes.get(at + 1).copied().is_some_and(letter))
        };
        let end = bytes.iter().enumerate().position(|at| !inside(at)).unwrap_or(bytes.len());
        let (stretch, after) = rest.split_at(end);
        rest = after;
        Some(stretch)
    };
    folded.is_ascii().then(|| std::iter::from_fn(stretch).filter_map(apostrophes))
}

fn runs_of_any(folded: &str) -> Vec<Run> {
    let mut found: Vec<Run> = Vec::new();
    let mut current = String::new();
    let mut writing = None;
    let mut chars = folded.chars();
    while let Some(c) = chars.next() {
        let here = match Sort::of(c) {
            // A mark belongs to what it stands on.
            Sort::Mark(own) => writing.or(Some(own)),
            Sort::Letter(own) => Some(own),
            Sort::Other if c == '\'' && writing == Some(Writing::Word) => {
                let goes_on = chars.clone().next().is_some_and(|c| matches!(Sort::of(c), Sort::Letter(_)));
                goes_on.then_some(Writing::Word)
            }
            Sort::Other => None,
        };
        if here != writing {
            push(&mut found, writing, std::mem::take(&mut current));
        }
        if here.is_some() {
            current.push(c);
        }
        writing = here;
    }
    push(&mut found, writing, current);
    found
}

/// What a character is to the words around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// A letter or a digit.
    Letter(Writing),
    /// A mark or vowel sign, which `char::is_alphanumeric` leaves out in part, and how it would be written alone.
    Mark(Writing),
    /// Whatever separates.
    Other,
}

impl Sort {
    fn of(c: char) -> Self {
        // Scripts with letters lie here. To ask Unicode about each character of a library took longer than all else.
        static KNOWN: LazyLock<Vec<Sort>> = LazyLock::new(|| ('\0'..'\u{3000}').map(Sort::looked_up).collect());
        match c {
            '\0'..'\u{3000}' => KNOWN.get(c as usize).copied().unwrap_or(Self::Other),
            '\u{4E00}'..='\u{9FA5}' => Self::Letter(Writing::Han),
            '\u{AC00}'..='\u{D7A3}' => Self::Letter(Writing::Hangul),
            _ => Self::looked_up(c),
        }
    }

    fn looked_up(c: char) -> Self {
        if c.is_alphanumeric() {
            Self::Letter(writing_of(c))
        } else if !c.is_ascii() && is_combining_mark(c) {
            Self::Mark(writing_of(c))
        } else {
            Self::Other
        }
    }
}

fn writing_of(c: char) -> Writing {
    if c.is_ascii() {
        return Writing::Word;
    }
    match c.script() {
        Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo => Writing::Han,
        Script::Hangul => Writing::Hangul,
        Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar => Writing::Clusters,
        // The mark that lengthens a Kana vowel belongs to no script.
        _ if c == 'ー' => Writing::Han,
        _ => Writing::Word,
    }
}

fn push(found: &mut Vec<Run>, writing: Option<Writing>, text: String) {
    let Some(writing) = writing.filter(|_| !text.is_empty()) else { return };
    found.push(match writing {
        Writing::Word => match apostrophes(&text) {
            Some(word) => Run::Word(word.into_owned()),
            None => return,
        },
        Writing::Han => Run::Han(text.chars().map(String::from).collect()),
        Writing::Hangul => Run::Hangul(text.chars().map(String::from).collect()),
        Writing::Clusters => Run::Clusters(text.graphemes(true).map(String::from).collect()),
    });
}

/// One word without its apostrophes: French elision and the English genitive fall away, the rest closes up.
fn apostrophes(text: &str) -> Option<Cow<'_, str>> {
    const ELIDED: [&str; 12] = ["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu"];
    if !text.contains('\'') {
        return (!text.is_empty()).then_some(Cow::Borrowed(text));
    }
    let mut word = text.trim_matches('\'');
    if let Some((before, after)) = word.split_once('\'')
        && ELIDED.contains(&before)
        && !after.is_empty()
    {
        word = after;
    }
    let word = word.strip_suffix("'s").unwrap_or(word);
    let word = if word.contains('\'') { Cow::Owned(word.replace('\'', "")) } else { Cow::Borrowed(word) };
    (!word.is_empty()).then_some(word)
}

/// Overlapping pairs of a run, and its last unit alone, so that a single unit is found by prefix anywhere.
pub(crate) fn pairs(units: &[String]) -> Vec<String> {
    (0..units.len()).map(|i| units[i..units.len().min(i + 2)].concat()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Run, Sort, pairs, runs, runs_of_any};
    use crate::fold::fold;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<String> {
        let words =
            runs(&fold(text)).into_iter().filter_map(|run| if let Run::Word(word) = run { Some(word) } else { None });
        words.collect()
    }

    #[test]
    fn words_end_where_letters_end() {
        assert_eq!(words("24/7 crisis-line, LGBTQ+!"), ["24", "7", "crisis", "line", "lgbtq"]);
        assert_eq!(words("l’écoute des aînés"), ["ecoute", "des", "aines"]);
        assert_eq!(words("women's I can't 'quoted'"), ["women", "i", "cant", "quoted"]);
        assert_eq!(words("चिंता और अवसाद।"), ["चिंता", "और", "अवसाद"]);
    }

    proptest! {
        #[test]
        fn plain_text_is_cut_like_any_other(text in "[a-c'`L. 0-9]{0,40}") {
            let folded = fold(&text);
            prop_assert_eq!(runs(&folded), runs_of_any(&folded));
        }
    }

    #[test]
    fn what_a_character_is_to_words_is_known_as_unicode_says_it() {
        for c in char::MIN..=char::MAX {
            assert_eq!(Sort::of(c), Sort::looked_up(c), "{c:?}");
        }
    }

    #[test]
    fn signs_and_controls_of_a_script_are_no_part_of_its_words() {
        assert_eq!(words("قلق؍؞\u{600}حزن"), ["قلق", "حزن"]);
        assert_eq!(words("रू॰ ৳৯৮৮ ௳"), ["रू", "988"]);
    }

    #[test]
    fn a_change_of_script_is_a_change_of_word() {
        let runs = runs(&fold("拨打988热线"));
        assert_eq!(runs.len(), 3);
        assert_eq!(runs[1], Run::Word("988".into()));
    }

    #[test]
    fn a_run_without_spaces_becomes_overlapping_pairs() {
        let units: Vec<String> = ["心", "理", "健"].map(String::from).into();
        assert_eq!(pairs(&units), ["心理", "理健", "健"]);
    }
}
