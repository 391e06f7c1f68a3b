//! Randomness for tests: the same numbers every time.

use crate::{NoRandomness, Randomness};

/// SplitMix64 (Steele, Lea and Flood, 2014), from a seed.
pub(crate) struct Seeded(pub u64);

impl Seeded {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// 0 up to, not including, `n`. Fair enough for tests.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(n).unwrap()).unwrap()
    }
}

impl Randomness for Seeded {
    fn bits(&mut self) -> Result<u64, NoRandomness> {
        Ok(self.next())
    }
}
