//! Any folder with .ftl files: which languages are in it, which of them is the English, and what is wrong with each.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    Checker, Finding, Source, SourceFile, by_itself,
    disk::{english_in, list, name_of, read, text},
    english,
};
use crate::{embedded::EMBEDDED, guard::Refusal, meta::LocaleMeta, negotiate, plural::categories};

/// What the only file of a language is called, where the files are named by language: `fr.ftl` beside `en.ftl`.
const ONLY_FILE: &str = "messages.ftl";
/// Of a language that nobody named.
const UNKNOWN: &str = "und";

/// What was found in a folder.
#[derive(Debug)]
pub struct Corpus {
    languages: Vec<Language>,
}

/// The files of one language.
#[derive(Debug)]
struct Language {
    tag: String,
    /// Where it was found: languages of one place have one English.
    place: String,
    /// Its `locale.toml`, which makes it a language of ours.
    meta: Option<String>,
    files: Vec<OnDisk>,
    /// Nobody asked about it; it is the English of one that was.
    silent: bool,
}

#[derive(Debug)]
struct OnDisk {
    /// The same in every language.
    name: String,
    /// As a person would name it.
    shown: String,
    text: Result<String, Refusal>,
}

/// What was found in one language.
#[derive(Debug)]
pub struct Checked {
    /// The name of its folder; `und` where nothing says it.
    pub tag: String,
    /// It was seen beside English.
    pub beside_english: bool,
    /// How many files were read.
    pub files: usize,
    /// How many bytes they have.
    pub bytes: usize,
    /// What is wrong; `file` is the path, as it was asked for.
    pub findings: Vec<Finding>,
}

impl Corpus {
    /// Reads a folder of languages, the folder of one language with English beside it, or one file. Links are not followed.
    ///
    /// # Errors
    /// Only if the path itself is not there or cannot be read.
    pub fn read(path: &Path) -> io::Result<Self> {
        let metadata = fs::metadata(path)?;
        let whole = fs::canonicalize(path)?;
        let mut found = Vec::new();
        if metadata.is_file() {
            let name = name_of(&whole);
            found.push((vec![name], path.to_owned()));
        } else {
            fs::read_dir(path)?;
            list(path, &mut Vec::new(), &mut found);
        }
        let mut corpus = Self { languages: Vec::new() };
        // A folder or file inside a language: its English stands further up.
        let start = if metadata.is_file() { whole.parent().unwrap_or(&whole) } else { whole.as_path() };
        // With English inside, it is no language itself, whatever its name and its neighbors' are.
        let far = if english_in(&whole).is_some() { 0 } else { 4 };
        for (up, folder) in start.ancestors().take(far).enumerate() {
            let (Some(parent), tag) = (folder.parent(), name_of(folder)) else { break };
            let Some(english) = is_tag(&tag).then(|| english_in(parent)).flatten() else { continue };
            let inside: Vec<String> =
                start.strip_prefix(folder).map(components).unwrap_or_default().into_iter().take(up).collect();
            corpus.add_all(found, |names| Some(("".into(), tag.clone(), joined(&inside, names))));
            corpus.languages.iter_mut().for_each(|language| language.meta = text(&folder.join("locale.toml")));
            if english != tag {
                let mut beside = Vec::new();
                list(&parent.join(&english), &mut Vec::new(), &mut beside);
                corpus.add_all(beside, |names| Some(("".into(), english.clone(), names.join("/"))));
                if let Some(last) = corpus.languages.last_mut() {
                    last.meta = text(&parent.join(&english).join("locale.toml"));
                    last.silent = true;
                }
            }
            return Ok(corpus);
        }
        let folders = Folders::of(&found);
        corpus.add_all(found, |names| folders.place(names).or_else(|| Some(lonely(names, &name_of(start)))));
        let root = if metadata.is_file() { None } else { Some(path) };
        for language in &mut corpus.languages {
            let folder = root.map(|root| root.join(&language.place).join(&language.tag));
            language.meta = folder.and_then(|folder| text(&folder.join("locale.toml")));
        }
        Ok(corpus)
    }

    fn add_all(
        &mut self,
        found: Vec<(Vec<String>, PathBuf)>,
        place: impl Fn(&[String]) -> Option<(String, String, String)>,
    ) {
        let mut languages: BTreeMap<(String, String), Vec<OnDisk>> = BTreeMap::new();
        for (names, path) in found {
            let Some((place, tag, name)) = place(&names) else { continue };
            let shown = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            let shown = shown.strip_prefix("//").map_or(shown.clone(), |rest| format!("/{rest}"));
            languages.entry((place, tag)).or_default().push(OnDisk { name, shown, text: read(&path) });
        }
        self.languages.extend(languages.into_iter().map(|((place, tag), files)| Language {
            tag,
            place,
            meta: None,
            files,
            silent: false,
        }));
    }

    /// What is wrong with each language that was asked about. `names` may read the same in every language.
    #[must_use]
    pub fn check(&self, names: &BTreeSet<String>) -> Vec<Checked> {
        let mut places: BTreeMap<&str, Vec<&Language>> = BTreeMap::new();
        for language in &self.languages {
            places.entry(&language.place).or_default().push(language);
        }
        places.into_values().flat_map(|languages| check_place(&languages, names)).collect()
    }
}

