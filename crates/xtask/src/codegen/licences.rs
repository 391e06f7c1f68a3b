//! The licences of others' works in full, with whom each work is by: what most of those licences ask to be passed on.
//!
//! Where a work may be had under one licence or another, one is taken, so that its text has to be there only once. Texts come
//! from the works' own files; those that differ in nothing but names and line ends are kept once, and the names stand beside
//! each work.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::Value;

use crate::command::{cargo, output};
use crate::works::Work;

/// Licences whose terms are known to be kept, those that are taken first before the others.
const KNOWN: [&str; 12] = [
    "MIT",
    "Apache-2.0",
    "BSD-3-Clause",
    "BSD-2-Clause",
    "Zlib",
    "0BSD",
    "ISC",
    "Unicode-3.0",
    "MPL-2.0",
    "Unlicense",
    "CC0-1.0",
    "blessing",
];
/// Words by which a licence is known, all of them in small letters, without signs.
const SIGNS: [(&str, &str); 12] = [
    (
        "MIT",
        "permission is hereby granted free of charge to any person obtaining a copy of this software and associated",
    ),
    ("Apache-2.0", "apache license version 2 0 january 2004"),
    ("BSD", "redistribution and use in source and binary forms with or without modification"),
    ("Zlib", "permission is granted to anyone to use this software for any purpose including commercial applications"),
    ("0BSD", "permission to use copy modify and or distribute this software for any purpose with or without fee"),
    ("Unicode-3.0", "unicode license v3"),
    ("MPL-2.0", "mozilla public license version 2 0 1 definitions"),
    ("Unlicense", "free and unencumbered software released into the public domain"),
    ("CC0-1.0", "cc0 1 0 universal"),
    ("BSL-1.0", "boost software license version 1 0"),
    ("GPL-2.0", "gnu general public license version 2 june 1991"),
    ("CC-BY", "creative commons legal code attribution"),
];
/// Licence files further down, and whether what they speak of is built in. One that is not listed stops the generator, because
/// somebody must look.
const FURTHER_DOWN: [(&str, &str, bool); 9] = [
    // Letters, characters and colors for PDF files that somebody shows; left out by features.
    ("hayro-cmap", "assets/LICENSE.txt", false),
    ("hayro-interpret", "assets/LICENSE_FOXIT", false),
    // Profiles of colors under CC0, which asks for nothing.
    ("hayro-jpeg2000", "assets/LICENSE.txt", false),
    ("krilla", "icc/LICENSE", false),
    ("libmimalloc-sys", "c_src/mimalloc/v2/LICENSE", true),
    ("libmimalloc-sys", "c_src/mimalloc/v3/LICENSE", false),
    ("regex-syntax", "src/unicode_tables/LICENSE-UNICODE", true),
    ("tracing-core", "src/spin/LICENSE", true),
    ("rustybuzz", "scripts/ms-use/COPYING", false),
];
/// Parts of notices that speak of what is not built in: the work, and words of the part.
const PARTS_LEFT_OUT: [(&str, &str); 4] = [
    // Fonts of typst: its feature is off, the program reads those of the computer.
    ("typst-assets", "files/fonts/"),
    // Fonts that its tests read.
    ("subsetter", "# Fonts"),
    ("subsetter", "to the following fonts"),
    // Tests and examples that were Go.
    ("crossbeam-channel", "matching.go"),
];
/// Folders of a work that are not built in.
const NOT_BUILT: [&str; 5] = ["tests", "examples", "benches", "fuzz", "target"];
/// Works that neither cargo nor npm lists: name, licence, by whom, from where.
const UNLISTED: [(&str, &str, &str, &str); 3] = [
    ("Rust standard library", "MIT", "Copyright (c) The Rust Project Contributors", "https://www.rust-lang.org"),
    ("SQLite", "blessing", "Written by D. Richard Hipp and others, who gave it to everybody", "https://sqlite.org"),
    (
        "WebView2 loader",
        "BSD-3-Clause",
        "Copyright (C) Microsoft Corporation. All rights reserved.",
        "https://developer.microsoft.com/microsoft-edge/webview2",
    ),
];
/// What SQLite has instead of a licence.
const BLESSING: &str = "\
The author disclaims copyright to this source code. In place of a legal notice, here is a blessing:

