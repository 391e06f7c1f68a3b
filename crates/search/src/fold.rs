//! One spelling for the many ways in which the same letters are typed.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

/// Compatibility decomposition, case folding, marks that people leave out, letters that people swap; composed again.
///
/// The result may be longer or shorter than the text; nothing may be indexed by position across it.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    // ASCII needs no taking apart, and nothing behind it can change it: every mark that would is one that is left out.
    while !rest.is_empty() {
        let plain = rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
        let (stretch, after) = rest.split_at(plain);
        let from = folded.len();
        folded.push_str(stretch);
        folded[from..].make_ascii_lowercase();
        let other = after.bytes().position(|byte| byte.is_ascii()).unwrap_or(after.len());
        let (stretch, after) = after.split_at(other);
        match stretch {
            "" => {}
            // What most texts have of it.
            "\u{2018}" | "\u{2019}" => folded.push('\''),
            "\u{201C}" | "\u{201D}" | "\u{2013}" | "\u{2014}" | "\u{2022}" => folded.push_str(stretch),
            "\u{A0}" => folded.push(' '),
            _ if stretch.chars().all(stands_alone) => stretch.chars().for_each(|c| push_alone(&mut folded, c)),
            _ => folded.push_str(&fold_any(stretch)),
        }
        rest = after;
    }
    if folded.contains('`') { folded.replace('`', "'") } else { folded }
}

fn fold_any(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    // Decomposed, this apostrophe would be a space and a mark.
    let text = text.chars().map(|c| if c == '\u{00B4}' { '\'' } else { c });
    for c in text.nfkd().filter(|c| !dropped(*c)) {
        match c {
            // These have no decomposition in Unicode, yet people type them without.
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            'ı' | 'İ' => folded.push('i'),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'þ' | 'Þ' => folded.push_str("th"),
            'ς' => folded.push('σ'),
            // Any apostrophe is the same apostrophe.
            '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{02BB}' | '\u{FF07}' | '`' => folded.push('\''),
            _ => folded.extend(letter(c).to_lowercase()),
        }
    }
    folded.nfc().collect()
}

/// Letters of Europe, with the marks of Vietnamese too, Chinese characters and syllables of Korean: among such, nothing that
/// stands beside a letter changes what it folds to.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{A1}'..='\u{2AF}' | '\u{370}'..='\u{482}' | '\u{48A}'..='\u{52F}' | '\u{1E00}'..='\u{1EFF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

/// Folds one of them. Most of what a library says in other languages than English is made of them, and all of it is folded
/// whenever a list is taken in.
fn push_alone(folded: &mut String, c: char) {
    static LETTERS: LazyLock<Vec<Box<str>>> =
        LazyLock::new(|| ('\0'..'\u{530}').chain('\u{1E00}'..'\u{1F00}').map(one).collect());
    fn one(c: char) -> Box<str> {
        if stands_alone(c) { fold_any(c.encode_utf8(&mut [0; 4])).into() } else { Box::default() }
    }
    let number = match u32::from(c) {
        low @ ..0x530 => low,
        high @ 0x1E00..0x1F00 => high - 0x1E00 + 0x530,
        // They fold to themselves.
        _ => return folded.push(c),
    };
    folded.push_str(LETTERS.get(number as usize).map_or("", |letter| letter));
}

/// Marks that many people leave out, and characters that cannot be seen.
fn dropped(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' // Latin, Greek, Cyrillic
        | '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}' | '\u{05C2}' | '\u{05C4}' | '\u{05C5}' | '\u{05C7}' // Hebrew
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}'
        | '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}' // Arabic
        | '\u{0640}' // tatweel
        | '\u{093C}' | '\u{09BC}' | '\u{0A3C}' | '\u{0ABC}' | '\u{0B3C}' // nukta
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{00AD}' | '\u{FEFF}'
        | '\u{061C}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// One letter for the several that stand for the same sound or the same key.
