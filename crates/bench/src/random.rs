//! Numbers that look drawn and are the same every time (SplitMix64).

pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    /// 0 most often, `length - 1` least: the rank of a word, as natural texts use words.
    pub fn zipf(&mut self, length: usize) -> usize {
        let unit = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
        // The inverse of a distribution with exponent one.
        let rank = ((length as f64 + 1.0).powf(unit)) - 1.0;
        (rank as usize).min(length.saturating_sub(1))
    }

    pub fn pick_zipf<'a>(&mut self, words: &'a [String]) -> &'a str {
        let rank = self.zipf(words.len());
        words.get(rank).map_or("", String::as_str)
    }

    pub fn letter(&mut self, letters: &str) -> char {
        let count = letters.chars().count();
        let at = usize::try_from(self.below(u64::try_from(count).unwrap_or(1))).unwrap_or(0);
        letters.chars().nth(at).unwrap_or('a')
    }
}