May you do good and not evil.
May you find forgiveness for yourself and forgive others.
May you share freely, never taking more than you give.
";
/// A file without a licence's text in it, and shorter than this, only points to others.
const POINTER: usize = 1000;

/// One work, as it is written.
#[derive(Serialize)]
struct Owed<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    version: &'a str,
    licence: &'a str,
    taken: BTreeSet<&'static str>,
    by: Vec<String>,
    #[serde(skip_serializing_if = "str::is_empty")]
    from: &'a str,
    texts: BTreeSet<usize>,
}

/// What is known of one work before texts are numbered.
struct Found {
    taken: BTreeSet<&'static str>,
    by: Vec<String>,
    from: String,
    files: Vec<LicenceFile>,
}

/// What one file of a work is.
struct LicenceFile {
    /// The licences whose texts are in it.
    of: BTreeSet<&'static str>,
    kind: Kind,
    text: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A licence that is taken.
    Licence,
    /// One that is not, yet another work may need its text.
    NotTaken,
    /// What must be passed on as it is.
    Notice,
    /// It names people and points to other files.
    Pointer,
}

/// The whole list, one work and one text a line.
///
/// # Errors
/// A licence that nobody has looked at yet, a file that cannot be read, and what cargo says.
pub fn source(root: &Path, works: &BTreeSet<Work>) -> Result<String, String> {
    let packages = Packages::ask(root)?;
    let mut found = Vec::new();
    for (name, version, licence) in works {
        found.push(packages.found(root, name, version, licence)?);
    }
    let mut texts = Texts::new(&found);
    let mut lines = Vec::new();
    for ((name, version, licence), found) in works.iter().zip(&found) {
        let owed = Owed {
            name,
            version,
            licence,
            taken: found.taken.clone(),
            by: found.by.clone(),
            from: &found.from,
            texts: texts.of(found)?,
        };
        lines.push(line(&owed)?);
    }
    for (name, licence, by, from) in UNLISTED {
        let taken = taken(licence)?;
        let found = Found { taken, by: vec![by.to_owned()], from: from.to_owned(), files: Vec::new() };
        let (taken, by) = (found.taken.clone(), found.by.clone());
        lines.push(line(&Owed { name, version: "", licence, taken, by, from, texts: texts.of(&found)? })?);
    }
    let texts = texts.all.iter().map(|(of, text)| line(&BTreeMap::from([("of", of), ("text", text)])));
    let texts = texts.collect::<Result<Vec<_>, _>>()?;
    Ok(format!(
        "{{\n\"about\": \"{}\",\n\"works\": [\n{}\n],\n\"texts\": [\n{}\n]\n}}\n",
        super::HEAD,
        lines.join(",\n"),
        texts.join(",\n")
    ))
}

fn line(value: &impl Serialize) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| error.to_string())
}

/// Texts, each once.
struct Texts {
    /// The licence, or `notice`, and its text.
    all: Vec<(String, String)>,
    /// Where the text lies that is like this one.
    places: BTreeMap<String, usize>,
    /// The text of a licence that most works have.
    usual: BTreeMap<&'static str, String>,
}

impl Texts {
    fn new(found: &[Found]) -> Self {
        let mut counts: BTreeMap<&str, BTreeMap<String, (usize, &str)>> = BTreeMap::new();
        for file in found.iter().flat_map(|found| &found.files).filter(|file| file.is_one_licence()) {
            for of in &file.of {
                counts.entry(of).or_default().entry(plain(&file.text)).or_insert((0, &file.text)).0 += 1;
            }
        }
        let usual = KNOWN.into_iter().filter_map(|of| {
            let most = counts.get(of)?.values().max_by_key(|(count, _)| *count)?;
            Some((of, without_names(most.1)))
        });
        let mut usual: BTreeMap<_, _> = usual.collect();
        usual.insert("blessing", BLESSING.to_owned());
        Self { all: Vec::new(), places: BTreeMap::new(), usual }
    }

