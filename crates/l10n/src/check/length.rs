//! A translation that is far too long or short: half of it was lost, or something else was pasted into it.

use super::{Defect, Report, reading::Reading};
use crate::ftl::Entry;

/// Texts shorter than this can grow or shrink as they like.
const SHORT: usize = 30;
/// How many times longer is too long.
const LONGEST: usize = 3;
/// How many times shorter is too short.
const SHORTEST: usize = 4;

pub(super) fn check(report: &mut Report<'_, '_>, entry: &Entry<'_>, english: &Reading<'_>, reading: &Reading<'_>) {
    // Of choices each language has its own number.
    if !english.choices.is_empty() || !reading.choices.is_empty() {
        return;
    }
    // Lists of words that people search with are as long as a language has words.
    if list(english) {
        return;
    }
    let (ours, theirs) = (weight(english), weight(reading));
    let too_long = theirs > SHORT * LONGEST && theirs > (ours.max(SHORT / 2)) * LONGEST;
    let too_short = ours > SHORT * 2 && theirs * SHORTEST < ours;
    if too_long || too_short {
        let say = if too_long { "far longer than the English" } else { "far shorter than the English" };
        report.add(Defect::Length, entry, reading.whole.clone(), String::new(), format!("it is {say}"));
    }
}

fn list(reading: &Reading<'_>) -> bool {
    const FEW: usize = 2;
    let separators = reading.words.chars().filter(|c| matches!(c, ',' | '،' | '、' | '，' | ';' | '|')).count();
    separators >= FEW && !reading.words.trim_end().ends_with(['.', '。', '؟', '?', '!'])
}

/// About how many Latin letters a text is worth.
fn weight(reading: &Reading<'_>) -> usize {
    const WORD: usize = 6;
    let put_in = reading.variables.len() + reading.references.len();
    let letter = |c: char| match u32::from(c) {
        // Han, kana and Hangul say about as much in one sign as Latin does in two and a half.
        0x2e80..=0x9fff | 0xac00..=0xd7ff | 0xf900..=0xfaff | 0x20000..=0x3ffff => 5,
        _ => 2,
    };
    reading.words.chars().map(letter).sum::<usize>() / 2 + put_in * WORD
}
