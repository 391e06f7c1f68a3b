//! What is wrong with a translation beside its English.

use std::collections::HashMap;

use super::{
    Checker, Defect, Known, Report, Source, addresses, endings, length, markup, numbers,
    pieces::{Difference, Found},
    plurals,
    reading::{Reading, Reference},
    untranslated,
};
use crate::{
    ftl::{Entry, Part},
    layer::LIBRARY,
};

impl Report<'_, '_> {
    pub fn beside(
        &mut self,
        checker: &Checker<'_, '_>,
        known: &Known<'_, '_>,
        (entry, readings): (&Entry<'_>, &[Reading<'_>]),
        translation: &Source<'_>,
    ) {
        let in_english = Parts::of(known.entry);
        for (part, theirs) in entry.parts.iter().zip(readings) {
            let Some(at) = in_english.find(part.attribute) else {
                let names = self.file.area == LIBRARY && part.attribute == Some("name") && !translation.foreign;
                // Attributes of a term are the grammar of its language.
                if !names && !entry.term {
                    let say = format!("English has no .{} here", part.attribute.unwrap_or("value"));
                    self.add(Defect::ObsoleteAttribute, entry, self.file.at(part.name), String::new(), say);
                }
                continue;
            };
            let (source, ours) = (&known.entry.parts[at], &known.readings[at]);
            if !entry.term {
                self.variables(entry, ours, theirs);
                self.references(checker, translation, entry, ours, theirs);
            }
            if !theirs.choices.is_empty() {
                plurals::check(self, entry, theirs, &known.entry.variables(), translation.tag, Some(ours));
            }
            if translation.foreign && part.attribute.is_some_and(is_measure) {
                continue;
            }
            self.facts(entry, ours, theirs);
            let may_stay = known.entry.may_stay() || entry.may_stay();
            if !may_stay && !entry.term {
                let patterns = (&source.pattern, &part.pattern);
                if ours.words == theirs.words && untranslated::is_copy(translation.tag, patterns, ours, checker.names) {
                    let say = "it reads the same as the English".to_owned();
                    self.add(Defect::Untranslated, entry, theirs.whole.clone(), String::new(), say);
                } else if !is_key(part.attribute) {
                    endings::check(self, entry, ours, theirs, translation.tag);
                    length::check(self, entry, ours, theirs);
                }
            }
        }
    }

    fn variables(&mut self, entry: &Entry<'_>, english: &Reading<'_>, reading: &Reading<'_>) {
        let names = |reading: &Reading<'_>, shown: bool| {
            let mut names: Vec<String> = Vec::new();
            for variable in reading.variables.iter().filter(|variable| variable.shown || !shown) {
                if names.last().is_none_or(|last| last != variable.name) {
                    names.push(variable.name.to_owned());
                }
            }
            names.sort_unstable();
            names.dedup();
            names
        };
        if english.variables.is_empty() && reading.variables.is_empty() {
            return;
        }
        let (ours, theirs) = (names(english, false), names(reading, false));
        // What only chose between singular and plural may go, in a language without plurals.
        let lost: Vec<String> =
            names(english, true).into_iter().filter(|name| theirs.binary_search(name).is_err()).collect();
        let added: Vec<String> = theirs.into_iter().filter(|name| ours.binary_search(name).is_err()).collect();
        if lost.is_empty() && added.is_empty() {
            return;
        }
        let listed = |names: &[String]| names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
        let first = added.first().and_then(|name| reading.variables.iter().find(|variable| variable.name == *name));
        let place = first.map_or_else(|| reading.whole.clone(), |variable| variable.place.clone());
        let (defect, say) = match (lost.is_empty(), added.is_empty()) {
            (false, true) => (Defect::VariableLost, format!("{} is missing", listed(&lost))),
            (true, _) => (Defect::VariableAdded, format!("English has no {}", listed(&added))),
            (false, false) => {
                let say = format!("{} must keep its name; here it is {}", listed(&lost), listed(&added));
                (Defect::VariableRenamed, say)
            }
        };
        self.add(defect, entry, place, listed(&lost), say);
    }

    fn references(
        &mut self,
        checker: &Checker<'_, '_>,
        translation: &Source<'_>,
        entry: &Entry<'_>,
        english: &Reading<'_>,
        reading: &Reading<'_>,
    ) {
        // Attributes of terms only choose: they are the grammar of each language.
        let lacks = |list: &[Reference<'_>], one: &Reference<'_>| {
            let chooses = one.term && one.attribute.is_some();
            !chooses && !list.iter().any(|other| other.same(one))
        };
        let mut instead = reading.references.iter().filter(|one| lacks(&english.references, one));
        let mut told: Vec<String> = Vec::new();
        for lost in english.references.iter().filter(|one| lacks(&reading.references, one)) {
            let name = lost.name();
            if told.contains(&name) {
                continue;
            }
            told.push(name.clone());
            let wanted = format!("{{ {name} }}");
            let spelled = checker.brands.iter().filter(|(id, _)| lost.term && *id == lost.id);
            if let Some(place) = spelled.filter_map(|(_, brand)| word(&reading.words, brand)).next() {
                let say = format!("`{{ {name} }}` puts this name in; here it is spelled out");
                self.add(Defect::Brand, entry, reading.place(place), wanted, say);
                continue;
            }
            match instead.next() {
                Some(other) if checker.ids.contains(&(other.term, other.id, other.attribute)) => {
                    let say = format!("English puts `{name}` here, not `{}`", other.name());
                    self.add(Defect::WrongReference, entry, other.place.clone(), wanted, say);
                }
                // A term of the language's own, for a form that English does not have.
                Some(other) if other.term && has_term(translation, other.id) => {}
                _ => {
                    let say = format!("English puts `{name}` here, so that it is written the same way everywhere");
                    self.add(Defect::ReferenceLost, entry, reading.whole.clone(), wanted, say);
                }
            }
        }
    }

    /// Numbers to dial, addresses and markup: they are the same in every language.
    fn facts(&mut self, entry: &Entry<'_>, english: &Reading<'_>, reading: &Reading<'_>) {
        let (ours, theirs) = (addresses::found(english), addresses::found(reading));
        let mut differences: Vec<(Defect, Difference)> =
            addresses::check(&ours, &theirs).into_iter().map(|it| (Defect::Address, it)).collect();
        if numbers::any(&english.words) || numbers::any(&reading.words) {
            let bare = |reading: &Reading<'_>, found: &[Found]| addresses::without(&reading.words, found);
            differences.extend(numbers::check(&bare(english, &ours), &bare(reading, &theirs)));
        }
        for (defect, difference) in differences {
            let (place, wanted, say) = match difference {
                Difference::Changed(here, english) => {
                    let say = format!("English has {english} and not {}", here.says);
                    (reading.place(here.place), english, say)
                }
                Difference::Lost(english) => {
                    let say = format!("{english} must stand here unchanged");
                    (reading.whole.clone(), english, say)
                }
                Difference::Added(here) => {
                    (reading.place(here.place.clone()), String::new(), format!("English has no {}", here.says))
                }
            };
            self.add(defect, entry, place, wanted, say);
        }
        markup::check(self, entry, english, reading);
    }
}