    /// The numbers of a work's texts: those of its own files, and the usual one of a licence that it has no file of.
    fn of(&mut self, found: &Found) -> Result<BTreeSet<usize>, String> {
        let mut numbers = BTreeSet::new();
        let mut covered: BTreeSet<&str> = BTreeSet::new();
        for file in found.files.iter().filter(|file| matches!(file.kind, Kind::Licence | Kind::Notice)) {
            // Several licences in one file stand as they are, with the names between them.
            let text = if file.is_one_licence() { without_names(&file.text) } else { file.text.clone() };
            let of = if file.kind == Kind::Notice {
                "notice".to_owned()
            } else {
                file.of.iter().copied().collect::<Vec<_>>().join(" and ")
            };
            numbers.insert(self.number(of, text));
            covered.extend(file.of.iter());
        }
        for of in found.taken.iter().filter(|of| !covered.contains(*of)) {
            let text = self.usual.get(of).cloned().ok_or_else(|| format!("no work has the text of {of}"))?;
            numbers.insert(self.number((*of).to_owned(), text));
        }
        Ok(numbers)
    }

    fn number(&mut self, of: String, text: String) -> usize {
        let next = self.all.len();
        let number = *self.places.entry(format!("{of}: {}", plain(&text))).or_insert(next);
        if number == next {
            self.all.push((of, text));
        }
        number
    }
}

/// What cargo knows of all packages: where they lie, who wrote them, where they come from.
struct Packages(BTreeMap<(String, String), Value>);

impl Packages {
    fn ask(root: &Path) -> Result<Self, String> {
        let said = output(&mut cargo(&["metadata", "--locked", "--format-version", "1"], root))?;
        let said: Value = serde_json::from_str(&said).map_err(|error| format!("cargo metadata: {error}"))?;
        let packages = said["packages"].as_array().ok_or("cargo metadata lists no packages")?;
        let word = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let keyed = packages.iter().map(|package| ((word(package, "name"), word(package, "version")), package.clone()));
        Ok(Self(keyed.collect()))
    }

    fn found(&self, root: &Path, name: &str, version: &str, licence: &str) -> Result<Found, String> {
        let taken = taken(licence).map_err(|why| format!("{name} {version}: {why}"))?;
        let (folder, about) = match self.0.get(&(name.to_owned(), version.to_owned())) {
            Some(package) => {
                let manifest = PathBuf::from(package["manifest_path"].as_str().unwrap_or_default());
                (manifest.parent().unwrap_or(&manifest).to_owned(), package.clone())
            }
            None => {
                let folder =
                    name.split('/').fold(root.join("ui").join("node_modules"), |folder, part| folder.join(part));
                let about = read(&folder.join("package.json"))?;
                let about = serde_json::from_str(&about).map_err(|error| format!("{name}: {error}"))?;
                (folder, about)
            }
        };
        let files = files(name, &folder, &taken)?;
        let mut by: Vec<String> = Vec::new();
        for name in files.iter().filter(|file| file.kind != Kind::NotTaken).flat_map(|file| names(&file.text)) {
            if !by.contains(&name) {
                by.push(name);
            }
        }
        if by.is_empty() {
            by = authors(&about);
        }
        Ok(Found { taken, by, from: repository(&about), files })
    }
}

impl LicenceFile {
    fn is_one_licence(&self) -> bool {
        matches!(self.kind, Kind::Licence | Kind::NotTaken) && self.of.len() == 1
    }
}

