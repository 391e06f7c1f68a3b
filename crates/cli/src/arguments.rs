//! What was asked for on the command line.

use std::collections::BTreeMap;

use many_doors_app::messages::{self, Message};

/// Options that stand alone.
const ALONE: [&str; 9] =
    ["--json", "--sarif", "--help", "--keep-private", "--trust", "--older", "--as-json", "--starter", "--all"];
/// Options that take a value.
const WITH_VALUE: [&str; 27] = [
    "--lang",
    "--limit",
    "--source",
    "--name",
    "--mapping",
    "--report",
    "--licence",
    "--pack",
    "--id",
    "--publisher",
    "--serial",
    "--from",
    "--since",
    "--check-by",
    "--key",
    "--locales",
    "--warden",
    "--wardens-needed",
    "--next-key",
    "--also-key",
    "--reason",
    "--to",
    "--concepts",
    "--positions",
    "--recordings",
    "--base",
    "--take",
];

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Say how to use the program.
    Usage,
    /// Search for words.
    Find,
    /// List the crisis lines.
    Lines,
    /// List the languages.
    Languages,
    /// Take a list in.
    Import,
    /// Give entries away.
    Export,
    /// Something about packs.
    Pack(PackVerb),
    /// Look for mistakes in translations.
    CheckLanguages,
    /// Take in translations that were handed in.
    MergeLanguages,
}

/// What to do with packs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackVerb {
    /// List what is installed.
    List,
    /// Say what a file is, without installing it.
    Inspect,
    /// As `inspect`, and fail unless it could be installed without a question.
    Verify,
    /// Install a file.
    Install,
    /// Take a pack out.
    Remove,
    /// Go back to the one before.
    RollBack,
    /// Make a pack.
    Build,
    /// Add a signature to a pack.
    Sign,
    /// Make a key.
    Key,
    /// Make a pack that takes entries back.
    TakeBack,
    /// Watch a folder, and look into it.
    Watch,
}

/// What to do and how.
#[derive(Debug, PartialEq, Eq)]
pub struct Arguments {
    /// What.
    pub verb: Verb,
    /// Words that are no options, after the verb.
    pub words: Vec<String>,
    options: BTreeMap<String, Vec<String>>,
}

impl Arguments {
    /// The value of an option; the last where it stands several times.
    pub fn value(&self, option: &str) -> Option<String> {
        self.options.get(option).and_then(|values| values.last()).cloned()
    }

    /// All values of an option.
    pub fn values(&self, option: &str) -> Vec<String> {
        self.options.get(option).cloned().unwrap_or_default()
    }

    /// An option that stands alone is there.
    pub fn has(&self, option: &str) -> bool {
        self.options.contains_key(option)
    }

    /// A number; `usual` where it is not given.
    ///
    /// # Errors
    /// [`Problem`] for a value that is no number.
    pub fn number<T: std::str::FromStr>(&self, option: &str, usual: T) -> Result<T, Problem> {
        match self.value(option) {
            None => Ok(usual),
            Some(value) => value.parse().map_err(|_| Problem { kind: Kind::Value, word: option.to_owned() }),
        }
    }

    /// The word at this place after the verb.
    ///
    /// # Errors
    /// [`Problem`] where there is none.
    pub fn word(&self, at: usize) -> Result<&str, Problem> {
        self.words.get(at).map(String::as_str).ok_or(Problem { kind: Kind::Word, word: String::new() })
    }

    /// The value of an option that must be there.
    ///
    /// # Errors
    /// [`Problem`] where it is not.
    pub fn needed(&self, option: &str) -> Result<String, Problem> {
        self.value(option).ok_or(Problem { kind: Kind::Value, word: option.to_owned() })
    }
}

/// A word that means nothing here, or something that is missing.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    kind: Kind,
    /// The word; empty where one is missing.
    pub word: String,
}

#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Command,
    Option,
    Value,
    Word,
}

impl Problem {
    /// The Fluent message that names the problem.
    pub fn message(&self) -> Message {
        match self.kind {
            Kind::Command => messages::cli_unknown_command(),
            Kind::Option => messages::cli_unknown_option(),
            Kind::Value => messages::cli_missing_value(),
            Kind::Word => messages::cli_missing_word(),
        }
    }

    /// The value of this option means nothing.
    pub fn value(option: &str) -> Self {
        Self { kind: Kind::Value, word: option.to_owned() }
    }
}

