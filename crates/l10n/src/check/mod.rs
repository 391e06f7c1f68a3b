//! What is wrong with a translation, found before anyone reads it.
//!
//! Errors must not reach a reader: a changed number, a lost variable, hidden characters. Warnings are for the translator's
//! eye. Clean files raise nothing.

mod access_key;
mod addresses;
mod beside;
mod built_in;
mod corpus;
mod defect;
mod disk;
mod endings;
mod finding;
mod itself;
mod length;
mod markup;
mod numbers;
mod order;
mod pieces;
mod plurals;
mod reading;
mod report;
mod sarif;
mod source;
mod table;
mod untranslated;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    ops::Range,
};

pub(crate) use built_in::built_in;
pub use corpus::{Checked, Corpus};
pub use defect::{Defect, Severity};
pub use finding::{Finding, Position, Span};
pub use sarif::Sarif;
pub use source::{Source, SourceFile};
pub use table::{Row, Table};

use crate::{
    ftl::{Entry, VariableType},
    layer::LIBRARY,
};
use reading::{Reading, Reference};
use report::Report;

/// Types of variables, by name.
type Documented<'a> = BTreeMap<&'a str, VariableType>;
/// A message or term, and which part of it.
type PartId<'s> = (bool, &'s str, Option<&'s str>);

/// Everything wrong with the English files themselves.
#[must_use]
pub fn english(english: &Source<'_>) -> Vec<Finding> {
    let own = ids(english);
    let mut findings = alone(english, Some(&|id| own.contains(id)));
    if english.foreign {
        return findings;
    }
    for file in &english.files {
        let mut report = Report { file, findings: &mut findings };
        for entry in &file.ftl.entries {
            let documented = entry.variables();
            let mut used = BTreeSet::new();
            for part in &entry.parts {
                for variable in Reading::of(file, part).variables {
                    if !documented.contains_key(variable.name) && used.insert(variable.name) {
                        let name = variable.name;
                        let say = format!("the comment must say what ${name} is: `# ${name} (String) - ...`");
                        report.add(Defect::Undocumented, entry, variable.place, String::new(), say);
                    }
                    used.insert(variable.name);
                }
            }
            for name in documented.keys().filter(|name| !used.contains(**name)) {
                let say = format!("${name} is documented and not used");
                report.add(Defect::DocumentedInVain, entry, report.id(entry), String::new(), say);
            }
        }
    }
    sorted(findings)
}

/// What is wrong with files that have no English beside them: only what needs none.
#[must_use]
pub fn by_itself(source: &Source<'_>) -> Vec<Finding> {
    // Without the English nobody knows which terms and messages come from elsewhere.
    sorted(alone(source, None))
}

/// Everything wrong with a translation, seen beside the English. `names` may read the same in every language.
#[must_use]
pub fn translation(english: &Source<'_>, translation: &Source<'_>, names: &BTreeSet<String>) -> Vec<Finding> {
    Checker::new(english, names).check(translation)
}

/// The English, read once for many translations.
#[derive(Debug)]
pub struct Checker<'e, 's> {
    english: &'e Source<'s>,
    names: &'e BTreeSet<String>,
    /// Messages and terms by id.
    messages: HashMap<&'s str, Vec<Known<'e, 's>>>,
    terms: HashMap<&'s str, Vec<Known<'e, 's>>>,
    ids: HashSet<PartId<'s>>,
    /// What English itself takes from elsewhere, in files of other projects.
    elsewhere: HashSet<PartId<'s>>,
    /// Terms that are names: what they read as, the longest first.
    brands: Vec<(&'s str, String)>,
}

/// A message or term of English.
#[derive(Debug)]
struct Known<'e, 's> {
    file: &'e SourceFile<'s>,
    entry: &'e Entry<'s>,
    /// One for each of its parts.
    readings: Vec<Reading<'s>>,
    /// Its place among all entries of English.
    order: usize,
}

impl<'e, 's> Checker<'e, 's> {
    /// `names` may read the same in every language.
    #[must_use]
    pub fn new(english: &'e Source<'s>, names: &'e BTreeSet<String>) -> Self {
        let (mut messages, mut terms) =
            (HashMap::<_, Vec<Known<'e, 's>>>::new(), HashMap::<_, Vec<Known<'e, 's>>>::new());
        let mut brands = Vec::new();
        for (order, (file, entry)) in english.entries().enumerate() {
            let readings: Vec<Reading<'s>> = entry.parts.iter().map(|part| Reading::of(file, part)).collect();
            if entry.term {
                brands.extend(readings.first().and_then(|reading| beside::brand(entry.id, reading)));
            }
            let of_its_sort = if entry.term { &mut terms } else { &mut messages };
            of_its_sort.entry(entry.id).or_default().push(Known { file, entry, readings, order });
        }
        brands.sort_by_key(|(_, name): &(&str, String)| std::cmp::Reverse(name.len()));
        let mut elsewhere = HashSet::new();
        if english.foreign {
            let readings = messages.values().chain(terms.values()).flatten().flat_map(|known| &known.readings);
            elsewhere = readings.flat_map(|reading| &reading.references).map(Reference::known_as).collect();
        }
        Self { english, names, messages, terms, ids: ids(english), elsewhere, brands }
    }

