//! A folder of the person's choosing, with one folder for each language in it.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use many_doors_domain::Origin;
use sha2::{Digest as _, Sha256};

use crate::{
    bidi,
    catalogues::ENGLISH,
    check::{Severity, Source},
    guard::{self, MAX_BYTES, Refusal},
    locale::{Locale, drafted},
    meta::{LocaleMeta, direction_of, parse_sources},
    negotiate,
    notice::LocaleNotice,
    rows::{PROVENANCE, Rows, parse_rows},
};

/// More than any honest folder holds.
pub(crate) const MAX_ENTRIES: usize = 300;

/// What stands beside the `.ftl` files of a language.
pub(crate) const BESIDE: [&str; 5] = ["locale.toml", "sources.toml", PROVENANCE, "crisis-words.txt", "glossary.tsv"];

/// The files of one language, admitted but not yet judged.
#[derive(Debug)]
pub(crate) struct Found {
    /// The folder's name.
    pub(crate) tag: String,
    pub(crate) files: Vec<(String, String)>,
}

/// Reads what can be read. A folder that is not there is empty: whoever asked checks that first.
pub(crate) fn read(folder: &Path, notices: &mut Vec<LocaleNotice>) -> Vec<Found> {
    let mut found = Vec::new();
    for (name, path) in listed(folder) {
        if !path.is_dir() || name.starts_with('.') {
            continue;
        }
        if negotiate::canonical(&name).is_none_or(|tag| tag != name) {
            notices.push(LocaleNotice::BadTag { folder: name });
            continue;
        }
        let one = read_one(&path, name, notices);
        if !one.files.is_empty() {
            found.push(one);
        }
    }
    found
}

/// Reads the folder of one language, which may not be there.
pub(crate) fn read_one(place: &Path, tag: String, notices: &mut Vec<LocaleNotice>) -> Found {
    let mut files = Vec::new();
    for (file, path) in of_language(place) {
        let bytes = bytes(&path).ok_or(Refusal::NotText);
        match bytes.and_then(|bytes| guard::admit(&bytes).map(Cow::into_owned)) {
            Ok(text) => files.push((file, text)),
            Err(why) => notices.push(refused(format!("{tag}/{file}"), why)),
        }
    }
    Found { tag, files }
}

/// The files of a language that are read, by name.
fn of_language(place: &Path) -> impl Iterator<Item = (String, PathBuf)> {
    let read = |name: &str| name.ends_with(".ftl") || BESIDE.contains(&name);
    listed(place).into_iter().filter(move |(name, path)| read(name) && path.is_file())
}

/// The bytes of those files, by path.
pub(crate) fn bytes_in(place: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    of_language(place).filter_map(|(_, path)| Some((path.clone(), bytes(&path)?))).collect()
}

/// Says that a file was not read.
pub(crate) const fn refused(file: String, why: Refusal) -> LocaleNotice {
    match why {
        Refusal::TooLarge => LocaleNotice::TooBig { file },
        Refusal::TooDeep => LocaleNotice::TooDeep { file },
        Refusal::NotText => LocaleNotice::NotText { file },
    }
}

fn listed(folder: &Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .filter_map(Result::ok)
        .take(MAX_ENTRIES)
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .collect();
    found.sort();
    found
}

