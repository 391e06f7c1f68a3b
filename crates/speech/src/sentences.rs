//! Cuts a text into pieces that are spoken without a break: short enough to stop and go on at, long enough to sound right.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// No piece is longer, in characters: what has no full stop is cut between words.
const LONGEST: usize = 240;

/// The pieces of a text, in bytes, without the blanks around them. Pieces without a letter or a digit are left out.
pub(crate) fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    for (start, sentence) in text.split_sentence_bound_indices() {
        let mut from = 0;
        let (mut length, mut last) = (0, 0);
        for (at, word) in sentence.split_word_bound_indices() {
            let long = word.chars().count();
            if length + long > LONGEST && last > from {
                push(&mut pieces, text, start + from, start + last);
                (from, length) = (last, 0);
            }
            length += long;
            last = at + word.len();
        }
        push(&mut pieces, text, start + from, start + sentence.len());
    }
    pieces
}

fn push(pieces: &mut Vec<Range<usize>>, text: &str, from: usize, to: usize) {
    let piece = &text[from..to];
    if !piece.chars().any(char::is_alphanumeric) {
        return;
    }
    let begin = from + (piece.len() - piece.trim_start().len());
    pieces.push(begin..begin + piece.trim().len());
}

/// Where words begin in a piece, in bytes of it.
pub(crate) fn words(piece: &str) -> Vec<usize> {
    piece.unicode_word_indices().map(|(at, _)| at).collect()
}

/// The end, in bytes of the piece, of the word that begins there.
pub(crate) fn word_end(piece: &str, at: usize) -> usize {
    let Some(rest) = piece.get(at..) else { return piece.len() };
    rest.unicode_words().next().map_or(piece.len(), |word| at + word.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        pieces(text).into_iter().map(|piece| &text[piece]).collect()
    }

    #[test]
    fn each_sentence_is_a_piece_in_any_script() {
        assert_eq!(cut(" You are safe. Stay?  "), ["You are safe.", "Stay?"]);
        assert_eq!(cut("你很安全。请留下。"), ["你很安全。", "请留下。"]);
        assert_eq!(cut("أنت بأمان؟ ابقَ."), ["أنت بأمان؟", "ابقَ."]);
    }

    #[test]
    fn what_cannot_be_spoken_is_no_piece() {
        assert_eq!(cut(" … — · "), [""; 0]);
    }

    #[test]
    fn a_text_without_a_full_stop_is_cut_between_words() {
        let long = "word ".repeat(200);
        let pieces = cut(&long);
        assert!(
            pieces.len() > 3
                && pieces
                    .iter()
                    .all(|piece| piece.len() <= LONGEST && piece.starts_with("word") && piece.ends_with("word"))
        );
    }

    #[test]
    fn words_are_found_with_their_ends() {
        let piece = "Llame al 988, ya.";
        let found: Vec<&str> = words(piece).into_iter().map(|at| &piece[at..word_end(piece, at)]).collect();
        assert_eq!(found, ["Llame", "al", "988", "ya"]);
    }

    proptest! {
        #[test]
        fn every_letter_is_in_one_piece_and_pieces_stand_in_order(text in "\\PC{0,400}") {
            let pieces = pieces(&text);
            prop_assert!(pieces.windows(2).all(|two| two[0].end <= two[1].start));
            for (at, letter) in text.char_indices().filter(|(_, letter)| letter.is_alphanumeric()) {
                prop_assert!(pieces.iter().any(|piece| piece.contains(&at)), "{letter} is not spoken");
            }
        }
    }
}
