//! All that a translator needs to see beside one message.

use std::collections::BTreeSet;

use many_doors_domain::Provenance;

use super::{
    Changed, EntryStanding, GlossaryHit, Words, WorkError, Workbench, file_of,
    reading::{glance, group, parts, plain_value, text_words},
    words::{changes, hits, likeness, words},
};
use crate::{
    check::Finding,
    ftl::{Entry, Ftl, VariableType},
    layer::{Line, LinePart},
    pattern::{self, Piece},
    plural::{categories, examples, needed},
};

/// How many texts the memory shows, and how alike they must be, in percent.
const MEMORY: (usize, u32) = (5, 40);

/// One message, with all that is known about it.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkEntry {
    /// Its id.
    pub id: String,
    /// The file's stem.
    pub area: String,
    /// Nobody may be misled here.
    pub critical: bool,
    /// How it stands.
    pub standing: EntryStanding,
    /// The comment above it: where it stands and what to mind.
    pub comment: String,
    /// The comment above its group.
    pub group: String,
    /// Value and attributes, in the order of English; then those that only the translation has.
    pub parts: Vec<WorkPart>,
    /// The messages before and behind it in the English file: id and words.
    pub before: Option<(String, String)>,
    /// See `before`.
    pub after: Option<(String, String)>,
    /// What is filled in at run time.
    pub variables: Vec<WorkVariable>,
    /// Terms in the English: `-app-name`, and what it reads as in this language.
    pub terms: Vec<(String, String)>,
    /// Words of the glossary that stand in the English.
    pub glossary: Vec<GlossaryHit>,
    /// Other messages that are alike and have been translated, the most alike first.
    pub memory: Vec<Similar>,
    /// Parts whose English has changed since they were translated.
    pub changes: Vec<Change>,
    /// Where the translation comes from; none where there is none.
    pub provenance: Option<Provenance>,
    /// The translation as it stands in the file.
    pub present: Option<String>,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

/// A value or an attribute, in both languages, in Fluent's syntax without the indentation of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkPart {
    /// The attribute's name; none for the value.
    pub attribute: Option<String>,
    /// The English; empty where English has no such part.
    pub english: String,
    /// The English as forms, where it chooses by number and by nothing else.
    pub english_words: Words,
    /// The translation as it stands in the file.
    pub present: Option<String>,
    /// See `english_words`.
    pub present_words: Option<Words>,
}

/// Something that is filled in at run time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkVariable {
    /// Without the dollar sign.
    pub name: String,
    /// A quantity, words, or a moment.
    pub kind: VariableType,
    /// For a quantity, the forms that the language has.
    pub forms: Vec<WorkForm>,
}

/// A form of words beside a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkForm {
    /// `one`, `few`, `other`.
    pub category: &'static str,
    /// Without it a sentence about a whole number comes out wrong.
    pub needed: bool,
    /// Numbers that take it.
    pub examples: &'static [u32],
}

/// Another message that has been translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Similar {
    /// Its id.
    pub id: String,
    /// Its English.
    pub english: String,
    /// Its translation.
    pub translation: String,
    /// How alike the English is, in percent.
    pub percent: u32,
}

/// A part whose English has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The attribute's name; none for the value.
    pub attribute: Option<String>,
    /// Word by word; none where nobody kept the English that it was made from.
    pub pieces: Option<Vec<Changed>>,
}

impl Workbench {
    /// One message or term, with all that a translator needs beside it.
    ///
    /// # Errors
    /// [`WorkError::NoMessage`].
    pub fn entry(&self, id: &str) -> Result<WorkEntry, WorkError> {
        let line = self.english.layer().line(id).ok_or(WorkError::NoMessage)?;
        let name = format!("{}.ftl", line.area);
        let file = file_of(&self.english, &name).unwrap_or_default();
        let (file, ours) = (Ftl::parse(file), (Ftl::parse(&line.source), file));
        let at = file.entries.iter().position(|entry| entry.key() == id).ok_or(WorkError::NoMessage)?;
        let english = ours.0.entries.first().ok_or(WorkError::NoMessage)?;
        let noted = &file.entries[at];
        let neighbor = |at: Option<usize>| {
            let key = file.entries.get(at?)?.key();
            let said = self.english.layer().line(&key).map(glance).unwrap_or_default();
            Some((key, said))
        };
        let theirs = self.locale.layer().line(id);
        let present = self.own_entry(id).or_else(|| theirs.map(|line| line.source.clone()));
        let said: BTreeSet<String> =
            english.parts.iter().flat_map(|part| words(&pattern::words(&part.pattern))).collect();
        let text: Vec<String> = english.parts.iter().flat_map(|part| words(&pattern::words(&part.pattern))).collect();
        Ok(WorkEntry {
            id: id.to_owned(),
            area: line.area.clone(),
            critical: line.critical,
            standing: self.standing_of(line),
            comment: noted.comment.join("\n").trim().to_owned(),
            group: group(ours.1, noted.line),
            parts: parts(english, noted, present.as_deref().unwrap_or_default()),
            before: neighbor(at.checked_sub(1)),
            after: neighbor(Some(at + 1)),
            variables: self.variables(noted),
            terms: self.terms(english),
            glossary: hits(&text, self.glossaries()),
            memory: self.memory(id, &said),
            changes: theirs.map(|theirs| self.changes(line, theirs, english)).unwrap_or_default(),
            provenance: theirs.and_then(|line| line.parts.first()).map(|part| part.provenance.clone()),
            findings: present.as_ref().map(|present| self.judged(id, &line.area, present)).unwrap_or_default(),
            present,
        })
    }