/// The files of a work that matter, by name.
fn files(work: &str, folder: &Path, taken: &BTreeSet<&str>) -> Result<Vec<LicenceFile>, String> {
    let mut places = Vec::new();
    licence_files(folder, &mut places);
    places.sort();
    let mut files = Vec::new();
    for place in places {
        let inside = place.strip_prefix(folder).unwrap_or(&place).to_string_lossy().replace('\\', "/");
        let further_down = inside.contains('/');
        if further_down {
            let known = FURTHER_DOWN.iter().find(|(known, file, _)| *known == work && *file == inside);
            match known {
                None => {
                    return Err(format!(
                        "{work}: is what {inside} speaks of inside the program? Say so in FURTHER_DOWN"
                    ));
                }
                Some((_, _, false)) => continue,
                Some((_, _, true)) => {}
            }
        }
        let text = without_parts(work, &read(&place)?.replace("\r\n", "\n"));
        let of = licences_in(&text);
        let name = inside.to_lowercase();
        let kind = if name.starts_with("notice") || name.contains("third-party") {
            Kind::Notice
        } else if of.is_empty() {
            if text.len() < POINTER { Kind::Pointer } else { Kind::Notice }
        } else if further_down || of.iter().any(|of| taken.contains(of)) {
            Kind::Licence
        } else {
            Kind::NotTaken
        };
        if !text.trim().is_empty() {
            files.push(LicenceFile { of, kind, text });
        }
    }
    Ok(files)
}

/// Files below a folder whose names say that they are about licences.
fn licence_files(folder: &Path, found: &mut Vec<PathBuf>) {
    const BEGINNINGS: [&str; 6] = ["license", "licence", "copying", "copyright", "notice", "unlicense"];
    // A list of facts about the package for machines, and Rust.
    const OTHER_KINDS: [&str; 2] = ["spdx", "rs"];
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().to_lowercase());
        if path.is_dir() {
            if !NOT_BUILT.contains(&name.as_str()) && name != "node_modules" {
                licence_files(&path, found);
            }
        } else if BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
            && !path.extension().is_some_and(|kind| OTHER_KINDS.iter().any(|other| kind == *other))
        {
            found.push(path);
        }
    }
}

/// A notice without its parts about what is not built in. Parts begin at a ruled line, or at a heading.
fn without_parts(work: &str, text: &str) -> String {
    let left_out: Vec<&str> = PARTS_LEFT_OUT.iter().filter(|(of, _)| *of == work).map(|(_, words)| *words).collect();
    if left_out.is_empty() {
        return text.to_owned();
    }
    let mut parts = vec![String::new()];
    for line in text.split_inclusive('\n') {
        if line.starts_with("=======") || line.starts_with("# ") {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push_str(line);
        }
    }
    parts.retain(|part| !left_out.iter().any(|words| part.contains(words)));
    parts.concat()
}

/// The licences whose texts are in a file.
fn licences_in(text: &str) -> BTreeSet<&'static str> {
    let plain = plain(text);
    let found = SIGNS.into_iter().filter(|(_, sign)| plain.contains(sign)).map(|(of, _)| of);
    found
        .map(|of| match of {
            "BSD" if plain.contains("neither the name") || plain.contains("the names of its contributors") => {
                "BSD-3-Clause"
            }
            "BSD" => "BSD-2-Clause",
            of => of,
        })
        .collect()
}

/// Letters and digits only, without names and headings: the same for two files that say the same.
fn plain(text: &str) -> String {
    const HEADINGS: [&str; 4] = ["mit license", "the mit license", "the mit license mit", "zlib license"];
    let mut plain = String::new();
    for line in without_names(text).lines() {
        let words: Vec<String> = line
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let words = words.join(" ");
        if !words.is_empty() && !HEADINGS.contains(&words.as_str()) {
            plain.push_str(&words);
            plain.push(' ');
        }
    }
    plain.trim_end().replace(" https ", " http ")
}

/// A licence's text without the lines that name people. What Apache-2.0 says after its end is how to use it.
fn without_names(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let end =
        lines.iter().position(|line| line.contains("END OF TERMS AND CONDITIONS")).map_or(lines.len(), |at| at + 1);
    let kept: Vec<&str> = lines[..end].iter().filter(|line| name(line).is_none()).copied().collect();
    kept.join("\n").trim_matches('\n').to_owned()
}

/// Lines that say whose a work is, each once.
fn names(text: &str) -> Vec<String> {
    text.lines().filter_map(name).collect()
}

