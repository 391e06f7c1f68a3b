use std::fmt;

use age::secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

/// A passphrase, wiped when it is dropped.
///
/// It is put into the composed form of Unicode (NFC), because one keyboard sends `é` as one character and another as two, and both
/// must open the same file. Nothing else is changed: spaces count, upper and lower case differ. Another `age` program takes what
/// is typed as it comes, and opens the file when that is in the composed form.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes what was typed and wipes it. Anything is taken; ask [`weakness`](crate::weakness) before a file is made with it.
    #[must_use]
    pub fn new(mut typed: String) -> Self {
        let composed = composed(&typed);
        typed.zeroize();
        Self(composed)
    }

    /// A copy for `age`, which wipes it too.
    pub(crate) fn secret(&self) -> SecretString {
        // As long as its buffer, or the change to a boxed text would move it and leave the first buffer behind.
        let mut copy = String::with_capacity(self.0.len());
        copy.push_str(&self.0);
        SecretString::from(copy)
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// The composed form (NFC), in a buffer that was made in the right size.
pub(crate) fn composed(text: &str) -> Zeroizing<String> {
    let length = text.nfc().map(char::len_utf8).sum();
    let mut composed = Zeroizing::new(String::with_capacity(length));
    composed.extend(text.nfc());
    composed
}

#[cfg(test)]
mod tests {
    use age::secrecy::ExposeSecret;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn two_keyboards_give_the_same_key() {
        assert!(Passphrase::new("mañana será".to_owned()) == Passphrase::new("man\u{303}ana sera\u{301}".to_owned()));
        assert!(
            Passphrase::new("한국".to_owned())
                == Passphrase::new("\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}".to_owned())
        );
    }

    #[test]
    fn nothing_is_trimmed_or_folded() {
        assert!(Passphrase::new(" a".to_owned()) != Passphrase::new("a".to_owned()));
        assert!(Passphrase::new("a\n".to_owned()) != Passphrase::new("a".to_owned()));
        assert!(Passphrase::new("A".to_owned()) != Passphrase::new("a".to_owned()));
        assert!(Passphrase::new("①".to_owned()) != Passphrase::new("1".to_owned()));
    }

    #[test]
    fn a_log_line_would_not_show_it() {
        assert_eq!(format!("{:?}", Passphrase::new("the river in May".to_owned())), "Passphrase(..)");
    }

    proptest! {
        #[test]
        fn the_buffer_never_grows(text in any::<String>()) {
            let composed = composed(&text);
            prop_assert_eq!(composed.capacity(), composed.len());
            let passphrase = Passphrase::new(text);
            let secret = passphrase.secret();
            prop_assert_eq!(secret.expose_secret(), passphrase.0.as_str());
        }
    }
}