/// Languages that have one English.
fn check_place(languages: &[&Language], names: &BTreeSet<String>) -> Vec<Checked> {
    let tags: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
    let beside = best_english(&tags).and_then(|tag| languages.iter().find(|language| language.tag == tag));
    let ours = beside.is_some_and(|english| english.meta.is_some());
    let source = beside.map(|english| english.source().foreign(!ours));
    let checker = source.as_ref().map(|source| Checker::new(source, names));
    let mut checked = Vec::new();
    for language in languages.iter().filter(|language| !language.silent) {
        let is_english = beside.is_some_and(|english| std::ptr::eq(*english, *language));
        let (findings, beside_english) = match (&source, &checker) {
            (Some(source), _) if is_english => (english(source), false),
            (_, Some(checker)) => (checker.check(&language.whole_source(ours)), true),
            _ => match language.built_in() {
                Some(english) => (Checker::new(&english, names).check(&language.whole_source(true)), true),
                None => (by_itself(&language.source().foreign(true)), false),
            },
        };
        checked.push(language.checked(findings, beside_english));
    }
    checked
}

impl Language {
    fn source(&self) -> Source<'_> {
        let files = self.files.iter().filter_map(|file| match &file.text {
            Ok(text) => SourceFile::parse(&file.name, text),
            Err(refusal) => SourceFile::refused(&file.name, *refusal),
        });
        Source::of(&self.tag, files.collect())
    }

    fn whole_source(&self, ours: bool) -> Source<'_> {
        let meta = self.meta.as_deref().and_then(|text| LocaleMeta::parse(text).ok());
        self.source().foreign(!ours).whole(ours && meta.is_some_and(|meta| !meta.partial))
    }

    /// The English of this program, if the files are named as its files are.
    fn built_in(&self) -> Option<Source<'static>> {
        let english = EMBEDDED.iter().find(|locale| locale.tag == "en")?;
        let known = |name: &str| english.files.iter().any(|(file, _)| *file == name);
        (self.tag != "en" && self.files.iter().all(|file| known(&file.name)))
            .then(|| Source::parse("en", english.files.iter().copied()))
    }

    fn checked(&self, mut findings: Vec<Finding>, beside_english: bool) -> Checked {
        let shown: BTreeMap<&str, &str> =
            self.files.iter().map(|file| (file.name.as_str(), file.shown.as_str())).collect();
        let folder = self.files.first().and_then(|file| file.shown.strip_suffix(&file.name)).unwrap_or_default();
        for finding in &mut findings {
            finding.file = shown
                .get(finding.file.as_str())
                .map_or_else(|| format!("{folder}{}", finding.file), |path| (*path).to_owned());
        }
        let bytes = self.files.iter().filter_map(|file| file.text.as_ref().ok()).map(String::len).sum();
        Checked { tag: self.tag.clone(), beside_english, files: self.files.len(), bytes, findings }
    }
}

/// In which folders English is, and as what.
struct Folders(BTreeMap<String, String>);

impl Folders {
    fn of(found: &[(Vec<String>, PathBuf)]) -> Self {
        let mut children: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for (names, _) in found {
            for (at, name) in names.iter().enumerate() {
                let name = if at + 1 == names.len() { name.strip_suffix(".ftl").unwrap_or(name) } else { name };
                if is_tag(name) {
                    children.entry(names[..at].join("/")).or_default().insert(name);
                }
            }
        }
        let english = |tags: BTreeSet<&str>| best_english(&tags.into_iter().collect::<Vec<_>>()).map(str::to_owned);
        Self(children.into_iter().filter_map(|(folder, tags)| Some((folder, english(tags)?))).collect())
    }

    /// Place, tag and name of a file that has English beside it.
    fn place(&self, names: &[String]) -> Option<(String, String, String)> {
        let (file, folders) = names.split_last()?;
        for (at, tag) in folders.iter().enumerate() {
            let place = names[..at].join("/");
            if is_tag(tag) && self.0.contains_key(&place) {
                return Some((place, tag.clone(), names[at + 1..].join("/")));
            }
        }
        let stem = file.strip_suffix(".ftl")?;
        let place = folders.join("/");
        (is_tag(stem) && self.0.contains_key(&place)).then(|| (place, stem.to_owned(), ONLY_FILE.to_owned()))
    }
}

/// Place, tag and name of a file without English: by the last folder that is named like a language we know.
fn lonely(names: &[String], root: &str) -> (String, String, String) {
    let known = |name: &str| is_tag(name) && categories(name).is_some();
    let folders = &names[..names.len().saturating_sub(1)];
    if let Some(at) = folders.iter().rposition(|name| known(name)) {
        return (names[..at].join("/"), names[at].clone(), names[at + 1..].join("/"));
    }
    let stem = names.last().and_then(|name| name.strip_suffix(".ftl")).unwrap_or_default();
    let tag = [root, stem].into_iter().find(|name| known(name)).unwrap_or(UNKNOWN);
    (String::new(), tag.to_owned(), names.join("/"))
}

/// A name of two or three letters, with or without a script and a region.
fn is_tag(name: &str) -> bool {
    let language = name.split(['-', '_']).next().unwrap_or_default();
    (2..=3).contains(&language.len()) && negotiate::canonical(name).is_some()
}

/// The one that others are translated from.
pub(super) fn best_english<'t>(tags: &[&'t str]) -> Option<&'t str> {
    let usual = ["en", "en-US", "en-GB"].into_iter().find_map(|tag| tags.iter().find(|one| **one == tag));
    usual.or_else(|| tags.iter().find(|tag| tag.starts_with("en-") || tag.starts_with("en_"))).copied()
}

fn components(path: &Path) -> Vec<String> {
    path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect()
}

fn joined(inside: &[String], names: &[String]) -> String {
    inside.iter().chain(names).map(String::as_str).collect::<Vec<_>>().join("/")
}
