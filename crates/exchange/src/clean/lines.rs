//! Lines, markers of other programs, and characters that nobody sees.

use std::borrow::Cow;

use super::Repairs;
use crate::Reason;

/// `\n`, `\r\n` written as characters become line ends; `\t` beside them a space. After another backslash they mean themselves.
pub(super) fn unescape<'a>(text: &'a str, repairs: &mut Repairs) -> Cow<'a, str> {
    if !text.contains("\\n") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut changed = false;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let run = rest[at..].bytes().take_while(|byte| *byte == b'\\').count();
        let after = &rest[at + run..];
        let (sign, cut) = if run > 1 {
            ("", 0)
        } else if after.starts_with("r\\n") {
            ("\n", 3)
        } else if after.starts_with('n') {
            ("\n", 1)
        } else if after.starts_with('t') {
            (" ", 1)
        } else {
            ("", 0)
        };
        if cut == 0 {
            out.push_str(&rest[at..at + run]);
        }
        changed |= sign == "\n";
        out.push_str(sign);
        rest = &after[cut..];
    }
    if !changed {
        return Cow::Borrowed(text);
    }
    out.push_str(rest);
    repairs.add(Reason::EscapedNewline);
    Cow::Owned(out)
}

/// Markers such as `###MON###` are taken out.
pub(super) fn without_markers<'a>(text: &'a str, repairs: &mut Repairs) -> Cow<'a, str> {
    if !text.contains("###") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut changed = false;
    while let Some(at) = rest.find("###") {
        out.push_str(&rest[..at]);
        let inside = &rest[at + 3..];
        let word = inside.bytes().take_while(u8::is_ascii_uppercase).count();
        if (2..=12).contains(&word) && inside[word..].starts_with("###") {
            changed = true;
            rest = &inside[word + 3..];
        } else {
            out.push('#');
            rest = &rest[at + 1..];
        }
    }
    if !changed {
        return Cow::Borrowed(text);
    }
    out.push_str(rest);
    repairs.add(Reason::Marker);
    Cow::Owned(out)
}

/// A character that nobody sees and that changes what is seen.
pub(super) fn is_unseen(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Control characters and those that turn the direction of writing are taken out; a tab is a space.
pub(super) fn without_controls<'a>(text: &'a str, repairs: &mut Repairs) -> Cow<'a, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            '\t' => out.push(' '),
            '\u{feff}' if at == 0 => repairs.add(Reason::ByteOrderMark),
            c if is_unseen(c) => repairs.add(Reason::ControlCharacter),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Lines end in `\n` without spaces before it, at most one blank line stands between two, and nothing around the text.
pub(super) fn tidy(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.contains(['\n', '\r']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut blank = 0;
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        let line = line.trim_end();
        if line.is_empty() {
            blank += 1;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if blank == 0 { "\n" } else { "\n\n" });
        }
        blank = 0;
        out.push_str(line);
    }
    if out == text { Cow::Borrowed(text) } else { Cow::Owned(out) }
}
