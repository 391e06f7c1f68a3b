//! Syllables in one piece. typst hands every mark that stands higher or lower than its letter out as a text of its own,
//! and the PDF would then say the whole syllable once for the letter and once more for each mark: whoever copies Khmer
//! reads every syllable two or three times. Here the pieces of one syllable become one text again.

use ecow::EcoString;
use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::text::{Glyph, TextItem};

use crate::copied::said_well;

/// Two ends meet if they are no further apart.
const NEAR: f64 = 0.01;

/// The same frame, with every syllable in one piece.
pub fn joined(frame: &Frame) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = Vec::new();
    for (position, item) in frame.items() {
        let item = match item {
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = joined(&group.frame);
                FrameItem::Group(group)
            }
            FrameItem::Text(text) => {
                if let Some((before, FrameItem::Text(piece))) = items.last_mut()
                    && let Some(whole) = join(*before, piece, *position, text)
                {
                    *piece = whole;
                    continue;
                }
                FrameItem::Text(text.clone())
            }
            other => other.clone(),
        };
        items.push((*position, item));
    }
    let items = items.into_iter().filter_map(|(position, item)| match item {
        FrameItem::Text(text) => said_well(&text).map(|text| (position, FrameItem::Text(text))),
        other => Some((position, other)),
    });
    let mut whole = Frame::new(frame.size(), frame.kind());
    if frame.has_baseline() {
        whole.set_baseline(frame.baseline());
    }
    whole.push_multiple(items);
    whole
}

/// One text of two that stand side by side, if a syllable runs from the first into the second.
fn join(at: Point, first: &TextItem, then: Point, second: &TextItem) -> Option<TextItem> {
    let alike = first.font == second.font
        && first.size == second.size
        && first.fill == second.fill
        && first.stroke == second.stroke
        && first.lang == second.lang
        && first.region == second.region;
    let side_by_side = (at.x + first.width() - then.x).to_pt().abs() < NEAR;
    let (last, next) = (first.glyphs.last()?, second.glyphs.first()?);
    // The place in the source tells a syllable apart from the same syllable said twice.
    if !alike || !side_by_side || last.span != next.span || last.range.len() != next.range.len() {
        return None;
    }
    let shared = last.range.len();
    let (head, tail, shift_first, shift_second) = if last.range().end == first.text.len() && next.range.start == 0 {
        (&first.text, &second.text, 0, first.text.len() - shared)
    } else if last.range.start == 0 && next.range().end == second.text.len() {
        // From right to left, what stands further right was said before.
        (&second.text, &first.text, second.text.len() - shared, 0)
    } else {
        return None;
    };
    let mut text = EcoString::from(head.as_str());
    text.push_str(tail.get(shared..)?);
    let lower = then.y - at.y;
    let mut glyphs = moved(&first.glyphs, shift_first, Abs::zero(), first.size)?;
    glyphs.extend(moved(&second.glyphs, shift_second, lower, first.size)?);
    Some(TextItem { text, glyphs, ..first.clone() })
}

/// Glyphs that say a later part of a text, drawn lower.
fn moved(glyphs: &[Glyph], by: usize, lower: Abs, size: Abs) -> Option<Vec<Glyph>> {
    let by = u16::try_from(by).ok()?;
    let one = |glyph: &Glyph| {
        let range = glyph.range.start.checked_add(by)?..glyph.range.end.checked_add(by)?;
        Some(Glyph { range, y_offset: glyph.y_offset - Em::from_abs(lower, size), ..glyph.clone() })
    };
    glyphs.iter().map(one).collect()
}
