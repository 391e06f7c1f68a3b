//! What a file must be before the Fluent parser may see it.
//!
//! fluent-syntax 0.12 goes one stack frame deeper for each nested placeable and aborts the whole program when the stack
//! ends; a file of 5 KB is enough. So nesting is counted here, by a scanner that needs no stack of its own.

use std::borrow::Cow;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// The deepest nesting of placeables and calls that is parsed.
pub const MAX_DEPTH: usize = 32;

/// Why a file was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// More than [`MAX_BYTES`].
    #[error("the file is larger than 1 MB")]
    TooLarge,
    /// Deeper than [`MAX_DEPTH`].
    #[error("placeables are nested more than 32 deep")]
    TooDeep,
    /// Not UTF-8.
    #[error("the file is not UTF-8 text")]
    NotText,
}

/// The text of a file, with line ends as `\n`, if it may be parsed.
///
/// # Errors
/// [`Refusal`] for what is too large, too deep or no text.
pub fn admit(bytes: &[u8]) -> Result<Cow<'_, str>, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    };
    if depth(&text) > MAX_DEPTH { Err(Refusal::TooDeep) } else { Ok(text) }
}

/// Where the scanner stands inside a message.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Inside `{ }` or `( )`.
    Expression,
    /// In the text of a variant, inside a placeable.
    Variant,
}

/// The deepest nesting in a file.
fn depth(text: &str) -> usize {
    let mut places: Vec<Place> = Vec::new();
    let (mut deepest, mut now) = (0_usize, 0_usize);
    for line in text.split('\n') {
        if starts_entry(line) {
            places.clear();
            now = 0;
        }
        let first = line.trim_start_matches(' ').chars().next();
        if places.last() == Some(&Place::Variant) && matches!(first, Some('[' | '*' | '}')) {
            places.pop();
        }
        let mut characters = line.chars();
        while let Some(character) = characters.next() {
            match (places.last(), character) {
                (Some(Place::Expression), '"') => skip_string(&mut characters),
                (Some(Place::Expression), '[') => {
                    characters.by_ref().take_while(|c| *c != ']').for_each(drop);
                    places.push(Place::Variant);
                }
                (_, '{') | (Some(Place::Expression), '(') => {
                    places.push(Place::Expression);
                    now += 1;
                    deepest = deepest.max(now);
                }
                (Some(place), '}') => {
                    if *place == Place::Variant {
                        places.pop();
                    }
                    places.pop();
                    now = now.saturating_sub(1);
                }
                (Some(Place::Expression), ')') => {
                    places.pop();
                    now = now.saturating_sub(1);
                }
                _ => {}
            }
        }
    }
    deepest
}

/// Passes the rest of a string literal. Strings end with their line.
fn skip_string(characters: &mut std::str::Chars<'_>) {
    while let Some(character) = characters.next() {
        match character {
            '"' => return,
            '\\' => drop(characters.next()),
            _ => {}
        }
    }
}

/// `id =` or `-id =` at the very start of a line. Nothing that is nested can look like this.
fn starts_entry(line: &str) -> bool {
    let rest = line.strip_prefix('-').unwrap_or(line);
    let Some((id, _)) = rest.split_once('=') else { return false };
    let id = id.trim_end_matches(' ');
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

#[cfg(test)]
mod tests {
    use super::{MAX_BYTES, Refusal, admit, depth};

    fn nested(open: &str, middle: &str, close: &str, times: usize) -> String {
        format!("m = {{ {}{middle}{} }}\n", open.repeat(times), close.repeat(times))
    }

    #[test]
    fn ordinary_messages_are_shallow_whatever_their_quotes_and_braces() {
        let text = "a = Say “{ $x }” and \"{ $y }\"\nb =\n    { $n ->\n        [one] \"{ $n }\" one\n       *[other] { \"}\" } { \"{\" }\n    }\n";
        assert_eq!(depth(&text.repeat(100)), 2);
    }

    #[test]
    fn a_file_that_would_end_the_stack_is_refused_before_it_is_parsed() {
        for deep in [
            nested("{ ", "$x", " }", 3_000),
            nested("{\n", "$x", "\n}", 3_000),
            nested("F(", "$x", ")", 3_000),
            nested("{\nF(\"}\", ", "$x", ") }", 3_000),
            nested("$x ->\n *[o] \" {", "$x", "}\n}", 3_000),
            nested("$x ->\n *[o] } {", "{ ", "}\n}", 3_000) + &nested("{", "$x", "}", 3_000),
        ] {
            assert_eq!(admit(deep.as_bytes()), Err(Refusal::TooDeep), "{}", &deep[..40]);
        }
    }

    #[test]
    fn what_is_admitted_can_be_parsed_on_a_small_stack() {
        // Openings in every order that the grammar knows, cut off at random places by a simple generator.
        let pieces = [
            "{ ",
            "{\n",
            "F(",
            "$x ->\n [a] ",
            "*[b] ",
            "\n *[o] ",
            "\"",
            "}",
            ")",
            "\n}",
            "text ",
            "$x ",
            "\"}\"",
            "g: ",
        ];
        let mut seed = 88_172_645_463_325_252_u64;
        let mut files = Vec::new();
        for _ in 0..400 {
            let mut text = String::from("m = ");
            for _ in 0..600 {
                seed ^= seed << 13;
                seed ^= seed >> 7;
                seed ^= seed << 17;
                text.push_str(pieces[(seed % pieces.len() as u64) as usize]);
            }
            files.push(text);
        }
        let parse_all = move || {
            for text in &files {
                if let Ok(text) = admit(text.as_bytes()) {
                    drop(fluent_syntax::parser::parse(text.as_ref()));
                }
            }
        };
        std::thread::Builder::new().stack_size(512 * 1024).spawn(parse_all).unwrap().join().unwrap();
    }

    #[test]
    fn the_deepest_file_that_is_admitted_fits_a_small_stack() {
        let text = nested("{ ", "$x", " }", 31);
        let parse = move || admit(text.as_bytes()).map(|text| fluent_syntax::parser::parse(text.as_ref()).is_ok());
        assert_eq!(std::thread::Builder::new().stack_size(512 * 1024).spawn(parse).unwrap().join().unwrap(), Ok(true));
    }

    #[test]
    fn size_and_encoding_are_judged_before_anything_else() {
        assert_eq!(admit(&vec![b'a'; MAX_BYTES + 1]), Err(Refusal::TooLarge));
        assert_eq!(admit(b"a = \xff\n"), Err(Refusal::NotText));
        assert_eq!(admit("\u{feff}a = b\r\nc = d\r\n".as_bytes()).unwrap(), "a = b\nc = d\n");
    }
}
