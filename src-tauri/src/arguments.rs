//! What the program was started with: nothing, from a stick, or as a kiosk.

use std::ffi::OsString;
use std::path::PathBuf;

/// What is said to whoever asks.
pub const HELP: &str = "\
many-doors-app                     open the window
many-doors-app --portable          from a stick: everything is kept in the folder many_doors_data beside the program
many-doors-app --kiosk             a shared kiosk: full screen, a visit at a time, nothing is kept
               --config FILE       what the center set; see docs/KIOSK.md
many-doors-app --help";

/// How the program was started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arguments {
    /// On a person's own computer, or from a stick that somebody wants everything kept on.
    Own {
        /// From a stick.
        portable: bool,
    },
    /// As a kiosk, with the file that the center wrote, if another than the usual one.
    Kiosk(Option<PathBuf>),
    /// Somebody asks what there is to say.
    Help,
}

impl Arguments {
    /// Reads the words after the program's name. Desktops may add words of their own; they are ignored, except beside
    /// `--kiosk`, where a mistake must not make the kiosk another one than was meant.
    ///
    /// # Errors
    /// The word that is not understood.
    pub fn read(words: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let words: Vec<OsString> = words.collect();
        if words.iter().any(|word| word == "--help" || word == "-h") {
            return Ok(Self::Help);
        }
        if !words.iter().any(|word| word == "--kiosk") {
            return Ok(Self::Own { portable: words.iter().any(|word| word == "--portable") });
        }
        let mut config = None;
        let mut words = words.into_iter().filter(|word| word != "--kiosk");
        while let Some(word) = words.next() {
            match (word.to_str(), config.is_some()) {
                (Some("--config"), false) => config = Some(words.next().ok_or("--config")?.into()),
                _ => return Err(word.display().to_string()),
            }
        }
        Ok(Self::Kiosk(config))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> Result<Arguments, String> {
        Arguments::read(words.split_whitespace().map(OsString::from))
    }

    #[test]
    fn without_the_word_kiosk_it_is_a_persons_own_whatever_a_desktop_adds() {
        assert_eq!(read(""), Ok(Arguments::Own { portable: false }));
        assert_eq!(read("--gapplication-service file:///x"), Ok(Arguments::Own { portable: false }));
        assert_eq!(read("--portable file:///x"), Ok(Arguments::Own { portable: true }));
        assert_eq!(read("-h"), Ok(Arguments::Help));
    }

    #[test]
    fn a_kiosk_may_have_a_file_and_nothing_that_is_not_understood() {
        assert_eq!(read("--kiosk"), Ok(Arguments::Kiosk(None)));
        assert_eq!(read("--config /etc/k.toml --kiosk"), Ok(Arguments::Kiosk(Some("/etc/k.toml".into()))));
        assert_eq!(read("--kiosk --config"), Err("--config".into()));
        assert_eq!(read("--kiosk --devtools"), Err("--devtools".into()));
        assert_eq!(read("--kiosk --portable"), Err("--portable".into()), "what a kiosk keeps is the center's");
    }
}
