//! Says every text of every language with the same arguments, one line of JSON each, for `ui/src/l10n/parity.test.ts`:
//! `cargo run -p many-doors-l10n --example format_all`.
#![allow(clippy::print_stdout, reason = "what it is for")]

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

use fluent::{FluentArgs, FluentBundle, FluentResource};
use many_doors_l10n::{
    Catalogues,
    ftl::{Entry, Ftl, VariableType},
    pattern, plural,
};
use serde_json::json;

/// What every number is in turn: each plural rule of our languages turns at one of them.
const COUNTS: [u32; 17] = [0, 1, 2, 3, 5, 10, 11, 12, 21, 99, 100, 101, 102, 103, 111, 1000, 1_000_000];

/// Says which plural category the engine takes.
const PROBE: &str =
    "probe = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";

type Failure = Box<dyn Error>;

fn main() -> Result<(), Failure> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let program = Catalogues::embedded();
    let kinds = kinds(&files(&locales.join("en"))?);
    let mut out = BufWriter::new(std::io::stdout().lock());
    for folder in languages(&locales)? {
        Language::read(&folder)?.say_all(&program, &kinds, &mut out)?;
    }
    Ok(out.flush()?)
}

/// One language as fluent-bundle has it, isolation marks on, as on the screen.
struct Language {
    tag: String,
    /// The areas and their Fluent text.
    files: Vec<(String, String)>,
    bundle: FluentBundle<FluentResource>,
    /// `app-name` where `-app-name` is there too: fluent-bundle 0.16 keeps both in one list.
    hidden: Vec<String>,
}

impl Language {
    fn read(folder: &Path) -> Result<Self, Failure> {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files = files(folder)?;
        let parsed: Vec<Ftl<'_>> = files.iter().map(|(_, text)| Ftl::parse(text)).collect();
        let entries = || parsed.iter().flat_map(|ftl| &ftl.entries);
        let terms = entries().map(Entry::key).filter_map(|key| key.strip_prefix('-').map(str::to_owned));
        let hidden: Vec<String> = terms.filter(|id| entries().any(|entry| entry.key() == *id)).collect();
        let mut text = String::from(PROBE);
        for entry in entries() {
            let key = entry.key();
            text.push_str(&entry.source.replacen(&key, &shown_as(&hidden, &key), 1));
            text.push('\n');
        }
        let resource = FluentResource::try_new(text).map_err(|(_, errors)| format!("{tag}: {errors:?}"))?;
        let mut bundle = FluentBundle::new(vec![tag.parse()?]);
        bundle.add_resource(resource).map_err(|errors| format!("{tag}: {errors:?}"))?;
        Ok(Self { tag, files, bundle, hidden })
    }

    fn say_all(
        &self,
        program: &Catalogues,
        kinds: &BTreeMap<String, VariableType>,
        out: &mut impl Write,
    ) -> Result<(), Failure> {
        let tag = &self.tag;
        let engine: Vec<_> =
            COUNTS.iter().map(|count| (count, self.say("probe", None, &[("n", Value::Count(*count))]))).collect();
        writeln!(out, "{}", json!({ "tag": tag, "checker": plural::categories(tag), "engine": engine }))?;
        for (area, text) in &self.files {
            for entry in Ftl::parse(text).entries.iter().filter(|entry| !entry.key().starts_with('-')) {
                let id = entry.key();
                for part in &entry.parts {
                    let names: Vec<String> = pattern::variables(&part.pattern, false).into_iter().collect();
                    let kind = |name: &String| {
                        kinds.get(&format!("{id}${name}")).copied().ok_or(format!("{tag}: {id}: what is ${name}?"))
                    };
                    let of: Vec<VariableType> = names.iter().map(kind).collect::<Result<_, _>>()?;
                    let counted = of.contains(&VariableType::Number);
                    for count in if counted { &COUNTS[..] } else { &COUNTS[..1] } {
                        let words: Vec<String> = names.iter().map(|name| format!("⟦{name}⟧")).collect();
                        let value = |at: usize| match of[at] {
                            VariableType::Number => Value::Count(*count),
                            _ => Value::Word(&words[at]),
                        };
                        let args: Vec<(&str, Value<'_>)> =
                            names.iter().enumerate().map(|(at, name)| (name.as_str(), value(at))).collect();
                        // What the program itself makes of it, which formats no numbers here.
                        let texts: Vec<(&str, &str)> = names.iter().zip(&words).map(|(n, w)| (&**n, &**w)).collect();
                        let only_words = of.iter().all(|kind| *kind == VariableType::String);
                        let said = only_words.then(|| said(program, tag, &id, part.attribute, &texts));
                        let line = json!({
                            "tag": tag, "area": area, "id": id, "attribute": part.attribute,
                            "args": names.iter().zip(&of).map(|(name, kind)| (name, format!("{kind:?}"))).collect::<BTreeMap<_, _>>(),
                            "count": counted.then_some(count),
                            "text": self.say(&id, part.attribute, &args),
                            "said": said.flatten(),
                            "says": only_words,
                        });
                        writeln!(out, "{line}")?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The text, or none where anything goes wrong.
    fn say(&self, id: &str, attribute: Option<&str>, args: &[(&str, Value<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(&shown_as(&self.hidden, id))?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value {
                Value::Count(count) => values.set(*name, *count),
                Value::Word(word) => values.set(*name, *word),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

#[derive(Clone, Copy)]
enum Value<'a> {
    Count(u32),
    Word(&'a str),
}

/// The program's own way to a text, in exactly this language.
fn said(program: &Catalogues, tag: &str, id: &str, attribute: Option<&str>, args: &[(&str, &str)]) -> Option<String> {
    let chain = [tag.to_owned()];
    let (text, in_tag) = match attribute {
        Some(name) => program.attribute(&chain, id, name, args),
        None => program.message(&chain, id, args),
    };
    (in_tag == tag).then_some(text)
}

fn shown_as(hidden: &[String], key: &str) -> String {
    if hidden.iter().any(|id| id == key) { format!("message-{key}") } else { key.to_owned() }
}

/// What each variable is, from the comments of the English: `find-count$count`.
fn kinds(english: &[(String, String)]) -> BTreeMap<String, VariableType> {
    let mut kinds = BTreeMap::new();
    for (_, text) in english {
        for entry in &Ftl::parse(text).entries {
            for (name, kind) in entry.variables() {
                kinds.insert(format!("{}${name}", entry.key()), kind);
            }
        }
    }
    kinds
}

/// The folders that are languages.
fn languages(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    found.retain(|path| path.join("locale.toml").is_file());
    found.sort();
    Ok(found)
}

fn files(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let area = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.push((area, fs::read_to_string(&path)?));
        }
    }
    files.sort();
    Ok(files)
}
