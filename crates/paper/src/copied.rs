//! What a person gets who copies from the PDF, searches in it, or has it read aloud: the words, in their order.
//!
//! Readers of PDF files take one glyph after the other from left to right and turn right-to-left words around letter by
//! letter. A glyph that says several letters at once, such as lam with alef, comes out the wrong way round, in Chrome as
//! in Evince; so each glyph is made to say one letter. And the invisible marks that keep numbers in their place do their
//! work while lines are laid out; in a copied number they would be in the way.

use std::ops::Range;

use ecow::EcoString;
use typst::layout::Em;
use typst::text::{Glyph, TextItem};

/// Width of an empty glyph: above what poppler takes for one letter printed twice (0.1 em), and below what it takes for
/// the beginning of another word.
const SHARE: Em = Em::new(0.15);

/// The same glyphs in the same places, saying what should be read; none if nothing is left to say.
pub fn said_well(item: &TextItem) -> Option<TextItem> {
    let item = without_marks(item)?;
    if item.text.chars().any(is_right_to_left) { Some(letter_by_letter(item)) } else { Some(item) }
}

/// Marks of direction: U+200E, 200F, 202A to 202E, 2066 to 2069.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin, with their marks.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

fn without_marks(item: &TextItem) -> Option<TextItem> {
    if !item.text.contains(is_mark) {
        return Some(item.clone());
    }
    let kept = |at: u16| {
        let before = item.text.get(..usize::from(at)).unwrap_or_default();
        let length: usize = before.chars().filter(|c| !is_mark(*c)).map(char::len_utf8).sum();
        u16::try_from(length).unwrap_or(u16::MAX)
    };
    let moved = item
        .glyphs
        .iter()
        .map(|glyph| Glyph { range: kept(glyph.range.start)..kept(glyph.range.end), ..glyph.clone() });
    // A mark has no width, so its glyph can go without moving the others.
    let glyphs: Vec<Glyph> = moved.filter(|glyph| !glyph.range.is_empty() || glyph.x_advance != Em::zero()).collect();
    let text: EcoString = item.text.chars().filter(|c| !is_mark(*c)).collect();
    (!glyphs.is_empty() && !text.is_empty()).then(|| TextItem { text, glyphs, ..item.clone() })
}

/// A right-to-left glyph that stands for several letters says the last of them; an empty glyph says each of the
/// others. Where marks stand over or under it, glyph and marks say the rest of the syllable together, because a
/// mark on its own, higher than its letter, would be taken for a word of its own.
fn letter_by_letter(item: TextItem) -> TextItem {
    let Some(blank) = item.font.ttf().glyph_index(' ') else { return item };
    let mut glyphs = Vec::with_capacity(item.glyphs.len());
    for syllable in item.glyphs.chunk_by(|a, b| a.range == b.range) {
        let Some(first) = syllable.first() else { continue };
        let letters = letters(&item.text, first);
        let bases = letters.iter().filter(|(letter, _)| !is_vowel_mark(*letter)).count();
        let (own, others) = match letters.as_slice() {
            _ if bases < 2 || !letters.iter().all(|(letter, _)| is_right_to_left(*letter)) => {
                (first.range.clone(), &[][..])
            }
            [before @ .., (_, last)] if syllable.len() == 1 => (last.clone(), before),
            [before, (_, next), ..] => (next.start..first.range.end, std::slice::from_ref(before)),
            _ => (first.range.clone(), &[][..]),
        };
        glyphs.extend(syllable.iter().map(|glyph| Glyph { range: own.clone(), ..glyph.clone() }));
        // They take a little of the width of the last glyph: two letters that are alike and stand in one place would be
        // taken for one, and letters that overlap by more for two words.
        let Some(last) = glyphs.last_mut().filter(|_| !others.is_empty()) else { continue };
        let share = SHARE.min(last.x_advance / (others.len() + 1) as f64);
        last.x_advance -= share * others.len() as f64;
        // What stands further right was said before.
        glyphs.extend(others.iter().rev().map(|(_, range)| Glyph {
            id: blank.0,
            range: range.clone(),
            x_advance: share,
            x_offset: Em::zero(),
            y_offset: Em::zero(),
            ..first.clone()
        }));
    }
    TextItem { glyphs, ..item }
}

/// The letters that a glyph stands for, each with its place in the text.
fn letters(text: &str, glyph: &Glyph) -> Vec<(char, Range<u16>)> {
    let said = text.get(glyph.range()).unwrap_or_default();
    let place = |(at, letter): (usize, char)| {
        let from = glyph.range.start.checked_add(u16::try_from(at).ok()?)?;
        Some((letter, from..from.checked_add(u16::try_from(letter.len_utf8()).ok()?)?))
    };
    said.char_indices().filter_map(place).collect()
}

/// Vowel and reading marks of Hebrew and Arabic.
fn is_vowel_mark(c: char) -> bool {
    matches!(c, '\u{0591}'..='\u{05bd}' | '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{06d6}'..='\u{06ed}')
}
