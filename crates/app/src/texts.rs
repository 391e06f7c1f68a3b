//! Which sentence a reader gets: the best language of their chain, with what they must know before trusting it.

use many_doors_domain::{Code as _, Kind, ResourceId};
use many_doors_l10n::{Catalogues, LibraryText, source_hash};
use many_doors_store::{Field, TextRow};

use crate::{
    card::critical,
    wire::{SourceText, Text},
};

/// The language that all sentences are written in first.
pub(crate) const SOURCE_LOCALE: &str = "en";

/// All sentences of one record, for one reader.
pub(crate) struct Texts<'a> {
    kind: Kind,
    rows: Vec<TextRow>,
    chain: &'a [String],
}

impl<'a> Texts<'a> {
    /// `rows` in any order; `chain` best language first.
    pub(crate) fn new(kind: Kind, rows: Vec<TextRow>, chain: &'a [String]) -> Self {
        Self { kind, rows, chain }
    }

    fn row(&self, field: Field, locale: &str) -> Option<&TextRow> {
        self.rows.iter().find(|row| row.field == field && row.locale == locale)
    }

    /// The sentence of one field in the best language there is.
    pub(crate) fn get(&self, field: Field) -> Option<Text> {
        let best =
            self.chain.iter().find_map(|locale| self.row(field, locale)).or_else(|| self.row(field, SOURCE_LOCALE))?;
        let source = self.row(field, SOURCE_LOCALE);
        let status = best.provenance.status(&source.map(|row| source_hash(&row.text)).unwrap_or_default());
        let beside = critical(self.kind, field) && status.needs_source_beside();
        Some(Text {
            text: best.text.clone(),
            lang: best.locale.clone(),
            status,
            source: source
                .filter(|_| beside)
                .map(|row| SourceText { text: row.text.clone(), lang: row.locale.clone() }),
        })
    }

    /// A proper name: the same in every language.
    pub(crate) fn proper_name(&self, name: &str) -> Text {
        self.in_source_language(name)
    }

    /// Words that exist in the source language only.
    pub(crate) fn in_source_language(&self, text: &str) -> Text {
        Text::plain(text, SOURCE_LOCALE)
    }
}

/// Every sentence of the library in every language that people speak.
pub(crate) fn rows(catalogues: &Catalogues) -> Vec<TextRow> {
    let spoken = catalogues.locales().filter(|locale| !locale.pseudo);
    spoken.flat_map(|locale| rows_in(catalogues, &locale.tag)).collect()
}

/// Every sentence of the library in one language.
pub(crate) fn rows_in(catalogues: &Catalogues, locale: &str) -> Vec<TextRow> {
    let row = |LibraryText { resource, field, text, provenance, .. }: LibraryText| {
        // An attribute that is no field is the checker's business.
        let field = Field::from_code(&field).ok()?;
        Some(TextRow { resource: ResourceId(resource), field, locale: locale.to_owned(), text, provenance })
    };
    catalogues.texts(locale).into_iter().filter_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use many_doors_domain::{Origin, PartialDate, Provenance, TextStatus};

    fn row(locale: &str, text: &str, origin: Origin, source_hash: &str) -> TextRow {
        let provenance = Provenance {
            origin,
            translator: None,
            review: None,
            date: PartialDate::parse("2026-11-22").unwrap(),
            source_hash: source_hash.into(),
        };
        TextRow {
            resource: ResourceId("x".into()),
            field: Field::Summary,
            locale: locale.into(),
            text: text.into(),
            provenance,
        }
    }

    fn read(kind: Kind, chain: &[&str]) -> Text {
        let english = row("en", "Call 988.", Origin::Author, "");
        let spanish = row("es", "Llama al 988.", Origin::Machine, &source_hash("Call 988."));
        let chain: Vec<String> = chain.iter().map(ToString::to_string).collect();
        Texts::new(kind, vec![english, spanish], &chain).get(Field::Summary).unwrap()
    }

    #[test]
    fn a_crisis_sentence_that_nobody_has_checked_brings_its_source_along() {
        let text = read(Kind::Crisis, &["es", "en"]);
        assert_eq!((text.lang.as_str(), text.status), ("es", TextStatus::Machine));
        assert_eq!(text.source.unwrap().text, "Call 988.");
    }

    #[test]
    fn a_sentence_that_is_not_critical_stands_alone_and_says_that_it_is_a_draft() {
        let text = read(Kind::Organization, &["es", "en"]);
        assert_eq!((text.status, text.source), (TextStatus::Machine, None));
    }

    #[test]
    fn where_a_language_has_no_sentence_the_source_stands_in_under_its_own_tag() {
        let text = read(Kind::Crisis, &["ko", "en"]);
        assert_eq!((text.lang.as_str(), text.status, text.source), ("en", TextStatus::Trusted, None));
    }
}
