//! Entities and simple tags of web pages to text.

use std::borrow::Cow;

use super::Repairs;
use crate::Reason;

/// Entities by name that stand in directories of services.
const ENTITIES: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("sbquo", '‚'),
    ("bdquo", '„'),
    ("hellip", '…'),
    ("bull", '•'),
    ("middot", '·'),
    ("reg", '®'),
    ("copy", '©'),
    ("trade", '™'),
    ("deg", '°'),
    ("frac12", '½'),
    ("frac14", '¼'),
    ("frac34", '¾'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("iexcl", '¡'),
    ("iquest", '¿'),
    ("sect", '§'),
    ("para", '¶'),
    ("cent", '¢'),
    ("pound", '£'),
    ("euro", '€'),
    ("yen", '¥'),
    ("plusmn", '±'),
    ("times", '×'),
    ("divide", '÷'),
    ("aacute", 'á'),
    ("eacute", 'é'),
    ("iacute", 'í'),
    ("oacute", 'ó'),
    ("uacute", 'ú'),
    ("ntilde", 'ñ'),
    ("uuml", 'ü'),
    ("ouml", 'ö'),
    ("auml", 'ä'),
    ("agrave", 'à'),
    ("egrave", 'è'),
    ("ograve", 'ò'),
    ("ugrave", 'ù'),
    ("acirc", 'â'),
    ("ecirc", 'ê'),
    ("icirc", 'î'),
    ("ocirc", 'ô'),
    ("ucirc", 'û'),
    ("ccedil", 'ç'),
    ("atilde", 'ã'),
    ("otilde", 'õ'),
    ("aring", 'å'),
    ("aelig", 'æ'),
    ("oslash", 'ø'),
    ("szlig", 'ß'),
    ("euml", 'ë'),
    ("iuml", 'ï'),
    ("Aacute", 'Á'),
    ("Eacute", 'É'),
    ("Iacute", 'Í'),
    ("Oacute", 'Ó'),
    ("Uacute", 'Ú'),
    ("Ntilde", 'Ñ'),
    ("Uuml", 'Ü'),
    ("Ccedil", 'Ç'),
    ("Agrave", 'À'),
    ("Egrave", 'È'),
    ("ensp", ' '),
    ("emsp", ' '),
    ("thinsp", ' '),
    ("prime", '′'),
    ("Prime", '″'),
];

/// Tags that end a line.
const BLOCKS: &[&str] =
    &["br", "p", "div", "li", "ul", "ol", "tr", "table", "tbody", "h1", "h2", "h3", "h4", "h5", "h6", "hr"];
/// Tags inside a line.
const INLINE: &[&str] = &[
    "b",
    "i",
    "u",
    "em",
    "strong",
    "span",
    "a",
    "font",
    "small",
    "big",
    "sup",
    "sub",
    "td",
    "th",
    "strike",
    "s",
    "center",
    "blockquote",
];

/// The text without them.
pub(super) fn plain<'a>(text: &'a str, repairs: &mut Repairs) -> Cow<'a, str> {
    if !text.contains(['&', '<']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut changed = false;
    while let Some(at) = rest.find(['&', '<']) {
        out.push_str(&rest[..at]);
        let here = &rest[at..];
        let (sign, length) = match if here.starts_with('&') { entity(here) } else { tag(here) } {
            Some(found) => found,
            None => (here.chars().next(), 1),
        };
        changed |= length > 1;
        out.extend(sign);
        rest = &here[length..];
    }
    if !changed {
        return Cow::Borrowed(text);
    }
    out.push_str(rest);
    repairs.add(Reason::Html);
    Cow::Owned(out)
}

/// The letter of the entity that the text begins with, and its length. Entities of `&` in a row are one: `&amp;amp;lt;` is `<`.
fn entity(text: &str) -> Option<(Option<char>, usize)> {
    let (mut letter, mut length) = ('&', 1);
    while letter == '&' {
        let Some((next, more)) = named(&text[length..]) else { break };
        letter = next;
        length += more;
    }
    (length > 1).then_some((Some(letter), length))
}

/// The letter of an entity without its `&`, and the length with its semicolon.
fn named(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(10).position(|byte| byte == b';')?;
    let name = &text[..end];
    let letter = if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        // Numbers of Windows-1252 are what many programs write.
        match u8::try_from(code) {
            Ok(byte @ 0x80..=0x9f) => super::codepage::windows_letter(byte),
            Ok(0xa0) => ' ',
            _ => char::from_u32(code)?,
        }
    } else {
        ENTITIES.iter().find(|(known, _)| *known == name)?.1
    };
    Some((letter, end + 1))
}

/// What stands for the tag that the text begins with, and its length.
fn tag(text: &str) -> Option<(Option<char>, usize)> {
    let end = text.bytes().take(2_000).position(|byte| byte == b'>')?;
    let inside = text.get(1..end)?.trim_start_matches('/');
    let length = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
    let (name, attributes) = inside.split_at(length);
    if attributes.contains('<') || !(attributes.is_empty() || attributes.starts_with([' ', '/', '\n', '\t', '\r'])) {
        return None;
    }
    // A sentence between two signs is no tag: words after the name come with `=`.
    if !attributes.trim_matches([' ', '/', '\n', '\t', '\r']).is_empty() && !attributes.contains('=') {
        return None;
    }
    let name = name.to_ascii_lowercase();
    if BLOCKS.contains(&name.as_str()) {
        return Some((Some('\n'), end + 1));
    }
    INLINE.contains(&name.as_str()).then_some((None, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(raw: &str) -> String {
        plain(raw, &mut Repairs::default()).into_owned()
    }

    #[test]
    fn entities_and_simple_tags_become_text() {
        assert_eq!(said("Mothers&rsquo; group &#8211; &#x41; &amp;amp;lt;5"), "Mothers’ group – A <5");
        assert_eq!(said("<p class=\"x\">One<br/>Two</p><b>3</b>"), "\nOne\nTwo\n3");
    }

    #[test]
    fn other_signs_stay() {
        for text in [
            "AT&T",
            "a & b; c",
            "<info@example.org>",
            "ages < 5 and > 3",
            "&unknown;",
            "&;",
            "<script>",
            "5 <b and c> 3",
        ] {
            assert_eq!(said(text), text);
        }
    }
}
