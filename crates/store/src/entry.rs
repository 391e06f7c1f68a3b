//! An entry with all that can be computed before the database is asked.

use std::collections::BTreeSet;

use jiff::civil::Date;
use many_doors_domain::{Code, PartialDate, Provenance, Record, TextRow, Unplaced};
use many_doors_search::FacetToken;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    content::Entry,
    document::Document,
    error::StoreError,
    extra::{Extra, RowNames},
    order::{ages_on, bucket_on},
    rebuild::KeptAt,
};

/// An entry ready to be written.
#[derive(Debug)]
pub(crate) struct Prepared {
    /// The record with its sentences in order, each field and language once; without what has no place, which is in `extra`.
    pub(crate) record: Record,
    /// The facts as JSON.
    pub(crate) json: String,
    /// Licence and what has no place.
    pub(crate) extra: Option<Extra>,
    /// Concept tokens with single spaces between, sorted, each once.
    pub(crate) concepts: String,
    /// The hash of all of it.
    pub(crate) digest: [u8; 32],
    /// Its quality, and the day on which that changes.
    pub(crate) bucket: u8,
    pub(crate) ages_on: Option<Date>,
    /// What the index holds of it, where whoever prepared it thought that it is wanted at once.
    pub(crate) document: Option<Document>,
    /// Where its document was kept for later.
    pub(crate) kept: Option<KeptAt>,
}

impl Prepared {
    pub(crate) fn new(entry: Entry, today: Date, names: &mut RowNames) -> Result<Self, StoreError> {
        let concepts = entry.concepts.iter().map(FacetToken::as_str).collect::<BTreeSet<_>>();
        let concepts = concepts.into_iter().collect::<Vec<_>>().join(" ");
        Self::of(entry.record, concepts, today, names)
    }

    pub(crate) fn of(
        mut record: Record,
        concepts: String,
        today: Date,
        names: &mut RowNames,
    ) -> Result<Self, StoreError> {
        record.sort();
        record.texts.dedup_by(|later, first| (later.field, &later.locale) == (first.field, &first.locale));
        for row in &mut record.texts {
            row.resource = record.resource.id.clone();
        }
        let json = json(&record.resource)?;
        let extra = Extra::of(&record, names)?;
        let mut sum =
            Sum::new(&record.resource.id.0, &json, extra.as_ref().map(|extra| extra.json.as_str()), &concepts);
        // In the order in which the database gives them.
        let mut texts: Vec<&TextRow> = record.texts.iter().collect();
        texts.sort_by_key(|row| (row.field.code(), row.locale.as_str()));
        texts.into_iter().for_each(|row| sum.text(row));
        // Most of what a list brings: given back here, on the thread that prepares, and not while others wait to be written.
        record.unplaced = Unplaced::default();
        let (bucket, ages_on) = (bucket_on(&record.resource, today), ages_on(&record.resource, today));
        let digest = sum.done();
        Ok(Self { record, json, extra, concepts, digest, bucket, ages_on, document: None, kept: None })
    }

    /// The whole record.
    pub(crate) fn whole(&self) -> Result<Record, StoreError> {
        let mut record = self.record.clone();
        if let Some(extra) = &self.extra {
            record.unplaced = extra.read()?.1;
        }
        Ok(record)
    }

    /// What the index holds of it.
    pub(crate) fn analysed(&self) -> Document {
        Document::new(&self.record.resource, &self.record.texts, &self.concepts)
    }
}

pub(crate) fn json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Unreadable(error.to_string()))
}

/// The hash of an entry while it grows. From what is stored it comes out the same without reading any JSON.
pub(crate) struct Sum(Sha256);

impl Sum {
    pub(crate) fn new(own_id: &str, json: &str, extra: Option<&str>, concepts: &str) -> Self {
        let mut sum = Self(Sha256::new());
        [own_id, json, extra.unwrap_or_default(), concepts].into_iter().for_each(|part| sum.part(part));
        sum
    }

    fn text(&mut self, row: &TextRow) {
        let Provenance { origin, translator, review, date, source_hash } = &row.provenance;
        let text = |date: &PartialDate| date.to_string();
        self.text_parts(&[
            Some(row.field.code()),
            Some(&row.locale),
            Some(&row.text),
            Some(origin.code()),
            translator.as_deref(),
            review.as_ref().map(|review| review.reviewer.as_str()),
            review.as_ref().map(|review| text(&review.date)).as_deref(),
            Some(&text(date)),
            Some(source_hash),
        ]);
    }

    /// A sentence and its provenance in the order of the table's columns.
    pub(crate) fn text_parts(&mut self, parts: &[Option<&str>; 9]) {
        parts.iter().for_each(|part| self.part(part.unwrap_or_default()));
    }

    fn part(&mut self, part: &str) {
        self.0.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        self.0.update(part);
    }

    pub(crate) fn done(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}