/// At most one byte more than is allowed, so that a huge file is known as such and not read.
pub(crate) fn bytes(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Puts the files of a language into a digest. Lengths go in, so that no two lists of files read the same.
pub(crate) fn digest(tag: &str, files: &[(String, String)], hash: &mut Sha256) {
    for (name, text) in files {
        for part in [tag, name, text] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
}

impl Found {
    /// Puts its files into a digest.
    pub(crate) fn digest(&self, hash: &mut Sha256) {
        digest(&self.tag, &self.files, hash);
    }

    /// This language, its entries over the built-in ones.
    pub(crate) fn over(self, built_in: Option<&Locale>, english: &Locale, notices: &mut Vec<LocaleNotice>) -> Locale {
        let mut meta = self.meta(built_in, english, notices);
        meta.rows = self.rows(notices);
        let bad = self.defects(english, notices);
        let sources = self.sources(english, notices);
        let drafted = built_in.is_some_and(|locale| locale.info.machine)
            || drafted(&meta, self.files.iter().map(|(name, _)| &**name));
        let mut files = built_in.map(|locale| locale.files.clone()).unwrap_or_default();
        let mut layer = built_in.map(|locale| locale.layer().clone()).unwrap_or_default();
        for (name, text) in self.files {
            if let Some(area) = name.strip_suffix(".ftl") {
                let of = |key: &str| meta.provenance_of(area, key, sources.get(key).map_or("", String::as_str));
                layer.read_area(area, &text, meta.tag == ENGLISH, &of, &|key| {
                    !bad.contains(&(name.clone(), key.to_owned()))
                });
            } else if name == "crisis-words.txt" {
                files.push((name.into(), text.into()));
            }
        }
        let mut locale = Locale::new(meta, files).with_layer(layer);
        locale.info.from_folder = true;
        locale.info.machine = drafted;
        locale
    }

    fn file(&self, name: &str) -> Option<&str> {
        self.files.iter().find(|(file, _)| file == name).map(|(_, text)| text.as_str())
    }

    fn meta(&self, built_in: Option<&Locale>, english: &Locale, notices: &mut Vec<LocaleNotice>) -> LocaleMeta {
        let mut broken = |line, detail| {
            notices.push(LocaleNotice::Broken { file: format!("{}/locale.toml", self.tag), line, detail });
        };
        match self.file("locale.toml").map(LocaleMeta::parse) {
            Some(Ok(mut meta)) if meta.tag == self.tag => {
                meta.endonym = short_name(&meta.endonym, &self.tag);
                meta.english = short_name(&meta.english, &self.tag);
                return meta;
            }
            Some(Ok(meta)) => broken(1, meta.tag),
            Some(Err((line, why))) => broken(line, why),
            None => {}
        }
        let mut meta = built_in.unwrap_or(english).meta.clone();
        if built_in.is_none() {
            meta.endonym.clone_from(&self.tag);
            meta.english.clone_from(&self.tag);
            meta.direction = direction_of(&self.tag);
        }
        meta.tag.clone_from(&self.tag);
        // A person put it there, and nobody is known to have read it. English is what its author writes.
        meta.provenance.origin = if self.tag == ENGLISH { Origin::Author } else { Origin::Human };
        meta.provenance.translator = None;
        meta.review.clear();
        meta
    }

    /// What is known of single messages of this folder.
    fn rows(&self, notices: &mut Vec<LocaleNotice>) -> Rows {
        let read = self.file(PROVENANCE).map_or_else(|| Ok(Rows::new()), parse_rows);
        read.unwrap_or_else(|(line, detail)| {
            notices.push(LocaleNotice::Broken { file: format!("{}/{PROVENANCE}", self.tag), line, detail });
            Rows::new()
        })
    }

    /// Entries that must not be shown: a changed phone number, a lost variable, hidden characters. Each is told.
    fn defects(&self, english: &Locale, notices: &mut Vec<LocaleNotice>) -> BTreeSet<(String, String)> {
        let theirs = Source::parse(&self.tag, self.files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        let mut bad = BTreeSet::new();
        for finding in english.beside(&theirs) {
            if finding.severity != Severity::Error || finding.is_absence() {
                continue;
            }
            let detail = finding.id.clone().unwrap_or_else(|| finding.excerpt.clone());
            notices.push(LocaleNotice::Broken {
                file: format!("{}/{}", self.tag, finding.file),
                line: finding.line,
                detail: format!("{detail} ({})", finding.defect.code()),
            });
            if let Some(id) = finding.id {
                bad.insert((finding.file, id));
            }
        }
        bad
    }

    /// The hashes the translation was made from; without a list, it was made from the English that is shown beside it.
    fn sources(&self, english: &Locale, notices: &mut Vec<LocaleNotice>) -> BTreeMap<String, String> {
        match self.file("sources.toml").map(parse_sources) {
            Some(Ok(sources)) => return sources,
            Some(Err((line, detail))) => {
                notices.push(LocaleNotice::Broken { file: format!("{}/sources.toml", self.tag), line, detail });
            }
            None => {}
        }
        english.layer().hashes()
    }
}

/// A name that fits on a button and reorders nothing around it.
fn short_name(name: &str, tag: &str) -> String {
    let kept: String = name.chars().filter(|c| !c.is_control() && !bidi::is_control(*c)).take(60).collect();
    if kept.trim().is_empty() { tag.to_owned() } else { kept }
}
