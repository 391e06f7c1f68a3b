//! A second person's sign-off.

use many_doors_domain::{PartialDate, TextStatus};

use super::{WorkError, Workbench};
use crate::{
    layer::part_key,
    rows::{Row, person, same_person},
};

impl Workbench {
    /// Notes that somebody has read a translation and stands for it. It ends when the text is written again.
    ///
    /// What is only built into the program comes into the folder by this, as it is, so that the name can be handed back.
    ///
    /// # Errors
    /// [`WorkError::NoName`], [`WorkError::NotTranslated`], [`WorkError::SourceChanged`]; [`WorkError::OwnWords`] where the
    /// translator has the same name; what can go wrong with files as in [`Workbench::write`].
    pub fn review(&mut self, id: &str, reviewer: &str, date: PartialDate) -> Result<(), WorkError> {
        let reviewer = person(reviewer).ok_or(WorkError::NoName)?;
        let layer = self.locale.layer();
        let line = layer.line(id).ok_or(WorkError::NotTranslated)?;
        if layer.line_status(line, self.english.layer()) == TextStatus::SourceChanged {
            return Err(WorkError::SourceChanged);
        }
        let provenance = &line.parts.first().ok_or(WorkError::NotTranslated)?.provenance;
        if provenance.translator.as_ref().is_some_and(|translator| same_person(translator, &reviewer)) {
            return Err(WorkError::OwnWords);
        }
        let own = self.own_entry(id);
        // What stands in the folder and may not be shown is nothing to stand for, and not to be lost.
        if own.as_ref().is_some_and(|own| *own != line.source) {
            return Err(WorkError::NotTranslated);
        }
        let known = self.rows_on_disk()?.remove(id).filter(|_| own.is_some());
        let built_in = self.built_in.as_deref().and_then(|locale| locale.meta.rows.get(id)).cloned();
        let row = known.or(built_in).unwrap_or_else(|| Row {
            origin: provenance.origin,
            translator: provenance.translator.clone(),
            date: provenance.date,
            reviewer: None,
            reviewed: None,
            // It was made from the English of today, or this would not be reached.
            source: self.english.layer().line(id).map(|line| line.source.replace("\r\n", "\n")),
        });
        let row = Row { reviewer: Some(reviewer), reviewed: Some(date), ..row };
        let made_from = line
            .parts
            .iter()
            .filter(|part| !part.provenance.source_hash.is_empty())
            .map(|part| (part_key(id, part.attribute.as_deref()), part.provenance.source_hash.clone()))
            .collect();
        let (area, text) = (line.area.clone(), line.source.clone());
        self.save(id, &area, &text, row, made_from, date)
    }
}
