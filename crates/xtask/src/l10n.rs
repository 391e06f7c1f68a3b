//! `cargo xtask l10n`: are the languages fit to be read and searched in, and what is each translation made from?

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use many_doors_l10n::{
    LocaleMeta, admit,
    check::{self, Defect, Finding, Severity, Source},
    is_bidi_control, parse_sources, part_key, pattern, write_sources,
};

use crate::command::output;
use crate::{new_language, ours};

const ENGLISH: &str = "en";
const SOURCES: &str = "sources.toml";

/// One locale folder.
pub struct Folder {
    /// Its name.
    pub tag: String,
    /// Its files by name, with line ends as `\n`.
    pub files: Vec<(String, String)>,
}

impl Folder {
    /// The text of one file.
    pub fn file(&self, name: &str) -> Option<&str> {
        self.files.iter().find(|(file, _)| file == name).map(|(_, text)| text.as_str())
    }

    /// Its messages, for checking.
    pub fn source(&self) -> Source<'_> {
        Source::parse(&self.tag, self.files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
    }

    fn meta(&self) -> Result<LocaleMeta, String> {
        let text = self.file("locale.toml").ok_or("locale.toml is missing")?;
        let meta = LocaleMeta::parse(text).map_err(|(line, why)| format!("locale.toml:{line} {why}"))?;
        let same = meta.tag == self.tag;
        if same { Ok(meta) } else { Err(format!("locale.toml: the tag is {}, the folder {}", meta.tag, self.tag)) }
    }

    fn sources(&self) -> Result<BTreeMap<String, String>, String> {
        let text = self.file(SOURCES).unwrap_or_default();
        parse_sources(text).map_err(|(line, why)| format!("{SOURCES}:{line} {why}"))
    }
}

/// Every folder of `locales`, English first.
pub fn folders(root: &Path) -> Result<Vec<Folder>, String> {
    let mut folders = Vec::new();
    for path in listed(&root.join("locales"))? {
        if !path.is_dir() {
            continue;
        }
        let tag = name(&path);
        let mut files = Vec::new();
        for file in listed(&path)? {
            let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            // What the guard refuses is kept as it is, for the checks to refuse again and tell.
            let text = admit(&bytes).map_or_else(|_| String::from_utf8_lossy(&bytes).into_owned(), |t| t.into_owned());
            files.push((name(&file), text));
        }
        folders.push(Folder { tag, files });
    }
    folders.sort_by_key(|folder| (folder.tag != ENGLISH, folder.tag.clone()));
    if folders.first().is_some_and(|first| first.tag == ENGLISH) {
        Ok(folders)
    } else {
        Err("locales/en is missing".into())
    }
}