/// The line, if it says whose a work is.
fn name(line: &str) -> Option<String> {
    let line = line.trim_start_matches(['/', '#', '*', ' ', '\t', '-']).trim_end_matches(['*', ' ', '\t']);
    let small = line.to_lowercase();
    if small.trim_end_matches('.') == "all rights reserved" {
        return Some(line.to_owned());
    }
    let digit = small.contains(|letter: char| letter.is_ascii_digit());
    let whose = ["(c)", "©", "author", "contributor", "developers", "foundation", "corporation", "project"];
    let says = if small.starts_with("copyright") {
        digit || whose.iter().any(|word| small.contains(word))
    } else {
        // Also the third of three points.
        digit && (small.starts_with("(c)") || small.starts_with('©'))
    };
    // How to use a licence, and its own words.
    let blank = [
        "yyyy",
        "<year>",
        "copyright notice",
        "copyright holder",
        "copyright owner",
        "copyright license",
        "copyright statement",
    ];
    (says && line.len() < 200 && !blank.iter().any(|word| small.contains(word))).then(|| line.to_owned())
}

/// Who wrote it, as its package says, without addresses.
fn authors(about: &Value) -> Vec<String> {
    let one = |author: &Value| {
        let author = author.as_str().or(author["name"].as_str()).unwrap_or_default();
        author.split(['<', '(']).next().unwrap_or_default().trim().to_owned()
    };
    let cargo = about["authors"].as_array().into_iter().flatten().map(one);
    cargo.chain([one(&about["author"])]).filter(|author| !author.is_empty()).collect()
}

fn repository(about: &Value) -> String {
    let said = &about["repository"];
    let said = said.as_str().or(said["url"].as_str()).unwrap_or_default();
    let said = said.trim_start_matches("git+").trim_end_matches(".git");
    // npm takes `owner/name` for a place on GitHub.
    if said.contains("://") || said.is_empty() { said.to_owned() } else { format!("https://github.com/{said}") }
}

fn read(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The licences that are taken of an expression: of several to choose from, the one that is known first.
///
/// # Errors
/// The licence that nobody has looked at.
fn taken(licence: &str) -> Result<BTreeSet<&'static str>, String> {
    // Some old packages part the licences to choose from with a stroke.
    let licence = licence.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = licence.split_whitespace().peekable();
    let taken = either(&mut words)?;
    match words.next() {
        None => taken.ok_or_else(|| format!("none of `{licence}` is known here: read it, then add it to KNOWN")),
        Some(word) => Err(format!("`{word}` in `{licence}` is not understood")),
    }
}

type Words<'a, 'b> = &'a mut std::iter::Peekable<std::str::SplitWhitespace<'b>>;
/// None of them is known, or these are taken.
type Taken = Option<BTreeSet<&'static str>>;

fn either(words: Words<'_, '_>) -> Result<Taken, String> {
    let mut best = both(words)?;
    while words.next_if_eq(&"OR").is_some() {
        let other = both(words)?;
        best = match (best, other) {
            (Some(one), Some(other)) => Some(if rank(&other) < rank(&one) { other } else { one }),
            (one, other) => one.or(other),
        };
    }
    Ok(best)
}

fn both(words: Words<'_, '_>) -> Result<Taken, String> {
    let mut all = single(words)?;
    while words.next_if_eq(&"AND").is_some() {
        let other = single(words)?;
        all = all.zip(other).map(|(mut one, other)| {
            one.extend(other);
            one
        });
    }
    Ok(all)
}

fn single(words: Words<'_, '_>) -> Result<Taken, String> {
    let word = words.next().ok_or("the licence ends too early")?;
    if word == "(" {
        let inside = either(words)?;
        return words.next_if_eq(&")").map(|_| inside).ok_or_else(|| "a bracket is not closed".to_owned());
    }
    if words.next_if_eq(&"WITH").is_some() {
        // More is allowed than by the licence alone, in words of its own.
        words.next();
        return Ok(None);
    }
    Ok(KNOWN.iter().find(|known| **known == word).map(|known| BTreeSet::from([*known])))
}

