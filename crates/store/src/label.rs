//! The words of needs, kinds and communities, in every language.

use many_doors_search::{Analysis, analyse};
use rusqlite::{Connection, params};

use crate::{
    content::{LabelFacet, LabelRow},
    error::StoreError,
};

/// A label as terms.
pub(crate) struct Terms {
    pub(crate) facet: LabelFacet,
    pub(crate) terms: String,
}

pub(crate) fn insert(connection: &Connection, row: &LabelRow, pack: &str) -> rusqlite::Result<()> {
    let (facet, code) = row.facet.codes();
    connection
        .prepare_cached("INSERT INTO label (facet, code, locale, pack, text, terms) VALUES (?1, ?2, ?3, ?4, ?5, '')")?
        .execute(params![facet, code, row.locale, pack, row.text])?;
    Ok(())
}

pub(crate) fn delete_pack(connection: &Connection, pack: &str) -> rusqlite::Result<usize> {
    connection.execute("DELETE FROM label WHERE pack = ?1", [pack])
}

/// Analyses all of them and keeps the terms. Facets that this program does not know are left out.
pub(crate) fn analyse_all(connection: &Connection) -> Result<Vec<(LabelFacet, Analysis)>, StoreError> {
    let mut statement = connection.prepare("SELECT seq, facet, code, text FROM label ORDER BY seq")?;
    let mut update = connection.prepare("UPDATE label SET terms = ?1 WHERE seq = ?2")?;
    let mut rows = statement.query([])?;
    let mut analysed: Vec<(i64, LabelFacet, Analysis)> = Vec::new();
    while let Some(row) = rows.next()? {
        let (facet, code, text): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        if let Ok(facet) = LabelFacet::from_codes(&facet, &code) {
            analysed.push((row.get(0)?, facet, analyse(&text)));
        }
    }
    for (seq, _, analysis) in &analysed {
        update.execute(params![analysis.terms, seq])?;
    }
    Ok(analysed.into_iter().map(|(_, facet, analysis)| (facet, analysis)).collect())
}

/// The terms of all of them, in the order in which they came.
pub(crate) fn terms(connection: &Connection) -> Result<Vec<Terms>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT facet, code, terms FROM label ORDER BY seq")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (facet, code): (String, String) = (row.get(0)?, row.get(1)?);
        if let Ok(facet) = LabelFacet::from_codes(&facet, &code) {
            found.push(Terms { facet, terms: row.get(2)? });
        }
    }
    Ok(found)
}
