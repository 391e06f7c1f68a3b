//! Reading order: what the screen makes of a number or an address between words that run from right to left.

use unicode_bidi::{BidiInfo, Level};

use super::{Defect, Report, Words, addresses, reading::Reading};
use crate::{
    ftl::Entry,
    meta::{Direction, direction_of},
};

/// `marks` says that the words may hold marks of direction.
pub(super) fn check(report: &mut Report<'_, '_>, entry: &Entry<'_>, reading: &Reading<'_>, tag: &str, marks: bool) {
    if marks && let Some(place) = unbalanced(&reading.words) {
        let say = "an invisible mark of direction opens here and does not close".to_owned();
        report.add(Defect::ReadingOrder, entry, reading.place(place), String::new(), say);
        return;
    }
    // An address has a dot or a colon, a number digits.
    let may_turn = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b':');
    if direction_of(tag) == Direction::Ltr || reading.words.is_ascii() || !reading.words.bytes().any(may_turn) {
        return;
    }
    let mut pieces: Vec<Words> = addresses::found(reading).into_iter().map(|found| found.place).collect();
    pieces.extend(numbers(&reading.words));
    // What stands in `{ "…" }` is kept apart from the words around it.
    pieces.retain(|piece| !reading.is_apart(piece.start));
    if pieces.is_empty() {
        return;
    }
    let visual = Visual::of(&reading.words);
    for piece in pieces.into_iter().filter(|piece| !visual.keeps(piece)) {
        let words = &reading.words[piece.clone()];
        let say = format!("the screen would show {words} in another order: write {{ \"{words}\" }}");
        report.add(Defect::ReadingOrder, entry, reading.place(piece.clone()), format!("{{ \"{words}\" }}"), say);
    }
}

/// An embedding or isolate that stays open, or a mark that closes nothing.
fn unbalanced(words: &str) -> Option<Words> {
    let mut open: Vec<(char, Words)> = Vec::new();
    for (at, c) in words.char_indices() {
        let place = at..at + c.len_utf8();
        match c {
            '\u{202a}'..='\u{202b}' | '\u{202d}'..='\u{202e}' => open.push(('\u{202c}', place)),
            '\u{2066}'..='\u{2068}' => open.push(('\u{2069}', place)),
            '\u{202c}' | '\u{2069}' if open.pop().is_none_or(|(closes, _)| closes != c) => return Some(place),
            _ => {}
        }
    }
    open.pop().map(|(_, place)| place)
}

/// Digits in several groups that belong together: a number to dial.
fn numbers(words: &str) -> Vec<Words> {
    let mut found = Vec::new();
    let joins = |c: char| matches!(c, '-' | '–' | '(' | ')' | '+' | '.' | ' ' | '/');
    let mut start: Option<usize> = None;
    let mut end = 0;
    let mut close = |start: &mut Option<usize>, end: usize| {
        if let Some(start) = start.take() {
            let piece = &words[start..end];
            let long = piece.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() >= 3).count();
            // Numbers apart by nothing but spaces may be several.
            if long >= 2 && piece.contains(['-', '–', '(', '.']) {
                found.push(start..end);
            }
        }
    };
    for (at, c) in words.char_indices() {
        if c.is_ascii_digit() {
            start.get_or_insert(at);
            end = at + 1;
        } else if !joins(c) || at > end + 1 {
            close(&mut start, end);
        }
    }
    close(&mut start, end);
    found
}

/// For each byte of a text its place on the line, counted from the left.
struct Visual(Vec<usize>);

impl Visual {
    fn of(words: &str) -> Self {
        let info = BidiInfo::new(words, Some(Level::rtl()));
        let mut places = vec![0; words.len()];
        for paragraph in &info.paragraphs {
            let levels = &info.levels[paragraph.range.clone()];
            for (place, byte) in BidiInfo::reorder_visual(levels).into_iter().enumerate() {
                places[paragraph.range.start + byte] = place;
            }
        }
        Self(places)
    }

    /// A piece of ASCII reads from left to right without a gap.
    fn keeps(&self, piece: &Words) -> bool {
        self.0[piece.clone()].windows(2).all(|pair| pair[1] == pair[0] + 1)
    }
}
