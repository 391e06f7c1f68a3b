-- Upkeep without reading everything: who ages when, and which words came and went since the vocabulary was written.

-- The day on which the record moves down in the order. It follows from the record alone.
ALTER TABLE resource ADD COLUMN ages_on TEXT;

CREATE INDEX resource_ages_on ON resource (ages_on) WHERE ages_on IS NOT NULL;

-- What single edits changed about the vocabulary: how many records more, or fewer, hold the word.
CREATE TABLE word_change (
  word      TEXT PRIMARY KEY,
  frequency INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