/// Reads the words after the program's name.
///
/// # Errors
/// [`Problem`] with the first word that means nothing.
pub fn parse(words: impl Iterator<Item = String>) -> Result<Arguments, Problem> {
    let (mut rest, mut options) = (Vec::new(), BTreeMap::<String, Vec<String>>::new());
    let mut words = words;
    while let Some(word) = words.next() {
        let word = if word == "-h" { "--help".to_owned() } else { word };
        if ALONE.contains(&word.as_str()) {
            options.entry(word).or_default();
        } else if WITH_VALUE.contains(&word.as_str()) {
            let value = words.next().ok_or_else(|| Problem { kind: Kind::Value, word: word.clone() })?;
            options.entry(word).or_default().push(value);
        } else if word.starts_with("--") {
            return Err(Problem { kind: Kind::Option, word });
        } else {
            rest.push(word);
        }
    }
    let mut rest = rest.into_iter();
    let verb = match rest.next() {
        _ if options.contains_key("--help") => Verb::Usage,
        None => Verb::Usage,
        Some(word) => match word.as_str() {
            "find" => Verb::Find,
            "lines" => Verb::Lines,
            "languages" => Verb::Languages,
            "import" => Verb::Import,
            "export" => Verb::Export,
            "l10n" => match rest.next() {
                None => Verb::Usage,
                Some(word) if word == "check" => Verb::CheckLanguages,
                Some(word) if word == "merge" => Verb::MergeLanguages,
                Some(word) => return Err(Problem { kind: Kind::Command, word }),
            },
            "pack" => match rest.next() {
                None => Verb::Usage,
                Some(word) => Verb::Pack(pack_verb(&word).ok_or(Problem { kind: Kind::Command, word })?),
            },
            _ => return Err(Problem { kind: Kind::Command, word }),
        },
    };
    let arguments = Arguments { verb, words: rest.collect(), options };
    arguments.number("--limit", 20_u32)?;
    Ok(arguments)
}

fn pack_verb(word: &str) -> Option<PackVerb> {
    Some(match word {
        "list" => PackVerb::List,
        "inspect" => PackVerb::Inspect,
        "verify" => PackVerb::Verify,
        "install" => PackVerb::Install,
        "remove" => PackVerb::Remove,
        "rollback" => PackVerb::RollBack,
        "build" => PackVerb::Build,
        "sign" => PackVerb::Sign,
        "key" => PackVerb::Key,
        "take-back" => PackVerb::TakeBack,
        "watch" => PackVerb::Watch,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Arguments, Problem> {
        parse(words.iter().map(ToString::to_string))
    }

    #[test]
    fn options_may_stand_before_or_after_the_words_to_find() {
        for words in [
            &["find", "no puedo dormir", "--lang", "es", "--json"][..],
            &["--json", "--lang", "es", "find", "no", "puedo", "dormir"],
        ] {
            let read = read(words).unwrap();
            assert_eq!((read.verb, read.words.join(" ").as_str()), (Verb::Find, "no puedo dormir"));
            assert_eq!((read.value("--lang").as_deref(), read.has("--json")), (Some("es"), true));
        }
    }

    #[test]
    fn an_option_may_be_given_several_times() {
        let read = read(&["pack", "build", "out", "--from", "own", "--from", "list-1"]).unwrap();
        assert_eq!(read.verb, Verb::Pack(PackVerb::Build));
        assert_eq!(read.values("--from"), ["own", "list-1"]);
    }

    #[test]
    fn a_mistake_names_the_word_that_means_nothing() {
        assert_eq!(read(&["find", "--colour"]).unwrap_err().word, "--colour");
        assert_eq!(read(&["search"]).unwrap_err().message(), messages::cli_unknown_command());
        assert_eq!(read(&["pack", "destroy"]).unwrap_err().word, "destroy");
        assert_eq!(read(&["l10n", "chek"]).unwrap_err().word, "chek");
        assert_eq!(read(&["find", "x", "--limit", "many"]).unwrap_err().message(), messages::cli_missing_value());
        assert_eq!(read(&["find", "x", "--lang"]).unwrap_err().message(), messages::cli_missing_value());
        assert_eq!(read(&["import"]).unwrap().word(0).unwrap_err().message(), messages::cli_missing_word());
    }

    #[test]
    fn nothing_at_all_asks_how_to_use_it() {
        assert_eq!(read(&[]).unwrap().verb, Verb::Usage);
        assert_eq!(read(&["pack"]).unwrap().verb, Verb::Usage);
    }
}
