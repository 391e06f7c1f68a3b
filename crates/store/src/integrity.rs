//! Has a bit flipped? A wrong digit in a hotline is the worst fault this program could have.

use sha2::{Digest, Sha256};

/// The hash kept beside what is stored. Parts are told apart by their lengths.
pub(crate) fn seal(parts: &[&str]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// Whether the parts are those that were sealed.
pub(crate) fn intact(parts: &[&str], stored: &[u8]) -> bool {
    seal(parts) == stored
}

#[cfg(test)]
mod tests {
    use super::{intact, seal};

    #[test]
    fn one_changed_digit_breaks_the_seal() {
        let stored = seal(&["988-lifeline", r#"{"number":"988"}"#]);
        assert!(intact(&["988-lifeline", r#"{"number":"988"}"#], &stored));
        assert!(!intact(&["988-lifeline", r#"{"number":"989"}"#], &stored));
    }

    #[test]
    fn moving_a_letter_from_one_part_to_the_next_breaks_the_seal() {
        assert!(!intact(&["ab", "c"], &seal(&["a", "bc"])));
    }
}
