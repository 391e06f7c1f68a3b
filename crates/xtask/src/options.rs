//! What stands behind a verb.

/// Flags and plain words, in no fixed order.
#[derive(Debug, Default, Clone)]
pub struct Options {
    words: Vec<String>,
}

impl Options {
    /// Reads the words behind the verb.
    pub fn read(words: &[String]) -> Self {
        Self { words: words.to_vec() }
    }

    /// The same flags behind another plain word.
    pub fn of(&self, word: &str) -> Self {
        let flags = self.words.iter().skip_while(|word| !word.starts_with("--"));
        Self { words: std::iter::once(word.to_owned()).chain(flags.cloned()).collect() }
    }

    /// `--name` is there.
    pub fn has(&self, name: &str) -> bool {
        self.words.iter().any(|word| word == name)
    }

    /// The first word that is no flag.
    pub fn plain(&self) -> Option<&str> {
        self.words.iter().map(String::as_str).find(|word| !word.starts_with("--"))
    }

    /// The word after `--name`.
    pub fn value(&self, name: &str) -> Option<&str> {
        let at = self.words.iter().position(|word| word == name)?;
        self.words.get(at + 1).map(String::as_str)
    }

    /// All of them, as they came.
    pub fn all(&self) -> &[String] {
        &self.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(line: &str) -> Options {
        Options::read(&line.split(' ').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn flags_and_words_are_found_in_any_order() {
        let options = options("--yes crisis");
        assert!(options.has("--yes") && !options.has("--release"));
        assert_eq!(options.plain(), Some("crisis"));
    }
}
