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
