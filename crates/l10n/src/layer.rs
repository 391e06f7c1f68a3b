//! All messages of one language, read once.

use std::collections::{BTreeMap, HashMap};

use many_doors_domain::{Provenance, TextStatus};

use crate::{
    catalogues::ENGLISH,
    ftl::Ftl,
    guard,
    meta::{LocaleMeta, parse_sources},
    pattern,
};

/// The area whose messages are the texts of the library.
pub(crate) const LIBRARY: &str = "library";

/// A message or term of one language.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// `find-title`, `-app-name`.
    pub(crate) key: String,
    /// The file's stem.
    pub(crate) area: String,
    /// The entry as it stands in the file.
    pub(crate) source: String,
    /// Nobody may be misled here.
    pub(crate) critical: bool,
    /// Value and attributes.
    pub(crate) parts: Vec<LinePart>,
}

/// A value or an attribute.
#[derive(Debug, Clone)]
pub(crate) struct LinePart {
    /// None for the value.
    pub(crate) attribute: Option<String>,
    /// What it reads as, if nothing is put in at run time.
    pub(crate) plain: Option<String>,
    /// Hash of this very text. Empty but in English, which alone is a source.
    pub(crate) hash: String,
    /// Where it comes from.
    pub(crate) provenance: Provenance,
}

/// All messages of one language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layer {
    /// In the order of the files.
    pub(crate) lines: Vec<Line>,
    index: HashMap<String, usize>,
}

impl Layer {
    /// Reads the files of one locale. What cannot be read is left out: the checks say what and where.
    pub(crate) fn read<'f>(meta: &LocaleMeta, files: impl Iterator<Item = (&'f str, &'f str)> + Clone) -> Self {
        let sources = files.clone().find(|(name, _)| *name == "sources.toml");
        let sources = sources.and_then(|(_, text)| parse_sources(text).ok()).unwrap_or_default();
        let mut layer = Self::default();
        for (name, text) in files {
            if let Some(area) = name.strip_suffix(".ftl")
                && let Ok(text) = guard::admit(text.as_bytes())
            {
                let of = |key: &str| meta.provenance_of(area, key, sources.get(key).map_or("", String::as_str));
                layer.read_area(area, &text, meta.tag == ENGLISH, &of, &|_| true);
            }
        }
        layer
    }

    /// Puts the entries of one file in, over those of the same id. `source` says that it is English; `keep` chooses by id.
    pub(crate) fn read_area(
        &mut self,
        area: &str,
        text: &str,
        source: bool,
        provenance: &dyn Fn(&str) -> Provenance,
        keep: &dyn Fn(&str) -> bool,
    ) {
        for entry in &Ftl::parse(text).entries {
            let key = entry.key();
            if !keep(&key) {
                continue;
            }
            let parts = entry.parts.iter().map(|part| LinePart {
                attribute: part.attribute.map(str::to_owned),
                plain: pattern::plain(&part.pattern),
                hash: if source { pattern::hash(&part.pattern) } else { String::new() },
                provenance: provenance(&part_key(&key, part.attribute)),
            });
            self.put(Line {
                area: area.to_owned(),
                source: entry.source.to_owned(),
                critical: entry.critical,
                parts: parts.collect(),
                key,
            });
        }
    }

    fn put(&mut self, line: Line) {
        if let Some(at) = self.index.get(&line.key) {
            self.lines[*at] = line;
        } else {
            self.index.insert(line.key.clone(), self.lines.len());
            self.lines.push(line);
        }
    }

    /// The line of an id.
    pub(crate) fn line(&self, key: &str) -> Option<&Line> {
        self.index.get(key).map(|at| &self.lines[*at])
    }

    /// The text of an id and attribute.
    pub(crate) fn part(&self, key: &str, attribute: Option<&str>) -> Option<&LinePart> {
        self.line(key)?.parts.iter().find(|part| part.attribute.as_deref() == attribute)
    }

    /// The Fluent text of everything but the library.
    pub(crate) fn interface(&self) -> String {
        let mut text = String::new();
        for line in self.lines.iter().filter(|line| line.area != LIBRARY) {
            text.push_str(&line.source);
            text.push('\n');
        }
        text
    }

    /// The status of one text against the English of today.
    pub(crate) fn status(&self, line: &Line, part: &LinePart, english: &Self) -> TextStatus {
        // What English lacks (a translated name) has no source that could have changed.
        let source = english.part(&line.key, part.attribute.as_deref()).map(|source| source.hash.as_str());
        part.provenance.status(source.unwrap_or(&part.provenance.source_hash))
    }

    /// The status of a message: that of its weakest part.
    pub(crate) fn line_status(&self, line: &Line, english: &Self) -> TextStatus {
        let parts = line.parts.iter().map(|part| self.status(line, part, english));
        parts.max_by_key(|status| weakness(*status)).unwrap_or(TextStatus::Trusted)
    }

    /// Hash of each English text, for translations that say nothing about what they were made from.
    pub(crate) fn hashes(&self) -> BTreeMap<String, String> {
        let parts = self.lines.iter().flat_map(|line| line.parts.iter().map(move |part| (line, part)));
        parts.map(|(line, part)| (part_key(&line.key, part.attribute.as_deref()), part.hash.clone())).collect()
    }
}

const fn weakness(status: TextStatus) -> u8 {
    match status {
        TextStatus::Trusted => 0,
        TextStatus::Unreviewed => 1,
        TextStatus::Machine => 2,
        TextStatus::SourceChanged => 3,
    }
}

/// `id` or `id.attribute`.
#[must_use]
pub fn part_key(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}
