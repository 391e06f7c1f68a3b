//! Words as they are compared: without case, accents, punctuation and the other accidents of writing.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Words in lower case without accents, one space between them: `PhoneNumber_2` is `phone number 2`.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.nfkd() {
        if is_combining_mark(letter) || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\'' | '’')
        {
            continue;
        }
        // Words written together: `zipCode`, `phone2`. Not in scripts without case.
        let joint = (before.is_lowercase() && letter.is_uppercase())
            || (before.is_ascii_alphabetic() && letter.is_ascii_digit())
            || (before.is_ascii_digit() && letter.is_ascii_alphabetic());
        if (!letter.is_alphanumeric() || joint) && !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
        if letter.is_alphanumeric() {
            match letter {
                'đ' | 'Đ' => folded.push('d'),
                'ة' => folded.push('ه'),
                'ى' => folded.push('ي'),
                _ => folded.extend(letter.to_lowercase()),
            }
        }
        before = letter;
    }
    folded.truncate(folded.trim_end().len());
    strip_articles(&folded)
}

/// The Arabic article is written together with its word.
fn strip_articles(folded: &str) -> String {
    let bare = |word: &str| word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word).to_owned();
    folded.split(' ').map(bare).collect::<Vec<_>>().join(" ")
}

/// Whether words of this script stand without spaces, so that a word may be found inside another.
pub(super) fn is_dense(text: &str) -> bool {
    text.chars()
        .any(|letter| matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'))
}

/// Whether `words` stand in `text`, both folded, side by side as whole words; in a script without spaces, anywhere.
pub(super) fn contains(text: &str, words: &str) -> bool {
    if words.is_empty() {
        return false;
    }
    if is_dense(words) {
        return text.replace(' ', "").contains(&words.replace(' ', ""));
    }
    text.match_indices(words).any(|(at, _)| {
        let end = at + words.len();
        (at == 0 || text[..at].ends_with(' ')) && (end == text.len() || text[end..].starts_with(' '))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_writing_a_header_fold_to_one() {
        for text in ["Phone Number", "phone_number", "PHONE-NUMBER ", "PhoneNumber", " phone  number:"] {
            assert_eq!(fold(text), "phone number");
        }
        assert_eq!(fold("Teléfono"), fold("TELEFONO"));
        assert_eq!(fold("Điện thoại"), fold("dien thoai"));
        assert_eq!(fold("الهاتف"), fold("هاتف"));
        assert_eq!(fold("Phone2"), "phone 2");
    }

    #[test]
    fn a_word_is_found_whole_or_inside_a_script_without_spaces() {
        assert!(contains(&fold("Main phone number"), &fold("phone")));
        assert!(!contains(&fold("microphones"), &fold("phone")));
        assert!(contains(&fold("联系电话"), &fold("电话")));
        assert!(contains(&fold("대표 전화번호"), &fold("전화")));
    }
}
