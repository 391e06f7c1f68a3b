use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::Digest;

/// A key that signatures are checked with, in minisign's format.
///
/// Two are equal when their 32 bytes of Ed25519 are. The eight bytes of id that minisign puts before them are chosen by
/// whoever makes a key, so they only help to find a key and are never believed.
#[derive(Clone, Copy)]
pub struct PublicKey {
    id: [u8; 8],
    key: [u8; 32],
}

impl PublicKey {
    /// Reads the one line that minisign calls a public key, or the whole file with its comment above that line.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.trim().lines().map(str::trim);
        let (first, second, third) = (lines.next()?, lines.next(), lines.next());
        let line = if first.starts_with("untrusted comment:") { second? } else { first };
        if third.is_some() || (second.is_some() && line == first) {
            return None;
        }
        Self::from_minisign(&minisign::PublicKey::from_base64(line).ok()?)
    }

    pub(super) fn from_minisign(key: &minisign::PublicKey) -> Option<Self> {
        let bytes = key.to_bytes();
        let (algorithm, rest) = bytes.split_first_chunk::<2>()?;
        let (id, key) = rest.split_first_chunk::<8>()?;
        // The letters that minisign writes into keys; it writes others into signatures only.
        (algorithm == b"Ed").then_some(())?;
        Some(Self { id: *id, key: key.try_into().ok()? })
    }

    fn bytes(&self) -> Vec<u8> {
        [b"Ed".as_slice(), &self.id, &self.key].concat()
    }

    /// The eight bytes by which a signature says which key it wants.
    pub(super) fn id(&self) -> [u8; 8] {
        self.id
    }

    /// Minisign's public key file.
    #[must_use]
    pub fn to_file(&self) -> String {
        format!("untrusted comment: minisign public key {:016X}\n{self}\n", u64::from_le_bytes(self.id))
    }

    /// The SHA-256 of its 32 bytes.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of(&self.key)
    }

    /// Its digest in sixteen groups of four digits, to be compared by eye.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let digits = self.digest().to_string();
        let groups: Vec<&str> = (0..digits.len()).step_by(4).filter_map(|at| digits.get(at..at + 4)).collect();
        groups.join(" ")
    }

    /// The first 64 bits of its digest as four words that can be said over a phone in any language.
    ///
    /// Proquints (Daniel S. Wilkerson, "A Proposal for Proquints", arXiv:0901.4016): sixteen bits are one word of
    /// consonant, vowel, consonant, vowel, consonant, from sixteen consonants and four vowels that few languages confuse.
    #[must_use]
    pub fn words(&self) -> String {
        let words: Vec<String> =
            self.digest().0.chunks_exact(2).take(4).map(|pair| word(u16::from_be_bytes([pair[0], pair[1]]))).collect();
        words.join(" ")
    }
}

fn word(bits: u16) -> String {
    const CONSONANTS: [char; 16] = ['b', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
    const VOWELS: [char; 4] = ['a', 'i', 'o', 'u'];
    let consonant = |shift: u16| CONSONANTS[usize::from(bits >> shift & 0xF)];
    let vowel = |shift: u16| VOWELS[usize::from(bits >> shift & 0x3)];
    [consonant(12), vowel(10), consonant(6), vowel(4), consonant(0)].into_iter().collect()
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for PublicKey {}

impl PartialOrd for PublicKey {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PublicKey {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key.cmp(&other.key)
    }
}

impl Hash for PublicKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key.hash(state);
    }
}

/// The one line of minisign.
impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = minisign::PublicKey::from_bytes(&self.bytes()).map_err(|_| fmt::Error)?;
        f.write_str(&key.to_base64())
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("no public key"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Key;
    use super::*;

    #[test]
    fn words_are_those_of_the_proposal() {
        // 127.0.0.1 and 63.84.220.193, as the paper writes them.
        assert_eq!([word(0x7f00), word(0x0001)].join("-"), "lusab-babad");
        assert_eq!([word(0x3f54), word(0xdcc1)].join("-"), "gutih-tugad");
    }

    #[test]
    fn a_public_key_reads_from_a_line_and_from_a_file() {
        let key = Key::passing().unwrap().public();
        assert_eq!(PublicKey::parse(&key.to_string()), Some(key));
        assert_eq!(PublicKey::parse(&key.to_file()), Some(key));
        assert_eq!(key.fingerprint().replace(' ', ""), key.digest().to_string());
        assert_eq!(key.words().split(' ').count(), 4);
        for bad in ["", "RW", &format!("{key}\n{key}"), &format!("{}{key}\n", key.to_file()), &key.to_string()[1..]] {
            assert_eq!(PublicKey::parse(bad), None, "{bad}");
        }
    }
}