/// How late the last of them is known.
fn rank(taken: &BTreeSet<&str>) -> Option<usize> {
    taken.iter().filter_map(|one| KNOWN.iter().position(|known| known == one)).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(licence: &str) -> Vec<&'static str> {
        taken(licence).unwrap().into_iter().collect()
    }

    #[test]
    fn of_several_licences_one_is_taken_and_of_joined_ones_each() {
        assert_eq!(chosen("MIT OR Apache-2.0"), ["MIT"]);
        assert_eq!(chosen("Apache-2.0 / MIT"), ["MIT"]);
        assert_eq!(chosen("Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT"), ["MIT"]);
        assert_eq!(chosen("(MIT OR Apache-2.0) AND Unicode-3.0"), ["MIT", "Unicode-3.0"]);
        assert_eq!(chosen("Apache-2.0 OR GPL-2.0-only"), ["Apache-2.0"]);
        assert_eq!(chosen("BSD-3-Clause AND MIT OR 0BSD"), ["BSD-3-Clause", "MIT"]);
    }

    #[test]
    fn a_licence_that_nobody_has_looked_at_is_refused() {
        assert!(taken("GPL-3.0-only").unwrap_err().contains("GPL-3.0-only"));
        assert!(taken("MIT AND GPL-3.0-only").is_err());
        assert!(taken("(MIT").is_err() && taken("MIT MIT").is_err() && taken("").is_err());
    }

    #[test]
    fn two_files_that_differ_in_names_and_line_ends_are_one_text() {
        let one =
            "The MIT License (MIT)\n\nCopyright (c) 2014 Ada\nAll rights reserved.\n\nPermission is\nhereby granted.\n";
        let other = "MIT License\n\nCopyright 2020 The Bee Developers\n\nPermission is hereby\ngranted.";
        assert_eq!(plain(one), plain(other));
        assert_eq!(names(one), ["Copyright (c) 2014 Ada", "All rights reserved."]);
        assert_eq!(names(other), ["Copyright 2020 The Bee Developers"]);
        assert_eq!(without_names(other), "MIT License\n\n\nPermission is hereby\ngranted.");
    }

    #[test]
    fn words_of_a_licence_are_nobodys_name() {
        for line in [
            "copyright notice, this list of conditions and the following disclaimer 1.",
            "   Copyright [yyyy] [name of copyright owner]",
            "copyright license to reproduce 1 or more",
            "(c) You must retain, in the Source form of any Derivative Works",
            "Permission is granted, copyright 2014",
        ] {
            assert_eq!(name(line), None, "{line}");
        }
    }

    #[test]
    fn parts_about_what_is_not_built_in_are_left_out() {
        let text = "Kept.\n========\nIn files/fonts/A.otf\n========\nIn files/icc\n";
        assert_eq!(without_parts("typst-assets", text), "Kept.\n========\nIn files/icc\n");
        assert_eq!(without_parts("another", text), text);
    }

    #[test]
    fn every_work_inside_the_program_has_its_makers_and_its_texts() {
        let root = crate::root();
        let works = crate::works::collect(&root).unwrap();
        let text = source(&root, &works).unwrap();
        let read: Value = serde_json::from_str(&text).unwrap();
        let (listed, texts) = (read["works"].as_array().unwrap(), read["texts"].as_array().unwrap());
        assert_eq!(listed.len(), works.len() + UNLISTED.len());
        let mut used = BTreeSet::new();
        for work in listed {
            let numbers: Vec<u64> =
                work["texts"].as_array().unwrap().iter().map(|number| number.as_u64().unwrap()).collect();
            assert!(!numbers.is_empty(), "{work}");
            assert!(!work["by"].as_array().unwrap().is_empty() || work["from"].is_string(), "{work}");
            for taken in work["taken"].as_array().unwrap() {
                let has =
                    |number: &u64| texts[*number as usize]["of"].as_str().unwrap().contains(taken.as_str().unwrap());
                assert!(numbers.iter().any(has), "{work} lacks {taken}");
            }
            used.extend(numbers);
        }
        assert_eq!(used.len(), texts.len(), "no text without a work");
        assert!(!text.contains(&root.display().to_string()), "no folder of this machine");
        println!("{} works, {} texts, {} bytes", listed.len(), texts.len(), text.len());
        for text in texts {
            println!("{:>6} {}", text["text"].as_str().unwrap().len(), text["of"]);
        }
    }
}
