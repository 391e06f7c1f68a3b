//! Passphrases that are tried first, of those that are long enough to pass otherwise.

/// Whether it is on the list, whatever its capitals, spaces and signs.
pub(crate) fn is_common(text: &str) -> bool {
    // Compared letter by letter, so that no copy of the passphrase is made.
    COMMON.iter().any(|common| folded(text).eq(common.chars()))
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Written by hand for this program: lower case, letters and digits only.
const COMMON: [&str; 109] = [
    // Words for a password, with something after them.
    "password1234",
    "password12345",
    "password123456",
    "password2024",
    "password2025",
    "password2026",
    "passwordpass",
    "mypassword12",
    "mypassword123",
    "mypassword1234",
    "thisismypassword",
    "newpassword1",
    "newpassword123",
    "changeme1234",
    "changeme12345",
    "letmein12345",
    "letmein123456",
    "pleaseletmein",
    "letmeinplease",
    "welcome12345",
    "welcome123456",
    "welcomehome1",
    "passphrase12",
    "passphrase123",
    "mypassphrase",
    "secretpassword",
    "supersecret1",
    "supersecret123",
    "topsecret123",
    "nopassword123",
    "password1password",
    "p4ssw0rd1234",
    "passw0rd1234",
    "passw0rd12345",
    "pa55word1234",
    "administrator",
    "administrator1",
    "administrator123",
    "admin1234567",
    "admin12345678",
    "superuser123",
    "default12345",
    "opensesame12",
    "opensesame123",
    // Well-known sayings of the matter.
    "correcthorsebatterystaple",
    "ilovemyfamily",
    "iloveyou1234",
    "iloveyou12345",
    "iloveyou123456",
    "iloveyouforever",
    "iloveyousomuch",
    "iloveyoubaby",
    "iloveyoumom1",
    "sunshine1234",
    "princess1234",
    "football1234",
    "baseball1234",
    "dragon123456",
    "monkey123456",
    "superman1234",
    "michael12345",
    "jesusislord1",
    "jesuschrist1",
    "jesuslovesme",
    "godisgood123",
    "america12345",
    "manydoors123",
    "manydoors1234",
    // Rows and columns of keys.
    "qwertyuiop12",
    "qwertyuiop123",
    "qwertyuiop1234",
    "qwertyuiopasdf",
    "qwertyuiopasdfgh",
    "qwertyuiopasdfghjkl",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwerty123456",
    "qwerty1234567",
    "qwerty12345678",
    "qwertyqwerty1",
    "asdfghjkl123",
    "asdfghjkl1234",
    "asdfghjklzxcvbnm",
    "zxcvbnmasdfghjkl",
    "1qaz2wsx3edc",
    "1qaz2wsx3edc4rfv",
    "qazwsxedcrfv",
    "1q2w3e4r5t6y",
    "1q2w3e4r5t6y7u8i",
    "q1w2e3r4t5y6",
    "qwertzuiopasdf",
    "azertyuiopqsdf",
    "azertyuiop123",
    "йцукенгшщзхъ",
    "йцукенгшщзхъфывапролджэ",
    "qwertyuiop",
    // Counting with something beside it, and well-known numbers.
    "abcd12345678",
    "abc123456789",
    "abcdef123456",
    "a1b2c3d4e5f6",
    "123456789abc",
    "1234567890qwerty",
    "123456qwerty",
    "314159265358",
    "3141592653589",
    // Other languages.
    "contraseña123",
    "contraseña1234",
    "teamomucho123",
    "motdepasse12",
    "motdepasse123",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Weakness, weakness};

    #[test]
    fn each_is_written_the_way_it_is_compared_and_only_once() {
        for (at, common) in COMMON.iter().enumerate() {
            assert!(folded(common).eq(common.chars()), "{common}");
            assert!(!COMMON[..at].contains(common), "{common} stands twice");
        }
    }

    #[test]
    fn each_would_pass_if_it_were_not_on_the_list() {
        for common in COMMON {
            // Ten keys of a row are long enough with two signs after them.
            let text = if common == "qwertyuiop" { "qwertyuiop[]" } else { common };
            assert_eq!(weakness(text), Some(Weakness::Common), "{text}");
        }
    }
}
