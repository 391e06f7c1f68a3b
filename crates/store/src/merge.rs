//! Which of several entries about one record is shown, and what the others lend it. A pure function of the entries: in
//! which order they arrived makes no difference.

use std::cmp::Ordering;

use jiff::civil::Date;
use many_doors_domain::{Field, Record, Resource, TextRow, Verification, VerificationBasis};

use crate::pack::{PackMark, PackSource};

/// One entry among others about the same record.
#[derive(Clone, Copy)]
pub(crate) struct Claim<'a> {
    pub(crate) mark: &'a PackMark,
    pub(crate) checked: Option<Verification>,
    /// The hash of everything it says.
    pub(crate) digest: &'a [u8; 32],
}

impl Claim<'_> {
    /// Less is better: who checked last; then how; then what was typed in here, and what was brought, before what came with
    /// the program; then the newer pack.
    pub(crate) fn cmp(&self, other: &Self) -> Ordering {
        let key = |claim: &Self| (claim.checked_on(), claim.basis(), claim.nearness(), claim.mark.created);
        let pack = |claim: &Self| claim.mark.id.clone();
        (key(other).cmp(&key(self)))
            .then_with(|| pack(other).cmp(&pack(self)))
            .then_with(|| other.digest.cmp(self.digest))
    }

    /// No pack can know of a check after the day on which it was made. Nobody has checked: longest ago.
    fn checked_on(&self) -> Option<Date> {
        let date = self.checked?.date.earliest();
        Some(if self.mark.source == PackSource::Own { date } else { date.min(self.mark.created) })
    }

    fn basis(&self) -> u8 {
        match self.checked.map(|checked| checked.basis) {
            None => 0,
            Some(VerificationBasis::OtherSource) => 1,
            Some(VerificationBasis::OperatorPage) => 2,
            Some(VerificationBasis::Tested) => 3,
        }
    }

    fn nearness(&self) -> u8 {
        match self.mark.source {
            PackSource::BuiltIn => 0,
            PackSource::Signed | PackSource::Imported => 1,
            PackSource::Own => 2,
        }
    }
}

/// Whether a record that has these versions must not be found: one that says so is enough. Whoever knows of a shelter only its
/// address cannot know that it is one.
pub(crate) fn is_hidden<'a>(versions: impl IntoIterator<Item = &'a Resource>) -> bool {
    versions.into_iter().any(|resource| resource.confidential)
}

/// Sentences that the entry which is shown lacks, from the best of the others that has them. `others` are best first, each
/// with its pack. The answer is sorted by field and language. Where the place is hidden, only those lend that know of it: the
/// sentence of another may tell the way.
pub(crate) fn lent<'a>(
    shown: &Record,
    others: impl IntoIterator<Item = (&'a str, &'a Record)>,
    hidden: bool,
) -> Vec<(&'a str, &'a TextRow)> {
    let mut lent: Vec<(&str, &TextRow)> = Vec::new();
    for (pack, other) in others.into_iter().filter(|(_, other)| !hidden || other.resource.confidential) {
        for row in &other.texts {
            let there = shown.text(row.field, &row.locale).is_some()
                || lent.iter().any(|(_, taken)| (taken.field, &taken.locale) == (row.field, &row.locale));
            if !there && may_be_lent(shown, row.field) {
                lent.push((pack, row));
            }
        }
    }
    lent.sort_by(|(_, a), (_, b)| (a.field, &a.locale).cmp(&(b.field, &b.locale)));
    lent
}

/// Why something has ended, and when police may come, belong to the facts of one entry: others may translate such a
/// sentence, and never add one.
fn may_be_lent(shown: &Record, field: Field) -> bool {
    match field {
        Field::Emergency | Field::Closed => shown.texts.iter().any(|row| row.field == field),
        _ => true,
    }
}