    fn variables(&self, english: &Entry<'_>) -> Vec<WorkVariable> {
        let form = |category: &&'static str| WorkForm {
            category,
            needed: needed(&self.tag).contains(category),
            examples: examples(&self.tag, category),
        };
        let forms = |kind| match kind {
            VariableType::Number => categories(&self.tag).unwrap_or(&["other"]).iter().map(form).collect(),
            _ => Vec::new(),
        };
        let variables = english.variables().into_iter();
        variables.map(|(name, kind)| WorkVariable { name: name.to_owned(), kind, forms: forms(kind) }).collect()
    }

    fn terms(&self, english: &Entry<'_>) -> Vec<(String, String)> {
        let mut keys = BTreeSet::new();
        for part in &english.parts {
            pattern::walk(&part.pattern, &mut |piece| {
                if let Piece::Term(name) = piece {
                    keys.insert(format!("-{name}"));
                }
            });
        }
        let plain = |part: Option<&LinePart>| part.and_then(|part| part.plain.clone());
        let reads = |key: &String| {
            let own = plain(self.locale.layer().part(key, None));
            own.or_else(|| plain(self.english.layer().part(key, None))).unwrap_or_default()
        };
        keys.into_iter().map(|key| (key.clone(), reads(&key))).collect()
    }

    /// The person's own glossary before the program's.
    fn glossaries(&self) -> impl Iterator<Item = &str> {
        let own = self.files.iter().find(|(name, _)| name == "glossary.tsv").map(|(_, text)| text.as_str());
        own.into_iter().chain(self.built_in.as_deref().and_then(|locale| file_of(locale, "glossary.tsv")))
    }

    fn memory(&self, id: &str, said: &BTreeSet<String>) -> Vec<Similar> {
        let (english, layer) = (self.english.layer(), self.locale.layer());
        let others =
            english.lines.iter().enumerate().filter(|(_, line)| line.key != id && layer.line(&line.key).is_some());
        let mut alike: Vec<(u32, usize, &Line)> = others
            .map(|(at, line)| (likeness(said, &text_words(line)), at, line))
            .filter(|(percent, _, _)| *percent >= MEMORY.1)
            .collect();
        alike.sort_by_key(|(percent, at, _)| (std::cmp::Reverse(*percent), *at));
        let similar = |(percent, _, line): (u32, usize, &Line)| {
            let translation = plain_value(&layer.line(&line.key)?.source)?;
            Some(Similar { id: line.key.clone(), english: plain_value(&line.source)?, translation, percent })
        };
        alike.into_iter().filter_map(similar).take(MEMORY.0).collect()
    }

    fn changes(&self, line: &Line, theirs: &Line, english: &Entry<'_>) -> Vec<Change> {
        let own = self.own_entry(&line.key).is_some();
        let meta = if own { Some(&self.locale.meta) } else { self.built_in.as_deref().map(|locale| &locale.meta) };
        let row = meta.and_then(|meta| meta.rows.get(&line.key));
        let mut found = Vec::new();
        for part in &theirs.parts {
            let attribute = part.attribute.as_deref();
            let Some(source) = line.parts.iter().find(|one| one.attribute == part.attribute) else { continue };
            let made_from = &part.provenance.source_hash;
            if part.provenance.origin == many_doors_domain::Origin::Author || *made_from == source.hash {
                continue;
            }
            // What was kept is shown only if it is the very text that the translation was made from.
            let kept = row.and_then(|row| row.source_of(attribute)).filter(|(_, hash)| hash == made_from);
            let now = english.part(attribute).map(|part| pattern::dedented(&part.pattern));
            let pieces = kept.zip(now).map(|((old, _), now)| changes(&old, &now));
            found.push(Change { attribute: part.attribute.clone(), pieces });
        }
        found
    }
}
