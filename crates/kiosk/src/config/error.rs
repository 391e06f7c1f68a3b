//! What may be wrong with a `kiosk.toml`, in words for the person who wrote it.

/// A fault and where it is. It never repeats what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
pub struct ConfigError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub fault: ConfigFault,
}

/// What is wrong. Fields are named as in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConfigFault {
    /// Not the form `name = value`.
    #[error("this is not in the form of a settings file (TOML): look for a missing quote or bracket, or a line twice")]
    NotToml,
    /// More than anybody would write.
    #[error("the file is too long")]
    TooLong,
    /// A name that no setting has.
    #[error("no setting has this name: look for a slip of the pen")]
    UnknownSetting,
    /// Not a whole number within bounds.
    #[error("{field} must be a whole number from {least} to {most}, without quotes")]
    Number {
        /// Which setting.
        field: &'static str,
        /// The least that it may be.
        least: u32,
        /// The most that it may be.
        most: u32,
    },
    /// Not `true` or `false`.
    #[error("{field} must be true or false, without quotes")]
    YesOrNo {
        /// Which setting.
        field: &'static str,
    },
    /// Not text.
    #[error("{field} must be text in quotes")]
    Text {
        /// Which setting.
        field: &'static str,
    },
    /// No print queue can have this name.
    #[error("printer must be the name of a print queue: letters, digits, - and _ (see `lpstat -e`)")]
    NoQueueName,
    /// Not a list of tags.
    #[error("languages must be a list of language tags, each once, as in [\"es\", \"zh-Hant\"]")]
    Languages,
    /// No hash that a PIN can be checked against.
    #[error("staff_pin must be the line that was made from the PIN (it begins with $argon2id$), never the PIN itself")]
    NoPinHash,
    /// Empty, too long, or with marks that cannot be seen.
    #[error("centre must be a name of 1 to 80 letters, without marks that cannot be seen")]
    NoPlainName,
}