fn listed(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// `l10n`, `l10n warnings [tag]`, `l10n stamp [tag] [--all]`, `l10n untranslated [tag]`, `l10n --new tag [name] [English name]`.
///
/// # Errors
/// What is wrong, one line each.
pub fn run(words: &[String]) -> Result<(), String> {
    let root = crate::root();
    if words.first().is_some_and(|word| word == "--new" || word == "new") {
        let words: Vec<&str> = words[1..].iter().map(String::as_str).collect();
        let today = jiff::Zoned::now().date().to_string();
        let folder = new_language::make(&root.join("locales"), &words, &today)?;
        println!("{}: begin with crisis-words.txt and app.ftl, and see locales/README.md", folder.display());
        return Ok(());
    }
    let folders = folders(&root)?;
    let tag = words.iter().skip(1).find(|word| !word.starts_with('-')).map(String::as_str);
    match words.first().map(String::as_str) {
        None => report(&root, &folders, false, None),
        Some("warnings") => report(&root, &folders, true, tag),
        Some("stamp") => stamp(&root, &folders, tag, words.iter().any(|word| word == "--all")),
        Some("untranslated") => {
            untranslated(&root, &folders, tag);
            Ok(())
        }
        Some(other) => Err(format!("l10n knows `--new`, `stamp`, `untranslated` and `warnings`, not `{other}`")),
    }
}

fn report(root: &Path, folders: &[Folder], all_warnings: bool, only: Option<&str>) -> Result<(), String> {
    let names = names(root);
    let mut errors = Vec::new();
    for folder in folders.iter().filter(|folder| only.is_none_or(|tag| folder.tag == tag || folder.tag == ENGLISH)) {
        let findings = findings(&folders[0], folder, &names);
        let mut counts: BTreeMap<Defect, usize> = BTreeMap::new();
        let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for finding in findings {
            if finding.severity == Severity::Error && finding.defect == Defect::Missing {
                missing.entry(finding.file).or_default().extend(finding.id);
            } else if finding.severity == Severity::Error {
                errors.push(format!("locales/{}/{finding}", folder.tag));
            } else {
                *counts.entry(finding.defect).or_default() += 1;
                if all_warnings {
                    println!("  locales/{}/{finding}", folder.tag);
                }
            }
        }
        errors.extend(
            missing.into_iter().map(|(file, ids)| {
                format!("locales/{}/{file}: not translated [missing]: {}", folder.tag, ids.join(", "))
            }),
        );
        errors.extend(folder_errors(folder).into_iter().map(|error| format!("locales/{}/{error}", folder.tag)));
        let counts: Vec<String> = counts.iter().map(|(defect, count)| format!("{} {count}", defect.code())).collect();
        let standing = standing(&folders[0], folder);
        let warnings = if counts.is_empty() { "no warnings".to_owned() } else { counts.join(", ") };
        println!("{:<8} {warnings}; {standing}", folder.tag);
    }
    errors.extend(unknown_ids(root, &folders[0])?);
    // What else was found is told even while the core does not compile.
    match ask_about_search_words(root) {
        Ok(told) => errors.extend(search_words(&told, all_warnings, only)),
        Err(why) => errors.push(why),
    }
    if errors.is_empty() { Ok(()) } else { Err(format!("{}\n{} errors", errors.join("\n"), errors.len())) }
}

fn findings(english: &Folder, folder: &Folder, names: &BTreeSet<String>) -> Vec<Finding> {
    if folder.tag == ENGLISH {
        return check::english(&english.source());
    }
    // What is in the program is whole, unless its folder says that it is still being translated.
    let whole = folder.meta().is_ok_and(|meta| !meta.partial);
    check::translation(&english.source(), &folder.source().whole(whole), names)
}

/// What is wrong with the files beside the messages.
fn folder_errors(folder: &Folder) -> Vec<String> {
    let mut errors: Vec<String> = folder.meta().err().into_iter().chain(folder.sources().err()).collect();
    let mut seen = BTreeSet::new();
    let words = folder.file("crisis-words.txt").unwrap_or_default();
    for (line, phrase) in words.lines().enumerate().map(|(at, line)| (at + 1, line.trim())) {
        if phrase.is_empty() || phrase.starts_with('#') {
            continue;
        }
        if !seen.insert(phrase.to_lowercase()) {
            errors.push(format!("crisis-words.txt:{line} `{phrase}` stands twice"));
        }
        if phrase.chars().any(|c| c.is_control() || is_bidi_control(c)) {
            errors.push(format!("crisis-words.txt:{line} holds invisible characters"));
        }
        let mut parts = phrase.trim_start_matches(['!', '=']).split(" .. ");
        if phrase.contains("..") && parts.any(|part| part.contains("..") || part.trim().is_empty()) {
            errors.push(format!(
                "crisis-words.txt:{line} `{phrase}`: two dots stand between two parts, with spaces around"
            ));
        }
    }
    // A language that has just been begun cannot have them yet, and says that it is not whole.
    if seen.is_empty() && !folder.meta().is_ok_and(|meta| meta.partial) {
        errors
            .push("crisis-words.txt is missing or empty: nobody who writes in this language would be seen".to_owned());
    }
    errors
}

/// What is wrong with the words people search with, as the core tells it: only the core knows what search makes of them.
/// A program of its own rather than a dependency, as for the wire: this one must compile while the core does not.
fn ask_about_search_words(root: &Path) -> Result<String, String> {
    output(&mut ours::example(root, "thesaurus_check", &[])?)
}

/// Prints the count of what was told in warning, and returns the errors.
fn search_words(told: &str, all_warnings: bool, only: Option<&str>) -> Vec<String> {
    let mut errors = Vec::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in told.lines() {
        let mut columns = line.splitn(3, '\t');
        let (Some(severity), Some(code), Some(finding)) = (columns.next(), columns.next(), columns.next()) else {
            errors.push(format!("content/concepts: the core told `{line}`"));
            continue;
        };
        let about = |tag: &str| finding.starts_with(&format!("{tag}.tsv:"));
        if !only.is_none_or(|tag| about(tag) || about(ENGLISH) || about("index")) {
            continue;
        }
        if severity == "error" {
            errors.push(format!("content/concepts/{finding}"));
        } else {
            *counts.entry(code).or_default() += 1;
            if all_warnings {
                println!("  content/concepts/{finding}");
            }
        }
    }
    let counts: Vec<String> = counts.iter().map(|(code, count)| format!("{code} {count}")).collect();
    println!("concepts {}", if counts.is_empty() { "no warnings".to_owned() } else { counts.join(", ") });
    errors
}

/// Names of the library: they may read the same in every language.
fn names(root: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for path in listed(&root.join("content/library")).unwrap_or_default() {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let Ok(file) = toml::from_str::<toml::Table>(&text) else { continue };
        let records = file.get("resource").and_then(toml::Value::as_array).cloned().unwrap_or_default();
        for record in records {
            names.extend(record.get("name").and_then(toml::Value::as_str).map(str::to_owned));
            let others = record.get("also_known_as").and_then(toml::Value::as_array).cloned().unwrap_or_default();
            names.extend(others.iter().filter_map(toml::Value::as_str).map(str::to_owned));
        }
    }
    names
}

/// For each text of English its hash, in the form of `sources.toml`.
fn hashes(folder: &Folder) -> BTreeMap<String, String> {
    let source = folder.source();
    let texts = source.entries().flat_map(|(_, entry)| entry.parts.iter().map(move |part| (entry, part)));
    texts.map(|(entry, part)| (part_key(&entry.key(), part.attribute), pattern::hash(&part.pattern))).collect()
}

fn standing(english: &Folder, folder: &Folder) -> String {
    if folder.tag == ENGLISH {
        return format!("texts {}", hashes(english).len());
    }
    let (english, ours, sources) = (hashes(english), hashes(folder), folder.sources().unwrap_or_default());
    let translated: Vec<&String> = ours.keys().filter(|key| english.contains_key(*key)).collect();
    let unstamped = translated.iter().filter(|key| !sources.contains_key(**key)).count();
    let changed =
        translated.iter().filter(|key| sources.get(**key).is_some_and(|hash| english.get(**key) != Some(hash)));
    format!("texts {}, not stamped {unstamped}, English changed since {}", translated.len(), changed.count())
}

/// Notes for each translation which English text it was made from. A note that is there already stays, so that a
/// translation whose English has changed is still known as such; `--all` says that all of them have been seen to.
fn stamp(root: &Path, folders: &[Folder], tag: Option<&str>, all: bool) -> Result<(), String> {
    let english = hashes(&folders[0]);
    for folder in folders.iter().skip(1).filter(|folder| tag.is_none_or(|tag| folder.tag == tag)) {
        let old = folder.sources()?;
        let mut sources = BTreeMap::new();
        for key in hashes(folder).into_keys() {
            let Some(now) = english.get(&key) else { continue };
            let hash = if all { now } else { old.get(&key).unwrap_or(now) };
            sources.insert(key, hash.clone());
        }
        let text = write_sources(&sources);
        let path = root.join("locales").join(&folder.tag).join(SOURCES);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("{:<8} {}", folder.tag, standing(&folders[0], &reread(root, &folder.tag)?));
    }
    Ok(())
}

fn reread(root: &Path, tag: &str) -> Result<Folder, String> {
    folders(root)?.into_iter().find(|folder| folder.tag == tag).ok_or_else(|| format!("locales/{tag} is gone"))
}

fn untranslated(root: &Path, folders: &[Folder], tag: Option<&str>) {
    let names = names(root);
    for folder in folders.iter().skip(1).filter(|folder| tag.is_none_or(|tag| folder.tag == tag)) {
        let findings = findings(&folders[0], folder, &names);
        let same: Vec<&Finding> = findings.iter().filter(|finding| finding.defect == Defect::Untranslated).collect();
        println!("{}: {}", folder.tag, same.len());
        for finding in same {
            println!("  {}:{} {}", finding.file, finding.line, finding.id.as_deref().unwrap_or_default());
        }
    }
}

/// Messages that Rust names and English does not have. What the page names, its generated accessors check.
fn unknown_ids(root: &Path, english: &Folder) -> Result<Vec<String>, String> {
    let source = english.source();
    let ids: BTreeSet<&str> = source.entries().map(|(_, entry)| entry.id).collect();
    let areas: BTreeSet<&str> = source.files.iter().map(|file| file.area).collect();
    let mut unknown = Vec::new();
    for folder in ["crates/app/src", "crates/cli/src", "src-tauri/src"] {
        for path in rust_files(&root.join(folder)) {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            for (at, line) in text.lines().enumerate() {
                // The front of an id, to which code adds a word of its own, is known as such.
                let known = |literal: &str| {
                    let front = format!("{literal}-");
                    ids.contains(literal) || ids.iter().any(|id| id.starts_with(&front))
                };
                for literal in line.split('"').skip(1).step_by(2).filter(|literal| !known(literal)) {
                    if looks_like_an_id(literal, &areas) {
                        let place = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                        unknown.push(format!("{place}:{} there is no message `{literal}`", at + 1));
                    }
                }
            }
        }
    }
    Ok(unknown)
}

fn looks_like_an_id(literal: &str, areas: &BTreeSet<&str>) -> bool {
    let plain = literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
    // Records of the library are named by data, and `app-region` and the like are not ours to judge.
    plain
        && literal
            .split_once('-')
            .is_some_and(|(area, rest)| area != "library" && areas.contains(area) && !rest.is_empty())
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for path in listed(folder).unwrap_or_default() {
        if path.is_dir() && name(&path) != "generated" {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Folder, hashes, looks_like_an_id, search_words, standing};

    fn folder(tag: &str, ftl: &str, sources: &str) -> Folder {
        let files = vec![("a.ftl".to_owned(), ftl.to_owned()), ("sources.toml".to_owned(), sources.to_owned())];
        Folder { tag: tag.to_owned(), files }
    }

    #[test]
    fn a_translation_whose_english_changed_is_counted_until_somebody_sees_to_it() {
        let english = folder("en", "a-one = One\na-two = Two\n    .more = More\n", "");
        let stamp = format!("a-one = \"{}\"\n\"a-two.more\" = \"000000000000\"\n", hashes(&english)["a-one"]);
        let spanish = folder("es", "a-one = Uno\na-two = Dos\n    .more = Más\n", &stamp);
        assert_eq!(standing(&english, &spanish), "texts 3, not stamped 1, English changed since 1");
    }

    #[test]
    fn only_errors_in_the_words_people_search_with_hold_a_change_off() {
        let told = "error\tempty\tes.tsv:2 sleep: one [empty]\nwarning\tmissing\tvi.tsv:0 vi: two [missing]\n";
        assert_eq!(search_words(told, false, None), ["content/concepts/es.tsv:2 sleep: one [empty]"]);
        assert_eq!(search_words(told, false, Some("vi")), Vec::<String>::new());
        assert_eq!(search_words("panic", false, None).len(), 1);
    }

    #[test]
    fn only_what_is_named_like_a_message_is_taken_for_one() {
        let areas = BTreeSet::from(["cli", "failure", "library"]);
        assert!(looks_like_an_id("cli-foundd", &areas));
        for other in ["failure-{}", "library-x", "many-doors", "cli-", "cli found", "CLI-x"] {
            assert!(!looks_like_an_id(other, &areas), "{other}");
        }
    }
}
