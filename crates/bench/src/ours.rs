//! The program's own library.

use std::{path::Path, time::Instant};

use many_doors_domain::PartialDate;
use many_doors_search::{Query, Thesaurus};
use many_doors_store::{Content, Entry, Library, Nearby, PackMark, PackSource, SearchRequest, StoreError, Watch};
use rusqlite::Connection;

use crate::{
    corpus::{Corpus, TODAY},
    questions::Question,
};

/// Cards on the first page, and as many again.
pub const SHOWN: usize = 20;

/// The library, and what making it took.
pub struct Ours {
    pub library: Library,
    pub thesaurus: Thesaurus,
    pub build_seconds: f64,
    pub open_milliseconds: f64,
    pub index_bytes: u64,
}

/// A library of its own, to be filled.
pub fn nothing_built_in() -> Result<Content, String> {
    let built_on = PartialDate::parse("2026-11-22").map_err(|error| error.to_string())?;
    Ok(Content { hash: "bench".into(), built_on, resources: vec![], texts: vec![], labels: vec![], concepts: vec![] })
}

/// Puts entries in as a pack.
pub fn fill(library: &Library, pack: &str, entries: impl Iterator<Item = Entry>) -> Result<(), String> {
    let mark = PackMark::new(pack, PackSource::Imported, TODAY);
    let entries = entries.map(Ok::<_, StoreError>);
    let filled = library.write(|writer| writer.set_pack(&mark, entries, TODAY, Watch::none()));
    filled.map(|_| ()).map_err(|error| error.to_string())
}

impl Ours {
    pub fn build(path: &Path, corpus: &Corpus, records: u64, thesaurus: Thesaurus) -> Result<Self, String> {
        let content = nothing_built_in()?;
        let open =
            || Library::open(path, &content, TODAY).map(|(library, _)| library).map_err(|error| error.to_string());
        let library = open()?;
        let started = Instant::now();
        let entries = (0..records).map(|number| corpus.entry(number));
        fill(&library, "bench", entries)?;
        let build_seconds = started.elapsed().as_secs_f64();
        drop(library);
        let started = Instant::now();
        let library = open()?;
        let open_milliseconds = started.elapsed().as_secs_f64() * 1_000.0;
        let index_bytes = index_bytes(path)?;
        Ok(Self { library, thesaurus, build_seconds, open_milliseconds, index_bytes })
    }

    /// The whole way of a question: reading it, understanding it, searching, ordering. Answers how many were found.
    pub fn ask(&self, question: &Question) -> Result<usize, String> {
        let (query, _) = Query::parse(&question.text);
        let (query, _) = self.thesaurus.expand(&query);
        let near = question.near.map(|point| Nearby { point: Some(point), codes: vec!["US".into()] });
        let request = SearchRequest {
            facets: question.language.iter().chain(&question.cost).cloned().collect(),
            near,
            limit: SHOWN,
            ..SearchRequest::of(&query)
        };
        let hits = self.library.read_latest::<_, StoreError>(|reader| reader.search(&request, None));
        hits.map(|hits| hits.hits.len()).map_err(|error| error.to_string())
    }
}

/// Everything that is there only to be searched.
fn index_bytes(path: &Path) -> Result<u64, String> {
    let connection = Connection::open(path).map_err(|error| error.to_string())?;
    let sql = "SELECT sum(pgsize) FROM dbstat WHERE name GLOB 'head_*' OR name GLOB 'full_*' \
               OR name IN ('spelling', 'vocabulary', 'label', 'concept', 'word_change')";
    let bytes: i64 = connection.query_row(sql, [], |row| row.get(0)).map_err(|error| error.to_string())?;
    Ok(u64::try_from(bytes).unwrap_or(0))
}
