//! The staff PIN, and the waiting time after wrong ones.
//!
//! It guards settings that only staff need: packs, the tally, leaving kiosk mode. Nothing a person looks for stands behind
//! it, and the crisis lines least of all. A PIN is short, so what protects it is the waiting ([`Attempts`]) and that its
//! hash lies where only the kiosk reads it; whoever carries the disk away can try all PINs in days.

mod attempts;
mod kept;
mod steps;

use std::fmt;

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

pub use attempts::{Answer, Attempts, AttemptsError};
pub use steps::{FREE, LONGEST_WAIT, wait_after};

/// Memory of one hash, in KiB: 19 MiB, with two passes and one lane (OWASP Password Storage Cheat Sheet).
const MEMORY_KIB: u32 = 19 * 1024;
/// Passes over the memory.
const PASSES: u32 = 2;
/// Lanes.
const LANES: u32 = 1;
/// The most that a hash from outside may ask for, so that a slip in `kiosk.toml` does not stall the kiosk.
const MOST_MEMORY_KIB: u32 = 256 * 1024;
/// Likewise for passes.
const MOST_PASSES: u32 = 16;
/// Bytes of the hash.
const HASH_BYTES: usize = 32;
/// Bytes of the salt.
const SALT_BYTES: usize = 16;

/// Why a PIN or a hash is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    /// Too short, too long, or not digits.
    #[error("a PIN has 6 to 12 digits, 0 to 9")]
    Form,
    /// One that is tried first: repeats and straight sequences.
    #[error("this PIN is among the first that anybody would try")]
    TooEasy,
    /// Not an argon2id hash, or one made with too little or too much work.
    #[error("this is no argon2id hash of the strength asked for")]
    NoHash,
    /// The system gave no randomness for the salt, or no memory.
    #[error("the PIN could not be hashed on this computer")]
    CannotHash,
}

/// A PIN as its hash; the digits are kept nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffPin(String);

impl fmt::Debug for StaffPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StaffPin")
    }
}

impl StaffPin {
    /// Hashes a new PIN with a fresh salt: the line for `staff_pin` in `kiosk.toml`.
    ///
    /// # Errors
    /// [`PinError::Form`], [`PinError::TooEasy`]; [`PinError::CannotHash`] where the system refuses.
    pub fn hash(pin: &str) -> Result<String, PinError> {
        if !has_form(pin) {
            return Err(PinError::Form);
        }
        if is_easy(pin.as_bytes()) {
            return Err(PinError::TooEasy);
        }
        let mut salt = [0; SALT_BYTES];
        getrandom::fill(&mut salt).map_err(|_| PinError::CannotHash)?;
        let salt = SaltString::encode_b64(&salt).map_err(|_| PinError::CannotHash)?;
        let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(HASH_BYTES)).map_err(|_| PinError::CannotHash)?;
        let hash = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password(pin.as_bytes(), &salt);
        Ok(hash.map_err(|_| PinError::CannotHash)?.to_string())
    }

    /// Takes a hash in PHC form, `$argon2id$v=19$m=19456,t=2,p=1$..$..`.
    ///
    /// # Errors
    /// [`PinError::NoHash`] for anything else, for less work than [`StaffPin::hash`] does, and for far more.
    pub fn parse(phc: &str) -> Result<Self, PinError> {
        let hash = PasswordHash::new(phc).map_err(|_| PinError::NoHash)?;
        let params = Params::try_from(&hash).map_err(|_| PinError::NoHash)?;
        let sound = hash.algorithm == Algorithm::Argon2id.ident()
            && hash.version == Some(Version::V0x13.into())
            && (MEMORY_KIB..=MOST_MEMORY_KIB).contains(&params.m_cost())
            && (PASSES..=MOST_PASSES).contains(&params.t_cost())
            && params.p_cost() <= 4
            && hash.salt.is_some_and(|salt| salt.as_str().len() >= 11)
            && hash.hash.is_some_and(|output| output.len() >= 16);
        if sound { Ok(Self(phc.to_owned())) } else { Err(PinError::NoHash) }
    }

    /// Whether this is the PIN. Takes a noticeable time and 19 MiB on purpose; asked only through
    /// [`Attempts::try_pin`], which counts.
    #[must_use]
    pub fn verify(&self, typed: &str) -> bool {
        let Ok(hash) = PasswordHash::new(&self.0) else { return false };
        has_form(typed) && Argon2::default().verify_password(typed.as_bytes(), &hash).is_ok()
    }
}

