//! UTF-8 that was read in another encoding and written again: `donâ€™t`, `EspaÃ±ol`.

use std::borrow::Cow;

use super::Repairs;
use super::codepage::Codepage;
use crate::Reason;

/// The text with each run of letters outside ASCII decoded, where the whole run is nothing but misread UTF-8.
pub(super) fn undo<'a>(text: &'a str, repairs: &mut Repairs) -> Cow<'a, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find(|c: char| !c.is_ascii()) {
        let mut start = at + found;
        let end = text[start..].find(|c: char| c.is_ascii()).map_or(text.len(), |length| start + length);
        let after = text[end..].chars().next();
        let letters = match without_gamma(&text[..start], &text[start..end]) {
            Some(sign) => {
                start -= 1;
                Some(sign)
            }
            None => decode(&text[start..end], text[..start].chars().next_back(), after),
        };
        if let Some(letters) = letters {
            out.push_str(&text[copied..start]);
            out.push_str(&letters);
            copied = end;
            repairs.add(Reason::Mojibake);
        }
        at = end;
    }
    if copied == 0 && out.is_empty() {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// Typographic signs read as code page 437 and then pressed into Windows-1252, which has no Gamma and puts a `G` there:
/// `ΓÇÖ` became `GÇÖ`. Other letters of that page were pressed together so that nobody can tell them apart; they stay.
fn without_gamma(before: &str, run: &str) -> Option<String> {
    if !before.ends_with('G') || !run.starts_with('Ç') {
        return None;
    }
    let mut letters = run.chars().skip(1);
    let last = letters.next()?;
    // `¬` and `¦` stand for several bytes there.
    if matches!(last, '¬' | '¦') || letters.next().is_some() {
        return None;
    }
    let bytes = [0xe2, 0x80, Codepage::Pc.byte(last)?];
    std::str::from_utf8(&bytes).ok().map(str::to_owned)
}

/// The run decoded, if one encoding explains all of it.
fn decode(run: &str, before: Option<char>, after: Option<char>) -> Option<String> {
    Codepage::ALL.into_iter().find_map(|page| {
        let bytes: Vec<u8> = run.chars().map(|letter| page.byte(letter)).collect::<Option<_>>()?;
        let text = String::from_utf8(bytes).ok()?;
        // Only Windows-1252 has ever been seen to garble other scripts than Latin.
        let likely = if page == Codepage::Windows { is_likely } else { is_latin };
        (text.chars().all(likely) && is_certain(page, run, &text, before, after)).then_some(text)
    })
}

/// Letters of Latin scripts, and typographic signs.
fn is_latin(letter: char) -> bool {
    matches!(letter, '\u{a0}'..='\u{17f}' | '\u{2010}'..='\u{2122}')
}

/// Letters and signs that people write; an accident of two neighbors mostly lands elsewhere.
fn is_likely(letter: char) -> bool {
    matches!(letter,
        '\u{a0}'..='\u{17f}' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | '\u{300}'..='\u{323}' | '\u{370}'..='\u{7ff}' | '\u{900}'..='\u{1fff}'
        | '\u{200b}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{20ac}' | '\u{2100}'..='\u{2bff}' | '\u{3000}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe0f}' | '\u{ff00}'..='\u{ffef}' | '\u{1f300}'..='\u{1faff}')
}

/// Whether a run that decodes could also be what was meant: `Ã` before a closing quote is a Vietnamese word in capitals, and
/// `√±` may be a formula.
fn is_certain(page: Codepage, run: &str, text: &str, before: Option<char>, after: Option<char>) -> bool {
    if text.chars().nth(1).is_some() || run.chars().count() > 2 {
        return true;
    }
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    match (page, run.chars().nth(1)) {
        (Codepage::Windows, Some('–' | '—')) => false,
        (Codepage::Windows, Some('‘' | '’' | '“' | '”' | '„' | '‚' | '…' | '‹' | '›' | '«' | '»' | '†' | '•')) => {
            letter(after)
        }
        (Codepage::Windows, _) => true,
        _ => letter(before) || letter(after) || matches!(run.chars().next(), Some('├' | '┬')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn undone(raw: &str) -> String {
        undo(raw, &mut Repairs::default()).into_owned()
    }

    #[test]
    fn each_encoding_is_undone() {
        for (raw, meant) in [
            ("donâ€™t", "don’t"),
            ("EspaÃ±ol", "Español"),
            ("Â¿QuÃ© hay?", "¿Qué hay?"),
            ("ä¸\u{ad}æ–‡", "中文"),
            ("donΓÇÖt", "don’t"),
            ("Espa├▒ol", "Español"),
            ("AttorneyGÇÖs office GÇ£openGÇ¥", "Attorney’s office “open”"),
            ("don‚Äôt", "don’t"),
            ("Caf√©", "Café"),
            ("KreyÃ²l Ayisyen", "Kreyòl Ayisyen"),
        ] {
            assert_eq!(undone(raw), meant, "{raw}");
        }
    }

    #[test]
    fn honest_writing_of_every_language_stays() {
        for text in [
            "“XÔ",
            "XÃ–PHƯỜNG",
            "«CITÉ»",
            "naïve café",
            "Tiếng Việt ở đây",
            "Kreyòl ayisyen",
            "中文（繁體）",
            "한국어",
            "العربية",
            "AÇÃO",
            "√± 3",
            "©®™",
            "niños, educaci+¦n",
            "€5 – £10",
            "½ day",
            "ßáá",
        ] {
            assert_eq!(undone(text), text);
        }
    }
}
