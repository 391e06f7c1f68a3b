//! What was asked for on the command line.

use many_doors_app::messages::{self, Message};

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Verb {
    /// Say how to use the program.
    Usage,
    /// Search for these words.
    Find(String),
    /// List the crisis lines.
    Lines,
    /// List the languages.
    Languages,
}

/// What to do and how.
#[derive(Debug, PartialEq, Eq)]
pub struct Arguments {
    /// What.
    pub verb: Verb,
    /// Language of question and answer.
    pub lang: Option<String>,
    /// Answer as JSON.
    pub json: bool,
    /// How many results.
    pub limit: u32,
}

/// A word that means nothing here, or an option without its value.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    kind: Kind,
    /// The word.
    pub word: String,
}

#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Command,
    Option,
    Value,
}

impl Problem {
    /// The Fluent message that names the problem.
    pub fn message(&self) -> Message {
        match self.kind {
            Kind::Command => messages::cli_unknown_command(),
            Kind::Option => messages::cli_unknown_option(),
            Kind::Value => messages::cli_missing_value(),
        }
    }
}

/// Reads the words after the program's name.
///
/// # Errors
/// [`Problem`] with the first word that means nothing.
pub fn parse(words: impl Iterator<Item = String>) -> Result<Arguments, Problem> {
    let mut rest = Vec::new();
    let (mut lang, mut json, mut limit, mut help) = (None, false, 20, false);
    let mut words = words;
    while let Some(word) = words.next() {
        match word.as_str() {
            "--json" => json = true,
            "--help" | "-h" => help = true,
            "--lang" => lang = Some(words.next().ok_or(Problem { kind: Kind::Value, word })?),
            "--limit" => {
                let number = words.next().and_then(|number| number.parse().ok());
                limit = number.ok_or(Problem { kind: Kind::Value, word })?;
            }
            option if option.starts_with("--") => return Err(Problem { kind: Kind::Option, word }),
            _ => rest.push(word),
        }
    }
    let verb = match rest.split_first() {
        _ if help => Verb::Usage,
        None => Verb::Usage,
        Some((verb, words)) => match verb.as_str() {
            "find" => Verb::Find(words.join(" ")),
            "lines" => Verb::Lines,
            "languages" => Verb::Languages,
            _ => return Err(Problem { kind: Kind::Command, word: verb.clone() }),
        },
    };
    Ok(Arguments { verb, lang, json, limit })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Arguments, Problem> {
        parse(words.iter().map(ToString::to_string))
    }

    #[test]
    fn options_may_stand_before_or_after_the_words_to_find() {
        let expected =
            Arguments { verb: Verb::Find("no puedo dormir".into()), lang: Some("es".into()), json: true, limit: 20 };
        assert_eq!(read(&["find", "no puedo dormir", "--lang", "es", "--json"]).unwrap(), expected);
        assert_eq!(read(&["--json", "--lang", "es", "find", "no", "puedo", "dormir"]).unwrap(), expected);
    }

    #[test]
    fn a_mistake_names_the_word_that_means_nothing() {
        assert_eq!(read(&["find", "--colour"]).unwrap_err().word, "--colour");
        assert_eq!(read(&["search"]).unwrap_err().message(), messages::cli_unknown_command());
        assert_eq!(read(&["find", "x", "--limit", "many"]).unwrap_err().message(), messages::cli_missing_value());
        assert_eq!(read(&["find", "x", "--lang"]).unwrap_err().message(), messages::cli_missing_value());
    }

    #[test]
    fn nothing_at_all_asks_how_to_use_it() {
        assert_eq!(read(&[]).unwrap().verb, Verb::Usage);
    }
}