/// 6 to 12 ASCII digits. A keypad gives these in every language.
fn has_form(pin: &str) -> bool {
    (6..=12).contains(&pin.len()) && pin.bytes().all(|byte| byte.is_ascii_digit())
}

/// Even steps (000000, 123456, 987654, 890123, 246802), a group over and over (121212, 123123), two digits only.
fn is_easy(pin: &[u8]) -> bool {
    let step = |two: &[u8]| (10 + two[1] - two[0]) % 10;
    let mut steps = pin.windows(2).map(step);
    let first = steps.next();
    let even = steps.all(|one| Some(one) == first);
    let repeats = (1..=pin.len() / 2).any(|group| pin.iter().zip(&pin[group..]).all(|(one, next)| one == next));
    let few = pin.iter().collect::<std::collections::BTreeSet<_>>().len() < 3;
    even || repeats || few
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_opens_its_own_hash_and_no_other() {
        let pin = StaffPin::parse(&StaffPin::hash("280417").unwrap()).unwrap();
        assert!(pin.verify("280417"));
        for wrong in ["280418", "28041", "2804170", "", "280417 ", "２８０４１７"] {
            assert!(!pin.verify(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_hash_made_by_the_argon2_program_is_taken() {
        // `printf '%s' 280417 | argon2 <salt> -id -t 2 -k 19456 -p 1 -l 32 -e`, as packaging/kiosk/linux/setup.sh does.
        let made = "$argon2id$v=19$m=19456,t=2,p=1$V2MvY3hGYTNCSFJ2a081Sw$F8A3ZxSjSjKk1SqqulDxh8kFha2JF8CWZSPt2/a/+lY";
        let pin = StaffPin::parse(made).unwrap();
        assert!(pin.verify("280417") && !pin.verify("280418"));
    }

    #[test]
    fn two_hashes_of_one_pin_differ_and_say_their_work() {
        let (one, two) = (StaffPin::hash("280417").unwrap(), StaffPin::hash("280417").unwrap());
        assert_ne!(one, two, "each has a salt of its own");
        assert!(one.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{one}");
        assert!(!one.contains("280417"));
    }

    #[test]
    fn a_pin_that_is_no_six_to_twelve_digits_is_refused() {
        for pin in ["", "28041", "2804172804172", "28041a", "٢٨٠٤١٧", "28 417"] {
            assert_eq!(StaffPin::hash(pin), Err(PinError::Form), "{pin}");
        }
    }

    #[test]
    fn pins_that_everybody_tries_first_are_refused() {
        let easy = [
            "000000",
            "111111",
            "123456",
            "654321",
            "987654321",
            "012345",
            "890123",
            "121212",
            "123123",
            "12341234",
            "246802",
            "1231231",
            "999999999999",
            "100000",
            "110010",
        ];
        for pin in easy {
            assert_eq!(StaffPin::hash(pin), Err(PinError::TooEasy), "{pin}");
        }
        for pin in ["280417", "123457", "100200", "907090"] {
            assert!(!is_easy(pin.as_bytes()), "{pin}");
        }
    }

    #[test]
    fn a_hash_that_was_weakened_by_hand_is_refused() {
        let hash = StaffPin::hash("280417").unwrap();
        assert!(StaffPin::parse(&hash).is_ok());
        let cut = hash.rsplit_once('$').unwrap().0;
        for bad in [
            hash.replace("m=19456", "m=19455"),
            hash.replace("t=2", "t=1"),
            hash.replace("m=19456", "m=4000000"),
            hash.replace("argon2id", "argon2d"),
            hash.replace("v=19", "v=16"),
            cut.to_owned(),
            "280417".to_owned(),
        ] {
            assert_eq!(StaffPin::parse(&bad), Err(PinError::NoHash), "{bad}");
        }
    }

    #[test]
    fn neither_pin_nor_hash_gets_into_a_log() {
        let hash = StaffPin::hash("280417").unwrap();
        assert_eq!(format!("{:?}", StaffPin::parse(&hash).unwrap()), "StaffPin");
    }
}
