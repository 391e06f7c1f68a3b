//! From the shapes of the languages to those of the wire, and back.

use many_doors_domain::Provenance;
use many_doors_l10n::{
    Standing,
    ftl::VariableType,
    workbench::{self as l10n, Changed, EntryStanding, PartText, Words},
};

use crate::wire::{
    ChangedHow, ChangedPiece, GlossaryWord, SimilarText, WorkChange, WorkCount, WorkEntry, WorkFormText, WorkForms,
    WorkListed, WorkNeighbor, WorkPart, WorkPartText, WorkPluralForm, WorkProvenance, WorkStanding, WorkTerm,
    WorkVariable, WorkVariableKind,
};

/// A number that no file of ours is large enough to overflow.
pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(super) const fn count(standing: Standing) -> WorkCount {
    let missing = standing.missing();
    let Standing { total, trusted, unreviewed, machine, source_changed, .. } = standing;
    WorkCount { total, missing, source_changed, machine, unreviewed, trusted }
}

pub(super) fn listed(listed: l10n::Listed) -> WorkListed {
    let l10n::Listed { id, area, critical, standing, english } = listed;
    WorkListed { id, area, critical, standing: standing_of(standing), english }
}

const fn standing_of(standing: EntryStanding) -> WorkStanding {
    match standing {
        EntryStanding::Missing => WorkStanding::Missing,
        EntryStanding::SourceChanged => WorkStanding::SourceChanged,
        EntryStanding::Machine => WorkStanding::Machine,
        EntryStanding::Unreviewed => WorkStanding::Unreviewed,
        EntryStanding::Trusted => WorkStanding::Trusted,
    }
}

/// What a translator typed.
pub(super) fn parts(parts: Vec<WorkPartText>) -> Vec<PartText> {
    let words = |words: WorkForms| {
        let mut forms = words.forms.into_iter().map(|row| (row.form, row.text));
        match words.on {
            Some(on) => Words::Forms { on, forms: forms.collect() },
            None => Words::Text(forms.next().map(|(_, text)| text).unwrap_or_default()),
        }
    };
    parts.into_iter().map(|part| PartText { attribute: part.attribute, words: words(part.words) }).collect()
}

/// A message; what is wrong with it is told by whoever knows the reader.
pub(super) fn entry(entry: l10n::WorkEntry) -> WorkEntry {
    WorkEntry {
        id: entry.id,
        area: entry.area,
        critical: entry.critical,
        standing: standing_of(entry.standing),
        comment: entry.comment,
        group: entry.group,
        parts: entry.parts.into_iter().map(part).collect(),
        before: entry.before.map(neighbor),
        after: entry.after.map(neighbor),
        variables: entry.variables.into_iter().map(variable).collect(),
        terms: entry.terms.into_iter().map(|(name, reads)| WorkTerm { name, reads }).collect(),
        glossary: entry.glossary.into_iter().map(glossary).collect(),
        memory: entry.memory.into_iter().map(similar).collect(),
        changes: entry.changes.into_iter().map(change).collect(),
        provenance: entry.provenance.map(provenance),
        findings: Vec::new(),
    }
}

fn part(part: l10n::WorkPart) -> WorkPart {
    WorkPart {
        attribute: part.attribute,
        english: part.english,
        english_words: forms(part.english_words),
        present: part.present,
        present_words: part.present_words.map(forms),
    }
}

fn forms(words: Words) -> WorkForms {
    match words {
        Words::Text(text) => WorkForms { on: None, forms: vec![WorkFormText { form: String::new(), text }] },
        Words::Forms { on, forms } => {
            let forms = forms.into_iter().map(|(form, text)| WorkFormText { form, text });
            WorkForms { on: Some(on), forms: forms.collect() }
        }
    }
}

fn neighbor((id, words): (String, String)) -> WorkNeighbor {
    WorkNeighbor { id, words }
}

fn variable(variable: l10n::WorkVariable) -> WorkVariable {
    let kind = match variable.kind {
        VariableType::Number => WorkVariableKind::Number,
        VariableType::String => WorkVariableKind::Text,
        VariableType::DateTime => WorkVariableKind::Date,
    };
    let form = |form: l10n::WorkForm| WorkPluralForm {
        category: form.category.to_owned(),
        needed: form.needed,
        examples: form.examples.to_vec(),
    };
    WorkVariable { name: variable.name, kind, forms: variable.forms.into_iter().map(form).collect() }
}

fn glossary(hit: l10n::GlossaryHit) -> GlossaryWord {
    GlossaryWord { english: hit.english, yours: hit.yours, note: hit.note }
}

fn similar(similar: l10n::Similar) -> SimilarText {
    let l10n::Similar { id, english, translation, percent } = similar;
    SimilarText { id, english, translation, percent }
}

fn change(change: l10n::Change) -> WorkChange {
    let piece = |piece: Changed| {
        let (how, text) = match piece {
            Changed::Same(text) => (ChangedHow::Same, text),
            Changed::Gone(text) => (ChangedHow::Gone, text),
            Changed::New(text) => (ChangedHow::New, text),
        };
        ChangedPiece { how, text }
    };
    let pieces = change.pieces.map(|pieces| pieces.into_iter().map(piece).collect());
    WorkChange { attribute: change.attribute, pieces }
}

fn provenance(provenance: Provenance) -> WorkProvenance {
    let (reviewer, reviewed) = match provenance.review {
        Some(review) => (Some(review.reviewer), Some(review.date.to_string())),
        None => (None, None),
    };
    WorkProvenance {
        origin: provenance.origin,
        translator: provenance.translator,
        reviewer,
        date: provenance.date.to_string(),
        reviewed,
    }
}
