-- The library: shared, replaceable, nothing about the person who reads it.

CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE resource (
  seq           INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  -- Quality bucket in the high bits (0 is best), seq below. It is the rowid in head and full.
  place         INTEGER NOT NULL UNIQUE,
  kind          TEXT NOT NULL,
  -- Who brought it: 'builtin' came with the program.
  pack          TEXT NOT NULL,
  -- The whole record as JSON, and the hash that tells whether a bit of it has flipped since.
  record        TEXT NOT NULL,
  record_sha256 BLOB NOT NULL CHECK (length(record_sha256) = 32)
) STRICT;

CREATE INDEX resource_kind ON resource (kind, place);

CREATE TABLE text (
  resource    TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  field       TEXT NOT NULL,
  locale      TEXT NOT NULL,
  text        TEXT NOT NULL,
  text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
  origin      TEXT NOT NULL,
  translator  TEXT,
  reviewer    TEXT,
  reviewed_on TEXT,
  written_on  TEXT NOT NULL,
  source_hash TEXT NOT NULL,
  PRIMARY KEY (resource, field, locale)
) STRICT, WITHOUT ROWID;

-- The words of needs, kinds and communities, one language a row.
CREATE TABLE label (
  seq    INTEGER PRIMARY KEY,
  facet  TEXT NOT NULL,
  code   TEXT NOT NULL,
  locale TEXT NOT NULL,
  pack   TEXT NOT NULL,
  text   TEXT NOT NULL,
  -- The text as terms, filled in when the library is indexed.
  terms  TEXT NOT NULL
) STRICT;

CREATE INDEX label_code ON label (facet, code);

-- Names, labels and facets: what a question most often means. Terms come from crates/search; nothing else is typed in.
CREATE VIRTUAL TABLE head USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');

-- Everything that head holds, and every sentence.
CREATE VIRTUAL TABLE full USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');

-- One row: every word with the number of records that hold it, as a finite state transducer.
CREATE TABLE vocabulary (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  words BLOB NOT NULL
) STRICT;

-- Words of head with each of their spellings that lack one letter.
CREATE TABLE typo (
  near TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (near, word)
) STRICT, WITHOUT ROWID;

-- What a record is about, as tokens of the index: from its facts and from its words, whatever language asks.
CREATE TABLE concept (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  token    TEXT NOT NULL,
  PRIMARY KEY (resource, token)
) STRICT, WITHOUT ROWID;