/// What a term reads as, if it is a name.
pub(super) fn brand<'s>(id: &'s str, reading: &Reading<'_>) -> Option<(&'s str, String)> {
    let plain = reading.variables.is_empty() && reading.references.is_empty() && reading.choices.is_empty();
    let name = reading.words.trim();
    let long = name.chars().count() >= 3 && name.chars().any(char::is_uppercase);
    (plain && long).then(|| (id, name.to_owned()))
}

/// Where a name stands as a word of its own.
fn word(words: &str, name: &str) -> Option<std::ops::Range<usize>> {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric());
    words
        .match_indices(name)
        .map(|(at, name)| at..at + name.len())
        .find(|place| edge(words[..place.start].chars().next_back()) && edge(words[place.end..].chars().next()))
}

fn has_term(source: &Source<'_>, id: &str) -> bool {
    source.entries().any(|(_, entry)| entry.term && entry.id == id)
}

/// The parts of an entry by name. Few have more than a handful.
struct Parts<'p> {
    parts: &'p [Part<'p>],
    many: Option<HashMap<Option<&'p str>, usize>>,
}

impl<'p> Parts<'p> {
    fn of(entry: &'p Entry<'p>) -> Self {
        const HANDFUL: usize = 8;
        let all = || entry.parts.iter().enumerate().map(|(at, part)| (part.attribute, at)).rev().collect();
        Self { parts: &entry.parts, many: (entry.parts.len() > HANDFUL).then(all) }
    }

    fn find(&self, attribute: Option<&str>) -> Option<usize> {
        match &self.many {
            None => self.parts.iter().position(|part| part.attribute == attribute),
            Some(many) => many.get(&attribute).copied(),
        }
    }
}

/// Sizes of windows are made to fit the words of each language.
fn is_measure(attribute: &str) -> bool {
    ["style", "width", "height", "size"].contains(&attribute)
}

/// A key to press is a letter and no sentence.
fn is_key(attribute: Option<&str>) -> bool {
    attribute.is_some_and(|name| name.to_ascii_lowercase().replace('-', "").contains("key"))
}
