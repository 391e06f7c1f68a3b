//! Closed lists of words that mean the same in files, in the database and on the wire.

/// A word that is not in the closed list it was read for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is not a known {list}")]
pub struct UnknownCode {
    /// The list that was asked, for example `kind`.
    pub list: &'static str,
    /// What was found instead of one of its words.
    pub word: String,
}

/// One value of a closed list, with the word that stands for it everywhere outside Rust.
pub trait Code: Sized + Copy + 'static {
    /// The list's name in messages to people who edit data.
    const LIST: &'static str;
    /// Every value, in the order in which people should see them.
    const ALL: &'static [Self];
    /// The word, in snake_case.
    fn code(self) -> &'static str;
    /// The value behind a word.
    ///
    /// # Errors
    /// [`UnknownCode`] when the list has no such word.
    fn from_code(word: &str) -> Result<Self, UnknownCode> {
        Self::ALL
            .iter()
            .copied()
            .find(|value| value.code() == word)
            .ok_or_else(|| UnknownCode { list: Self::LIST, word: word.to_owned() })
    }
}

/// Declares an enum whose variants are codes: serde, TypeScript, [`Code`] and the word list from one table.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident as $list:literal { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $word)] $variant),+
        }
        impl $crate::code::Code for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn code(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}
pub(crate) use codes;

#[cfg(test)]
mod tests {
    use crate::{Code, Kind};

    #[test]
    fn every_word_leads_back_to_its_value() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_code(kind.code()), Ok(*kind), "a stored word must be readable again");
        }
    }

    #[test]
    fn an_unknown_word_says_which_list_was_asked() {
        let error = Kind::from_code("spaceship").unwrap_err();
        assert_eq!(error.to_string(), "`spaceship` is not a known kind");
    }
}
