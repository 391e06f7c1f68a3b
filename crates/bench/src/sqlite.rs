//! What SQLite offers without us: the floor, the usual, and the naive.

use std::{path::Path, time::Instant};

use many_doors_search::{Query, analyse};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    corpus::{Corpus, whole_text},
    ours::SHOWN,
    questions::{Kind, Question},
};

fn said(error: rusqlite::Error) -> String {
    error.to_string()
}

/// Our own full-text table asked as plainly as can be: no ranking, no completion, no meaning. Nothing with it can be faster.
pub struct BareMatch(Connection);

impl BareMatch {
    pub fn open(library: &Path) -> Result<Self, String> {
        Connection::open(library).map(Self).map_err(said)
    }

    pub fn ask(&self, question: &Question) -> Result<usize, String> {
        let (query, _) = Query::parse(&question.text);
        let terms = query.groups.iter().filter_map(|group| group.alternatives.first()).map(|first| {
            let star = if question.kind == Kind::KeyPress { " *" } else { "" };
            format!("\"{}\"{star}", first.terms.join(" "))
        });
        let facets = question.language.iter().chain(&question.cost).map(|token| format!("\"{}\"", token.as_str()));
        let expression = terms.chain(facets).collect::<Vec<_>>().join(" AND ");
        if expression.is_empty() {
            return Ok(0);
        }
        count(&self.0, "SELECT rowid FROM full WHERE full MATCH ?1 LIMIT ?2", &expression)
    }
}

fn count(connection: &Connection, sql: &str, expression: &str) -> Result<usize, String> {
    let mut statement = connection.prepare_cached(sql).map_err(said)?;
    let rows = statement.query_map(params![expression, SHOWN as i64], |row| row.get::<_, i64>(0)).map_err(said)?;
    Ok(rows.filter_map(Result::ok).count())
}

/// FTS5 as most programs use it, and the same texts in a plain table.
pub struct Usual {
    connection: Connection,
    pub build_seconds: f64,
    pub index_bytes: u64,
}

impl Usual {
    pub fn build(path: &Path, corpus: &Corpus, records: u64) -> Result<Self, String> {
        let mut connection = Connection::open(path).map_err(said)?;
        connection
            .execute_batch(
                "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                 CREATE TABLE plain (id INTEGER PRIMARY KEY, language TEXT, cost TEXT, text TEXT);
                 CREATE VIRTUAL TABLE usual USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 2');",
            )
            .map_err(said)?;
        let started = Instant::now();
        let transaction = connection.transaction().map_err(said)?;
        for number in 0..records {
            let entry = corpus.entry(number);
            let text = whole_text(&entry);
            let language = entry.record.texts[0].locale.split('-').next().unwrap_or("en").to_owned();
            let cost = many_doors_search::FacetToken::cost(entry.record.resource.cost.kind);
            let number = i64::try_from(number).unwrap_or(0);
            transaction
                .prepare_cached("INSERT INTO plain VALUES (?1, ?2, ?3, ?4)")
                .and_then(|mut insert| insert.execute(params![number, language, cost.as_str(), text]))
                .map_err(said)?;
            transaction
                .prepare_cached("INSERT INTO usual (rowid, text) VALUES (?1, ?2)")
                .and_then(|mut insert| insert.execute(params![number, text]))
                .map_err(said)?;
        }
        transaction.execute("INSERT INTO usual (usual) VALUES ('optimize')", []).map_err(said)?;
        transaction.commit().map_err(said)?;
        let build_seconds = started.elapsed().as_secs_f64();
        let sql = "SELECT sum(pgsize) FROM dbstat WHERE name GLOB 'usual_*'";
        let bytes: i64 = connection.query_row(sql, [], |row| row.get(0)).map_err(said)?;
        Ok(Self { connection, build_seconds, index_bytes: u64::try_from(bytes).unwrap_or(0) })
    }

    pub fn ask_bm25(&self, question: &Question) -> Result<usize, String> {
        let star = if question.kind == Kind::KeyPress { "*" } else { "" };
        let words = question.text.split_whitespace().map(|word| format!("\"{}\"{star}", word.replace('"', "")));
        let expression = words.collect::<Vec<_>>().join(" ");
        match (&question.language, &question.cost) {
            (Some(language), Some(cost)) => {
                let sql = "SELECT plain.id FROM usual JOIN plain ON plain.id = usual.rowid WHERE usual MATCH ?1 \
                           AND language = ?3 AND cost = ?4 ORDER BY rank LIMIT ?2";
                let mut statement = self.connection.prepare_cached(sql).map_err(said)?;
                let language = language.as_str().trim_start_matches("§l");
                let rows = statement
                    .query_map(params![expression, SHOWN as i64, language, cost.as_str()], |row| row.get::<_, i64>(0))
                    .map_err(said)?;
                Ok(rows.filter_map(Result::ok).count())
            }
            _ => count(
                &self.connection,
                "SELECT rowid FROM usual WHERE usual MATCH ?1 ORDER BY rank LIMIT ?2",
                &expression,
            ),
        }
    }

    pub fn ask_like(&self, question: &Question) -> Result<usize, String> {
        let pattern = format!("%{}%", question.text.trim());
        let sql = "SELECT id FROM plain WHERE text LIKE ?1 LIMIT ?2";
        count(&self.connection, sql, &pattern)
    }

    /// Reads the whole table once, so that it lies in memory as the others do.
    pub fn warm(&self) -> Result<(), String> {
        let sql = "SELECT sum(length(text)) FROM plain";
        self.connection.query_row(sql, [], |row| row.get::<_, i64>(0)).optional().map(|_| ()).map_err(said)
    }
}

/// The same terms as ours, for whoever cuts at spaces.
pub fn terms_of(text: &str) -> String {
    analyse(text).terms
}
