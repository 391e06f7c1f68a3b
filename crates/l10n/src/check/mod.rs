//! What is wrong with a translation, found before anyone reads it.
//!
//! Errors must not reach a reader: a changed number, a lost variable, hidden characters. Warnings are for the translator's
//! eye. Clean files raise nothing.

mod facts;
mod finding;
mod plurals;
mod source;
mod untranslated;

use std::collections::{BTreeMap, BTreeSet};

pub use finding::{Defect, Finding, Severity};
pub use source::{Source, SourceFile};

use crate::{
    bidi,
    ftl::{Entry, Part, VariableType},
    layer::{LIBRARY, part_key},
    pattern::{self, Piece},
};

/// Everything wrong with the English files themselves.
#[must_use]
pub fn english(english: &Source<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let known = ids(english);
    for file in &english.files {
        let mut report = Report { file, findings: &mut findings };
        report.file_itself(&known);
        for entry in &file.ftl.entries {
            let documented = entry.variables();
            let mut used = BTreeSet::new();
            for part in &entry.parts {
                let variables = pattern::variables(&part.pattern, false);
                for name in variables.iter().filter(|name| !documented.contains_key(name.as_str())) {
                    let say = format!("the comment must say what ${name} is: `# ${name} (String) - ...`");
                    report.add(Defect::Undocumented, entry, part.line, say);
                }
                used.extend(variables);
                plurals::check(&mut report, entry, part, &documented, "en");
            }
            for name in documented.keys().filter(|name| !used.contains(**name)) {
                report.add(Defect::DocumentedInVain, entry, entry.line, format!("${name} is documented and not used"));
            }
        }
    }
    findings
}

/// Everything wrong with a translation, seen beside the English. `names` may read the same in every language.
#[must_use]
pub fn translation(english: &Source<'_>, translation: &Source<'_>, names: &BTreeSet<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let sources: BTreeMap<String, &Entry<'_>> = english.entries().map(|(_, entry)| (entry.key(), entry)).collect();
    let mut known = ids(english);
    known.extend(ids(translation));
    for file in &translation.files {
        let mut report = Report { file, findings: &mut findings };
        report.file_itself(&known);
        for entry in &file.ftl.entries {
            let Some(source) = sources.get(&entry.key()) else {
                // A language may need terms of its own.
                if !entry.term {
                    report.add(Defect::Obsolete, entry, entry.line, "English has no such message any more".into());
                }
                continue;
            };
            report.beside(source, entry, translation, names);
        }
    }
    findings.extend(absences(english, translation));
    findings.sort_by(|a, b| (&a.file, a.line, &a.id).cmp(&(&b.file, b.line, &b.id)));
    findings
}

fn ids(source: &Source<'_>) -> BTreeSet<String> {
    source
        .entries()
        .flat_map(|(_, entry)| entry.parts.iter().map(|part| part_key(&entry.key(), part.attribute)))
        .collect()
}

/// What English says and the translation does not.
fn absences(english: &Source<'_>, translation: &Source<'_>) -> Vec<Finding> {
    let theirs: BTreeMap<String, &Entry<'_>> = translation.entries().map(|(_, entry)| (entry.key(), entry)).collect();
    let severity = if translation.whole { Severity::Error } else { Severity::Warning };
    let mut findings = Vec::new();
    for (file, source) in english.entries() {
        let id = source.key();
        let mut absent = |defect, line, say: String| {
            let (file, id) = (file.name.to_owned(), Some(id.clone()));
            findings.push(Finding { severity, defect, file, line, id, excerpt: String::new(), say });
        };
        let Some(entry) = theirs.get(&id) else {
            absent(Defect::Missing, 0, "there is no translation".into());
            continue;
        };
        for part in source.parts.iter().filter(|part| entry.part(part.attribute).is_none()) {
            // Whether a name is a proper name is for each language to say.
            if file.area == LIBRARY && part.attribute == Some("name") {
                continue;
            }
            let what = part.attribute.map_or("the value".to_owned(), |name| format!(".{name}"));
            absent(Defect::MissingAttribute, entry.line, format!("{what} is missing"));
        }
    }
    findings
}

/// Takes down what is wrong in one file.
struct Report<'a, 's> {
    file: &'a SourceFile<'s>,
    findings: &'a mut Vec<Finding>,
}

impl Report<'_, '_> {
    fn add(&mut self, defect: Defect, entry: &Entry<'_>, line: usize, say: String) {
        self.findings.push(Finding {
            severity: defect.severity(),
            defect,
            file: self.file.name.to_owned(),
            line,
            id: Some(entry.key()),
            excerpt: String::new(),
            say,
        });
    }

    /// What is wrong whatever the language.
    fn file_itself(&mut self, known: &BTreeSet<String>) {
        let file = self.file;
        let mut bare = |defect: Defect, line: usize, excerpt: String, say: String| {
            let (severity, file) = (defect.severity(), file.name.to_owned());
            self.findings.push(Finding { severity, defect, file, line, id: None, excerpt, say });
        };
        if let Some(refusal) = file.refusal {
            bare(Defect::Refused, 1, String::new(), refusal.to_string());
        }
        for junk in &file.ftl.junk {
            let excerpt: String = junk.text.lines().next().unwrap_or_default().chars().take(60).collect();
            bare(Defect::Junk, junk.line, excerpt, format!("this cannot be read: {}", junk.why));
        }
        let mut seen = BTreeSet::new();
        for entry in &file.ftl.entries {
            if !seen.insert(entry.key()) {
                self.add(Defect::Duplicate, entry, entry.line, "the same id stands here twice".into());
            }
            if !entry.term && entry.id.strip_prefix(file.area).is_none_or(|rest| !rest.starts_with('-')) {
                self.add(
                    Defect::WrongArea,
                    entry,
                    entry.line,
                    format!("ids in {} begin with `{}-`", file.name, file.area),
                );
            }
            for part in &entry.parts {
                self.part_itself(entry, part, known);
            }
        }
    }

