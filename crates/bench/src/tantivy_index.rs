//! tantivy over the same terms and facets: a search library made for speed.

use std::{path::Path, time::Instant};

use many_doors_search::{FacetToken, Query};
use tantivy::{
    Index, IndexReader, TantivyDocument, Term,
    collector::TopDocs,
    query::{BooleanQuery, FuzzyTermQuery, Occur, PhraseQuery, Query as Asked, RegexQuery, TermQuery},
    schema::{FAST, Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions, Value},
    tokenizer::{TextAnalyzer, WhitespaceTokenizer},
};

use crate::{
    corpus::{Corpus, whole_text},
    ours::SHOWN,
    questions::{Kind, Question},
    sqlite::terms_of,
};

pub struct Tantivy {
    reader: IndexReader,
    terms: Field,
    id: Field,
    thesaurus: many_doors_search::Thesaurus,
    pub build_seconds: f64,
    pub index_bytes: u64,
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

impl Tantivy {
    pub fn build(
        folder: &Path,
        corpus: &Corpus,
        records: u64,
        thesaurus: many_doors_search::Thesaurus,
    ) -> Result<Self, String> {
        std::fs::create_dir_all(folder).map_err(said)?;
        let mut schema = Schema::builder();
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("spaces")
            .set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let terms = schema.add_text_field("terms", TextOptions::default().set_indexing_options(indexing));
        let id = schema.add_u64_field("id", FAST | STORED);
        let index = Index::create_in_dir(folder, schema.build()).map_err(said)?;
        index.tokenizers().register("spaces", TextAnalyzer::from(WhitespaceTokenizer::default()));
        let started = Instant::now();
        let mut writer = index.writer_with_num_threads::<TantivyDocument>(1, 400_000_000).map_err(said)?;
        for number in 0..records {
            let entry = corpus.entry(number);
            let mut text = terms_of(&whole_text(&entry));
            for token in facets(&entry) {
                text.push(' ');
                text.push_str(token.as_str());
            }
            let mut document = TantivyDocument::default();
            document.add_text(terms, text);
            document.add_u64(id, number);
            writer.add_document(document).map_err(said)?;
        }
        writer.commit().map_err(said)?;
        let segments = index.searchable_segment_ids().map_err(said)?;
        if segments.len() > 1 {
            writer.merge(&segments).wait().map_err(said)?;
        }
        writer.wait_merging_threads().map_err(said)?;
        let build_seconds = started.elapsed().as_secs_f64();
        let reader = index.reader().map_err(said)?;
        let index_bytes = std::fs::read_dir(folder)
            .map_err(said)?
            .filter_map(|entry| entry.ok()?.metadata().ok())
            .map(|metadata| metadata.len())
            .sum();
        Ok(Self { reader, terms, id, thesaurus, build_seconds, index_bytes })
    }

    pub fn ask(&self, question: &Question) -> Result<usize, String> {
        let (query, _) = Query::parse(&question.text);
        let mut all: Vec<(Occur, Box<dyn Asked>)> = Vec::new();
        if question.kind == Kind::Meaning {
            let (expanded, _) = self.thesaurus.expand(&query);
            for group in &expanded.groups {
                let any = group.alternatives.iter().filter_map(|alternative| self.phrase(&alternative.terms));
                let any = any.map(|asked| (Occur::Should, asked)).collect();
                all.push((Occur::Must, Box::new(BooleanQuery::new(any))));
            }
        } else {
            for group in &query.groups {
                let Some(first) = group.alternatives.first() else { continue };
                let asked: Box<dyn Asked> = match (question.kind, first.terms.as_slice()) {
                    (Kind::Misspelled, [word]) => Box::new(FuzzyTermQuery::new(self.term(word), 1, true)),
                    (Kind::KeyPress, [word]) => {
                        let pattern: String = word.chars().map(|c| if c.is_alphanumeric() { c } else { '.' }).collect();
                        Box::new(RegexQuery::from_pattern(&format!("{pattern}.*"), self.terms).map_err(said)?)
                    }
                    (_, terms) => match self.phrase(terms) {
                        Some(asked) => asked,
                        None => continue,
                    },
                };
                all.push((Occur::Must, asked));
            }
        }
        for token in question.language.iter().chain(&question.cost) {
            all.push((Occur::Must, self.single(token.as_str())));
        }
        if let Some(point) = question.near {
            let around = FacetToken::squares_around(point).nth(2).unwrap_or_default();
            let here = around.iter().map(FacetToken::as_str).chain(["§aus", "§aany"]);
            let any = here.map(|token| (Occur::Should, self.single(token))).collect();
            all.push((Occur::Must, Box::new(BooleanQuery::new(any))));
        }
        let searcher = self.reader.searcher();
        let best =
            searcher.search(&BooleanQuery::new(all), &TopDocs::with_limit(SHOWN).order_by_score()).map_err(said)?;
        let mut found = 0;
        for (_, address) in best {
            let document: TantivyDocument = searcher.doc(address).map_err(said)?;
            found += usize::from(document.get_first(self.id).and_then(|id| id.as_u64()).is_some());
        }
        Ok(found)
    }

    fn term(&self, word: &str) -> Term {
        Term::from_field_text(self.terms, word)
    }

    fn single(&self, word: &str) -> Box<dyn Asked> {
        Box::new(TermQuery::new(self.term(word), IndexRecordOption::WithFreqs))
    }

    fn phrase(&self, terms: &[String]) -> Option<Box<dyn Asked>> {
        match terms {
            [] => None,
            [word] => Some(self.single(word)),
            _ => Some(Box::new(PhraseQuery::new(terms.iter().map(|term| self.term(term)).collect()))),
        }
    }
}

/// The facets that questions ask for.
fn facets(entry: &many_doors_store::Entry) -> Vec<FacetToken> {
    let resource = &entry.record.resource;
    let mut tokens = vec![FacetToken::cost(resource.cost.kind), FacetToken::kind(resource.kind)];
    let languages = resource.channels.iter().flat_map(|channel| &channel.languages);
    tokens.extend(languages.map(|language| FacetToken::language(language.primary())));
    tokens.extend(resource.needs.iter().copied().map(FacetToken::need));
    tokens.extend(resource.communities.iter().map(|served| FacetToken::community(served.community)));
    tokens.extend(resource.area.serves().map(FacetToken::serves));
    tokens.extend(resource.area.points.iter().copied().flat_map(FacetToken::squares));
    tokens.extend(entry.concepts.iter().cloned());
    tokens
}
