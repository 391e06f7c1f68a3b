//! Made-up words, and every shape in which one may lie in a file or in memory.

use std::collections::BTreeSet;
use std::io::{self, Read};

use aho_corasick::{AhoCorasick, AhoCorasickKind};

/// How much is looked through at a time.
const PIECE: usize = 4 << 20;
/// Letters and digits of base64; both of its usual alphabets agree on these, and words of plain letters need no others.
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// How a word was written down where it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// As UTF-8.
    Plain,
    /// As UTF-16, little end first: how web views keep text.
    Wide,
    /// Every byte as `%` and two digits.
    Percent,
    /// As base64 of UTF-8, wherever in it the word begins.
    Base64,
    /// As base64 of UTF-16.
    WideBase64,
}

/// Words to look for, in all shapes, in capitals and small letters alike.
pub struct Canaries {
    words: Vec<String>,
    finder: AhoCorasick,
    /// Which word and which shape each pattern of the finder stands for.
    patterns: Vec<(usize, Shape)>,
    longest: usize,
}

impl Canaries {
    /// Words of ASCII letters, at least eight each: shorter ones are found by chance.
    ///
    /// # Panics
    /// If a word is shorter, or holds anything else.
    pub fn new(words: &[&str]) -> Self {
        let mut needles: Vec<Vec<u8>> = Vec::new();
        let mut patterns = Vec::new();
        for (at, word) in words.iter().enumerate() {
            assert!(word.len() >= 8 && word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word} is no canary");
            for (shape, needle) in shapes(word) {
                needles.push(needle);
                patterns.push((at, shape));
            }
        }
        let longest = needles.iter().map(Vec::len).max().unwrap_or(1);
        // Large and fast: gigabytes are looked through.
        let kind = Some(AhoCorasickKind::DFA);
        let finder = AhoCorasick::builder().kind(kind).ascii_case_insensitive(true).build(&needles);
        let finder = finder.unwrap_or_else(|error| panic!("too many words: {error}"));
        Self { words: words.iter().map(|word| (*word).to_owned()).collect(), finder, patterns, longest }
    }

    /// Which words lie in these bytes, and in what shapes.
    pub fn in_bytes(&self, bytes: &[u8]) -> BTreeSet<(&str, Shape)> {
        let hits = self.finder.find_iter(bytes);
        hits.filter_map(|hit| self.patterns.get(hit.pattern().as_usize()))
            .map(|(word, shape)| (self.words[*word].as_str(), *shape))
            .collect()
    }

    /// The same for whatever can be read, piece by piece.
    ///
    /// # Errors
    /// If it cannot be read to its end.
    pub fn in_reader(&self, mut from: impl Read) -> io::Result<BTreeSet<(&str, Shape)>> {
        let mut found = BTreeSet::new();
        let mut piece = vec![0; PIECE];
        let mut kept = 0;
        loop {
            let read = from.read(&mut piece[kept..])?;
            if read == 0 {
                return Ok(found);
            }
            let end = kept + read;
            found.extend(self.in_bytes(&piece[..end]));
            // A word may lie across the border of two pieces.
            kept = end.min(self.longest - 1);
            piece.copy_within(end - kept..end, 0);
        }
    }
}

/// Every way in which a word is written down. Base64 has three for each, as three bytes become four letters together.
fn shapes(word: &str) -> Vec<(Shape, Vec<u8>)> {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let percent = word.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>().into_bytes();
    let mut all = vec![(Shape::Plain, word.into()), (Shape::Percent, percent)];
    for before in 0..3 {
        all.push((Shape::Base64, inside_base64(word.as_bytes(), before)));
        all.push((Shape::WideBase64, inside_base64(&wide, before)));
    }
    all.push((Shape::Wide, wide));
    all
}

/// The letters of base64 that depend on these bytes alone, when so many bytes (0 to 2) stand before them in their group of three.
fn inside_base64(bytes: &[u8], before: usize) -> Vec<u8> {
    let bit = |at: usize| bytes.get(at / 8).map(|byte| byte >> (7 - at % 8) & 1);
    // Bits of the first letter that is ours alone begin here.
    let start = (6 - before * 8 % 6) % 6;
    let letters = (start..).step_by(6).map_while(|at| {
        let mut value = 0;
        for place in at..at + 6 {
            value = value << 1 | bit(place)?;
        }
        Some(BASE64[usize::from(value)])
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 2] = ["zephyrquill", "vornaskelt"];

    /// Base64 as everybody writes it, to have something that is not ours.
    fn base64(bytes: &[u8]) -> String {
        let mut text = String::new();
        for group in bytes.chunks(3) {
            let number = (0..3).fold(0_u32, |sum, at| sum << 8 | u32::from(group.get(at).copied().unwrap_or(0)));
            for place in 0..4 {
                let letter = char::from(BASE64[(number >> (18 - 6 * place) & 63) as usize]);
                text.push(if place <= group.len() { letter } else { '=' });
            }
        }
        text
    }

    fn found(bytes: &[u8]) -> Vec<(&'static str, Shape)> {
        let canaries = Canaries::new(&WORDS);
        let hits = canaries.in_bytes(bytes);
        hits.into_iter().map(|(word, shape)| (*WORDS.iter().find(|one| **one == word).unwrap(), shape)).collect()
    }

    #[test]
    fn base64_here_is_the_one_of_the_standard() {
        assert_eq!(base64(b"fooba"), "Zm9vYmE=");
        assert_eq!(base64(b"foobar"), "Zm9vYmFy");
    }

    #[test]
    fn a_planted_word_is_found_in_each_shape_and_named_with_it() {
        let wide: Vec<u8> = "a Zephyrquill.".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(found(b"{\"q\":\"zephyrquill\"}"), [("zephyrquill", Shape::Plain)]);
        assert_eq!(found(b"q=ZEPHYRQUILL&"), [("zephyrquill", Shape::Plain)]);
        assert_eq!(found(&wide), [("zephyrquill", Shape::Wide)]);
        assert_eq!(found(b"%76%6F%72%6e%61%73%6B%65%6c%74"), [("vornaskelt", Shape::Percent)]);
    }

    #[test]
    fn a_planted_word_is_found_in_base64_wherever_it_begins_and_whatever_stands_around_it() {
        for before in ["", "a", "ab", "abc", "\u{1f6aa}~", "/home/somebody/"] {
            for after in ["", "?", "?!", "}}}"] {
                let text = format!("{before}vornaskelt{after}");
                assert_eq!(found(base64(text.as_bytes()).as_bytes()), [("vornaskelt", Shape::Base64)], "{text}");
                let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                assert_eq!(found(base64(&wide).as_bytes()), [("vornaskelt", Shape::WideBase64)], "{text}");
            }
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        assert_eq!(found(b"zephyr quill vornaskel"), []);
        assert_eq!(found(base64(b"vornaskel and zephyrquil").as_bytes()), []);
        assert_eq!(found(&[0; 4096]), []);
    }

    #[test]
    fn a_word_across_the_border_of_two_pieces_is_found() {
        let canaries = Canaries::new(&WORDS);
        for at in [PIECE - 11, PIECE - 10, PIECE - 5, PIECE - 1, PIECE] {
            let mut bytes = vec![b'.'; PIECE + 64];
            bytes[at..at + 11].copy_from_slice(b"zephyrquill");
            assert_eq!(canaries.in_reader(&bytes[..]).unwrap().len(), 1, "{at}");
        }
    }
}
