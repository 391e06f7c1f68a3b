//! What a person gets who copies from the PDF, searches in it, or has it read aloud: the words, in their order.
//!
//! Readers of PDF files take one glyph after the other from left to right and turn right-to-left words around letter by
//! letter. A glyph that says several letters at once, such as lam with alef, comes out the wrong way round, in Chrome as
//! in Evince; so each glyph is made to say one letter. And the invisible marks that keep numbers in their place do their
//! work while lines are laid out; in a copied number they would be in the way.

use ecow::EcoString;
use typst::layout::Em;
use typst::text::{Glyph, TextItem};

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

/// Every glyph of a right-to-left syllable says one letter; where letters are left over, an empty glyph without width
/// says each.
fn letter_by_letter(item: TextItem) -> TextItem {
    let Some(blank) = item.font.ttf().glyph_index(' ') else { return item };
    let mut glyphs = Vec::with_capacity(item.glyphs.len());
    for syllable in item.glyphs.chunk_by(|a, b| a.range == b.range) {
        let [first, ..] = syllable else { continue };
        let start = first.range.start;
        let said = item.text.get(first.range()).unwrap_or_default();
        let letters: Vec<std::ops::Range<u16>> = said
            .char_indices()
            .filter_map(|(at, c)| {
                let from = start.checked_add(u16::try_from(at).ok()?)?;
                Some(from..from.checked_add(u16::try_from(c.len_utf8()).ok()?)?)
            })
            .collect();
        if letters.len() < 2 || syllable.len() > letters.len() || !said.chars().all(is_right_to_left) {
            glyphs.extend_from_slice(syllable);
            continue;
        }
        // The leftmost glyph says the last letter.
        for (place, range) in letters.into_iter().rev().enumerate() {
            glyphs.push(match syllable.get(place) {
                Some(glyph) => Glyph { range, ..glyph.clone() },
                None => Glyph {
                    id: blank.0,
                    range,
                    x_advance: Em::zero(),
                    x_offset: Em::zero(),
                    y_offset: Em::zero(),
                    ..first.clone()
                },
            });
        }
    }
    TextItem { glyphs, ..item }
}
