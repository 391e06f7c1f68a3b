//! One entry, checked and put into its file.

use std::collections::BTreeSet;

use many_doors_domain::{Origin, PartialDate};

use super::{META, PartText, WorkError, Workbench, disk, file_of, text};
use crate::{
    check::{Defect, Finding, Severity, Source},
    ftl::Ftl,
    layer::part_key,
    merge::spliced,
    meta::{direction_of, parse_sources, write_sources},
    rows::{PROVENANCE, Row, Rows, is_of, parse_rows, person, write_rows},
};

const SOURCES: &str = "sources.toml";

/// What came of a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// It is in the file. Not so when a finding is an error.
    pub saved: bool,
    /// The entry as it would stand there.
    pub text: String,
    /// What is wrong with it; lines and columns are those of `text`.
    pub findings: Vec<Finding>,
}

impl Workbench {
    /// Writes one message, or says what is wrong with it. `parts` is all that it says: a part that is not among them is gone
    /// afterwards.
    ///
    /// # Errors
    /// [`WorkError::NoMessage`], [`WorkError::Nothing`], [`WorkError::Unreadable`], [`WorkError::Twice`],
    /// [`WorkError::TooLarge`] and [`WorkError::NotSaved`]; nothing is changed then.
    pub fn write(
        &mut self,
        id: &str,
        parts: &[PartText],
        today: PartialDate,
        translator: Option<&str>,
    ) -> Result<Written, WorkError> {
        let (area, text, findings) = self.made(id, parts)?;
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            return Ok(Written { saved: false, text, findings });
        }
        let row = Row {
            origin: Origin::Human,
            translator: translator.and_then(person),
            date: today,
            reviewer: None,
            reviewed: None,
            source: self.english.layer().line(id).map(|line| line.source.replace("\r\n", "\n")),
        };
        let made_from = self.hashes(id, &text);
        self.save(id, &area, &text, row, made_from, today)?;
        Ok(Written { saved: true, text, findings })
    }

    /// What would be wrong with an entry, without writing it.
    ///
    /// # Errors
    /// [`WorkError::NoMessage`] and [`WorkError::Nothing`].
    pub fn try_out(&self, id: &str, parts: &[PartText]) -> Result<Written, WorkError> {
        let (_, text, findings) = self.made(id, parts)?;
        Ok(Written { saved: false, text, findings })
    }

    fn made(&self, id: &str, parts: &[PartText]) -> Result<(String, String, Vec<Finding>), WorkError> {
        let area = self.english.layer().line(id).ok_or(WorkError::NoMessage)?.area.clone();
        let text = text::entry(id, parts).ok_or(WorkError::Nothing)?;
        let findings = self.judged(id, &area, &text);
        Ok((area, text, findings))
    }

    /// What is wrong with an entry, beside its English and the other terms of the language.
    pub(super) fn judged(&self, id: &str, area: &str, text: &str) -> Vec<Finding> {
        let name = format!("{area}.ftl");
        let lines = &self.locale.layer().lines;
        let terms = lines.iter().filter(|line| line.key.starts_with('-') && line.key != id);
        let terms: String = terms.map(|line| line.source.clone() + "\n").collect();
        let theirs = Source::parse(&self.tag, [(name.as_str(), text), ("terms of the language.ftl", terms.as_str())]);
        let may_stay = self.may_stay(id, &name);
        let ours = |finding: &Finding| {
            let copy = matches!(finding.defect, Defect::Untranslated | Defect::EndPunctuation | Defect::Length);
            finding.file == name && finding.id.as_deref().is_none_or(|one| one == id) && !(may_stay && copy)
        };
        let mut findings = self.english.beside(&theirs);
        findings.retain(ours);
        findings
    }

    fn may_stay(&self, id: &str, name: &str) -> bool {
        let ftl = Ftl::parse(self.file(name).unwrap_or_default());
        ftl.entries.iter().any(|entry| entry.key() == id && entry.may_stay())
    }

    /// The hashes of the English parts that the entry translates.
    fn hashes(&self, id: &str, text: &str) -> Vec<(String, String)> {
        let ftl = Ftl::parse(text);
        let there = |attribute: Option<&str>| ftl.entries.first().is_some_and(|entry| entry.part(attribute).is_some());
        let parts = self.english.layer().line(id).into_iter().flat_map(|line| &line.parts);
        parts
            .filter(|part| there(part.attribute.as_deref()))
            .map(|part| (part_key(id, part.attribute.as_deref()), part.hash.clone()))
            .collect()
    }

    /// Puts an entry into its file with all that is known of it.
    pub(super) fn save(
        &mut self,
        id: &str,
        area: &str,
        entry: &str,
        row: Row,
        made_from: Vec<(String, String)>,
        today: PartialDate,
    ) -> Result<(), WorkError> {
        let name = format!("{area}.ftl");
        let text = disk::text(&self.place, &name)?.unwrap_or_default();
        let text = self.put(&text, id, &name, entry)?;
        let mut rows = self.rows_on_disk()?;
        rows.insert(id.to_owned(), row);
        let mut sources = match disk::text(&self.place, SOURCES)? {
            Some(text) => parse_sources(&text).map_err(|_| WorkError::Unreadable { file: SOURCES.into() })?,
            // Until now all of the folder counted as made from the English of today: that stays so.
            None => {
                let mut of_today = self.english.layer().hashes();
                let own: BTreeSet<String> = self.own_keys();
                of_today.retain(|key, _| own.contains(key.split('.').next().unwrap_or(key)));
                of_today
            }
        };
        sources.retain(|key, _| !is_of(key, id));
        sources.extend(made_from);
        // In this order nothing ever looks more trustworthy than it is, should the power fail in between.
        let mut files = vec![(PROVENANCE.to_owned(), write_rows(&rows)), (name, text)];
        files.push((SOURCES.to_owned(), write_sources(&sources)));
        if disk::text(&self.place, META)?.is_none() {
            files.insert(0, (META.to_owned(), self.new_meta(today)));
        }
        self.step(files)
    }

    pub(super) fn rows_on_disk(&self) -> Result<Rows, WorkError> {
        let text = disk::text(&self.place, PROVENANCE)?.unwrap_or_default();
        parse_rows(&text).map_err(|_| WorkError::Unreadable { file: PROVENANCE.into() })
    }

    /// Keys of the entries that the folder has.
    fn own_keys(&self) -> BTreeSet<String> {
        let files = self.files.iter().filter(|(name, _)| name.ends_with(".ftl"));
        files
            .flat_map(|(_, text)| Ftl::parse(text).entries.iter().map(|entry| entry.key()).collect::<Vec<_>>())
            .collect()
    }

    /// The file with the entry in it: in the place of the old one, else behind the one before it in English.
    fn put(&self, whole: &str, id: &str, name: &str, entry: &str) -> Result<String, WorkError> {
        let bom = if whole.starts_with('\u{feff}') { "\u{feff}" } else { "" };
        let text = &whole[bom.len()..];
        let ftl = Ftl::parse(text);
        let mut same = ftl.entries.iter().filter(|one| one.key() == id);
        let (range, piece) = match (same.next(), same.next()) {
            (Some(_), Some(_)) => return Err(WorkError::Twice { file: name.to_owned() }),
            (Some(old), None) => (old.span(text), entry.to_owned()),
            (None, _) => {
                let english = Ftl::parse(file_of(&self.english, name).unwrap_or_default());
                let before = english.entries.iter().take_while(|one| one.key() != id).collect::<Vec<_>>();
                let near = before.iter().rev().find_map(|one| ftl.entries.iter().find(|here| here.key() == one.key()));
                let at = near.map_or_else(|| text.trim_end().len(), |here| here.span(text).end);
                // Right under a comment it would become the comment's.
                let comment =
                    near.is_none() && text[..at].lines().next_back().is_some_and(|line| line.starts_with('#'));
                (at..at, if comment { format!("\n{entry}") } else { entry.to_owned() })
            }
        };
        let new = spliced(text, vec![(range, piece)]);
        let others = |ftl: &Ftl<'_>| -> Vec<String> {
            let others = ftl.entries.iter().filter(|one| one.key() != id).map(|one| one.source.to_owned());
            others.chain(ftl.junk.iter().map(|junk| junk.text.trim_end().to_owned())).collect()
        };
        let read = Ftl::parse(&new);
        let there = read.entries.iter().filter(|one| one.key() == id).count() == 1;
        // Whatever else stands in the file, it says what it said.
        if !there || others(&read) != others(&ftl) {
            return Err(WorkError::Unreadable { file: name.to_owned() });
        }
        Ok(format!("{bom}{new}"))
    }

    /// A `locale.toml` for a folder without one. What the program has of a language keeps its own: the rows say what is new.
    fn new_meta(&self, today: PartialDate) -> String {
        if let Some(text) = self.built_in.as_deref().and_then(|locale| file_of(locale, META)) {
            let head = text.split("[[review]]").next().unwrap_or_default();
            return head.trim_end().to_owned() + "\n";
        }
        let (endonym, english) = self.named.clone().unwrap_or_default();
        let quoted = |name: &str| toml::Value::String(self.name_or_tag(name)).to_string();
        format!(
            "tag = \"{}\"\nendonym = {}\nenglish = {}\ndirection = \"{}\"\ntall = false\npartial = true\n\n[provenance]\norigin = \"human\"\ndate = \"{today}\"\n",
            self.tag,
            quoted(&endonym),
            quoted(&english),
            direction_of(&self.tag).code(),
        )
    }
}
