//! What is wrong with a file whatever its language.

use std::collections::{HashMap, HashSet};

use super::{Defect, PartId, Report, Source, access_key, markup, order, plurals, reading::Reading, report::short};
use crate::{
    bidi,
    ftl::{Entry, Part},
    layer::LIBRARY,
    pattern,
};

impl<'s> Report<'_, 's> {
    /// `known` says what references may name; without it nobody knows. `elsewhere` holds the ids of the files before this
    /// one. The answer is what each part of each entry reads as.
    pub fn itself(
        &mut self,
        source: &Source<'_>,
        known: Option<&dyn Fn(&PartId<'_>) -> bool>,
        elsewhere: &mut HashMap<(bool, &'s str), &'s str>,
        judge_plurals: bool,
    ) -> Vec<Vec<Reading<'s>>> {
        let file = self.file;
        if let Some(refusal) = file.refusal {
            self.push(Defect::Refused, None, 0..0, String::new(), refusal.to_string());
        }
        for junk in &file.ftl.junk {
            let start = file.at(junk.text).start;
            let end = start + junk.text.trim_end().len();
            let say = format!("this cannot be read: {}", junk.why);
            // From where the parser gave up, if that is inside; the words are those at the beginning.
            let stopped = if junk.stopped < end { junk.stopped } else { start };
            self.push(Defect::Junk, None, stopped..end, String::new(), say);
            if let Some(last) = self.findings.last_mut() {
                (last.line, last.excerpt) = (junk.line, short(junk.text));
            }
        }
        let mut all = Vec::with_capacity(file.ftl.entries.len());
        let mut seen = HashSet::new();
        for entry in &file.ftl.entries {
            let id = (entry.term, entry.id);
            let before = if source.foreign { None } else { elsewhere.get(&id) };
            if !seen.insert(id) {
                let say = "the same id stands here twice".to_owned();
                self.add(Defect::Duplicate, entry, self.id(entry), String::new(), say);
            } else if let Some(other) = before {
                let say = format!("the same id stands in {other} too");
                self.add(Defect::Duplicate, entry, self.id(entry), String::new(), say);
            }
            let ours = !source.foreign && !entry.term;
            if ours && entry.id.strip_prefix(file.area).is_none_or(|rest| !rest.starts_with('-')) {
                let say = format!("ids in {} begin with `{}-`", file.name, file.area);
                self.add(Defect::WrongArea, entry, self.id(entry), format!("{}-", file.area), say);
            }
            all.push(self.entry_itself(source, entry, known, judge_plurals));
        }
        if !source.foreign {
            elsewhere.extend(seen.into_iter().map(|id| (id, file.name)));
        }
        all
    }

    fn entry_itself(
        &mut self,
        source: &Source<'_>,
        entry: &Entry<'s>,
        known: Option<&dyn Fn(&PartId<'_>) -> bool>,
        judge_plurals: bool,
    ) -> Vec<Reading<'s>> {
        let readings: Vec<Reading<'s>> = entry.parts.iter().map(|part| Reading::of(self.file, part)).collect();
        if entry.parts.len() > 1 {
            let mut seen = HashSet::new();
            for part in entry.parts.iter().filter(|part| !seen.insert(part.attribute)) {
                let say = "the same attribute stands here twice".to_owned();
                self.add(Defect::Duplicate, entry, self.file.at(part.name), String::new(), say);
            }
            access_key::check(self, entry, &readings, source.tag);
        }
        for (part, reading) in entry.parts.iter().zip(&readings) {
            self.part_itself(source, entry, part, reading, known);
            // Beside the English the types of variables are known: then plurals are judged there.
            if judge_plurals && !reading.choices.is_empty() {
                plurals::check(self, entry, reading, &entry.variables(), source.tag, None);
            }
        }
        readings
    }

    fn part_itself(
        &mut self,
        source: &Source<'_>,
        entry: &Entry<'_>,
        part: &Part<'_>,
        reading: &Reading<'_>,
        known: Option<&dyn Fn(&PartId<'_>) -> bool>,
    ) {
        let ours = !source.foreign;
        let forbidden = |c: char| if ours { bidi::is_control(c) } else { matches!(c, '\u{202d}' | '\u{202e}') };
        // All marks of direction begin with this byte.
        let marks = reading.words.as_bytes().contains(&bidi::FIRST_BYTE);
        let found = if marks { reading.words.char_indices().find(|(_, c)| forbidden(*c)) } else { None };
        if let Some((at, c)) = found {
            let say = "it holds invisible characters that reorder text; mark directions with separate messages instead";
            self.add(Defect::BidiControl, entry, reading.place(at..at + c.len_utf8()), String::new(), say.to_owned());
        } else {
            order::check(self, entry, reading, source.tag, marks);
        }
        for it in reading.references.iter().filter(|it| known.is_some_and(|known| !known(&it.known_as()))) {
            let say = format!("there is no `{}`", it.name());
            self.add(Defect::UnknownReference, entry, it.place.clone(), String::new(), say);
        }
        if ours && reading.is_empty() {
            self.add(Defect::Empty, entry, reading.whole.clone(), String::new(), "it is empty".to_owned());
        }
        if ours && self.file.area == LIBRARY && pattern::plain(&part.pattern).is_none() {
            let say = "texts of the library are plain: no variables, terms or choices";
            self.add(Defect::NotPlain, entry, reading.whole.clone(), String::new(), say.to_owned());
        }
        markup::dangers(self, entry, reading);
    }
}