fn letter(c: char) -> char {
    match c {
        c if c.is_ascii() => c,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' | 'ہ' | 'ۀ' | 'ە' | 'ۃ' | 'ھ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        'ँ' => 'ं',
        'ः' => ':',
        '\u{0981}' => '\u{0982}',
        _ => digit(c).unwrap_or_else(|| ethiopic(c)),
    }
}

/// The text with the digits of any script that people here type as `0` to `9`.
#[must_use]
pub fn western_digits(text: &str) -> String {
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// A digit of any script that people here type, as ASCII.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 17] = [
        0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0,
        0x1040, 0x17E0, 0x1810,
    ];
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// Amharic writes several sounds with more than one row of the syllabary, and people choose freely.
fn ethiopic(c: char) -> char {
    const ROWS: [(u32, u32); 6] =
        [(0x1210, 0x1200), (0x1280, 0x1200), (0x12B8, 0x1200), (0x1220, 0x1230), (0x12D0, 0x12A0), (0x1340, 0x1338)];
    let code = u32::from(c);
    let row = ROWS.iter().find(|(from, _)| (*from..*from + 7).contains(&code));
    let code = row.map_or(code, |(from, to)| code - from + to);
    // The first and fourth orders of these two rows sound alike.
    let code = match code {
        0x1203 => 0x1200,
        0x12A3 => 0x12A0,
        other => other,
    };
    char::from_u32(code).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::*;

    #[test]
    fn the_same_word_typed_in_different_ways_folds_to_one() {
        for (typed, meant) in [
            ("DEPRESIÓN", "depresion"),
            ("Đường dây", "duong day"),
            ("Cœur", "coeur"),
            ("İstanbul", "istanbul"),
            ("ısparta", "isparta"),
            ("أُسْرَة", "اسره"),
            ("٩٨٨", "988"),
            ("९८८", "988"),
            ("ﾒﾝﾀﾙ", "メンタル"),
            ("ሠላም", "ሰላም"),
            ("पढ़ाई", "पढाई"),
            ("can’t", "can't"),
        ] {
            assert_eq!(fold(typed), meant, "{typed}");
        }
    }

    #[test]
    fn vowel_signs_that_make_another_word_stay() {
        assert_ne!(fold("काम"), fold("कम"));
        assert_ne!(fold("กา"), fold("ก"));
    }

    #[test]
    fn any_apostrophe_is_the_same_apostrophe() {
        for typed in ["can‘t", "can’t", "canʼt", "canʻt", "can＇t", "can`t", "can´t"] {
            assert_eq!(fold(typed), "can't", "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_seen_changes_no_word() {
        for (typed, meant) in [("grief ❤\u{FE0F}", "grief ❤"), ("葛\u{E0100}飾", "葛飾"), ("\u{61C}قلق\u{200F}", "قلق")]
        {
            assert_eq!(fold(typed), meant, "{typed}");
        }
    }

    #[test]
    fn a_letter_that_stands_alone_folds_as_any_other() {
        for c in (char::MIN..=char::MAX).filter(|c| super::stands_alone(*c)) {
            // Between others of the same kind, of which those with marks are the ones that could reach over.
            for text in [format!("{c}"), format!("é{c}ế"), format!("한{c}가"), format!("й{c}Ё")] {
                assert_eq!(fold(&text), super::fold_any(&text), "{text:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn letters_that_stand_alone_fold_as_they_do_together(text in "[\\u{A0}-\\u{530}\\u{1E00}-\\u{1F00}한가-힣心-理]{0,12}") {
            prop_assert_eq!(fold(&text), super::fold_any(&text));
        }

        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn a_text_folds_as_it_would_all_at_once(text in "([ -~]{0,3}|[’‘“–\u{A0}éñÉ\u{301}\u{338}\u{20DD}ﬁㄱ한]{0,3}|\\PC{0,3}){0,12}") {
            prop_assert_eq!(fold(&text), super::fold_any(&text));
        }

        #[test]
        fn a_text_of_plain_letters_folds_as_it_does_beside_others(text in "[ -~]{0,40}") {
            prop_assert_eq!(format!("{} e", fold(&text)), fold(&format!("{text} é")));
        }
    }
}
