-- A library as version 5 wrote it: its schema, frozen, with sample rows. Never changed after the release.
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

-- One full-text table instead of two, and upkeep without reading everything.

-- The day on which the record moves down in the order. It follows from the record alone.
ALTER TABLE resource ADD COLUMN ages_on TEXT;

CREATE INDEX resource_ages_on ON resource (ages_on) WHERE ages_on IS NOT NULL;

-- What single edits changed about the vocabulary: how many records more, or fewer, hold the word.
CREATE TABLE word_change (
  word      TEXT PRIMARY KEY,
  frequency INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What the record is about, as tokens of the index with single spaces between: one row each was more than the tokens.
ALTER TABLE resource ADD COLUMN concepts TEXT NOT NULL DEFAULT '';

UPDATE resource SET concepts = coalesce(
  (SELECT group_concat(token, ' ') FROM (SELECT token FROM concept WHERE resource = resource.id ORDER BY token)), '');

DELETE FROM concept;

-- From here on `full` holds names twice, once marked as names, and `head` holds nothing.
INSERT INTO head (head) VALUES ('delete-all');

-- Words of names and labels with a number for each of their spellings that lack one letter: shorter than the spellings.
CREATE TABLE spelling (
  near INTEGER NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (near, word)
) STRICT, WITHOUT ROWID;

-- From here on `spelling` stands for `typo`.
DELETE FROM typo;

-- Several packs and own entries side by side.

-- What is installed. Written whole, as JSON under its seal.
CREATE TABLE pack (
  id          TEXT PRIMARY KEY,
  mark        TEXT NOT NULL,
  mark_sha256 BLOB NOT NULL CHECK (length(mark_sha256) = 32)
) STRICT, WITHOUT ROWID;

-- Of all entries about one record, `resource` and its sentences are the one that is shown.
-- The id that its pack gives it, where a person has joined two records; else the same as `id`.
ALTER TABLE resource ADD COLUMN own_id TEXT;
-- Its licence and what its source said beyond the facts, as JSON, and their seal.
ALTER TABLE resource ADD COLUMN extra TEXT;
ALTER TABLE resource ADD COLUMN extra_sha256 BLOB;
-- Over everything that the pack said about it: whether a newer pack says the same.
ALTER TABLE resource ADD COLUMN entry_sha256 BLOB;

CREATE INDEX resource_pack ON resource (pack, id);

-- Sentences by the number of their record: they stand in the order in which they came, and a long one needs no page of its
-- own.
CREATE TABLE sentence (
  seq         INTEGER PRIMARY KEY,
  record      INTEGER NOT NULL REFERENCES resource (seq) ON DELETE CASCADE,
  field       TEXT NOT NULL,
  locale      TEXT NOT NULL,
  text        TEXT NOT NULL,
  -- Over the id of the record, the field, the locale and the text.
  text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
  origin      TEXT NOT NULL,
  translator  TEXT,
  reviewer    TEXT,
  reviewed_on TEXT,
  written_on  TEXT NOT NULL,
  source_hash TEXT NOT NULL,
  -- The pack whose entry lends this sentence because the one that is shown has none in this language. Null: its own.
  lent_by     TEXT,
  UNIQUE (record, field, locale)
) STRICT;

INSERT INTO sentence (record, field, locale, text, text_sha256, origin, translator, reviewer, reviewed_on, written_on, source_hash)
SELECT resource.seq, field, locale, text, text_sha256, origin, translator, reviewer, reviewed_on, written_on, source_hash
FROM text JOIN resource ON resource.id = text.resource ORDER BY resource.seq, field, locale;

-- From here on `sentence` stands for `text`.
DELETE FROM text;

-- Entries that are not shown: another pack knows better, or the record is revoked.
CREATE TABLE other_version (
  seq           INTEGER PRIMARY KEY,
  -- The id that its pack gives it.
  id            TEXT NOT NULL,
  pack          TEXT NOT NULL,
  -- The record it is a version of: its own id, or the one that a person has joined it to.
  resource      TEXT NOT NULL,
  -- The whole entry with its sentences as JSON.
  record        TEXT NOT NULL,
  record_sha256 BLOB NOT NULL CHECK (length(record_sha256) = 32),
  concepts      TEXT NOT NULL,
  entry_sha256  BLOB NOT NULL CHECK (length(entry_sha256) = 32),
  UNIQUE (id, pack)
) STRICT;

CREATE INDEX other_version_resource ON other_version (resource);

CREATE INDEX other_version_pack ON other_version (pack);

-- Records that must not be shown, whoever brings them.
CREATE TABLE revoked (
  id     TEXT NOT NULL,
  -- Who says so: a pack's id.
  by     TEXT NOT NULL,
  reason TEXT NOT NULL,
  date   TEXT NOT NULL,
  PRIMARY KEY (id, by)
) STRICT, WITHOUT ROWID;

-- A person decided that both are the same.
CREATE TABLE joined (
  id      TEXT PRIMARY KEY,
  same_as TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A person decided that they are not.
CREATE TABLE kept_apart (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;

-- What a source said beyond the facts lies apart: for a large list it is most of the file, and whoever looks for a record, or
-- puts one in another place, need not pass over it.

CREATE TABLE extra (
  -- The number of the record.
  record      INTEGER PRIMARY KEY REFERENCES resource (seq) ON DELETE CASCADE,
  -- Licence and what has no place in the facts, as JSON, and the seal over it and the id of the record.
  json        TEXT NOT NULL,
  json_sha256 BLOB NOT NULL CHECK (length(json_sha256) = 32)
) STRICT;

-- Rows that many records of a source hold are stored once. For a large list copies of them were most of the file.

CREATE TABLE shared_row (
  -- The first half of the SHA-256 of `json`, in hexadecimal digits: `extra` has it in place of the row.
  name TEXT PRIMARY KEY,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO resource (seq, id, place, kind, pack, record, record_sha256, ages_on, concepts, own_id, entry_sha256) VALUES (1, 'grief-circle', 67109221, 'community_support', 'builtin', '{"id":"grief-circle","name":"Grief circle","also_known_as":["Círculo de duelo"],"kind":"community_support","status":{"state":"available"},"channel":[{"kind":"voice","number":"+12025550123","languages":["en","es"],"hours":{"when":"weekly","zone":"America/New_York","openings":[{"days":["mon","thu"],"from":"18:00","to":"20:00"}]},"checked":{"date":"2026-09-14","basis":"tested"}}],"cost":{"kind":"free"},"id_asked":{"asked":"no","source":"https://grief-circle.example","date":"2026-09"},"emergency":{"policy":"unknown","operator_page":false},"communities":[{"community":"latine","basis":"self_described"}],"needs":["grief","belonging"],"area":{"scope":"local","codes":["US","US-NY"],"name":"New York City"},"sources":[{"cite":"https://grief-circle.example","own":true}],"checked":{"date":"2026-09-14","basis":"operator_page"}}', x'1b282404e5430545952ca8a90ce4dbbb2e1d00332dcf81fd2f43708ffb7dcba4', '2027-03-17', '§tgrief', NULL, x'89e0e89f121f2f87cf4fa6987de6b6dcadb7232486cb0dcf2c539355fc629f13');
INSERT INTO extra (record, json, json_sha256) VALUES (1, '{"licence":"CC-BY-4.0"}', x'c38ddcb71c5b876bf6cd8b035a3707595d4c57e812c58230a81c61f08fe0f52e');
INSERT INTO resource (seq, id, place, kind, pack, record, record_sha256, ages_on, concepts, own_id, entry_sha256) VALUES (2, 'story-circle', 73400454, 'practice', 'builtin', '{"id":"story-circle","name":"Story circle","kind":"practice","status":{"state":"available","since":"2020"},"cost":{"kind":"unknown"},"id_asked":{"asked":"unknown"},"emergency":{"policy":"unknown","operator_page":false},"communities":[],"needs":["belonging"],"area":{"scope":"national","codes":["US"]},"credit":{"community":"The people who hold it","openness":"learn_from_practitioners"},"sources":[{"cite":"A print, 2019"}]}', x'62d7456327aa6f0b5dd6002e244c11517e56a849b99f0331c092e85814488ae6', NULL, '', NULL, x'38af32ea94ccf835b4310dc538b83d5ca18d9e2c7a87bf6e68743b3399d8c676');
INSERT INTO sentence (record, field, locale, text, text_sha256, origin, translator, reviewer, reviewed_on, written_on, source_hash, lent_by) VALUES (1, 'summary', 'en', 'People who lost someone meet and talk.', x'ebe06dac07eb0c2621add31b3373001c4f380712c40a5aa26efd871383ac3014', 'author', NULL, NULL, NULL, '2026-11-22', '', NULL);
INSERT INTO sentence (record, field, locale, text, text_sha256, origin, translator, reviewer, reviewed_on, written_on, source_hash, lent_by) VALUES (1, 'summary', 'es', 'Personas que perdieron a alguien se reúnen y hablan.', x'cbb75bdb53e9757bab44929eb32682f34d81d5c0a0aaf7b6e95cc819d4b6cb33', 'machine', NULL, 'A reader', '2026-12', '2026-11-22', 'abc', NULL);
INSERT INTO label VALUES (1, 'need', 'grief', 'en', 'builtin', 'Someone died', 'someone died');
INSERT INTO label VALUES (2, 'need', 'grief', 'es', 'builtin', 'Murió alguien', 'murio alguien');
INSERT INTO full (rowid, terms) VALUES (67109221, '§kcommunitysupport §mfree §ngrief §nbelonging §clatine §ausny §hvoice §len §les §tgrief °grief °circle ¦ °circulo °de °duelo people lost meet talk personas perdieron alguien reunen hablan 202 555 0123 new york city ny');
INSERT INTO full (rowid, terms) VALUES (73400454, '§kpractice §nbelonging §aus °story °circle people hold');
INSERT INTO spelling VALUES (7104928, 'grief');
INSERT INTO spelling VALUES (9454826, 'grief');
INSERT INTO spelling VALUES (8853584, 'grief');
INSERT INTO spelling VALUES (11253534, 'grief');
INSERT INTO spelling VALUES (8853446, 'grief');
INSERT INTO spelling VALUES (4529559, 'grief');
INSERT INTO other_version (id, pack, resource, record, record_sha256, concepts, entry_sha256) VALUES ('grief-circle', 'county', 'grief-circle', '{"resource":{"id":"grief-circle","name":"Grief circle of long ago","also_known_as":["Círculo de duelo"],"kind":"community_support","status":{"state":"available"},"channel":[{"kind":"voice","number":"+12025550123","languages":["en","es"],"hours":{"when":"weekly","zone":"America/New_York","openings":[{"days":["mon","thu"],"from":"18:00","to":"20:00"}]},"checked":{"date":"2026-09-14","basis":"tested"}}],"cost":{"kind":"free"},"id_asked":{"asked":"no","source":"https://grief-circle.example","date":"2026-09"},"emergency":{"policy":"unknown","operator_page":false},"communities":[{"community":"latine","basis":"self_described"}],"needs":["grief","belonging"],"area":{"scope":"local","codes":["US","US-NY"],"name":"New York City"},"sources":[{"cite":"https://grief-circle.example","own":true}],"checked":{"date":"2020","basis":"other_source"}}}', x'0e2755cd1368de9a01e998af59d436d9c53d8e2b643fcfde2218d4800632fdb6', '', x'b1f5fd66ee9caa6e4fd79d02bec864ef9197bd0e5403a20e760aa8813c672544');
INSERT INTO pack (id, mark, mark_sha256) VALUES ('builtin', '{"id":"builtin","name":"builtin","publisher":"","serial":0,"created":"2026-11-22","manifest_sha256":"","records_digest":"first","source":"built_in","from":""}', x'2b1b3a36ac4ad2badd6d0321649048ef3bc6b42fd9cf990d3c4f4770a68f2bfa');
INSERT INTO pack (id, mark, mark_sha256) VALUES ('county', '{"id":"county","name":"Example County","publisher":"","serial":1,"created":"2026-11-01","check_again_by":"2027-11-01","manifest_sha256":"","records_digest":"","source":"imported","licence":"CC-BY-4.0","from":"list of Example County"}', x'89ed975fc4547e90bd2d89ae8c7047cce63f280cdb80970ffeea52d91de6cb35');
INSERT INTO revoked (id, by, reason, date) VALUES ('gone-line', 'county', 'It closed.', '2026-10-01');
INSERT INTO joined (id, same_as) VALUES ('old-grief-circle', 'grief-circle');
INSERT INTO kept_apart (a, b) VALUES ('grief-circle', 'story-circle');
INSERT INTO meta (name, value) VALUES ('content_hash', 'first');
INSERT INTO meta (name, value) VALUES ('built_on', '2026-11-22');
INSERT INTO meta (name, value) VALUES ('words', '1');
INSERT INTO meta (name, value) VALUES ('indexed_by', '3');
INSERT INTO meta (name, value) VALUES ('oldest_reader', '5');
PRAGMA user_version = 5;