    fn part_itself(&mut self, entry: &Entry<'_>, part: &Part<'_>, known: &BTreeSet<String>) {
        let words = pattern::words(&part.pattern);
        if words.chars().any(bidi::is_control) {
            let say = "it holds invisible characters that reorder text; mark directions with separate messages instead";
            self.add(Defect::BidiControl, entry, part.line, say.into());
        }
        let mut placed = false;
        let mut unknown = Vec::new();
        pattern::walk(&part.pattern, &mut |piece| {
            let id = match piece {
                Piece::Message(id, attribute) => part_key(id, attribute),
                Piece::Term(id) => format!("-{id}"),
                Piece::Variable { .. } => {
                    placed = true;
                    return;
                }
                _ => return,
            };
            placed = true;
            if !known.contains(&id) {
                unknown.push(id);
            }
        });
        for id in unknown {
            self.add(Defect::UnknownReference, entry, part.line, format!("there is no `{id}`"));
        }
        if words.trim().is_empty() && !placed {
            self.add(Defect::Empty, entry, part.line, "it is empty".into());
        }
        if self.file.area == LIBRARY && pattern::plain(&part.pattern).is_none() {
            let say = "texts of the library are plain: no variables, terms or choices";
            self.add(Defect::NotPlain, entry, part.line, say.into());
        }
    }

    /// What is wrong beside the English.
    fn beside(&mut self, source: &Entry<'_>, entry: &Entry<'_>, translation: &Source<'_>, names: &BTreeSet<String>) {
        let documented = source.variables();
        for part in &entry.parts {
            let Some(english) = source.part(part.attribute) else {
                if self.file.area != LIBRARY || part.attribute != Some("name") {
                    let say = format!("English has no .{} here", part.attribute.unwrap_or("value"));
                    self.add(Defect::ObsoleteAttribute, entry, part.line, say);
                }
                continue;
            };
            self.variables(entry, english, part);
            self.references(entry, english, part);
            plurals::check(self, entry, part, &documented, translation.tag);
            self.facts(entry, english, part);
            let may_stay = source.may_stay() || entry.may_stay();
            if !may_stay && untranslated::is_copy(translation.tag, &english.pattern, &part.pattern, names) {
                self.add(Defect::Untranslated, entry, part.line, "it reads the same as the English".into());
            }
        }
    }

    fn variables(&mut self, entry: &Entry<'_>, english: &Part<'_>, part: &Part<'_>) {
        let theirs = pattern::variables(&part.pattern, false);
        let ours = pattern::variables(&english.pattern, false);
        // What only chose between singular and plural may go, in a language without plurals.
        let lost: Vec<String> =
            pattern::variables(&english.pattern, true).into_iter().filter(|name| !theirs.contains(name)).collect();
        let added: Vec<String> = theirs.into_iter().filter(|name| !ours.contains(name)).collect();
        let listed = |names: &[String]| names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
        match (lost.is_empty(), added.is_empty()) {
            (true, true) => {}
            (false, true) => {
                self.add(Defect::VariableLost, entry, part.line, format!("{} is missing", listed(&lost)));
            }
            (true, false) => {
                self.add(Defect::VariableAdded, entry, part.line, format!("English has no {}", listed(&added)));
            }
            (false, false) => {
                let say = format!("{} must keep its name; here it is {}", listed(&lost), listed(&added));
                self.add(Defect::VariableRenamed, entry, part.line, say);
            }
        }
    }

    fn references(&mut self, entry: &Entry<'_>, english: &Part<'_>, part: &Part<'_>) {
        let of = |part: &Part<'_>| {
            let mut found = BTreeSet::new();
            pattern::walk(&part.pattern, &mut |piece| match piece {
                Piece::Message(id, attribute) => drop(found.insert(part_key(id, attribute))),
                Piece::Term(id) => drop(found.insert(format!("-{id}"))),
                _ => {}
            });
            found
        };
        let theirs = of(part);
        for lost in of(english).difference(&theirs) {
            let say = format!("English puts `{lost}` here, so that it is written the same way everywhere");
            self.add(Defect::ReferenceLost, entry, part.line, say);
        }
    }

    /// Numbers to dial, addresses and markup: they are the same in every language.
    fn facts(&mut self, entry: &Entry<'_>, english: &Part<'_>, part: &Part<'_>) {
        let (ours, theirs) = (pattern::words(&english.pattern), pattern::words(&part.pattern));
        for say in facts::digits(&ours, &theirs) {
            self.add(Defect::Digits, entry, part.line, say);
        }
        for say in facts::addresses(&ours, &theirs) {
            self.add(Defect::Address, entry, part.line, say);
        }
        for (defect, say) in facts::markup(&ours, &theirs) {
            self.add(defect, entry, part.line, say);
        }
    }
}

/// Types of variables, by name.
type Documented<'a> = BTreeMap<&'a str, VariableType>;

#[cfg(test)]
mod tests;
