//! Which names and sentences a pack may carry.

use super::PackError;

/// Folders that a file may lie in: all that there are, so that no name can be a path.
const FOLDERS: [&str; 2] = ["concepts", "tables"];
/// The folder with one more level, a folder for each language.
const LOCALES: &str = "locales";
/// How long a name may be, in bytes.
const LONGEST: usize = 100;

/// Whether a file of a pack may have this name: a plain word, `concepts/..`, `tables/..` or `locales/<tag>/..`.
#[must_use]
pub fn is_file_name(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    name.len() <= LONGEST
        && parts.iter().all(|part| is_plain(part))
        && match parts[..] {
            [_] => true,
            [folder, _] => FOLDERS.contains(&folder),
            [folder, _, _] => folder == LOCALES,
            _ => false,
        }
}

/// A word that means the same on every system.
fn is_plain(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
    part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
        && part.starts_with(|first: char| first.is_ascii_alphanumeric())
        && !part.ends_with('.')
        && !part.contains("..")
        && !is_device(&stem)
}

/// Names under which Windows finds a device and no file, whatever their ending.
fn is_device(stem: &str) -> bool {
    let numbered = |port: &str| stem.strip_prefix(port).is_some_and(|rest| rest.len() == 1 && rest != "0");
    matches!(stem, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// Whether it can be the lasting name of a pack.
pub fn is_pack_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    (3..=64).contains(&id.len())
        && id.bytes().all(|byte| plain(byte) || matches!(byte, b'.' | b'-'))
        && id.starts_with(|first: char| first.is_ascii_lowercase() || first.is_ascii_digit())
}

/// Whether it can be the lasting name of a record: it stands in a line with a tab behind it.
pub fn is_record_id(id: &str) -> bool {
    (1..=200).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic())
}

/// A sentence that people read before they trust: nothing hidden in it, and no longer than `most` characters.
pub fn check_sentence(text: &str, field: &'static str, most: usize) -> Result<(), PackError> {
    if !is_plain_sentence(text) {
        return Err(PackError::HiddenCharacters { field });
    }
    if text.trim() != text || text.chars().count() > most {
        return Err(PackError::BadManifest(super::ManifestFault::Rule(field)));
    }
    Ok(())
}

/// Whether people see all of a sentence, and nothing turns its direction.
#[must_use]
pub fn is_plain_sentence(text: &str) -> bool {
    !text.chars().any(is_hidden)
}

/// Controls, marks that turn the direction, and what cannot be seen. Joiners stay: Persian and the scripts of India need them.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_in_known_folders_are_names() {
        for good in ["records.tsv", "tables/service.csv", "concepts/en.tsv", "locales/zh-Hans/find.ftl", "a", "0_1-b.C"]
        {
            assert!(is_file_name(good), "{good}");
        }
        for bad in [
            "",
            ".",
            "..",
            "../a",
            "a/../b",
            "/a",
            "a/",
            "tables//a",
            "tables/../a",
            "other/a",
            "locales/a",
            "tables/a/b",
            "locales/en/x/y",
            ".hidden",
            "-rf",
            "a..b",
            "a.",
            "a\\b",
            "C:a",
            "a b",
            "ä",
            "a\0",
            "CON",
            "nul.txt",
            "com1.csv",
            "tables/LPT9",
        ] {
            assert!(!is_file_name(bad), "{bad}");
        }
        assert!(!is_file_name(&"a".repeat(101)) && is_file_name("com0") && is_file_name("console"));
    }

    #[test]
    fn a_sentence_with_something_hidden_is_refused_and_a_persian_word_is_not() {
        assert!(check_sentence("می‌خواهم", "name", 80).is_ok());
        for hidden in ["a\u{202e}b", "a\u{2066}b", "a\u{2069}", "a\nb", "a\u{7f}", "a\u{85}", "\u{feff}a", "a\u{200b}b"]
        {
            assert_eq!(check_sentence(hidden, "name", 80), Err(PackError::HiddenCharacters { field: "name" }));
        }
        let rule = PackError::BadManifest(super::super::ManifestFault::Rule("name"));
        assert_eq!(check_sentence(" a", "name", 80), Err(rule.clone()));
        assert_eq!(check_sentence("aaa", "name", 2), Err(rule));
    }
}