    /// Everything wrong with a translation.
    #[must_use]
    pub fn check(&self, translation: &Source<'_>) -> Vec<Finding> {
        let own = ids(translation);
        let known = |id: &PartId<'_>| self.ids.contains(id) || own.contains(id) || self.elsewhere.contains(id);
        let (mut findings, mut elsewhere) = (Vec::new(), HashMap::new());
        let mut matched: Vec<Option<(&SourceFile<'_>, &Entry<'_>)>> = vec![None; self.english.entries().count()];
        for file in &translation.files {
            let mut report = Report { file, findings: &mut findings };
            let readings = report.itself(translation, Some(&known), &mut elsewhere, false);
            for (entry, readings) in file.ftl.entries.iter().zip(&readings) {
                match self.known(translation, file.name, entry) {
                    Some(known) => {
                        matched[known.order].get_or_insert((file, entry));
                        report.beside(self, known, (entry, readings), translation);
                    }
                    // A language may need terms of its own.
                    None if !entry.term => {
                        let say = "English has no such message any more".to_owned();
                        report.add(Defect::Obsolete, entry, report.id(entry), String::new(), say);
                    }
                    None => {}
                }
            }
        }
        self.absences(translation, &matched, &mut findings);
        sorted(findings)
    }

    /// The English of an entry: in the file of the same name, or, in our own files, wherever it is.
    fn known(&self, translation: &Source<'_>, file: &str, entry: &Entry<'_>) -> Option<&Known<'e, 's>> {
        let of_its_sort = if entry.term { &self.terms } else { &self.messages };
        let all = of_its_sort.get(entry.id)?;
        let same = all.iter().find(|known| known.file.name == file);
        same.or_else(|| all.first().filter(|_| !translation.foreign))
    }

    /// What English says and the translation does not.
    fn absences(
        &self,
        translation: &Source<'_>,
        matched: &[Option<(&SourceFile<'_>, &Entry<'_>)>],
        findings: &mut Vec<Finding>,
    ) {
        let mut matched = matched.iter();
        let files: HashMap<&str, &SourceFile<'_>> = translation.files.iter().map(|file| (file.name, file)).collect();
        for source in &self.english.files {
            let file = files.get(source.name).copied();
            // A missing message belongs behind the one that stands before it in English.
            let mut behind = 0;
            for (english, theirs) in source.ftl.entries.iter().zip(matched.by_ref()) {
                let Some((their_file, entry)) = theirs else {
                    // Of two with the same id one was seen.
                    if self.known(translation, source.name, english).is_some_and(|it| std::ptr::eq(it.entry, english)) {
                        let defect = if english.term { Defect::MissingTerm } else { Defect::Missing };
                        findings.push(absent(translation, defect, source, file, behind, english));
                    }
                    continue;
                };
                if file.is_some_and(|file| std::ptr::eq(file, *their_file)) {
                    behind = their_file.at(entry.source).end;
                }
                // Attributes of a term are the grammar of its language.
                if !english.term {
                    Report { file: their_file, findings }.gaps(translation, source, english, entry);
                }
            }
        }
    }
}

impl Report<'_, '_> {
    /// Parts that English has.
    fn gaps(&mut self, translation: &Source<'_>, source: &SourceFile<'_>, english: &Entry<'_>, entry: &Entry<'_>) {
        let same = english.parts.len() == entry.parts.len()
            && english.parts.iter().zip(&entry.parts).all(|(ours, theirs)| ours.attribute == theirs.attribute);
        if same {
            return;
        }
        let there: HashSet<Option<&str>> = entry.parts.iter().map(|part| part.attribute).collect();
        for part in english.parts.iter().filter(|part| !there.contains(&part.attribute)) {
            // Whether a name is a proper name is for each language to say.
            if source.area == LIBRARY && part.attribute == Some("name") && !translation.foreign {
                continue;
            }
            let what = part.attribute.map_or("the value".to_owned(), |name| format!(".{name}"));
            let place = self.id(entry);
            self.add(Defect::MissingAttribute, entry, place, what.clone(), format!("{what} is missing"));
            self.severity(translation.severity_of_gaps());
        }
    }
}

fn absent(
    translation: &Source<'_>,
    defect: Defect,
    source: &SourceFile<'_>,
    file: Option<&SourceFile<'_>>,
    behind: usize,
    english: &Entry<'_>,
) -> Finding {
    let span = file.map(|file| file.span(behind..behind));
    Finding {
        severity: translation.severity_of_gaps(),
        defect,
        file: source.name.to_owned(),
        line: span.map_or(0, |span| span.start.line),
        span,
        id: Some(english.key()),
        excerpt: String::new(),
        wanted: report::short(english.source),
        say: "there is no translation".to_owned(),
    }
}

impl Source<'_> {
    const fn severity_of_gaps(&self) -> Severity {
        if self.whole { Severity::Error } else { Severity::Warning }
    }
}

/// What is wrong whatever the language says. `known` are the names that references may have; none knows.
fn alone(source: &Source<'_>, known: Option<&dyn Fn(&PartId<'_>) -> bool>) -> Vec<Finding> {
    let (mut findings, mut elsewhere) = (Vec::new(), HashMap::new());
    for file in &source.files {
        Report { file, findings: &mut findings }.itself(source, known, &mut elsewhere, true);
    }
    findings
}

fn ids<'s>(source: &Source<'s>) -> HashSet<PartId<'s>> {
    let parts = source.entries().flat_map(|(_, entry)| entry.parts.iter().map(move |part| (entry, part)));
    parts.map(|(entry, part)| (entry.term, entry.id, part.attribute)).collect()
}

fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    let place = |finding: &Finding| (finding.line, finding.span.map(|span| span.start.byte));
    findings.sort_by(|a, b| (&a.file, place(a), &a.id, a.defect).cmp(&(&b.file, place(b), &b.id, b.defect)));
    findings
}

/// Part of the words of a text.
type Words = Range<usize>;

#[cfg(test)]
mod tests;
