use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

use crate::{common::is_common, passphrase::composed};

/// The fewest characters.
const LEAST: usize = 12;
/// The fewest characters where most are Han, kana or hangul: each of those says more than a letter does.
const LEAST_DENSE: usize = 8;
/// The fewest different characters.
const LEAST_DIFFERENT: usize = 6;

/// Why a passphrase is no good, each with one plain reason to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// It is too short.
    TooShort {
        /// The fewest characters for one in this script.
        least: usize,
    },
    /// It is one short thing, over and over.
    OneThingRepeated,
    /// It has too few different characters.
    FewDifferent {
        /// The fewest different characters.
        least: usize,
    },
    /// Its characters follow each other as in the alphabet or in counting, upward or downward.
    Straight,
    /// It is one of those that are tried first.
    Common,
}

/// The first reason why this passphrase is too weak to lock something with, or `None`.
///
/// A floor for any script, not a measure of strength: there are no rules about capitals, digits or signs. A character is what a
/// reader calls one (a grapheme cluster of the composed form), so a letter with its accents or an emoji of a family counts once;
/// only vowel signs, as in Hindi or Khmer, count toward the length by themselves, as they are typed by themselves.
#[must_use]
pub fn weakness(passphrase: &str) -> Option<Weakness> {
    let text = composed(passphrase);
    let characters: Vec<&str> = text.graphemes(true).collect();
    let least = least(&characters);
    if length(&characters) < least {
        return Some(Weakness::TooShort { least });
    }
    if repeats(&characters, least) {
        return Some(Weakness::OneThingRepeated);
    }
    if different(&characters) < LEAST_DIFFERENT {
        return Some(Weakness::FewDifferent { least: LEAST_DIFFERENT });
    }
    if straight(&text) {
        return Some(Weakness::Straight);
    }
    is_common(&text).then_some(Weakness::Common)
}

/// The length in characters, vowel signs by themselves.
fn length(characters: &[&str]) -> usize {
    characters.iter().map(|character| character.chars().filter(|c| c.is_alphabetic()).count().max(1)).sum()
}

fn least(characters: &[&str]) -> usize {
    let dense = characters.iter().filter(|character| is_dense(character)).count();
    if dense * 2 > characters.len() { LEAST_DENSE } else { LEAST }
}

fn is_dense(character: &str) -> bool {
    let script = character.chars().next().map(|c| c.script());
    matches!(script, Some(Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo))
}

/// Whether it is a thing shorter than `least`, at least twice; the last time may be cut short.
fn repeats(characters: &[&str], least: usize) -> bool {
    let longest = (characters.len() / 2).min(least - 1);
    (1..=longest).any(|length| characters.iter().zip(&characters[length..]).all(|(one, next)| one == next))
}

fn different(characters: &[&str]) -> usize {
    characters.iter().enumerate().filter(|(at, character)| !characters[..*at].contains(character)).count()
}

/// Whether each character is the one after, or each the one before. After 9 comes 0 again, in the digits of any script.
fn straight(text: &str) -> bool {
    let again = |one: char, next: char| one.is_numeric() && next.is_numeric() && u32::from(next) + 9 == u32::from(one);
    let after = |one: char, next: char| u32::from(one) + 1 == u32::from(next) || again(one, next);
    let pairs = || text.chars().zip(text.chars().skip(1));
    pairs().all(|(one, next)| after(one, next)) || pairs().all(|(one, next)| after(next, one))
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;

    const SHORT: Option<Weakness> = Some(Weakness::TooShort { least: 12 });
    const SHORT_DENSE: Option<Weakness> = Some(Weakness::TooShort { least: 8 });

    #[test]
    fn ordinary_sentences_of_any_script_are_good_enough() {
        for good in [
            "the river in May",
            "abuela canta temprano",
            "рябина под окном",
            "الجدة تغني في الصباح",
            "סבתא שרה בבוקר",
            "मेरी दादी सुबह गाती है",
            "ยายร้องเพลงตอนเช้า",
            "ជីដូនច្រៀងពេលព្រឹក",
            "አያቴ ጠዋት ትዘፍናለች",
            "外婆清晨唱山歌",
            "祖母の歌がすきです",
            "할머니가아침에노래한다",
            "bà ngoại hát buổi sáng",
        ] {
            let expected = if good == "外婆清晨唱山歌" { SHORT_DENSE } else { None };
            assert_eq!(weakness(good), expected, "{good}");
        }
        assert_eq!(weakness("外婆清晨唱山歌呢"), None);
    }

    #[test]
    fn the_floor_is_where_it_says() {
        assert_eq!(weakness(""), SHORT);
        assert_eq!(weakness("river in Ma"), SHORT);
        assert_eq!(weakness("river in May"), None);
        assert_eq!(weakness("外婆清晨"), SHORT_DENSE);
        assert_eq!(weakness("外婆清晨唱in May"), SHORT, "five of eleven are Han, so it is counted as letters are");
        assert_eq!(weakness("外婆清晨唱山Ma"), None, "six of eight are Han");
    }

    #[test]
    fn a_vowel_sign_counts_and_an_accent_does_not() {
        assert_eq!(weakness("ជីដូនច្រៀងពេល"), None);
        assert_eq!(weakness("ជីដូនច្រៀង"), SHORT);
        assert_eq!(weakness("e\u{301}a\u{301}i\u{301}o\u{301}u\u{301}n\u{303}"), SHORT);
        assert_eq!(weakness("👨‍👩‍👧‍👦👩🏽‍🚀🏳️‍🌈"), SHORT);
    }

    #[test]
    fn repeating_does_not_make_it_stronger() {
        for weak in [
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "sunshinesunshine",
            "sunshinesunshinesun",
            "山山山山山山山山",
            "ab ab ab ab ab",
        ] {
            assert_eq!(weakness(weak), Some(Weakness::OneThingRepeated), "{weak}");
        }
        assert_eq!(weakness("the river in May the river in May "), None, "what is repeated is good enough alone");
        assert_eq!(weakness("aabbccddeeaa"), Some(Weakness::FewDifferent { least: 6 }));
        assert_eq!(weakness("aabbccddeeff"), None);
    }

    #[test]
    fn counting_and_the_alphabet_are_no_secret() {
        for weak in [
            "abcdefghijkl",
            "lkjihgfedcba",
            "345678901234",
            "210987654321",
            "абвгдежзийкл",
            "٠١٢٣٤٥٦٧٨٩٠١",
            "あぃいぅうぇえぉ",
        ] {
            assert_eq!(weakness(weak), Some(Weakness::Straight), "{weak}");
        }
    }

    #[test]
    fn what_is_tried_first_is_refused_in_any_case_and_spacing() {
        for weak in ["Password1234", "password 1234!", "QWERTYUIOP[]", "йцукенгшщзхъ", "correct horse battery staple"]
        {
            assert_eq!(weakness(weak), Some(Weakness::Common), "{weak}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gets_an_answer(text in any::<String>()) {
            let _ = weakness(&text);
        }

        #[test]
        fn what_passes_keeps_the_floor(text in any::<String>()) {
            if weakness(&text).is_none() {
                prop_assert!(text.chars().count() >= LEAST_DENSE);
            }
        }

        #[test]
        fn anything_short_over_and_over_is_refused(unit in vec(any::<char>(), 1..4), times in 2_usize..9) {
            let text: String = std::iter::repeat_n(unit.iter(), times).flatten().collect();
            prop_assert!(weakness(&text).is_some());
        }
    }
}
