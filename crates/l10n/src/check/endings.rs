//! How a sentence ends: a question that became a statement, a label that became a sentence.

use super::{Defect, Report, reading::Reading};
use crate::ftl::Entry;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    Nothing,
    Stop,
    Question,
    Exclamation,
    Colon,
    Ellipsis,
}

pub(super) fn check(
    report: &mut Report<'_, '_>,
    entry: &Entry<'_>,
    english: &Reading<'_>,
    reading: &Reading<'_>,
    tag: &str,
) {
    if english.ends.iter().chain(&reading.ends).any(|end| end.open) {
        return;
    }
    let mut ours = Vec::new();
    for end in &english.ends {
        match ending(&english.words[..end.at], "en") {
            Some((ending, _, _)) if !ours.contains(&ending) => ours.push(ending),
            Some(_) => {}
            None => return,
        }
    }
    if ours.is_empty() {
        return;
    }
    for end in &reading.ends {
        let Some((theirs, start, stop)) = ending(&reading.words[..end.at], tag) else { continue };
        // Where one phrase became several sentences, the last of them ends like one.
        let sentences = theirs == Ending::Stop
            && ours.contains(&Ending::Nothing)
            && [". ", "。", "؟ ", "۔ ", "! ", "? "].iter().any(|mark| reading.words[..start].contains(mark));
        if sentences || ours.iter().any(|ending| may_stand_for(*ending, theirs, tag)) {
            continue;
        }
        let wanted = ours[0].sign();
        let say = if wanted.is_empty() {
            "English ends without a mark".to_owned()
        } else {
            format!("English ends with {wanted}")
        };
        report.add(Defect::EndPunctuation, entry, reading.place(start..stop), wanted.to_owned(), say);
        return;
    }
}

impl Ending {
    const fn sign(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Stop => ".",
            Self::Question => "?",
            Self::Exclamation => "!",
            Self::Colon => ":",
            Self::Ellipsis => "…",
        }
    }
}

/// What languages do without losing anything.
fn may_stand_for(english: Ending, theirs: Ending, tag: &str) -> bool {
    use Ending::{Ellipsis, Exclamation, Nothing, Question, Stop};
    let language = tag.split('-').next().unwrap_or(tag);
    english == theirs
        // How loud a sentence is, is a matter of manners.
        || matches!((english, theirs), (Exclamation, Stop) | (Stop, Exclamation))
        // Some scripts have no full stop, some leave the mark of a question to its words.
        || (matches!(language, "th" | "lo" | "km" | "my" | "bo" | "dz")
            && matches!((english, theirs), (Stop | Question | Exclamation, Nothing)))
        || (matches!(language, "ja" | "zh" | "ko")
            && matches!((english, theirs), (Stop | Exclamation | Ellipsis, Nothing)))
}

/// How a text ends, and where the mark is. None where nobody can tell.
fn ending(text: &str, tag: &str) -> Option<(Ending, usize, usize)> {
    let variant = text.rsplit('\n').next().unwrap_or(text);
    let offset = text.len() - variant.len();
    let bare = bare(variant);
    let last = bare.chars().next_back()?;
    let start = bare.len() - last.len_utf8();
    let behind = &variant[bare.len()..];
    let quoted = behind.contains(['"', '”', '’', '»', '›', '」', '』', '“']);
    let kind = match last {
        '.' if bare.ends_with("...") => Ending::Ellipsis,
        '.' if is_abbreviation(&bare[..start]) => return None,
        // Inside quotes it says that somebody goes on talking.
        '…' | '⋯' if quoted => Ending::Nothing,
        '…' | '⋯' => Ending::Ellipsis,
        '.' | '。' | '．' | '｡' | '۔' | '।' | '॥' | '။' | '።' | '։' | '។' => Ending::Stop,
        '?' | '？' | '؟' | '፧' | '՞' => Ending::Question,
        ';' | '\u{37e}' if tag.starts_with("el") => Ending::Question,
        '!' | '！' => Ending::Exclamation,
        // `[Note: { $kind }]`: what it announces stands in the brackets too, and is no word of this text.
        ':' | '：' | '៖' if behind.contains([')', ']', '）', '】']) => Ending::Nothing,
        ':' | '：' | '៖' => Ending::Colon,
        _ => Ending::Nothing,
    };
    Some((kind, offset + start, offset + bare.len()))
}

/// Without quotes, brackets, tags and marks of direction behind the last sign.
fn bare(mut text: &str) -> &str {
    loop {
        let before = text.len();
        text = text.trim_end().trim_end_matches([
            '"', '\'', '”', '’', '»', '›', ')', ']', '}', '〉', '》', '」', '』', '）', '】', '“', '\u{200e}',
            '\u{200f}', '\u{202c}', '\u{2069}',
        ]);
        if text.ends_with('>')
            && let Some(open) = text.rfind('<')
        {
            text = &text[..open];
        }
        if text.len() == before {
            return text;
        }
    }
}

/// `U.S`, `p. m`, `etc`: the dot belongs to the word.
fn is_abbreviation(text: &str) -> bool {
    let word = text.rsplit(|c: char| c.is_whitespace() || c == '\u{a0}').next().unwrap_or_default();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let short = letters > 0 && letters <= 2 && word.chars().all(|c| c.is_alphabetic() || c == '.');
    (short && word.is_ascii()) || word.contains('.') || ["etc", "Inc", "Ltd", "Co", "vs", "St", "Dr"].contains(&word)
}

#[cfg(test)]
mod tests {
    use super::{Ending, ending, may_stand_for};

    #[test]
    fn each_script_has_its_own_mark_for_the_same_end() {
        for (tag, text, wanted) in [
            ("km", "លេខទូរសព្ទ៖", Ending::Colon),
            ("km", "លេខទូរសព្ទ ៖ ", Ending::Colon),
            ("km", "លេខទូរសព្ទ។", Ending::Stop),
            ("zh-Hans", "电话：", Ending::Colon),
            ("am", "ስልክ።", Ending::Stop),
            ("hi", "फ़ोन।", Ending::Stop),
            ("fa", "تلفن؟", Ending::Question),
            ("km", "លេខទូរសព្ទ", Ending::Nothing),
            ("pl", "[Przypis: ]", Ending::Nothing),
            ("pl", "„Przypis:”", Ending::Colon),
        ] {
            assert_eq!(ending(text, tag).map(|found| found.0), Some(wanted), "{text}");
        }
    }

    #[test]
    fn khmer_may_leave_a_full_stop_out_but_a_colon_stays_a_colon() {
        assert!(may_stand_for(Ending::Stop, Ending::Nothing, "km"));
        assert!(may_stand_for(Ending::Colon, Ending::Colon, "km"));
        assert!(!may_stand_for(Ending::Colon, Ending::Nothing, "km"));
        assert!(!may_stand_for(Ending::Stop, Ending::Colon, "km"));
    }
}
