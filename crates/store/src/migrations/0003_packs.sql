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
